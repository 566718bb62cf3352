"""Job search of foreigners on integration benefit who are ready for a job."""

from datetime import date

from humlebi.law.acts import INTEGRATION
from humlebi.law.integration.program import PRESUMED, READY
from humlebi.law.kinds import Axis, Begins, Done, Duty, Scope, State, Text, days_after, weeks_after
from humlebi.law.questions import Conditions
from humlebi.law.terms import Happened, any_of, assessed, fact, named

# --- regimes: the day the duty falls due picks, or the day asked ------------------------------------------------------

SEARCH = Scope("2016", date(2016, 7, 1), date(2020, 1, 1), Axis.DUE, "Integrationsloven §§ 26 og 26 a", doubt=PRESUMED)
SEARCH_ASKED = Scope(
    "2016", date(2016, 7, 1), date(2020, 1, 1), Axis.CLOCK, "Integrationsloven §§ 26 og 26 a", doubt=PRESUMED
)

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "integrationsydelse"
ON_BENEFIT = Begins("integrationsydelse", Text("integrationsydelsen begyndte", "the integration benefit began"))
JOB_READY = State("parathed", ("jobparat",))
LACKS_LANGUAGE = assessed(
    "sprog_eller_it_utilstraekkeligt",
    "Sproglige eller it-færdigheder rækker ikke til at søge job digitalt",
    "Language or IT skills do not suffice to look for work digitally",
)
OTHER_PROOF = fact(
    "anden_dokumentation_aftalt",
    "Det er aftalt, hvordan jobsøgningen i stedet dokumenteres",
    "It has been agreed how the search for work is proved instead",
)
CITIZENS_DUTY = Text(
    "Pligten er borgerens; den vises her som noget, kommunen skal se efter.",
    "The duty is the citizen's; it is shown here as something the municipality must look after.",
)

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="tilmelding_integration",
        title=Text("Tilmelding som jobsøgende", "Registration as jobseeker"),
        plain=Text(
            "En jobparat skal tilmelde sig som jobsøgende ved den første henvendelse.",
            "A job-ready person must register as jobseeker at the first contact.",
        ),
        asked=ON_BENEFIT,
        benefits=("integrationsydelse",),
        when=any_of(named("ikke jobparat", "not job-ready", ~READY), Happened("tilmelding")),
        source=INTEGRATION("26", "int-2017-job-search-duties"),
        only=(SEARCH_ASKED,),
        group=GROUP,
        doubt=Text(
            "Her spørges den dag, ydelsen begynder; den første henvendelse kan være før.",
            "It is asked on the day the benefit begins; the first contact may be earlier.",
        ),
    ),
    Duty(
        name="cv_integration",
        owner="borger",
        title=Text("CV på Jobnet", "CV on Jobnet"),
        plain=Text(
            "En jobparat lægger sit CV på Jobnet med mindst ét beskæftigelsesmål inden tre uger.",
            "A job-ready person places the CV on Jobnet with at least one employment goal within three weeks.",
        ),
        since=ON_BENEFIT,
        act=Done("cv"),
        span=weeks_after(3),
        when=JOB_READY,
        source=INTEGRATION("26", "int-2017-job-search-duties", seen_in="source 003, 'jobparate'"),
        only=(SEARCH,),
        group=GROUP,
        doubt=CITIZENS_DUTY,
    ),
    Duty(
        name="jobforslag_integration",
        owner="borger",
        title=Text("Jobforslag tjekkes hver syvende dag", "Job suggestions checked every seventh day"),
        plain=Text(
            "En jobparat tjekker sine jobforslag mindst hver syvende dag og fører joblog.",
            "A job-ready person checks the job suggestions at least every seventh day and keeps a job log.",
        ),
        since=ON_BENEFIT,
        act=Done("jobforslag"),
        span=days_after(7),
        then=days_after(7),
        when=JOB_READY,
        source=INTEGRATION("26", "int-2017-job-search-duties", seen_in="source 003, 'jobparate'"),
        only=(SEARCH,),
        group=GROUP,
        doubt=CITIZENS_DUTY,
    ),
    Conditions(
        name="fritaget_for_digital_jobsoegning_integration",
        title=Text("Fritaget for digital jobsøgning", "Exempt from digital job search"),
        plain=Text(
            "Den, hvis sprog eller it-færdigheder ikke rækker, kan fritages, når det aftales, hvordan jobsøgningen i "
            "stedet dokumenteres.",
            "Those whose language or IT skills do not suffice may be exempted when it is agreed how the search for "
            "work is proved instead.",
        ),
        benefits=("integrationsydelse",),
        when=LACKS_LANGUAGE & OTHER_PROOF,
        source=INTEGRATION("26 a", "int-2017-job-search-duties"),
        only=(SEARCH_ASKED,),
        group=GROUP,
    ),
)
