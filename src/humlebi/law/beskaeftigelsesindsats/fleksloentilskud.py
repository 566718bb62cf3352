"""What a flexible job costs the municipality: the subsidy to the employer and, from 2013, fleksløntilskud to the "
"person."""

from datetime import date
from fractions import Fraction

from humlebi.law.acts import LAB, LAS
from humlebi.law.kinds import NO_END, Axis, Confidence, Scope, Text
from humlebi.law.questions import Amount, Class, Conditions, Step
from humlebi.law.terms import (
    Cases,
    Expression,
    OnDay,
    Rate,
    Rounded,
    Stage,
    TheYear,
    above,
    all_of,
    any_of,
    cases,
    choice,
    day,
    fact,
    greatest,
    is_one_of,
    kroner,
    least,
    named,
    number,
    of,
    percent,
)

# --- regimes ----------------------------------------------------------------------------------------------------------

S1998 = Scope(
    "1998",
    date(1998, 7, 1),
    date(2006, 7, 1),
    Axis.CLOCK,
    "LAS § 72 (1998)",
    doubt=Text(
        "Trinnet på en tredjedel var væk i januar 2007; hvornår det faldt bort, er ikke undersøgt. Her 1. juli 2006.",
        "The step of a third was gone in January 2007; when it went has not been read. Here 1 July 2006.",
    ),
)
S2007 = Scope("2007", date(2006, 7, 1), date(2013, 1, 1), Axis.CLOCK, "LAB § 71 (2006)")
S2013 = Scope("2013", date(2013, 1, 1), NO_END, Axis.CLOCK, "Lov 1380 af 23. december 2012")

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "fleksjob"
HALF, TWO_THIRDS, THIRD = "halvdelen", "to_tredjedele", "en_tredjedel"
SHARES = (
    ("en_tredjedel", "en tredjedel", "one third"),
    ("halvdelen", "halvdelen", "half"),
    ("to_tredjedele", "to tredjedele", "two thirds"),
)
SHARE_1998 = choice(
    "fleksjob_andel_1998", "Tilskuddets andel (reglerne fra 1998)", "Share of the subsidy (rules of 1998)", *SHARES
)
SHARE = choice("fleksjob_andel", "Tilskuddets andel", "Share of the subsidy", *SHARES[1:])
AGREED = kroner("fleksjob_aftalt_loen", "Den aftalte løn", "The agreed pay")
LOWEST = kroner("fleksjob_mindsteloen", "Mindstelønnen på området", "The minimum pay of the area")
YEARLY = kroner(
    "fleksjob_mindsteloen_aar",
    "Mindstelønnen på området (ellers sædvanlig løn) om året for timerne i jobbet",
    "The minimum pay of the area (else usual pay) a year for the hours of the job",
    "kr/year",
)
HOURS = number("fleksjob_timer", "Timer om ugen i fleksjobbet", "Hours a week in the flexible job", "hours/week")
STARTED = day(
    "fleksjob_aftale_fra", "Den dag, den nuværende fleksjobaftale begyndte", "The day the present agreement began"
)
CHANGED = fact(
    "fleksjob_skiftet",
    "Jobbet er skiftet, eller personen har været ledig, siden 1. januar 2013",
    "The job has changed, or the person has been unemployed, since 1 January 2013",
)


def _day(year: int, month: int, of_month: int) -> OnDay:
    return OnDay(date(year, month, of_month))


REFORM = _day(2013, 1, 1)
BEFORE_2013 = named("aftalen er fra før 2013", "the agreement is from before 2013", _day(2013, 1, 1) > STARTED)
CAPPED = named("oprettet efter 1. juli 2006", "established after 1 July 2006", _day(2006, 7, 1) < STARTED)
OLD_SCHEME = all_of(BEFORE_2013, ~CHANGED)
NEW_SCHEME = any_of(
    named("aftalen er fra 2013 eller senere", "the agreement is from 2013 or later", STARTED >= REFORM),
    CHANGED,
)

