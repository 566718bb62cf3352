"""The second round of trial municipalities (2017-): applications 1 to 4 of the North Jutland network (source 003)."""

from datetime import date

from humlebi.law.acts import FRIKOMMUNE, LAS
from humlebi.law.beskaeftigelsesindsats.jobrotation import HOURS, SIMILAR, SIX_MONTHS
from humlebi.law.beskaeftigelsesindsats.praktik import PUBLIC
from humlebi.law.beskaeftigelsesindsats.rehabilitering import DECIDED, LAE265, NO_EFFECT, PREPARED, REVALIDERING_ONLY
from humlebi.law.kinds import Axis, Confidence, Happens, Scope, Text
from humlebi.law.lifting import Lift, Trial
from humlebi.law.questions import Conditions, Requirement
from humlebi.law.reforms import CLOSED
from humlebi.law.terms import Condition, all_of, any_of, assessed, fact, named
from humlebi.law.trials.netvaerk import (
    AALBORG,
    BEGUN,
    ENDED_2021,
    FREDERIKSHAVN,
    JAMMERBUGT,
    NEVER_GRANTED,
    REBILD,
    SURVEY_WITH_VIVE,
    THISTED,
    VESTHIMMERLAND,
    target_group,
)

# --- conditions, and what holds in place of what is lifted ------------------------------------------------------------

TRIED_2018 = "BEK 529/2018"
SUFFICIENT = assessed(
    "forsoeg_helbredsoplysninger_raekker",
    "De helbredsoplysninger, kommunen har, rækker til at vurdere sagen",
    "The health information that the municipality has suffices to judge the case",
)
WITHOUT_LAE265 = Requirement(
    name="revalidering_kraever_forberedende_del",
    title=Text("Forberedende del uden LÆ 265", "The preparatory part without LÆ 265"),
    plain=Text(
        "Planens forberedende del skal være der. LÆ 265 kan undværes, når kommunen vurderer, at de andre "
        "helbredsoplysninger rækker.",
        "The preparatory part of the plan must be there. LÆ 265 may be left out when the municipality judges that the "
        "other health information suffices.",
    ),
    asked=Happens("afgoerelse", DECIDED, values=REVALIDERING_ONLY),
    before=(
        PREPARED,
        named(
            "LÆ 265 foreligger, eller den kan undværes",
            "LÆ 265 is there, or it can be left out",
            any_of(LAE265, SUFFICIENT, NO_EFFECT),
        ),
    ),
    invalid=Text(
        "Afgørelsen er som udgangspunkt ugyldig: planens forberedende del er en garantiforskrift.",
        "The decision is as a rule invalid: the preparatory part is a guarantee of a right decision.",
    ),
    source=FRIKOMMUNE("(BEK 529/2018 § 18; BEK 1184/2019 § 17)", "frik-01-revalidering-lae265"),
    only=(Scope("frik2-01", BEGUN, ENDED_2021, Axis.CLOCK, TRIED_2018),),
    group="revalidering",
)
UNUSED = fact(
    "forsoeg_uddannelse_ubrugt_5_aar",
    "Har en uddannelse på erhvervsfagligt niveau eller højere, som ikke er brugt i fem år, og vil tilbage til faget "
    "eller prøve et nyt",
    "Has an education at vocational level or higher that has not been used for five years, and wants back to the field "
    "or to try a new one",
)
HARD_TO_PLACE = assessed(
    "forsoeg_skaanehensyn_i_faget",
    "Skånehensyn gør det svært at stå til rådighed i faget",
    "Protective needs make it hard to be available in the field of the education",
)
AT_RISK = assessed(
    "forsoeg_risiko_efter_skema",
    "Er i risiko for lang ledighed efter en faglig vurdering med forberedelsesskemaet på Jobnet",
    "Is at risk of long unemployment by a professional judgement with the preparation form on Jobnet",
)
GRADUATE_OR_ILL = fact(
    "forsoeg_dimittend_eller_sygdom",
    "Er dimittend eller kommer fra sygedagpenge eller jobafklaring",
    "Is a graduate or comes from sickness benefit or jobafklaring",
)
GROUPS_2014, GROUPS_2020 = (
    ("1", "2", "3", "5", "10", "11", "12", "13", "14"),
    ("1", "2", "3", "4", "5", "6", "7", "8", "12"),
)
EARLY_WAGE_SUBSIDY = all_of(
    named("offentlig arbejdsgiver", "a public employer", PUBLIC),
    target_group(GROUPS_2014, GROUPS_2020),
    any_of(UNUSED, HARD_TO_PLACE, AT_RISK, target_group(("1",), ("1",)) & GRADUATE_OR_ILL),
)


