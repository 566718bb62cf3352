"""Unemployment benefit and efterløn of people who apply for disability pension or leave a flexible job (2007)."""

from datetime import date

from humlebi.law.acts import ALF
from humlebi.law.kinds import Axis, Confidence, Happens, Scope, Text, months_after
from humlebi.law.questions import Conditions, Lasts
from humlebi.law.terms import all_of, fact, named, number

# --- regimes ----------------------------------------------------------------------------------------------------------

UNTIL_2013 = Text(
    "Beskrevet for januar 2007; hvornår reglen blev ændret, er ikke undersøgt: her til fleksjobreformen 1. januar "
    "2013.",
    "Described for January 2007; when the rule was changed has not been read: here until the reform on 1 January 2013.",
)
# The day of the application, or the day asked, picks.
A2007 = Scope("2007", date(2007, 1, 1), date(2013, 1, 1), Axis.CLOCK, "ALF (2007)", UNTIL_2013)

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "dagpenge"
APPLIED = Happens(
    "ansoegning",
    Text("ansøgningen om førtidspension", "the application for disability pension"),
    values=("foertidspension",),
)
ON_EFTERLOEN = fact("faar_efterloen", "Får efterløn", "Receives efterløn")
PENDING = fact(
    "fp_ansoegning_behandles",
    "En ansøgning om førtidspension af helbredsgrunde behandles",
    "An application for disability pension on health grounds is pending",
)
HOURS = number(
    "dagpenge_timer_3_aar",
    "Timers arbejde som medlem af a-kassen i de seneste tre år",
    "Hours worked as a member of the fund in the last three years",
    "hours",
    most=26304,
)
STILL_FLEKSJOB = fact(
    "dagpenge_fleksjobberettiget", "Er stadig berettiget til fleksjob", "Is still entitled to a flexible job"
)

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="efterloen_efter_pensionsansoegning",
        title=Text("Efterløn efter ansøgning om førtidspension", "Efterløn after applying for disability pension"),
        plain=Text(
            "Den, der har søgt om førtidspension af helbredsgrunde, kan kun få efterløn i tre måneder efter, at "
            "ansøgningen er indgivet. Spørg på ansøgningens dag.",
            "A person who has applied for disability pension on health grounds may receive efterløn for only three "
            "months after the application was handed in. Ask on the day of the application.",
        ),
        asked=APPLIED,
        when=ON_EFTERLOEN,
        lasts=(Lasts(months_after(3)),),
        source=ALF(
            "(efterløn)",
            "efterloen-3-months-after-fp-application",
            seen_in="source 002, 'efterløn i tre måneder efter indgivelse af ansøgning'",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(A2007,),
        group=GROUP,
        doubt=Text(
            "Loven er ikke gennemgået. At ansøgningens dag er den første af de tre måneder, er udledt.",
            "The act has not been read. That the day of the application is the first of the three months is inferred.",
        ),
    ),
    Conditions(
        name="dagpenge_under_pensionsansoegning",
        title=Text("Dagpenge under ansøgning om førtidspension", "Unemployment benefit while applying for a pension"),
        plain=Text(
            "Mens en ansøgning om førtidspension af helbredsgrunde behandles, er personen ikke til rådighed og kan "
            "ikke få dagpenge.",
            "While an application for disability pension on health grounds is pending the person is not available for "
            "work and cannot receive unemployment benefit.",
        ),
        when=named("ingen ansøgning behandles", "no application is pending", ~PENDING),
        benefits=("dagpenge",),
        source=ALF(
            "(rådighed)",
            "efterloen-3-months-after-fp-application",
            seen_in="source 002",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(A2007,),
        group=GROUP,
        doubt=Text(
            "Loven er ikke gennemgået; det er kun denne ene betingelse, der prøves.",
            "The act has not been read; only this one condition is tested.",
        ),
    ),
    Conditions(
        name="dagpenge_efter_fleksjob",
        title=Text("Ny ret til dagpenge efter fleksjob", "A new right to unemployment benefit after a flexible job"),
        plain=Text(
            "Den, der er berettiget til fleksjob, kan ikke få dagpenge. En ny ret kræver 1.924 timers arbejde inden "
            "for tre år, og kun arbejde som medlem af a-kassen tæller.",
            "A person entitled to a flexible job cannot receive unemployment benefit. A new right needs 1,924 hours of "
            "work within three years, and only work as a member of the fund counts.",
        ),
        when=all_of(
            named("ikke længere berettiget til fleksjob", "no longer entitled to a flexible job", ~STILL_FLEKSJOB),
            HOURS >= 1924,
        ),
        benefits=("dagpenge",),
        source=ALF(
            "53",
            "dagpenge-after-fleksjob-2007",
            seen_in="source 002, 'Ny dagpengeret forudsætter'",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(A2007,),
        group=GROUP,
        doubt=Text(
            "Loven er ikke gennemgået. Timerne er kildens for en fuldtidsforsikret; for deltidsforsikrede er intet "
            "læst.",
            "The act has not been read. The hours are the source's; nothing has been read of part-time insured "
            "persons.",
        ),
    ),
)
