"""The state's share of unemployment benefit from 2010 until the ladder; the municipality co-finances the rest."""

from datetime import date

from humlebi.law.acts import ALF
from humlebi.law.kinds import Axis, Scope, Text
from humlebi.law.questions import Amount
from humlebi.law.refusion.faste_satser import GROUP, OFFER_LATE, PERCENT_OF, percent_of
from humlebi.law.terms import cases, fact

# --- regimes: the day that the benefit is paid for picks --------------------------------------------------------------

# The ladder is no law for unemployment benefit in the week that ends on 3 January 2016 (section 29(3) leaves it out).
D2010 = Scope("2010", date(2010, 1, 1), date(2011, 1, 1), Axis.CLOCK, "ALF § 82 a, LBK 574 af 27. maj 2010")
D2011 = Scope("2011", date(2011, 1, 1), date(2013, 1, 1), Axis.CLOCK, "ALF § 82 a, LBK 838 af 8. august 2011")
D2013 = Scope("2013", date(2013, 1, 1), date(2015, 1, 1), Axis.CLOCK, "ALF § 82 a, stk. 7, LBK 1101/2013")
D2015 = Scope(
    "2015",
    date(2015, 1, 1),
    date(2016, 1, 4),
    Axis.CLOCK,
    "ALF § 82 a, LBK 832 af 7. juli 2015",
    doubt=Text(
        "Dagen er kun kendt mellem april 2014 og juli 2015; 2013 og 2014 var undtaget i forvejen.",
        "The day is only known to lie between April 2014 and July 2015; 2013 and 2014 were excepted already.",
    ),
)


# --- words of this page -----------------------------------------------------------------------------------------------

IN_OFFER_2010 = fact(
    "dagpenge_under_tilbud_2010",
    "Deltager i et tilbud efter LAB kapitel 10 eller 11",
    "Takes part in an offer under LAB chapters 10 or 11",
)
IN_OFFER = fact(
    "dagpenge_under_tilbud",
    "Deltager i ordinær uddannelse (LAB § 32, stk. 1, nr. 1, fra 2015 også § 33 a) eller virksomhedsrettet tilbud (LAB "
    "kapitel 11)",
    "Takes part in ordinary education (LAB section 32(1) no. 1, from 2015 also 33 a) or a company-based offer (LAB "
    "chapter 11)",
)
FIRST_FOUR = fact(
    "foerste_4_uger_i_dagpengeperioden",
    "Blandt de sammenlagt første 4 uger med dagpenge efter indplaceringen i dagpengeperioden",
    "Among the first 4 weeks in all with unemployment benefit after the placement in the benefit period",
)
FIRST_14_SICK = fact(
    "foerste_14_dages_sygdom",
    "Dagpenge under de første 14 dages sygdom",
    "Unemployment benefit in the first 14 days of sickness",
)
HOURS = Text(
    "Udgiften opgøres før skat og efter ATP-bidrag, og tilbudsprocenten gælder kun de timer, der lå i tilbuddet: regn "
    "de øvrige timer i ugen for sig. Opgørelsen gik efter hele uger: de nye procenter af 2011 begyndte mandag den 3. "
    "januar (BEK 1317/2012).",
    "The expenditure is taken before tax and after ATP contributions, and the percentage of offers holds only for the "
    "hours that lay in the offer: reckon the other hours of the week by themselves. The settlement went by whole "
    "weeks: the new percentages of 2011 began on Monday 3 January (order 1317/2012).",
)
DAGPENGE_TITLE = Text("Statens andel af dagpenge før 2016", "The state's share of unemployment benefit before 2016")

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    *(
        Amount(
            name="statens_andel_dagpenge",
            title=DAGPENGE_TITLE,
            plain=Text(
                f"Staten betaler {passive} pct. af dagpengene og {active} pct., når den ledige deltager i {da}; "
                f"kommunen medfinansierer resten. De sammenlagt første 4 uger med dagpenge i dagpengeperioden{more.da} "
                f"betaler staten alene.{late.da}",
                f"The state pays {passive} per cent of unemployment benefit and {active} when the person is in {en}; "
                f"the municipality co-finances the rest. The first 4 weeks in all of the benefit period{more.en} the "
                f"state pays alone.{late.en}",
            ),
            benefits=("dagpenge",),
            stages=percent_of(cases(*ahead, (act, active), otherwise=passive)),
            unit="percent",
            per=PERCENT_OF,
            source=ALF("82 a, stk. 1 og 3-5", "F8"),
            only=(scope,),
            group=GROUP,
            doubt=Text(
                HOURS.da
                + (
                    " Er et tilbud kun begyndt med færre timer end foreskrevet, gælder de 100 pct. til kommunen kun de "
                    "timer, som mangler: regn dem ud selv."
                    if late.da
                    else ""
                ),
                HOURS.en
                + (
                    " When an offer has begun with fewer hours than prescribed, the 100 per cent on the municipality "
                    "hold only for the missing hours: work them out yourself."
                    if late.en
                    else ""
                ),
            ),
        )
        for scope, passive, active, act, ahead, da, en, more, late in (
            (
                D2010,
                50,
                75,
                IN_OFFER_2010,
                ((FIRST_FOUR, 100), (OFFER_LATE, 0)),
                "tilbud efter LAB kapitel 10 eller 11",
                "an offer under LAB chapters 10 or 11",
                Text("", ""),
                Text(
                    " Kommer et pligtigt tilbud for sent, betaler kommunen det hele.",
                    " When an obligatory offer comes late, the municipality pays everything.",
                ),
            ),
            (
                D2011,
                30,
                50,
                IN_OFFER,
                ((FIRST_FOUR, 100), (OFFER_LATE, 0)),
                "ordinær uddannelse eller virksomhedsrettet tilbud",
                "ordinary education or a company-based offer",
                Text("", ""),
                Text(
                    " Kommer et pligtigt tilbud for sent, betaler kommunen det hele.",
                    " When an obligatory offer comes late, the municipality pays everything.",
                ),
            ),
            (
                D2013,
                30,
                50,
                IN_OFFER,
                ((FIRST_FOUR, 100),),
                "ordinær uddannelse eller virksomhedsrettet tilbud",
                "ordinary education or a company-based offer",
                Text("", ""),
                Text("", ""),
            ),
            (
                D2015,
                30,
                50,
                IN_OFFER,
                ((FIRST_FOUR, 100), (FIRST_14_SICK, 100)),
                "ordinær uddannelse, uddannelsesløft (LAB § 33 a) eller virksomhedsrettet tilbud",
                "ordinary education, an education lift (LAB section 33 a) or a company-based offer",
                Text(" og de første 14 dages sygdom", " and the first 14 days of sickness"),
                Text("", ""),
            ),
        )
    ),
)
