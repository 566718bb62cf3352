"""The doctor's certificates (LÆ): which one the municipality asks for, and when it must be there."""

from datetime import date
from typing import Any

from humlebi.law.acts import ATTEST_AFTALE, OPFOELGNING, SDL
from humlebi.law.kinds import (
    NO_END,
    Axis,
    Begins,
    Confidence,
    Done,
    Duty,
    Exemption,
    Happens,
    Scope,
    State,
    Text,
    Untranslated,
    days_after,
    end_of_week,
    weeks_after,
)
from humlebi.law.questions import Conditions
from humlebi.law.terms import TheDay, all_of, any_of, assessed, day, named

# --- regimes: the day of the request picks ---------------------------------------------------------------------------

AGREEMENT = Scope(
    "2015",
    date(2015, 1, 1),
    NO_END,
    Axis.CLOCK,
    "Aftalen mellem Lægeforeningen og KL",
    doubt=Text(
        "Hvornår fristerne begyndte, er ikke undersøgt; her fra 1. januar 2015.",
        "When the deadlines began has not been read; here from 1 January 2015.",
    ),
)

# The day the certificate falls due picks.
ALWAYS = Scope(
    "2015",
    date(2015, 1, 5),
    date(2020, 1, 1),
    Axis.DUE,
    "Lov 720 af 25. juni 2014",
    Text(
        "At kravet om en attest i alle sager ophørte den 1. januar 2020, er antaget: lov 1555 af 27. december 2019 "
        "står i LBK 107/2020 fra februar. At det gælder løbende sager fra den 5. januar 2015, er også antaget; blev "
        "den første samtale holdt før den dag, kræves ingen attest, selv om den vises.",
        "That the requirement of a certificate in all cases ended on 1 January 2020 is presumed: act 1555 of 27 "
        "December 2019 stands in LBK 107/2020 of February. That it holds for running cases from 5 January 2015 is "
        "presumed as well; when the first talk was held before that day, no certificate is required though it shows.",
    ),
    begun_from=date(2006, 7, 3),
)
WHEN_NEEDED = Scope("2020", date(2020, 1, 1), NO_END, Axis.DUE, "Lov 1555 af 27. december 2019")
# The day the request is sent picks.
ORDER = Scope("2015", date(2015, 1, 5), NO_END, Axis.CLOCK, "BEK 1421/2014, siden BEK 1710/2024")

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "sygedagpenge"
SOURCE_ONE = Text(
    "Fristen er lægens; den vises på kommunens liste, så der kan rykkes. Tallene er fra ét lægehus' side; "
    "Lægeforeningen bekræfter kun, at fristerne er forskellige. LÆ 255 er en ældre nummerering og er ikke med.",
    "The deadline is the doctor's; it is shown on the municipality's list so that it can remind. The numbers are from "
    "one practice's page; the doctors' association confirms only that the deadlines differ. LÆ 255 belongs to an older "
    "numbering and is not included.",
)
DEADLINE = day(
    "frist_lae285",
    "Den frist, kommunen har sat lægen for LÆ 285",
    "The deadline the municipality has set the doctor for LÆ 285",
)
TALK_ON = day(
    "foerste_samtale_den", "Den dag, den første opfølgningssamtale holdes", "The day of the first follow-up talk"
)
TOO_LATE = assessed(
    "attest_kan_ellers_ikke_naas",
    "Med 14 dages frist kan attesten ikke nå den første opfølgningssamtale",
    "With 14 days the certificate cannot be there for the first follow-up talk",
)
LIFE_THREATENING = Exemption(
    "livstruende",
    SDL("10 a, nr. 2"),
    says=Text(
        "når personen får sygedagpenge efter § 24 a, stk. 6, eller § 24 b, stk. 1, og sagen er lægeligt belyst, eller "
        "der kun mangler oplysning om, hvorvidt sygdommen er livstruende og alvorlig",
        "when the person has sickness benefit under § 24 a(6) or § 24 b(1) and the case is medically known, or all "
        "that is missing is whether the illness is life-threatening and grave",
    ),
)
STANDBY = Exemption(
    "standby",
    OPFOELGNING("14"),
    says=Text(
        "for de dage, afgørelsen gælder; indhent da så vidt muligt journaloplysninger eller en attest uden "
        "konsultation",
        "for the days on which the decision holds; then obtain records or a certificate without consultation as far as "
        "possible",
    ),
)


