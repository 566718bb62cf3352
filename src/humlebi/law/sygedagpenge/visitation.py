"""What a sickness benefit case rests on and where it is placed: the form, the categories, the team, the effort."""

from datetime import date

from humlebi.law.acts import SDL
from humlebi.law.kinds import (
    NO_END,
    Axis,
    Done,
    Duty,
    Enters,
    Exemption,
    Happens,
    Scope,
    Text,
    Untranslated,
    days_after,
    weeks_after,
)

# --- regimes: the day of the event, of the placing, of the talk picks -------------------------------------------

FORM = Scope(
    "2007",
    date(2006, 7, 3),
    NO_END,
    Axis.CLOCK,
    "SDL § 11, LBK 85/2011 til 1221/2025",
    Text(
        "Læst fra LBK 85/2011; at de otte dage gjaldt fra 2006, er antaget. § 11 ændres i 2026 ved lov 1750/2025; den "
        "nye ordlyd foreligger ikke.",
        "Read from LBK 85/2011; that the eight days held from 2006 is presumed. § 11 is changed in 2026 by act "
        "1750/2025; the new wording is not at hand.",
    ),
)
V2007 = Scope("2007", date(2006, 7, 3), date(2015, 1, 5), Axis.DUE, "Lov 563 af 9. juni 2006")
V2015 = Scope("2015", date(2015, 1, 5), date(2025, 1, 1), Axis.DUE, "Lov 720 af 25. juni 2014")
V2025 = Scope("2025", date(2025, 1, 1), date(2026, 7, 1), Axis.DUE, "Lov 1657 af 30. december 2024")
CATEGORY_3 = Scope(
    "2015",
    date(2015, 1, 5),
    date(2025, 1, 1),
    Axis.CLOCK,
    "Lov 720 af 25. juni 2014",
    Text(
        "Er sagen visiteret til kategori 3 i december 2024, falder fristen efter den 1. januar 2025, da § 13 d er "
        "ophævet; overgangen foreligger ikke. Fristen vises her stadig; følger sagen de nye regler fra den dag som "
        "opfølgningen i øvrigt, er forelæggelsen ikke længere et krav, men kan ske (§ 13 c, stk. 3).",
        "When the case was placed in category 3 in December 2024, the deadline falls after 1 January 2025, when § 13 "
        "d is repealed; the transition is not at hand. The deadline still shows here; when the case follows the new "
        "rules from that day as follow-up does otherwise, the team is no longer required, but may be used (§ 13 c(3)).",
    ),
)
E2020 = Scope("2020", date(2020, 1, 1), date(2025, 1, 1), Axis.DUE, "Lov 548 og 551 af 7. maj 2019")
E2015 = Scope("2015", date(2015, 1, 5), date(2020, 1, 1), Axis.DUE, "Lov 720 af 25. juni 2014")

# --- words of this page ---------------------------------------------------------------------------------------------

