"""Cash benefit, education help and their activity supplement from 2014 until 1 July 2025."""

from collections.abc import Iterator, Mapping
from datetime import date

from humlebi.law.acts import LAS
from humlebi.law.aktivloven.satser_kontanthjaelp import A_MONTH, table
from humlebi.law.kinds import Axis, Scope, Text
from humlebi.law.questions import Amount, Step
from humlebi.law.terms import Field, Rate, Spent, assessed, choice, named

# --- regimes: the day asked picks ------------------------------------------------------------------------------------

A2014 = Scope("2014", date(2014, 1, 1), date(2025, 7, 1), Axis.CLOCK, "LAS §§ 23-25 (LBK 806/2015 og 269/2017)")

# --- words of this page ----------------------------------------------------------------------------------------------

CASH = choice(
    "gruppe_kontanthjaelp_2014",
    "Modtagerens gruppe efter § 25 (2014)",
    "The recipient's group under section 25 (2014)",
    ("30_forsoerger", "fyldt 30 år og forsørger børn", "30 or older, maintains children"),
    ("30_andre", "fyldt 30 år, andre", "30 or older, others"),
    ("u30_enlig_forsoerger", "under 30 år, enlig forsørger", "under 30, single provider"),
    ("u30_forsoerger", "under 30 år, forsørger børn, ikke enlig", "under 30, maintains children, not single"),
    ("u30_gravid", "under 30 år og gravid", "under 30 and pregnant"),
    (
        "u30_psykisk_forsoerger",
        "under 30 år med psykisk lidelse, forsørger børn",
        "under 30 with a mental illness, maintains children",
    ),
    (
        "u30_psykisk_ude",
        "under 30 år med psykisk lidelse, udeboende",
        "under 30 with a mental illness, living on their own",
    ),
    ("u30_ude", "under 30 år, udeboende", "under 30, living on their own"),
    ("u30_hjemme", "under 30 år, hjemmeboende", "under 30, living with parents"),
)
EDUCATION = choice(
    "gruppe_uddannelseshjaelp",
    "Modtagerens gruppe efter § 23",
    "The recipient's group under section 23",
    ("enlig_forsoerger", "enlig forsørger", "single provider"),
    ("forsoerger", "forsørger børn, ikke enlig", "maintains children, not single"),
    ("gravid", "gravid", "pregnant"),
    ("psykisk_forsoerger", "psykisk lidelse, forsørger børn", "mental illness, maintains children"),
    ("psykisk_ude", "psykisk lidelse, udeboende", "mental illness, living on their own"),
    ("ude", "udeboende", "living on their own"),
    ("hjemme", "hjemmeboende", "living with parents"),
)
CASH_SUPPLEMENT = choice(
    "gruppe_tillaeg_kontanthjaelp",
    "Modtagerens gruppe for aktivitetstillægget til kontanthjælp",
    "The recipient's group for the activity supplement to cash benefit",
    ("enlig_forsoerger", "enlig forsørger", "single provider"),
    ("forsoerger", "forsørger børn, ikke enlig", "maintains children, not single"),
    ("25_29_ude", "25-29 år, udeboende", "25-29, living on their own"),
    ("25_29_hjemme", "25-29 år, hjemmeboende", "25-29, living with parents"),
)
EDUCATION_SUPPLEMENT = choice(
    "gruppe_tillaeg_uddannelseshjaelp",
    "Modtagerens gruppe for aktivitetstillægget til uddannelseshjælp",
    "The recipient's group for the activity supplement to education help",
    ("enlig_forsoerger", "enlig forsørger", "single provider"),
    ("forsoerger", "forsørger børn, ikke enlig", "maintains children, not single"),
    ("25_29_ude", "25-29 år, udeboende", "25-29, living on their own"),
    ("25_29_hjemme", "25-29 år, hjemmeboende", "25-29, living with parents"),
    ("u25_ude", "under 25 år, udeboende", "under 25, living on their own"),
    ("u25_hjemme", "under 25 år, hjemmeboende", "under 25, living with parents"),
)