def _certificate(number: str, name: str, days: int, da: str, en: str, **declared: Any) -> Duty:
    """The certificate LÆ `number` at the latest `days` days after the request; the request may bear its own number."""
    request = f"LAE{int(number) - 4}"
    rest: dict[str, Any] = {
        "since": Happens(
            "anmodning",
            Text(f"lægen modtog anmodningen om LÆ {number}", f"the doctor received the request for LÆ {number}"),
            (f"LAE{number}", request),
        ),
        "doubt": SOURCE_ONE,
        **declared,
    }
    return Duty(
        name=name,
        owner="laege",
        title=Text(f"LÆ {number}: {da}", f"LÆ {number}: {en}"),
        plain=Text(
            f"LÆ {number} ({da}) foreligger senest {days} dage efter, at lægen har modtaget anmodningen. Notér "
            "anmodningen den dag, lægen har modtaget den.",
            f"LÆ {number} ({en}) is there at the latest {days} days after the doctor has received the request. Record "
            "the request on the day the doctor has received it.",
        )
        if "plain" not in declared
        else rest.pop("plain"),
        act=Done("laegeattest", (f"LAE{number}",)),
        span=days_after(days),
        source=ATTEST_AFTALE(
            "(afleveringsfrister)", "medical-certificate-deadlines", confidence=Confidence.SOURCE_ONLY
        ),
        only=(AGREEMENT,),
        group=GROUP,
        **rest,
    )


# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    _certificate("125", "laegeattest_125", 14, "statusattest", "status certificate"),
    _certificate("135", "laegeattest_135", 30, "specifik helbredsattest", "specific health certificate"),
    _certificate("145", "laegeattest_145", 30, "generel helbredsattest", "general health certificate"),
    _certificate("225", "laegeattest_225", 14, "kronisk sygdom", "chronic illness"),
    _certificate(
        "225",
        "laegeattest_225_konsultation",
        7,
        "efter konsultationen",
        "after the consultation",
        plain=Text(
            "LÆ 225 (kronisk sygdom) foreligger også senest 7 dage efter konsultationen. Notér konsultationen som "
            "»LÆ 225«.",
            "LÆ 225 (chronic illness) is also there at the latest 7 days after the consultation. Record the "
            "consultation as “LÆ 225”.",
        ),
        since=Happens("konsultation", Text("konsultationen", "the consultation"), ("LAE225",)),
    ),
    _certificate(
        "265",
        "laegeattest_265",
        30,
        "til rehabiliteringsteamet",
        "for the rehabilitation team",
        plain=Text(
            "LÆ 265 (til rehabiliteringsteamet og den forberedende plan) foreligger senest 30 dage efter, at lægen har "
            "modtaget anmodningen fra borgeren. Notér anmodningen den dag, lægen har modtaget den.",
            "LÆ 265 (for the rehabilitation team and the preparatory plan) is there at the latest 30 days after the "
            "doctor has received the request from the citizen. Record the request on the day the doctor has received "
            "it.",
        ),
        doubt=Text(
            f"{SOURCE_ONE.da} De nordjyske frikommuneansøgninger (2017), bilag 1, nævner LÆ 265.",
            f"{SOURCE_ONE.en} The trial applications of North Jutland (2017), appendix 1, names LÆ 265.",
        ),
    ),
    Conditions(
        name="laegeattest_285_frist",
        title=Text("LÆ 285: kommunens frist til lægen", "LÆ 285: the municipality's deadline for the doctor"),
        plain=Text(
            "Kommunen sætter fristen i anmodningen: så vidt muligt 14 dage fra afsendelsen, mindst 8, hvis attesten "
            "ellers ikke kan nå den første opfølgningssamtale, og senest samtidig med samtalen. Spørg på den dag, "
            "anmodningen sendes.",
            "The municipality sets the deadline in the request: as far as possible 14 days from dispatch, at least 8 "
            "when the certificate otherwise cannot be there for the first follow-up talk, and at the latest at the "
            "talk. Ask on the day the request is sent.",
        ),
        when=all_of(
            any_of(
                named("fristen er mindst 14 dage", "the deadline is at least 14 days", DEADLINE - TheDay() >= 14),
                named("fristen er mindst 8 dage", "the deadline is at least 8 days", DEADLINE - TheDay() >= 8)
                & TOO_LATE,
            ),
            named(
                "fristen ligger senest på samtalens dag", "the deadline is no later than the talk", DEADLINE <= TALK_ON
            ),
        ),
        source=OPFOELGNING("11, stk. 3", "medical-certificate-deadlines", "sdp-medical-lae285-2015"),
        only=(ORDER,),
        group=GROUP,
        otherwise=Text(
            "Sæt en anden frist: aldrig under 8 dage, og senest på samtalens dag.",
            "Set another deadline: never under 8 days, and no later than the day of the talk.",
        ),
        doubt=Text(
            "Om fristen må være længere end de 14 dage, siger teksten ikke; her må den.",
            "Whether the deadline may be longer than the 14 days the text does not say; here it may.",
        ),
    ),
    Duty(
        name="laegeattest_foer_samtale",
        title=Text("LÆ 285 før den første samtale", "LÆ 285 before the first talk"),
        plain=Text(
            "Venter den sygemeldte ikke at være fuldt rask inden otte uger fra første fraværsdag, beder kommunen den "
            "praktiserende læge om LÆ 285, så attesten foreligger senest ved den første samtale. Det gælder også, når "
            "kategorien endnu ikke er valgt (0): kategori 2 og 3 vælges først ved samtalen.",
            "When the sick person does not expect to be fully fit within eight weeks from the first absence day, the "
            "municipality asks the GP for LÆ 285, so that the certificate is there at the latest at the first talk. "
            "That holds as well when no category has been chosen yet (0): 2 and 3 are chosen only at the talk.",
        ),
        since=Begins("sygedagpenge", Text("første fraværsdag", "the first absence day")),
        act=Done("laegeattest", ("LAE285",)),
        span=end_of_week(8),
        when=State("visitation", ("0", "2", "3")),
        if_bound_later=weeks_after(4),
        exempted_by=(LIFE_THREATENING, STANDBY),
        source=SDL("11 a", "sdp-medical-lae285-2015", seen_in="source 004, attachment 3.2, table"),
        only=(ALWAYS,),
        group=GROUP,
        doubt=Text(
            "Fristen er den første samtale; her vises den seneste dag, samtalen kan holdes. Flyttes sagen til "
            "kategorien efter den, regnes fire uger fra flytningen. Holdes samtalen tidligere, også efter en anmodning "
            "om tidlig opfølgning, skal attesten foreligge da. Ved standby den dag kræves den ikke; indhent så vidt "
            "muligt journaloplysninger eller en attest uden konsultation (BEK 1421/2014 § 14). Undtagelsen for "
            "livstruende sygdom er fra 2016.",
            "The deadline is the first talk; shown here is the last day on which that talk can be held. When the case "
            "enters the category after it, four weeks from the move are counted. When the talk is held earlier, also "
            "after a request for early follow-up, the certificate is to be there then. In standby on that day it is "
            "not required; obtain records or a certificate without consultation as far as possible (order 1421/2014 "
            "§ 14). The exception for life-threatening illness is from 2016.",
        ),
    ),
    Untranslated(
        name="laegeattest_efter_2020",
        title=Text("LÆ 285 efter 2020", "LÆ 285 after 2020"),
        plain=Text(
            "Kommunen indhenter kun LÆ 285 til den første opfølgning, hvis den vurderer, at det er nødvendigt, for at "
            "opfølgningen kan ske på et tilstrækkeligt oplyst grundlag. Ønsker den sygemeldte en attest, og er ingen "
            "indhentet før samtalen, indhentes den i tilknytning til opfølgningen.",
            "The municipality obtains LÆ 285 for the first follow-up only when it assesses that this is necessary for "
            "a sufficiently informed follow-up. When the sick person wants one and none was obtained before the talk, "
            "it is obtained in connection with the follow-up.",
        ),
        why=Text("Om attesten er nødvendig, er et skøn.", "Whether the certificate is necessary is a judgement."),
        by_hand=Text(
            "Vurdér, om attesten er nødvendig, og spørg, om den sygemeldte ønsker en. Fristen til lægen: spørg »LÆ "
            "285: kommunens frist til lægen«.",
            "Assess whether the certificate is necessary, and ask whether the sick person wants one. The doctor's "
            "deadline: ask “LÆ 285: the municipality's deadline for the doctor”.",
        ),
        source=SDL("11 a og 11 c", "sdp-medical-lae285-2020"),
        only=(WHEN_NEEDED,),
        group=GROUP,
    ),
)
