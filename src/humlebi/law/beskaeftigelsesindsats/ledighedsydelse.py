"""The contact course for people on ledighedsydelse under the act on an active employment effort."""

from datetime import date

from humlebi.law.acts import LAB, LAS, LOUB
from humlebi.law.kinds import (
    NO_END,
    Axis,
    Begins,
    Confidence,
    Course,
    Done,
    Duty,
    Enters,
    Exemption,
    Gap,
    Scope,
    Text,
    Untranslated,
    lasted_months,
    months_after,
    weeks_after,
    within_months,
)
from humlebi.law.reforms import ACT_2025, CLOSED, FLEXIBLE, TEAM_DAY, TEAM_ENDS

# --- regimes: the day the talk falls due picks -----------------------------------------------------------------------

R2007 = Scope("2007", date(2007, 1, 1), date(2013, 1, 1), Axis.DUE, "LAS kapitel 7 og SDL (2006)")
R2013 = Scope("2013", date(2013, 1, 1), date(2020, 1, 1), Axis.DUE, "LAB §§ 73 a og 73 e")
R2020 = Scope("2020", date(2020, 1, 1), FLEXIBLE, Axis.DUE, "Lov 548 af 7. maj 2019")
R2026 = Scope("2026", FLEXIBLE, NO_END, Axis.DUE, ACT_2025)
BY_THE_JOBCENTRE = Scope("2020", date(2020, 1, 1), CLOSED, Axis.DUE, "LAB § 32 (lov 548/2019)")
BY_THE_MUNICIPALITY = Scope("2026", CLOSED, NO_END, Axis.DUE, f"LAB § 32; {ACT_2025} § 1, nr. 1")

# --- words of this page ---------------------------------------------------------------------------------------------

GROUP = "ledighedsydelse"
TALK = Done("samtale")
SEEN = "source 003, application 2, table"
EIGHT_WEEKS_UNTIL = Text(
    "Hvornår otte uger blev til tre måneder, er ikke efterprøvet; her 1. januar 2013.",
    "When eight weeks became three months has not been verified; 1 January 2013 here.",
)
STANDBY = Exemption("standby", LAB("33", "sdp-standby"))
RIGHT_GAINED = Begins(
    "ledighedsydelse", Text("retten til ledighedsydelse er opnået", "the right to ledighedsydelse was gained")
)
SICK = Enters(
    "sygdom",
    (),
    "ledighedsydelse",
    Text("sygdommen begyndte", "the sickness began"),
)

