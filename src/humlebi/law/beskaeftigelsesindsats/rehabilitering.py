"""The rehabilitation plan and the doctor's assessment, which cases the team sees, and what replaced it in 2026."""

from datetime import date

from humlebi.law.acts import LAB, LOUB
from humlebi.law.kinds import (
    NO_END,
    Axis,
    Confidence,
    Done,
    Duty,
    Happens,
    Scope,
    Source,
    Text,
    Untranslated,
    days_after,
)
from humlebi.law.questions import Conditions, Requirement
from humlebi.law.reforms import ACT_2025, CLOSED, TEAM_DAY, TEAM_ENDS
from humlebi.law.terms import Happened, all_of, any_of, assessed, choice, fact, is_one_of, named

# --- regimes: the day of the meeting, the request or the decision picks ----------------------------------------------

ACT_2012 = "Lov 1380 af 23. december 2012; LOUB § 9"
ORDER_2025, ORDER_2026 = "BEK 1708 af 30. december 2024", "BEK 47 af 13. januar 2026"
WITH_TEAM = Scope("2013", date(2013, 1, 1), TEAM_ENDS, Axis.CLOCK, ACT_2012, TEAM_DAY)
WITH_REVALIDERING = Scope("2013", date(2013, 1, 1), CLOSED, Axis.CLOCK, f"{ACT_2012}; {ORDER_2025} § 1, stk. 3")
R2013 = Scope("2013", date(2013, 1, 1), date(2025, 1, 1), Axis.CLOCK, ACT_2012)
PREPARED_2025 = Scope("2025", date(2025, 1, 1), TEAM_ENDS, Axis.CLOCK, f"{ORDER_2025}; {ORDER_2026}", TEAM_DAY)
R2025 = Scope("2025", date(2025, 1, 1), CLOSED, Axis.CLOCK, f"Lov 1657 af 30. december 2024; {ORDER_2025}")
ORDER = Scope("2026-team", CLOSED, TEAM_ENDS, Axis.CLOCK, f"{ORDER_2026}; LOUB §§ 9-12", TEAM_DAY)
R2026 = Scope("2026", TEAM_ENDS, NO_END, Axis.CLOCK, ACT_2025, TEAM_DAY)
REVALIDERING_2026 = Scope("2026", CLOSED, NO_END, Axis.CLOCK, ACT_2025)

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "ressourceforloeb"
PREPARED = named(
    "Planens forberedende del er udarbejdet",
    "The preparatory part of the plan is there",
    Happened("plan", ("forberedende_del",)),
)
LAE265 = Happened("laegeattest", ("LAE265",))
DOCTOR = named("Lægens vurdering, LÆ 265, foreligger", "The doctor's assessment, LÆ 265, is there", LAE265)
NO_EFFECT = assessed(
    "manglende_lae265_uden_betydning",
    "Den manglende LÆ 265 har ikke haft betydning for afgørelsen",
    "The missing LÆ 265 had no effect on the decision",
)
DECIDED = Text("afgørelsen træffes", "the decision is made")
CASES_2025 = ("ressourceforloeb", "fleksjob", "tilskud_selvstaendig", "foertidspension")
CASES_2013 = (*CASES_2025, "jobafklaring")
CASES_2026 = ("fleksjob", "tilskud_selvstaendig", "foertidspension")
CASE = choice(
    "sagstype_for_team",
    "Sagen handler om",
    "The case is about",
    "ressourceforloeb",
    "fleksjob",
    ("tilskud_selvstaendig", "tilskud til selvstændig", "subsidy for the self-employed"),
    "foertidspension",
    "jobafklaring",
    ("sygedagpenge_kategori_3", "sygedagpenge i kategori 3", "sickness benefit in category 3"),
    ("ressourceforloeb_efter_6_maaneder", "ressourceforløb efter seks måneder", "resource course after six months"),
    ("revalidering", "revalidering", "vocational rehabilitation"),
    ("andet", "andet", "something else"),
)
PENSION_EXCEPTION = fact(
    "pensionssag_uden_team",
    "Pensionssagen er undtaget efter LSP § 17, stk. 3, eller § 18, stk. 2",
    "The pension case is exempt under LSP section 17 (3) or 18 (2)",
)
CLARIFICATION_EXCEPTION = fact(
    "jobafklaring_uden_team",
    "Jobafklaringssagen er undtaget efter LOUB § 9, stk. 2",
    "The jobafklaring case is exempt under LOUB section 9 (2)",
)
NEEDS_TEAM = assessed(
    "kommunen_oensker_teamet",
    "Kommunen finder, at sagen har behov for rehabiliteringsteamet",
    "The municipality finds that the case needs the rehabilitation team",
)
ASSESSES = fact(
    "indstilling_vurderer_muligheder",
    "Indstillingen vurderer mulighederne for job eller uddannelse",
    "The opinion assesses the possibilities of a job or education",
)
ADVICE = fact(
    "sundhedskoordinators_raadgivning",
    "Rådgivning fra en sundhedskoordinator er indhentet",
    "Advice from a health coordinator has been obtained",
)
OPINION = named(
    "Teamets indstilling om muligheder for job eller uddannelse foreligger",
    "The team's opinion on the possibilities of a job or education is there",
    all_of(Happened("indstilling"), ASSESSES),
)
ENOUGH_KNOWN = assessed(
    "helbredsoplysninger_nok_til_teamet",
    "De helbredsoplysninger, der er i sagen, er nok til teamets vurdering",
    "The facts of health in the case are enough for the team to assess it",
)
ON_WHAT_THERE_IS = named(
    "Borgeren har bedt om pension på det foreliggende grundlag (LSP § 17, stk. 2)",
    "The citizen has asked for pension on what there is (LSP section 17 (2))",
    Happened("anmodning", ("pension_foreliggende_grundlag",)),
)
INVOLVED = fact(
    "borger_inddraget_i_raadgivningen",
    "Borgeren har været inddraget, før sundhedskoordinatoren rådgav",
    "The citizen was involved before the health coordinator gave the advice",
)
ALWAYS = is_one_of(CASE, "ressourceforloeb", "fleksjob", "tilskud_selvstaendig", "ressourceforloeb_efter_6_maaneder")
PENSION_CASE = named(
    "Pensionssag uden undtagelse",
    "Pension case without an exception",
    is_one_of(CASE, "foertidspension") & ~PENSION_EXCEPTION,
)
SEEN_LAE265 = "source 003, application 1"
AGREEMENT = Source(
    "Aftale mellem Lægeforeningens attestudvalg og KL",
    "(LÆ 265)",
    ("rehabiliteringsplan", "reval-requires-plan-2017"),
    seen_in=SEEN_LAE265,
    confidence=Confidence.SOURCE_ONLY,
)
DOCTORS_DEADLINE = Text(
    "Fristen er lægens og står i en aftale, ikke i loven; kommunen rykker. Den er kun beskrevet i de nordjyske "
    "frikommuneansøgninger (2017), som i praksis ser omkring to måneders ventetid; her regnes den så længe kravet om "
    "LÆ 265.",
    "The deadline is the doctor's and stands in an agreement, not in the act; the municipality sends reminders. It "
    "is described only in the trial applications of North Jutland (2017), which sees about two months' wait in "
    "practice; it is counted here for as long as LÆ 265 is required.",
)
REVALIDERING_ONLY = ("revalidering", "revalidering_aendring", "revalidering_forlaengelse", "revalidering_ophoer")

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Requirement(
        name="forberedende_del_foer_team",
        title=Text("Forberedende del før teamet", "The preparatory part before the team"),
        plain=Text(
            "Før en sag kommer for teamet, udarbejdes rehabiliteringsplanens forberedende del sammen med borgeren, med "
            "den praktiserende læges vurdering (LÆ 265) efter en konsultation. Indsatsdelen fastlægger siden "
            "indsatsen.",
            "Before a case goes to the team the preparatory part of the rehabilitation plan is made with the citizen, "
            "with the general practitioner's assessment (LÆ 265) after a consultation. The plan part then sets the "
            "measures.",
        ),
        asked=Happens("forelaeggelse", Text("sagen forelægges teamet", "the case is presented to the team")),
        before=(PREPARED, DOCTOR),
        invalid=Text(
            "Sagen er ikke klar til teamet, før den forberedende del og LÆ 265 foreligger.",
            "The case is not ready for the team before the preparatory part and LÆ 265 are there.",
        ),
        source=LAB(
            "30 a (2013), kapitel 9 (2020); BEK 996/2016 og 2408/2021",
            "rehabiliteringsplan",
            seen_in="source 003, applications 1, 8, 9 and 12",
        ),
        only=(R2013,),
        group=GROUP,
        doubt=Text(
            "Hvor gammel planen og attesten må være, er ikke undersøgt: en tidligere tæller her. Var sagen i "
            "kategori 3, kan den forberedende del fortsættes i jobafklaring. For førtidspension uden team gælder "
            "egne regler (bekendtgørelsens § 1, stk. 3-5), som ikke er læst.",
            "How old the plan and the certificate may be has not been read: an earlier one counts here. If the case "
            "was in category 3, the preparatory part may be continued in jobafklaring. For disability pension without "
            "the team own rules hold (section 1 (3)-(5) of the order), which have not been read.",
        ),
    ),
    Requirement(
        name="forberedende_del_foer_team",
        title=Text("Forberedende del før teamet (2025)", "The preparatory part before the team (2025)"),
        plain=Text(
            "Før en sag kommer for teamet, udarbejdes rehabiliteringsplanens forberedende del sammen med borgeren, med "
            "den praktiserende læges vurdering (LÆ 265). Lægens vurdering kan undlades, når kommunen vurderer, at de "
            "helbredsoplysninger, der er i sagen, er nok. Søger borgeren pension på det foreliggende grundlag, laves "
            "planen ud fra sagens oplysninger.",
            "Before a case goes to the team the preparatory part of the rehabilitation plan is made with the citizen, "
            "with the general practitioner's assessment (LÆ 265). The doctor's assessment may be left out when the "
            "municipality finds that the facts of health in the case are enough. When the citizen applies for pension "
            "on what there is, the plan is made from the facts of the case.",
        ),
        asked=Happens("forelaeggelse", Text("sagen forelægges teamet", "the case is presented to the team")),
        before=(PREPARED, any_of(DOCTOR, ENOUGH_KNOWN, ON_WHAT_THERE_IS)),
        invalid=Text(
            "Sagen er ikke klar til teamet, før den forberedende del foreligger, og lægens vurdering er indhentet "
            "eller fundet unødvendig.",
            "The case is not ready for the team before the preparatory part is there and the doctor's assessment has "
            "been obtained or found unnecessary.",
        ),
        source=LAB(
            "43-44; BEK 1708/2024 og 47/2026 §§ 2-4, 12 og 13",
            "rehabiliteringsplan",
        ),
        only=(PREPARED_2025,),
        group=GROUP,
        doubt=Text(
            "Hvor gammel planen og attesten må være, siger bekendtgørelserne ikke: en tidligere tæller her. Hvad "
            "planen skal indeholde (§ 3, for selvstændige § 14), efterprøves ikke: se selv efter.",
            "How old the plan and the certificate may be is not said by the orders: an earlier one counts here. What "
            "the plan must contain (section 3, for the self-employed section 14) is not checked: see for yourself.",
        ),
    ),
    Duty(
        name="lae265_efter_konsultation",
        owner="laege",
        title=Text("LÆ 265 senest 14 dage efter konsultationen", "LÆ 265 at the latest 14 days after the consultation"),
        plain=Text(
            "Lægen sender LÆ 265 senest 14 dage efter konsultationen.",
            "The doctor sends LÆ 265 at the latest 14 days after the consultation.",
        ),
        since=Happens("konsultation", Text("konsultationen", "the consultation"), values=("LAE265",)),
        act=Done("laegeattest", ("LAE265",)),
        span=days_after(14),
        source=AGREEMENT,
        only=(WITH_TEAM,),
        group=GROUP,
        doubt=DOCTORS_DEADLINE,
    ),
    Duty(
        name="lae265_efter_anmodning",
        owner="laege",
        title=Text("LÆ 265 senest 30 dage efter anmodningen", "LÆ 265 at the latest 30 days after the request"),
        plain=Text(
            "Lægen sender LÆ 265 senest 30 dage efter at have modtaget anmodningen fra borgeren.",
            "The doctor sends LÆ 265 at the latest 30 days after receiving the citizen's request.",
        ),
        since=Happens(
            "anmodning", Text("lægen modtog anmodningen", "the doctor received the request"), values=("LAE265",)
        ),
        act=Done("laegeattest", ("LAE265",)),
        span=days_after(30),
        source=AGREEMENT,
        only=(WITH_TEAM,),
        group=GROUP,
        doubt=DOCTORS_DEADLINE,
    ),
    Requirement(
        name="revalidering_kraever_forberedende_del",
        title=Text(
            "Forberedende del før afgørelser om revalidering", "The preparatory part before revalidering decisions"
        ),
        plain=Text(
            "Bevilling, ændring, forlængelse og ophør af revalidering kræver planens forberedende del med LÆ 265; "
            "teamet bruges ikke. Mangler LÆ 265, er afgørelsen som udgangspunkt ugyldig, medmindre manglen var uden "
            "betydning.",
            "Granting, changing, extending and ending revalidering require the preparatory part with LÆ 265; the team "
            "is not used. Without LÆ 265 the decision is as a rule invalid, unless its absence had no effect.",
        ),
        asked=Happens("afgoerelse", DECIDED, values=REVALIDERING_ONLY),
        before=(
            PREPARED,
            named(
                "LÆ 265 foreligger, eller det havde ingen betydning",
                "LÆ 265 is there, or its absence had no effect",
                any_of(LAE265, NO_EFFECT),
            ),
        ),
        invalid=Text(
            "Afgørelsen er som udgangspunkt ugyldig: planens forberedende del er en garantiforskrift.",
            "The decision is as a rule invalid: the preparatory part is a guarantee of a right decision.",
        ),
        source=LAB(
            "46 og 30 a, stk. 3, nr. 3 (BEK 996/2016 § 4)",
            "reval-requires-plan-2017",
            "rehabiliteringsplan",
            seen_in=SEEN_LAE265,
        ),
        only=(WITH_REVALIDERING,),
        group="revalidering",
        doubt=Text(
            "De nordjyske frikommuneansøgninger (2017) siger, at en afgørelse uden LÆ 265 er ugyldig, fordi kravet "
            "er en garantiforskrift. Senere praksis (principmeddelelse af 1. januar 2020) spørger konkret, om "
            "manglen havde betydning; det læses her for hele tiden. Uden LÆ 265 er svaret derfor ukendt, til "
            "betydningen er vurderet. Kilden kom fra frikommuner, hvoraf fire blev fritaget.",
            "The trial applications of North Jutland (2017) says that a decision without LÆ 265 is invalid because "
            "the requirement is a guarantee. Later practice (principle notice of 1 January 2020) asks concretely "
            "whether its absence had effect; that is read here for the whole time. Without LÆ 265 the answer is "
            "therefore unknown until the effect has been assessed. Of the trial municipalities behind the source "
            "four were exempted.",
        ),
    ),
    Conditions(
        name="sag_for_rehabiliteringsteam",
        title=Text("Skal sagen for rehabiliteringsteamet?", "Must the case go to the rehabilitation team?"),
        plain=Text(
            "Teamet giver indstilling i sager om ressourceforløb, fleksjob, tilskud til selvstændige og "
            "førtidspension, om jobafklaring og om sygedagpenge i kategori 3, med lovens undtagelser. Revalidering "
            "forelægges ikke. Kommunen kan forelægge andre sager.",
            "The team gives an opinion in cases about ressourceforløb, fleksjob, grants to self-employed and "
            "disability pension, about jobafklaring and about sickness benefit in category 3, with the exceptions of "
            "the act. Revalidering is not presented. The municipality may present other cases.",
        ),
        when=any_of(
            ALWAYS,
            named(
                "Sygedagpenge, kategori 3", "Sickness benefit, category 3", is_one_of(CASE, "sygedagpenge_kategori_3")
            ),
            PENSION_CASE,
            named(
                "Jobafklaring uden undtagelse",
                "Jobafklaring without an exception",
                is_one_of(CASE, "jobafklaring") & ~CLARIFICATION_EXCEPTION,
            ),
        ),
        source=LOUB(
            "9", "rehab-team-cases", "team-recommendation", seen_in="source 003, applications 8 and 12; source 004"
        ),
        only=(R2013,),
        group=GROUP,
        doubt=Text(
            "Ressourceforløb tilbage for teamet efter seks måneder findes først fra 2022: svar ikke "
            "»ressourceforløb efter seks måneder« for tiden før.",
            "Ressourceforløb back before the team after six months exist only from 2022: do not answer "
            "“resource course after six months” for the time before.",
        ),
    ),
    Conditions(
        name="sag_for_rehabiliteringsteam",
        title=Text("Skal sagen for rehabiliteringsteamet?", "Must the case go to the rehabilitation team?"),
        plain=Text(
            "Som før, men fra 2025 forelægges jobafklaring kun, når kommunen finder behov for en tværfaglig indsats, "
            "og kategori 3 er afskaffet.",
            "As before, but from 2025 jobafklaring is presented only when the municipality finds a need of an effort "
            "across professions, and category 3 is abolished.",
        ),
        when=any_of(
            ALWAYS,
            PENSION_CASE,
            named(
                "Jobafklaring, når kommunen finder behov",
                "Jobafklaring, when the municipality finds a need",
                is_one_of(CASE, "jobafklaring") & NEEDS_TEAM,
            ),
        ),
        source=LOUB("9 (lov 1657/2024)", "rehab-team-cases", "jobafklaring-2025", "team-flexible-2025"),
        only=(R2025,),
        group=GROUP,
    ),
    Conditions(
        name="sag_for_rehabiliteringsteam",
        title=Text("Skal sagen for rehabiliteringsteamet?", "Must the case go to the rehabilitation team?"),
        plain=Text(
            "Fra 1. februar 2026 er ressourceforløb lukket for nye, og teamet ser kun sager om fleksjob, tilskud til "
            "selvstændige og førtidspension, med lovens undtagelser, og jobafklaring, når kommunen finder behov, også "
            "om et nyt forløb, når det første ophører. En sygedagpengesag med en tværfaglig indsats og andre sager kan "
            "kommunen vælge at forelægge.",
            "From 1 February 2026 ressourceforløb are closed for new persons, and the team sees only cases about "
            "fleksjob, grants to self-employed and disability pension, with the exceptions of the act, and "
            "jobafklaring when the municipality finds a need, also about a new course when the first ends. A sickness "
            "benefit case with an effort across professions, and other cases, the municipality may choose to present.",
        ),
        when=any_of(
            is_one_of(CASE, "fleksjob", "tilskud_selvstaendig"),
            PENSION_CASE,
            named(
                "Jobafklaring, når kommunen finder behov",
                "Jobafklaring, when the municipality finds a need",
                is_one_of(CASE, "jobafklaring") & NEEDS_TEAM,
            ),
        ),
        source=LOUB("9 (BEK 47/2026 § 1)", "rehab-team-cases", "jobafklaring-2025", "team-flexible-2025"),
        only=(ORDER,),
        group=GROUP,
        doubt=Text(
            "Ressourceforløb, der er i gang, har bekendtgørelsen ingen sagstype for. Er der intet i gang efter seks "
            "måneder, så forelæg alligevel sagen: de hidtidige regler gælder fortsat for forløbet.",
            "The order has no type of case for ressourceforløb that are running. When nothing has begun after six "
            "months, present the case all the same: the former rules go on for the course.",
        ),
    ),
    Requirement(
        name="indstilling_foer_afgoerelse",
        title=Text("Teamets indstilling før afgørelsen", "The team's opinion before the decision"),
        plain=Text(
            "Kommunen afgør sagen, men først når teamets indstilling foreligger. Den skal vurdere mulighederne for job "
            "eller uddannelse.",
            "The municipality decides the case, but only when the team's opinion is there. It must assess the "
            "possibilities of a job or education.",
        ),
        asked=Happens("afgoerelse", DECIDED, values=CASES_2013),
        before=(any_of(OPINION, PENSION_EXCEPTION, CLARIFICATION_EXCEPTION),),
        invalid=Text(
            "Teamets indstilling mangler før afgørelsen.", "The team's opinion is missing before the decision."
        ),
        source=LOUB("9", "rehab-team-cases", "team-recommendation", seen_in="source 003, application 12"),
        only=(R2013,),
        group=GROUP,
        doubt=Text(
            "En tidligere indstilling tæller her, uanset hvor gammel den er. Undtagelserne gælder kun pensions- og "
            "jobafklaringssager: svar nej i de andre.",
            "An earlier opinion counts here, however old it is. The exceptions hold only for pension and jobafklaring "
            "cases: answer no in the others.",
        ),
    ),
    Requirement(
        name="indstilling_foer_afgoerelse",
        title=Text("Teamets indstilling før afgørelsen (2025)", "The team's opinion before the decision (2025)"),
        plain=Text(
            "Som før; jobafklaring kræver fra 2025 ikke i sig selv teamets indstilling.",
            "As before; from 2025 jobafklaring does not in itself require the team's opinion.",
        ),
        asked=Happens("afgoerelse", DECIDED, values=CASES_2025),
        before=(any_of(OPINION, PENSION_EXCEPTION),),
        invalid=Text(
            "Teamets indstilling mangler før afgørelsen.", "The team's opinion is missing before the decision."
        ),
        source=LOUB("9 (lov 1657/2024)", "rehab-team-cases", "team-recommendation", "team-flexible-2025"),
        only=(R2025,),
        group=GROUP,
        doubt=Text(
            "En tidligere indstilling tæller her, uanset hvor gammel den er.",
            "An earlier opinion counts here, however old it is.",
        ),
    ),
    Requirement(
        name="indstilling_foer_afgoerelse",
        title=Text("Teamets indstilling før afgørelsen (2026)", "The team's opinion before the decision (2026)"),
        plain=Text(
            "Også fra 1. februar til og med 30. juni 2026 kræver afgørelser om fleksjob, tilskud til selvstændige og "
            "førtidspension teamets indstilling; ressourceforløb er gledet ud.",
            "From 1 February to 30 June 2026 included, decisions on fleksjob, grants to self-employed and disability "
            "pension still require the team's opinion; ressourceforløb has gone.",
        ),
        asked=Happens("afgoerelse", DECIDED, values=CASES_2026),
        before=(any_of(OPINION, PENSION_EXCEPTION),),
        invalid=Text(
            "Teamets indstilling mangler før afgørelsen.", "The team's opinion is missing before the decision."
        ),
        source=LOUB("9 (BEK 47/2026 §§ 1, 2 og 7)", "rehab-team-cases", "team-recommendation"),
        only=(ORDER,),
        group=GROUP,
        doubt=Text(
            "En tidligere indstilling tæller her, uanset hvor gammel den er. Undtagelserne gælder kun pensionssager: "
            "svar nej i de andre.",
            "An earlier opinion counts here, however old it is. The exceptions hold only for pension cases: answer no "
            "in the others.",
        ),
    ),
    Requirement(
        name="samlet_beskrivelse_foer_afgoerelse",
        title=Text(
            "Samlet beskrivelse og rådgivning i stedet for teamet", "An overall description and advice for the team"
        ),
        plain=Text(
            "Kravet om rehabiliteringsteam er væk. Vurderer kommunen, at en person er i målgruppen for fleksjob, "
            "tilskud til selvstændige eller førtidspension, udarbejder den en samlet beskrivelse af personens "
            "forudsætninger for at arbejde og indhenter sundhedskoordinatorens rådgivning, som gives efter inddragelse "
            "af personen. Om et afslag siger loven intet.",
            "The requirement of a rehabilitation team is gone. When the municipality finds that a person is in the "
            "target group of fleksjob, grants to self-employed or disability pension, it writes one overall "
            "description of the person's prospects of working and obtains the health coordinator's advice, which is "
            "given after the person has been involved. Of a refusal the act says nothing.",
        ),
        asked=Happens("afgoerelse", DECIDED, values=CASES_2026),
        before=(
            named(
                "Den samlede beskrivelse foreligger",
                "The overall description is there",
                Happened("plan", ("samlet_beskrivelse",)),
            ),
            ADVICE,
            INVOLVED,
        ),
        invalid=Text(
            "Den samlede beskrivelse eller sundhedskoordinatorens rådgivning, givet efter inddragelse af borgeren, "
            "mangler. Hvad det betyder for afgørelsen, siger loven ikke: vurdér det konkret.",
            "The overall description, or the health coordinator's advice given after the citizen was involved, is "
            "missing. What that means for the decision the act does not say: assess it in the case.",
        ),
        source=LOUB(
            "15 a og LAB § 43 (lov 1750/2025)",
            "rehab-team-replaced-2026",
            "team-lifted-2026",
            "lab-2026-reform-organisation",
            confidence=Confidence.UNCERTAIN,
        ),
        only=(R2026,),
        group=GROUP,
        doubt=Text(
            f"{TEAM_DAY.da} § 15 a forpligter koordinatoren, når kommunen beder om rådgivning; at kommunen skal bede "
            f"om "
            "den i sager om fleksjob og førtidspension, siger ministerens fremlæggelse, ikke en paragraf, der er læst: "
            "indhent den i alle tre sagstyper.",
            f"{TEAM_DAY.en} Section 15 a binds the coordinator when the municipality asks for advice; that it must ask "
            "in cases on fleksjob and disability pension is said by the minister's presentation, not by a section "
            "that has been read: obtain it in all three types of case.",
        ),
    ),
    Untranslated(
        name="afgoerelser_om_igangvaerende_revalidering",
        title=Text("Afgørelser om revalidering, der er i gang", "Decisions on revalidering that is running"),
        plain=Text(
            "Den, der fik revalidering bevilget senest 31. januar 2026, kan gøre forløbet færdigt efter de hidtidige "
            "regler.",
            "A person granted revalidering at the latest on 31 January 2026 may finish the course under the former "
            "rules.",
        ),
        why=Text(
            "BEK 47/2026 nævner ikke længere revalidering, så kravet om planens forberedende del før en ændring, en "
            "forlængelse eller et ophør har ingen bekendtgørelse bag sig fra 1. februar 2026. En overgangsregel er "
            "ikke fundet.",
            "Order 47/2026 no longer names revalidering, so the demand of the preparatory part before a change, an "
            "extension or an end has no order behind it from 1 February 2026. No transitional rule has been found.",
        ),
        by_hand=Text(
            "Udarbejd planens forberedende del med LÆ 265 som hidtil, før et forløb ændres, forlænges eller ophører.",
            "Make the preparatory part with LÆ 265 as before when a course is changed, extended or ended.",
        ),
        source=LAB("(tidligere kapitel 21; lov 1750/2025)", "reval-requires-plan-2017"),
        only=(REVALIDERING_2026,),
        group="revalidering",
    ),
)
