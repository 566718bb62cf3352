"""How periods and time limits are counted in the employment effort, and when less or more effort is due."""

from datetime import date

from humlebi.law.acts import LAB, LOUB
from humlebi.law.kinds import (
    NO_END,
    Awaited,
    Axis,
    Begins,
    Cadence,
    Done,
    Duty,
    Happens,
    Scope,
    Text,
    days_after,
    months_after,
    through_the_week,
    weeks_after,
)
from humlebi.law.questions import Conditions, Lasts
from humlebi.law.terms import (
    After,
    Condition,
    TheDay,
    all_of,
    any_of,
    assessed,
    by_value,
    choice,
    day,
    fact,
    is_one_of,
    named,
    while_in,
)

# --- regimes ---------------------------------------------------------------------------------------------------------

END, LAB_2019 = NO_END, date(2020, 1, 1)
NOT_READ_2026 = Text(
    "Hvad der er ændret fra 1. februar og 1. juli 2026, er ikke gennemgået.",
    "What is changed from 1 February and 1 July 2026 has not been read.",
)
LESS_2012 = Scope(
    "2012",
    date(2012, 1, 1),
    LAB_2019,
    Axis.CLOCK,
    "LAB § 21 f",
    doubt=Text("Dagen i 2012 er ikke gennemgået; her 1. januar.", "The day in 2012 has not been read; here 1 January."),
)
LESS_2020 = Scope("2020", LAB_2019, END, Axis.CLOCK, "LAB § 106 (lov 548/2019)", doubt=NOT_READ_2026)
CONTROL = Scope(
    "2015",
    date(2015, 7, 1),
    LAB_2019,
    Axis.CLOCK,
    "LAB § 21 a (LBK 1342/2016)",
    doubt=Text(
        "Læst i LBK 1342/2016; hvornår reglen begyndte, er ikke undersøgt. Her fra 1. juli 2015.",
        "Read in LBK 1342/2016; when the rule began has not been read. Here from 1 July 2015.",
    ),
)
ORDER_2014 = Scope("2014", date(2014, 1, 1), date(2016, 11, 14), Axis.CLOCK, "BEK 1645/2013, 1564/2014, 723/2015")
ORDER_2016 = Scope(
    "2016",
    date(2016, 11, 14),
    LAB_2019,
    Axis.CLOCK,
    "BEK 1297/2016",
)
ORDER_2020 = Scope("2020", LAB_2019, END, Axis.CLOCK, "BEK 1180/2019, 1216/2023", doubt=NOT_READ_2026)
MARKED = Scope(
    "2015",
    date(2015, 1, 1),
    END,
    Axis.CLOCK,
    "BEK 1594/2014, BEK 113/2026",
    doubt=Text("Begyndelsen 1. januar 2015 er antaget.", "The beginning on 1 January 2015 is presumed."),
)

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "dagpenge"
TALK = Done("samtale", ("kontrol",))
COMING = day("snart_begynder", "Den dag, jobbet, orloven eller pensionen begynder", "The day the job or leave begins")
DOCUMENTED = fact("snart_dokumenteret", "Det er dokumenteret", "It is documented")
SHARED_WORK = fact(
    "arbejdsfordeling_eller_vejrlig",
    "Er under arbejdsfordeling eller hjemsendt på grund af vejret",
    "Is under work-sharing or laid off because of the weather",
)
GROUP_NR = choice(
    "maalgruppe_lab_2",
    "Målgruppens nummer i LAB § 2 (fra 2020: den tilsvarende i § 6)",
    "The target group's number in LAB § 2 (from 2020: the one that answers to it in § 6)",
    ("1", "nr. 1: dagpengemodtager", "no. 1: on unemployment benefit"),
    ("2", "nr. 2: jobparat på kontanthjælp", "no. 2: job-ready on cash benefit"),
    ("3", "nr. 3: aktivitetsparat på kontanthjælp", "no. 3: activity-ready on cash benefit"),
    ("4", "nr. 4: revalidend", "no. 4: in rehabilitation"),
    ("7", "nr. 7: visiteret til fleksjob", "no. 7: approved for a flexible job"),
    ("11", "nr. 11: i ressourceforløb", "no. 11: in a resource course"),
    ("12", "nr. 12: uddannelsesparat", "no. 12: education-ready"),
    ("13", "nr. 13: aktivitetsparat på uddannelseshjælp", "no. 13: activity-ready on education benefit"),
    ("14", "nr. 14: i jobafklaringsforløb", "no. 14: in a job clarification course"),
    ("andet", "andet nummer", "another number"),
    recorded=by_value("maalgruppe", "2."),
)
DECIDED_OTHERWISE = assessed(
    "jobcenter_bestemmer_fuld_indsats",
    "Kommunen har besluttet fuld indsats (misbrug, gode jobmuligheder eller gavn af indsatsen)",
    "The municipality has decided on the full effort (misuse, good chances of a job, or benefit of the effort)",
)
SUMMONS = day("indkaldelse_tilgaengelig", "Den dag, indkaldelsen lå på Jobnet", "The day the summons lay on Jobnet")
WARNED = fact(
    "varslet_om_digital_indkaldelse",
    "Har fået et personligt brev om, at indkaldelser fremover er digitale",
    "Has had a personal letter that summonses will be digital from now on",
)
OFFER_BEGINS = day("tilbud_begynder", "Den dag, tilbuddet begynder", "The day the offer begins")
DUTY_BEGINS = day("ret_og_pligt_indtraeder", "Den dag, ret og pligt indtræder", "The day right and duty arise")
IN_TRIAL = fact(
    "deltager_i_forsoeg",
    "Deltager i et forsøg eller projekt",
    "Takes part in a trial or project",
    recorded=while_in("forsoeg"),
)
ORDERED = fact(
    "markering_bestemt_af_styrelsen",
    "Styrelsen har bestemt, at deltagerne markeres",
    "The agency has decided that those who take part are marked",
)
# What falls away: §§ 84-96 before 2020 (the talks only change their form), then the talks and the offers of the act.
OFFERS_2012 = (
    "aktiveringstilbud",
    "foerste_tilbud",
    "tilbud_ved_overgang",
    "tilbud_efter_fritagelse",
    "gentaget_tilbud",
    "tilbud_dagpenge",
)
TALKS_2020 = (
    "foerste_jobsamtale",
    "jobsamtaler_foerste_6_maaneder",
    "jobsamtaler_foerste_6_maaneder_dagpenge",
    "intensiveret_indsats",
    "a_kassens_foerste_samtale",
    "a_kassens_samtaler_foerste_3_maaneder",
    "fire_samtaler_ledighedsydelse",
    "fire_samtaler_ressourceforloeb",
    "fire_samtaler_jobafklaring",
    "fire_samtaler_revalidering",
    "fleksible_jobsamtaler_jobparate",
    "fleksible_samtaler_a_kasse",
    "fleksible_samtaler_dagpenge",
)
OFFERS_2020 = (
    "foerste_tilbud",
    "tilbud_dagpenge",
    "tilbud_efter_fritagelse",
    "tilbud_uddannelseshjaelp",
    "naeste_tilbud_uddannelseshjaelp",
    "fleksible_tilbud_kontanthjaelp",
    "fleksible_tilbud_dagpenge",
)
LESS_TITLE = Text("Mindre intensiv indsats", "Less intensive effort")
WEEK_TITLE = Text("Rettidigt tilbud", "Offer in time")


