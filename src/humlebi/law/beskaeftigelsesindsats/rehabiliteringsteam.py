"""Who sits in the rehabilitation team, who takes part in its meetings, and the organisation from 2026."""

from datetime import date

from humlebi.law.acts import FRIKOMMUNE, LOUB
from humlebi.law.kinds import Axis, Confidence, Happens, Scope, Text, Untranslated
from humlebi.law.questions import Composition, Conditions, Seat
from humlebi.law.reforms import ACT_2025, CLOSED, TEAM_DAY, TEAM_ENDS
from humlebi.law.terms import Age, all_of, any_of, assessed, choice, fact, is_one_of, named, number

# --- regimes: the day of the meeting picks ---------------------------------------------------------------------------

R2013 = Scope("2013", date(2013, 1, 1), date(2025, 1, 1), Axis.CLOCK, "Lov 1380 af 23. december 2012; LOUB § 10")
R2025 = Scope("2025", date(2025, 1, 1), TEAM_ENDS, Axis.CLOCK, "Lov 1657 af 30. december 2024", TEAM_DAY)
MEETINGS = Scope("2013", date(2013, 1, 1), TEAM_ENDS, Axis.CLOCK, "LOUB §§ 9-10; BEK 47/2026 § 6", TEAM_DAY)
APPLIED_FOR = Scope("2017", date(2017, 11, 1), date(2022, 1, 1), Axis.CLOCK, "Ansøgning 12 af 1. november 2017")
R2026 = Scope("2026", CLOSED, date(2030, 1, 1), Axis.CLOCK, ACT_2025)

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "ressourceforloeb"
MEETING = Happens("forelaeggelse", Text("teamet mødes om sagen", "the team meets about the case"))
QUALIFIED = fact(
    "har_kompetencegivende_uddannelse", "Har en kompetencegivende uddannelse", "Has a vocational qualification"
)
CITIZEN = fact("borger_deltager_i_teammoede", "Borgeren deltager i mødet", "The citizen takes part in the meeting")
CASEWORKER = fact(
    "sagsbehandler_deltager_i_teammoede", "Sagsbehandleren deltager i mødet", "The caseworker takes part in the meeting"
)
USELESS = assessed(
    "udvikling_aabenbart_formaalsloes",
    "Det er åbenbart formålsløst at udvikle arbejdsevnen",
    "It is manifestly useless to develop the work capacity",
)
COMMITTEES = number(
    "udvalg_med_beskaeftigelsesindsats",
    "Stående udvalg, som beskæftigelsesindsatsen ligger i",
    "Standing committees that the employment effort lies in",
    "committees",
)
GOVERNED_BY = choice(
    "kommunens_styreform",
    "Kommunen styres ved",
    "The municipality is governed by",
    ("udvalgsstyre", "stående udvalg", "standing committees"),
    ("magistrat", "magistrat (styrelseslovens § 64)", "a magistrate (section 64)"),
    ("uden_udvalg", "kommunalbestyrelsen uden udvalg (§ 65 a)", "the council without committees (section 65 a)"),
)
IN_ONE_MAGISTRATE = fact(
    "indsats_hos_et_magistratsmedlem",
    "Beskæftigelsesindsatsen ligger samlet hos ét medlem af magistraten",
    "The whole employment effort lies with one member of the magistrate",
)
IN_THE_COUNCIL = fact(
    "indsats_hos_kommunalbestyrelsen",
    "Beskæftigelsesindsatsen ligger samlet hos kommunalbestyrelsen",
    "The whole employment effort lies with the council itself",
)
TEAM = Text("Rehabiliteringsteamets sammensætning", "The composition of the rehabilitation team")
EMPLOYMENT = Seat("beskaeftigelse", Text("beskæftigelsesområdet", "employment"))

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Composition(
        name="rehabiliteringsteam",
        title=TEAM,
        plain=Text(
            "Beskæftigelse, sundhed, det sociale område og regionens sundhedskoordinator sidder altid i teamet. "
            "Uddannelse er med, når borgeren er under 30 år uden kompetencegivende uddannelse, og ellers efter behov. "
            "Teamet er kun lovligt sat, når alle, der skal være med, er til stede.",
            "Employment, health, the social field and the region's health coordinator always sit in the team. "
            "Education takes part when the citizen is under 30 without a vocational qualification, and otherwise as "
            "needed. The team is lawfully composed only when everyone who must take part is present.",
        ),
        asked=MEETING,
        seats=(
            EMPLOYMENT,
            Seat("sundhed", Text("sundhedsområdet", "health")),
            Seat("social", Text("det sociale område", "the social field")),
            Seat(
                "region_sundhedskoordinator",
                Text("regionen ved en sundhedskoordinator", "the region by a health coordinator"),
            ),
            Seat(
                "uddannelse",
                Text("uddannelsesområdet", "education"),
                when=named(
                    "Under 30 år uden kompetencegivende uddannelse",
                    "Under 30 without a vocational qualification",
                    all_of(Age() < 30, ~QUALIFIED),
                ),
            ),
        ),
        everyone_present=True,
        source=LOUB(
            "10",
            "rehab-team-composition-2013",
            "team-members",
            "team-all-present",
            seen_in="source 003, application 12",
        ),
        only=(R2013,),
        group=GROUP,
        doubt=Text(
            "At alle skal være til stede, siger kun de nordjyske frikommuneansøgninger (2017). Hvad der følger af en "
            "indstilling fra et ufuldstændigt team, er ikke undersøgt.",
            "Only the trial applications of North Jutland (2017) says that everyone must be present. What follows "
            "from an opinion of an incomplete team has not been read.",
        ),
    ),
    Composition(
        name="rehabiliteringsteam",
        title=TEAM,
        plain=Text(
            "Fra 2025 er kun beskæftigelsesområdet og regionens kliniske funktion faste; resten sættes efter sagen.",
            "From 2025 only employment and the region's clinical function are fixed; the rest is set by the case.",
        ),
        asked=MEETING,
        seats=(
            EMPLOYMENT,
            Seat("region_klinisk_funktion", Text("regionens kliniske funktion", "the region's clinical function")),
        ),
        everyone_present=True,
        source=LOUB("10 (lov 1657/2024)", "rehab-team-composition-2025", "team-flexible-2025", "team-members"),
        only=(R2025,),
        group=GROUP,
        doubt=Text(
            "At begge skal være til stede på mødet, er ført videre fra før 2025 og ikke undersøgt.",
            "That both must be present at the meeting is carried on from before 2025 and has not been read.",
        ),
    ),
    Conditions(
        name="borger_med_i_teamet",
        title=Text("Borgeren er med på mødet", "The citizen takes part in the meeting"),
        plain=Text(
            "Borgeren og sagsbehandleren deltager i mødet, og borgeren må have en bisidder med. Uden borgeren kan "
            "sagen kun behandles, når det er åbenbart formålsløst at udvikle arbejdsevnen.",
            "The citizen and the caseworker take part in the meeting, and the citizen may bring an assessor "
            "(bisidder). Without the citizen a case can be treated only when it is manifestly useless to develop work "
            "capacity.",
        ),
        asked=MEETING,
        when=all_of(CASEWORKER, any_of(CITIZEN, USELESS)),
        otherwise=Text("Mødet må udsættes.", "The meeting must be put off."),
        source=LOUB("9-10", "rehab-team-composition-2013", "team-citizen"),
        only=(MEETINGS,),
        group=GROUP,
        doubt=Text(
            "Om det samme gælder uændret efter lov 1657/2024, er ikke undersøgt.",
            "Whether the same holds unchanged after act 1657/2024 has not been read.",
        ),
    ),
    Untranslated(
        name="team_uden_et_medlem",
        title=Text("Møde uden et kommunalt medlem", "A meeting without one municipal member"),
        plain=Text(
            "Seks kommuner søgte i 2017 om at måtte holde mødet, når ét kommunalt medlem var akut fraværende, borgeren "
            "var indforstået, og regionens sundhedskoordinator var til stede.",
            "Six municipalities applied in 2017 to hold the meeting when one municipal member was acutely absent, the "
            "citizen agreed and the region's health coordinator was present.",
        ),
        why=Text(
            "Der er ikke fundet nogen tilladelse: ansøgningen blev aldrig til en regel.",
            "No permission has been found: the application never became a rule.",
        ),
        by_hand=Text(
            "Udsæt mødet, når et medlem, der skal være med, er fraværende.",
            "Put the meeting off when a member who must take part is absent.",
        ),
        source=FRIKOMMUNE(
            "(ansøgning 12)",
            "team-trial-absence",
            seen_in="source 003, application 12",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(APPLIED_FOR,),
        group=GROUP,
        doubt=Text(
            "Vist fra ansøgningen til udgangen af 2021, hvor forsøgene senest kunne løbe.",
            "Shown from the application to the end of 2021, the latest the trials could run.",
        ),
    ),
    Conditions(
        name="beskaeftigelsesindsats_i_et_udvalg",
        title=Text("Beskæftigelsesindsatsen samlet ét sted", "The employment effort in one place"),
        plain=Text(
            "Kravet om et jobcenter er ophævet, men til og med 31. december 2029 ligger hele beskæftigelsesindsatsen i "
            "ét stående udvalg. I en kommune med magistratsstyre (styrelseslovens § 64) ligger den hos ét medlem af "
            "magistraten, og i en kommune efter § 65 a hos kommunalbestyrelsen selv.",
            "The requirement of a jobcentre is lifted, but until 31 December 2029 included the whole employment effort "
            "lies in one standing committee. In a municipality governed by a magistrate (section 64 of the act on "
            "municipal government) it lies with one member of the magistrate, and in one under section 65 a with the "
            "council itself.",
        ),
        when=any_of(
            named(
                "Ét stående udvalg",
                "One standing committee",
                is_one_of(GOVERNED_BY, "udvalgsstyre") & COMMITTEES.equals(1),
            ),
            named(
                "Magistratsstyre: ét medlem af magistraten",
                "Magistrate: one member of it",
                is_one_of(GOVERNED_BY, "magistrat") & (IN_ONE_MAGISTRATE),
            ),
            named(
                "Styret efter § 65 a: kommunalbestyrelsen selv",
                "Under section 65 a: the council itself",
                (is_one_of(GOVERNED_BY, "uden_udvalg") & IN_THE_COUNCIL),
            ),
        ),
        source=LOUB("4 (lov 1750/2025)", "lab-2026-reform-organisation", "team-lifted-2026"),
        only=(R2026,),
        group="kommune",
        doubt=Text(
            "Teksten er læst. At den gælder fra 1. februar 2026, hvor kravet om et jobcenter faldt væk, er udledt: den "
            "fulgte af samme lov. Mellemformer af styre efter styrelseslovens §§ 64 a-65 nævner paragraffen ikke: svar "
            "udvalgsstyre.",
            "The text has been read. That it holds from 1 February 2026, when the requirement of a jobcentre fell, is "
            "inferred: it came by the same act. Forms of government between, under sections 64 a-65, are not named in "
            "the section: answer committees.",
        ),
    ),
)
