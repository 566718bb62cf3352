"""What a municipality may spend on guidance, training and mentors."""

from datetime import date

from humlebi.law.acts import LAB
from humlebi.law.kinds import NO_END, Axis, Scope, Text
from humlebi.law.questions import Amount, Step
from humlebi.law.terms import number, of

R2026 = Scope("2026", date(2026, 1, 1), NO_END, Axis.CLOCK, "Lov 1749 af 29. december 2025")

FULL_TIME_PERSONS = number(
    "fuldtidspersoner_i_maalgruppen",
    "Fuldtidspersoner i året",
    "Full-time persons in the year",
    "persons",
)

DECLARATIONS = (
    Amount(
        name="udgiftsloft_vejledning_mentor",
        title=Text("Loft over udgifter til vejledning og mentor", "Cap on expenses for guidance and mentors"),
        plain=Text(
            "Kommunen må i 2026 bruge op til 11.045 kr. pr. fuldtidsperson på vejledning, opkvalificering og mentor.",
            "In 2026 the municipality may spend up to 11,045 kr per full-time person on guidance, training and "
            "mentors.",
        ),
        stages=(
            Step(
                "loft",
                Text("11.045 kr. pr. fuldtidsperson", "11,045 kr per full-time person"),
                FULL_TIME_PERSONS * of(11045, "kr/year"),
            ),
        ),
        per=Text("om året", "a year"),
        source=LAB("udgiftsloft (lov 1749/2025)", "lab-2026-cost-cap"),
        only=(R2026,),
        group="tilbud",
        doubt=Text(
            "Hvem der tæller som fuldtidspersoner, og hvilke udgifter der præcis er under loftet, er ikke undersøgt.",
            "Who count as full-time persons, and which expenses exactly fall under the cap, has not been read.",
        ),
    ),
)
