"""Days on which several acts changed at once, each with the doubt about it."""

from datetime import date

from humlebi.law.kinds import Text

# Act 1750 of 29 December 2025, first phase: teams, ressourceforløb and revalidering.
REFORM = date(2026, 2, 1)
REFORM_DAY = Text(
    "Reformen regnes i kraft 1. februar 2026, som styrelsens svar siger; kommunale dagsordener siger 1. juli.",
    "The reform is taken to be in force on 1 February 2026, as the agency's answers say; municipal agendas say 1 July.",
)