# The Sunday of a day's calendar week: the same as the deadlines of the offers are counted with.
THE_WEEK = through_the_week(days_after(0))


def _less(scope: Scope, cite: str, groups: Condition, plain: Text, doubt: Text, lifts: tuple[str, ...]) -> Conditions:
    soon = all_of(DOCUMENTED, TheDay() <= COMING, COMING - TheDay() <= 42)
    spared = named("Begynder inden seks uger, eller er hjemsendt", "Begins within six weeks", any_of(SHARED_WORK, soon))
    return Conditions(
        name="mindre_intensiv_indsats",
        title=LESS_TITLE,
        plain=plain,
        when=all_of(groups, spared, ~DECIDED_OTHERWISE),
        lifts=lifts,
        raised_by=(COMING, DOCUMENTED, SHARED_WORK),
        source=LAB(cite, "lab-2015-less-intensive"),
        only=(scope,),
        group=GROUP,
        doubt=doubt,
    )


def _in_time(scope: Scope, cite: str, *ids: str) -> Conditions:
    return Conditions(
        name="rettidigt_tilbud",
        title=WEEK_TITLE,
        plain=Text(
            "Et tilbud er givet i tide, når det begynder senest i den kalenderuge, hvor ret og pligt indtræder. Er "
            "ydelsen noteret, regnes fristen selv: den er ugens søndag.",
            "An offer is in time when it begins at the latest in the calendar week in which right and duty arise. "
            "Where the benefit is recorded, the deadline itself is counted so: it is the Sunday of the week.",
        ),
        when=After(DUTY_BEGINS, THE_WEEK) >= OFFER_BEGINS,
        source=LAB(cite, *ids),
        only=(scope,),
        group=GROUP,
        doubt=Text(
            "Reglen nævner ugen; at et tilbud, der er begyndt før, også er i tide, er udledt.",
            "The rule names the week; that an offer begun earlier is in time too is inferred.",
        ),
    )


