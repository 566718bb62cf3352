"""The second round of trial municipalities (2017-): applications 5 to 8 of the North Jutland network (source 003)."""

from datetime import date

from humlebi.law.acts import FRIKOMMUNE, IGU
from humlebi.law.beskaeftigelsesindsats.mentor import ACTIVITY_READY
from humlebi.law.beskaeftigelsesindsats.ressourceforloeb_opfoelgning import GRANT_ENDS
from humlebi.law.kinds import Axis, Confidence, Happens, Scope, Text
from humlebi.law.lifting import Lift, Trial
from humlebi.law.questions import Requirement
from humlebi.law.terms import TheDay, assessed, fact, named, number
from humlebi.law.trials.netvaerk import (
    AALBORG,
    BEGUN,
    ENDED_2021,
    FREDERIKSHAVN,
    JAMMERBUGT,
    NEVER_GRANTED,
    REBILD,
    SURVEY_WITH_VIVE,
    VESTHIMMERLAND,
)

# --- conditions, and what holds in place of what is lifted ------------------------------------------------------------

MENTOR_CONTACT = ("mentorkontakt_kontanthjaelp", "mentorkontakt_uddannelseshjaelp")
TOO_ILL = assessed(
    "forsoeg_for_syg_til_mentor",
    "Er alvorligt syg hjemme, indlagt, bosat på et botilbud eller kun i meget ringe omfang i stand til at arbejde med "
    "et job for øje, med massiv støtte",
    "Is seriously ill at home, in hospital, living in a residential facility or able only to a very small extent to "
    "work towards a job, with massive support",
)
OTHER_EFFORT = fact(
    "forsoeg_indsats_efter_anden_lov",
    "Der gives så længe en indsats efter anden lovgivning",
    "For as long an effort under other legislation is given",
)
OTHER_PACE = assessed(
    "forsoeg_anden_takt_for_mentor",
    "Problemerne taler for en anden takt end hver anden uge",
    "The problems call for another pace than every second week",
)
SAME_HOURS = fact(
    "forsoeg_mentortimer_i_aftalen",
    "Mentortimerne er i alt omtrent som ellers og står i mentoraftalen",
    "The mentor's hours are in all about as otherwise and stand in the mentor agreement",
)
WISHES = fact(
    "forsoeg_borgeren_oensker_forlaengelse", "Borgeren ønsker forlængelsen", "The citizen wants the extension"
)
NEITHER = assessed(
    "forsoeg_hverken_fleksjob_eller_pension",
    "Kommunen har vurderet, at borgeren hverken er i målgruppen for fleksjob eller førtidspension",
    "The municipality has judged that the citizen is neither in the group for a flexible job nor for disability "
    "pension",
)
PLANNED = assessed(
    "forsoeg_planlagt_indsats_mangler",
    "Forlængelsen giver mulighed for at gennemføre en indsats, der allerede er planlagt",
    "The extension makes it possible to carry out an effort that is already planned",
)
WISHED = WISHES & NEITHER & PLANNED
EXTENSION_MONTHS = number(
    "forsoeg_forlaengelse_maaneder", "Måneder, forløbet forlænges", "Months of the extension", "months"
)
WITHOUT_TEAM = Requirement(
    name="forlaengelse_af_ressourceforloeb",
    title=Text("Forlængelse uden teamet", "Extension without the team"),
    plain=Text(
        "Et løbende ressourceforløb kan forlænges med op til 12 måneder uden at komme for teamet.",
        "A running ressourceforløb may be extended by up to 12 months without going to the team.",
    ),
    asked=Happens(
        "afgoerelse",
        Text("ressourceforløbet forlænges", "the ressourceforløb is extended"),
        ("ressourceforloeb_forlaengelse",),
    ),
    benefits=("ressourceforloeb",),
    before=(
        named("Bevillingen er ikke udløbet", "The grant has not expired", TheDay() <= GRANT_ENDS),
        named("Højst 12 måneder", "At most 12 months", EXTENSION_MONTHS <= 12),
    ),
    invalid=Text(
        "Uden for forsøget: sagen skal forelægges teamet.", "Outside the trial: the case must be presented to the team."
    ),
    source=FRIKOMMUNE("(BEK 529/2018 § 21; BEK 1497/2025 § 6)", "frik-08-ressourceforloeb-forlaengelse"),
    only=(Scope("frik2-08", BEGUN, date(2026, 2, 1), Axis.CLOCK, "BEK 529/2018"),),
    group="ressourceforloeb",
)

