"""Sanctions from 2014 to 2019: the day rate, three day rates for an event, § 40 a and cessation."""

from datetime import date

from humlebi.law.acts import LAS
from humlebi.law.aktivloven.sanktion_2007 import DAYS_UNREGISTERED, LIKE_REFUSAL, OFFER_OPEN, REFUSED
from humlebi.law.aktivloven.sanktion_regler import (
    CONTACTED_2014,
    EDUCATION_ORDER,
    GROUP,
    GUIDED_2014,
    HEARD,
    HELP,
    JOB_OR_EDUCATION_READY,
    KINDS_2014,
    R2014,
    WEEKEND_DOUBT,
    WITHOUT_REASON,
    broken,
    days_without_contact,
    has_sanction,
    share_paid,
)
from humlebi.law.kinds import NO_END, Axis, Scope, Text, months_after
from humlebi.law.questions import Amount, Lasts, Sanction, Step
from humlebi.law.terms import (
    Condition,
    Expression,
    Rounded,
    Stage,
    all_of,
    any_of,
    assessed,
    choice,
    during,
    fact,
    is_one_of,
    kroner,
    least,
    named,
    number,
    of,
)

# --- regimes: the day of the breach picks ----------------------------------------------------------------------------

JOBLOG = date(2015, 1, 1)
SIX_EVENTS = Scope("2014", date(2014, 1, 1), JOBLOG, Axis.CLOCK, "LAS § 39, nr. 1-6")
EIGHT_EVENTS = Scope(
    "2015",
    JOBLOG,
    date(2020, 1, 1),
    Axis.CLOCK,
    "LAS § 39, nr. 1-8 (lov 1486/2014)",
    doubt=Text(
        "Nr. 7 og 8 kom med lov 1486/2014; her fra 1. januar 2015, men dele af loven gjaldt først fra 1. juli 2015.",
        "Nos. 7 and 8 came with act 1486/2014; here from 1 January 2015, but parts of it held only from 1 July 2015.",
    ),
)

# --- words of this page ----------------------------------------------------------------------------------------------

