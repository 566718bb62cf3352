"""The integration programme: its start and length, contract, readiness and offers, and follow-up on leave."""

from datetime import date

from humlebi.law.acts import INTEGRATION
from humlebi.law.kinds import (
    NO_END,
    Axis,
    Begins,
    Done,
    Duty,
    Enters,
    Happens,
    Scope,
    Text,
    months_after,
    weeks_after,
)
from humlebi.law.questions import Conditions, Lasts, Requirement
from humlebi.law.terms import Happened, Spent, any_of, assessed, choice, during, fact, is_one_of, named, number

# --- regimes ----------------------------------------------------------------------------------------------------------

PRESUMED = Text(
    "Læst i LBK 1127/2017; at reglerne begyndte 1. juli 2016 med trepartsreformen, er antaget.",
    "Read in LBK 1127/2017; that the rules began on 1 July 2016 with the tripartite reform is presumed.",
)
RENAMED = Text(
    f"{PRESUMED.da} Programmerne fik nye navne i 2019; her til 1. juli 2019.",
    f"{PRESUMED.en} The programmes were renamed in 2019; here until 1 July 2019.",
)
# The day the municipality took over picks, or the day the programme began.
R2016 = Scope(
    "2016", date(2016, 7, 1), date(2019, 7, 1), Axis.CLOCK, "Integrationsloven §§ 16-21, LBK 1127/2017", doubt=RENAMED
)
R2019 = Scope(
    "2019",
    date(2019, 7, 1),
    date(2026, 2, 1),
    Axis.CLOCK,
    "Integrationsloven §§ 16-21, LBK 1/2020 og 1146/2020",
    doubt=Text(
        "Fristerne er de samme i LBK 1127/2017, 1/2020 og 1146/2020. Senere ændringer til 2026 er ikke gennemgået.",
        "The time limits are the same in LBK 1127/2017, 1/2020 and 1146/2020. Later changes until 2026 have not been "
        "read.",
    ),
)
OFFERS = Scope("2016", date(2016, 7, 1), NO_END, Axis.CLOCK, "Integrationsloven §§ 17 og 23 b-23 c", doubt=PRESUMED)
# The day the duty falls due picks.
FOLLOW_UP = Scope(
    "2016",
    date(2016, 7, 1),
    date(2026, 2, 1),
    Axis.DUE,
    "Integrationsloven § 20, LBK 1127/2017",
    doubt=Text(
        f"{PRESUMED.da} BEK 208/2026 § 14 har samtalerne under orlov, men gentager ikke takten ellers.",
        f"{PRESUMED.en} Order 208/2026 § 14 has the talks during leave, but does not restate the pace otherwise.",
    ),
)
R2026 = Scope("2026", date(2026, 2, 1), NO_END, Axis.CLOCK, "BEK 208 af 20. januar 2026")

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "integrationsprogram"
TAKEN_OVER = Begins(
    "integrationsansvar",
    Text("kommunen overtog ansvaret for integrationen", "the municipality took over the responsibility"),
)
CONTRACT = ("integrationskontrakt",)
PROGRAMME = Begins("integrationsprogram", Text("programmet begyndte", "the programme began"))
UNABLE = assessed(
    "aabenlyst_ude_af_stand",
    "Er åbenlyst ude af stand til at deltage i praktik eller løntilskud",
    "Is obviously unable to take part in internship or subsidised work",
)
READY = during("parathed", "jobparat")
HARD = assessed(
    "integration_svaer_at_placere",
    "Uden arbejdserfaring, længe ledig eller på anden måde svær at placere",
    "Without work experience, long unemployed or otherwise hard to place",
)
EXTENDED = choice(
    "praktik_forlaengelse",
    "Forlængelse efter en konkret vurdering",
    "Extension on a concrete assessment",
    ("ingen", "ingen forlængelse", "no extension"),
    ("til_26_uger", "til i alt 26 uger", "to 26 weeks in all"),
    ("yderligere", "yderligere ud over 26 uger", "further, beyond 26 weeks"),
    assessed=True,
)
KIND = choice(
    "integration_tilbud",
    "Tilbuddets slags",
    "The kind of offer",
    ("virksomhedspraktik", "virksomhedspraktik", "work practice"),
    ("nytteindsats", "nytteindsats", "community work (nytteindsats)"),
    ("loentilskud", "job med løntilskud", "job with wage subsidy"),
)
SIGNED = fact("integrationskontrakt_underskrevet", "Kontrakten er skriftlig og underskrevet", "Written and signed")
DECLARED = fact(
    "opholds_og_selvforsoergelseserklaering",
    "Erklæringen om ophold og selvforsørgelse er underskrevet",
    "The declaration on residence and self-support is signed",
)
COURSE_MONTHS = number(
    "saerligt_forloeb_maaneder",
    "Måneder det særlige opkvalificeringsforløb varer",
    "Months that the special upskilling course lasts",
    "months",
)
HAD_COURSE = fact("saerligt_forloeb_faaet_foer", "Har fået et sådant forløb før", "Has had such a course before")
THIRTEEN = any_of(READY & HARD, ~READY)


