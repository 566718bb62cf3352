"""Ressourceforløb: whom they are for, how long they last, and whether a new one can be given."""

from datetime import date

from humlebi.law.acts import LAB
from humlebi.law.kinds import (
    NO_END,
    Axis,
    Begins,
    Confidence,
    Scope,
    Text,
    months_after,
)
from humlebi.law.questions import Amount, Conditions, Lasts, Step
from humlebi.law.reforms import ACT_2025, CLOSED, GRANTED
from humlebi.law.terms import (
    Age,
    Happened,
    Rounded,
    Spent,
    Stage,
    above,
    all_of,
    any_of,
    assessed,
    cases,
    fact,
    least,
    named,
    number,
    number_of,
)

# --- regimes ---------------------------------------------------------------------------------------------------------

# From this day no new course is granted.
ACT_2012 = "Lov 1380 af 23. december 2012"
ACT_2021 = "Lov 1160 af 8. juni 2021"
B2013 = Scope("2013", date(2013, 1, 1), date(2022, 1, 1), Axis.BEGUN, ACT_2012)
B2022 = Scope("2022", date(2022, 1, 1), CLOSED, Axis.BEGUN, ACT_2021)
B2026 = Scope("2026", CLOSED, NO_END, Axis.BEGUN, f"{ACT_2025}; BEK 58/2026", GRANTED)

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "ressourceforloeb"
COURSE = Begins("ressourceforloeb", Text("ressourceforløbet begyndte", "the ressourceforløb began"))
COMPLEX = assessed(
    "komplekse_problemer", "Komplekse problemer ud over ledighed", "Complex problems beyond unemployment"
)
SOLVED = assessed(
    "problemer_loest_af_anden_indsats",
    "Problemerne har kunnet løses med en indsats efter LAB eller LAS",
    "The problems could be solved by an effort under LAB or LAS",
)
HOLISTIC = assessed(
    "behov_for_helhedsorienteret_forloeb",
    "Kræver et helhedsorienteret forløb, hvor beskæftigelsesindsats kombineres med sociale eller sundhedsindsatser",
    "Requires a holistic course that combines the employment effort with social or health efforts",
)
LONG_SUPPORT = assessed(
    "laengerevarende_offentlig_forsoergelse", "Længerevarende offentlig forsørgelse", "Long-term public support"
)
TRIED = assessed(
    "tilbud_uden_oeget_tilknytning",
    "Har deltaget i tilbud eller revalidering uden at komme tættere på arbejdsmarkedet",
    "Has taken part in offers or revalidering without coming closer to the labour market",
)
LONGER_EFFORT = assessed(
    "laengere_indsats_foer_jobmaal",
    "Behov for en længere indsats, før et konkret jobmål kan fastsættes",
    "Need of a longer effort before a concrete job goal can be set",
)
PROSPECT = assessed(
    "udviklingsperspektiv", "Udsigt til, at arbejdsevnen kan udvikles", "Prospect that work capacity can be developed"
)
TO_PENSION = number(
    "maaneder_til_folkepension",
    "Måneder til folkepensionsalderen",
    "Months to the state pension age",
    "months",
)
WISHES = fact("oensker_ressourceforloeb", "Personen ønsker selv forløbet", "The person wants the course")
GRANTED_MONTHS = number(
    "forloeb_bevilget_maaneder", "Måneder, forløbet bevilges for", "Months the course is granted for", "months"
)

