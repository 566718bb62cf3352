"""Being available for work: notice, travel, talks and offers, and when availability must be examined."""

from datetime import date

from humlebi.law.acts import LAS
from humlebi.law.aktivloven.sanktion_regler import JOB_OR_EDUCATION_READY, PROMOTES
from humlebi.law.kinds import NO_END, NOTHING, Axis, Confidence, Gap, Happens, Scope, Source, Text
from humlebi.law.questions import Class, Conditions, Requirement
from humlebi.law.reforms import TEAM_DAY
from humlebi.law.terms import Condition, Happened, any_of, assessed, during, fact, named, number, unless, while_in

# --- regimes: the day asked picks ------------------------------------------------------------------------------------

ORDER_DAY = Text(
    "Bekendtgørelsens dag; ikrafttrædelsen er ikke gennemgået.",
    "The day of the order; its commencement has not been read.",
)
B2007 = Scope("2007", date(2007, 9, 20), date(2009, 8, 18), Axis.CLOCK, "BEK 1099/2007", ORDER_DAY)
B2014 = Scope(
    "2014", date(2014, 1, 1), date(2016, 10, 5), Axis.CLOCK, "BEK 1503/2013, 1551/2014, 1007/2015 og 1757/2015"
)
B2016 = Scope("2016", date(2016, 10, 5), date(2018, 6, 30), Axis.CLOCK, "BEK 1225/2016")
B2026 = Scope("2026", date(2026, 2, 1), NO_END, Axis.CLOCK, "BEK 19/2026")
ACTIVITY = Scope("2026", date(2026, 2, 1), NO_END, Axis.CLOCK, "BEK 20/2026")

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "kontanthjaelp"
BOTH = ("kontanthjaelp", "uddannelseshjaelp")
SAME_AS_2016 = Text(
    "Kun titel og dato er læst for de fire bekendtgørelser 2014-2016; at indholdet var som i BEK 1225/2016, er ikke "
    "efterprøvet punkt for punkt.",
    "Only title and date have been read of the four orders of 2014-2016; that their content was as in BEK 1225/2016 "
    "has not been verified point by point.",
)
COMMUTE = number(
    "transporttid_om_dagen",
    "Samlet transporttid om dagen med offentlig transport",
    "Daily travelling time by public transport",
    "hours/day",
)
UNEMPLOYED = number(
    "ledig_maaneder_i_alt",
    "Måneders ledighed, lagt sammen",
    "Months of unemployment, added up",
    "months",
)
SPECIAL_COMMUTE = assessed(
    "saerligt_tilfaelde_transport",
    "Et særligt tilfælde kan bære op til 4 timers transport",
    "A special case bears up to 4 hours of travel",
)
HIGHLY_EDUCATED = assessed(
    "hoejtuddannet_noedvendig_transport",
    "Højtuddannet, og den længere transport er nødvendig for at besætte stillingen",
    "Highly educated, and the longer travel is needed to fill the post",
)
COMMUTE_BEARABLE = assessed(
    "transport_kan_baeres",
    "Kommunen har vurderet, at personen kan bære transporten (psykisk sygdom, misbrug, hjemløshed ...)",
    "The municipality has assessed that the person can bear the travel (mental illness, abuse, homelessness ...)",
)
TRAVEL = any_of(
    COMMUTE <= 3,
    named(
        "Over 3 timer efter 3 måneders ledighed i alt",
        "Over 3 hours after 3 months' total unemployment",
        UNEMPLOYED >= 3,
    ),
    named("Op til 4 timer i særlige tilfælde", "Up to 4 hours in special cases", (COMMUTE <= 4) & SPECIAL_COMMUTE),
    HIGHLY_EDUCATED,
)
# An old registration says nothing: one may have been struck off since.
REGISTERED = named(
    "Tilmeldt som jobsøgende",
    "Registered as a jobseeker",
    any_of(
        during("tilmeldt"),
        Happened("tilmelding", within_days=0),
        fact(
            "er_tilmeldt_som_jobsoegende",
            "Er tilmeldt som jobsøgende",
            "Is registered as a jobseeker",
            recorded=while_in("tilmeldt"),
        ),
    ),
)
ONE_DAY = fact(
    "kan_begynde_med_en_dags_varsel", "Kan begynde i arbejde med én dags varsel", "Can start work with one day's notice"
)
FULL_HOURS = fact(
    "tager_arbejde_op_til_fuld_tid", "Tager rimeligt arbejde op til fuld tid", "Takes reasonable work up to full time"
)
SEEKS = fact(
    "soeger_aktivt_arbejde",
    "Søger aktivt arbejde, også bestemte job på kommunens krav",
    "Actively seeks work, also specific jobs on demand",
)
MEETS = fact(
    "moeder_til_samtaler_og_tilbud",
    "Møder til samtaler og tilbud dagen efter indkaldelsen",
    "Attends talks and offers the day after the call",
)
LOG_AGREED = fact(
    "aftale_om_jobsoegning_indgaaet",
    "Har indgået aftale om jobsøgning med frist for jobloggen ved første samtale",
    "Has made a job search agreement with a deadline for the job log at the first talk",
)
CALLED = number(
    "dage_fra_indkaldelse_til_moede",
    "Dage fra indkaldelsen til mødet eller tilbuddet",
    "Days from the call to the meeting or offer",
    "days",
    most=366,
)
DIGITAL = fact(
    "tilbud_kun_digitalt", "Tilbuddet er kun givet digitalt (Min Plan)", "The offer was made digitally only (Min Plan)"
)
TOLD = fact(
    "faaet_anden_besked_om_tilbud",
    "Har fået besked om et andet varsel for digitale tilbud",
    "Has been told of another notice for digital offers",
)
DOUBT = assessed(
    "tvivl_om_raadighed",
    "Der er tvivl om, hvorvidt personen står til rådighed",
    "There is doubt whether the person is available",
)
SICK_4 = number(
    "sygemeldinger_4_maaneder",
    "Sygemeldinger fra tilbud inden for 2-4 måneder",
    "Reports of sickness from an offer in 2-4 months",
    "times",
)
SICK_12 = number(
    "sygemeldinger_12_maaneder",
    "Sygemeldinger fra tilbud inden for op til 12 måneder",
    "Reports of sickness from an offer in up to 12 months",
    "times",
)
IRRELEVANT = assessed(
    "sygemeldinger_uden_betydning",
    "Sygemeldingerne er klart uden betydning for rådigheden",
    "The reports of sickness clearly do not matter to availability",
)
REFUSALS = fact(
    "afslag_eller_udeblivelse",
    "Har afslået arbejde eller tilbud, ikke selv booket eller er udeblevet fra samtaler",
    "Has refused work or offers, not booked, or stayed away from talks",
)
ATTENDS = fact(
    "moeder_til_samtaler_team_og_opfoelgning",
    "Møder til samtaler, opfølgning og forberedelsestid, og til rehabiliteringsteam, så længe det findes",
    "Attends talks, follow-up and preparation time, and the rehabilitation team as long as there is one",
)
TEST_NEEDED = assessed(
    "test_behov", "Kommunen vurderer, at der er behov for testen", "The municipality finds that the test is needed"
)
NO_NEED_AT_ALL = assessed(
    "test_aabenlyst_ikke_behov",
    "Kommunen vurderer, at der åbenlyst ikke er behov for testen",
    "The municipality finds that there obviously is no need of the test",
)
EXCUSED = assessed(
    "parathed_undskylder_varsel",
    "Hensynet til, at personen er aktivitetsparat, undskylder en dags varsel",
    "Regard to the person being activity-ready excuses a day's notice",
)
GROUND_ASSESSED = fact(
    "rimelig_grund_vurderet_efter_haendelsen",
    "Det er vurderet efter hændelsen, om der var en rimelig grund",
    "Whether there was a reasonable ground has been assessed after the event",
)
REPEATED = assessed("gentagne_sygemeldinger", "Gentagne sygemeldinger", "Repeated reports of sickness")


