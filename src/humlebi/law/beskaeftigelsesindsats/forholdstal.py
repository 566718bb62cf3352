"""How many supported persons an employer may have for each ordinary employee, and when a subsidised job is extra."""

from datetime import date

from humlebi.law.acts import LAB
from humlebi.law.beskaeftigelsesindsats.praktik import PRIVATE, TARGET_2014, TARGET_2020
from humlebi.law.kinds import NO_END, Axis, Confidence, Scope, Text
from humlebi.law.questions import Conditions, Ratio, Tier
from humlebi.law.terms import any_of, choice, fact, is_one_of, named, number

# --- regimes: the day the offer begins picks --------------------------------------------------------------------------

R2015 = Scope("2015", date(2015, 1, 1), date(2020, 1, 1), Axis.CLOCK, "LAB §§ 48 og 50, BEK 1564/2014")
R2020 = Scope(
    "2020",
    date(2020, 1, 1),
    date(2024, 1, 1),
    Axis.CLOCK,
    "Lov 548 af 7. maj 2019 §§ 63, 77 og 87",
    doubt=Text(
        "At der blev talt hoveder indtil 2024, er udledt af de ældre bekendtgørelser.",
        "That heads were counted until 2024 is inferred from the older orders.",
    ),
)
R2024 = Scope(
    "2024",
    date(2024, 1, 1),
    NO_END,
    Axis.CLOCK,
    "BEK 1216/2023 §§ 65, 83 og 102",
    doubt=Text(
        "Bekendtgørelsens ikrafttræden er ikke gennemgået; den, der gjaldt før, ophørte 1. januar 2024.",
        "The order's commencement has not been read; the one before it ended on 1 January 2024.",
    ),
)
NET_2016 = Scope(
    "2016",
    date(2016, 11, 9),
    date(2020, 1, 1),
    Axis.CLOCK,
    "LAB §§ 60-61, BEK 1297/2016",
    doubt=Text(
        "Kravet er kun læst i BEK 1297/2016, her fra 9. november 2016; dens dag er ikke gennemgået.",
        "The requirement was read only in order 1297/2016, here from 9 November 2016; its day has not been read.",
    ),
)

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "tilbud"
TIERS = (Tier(50, 5), Tier(None, 10))
HEADS = number(
    "ordinaert_ansatte_gennemsnit",
    "Ordinært ansatte på produktionsenheden, i gennemsnit, uanset arbejdstid",
    "Ordinary employees of the production unit, on average, whatever their hours",
    "persons",
)
SUPPORTED = number(
    "personer_med_stoette",
    "Personer, der allerede er i praktik, nytteindsats eller job med løntilskud der",
    "Persons who are already in internship, nytteindsats or subsidised jobs there",
    "persons",
)
FULL_TIME = number(
    "ordinaert_ansatte_aarsvaerk",
    "Ordinært ansatte over 18 år uden tilskud, omregnet til fuld tid",
    "Ordinary employees over 18 without subsidy, in full-time equivalents",
    "person-years",
)
SUPPORTED_FULL_TIME = number(
    "stoette_aarsvaerk",
    "Praktik, nytteindsats og løntilskud, der allerede er der, omregnet til fuld tid",
    "Internship, nytteindsats and subsidised jobs already there, in full-time equivalents",
    "person-years",
)
OWN_EMPLOYER = fact("hos_egen_arbejdsgiver", "Hos personens egen arbejdsgiver", "With the person's own employer")
AGREED = fact(
    "fravigelse_aftalt_med_medarbejderne",
    "Fravigelse er aftalt med de ansattes repræsentanter",
    "A deviation is agreed with the employees' representatives",
)
DISPENSED = fact(
    "nytteindsats_dispensation_fra_raadet",
    "Det regionale arbejdsmarkedsråd har dispenseret for nytteindsatsen",
    "The regional labour-market council has dispensed for the nytteindsats",
)
KIND = choice(
    "forholdstal_tilbud",
    "Tilbuddet, der spørges om",
    "The offer that is asked about",
    ("virksomhedspraktik", "virksomhedspraktik", "work practice"),
    ("nytteindsats", "nytteindsats", "community work (nytteindsats)"),
    ("loentilskud", "job med løntilskud", "job with wage subsidy"),
)
FREED = named(
    "nytteindsats, som det regionale råd har dispenseret for",
    "nytteindsats that the regional council has dispensed for",
    is_one_of(KIND, "nytteindsats") & DISPENSED,
)
SUBSIDISED = fact("stillingen_er_loentilskud", "Stillingen er med løntilskud", "The job is with wage subsidy")
EXEMPT_2015 = any_of(
    named("målgruppe 5 hos egen arbejdsgiver", "group 5 with own employer", is_one_of(TARGET_2014, "5") & OWN_EMPLOYER),
    named(
        "målgruppe 6 hos en offentlig arbejdsgiver efter aftale",
        "group 6 with a public employer, as agreed",
        is_one_of(TARGET_2014, "6") & ~PRIVATE & AGREED,
    ),
    FREED,
)
EXEMPT_2024 = any_of(
    named(
        "målgruppe 6 eller 7 i praktik hos egen arbejdsgiver",
        "group 6 or 7 in internship with own employer",
        is_one_of(TARGET_2020, "6", "7") & ~SUBSIDISED & OWN_EMPLOYER,
    ),
    named(
        "førtidspensionist i job med løntilskud (målgruppe 11)",
        "disability pensioner in a subsidised job (group 11)",
        is_one_of(TARGET_2020, "11") & SUBSIDISED,
    ),
    FREED,
)
TITLE = Text("Rimelighedskravet (forholdstal)", "The ratio of supported persons")
SEASON_TITLE = Text("Rimelighedskravet i sæsonarbejde", "The ratio of supported persons in seasonal work")
RULE_DA = (
    "Højst én person med støtte for hver fem ordinært ansatte op til 50, dog altid én, og derefter én for hver ti. "
    "Praktik, nytteindsats og løntilskud tælles sammen. Arbejdsgiveren og de ansattes repræsentant erklærer det på "
    "skrift."
)
RULE_EN = (
    "At most one supported person for every five ordinary employees up to 50, though always one, and after that one "
    "for every ten. Internship, nytteindsats and subsidised jobs are counted together. The employer and the employees' "
    "representative declare it in writing."
)
HEADS_DA = "Der tælles hoveder uden tilskudsansatte, tidsbegrænset ansatte og projektansatte, i gennemsnit over"
HEADS_EN = "Heads are counted without subsidised, fixed-term and project staff, on average over"
MISSTATED = Text(
    "En kommunal vejledning siger 1 for hver 10 af alle, når der er over 50; bekendtgørelsen og den officielle tabel "
    "siger 1 for hver 5 op til 50 og derefter 1 for hver 10.",
    "A municipal guide says 1 for every 10 of all when there are more than 50; the order and the official table say 1 "
    "for every 5 up to 50 and then 1 for every 10.",
)


