"""Danish education: for how long adult foreigners may have it, and what one municipality gave beyond that."""

from datetime import date

from humlebi.law.acts import DANSKUDDANNELSE
from humlebi.law.kinds import NO_END, Axis, Begins, Confidence, Scope, Text, months_after
from humlebi.law.questions import Amount, Conditions, Lasts, Step
from humlebi.law.terms import Age, Rounded, assessed, choice, fact, is_one_of, kroner, named, number, of, while_in

# --- regimes: the day somebody could first begin picks ----------------------------------------------------------------

R2004 = Scope(
    "2004", date(2004, 1, 1), date(2014, 1, 1), Axis.CLOCK, "Danskuddannelsesloven § 2, stk. 2, LBK 1010/2010"
)
R2014 = Scope(
    "2014", date(2014, 1, 1), date(2017, 7, 1), Axis.CLOCK, "Danskuddannelsesloven §§ 2 og 2 c, lov 1610/2013"
)
R2017 = Scope("2017", date(2017, 7, 1), NO_END, Axis.CLOCK, "Danskuddannelsesloven §§ 2 e, 4 og 6 a, lov 705/2017")
MORE = Scope("2014", date(2014, 1, 1), NO_END, Axis.CLOCK, "Danskuddannelsesloven § 2, lov 1610/2013")
ALLEROED = Scope(
    "Allerød 2014",
    date(2014, 12, 3),
    date(2016, 1, 1),
    Axis.CLOCK,
    "Allerød, udvalgets beslutning 3. december 2014",
    doubt=Text(
        "Hvor længe serviceniveauet gjaldt, er ikke undersøgt; det er beskrevet i maj 2015 og siges her til udgangen "
        "af 2015.",
        "How long the service level held has not been read; it is described in May 2015 and told until the end of "
        "2015.",
    ),
)

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "danskuddannelse"
STARTS = Begins("danskuddannelse", Text("undervisningen kunne begynde første gang", "the teaching could first begin"))
ADULT = named("fyldt 18 år", "aged 18 or over", Age() >= 18)
GROUP_2014 = choice(
    "danskkursist_2014",
    "Flygtning eller familiesammenført, eller anden (arbejde, studie, EU)",
    "Refugee or family-reunified, or other (work, study, EU)",
    ("flygtning_eller_familiesammenfoert", "flygtning eller familiesammenført", "refugee or reunified family member"),
    ("anden", "anden (arbejde, studie, EU)", "other (work, study, EU)"),
)
GROUP_2017 = choice(
    "danskkursist",
    "I-kursist eller S-kursist",
    "Integration or self-supporting course member",
    ("I", "I-kursist (indvandrer efter integrationsloven)", "I-student (under the integration act)"),
    ("S", "S-kursist (selvforsørgende)", "S-student (self-supporting)"),
)
HOURS_TAKEN = number(
    "arbejdsmarkedsdansk_timer",
    "Timer arbejdsmarkedsrettet danskundervisning, der er brugt",
    "Hours of labour-market-oriented Danish already taken",
    "hours",
)
WEEKLY = number(
    "danskuddannelse_timer_om_ugen",
    "Timers undervisning om ugen i gennemsnit over modulet",
    "Hours of teaching a week on average over the module",
    "hours/week",
)
CLIPS = number("danskklip_brugt", "Klip der er brugt", "Clips used", "clips")
NOT_DONE = fact(
    "danskuddannelse_ikke_gennemfoert",
    "Har ikke påbegyndt eller ikke gennemført danskuddannelsen",
    "Has not begun or not completed the Danish education",
)
COUNCIL = fact(
    "kommunen_tilbyder_fortsat_dansk",
    "Kommunen har besluttet fortsat at tilbyde den",
    "The municipality has decided to go on offering it",
)
LIVES_THERE = fact(
    "bor_i_alleroed",
    "Bor i Allerød Kommune",
    "Lives in the municipality of Allerød",
    recorded=while_in("kommune", "0201"),
)
KEEPS_WORK = assessed(
    "dansk_noedvendigt_for_tilknytning",
    "Danskuddannelse er nødvendig for at bevare tilknytningen til arbejdsmarkedet",
    "Danish education is needed to keep the attachment to the labour market",
)
MODULES = number("danskmoduler", "Moduler", "Modules", "modules")
BUDGET = kroner("danskbudget", "Budget til forlænget danskuddannelse", "Budget for extended Danish education")
PRICE = of(30_000, "kr/module")
PRICE_OF_A_PLACE = of(30_000, "kr")
THREE_YEARS, FIVE_YEARS = months_after(36), months_after(60)
TITLE = Text("Ret til danskuddannelse", "Right to Danish education")
SOURCE_004 = Text(
    "Allerød Kommunes udvalgsreferat (2015) nævner både fem års ret og en udløbet ret på tre år: tre år gjaldt den, "
    "der kunne begynde før 2014, fem år dem, der kunne begynde derefter. Om de, der var i gang 1. januar 2014, fik "
    "forlænget retten, er ikke gennemgået.",
    "The committee minutes of Allerød (2015) names both a right of five years and an expired one of three: three "
    "years held for those who could begin before 2014, five for those after. Whether those under way on 1 January "
    "2014 had it extended has not been read.",
)
PRICE_SEEN = "source 004, agenda item 4"

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="danskuddannelse_ret",
        title=TITLE,
        plain=Text(
            "Voksne udlændinge har ret til danskuddannelse i op til tre år fra den dag, de første gang kunne begynde. "
            "Spørg på den dag.",
            "Adult foreigners have a right to Danish education for up to three years from the day they could first "
            "begin. Ask on that day.",
        ),
        asked=STARTS,
        when=ADULT,
        lasts=(Lasts(THREE_YEARS, words=Text("3 år", "3 years")),),
        source=DANSKUDDANNELSE("2, stk. 2", "int-danish-education-right-2010"),
        only=(R2004,),
        group=GROUP,
        doubt=SOURCE_004,
    ),
    Conditions(
        name="danskuddannelse_ret",
        title=TITLE,
        plain=Text(
            "Flygtninge og familiesammenførte har ret i op til fem år fra den dag, de første gang kunne begynde. "
            "Andre får først arbejdsmarkedsrettet dansk og derefter danskuddannelse i op til tre år.",
            "Refugees and the family-reunified have a right for up to five years from the day they could first begin. "
            "Others first get labour-market-oriented Danish and then Danish education for up to three years.",
        ),
        asked=STARTS,
        when=ADULT & is_one_of(GROUP_2014, *GROUP_2014.values),
        lasts=(
            Lasts(
                FIVE_YEARS,
                when=is_one_of(GROUP_2014, "flygtning_eller_familiesammenfoert"),
                words=Text("5 år", "5 years"),
            ),
            Lasts(THREE_YEARS, words=Text("3 år", "3 years")),
        ),
        source=DANSKUDDANNELSE(
            "2", "int-danish-education-right-2015", seen_in="source 004, 'danskuddannelse i op til 5 år'"
        ),
        only=(R2014,),
        group=GROUP,
        doubt=Text(
            f"{SOURCE_004.da} For andre regnes de tre år fra den dag, danskuddannelsen selv kunne begynde, altså efter "
            f"den "
            "arbejdsmarkedsrettede dansk: spørg på den dag.",
            f"{SOURCE_004.en} For others the three years run from the day the Danish education itself could begin, "
            f"that is "
            "after the labour-market-oriented Danish: ask on that day.",
        ),
    ),
    Conditions(
        name="danskuddannelse_ret",
        title=TITLE,
        plain=Text(
            "I-kursister har ret i op til fem år fra den dag, de kunne begynde; sygdom og orlov lægges til. "
            "S-kursister har et klippekort med seks klip (tre et halvt år), der skal bruges inden fem år.",
            "Integration course members have a right for up to five years from the day they could begin; illness and "
            "leave are added. Self-supporting members have a card of six clips (three and a half years) to use within "
            "five years.",
        ),
        asked=STARTS,
        when=ADULT & is_one_of(GROUP_2017, "I", "S"),
        lasts=(
            Lasts(
                FIVE_YEARS,
                when=is_one_of(GROUP_2017, "I"),
                leaves_out=("barsel", "sygdom"),
                words=Text("5 år uden sygdom og orlov", "5 years without illness and leave"),
            ),
            Lasts(FIVE_YEARS, words=Text("klippekortet gælder 5 år", "the card is valid for 5 years")),
        ),
        source=DANSKUDDANNELSE("2 e, 4 og 6 a", "int-danish-education-right-2017"),
        only=(R2017,),
        group=GROUP,
        doubt=Text(
            "Hvilke orlovsperioder der lægges til, er ikke undersøgt; her barsel og sygdom. Om reglerne er ændret "
            "efter LBK 2018/2020, er ikke undersøgt.",
            "Which periods of leave are added has not been read; here maternity leave and illness. Whether the rules "
            "have changed since LBK 2018/2020 has not been read.",
        ),
    ),
    Conditions(
        name="arbejdsmarkedsrettet_dansk",
        title=Text("Arbejdsmarkedsrettet dansk", "Labour-market-oriented Danish"),
        plain=Text(
            "Den, der ikke er flygtning eller familiesammenført, får først højst 250 timers arbejdsmarkedsrettet "
            "dansk inden for halvandet år.",
            "Those who are neither refugees nor family-reunified first get at most 250 hours of labour-market-oriented "
            "Danish within a year and a half.",
        ),
        when=ADULT & is_one_of(GROUP_2014, "anden") & (HOURS_TAKEN < 250),
        lasts=(Lasts(months_after(18), words=Text("1½ år", "1½ years")),),
        source=DANSKUDDANNELSE("2 c", "int-danish-education-right-2015"),
        only=(R2014,),
        group=GROUP,
    ),
    Conditions(
        name="danskuddannelse_timer",
        title=Text("Timer om ugen for I-kursister", "Hours a week for integration course members"),
        plain=Text(
            "Undervisningen er højst 15 timer om ugen i gennemsnit over modulet.",
            "The teaching is at most 15 hours a week on average over the module.",
        ),
        when=is_one_of(GROUP_2017, "I") & (WEEKLY <= 15),
        source=DANSKUDDANNELSE("2 e, 4 og 6 a", "int-danish-education-right-2017"),
        only=(R2017,),
        group=GROUP,
    ),
    Conditions(
        name="danskuddannelse_klip",
        title=Text("Klip for S-kursister", "Clips for self-supporting members"),
        plain=Text(
            "En S-kursist kan tage endnu et modul, så længe ikke alle seks klip er brugt.",
            "A self-supporting member may take another module as long as not all six clips are used.",
        ),
        when=is_one_of(GROUP_2017, "S") & (CLIPS < 6),
        source=DANSKUDDANNELSE("2 e, 4 og 6 a", "int-danish-education-right-2017"),
        only=(R2017,),
        group=GROUP,
    ),
    Conditions(
        name="danskuddannelse_fortsat",
        title=Text("Danskuddannelse efter fristen", "Danish education after the time"),
        plain=Text(
            "Den, der ikke begyndte eller ikke blev færdig i tide, kan få tilbud om at fortsætte, hvis kommunen "
            "beslutter det.",
            "Those who did not begin or finish in time may be offered to go on if the municipality so decides.",
        ),
        when=NOT_DONE & COUNCIL,
        source=DANSKUDDANNELSE(
            "2",
            "int-danish-education-right-2015",
            "int-danish-education-right-2017",
            seen_in="source 004, agenda item 4",
        ),
        only=(MORE,),
        group=GROUP,
    ),
    Conditions(
        name="danskuddannelse_serviceniveau_alleroed",
        title=Text("Serviceniveau for forlænget danskuddannelse i Allerød", "Service level for more Danish in Allerød"),
        plain=Text(
            "I Allerød gives forlænget danskuddannelse til den, der ikke begyndte eller blev færdig inden for de fem "
            "år, når dansk er nødvendigt for at bevare tilknytningen til arbejdsmarkedet. Omkring tre nye om året er "
            "ventet.",
            "In Allerød more Danish education is given to those who did not begin or finish within the five years when "
            "Danish is needed to keep the attachment to the labour market. About three new a year are expected.",
        ),
        when=LIVES_THERE & NOT_DONE & KEEPS_WORK,
        otherwise=Text("Der gives ikke forlænget danskuddannelse.", "No more Danish education is given."),
        source=DANSKUDDANNELSE(
            "kommunens beslutning",
            "int-danish-service-level-2015",
            seen_in="source 004, 'serviceniveauet'",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(ALLEROED,),
        group=GROUP,
    ),
    Amount(
        name="danskuddannelse_pris_alleroed",
        title=Text("Pris for forlænget danskuddannelse i Allerød", "Price of more Danish education in Allerød"),
        plain=Text("Omkring 30.000 kr. pr. modul.", "About 30,000 kr per module."),
        stages=(
            Step(
                "pris",
                Text("Moduler gange prisen", "Modules times the price"),
                MODULES * PRICE,
            ),
        ),
        source=DANSKUDDANNELSE(
            "kommunens beslutning",
            "int-danish-service-level-2015",
            seen_in=PRICE_SEEN,
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(ALLEROED,),
        group=GROUP,
    ),
    Amount(
        name="danskuddannelse_pladser_alleroed",
        title=Text("Pladser i forlænget danskuddannelse i Allerød", "Places in more Danish education in Allerød"),
        plain=Text(
            "Budgettet på 300.000 kr. rækker til omkring ti ad gangen.",
            "The budget of 300,000 kr suffices for about ten at a time.",
        ),
        stages=(
            Step(
                "pladser",
                Text(
                    "Budgettet divideret med prisen, ned til hele pladser",
                    "The budget divided by the price, whole places",
                ),
                Rounded(BUDGET / PRICE_OF_A_PLACE, how="down"),
            ),
        ),
        unit="persons",
        source=DANSKUDDANNELSE(
            "kommunens beslutning",
            "int-danish-service-level-2015",
            seen_in=PRICE_SEEN,
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(ALLEROED,),
        group=GROUP,
        doubt=Text("Regnet med ét modul pr. person ad gangen.", "Reckoned with one module per person at a time."),
    ),
)
