"""Sanctions from 2020: four rates by the size of the help, and from 1 July 2025 new amounts."""

from humlebi.law.acts import LAS
from humlebi.law.aktivloven.sanktion_2007 import DAYS_UNREGISTERED
from humlebi.law.aktivloven.sanktion_2014 import (
    DAYS_ATTENDED,
    DAYS_AWAY,
    MUST_REGISTER,
    NOT_THE_PERSONS,
    tightened,
)
from humlebi.law.aktivloven.sanktion_regler import (
    CONTACTED_2020,
    GROUP,
    GUIDED_2020,
    HEARD_2020,
    HELP,
    HELP_PAID,
    JOB_OR_EDUCATION_READY,
    KINDS_2020,
    KINDS_2025,
    NOT_READ_2026,
    R2020,
    R2025,
    SINCE_2020,
    WEEKEND_DOUBT,
    WITHOUT_REASON,
    broken,
    days_without_contact,
    has_sanction,
)
from humlebi.law.kinds import Scope, Text
from humlebi.law.questions import Amount, Conditions, Sanction, Step
from humlebi.law.terms import (
    Cases,
    Expression,
    Happened,
    Rate,
    Stage,
    all_of,
    any_of,
    cases,
    choice,
    fact,
    is_one_of,
    named,
)

# § 39 was numbered anew: no. 3 is an offer that was refused, and the eighth joins the old seventh and eighth.
EVENT = choice(
    "haendelse_39_2020",
    "Hændelsens nummer i § 39 (fra 2020)",
    "The event's number in § 39 (from 2020)",
    ("1", "nr. 1: er uden rimelig grund ophørt med sit arbejde", "no. 1: has left the job without reasonable cause"),
    ("2", "nr. 2: har uden rimelig grund afvist arbejde", "no. 2: has refused work without reasonable cause"),
    ("3", "nr. 3: har uden rimelig grund afvist et tilbud", "no. 3: has refused an offer without reasonable cause"),
    (
        "4",
        "nr. 4: har ikke meldt sig syg til kommunen, tilbudsstedet eller arbejdsgiveren",
        "no. 4: has not reported sick to the municipality, the place of the offer or the employer",
    ),
    ("5", "nr. 5: har ikke søgt konkrete job efter krav", "no. 5: has not applied for jobs that were demanded"),
    ("6", "nr. 6: har ikke meldt sig syg ved sygeopfølgning", "no. 6: has not reported sick in the sickness follow-up"),
    (
        "7",
        "nr. 7: er stoppet på en uddannelse efter pålæg eller i et tilbud",
        "no. 7: has left an education that was ordered or offered",
    ),
    (
        "8",
        "nr. 8: har ikke overholdt aftaler om jobsøgning eller ført jobloggen",
        "no. 8: has not kept agreements on the search for work, or the job log",
    ),
)


# --- words of this page ----------------------------------------------------------------------------------------------