SO_FAR = Spent("ressourceforloeb", "months", words=Text("ressourceforløb til nu", "ressourceforløb so far"))
GRANTED_IN_TIME = named(
    "Bevilget senest 31. januar 2026",
    "Granted at the latest on 31 January 2026",
    Happened("afgoerelse", ("ressourceforloeb",), until=CLOSED),
)
FIRST = named("Første ressourceforløb", "First ressourceforløb", SO_FAR.equals(0))
UNDER_40 = Age() < 40
OVER_50 = Age() >= 50
GROUNDS = any_of(
    LONG_SUPPORT,
    TRIED,
    LONGER_EFFORT,
    words=Text("mindst én af de tre betingelser", "at least one of the three conditions"),
)
TARGET_GROUP = all_of(COMPLEX, ~SOLVED, HOLISTIC, GROUNDS, PROSPECT)
NEAR_PENSION = named(
    "Mindst seks år til folkepensionsalderen, eller personen ønsker det",
    "At least six years to the state pension age, or the person wants it",
    any_of(TO_PENSION >= 72, WISHES),
)
AGE_BANDS = Text(
    "Hvilken dag afgør aldersgruppen, er ikke efterprøvet; her den dag, der spørges om. Om den, der er fyldt 50, hører "
    "til den midterste gruppe, er heller ikke; her regnes 40-49 og 50 og derover.",
    "Which day decides the age band has not been verified; here the day asked about. Nor whether a person aged 50 "
    "belongs to the middle band; 40-49 and 50 and over are used here.",
)
MONTHS_ADD_UP = Text(
    "Tidligere forløb regnes i måneder på en tolvtedel af 365 dage, rundet ned.",
    "Earlier courses are counted in months of a twelfth of 365 days, rounded down.",
)
BANDS_AND_MONTHS = Text(f"{AGE_BANDS.da} {MONTHS_ADD_UP.da}", f"{AGE_BANDS.en} {MONTHS_ADD_UP.en}")
CONTINUES = Text(
    "Den, der når grænsen på seks år under et forløb, fortsætter, til det er slut.",
    "A person who reaches the six years during a course continues until it ends.",
)

# --- declarations ----------------------------------------------------------------------------------------------------

WHOM = Text("Målgruppe for ressourceforløb", "Target group of ressourceforløb")
HOW_LONG = Text("Hvor længe et ressourceforløb højst varer", "How long a ressourceforløb lasts at most")
HOW_MANY = Text("Kan der gives et nyt ressourceforløb?", "Can a new ressourceforløb be given?")