def _heads(name: str, months: int, title: Text, only: tuple[Scope, ...], catalogue: str, paragraph: str) -> Ratio:
    """The ratio counted in heads."""
    before = only[0] is R2015
    return Ratio(
        name=name,
        title=title,
        plain=Text(
            f"{RULE_DA} {HEADS_DA} de seneste {months} måneder.",
            f"{RULE_EN} {HEADS_EN} the latest {months} months.",
        ),
        employees=HEADS,
        supported=SUPPORTED,
        tiers=TIERS,
        counted_in="heads",
        months=months,
        exempt=EXEMPT_2015 if before else FREED,
        source=LAB(
            paragraph,
            catalogue,
            seen_in="source 003, application 11" if before else "",
            confidence=Confidence.VERIFIED if before else Confidence.UNCERTAIN,
        ),
        only=only,
        group=GROUP,
        doubt=MISSTATED
        if before
        else Text(
            f"{MISSTATED.da} Personer efter integrationsloven og kompensationsloven tælles med. Om egen arbejdsgiver "
            "og førtidspensionister var undtaget før 2024, er ikke undersøgt.",
            f"{MISSTATED.en} Persons under the integration and disability compensation acts count too. Whether own "
            f"employer and disability pensioners were exempt before 2024 has not been read.",
        ),
    )


# --- declarations -----------------------------------------------------------------------------------------------------

VACATED = fact(
    "stilling_ledig_ved_fratraedelse_3_mdr",
    "Stillingen er inden for tre måneder blevet ledig ved afskedigelse eller fratræden af en ansat uden tilskud",
    "Within three months the post was vacated by dismissal or departure of an unsubsidised employee",
)
NOW = number(
    "ordinaert_ansatte_nu",
    "Ordinært ansatte ved ansættelsen, personen med løntilskud ikke regnet med",
    "Ordinary employees at the time of hiring, the subsidised person not counted",
    "persons",
)
AVERAGE_12 = number(
    "ordinaert_ansatte_gennemsnit_12_mdr",
    "Ordinært ansatte i gennemsnit de seneste 12 måneder",
    "Ordinary employees on average over the preceding 12 months",
    "persons",
)
CONSCRIPT_OR_ROTATION = fact(
    "afloeser_vaernepligt_eller_jobrotation",
    "Afløser for en fastansat på værnepligtsorlov eller i uddannelse i jobrotation",
    "Substitute for a permanent employee on conscription leave or in education in job rotation",
)
VACANT_BY_ITSELF = fact(
    "stilling_ledig_frivilligt",
    "Stillingen er ledig efter frivillig fratræden, alder, frivilligt nedsat arbejdstid eller bortvisning",
    "The post is vacant by voluntary departure, age, voluntarily reduced hours or dismissal for misconduct",
)
NET_INCREASE = named(
    "merbeskæftigelse",
    "a net increase",
    (~VACATED & (NOW >= AVERAGE_12)) | CONSCRIPT_OR_ROTATION,
)
PLAIN_NET_INCREASE = named("merbeskæftigelse", "a net increase", (NOW >= AVERAGE_12) | CONSCRIPT_OR_ROTATION)

