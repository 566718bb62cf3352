"""When the doctor's certificates (LÆ) must be there after the municipality has asked for them."""

from datetime import date
from typing import Any

from humlebi.law.acts import ATTEST_AFTALE
from humlebi.law.kinds import NO_END, Axis, Done, Duty, Happens, Scope, Text, days_after
from humlebi.law.questions import Conditions
from humlebi.law.terms import TheDay, day, named

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
        source=ATTEST_AFTALE("(afleveringsfrister)", "medical-certificate-deadlines"),
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
            "Kommunen sætter selv fristen for LÆ 285, men aldrig under 8 dage. Spørg på den dag, anmodningen sendes.",
            "The municipality sets the deadline for LÆ 285 itself, but never under 8 days. Ask on the day the request "
            "is sent.",
        ),
        when=named("fristen er mindst 8 dage", "the deadline is at least 8 days", DEADLINE - TheDay() >= 8),
        source=ATTEST_AFTALE("(afleveringsfrister)", "medical-certificate-deadlines"),
        only=(AGREEMENT,),
        group=GROUP,
        otherwise=Text("Sæt en senere frist.", "Set a later deadline."),
        doubt=Text(
            f"{SOURCE_ONE.da} At de 8 dage regnes fra afsendelsen, er udledt.",
            f"{SOURCE_ONE.en} That the 8 days run from dispatch is inferred.",
        ),
    ),
)