def _internship(span: int, when: object, da: str, en: str) -> Lasts:
    return Lasts(weeks_after(span), when=when, words=Text(da, en))  # type: ignore[arg-type]


INTERNSHIP = is_one_of(KIND, "virksomhedspraktik")


def _within_a_month(name: str, title: Text, plain: Text, act: Done, only: tuple[Scope, ...], *ids: str) -> Duty:
    paragraph = {"integrationsprogram_start": "16", "integrationskontrakt": "19"}.get(name, "21")
    return Duty(
        name=name,
        title=title,
        plain=plain,
        since=TAKEN_OVER,
        act=act,
        span=months_after(1),
        source=INTEGRATION(paragraph, *ids, seen_in="source 003, 'integrationsloven'" if only[0] is R2016 else ""),
        only=only,
        group=GROUP,
    )


# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    _within_a_month(
        "integrationsprogram_start",
        Text("Integrationsprogrammet begynder", "The integration programme begins"),
        Text(
            "Programmet skal begynde snarest muligt og senest en måned efter, at kommunen overtog ansvaret.",
            "The programme must begin as soon as possible and at the latest one month after the municipality took "
            "over.",
        ),
        Done("programstart"),
        (R2016, R2019),
        "int-2017-programme-start",
    ),
    Duty(
        name="virksomhedsrettet_tilbud_integration",
        title=Text("Virksomhedsrettet tilbud", "Business-oriented offer"),
        plain=Text(
            "Så vidt muligt inden to uger efter overtagelsen gives et virksomhedsrettet tilbud; senest når programmet "
            "begynder.",
            "As far as possible within two weeks of the take-over a business-oriented offer is made; at the latest "
            "when the programme begins.",
        ),
        since=TAKEN_OVER,
        act=Done("tilbud_givet"),
        span=weeks_after(2),
        source=INTEGRATION("16", "int-2017-programme-start", seen_in="source 003, 'integrationsloven'"),
        only=(R2016, R2019),
        group=GROUP,
        doubt=Text(
            "De to uger gælder så vidt muligt; den ubetingede frist er programmets begyndelse, senest en måned efter "
            "overtagelsen. Alle tilbud tæller her, også dem, der ikke er virksomhedsrettede.",
            "The two weeks hold as far as possible; the absolute limit is the beginning of the programme, at the "
            "latest a month after the take-over. All offers count here, also those that are not business-oriented.",
        ),
    ),
    _within_a_month(
        "integrationskontrakt",
        Text("Integrationskontrakt", "Integration contract"),
        Text(
            "Kommunen indgår en kontrakt med personen senest en måned efter, at den overtog ansvaret.",
            "The municipality makes a contract with the person at the latest one month after it took over.",
        ),
        Done("plan", values=CONTRACT),
        (R2016, R2019),
        "int-2017-programme-start",
    ),
    _within_a_month(
        "integrationskontrakt",
        Text("Kontrakt i introduktionsprogrammet", "Contract of the introduction programme"),
        Text(
            "En skriftlig og underskrevet kontrakt efter en individuel samtale senest en måned efter overtagelsen. Den "
            "sigter mod ordinært arbejde inden et år.",
            "A written and signed contract after an individual interview at the latest one month after the take-over. "
            "It aims at ordinary work within a year.",
        ),
        Done("plan", values=CONTRACT),
        (R2026,),
        "int-2026-contract",
    ),
    Requirement(
        name="integrationskontrakt_indhold",
        title=Text("Hvad kontrakten kræver", "What the contract requires"),
        plain=Text(
            "Kontrakten bygger på en individuel samtale, er skriftlig og underskrevet, og erklæringen om ophold og "
            "selvforsørgelse er underskrevet.",
            "The contract rests on an individual interview, is written and signed, and the declaration on residence "
            "and self-support is signed.",
        ),
        asked=Happens("plan", Text("kontrakten indgås", "the contract is made"), values=CONTRACT),
        before=(
            named("individuel samtale holdt", "an individual interview held", Happened("samtale")),
            SIGNED,
            DECLARED,
        ),
        invalid=Text("Kontrakten er ikke fuldstændig.", "The contract is not complete."),
        source=INTEGRATION("19 (BEK 208/2026)", "int-2026-contract"),
        only=(R2026,),
        group=GROUP,
        doubt=Text(
            "Gælder ikke dem, der har ophold efter Ukraine-loven (BEK 1307/2020 gælder stadig).",
            "Does not hold for those with residence under the Ukraine act (order 1307/2020 goes on).",
        ),
    ),
    Duty(
        name="revision_integrationskontrakt",
        title=Text("Kontrakten revideres efter et år", "The contract is revised after a year"),
        plain=Text(
            "Er personen ikke kommet i arbejde inden et år efter, at programmet begyndte, revideres kontrakten.",
            "When the person has not come into work within a year of the beginning of the programme, the contract is "
            "revised.",
        ),
        since=PROGRAMME,
        act=Done("kontraktrevision"),
        span=months_after(12),
        stops_while=("ansaettelse",),
        source=INTEGRATION("19 (BEK 208/2026 § 15, stk. 2)", "int-2026-contract"),
        only=(R2026,),
        group=GROUP,
        doubt=Text(
            "Teksten siger ikke, hvor lang tid kommunen har, når året er gået; her er sidste dag et år efter, at "
            "programmet begyndte. Mens personen er ansat, står uret stille.",
            "The text does not say how long the municipality has when the year has passed; the last day here is a year "
            "after the programme began. While the person is employed the clock stands still.",
        ),
    ),
    Conditions(
        name="saerligt_opkvalificeringsforloeb",
        title=Text("Særligt opkvalificeringsforløb", "Special upskilling course"),
        plain=Text(
            "Et særligt forløb varer højst tre måneder, skal være gennemført inden seks måneder og gives kun én gang.",
            "A special course lasts at most three months, must be completed within six months and is given only once.",
        ),
        when=(COURSE_MONTHS <= 3) & ~HAD_COURSE,
        lasts=(Lasts(months_after(6), words=Text("gennemført inden 6 måneder", "completed within 6 months")),),
        source=INTEGRATION("16-23 (BEK 208/2026)", "int-2026-contract"),
        only=(R2026,),
        group=GROUP,
        doubt=Text(
            "Forløbet skal være afsluttet senest seks måneder efter, at det begyndte (BEK 208/2026 § 22, stk. 1). "
            "Efter ordene er også datoen seks måneder efter i tide; her vises dagen før.",
            "The course must be finished at the latest six months after its beginning (order 208/2026 § 22(1)). By the "
            "words the date six months after is also in time; shown here is the day before.",
        ),
    ),
    Conditions(
        name="integrationsprogram_varighed",
        title=Text("Hvor længe programmet må vare", "How long the programme may last"),
        plain=Text(
            "Programmet sigter mod ordinært arbejde inden et år og kan vare op til fem år.",
            "The programme aims at ordinary work within a year and may last up to five years.",
        ),
        asked=PROGRAMME,
        lasts=(Lasts(months_after(60), words=Text("5 år", "5 years")),),
        source=INTEGRATION("16", "int-2017-programme-start"),
        only=(R2016, R2019),
        group=GROUP,
    ),
    Conditions(
        name="jobparat_fra_dag_1",
        title=Text("Jobparat fra første dag", "Job-ready from the first day"),
        plain=Text(
            "I de første tre måneder efter overtagelsen behandles modtagere af integrationsydelse som jobparate, "
            "medmindre de åbenlyst ikke kan deltage i praktik eller løntilskud.",
            "For the first three months after the take-over recipients of integration benefit are treated as job-ready "
            "unless they are obviously unable to take part in internship or subsidised work.",
        ),
        when=named("kommunen har ansvaret", "the municipality is responsible", during("integrationsansvar"))
        & (Spent("integrationsansvar", "months", continuous=True) < 3)
        & ~UNABLE,
        otherwise=Text(
            "Visitér som jobparat eller aktivitetsparat efter de almindelige regler.",
            "Place the person as job-ready or activity-ready by the ordinary rules.",
        ),
        source=INTEGRATION("17", "int-2017-job-ready-presumption"),
        only=(OFFERS,),
        group=GROUP,
    ),
    Duty(
        name="opfoelgning_integrationskontrakt_barsel",
        title=Text("Opfølgning under barsel", "Follow-up on parental leave"),
        plain=Text(
            "Under barsel følges der først op seks måneder efter fødslen og igen, når orloven slutter.",
            "On parental leave follow-up is first six months after the birth and again when the leave ends.",
        ),
        since=Enters("barsel", (), "integrationsprogram", Text("orloven begyndte", "the leave began")),
        act=Done("samtale"),
        span=months_after(6),
        source=INTEGRATION("20", "int-2017-follow-up-four-per-12", "int-2026-contract"),
        only=(FOLLOW_UP, Scope("2026", date(2026, 2, 1), NO_END, Axis.DUE, "BEK 208/2026 § 14")),
        group=GROUP,
        doubt=Text(
            "Der regnes fra orlovens første dag, som kan ligge før fødslen. Samtalen ved orlovens slutning aftaler "
            "du selv.",
            "It is counted from the first day of the leave, which may lie before the birth. The interview at the end "
            "of the leave is agreed by hand.",
        ),
    ),
    _within_a_month(
        "henvisning_danskuddannelse",
        Text("Henvisning til danskuddannelse", "Referral to Danish education"),
        Text(
            "Kommunen henviser til danskuddannelse senest en måned efter, at den overtog ansvaret.",
            "The municipality refers the person to Danish education at the latest one month after it took over.",
        ),
        Done("henvisning"),
        (R2016, R2019),
        "int-2017-programme-start",
    ),
    Conditions(
        name="tilbud_integration_varighed",
        title=Text("Hvor længe et tilbud i programmet må vare", "How long an offer in the programme may last"),
        plain=Text(
            "Praktik: jobparate fire uger, 13 for den, der er svær at placere; aktivitetsparate 13. De 13 uger kan "
            "forlænges til 26 og yderligere. Nytteindsats: 13 uger. Løntilskud: et år.",
            "Internship: four weeks for the job-ready, 13 for those hard to place; 13 for the activity-ready. The 13 "
            "weeks may be extended to 26 and further. Nytteindsats: 13 weeks. Wage subsidy: a year.",
        ),
        when=is_one_of(KIND, *KIND.values),
        lasts=(
            _internship(13, is_one_of(KIND, "nytteindsats"), "13 uger", "13 weeks"),
            Lasts(months_after(12), when=is_one_of(KIND, "loentilskud"), words=Text("1 år", "1 year")),
            _internship(4, INTERNSHIP & READY & ~HARD, "4 uger", "4 weeks"),
            _internship(13, INTERNSHIP & THIRTEEN & is_one_of(EXTENDED, "ingen"), "13 uger", "13 weeks"),
            _internship(26, INTERNSHIP & THIRTEEN & is_one_of(EXTENDED, "til_26_uger"), "26 uger", "26 weeks"),
        ),
        source=INTEGRATION("23 b-23 c", "int-2017-internship-wage-subsidy", "int-2026-contract"),
        only=(OFFERS,),
        group=GROUP,
        doubt=Text(
            "For en yderligere forlængelse ud over 26 uger er ingen længste tid læst.",
            "For a further extension beyond 26 weeks no longest time has been read.",
        ),
    ),
)