# --- the trials -------------------------------------------------------------------------------------------------------

TRIALS = (
    Trial(
        id="frik2-05",
        title=Text("Lempede regler om ret og pligt til mentor", "Eased rules on right and duty to a mentor"),
        municipalities=(JAMMERBUGT, AALBORG),
        granted=(BEGUN, date(2020, 1, 1)),
        authority="BEK 529/2018 §§ 19-20 (frik2-05)",
        target=Text(
            "Aktivitetsparate på kontanthjælp og uddannelseshjælp (LAB § 2, nr. 3 og 13).",
            "The activity-ready on cash and education benefit (LAB section 2, nos. 3 and 13).",
        ),
        applied_for=("LAB § 93", "LAB § 96 c", "LAB § 96, stk. 3 (kun i tilladelsen)"),
        lifts=(
            Lift((*MENTOR_CONTACT, "ret_og_pligt_mentor"), when=ACTIVITY_READY & TOO_ILL & OTHER_EFFORT),
            Lift(MENTOR_CONTACT, when=ACTIVITY_READY & OTHER_PACE & SAME_HOURS),
        ),
        instead=Text(
            "Del 1: ingen ret og pligt til mentor i visse situationer. Del 2: ingen mindstetakt hver anden uge, og "
            "mentoren kan slutte, når personen er klar til et tilbud.",
            "Part 1: no right and duty to a mentor in certain situations. Part 2: no least pace of every second week, "
            "and the mentor may end when the person is ready for an offer.",
        ),
        conditions=(
            Text(
                "Del 1: alvorligt syg hjemme, indlagt (også psykiatrisk) eller bosat på et botilbud, med massiv støtte "
                "der og kun i meget ringe omfang i stand til at arbejde med et job for øje.",
                "Part 1: seriously ill at home, in hospital (psychiatric too) or living in a residential facility, "
                "with massive support there and able only to a very small extent to work towards a job.",
            ),
            Text(
                "Del 1: så længe gives der en indsats efter anden lovgivning.",
                "Part 1: for as long, an effort under other legislation is given.",
            ),
            Text(
                "Del 2: problemerne taler for en anden takt, timerne er i alt omtrent som ellers, og de står i "
                "mentoraftalen efter § 31 c.",
                "Part 2: the problems call for another pace, the hours are in all about as otherwise, and they stand "
                "in the mentor agreement of section 31 c.",
            ),
            Text(
                "Den koordinerende rådgiver fortsætter samtalerne i kontaktforløbet.",
                "The coordinating adviser goes on with the talks of the contact course.",
            ),
        ),
        evaluation=(
            Text(
                "Kvalitativ evaluering: spørgeskema til borgere og medarbejdere",
                "Qualitative evaluation: survey of citizens and employees",
            ),
            SURVEY_WITH_VIVE,
        ),
        source=FRIKOMMUNE("(BEK 529/2018 §§ 19-20)", "frik-05-mentor", seen_in="source 003, application 5"),
        doubt=Text(
            "Ansøgningen siger, at tilbuddet gives efter tre måneder for aktivitetsparate på kontanthjælp (loven: "
            "seks), og at unge har samtale hver ottende uge (loven: hver anden måned); loven er fulgt. Bortfaldt i "
            "BEK 1184/2019, fordi LAB fra 2020 ikke har en sådan mentorregel.",
            "The application says that the offer is made after three months for the activity-ready on cash benefit "
            "(the act: six) and that the young have a talk every eighth week (the act: every second month); the act "
            "is followed. Lapsed in order 1184/2019, because LAB of 2020 has no such mentor rule.",
        ),
    ),
    Trial(
        id="frik2-06",
        title=Text(
            "IGU for personer over 40 år og med anden skoling", "IGU for people over 40 and with other schooling"
        ),
        municipalities=(JAMMERBUGT, VESTHIMMERLAND, REBILD),
        granted=None,
        authority="Ansøgning 6 af 1. november 2017, ikke bevilget (frik2-06)",
        target=Text(
            "Integrationsborgere over 40 år, og de, der har nogen uddannelse.",
            "Integration citizens over 40, and those with some education.",
        ),
        applied_for=("IGU-loven § 3 (aldersgrænsen)", "IGU-lovens regler om, hvad skoledelen kan indeholde"),
        lifts=(Lift(("igu_adgang",)),),
        instead=Text(
            "Ønsket: IGU også for personer over 40 år, og moduler af videregående uddannelser og erhvervsuddannelser i "
            "skoledelen (SVU).",
            "Wished for: IGU for people over 40 as well, and modules of higher and vocational education in the school "
            "part (SVU).",
        ),
        conditions=(
            Text(
                "Personen er i målgruppen; de øvrige betingelser for IGU er uændrede.",
                "The person is in the target group; the other conditions of IGU are unchanged.",
            ),
        ),
        evaluation=(
            Text(
                "Begrænset i forsøgets tid: et toårigt forløb fra juli 2018 slutter i juli 2020",
                "Limited within the trial: a two-year course from July 2018 ends in July 2020",
            ),
            Text(
                "Eventuelt koblet til arbejdsmarkedets parters opfølgning på IGU (ordinært arbejde eller uddannelse "
                "bagefter)",
                "Possibly linked to the social partners' follow-up of IGU (ordinary work or education afterwards)",
            ),
            SURVEY_WITH_VIVE,
        ),
        source=IGU(
            "3 (ansøgning 6)",
            "frik-06-igu",
            seen_in="source 003, application 6",
            confidence=Confidence.SOURCE_ONLY,
        ),
        doubt=Text(
            f"{NEVER_GRANTED.da} De nordjyske frikommuneansøgninger (2017) siger ét sted 'højst 40 år'; loven siger "
            "under 40. Kun aldersgrænsen ville være fraveget, men reglen kan kun løftes som helhed. Skoledelens "
            "indhold har ingen regel at løfte her.",
            f"{NEVER_GRANTED.en} The trial applications of North Jutland (2017) says in one place 'at most 40 "
            "years'; the act says under 40. Only the age limit would be lifted, but the rule can be lifted only as "
            "a whole. The content of the school part has no rule to lift here.",
        ),
    ),
    Trial(
        id="frik2-07",
        title=Text(
            "Fleksibel opfølgning for integrationsborgere", "Flexible follow-up for people under the integration act"
        ),
        municipalities=(VESTHIMMERLAND,),
        granted=(BEGUN, ENDED_2021),
        authority="Lov om frikommunenetværk § 29 c (frik2-07)",
        target=Text(
            "Personer omfattet af integrationsloven på integrationsydelse.",
            "People under the integration act on integration benefit.",
        ),
        applied_for=("Integrationsloven § 20 (fire samtaler inden for 12 kalendermåneder)",),
        lifts=(),
        instead=Text(
            "Kommunen tilrettelægger selv kontaktformen, og samtalerne skal ikke holdes som cv- eller jobsamtaler (§ "
            "20, stk. 4, 1. pkt.). Hvor tit der følges op, står fast: § 29 c fraviger ikke § 20, stk. 1.",
            "The municipality arranges the form of contact itself, and the talks need not be held as CV or job talks "
            "(section 20 (4) 1st sentence). How often there is follow-up stands: section 29 c does not depart from "
            "section 20 (1).",
        ),
        conditions=(
            Text(
                "Den første samtale har det indhold, loven kræver.",
                "The first talk has the content that the act demands.",
            ),
            Text(
                "I hver sag står et notat om, at sagsbehandleren har taget stilling; telefon og digital opfølgning "
                "begrundes.",
                "In every case a note says that the caseworker has considered it; follow-up by phone or digitally is "
                "given reasons.",
            ),
            Text(
                "Form, dag og indhold af den næste samtale aftales. Kontakten til borgeren bortfalder ikke.",
                "Form, day and content of the next talk are agreed. Contact with the citizen is not waived.",
            ),
            Text(
                "Opfølgningens indhold følger § 20, stk. 3, stk. 4, 2.-3. pkt., og stk. 6-7, og kan bære en afgørelse "
                "om retten til ydelsen.",
                "The content of the follow-up matches section 20 (3), (4) 2nd-3rd sentences and (6)-(7) and can bear a "
                "decision on entitlement.",
            ),
        ),
        evaluation=(
            Text(
                "Gennemsnitlig tid på ydelsen, i alt og for hver gruppe",
                "Average time on the benefit, in all and for each group",
            ),
            Text(
                "Tilbagevenden til offentlig forsørgelse, i alt og for hver gruppe",
                "Return to public maintenance, in all and for each group",
            ),
            Text(
                "Eventuelt spørgeskema til sagsbehandlere og borgere", "Possibly a survey of caseworkers and citizens"
            ),
        ),
        source=FRIKOMMUNE("29 c", "frik-07-kontaktforloeb-integration", seen_in="source 003, application 7"),
        doubt=Text(
            "Ansøgningen nævner færre samtaler for syge og fire i kalenderåret for andre; det står ikke i § 29 c, og "
            "antallet af samtaler tælles efter loven.",
            "The application speaks of fewer talks for the sick and four in the calendar year for others; section 29 c "
            "does not say so, and the number of talks is counted by the act.",
        ),
    ),
    Trial(
        id="frik2-08",
        title=Text(
            "Ressourceforløb forlænget uden rehabiliteringsteamet",
            "Ressourceforløb extended without the rehabilitation team",
        ),
        municipalities=(FREDERIKSHAVN, JAMMERBUGT),
        granted=(BEGUN, date(2026, 2, 1)),
        authority="BEK 529/2018 § 21; BEK 1184/2019 § 18; senest BEK 1497/2025 § 6 (frik2-08)",
        target=Text(
            "Personer i ressourceforløb (LAB § 2, nr. 11), hvis anbefalede indsats ikke kunne gennemføres.",
            "People in ressourceforløb (LAB section 2, no. 11) whose recommended effort could not be carried out.",
        ),
        applied_for=("LOUB §§ 9-12", "Principafgørelse 82-16"),
        lifts=(Lift(("forlaengelse_af_ressourceforloeb",), when=WISHED, instead=(WITHOUT_TEAM,)),),
        instead=Text(
            "Et løbende forløb kan forlænges med op til 12 måneder uden at komme for teamet.",
            "A running course may be extended by up to 12 months without going to the team.",
        ),
        conditions=(
            Text(
                "Indsatsen i teamets tidligere indstilling er ikke gennemført på grund af afbrydelser.",
                "The effort of the team's earlier opinion was not carried out because of interruptions.",
            ),
            Text(
                "Kommunen har først vurderet, at der ikke er grundlag for fleksjob eller førtidspension.",
                "The municipality has first judged that there is no basis for a flexible job or a disability pension.",
            ),
            Text(
                "Borgeren ønsker forlængelsen; ellers forelægges sagen for teamet.",
                "The citizen wants the extension; otherwise the case is presented to the team.",
            ),
            Text("Der bevilges ikke et nyt forløb.", "No new course is granted."),
        ),
        evaluation=(
            Text("Intern opgørelse af de fritagne sager", "An internal count of the exempt cases"),
            Text(
                "Ledelsestilsyn en gang om året: mere sammenhængende forløb, lovens formål nået",
                "Management supervision once a year: a more continuous course, the purpose of the act achieved",
            ),
        ),
        source=FRIKOMMUNE(
            "(BEK 529/2018 § 21)",
            "frik-08-ressourceforloeb-forlaengelse",
            "frikommune-2017",
            seen_in="source 003, application 8",
        ),
        doubt=Text(
            "Ansøgningen nævner LOUB §§ 9-12; tilladelsen fraviger LAB § 68 a, stk. 4 (senere § 114, stk. 1). At "
            "bevillingen ikke må være udløbet, er læst ud af, at et løbende forløb forlænges.",
            "The application names LOUB sections 9-12; the permission deviates from LAB section 68 a (4) (later 114 "
            "(1)). That the grant must not have expired is read from its being a running course that is extended.",
        ),
    ),
)