TRAVEL_TITLE = Text("Rimelig transporttid", "Reasonable travel")
TRAVEL_PLAIN = Text(
    "Personen må tåle 3 timers daglig transport med offentlige midler, mere efter 3 måneders ledighed i alt, i særlige "
    "tilfælde op til 4 timer; for højtuddannede uden grænse, når det er nødvendigt.",
    "The person must accept 3 hours of daily travel by public transport, more after 3 months' total unemployment, in "
    "special cases up to 4 hours; without limit for the highly educated where needed.",
)
WORK_TITLE = Text("Til rådighed for arbejde", "Available for work")
CALL_TITLE = Text("Varsel for samtaler og tilbud", "Notice of talks and offers")
REVIEW_TITLE = Text("Rådigheden skal undersøges", "Availability must be examined")


def _travel(scope: Scope, source: Source, doubt: Text = NOTHING) -> Conditions:
    return Conditions(
        name="rimelig_transporttid",
        title=TRAVEL_TITLE,
        plain=TRAVEL_PLAIN,
        benefits=BOTH,
        when=TRAVEL,
        otherwise=Text("Transporten er for lang til at kræves.", "The travel is too long to be required."),
        source=source,
        only=(scope,),
        group=GROUP,
        doubt=doubt,
    )


def _work(scope: Scope, when: Condition, source: Source, doubt: Text = NOTHING) -> Conditions:
    return Conditions(
        name="raadighed_jobparat",
        title=WORK_TITLE,
        plain=Text(
            "Personen er tilmeldt, kan begynde i arbejde med én dags varsel, tager rimeligt arbejde op til fuld tid, "
            "møder til samtaler og tilbud og søger aktivt arbejde (fra 2026 også en aftale om jobsøgning).",
            "The person is registered, can start work with one day's notice, takes reasonable work up to full time, "
            "attends talks and offers and actively seeks work (from 2026 also a job search agreement).",
        ),
        benefits=BOTH,
        when=when,
        otherwise=Text("Personen står ikke til rådighed.", "The person is not available."),
        source=source,
        only=(scope,),
        group=GROUP,
        doubt=doubt,
    )