DAYS_AWAY = number(
    "dage_vaek_fra_tilbud",
    "Dage helt eller delvis væk fra tilbuddet",
    "Days wholly or partly away from the offer",
    "days/month",  # § 35, stk. 2: settled by the month
)
DAYS_STRUCK_OFF = number(
    "dage_afmeldt_jobforslag",
    "Dage afmeldt, fordi jobforslag ikke blev tjekket",
    "Days struck off because job suggestions were not checked",
    "days",
    most=366,
)
NOT_THE_PERSONS = fact(
    "skyldes_ikke_personen", "Det manglende skyldes ikke personen selv", "The omission is not the person's doing"
)
MUST_REGISTER = named(
    "Jobparat eller åbenlyst uddannelsesparat",
    "Job-ready or obviously education-ready",
    during("parathed", "jobparat", "aabenlyst_uddannelsesparat"),
)
EVENT = choice(
    "haendelse_39",
    "Hændelsens nummer i § 39",
    "The event's number in § 39",
    ("1", "nr. 1: er uden rimelig grund ophørt med sit arbejde", "no. 1: has left the job without reasonable cause"),
    ("2", "nr. 2: har uden rimelig grund afvist arbejde", "no. 2: has refused work without reasonable cause"),
    (
        "3",
        "nr. 3: har ikke meldt sig syg til jobcenteret eller arbejdsgiveren",
        "no. 3: has not reported sick to the jobcentre or the employer",
    ),
    ("4", "nr. 4: har ikke søgt konkrete job efter krav", "no. 4: has not applied for jobs that were demanded"),
    ("5", "nr. 5: har ikke meldt sig syg ved sygeopfølgning", "no. 5: has not reported sick in the sickness follow-up"),
    ("6", "nr. 6: er stoppet på en uddannelse efter uddannelsespålæg", "no. 6: has left an education that was ordered"),
    ("7", "nr. 7: har ikke overholdt aftaler om jobsøgning", "no. 7: has not kept agreements on the search for work"),
    ("8", "nr. 8: har ikke ført jobloggen inden fristen", "no. 8: has not kept the job log in time"),
)
DAYS_ATTENDED = number(
    "dage_moedt_40a",
    "Kalenderdage i måneden, hvor betingelserne er opfyldt",
    "Calendar days on which the terms were met",
    "days/month",
)
DAYS_IN_MONTH = number(
    "dage_i_kalendermaaneden", "Kalenderdage i måneden", "Calendar days in the month", "days/month", least=28
)
HELP_40A = kroner("hjaelp_maaned_40a", "Månedens hjælp", "The month's help", "kr/month")
LACKS_WILL = named(
    "Viljen mangler",
    "The will is lacking",
    assessed(
        "manglende_vilje",
        "En konkret vurdering: personen vil ikke stå til rådighed",
        "A concrete judgement: the person is not willing to be available",
    ),
)
OPEN_ACTIVITY = fact(
    "aabent_dagligt_tilbud",
    "Et tilbud, daglige samtaler eller dagligt fremmøde kan begynde den dag, afgørelsen virker",
    "An offer, daily talks or daily attendance can begin on the day the decision takes effect",
)
REPEATED = assessed(
    "gentagne_brud_40a",
    "Har gentagne gange uden rimelig grund brudt pligten til at stå til rådighed",
    "Has repeatedly broken the duty to be available without reasonable ground",
)
AT_MOST_3_MONTHS = (Lasts(months_after(3), words=Text("højst tre måneder", "at most three months")),)
DAY_RATE = Rounded(HELP * 12 / of(260, "days"))
ROUNDED_FIRST = Text(
    "At der deles med 260 og afrundes før der ganges med tre, er udledt: det giver alle offentliggjorte punktsatser "
    "og seks af syv dagssatser. En kommunes side for 2018 siger 244 kr. for 5.997 kr., men dens egen punktsats (831) "
    "er 3 x 277.",
    "That one divides by 260 and rounds before multiplying by three is inferred: it gives every published point rate "
    "and six of seven day rates. A municipality's page for 2018 says 244 kr for 5,997 kr, but its own point rate (831) "
    "is 3 x 277.",
)
NOT_ROUNDED_AGAIN = Text(
    f"{ROUNDED_FIRST.da} Er hjælpen sat ned, er fradraget sat ned med samme andel; om der så afrundes igen, er ikke "
    "undersøgt, og der afrundes ikke her.",
    f"{ROUNDED_FIRST.en} When the help is reduced the deduction is reduced by the same share; whether one then rounds "
    "again has not been read, and it is not done here.",
)
RATE_STEP = Step("dagssats", Text("Sats pr. dag, i hele kroner", "Rate per day, in whole kroner"), DAY_RATE)


def _stages(title: Text, times: Expression | int) -> tuple[Step, ...]:
    return (RATE_STEP, Step("fradrag", title, Stage("dagssats") * times * share_paid()))


BEFORE = (has_sanction(*KINDS_2014), WITHOUT_REASON, GUIDED_2014, HEARD, CONTACTED_2014)


def paid_for_attended() -> Expression:
    """The month's help for the days on which the terms were met."""
    return HELP_40A * least(1, DAYS_ATTENDED / DAYS_IN_MONTH)


def tightened(
    kinds: tuple[str, ...], before: tuple[Condition, ...], plain: Text, scope: Scope, doubt: Text, *ids: str
) -> Sanction:
    """§ 40 a: no help but for the days attended, for up to three months."""
    return Sanction(
        name="skaerpet_raadighedssanktion",
        title=Text("Skærpet rådighedssanktion", "Tightened sanction of availability"),
        plain=plain,
        asked=broken("40a", "det nye brud på rådigheden", "the new breach of availability"),
        benefits=kinds,
        before=(has_sanction(*kinds), WITHOUT_REASON, *before, LACKS_WILL, OPEN_ACTIVITY),
        stages=(
            Step("for_dage", Text("Hjælp for de dage, der er mødt", "Help for the days attended"), paid_for_attended()),
            Step("mistet", Text("Hjælp, der mistes i måneden", "Help lost in the month"), HELP_40A - Stage("for_dage")),
        ),
        lasts=AT_MOST_3_MONTHS,
        source=LAS("40 a", *ids),
        only=(scope,),
        group=GROUP,
        doubt=doubt,
    )


