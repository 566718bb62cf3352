"""The second round of trial municipalities (2017-): applications 9 to 12 of the North Jutland network (source 003)."""

from datetime import date

from humlebi.law.acts import FRIKOMMUNE, LOUB
from humlebi.law.kinds import Axis, Begins, Confidence, Done, Duty, Scope, Text, months_after
from humlebi.law.lifting import Lift, Trial
from humlebi.law.terms import Spent, all_of, fact, named, number
from humlebi.law.trials.netvaerk import (
    AALBORG,
    BEGUN,
    ENDED_2021,
    JAMMERBUGT,
    MARIAGERFJORD,
    MORSOE,
    NEVER_GRANTED,
    REBILD,
    VESTHIMMERLAND,
)

# --- conditions, and what holds in place of what is lifted ------------------------------------------------------------

EVERY_30_MONTHS = Duty(
    name="opfoelgning_loentilskud_foertidspensionist",
    title=Text("Opfølgning hvert 2½ år", "Follow-up every 2½ years"),
    plain=Text(
        "Kommunen følger op senest 2½ år efter ansættelsen i job med løntilskud og derefter, hver gang der er gået 2½ "
        "år fra den seneste opfølgning.",
        "The municipality follows up at the latest 2½ years after the employment in the subsidised job, and then each "
        "time 2½ years have passed from the latest follow-up.",
    ),
    since=Begins("skaanejob", Text("ansættelsen i job med løntilskud", "the employment in the subsidised job")),
    act=Done("opfoelgning"),
    span=months_after(30),
    then=months_after(30),
    source=FRIKOMMUNE(
        "(BEK 529/2018 § 23; BEK 1184/2019 § 20; BEK 1497/2025 § 7)", "frik-10-foertidspensionister-opfoelgning"
    ),
    only=(Scope("frik2-10", BEGUN, date(2027, 1, 1), Axis.DUE, "BEK 529/2018"),),
    group="skaanejob",
)
INTERNSHIP_WEEKS = number(
    "forsoeg_praktik_uger",
    "Uger, praktikken varer, uden forlængelse ved sygdom, ferielukning eller få timer",
    "Weeks of the internship, without extension by illness, holiday closure or few hours",
    Text("uger", "weeks"),
)
CONCRETE_JOB = fact(
    "forsoeg_sigter_mod_konkret_fleksjob",
    "Praktikken sigter mod ansættelse i et konkret fleksjob og skal vise arbejdsevnen der",
    "The internship aims at employment in a concrete flexible job and is to show the working capacity there",
)
UNEMPLOYED_FOR = Spent(
    "ledighedsydelse",
    "months",
    continuous=True,
    words=Text("måneder i træk på ledighedsydelse", "unbroken months on ledighedsydelse"),
)
SHORT_INTERNSHIP = all_of(
    named("under 18 måneders ledighed", "under 18 months of unemployment", UNEMPLOYED_FOR < 18),
    named("to til fire uger", "two to four weeks", (INTERNSHIP_WEEKS >= 2) & (INTERNSHIP_WEEKS <= 4)),
    CONCRETE_JOB,
)

# --- the trials -------------------------------------------------------------------------------------------------------