def _call(scope: Scope, when: Condition, source: Source, doubt: Text = NOTHING) -> Conditions:
    return Conditions(
        name="varsel_for_moedepligt",
        title=CALL_TITLE,
        plain=Text(
            "Personen har pligt til at møde til samtaler og tilbud fra dagen efter indkaldelsen; et tilbud, der "
            "2014-2018 kun blev givet digitalt, krævede 8 dage, medmindre andet var oplyst.",
            "The person is bound to attend talks and offers from the day after the call; an offer made only digitally "
            "in 2014-2018 required 8 days unless told otherwise.",
        ),
        benefits=BOTH,
        when=when,
        otherwise=Text("Udeblivelse kan ikke lægges til last.", "Staying away cannot be held against the person."),
        source=source,
        only=(scope,),
        group=GROUP,
        doubt=doubt,
    )


def _review(scope: Scope, when: Condition, source: Source, doubt: Text) -> Conditions:
    return Conditions(
        name="raadighedsvurdering",
        title=REVIEW_TITLE,
        plain=Text(
            "Kommunen undersøger rådigheden ved tvivl og ved gentagne sygemeldinger fra tilbud (fra 2026 også ved "
            "afslag og udeblivelser).",
            "The municipality examines availability when in doubt and at repeated reports of sickness from offers "
            "(from 2026 also at refusals and absences).",
        ),
        benefits=BOTH,
        when=when,
        source=source,
        only=(scope,),
        group=GROUP,
        doubt=doubt,
    )