def _of_benefit(code: str, da: str, en: str, groups: Field) -> Iterator[tuple[str, str, str]]:
    """The groups of a supplement to one benefit, each with the benefit before it."""
    for group, label in zip(groups.values, groups.labels, strict=True):
        yield f"{code}_{group}", f"{da}: {label.da}", f"{en}: {label.en}"


ACT_SUPPLEMENT = choice(
    "gruppe_tillaeg_i_loven",
    "Ydelsen og modtagerens gruppe for aktivitetstillægget",
    "The benefit and the recipient's group for the activity supplement",
    *_of_benefit("uddannelseshjaelp", "uddannelseshjælp", "education benefit", EDUCATION_SUPPLEMENT),
    *_of_benefit("kontanthjaelp", "kontanthjælp", "cash benefit", CASH_SUPPLEMENT),
)
FROM_FIRST_TALK = assessed(
    "tillaeg_fra_foerste_samtale",
    "Helt særlige forhold gør, at tillægget gives fra den første samtale",
    "Very special circumstances call for the supplement from the first talk",
)
LEVEL_2013 = Text(
    "Lovens beløb er på 2013-niveau og blev reguleret hvert år; de er ikke det, der blev udbetalt fra 2014.",
    "The amounts of the act are at the 2013 level and were regulated each year; they are not what was paid from 2014.",
)
OLDER_AMOUNTS = Text(
    "At gravide og personer med en psykiatrisk diagnose følger beløbene for 30-årige, er udledt af, at loven giver "
    "dem de samme 10.500 og 13.952 kr.",
    "That the pregnant and those with a psychiatric diagnosis follow the amounts for those aged 30 is inferred from "
    "the act giving them the same 10,500 and 13,952 kr.",
)
COMPUTED = Text(
    "Ikke alle år er læst: kontanthjælp 2019, 2020 og 2025 og flere af de unges år er regnet med satsreguleringen.",
    "Not all years have been read: cash benefit of 2019, 2020 and 2025 and several years of the young are reckoned by "
    "the yearly regulation.",
)
OFFERS = Text(
    "Tillægget gives for deltagelse i aktive tilbud; hvilke tilbud og hvor meget deltagelse, er ikke undersøgt og "
    "spørges der ikke om. Beløbene er læst fra 2016, så for 2014 og 2015 afvises spørgsmålet.",
    "The supplement is for taking part in active offers; which offers and how much has not been read and is not asked. "
    "The amounts are read from 2016, so for 2014 and 2015 the question is refused.",
)


def _supplement(benefit: str, title: Text, field: Field, series: Mapping[str, str], paragraph: str) -> Amount:
    """The activity supplement to one of the two benefits."""
    return Amount(
        name=f"aktivitetstillaeg_{benefit}",
        title=title,
        plain=Text(
            "Unge får et aktivitetstillæg til hjælpen efter tre måneder; i helt særlige tilfælde fra den første "
            "samtale.",
            "The young get an activity supplement to the help after three months; in very special cases from the first "
            "talk.",
        ),
        per=A_MONTH,
        benefits=(benefit,),
        when=named(
            "Tre måneder på hjælpen, eller helt særlige forhold",
            "Three months on the help, or very special circumstances",
            (Spent(benefit, "months", continuous=True) >= 3) | FROM_FIRST_TALK,
        ),
        stages=(
            Step(
                "tillaeg",
                Text("Årets tillæg for gruppen", "The year's supplement of the group"),
                table(field, {group: Rate(f"aktivitetstillaeg_{benefit}_{name}") for group, name in series.items()}),
            ),
        ),
        source=LAS(paragraph, "las-2014-amounts"),
        only=(A2014,),
        group=benefit,
        doubt=OFFERS,
    )