# --- declarations ---------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Duty(
        name="sygeopfoelgning",
        title=Text("Opfølgning under sygdom", "Follow-up in sickness"),
        plain=Text(
            "Bliver en person på ledighedsydelse syg, følger kommunen op inden otte uger og derefter hver ottende uge.",
            "When a person on ledighedsydelse falls ill, the municipality follows up within eight weeks and then "
            "every eighth.",
        ),
        since=SICK,
        act=TALK,
        span=weeks_after(8),
        then=weeks_after(8),
        source=LAS("kapitel 7", "ly-sickness-followup-2007", seen_in="source 002", confidence=Confidence.SOURCE_ONLY),
        only=(R2007,),
        group=GROUP,
        doubt=EIGHT_WEEKS_UNTIL,
    ),
    Duty(
        name="kontaktsamtale",
        title=Text("Samtale i kontaktforløbet hver tredje måned", "Contact talk every third month"),
        plain=Text(
            "En individuel samtale, hver gang personen har fået ledighedsydelse i tre måneder i alt, første gang "
            "regnet fra visitationen til fleksjob. Perioder på barsel tæller ikke.",
            "An individual talk each time the person has received the benefit for three months in total, first "
            "counted from the approval for a flexible job. Periods on maternity leave do not count.",
        ),
        since=Course(
            "ledighedsydelse",
            Text(
                "den første dag på ledighedsydelse",
                "the first day on ledighedsydelse",
            ),
        ),
        act=TALK,
        span=lasted_months(3),
        then=months_after(3),
        runs_while="ledighedsydelse",
        stops_while=("barsel",),
        exempted_by=(Exemption("standby", LAB("73 a, stk. 5", "lab-16-2-sick-follow-up")),),
        source=LAB(
            "73 a",
            "lab-73a-contact-ledighedsydelse",
            "ly-contact-cadence-2017",
            "frik-603-contact-course",
            seen_in=SEEN,
        ),
        only=(R2013,),
        group=GROUP,
        doubt=Text(
            "Perioden har varet så længe på sin sidste dag, den første talt med; teksten siger det ikke selv. De "
            "nordjyske frikommuneansøgninger (2017) regner hver tredje måned fra visitationen, loven hver gang "
            "ydelsen er modtaget i tre måneder i alt; det sidste er valgt, så visitationen og den første dag på "
            "ydelsen giver samme dag. Om en tidlig samtale begynder nye tre måneder, er ikke undersøgt. Nordjyske "
            "frikommuner måtte fra 1. juli 2017 til 31. december 2023 selv tilrettelægge kontaktforløbet (BEK "
            "603/2017).",
            "The period has lasted so long on its last day, the first counted in; the text itself does not say so. "
            "The trial applications of North Jutland (2017) counts every third month from the approval, the act each "
            "time three months have been received in total; the latter is chosen, so the approval and the first day "
            "on the benefit give the same day. Whether an early talk starts a new three months has not been read. "
            "From 1 July 2017 to 31 December 2023 the North Jutland trial municipalities could organise the course "
            "themselves (order 603/2017).",
        ),
    ),
    Duty(
        name="cv_samtale",
        title=Text("CV-samtale", "CV talk"),
        plain=Text(
            "Samtale om CV på Jobnet senest tre uger efter, at retten til ledighedsydelse er opnået.",
            "A talk on the CV on Jobnet at the latest three weeks after the right to ledighedsydelse was gained.",
        ),
        since=RIGHT_GAINED,
        act=Done("cv_samtale"),
        span=weeks_after(3),
        source=LAB("73 e", "ly-cv-3-weeks", "lab-73a-contact-ledighedsydelse", seen_in=SEEN),
        only=(R2013,),
        group=GROUP,
        doubt=Text(
            "Kravet falder bort, hvis en samtale er holdt inden for tre måneder før eller efter visitationen: det "
            "kræver din vurdering. Kravet er læst i LBK 1342/2016; hvornår det begyndte, og om det gælder efter "
            "2019, er ikke efterprøvet.",
            "The requirement lapses when a talk was held within three months before or after the approval: to be "
            "judged by hand. It was read in LBK 1342/2016; when it began, and whether it holds after 2019, has not "
            "been verified.",
        ),
    ),
    Duty(
        name="sygeopfoelgning",
        title=Text("Sygeopfølgning hver tredje måned", "Follow-up in sickness every third month"),
        plain=Text(
            "Mens en person på ledighedsydelse er sygemeldt, følges der op senest hver tredje måned.",
            "While a person on ledighedsydelse is reported sick, follow-up is at the latest every third month.",
        ),
        since=SICK,
        act=TALK,
        span=months_after(3),
        then=months_after(3),
        exempted_by=(Exemption("standby", LAB("73 a, stk. 5", "lab-16-2-sick-follow-up")),),
        source=LAB("73 a, stk. 3", "lab-16-2-sick-follow-up", "ly-contact-cadence-2017", seen_in=SEEN),
        only=(R2013,),
        group=GROUP,
        doubt=EIGHT_WEEKS_UNTIL,
    ),
    Duty(
        name="fire_samtaler_ledighedsydelse",
        title=Text("Fire samtaler inden for seks måneder", "Four talks within six months"),
        plain=Text(
            "Mindst fire individuelle jobsamtaler inden for de første seks måneder på ledighedsydelse.",
            "At least four individual job talks within the first six months on ledighedsydelse.",
        ),
        since=Begins("ledighedsydelse", Text("første dag på ledighedsydelse", "the first day on ledighedsydelse")),
        act=TALK,
        span=within_months(6),
        times=4,
        exempted_by=(STANDBY,),
        source=LAB("31, stk. 3", "ly-contact-cadence-2020", "lab-2020-contact-first-6-months"),
        only=(R2020,),
        group=GROUP,
        doubt=Text(
            "For ydelser begyndt i andet halvår 2019 er overgangen ikke gennemgået; her gælder reglen, når de seks "
            "måneder udløber i 2020.",
            "For benefits begun in the second half of 2019 the transition has not been read; the rule is applied here "
            "when the six months end in 2020.",
        ),
    ),
    Duty(
        name="fire_samtaler_ledighedsydelse",
        title=Text("Fire samtaler inden for seks måneder (2026)", "Four talks within six months (2026)"),
        plain=Text(
            "Mindst fire jobsamtaler inden for de første seks måneder, den første talt med. Kommunen skal holde dem "
            "med mindst 75 procent af dem på dagpenge, de jobparate og dem på ledighedsydelse, regnet under ét.",
            "At least four job talks within the first six months, the first included. The municipality must hold them "
            "with at least 75 per cent of those on unemployment benefit, the job-ready and those on ledighedsydelse, "
            "taken together.",
        ),
        since=Begins("ledighedsydelse", Text("første dag på ledighedsydelse", "the first day on ledighedsydelse")),
        act=TALK,
        span=within_months(6),
        times=4,
        exempted_by=(STANDBY,),
        source=LAB(
            "31 (lov 1750/2025)",
            "lab-2026-reform-contact-75pct",
            "ly-contact-cadence-2020",
            confidence=Confidence.UNCERTAIN,
        ),
        only=(R2026,),
        group=GROUP,
        doubt=Text(
            "Lovens tekst fra 1. juli 2026 er ikke gennemgået, kun styrelsens svar. Her vises alle; de 75 procent "
            "regnes samlet for tre grupper i en kvote for sig. At alvorligt syge stadig er fritaget (standby), er "
            "udledt. Materialets to beskrivelser er uens: efter den ene er den første samtale for alle, efter den "
            "anden for alle jobparate. Fritagelsen af op til 25 procent er kun beskrevet for dagpenge, jobparate og "
            "uddannelsesparate. Overgangen for ydelser begyndt før 1. juli 2026 er ikke fundet; her afgør fristen, og "
            "for kontanthjælp og dagpenge begyndelsen. Tallet er det samme, så valget afgør kun, hvem der er i puljen.",
            "The text in force from 1 July 2026 has not been read, only the agency's answers. Everybody is shown "
            "here; the 75 per cent are a quota of their own, over three groups. That the seriously ill are still "
            "exempt (standby) is inferred. The material's two entries differ: by one the first talk is for all, by "
            "the other for all job-ready. The exemption of up to 25 per cent is described only for unemployment "
            "benefit, job-ready and education-ready. The transition for benefits begun before 1 July 2026 has not "
            "been found; the deadline decides here, and for cash and unemployment benefit the beginning. The number is "
            "the same, so the choice decides only who is in the pool.",
        ),
    ),
    Untranslated(
        name="kontakt_efter_6_maaneder",
        title=Text("Kontakt efter seks måneder", "Contact after six months"),
        plain=Text(
            "Efter seks måneder aftales kontakten mellem personen og jobcentret. Der holdes desuden samtaler, når "
            "jobcentret finder det nødvendigt, og personen kan altid bede om en samtale.",
            "After six months contact is agreed between the person and the jobcentre. Talks are also held when the "
            "jobcentre finds it needed, and the person may always ask for one.",
        ),
        why=Text("Hvor ofte der er behov, er et skøn.", "How often it is needed is a judgement."),
        by_hand=Text(
            "Aftal den næste samtale, og notér den, når den er holdt.",
            "Agree the next talk, and record it when it has been held.",
        ),
        source=LAB("32", "lab-2020-contact-after-6-months"),
        only=(BY_THE_JOBCENTRE,),
        group=GROUP,
    ),
    Untranslated(
        name="kontakt_efter_6_maaneder",
        title=Text("Kontakt efter seks måneder", "Contact after six months"),
        plain=Text(
            "Efter seks måneder aftales kontakten mellem personen og kommunen. Der holdes desuden samtaler, når "
            "kommunen finder det nødvendigt, og personen kan altid bede om en samtale.",
            "After six months contact is agreed between the person and the municipality. Talks are also held when the "
            "municipality finds it needed, and the person may always ask for one.",
        ),
        why=Text("Hvor ofte der er behov, er et skøn.", "How often it is needed is a judgement."),
        by_hand=Text(
            "Aftal den næste samtale, og notér den, når den er holdt.",
            "Agree the next talk, and record it when it has been held.",
        ),
        source=LAB("32", "lab-2020-contact-after-6-months"),
        only=(BY_THE_MUNICIPALITY,),
        group=GROUP,
    ),
    Untranslated(
        name="sygeopfoelgning_efter_2019",
        title=Text("Opfølgning under sygdom efter 2019", "Follow-up in sickness after 2019"),
        plain=Text(
            "Hvordan der følges op, når en person på ledighedsydelse er syg, er ikke undersøgt for tiden efter 2019.",
            "How a person on ledighedsydelse who is ill is followed up has not been read for the time after 2019.",
        ),
        why=Text(
            "Materialet siger intet om sygeopfølgning for ledighedsydelse efter 2019.",
            "The material says nothing about follow-up in sickness on ledighedsydelse after 2019.",
        ),
        by_hand=Text("Slå reglen op i den gældende lov.", "Look the rule up in the act in force."),
        source=LAB("31-33", "lab-16-2-sick-follow-up", confidence=Confidence.UNCERTAIN),
        only=(R2020, R2026),
        group=GROUP,
        doubt=Text("Ingen kilde læst.", "No source read."),
    ),
    Untranslated(
        name="moede_i_rehabiliteringsteam",
        title=Text("Møde i rehabiliteringsteam", "Meeting of the rehabilitation team"),
        plain=Text(
            "Når der afholdes møde om personens sag, efter tvivl om rådigheden, forelægges den for "
            "rehabiliteringsteamet.",
            "When a meeting about the person's case is held, after doubt of availability, the case is presented to the "
            "rehabilitation team.",
        ),
        why=Text(
            "De nordjyske frikommuneansøgninger (2017) nævner ingen frist; loven er ikke gennemgået.",
            "The trial applications of North Jutland (2017) names no deadline; the act has not been read.",
        ),
        by_hand=Text(
            "Skriv mødet i journalen; ingen frist regnes for det.",
            "Enter the meeting in the journal; no deadline is reckoned for it.",
        ),
        source=LOUB(
            "11",
            "ly-availability-2017",
            "rehab-team-cases",
            "rehab-team-replaced-2026",
            seen_in=SEEN,
            confidence=Confidence.UNCERTAIN,
        ),
        only=(Scope("2015", date(2015, 1, 1), TEAM_ENDS, Axis.DUE, "LOUB § 11; BEK 19 og 20/2026", TEAM_DAY),),
        group=GROUP,
        doubt=Text(
            "Teamet fandtes fra 2013 efter ældre regler, som ikke er læst.",
            "The team existed from 2013 under older rules that have not been read.",
        ),
    ),
)

GAPS: tuple[Gap, ...] = ()
