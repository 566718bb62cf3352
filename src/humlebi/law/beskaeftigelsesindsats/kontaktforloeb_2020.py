"""The contact course of people on cash and education benefit from 2020: talks, their form, and the reform of 2026."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

from humlebi.law.acts import LAB
from humlebi.law.beskaeftigelsesindsats.maalgrupper import GROUP_2020
from humlebi.law.kinds import (
    NO_END,
    Axis,
    Begins,
    Confidence,
    Done,
    Duty,
    Exemption,
    Scope,
    State,
    Text,
    weeks_after,
    within_months,
)
from humlebi.law.questions import Class, Conditions, Quota
from humlebi.law.terms import Happened, any_of, assessed, during, fact, is_one_of, named, number

# --- regimes: the first day of the benefit picks a talk, the day asked a question -------------------------------------

B2020 = Scope("2020", date(2020, 1, 1), date(2026, 7, 1), Axis.BEGUN, "LAB § 31 (lov 548/2019)")
B2026 = Scope("2026", date(2026, 7, 1), NO_END, Axis.BEGUN, "Lov 1750/2025")
ASKED_2020 = Scope("2020", date(2020, 1, 1), date(2026, 7, 1), Axis.CLOCK, "LAB §§ 31 og 33 (lov 548/2019)")
AFTER_2020 = Scope("2020", date(2020, 1, 1), NO_END, Axis.CLOCK, "LAB § 32 (lov 548/2019)")
SHARE_2026 = Scope("2026", date(2026, 7, 1), NO_END, Axis.DUE, "Lov 1750/2025")

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "kontanthjaelp"
TALK = Done("samtale")
CONTACT = Text("den første henvendelse (første dag på hjælpen)", "the first contact (the first day of the benefit)")
# Integration benefit became self-support and transitional benefit in 2020: the move starts nothing anew.
ANY_HELP = Begins(
    "kontanthjaelp",
    CONTACT,
    ("uddannelseshjaelp", "selvforsoergelsesydelse", "overgangsydelse", "integrationsydelse"),
)
# § 9: a change of benefit begins a new period, except that of 2020 in name and that to the help which the requirement
# of residence had withheld (stk. 4).
EACH_HELP = replace(
    ANY_HELP,
    continues=(
        ("integrationsydelse", "selvforsoergelsesydelse"),
        ("integrationsydelse", "overgangsydelse"),
        ("selvforsoergelsesydelse", "overgangsydelse"),
        ("overgangsydelse", "kontanthjaelp"),
        ("overgangsydelse", "uddannelseshjaelp"),
    ),
)
HELP_2026 = Begins("kontanthjaelp", CONTACT)
STANDBY = Exemption("standby", LAB("33", "lab-2020-contact-form"))
QUARTER = Exemption("25_procent", LAB("31 (lov 1750/2025)", "lab-2026-reform-contact-75pct"))
FIRST_DAY = Text(
    "Loven regner fra den første henvendelse; her bruges første dag på hjælpen. Den, der er i et integrationsprogram, "
    "følger integrationsloven i stedet.",
    "The act counts from the first contact; the first day of the benefit is used here. Whoever is in an integration "
    "programme follows the integration act instead.",
)
NEW_PERIOD = Text(
    "Skifter personen ydelse, begynder en ny periode (§ 9), og samtaler på den tidligere ydelse tæller ikke med. Fra "
    "overgangsydelse til kontanthjælp eller uddannelseshjælp regnes perioden som fortsat, fordi skiftet som regel kun "
    "skyldes opholdskravet (stk. 4); har det en anden grund, begynder en ny. At en målgruppe skifter på "
    "overgangsydelse (stk. 5), regnes ikke.",
    "When the person changes benefit, a new period begins (§ 9), and talks on the benefit before do not count. From "
    "transitional to cash or education benefit the period is taken to go on, because the change as a rule is due to "
    "the requirement of residence alone (stk. 4); for another reason a new one begins. A change of target group on "
    "transitional benefit (stk. 5) is not reckoned.",
)
REFORM = Text(
    "De ændrede §§ 31 og 102 er ikke gennemgået; indholdet er kendt fra styrelsens svar. Overgangen for hjælp "
    "begyndt før 1. juli 2026 er ikke gennemgået.",
    "The amended §§ 31 and 102 have not been read; the content is known from the agency's answers. The transition for "
    "help begun before 1 July 2026 has not been read.",
)
LEAVE_LEFT = number(
    "samtale_maaneder_til_orlov_slutter",
    "Måneder, til orloven slutter",
    "Months until the leave ends",
    "months",
)
AGREED = fact("samtale_er_aftalt", "Personen og jobcentret har aftalt en samtale", "A talk has been agreed")
NEEDED = assessed("samtale_behov", "Jobcentret finder en samtale nødvendig", "The jobcentre finds a talk needed")
STANDBY_ILL = assessed(
    "samtale_alvorligt_syg",
    "Er så alvorligt syg, at opfølgningen bør ske uden kontakt",
    "Is so seriously ill that follow-up should be without contact",
)
ON_LEAVE = during("barsel")
ASKS_FOR_PHONE = fact(
    "samtale_telefon_oensket",
    "Personen beder om telefon under orloven",
    "The person asks for the phone during leave",
)
PARTLY_BACK = fact("samtale_delvist_tilbage", "Er delvist tilbage på arbejdet", "Is partly back at work")

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Duty(
        name="foerste_jobsamtale",
        title=Text("Første jobsamtale", "First job talk"),
        plain=Text(
            "Den første jobsamtale holdes senest en uge efter den første henvendelse.",
            "The first job talk is held at the latest one week after the first contact.",
        ),
        since=ANY_HELP,
        act=TALK,
        span=weeks_after(1),
        source=LAB("31", "lab-2020-contact-first-6-months"),
        only=(B2020,),
        group=GROUP,
        doubt=FIRST_DAY,
    ),
    Duty(
        name="foerste_jobsamtale",
        title=Text("Første jobsamtale", "First job talk"),
        plain=Text(
            "Den første jobsamtale holdes med alle jobparate, senest en uge efter den første henvendelse.",
            "The first job talk is held with all who are job-ready, at the latest one week after the first contact.",
        ),
        since=HELP_2026,
        act=TALK,
        span=weeks_after(1),
        source=LAB("31 (lov 1750/2025)", "lab-2026-reform-contact-75pct", confidence=Confidence.UNCERTAIN),
        only=(B2026,),
        group=GROUP,
        doubt=Text(
            f"At fristen på en uge er den samme, og at den gælder alle på kontanthjælp, er antaget. {REFORM.da}",
            f"That the week is still the deadline, and that it binds for all on cash benefit, is presumed. {REFORM.en}",
        ),
    ),
    Duty(
        name="jobsamtaler_foerste_6_maaneder",
        title=Text("Fire samtaler inden for seks måneder", "Four talks within six months"),
        plain=Text(
            "Mindst fire individuelle jobsamtaler inden for de første seks måneder.",
            "At least four individual job talks within the first six months.",
        ),
        since=EACH_HELP,
        act=TALK,
        span=within_months(6),
        times=4,
        exempted_by=(STANDBY,),
        source=LAB("31", "lab-2020-contact-first-6-months"),
        only=(B2020,),
        group=GROUP,
        doubt=Text(
            f"{FIRST_DAY.da} {NEW_PERIOD.da}",
            f"{FIRST_DAY.en} {NEW_PERIOD.en}",
        ),
    ),
    Conditions(
        name="samtale_foer_orlov_slutter",
        title=Text("Samtale, før orloven slutter", "A talk before the leave ends"),
        plain=Text(
            "En person på hjælp og orlov tilbydes en samtale inden for de sidste tre måneder af orloven.",
            "A person on help and on leave is offered a talk within the last three months of the leave.",
        ),
        when=ON_LEAVE & (LEAVE_LEFT <= 3),
        source=LAB("31", "lab-2020-contact-first-6-months"),
        only=(ASKED_2020,),
        group=GROUP,
    ),
    Conditions(
        name="kontakt_efter_de_foerste_6_maaneder",
        title=Text("Samtale efter de første seks måneder", "A talk after the first six months"),
        plain=Text(
            "Efter seks måneder aftales kontakten. Der holdes samtale, når den er aftalt, når jobcentret finder den "
            "nødvendig, eller når personen beder om en.",
            "After six months the contact is agreed. A talk is held when it is agreed, when the jobcentre finds it "
            "needed, or when the person asks for one.",
        ),
        when=any_of(
            AGREED,
            named(
                "personen har bedt om en samtale inden for den seneste måned",
                "the person has asked for a talk within the last month",
                Happened("anmodning", ("samtale",), within_months=1),
            ),
            NEEDED,
        ),
        source=LAB("32 (fra 1. juli 2026 også § 32 a)", "lab-2020-contact-after-6-months"),
        only=(AFTER_2020,),
        group=GROUP,
        doubt=Text(
            "Hvor længe en anmodning står ved magt, siger loven ikke; her en måned. Noteres som anmodning »samtale«.",
            "The act does not say how long a request stands; a month here. Recorded as a request “talk”.",
        ),
    ),
    Conditions(
        name="samtaleform",
        title=Text("Samtalens form", "The form of the talk"),
        plain=Text(
            "Personligt fremmøde er reglen. Telefon eller digitalt: revalidender og førtidspensionister, under tilbud, "
            "delvist tilbage på arbejdet i et jobafklaringsforløb, og på orlov efter ønske. Ved alvorlig sygdom uden "
            "kontakt.",
            "In person is the rule. By phone or digitally: rehabilitation and disability pension, during offers, "
            "partly back at work in a job clarification course, and on leave when wished. In serious illness without "
            "contact.",
        ),
        classes=(
            Class("uden_kontakt", Text("uden kontakt (standby)", "without contact (standby)"), STANDBY_ILL),
            Class(
                "telefon_eller_digitalt",
                Text("telefon, digitalt eller brev", "phone, digital or letter"),
                any_of(
                    during("tilbud"),
                    is_one_of(GROUP_2020, "6.10", "6.11"),
                    is_one_of(GROUP_2020, "6.7") & PARTLY_BACK,
                    ON_LEAVE & ASKS_FOR_PHONE,
                ),
            ),
            Class(
                "personligt",
                Text("personligt fremmøde", "in person"),
                named("ingen af undtagelserne", "none of the exceptions", ~STANDBY_ILL),
            ),
        ),
        lifts=(
            "jobsamtaler_foerste_6_maaneder",
            "fleksible_jobsamtaler_jobparate",
            "fire_samtaler_ledighedsydelse",
            "fire_samtaler_ressourceforloeb",
            "fire_samtaler_jobafklaring",
            "fire_samtaler_revalidering",
        ),
        lifts_in=("uden_kontakt",),
        raised_by=(STANDBY_ILL,),
        source=LAB("33", "lab-2020-contact-form"),
        only=(ASKED_2020,),
        group=GROUP,
        doubt=Text(
            "Reglen her er den fra 2020. Efter § 33, stk. 1-2, i LBK 280/2024 er det kun den første samtale, der "
            "holdes ved personligt fremmøde; derefter vælger personen selv fremmøde, telefon eller video, medmindre "
            "jobcentret konkret beslutter fremmøde: følg det fra 2024.",
            "The rule here is that of 2020. By § 33(1)-(2) of LBK 280/2024 only the first talk is held in person; "
            "after it the person chooses attendance, telephone or video, unless the jobcentre decides on attendance "
            "in the case: follow that from 2024.",
        ),
    ),
    Duty(
        name="fleksible_jobsamtaler_jobparate",
        title=Text("Fire samtaler inden for seks måneder (2026)", "Four talks within six months (2026)"),
        plain=Text(
            "Jobparate har mindst fire samtaler i de første seks måneder. Kommunen skal holde dem med mindst 75 "
            "procent og kan fritage op til 25 procent, der selv kan finde arbejde.",
            "The job-ready have at least four talks in the first six months. The municipality must hold them with at "
            "least 75 per cent and may exempt up to 25 per cent who can find work themselves.",
        ),
        since=HELP_2026,
        act=TALK,
        span=within_months(6),
        times=4,
        when=State("parathed", ("jobparat",)),
        exempted_by=(QUARTER, STANDBY),
        source=LAB("31 (lov 1750/2025)", "lab-2026-reform-contact-75pct", confidence=Confidence.UNCERTAIN),
        only=(B2026,),
        group=GROUP,
        doubt=Text(
            f"Hvor mange samtaler uddannelsesparate og aktivitetsparate har, er ikke undersøgt. {REFORM.da}",
            f"How many talks the education-ready and activity-ready have has not been read. {REFORM.en}",
        ),
    ),
    Quota(
        name="kvote_jobsamtaler",
        title=Text("Jobsamtaler med 75 procent", "Job talks with 75 per cent"),
        plain=Text(
            "Kommunen holder samtalerne i de første seks måneder med mindst 75 procent af dem på dagpenge, de "
            "jobparate og dem på ledighedsydelse, regnet under ét.",
            "The municipality holds the talks of the first six months with at least 75 per cent of those on "
            "unemployment benefit, the job-ready and those on ledighedsydelse, taken together.",
        ),
        duties=("fleksible_samtaler_dagpenge", "fleksible_jobsamtaler_jobparate", "fire_samtaler_ledighedsydelse"),
        share=Fraction(3, 4),
        source=LAB("kapitel 7 (lov 1750/2025)", "lab-2026-reform-contact-75pct", confidence=Confidence.UNCERTAIN),
        only=(SHARE_2026,),
        group=GROUP,
        doubt=Text(
            f"Hver person tælles én gang og er nået, når alle hans eller hendes samtaler er holdt i tide. {REFORM.da}",
            f"Each person counts once and is reached when all of his or her talks were held in time. {REFORM.en}",
        ),
    ),
    Quota(
        name="loft_over_fritagelser",
        title=Text("Højst 25 procent fritages", "At most 25 per cent are exempted"),
        plain=Text(
            "Af dem på dagpenge, de jobparate og de uddannelsesparate, regnet under ét, kan kommunen fritage op til 25 "
            "procent for samtaler og tilbud i de første seks måneder, når en konkret vurdering viser, at de selv kan "
            "finde arbejde.",
            "Of those on unemployment benefit, the job-ready and the education-ready, taken together, the municipality "
            "may exempt up to 25 per cent from talks and offers in the first six months, when a concrete assessment "
            "shows that they can find work themselves.",
        ),
        duties=(
            "fleksible_samtaler_dagpenge",
            "fleksible_jobsamtaler_jobparate",
            "fleksible_tilbud_dagpenge",
            "fleksible_tilbud_kontanthjaelp",
        ),
        exempt_at_most=Fraction(1, 4),
        exempted_as="25_procent",
        source=LAB(
            "kapitel 7 og 16 (lov 1750/2025)",
            "lab-2026-reform-contact-75pct",
            "lab-2026-reform-offers-75pct",
            confidence=Confidence.UNCERTAIN,
        ),
        only=(SHARE_2026,),
        group=GROUP,
        doubt=Text(
            "Styrelsens svar nævner ikke ledighedsydelse i denne pulje. Uddannelsesparate tælles ved deres tilbud, da "
            f"deres samtaler ikke er læst. {REFORM.da}",
            "The agency's answer does not name ledighedsydelse in this pool. The education-ready are counted by their "
            f"offers, since their talks have not been read. {REFORM.en}",
        ),
    ),
)