YOUNG = {
    "enlig_forsoerger": "enlig",
    "forsoerger": "samlevende",
    "25_29_ude": "udeboende_25_29",
    "25_29_hjemme": "hjemmeboende_25_29",
}

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Amount(
        name="kontanthjaelp_maaned",
        title=Text("Kontanthjælp pr. måned", "Cash benefit per month"),
        plain=Text(
            "Hjælpen afhænger af, om modtageren er fyldt 30 år, er forsørger, enlig, gravid eller bor hos forældrene; "
            "beløbene reguleres den 1. januar.",
            "The help depends on whether the recipient is 30, a provider, single, pregnant or lives with the parents; "
            "the amounts are regulated on 1 January.",
        ),
        per=A_MONTH,
        benefits=("kontanthjaelp",),
        stages=(
            Step(
                "sats",
                Text("Årets beløb for gruppen", "The year's amount of the group"),
                table(
                    CASH,
                    {
                        "30_forsoerger": Rate("kontanthjaelp_forsoerger"),
                        "30_andre": Rate("kontanthjaelp_ikke_forsoerger"),
                        "u30_enlig_forsoerger": Rate("kontanthjaelp_enlig_forsoerger_u30"),
                        "u30_forsoerger": Rate("kontanthjaelp_forsoerger_u30_samlevende"),
                        "u30_gravid": Rate("kontanthjaelp_ikke_forsoerger"),
                        "u30_psykisk_forsoerger": Rate("kontanthjaelp_forsoerger"),
                        "u30_psykisk_ude": Rate("kontanthjaelp_ikke_forsoerger"),
                        "u30_ude": Rate("kontanthjaelp_ung_udeboende"),
                        "u30_hjemme": Rate("kontanthjaelp_ung_hjemmeboende"),
                    },
                ),
            ),
        ),
        source=LAS("25", "las-2014-amounts", "las-satser-annual-table"),
        only=(A2014,),
        group="kontanthjaelp",
        doubt=Text(f"{OLDER_AMOUNTS.da} {COMPUTED.da}", f"{OLDER_AMOUNTS.en} {COMPUTED.en}"),
    ),
    Amount(
        name="kontanthjaelp_grundbeloeb",
        title=Text("Kontanthjælp, lovens beløb", "Cash benefit, the amounts of the act"),
        plain=Text(
            "De månedlige beløb, som de står i lovens § 25 fra 2014.",
            "The monthly amounts as they stand in section 25 of the act from 2014.",
        ),
        per=A_MONTH,
        benefits=("kontanthjaelp",),
        stages=(
            Step(
                "grundbeloeb",
                Text("Lovens beløb for gruppen", "The act's amount of the group"),
                table(
                    CASH,
                    {
                        "30_forsoerger": 13_952,
                        "30_andre": 10_500,
                        "u30_enlig_forsoerger": 13_335,
                        "u30_forsoerger": 9_330,
                        "u30_gravid": 10_500,
                        "u30_psykisk_forsoerger": 13_952,
                        "u30_psykisk_ude": 10_500,
                        "u30_ude": 6_767,
                        "u30_hjemme": 3_265,
                    },
                ),
            ),
        ),
        source=LAS("25", "las-2014-amounts"),
        only=(A2014,),
        group="kontanthjaelp",
        doubt=LEVEL_2013,
    ),
    Amount(
        name="uddannelseshjaelp_maaned",
        title=Text("Uddannelseshjælp pr. måned", "Education help per month"),
        plain=Text(
            "Hjælpen til unge uden uddannelse afhænger af, om modtageren er forsørger, enlig, gravid, har en "
            "psykiatrisk diagnose eller bor hos forældrene; beløbene reguleres den 1. januar.",
            "The help to the young without an education depends on whether the recipient is a provider, single, "
            "pregnant, has a psychiatric diagnosis or lives with the parents; the amounts are regulated on 1 January.",
        ),
        per=A_MONTH,
        benefits=("uddannelseshjaelp",),
        stages=(
            Step(
                "sats",
                Text("Årets beløb for gruppen", "The year's amount of the group"),
                table(
                    EDUCATION,
                    {
                        "enlig_forsoerger": Rate("uddannelseshjaelp_enlig_forsoerger"),
                        "forsoerger": Rate("uddannelseshjaelp_forsoerger_samlevende"),
                        "gravid": Rate("kontanthjaelp_ikke_forsoerger"),
                        "psykisk_forsoerger": Rate("kontanthjaelp_forsoerger"),
                        "psykisk_ude": Rate("kontanthjaelp_ikke_forsoerger"),
                        "ude": Rate("uddannelseshjaelp_udeboende"),
                        "hjemme": Rate("uddannelseshjaelp_hjemmeboende"),
                    },
                ),
            ),
        ),
        source=LAS("23, stk. 2", "las-2014-amounts", "las-satser-annual-table"),
        only=(A2014,),
        group="uddannelseshjaelp",
        doubt=Text(
            f"{OLDER_AMOUNTS.da} {COMPUTED.da} Uddannelseshjælpens beløb for 2014 er ikke fundet: spørgsmålet "
            "afvises da.",
            f"{OLDER_AMOUNTS.en} {COMPUTED.en} The amounts of education help of 2014 have not been read: the question "
            "is then refused.",
        ),
    ),
    Amount(
        name="uddannelseshjaelp_grundbeloeb",
        title=Text("Uddannelseshjælp, lovens beløb", "Education help, the amounts of the act"),
        plain=Text(
            "De månedlige beløb, som de står i lovens § 23, stk. 2.",
            "The monthly amounts as they stand in section 23(2) of the act.",
        ),
        per=A_MONTH,
        benefits=("uddannelseshjaelp",),
        stages=(
            Step(
                "grundbeloeb",
                Text("Lovens beløb for gruppen", "The act's amount of the group"),
                table(
                    EDUCATION,
                    {
                        "enlig_forsoerger": 11_505,
                        "forsoerger": 8_051,
                        "gravid": 10_500,
                        "psykisk_forsoerger": 13_952,
                        "psykisk_ude": 10_500,
                        "ude": 5_753,
                        "hjemme": 2_479,
                    },
                ),
            ),
        ),
        source=LAS("23, stk. 2", "las-2014-amounts"),
        only=(A2014,),
        group="uddannelseshjaelp",
        doubt=LEVEL_2013,
    ),
    _supplement(
        "kontanthjaelp",
        Text("Aktivitetstillæg til kontanthjælp", "Activity supplement to cash benefit"),
        CASH_SUPPLEMENT,
        YOUNG,
        "25, stk. 9",
    ),
    _supplement(
        "uddannelseshjaelp",
        Text("Aktivitetstillæg til uddannelseshjælp", "Activity supplement to education help"),
        EDUCATION_SUPPLEMENT,
        YOUNG | {"u25_ude": "udeboende_u25", "u25_hjemme": "hjemmeboende_u25"},
        "24, stk. 3",
    ),
    Amount(
        name="aktivitetstillaeg_grundbeloeb",
        title=Text("Aktivitetstillæg, lovens beløb", "Activity supplement, the amounts of the act"),
        plain=Text(
            "De månedlige tillæg, som de står i lovens §§ 24 og 25: til uddannelseshjælp seks beløb, til kontanthjælp "
            "fire.",
            "The monthly supplements as they stand in sections 24 and 25 of the act: six to education help, four to "
            "cash benefit.",
        ),
        per=A_MONTH,
        benefits=("kontanthjaelp", "uddannelseshjaelp"),
        stages=(
            Step(
                "grundbeloeb",
                Text("Lovens beløb for gruppen", "The act's amount of the group"),
                table(
                    ACT_SUPPLEMENT,
                    {
                        "uddannelseshjaelp_enlig_forsoerger": 2_447,
                        "uddannelseshjaelp_forsoerger": 5_901,
                        "uddannelseshjaelp_25_29_ude": 4_747,
                        "uddannelseshjaelp_25_29_hjemme": 8_021,
                        "uddannelseshjaelp_u25_ude": 1_014,
                        "uddannelseshjaelp_u25_hjemme": 786,
                        "kontanthjaelp_enlig_forsoerger": 617,
                        "kontanthjaelp_forsoerger": 4_622,
                        "kontanthjaelp_25_29_ude": 3_733,
                        "kontanthjaelp_25_29_hjemme": 7_235,
                    },
                ),
            ),
        ),
        source=LAS("24 og 25", "las-2014-amounts"),
        only=(A2014,),
        group="kontanthjaelp",
        doubt=Text(
            f"{LEVEL_2013.da} Hvilket beløb hører til hvilken gruppe, er udledt af ministeriets tabel for 2016.",
            f"{LEVEL_2013.en} Which amount belongs to which group is inferred from the ministry's table of 2016.",
        ),
    ),
)
