"""Sanctions from 2007 to 2013: a third of the help, days without contact, hours of absence, and the amounts of 2009."""

from datetime import date

from humlebi.law.acts import LAS
from humlebi.law.aktivloven.sanktion_1998 import EARLIER_38A, HELP_IN_WEEKS, HOURS_AWAY, HOURS_OFFERED
from humlebi.law.aktivloven.sanktion_regler import (
    GROUP,
    HEARD,
    HELP,
    OLD_KINDS,
    WITHOUT_REASON,
    broken,
    days_without_contact,
    has_sanction,
    share_paid,
)
from humlebi.law.kinds import Axis, Gap, Happens, Scope, Text, weeks_after
from humlebi.law.questions import Conditions, Lasts, Sanction, Step
from humlebi.law.terms import (
    Counted,
    Rounded,
    Stage,
    TheYear,
    all_of,
    any_of,
    assessed,
    cases,
    choice,
    fact,
    is_one_of,
    kroner,
    least,
    named,
    number,
)

# --- regimes: the day of the breach picks ----------------------------------------------------------------------------

DATES = Text(
    "Læst i LBK 1460/2007 som gældende; her fra 1. januar 2007. De faste beløb pr. hændelse er læst i LBK 946 af 1. "
    "oktober 2009 og regnes her fra den dag; de kan være trådt i kraft tidligere i 2009.",
    "Read in LBK 1460/2007 as in force; here from 1 January 2007. The flat amounts per event are read in LBK 946 of 1 "
    "October 2009 and are counted from that day here; they may have taken force earlier in 2009.",
)
FLAT = date(2009, 10, 1)
R2007 = Scope("2007", date(2007, 1, 1), FLAT, Axis.CLOCK, "LAS §§ 38 a-39 (LBK 1460/2007)", doubt=DATES)
R2009 = Scope("2009", FLAT, date(2014, 1, 1), Axis.CLOCK, "LAS §§ 39-40 (LBK 946/2009)", doubt=DATES)
UNTIL_2014 = Scope("2007", date(2007, 1, 1), date(2014, 1, 1), Axis.CLOCK, "LAS § 41 (LBK 1460/2007)", doubt=DATES)

# --- words of this page ----------------------------------------------------------------------------------------------