# --- declarations ----------------------------------------------------------------------------------------------------

DOUBT_OF_CONTROL = Text("tvivlen efter en kontrolaktion", "the notice of doubt from a control action")

DECLARATIONS = (
    _less(
        LESS_2012,
        "21 f",
        is_one_of(GROUP_NR, "1", "2", "3", "7"),
        Text(
            "Den, der inden for seks uger dokumenteret begynder i fuldtidsjob eller fleksjob, på orlov, efterløn eller "
            "pension, eller er under arbejdsfordeling eller hjemsendt på grund af vejret, fritages for personlige "
            "samtaler og tilbud. Kontakten holdes på telefon, digitalt eller i brev. Jobcentret kan bestemme andet.",
            "Somebody documented to begin full-time work, a flexible job, leave, early retirement or pension within "
            "six weeks, or under work-sharing or laid off because of the weather, is spared personal talks and offers. "
            "Contact is by telephone, digitally or by letter. The jobcentre may decide otherwise.",
        ),
        Text(
            "At seks uger er 42 dage fra den dag, der spørges, er udledt. Samtalerne holdes stadig, men uden at møde "
            "frem; det er tilbuddene, der falder bort.",
            "That six weeks are 42 days from the day asked is inferred. The talks are still held, but without meeting "
            "in person; it is the offers that lapse.",
        ),
        OFFERS_2012,
    ),
    _less(
        LESS_2020,
        "106",
        is_one_of(GROUP_NR, "1", "2", "3", "4", "7", "11", "12", "13", "14"),
        Text(
            "Som før 2020, men også uddannelsesparate, revalidender og personer i ressource- eller "
            "jobafklaringsforløb, og samtalerne holdes slet ikke i perioden. De samtaler og tilbud, hvis frist falder "
            "i den, kræves ikke.",
            "As before 2020, but also for the education-ready, those in revalidering and in a ressourceforløb or "
            "jobafklaring, and no talks are held at all in the period. Talks and offers that fall due in it are not "
            "asked for.",
        ),
        Text(
            "Målgruppens nummer er det gamle; § 6 i loven af 2019 har egne numre. Nr. 7 er kun omfattet på "
            "ledighedsydelse. Fra LBK 701/2022 fritages også den, der inden seks uger begynder på en "
            "erhvervsuddannelse på fuld tid, undtagen nr. 12 og 13 (stk. 1, nr. 4): brug uddannelsens første dag som "
            "den dag, noget begynder.",
            "The number of the target group is the old one; § 6 of the act of 2019 has its own. No. 7 is covered only "
            "on ledighedsydelse. From LBK 701/2022 somebody who begins a full-time vocational education within six "
            "weeks is spared too, except nos. 12 and 13 ((1), no. 4): use the first day of the education as the day "
            "that something begins.",
        ),
        (*TALKS_2020, *OFFERS_2020),
    ),
    Duty(
        name="samtale_efter_kontrol",
        title=Text("Samtale efter tvivl om rådighed", "Talk after doubt of availability"),
        plain=Text(
            "Når en kontrolaktion giver tvivl om rådigheden, holdes en individuel jobsamtale senest en uge efter "
            "underretningen.",
            "When a control action raises doubt of availability, an individual job talk is held at the latest a week "
            "after the notice.",
        ),
        since=Happens("kontrolaktion", DOUBT_OF_CONTROL),
        act=TALK,
        span=weeks_after(1),
        source=LAB("21 a", "lab-2015-control-doubt"),
        only=(CONTROL,),
        group=GROUP,
    ),
    Duty(
        name="tilbud_efter_kontrol",
        title=Text("Tilbud efter kontrolsamtalen", "Offer after the control talk"),
        plain=Text(
            "Senest to uger efter samtalen gives et tilbud (vejledning, praktik eller løntilskud).",
            "At the latest two weeks after the talk an offer is made (guidance, practical training or wage subsidy).",
        ),
        since=Happens(
            "samtale",
            Text("kontrolsamtalen", "the control talk"),
            ("kontrol",),
            awaited=Awaited(Happens("kontrolaktion", DOUBT_OF_CONTROL), weeks_after(1)),
        ),
        act=Done("tilbud_givet"),
        span=weeks_after(2),
        source=LAB("21 a", "lab-2015-control-doubt"),
        only=(CONTROL,),
        group=GROUP,
        doubt=Text(
            "I et forløb med samtaler hver 14. dag vises et tilbud efter hver samtale; loven kræver det efter den "
            "første.",
            "In a course of talks every 14 days an offer is shown after each talk; the act asks only after the first.",
        ),
    ),
    Cadence(
        name="samtaler_ved_udlandstvivl",
        title=Text(
            "Samtaler hver 14. dag ved tvivl om ophold i udlandet", "Talks every 14 days on doubt of a stay abroad"
        ),
        plain=Text(
            "Gælder tvivlen ophold i udlandet, holdes samtaler hver 14. dag til tre måneder efter den første.",
            "When the doubt is of a stay abroad, talks are held every 14 days until three months after the first.",
        ),
        act=TALK,
        within=Begins("udlandskontrol", Text("kontrolforløbet", "the course of control")),
        span=days_after(14),
        first_by=weeks_after(1),
        words=Text("den seneste kontrolsamtale", "the latest control talk"),
        source=LAB("21 a", "lab-2015-control-doubt"),
        only=(CONTROL,),
        group=GROUP,
        doubt=Text(
            "Forløbet noteres som »samtaler efter tvivl om ophold i udlandet« fra underretningen til tre måneder "
            "efter den første samtale.",
            "The course is recorded as “talks after doubt of a stay abroad” from the notice until three months after "
            "the first talk.",
        ),
    ),
    Conditions(
        name="udlandskontrol_varighed",
        title=Text("Hvor længe kontrolsamtalerne varer", "How long the control talks last"),
        plain=Text("Tre måneder regnet fra den første kontrolsamtale.", "Three months from the first control talk."),
        lasts=(Lasts(months_after(3)),),
        source=LAB("21 a", "lab-2015-control-doubt"),
        only=(CONTROL,),
        group=GROUP,
    ),
    Conditions(
        name="digital_indkaldelse",
        title=Text("Digital indkaldelse til samtale", "Digital summons to a talk"),
        plain=Text(
            "Den, der indkaldes digitalt på Jobnet, skal have fået et personligt brev om det først, og samtalen ligger "
            "tidligst otte dage efter, at indkaldelsen lå på Jobnet. Tidligere samtaler kræver brev.",
            "Somebody summoned digitally on Jobnet must first have had a personal letter about it, and the talk lies "
            "at the earliest eight days after the summons lay on Jobnet. Earlier talks need a letter.",
        ),
        asked=Happens("samtale", Text("samtalen", "the talk"), ("digitalt_indkaldt",)),
        when=all_of(is_one_of(GROUP_NR, "1", "2", "12"), WARNED, TheDay() - SUMMONS >= 8),
        otherwise=Text("Indkald med brev.", "Summon by letter."),
        source=LAB("(BEK 1297/2016 § 41)", "lab-2015-digital-summons"),
        only=(ORDER_2016,),
        group=GROUP,
        doubt=Text(
            "Nr. 12 gælder kun åbenlyst uddannelsesparate.", "No. 12 holds only for the obviously education-ready."
        ),
    ),
    _in_time(ORDER_2014, "(BEK 1645/2013 § 113, BEK 723/2015 § 125)", "lab-2015-timely-offer-week-rule"),
    _in_time(ORDER_2016, "(BEK 1297/2016 § 134)", "lab-2015-timely-offer-week-rule"),
    _in_time(ORDER_2020, "(BEK 1180/2019 § 113, BEK 1216/2023 § 115)", "lab-2020-period-counting"),
    Conditions(
        name="persongruppemarkering",
        title=Text("Persongruppemarkering", "Marking of a group of persons"),
        plain=Text(
            "Den, der deltager i et forsøg eller projekt, markeres i det fælles datagrundlag, når styrelsen har "
            "bestemt det, så deltagerne kan findes.",
            "Somebody who takes part in a trial or project is marked in the common data when the agency has decided "
            "so, so that those who take part can be found.",
        ),
        when=all_of(IN_TRIAL, ORDERED),
        source=LOUB("(BEK 1594/2014; BEK 113/2026 § 135)", "data-persongruppemarkering", seen_in="source 003"),
        only=(MARKED,),
        group=GROUP,
    ),
)