def _substitute(scope: Scope, when: Condition) -> Conditions:
    return Conditions(
        name="jobrotation_vikar",
        title=Text("Vikar i jobrotation uden forudgående ledighed", "Substitute without unemployment beforehand"),
        plain=Text(
            "Vikaren kan ansættes fra første ledighedsdag, mindst ti timer om ugen og højst seks måneder.",
            "The substitute may be employed from the first day of unemployment, at least ten hours a week and at most "
            "six months.",
        ),
        when=when,
        lasts=SIX_MONTHS,
        source=FRIKOMMUNE("(BEK 529/2018 § 17; BEK 1184/2019 § 16)", "frik-03-loentilskud-jobrotation"),
        only=(scope,),
        group="tilbud",
    )


EARLY_SUBSTITUTE = (
    _substitute(Scope("frik2-03-jobrotation", BEGUN, date(2020, 1, 1), Axis.CLOCK, TRIED_2018), HOURS >= 10),
    _substitute(
        Scope("frik2-03-jobrotation", date(2020, 1, 1), CLOSED, Axis.CLOCK, "BEK 1184/2019"), (HOURS >= 10) & SIMILAR
    ),
)

# --- the trials -------------------------------------------------------------------------------------------------------

TRIALS = (
    Trial(
        id="frik2-01",
        title=Text(
            "Revalidering uden LÆ 265, når sagen er lægeligt belyst",
            "Revalidering without LÆ 265 when the case is medically clear",
        ),
        municipalities=(VESTHIMMERLAND, THISTED, JAMMERBUGT, AALBORG),
        granted=(BEGUN, ENDED_2021),
        authority="BEK 529/2018 § 18; BEK 1184/2019 § 17 (frik2-01)",
        target=Text(
            "Personer, der udredes til revalidering eller er i gang med den (LAB § 2, nr. 4).",
            "People being assessed for revalidering or in it (LAB section 2, no. 4).",
        ),
        applied_for=("LAB § 46 jf. § 30 a, stk. 3, nr. 3 (rettelig LAS § 46)", "BEK 996/2016 § 4"),
        lifts=(Lift(("revalidering_kraever_forberedende_del",), instead=(WITHOUT_LAE265,)),),
        instead=Text(
            "LÆ 265 kan udelades, når andre lægelige oplysninger rækker, også ved ændring, forlængelse og ophør af Min "
            "Plan. Planens forberedende del skal stadig være der.",
            "LÆ 265 may be left out when other medical information suffices, also when Min Plan is changed, extended "
            "or ended. The preparatory part of the plan must still be there.",
        ),
        conditions=(
            Text("Sagen er lægeligt tilstrækkeligt belyst.", "The case is medically sufficiently described."),
            Text(
                "I tvivl indhentes LÆ 265 alligevel: når lægelige oplysninger mangler, når skånehensynene eller "
                "planens hensyn til dem er uklare, eller når noget ubelyst kan påvirke planen.",
                "In doubt LÆ 265 is obtained all the same: when medical information is missing, when the protective "
                "needs or the plan's regard for them are unclear, or when something not described may affect the plan.",
            ),
            Text(
                "Hver kommune har skrevet ned, hvem der afgør, om sagen er belyst, og hvordan.",
                "Each municipality has written down who judges whether the case is clear, and how.",
            ),
        ),
        evaluation=(
            Text(
                "Ledelsestilsyn efter tema: er sagen belyst, burde LÆ 265 være indhentet, ville det have forlænget "
                "sagen, og har egen læge været inddraget",
                "Themed management supervision: is the case clear, should LÆ 265 have been obtained, would it have "
                "prolonged the case, and was the own doctor involved",
            ),
            Text(
                "Spørgeskema til rådgiverne et halvt år efter start",
                "Survey of the advisers half a year after the start",
            ),
            Text(
                "Til slut: antal bevillinger mod en tidligere periode, antal LÆ 265 og tilsynets resultater",
                "At the end: grants against an earlier period, number of LÆ 265 and the results of the supervision",
            ),
        ),
        source=FRIKOMMUNE(
            "(BEK 529/2018 § 18)",
            "frik-01-revalidering-lae265",
            "frikommune-2017",
            seen_in="source 003, application 1",
        ),
        doubt=Text(
            "Ansøgningen henviser til LAB § 46; kravet står i LAS § 46, stk. 2, som tilladelsen også nævner. Fra 2020 "
            "nævner tilladelsen ikke længere ændring, forlængelse og ophør. Ikke videreført i BEK 2332/2021.",
            "The application cites LAB section 46; the demand is in LAS section 46 (2), which the permission names. "
            "From 2020 the permission no longer names changing, extending and ending. Not carried on in order "
            "2332/2021.",
        ),
    ),
    Trial(
        id="frik2-02",
        title=Text(
            "Ledighedsydelse: fritagelse for revurdering i 12. måned inden for 18 måneder",
            "Ledighedsydelse: no reassessment in the 12th month within 18 months",
        ),
        municipalities=(THISTED, REBILD, AALBORG, VESTHIMMERLAND, JAMMERBUGT),
        granted=(BEGUN, date(2027, 1, 1)),
        authority="Lov om frikommunenetværk § 9 d (frik2-02)",
        target=Text(
            "Modtagere af ledighedsydelse (LAB § 2, nr. 7), omkring 1.000 i de fem kommuner.",
            "Recipients of ledighedsydelse (LAB section 2, no. 7), about 1,000 in the five municipalities.",
        ),
        applied_for=("LAS § 74 c",),
        lifts=(Lift(("vurdering_74c", "revurdering_74c")),),
        instead=Text(
            "Om betingelserne for fleksjob er opfyldt, vurderes løbende i kontaktforløbet (LAB § 73 a).",
            "Whether the conditions for a flexible job are met is judged continuously in the contact course (LAB "
            "section 73 a).",
        ),
        conditions=(
            Text(
                "Finder kommunen, at betingelserne ikke længere er opfyldt, skal § 74 c, stk. 2-3, være opfyldt ved "
                "afgørelsen (dog ikke, hvis betingelserne for førtidspension er opfyldt).",
                "If the municipality finds that the conditions are no longer met, section 74 c (2)-(3) must be met at "
                "the decision.",
            ),
            Text(
                "Kontaktforløbet hver tredje måned og rådighedsreglerne i §§ 75-77 gælder uændret.",
                "The quarterly contact course and the availability rules of sections 75-77 hold unchanged.",
            ),
        ),
        evaluation=(
            Text("Løbende ledelsestilsyn", "Continued management supervision"),
            Text(
                "Spørgeskema til rådgiverne, efteråret 2018 og sommeren 2020",
                "Survey of the advisers, autumn 2018 and summer 2020",
            ),
            Text(
                "Gennemsnitlig længde af ledighedsydelse ved start og slut (jobindsats.dk)",
                "Average length of ledighedsydelse at start and end (jobindsats.dk)",
            ),
        ),
        source=FRIKOMMUNE("9 d", "frik-02-ledighedsydelse-74c", "frikommune-2017", seen_in="source 003, application 2"),
        doubt=Text(
            "Ikrafttrædelsen af § 9 d er regnet til 1. juli 2018; teksten er ikke gennemgået ordret. De nordjyske "
            "frikommuneansøgninger (2017) forudsætter samtaler hver tredje måned, men BEK 603/2017 § 4 lod fra 1. "
            "juli 2017 til 31. december 2023 de samme kommuner selv bestemme hyppigheden, og § 73 a ophørte med 2019.",
            "The commencement of section 9 d is taken as 1 July 2018; the text has not been read verbatim. The trial "
            "applications of North Jutland (2017) presupposes quarterly talks, but order 603/2017 section 4 let the "
            "same municipalities set the frequency from 1 July 2017 to 31 December 2023, and section 73 a ended with "
            "2019.",
        ),
    ),
    Trial(
        id="frik2-03",
        title=Text(
            "Offentligt løntilskud uden forudgående ledighed", "Public wage subsidy without unemployment beforehand"
        ),
        municipalities=(JAMMERBUGT, FREDERIKSHAVN),
        granted=(BEGUN, date(2027, 1, 1)),
        authority="BEK 529/2018 § 16; BEK 1184/2019 § 15; senest BEK 1497/2025 § 4 (frik2-03)",
        target=Text(
            "Ledige i LAB § 2, nr. 1-3, 5 og 10-14, hos en offentlig arbejdsgiver og tidligt i ledigheden.",
            "The unemployed of LAB section 2, nos. 1-3, 5 and 10-14, with a public employer, early in unemployment.",
        ),
        applied_for=("LAB § 51 (offentligt løntilskud)",),
        lifts=(Lift(("loentilskud_forudgaaende_ledighed",), when=EARLY_WAGE_SUBSIDY),),
        instead=Text(
            "Et offentligt job med løntilskud kan gives fra første dag til fire grupper; formålet med tilbuddet skal "
            "være det samme. Hos private arbejdsgivere gælder kravet stadig.",
            "A public subsidised job may be given from the first day to four groups; the purpose of the offer must be "
            "the same. With private employers the demand still holds.",
        ),
        conditions=(
            Text("Arbejdsgiveren er offentlig.", "The employer is public."),
            Text(
                "Uddannelse på erhvervsfagligt niveau eller højere, ikke brugt i fem år, og et ønske om at vende "
                "tilbage til faget eller prøve et nyt; eller",
                "An education at vocational level or higher, not used for five years, and a wish to return to the "
                "field or try a new one; or",
            ),
            Text(
                "skånehensyn, der gør det svært at stå til rådighed i faget; eller",
                "protective needs that make it hard to be available in the field; or",
            ),
            Text(
                "risiko for lang ledighed efter svarene i forberedelsesskemaet på Jobnet; eller",
                "a risk of long unemployment by the answers in the preparation form on Jobnet; or",
            ),
            Text(
                "nr. 1: dimittend, eller kommer fra sygedagpenge eller jobafklaring.",
                "no. 1: a graduate, or coming from sickness benefit or jobafklaring.",
            ),
        ),
        evaluation=(
            Text("Løbende: gives der flere forløb end før", "Continuously: are more courses granted than before"),
            Text(
                "Forløbenes effekt; målene udvikles med VIVE, styrelsen og ministeriet",
                "The effect of the courses; measures developed with VIVE, the agency and the ministry",
            ),
            Text(
                "Regional persongruppemarkering for forsøgets deltagere",
                "A regional marking of the people in the trial",
            ),
        ),
        source=FRIKOMMUNE(
            "(BEK 529/2018 § 16)", "frik-03-loentilskud-jobrotation", seen_in="source 003, application 3"
        ),
        doubt=Text(
            "Ansøgningen skriver 26 ugers ledighed; loven siger mere end seks måneder, som er fulgt.",
            "The application writes 26 weeks of unemployment; the act says more than six months, which is followed.",
        ),
    ),
    Trial(
        id="frik2-03-jobrotation",
        title=Text("Jobrotation uden forudgående ledighed", "Job rotation without unemployment beforehand"),
        municipalities=(JAMMERBUGT, FREDERIKSHAVN),
        granted=(BEGUN, date(2026, 2, 1)),
        authority="BEK 529/2018 § 17; BEK 1184/2019 § 16; senest BEK 1497/2025 § 5 (frik2-03-jobrotation)",
        target=Text(
            "Ledige i LAB § 2, nr. 1 og 2, der ansættes som vikar i jobrotation.",
            "The unemployed of LAB section 2, nos. 1 and 2, employed as substitutes in job rotation.",
        ),
        applied_for=("LAB § 98 b, stk. 1 (jobrotation)",),
        lifts=(Lift(("jobrotation_vikar",), when=target_group(("1", "2"), ("1", "2")), instead=EARLY_SUBSTITUTE),),
        instead=Text(
            "En vikar kan ansættes i jobrotation fra første ledighedsdag. Mindst ti timer om ugen og højst seks "
            "måneder gælder stadig.",
            "A substitute may be employed in job rotation from the first day of unemployment. At least ten hours a "
            "week and at most six months still hold.",
        ),
        conditions=(
            Text("Vikaren hører til nr. 1 eller 2.", "The substitute belongs to no. 1 or 2."),
            Text(
                "Støtten holdes inden for reglerne om de minimis-støtte.",
                "The support stays within the rules on de minimis aid.",
            ),
            Text("Formålet med tilbuddet skal være opfyldt.", "The purpose of the offer must be met."),
        ),
        evaluation=(
            Text("Løbende: gives der flere forløb end før", "Continuously: are more courses granted than before"),
            Text(
                "Forløbenes effekt; målene udvikles med VIVE, styrelsen og ministeriet",
                "The effect of the courses; measures developed with VIVE, the agency and the ministry",
            ),
        ),
        source=FRIKOMMUNE(
            "(BEK 529/2018 § 17)", "frik-03-loentilskud-jobrotation", seen_in="source 003, application 3"
        ),
        doubt=Text(
            "Ansøgningen skriver 26 uger; loven siger mindst seks måneder. Slut 1. februar 2026, da jobrotation blev "
            "afskaffet.",
            "The application writes 26 weeks; the act says at least six months. Ended on 1 February 2026, when job "
            "rotation was abolished.",
        ),
    ),
    Trial(
        id="frik2-04",
        title=Text("Enklere sanktioner", "Simpler sanctions"),
        municipalities=(JAMMERBUGT, FREDERIKSHAVN, THISTED),
        granted=None,
        authority="Ansøgning 4 af 1. november 2017, ikke bevilget (frik2-04)",
        target=Text(
            "Modtagere af integrationsydelse, uddannelseshjælp og kontanthjælp (LAB § 2, nr. 2, 3, 12 og 13, og job- "
            "og aktivitetsparate i integrationsprogram); hver del har sin egen gruppe.",
            "Recipients of integration, education and cash benefit (LAB section 2, nos. 2, 3, 12 and 13, and the job- "
            "and activity-ready in the integration programme); each part has its own group.",
        ),
        applied_for=(
            "LAS § 35, stk. 5",
            "Vejledning om rådighed og sanktioner (sanktionen skal fremme rådigheden)",
            "LAS § 37",
            "LAB § 16, stk. 2",
            "LAS § 38, stk. 1-2",
            "LAS § 39, nr. 7-8",
            "LAS § 40 a",
            "LAS § 41",
        ),
        lifts=(
            Lift(
                (
                    "personlig_kontakt_foer_sanktion",
                    "sanktion_fremmer_raadighed",
                    "skaerpet_raadighedssanktion",
                    "hjaelp_under_skaerpet_sanktion",
                )
            ),
        ),
        instead=Text(
            "Ønsket: formen for personlig kontakt vælges konkret (mail, telefon, mentor, støtteperson, konsulent); "
            "ingen særskilt prøve af, om sanktionen fremmer rådigheden; § 41 i stedet for § 40 a, også ved udeblivelse "
            "fra samtale og brud på uddannelsespålæg.",
            "Wished for: the form of personal contact is chosen in the case (e-mail, phone, mentor, support person, "
            "consultant); no separate test that the sanction promotes availability; section 41 in place of 40 a, also "
            "for a missed interview and a broken education order.",
        ),
        conditions=(
            Text("Den konkrete, individuelle vurdering bevares.", "The concrete individual assessment is kept."),
            Text("Forsøg på kontakt dokumenteres.", "Attempts at contact are documented."),
            Text(
                "Ønsket ved siden af: én fælles betegnelse 'jobsamtale', kontakten først genoprettet ved fremmøde, og "
                "fremmøde trods sygemelding, når sygdommen ikke hindrer det (§ 37); § 38 som én regel; § 39, nr. 7 og "
                "8, som ét; sagen henlagt efter fire uger, når samtale eller tilbud afvises.",
                "Wished for besides: one common name 'job talk', contact restored only by attendance, and attendance "
                "despite a sick note when the illness does not hinder it (section 37); section 38 as one rule; section "
                "39 nos. 7 and 8 as one; the case shelved after four weeks when a talk or an offer is refused.",
            ),
        ),
        evaluation=(
            Text("Opfølgning på forsøgets mål", "Follow-up on the goals of the trial"),
            Text("Spørgeskema til medarbejderne om virkningen", "Survey of the employees on the effect"),
            Text("Borgernes syn, målt på en måde, der aftales", "The citizens' view, measured in a way to be agreed"),
            SURVEY_WITH_VIVE,
        ),
        source=LAS(
            "35-41 (ansøgning 4)",
            "frik-04-sanktionering",
            seen_in="source 003, application 4",
            confidence=Confidence.SOURCE_ONLY,
        ),
        doubt=Text(
            f"{NEVER_GRANTED.da} Lov 1558/2019 gennemførte flere af ønskerne for hele landet fra 1. januar 2020. Kun "
            "de dele, der ville løfte en regel, er lagt ind her; ændringerne af §§ 37, 38, 39 og 41 ville blot affatte "
            "dem anderledes og kan ikke sammenlignes.",
            f"{NEVER_GRANTED.en} Act 1558/2019 carried out several of the wishes for the whole country from 1 January "
            "2020. Only the parts that would lift a rule are laid in here; the changes to sections 37, 38, 39 and 41 "
            "would merely word them otherwise and cannot be compared.",
        ),
    ),
)