TRIALS = (
    Trial(
        id="frik2-09",
        title=Text(
            "Planens tilbud uden krav om seks måneder ad gangen", "The offers of the plan without six months at a time"
        ),
        municipalities=(VESTHIMMERLAND,),
        granted=(BEGUN, ENDED_2021),
        authority="BEK 529/2018 § 22; BEK 1184/2019 § 19 (frik2-09)",
        target=Text(
            "Personer i ressourceforløb (LAB § 2, nr. 11).", "People in ressourceforløb (LAB section 2, no. 11)."
        ),
        applied_for=("BEK 996/2016 § 5, stk. 2",),
        lifts=(Lift(("indsatsplan_mindst_6_maaneder",)),),
        instead=Text(
            "Tilbuddene fastlægges kun så langt frem, som det fagligt giver mening; behov og situation afgør, hvornår "
            "planen justeres.",
            "Offers are set only as far ahead as is professionally relevant; need and situation decide when the plan "
            "is adjusted.",
        ),
        conditions=(
            Text(
                "Journalen viser, at konkrete tilbud er overvejet ved samtalerne, og hvorfor de ikke kan fastlægges "
                "for de næste seks måneder.",
                "The journal shows that concrete offers were considered at the talks, and why they cannot be set for "
                "the next six months.",
            ),
        ),
        evaluation=(
            Text(
                "Antallet af sager, der bruger fritagelsen, og hvor længe de varer",
                "The number of cases that use the exemption and how long they last",
            ),
            Text(
                "Spørgeskema om tilfredshed til alle, når ressourceforløbet slutter",
                "Satisfaction survey of all when the ressourceforløb ends",
            ),
        ),
        source=FRIKOMMUNE(
            "(BEK 529/2018 § 22)", "frik-09-indsatsplan-6-mdr", "frikommune-2017", seen_in="source 003, application 9"
        ),
        doubt=Text(
            "Kilde 003 kalder kravet en opdatering hver sjette måned; bestemmelsen siger mindst seks måneder ad "
            "gangen. Ikke videreført i BEK 2332/2021.",
            "Source 003 calls the demand an update every sixth month; the provision says at least six months at a "
            "time. Not carried on in order 2332/2021.",
        ),
    ),
    Trial(
        id="frik2-10",
        title=Text(
            "Opfølgning hvert 2½ år for førtidspensionister i job med løntilskud",
            "Follow-up every 2½ years for disability pensioners in subsidised jobs",
        ),
        municipalities=(VESTHIMMERLAND,),
        granted=(BEGUN, date(2027, 1, 1)),
        authority="BEK 529/2018 § 23; BEK 1184/2019 § 20; senest BEK 1497/2025 § 7 (frik2-10)",
        target=Text(
            "Førtidspensionister i job med løntilskud (LAB § 2, nr. 6).",
            "Disability pensioners in subsidised jobs (LAB section 2, no. 6).",
        ),
        applied_for=("LAS § 10, stk. 3",),
        lifts=(Lift(("opfoelgning_loentilskud_foertidspensionist",), instead=(EVERY_30_MONTHS,)),),
        instead=Text(
            "Der følges op senest 2½ år efter ansættelsen og derefter senest hvert 2½ år, som ved fleksjob.",
            "Follow-up is at the latest 2½ years from employment and then at the latest every 2½ years, as for "
            "flexible jobs.",
        ),
        conditions=(
            Text(
                "Opfølgningen ser efter, om tilskuddet passer til løn og timer.",
                "The follow-up checks that the subsidy matches pay and hours.",
            ),
        ),
        evaluation=(
            Text(
                "Antallet af afbrudte job med løntilskud, for at se udviklingen",
                "The number of interrupted subsidised jobs, to see the development",
            ),
        ),
        source=FRIKOMMUNE(
            "(BEK 529/2018 § 23)",
            "frik-10-foertidspensionister-opfoelgning",
            "frikommune-2017",
            seen_in="source 003, application 10",
        ),
        doubt=Text(
            "De første 2½ år regnes fra ansættelsen i job med løntilskud; her fra jobbets første dag.",
            "The first 2½ years are counted from the employment in the subsidised job; here from its first day.",
        ),
    ),
    Trial(
        id="frik2-11",
        title=Text(
            "Korte praktikker før fleksjob uanset forholdstal",
            "Short internships before a flexible job beyond the ratio",
        ),
        municipalities=(VESTHIMMERLAND,),
        granted=(BEGUN, ENDED_2021),
        authority="BEK 529/2018 § 24; BEK 1184/2019 § 21 (frik2-11)",
        target=Text(
            "Visiterede til fleksjob med under 18 måneder på ledighedsydelse (LAB § 2, nr. 7).",
            "People approved for a flexible job with under 18 months on ledighedsydelse (LAB section 2, no. 7).",
        ),
        applied_for=("LAB § 48 (forholdstal)", "LAB § 50"),
        lifts=(Lift(("forholdstal_praktik_ledighedsydelse",), when=SHORT_INTERNSHIP),),
        instead=Text(
            "En praktik på to til fire uger kan gives uanset forholdstallet.",
            "An internship of two to four weeks may be given irrespective of the ratio.",
        ),
        conditions=(
            Text("Praktikken varer to til fire uger.", "The internship lasts two to four weeks."),
            Text(
                "Den sigter mod ansættelse i et konkret fleksjob og skal vise arbejdsevnen (timer og intensitet) og "
                "skånehensynene.",
                "It aims at employment in a concrete flexible job and is to show the working capacity (hours and "
                "intensity) and the protective needs.",
            ),
            Text(
                "Den kan forlænges ved sygdom eller ferielukning og med op til fire uger for dem, der kan arbejde få "
                "timer.",
                "It may be extended by illness or a company holiday closure and by up to four weeks for those able to "
                "work few hours.",
            ),
        ),
        evaluation=(
            Text("Ledighedens varighed", "Duration of unemployment"),
            Text("Antallet af praktikker, der fører til fleksjob", "Number of internships that lead to a flexible job"),
        ),
        source=FRIKOMMUNE(
            "(BEK 529/2018 § 24)",
            "frik-11-forholdstal-ledighedsydelse",
            "frikommune-2017",
            seen_in="source 003, application 11",
        ),
        doubt=Text(
            "Slut 31. december 2021: BEK 2332/2021 har den ikke. Ledighedsperioden er læst som den tid i træk, "
            "personen har fået ledighedsydelse. Reglen 'forholdstal' er her løftet af forsøget frik2-603-forholdstal, "
            "som gælder andre personer i samme kommune; for disse spørges der med "
            "'forholdstal_praktik_ledighedsydelse'.",
            "Ended on 31 December 2021: order 2332/2021 does not have it. The period of unemployment is read as the "
            "unbroken time on ledighedsydelse. The rule 'forholdstal' is lifted here by the trial "
            "frik2-603-forholdstal, which concerns other people in the same municipality; for these ask "
            "'forholdstal_praktik_ledighedsydelse'.",
        ),
    ),
    Trial(
        id="frik2-12",
        title=Text("Rehabiliteringsteam uden et kommunalt medlem", "Rehabilitation team without one municipal member"),
        municipalities=(REBILD, VESTHIMMERLAND, MARIAGERFJORD, JAMMERBUGT, MORSOE, AALBORG),
        granted=None,
        authority="Ansøgning 12 af 1. november 2017, ikke bevilget (frik2-12)",
        target=Text(
            "Sager for rehabiliteringsteamet (LAB § 2, nr. 4-5, 7, 11 og 14): over 1.400 om året på omkring 240 "
            "heldagsmøder.",
            "Cases before the rehabilitation team (LAB section 2, nos. 4-5, 7, 11 and 14): over 1,400 a year in about "
            "240 full-day meetings.",
        ),
        applied_for=("LOUB § 10",),
        lifts=(Lift(("rehabiliteringsteam",)),),
        instead=Text(
            "Ønsket: et planlagt møde holdes, selv om et kommunalt medlem er akut fraværende.",
            "Wished for: a planned meeting is held although a municipal member is acutely absent.",
        ),
        conditions=(
            Text(
                "Kun undtagelsesvis: et kommunalt område er uopsætteligt fraværende, og sagerne er gennemgået og "
                "vurderingen givet til mødelederen; eller sundhed, ungdomsvejledning eller det sociale er akut syg, og "
                "de andre kan dække.",
                "In exceptional cases only: one municipal area is unavoidably absent, the cases have been reviewed and "
                "the assessment given to the chair; or health, youth guidance or the social field is acutely ill and "
                "the others can cover.",
            ),
            Text("Borgeren er indforstået.", "The citizen agrees."),
            Text(
                "Kommunen vurderer, at en helhedsorienteret indstilling stadig er mulig.",
                "The municipality judges that a holistic opinion is still possible.",
            ),
            Text(
                "Regionens sundhedskoordinator er altid med.",
                "The region's health coordinator always takes part.",
            ),
        ),
        evaluation=(
            Text("Løbende: antallet af sager, hvor reglen bruges", "Continuously: the number of cases using the rule"),
            Text(
                "Spørgeskema til teamets medlemmer, efteråret 2018 og sommeren 2020",
                "Survey of the team's members, autumn 2018 and summer 2020",
            ),
        ),
        source=LOUB(
            "10 (ansøgning 12)",
            "frik-12-rehabiliteringsteam",
            "frikommune-2017",
            "team-trial-absence",
            seen_in="source 003, application 12",
            confidence=Confidence.SOURCE_ONLY,
        ),
        doubt=Text(
            f"{NEVER_GRANTED.da} Kun kravet om, at alle er til stede, ville være fraveget, men reglen kan kun løftes "
            "som helhed. Teamet blev afskaffet 1. februar 2026.",
            f"{NEVER_GRANTED.en} Only the demand that everyone is present would be lifted, but the rule can be lifted "
            "only as a whole. The team was abolished on 1 February 2026.",
        ),
    ),
)
