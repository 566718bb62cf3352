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
    Untranslated,
    weeks_after,
    within_months,
)
from humlebi.law.questions import Class, Conditions, Quota
from humlebi.law.reforms import ACT_2025, CLOSED, FLEXIBLE
from humlebi.law.terms import Happened, Spent, all_of, any_of, assessed, during, fact, is_one_of, named, number

# --- regimes: the first day of the benefit picks a talk, the day asked a question -------------------------------------

B2020 = Scope("2020", date(2020, 1, 1), date(2026, 7, 1), Axis.BEGUN, "LAB § 31 (lov 548/2019)")
B2026 = Scope("2026", FLEXIBLE, NO_END, Axis.BEGUN, ACT_2025)
FORM_2020 = Scope("2020", date(2020, 1, 1), date(2024, 1, 1), Axis.CLOCK, "LAB § 33 (lov 548/2019)")
FORM_2024 = Scope("2024", date(2024, 1, 1), NO_END, Axis.CLOCK, "LAB § 33 (LBK 280/2024)")
BEFORE_LEAVE_ENDS = Scope("2020", date(2020, 1, 1), NO_END, Axis.CLOCK, "LAB § 27 (lov 548/2019)")
RIGHT_2026 = Scope("2026", FLEXIBLE, NO_END, Axis.CLOCK, ACT_2025)
AFTER_2020 = Scope("2020", date(2020, 1, 1), CLOSED, Axis.CLOCK, "LAB § 32 (lov 548/2019)")
AFTER_2026 = Scope("2026", CLOSED, NO_END, Axis.CLOCK, f"LAB § 32; {ACT_2025} § 1, nr. 1")
SHARE_2026 = Scope("2026", FLEXIBLE, NO_END, Axis.DUE, ACT_2025)

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
    "De ændrede §§ 31 og 102 er ikke fundet; indholdet er kendt fra styrelsens svar. Om et forløb begyndt før 1. juli "
    "2026 gøres færdigt efter de gamle tal, siger ingen kilde; her afgør begyndelsen. Gik alle over på dagen, faldt de "
    "første frister efter de nye tal fra 1. juli 2026 og ikke først ved årets udgang.",
    "The amended §§ 31 and 102 have not been found; the content is known from the agency's answers. No source says "
    "whether a course begun before 1 July 2026 is finished by the old numbers; the beginning decides here. If "
    "everybody went over on the day, the first deadlines by the new numbers fell from 1 July 2026, not only at the "
    "end of the year.",
)
LEAVE_LEFT = number(
    "samtale_maaneder_til_orlov_slutter",
    "Måneder, til orloven slutter",
    "Months until the leave ends",
    "months",
)
ATTENDANCE_DECIDED = fact(
    "samtale_fremmoede_besluttet",
    "Kommunen har konkret besluttet personligt fremmøde",
    "The municipality has decided on attendance in the case",
)
SENT_ON = fact(
    "dagpenge_visiteret_til_kommunen",
    "Under 25 uden uddannelse og børn, og a-kassen har sendt personen videre (§ 27, stk. 3)",
    "Under 25 without education and children, and sent on by the fund (section 27 (3))",
)
FIRST_MONTHS = named(
    "I de første tre måneder på dagpenge",
    "In the first three months of unemployment benefit",
    Spent("dagpenge", "months", continuous=True) < 3,
)
AGREED = fact("samtale_er_aftalt", "Personen og kommunen har aftalt en samtale", "A talk has been agreed")
NEEDED = assessed("samtale_behov", "Kommunen finder en samtale nødvendig", "The municipality finds a talk needed")
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
        source=LAB("27, stk. 4", "lab-2020-contact-first-6-months"),
        only=(BEFORE_LEAVE_ENDS,),
        group=GROUP,
        doubt=Text(
            "Læst i LBK 280/2024. Om § 27 er ændret her fra 1. juli 2026, er ikke fundet: hold samtalen som hidtil.",
            "Read in LBK 280/2024. Whether section 27 is changed here from 1 July 2026 has not been found: hold the "
            "talk as before.",
        ),
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
        source=LAB("32", "lab-2020-contact-after-6-months"),
        only=(AFTER_2020,),
        group=GROUP,
        doubt=Text(
            "Hvor længe en anmodning står ved magt, siger loven ikke; her en måned. Noteres som anmodning »samtale«.",
            "The act does not say how long a request stands; a month here. Recorded as a request “talk”.",
        ),
    ),
    Conditions(
        name="kontakt_efter_de_foerste_6_maaneder",
        title=Text("Samtale efter de første seks måneder", "A talk after the first six months"),
        plain=Text(
            "Efter seks måneder aftales kontakten. Der holdes samtale, når den er aftalt, når kommunen finder den "
            "nødvendig, eller når personen beder om en.",
            "After six months the contact is agreed. A talk is held when it is agreed, when the municipality finds it "
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
        only=(AFTER_2026,),
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
        only=(FORM_2020,),
        group=GROUP,
        doubt=Text(
            "Reglen her er den fra 2020. I LBK 701/2022 valgte personen allerede selv formen, medmindre jobcentret "
            "konkret besluttede fremmøde; dagen mellem 2019 og maj 2022 er ikke fundet: følg det i 2022 og 2023.",
            "The rule here is that of 2020. In LBK 701/2022 the person already chose the form, unless the jobcentre "
            "decided on attendance in the case; the day between 2019 and May 2022 has not been found: follow that in "
            "2022 and 2023.",
        ),
    ),
    Conditions(
        name="samtaleform",
        title=Text("Samtalens form (fra 2024)", "The form of the talk (from 2024)"),
        plain=Text(
            "Den første samtale holdes ved personligt fremmøde. Derefter vælger personen fremmøde, telefon eller "
            "video, medmindre kommunen konkret beslutter fremmøde. På barsel holdes den på telefon eller video, når "
            "personen beder om det. Ved alvorlig, især livstruende, sygdom kan forløbet ske uden kontakt.",
            "The first talk is held in person. After it the person chooses attendance, phone or video, unless the "
            "municipality decides on attendance in the case. On leave it is by phone or video when the person asks. In "
            "serious, especially life-threatening, illness the course may go on without contact.",
        ),
        classes=(
            Class("uden_kontakt", Text("uden kontakt (standby)", "without contact (standby)"), STANDBY_ILL),
            Class(
                "telefon_eller_digitalt",
                Text("telefon eller video", "phone or video"),
                named(
                    "på barsel, og personen beder om det", "on leave, and the person asks", ON_LEAVE & ASKS_FOR_PHONE
                ),
            ),
            Class(
                "personligt",
                Text("personligt fremmøde", "in person"),
                any_of(
                    named("den første samtale", "the first talk", ~Happened("samtale", before=True)),
                    ATTENDANCE_DECIDED,
                ),
            ),
            Class(
                "efter_eget_valg",
                Text("som personen vælger", "as the person chooses"),
                named("ingen af de andre", "none of the others", ~STANDBY_ILL),
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
        only=(FORM_2024,),
        group=GROUP,
        doubt=Text(
            "En samtale i et tidligere forløb tæller her som den første: spørg selv, om det er den første i dette. "
            "Læst i LBK 280/2024; ingen kilde siger, at § 33 er ændret i 2026.",
            "A talk in an earlier course counts here as the first: see for yourself whether it is the first of this "
            "one. Read in LBK 280/2024; no source says that section 33 is changed in 2026.",
        ),
    ),
    Conditions(
        name="ret_til_jobsamtaler",
        title=Text("Ret til jobsamtaler", "Right to job talks"),
        plain=Text(
            "Fra 1. juli 2026 kan personen kræve jobsamtaler, også når kommunen har fritaget for de pligtige. På "
            "dagpenge er det med a-kassen i de første tre måneder og derefter med kommunen; unge, som a-kassen sender "
            "videre, og målgruppe 2-5, 7, 9 på ledighedsydelse og 11-13 har retten hos kommunen. Målgruppe 6, 8 og 10 "
            "og 9 i fleksjob er ikke nævnt.",
            "From 1 July 2026 the person may demand job talks, also when the municipality has exempted from the "
            "compulsory ones. On unemployment benefit it is with the fund in the first three months and then with the "
            "municipality; the young whom the fund sends on, and groups 2-5, 7, 9 on ledighedsydelse and 11-13 have "
            "the right at the municipality. Groups 6, 8 and 10, and 9 in a flexible job, are not named.",
        ),
        classes=(
            Class(
                "a_kassen",
                Text("samtaler med a-kassen", "talks with the fund"),
                all_of(is_one_of(GROUP_2020, "6.1"), ~SENT_ON, FIRST_MONTHS),
            ),
            Class(
                "kommunen",
                Text("samtaler med kommunen", "talks with the municipality"),
                any_of(
                    is_one_of(GROUP_2020, "6.1", "6.2", "6.3", "6.4", "6.5", "6.7", "6.11", "6.12", "6.13"),
                    is_one_of(GROUP_2020, "6.9") & during("ledighedsydelse"),
                ),
            ),
        ),
        otherwise=Text(
            "Ingen ret efter § 32 a. En sygemeldt har sin ret efter sygedagpengeloven.",
            "No right under section 32 a. A person reported sick has a right under the act on sickness benefit.",
        ),
        source=LAB("32 a (lov 1750/2025)", "lab-2020-contact-after-6-months"),
        only=(RIGHT_2026,),
        group=GROUP,
        doubt=Text(
            "Paragraffen er læst; dagen, 1. juli 2026, er udledt af, at kontaktforløbet lægges om den dag. »De første "
            "3 måneder« regnes her af dagpengeperioden op til dagen; loven regner sammenlagt ledighed (§ 9).",
            "The section has been read; the day, 1 July 2026, is inferred: the contact course changes that day. “The "
            "first 3 months” are counted of the spell of benefit up to the day; the act counts unemployment in all "
            "(section 9).",
        ),
    ),
    Untranslated(
        name="samtaler_andre_grupper_2026",
        title=Text(
            "Samtaler fra 1. juli 2026: aktivitetsparate og uddannelsesparate",
            "Talks from 1 July 2026: activity-ready and education-ready",
        ),
        plain=Text(
            "De fire samtaler i de første seks måneder er fra 1. juli 2026 kun læst for jobparate og ledighedsydelse. "
            "Aktivitetsparate og uddannelsesparate har ret til jobsamtaler med kommunen (§ 32 a), og uddannelsespålæg "
            "består i 2026.",
            "The four talks in the first six months are from 1 July 2026 read only for the job-ready and "
            "ledighedsydelse. The activity-ready and education-ready have a right to job talks with the municipality "
            "(section 32 a), and education orders stay in 2026.",
        ),
        why=Text(
            "Hvor mange samtaler de skal have, står i den ændrede § 31, som ikke er fundet.",
            "How many talks they must have stands in the amended section 31, which has not been found.",
        ),
        by_hand=Text(
            "Slå § 31 op, og aftal samtalerne med personen; hold mindst den, personen beder om.",
            "Look up section 31, and agree the talks with the person; hold at least the one the person asks for.",
        ),
        source=LAB("31 og 32 a (lov 1750/2025)", "lab-2026-reform-contact-75pct"),
        only=(RIGHT_2026,),
        group=GROUP,
        doubt=Text(
            "For hjælp begyndt før 1. juli 2026 regnes de fire samtaler her til ende; overgangen er ikke fundet.",
            "For help begun before 1 July 2026 the four talks are carried through here; the transition has not been "
            "found.",
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
