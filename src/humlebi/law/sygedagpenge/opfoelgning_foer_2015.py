"""Follow-up in sickness benefit cases before 5 January 2015: the talks and the follow-up plan."""

from datetime import date

from humlebi.law.acts import SDL, SDL_1990
from humlebi.law.kinds import (
    Axis,
    Begins,
    Cadence,
    Confidence,
    Done,
    Duty,
    Exemption,
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

# --- regimes: the first absence day picks; those of 2007 and 2010 end on 5 January 2015 for running cases as well ---

NUMBER_NOT_VERIFIED = Text(
    "Paragraffens nummer er ikke efterprøvet.", "The number of the section has not been verified."
)
BEGAN_2010 = Text(
    "Teksten er læst i LBK 85/2011 til 833/2014. At den begyndte den 4. januar 2010, er antaget: den dag begyndte "
    "kapitel 5 a i samme lov (480/2009), for fravær fra den dag. Er fraværet begyndt fra juli 2009 til og med den 3. "
    "januar 2010, så se lovens ikrafttrædelse efter.",
    "The text was read in LBK 85/2011 to 833/2014. That it began on 4 January 2010 is presumed: chapter 5 a of the "
    "same act (480/2009) began on that day, for absences from that day on. Where the absence began from July 2009 to 3 "
    "January 2010, look up the commencement of the act.",
)
# § 82(3) of the act of 2006: absences begun before it go on under these, however long.
R1998 = Scope("1998", date(1998, 7, 1), date(2006, 7, 3), Axis.BEGUN, "Dagpengeloven, LBK 632/1997")
R2007 = Scope(
    "2007",
    date(2006, 7, 3),
    date(2015, 1, 5),
    Axis.DUE,
    "Lov 563 af 9. juni 2006",
    Text(
        "Gælder fravær begyndt fra den 3. juli 2006 til og med den 3. januar 2010, til de nye regler tager over den 5. "
        "januar 2015. At de ikke gik over til reglerne fra 2010, er antaget; gik de over, skulle der i kategori 1 og 3 "
        "kun følges op hver tredje måned.",
        "Holds for absences begun from 3 July 2006 to 3 January 2010, until the new rules take over on 5 January 2015. "
        "That they did not pass to the rules of 2010 is presumed; if they did, follow-up in categories 1 and 3 was "
        "only every third month.",
    ),
    begun_from=date(2006, 7, 3),
    begun_before=date(2010, 1, 4),
)
R2010 = Scope(
    "2010",
    date(2010, 1, 4),
    date(2015, 1, 5),
    Axis.DUE,
    "SDL §§ 12-16, LBK 85/2011 til 833/2014",
    BEGAN_2010,
    begun_from=date(2010, 1, 4),
)

# --- words of this page ---------------------------------------------------------------------------------------------

FIRST_DAY = Begins("sygedagpenge", Text("første fraværsdag", "the first absence day"))
LAST_TALK = Text("den seneste opfølgningssamtale", "the latest follow-up talk")
TALK = Done("samtale")
GROUP = "sygedagpenge"
STANDBY_2011 = Exemption(
    "standby",
    SDL("13, stk. 6", "sdp-standby"),
    says=Text("for de dage, afgørelsen gælder", "for the days on which the decision holds"),
)
SOURCE_002_CADENCE = Text(
    "Lovens tekst fra 2006 til 2010 foreligger ikke; kun pjecen Den sociale lovgivning (2007) beskriver takten. Kilden "
    "siger 'kontakt'; her tæller kun en noteret samtale. Falder en frist i de år, så se lov 563/2006 § 13 efter.",
    "The text of the act from 2006 to 2010 is not at hand; only the leaflet Den sociale lovgivning (2007) describes "
    "the pace. The source says contact; only a recorded talk counts here. For a deadline in those years look up act "
    "563/2006 § 13.",
)
LATER_2010 = Text(
    "Flyttes sagen til kategorien efter fristen, siger loven ikke, hvornår samtalen skal holdes; her regnes "
    "kategoriens egen afstand fra flytningen. Fra 2011 kan der efter § 13, stk. 6, følges op uden kontakt ved "
    "alvorlig sygdom.",
    "When the case enters the category after the deadline, the act does not say when the talk must be held; the "
    "category's own interval is counted from the move. From 2011 follow-up in grave illness may be without contact by "
    "§ 13(6).",
)
PLAN_2010 = Text(
    "Fristen er den anden opfølgning (§ 16, stk. 2). Her vises den seneste dag, den kan holdes; holdes den før, skal "
    "planen laves da: se efter i sagen.",
    "The deadline is the second follow-up (§ 16(2)). Shown here is the last day on which that can be held; when it is "
    "held earlier, the plan must be made then: look into the case.",
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
            "Der følges op første gang inden udgangen af ottende uge fra første fraværsdag, uanset kategori. Det er en "
            "individuel samtale; i de tilfælde, loven nævner, kan den holdes telefonisk, digitalt eller ved brev og "
            "tæller også.",
            "The first follow-up is before the end of week eight from the first absence day, whatever the category. "
            "It is an individual talk; in the cases that the act names it may be held by telephone, digitally or by "
            "letter and counts too.",
        ),
        since=FIRST_DAY,
        act=TALK,
        span=end_of_week(8),
        exempted_by=(STANDBY_2011,),
        source=SDL("13, stk. 2-3", "sdp-followup-2007"),
        only=(R2010,),
        group=GROUP,
    ),
    Cadence(
        name="loebende_samtale",
        variant="kategori-2",
        title=Text("Løbende opfølgning, kategori 2", "Continued follow-up, category 2"),
        plain=Text(
            "I kategori 2 følges der efter den første opfølgning op mindst hver fjerde uge.",
            "In category 2 follow-up after the first one is at least every fourth week.",
        ),
        within=FIRST_DAY,
        words=LAST_TALK,
        act=TALK,
        span=weeks_after(4),
        first_by=end_of_week(8),
        when=State("visitation", ("2",)),
        if_bound_later=weeks_after(4),
        exempted_by=(STANDBY_2011,),
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
        exempted_by=(STANDBY_2011,),
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
            "I kategori 1 og 3 følges der efter den anden opfølgning op senest hver tredje måned.",
            "In categories 1 and 3 follow-up after the second one is at the latest every third month.",
        ),
        within=FIRST_DAY,
        words=LAST_TALK,
        act=TALK,
        span=months_after(3),
        first_by=end_of_week(8),
        when=State("visitation", ("0", "1", "3")),
        if_bound_later=months_after(3),
        exempted_by=(STANDBY_2011,),
        source=SDL("13, stk. 2", "sdp-followup-2007", "sdp-visitation-2007"),
        only=(R2010,),
        group=GROUP,
        doubt=Text(
            "Rækken begynder her med den første samtale; loven regner de tre måneder fra den anden. Efter den første "
            f"gælder den anden opfølgnings frist, som er en bestemmelse for sig. {LATER_2010.da}",
            "The row begins here with the first talk; the act counts the three months from the second. After the first "
            f"the deadline of the second follow-up holds, which is a provision of its own. {LATER_2010.en}",
        ),
    ),
    Duty(
        name="opfoelgningsplan",
        variant="kategori-2",
        title=Text("Opfølgningsplan, kategori 2", "Follow-up plan, category 2"),
        plain=Text(
            "Kommunen tager ved den første samtale stilling til planen. Den udarbejdes senest i umiddelbar "
            "forlængelse af den anden opfølgning, justeres efter de følgende og udleveres til personen.",
            "The municipality considers the plan at the first talk. It is made at the latest right after the second "
            "follow-up, adjusted after the next ones and handed to the person.",
        ),
        since=FIRST_DAY,
        act=Done("plan"),
        span=end_of_week(12),
        when=State("visitation", ("2",)),
        source=SDL("16, stk. 1-4", "sdp-followup-plan-2007"),
        only=(R2010,),
        group=GROUP,
        doubt=PLAN_2010,
    ),
    Duty(
        name="opfoelgningsplan",
        variant="kategori-1-3",
        title=Text("Opfølgningsplan, kategori 1 og 3", "Follow-up plan, categories 1 and 3"),
        plain=Text(
            "Kommunen tager ved den første samtale stilling til planen. Den udarbejdes senest i umiddelbar "
            "forlængelse af den anden opfølgning, justeres efter de følgende og udleveres til personen.",
            "The municipality considers the plan at the first talk. It is made at the latest right after the second "
            "follow-up, adjusted after the next ones and handed to the person.",
        ),
        since=FIRST_DAY,
        act=Done("plan"),
        span=within_months(3),
        when=State("visitation", ("0", "1", "3")),
        source=SDL("16, stk. 1-4", "sdp-followup-plan-2007"),
        only=(R2010,),
        group=GROUP,
        doubt=PLAN_2010,
    ),
    Untranslated(
        name="standby",
        title=Text("Standby for alvorligt syge", "Standby for the seriously ill"),
        plain=Text(
            "Når alvorlig sygdom forhindrer enhver form for kontakt, følges der op uden kontakt til personen.",
            "When grave illness prevents every form of contact, follow-up is without contact with the person.",
        ),
        why=Text(
            "Om sygdommen forhindrer kontakt, er et skøn.", "Whether the illness prevents contact is a judgement."
        ),
        by_hand=STANDBY_2011.how,
        source=SDL("13, stk. 6", "sdp-standby"),
        only=(
            Scope(
                "2010",
                date(2011, 1, 3),
                date(2011, 5, 1),
                Axis.DUE,
                "SDL § 13, stk. 6 (LBK 85/2011)",
                Text(
                    "Dagen er antaget: stykket kom med forslaget af 6. oktober 2010 og står i LBK 85/2011 fra "
                    "februar 2011.",
                    "The day is presumed: the subsection came with the bill of 6 October 2010 and stands in LBK "
                    "85/2011 of February 2011.",
                ),
            ),
        ),
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
        by_hand=STANDBY_2011.how,
        source=SDL("13, stk. 6", "sdp-standby"),
        only=(Scope("2011", date(2011, 5, 1), date(2015, 1, 5), Axis.DUE, "Lov 279 af 6. april 2011"),),
        group=GROUP,
        doubt=Text(
            "Dagen den 1. maj 2011 er fra en fagside; teksten er ny mellem LBK 85/2011 (februar) og 920/2011 (august).",
            "The day 1 May 2011 is from a trade page; the text is new between LBK 85/2011 (February) and 920/2011 "
            "(August).",
        ),
    ),
)