GROUP = "sygedagpenge"
AGREED = Exemption(
    "anden_frist",
    SDL("11, stk. 3"),
    says=Text("når der er aftalt en anden frist", "when another deadline has been agreed"),
)
KNOWN_ENOUGH = Exemption(
    "livstruende",
    SDL("10 a"),
    says=Text(
        "når personen får sygedagpenge efter § 24 a, stk. 6, eller § 24 b, stk. 1, og sagen er tilstrækkeligt belyst",
        "when the person has sickness benefit under § 24 a(6) or § 24 b(1) and the case is sufficiently known",
    ),
)
A_JUDGEMENT = Text(
    "Placeringen er et skøn, og loven nævner ingen frist for den.",
    "The placing is a judgement, and the act names no deadline for it.",
)
EFFORT_AT_WORK = Text(
    "Sygemeldte i kategori 2 skal have en arbejdspladsbaseret indsats, tilpasset den enkelte.",
    "The sick in category 2 must have an effort at the workplace, fitted to the person.",
)
EFFORTS_NAMED = Text(
    "Så vidt muligt aftales gradvis tilbagevenden, virksomhedspraktik eller mentor, hjælpemidler og anden støtte; uden "
    "job arbejde eller løntilskud, virksomhedspraktik eller støtte. Vejledning og opkvalificering kan supplere og i "
    "særlige tilfælde stå alene. Den sygemeldte har ret til et kursus i mestring af sygdom.",
    "As far as possible gradual return, work practice or mentor, aids and other support are agreed; without a job, "
    "work or wage subsidy, work practice or support. Guidance and upgrading of skills may supplement, and in special "
    "cases stand alone. The sick person has the right to a course in coping with illness.",
)
HOLISTIC = Text(
    "kun med den sygemeldtes samtykke, og når problemerne er komplekse, flere planer kan eller skal laves, og de skal "
    "samordnes.",
    "only with the sick person's consent, and when the problems are complex, several plans may or must be made, and "
    "they need to be coordinated.",
)
NO_CONTACT = Text(
    "Loven siger ikke, hvad der bliver af aftalen, når der følges op uden kontakt (standby).",
    "The act does not say what becomes of the agreement when follow-up is without contact (standby).",
)
AN_EFFORT = Text("Indsatsen er et skøn.", "The effort is a judgement.")
CHOOSE_CATEGORY = Text(
    "Vælg kategorien, og registrér den på sagen; indtil da registreres, at den endnu ikke er valgt.",
    "Choose the category and record it on the case; until then, that it has not been chosen.",
)