FIRST, SECOND, THIRD = (Rate(f"punktsanktion_day_threshold_{nr}") for nr in (1, 2, 3))
ONE, TWO, THREE, FOUR = (Rate(f"punktsanktion_day_amount_{nr}") for nr in (1, 2, 3, 4))
RATE_2020 = cases((HELP < FIRST, ONE), (HELP <= SECOND, TWO), (HELP <= THIRD, THREE), otherwise=FOUR)
RATE_2025 = cases((HELP < FIRST, ONE), (HELP <= SECOND, TWO), (HELP < THIRD, THREE), otherwise=FOUR)
SANCTIONED_BEFORE = named(
    "Har tidligere fået en afgørelse om sanktion efter §§ 36-40",
    "Has had a decision on a sanction under §§ 36-40 before",
    any_of(Happened("afgoerelse", ("sanktion",), before=True), Happened("sanktion", before=True)),
)
GUIDED_40A = named(
    "Personen og ægtefællen vejledt skriftligt om § 40 a ved den tidligere sanktion",
    "The person and the spouse guided in writing on § 40 a with the earlier sanction",
    fact(
        "vejledt_om_40a",
        "Personen og en eventuel ægtefælle blev vejledt skriftligt om § 40 a sammen med den tidligere sanktion",
        "The person and any spouse were guided in writing on § 40 a together with the earlier sanction",
    ),
)
WHOLE_MONTH = fact("hel_maaned_opgjort", "En hel kalendermåned er gået", "A whole calendar month has passed")
INDEXED = Text(
    "Grænserne er læst for 2021 og den laveste for 2023; de øvrige år er beregnet med ydelsernes regulering. En side "
    "med satser for 2020 viser endnu dagssatser efter de gamle regler (584 kr.), formentlig for brud før 2020.",
    "The limits are read for 2021 and the lowest for 2023; those of other years are computed with the regulation of "
    "benefits. A page of rates for 2020 still shows day rates of the old rules (584 kr), presumably for breaches "
    "before 2020.",
)
INDEXED_2025 = Text(
    f"{NOT_READ_2026.da} Grænserne er lovens på 2024-niveau, ført frem med ydelsernes regulering. § 35, stk. 9, i LBK "
    "1004/2025 (kulturpas) hører til formuereglen og er sat forkert ind.",
    f"{NOT_READ_2026.en} The limits are the act's at the 2024 level, carried on with the regulation of benefits. § 35, "
    "stk. 9, in LBK 1004/2025 (kulturpas) belongs to the rule on wealth and was put in the wrong place.",
)
ONLY_READY = Text(
    "At den ottende hændelse kun gælder job- og åbenlyst uddannelsesparate, er udledt af teksten før 2020.",
    "That the eighth event holds only for those job-ready or obviously education-ready is inferred from the text "
    "before 2020.",
)
EVENTS = Text(
    "1) opsagt arbejde eller løntilskudsjob, 2) afvist arbejde, 3) afvist tilbud eller fravær som en afvisning, 4) "
    "ikke meldt sig syg, 5) ikke søgt anviste job, 6) ikke meldt sig syg til sygeopfølgning, 7) opsagt pålagt "
    "uddannelse, 8) som job- eller åbenlyst uddannelsesparat ikke holdt aftale om jobsøgning eller joblog",
    "1) left work or a wage-subsidy job, 2) refused work, 3) refused an offer or absence like a refusal, 4) no notice "
    "of sickness, 5) not applied for jobs, 6) no notice to sickness follow-up, 7) left an ordered education, 8) being "
    "job-ready or obviously education-ready, not kept an agreement on job search or the job log",
)


