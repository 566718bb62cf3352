"""A permit law in the Dutch manner, made up: working days, the next working day, consent by silence, its own words.

No text of any country is copied; it shows what a law page of one's own may say: `./humlebi assess FACTS --law FILE`.
"""

from datetime import date

from humlebi.law.kinds import (
    Act,
    Axis,
    Done,
    Duty,
    Exemption,
    Happens,
    LaterOf,
    Scope,
    Text,
    to_next_working_day,
    weeks_after,
    working_days_after,
)
from humlebi.law.questions import Conditions
from humlebi.law.terms import After, Silence, TheDay, day
from humlebi.timeline.words import EventWord, SpellWord, Vocabulary

FORMALISED = (date(2010, 1, 1), date(2030, 1, 1))
PERMITS = Act("Permit Act", "A made-up act on permits", "Made up for this example", sign="Art.")
RULES = Scope("2010", *FORMALISED, Axis.CLOCK, "Permit Act")
COUNTRY = "NL"

WORDS = Vocabulary(
    spells={
        "proceedings": SpellWord("retssag", "proceedings", one_open=False),
        "moratorium": SpellWord("byggestop", "moratorium", ("flood", "war"), one_open=False),
    },
    events={
        "application": EventWord("ansøgning", "application"),
        "receipt": EventWord("kvittering", "confirmation of receipt"),
        "decision": EventWord("afgørelse", "decision", ("granted", "refused")),
        "extension": EventWord("forlængelse", "extension"),
    },
    exemption="moratorium",
)
APPLIED = Happens("application", Text("ansøgningen", "the application"))
GIVEN = Text("tilladelsen regnes for givet", "the permit counts as granted")
SENT = day("sent", "Den dag, afgørelsen blev sendt", "The day the decision was sent")
OBJECTION = to_next_working_day(weeks_after(6), COUNTRY)

DECLARATIONS = (
    Duty(
        name="receipt",
        title=Text("Kvittering for ansøgningen", "Confirmation of receipt"),
        plain=Text(
            "Myndigheden kvitterer inden fem arbejdsdage.", "The authority confirms receipt within five working days."
        ),
        since=APPLIED,
        act=Done("receipt"),
        span=working_days_after(5, COUNTRY),
        source=PERMITS("3.1"),
        only=(RULES,),
        group="permits",
    ),
    Duty(
        name="decision",
        title=Text("Afgørelse om tilladelsen", "Decision on the permit"),
        plain=Text(
            "Myndigheden afgør inden otte uger; ender de på en fridag, til og med næste hverdag.",
            "The authority decides within eight weeks; if they end on a day off, until the next working day.",
        ),
        since=APPLIED,
        act=Done("decision"),
        span=to_next_working_day(weeks_after(8), COUNTRY),
        stops_while=("proceedings",),
        later_of=LaterOf(
            "extension",
            weeks_after(14),
            Text("myndigheden har forlænget fristen", "the authority has extended the time"),
        ),
        exempted_by=(Exemption("flood", PERMITS("9.2")),),
        by_silence=GIVEN,
        source=PERMITS("3.9"),
        only=(RULES,),
        group="permits",
    ),
    Conditions(
        name="granted_by_silence",
        title=Text("Tilladelse ved tavshed", "Permit by silence"),
        plain=Text(
            "Er der ikke svaret inden otte uger, er tilladelsen givet.",
            "If nothing was answered within eight weeks, the permit is granted.",
        ),
        when=Silence("application", "decision", to_next_working_day(weeks_after(8), COUNTRY)),
        source=PERMITS("3.9(3)"),
        only=(RULES,),
        group="permits",
    ),
    Conditions(
        name="objection_in_time",
        title=Text("Indsigelsen er kommet i tide", "The objection came in time"),
        plain=Text("Der kan gøres indsigelse i seks uger.", "Objections may be made for six weeks."),
        when=TheDay() <= After(SENT, OBJECTION),
        source=PERMITS("6.7"),
        only=(RULES,),
        group="permits",
    ),
)
