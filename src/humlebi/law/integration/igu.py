"""Basic integration education (IGU): who may begin it, its hours, its school weeks and the school allowance."""

from datetime import date

from humlebi.law.acts import IGU
from humlebi.law.kinds import NO_END, Axis, Scope, Text, months_after
from humlebi.law.questions import Amount, Conditions, Lasts, Step
from humlebi.law.terms import Age, cases, choice, during, fact, is_one_of, named, number, of

# --- regimes: the day the education begins picks ----------------------------------------------------------------------

R2016 = Scope(
    "2016",
    date(2016, 7, 1),
    NO_END,
    Axis.CLOCK,
    "Lov 623 af 8. juni 2016",
    doubt=Text(
        "Den sidste dag at begynde var 30. juni 2019 og er siden udskudt ved lov 562/2019, 722/2021, 916/2022 og "
        "1799/2023, som ikke er gennemgået: om de ændrede betingelserne, og hvornår ordningen slutter, er ikke "
        "efterprøvet.",
        "The last day to begin was 30 June 2019 and has been put off by acts 562/2019, 722/2021, 916/2022 and "
        "1799/2023, which have not been read: whether they changed the conditions, and when the scheme ends, has not "
        "been verified.",
    ),
)
PAID_2016 = Scope(
    "2016",
    date(2016, 7, 1),
    date(2017, 1, 1),
    Axis.CLOCK,
    "BEK 1623/2016",
    doubt=Text("Kun beløbene for 2016 er læst.", "Only the amounts of 2016 have been read."),
)

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "igu"
REFUGEE = fact(
    "igu_flygtning_eller_familie",
    "Flygtning eller familiesammenført til en flygtning",
    "Refugee or family-reunified to a refugee",
)
ADDRESS = fact("igu_folkeregisteradresse", "Har folkeregisteradresse i Danmark", "Has a registered address in Denmark")
YEARS = number(
    "igu_aar_med_adresse",
    "År med folkeregisteradresse i Danmark",
    "Years with a registered address in Denmark",
    "years",
)
SAME_FIRM = fact(
    "igu_direkte_efter_ansaettelse_samme_sted",
    "Kommer direkte fra ordinær ansættelse i samme virksomhed",
    "Comes directly from ordinary employment at the same firm",
)
PRACTICE = number(
    "igu_praktiktimer", "Timers praktik om ugen i gennemsnit", "Hours of practice a week on average", "hours/week"
)
TOTAL = number("igu_timer_i_alt", "Timer om ugen i alt", "Hours a week in all", "hours/week")
DOUBLE = number(
    "igu_lektioner_dansk_fvu_avu_hf", "Lektioner i dansk, FVU, AVU og hf", "Lessons of Danish, FVU, AVU and hf", "hours"
)
SINGLE = number("igu_lektioner_amu", "Lektioner i AMU", "Lessons of AMU", "hours")
RATE = choice(
    "igu_skoleydelse_sats",
    "Skoleydelsens sats",
    "The rate of the school allowance",
    ("hoej", "høj sats", "high rate"),
    ("mellem", "mellemste sats", "middle rate"),
    ("lav", "lav sats", "low rate"),
)
FIVE_YEARS = named("under fem år med adresse i Danmark", "under five years with an address in Denmark", YEARS < 5)

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="igu_adgang",
        title=Text("Hvem der kan begynde på IGU", "Who may begin IGU"),
        plain=Text(
            "En flygtning eller familiesammenført til en flygtning, der ved starten er fyldt 18 og under 40 år, har "
            "adresse i Danmark og har haft det i under fem år. Ikke direkte efter ordinær ansættelse i samme "
            "virksomhed. Den varer to år.",
            "A refugee, or family-reunified to one, who at the start is 18 or over and under 40, has an address in "
            "Denmark and has had one for less than five years. Not directly after ordinary employment at the same "
            "firm. It lasts two years.",
        ),
        benefits=("igu",),
        when=REFUGEE
        & named("fyldt 18 år", "aged 18 or over", Age() >= 18)
        & named("under 40 år", "under 40", Age() < 40)
        & ADDRESS
        & FIVE_YEARS
        & ~SAME_FIRM,
        lasts=(Lasts(months_after(24), words=Text("2 år", "2 years")),),
        source=IGU("3", "int-igu-2016", seen_in="source 003, application 6, 'mindst 18 år og højst 40 år'"),
        only=(R2016,),
        group=GROUP,
        doubt=Text(
            "De nordjyske frikommuneansøgninger (2017) siger et sted 'højst 40 år'; loven siger under 40 ved "
            "starten, og loven er fulgt.",
            "The trial applications of North Jutland (2017) says in one place 'at most 40 years'; the act says under "
            "40 at the start and is followed.",
        ),
    ),
    Conditions(
        name="igu_arbejdstid",
        title=Text("Timer i IGU", "Hours in IGU"),
        plain=Text(
            "Praktikken er mindst 25 timer om ugen i gennemsnit, og praktik og skole er 32 til 37 timer i alt.",
            "Practice is at least 25 hours a week on average, and practice and school are 32 to 37 hours in all.",
        ),
        benefits=("igu",),
        when=(PRACTICE >= 25) & (TOTAL >= 32) & (TOTAL <= 37),
        source=IGU("3-10", "int-igu-2016"),
        only=(R2016,),
        group=GROUP,
    ),
    Amount(
        name="igu_skoleuger",
        title=Text("Skoleuger i IGU", "School weeks of IGU"),
        plain=Text(
            "Der er 20 skoleuger a 37 timer. Lektioner i dansk, FVU, AVU og hf tæller dobbelt, AMU tæller én gang.",
            "There are 20 school weeks of 37 hours. Lessons of Danish, FVU, AVU and hf count twice, AMU once.",
        ),
        stages=(
            Step(
                "uger",
                Text("Lektioner gange 2, AMU gange 1, divideret med 37", "Lessons times 2, AMU times 1, divided by 37"),
                (DOUBLE * 2 + SINGLE) / of(37, "hours/week"),
            ),
        ),
        unit="weeks",
        benefits=("igu",),
        source=IGU("3-10 (BEK 1623/2016 § 12)", "int-igu-lesson-factor", "int-igu-2016"),
        only=(R2016,),
        group=GROUP,
        doubt=Text(
            "At timerne divideres med 37 for at få uger, er udledt af de 20 uger a 37 timer. BEK 1825/2023 er ikke "
            "sammenlignet.",
            "That the hours are divided by 37 to give weeks is inferred from the 20 weeks of 37 hours. Order "
            "1825/2023 has not been compared.",
        ),
    ),
    Conditions(
        name="igu_skoleuger_naaet",
        title=Text("20 skoleuger i IGU", "20 school weeks of IGU"),
        plain=Text(
            "Skoledelen er gennemført, når lektionerne svarer til 20 uger a 37 timer.",
            "The school part is completed when the lessons make up 20 weeks of 37 hours.",
        ),
        benefits=("igu",),
        when=(DOUBLE * 2 + SINGLE) >= 20 * 37,
        source=IGU("3-10 (BEK 1623/2016 § 12)", "int-igu-lesson-factor"),
        only=(R2016,),
        group=GROUP,
        doubt=Text("BEK 1825/2023 er ikke sammenlignet.", "Order 1825/2023 has not been compared."),
    ),
    Amount(
        name="igu_skoleydelse",
        title=Text("Skoleydelse under IGU", "School allowance in IGU"),
        plain=Text(
            "I skoleperioder gives en ydelse pr. måned efter tre satser: 12.019, 8.411 og 6.010 kr. i 2016.",
            "In school periods an allowance per month is paid at three rates: 12,019, 8,411 and 6,010 kr in 2016.",
        ),
        stages=(
            Step(
                "ydelse",
                Text("Pr. måned i skole", "Per month of school"),
                cases(
                    (is_one_of(RATE, "hoej"), 12019), (is_one_of(RATE, "mellem"), 8411), (is_one_of(RATE, "lav"), 6010)
                ),
            ),
        ),
        per=Text("pr. måned", "per month"),
        benefits=("igu",),
        source=IGU("3-10", "int-igu-2016"),
        only=(PAID_2016,),
        group=GROUP,
        doubt=Text(
            "Hvem der får hvilken sats, er ikke undersøgt; satsen skal oplyses.",
            "Who gets which rate has not been read; the rate must be told.",
        ),
    ),
    Conditions(
        name="ingen_integrationsydelse_under_igu",
        title=Text("Integrationsydelse under IGU", "Integration benefit during IGU"),
        plain=Text(
            "Den, der er i IGU, får ikke integrationsydelse imens.",
            "Those who are in IGU get no integration benefit meanwhile.",
        ),
        benefits=("integrationsydelse",),
        when=~during("igu"),
        otherwise=Text("Ydelsen kan ikke gives, mens IGU varer.", "The benefit cannot be given while IGU lasts."),
        source=IGU("3-10", "int-igu-2016"),
        only=(
            Scope(
                "2016",
                date(2016, 7, 1),
                date(2020, 1, 1),
                Axis.CLOCK,
                "Lov 623 af 8. juni 2016",
                doubt=Text(
                    "Om ydelserne efter 2019 er udelukket på samme måde, er ikke undersøgt.",
                    "Whether the benefits after 2019 are excluded likewise has not been read.",
                ),
            ),
        ),
        group=GROUP,
    ),
)
