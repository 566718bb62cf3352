"""The contact course of people on cash and education benefit from 2007 to 2019: talks and how often."""

from datetime import date

from humlebi.law.acts import LAB
from humlebi.law.kinds import (
    Axis,
    Begins,
    Cadence,
    Done,
    Duty,
    Exemption,
    Scope,
    State,
    Text,
    lasted_months,
    months_after,
    weeks_after,
    within_months,
)

# --- regimes: the first day of the benefit picks a first talk, the due day those that follow --------------------------

FROM_2007 = Text(
    "Læst i LBK 439/2008; at reglen gjaldt fra 1. januar 2007 til udgangen af 2013, er antaget.",
    "Read in LBK 439/2008; that the rule held from 1 January 2007 to the end of 2013 is presumed.",
)
RUNNING = Text(
    "Hvordan ydelser, der løb den 1. januar 2014, gik over til de nye regler, er ikke gennemgået; her vælger "
    "fristdagen.",
    "How benefits running on 1 January 2014 passed to the new rules has not been read; the due day picks here.",
)
FIRST_2007 = Scope("2007", date(2007, 1, 1), date(2014, 1, 1), Axis.BEGUN, "LAB §§ 15-18 (LBK 439/2008)", FROM_2007)
FIRST_2014 = Scope("2014", date(2014, 1, 1), date(2020, 1, 1), Axis.BEGUN, "LAB §§ 16-20 a (LBK 990/2014)")
THEN_2007 = Scope("2007", date(2007, 1, 1), date(2014, 1, 1), Axis.DUE, "LAB §§ 15-18 (LBK 439/2008)", FROM_2007)
THEN_2014 = Scope("2014", date(2014, 1, 1), date(2020, 1, 1), Axis.DUE, "LAB §§ 16-20 a (LBK 990/2014)", RUNNING)

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "kontanthjaelp"
TALK = Done("samtale")
STANDBY = Exemption("standby", LAB("16, stk. 7", "lab-16-2-sick-follow-up"))
CONTACT = Text("den første henvendelse (første dag på hjælpen)", "the first contact (the first day of the benefit)")
LATEST = Text("den seneste jobsamtale", "the latest job talk")
HELP_2007 = Begins("kontanthjaelp", CONTACT, ("starthjaelp",))
HELP_2014 = Begins("kontanthjaelp", CONTACT, ("integrationsydelse",))
ANY_HELP_2014 = Begins("kontanthjaelp", CONTACT, ("uddannelseshjaelp", "integrationsydelse"))
FIRST_DAY = Text(
    "Loven regner fra den første henvendelse; her bruges første dag på hjælpen. Er der gået tid imellem, skal du "
    "selv flytte fristen tilbage.",
    "The act counts from the first contact; the first day of the benefit is used here. When time passed between them, "
    "move the deadline back by hand.",
)
SEVERAL_SPELLS = Text(
    "Perioder, der ikke støder op til hinanden, tæller hver for sig; loven lægger de tre måneder sammen på tværs.",
    "Spells that do not touch count each for itself; the act adds up the three months across them.",
)
NORTH_JUTLAND = Text(
    "De nordjyske frikommuner måtte fra 1. juli 2017 til 31. december 2023 selv tilrettelægge kontaktforløbet (BEK "
    "603/2017 § 4), når omfanget omtrent svarede til det hidtidige.",
    "From 1 July 2017 to 31 December 2023 the North Jutland trial municipalities could organise the contact course "
    "themselves (order 603/2017 § 4), provided its extent was roughly the same as before.",
)

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Duty(
        name="foerste_jobsamtale",
        title=Text("Første jobsamtale", "First job talk"),
        plain=Text(
            "Den første jobsamtale holdes senest tre sammenhængende måneder efter den første henvendelse. Personen får "
            "en samlet vurdering på skrift.",
            "The first job talk is held at the latest three continuous months after the first contact. The person gets "
            "an overall assessment in writing.",
        ),
        since=HELP_2007,
        act=TALK,
        span=lasted_months(3),
        source=LAB("15-18", "lab-2007-contact-course"),
        only=(FIRST_2007,),
        group=GROUP,
        doubt=Text(
            f"{FIRST_DAY.da} Perioden har varet så længe på sin sidste dag, den første talt med; teksten siger det "
            "ikke selv.",
            f"{FIRST_DAY.en} The period has lasted so long on its last day, the first counted in; the text itself does "
            "not say so.",
        ),
    ),
    Cadence(
        name="opfoelgende_jobsamtaler",
        title=Text("Jobsamtale hver tredje måned", "Job talk every third month"),
        plain=Text(
            "Derefter en jobsamtale, hver gang personen har fået hjælp eller været i tilbud i tre måneder i alt, og "
            "oftere, når der er risiko for lang ledighed, tvivl om rådigheden eller behov for at komme tættere på "
            "arbejde. Under tilbud kan den holdes på telefon eller digitalt.",
            "After that a job talk each time the person has received help or been in offers for three months in all, "
            "and more often when there is risk of long unemployment, doubt about availability or need to come closer "
            "to work. During offers it may be held by phone or digitally.",
        ),
        within=HELP_2007,
        words=LATEST,
        act=TALK,
        span=months_after(3),
        first_by=lasted_months(3),
        source=LAB("15-18 og 20", "lab-2007-contact-course"),
        only=(THEN_2007,),
        group=GROUP,
        doubt=Text(
            f"{SEVERAL_SPELLS.da} For nr. 3 i helt særlige tilfælde kan kommunalbestyrelsen fastsætte en anden "
            "kontakt.",
            f"{SEVERAL_SPELLS.en} For no. 3 in very special cases the council may lay down another form of contact.",
        ),
    ),
    Duty(
        name="foerste_jobsamtale",
        title=Text("Første jobsamtale", "First job talk"),
        plain=Text(
            "Den første jobsamtale holdes senest en uge efter den første henvendelse, ved personligt fremmøde.",
            "The first job talk is held at the latest one week after the first contact, in person.",
        ),
        since=ANY_HELP_2014,
        act=TALK,
        span=weeks_after(1),
        source=LAB(
            "17, stk. 2, og 18, stk. 3-4",
            "lab-2015-contact-nr2-3",
            "lab-2015-contact-nr12",
            "lab-2015-contact-nr13",
        ),
        only=(FIRST_2014,),
        group=GROUP,
        doubt=Text(
            f"{FIRST_DAY.da} Den, der er i et integrationsprogram, følger integrationsloven i stedet. "
            "Uddannelseshjælp, kontanthjælp og integrationsydelse er én periode (BEK 1297/2016 § 149), så et skift "
            "imellem dem giver ingen ny første samtale; loven lader først en kalendermåned uden hjælp bryde den, her "
            "gør ethvert afbrud.",
            f"{FIRST_DAY.en} Whoever is in an integration programme follows the integration act instead. Education, "
            "cash and integration benefit are one period (order 1297/2016 § 149), so a change among them gives no new "
            "first talk; by the order only a calendar month without help breaks it, here any break does.",
        ),
    ),
    Duty(
        name="jobsamtaler_foerste_3_maaneder",
        title=Text("Tre samtaler i de første tre måneder", "Three talks in the first three months"),
        plain=Text(
            "Er personen jobparat eller uddannelsesparat (ikke åbenlyst), holdes mindst to samtaler mere efter den "
            "første inden for de første tre kalendermåneder.",
            "When the person is job-ready or education-ready (not obviously), at least two more talks are held after "
            "the first within the first three calendar months.",
        ),
        since=ANY_HELP_2014,
        act=TALK,
        span=within_months(3),
        times=3,
        when=State("parathed", ("jobparat", "uddannelsesparat")),
        source=LAB("17, stk. 2, og 18, stk. 3", "lab-2015-contact-nr2-3", "lab-2015-contact-nr12"),
        only=(FIRST_2014,),
        group=GROUP,
        doubt=Text(
            "Kalendermånederne regnes her fra datoen, ikke som hele måneder. De tre er den første samtale og de to, "
            "der følger. Hvem der bindes, afgøres af paratheden på fristdagen.",
            "The calendar months run from the date here, not as whole months. The three are the first talk and the two "
            "that follow. The readiness on the due day decides who is bound.",
        ),
    ),
    Cadence(
        name="opfoelgende_jobsamtaler",
        title=Text("Fire samtaler inden for tolv måneder", "Four talks within twelve months"),
        plain=Text(
            "Derefter holdes samtaler efter behov og mindst fire gange inden for tolv kalendermåneder, ved personligt "
            "fremmøde. Under tilbud kan de holdes på telefon eller digitalt. Er personen aktivitetsparat, drøftes "
            "også, om en indsats skal begynde, og om det er tid at tilmelde sig som jobsøgende.",
            "After that talks are held as needed and at least four times within twelve calendar months, in person. "
            "During offers they may be held by phone or digitally. With an activity-ready person it is also discussed "
            "whether measures should start and whether it is time to register as jobseeker.",
        ),
        within=HELP_2014,
        words=LATEST,
        act=TALK,
        span=months_after(12),
        first_by=weeks_after(1),
        times=4,
        when=State("parathed", ("jobparat", "aktivitetsparat")),
        exempted_by=(STANDBY,),
        source=LAB(
            "16, 17 og 20", "lab-2015-contact-nr2-3", "frik-603-contact-course", seen_in="source 003, application 5"
        ),
        only=(THEN_2014,),
        group=GROUP,
        doubt=Text(
            "De tolv måneder regnes fra den første samtale og derefter fra den fjerde; loven siger ikke hvorfra. "
            "Uddannelseshjælp før et skift hører med til perioden (BEK 1297/2016 § 149), men her regnes fra den "
            "første samtale på den nye ydelse. For jobparate tæller samtalerne i de første tre måneder her med. "
            "Standby gælder kun aktivitetsparate. Unge uden uddannelse på integrationsydelse (nr. 12 og 13) følger "
            f"andre takter: se selv efter. {NORTH_JUTLAND.da}",
            "The twelve months run from the first talk and then from the fourth; the act does not say from where. "
            "Education benefit before a change belongs to the period (order 1297/2016 § 149), but here they run from "
            "the first talk on the new benefit. For the job-ready the talks of the first three months count here. "
            "Standby concerns the activity-ready only. Young people without education on integration benefit (nos. 12 "
            f"and 13) follow other paces: check by hand. {NORTH_JUTLAND.en}",
        ),
    ),
    Cadence(
        name="jobsamtale_hver_2_maaned",
        title=Text("Jobsamtale hver anden måned", "Job talk every second month"),
        plain=Text(
            "En aktivitetsparat på uddannelseshjælp har en jobsamtale, hver gang hjælpen er modtaget i to "
            "sammenhængende måneder, ved personligt fremmøde. Under tilbud kan den holdes på telefon eller digitalt.",
            "An activity-ready person on education benefit has a job talk each time the benefit has been received for "
            "two continuous months, in person. During offers it may be held by phone or digitally.",
        ),
        within=Begins("uddannelseshjaelp", CONTACT),
        words=LATEST,
        act=TALK,
        span=months_after(2),
        first_by=weeks_after(1),
        when=State("parathed", ("aktivitetsparat",)),
        if_bound_later=months_after(2),
        exempted_by=(STANDBY,),
        source=LAB(
            "18, stk. 4",
            "lab-2015-contact-nr13",
            "frik-603-contact-course",
            seen_in="source 003, application 5",
        ),
        only=(THEN_2014,),
        group="uddannelseshjaelp",
        doubt=Text(
            "De nordjyske frikommuneansøgninger (2017), nr. 5, siger hver ottende uge; loven siger to måneder, og "
            "det er valgt. Bliver personen "
            f"først aktivitetsparat senere, regnes de to måneder her fra den dag. {NORTH_JUTLAND.da}",
            "The trial applications of North Jutland (2017), no. 5, say every eighth week; the act says two months, "
            "which is chosen. When the "
            f"person becomes activity-ready only later, the two months run from that day here. {NORTH_JUTLAND.en}",
        ),
    ),
)
