"""Senior pension: who may have it, when to apply, and what the municipality sends."""

from datetime import date

from humlebi.law.acts import LSP
from humlebi.law.kinds import NO_END, Axis, Done, Duty, Happens, Scope, Text, months_after
from humlebi.law.questions import Conditions
from humlebi.law.terms import Age, Field, all_of, any_of, assessed, named, number

# --- regimes ----------------------------------------------------------------------------------------------------------

S2020 = Scope("2020", date(2020, 1, 1), NO_END, Axis.CLOCK, "Lov 1559 af 27. december 2019")

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "seniorpension"
PENSION_AGE = number(
    "folkepensionsalder_mdr",
    "Folkepensionsalderen for personens årgang",
    "The state pension age of the person's cohort",
    "age",
)
YEARS = number(
    "senior_beskaeftigelsesaar",
    "År med arbejde på mindst 27 timer om ugen, regnet om til fuld tid",
    "Years of work of at least 27 hours a week, converted to full time",
    "years",
)
LONG = assessed(
    "senior_lang_tilknytning",
    "20 til 25 års arbejde er i denne sag en langvarig tilknytning",
    "20 to 25 years of work are a long attachment in this case",
)
CAPACITY = Field(
    "senior_timer_arbejdsevne",
    Text(
        "Arbejdsevnen i timer om ugen i forhold til det seneste job",
        "Work capacity in hours a week relative to the latest job",
    ),
    "number",
    "hours/week",
    assessed=True,
)
PERMANENT = assessed("senior_varigt_nedsat", "Nedsættelsen er varig", "The reduction is permanent")
AGE = Age("months")
UNDER_PENSION_AGE = named(
    "under folkepensionsalderen", "under the state pension age", any_of(Age() < 65, AGE < PENSION_AGE)
)

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="seniorpension_betingelser",
        title=Text("Hvem der kan få seniorpension", "Who may have the senior pension"),
        plain=Text(
            "Den, der har højst seks år til folkepensionsalderen, en langvarig tilknytning til arbejdsmarkedet (i alt "
            "mindst 20 til 25 års arbejde på mindst 27 timer om ugen) og en varigt nedsat arbejdsevne på højst 15 "
            "timer om ugen i forhold til det seneste job. Seniorpension i ATP afgør sagen.",
            "A person with at most six years to the state pension age, a long attachment to the labour market (at "
            "least 20 to 25 years of work of at least 27 hours a week in all) and a permanently reduced work capacity "
            "of at most 15 hours a week relative to the latest job. Seniorpension in ATP decides the case.",
        ),
        benefits=("seniorpension",),
        when=all_of(
            named("højst seks år til folkepensionsalderen", "at most six years left", AGE >= PENSION_AGE - 72),
            UNDER_PENSION_AGE,
            named(
                "langvarig tilknytning til arbejdsmarkedet",
                "a long attachment to the labour market",
                any_of(YEARS >= 25, (YEARS >= 20) & LONG),
            ),
            CAPACITY <= 15,
            PERMANENT,
        ),
        source=LSP("kapitel 3 a", "seniorpension"),
        only=(S2020,),
        group=GROUP,
        doubt=Text(
            "Mellem 20 og 25 år skal tilknytningen vurderes; under 20 år er for lidt. Om de seks år nås på "
            "fødselsdagen eller i måneden, er ikke efterprøvet; her på dagen.",
            "Between 20 and 25 years the attachment must be judged; under 20 is too little. Whether the six years are "
            "reached on the birthday or in the month has not been verified; here on the day.",
        ),
    ),
    Conditions(
        name="seniorpension_tidligste_ansoegning",
        title=Text("Tidligste ansøgning om seniorpension", "The earliest application for the senior pension"),
        plain=Text(
            "Der kan tidligst søges seks år og seks måneder før folkepensionsalderen.",
            "An application may be made six years and six months before the state pension age at the earliest.",
        ),
        benefits=("seniorpension",),
        when=named(
            "højst seks år og seks måneder til folkepensionsalderen",
            "at most six years and six months to the state pension age",
            AGE >= PENSION_AGE - 78,
        ),
        source=LSP("kapitel 3 a", "seniorpension"),
        only=(S2020,),
        group=GROUP,
    ),
    Duty(
        name="oplysninger_til_seniorpension",
        title=Text("Oplysninger til Seniorpension", "Information to Seniorpension"),
        plain=Text(
            "Kommunen sender de oplysninger, Seniorpension beder om, senest tre måneder efter anmodningen. Notér dem "
            "som »seniorpension«.",
            "The municipality sends the information that Seniorpension asks for at the latest three months after the "
            "request. Record them as “senior pension”.",
        ),
        since=Happens(
            "anmodning",
            Text("anmodningen fra Seniorpension", "the request of Seniorpension"),
            values=("seniorpension",),
        ),
        act=Done("oplysninger_sendt", ("seniorpension",)),
        span=months_after(3),
        source=LSP("kapitel 3 a", "seniorpension"),
        only=(S2020,),
        group=GROUP,
        doubt=Text(
            "At de tre måneder regnes fra anmodningen, er udledt.",
            "That the three months count from the request is inferred.",
        ),
    ),
)