PAY = kroner(
    "fleks_loen",
    "Løn i fleksjobbet i måneden, begge dele af pensionen medregnet",
    "Pay in the flexible job a month, both parts of the pension included",
    "kr/month",
)
OTHER_PAY = kroner("fleks_anden_loen", "Anden løn i måneden", "Other pay a month", "kr/month")
FULL_PAY = kroner(
    "fleks_fuldtidsloen",
    "Løn i måneden for fuld tid på almindelige vilkår i stillingen",
    "Pay a month for full time on ordinary terms in the position",
    "kr/month",
)
SUPPLEMENT = kroner("fleksloentilskud_maaned", "Fleksløntilskud i måneden", "Fleksløntilskud a month", "kr/month")
LIMIT = Rate("fleksloentilskud_threshold")
BASE = Rate("fleksloentilskud_parameters_base_percent_of_dagpenge_max") / 100
UP_TO_LIMIT = Rate("fleksloentilskud_parameters_reduction_below_threshold") / 100
ABOVE_LIMIT = Rate("fleksloentilskud_parameters_reduction_above_threshold") / 100
ALL_PAY = PAY + OTHER_PAY
# Before mid-2017 the highest unemployment benefit was an amount a week, and 98 percent of it was rounded to 5 kr.
OF_THE_WEEK = Rounded(Rounded(Rate("sygedagpenge_dagpenge_max_week") * BASE, Fraction(5)) * Fraction(52, 12))
NOT_READ = named(
    "et år, hvor beløbet ikke er læst",
    "a year for which the amount has not been read",
    any_of(TheYear() <= 2014, TheYear().equals(2016)),
)
PER_MONTH = Text("om måneden", "a month")
PER_YEAR = Text("om året", "a year")
NO_PART_TIME = Text(
    "Loftet er for fuld tid (37 timer); ved deltid nedsættes det her i forhold til timerne, som timeloftet på 205,30 "
    "kr. (2006) gør. De læste timelofter for 2015 og 2018 (254,57 og 268,56) er nogle øre lavere end årsloftet delt "
    "med 1.924. Tilskud til ATP og andre bidrag kommer oveni og er ikke med. Pjecen Den sociale lovgivning (2007) "
    "skriver årstallet 2206 og 263.000 kr. for to tredjedele; det er 2006 og 263.333 kr.",
    "The cap is for full time (37 hours); for part time it is reduced here by the hours, as the hourly cap of 205.30 "
    "kr (2006) does. The hourly caps read for 2015 and 2018 (254.57 and 268.56) are some øre lower than the yearly "
    "cap by 1,924. Subsidy for ATP and other contributions comes on top and is not included. The leaflet Den sociale "
    "lovgivning (2007) prints the year 2206 and 263,000 kr for two thirds; it is 2006 and 263,333 kr.",
)


FULL_TIME_SHARE = HOURS / of(37, "hours/week")


def _capped(half: Expression, two_thirds: Expression) -> Cases:
    return cases((is_one_of(SHARE, HALF), half), otherwise=two_thirds)


CAP_OF_SHARE = _capped(
    Rate("fleksjob_old_scheme_cap_half") * FULL_TIME_SHARE, Rate("fleksjob_old_scheme_cap_two_thirds") * FULL_TIME_SHARE
)
OF_PAY = _capped(YEARLY * Fraction(1, 2), YEARLY * Fraction(2, 3))
OLD_STAGES = (
    Step("andel_af_loen", Text("Halvdelen eller to tredjedele af lønnen", "Half or two thirds of the pay"), OF_PAY),
    Step(
        "loentilskud",
        Text(
            "Er jobbet oprettet efter 1. juli 2006, højst samme andel af lønloftet",
            "If the job was established after 1 July 2006, at most the same share of the cap on pay",
        ),
        cases((CAPPED, least(Stage("andel_af_loen"), CAP_OF_SHARE)), otherwise=Stage("andel_af_loen")),
    ),
)
SUBSIDY_TITLE = Text("Løntilskud til fleksjob", "Subsidy to a flexible job")


def _share_of(pay: Expression) -> Cases:
    return cases(
        (is_one_of(SHARE_1998, THIRD), pay * Fraction(1, 3)),
        (is_one_of(SHARE_1998, HALF), pay * Fraction(1, 2)),
        otherwise=pay * Fraction(2, 3),
    )


# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Amount(
        name="loentilskud_fleksjob",
        title=SUBSIDY_TITLE,
        plain=Text(
            "Kommunen giver arbejdsgiveren en tredjedel, halvdelen eller to tredjedele af den aftalte løn efter "
            "arbejdsevnen, højst samme andel af mindstelønnen på området.",
            "The municipality gives the employer a third, half or two thirds of the agreed pay by work capacity, at "
            "most the same share of the minimum pay of the area.",
        ),
        stages=(
            Step("andel_af_loen", Text("Andelen af den aftalte løn", "The share of the agreed pay"), _share_of(AGREED)),
            Step(
                "loentilskud",
                Text("Højst samme andel af mindstelønnen", "At most the same share of the minimum pay"),
                least(Stage("andel_af_loen"), _share_of(LOWEST)),
            ),
        ),
        per=Text("for samme tid som lønnen", "for the same time as the pay"),
        source=LAS(
            "72",
            "fleksjob-subsidy-1998",
            "las-1998-fleksjob-subsidy",
            seen_in="source 000, ch. 10.4",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(S1998,),
        group=GROUP,
        doubt=Text(
            "Statslige arbejdsgivere fik desuden refusion af resten (cirkulære fra december 1998; det halve fra 1. "
            "april 2002); det regnes ikke her.",
            "State employers also got refund of the rest (circular of December 1998; half from 1 April 2002); that is "
            "not counted here.",
        ),
    ),
    Amount(
        name="loentilskud_fleksjob",
        title=SUBSIDY_TITLE,
        plain=Text(
            "Kommunen giver arbejdsgiveren halvdelen eller to tredjedele af mindstelønnen på området. For job oprettet "
            "efter 1. juli 2006 regnes der højst af et lønloft. Arbejdsgiveren betaler fuld løn.",
            "The municipality gives the employer half or two thirds of the minimum pay of the area. For jobs "
            "established after 1 July 2006 no more than a cap on pay is counted. The employer pays full wages.",
        ),
        stages=OLD_STAGES,
        per=PER_YEAR,
        source=LAB("71, stk. 3", "fleksjob-subsidy-2007", seen_in="source 002, '395.000 kr. (2006) på årsbasis'"),
        only=(S2007,),
        group=GROUP,
        doubt=NO_PART_TIME,
    ),
    Amount(
        name="loentilskud_fleksjob",
        title=SUBSIDY_TITLE,
        plain=Text(
            "Et fleksjob, der var aftalt før 2013, beholder løntilskuddet på halvdelen eller to tredjedele, så længe "
            "aftalen varer. Ved jobskifte eller ledighed gælder de nye regler.",
            "A flexible job agreed before 2013 keeps the subsidy of half or two thirds as long as the agreement lasts. "
            "When the person changes jobs or becomes unemployed, the new rules apply.",
        ),
        when=OLD_SCHEME,
        stages=OLD_STAGES,
        per=PER_YEAR,
        source=LAB("71, stk. 3, og lov 1380/2012 (overgang)", "fleksjob-transition-pre-2013", "fleksjob-subsidy-2007"),
        only=(S2013,),
        group=GROUP,
        doubt=NO_PART_TIME,
    ),
    Conditions(
        name="fleksjob_ordning",
        title=Text("Gammel eller ny fleksjobordning", "Old or new scheme of flexible jobs"),
        plain=Text(
            "En aftale fra før 1. januar 2013 følger de gamle regler med løntilskud til arbejdsgiveren, indtil jobbet "
            "skifter, eller personen bliver ledig. Alle andre følger de nye med fleksløntilskud.",
            "An agreement from before 1 January 2013 follows the old rules with a subsidy to the employer until the "
            "job changes or the person becomes unemployed. All others follow the new ones with fleksløntilskud.",
        ),
        classes=(
            Class("loentilskud", Text("løntilskud til arbejdsgiveren", "subsidy to the employer"), OLD_SCHEME),
            Class(
                "fleksloentilskud", Text("fleksløntilskud til personen", "fleksløntilskud to the person"), NEW_SCHEME
            ),
        ),
        benefits=("fleksjob",),
        source=LAB("lov 1380/2012 (overgang)", "fleksjob-transition-pre-2013"),
        only=(S2013,),
        group=GROUP,
    ),
    Amount(
        name="fleksloentilskud",
        title=Text("Fleksløntilskud", "Fleksløntilskud"),
        plain=Text(
            "Kommunen betaler bagud hver måned 98 procent af højeste dagpenge, nedsat med 30 procent af lønnen op til "
            "en grænse og 55 procent af resten. Tilskud og løn må ikke overstige lønnen for fuld tid i stillingen. I "
            "praksis bruges lønnen for måneden før. Tilskuddet følger med ved flytning.",
            "The municipality pays monthly in arrears 98 percent of the highest unemployment benefit, less 30 percent "
            "of the pay up to a limit and 55 percent of the rest. Supplement and pay may not exceed the pay for full "
            "time in the position. In practice the pay of the month before is used. It is kept when the person moves.",
        ),
        when=NEW_SCHEME,
        stages=(
            Step(
                "udgangspunkt",
                Text("98 procent af højeste dagpenge", "98 percent of the highest unemployment benefit"),
                cases((NOT_READ, OF_THE_WEEK), otherwise=Rate("fleksloentilskud_max")),
            ),
            Step(
                "nedsat_30",
                Text("Nedsættelse: 30 procent af lønnen op til grænsen", "Less: 30 percent of the pay up to the limit"),
                least(ALL_PAY, LIMIT) * UP_TO_LIMIT,
            ),
            Step(
                "nedsat_55",
                Text("Nedsættelse: 55 procent af lønnen over grænsen", "Less: 55 percent of the pay above the limit"),
                above(ALL_PAY, LIMIT) * ABOVE_LIMIT,
            ),
            Step(
                "foer_loft",
                Text("Tilskuddet før loftet", "The supplement before the ceiling"),
                greatest(0, Stage("udgangspunkt") - Stage("nedsat_30") - Stage("nedsat_55")),
            ),
            Step(
                "plads_til_loft",
                Text("Forskellen op til lønnen for fuld tid", "What is left up to the pay for full time"),
                above(FULL_PAY, PAY),
            ),
            Step(
                "fleksloentilskud",
                Text("Tilskuddet, skåret ned til loftet", "The supplement, cut down to the ceiling"),
                least(Stage("foer_loft"), Stage("plads_til_loft")),
            ),
        ),
        per=PER_MONTH,
        benefits=("fleksjob",),
        source=LAB("122-125 (før 2020 § 70 f)", "fleksloentilskud-2013", seen_in="source 004"),
        only=(S2013,),
        group=GROUP,
        doubt=Text(
            "For 2013, 2014 og 2016 er udgangspunktet ikke gennemgået; her 98 procent af ugebeløbet, afrundet til 5 "
            "kr., gange 52/12, som giver de læste beløb for 2014, 2015 og 2017 (17.312, 17.550 og 18.027). "
            "Ugebeløbet skifter den første mandag i januar. Fra 1. juli 2017 ville 98 procent være 18.035. Om loftet "
            "ser på anden løn, er ikke undersøgt; her kun lønnen i fleksjobbet.",
            "For 2013, 2014 and 2016 the starting amount was not read in an official table; here 98 percent of the "
            "weekly amount, rounded to 5 kr, times 52/12, which gives the amounts read for 2014, 2015 and 2017 "
            "(17,312, 17,550 and 18,027). The weekly amount changes on the first Monday of January. From 1 July 2017, "
            "98 percent would be 18,035. Whether the ceiling looks at other pay has not been read; here only the "
            "flexible job's.",
        ),
    ),
    Amount(
        name="fleksloentilskud_atp",
        title=Text("ATP af fleksløntilskud", "ATP of fleksløntilskud"),
        plain=Text(
            "Der indbetales fem procent af fleksløntilskuddet til ATP, højst 500 kr. om måneden.",
            "Five percent of the fleksløntilskud is paid to ATP, at most 500 kr a month.",
        ),
        stages=(
            Step(
                "atp",
                Text("Fem procent, højst 500 kr.", "Five percent, at most 500 kr"),
                least(SUPPLEMENT * percent(5), 500),
            ),
        ),
        per=PER_MONTH,
        benefits=("fleksjob",),
        source=LAB("122-125", "fleksloentilskud-2013"),
        only=(S2013,),
        group=GROUP,
        doubt=Text(
            "Læst på en side fra 2024 (højst ca. 500 kr.); paragraffen og de 500 kr. i andre år er ikke gennemgået.",
            "Read on a page of 2024 (at most about 500 kr); the section and the 500 kr of other years were not read.",
        ),
    ),
)
