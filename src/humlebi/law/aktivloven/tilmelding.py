"""Registration as a jobseeker, the CV, the weekly check of job suggestions, and the job log."""

from dataclasses import replace
from datetime import date

from humlebi.law.acts import LAB, LAS
from humlebi.law.kinds import (
    NO_END,
    Awaited,
    Axis,
    Begins,
    Done,
    Duty,
    Gap,
    Happens,
    LaterOf,
    Scope,
    Span,
    State,
    Text,
    days_after,
    months_after,
    past_feasts,
    weeks_after,
)
from humlebi.law.questions import Class, Conditions, Lasts
from humlebi.law.terms import Compared, Counted, all_of, day, fact, named

# --- regimes: the day the clock starts picks (of the weekly check: the day it falls due) -----------------------------

CV_2007 = Scope(
    "2007",
    date(2007, 9, 20),
    date(2009, 8, 18),
    Axis.CLOCK,
    "BEK 1099/2007 § 4",
    Text(
        "Begyndelsen 20. september 2007 er bekendtgørelsens dag; ikrafttrædelsen er ikke gennemgået.",
        "The beginning on 20 September 2007 is the day of the order; its commencement has not been read.",
    ),
)
R2014 = Scope("2014", date(2014, 1, 1), NO_END, Axis.CLOCK, "LAS §§ 8 a og 13 a (LBK 269/2017)")
CHECK = Scope(
    "2014",
    date(2014, 1, 1),
    date(2020, 1, 1),
    Axis.DUE,
    "LAB § 11 og BEK 1297/2016",
    Text(
        "Reglen begyndte i 2014 eller 2015; her 1. januar 2014.",
        "The rule began in 2014 or 2015; here 1 January 2014.",
    ),
)
LOG = Scope(
    "2014",
    date(2014, 1, 1),
    NO_END,
    Axis.CLOCK,
    "LAS § 13 a, stk. 4",
    Text(
        "Jobloggen kom i 2014 eller 2015; her 1. januar 2014.", "The job log came in 2014 or 2015; here 1 January 2014."
    ),
)

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "kontanthjaelp"
CONTACT = Happens("henvendelse", Text("den første henvendelse til kommunen", "the first contact with the municipality"))
REGISTERED = Happens("tilmelding", Text("tilmeldingen som jobsøgende", "the registration as a jobseeker"))
AT_CONTACT = replace(REGISTERED, awaited=Awaited(CONTACT, days_after(0)))
JOB_READY = State("parathed", ("jobparat",))
OBVIOUS = State("parathed", ("aabenlyst_uddannelsesparat",))
CITIZENS_DUTY = Text(
    "Det er borgerens pligt; kommunen ser efter. Notér parathed, ellers kan fristen ikke afgøres.",
    "It is the citizen's duty; the municipality looks after it. Record readiness, or the deadline cannot be decided.",
)
NOT_FOR_ACTIVITY_READY = Text(
    f"{CITIZENS_DUTY.da} CV-pligten for aktivitetsparate er vedtaget, men aldrig sat i kraft.",
    f"{CITIZENS_DUTY.en} The duty of activity-ready persons to make a CV was enacted but never put in force.",
)
REGISTER_TITLE = Text("Tilmelding som jobsøgende", "Registration as a jobseeker")
CV_TITLE = Text("CV på Jobnet", "CV on Jobnet")
WHILE_REGISTERED = Begins("tilmeldt", Text("tilmeldingen som jobsøgende", "the registration as a jobseeker"))
MISSED_REMINDER = fact(
    "paamindelse_om_jobforslag_ikke_fulgt",
    "Påmindelsens nye frist på 7 dage er udløbet uden et tjek",
    "The reminder's new deadline of 7 days has passed without a check",
)
MISSED_BEFORE = Counted(
    "pligtbrud",
    ("jobforslag",),
    within_months=12,
    words=Text(
        "gange, jobforslag før ikke er tjekket i tide, inden for 12 måneder", "earlier missed checks in 12 months"
    ),
)
LOGGED = day("jobsoegning_registreret", "Dagen, jobsøgningen blev registreret", "The day the job search was registered")
LOG_DEADLINE = day(
    "kommunens_frist_for_joblog", "Kommunens frist for jobloggen", "The municipality's deadline for the job log"
)
LOG_PARTS = (
    fact("joblog_stilling", "Stilling eller fagområde", "Job title or field"),
    fact("joblog_virksomhed", "Virksomhedens navn", "Name of the firm"),
    fact("joblog_sted", "Postnummer og by", "Postcode and town"),
    fact("joblog_omfang", "Fuld tid eller deltid (timer)", "Full or part time (hours)"),
    fact("joblog_form", "Ansøgningens form", "Form of the application"),
    fact("joblog_dato", "Ansøgningens dato", "Date of the application"),
    fact("joblog_opslag", "Om jobbet var opslået", "Whether the job was advertised"),
)

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Duty(
        name="tilmelding_som_jobsoegende",
        owner="borger",
        variant="jobparat",
        title=REGISTER_TITLE,
        plain=Text(
            "Den, der er jobparat, melder sig som jobsøgende ved den første henvendelse.",
            "A job-ready person registers as a jobseeker at the first contact.",
        ),
        since=CONTACT,
        act=Done("tilmelding"),
        span=days_after(0),
        when=JOB_READY,
        source=LAS("8 a og 13 a", "las-2014-registration-cv", "las-2026-availability-job-ready"),
        only=(R2014,),
        group=GROUP,
        doubt=CITIZENS_DUTY,
    ),
    Duty(
        name="tilmelding_som_jobsoegende",
        owner="borger",
        variant="uddannelsesparat",
        title=REGISTER_TITLE,
        plain=Text(
            "Den, der er åbenlyst uddannelsesparat, melder sig som jobsøgende inden for en uge efter den første "
            "henvendelse.",
            "An obviously education-ready person registers as a jobseeker within a week of the first contact.",
        ),
        since=CONTACT,
        act=Done("tilmelding"),
        span=weeks_after(1),
        when=OBVIOUS,
        source=LAS("8 a og 13 a", "las-2014-registration-cv", "las-2026-availability-job-ready"),
        only=(R2014,),
        group="uddannelseshjaelp",
        doubt=CITIZENS_DUTY,
    ),
    Duty(
        name="cv_paa_jobnet",
        owner="borger",
        title=CV_TITLE,
        plain=Text(
            "Den, der kun er på hjælp på grund af ledighed, lægger sit CV på Jobnet inden for en måned efter "
            "tilmeldingen.",
            "Those on help only because of unemployment place their CV on Jobnet within a month of registration.",
        ),
        since=REGISTERED,
        act=Done("cv"),
        span=months_after(1),
        source=LAS("13 (BEK 1099/2007 § 4)", "las-2007-availability"),
        only=(CV_2007,),
        group=GROUP,
        doubt=Text(
            "Det er borgerens pligt; kommunen ser efter. Gælder ikke den, der har problemer ud over ledighed: se bort "
            "fra rækken for dem.",
            "It is the citizen's duty; the municipality looks after it. It does not bind those with problems beyond "
            "unemployment: leave the row out of account for them.",
        ),
    ),
    Duty(
        name="cv_paa_jobnet",
        owner="borger",
        variant="jobparat",
        title=CV_TITLE,
        plain=Text(
            "En jobparat lægger sit CV på Jobnet snarest muligt og senest tre uger efter tilmeldingen, med mindst ét "
            "beskæftigelsesmål.",
            "A job-ready person places a CV on Jobnet as soon as possible and at the latest three weeks after "
            "registration, with at least one employment goal.",
        ),
        since=AT_CONTACT,
        act=Done("cv"),
        span=weeks_after(3),
        when=JOB_READY,
        source=LAS("13 a", "las-2014-registration-cv", "las-2026-availability-job-ready", seen_in="source 003"),
        only=(R2014,),
        group=GROUP,
        doubt=NOT_FOR_ACTIVITY_READY,
    ),
    Duty(
        name="cv_paa_jobnet",
        owner="borger",
        variant="uddannelsesparat",
        title=CV_TITLE,
        plain=Text(
            "En åbenlyst uddannelsesparat lægger sit CV på Jobnet senest tre uger efter den første henvendelse.",
            "An obviously education-ready person places a CV on Jobnet at the latest three weeks after the first "
            "contact.",
        ),
        since=CONTACT,
        act=Done("cv"),
        span=weeks_after(3),
        when=OBVIOUS,
        source=LAS("13 a", "las-2014-registration-cv", "las-2026-availability-job-ready"),
        only=(R2014,),
        group="uddannelseshjaelp",
        doubt=CITIZENS_DUTY,
    ),
    Duty(
        name="cv_ved_ny_tilmelding",
        owner="borger",
        title=Text("CV straks ved ny tilmelding", "CV at once on registering again"),
        plain=Text(
            "Den, der melder sig igen, gør straks sine tidligere CV-oplysninger tilgængelige.",
            "Those who register again make their earlier CV information available at once.",
        ),
        since=Happens(
            "tilmelding",
            Text("den nye tilmelding som jobsøgende", "the new registration as a jobseeker"),
            values=("gentilmelding",),
        ),
        act=Done("cv"),
        span=days_after(0),
        source=LAS("13 a", "las-2014-registration-cv"),
        only=(R2014,),
        group=GROUP,
        doubt=Text(
            "Det er borgerens pligt; kommunen ser efter. Notér tilmeldingen med værdien »gentilmelding«; fristen på "
            "tre uger regnes også.",
            "It is the citizen's duty; the municipality looks after it. Record the registration with the value "
            "“renewed registration”; the three weeks are reckoned as well.",
        ),
    ),
    Duty(
        name="tjek_jobforslag",
        owner="borger",
        title=Text("Tjek af jobforslag hver syvende dag", "Checking job suggestions every seventh day"),
        plain=Text(
            "En tilmeldt jobsøgende tjekker selv sine jobforslag på Jobnet mindst hver syvende dag, regnet fra dagen "
            "efter tilmeldingen eller det seneste tjek. En frist i jul eller påske rykker syv dage.",
            "A registered jobseeker checks the job suggestions on Jobnet in person at least every seventh day, counted "
            "from the day after registration or the latest check. A deadline in Christmas or Easter moves seven days.",
        ),
        since=WHILE_REGISTERED,
        act=Done("jobforslag"),
        span=past_feasts(days_after(7)),
        then=past_feasts(days_after(7)),
        stops_while=("sygdom", "barsel"),
        later_of=LaterOf(
            "forhindring_ophoert",
            days_after(7),
            Text(
                "var personen midlertidigt forhindret (sygdom, ferie, fædreorlov, fritagelse, borgerligt ombud, "
                "vikararbejde under 14 dage), er fristen tidligst syv dage efter, at forhindringen ophørte",
                "when the person was temporarily hindered (illness, holiday, paternity leave, exemption, civic duty, "
                "temporary work under 14 days), the deadline is at the earliest seven days after the hindrance ended",
            ),
        ),
        source=LAB("11 (BEK 1297/2016 §§ 5 og 17)", "las-2014-weekly-check-job-suggestions", seen_in="source 003"),
        only=(CHECK,),
        group=GROUP,
        doubt=Text(
            "Teksten siger kun, at fristen fastsættes under hensyn til helligdage; dagene er styrelsens: fra 24. "
            "december til nytårsdag og fra skærtorsdag til 2. påskedag. At en frist, der igen falder i dem, rykker "
            "endnu en uge, er udledt. Det er borgerens pligt; den gælder også dagpengemodtagere. Notér tilmeldingen "
            "som en periode »tilmeldt som jobsøgende«.",
            "The text only says that the deadline is set with regard to holidays; the days are the agency's: from 24 "
            "December to New Year's Day and from Maundy Thursday to Easter Monday. That a deadline which falls in them "
            "again moves another week is inferred. It is the citizen's duty; it also binds those on unemployment "
            "benefit. Record the registration as a spell “registered as jobseeker”.",
        ),
    ),
    Conditions(
        name="afmelding_efter_jobforslag",
        title=Text("Påmindelse eller afmelding", "Reminder or de-registration"),
        plain=Text(
            "Første og anden gang inden for 12 måneder får personen en skriftlig påmindelse med en ny frist på syv "
            "dage fra den første frists udløb; overholdes den ikke, afmeldes personen. Tredje gang afmeldes personen "
            "uden påmindelse.",
            "The first and second time within 12 months the person gets a written reminder with a new deadline of "
            "seven days from the end of the first; if it is missed, the person is de-registered. The third time the "
            "person is de-registered without a reminder.",
        ),
        asked=Happens(
            "pligtbrud", Text("jobforslag ikke tjekket i tide", "job suggestions not checked in time"), ("jobforslag",)
        ),
        classes=(
            Class(
                "afmeldes_uden_paamindelse",
                Text("afmeldes uden påmindelse", "de-registered without a reminder"),
                named(
                    "Mindst to gange før inden for 12 måneder", "At least twice before in 12 months", MISSED_BEFORE >= 2
                ),
            ),
            Class(
                "afmeldes",
                Text(
                    "afmeldes, fordi påmindelsen ikke blev fulgt", "de-registered because the reminder was not followed"
                ),
                MISSED_REMINDER,
            ),
            Class(
                "paamindes",
                Text("påmindes skriftligt med en ny frist", "reminded in writing with a new deadline"),
                ~MISSED_REMINDER,
            ),
        ),
        lasts=(
            Lasts(
                Span("days", 8, Text("syv dage efter, at fristen udløb", "seven days after the deadline passed")),
                when=~MISSED_REMINDER & (MISSED_BEFORE < 2),
            ),
        ),
        source=LAB("11 (BEK 1297/2016 § 17)", "las-2014-weekly-check-job-suggestions", seen_in="source 003"),
        only=(CHECK,),
        group=GROUP,
        doubt=Text(
            "Notér hvert forsømt tjek som pligtbrud »jobforslag ikke tjekket« på den dag, fristen udløb.",
            "Record each missed check as a pligtbrud “job suggestions not checked” on the day the deadline passed.",
        ),
    ),
    Conditions(
        name="joblog_fyldestgoerende",
        title=Text("Jobloggen", "The job log"),
        plain=Text(
            "Hver ansøgning registreres i jobloggen på Jobnet inden for kommunens frist med stilling, virksomhed, "
            "sted, omfang, form, dato, og om jobbet var opslået.",
            "Each application is registered in the job log on Jobnet within the municipality's deadline with title, "
            "firm, place, hours, form, date, and whether the job was advertised.",
        ),
        benefits=("kontanthjaelp", "uddannelseshjaelp"),
        when=named(
            "Registreret inden kommunens frist",
            "Registered within the municipality's deadline",
            Compared(LOGGED, "<=", LOG_DEADLINE),
        )
        & all_of(*LOG_PARTS),
        otherwise=Text("Jobsøgningen er ikke dokumenteret.", "The job search is not documented."),
        source=LAS("13 a, stk. 4 (BEK 1297/2016 § 26)", "las-2014-joblog", seen_in="source 003"),
        only=(LOG,),
        group=GROUP,
        doubt=Text(
            "Sanktionen for jobloggen var lempet fra 1. april 2022 til 31. december 2023; pligten var den samme.",
            "The sanction for the job log was relaxed from 1 April 2022 to 31 December 2023; the duty was the same.",
        ),
    ),
)

GAPS = (
    Gap(
        "cv_paa_jobnet",
        date(2009, 8, 18),
        date(2014, 1, 1),
        Text(
            "Bekendtgørelserne fra BEK 781/2009 til reformen i 2014 er ikke gennemgået.",
            "The orders from BEK 781/2009 to the reform of 2014 have not been read.",
        ),
    ),
)