DECLARATIONS = (
    _heads("forholdstal", 3, TITLE, (R2015,), "lab-ratio-2015", "48 og 50 (BEK 1297/2016 §§ 73 og 92)"),
    _heads("forholdstal_saeson", 4, SEASON_TITLE, (R2015,), "lab-ratio-2015", "48 og 50 (BEK 1297/2016 §§ 73 og 92)"),
    _heads("forholdstal", 3, TITLE, (R2020,), "lab-2020-ratio", "63, 77 og 87"),
    _heads("forholdstal_saeson", 4, SEASON_TITLE, (R2020,), "lab-2020-ratio", "63, 77 og 87"),
    Ratio(
        name="forholdstal",
        title=TITLE,
        plain=Text(
            f"{RULE_DA} Både de støttede og de ansatte regnes om til fuld tid; de ansatte i gennemsnit over de seneste "
            "fire måneder, uden dem under 18 år og tilskudsansatte. Førtidspensionister med løntilskud tæller ikke.",
            f"{RULE_EN} Both the supported and the employees are reckoned as full-time equivalents; the employees on "
            "average over the latest four months, without those under 18 and the subsidised. Disability pensioners in "
            "subsidised jobs do not count.",
        ),
        employees=FULL_TIME,
        supported=SUPPORTED_FULL_TIME,
        tiers=TIERS,
        counted_in="person_years",
        months=4,
        exempt=EXEMPT_2024,
        source=LAB("63, 77 og 87 (BEK 1216/2023 §§ 65, 83 og 102)", "lab-2020-ratio"),
        only=(R2024,),
        group=GROUP,
        doubt=Text(
            "'Plads til én til' er her en person på fuld tid; én på deltid fylder mindre, og det må du selv regne "
            "ud. Om dispensation for nytteindsats gælder uændret, er ikke undersøgt. Personer efter "
            "integrationsloven og kompensationsloven tælles med.",
            "'Room for one more' is here a person full-time; one on part-time takes less and must be reckoned by hand. "
            "Whether dispensation for nytteindsats holds unchanged has not been read. Persons under the integration "
            "and disability compensation acts count too.",
        ),
    ),
    Conditions(
        name="merbeskaeftigelse",
        title=Text("Merbeskæftigelse ved løntilskud", "A net increase in subsidised jobs"),
        plain=Text(
            "Jobbet skal være en udvidelse i forhold til det gennemsnitlige antal ordinært ansatte de seneste 12 "
            "måneder og må ikke være en stilling, der er blevet ledig ved fratræden inden for tre måneder (målgruppe "
            "1-3, 5 og 11-14). For 4, 6 og 8 er det nok, at stillingen blev ledig af sig selv. Virksomhed og ansatte "
            "erklærer det skriftligt; hos offentlige måles der fra den budgetterede bemanding.",
            "The job must add to the average number of ordinary employees of the preceding 12 months and not be a post "
            "vacated within three months (groups 1-3, 5 and 11-14). For 4, 6 and 8 it is enough that the post became "
            "vacant by itself. Firm and employees declare it in writing; for public employers the budgeted staffing "
            "is the measure.",
        ),
        when=any_of(
            is_one_of(TARGET_2014, "1", "2", "3", "5", "11", "12", "13", "14") & NET_INCREASE,
            is_one_of(TARGET_2014, "4", "6", "8") & (PLAIN_NET_INCREASE | VACANT_BY_ITSELF),
        ),
        otherwise=Text("Jobbet kan ikke få løntilskud.", "The job cannot be subsidised."),
        source=LAB("60-61 (BEK 1297/2016 §§ 86-91)", "lab-merbeskaeftigelse"),
        only=(NET_2016,),
        group=GROUP,
        doubt=Text(
            "En udvidelse regnes her som, at de ordinært ansatte ikke er blevet færre end gennemsnittet, når "
            "personen med løntilskud kommer oveni; den nøjagtige regnemåde er ikke gennemgået. For målgruppe 7, 9 og "
            "10 er intet læst; svaret er her nej.",
            "A net increase is here reckoned as the ordinary employees not having fallen below the average when the "
            "subsidised person is added; the exact way of reckoning has not been read. Nothing has been read of groups "
            "7, 9 and 10; the answer is no here.",
        ),
    ),
)
