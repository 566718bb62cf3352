"""Follow-up in sickness benefit cases: when the municipality must talk with the person who is ill."""

from datetime import date

from humlebi.law.acts import SDL, SDL_1990
from humlebi.law.kinds import (
    NO_END,
    Axis,
    Begins,
    Cadence,
    Confidence,
    Done,
    Duty,
    Enters,
    Exemption,
    Happens,
    Limit,
    Reaches,
    Scope,
    State,
    Text,
    Untranslated,
    calendar_months,
    days_after,
    end_of_week,
    months_after,
    weeks_after,
    within_months,
)

# --- doubts of this page ---------------------------------------------------------------------------------------------

NUMBER_NOT_VERIFIED = Text(
    "Paragraffens nummer er ikke efterprøvet.", "The number of the section has not been verified."
)
LATER_CATEGORY = Text(
    "Flyttes sagen til kategorien efter fristen, siger ingen kilde, hvornår samtalen skal holdes; her regnes samme "
    "afstand som mellem de løbende samtaler, fra flytningen.",
    "When the case enters the category after the deadline, no source says when the talk must be held; the interval of "
    "the continued talks is assumed here, from the move.",
)
RUNNING_CASES = Text(
    "Om sager, der allerede løb, da reglen skiftede, fulgte de nye regler, er ikke undersøgt; reglen vælges efter "
    "første fraværsdag.",
    "Whether cases running when the rule changed followed the new rules has not been read; the first absence day "
    "picks the rule.",
)


def _standby(paragraph: str) -> Exemption:
    return Exemption(
        "standby",
        SDL(paragraph, "sdp-standby"),
        says=Text("for de dage, afgørelsen gælder", "for the days on which the decision holds"),
    )


STANDBY = _standby("13 b, stk. 5")
STANDBY_2010 = _standby("13, stk. 6")
STANDBY_2007 = _standby("13")
# § 13 f(2): whoever has not reported fit after week 13 is followed up as after the first six months.
PREDICTABLE = Exemption(
    "13f",
    SDL("13 f", "sdp-followup-2025"),
    whole_course=True,
    says=Text(
        "fra den første samtale til udgangen af uge 13 regnet fra den (91 dage, samtalens dag talt med)",
        "from the first talk to the end of week 13 counted from it (91 days, the day of the talk included)",
    ),
)
WELL_IN_26_WEEKS = Exemption(
    "26_uger",
    SDL("13 f", "sdp-followup-2026"),
    whole_course=True,
    says=Text(
        "fra vurderingen til den dag, det undersøges, om personen er rask",
        "from the assessment to the day on which it is checked whether the person is well",
    ),
)

# --- regimes: the first absence day picks -----------------------------------------------------------------------------

R1998 = Scope("1998", date(1998, 7, 1), date(2006, 7, 3), Axis.BEGUN, "Dagpengeloven, LBK 632/1997")
R2007 = Scope("2007", date(2006, 7, 3), date(2010, 1, 4), Axis.BEGUN, "Lov 563 af 9. juni 2006")
R2010 = Scope(
    "2010",
    date(2010, 1, 4),
    date(2015, 1, 5),
    Axis.BEGUN,
    "SDL §§ 12-16, LBK 85/2011 til 833/2014",
    Text(
        "Teksten er den samme i LBK 85/2011 til 833/2014. At den begyndte den 4. januar 2010 med lov 480/2009, er "
        "antaget. "
        "Kilderne siger ikke, om sager, der løb den 5. januar 2015, fulgte de nye regler; her vælger første "
        "fraværsdag. Allerød Kommunes udvalgsreferat (2015) regner med 163 samtaler i januar 2015 for de 163 løbende "
        "sager, altså de nye regler: løb sagen den dag, så følg den nye takt.",
        "The text is the same in LBK 85/2011 to 833/2014. That it began on 4 January 2010 with act 480/2009 is "
        "presumed. The sources do not say whether cases running on 5 January 2015 followed the new rules; the first "
        "absence day picks here. The committee minutes of Allerød (2015) counts 163 talks in January 2015 for the 163 "
        "running cases, that is the new rules: if the case was running that day, follow the new pace.",
    ),
)
R2015 = Scope("2015", date(2015, 1, 5), date(2020, 1, 1), Axis.BEGUN, "Lov 720 af 25. juni 2014")
R2020 = Scope("2020", date(2020, 1, 1), date(2025, 1, 1), Axis.BEGUN, "Lov 548 og 551 af 7. maj 2019", RUNNING_CASES)
R2025 = Scope("2025", date(2025, 1, 1), date(2026, 7, 1), Axis.BEGUN, "Lov 1657 af 30. december 2024", RUNNING_CASES)
R2026 = Scope("2026", date(2026, 7, 1), NO_END, Axis.BEGUN, "Lov 1750 af 29. december 2025")
# The early talk is picked by the day it was asked for.
EARLY = Scope("2015", date(2015, 1, 5), NO_END, Axis.CLOCK, "Lov 720 af 25. juni 2014")
EMPLOYER = Scope("2010", date(2010, 1, 1), NO_END, Axis.BEGUN, "SDL kapitel 5 a")