def _points(scope: Scope, numbers: tuple[str, ...], plain: Text) -> Sanction:
    return Sanction(
        name="punktsanktion",
        title=Text("Punktsanktion", "Point sanction"),
        plain=plain,
        asked=broken("haendelse", "hændelsen", "the event"),
        benefits=KINDS_2014,
        before=(
            *BEFORE,
            named(
                "En af hændelserne i § 39",
                "One of the events of § 39",
                any_of(
                    is_one_of(EVENT, *numbers[:6]),
                    *((all_of(is_one_of(EVENT, *numbers[6:]), MUST_REGISTER),) if numbers[6:] else ()),
                ),
            ),
        ),
        stages=_stages(Text("Tre gange satsen", "Three times the rate"), 3),
        once_a_month="punktsanktion",
        effected_within=3,
        source=LAS(
            "39-40",
            "las-2014-sanction-39-events",
            "las-2014-sanction-40-once-per-month",
            "las-2014-sanction-35-point-rate",
            "las-2014-sanction-35-effect-and-limit",
            seen_in="source 003, application 4",
        ),
        only=(scope,),
        group=GROUP,
        doubt=NOT_ROUNDED_AGAIN,
    )


# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Amount(
        name="sanktionssats_dag",
        title=Text("Sanktionssats pr. dag", "Rate of sanction per day"),
        plain=Text(
            "Årets hjælp (månedens gange tolv) delt med 260 dage, i hele kroner.",
            "The year's help (the month's times twelve) divided by 260 days, in whole kroner.",
        ),
        benefits=KINDS_2014,
        stages=(RATE_STEP,),
        per=Text("pr. dag", "per day"),
        source=LAS("35, stk. 3", "las-2014-sanction-35-day-rate"),
        only=(R2014,),
        group=GROUP,
        doubt=ROUNDED_FIRST,
    ),
    Amount(
        name="punktsanktion_beloeb",
        title=Text("Punktsanktionens beløb", "Amount of a point sanction"),
        plain=Text(
            "Tre gange den afrundede dagssats, af hele hjælpen med tillæg, da det skete.",
            "Three times the rounded day rate, of the whole help with supplements when it happened.",
        ),
        benefits=KINDS_2014,
        stages=(RATE_STEP, Step("punkt", Text("Tre gange satsen", "Three times the rate"), Stage("dagssats") * 3)),
        per=Text("pr. hændelse", "per event"),
        source=LAS("35, stk. 4, og 40, stk. 1-3", "las-2014-sanction-35-point-rate"),
        only=(R2014,),
        group=GROUP,
        doubt=ROUNDED_FIRST,
    ),
    Sanction(
        name="udeblivelse_tilbud",
        title=Text("Udeblivelse fra tilbud", "Absence from an offer"),
        plain=Text(
            "Dagssatsen for hver dag, personen uden rimelig grund er helt eller delvis væk fra et tilbud, en del af "
            "integrationsprogrammet, sygeopfølgning eller en læse-, skrive- og regnetest. En godtgørelse efter LAB § "
            "83 kan også sættes ned efter fraværet.",
            "The day rate for each day the person is wholly or partly away, without reasonable ground, from an offer, "
            "a part of the integration programme, sickness follow-up or a test of reading, writing and arithmetic. An "
            "allowance under LAB § 83 may also be reduced by the absence.",
        ),
        asked=broken("tilbud", "fraværet", "the absence"),
        benefits=KINDS_2014,
        before=(*BEFORE, EDUCATION_ORDER),
        stages=_stages(Text("Satsen for hver dag", "The rate for each day"), DAYS_AWAY),
        effected_within=3,
        source=LAS(
            "36",
            "las-2014-sanction-36-absence-from-offer",
            "las-2014-sanction-35-effect-and-limit",
            "las-2014-education-help-sanction-needs-order",
            seen_in="source 003, application 4",
        ),
        only=(R2014,),
        group=GROUP,
        doubt=NOT_ROUNDED_AGAIN,
    ),
    Sanction(
        name="udeblivelse_samtale",
        title=Text("Udeblivelse fra samtale", "Missed interview"),
        plain=Text(
            "Dagssatsen for hver dag fra den samtale, det møde i rehabiliteringsteamet eller den rådighedsvurdering, "
            "personen udeblev fra, til kontakten er genoprettet; samtalens dag altid. Også samtaler, personen selv har "
            "bestilt, og hos andre aktører; kommunen afgør.",
            "The day rate for each day from the missed interview, rehabilitation team meeting or assessment of "
            "availability until contact is restored; always the day of the interview. Also interviews booked by the "
            "person and those with other actors; the municipality decides.",
        ),
        asked=broken("samtale", "udeblivelsen", "the missed interview"),
        benefits=KINDS_2014,
        before=BEFORE,
        stages=_stages(Text("Satsen for hver dag uden kontakt", "The rate for each day"), days_without_contact()),
        effected_within=3,
        source=LAS(
            "37",
            "las-2014-sanction-37-missed-interview",
            "las-2014-sanction-35-effect-and-limit",
            seen_in="source 003, application 4",
        ),
        only=(R2014,),
        group=GROUP,
        doubt=Text(
            f"{WEEKEND_DOUBT.da} {NOT_ROUNDED_AGAIN.da}",
            f"{WEEKEND_DOUBT.en} {NOT_ROUNDED_AGAIN.en}",
        ),
    ),
    Sanction(
        name="tilmelding_cv",
        title=Text("Manglende tilmelding, cv eller tjek af jobforslag", "No registration, CV or check of suggestions"),
        plain=Text(
            "Dagssatsen for hver dag, en job- eller åbenlyst uddannelsesparat ikke er tilmeldt eller ikke har cv på "
            "Jobnet, og for hver dag afmeldt uden at have tjekket jobforslag; ikke når det ikke er personens skyld.",
            "The day rate for each day somebody job-ready or obviously education-ready is not registered or has no CV "
            "on Jobnet, and for each day struck off for not checking suggestions; not when it is not their doing.",
        ),
        asked=broken("cv", "den manglende tilmelding", "the missing registration"),
        benefits=KINDS_2014,
        before=(*BEFORE, MUST_REGISTER, ~NOT_THE_PERSONS),
        stages=_stages(Text("Satsen for hver dag", "The rate for each day"), DAYS_UNREGISTERED + DAYS_STRUCK_OFF),
        effected_within=3,
        source=LAS("38", "las-2014-sanction-38-cv-jobnet", "las-2014-sanction-35-effect-and-limit"),
        only=(R2014,),
        group=GROUP,
        doubt=NOT_ROUNDED_AGAIN,
    ),
    _points(
        SIX_EVENTS,
        ("1", "2", "3", "4", "5", "6"),
        Text(
            "Tre dagssatser, når personen uden rimelig grund 1) opsiger eller 2) afviser arbejde, 3) ikke melder sig "
            "syg, 4) ikke søger anviste job, 5) ikke melder sig syg til sygeopfølgning, 6) opsiger en pålagt "
            "uddannelse. Højst én gang i en kalendermåned.",
            "Three day rates when the person without reasonable ground 1) leaves or 2) refuses work, 3) gives no "
            "notice of sickness, 4) does not apply for jobs, 5) gives no notice to sickness follow-up, 6) leaves an "
            "ordered education. At most once in a calendar month.",
        ),
    ),
    _points(
        EIGHT_EVENTS,
        ("1", "2", "3", "4", "5", "6", "7", "8"),
        Text(
            "Tre dagssatser for hændelserne 1-6, og for job- og åbenlyst uddannelsesparate også 7) ikke at holde en "
            "aftale om jobsøgning og 8) ikke at føre joblog i tide (eller ikke at dokumentere som aftalt). Højst én "
            "gang i en kalendermåned.",
            "Three day rates for the events 1-6, and for those job-ready or obviously education-ready also 7) not "
            "keeping an agreement on job search and 8) not keeping the job log in time (or not documenting as agreed). "
            "At most once in a calendar month.",
        ),
    ),
    tightened(
        KINDS_2014,
        (GUIDED_2014, HEARD, JOB_OR_EDUCATION_READY, REPEATED),
        Text(
            "En job- eller uddannelsesparat, der gentagne gange har brudt pligten og ikke vil stå til rådighed, får i "
            "op til tre måneder kun hjælp for de dage, personen møder. Der skal være noget at møde til fra samme dag. "
            "Sygdom og barns sygdom meldes før mødetid.",
            "Somebody job-ready or education-ready who has repeatedly broken the duty and is not willing to be "
            "available has for up to three months help only for the days attended. There must be something to attend "
            "from the same day. Own or a child's sickness is reported before the hour of meeting.",
        ),
        R2014,
        Text(
            "I helt særlige tilfælde kan der gives hjælp for dage, der ikke er mødt: læg dem til de mødte dage.",
            "In very special cases help may be given for days not attended: add them to the days attended.",
        ),
        "las-2014-sanction-40a-tightened",
    ),
    Sanction(
        name="ophoer_ved_afvisning",
        title=Text("Hjælpen ophører ved afvisning", "Help ceases on refusal"),
        plain=Text(
            "Hjælpen ophører, også for ægtefællen, så længe personen eller ægtefællen uden rimelig grund afviser et "
            "tilbud, en del af integrationsprogrammet eller en anden foranstaltning, eller er så meget væk, at det er "
            "en afvisning. Der skal være et åbent tilbud at sige ja til.",
            "Help ceases, for the spouse too, for as long as the person or spouse without reasonable ground refuses an "
            "offer, a part of the integration programme or another measure, or stays away so much that it is a "
            "refusal. There must be an open offer to say yes to.",
        ),
        asked=broken("afvisning", "afvisningen", "the refusal"),
        benefits=KINDS_2014,
        before=(*BEFORE, any_of(REFUSED, LIKE_REFUSAL), OFFER_OPEN),
        loses=Text(
            "Hele hjælpen, også ægtefællens, så længe tilbuddet afvises.",
            "All the help, the spouse's too, for as long as the offer is refused.",
        ),
        source=LAS("41", "las-2014-sanction-41-cessation", seen_in="source 003, application 4"),
        only=(R2014,),
        group=GROUP,
        doubt=Text("For samlevende gjaldt det kun i 2014 og 2015.", "For cohabitants it held only in 2014 and 2015."),
    ),
    Amount(
        name="hjaelp_under_skaerpet_sanktion",
        title=Text("Hjælp under skærpet sanktion", "Help under the tightened sanction"),
        plain=Text(
            "Månedens hjælp gange de kalenderdage, betingelserne er opfyldt, delt med månedens dage.",
            "The month's help times the calendar days on which the terms were met, divided by the days of the month.",
        ),
        stages=(
            Step("for_dage", Text("Hjælp for de dage, der er mødt", "Help for the days attended"), paid_for_attended()),
        ),
        per=Text("for måneden", "for the month"),
        source=LAS("40 a", "las-2014-sanction-40a-tightened", "las-2020-sanction-40a"),
        only=(Scope("2014", date(2014, 1, 1), NO_END, Axis.CLOCK, "LAS § 40 a"),),
        group=GROUP,
    ),
)