# --- declarations ---------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Duty(
        name="svar_paa_oplysningsskema",
        title=Text("Svar på oplysningsskemaet", "Answer to the information form"),
        plain=Text(
            "Kommunen sender oplysningsskemaet, når fraværet anmeldes og stadig løber. Den sygemeldte svarer senest "
            "otte dage efter afsendelsen, medmindre andet er aftalt. Notér afsendelsen som »oplysningsskema sendt«.",
            "The municipality sends the information form when the absence is reported and still runs. The sick person "
            "answers at the latest eight days after dispatch, unless agreed otherwise. Record the dispatch as "
            "“information form sent”.",
        ),
        since=Happens(
            "oplysningsskema_sendt",
            Text("afsendelsen af oplysningsskemaet", "the dispatch of the information form"),
            (),
            "sygedagpenge",
        ),
        act=Done("oplysningsskema"),
        span=days_after(8),
        exempted_by=(AGREED, KNOWN_ENOUGH),
        source=SDL("11, stk. 2-3", "sdp-visitation-2015"),
        only=(FORM,),
        group=GROUP,
        owner="borger",
    ),
    Duty(
        name="forelaeggelse_kategori_3",
        title=Text("Rehabiliteringsteamet, kategori 3", "Rehabilitation team, category 3"),
        plain=Text(
            "En sag i kategori 3 behandles i rehabiliteringsteamet senest inden fire uger fra visitationen til "
            "kategorien, og inden indsatsen sættes i gang.",
            "A case in category 3 is dealt with by the rehabilitation team within four weeks of being placed there, "
            "and before the effort is started.",
        ),
        since=Enters(
            "visitation", ("3",), "sygedagpenge", Text("visitation til kategori 3", "the case was placed in category 3")
        ),
        act=Done("forelaeggelse"),
        span=weeks_after(4),
        source=SDL("13 d, stk. 3", "sdp-followup-2015", seen_in="source 004, attachment 3.2, table"),
        only=(CATEGORY_3,),
        group=GROUP,
        doubt=Text(
            "Tabellen i Allerød Kommunes udvalgsreferat (2015) siger 'senest efter 12 uger' for dem, der er i "
            "kategori 3 fra den første samtale i ottende uge. Lovens frist er fire uger fra visitationen; tabellens "
            "tolv uger er otte plus fire.",
            "The table of the committee minutes of Allerød (2015) says 'at the latest after 12 weeks' for those in "
            "category 3 from the first talk in week eight. The law's clock is four weeks from the classification; "
            "the table's twelve weeks are eight plus four.",
        ),
    ),
    Untranslated(
        name="visitation",
        title=Text("Visitation til kategori", "Classification into a category"),
        plain=Text(
            "Kommunen placerer sagen i en kategori i tilknytning til den første opfølgningssamtale og igen ved hver "
            "opfølgning. 1: tilbage i arbejde umiddelbart. 2: risiko for et langt forløb eller for arbejdsevnen. 3: "
            "længerevarende forløb. Kategorierne kan ikke sammenlignes med dem fra 2015.",
            "The municipality places the case in a category in connection with the first follow-up talk, and again at "
            "each follow-up. 1: return to work imminent. 2: risk of a long course or to the work capacity. 3: a longer "
            "course. The categories cannot be compared with those of 2015.",
        ),
        why=A_JUDGEMENT,
        by_hand=Text(
            f"{CHOOSE_CATEGORY.da} Fra april 2010 efter BEK 419/2010 § 14 b: 1, når fuld raskmelding ventes inden tre "
            "måneder; ellers 2, når personen aktuelt kan vende gradvist tilbage eller få tilbud; ellers 3.",
            f"{CHOOSE_CATEGORY.en} From April 2010 by order 419/2010 § 14 b: 1 when full recovery is expected within "
            "three months; otherwise 2 when the person can at present return gradually or be given offers; otherwise "
            "3.",
        ),
        source=SDL("12 og 13, stk. 7", "sdp-visitation-2007", seen_in="source 002, 'Opfølgningsplan'"),
        only=(V2007,),
        group=GROUP,
    ),
    Untranslated(
        name="visitation",
        title=Text("Visitation til kategori", "Classification into a category"),
        plain=Text(
            "Kategori 1 (fuldt rask ventes inden otte uger fra første fraværsdag) vælges, når oplysningsskemaet er "
            "modtaget; ellers vælges 2 (senere) eller 3 (senere, andre udfordringer og behov for en tværfaglig "
            "indsats) ved den første opfølgningssamtale. Ved hver opfølgning visiteres der igen.",
            "Category 1 (full recovery expected within eight weeks from the first absence day) is chosen when the "
            "information form has been received; otherwise 2 (later) or 3 (later, other challenges and a need of an "
            "interdisciplinary effort) at the first follow-up talk. At each follow-up the case is placed anew.",
        ),
        why=A_JUDGEMENT,
        by_hand=CHOOSE_CATEGORY,
        source=SDL("12", "sdp-visitation-2015", seen_in="source 004, attachment 3.2, table"),
        only=(V2015,),
        group=GROUP,
    ),
    Untranslated(
        name="visitation",
        title=Text("Visitation til kategori", "Classification into a category"),
        plain=Text(
            "Kategori 3 er afskaffet fra 2025. Kategori 1 (fuldt rask ventes inden otte uger fra første fraværsdag) "
            "vælges, når oplysningsskemaet er modtaget; ellers vælges 2 ved den første opfølgningssamtale.",
            "Category 3 is abolished from 2025. Category 1 (full recovery expected within eight weeks from the first "
            "absence day) is chosen when the information form has been received; otherwise 2 at the first follow-up "
            "talk.",
        ),
        why=A_JUDGEMENT,
        by_hand=CHOOSE_CATEGORY,
        source=SDL("12", "sdp-followup-2025"),
        only=(V2025,),
        group=GROUP,
    ),
    Untranslated(
        name="aftale_om_indsats",
        title=Text("Aftale om mål og indsats, kategori 2", "Agreement on goal and effort, category 2"),
        plain=Text(
            f"{EFFORT_AT_WORK.da} Ved den første opfølgning indgår kommunen en aftale om beskæftigelsesmål og "
            f"indsats. {EFFORTS_NAMED.da} Fra 2018 kan en helhedsorienteret plan træde i stedet: {HOLISTIC.da}",
            f"{EFFORT_AT_WORK.en} At the first follow-up the municipality makes an agreement on goal and effort. "
            f"{EFFORTS_NAMED.en} From 2018 a holistic plan may take its place: {HOLISTIC.en}",
        ),
        why=AN_EFFORT,
        by_hand=Text(
            "Indgå aftalen ved den første opfølgning, og justér den løbende.",
            "Make the agreement at the first follow-up and adjust it as you go.",
        ),
        source=SDL("13 c", "sdp-followup-2015"),
        only=(E2015,),
        group=GROUP,
        doubt=Text(
            f"Planen kom mellem den 20. januar og den 20. juni 2018. {NO_CONTACT.da}",
            f"The plan came between 20 January and 20 June 2018. {NO_CONTACT.en}",
        ),
    ),
    Untranslated(
        name="aftale_om_indsats",
        title=Text("Aftale om mål og indsats, kategori 2", "Agreement on goal and effort, category 2"),
        plain=Text(
            f"{EFFORT_AT_WORK.da} Ved den første opfølgning indgår kommunen en aftale om beskæftigelsesmål og "
            f"indsats, som indgår i Min Plan. {EFFORTS_NAMED.da} En helhedsorienteret plan kan træde i stedet: "
            f"{HOLISTIC.da}",
            f"{EFFORT_AT_WORK.en} At the first follow-up the municipality makes an agreement on goal and effort, which "
            f"is part of Min Plan. {EFFORTS_NAMED.en} A holistic plan may take its place: {HOLISTIC.en}",
        ),
        why=AN_EFFORT,
        by_hand=Text(
            "Indgå aftalen ved den første opfølgning, skriv den i Min Plan, og justér den løbende.",
            "Make the agreement at the first follow-up, write it in Min Plan and adjust it as you go.",
        ),
        source=SDL("13 c og 13 e", "sdp-followup-2020"),
        only=(E2020,),
        group=GROUP,
        doubt=NO_CONTACT,
    ),
    Untranslated(
        name="aftale_om_indsats",
        title=Text("Aftale om jobmål og indsats, kategori 2", "Agreement on job goal and effort, category 2"),
        plain=Text(
            "Sygemeldte i kategori 2 skal have en arbejdspladsbaseret indsats, tilpasset den enkelte: gradvis "
            "tilbagevenden, tilbud og mentor; er der andre udfordringer end helbredet og behov for en tværfaglig "
            "indsats, også efter anden lovgivning. Ved den første opfølgning indgår kommunen en aftale om jobmål, "
            "indsats og eventuelt en tværfaglig indsats. Den indgår i Min Plan; for sygemeldte i et ansættelsesforhold "
            "kræves hverken jobmål eller Min Plan. Før en tværfaglig indsats kan sagen forelægges "
            f"rehabiliteringsteamet. En helhedsorienteret plan kan træde i stedet for aftalen: {HOLISTIC.da}",
            "The sick in category 2 must have an effort at the workplace, fitted to the person: gradual return, offers "
            "and mentor; with other challenges than health and a need of an interdisciplinary effort, also under other "
            "acts. At the first follow-up the municipality makes an agreement on job goal, effort and possibly an "
            "interdisciplinary effort. It is part of Min Plan; for the sick in an employment neither job goal nor Min "
            "Plan is required. Before an interdisciplinary effort the case may be put before the rehabilitation team. "
            f"A holistic plan may take the place of the agreement: {HOLISTIC.en}",
        ),
        why=AN_EFFORT,
        by_hand=Text(
            "Indgå aftalen ved den første opfølgning, og justér den løbende; skriv den i Min Plan, hvis personen ikke "
            "er i et ansættelsesforhold.",
            "Make the agreement at the first follow-up and adjust it as you go; write it in Min Plan when the person "
            "is not in an employment.",
        ),
        source=SDL("13 c og 13 e", "sdp-followup-2025"),
        only=(V2025,),
        group=GROUP,
        doubt=Text(
            f"Hvad aftalen kræver efter den 1. juli 2026, foreligger ikke. {NO_CONTACT.da}",
            f"What the agreement requires after 1 July 2026 is not at hand. {NO_CONTACT.en}",
        ),
    ),
)