# --- words of this page ---------------------------------------------------------------------------------------------

FIRST_DAY = Begins("sygedagpenge", Text("første fraværsdag", "the first absence day"))
LAST_TALK = Text("den seneste opfølgningssamtale", "the latest follow-up talk")
TALK = Done("samtale")
GROUP = "sygedagpenge"
A_JUDGEMENT = Text(
    "Placeringen er et skøn, og kilderne nævner ingen frist for den.",
    "The placing is a judgement, and the sources name no deadline for it.",
)
CHOOSE_CATEGORY = Text(
    "Vælg kategorien, og registrér den på sagen; indtil da registreres, at den endnu ikke er valgt.",
    "Choose the category and record it on the case; until then, that it has not been chosen.",
)
EARLY_READ = Text(
    "Begyndelsen den 5. januar 2015 er antaget. Læst i LBK 938/2015 til 1221/2025.",
    "The beginning on 5 January 2015 is presumed. Read in LBK 938/2015 to 1221/2025.",
)
SOURCE_002_CADENCE = Text(
    "Kun pjecen Den sociale lovgivning (2007) beskriver takten. Kilden siger 'kontakt'; her tæller kun en noteret "
    "samtale.",
    "Only the leaflet Den sociale lovgivning (2007) describes the pace. The source says contact; only a recorded talk "
    "counts here.",
)
CALLED_2010 = Text(
    "I de tilfælde, § 13, stk. 4-5, nævner, kan samtalen holdes telefonisk, digitalt eller ved brev; den tæller også.",
    "In the cases that § 13(4)-(5) names the talk may be held by telephone, digitally or by letter; it counts too.",
)
LATER_2010 = Text(f"{CALLED_2010.da} {LATER_CATEGORY.da}", f"{CALLED_2010.en} {LATER_CATEGORY.en}")
PLAN_2010 = Text(
    "Fristen er den anden opfølgning; her vises den seneste dag, den kan holdes.",
    "The deadline is the second follow-up; shown here is the last day on which it can be held.",
)

