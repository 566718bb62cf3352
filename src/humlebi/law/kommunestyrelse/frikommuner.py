"""Trial municipalities 2017-: what must stand before a trial begins, its evaluation, and which trials are in force."""

from datetime import date

from humlebi.law.acts import FRIKOMMUNE
from humlebi.law.kinds import NO_END, Axis, Confidence, Scope, Text
from humlebi.law.questions import Class, Conditions, Requirement
from humlebi.law.terms import Condition, OnDay, TheDay, assessed, choice, day, fact, is_one_of, named

# --- regimes: the day the trial begins, the day of the report, the day asked -----------------------------------------

ORDER = "BEK 841/2017; BEK 529/2018 § 1; Lov om frikommunenetværk § 32"
R2017 = Scope("2017", date(2017, 7, 1), date(2022, 1, 1), Axis.CLOCK, ORDER)
IN_2018 = Scope("2018", date(2018, 7, 1), date(2020, 1, 1), Axis.CLOCK, "BEK 529/2018")
IN_2020 = Scope("2020", date(2020, 1, 1), date(2022, 1, 1), Axis.CLOCK, "BEK 1184/2019")
IN_2022 = Scope(
    "2022", date(2022, 1, 1), date(2026, 2, 1), Axis.CLOCK, "BEK 2332/2021, 1588/2022, 1682/2023, 1368/2024"
)
IN_2026 = Scope("2026", date(2026, 2, 1), NO_END, Axis.CLOCK, "BEK 1497/2025")

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "kommune"
PUBLISHED = day(
    "frikommunevedtaegt_offentliggjort",
    "Den dag, vedtægten blev offentliggjort på kommunens hjemmeside",
    "The day the statute was published on the municipality's website",
)
SENT = day(
    "frikommunevedtaegt_sendt_til_ministeriet",
    "Den dag, vedtægten blev sendt til ministeriet",
    "The day the statute was sent to the ministry",
)
DESIGNED = day(
    "evalueringsdesign_faerdigt",
    "Den dag, evalueringsdesignet forelå",
    "The day the evaluation design was there",
)
EXPECTED = fact("evalueringsdesign_resultater", "Designet angiver de forventede resultater", "It states the results")
AIMED_AT = fact("evalueringsdesign_maalgruppe", "Designet angiver målgruppen", "It states the target group")
BASELINE = fact(
    "evalueringsdesign_metode_nulpunkt",
    "Designet angiver metode og udgangspunkt for målingen",
    "It states the method and the baseline",
)
CHANGED = assessed(
    "frikommuneforsoeg_vaesentligt_aendret",
    "Forsøget er ændret væsentligt",
    "The trial has been changed substantially",
)
REPORTS_DATA = fact("forsoeg_data_indberettes", "Data indberettes som ellers", "Data are reported as otherwise")
SELF_FINANCED = fact(
    "forsoeg_egen_finansiering", "Kommunen betaler selv forsøget", "The municipality pays for the trial itself"
)
REPORT = (
    fact("evaluering_beskrivelse", "Rapporten beskriver forsøget", "The report describes the trial"),
    fact("evaluering_metode", "Rapporten beskriver metoden", "It describes the method"),
    fact("evaluering_gennemfoerelse", "Rapporten beskriver gennemførelsen", "It describes the implementation"),
    fact("evaluering_maal_og_effekt", "Resultater: mål og virkning", "Results: goals and effects"),
    fact("evaluering_styring", "Resultater: styring", "Results: governance"),
    fact(
        "evaluering_oekonomi_administration",
        "Resultater: økonomiske og administrative følger",
        "Results: economic and administrative consequences",
    ),
    fact("evaluering_retssikkerhed", "Resultater: retssikkerhed", "Results: legal security"),
    fact("evaluering_faelles", "Rapporten er fælles for netværket", "The report is joint for the network"),
)
APPLICATIONS = (
    ("1", "Revalidering uden LÆ 265", "Revalidering without LÆ 265"),
    ("2", "Ledighedsydelse uden revurdering i 12. måned", "Ledighedsydelse without reassessment in the 12th month"),
    (
        "3",
        "Offentligt løntilskud og jobrotation uden forudgående ledighed",
        "Public wage subsidy and job rotation without unemployment beforehand",
    ),
    ("4", "Enklere sanktioner", "Simpler sanctions"),
    ("5", "Lempede regler om mentor", "Eased rules on a mentor"),
    ("6", "IGU for flere", "IGU for more people"),
    ("7", "Fleksibel opfølgning for integrationsborgere", "Flexible follow-up under the integration act"),
    ("8", "Ressourceforløb forlænget uden rehabiliteringsteamet", "Resource course extended without the team"),
    ("9", "Planens tilbud uden krav om seks måneder ad gangen", "The plan's offers without six months at a time"),
    ("10", "Opfølgning hvert 2½ år i job med løntilskud", "Follow-up every 2½ years in subsidised jobs"),
    ("11", "Korte praktikker før fleksjob", "Short internships before a flexible job"),
    ("12", "Rehabiliteringsteam uden et kommunalt medlem", "Rehabilitation team without one municipal member"),
)
NUMBERS = tuple(number for number, _, _ in APPLICATIONS)
APPLICATION = choice(
    "frikommuneansoegning_nr",
    "Nummeret på ansøgningen af 1. november 2017",
    "The number of the application of 1 November 2017",
    *((number, f"nr. {number}: {da}", f"no. {number}: {en}") for number, da, en in APPLICATIONS),
)
NEVER = ("4", "6", "12")
SEEN = "source 003, 'evalueringsdesign'"