ORDINARY = REGISTERED & ONE_DAY & FULL_HOURS & MEETS & SEEKS
BEK_2007 = LAS("13 (BEK 1099/2007 §§ 4-12)", "las-2007-availability", seen_in="source 002, 'Kontanthjælp'")
BEK_2014 = LAS("13 a (BEK om rådighed 2014-2015)", "las-2013-availability-bek-2014-15", confidence=Confidence.UNCERTAIN)
BEK_2016 = LAS("13 a (BEK 1225/2016 §§ 5-19)", "las-2016-availability-job-ready", seen_in="source 003")
BEK_2026 = LAS("13 a (BEK 19/2026)", "las-2026-availability-job-ready")
SICK_OFTEN = named(
    "Sygemeldt mindst 2 gange inden for 2-4 måneder eller mere end 2 gange inden for 12",
    "Reported sick at least twice in 2-4 months or more than twice in 12",
    ((SICK_4 >= 2) | (SICK_12 > 2)) & ~IRRELEVANT,
)
SICK_DOUBT = Text(
    "Om de 2-4 og 12 måneder er tilbuddets længde eller det tidsrum, der ses på, er ikke klart; her tidsrummet.",
    "Whether the 2-4 and 12 months are the length of the offer or the time looked at is not clear; here the time.",
)
BY_DAY = CALLED >= 1
BY_DAY_OR_EIGHT = (~DIGITAL & (CALLED >= 1)) | (DIGITAL & (CALLED >= 8)) | (DIGITAL & TOLD & (CALLED >= 1))

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    _travel(B2007, BEK_2007),
    _travel(B2014, BEK_2014, SAME_AS_2016),
    _travel(B2016, BEK_2016),
    _travel(B2026, BEK_2026),
    _work(B2007, ORDINARY, BEK_2007),
    _work(B2014, ORDINARY, BEK_2014, SAME_AS_2016),
    _work(B2016, ORDINARY, BEK_2016),
    _work(B2026, ORDINARY & LOG_AGREED, BEK_2026),
    _call(B2007, BY_DAY, BEK_2007),
    _call(B2014, BY_DAY_OR_EIGHT, BEK_2014, SAME_AS_2016),
    _call(B2016, BY_DAY_OR_EIGHT, BEK_2016),
    _call(
        B2026,
        BY_DAY,
        BEK_2026,
        Text("Digital post regnes fra dagen, den er modtaget.", "Digital post counts from the day it was received."),
    ),
    _review(
        B2014,
        DOUBT | SICK_OFTEN,
        BEK_2014,
        Text(f"{SAME_AS_2016.da} {SICK_DOUBT.da}", f"{SAME_AS_2016.en} {SICK_DOUBT.en}"),
    ),
    _review(B2016, DOUBT | SICK_OFTEN, BEK_2016, SICK_DOUBT),
    _review(
        B2026,
        DOUBT | REFUSALS | REPEATED,
        BEK_2026,
        Text(
            "Hvor mange sygemeldinger der skal til i 2026, er ikke undersøgt.",
            "How many reports of sickness 2026 requires has not been read.",
        ),
    ),
    Conditions(
        name="raadighed_aktivitetsparat",
        title=Text("Rådighed for aktivitetsparate", "Availability of the activity-ready"),
        plain=Text(
            "En aktivitetsparat møder til samtaler, rehabiliteringsteam (til og med 30. juni 2026), opfølgning og "
            "forberedelsestid under arbejdspligt og kan begynde med én dags varsel, medmindre hensynet til paratheden "
            "undskylder det.",
            "An activity-ready person attends talks, the rehabilitation team (to 30 June 2026), follow-up and "
            "preparation time under the work duty and can start with one day's notice, unless regard to readiness "
            "excuses it.",
        ),
        benefits=("kontanthjaelp",),
        when=during("parathed", "aktivitetsparat") & ATTENDS & (ONE_DAY | EXCUSED),
        otherwise=Text("Personen står ikke til rådighed.", "The person is not available."),
        source=LAS("13 (BEK 20/2026)", "las-2026-availability-activity-ready"),
        only=(ACTIVITY,),
        group=GROUP,
        doubt=TEAM_DAY,
    ),
    Conditions(
        name="transporttid_aktivitetsparat",
        title=Text("Transporttid for aktivitetsparate", "Travel of the activity-ready"),
        plain=Text(
            "De almindelige grænser for transporttid gælder, men kommunen skal altid vurdere, om fx svær psykisk "
            "sygdom, misbrug eller hjemløshed gør, at personen ikke kan tåle transporten.",
            "The ordinary limits of travel apply, but the municipality must always assess whether severe mental "
            "illness, abuse or homelessness, for example, means that the person cannot bear the travel.",
        ),
        benefits=("kontanthjaelp",),
        when=TRAVEL & COMMUTE_BEARABLE,
        otherwise=Text("Transporten kan ikke kræves.", "The travel cannot be required."),
        source=LAS("13 (BEK 20/2026)", "las-2026-availability-activity-ready"),
        only=(ACTIVITY,),
        group=GROUP,
    ),
    Requirement(
        name="sanktion_fremmer_raadighed",
        title=Text("Sanktion kun, når den fremmer rådigheden", "A sanction only when it promotes availability"),
        plain=Text(
            "En aktivitetsparat kan kun få en sanktion, når en rimelig grund er vurderet efter den enkelte hændelse, "
            "og sanktionen fremmer rådigheden.",
            "An activity-ready person may get a sanction only when a reasonable ground has been assessed after the "
            "event and the sanction promotes availability.",
        ),
        asked=Happens(
            "afgoerelse",
            Text("afgørelsen om sanktion", "the decision on a sanction"),
            ("sanktion",),
        ),
        benefits=("kontanthjaelp",),
        before=(
            named(
                "Aktivitetsparat: en rimelig grund er vurderet efter hændelsen",
                "Activity-ready: a reasonable ground was assessed after the event",
                unless(JOB_OR_EDUCATION_READY, GROUND_ASSESSED),
            ),
            named(
                "Aktivitetsparat: sanktionen fremmer rådigheden",
                "Activity-ready: the sanction promotes availability",
                unless(JOB_OR_EDUCATION_READY, PROMOTES),
            ),
        ),
        invalid=Text("Sanktionen kan ikke gives.", "The sanction may not be imposed."),
        source=LAS("13 (BEK 20/2026)", "las-2026-availability-activity-ready"),
        only=(ACTIVITY,),
        group=GROUP,
    ),
    Conditions(
        name="laese_skrive_og_regnetest",
        title=Text("Læse-, skrive- og regnetest", "Test of reading, writing and arithmetic"),
        plain=Text(
            "Fra 1. februar 2026 er testen ikke længere en betingelse for hjælp. Den, der får kontanthjælp, har ret "
            "til den, medmindre kommunen vurderer, at der åbenlyst ikke er behov. Den, der har arbejdspligt, har "
            "pligt til at deltage, hvis kommunen vurderer, at der er behov.",
            "From 1 February 2026 the test is no longer a condition of help. Whoever gets cash benefit has a right to "
            "it, unless the municipality finds that there obviously is no need. Whoever is under the work duty must "
            "take part if the municipality finds a need.",
        ),
        benefits=("kontanthjaelp",),
        classes=(
            Class("pligt", Text("pligt til at deltage", "a duty to take part"), during("arbejdspligt") & TEST_NEEDED),
            Class("ret", Text("ret til testen", "a right to the test"), ~NO_NEED_AT_ALL),
        ),
        otherwise=Text("Ingen ret til testen.", "No right to the test."),
        source=LAS("13 (BEK 19/2026 § 13 og BEK 20/2026 § 9)", "las-2026-availability-job-ready"),
        only=(B2026,),
        group=GROUP,
    ),
)

OLD = Text(
    "Bekendtgørelserne fra BEK 781/2009 til reformen i 2014 er ikke gennemgået.",
    "The orders from BEK 781/2009 to the reform of 2014 have not been read.",
)
LATER = Text(
    "BEK 988/2018 og dens afløsere indtil BEK 19/2026 er ikke gennemgået.",
    "BEK 988/2018 and its successors until BEK 19/2026 have not been read.",
)
GAPS = (
    *(
        Gap(rule, date(2009, 8, 18), date(2014, 1, 1), OLD)
        for rule in ("rimelig_transporttid", "raadighed_jobparat", "varsel_for_moedepligt")
    ),
    *(
        Gap(rule, date(2018, 6, 30), date(2026, 2, 1), LATER)
        for rule in ("rimelig_transporttid", "raadighed_jobparat", "varsel_for_moedepligt", "raadighedsvurdering")
    ),
)