ONLY_UNEMPLOYED = fact("kun_ledighed", "Ledighed er det eneste problem", "Unemployment is the only problem")
ADULT_RATE = fact("voksensats", "Får hjælp med voksensats", "Receives help at the adult rate")
MARRIED_TO_STARTER = fact(
    "par_med_starthjaelp",
    "Gift eller samlevende med en, der får starthjælp eller introduktionsydelse",
    "Married to or living with somebody on start help or introduction benefit",
)
BREACH = choice(
    "brud_38a",
    "Hvad personen har gjort",
    "What the person has done",
    ("opsagt_arbejde", "har sagt sit arbejde op", "has given up the job"),
    ("afvist_arbejde_eller_tilbud", "har afvist arbejde eller tilbud", "has refused work or an offer"),
    ("ikke_meldt_syg", "har ikke meldt sig syg", "has not reported sick"),
    ("ikke_soegt_job", "har ikke søgt de job, der blev krævet", "has not applied for the jobs that were demanded"),
    ("sygeopfoelgning", "har ikke medvirket ved sygeopfølgning", "has not taken part in the sickness follow-up"),
)
UNSUPPORTED_HOURS = number(
    "timer_ustoettet_siden_brud",
    "Timers ustøttet arbejde siden bruddet",
    "Hours of unsupported work since the breach",
    "hours",
)
HOURS_IN_TEN_WEEKS = number(
    "timer_ustoettet_10_uger",
    "Timers ustøttet arbejde inden for ti uger",
    "Hours of unsupported work in ten weeks",
    "hours",
    most=1680,
)
A_THIRD = Step(
    "tredjedel",
    Text("En tredjedel af hjælpen i ugerne, i hele kroner", "A third of the help in the weeks, in whole kroner"),
    Rounded(HELP_IN_WEEKS / 3),
)
MISSED_BEFORE = Counted("pligtbrud", ("samtale",), 12, Text("udeblevet i de 12 måneder før", "missed in 12 months"))
SECOND_BEFORE = Counted("sanktion", ("38d_2_uger",), 12, Text("to ugers sanktion før", "two weeks' sanction before"))
FAILED_BEFORE = Counted("pligtbrud", ("bekraeftelse",), 12, Text("ikke bekræftet før", "not confirmed before"))
DAYS_UNREGISTERED = number(
    "dage_uden_tilmelding",
    "Dage uden tilmelding eller uden cv",
    "Days without registration or without a CV",
    "days",
    most=366,
)
DAYS_STRUCK_OFF = number(
    "dage_afmeldt",
    "Dage afmeldt, fordi ledigheden ikke blev bekræftet",
    "Days struck off for not confirming",
    "days",
    most=366,
)
CONFIRMED = fact("bekraeftet_i_fristen", "Bekræftede inden jobcentrets frist", "Confirmed within the jobcentre's time")
OFFER_OPEN = fact("tilbud_stadig_aabent", "Tilbuddet kan stadig bruges", "The offer can still be used")
LIKE_REFUSAL = assessed(
    "fravaer_som_afvisning",
    "Gentaget fravær er så omfattende, at det er en afvisning",
    "Repeated absence is so extensive that it is a refusal",
)
REFUSED = fact("afvist_tilbud", "Har afvist arbejdet, tilbuddet eller foranstaltningen", "Refused the work or offer")
EVENT = choice(
    "haendelse_2009",
    "Hændelsen",
    "The event",
    ("opsagt_arbejde", "har sagt sit arbejde op", "has given up the job"),
    ("afvist_arbejde", "har afvist arbejde", "has refused work"),
    ("ikke_meldt_syg", "har ikke meldt sig syg", "has not reported sick"),
    ("ikke_soegt_job", "har ikke søgt de job, der blev krævet", "has not applied for the jobs that were demanded"),
    (
        "ikke_meldt_syg_til_opfoelgning",
        "har ikke meldt sig syg til en samtale eller et tilbud i sygeopfølgningen",
        "has not reported sick for a talk or an offer of the sickness follow-up",
    ),
    (
        "opsagt_uddannelse",
        "er stoppet på en uddannelse efter uddannelsespålæg",
        "has left an education ordered by the municipality",
    ),
)
RATE_GROUP = choice(
    "satsgruppe_2009",
    "Hvilken sats hjælpen er",
    "Which rate the help has",
    ("voksen", "voksensats", "adult rate"),
    ("under25_ude", "under 25 år, udeboende", "under 25, living on their own"),
    ("under25_hjemme", "under 25 år, hjemmeboende", "under 25, living with parents"),
    ("starthjaelp_nr_1_3", "starthjælp efter nr. 1-3", "start help under nos. 1-3"),
    ("starthjaelp_nr_4", "starthjælp efter nr. 4", "start help under no. 4"),
)
REGULATED = kroner(
    "punktsanktion_aarets_beloeb",
    "Årets regulerede beløb pr. hændelse (2010-2013)",
    "The year's regulated amount per event (2010-2013)",
)
PER_EVENT = cases(
    (is_one_of(RATE_GROUP, "voksen"), 1462),
    (is_one_of(RATE_GROUP, "under25_ude", "starthjaelp_nr_1_3"), 370),
    otherwise=227,
)
MONTHS_3 = 3
FROM_THE_BREACH = Text("Ugerne regnes her fra bruddet.", "The weeks are here counted from the breach.")

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Sanction(
        name="nedsaettelse_tredjedel",
        title=Text("En tredjedel i tre eller tyve uger", "A third for three or twenty weeks"),
        plain=Text(
            "Den, der kun er ledig og får voksensats, mister en tredjedel af hjælpen i tre uger for uden rimelig grund "
            "at opsige eller afvise arbejde eller tilbud, ikke melde sig syg, ikke søge anviste job eller svigte "
            "sygeopfølgningen; to gange inden for 12 måneder koster tyve uger. Har personen andre problemer, gælder "
            "det kun sygeopfølgningen.",
            "Somebody who is only unemployed and has the adult rate loses a third of the help for three weeks for "
            "leaving or refusing work or an offer, not giving notice of sickness, not applying for jobs or failing "
            "the sickness follow-up, without reasonable ground; twice within 12 months costs twenty weeks. With other "
            "problems only the sickness follow-up counts.",
        ),
        asked=broken("38a", "bruddet", "the breach"),
        benefits=OLD_KINDS,
        before=(
            has_sanction(*OLD_KINDS),
            WITHOUT_REASON,
            HEARD,
            named(
                "Kun ledig med voksensats, eller andre problemer og brud på sygeopfølgningen",
                "Only unemployed at the adult rate, or other problems and a breach of the sickness follow-up",
                any_of(
                    all_of(ONLY_UNEMPLOYED, ADULT_RATE),
                    all_of(~ONLY_UNEMPLOYED, is_one_of(BREACH, "sygeopfoelgning")),
                ),
            ),
            ~MARRIED_TO_STARTER,
            named(
                "Ikke bortfaldet: under 185 timers ustøttet arbejde",
                "Not lapsed: less than 185 hours of unsupported work",
                UNSUPPORTED_HOURS < 185,
            ),
        ),
        stages=(A_THIRD,),
        lasts=(
            Lasts(weeks_after(20), when=EARLIER_38A >= 1, words=Text("igen i 12 måneder", "again within 12 months")),
            Lasts(weeks_after(3)),
        ),
        effected_within=MONTHS_3,
        source=LAS("38 a-38 b", "las-2007-sanction-38a"),
        only=(R2007,),
        group=GROUP,
        doubt=Text(
            f"{FROM_THE_BREACH.da} At 185 timers arbejde lader nedsættelsen bortfalde, er læst for de tre uger; her "
            "gælder det også de tyve, som desuden hører op efter »Tyve ugers nedsættelse hører op«.",
            f"{FROM_THE_BREACH.en} That 185 hours of work make the reduction lapse is read for the three weeks; here "
            "it holds for the twenty as well, which end besides by “Twenty weeks' reduction ends”.",
        ),
    ),
    Conditions(
        name="tyve_ugers_nedsaettelse_ophoerer",
        title=Text("Tyve ugers nedsættelse hører op", "Twenty weeks' reduction ends"),
        plain=Text(
            "De tyve uger hører op, når personen har haft mere end 300 timers ustøttet arbejde inden for ti uger.",
            "The twenty weeks end when the person has had more than 300 hours of unsupported work within ten weeks.",
        ),
        benefits=OLD_KINDS,
        when=HOURS_IN_TEN_WEEKS > 300,
        source=LAS("38 a, 38 d", "las-2007-sanction-38a", "las-2007-sanction-38d-missed-interview"),
        only=(R2007,),
        group=GROUP,
    ),
    Sanction(
        name="udeblivelse_samtale",
        title=Text("Udeblivelse fra samtale", "Missed interview"),
        plain=Text(
            "Der trækkes for dagene fra den jobsamtale, cv-samtale eller rådighedsvurdering, personen udeblev fra, til "
            "kontakten er genoprettet.",
            "Help is deducted for the days from the missed job interview, CV talk or assessment of availability until "
            "contact is restored.",
        ),
        asked=broken("samtale", "udeblivelsen", "the missed interview"),
        benefits=OLD_KINDS,
        before=(has_sanction(*OLD_KINDS), WITHOUT_REASON, HEARD),
        stages=(Step("dage", Text("Dage uden kontakt", "Days without contact"), days_without_contact()),),
        unit="days",
        effected_within=MONTHS_3,
        source=LAS("38 d, stk. 1", "las-2007-sanction-38d-missed-interview"),
        only=(R2007,),
        group=GROUP,
        doubt=Text(
            "At samtalens dag altid tæller, er læst for 2014. Om weekenden tæller, er ikke undersøgt: det må "
            "vurderes. Beløbet pr. dag er ikke gennemgået.",
            "That the day of the interview always counts is read for 2014. Whether the weekend counts has not been "
            "read: it must be judged. The amount per day has not been read.",
        ),
    ),
    Sanction(
        name="gentagen_udeblivelse",
        title=Text("Gentagen udeblivelse fra samtale", "Interview missed again"),
        plain=Text(
            "Udebliver en, der kun er ledig og får voksensats, anden gang inden for 12 måneder, mistes en tredjedel af "
            "hjælpen i to uger; igen inden for 12 måneder efter den seneste, i tyve uger. Første gang koster kun "
            "dagene uden kontakt.",
            "When somebody only unemployed at the adult rate misses a second time within 12 months, a third of the "
            "help is lost for two weeks; again within 12 months of the latest, for twenty weeks. The first time costs "
            "only the days without contact.",
        ),
        asked=broken("samtale", "udeblivelsen", "the missed interview"),
        benefits=OLD_KINDS,
        before=(
            has_sanction(*OLD_KINDS),
            WITHOUT_REASON,
            HEARD,
            ONLY_UNEMPLOYED,
            ADULT_RATE,
            named(
                "Ikke bortfaldet: under 185 timers ustøttet arbejde",
                "Not lapsed: less than 185 hours of unsupported work",
                UNSUPPORTED_HOURS < 185,
            ),
        ),
        stages=(
            Step(
                "gentagelse",
                Text("En tredjedel af hjælpen i ugerne; første gang intet", "A third of the help; first time nothing"),
                cases((MISSED_BEFORE + SECOND_BEFORE >= 1, Rounded(HELP_IN_WEEKS / 3)), otherwise=0),
            ),
        ),
        lasts=(
            Lasts(weeks_after(20), when=SECOND_BEFORE >= 1, words=Text("tredje gang", "the third time")),
            Lasts(weeks_after(2), when=MISSED_BEFORE >= 1, words=Text("anden gang", "the second time")),
        ),
        recorded_as=SECOND_BEFORE.values,
        effected_within=MONTHS_3,
        source=LAS("38 d, stk. 2-3", "las-2007-sanction-38d-missed-interview"),
        only=(R2007,),
        group=GROUP,
        doubt=Text(
            f"{FROM_THE_BREACH.da} Om 185 timer også lader tyve uger bortfalde, er læst som ja. Tredje gang kendes "
            "på en noteret sanktion »to ugers nedsættelse«.",
            f"{FROM_THE_BREACH.en} Whether 185 hours also make twenty weeks lapse is read as yes. The third time is "
            "known by a recorded sanction “two weeks of reduction”.",
        ),
    ),
    Sanction(
        name="tilmelding_cv",
        title=Text("Manglende tilmelding, cv eller bekræftelse", "No registration, CV or confirmation"),
        plain=Text(
            "Der trækkes for de dage, en person, der kun er ledig, ikke er tilmeldt eller ikke har cv på Jobnet en "
            "måned efter tilmeldingen, og for dage afmeldt uden bekræftelse. De to første gange inden for 12 måneder "
            "koster intet, hvis der bekræftes inden jobcentrets frist.",
            "Help is deducted for the days somebody only unemployed is not registered or has no CV on Jobnet a month "
            "after registering, and for days struck off for not confirming. The first two times within 12 months cost "
            "nothing if confirmed within the jobcentre's time.",
        ),
        asked=Happens(
            "pligtbrud",
            Text("den manglende tilmelding eller bekræftelse", "the missing registration or confirmation"),
            ("bekraeftelse", "cv"),
        ),
        benefits=OLD_KINDS,
        before=(has_sanction(*OLD_KINDS), WITHOUT_REASON, HEARD, ONLY_UNEMPLOYED),
        stages=(
            Step("uden_tilmelding", Text("Dage uden tilmelding eller cv", "Days unregistered"), DAYS_UNREGISTERED),
            Step(
                "dage",
                Text("Dage, der trækkes for", "Days deducted for"),
                DAYS_UNREGISTERED
                + cases((FAILED_BEFORE >= 2, DAYS_STRUCK_OFF), (CONFIRMED, 0), otherwise=DAYS_STRUCK_OFF),
            ),
        ),
        unit="days",
        effected_within=MONTHS_3,
        source=LAS("38 e", "las-2007-sanction-38e-registration-cv"),
        only=(R2007,),
        group=GROUP,
        doubt=Text("Beløbet pr. dag er ikke gennemgået.", "The amount per day has not been read."),
    ),
    Sanction(
        name="udeblivelse_tilbud",
        title=Text("Udeblivelse fra tilbud", "Absence from an offer"),
        plain=Text(
            "Hjælpen sættes ned i forhold til de timer, personen uden rimelig grund har været væk, ud af alle timer i "
            "tilbuddet den kalendermåned.",
            "Help is reduced in proportion to the hours the person was away without reasonable ground, out of all "
            "hours of the offer in that calendar month.",
        ),
        asked=broken("tilbud", "fraværet", "the absence"),
        benefits=OLD_KINDS,
        before=(has_sanction(*OLD_KINDS), WITHOUT_REASON, HEARD),
        stages=(
            Step(
                "forholdsmaessigt",
                Text("Månedens hjælp i forhold til timerne", "The month's help in proportion to the hours"),
                HELP * least(1, HOURS_AWAY / HOURS_OFFERED),
            ),
        ),
        effected_within=MONTHS_3,
        source=LAS("39", "las-2007-sanction-39-absence"),
        only=(R2007,),
        group=GROUP,
    ),
    Sanction(
        name="ophoer_ved_afvisning",
        title=Text("Hjælpen ophører ved afvisning", "Help ceases on refusal"),
        plain=Text(
            "Hjælpen ophører, så længe ansøgeren eller ægtefællen uden rimelig grund afviser arbejde, et tilbud eller "
            "en anden foranstaltning, eller er så meget væk, at det er en afvisning, og tilbuddet stadig kan bruges.",
            "Help ceases for as long as the applicant or spouse without reasonable ground refuses work, an offer or "
            "another measure, or stays away so much that it is a refusal, and the offer can still be used.",
        ),
        asked=broken("afvisning", "afvisningen", "the refusal"),
        benefits=OLD_KINDS,
        before=(has_sanction(*OLD_KINDS), WITHOUT_REASON, HEARD, any_of(REFUSED, LIKE_REFUSAL), OFFER_OPEN),
        loses=Text(
            "Hele hjælpen, så længe tilbuddet er åbent og afvises.",
            "All the help for as long as the offer is open and refused.",
        ),
        source=LAS("41", "las-2007-sanction-41-cessation"),
        only=(UNTIL_2014,),
        group=GROUP,
    ),
    Sanction(
        name="punktsanktion",
        title=Text("Fast beløb pr. hændelse", "Flat amount per event"),
        plain=Text(
            "Hver hændelse (opsagt eller afvist arbejde, manglende sygemelding, ingen ansøgninger, opsagt "
            "uddannelsespålæg) koster et fast beløb efter satsen: 1.462, 370 eller 227 kr. i grundbeløb; højst én gang "
            "i en kalendermåned og mindre, hvis hjælpen er sat ned.",
            "Each event (work left or refused, no notice of sickness, no applications, ordered education left) costs "
            "a flat amount by rate: 1,462, 370 or 227 kr at base level; at most once in a calendar month, and less "
            "when the help is reduced.",
        ),
        asked=broken("haendelse", "hændelsen", "the event"),
        benefits=OLD_KINDS,
        before=(
            has_sanction(*OLD_KINDS),
            WITHOUT_REASON,
            HEARD,
            named("En af hændelserne i § 39", "One of the events of § 39", is_one_of(EVENT, *EVENT.values)),
        ),
        stages=(
            Step(
                "beloeb",
                Text("Beløbet for hændelsen", "The amount for the event"),
                cases((TheYear() <= 2009, PER_EVENT), otherwise=REGULATED),
            ),
            Step(
                "nedsat",
                Text("Nedsat som hjælpen", "Reduced as the help is"),
                Stage("beloeb") * share_paid(),
            ),
        ),
        once_a_month="punktsanktion",
        source=LAS("39-40", "las-2009-sanction-flat-amounts"),
        only=(R2009,),
        group=GROUP,
        doubt=Text(
            "Beløbene er lovens grundbeløb og blev reguleret; de senere års beløb er ikke fundet og skal oplyses.",
            "The amounts are the act's base and were regulated; those of later years have not been read and must be "
            "told.",
        ),
    ),
)


def _gap(rule: str) -> Gap:
    return Gap(
        rule,
        FLAT,
        date(2014, 1, 1),
        Text(
            "Om dagene og timerne af 2007 gjaldt ved siden af de faste beløb i 2009-2013, er ikke undersøgt.",
            "Whether the days and hours of 2007 held beside the flat amounts in 2009-2013 has not been read.",
        ),
    )


GAPS = (_gap("udeblivelse_tilbud"), _gap("udeblivelse_samtale"), _gap("tilmelding_cv"))