def _in_force(scope: Scope, numbers: tuple[str, ...], plain: Text) -> Conditions:
    """Which applications are in force in a stretch of time; those never granted; the others have ended."""

    def among(*several: str) -> Condition:
        return is_one_of(APPLICATION, *several)

    ended = tuple(number for number in NUMBERS if number not in (*numbers, *NEVER))
    classes = [
        Class("gaelder", Text("forsøget gælder", "the trial is in force"), among(*numbers)),
        Class("aldrig_bevilget", Text("aldrig bevilget", "never granted"), among(*NEVER)),
    ]
    if ended:
        classes.append(Class("ophoert", Text("forsøget er ophørt", "the trial has ended"), among(*ended)))
    return Conditions(
        name="frikommuneansoegning",
        title=Text("Gælder forsøget fra ansøgningen?", "Is the trial applied for in force?"),
        plain=plain,
        classes=tuple(classes),
        source=FRIKOMMUNE(
            "(BEK 529/2018; ansøgninger af 1. november 2017)",
            "frikommune-2017",
            seen_in="source 003, applications 1, 2 and 8-12",
            confidence=Confidence.UNCERTAIN,
        ),
        only=(scope,),
        group=GROUP,
        doubt=Text(
            "Den ene beskrivelse siger, at kun ansøgning 1 er efterprøvet, at § 74 c (nr. 2) kun var en ansøgning, "
            "og at forsøgene løb til 2020, evt. 2021. De tolv beskrivelser, der er læst i bekendtgørelserne, siger "
            "andet og er fulgt. At 4, 6 og 12 ikke blev bevilget, er udledt af, at ingen tilladelse er fundet. Kun "
            "for de kommuner, forsøget nævner, og kun for den, der er indskrevet.",
            "One entry of the material says that only application 1 has been verified, that section 74 c (no. 2) was "
            "only applied for, and that the trials ran to 2020, possibly 2021. The twelve entries read in the orders "
            "say otherwise and are followed. That 4, 6 and 12 were not granted is inferred from no permission having "
            "been found. Only for the municipalities that the trial names, and only for those enrolled.",
        ),
    )


# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Requirement(
        name="frikommuneforsoeg_begynder",
        title=Text("Før et frikommuneforsøg begynder", "Before a trial begins"),
        plain=Text(
            "Hvert forsøg skrives ind i en vedtægt, der offentliggøres på kommunens hjemmeside og sendes til "
            "ministeriet senest, når forsøget begynder. Før det ligger et evalueringsdesign med forventede resultater, "
            "målgruppe, metode og udgangspunkt. Forsøg skal være begyndt senest 1. oktober 2018.",
            "Each trial is written into a statute that is published on the municipality's website and sent to the "
            "ministry at the latest when the trial begins. Before that there is an evaluation design with expected "
            "results, target group, method and baseline. Trials must have begun by 1 October 2018.",
        ),
        before=(
            named(
                "Vedtægten er offentliggjort senest ved begyndelsen",
                "The statute is published at the latest at the start",
                TheDay() >= PUBLISHED,
            ),
            named(
                "Vedtægten er sendt til ministeriet senest ved begyndelsen",
                "The statute is sent to the ministry at the latest at the start",
                TheDay() >= SENT,
            ),
            named(
                "Evalueringsdesignet forelå før begyndelsen",
                "The evaluation design was there before the start",
                TheDay() > DESIGNED,
            ),
            EXPECTED,
            AIMED_AT,
            BASELINE,
            named(
                "Begyndt senest 1. oktober 2018",
                "Begun by 1 October 2018",
                TheDay() <= OnDay(date(2018, 10, 1)),
            ),
        ),
        invalid=Text("Forsøget kan ikke begynde den dag.", "The trial cannot begin on that day."),
        source=FRIKOMMUNE("32 (BEK 841/2017)", "frik-evaluation-requirements", seen_in=SEEN),
        only=(R2017,),
        group=GROUP,
        doubt=Text(
            "Spørg på den dag, forsøget begynder. Hvad der følger, hvis noget mangler, er ikke undersøgt. Om et "
            "design, der er færdigt på selve dagen, er 'før', er ikke undersøgt; her skal det være dagen før.",
            "Ask on the day the trial begins. What follows when something is missing has not been read. Whether a "
            "design completed on the very day is 'before' has not been read; it must be the day before here.",
        ),
    ),
    Conditions(
        name="nyt_frikommuneforsoeg",
        title=Text("Et ændret forsøg er et nyt", "A changed trial is a new one"),
        plain=Text(
            "Et forsøg, der er ændret væsentligt, regnes som et nyt: vedtægt og evalueringsdesign skal være på plads "
            "igen.",
            "A trial that is changed substantially counts as a new one: statute and evaluation design must be in place "
            "again.",
        ),
        when=CHANGED,
        source=FRIKOMMUNE("32 (BEK 841/2017)", "frik-evaluation-requirements", seen_in=SEEN),
        only=(R2017,),
        group=GROUP,
    ),
    Conditions(
        name="frikommuneforsoeg_vilkaar",
        title=Text("Vilkår under et frikommuneforsøg", "Terms during a trial"),
        plain=Text(
            "Mens et forsøg løber, indberettes data som ellers, og kommunen betaler det selv.",
            "While a trial runs data are reported as otherwise, and the municipality pays for it itself.",
        ),
        when=REPORTS_DATA & SELF_FINANCED,
        source=FRIKOMMUNE("32 (BEK 841/2017)", "frik-evaluation-requirements", seen_in=SEEN),
        only=(R2017,),
        group=GROUP,
        doubt=Text(
            "De nordjyske frikommuneansøgninger (2017), ansøgning 2, bad om fritagelse for at indberette "
            "revurderingen; at indberetningen fortsætter, er fulgt.",
            "The trial applications of North Jutland (2017), application 2, asked for exemption from reporting the "
            "reassessment; that reporting continues is followed.",
        ),
    ),
    Requirement(
        name="frikommuneevaluering",
        title=Text("Fælles evalueringsrapport", "Joint evaluation report"),
        plain=Text(
            "Netværket afgiver en fælles rapport senest 31. december 2020: beskrivelse, metode, gennemførelse og "
            "resultater (mål og virkning, styring, økonomi og administration, retssikkerhed).",
            "The network delivers a joint report by 31 December 2020: description, method, implementation and results "
            "(goals and effects, governance, economy and administration, legal security).",
        ),
        before=(
            *REPORT,
            named(
                "Afgivet senest 31. december 2020",
                "Delivered by 31 December 2020",
                TheDay() <= OnDay(date(2020, 12, 31)),
            ),
        ),
        invalid=Text("Rapporten er for sen eller ikke fuldstændig.", "The report is late or not complete."),
        source=FRIKOMMUNE("32 (BEK 841/2017)", "frik-evaluation-requirements", seen_in=SEEN),
        only=(R2017,),
        group=GROUP,
        doubt=Text("Spørg på den dag, rapporten afgives.", "Ask on the day the report is delivered."),
    ),
    _in_force(
        IN_2018,
        ("1", "2", "3", "5", "7", "8", "9", "10", "11"),
        Text(
            "Ni af de tolv ansøgninger gælder fra 1. juli 2018; 4, 6 og 12 blev aldrig bevilget.",
            "Nine of the twelve applications are in force from 1 July 2018; 4, 6 and 12 were never granted.",
        ),
    ),
    _in_force(
        IN_2020,
        ("1", "2", "3", "7", "8", "9", "10", "11"),
        Text("Som før, men nr. 5 (mentor) ophørte med 2019.", "As before, but no. 5 (mentor) ended with 2019."),
    ),
    _in_force(
        IN_2022,
        ("2", "3", "8", "10"),
        Text("Nr. 1, 7, 9 og 11 ophørte med 2021.", "Nos. 1, 7, 9 and 11 ended with 2021."),
    ),
    _in_force(
        IN_2026,
        ("2", "3", "10"),
        Text(
            "Nr. 8 og jobrotationen i nr. 3 ophørte 1. februar 2026; nr. 3's løntilskud fortsætter.",
            "No. 8 and the job rotation of no. 3 ended on 1 February 2026; the wage subsidy of no. 3 goes on.",
        ),
    ),
)
