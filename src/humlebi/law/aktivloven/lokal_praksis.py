"""What one municipality, Skælskør, did in 2001 with people on cash benefit: local practice, not law."""

from datetime import date

from humlebi.law.kinds import Axis, Confidence, Scope, Source, Text, Untranslated

# --- regimes ---------------------------------------------------------------------------------------------------------

Y2001 = Scope(
    "2001",
    date(2001, 1, 1),
    date(2002, 1, 1),
    Axis.CLOCK,
    "Kommunens egen praksis ifølge rapporten om Skælskør Kommune (2001)",
    Text(
        "Kilden beskriver praksis i 2001; hvornår den begyndte og ophørte, siger den ikke.",
        "The source describes practice in 2001; it does not say when it began or ended.",
    ),
)

# --- words of this page ----------------------------------------------------------------------------------------------

NOT_LAW = Text(
    "Det er praksis i én kommune og ikke en regel, der kan brydes; loven nævner den ikke.",
    "It is the practice of one municipality and no rule that can be broken; the act does not mention it.",
)


def _practice(
    name: str, title: Text, plain: Text, by_hand: Text, *catalogue: str, why: Text = NOT_LAW, act: str = ""
) -> Untranslated:
    """A practice as it was described: never reckoned, only told."""
    place = f"i Skælskør (2001{f', jf. {act}' if act else ''})"
    return Untranslated(
        name=name,
        title=title,
        plain=plain,
        why=why,
        by_hand=by_hand,
        source=Source("Lokal praksis", place, catalogue, "source 001", confidence=Confidence.SOURCE_ONLY),
        only=(Y2001,),
        group="kontanthjaelp",
    )


# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    _practice(
        "praksis_foerste_samtale",
        Text("Første samtale inden for en uge", "First talk within a week"),
        Text(
            "Ansøgeren blev som regel indkaldt til samtale inden for en uge efter første henvendelse; retten til hjælp "
            "blev afgjort, baggrund, ressourcer og planer blev kortlagt, og en sag blev oprettet.",
            "The applicant was normally called to a talk within a week of the first contact; the right to help was "
            "decided, background, resources and plans were mapped, and a file was opened.",
        ),
        Text(
            "Vil kommunen følge det op, så notér henvendelsen og samtalen, og tæl syv dage imellem dem.",
            "If the municipality wants to follow it, record the contact and the talk, and count seven days between.",
        ),
        "practice-2001-first-interview-one-week",
    ),
    _practice(
        "praksis_selv_soege_job",
        Text("Selv søge job i cirka 14 dage", "Searching for work alone for about 14 days"),
        Text(
            "Klart arbejdsmarkedsparate blev nogle gange bedt om selv at søge job i stedet for at begynde i aktivering "
            "og blev indkaldt igen efter cirka 14 dage.",
            "The clearly job-ready were sometimes asked to search for work alone instead of starting activation and "
            "were called again after about 14 days.",
        ),
        Text("Aftal en ny samtale, og notér aftalen.", "Agree on a new talk, and record the agreement."),
        "practice-2001-job-search-two-weeks",
    ),
    _practice(
        "praksis_praktik_tre_maaneder",
        Text("Praktik i typisk tre måneder", "A work placement of typically three months"),
        Text(
            "En praktik varede typisk tre måneder med samtaler med arbejdsgiver og bruger ved begyndelsen og kort før "
            "slutningen; derefter tilbage til værkstedet, til en ny plads var fundet.",
            "A work placement typically lasted three months with talks with employer and user at the start and shortly "
            "before the end; then back to the workshop until a new place was found.",
        ),
        Text(
            "Notér tilbuddets første og sidste dag og de to samtaler; lovens egne grænser for tilbud spørges for sig.",
            "Record the first and last day of the offer and the two talks; the act's own limits are asked by "
            "themselves.",
        ),
        "practice-2001-internship-three-months",
    ),
    _practice(
        "praksis_passive_skriftligt",
        Text("Opfølgning på passive, mest pr. brev", "Follow-up of the passive, mostly by letter"),
        Text(
            "De cirka 40 modtagere, der ikke kunne aktiveres, blev fulgt op hver tredje måned, oftest skriftligt.",
            "The about 40 recipients who could not be activated were followed up every third month, mostly in writing.",
        ),
        Text(
            "De tre måneder følger af § 10 og regnes som pligten »Opfølgning hver tredje måned«; notér "
            "opfølgningen, også når "
            "den er skriftlig.",
            "The three months follow from section 10 and are reckoned as the duty “Follow-up every third "
            "month”; record the "
            "follow-up, also when it is in writing.",
        ),
        "practice-2001-passive-follow-up-quarterly",
        why=Text(
            "At opfølgningen var skriftlig, er lokal praksis; selve fristen regnes efter § 10.",
            "That the follow-up was in writing is local practice; the deadline itself is reckoned under section 10.",
        ),
        act="LAS § 10",
    ),
    _practice(
        "praksis_visitation",
        Text("Arbejdsmarkedsparat eller ej", "Job-ready or not"),
        Text(
            "Den, der søgte på grund af ledighed, gik til jobcentret; den, der blev vurderet ikke arbejdsmarkedsparat, "
            "gik til rådgivningen. Gråzonen fik 'hensyntagende aktivering' få timer om dagen eller i korte perioder.",
            "Those who applied because of unemployment went to the job centre; those judged not job-ready went to the "
            "advisory unit. The grey zone got considerate activation, few hours a day or for short periods.",
        ),
        Text(
            "Der var ingen fælles kriterier: skriv begrundelsen for valget i sagen.",
            "There were no joint criteria: write the grounds of the choice in the case.",
        ),
        "practice-2001-visitation-job-ready",
    ),
    _practice(
        "praksis_skoen_om_fratraek",
        Text("Skøn over fradrag ved fravær", "Discretion over deductions for absence"),
        Text(
            "Sagsbehandleren kunne undlade at trække i hjælpen, når fravær fra hensyntagende aktivering skyldtes "
            "personens sociale problem, fx misbrug. Rapporten peger på ulige behandling.",
            "The caseworker could leave out the deduction when absence from considerate activation was due to the "
            "person's social problem, such as abuse. The report points to unequal treatment.",
        ),
        Text(
            "Afgør hver udeblivelse efter lovens regler om sanktioner, og skriv begrundelsen i sagen.",
            "Decide each absence by the act's rules on sanctions, and write the grounds in the case.",
        ),
        "practice-2001-discretionary-deduction",
        act="LAS § 39",
    ),
)