def _rates(
    scope: Scope, rate: Cases, kinds: tuple[str, ...], plain: Text, doubt: Text, catalogue: str
) -> tuple[Amount | Sanction, ...]:
    """The rate and everything reckoned with it, under one text of the act."""
    step = Step("sats", Text("Sats pr. dag efter hjælpens størrelse", "Rate per day by the size of the help"), rate)
    before = (has_sanction(*kinds), WITHOUT_REASON, GUIDED_2020, HEARD_2020, CONTACTED_2020)
    ids = ("las-2020-sanction-events", catalogue)

    def stages(title: Text, times: Expression | int) -> tuple[Step, ...]:
        return (step, Step("fradrag", title, Stage("sats") * times))

    each_day = Text("Satsen for hver dag", "The rate for each day")
    three = Text("Tre gange satsen", "Three times the rate")
    return (
        Amount(
            name="sanktionssats_dag",
            title=Text("Sanktionssats pr. dag", "Rate of sanction per day"),
            plain=plain,
            benefits=kinds,
            stages=(step,),
            per=Text("pr. dag", "per day"),
            source=LAS("35, stk. 4", catalogue),
            only=(scope,),
            group=GROUP,
            doubt=doubt,
        ),
        Amount(
            name="punktsanktion_beloeb",
            title=Text("Punktsanktionens beløb", "Amount of a point sanction"),
            plain=Text("Tre gange satsen pr. dag.", "Three times the rate per day."),
            benefits=kinds,
            stages=stages(three, 3),
            per=Text("pr. hændelse", "per event"),
            source=LAS("35, stk. 4, og 40, stk. 1", catalogue),
            only=(scope,),
            group=GROUP,
            doubt=doubt,
        ),
        Sanction(
            name="udeblivelse_tilbud",
            title=Text("Udeblivelse fra tilbud", "Absence from an offer"),
            plain=Text(
                "Satsen for hver dag, personen uden rimelig grund er helt eller delvis væk fra et tilbud; højst den "
                "hjælp, der er beregnet for måneden.",
                "The rate for each day the person is wholly or partly away from an offer without reasonable ground; at "
                "most the help computed for the month.",
            ),
            asked=broken("tilbud", "fraværet", "the absence"),
            benefits=kinds,
            before=before,
            stages=stages(each_day, DAYS_AWAY),
            cap=HELP_PAID,
            effected_within=3,
            source=LAS("36", *ids),
            only=(scope,),
            group=GROUP,
            doubt=doubt,
        ),
        Sanction(
            name="udeblivelse_samtale",
            title=Text("Udeblivelse fra samtale", "Missed interview"),
            plain=Text(
                "Satsen for hver dag fra den udeblevne samtale, til kontakten er genoprettet, samtalens dag altid; "
                "højst den hjælp, der er beregnet for måneden.",
                "The rate for each day from the missed interview until contact is restored, always the day of the "
                "interview; at most the help computed for the month.",
            ),
            asked=broken("samtale", "udeblivelsen", "the missed interview"),
            benefits=kinds,
            before=before,
            stages=stages(each_day, days_without_contact()),
            cap=HELP_PAID,
            effected_within=3,
            source=LAS("37", *ids),
            only=(scope,),
            group=GROUP,
            doubt=Text(f"{WEEKEND_DOUBT.da} {doubt.da}", f"{WEEKEND_DOUBT.en} {doubt.en}"),
        ),
        Sanction(
            name="tilmelding_cv",
            title=Text("Manglende tilmelding eller cv", "No registration or CV"),
            plain=Text(
                "Satsen for hver dag, en job- eller åbenlyst uddannelsesparat ikke er tilmeldt eller mangler "
                "cv-oplysninger. Manglende tjek af jobforslag koster ikke længere noget.",
                "The rate for each day somebody job-ready or obviously education-ready is not registered or lacks CV "
                "information. Not checking job suggestions no longer costs anything.",
            ),
            asked=broken("cv", "den manglende tilmelding", "the missing registration"),
            benefits=kinds,
            before=(*before, MUST_REGISTER, ~NOT_THE_PERSONS),
            stages=stages(each_day, DAYS_UNREGISTERED),
            cap=HELP_PAID,
            effected_within=3,
            source=LAS("38", *ids),
            only=(scope,),
            group=GROUP,
            doubt=doubt,
        ),
        Sanction(
            name="punktsanktion",
            title=Text("Punktsanktion", "Point sanction"),
            plain=Text(
                f"Tre gange satsen, højst én gang i en kalendermåned: {EVENTS.da}.",
                f"Three times the rate, at most once in a calendar month: {EVENTS.en}.",
            ),
            asked=broken("haendelse", "hændelsen", "the event"),
            benefits=kinds,
            before=(
                *before,
                named(
                    "En af hændelserne i § 39",
                    "One of the events of § 39",
                    any_of(
                        is_one_of(EVENT, "1", "2", "3", "4", "5", "6", "7"),
                        all_of(is_one_of(EVENT, "8"), MUST_REGISTER),
                    ),
                ),
            ),
            stages=stages(three, 3),
            cap=HELP_PAID,
            once_a_month="punktsanktion",
            effected_within=3,
            source=LAS("39-40", *ids, "las-2014-sanction-40-once-per-month", seen_in="source 003, application 4"),
            only=(scope,),
            group=GROUP,
            doubt=Text(f"{ONLY_READY.da} {doubt.da}", f"{ONLY_READY.en} {doubt.en}"),
        ),
    )


# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    *_rates(
        R2020,
        RATE_2020,
        KINDS_2020,
        Text(
            "200 kr. ved hjælp under den første grænse, 400 til og med den anden, 600 til og med den tredje og 700 "
            "derover. Grænser og satser reguleres, satserne til nærmeste 50 kr.; hjælpen regnes uden fradrag for "
            "indtægter.",
            "200 kr for help below the first limit, 400 up to and including the second, 600 up to and including the "
            "third and 700 above. Limits and rates are regulated, the rates to the nearest 50 kr; income is not set "
            "off.",
        ),
        INDEXED,
        "las-2020-sanction-rates",
    ),
    *_rates(
        R2025,
        RATE_2025,
        KINDS_2025,
        Text(
            "200 kr. ved hjælp under den første grænse, 450 til og med den anden, 600 derover og under den tredje, 700 "
            "fra den tredje, alt på 2024-niveau. Grænser og satser reguleres, satserne til nærmeste 50 kr.",
            "200 kr for help below the first limit, 450 up to and including the second, 600 above it and below the "
            "third, 700 from the third, all at the 2024 level. Limits and rates are regulated, the rates to the "
            "nearest 50 kr.",
        ),
        INDEXED_2025,
        "las-2025-sanction-rates",
    ),
    tightened(
        KINDS_2020,
        (GUIDED_2020, GUIDED_40A, HEARD_2020, CONTACTED_2020, SANCTIONED_BEFORE),
        Text(
            "Den, der har fået en sanktion efter §§ 36-40 og igen bryder pligten, fordi viljen mangler, får i op til "
            "tre måneder kun hjælp for de dage, personen møder. Gælder også aktivitetsparate, til lov 198 af 25. "
            "februar 2025 tog dem ud.",
            "Whoever has had a sanction under §§ 36-40 and breaks the duty again because the will is lacking has for "
            "up to three months help only for the days attended. Holds for the activity-ready too, until act 198 of 25 "
            "February 2025 took them out.",
        ),
        R2020,
        Text(
            "Lov 198 af 25. februar 2025 tog aktivitetsparate ud; dagen mellem 25. februar og 1. juli 2025 er ikke "
            "fundet: giv ikke en aktivitetsparat sanktionen for et pligtbrud fra 25. februar 2025 uden at have set "
            "den.",
            "Act 198 of 25 February 2025 took the activity-ready out; the day between 25 February and 1 July 2025 has "
            "not been found: do not give an activity-ready person the sanction for a breach from 25 February 2025 "
            "without having seen it.",
        ),
        "las-2020-sanction-40a",
        "las-2020-sanction-guidance",
    ),
    tightened(
        KINDS_2025,
        (GUIDED_2020, GUIDED_40A, HEARD_2020, JOB_OR_EDUCATION_READY, SANCTIONED_BEFORE),
        Text(
            "Den job- eller uddannelsesparate, der har fået en sanktion efter §§ 36-40 og igen bryder pligten, fordi "
            "viljen mangler, får i op til tre måneder kun hjælp for de dage, personen møder.",
            "Somebody job-ready or education-ready who has had a sanction under §§ 36-40 and breaks the duty again "
            "because the will is lacking has for up to three months help only for the days attended.",
        ),
        R2025,
        Text(
            f"Aktivitetsparate udgik ved lov 198 af 25. februar 2025, senest 1. juli 2025. {NOT_READ_2026.da}",
            f"The activity-ready were taken out by act 198 of 25 February 2025, at the latest on 1 July 2025. "
            f"{NOT_READ_2026.en}",
        ),
        "las-2020-sanction-40a",
        "las-2020-sanction-guidance",
    ),
    Conditions(
        name="sag_lukkes_efter_hel_maaned",
        title=Text("Sagen lukkes efter en hel måned", "The case is closed after a whole month"),
        plain=Text(
            "Er personen under den skærpede sanktion væk en hel kalendermåned, lukkes sagen, også ægtefællens.",
            "When the person under the tightened sanction stays away a whole calendar month the case is closed, the "
            "spouse's too.",
        ),
        benefits=KINDS_2020,
        when=all_of(WHOLE_MONTH, DAYS_ATTENDED.equals(0)),
        source=LAS("40 a", "las-2020-sanction-40a"),
        only=(SINCE_2020,),
        group=GROUP,
    ),
)
