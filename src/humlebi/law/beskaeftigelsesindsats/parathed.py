"""How ready a person is for work or education: readiness from 2014, match groups before it."""

from datetime import date

from humlebi.law.acts import LAB
from humlebi.law.beskaeftigelsesindsats.maalgrupper import GROUP_2014
from humlebi.law.kinds import NO_END, Axis, Begins, Scope, Text, months_after
from humlebi.law.questions import Class, Conditions, Lasts
from humlebi.law.terms import assessed, is_one_of

# --- regimes: the day asked picks -------------------------------------------------------------------------------------

READY_2014 = Scope("2014", date(2014, 1, 1), NO_END, Axis.CLOCK, "LAB § 4 a; BEK 1297/2016")
MATCH_2010 = Scope(
    "2010",
    date(2010, 4, 26),
    date(2014, 1, 1),
    Axis.CLOCK,
    "BEK 387/2010",
    Text("Dagen i 2010 er antaget.", "The day in 2010 is presumed."),
)
MATCH_2014 = Scope(
    "2014",
    date(2014, 1, 1),
    date(2020, 1, 1),
    Axis.CLOCK,
    "BEK 880/2015",
    Text(
        "Læst i BEK 880/2015, som virkede fra 29. juni 2015; at grupperne fulgte loven til udgangen af 2019, er "
        "antaget.",
        "Read in order 880/2015, with effect from 29 June 2015; that the groups followed the act to the end of 2019 is "
        "presumed.",
    ),
)

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "kontanthjaelp"
JOB_SOON = assessed(
    "selvforsoergende_om_3_maaneder",
    "Kan være i ordinært arbejde og selvforsørgende inden for tre måneder",
    "Can be in an ordinary job and self-supporting within three months",
)
NO_BARRIERS = assessed(
    "ingen_barrierer_for_uddannelse",
    "Ingen barrierer og intet behov for støtte til at begynde en uddannelse",
    "No barriers and no need of support to start an education",
)
EDUCATION_SOON = assessed(
    "uddannelse_inden_et_aar",
    "Kan med den rette støtte begynde en uddannelse inden for omkring et år og gennemføre den",
    "Can with the right support start an education within about a year and complete it",
)
WORK_SOON = assessed(
    "jobklar_inden_3_maaneder",
    "Har ingen problemer ud over ledighed og kan forsørge sig selv ved arbejde inden for tre måneder",
    "Has no problems beyond unemployment and can be self-supporting by work within three months",
)
ABLE = assessed(
    "kan_deltage_i_indsats",
    "Kan deltage i en beskæftigelsesrettet indsats med aktive tilbud",
    "Can take part in an effort towards employment with active offers",
)
MATCHED = (
    ("1", Text("jobklar", "ready for a job"), WORK_SOON),
    ("2", Text("indsatsklar", "ready for an effort"), ABLE),
    ("3", Text("midlertidigt passiv", "passive for the time being"), ~WORK_SOON & ~ABLE),
)
STILL_MATCHED = is_one_of(GROUP_2014, "2.1", "2.4", "2.5", "2.7")

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="visitation_kontanthjaelp",
        title=Text("Jobparat eller aktivitetsparat", "Job-ready or activity-ready"),
        plain=Text(
            "Jobparat er den, der kan tage et ordinært arbejde og forsørge sig selv inden for tre måneder; alle andre "
            "på kontanthjælp er aktivitetsparate.",
            "Job-ready is who can take an ordinary job and be self-supporting within three months; all others on cash "
            "benefit are activity-ready.",
        ),
        classes=(
            Class(
                "jobparat",
                Text("jobparat", "job-ready"),
                JOB_SOON,
            ),
            Class("aktivitetsparat", Text("aktivitetsparat", "activity-ready"), ~JOB_SOON),
        ),
        benefits=("kontanthjaelp", "integrationsydelse", "overgangsydelse", "selvforsoergelsesydelse"),
        source=LAB("4 a; BEK 1297/2016 § 2", "lab-2015-classification-job-ready", seen_in="source 003"),
        only=(READY_2014,),
        group=GROUP,
        doubt=Text(
            "Læst i BEK 1297/2016; materialet siger, at de samme ord gælder fra 2020.",
            "Read in order 1297/2016; the material says that the same words hold from 2020.",
        ),
    ),
    Conditions(
        name="visitation_uddannelseshjaelp",
        title=Text(
            "Åbenlyst uddannelsesparat, uddannelsesparat eller aktivitetsparat",
            "Obviously education-ready, education-ready or activity-ready",
        ),
        plain=Text(
            "Den, der intet står i vejen for, er åbenlyst uddannelsesparat. Den, der med støtte kan begynde en "
            "uddannelse inden for omkring et år, er uddannelsesparat. Den, der har brug for længere støtte, er "
            "aktivitetsparat. Vurderes på ny ved væsentlige ændringer.",
            "Whoever has nothing in the way is obviously education-ready. Whoever with support can start an education "
            "within about a year is education-ready. Whoever needs longer support is activity-ready. Assessed anew "
            "when something essential changes.",
        ),
        classes=(
            Class(
                "aabenlyst_uddannelsesparat",
                Text("åbenlyst uddannelsesparat", "obviously education-ready"),
                NO_BARRIERS,
            ),
            Class(
                "uddannelsesparat",
                Text("uddannelsesparat", "education-ready"),
                EDUCATION_SOON,
            ),
            Class("aktivitetsparat", Text("aktivitetsparat", "activity-ready"), ~NO_BARRIERS & ~EDUCATION_SOON),
        ),
        source=LAB("4 a; BEK 1297/2016 § 2", "lab-2015-classification-job-ready", seen_in="source 003"),
        only=(READY_2014,),
        group="uddannelseshjaelp",
        doubt=Text(
            "Læst i BEK 1297/2016; materialet siger, at de samme ord gælder fra 2020. Efter uddannelseshjælpens "
            "ophør 1. juli 2025 bruges de her om unge under 30 uden uddannelse på kontanthjælp (nr. 4 og 5).",
            "Read in order 1297/2016; the material says that the same words hold from 2020. After the end of "
            "education benefit on 1 July 2025 they are used here of those under 30 without education on cash benefit "
            "(nos. 4, 5).",
        ),
    ),
    Conditions(
        name="foreloebig_visitation",
        title=Text("Foreløbig vurdering de første tre måneder", "Provisional assessment for the first three months"),
        plain=Text(
            "På uddannelseshjælp er vurderingen foreløbig i de første tre kalendermåneder.",
            "On education benefit the assessment is provisional for the first three calendar months.",
        ),
        asked=Begins("uddannelseshjaelp", Text("første dag på uddannelseshjælp", "the first day on education benefit")),
        lasts=(Lasts(months_after(3)),),
        benefits=("uddannelseshjaelp",),
        source=LAB("4 a; BEK 1297/2016 § 38", "lab-2015-classification-job-ready"),
        only=(READY_2014,),
        group="uddannelseshjaelp",
        doubt=Text(
            "Om kalendermåneder regnes fra datoen eller som hele måneder, er ikke undersøgt; her fra datoen.",
            "Whether calendar months run from the date or are whole months has not been read; from the date here.",
        ),
    ),
    Conditions(
        name="matchgruppe",
        title=Text("Matchgruppe", "Match group"),
        plain=Text(
            "1: jobklar, ingen problemer ud over ledighed. 2: indsatsklar, kan deltage i en aktiv indsats. 3: "
            "midlertidigt passiv, kan ingen af delene. Vurderes ved hver jobsamtale.",
            "1: ready for a job, no problems beyond unemployment. 2: ready for an effort, can take part in active "
            "offers. 3: passive for the time being, neither. Assessed at each job talk.",
        ),
        classes=tuple(Class(*one) for one in MATCHED),
        source=LAB("2; BEK 387/2010", "lab-matchgroups-2010-2014"),
        only=(MATCH_2010,),
        group=GROUP,
    ),
    Conditions(
        name="matchgruppe",
        title=Text("Matchgruppe", "Match group"),
        plain=Text(
            "Fra 2014 kun for nr. 1, 4, 5 og 7; kontant- og uddannelseshjælp har jobparat, aktivitetsparat og "
            "uddannelsesparat i stedet. Dagpengemodtagere er i gruppe 1, hvis ikke andet er vurderet.",
            "From 2014 only for nos. 1, 4, 5 and 7; cash and education benefit have job-ready, activity-ready and "
            "education-ready instead. Those on unemployment benefit are in group 1 unless assessed otherwise.",
        ),
        classes=tuple(Class(name, words, STILL_MATCHED & when) for name, words, when in MATCHED),
        otherwise=Text(
            "Gruppen har ingen matchgruppe fra 2014: den vurderes efter parathed.",
            "The group has no match group from 2014: it is assessed by readiness.",
        ),
        source=LAB("2; BEK 880/2015", "lab-matchgroups-2010-2014"),
        only=(MATCH_2014,),
        group=GROUP,
    ),
)
