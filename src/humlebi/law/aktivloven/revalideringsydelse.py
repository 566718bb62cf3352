"""Revalideringsydelse: how much, what own income takes from it, and from when it may stop."""

from datetime import date

from humlebi.law.acts import LAS
from humlebi.law.kinds import NO_END, Axis, Confidence, Happens, Scope, Source, Text
from humlebi.law.questions import Amount, Requirement, Step
from humlebi.law.terms import (
    Age,
    Rate,
    TheDay,
    above,
    all_of,
    any_of,
    cases,
    choice,
    day,
    during,
    fact,
    is_one_of,
    kroner,
    named,
    number_of,
)

# --- regimes: the day asked picks ------------------------------------------------------------------------------------

R2007 = Scope("2007", date(2007, 1, 1), date(2014, 1, 1), Axis.CLOCK, "LAS §§ 51-52")
R2014 = Scope("2014", date(2014, 1, 1), NO_END, Axis.CLOCK, "LAS § 52; senere §§ 70-71 (kapitel 6 c)")
STOPS = Scope(
    "2019",
    date(2019, 1, 1),
    NO_END,
    Axis.CLOCK,
    "Principafgørelse 38-19",
    Text("Dagen i 2019 er ikke gennemgået; her 1. januar.", "The day in 2019 has not been read; 1 January here."),
)

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "revalidering"
SUPPORT = Text("Revalideringsydelse", "Rehabilitation benefit")
FOLLOWS_PLAN = fact("foelger_planen", "Personen følger den lagte plan", "The person follows the plan made")
FORM = choice(
    "revalideringsstoette_slags",
    "Hjælpens slags",
    "The sort of help",
    ("hoejeste_dagpenge", "højeste dagpenge", "highest daily benefit"),
    ("elevloen", "elevløn", "trainee pay"),
    ("overenskomstloen", "løn efter overenskomst", "pay by collective agreement"),
)
TRAINEE_PAY = kroner(
    "mindste_elevloen_uge",
    "Mindste overenskomstmæssige praktik-, elev- eller lærlingeløn pr. uge",
    "The minimum agreed pay of a trainee or apprentice per week",
    "kr/week",
)
AGREED_PAY = kroner(
    "mindste_overenskomstloen_uge",
    "Mindste overenskomstmæssige løn pr. uge",
    "The minimum agreed pay per week",
    "kr/week",
)
SPECIAL = fact(
    "saerlige_forhold_for_loen",
    "Særlige forhold, fx over sædvanlig uddannelsesalder, tidligere tilknytning eller forsørgerpligt",
    "Special circumstances, such as above usual training age, earlier attachment or a duty to provide",
)
OWN_CHILDREN = fact("egne_boern_i_hjemmet", "Egne børn bor i hjemmet", "Own children live in the home")
CHILDREN_ELSEWHERE = fact(
    "forsoergelsespligt_udeboende_boern",
    "Forsørger børn, der ikke bor i hjemmet",
    "Provides for children who do not live at home",
)
PREGNANT = fact("gravid_over_12_uger", "Gravid i mere end 12 uger", "Pregnant for more than 12 weeks")
WITH_PARENTS = fact("bor_hos_foraeldre", "Bor hos en eller begge forældre", "Lives with one or both parents")
OWN_INCOME = kroner("revalidend_indtaegt_aar", "Egen indtægt i året", "Own income in the year", "kr/year")
STOPPED_FROM = day("revalideringsydelse_stoppes_fra", "Dagen, ydelsen stoppes fra", "The day the benefit stops from")
PAID_WHILE = all_of(
    named("Ikke i forrevalidering", "Not in forrevalidering", ~during("forrevalidering")),
    any_of(FOLLOWS_PLAN, named("På barsel", "On maternity leave", during("barsel"))),
)
NOT_PAID = Text(
    "Under forrevalidering beholdes den hidtidige ydelse; uden for et forløb søges kontanthjælp.",
    "During forrevalidering the former benefit is kept; outside a course one applies for cash benefit.",
)

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Amount(
        name="revalideringsydelse",
        title=SUPPORT,
        plain=Text(
            "Højeste dagpenge, eller mindste elevløn, eller ved særlige forhold mindste overenskomstløn, når planen "
            f"følges. Beholdes på barsel. {NOT_PAID.da}",
            "The highest unemployment benefit, or the minimum trainee pay, or in special circumstances the minimum "
            f"agreed pay, when the plan is followed. Kept on maternity leave. {NOT_PAID.en}",
        ),
        benefits=("revalidering",),
        per=Text("pr. uge", "per week"),
        when=PAID_WHILE,
        stages=(
            Step(
                "ydelse",
                Text("Efter hjælpens slags", "By the sort of help"),
                cases(
                    (is_one_of(FORM, "hoejeste_dagpenge"), Rate("sygedagpenge_dagpenge_max_week")),
                    (is_one_of(FORM, "elevloen"), TRAINEE_PAY),
                    (all_of(is_one_of(FORM, "overenskomstloen"), SPECIAL), AGREED_PAY),
                    otherwise=Rate("sygedagpenge_dagpenge_max_week"),
                ),
            ),
        ),
        source=LAS(
            "51-52",
            "reval-benefit-2007",
            seen_in="source 002, 'Revalideringsydelse'",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(R2007,),
        group=GROUP,
        doubt=Text(
            "Beskrevet i pjecen Den sociale lovgivning (2007) for januar 2007; her til satserne skiftede i 2014. "
            "Hvem der får løn i stedet for ydelse, er ikke undersøgt: det skal oplyses. Uden særlige forhold regnes "
            "dagpengesatsen.",
            "Described in the leaflet Den sociale lovgivning (2007) for January 2007; here until the rates changed "
            "in 2014. Who gets pay instead of the benefit has not been read: it must be told. Without special "
            "circumstances the benefit is counted.",
        ),
    ),
    Amount(
        name="revalideringsydelse",
        title=SUPPORT,
        plain=Text(
            "Fuld ydelse til den, der er fyldt 30 år eller har egne børn hjemme; ellers kontanthjælpens niveauer efter "
            "alder, børn og bolig. Ægtefællens indkomst betyder intet. Planen skal følges.",
            "The full benefit to persons aged 30 or with own children at home; otherwise the levels of cash benefit by "
            "age, children and housing. A spouse's income does not matter. The plan must be followed.",
        ),
        benefits=("revalidering",),
        per=Text("pr. måned", "per month"),
        when=PAID_WHILE,
        stages=(
            Step(
                "ydelse",
                Text("Efter alder, børn og bolig", "By age, children and housing"),
                cases(
                    (Age() >= 30, Rate("revalideringsydelse_full")),
                    (OWN_CHILDREN, Rate("revalideringsydelse_full")),
                    (all_of(Age() >= 25, CHILDREN_ELSEWHERE), Rate("kontanthjaelp_forsoerger")),
                    (Age() >= 25, Rate("kontanthjaelp_ikke_forsoerger")),
                    (PREGNANT, Rate("kontanthjaelp_ikke_forsoerger")),
                    (WITH_PARENTS, Rate("kontanthjaelp_ung_hjemmeboende")),
                    otherwise=Rate("kontanthjaelp_ung_udeboende"),
                ),
            ),
        ),
        source=LAS("52 (2015), 70-71 (senere)", "reval-benefit-2015"),
        only=(R2014,),
        group=GROUP,
        doubt=Text(
            "Niveauerne er læst for 2015 (fra 5. januar), den fulde ydelse også for senere år; de andre niveauer i "
            "senere år er kontanthjælpens, hvilket er udledt. Fra 1. juli 2025 er de ikke gennemgået. Satserne "
            "skifter i programmet 1. januar 2015. Barsel uden plan er ført videre fra 2007. Fra reformen af 2026 kun "
            "for dem, der var i gang.",
            "The levels have been read for 2015 (from 5 January), the full benefit for later years as well; the other "
            "levels in later years are those of cash benefit, which is inferred. From 1 July 2025 they have not been "
            "read. The rates change on 1 January 2015 in the program. Leave without the plan is carried on from 2007. "
            "From the reform of 2026 only for those already in it.",
        ),
    ),
    Amount(
        name="revalideringsydelse_indtaegtsfradrag",
        title=Text("Fradrag for egen indtægt", "Deduction for own income"),
        plain=Text(
            "Egen indtægt over 12.000 kr. om året trækkes fra.",
            "Own income above 12,000 kr a year is deducted.",
        ),
        benefits=("revalidering",),
        per=Text("pr. år", "per year"),
        stages=(
            Step(
                "fradrag",
                Text("Det, der ligger over 12.000 kr.", "What lies above 12,000 kr"),
                above(OWN_INCOME, number_of(12000)),
            ),
        ),
        source=LAS("52 (2015), 70-71 (senere)", "reval-benefit-2015"),
        only=(R2014,),
        group=GROUP,
        doubt=Text(
            "De 12.000 kr. er læst for 2015; om beløbet er reguleret siden, er ikke undersøgt.",
            "The 12,000 kr were read for 2015; whether the amount has been regulated since has not been read.",
        ),
    ),
    Requirement(
        name="revalideringsydelse_stop_ikke_bagud",
        title=Text("Revalideringsydelse kan ikke standses bagud", "Rehabilitation benefit cannot be stopped backwards"),
        plain=Text(
            "Ydelsen kan tidligst standses fra den dag, kommunen afgør det, også når personen holdt op med at følge "
            "planen før. Er en afgørelse hjemvist, findes en gyldig først, når den nye er truffet.",
            "The benefit can be stopped at the earliest from the day the municipality decides it, even if the person "
            "stopped following the plan earlier. When a decision is sent back, a valid one exists only when the new "
            "one has been made.",
        ),
        asked=Happens(
            "afgoerelse", Text("revalideringen bringes til ophør", "the revalidering ends"), ("revalidering_ophoer",)
        ),
        benefits=("revalidering",),
        before=(
            named(
                "Stoppes tidligst fra afgørelsens dag",
                "Stops at the earliest from the day of the decision",
                TheDay() <= STOPPED_FROM,
            ),
        ),
        invalid=Text(
            "Ydelsen er stoppet for en tid før afgørelsen.", "The benefit is stopped for a time before the decision."
        ),
        source=Source("Ankestyrelsens principafgørelse", "38-19", ("reval-stop-not-retroactive",)),
        only=(STOPS,),
        group=GROUP,
        doubt=Text(
            "Afgørelsen bygger på en dom fra Østre Landsret og er læst i omtale fra 2019; dagen er ikke gennemgået.",
            "The decision rests on a judgment of Østre Landsret and was read in a report of 2019; the day has not been "
            "read.",
        ),
    ),
)