DECLARATIONS = (
    Conditions(
        name="ressourceforloeb_maalgruppe",
        title=WHOM,
        plain=Text(
            "Komplekse problemer ud over ledighed, som anden indsats ikke har løst, og som kræver et helhedsorienteret "
            "forløb; dertil langvarig forsørgelse, tidligere tilbud uden virkning eller behov for en længere indsats. "
            "Kun når arbejdsevnen kan udvikles.",
            "Complex problems beyond unemployment that other efforts have not solved and that require a holistic "
            "course; and long support, earlier offers without effect or need of a longer effort. Only when work "
            "capacity can be developed.",
        ),
        asked=COURSE,
        benefits=("ressourceforloeb",),
        when=TARGET_GROUP,
        source=LAB(
            "68 a (2013), 112 (2020)",
            "ressourceforloeb-conditions",
            seen_in="source 004, 'unge under 40 år ikke skal have førtidspension'; source 003, applications 8-9",
        ),
        only=(B2013,),
        group=GROUP,
    ),
    Conditions(
        name="ressourceforloeb_maalgruppe",
        title=WHOM,
        plain=Text(
            "Som før 2022; men har personen mindre end seks år til folkepensionsalderen, gives forløbet kun, hvis "
            f"personen selv ønsker det. {CONTINUES.da}",
            "As before 2022; but when the person has less than six years to the state pension age, the course is "
            f"given only if the person wants it. {CONTINUES.en}",
        ),
        asked=COURSE,
        benefits=("ressourceforloeb",),
        when=all_of(TARGET_GROUP, NEAR_PENSION),
        source=LAB("112", "ressourceforloeb-conditions", "ressourceforloeb-duration-2022"),
        only=(B2022,),
        group=GROUP,
    ),
    Conditions(
        name="ressourceforloeb_maalgruppe",
        title=Text("Ingen nye ressourceforløb", "No new ressourceforløb"),
        plain=Text(
            "Nye ressourceforløb kan ikke bevilges. Den sidste dag var 31. januar 2026; et forløb, der er bevilget "
            "senest da, gennemføres efter de hidtidige regler, også når det begynder senere.",
            "New ressourceforløb cannot be granted. The last day was 31 January 2026; a course granted by then is "
            "carried out under the former rules, also when it begins later.",
        ),
        asked=COURSE,
        benefits=("ressourceforloeb",),
        as_it_began=True,
        when=any_of(
            GRANTED_IN_TIME,
            named(
                "Forløbet løb allerede dagen før",
                "The course was already running the day before",
                Spent("ressourceforloeb", "days", continuous=True) > 0,
            ),
        ),
        otherwise=Text("Forløbet kan ikke bevilges.", "The course cannot be granted."),
        source=LAB(
            "6, nr. 8 (lov 1750/2025 § 21, stk. 8; BEK 58/2026; BEK 18/2026 § 3)",
            "ressourceforloeb-abolition-2026",
            "lab-2026-reform-organisation",
            confidence=Confidence.UNCERTAIN,
        ),
        only=(B2026,),
        group=GROUP,
        doubt=Text(
            f"{GRANTED.da} Om et forløb i gang kan følges af endnu et, er ikke fundet: bevilg det ikke uden at have "
            f"set "
            "lovens § 21.",
            f"{GRANTED.en} Whether a running course may be followed by another has not been read: do not grant it "
            "without having seen section 21 of the act.",
        ),
    ),
    Conditions(
        name="ressourceforloeb_varighed",
        title=HOW_LONG,
        plain=Text(
            "Et forløb bevilges for mindst et og højst fem år.",
            "A course is granted for at least one and at most five years.",
        ),
        benefits=("ressourceforloeb",),
        when=named(
            "Mindst et og højst fem år",
            "At least one and at most five years",
            (GRANTED_MONTHS >= 12) & (GRANTED_MONTHS <= 60),
        ),
        lasts=(Lasts(months_after(60)),),
        source=LAB("68 a, stk. 4", "ressourceforloeb-duration-2013", seen_in="source 003, application 8 (3 år)"),
        only=(B2013,),
        group=GROUP,
        doubt=Text(
            "Fra 1. januar 2020 regnes perioder på barsel ikke med (§ 114, stk. 1, i lov 548/2019): læg dem til dagen.",
            "From 1 January 2020 periods on parental leave do not count (section 114 (1) of act 548/2019): add them to "
            "the day.",
        ),
    ),
    Conditions(
        name="ressourceforloeb_varighed",
        title=HOW_LONG,
        plain=Text(
            "Et forløb bevilges for mindst et og højst tre år. Perioder på barsel og sorgorlov regnes ikke med.",
            "A course is granted for at least one and at most three years. Periods on parental or bereavement leave do "
            "not count.",
        ),
        benefits=("ressourceforloeb",),
        when=named(
            "Mindst et og højst tre år",
            "At least one and at most three years",
            (GRANTED_MONTHS >= 12) & (GRANTED_MONTHS <= 36),
        ),
        lasts=(Lasts(months_after(36), leaves_out=("barsel",)),),
        source=LAB("114, stk. 1", "ressourceforloeb-duration-2022"),
        only=(B2022,),
        group=GROUP,
        doubt=Text(
            "Om forløb begyndt før 2022 beholdt op til fem år, er ikke undersøgt; her vælger begyndelsen. Kun noteret "
            "barsel trækkes fra: læg sorgorlov til dagen.",
            "Whether courses begun before 2022 kept up to five years has not been read; the beginning picks here. Only "
            "recorded parental leave is left out: add bereavement leave to the day.",
        ),
    ),
    Conditions(
        name="ressourceforloeb_varighed",
        title=HOW_LONG,
        plain=Text(
            "Et forløb, der er bevilget senest 31. januar 2026, kan vare mindst et og højst tre år, som hidtil. "
            "Perioder på barsel og sorgorlov regnes ikke med.",
            "A course granted at the latest on 31 January 2026 may last at least one and at most three years, as "
            "before. Periods on parental or bereavement leave do not count.",
        ),
        benefits=("ressourceforloeb",),
        when=all_of(
            GRANTED_IN_TIME,
            named(
                "Mindst et og højst tre år",
                "At least one and at most three years",
                (GRANTED_MONTHS >= 12) & (GRANTED_MONTHS <= 36),
            ),
        ),
        otherwise=Text("Forløbet kan ikke bevilges.", "The course cannot be granted."),
        lasts=(Lasts(months_after(36), leaves_out=("barsel",)),),
        source=LAB(
            "(tidligere § 114, stk. 1; lov 1750/2025 § 21, stk. 8)",
            "ressourceforloeb-duration-2022",
            confidence=Confidence.UNCERTAIN,
        ),
        only=(B2026,),
        group=GROUP,
        doubt=Text(
            "At de tre år også gælder et forløb, der begynder efter 31. januar 2026, er udledt af, at de hidtidige "
            "regler fortsætter. Kun noteret barsel trækkes fra: læg sorgorlov til dagen.",
            "That the three years hold for a course that begins after 31 January 2026 too is inferred: the former "
            "rules go on. Only recorded parental leave is left out: add bereavement leave to the day.",
        ),
    ),
    Conditions(
        name="flere_ressourceforloeb",
        title=HOW_MANY,
        plain=Text(
            "Personer under 40 år kan få flere ressourceforløb.",
            "Persons under 40 can get several ressourceforløb.",
        ),
        benefits=("ressourceforloeb",),
        of_a_new_one=True,
        when=any_of(FIRST, UNDER_40),
        source=LAB("68 a", "ressourceforloeb-duration-2013"),
        only=(B2013,),
        group=GROUP,
        doubt=Text(
            "Kun læst for personer under 40; at ældre kun får ét, er udledt modsætningsvis.",
            "Read only for persons under 40; that older persons get only one is inferred from the silence.",
        ),
    ),
    Conditions(
        name="flere_ressourceforloeb",
        title=HOW_MANY,
        plain=Text(
            "Under 40: et eller flere forløb. Fra 40 til 50: et eller flere, tilsammen højst fem år, medmindre "
            "personen ønsker mere. Over 50: ét, medmindre personen ønsker flere. Mindre end seks år til "
            "folkepensionsalderen: kun hvis personen ønsker det.",
            "Under 40: one or more courses. From 40 to 50: one or more, together at most five years unless the person "
            "wants more. Over 50: one, unless the person wants more. Less than six years to the state pension age: "
            "only if the person wants it.",
        ),
        benefits=("ressourceforloeb",),
        of_a_new_one=True,
        when=all_of(
            any_of(
                UNDER_40,
                WISHES,
                named(
                    "Under 50 og mindre end fem år brugt",
                    "Under 50 and less than five years used",
                    ~OVER_50 & (SO_FAR < 60),
                ),
                FIRST,
            ),
            NEAR_PENSION,
        ),
        source=LAB("113", "ressourceforloeb-duration-2022"),
        only=(B2022,),
        group=GROUP,
        doubt=BANDS_AND_MONTHS,
    ),
    Amount(
        name="ressourceforloeb_hoejst_maaneder",
        title=Text("Så mange måneder kan et nyt forløb højst vare", "The most months a new course may last"),
        plain=Text(
            "Højst tre år; for personer fra 40 til 50 desuden højst det, der er tilbage af fem år, medmindre de ønsker "
            "mere.",
            "At most three years; for persons from 40 to 50 also at most what is left of five years, unless they want "
            "more.",
        ),
        benefits=("ressourceforloeb",),
        of_a_new_one=True,
        unit="months",
        stages=(
            Step("et_forloeb", Text("Et forløb er højst tre år", "One course is at most three years"), number_of(36)),
            Step(
                "tilbage_af_fem_aar",
                Text("Tilbage af fem år i alt", "Left of five years in all"),
                above(number_of(60), Rounded(SO_FAR, how="down")),
            ),
            Step(
                "hoejst",
                Text("Det nye forløb højst", "The new course at most"),
                cases(
                    (UNDER_40, Stage("et_forloeb")),
                    (any_of(OVER_50, WISHES), Stage("et_forloeb")),
                    otherwise=least(Stage("et_forloeb"), Stage("tilbage_af_fem_aar")),
                ),
            ),
        ),
        source=LAB("113", "ressourceforloeb-duration-2022"),
        only=(B2022,),
        group=GROUP,
        doubt=BANDS_AND_MONTHS,
    ),
)