# --- declarations ---------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Duty(
        name="foerste_samtale",
        title=Text("Første opfølgning", "First follow-up"),
        plain=Text(
            "Når en person har været sygemeldt i otte uger, tager kommunen sagen op i en personlig samtale.",
            "When a person has been reported sick for eight weeks, the municipality takes the case up in a personal "
            "talk.",
        ),
        since=FIRST_DAY,
        act=TALK,
        span=weeks_after(8),
        source=SDL_1990(
            "24",
            "sdp-followup-1998",
            seen_in="source 000, chapter 10.1",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(R1998,),
        group=GROUP,
        doubt=NUMBER_NOT_VERIFIED,
    ),
    Cadence(
        name="loebende_samtale",
        title=Text("Løbende opfølgning", "Continued follow-up"),
        plain=Text(
            "Derefter tages sagen op hver ottende uge i en personlig samtale.",
            "After that the case is taken up every eighth week in a personal talk.",
        ),
        within=FIRST_DAY,
        words=LAST_TALK,
        act=TALK,
        span=weeks_after(8),
        first_by=weeks_after(8),
        source=SDL_1990(
            "24", "sdp-followup-1998", seen_in="source 000, chapter 10.1", confidence=Confidence.SOURCE_ONLY
        ),
        only=(R1998,),
        group=GROUP,
        doubt=NUMBER_NOT_VERIFIED,
    ),
    Limit(
        name="syg_6_maaneder_af_12",
        title=Text("Syg i seks måneder inden for tolv", "Sick for six months within twelve"),
        plain=Text(
            "Tidspunktet, hvor en person har været sygemeldt i seks måneder inden for de sidste tolv.",
            "The day on which a person has been reported sick for six months within the last twelve.",
        ),
        counts="sygedagpenge",
        reaches=calendar_months(6),
        within=calendar_months(12),
        takes_effect="at_once",
        source=SDL_1990(
            "24",
            "sdp-followup-plan-1998",
            seen_in="source 000, chapter 10.1",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(R1998,),
        group=GROUP,
        doubt=NUMBER_NOT_VERIFIED,
    ),
    Duty(
        name="opfoelgningsplan",
        title=Text("Opfølgningsplan", "Follow-up plan"),
        plain=Text(
            "En opfølgningsplan skal foreligge senest, når personen har været syg i seks måneder inden for de sidste "
            "tolv. Behovet overvejes ved hver opfølgning; fagforening og arbejdsplads inddrages.",
            "A follow-up plan must exist at the latest when the person has been sick for six months in the last "
            "twelve. The need is considered at each follow-up; union and workplace are involved.",
        ),
        since=Reaches(
            "syg_6_maaneder_af_12",
            Text(
                "den dag, seks måneders sygdom inden for tolv er nået",
                "the day six months of sickness within twelve are reached",
            ),
            "first",
        ),
        act=Done("plan"),
        span=days_after(0),
        source=SDL_1990(
            "24",
            "sdp-followup-plan-1998",
            seen_in="source 000, chapter 10.1",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(R1998,),
        group=GROUP,
        counts_from="benefit",
        doubt=Text(
            "Paragraffens nummer er ikke efterprøvet. En persons senere sygdom giver ikke en ny plan her.",
            "The number of the section has not been verified. A later illness gives no new plan here.",
        ),
    ),
    Duty(
        name="foerste_samtale",
        title=Text("Første opfølgning", "First follow-up"),
        plain=Text(
            "Kommunen har kontakt med den sygemeldte senest otte uger efter første fraværsdag.",
            "The municipality is in contact with the person at the latest eight weeks after the first absence day.",
        ),
        since=FIRST_DAY,
        act=TALK,
        span=weeks_after(8),
        exempted_by=(STANDBY_2007,),
        source=SDL(
            "13", "sdp-followup-2007", seen_in="source 002, 'Opfølgningsplan'", confidence=Confidence.SOURCE_ONLY
        ),
        only=(R2007,),
        group=GROUP,
        doubt=SOURCE_002_CADENCE,
    ),
    Cadence(
        name="loebende_samtale",
        variant="kategori-2",
        title=Text("Løbende opfølgning, kategori 2", "Continued follow-up, category 2"),
        plain=Text(
            "I kategori 2 (risiko for langvarig sygdom eller for arbejdsevnen) følges der op hver fjerde uge.",
            "In category 2 (risk of long sickness or to the work capacity) follow-up is every fourth week.",
        ),
        within=FIRST_DAY,
        words=LAST_TALK,
        act=TALK,
        span=weeks_after(4),
        first_by=weeks_after(8),
        when=State("visitation", ("2",)),
        if_bound_later=weeks_after(4),
        exempted_by=(STANDBY_2007,),
        source=SDL(
            "13",
            "sdp-followup-2007",
            "sdp-visitation-2007",
            seen_in="source 002, 'Opfølgningsplan'",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(R2007,),
        group=GROUP,
        doubt=SOURCE_002_CADENCE,
    ),
    Cadence(
        name="loebende_samtale",
        variant="kategori-1-3",
        title=Text("Løbende opfølgning, kategori 1 og 3", "Continued follow-up, categories 1 and 3"),
        plain=Text(
            "I de andre kategorier følges der op hver ottende uge.",
            "In the other categories follow-up is every eighth week.",
        ),
        within=FIRST_DAY,
        words=LAST_TALK,
        act=TALK,
        span=weeks_after(8),
        first_by=weeks_after(8),
        when=State("visitation", ("0", "1", "3")),
        if_bound_later=weeks_after(8),
        exempted_by=(STANDBY_2007,),
        source=SDL(
            "13",
            "sdp-followup-2007",
            "sdp-visitation-2007",
            seen_in="source 002, 'Opfølgningsplan'",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(R2007,),
        group=GROUP,
        doubt=SOURCE_002_CADENCE,
    ),
    Duty(
        name="opfoelgningsplan",
        title=Text("Opfølgningsplan", "Follow-up plan"),
        plain=Text(
            "Opfølgningsplanen laves senest efter seks måneders sygdom; behovet vurderes ved den første opfølgning. "
            "Den beskriver årsag, behandling, arbejdsfunktioner, personens egen opfattelse og tidligere fravær. "
            "Personen kan klage over den og mister ikke ydelsen ved at holde fagforening eller arbejdsgiver udenfor.",
            "The follow-up plan is made at the latest after six months of sickness; the need is assessed at the first "
            "follow-up. It describes cause, treatment, work functions, the person's own view and earlier absence. The "
            "person may complain of it and does not lose the benefit by keeping union or employer out of it.",
        ),
        since=FIRST_DAY,
        act=Done("plan"),
        span=months_after(6),
        source=SDL("13", "sdp-followup-plan-2007", seen_in="source 002", confidence=Confidence.SOURCE_ONLY),
        only=(R2007,),
        group=GROUP,
        doubt=Text(
            "Paragraffens nummer, og hvornår kravet ophørte, er ikke efterprøvet.",
            "Neither the number of the section nor when the requirement ended has been verified.",
        ),
    ),
    Duty(
        name="foerste_samtale",
        title=Text("Første opfølgningssamtale", "First follow-up talk"),
        plain=Text(
            "Der følges op første gang ved en individuel samtale inden udgangen af ottende uge fra første fraværsdag, "
            "uanset kategori.",
            "The first follow-up is an individual talk before the end of week eight from the first absence day, "
            "whatever the category.",
        ),
        since=FIRST_DAY,
        act=TALK,
        span=end_of_week(8),
        exempted_by=(STANDBY_2010,),
        source=SDL("13, stk. 2-3", "sdp-followup-2007"),
        only=(R2010,),
        group=GROUP,
        doubt=CALLED_2010,
    ),
    Cadence(
        name="loebende_samtale",
        variant="kategori-2",
        title=Text("Løbende opfølgning, kategori 2", "Continued follow-up, category 2"),
        plain=Text(
            "I kategori 2 følges der derefter op mindst hver fjerde uge.",
            "In category 2 follow-up then is at least every fourth week.",
        ),
        within=FIRST_DAY,
        words=LAST_TALK,
        act=TALK,
        span=weeks_after(4),
        first_by=end_of_week(8),
        when=State("visitation", ("2",)),
        if_bound_later=weeks_after(4),
        exempted_by=(STANDBY_2010,),
        source=SDL("13, stk. 3", "sdp-followup-2007", "sdp-visitation-2007"),
        only=(R2010,),
        group=GROUP,
        doubt=LATER_2010,
    ),
    Duty(
        name="anden_samtale",
        title=Text("Anden opfølgning, kategori 1 og 3", "Second follow-up, categories 1 and 3"),
        plain=Text(
            "I kategori 1 og 3 følges der op anden gang inden tre måneder regnet fra første fraværsdag.",
            "In categories 1 and 3 the second follow-up is within three months counted from the first absence day.",
        ),
        since=FIRST_DAY,
        act=TALK,
        span=within_months(3),
        times=2,
        when=State("visitation", ("0", "1", "3")),
        if_bound_later=months_after(3),
        exempted_by=(STANDBY_2010,),
        source=SDL("13, stk. 2", "sdp-followup-2007", "sdp-visitation-2007"),
        only=(R2010,),
        group=GROUP,
        doubt=LATER_2010,
    ),
    Cadence(
        name="loebende_samtale",
        variant="kategori-1-3",
        title=Text("Løbende opfølgning, kategori 1 og 3", "Continued follow-up, categories 1 and 3"),
        plain=Text(
            "I kategori 1 og 3 følges der derefter op senest hver tredje måned.",
            "In categories 1 and 3 follow-up then is at the latest every third month.",
        ),
        within=FIRST_DAY,
        words=LAST_TALK,
        act=TALK,
        span=months_after(3),
        first_by=end_of_week(8),
        when=State("visitation", ("0", "1", "3")),
        if_bound_later=months_after(3),
        exempted_by=(STANDBY_2010,),
        source=SDL("13, stk. 2", "sdp-followup-2007", "sdp-visitation-2007"),
        only=(R2010,),
        group=GROUP,
        doubt=Text(
            f"Efter den første samtale gælder den anden opfølgnings frist, når den er kortere. {LATER_2010.da}",
            f"After the first talk the deadline of the second follow-up holds when it is shorter. {LATER_2010.en}",
        ),
    ),
    Duty(
        name="opfoelgningsplan",
        variant="kategori-2",
        title=Text("Opfølgningsplan, kategori 2", "Follow-up plan, category 2"),
        plain=Text(
            "Behovet for en opfølgningsplan vurderes ved den første samtale. Planen udarbejdes senest i umiddelbar "
            "forlængelse af den anden opfølgning og udleveres til personen.",
            "The need of a follow-up plan is considered at the first talk. The plan is made at the latest right after "
            "the second follow-up and is handed to the person.",
        ),
        since=FIRST_DAY,
        act=Done("plan"),
        span=end_of_week(12),
        when=State("visitation", ("2",)),
        source=SDL("16, stk. 1-2 og 4", "sdp-followup-plan-2007"),
        only=(R2010,),
        group=GROUP,
        doubt=PLAN_2010,
    ),
    Duty(
        name="opfoelgningsplan",
        variant="kategori-1-3",
        title=Text("Opfølgningsplan, kategori 1 og 3", "Follow-up plan, categories 1 and 3"),
        plain=Text(
            "Behovet for en opfølgningsplan vurderes ved den første samtale. Planen udarbejdes senest i umiddelbar "
            "forlængelse af den anden opfølgning og udleveres til personen.",
            "The need of a follow-up plan is considered at the first talk. The plan is made at the latest right after "
            "the second follow-up and is handed to the person.",
        ),
        since=FIRST_DAY,
        act=Done("plan"),
        span=within_months(3),
        when=State("visitation", ("0", "1", "3")),
        source=SDL("16, stk. 1-2 og 4", "sdp-followup-plan-2007"),
        only=(R2010,),
        group=GROUP,
        doubt=PLAN_2010,
    ),
    Duty(
        name="arbejdsgiversamtale",
        title=Text("Arbejdsgiverens sygefraværssamtale", "The employer's sickness talk"),
        plain=Text(
            "Arbejdsgiveren holder en samtale med den ansatte senest fire uger efter første fraværsdag.",
            "The employer holds a talk with the employee at the latest four weeks after the first absence day.",
        ),
        since=FIRST_DAY,
        act=Done("arbejdsgiversamtale"),
        span=weeks_after(4),
        when=State("ansaettelse", ("", "loenmodtager")),
        source=SDL("7 a", "sdp-employer-talk-4-weeks", seen_in="source 004, attachment 3.2, table"),
        only=(EMPLOYER,),
        group=GROUP,
        doubt=Text(
            "Dagen, kapitel 5 a trådte i kraft i 2010, er ikke efterprøvet; her 1. januar. Gennemgået til og med 2015.",
            "The day in 2010 on which chapter 5 a came into force has not been verified; here 1 January. Read up to "
            "2015.",
        ),
        owner="arbejdsgiver",
    ),
    Duty(
        name="foerste_samtale",
        title=Text("Første opfølgningssamtale", "First follow-up talk"),
        plain=Text(
            "I kategori 2 og 3 holdes den første opfølgningssamtale i jobcentret inden udgangen af ottende uge. I "
            "kategori 1 er der ingen centrale krav. Er det noteret, at kategorien endnu ikke er valgt (0), regnes der "
            "med kravet; er intet noteret, kan det ikke afgøres.",
            "In categories 2 and 3 the first follow-up talk is held in the jobcentre before the end of week eight. In "
            "category 1 there is no central requirement. When it is recorded that none has been chosen yet (0), the "
            "requirement is assumed; when nothing is recorded, it cannot be decided.",
        ),
        since=FIRST_DAY,
        act=TALK,
        span=end_of_week(8),
        when=State("visitation", ("0", "2", "3")),
        if_bound_later=weeks_after(4),
        exempted_by=(STANDBY,),
        source=SDL("13 b", "sdp-followup-2015", "sdp-visitation-2015", seen_in="source 004, attachment 3.2, table"),
        only=(R2015,),
        group=GROUP,
        doubt=LATER_CATEGORY,
    ),
    Cadence(
        name="loebende_samtale",
        title=Text("Opfølgning hver fjerde uge", "Follow-up every fourth week"),
        plain=Text(
            "I kategori 2 og 3 følges der derefter op mindst hver fjerde uge ved personligt fremmøde.",
            "In categories 2 and 3 follow-up then is at least every fourth week, in person.",
        ),
        within=FIRST_DAY,
        words=LAST_TALK,
        act=TALK,
        span=weeks_after(4),
        first_by=end_of_week(8),
        when=State("visitation", ("2", "3")),
        if_bound_later=weeks_after(4),
        exempted_by=(STANDBY,),
        source=SDL("13 b", "sdp-followup-2015", seen_in="source 004, attachment 3.2, table"),
        only=(R2015,),
        group=GROUP,
        doubt=LATER_CATEGORY,
    ),
    Duty(
        name="forelaeggelse_kategori_3",
        title=Text("Rehabiliteringsteamet, kategori 3", "Rehabilitation team, category 3"),
        plain=Text(
            "En sag i kategori 3 behandles i rehabiliteringsteamet senest inden fire uger fra visitationen til "
            "kategorien.",
            "A case in category 3 is dealt with by the rehabilitation team within four weeks of being placed there.",
        ),
        since=Enters(
            "visitation", ("3",), "sygedagpenge", Text("visitation til kategori 3", "the case was placed in category 3")
        ),
        act=Done("forelaeggelse"),
        span=weeks_after(4),
        source=SDL("13 d, stk. 3", "sdp-followup-2015", seen_in="source 004, attachment 3.2, table"),
        only=(R2015, R2020),
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
    Duty(
        name="laegeattest_foer_samtale",
        title=Text("LÆ 285 før den første samtale", "LÆ 285 before the first talk"),
        plain=Text(
            "Kommunen beder den praktiserende læge om LÆ 285, så attesten foreligger senest ved den første samtale. "
            "Lægens frist er mindst otte dage.",
            "The municipality asks the GP for LÆ 285, so that the certificate is there at the latest at the first "
            "talk. The doctor has at least eight days.",
        ),
        since=FIRST_DAY,
        act=Done("laegeattest", ("LAE285",)),
        span=end_of_week(8),
        when=State("visitation", ("2", "3")),
        if_bound_later=weeks_after(4),
        source=SDL("11 a", "sdp-medical-lae285-2015", seen_in="source 004, attachment 3.2, table"),
        only=(R2015,),
        group=GROUP,
        doubt=Text(
            "Fristen er den første samtale; her vises den seneste dag, samtalen kan holdes.",
            "The deadline is the first talk; shown here is the last day on which that talk can be held.",
        ),
    ),
    Duty(
        name="tidlig_opfoelgning",
        title=Text("Tidlig opfølgning (fast track)", "Early follow-up (fast track)"),
        plain=Text(
            "Beder arbejdsgiveren i de første fem uger af fraværet om tidlig opfølgning, fordi den ansatte ventes syg "
            "i mere end otte uger, holdes den første samtale senest to uger efter anmodningen, medmindre den "
            "sygemeldte siger nej: notér det som »fravalg« med værdien »tidlig opfølgning«. Den sygemeldte bestiller "
            "selv en tid hos lægen, så den ligger inden for otte dage.",
            "When the employer asks for early follow-up within the first five weeks of the absence, because the "
            "employee is expected to be ill for more than eight weeks, the first talk is held within two weeks of the "
            "request, unless the sick person declines: record that as »fravalg« with the value »tidlig opfølgning«. "
            "The person books the GP so that the consultation is within eight days.",
        ),
        since=Happens(
            "anmodning",
            Text("anmodningen om tidlig opfølgning", "the request for early follow-up"),
            ("tidlig_opfoelgning",),
            "sygedagpenge",
            in_first=end_of_week(5),
            called_off=("fravalg", "tidlig_opfoelgning"),
        ),
        act=TALK,
        span=weeks_after(2),
        exempted_by=(STANDBY,),
        source=SDL("7 c, 7 d og 13 b, stk. 2-3", "sdp-early-followup"),
        only=(EARLY,),
        group=GROUP,
        doubt=EARLY_READ,
    ),
    Duty(
        name="tidlig_opfoelgning_egen",
        title=Text("Tidlig opfølgning efter eget ønske", "Early follow-up at one's own wish"),
        plain=Text(
            "Beder den sygemeldte selv om tidlig opfølgning, fordi sygdommen ventes at vare mere end otte uger, holdes "
            "den første samtale senest to uger efter anmodningen. Notér den som anmodning »tidlig opfølgning efter "
            "eget ønske«.",
            "When the sick person asks for early follow-up, because the illness is expected to last more than eight "
            "weeks, the first talk is held within two weeks of the request. Record it as the request "
            "“early follow-up at one's own wish”.",
        ),
        since=Happens(
            "anmodning",
            Text("den sygemeldtes anmodning om tidlig opfølgning", "the sick person's request for early follow-up"),
            ("tidlig_opfoelgning_egen",),
            "sygedagpenge",
        ),
        act=TALK,
        span=weeks_after(2),
        exempted_by=(STANDBY,),
        source=SDL("7 e og 13 b, stk. 2", "sdp-early-followup"),
        only=(EARLY,),
        group=GROUP,
        doubt=Text(
            f"{EARLY_READ.da} De fem uger gælder efter teksten kun arbejdsgiverens anmodning (§ 7 c), ikke den "
            "sygemeldtes egen (§ 7 e); vejledende sider nævner dem for begge.",
            f"{EARLY_READ.en} By the text the five weeks hold only for the employer's request (§ 7 c), not for the "
            "sick person's own (§ 7 e); guidance pages name them for both.",
        ),
    ),
    Duty(
        name="foerste_samtale",
        title=Text("Første opfølgningssamtale", "First follow-up talk"),
        plain=Text(
            "I kategori 2 og 3 holdes den første opfølgningssamtale inden udgangen af ottende uge fra første "
            "fraværsdag.",
            "In categories 2 and 3 the first follow-up talk is held before the end of week eight from the first "
            "absence day.",
        ),
        since=FIRST_DAY,
        act=TALK,
        span=end_of_week(8),
        when=State("visitation", ("0", "2", "3")),
        if_bound_later=weeks_after(4),
        exempted_by=(STANDBY,),
        source=SDL("13 b", "sdp-followup-2020", "sdp-followup-2025"),
        only=(R2020, R2025),
        group=GROUP,
    ),
    Duty(
        name="fire_samtaler",
        title=Text("Fire samtaler i det første halve år", "Four talks in the first half-year"),
        plain=Text(
            "I kategori 2 og 3 holdes mindst fire opfølgningssamtaler inden for seks måneder fra første fraværsdag. "
            "Loven siger ikke, hvornår den anden, tredje og fjerde skal ligge.",
            "In categories 2 and 3 at least four follow-up talks are held within six months from the first absence "
            "day. The act does not say when the second, third and fourth must be.",
        ),
        since=FIRST_DAY,
        act=TALK,
        span=within_months(6),
        times=4,
        when=State("visitation", ("2", "3")),
        exempted_by=(STANDBY,),
        source=SDL("13 b", "sdp-followup-2020"),
        only=(R2020,),
        group=GROUP,
    ),
    Duty(
        name="fire_samtaler",
        title=Text("Fire samtaler i det første halve år", "Four talks in the first half-year"),
        plain=Text(
            "I kategori 2 holdes mindst fire opfølgningssamtaler inden for seks måneder fra første fraværsdag. "
            "Kategori 3 er afskaffet; står den der endnu, regnes sagen som kategori 2.",
            "In category 2 at least four follow-up talks are held within six months from the first absence day. "
            "Category 3 is abolished; where it still stands, the case is counted as category 2.",
        ),
        since=FIRST_DAY,
        act=TALK,
        span=within_months(6),
        times=4,
        when=State("visitation", ("2", "3")),
        exempted_by=(PREDICTABLE, STANDBY),
        source=SDL("13 b", "sdp-followup-2025"),
        only=(R2025,),
        group=GROUP,
        doubt=Text(
            "Fra 2025 kræves ingen Min Plan for sygemeldte i arbejde (LAB § 40), trappemodellen er afskaffet, og "
            "kontakten til arbejdsgiveren kan overlades til den sygemeldte: det regnes ikke her.",
            "From 2025 no Min Plan is required for persons in employment (LAB section 40), the graded model is "
            "abolished, and contact with the employer may be left to the person: that is not counted here.",
        ),
    ),
    Duty(
        name="mindst_en_samtale",
        title=Text("Mindst én samtale i det første halve år", "At least one talk in the first half-year"),
        plain=Text(
            "Der holdes mindst én samtale inden for de første seks måneder. Sygemeldte i arbejde, der ventes raske "
            "inden udgangen af uge 26 fra første fraværsdag, er undtaget, medmindre den sygemeldte eller "
            "arbejdsgiveren ønsker en samtale, eller kommunen konkret beslutter, at der skal følges op. "
            f"{WELL_IN_26_WEEKS.how.da}",
            "At least one talk is held within the first six months. Persons in employment who are expected to be well "
            "by the end of week 26 from the first absence day are exempt, unless they or the employer want a talk or "
            "the municipality decides in the case that there is to be follow-up. "
            f"{WELL_IN_26_WEEKS.how.en}",
        ),
        since=FIRST_DAY,
        act=TALK,
        span=within_months(6),
        exempted_by=(
            WELL_IN_26_WEEKS,
            STANDBY,
        ),
        source=SDL("13 b, stk. 1, og 13 f", "sdp-followup-2026", confidence=Confidence.UNCERTAIN),
        only=(R2026,),
        group=GROUP,
        doubt=Text(
            "§ 13 f er læst, som lov 1750/2025 indsætter den: den, der ikke er rask efter uge 26 eller bliver ledig, "
            "følges op efter aftale (stk. 3), så undtagelsen løfter kravet i hele forløbet. Den nye § 13 b, stk. 1, "
            "foreligger ikke som tekst; at der kræves én samtale inden for seks måneder, og at reglerne gælder fra den "
            "1. juli 2026, er antaget: se efter i loven, hvis samtalen er holdt for sent.",
            "§ 13 f was read as act 1750/2025 inserts it: whoever is not well after week 26, or becomes unemployed, is "
            "followed up by agreement (3), so that the exemption lifts the duty for the whole course. The new § 13 "
            "b(1) is not at hand as a text; that one talk within six months is required, and that the rules hold from "
            "1 July 2026, is presumed: look into the act when the talk has been held too late.",
        ),
    ),
    Untranslated(
        name="visitation",
        title=Text("Visitation til kategori", "Classification into a category"),
        plain=Text(
            "Kommunen placerer sagen i en kategori. 1: tilbage i arbejde umiddelbart. 2: risiko for et langt forløb "
            "eller for arbejdsevnen. 3: længerevarende forløb. Kategorierne kan ikke sammenlignes med dem fra 2015.",
            "The municipality places the case in a category. 1: return to work imminent. 2: risk of a long course or "
            "to the work capacity. 3: a longer course. The categories cannot be compared with those of 2015.",
        ),
        why=A_JUDGEMENT,
        by_hand=CHOOSE_CATEGORY,
        source=SDL("12", "sdp-visitation-2007", seen_in="source 002, 'Opfølgningsplan'"),
        only=(R2007, R2010),
        group=GROUP,
    ),
    Untranslated(
        name="visitation",
        title=Text("Visitation til kategori", "Classification into a category"),
        plain=Text(
            "Kommunen placerer sagen i en kategori ud fra oplysningsskemaet. 1: ventes rask inden otte uger. 2: "
            "længere, klart og forudsigeligt forløb. 3: længere og andre udfordringer eller et uklart forløb.",
            "The municipality places the case in a category from the information form. 1: expected well within eight "
            "weeks. 2: a longer, clear and foreseeable course. 3: a longer course with other challenges or an unclear "
            "one.",
        ),
        why=A_JUDGEMENT,
        by_hand=CHOOSE_CATEGORY,
        source=SDL("12", "sdp-visitation-2015", seen_in="source 004, attachment 3.2, table"),
        only=(
            R2015,
            R2020,
        ),
        group=GROUP,
    ),
    Untranslated(
        name="visitation",
        title=Text("Visitation til kategori", "Classification into a category"),
        plain=Text(
            "Kategori 3 er afskaffet fra 2025; sagen placeres i kategori 1 eller 2.",
            "Category 3 is abolished from 2025; the case is placed in category 1 or 2.",
        ),
        why=A_JUDGEMENT,
        by_hand=CHOOSE_CATEGORY,
        source=SDL("12", "sdp-followup-2025"),
        only=(R2025,),
        group=GROUP,
    ),
    Untranslated(
        name="laegeattest_efter_2020",
        title=Text("LÆ 285 efter 2020", "LÆ 285 after 2020"),
        plain=Text(
            "Kommunen indhenter kun LÆ 285 til den første samtale, hvis det er nødvendigt, eller hvis den sygemeldte "
            "ønsker det. Lægens frist er så vidt muligt 14 dage fra afsendelsen, mindst otte dage, og attesten "
            "foreligger senest ved samtalen.",
            "The municipality obtains LÆ 285 for the first talk only when it is necessary or the person wants it. The "
            "doctor has 14 days from dispatch as far as possible, at least eight, and the certificate is there at the "
            "latest at the talk.",
        ),
        why=Text("Om attesten er nødvendig, er et skøn.", "Whether the certificate is necessary is a judgement."),
        by_hand=Text(
            "Bed om attesten, og hold selv øje med lægens frist: den regnes ikke.",
            "Ask for the certificate, and look after the doctor's deadline yourself: it is not reckoned.",
        ),
        source=SDL("11 a og 11 c", "sdp-medical-lae285-2020"),
        only=(R2020, R2025),
        group=GROUP,
        doubt=Text("Dagen i 2020 er ikke efterprøvet.", "The day in 2020 has not been verified."),
    ),
    Untranslated(
        name="undtagelse_13_f",
        title=Text("Undtagelse ved forudsigeligt forløb", "Exception for a predictable course"),
        plain=Text(
            "Er personen i arbejde, og ventes en raskmelding inden 13. uge fra den første samtale, kræves ikke flere "
            "samtaler.",
            "When the person is in employment and expected to report fit within week 13 from the first talk, no more "
            "talks are required.",
        ),
        why=Text("Om forløbet er forudsigeligt, er et skøn.", "Whether the course is predictable is a judgement."),
        by_hand=Text(
            f"{PREDICTABLE.how.da} Se ved udgangen af uge 13 efter, om personen er raskmeldt. Er personen ikke rask, "
            "eller er personen blevet ledig, aftales den videre opfølgning (§ 13 f, stk. 2); de fire samtaler kræves "
            "ikke igen.",
            f"{PREDICTABLE.how.en} Check at the end of week 13 whether the person has reported fit. If not, or when "
            "the person has become unemployed, further follow-up is agreed (§ 13 f(2)); the four talks are not asked "
            "for again.",
        ),
        source=SDL("13 f", "sdp-followup-2025"),
        only=(R2025,),
        group=GROUP,
    ),
    Untranslated(
        name="standby",
        title=Text("Standby for alvorligt syge", "Standby for the seriously ill"),
        plain=Text(
            "Ved alvorlig sygdom følges der op uden kontakt til personen, når kontakt ikke er hensigtsmæssig eller "
            "mulig på grund af helbredet. Ved vurderingen lægges der navnlig vægt på, om sygdommen er livstruende.",
            "In serious illness follow-up is without contact with the person when contact is not suitable or possible "
            "because of their health. What matters most is whether the illness is life-threatening.",
        ),
        why=Text(
            "Om sygdommen er så alvorlig, er et skøn; loven har ingen liste over diagnoser.",
            "Whether the illness is so serious is a judgement; the act has no list of diagnoses.",
        ),
        by_hand=STANDBY.how,
        source=SDL("13 b, stk. 5", "sdp-standby"),
        only=(Scope("2011", date(2011, 5, 1), NO_END, Axis.BEGUN, "SDL § 13, stk. 6, siden § 13 b, stk. 5"),),
        group=GROUP,
        doubt=Text(
            "Til 2015 stod reglen i § 13, stk. 6. I LBK 85/2011 krævedes, at sygdommen forhindrer enhver form for "
            "kontakt; fra LBK 1152/2011 er ordene de nuværende. Begyndelsen den 1. maj 2011 er antaget.",
            "Until 2015 the rule stood in § 13(6). LBK 85/2011 required that the illness prevents every form of "
            "contact; from LBK 1152/2011 the words are the present ones. The beginning on 1 May 2011 is presumed.",
        ),
    ),
)
