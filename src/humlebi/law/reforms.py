"""Days on which several acts changed at once, each rule with its own, and the doubt about each.

Act 1750 of 29 December 2025 has two days of commencement. What is known of each rule's day stands with that day here;
a page takes the day that its own rule follows.
"""

from datetime import date

from humlebi.law.kinds import Text

ACT_2025 = "Lov 1750 af 29. december 2025"

# --- 1 February 2026 --------------------------------------------------------------------------------------------------
# Ressourceforløb (BEK 58/2026), revalidering (barselsloven in LBK 206/2026), job rotation (BEK 34/2026) and
# uddannelsesløft (BEK 46/2026) were closed for new cases, the jobcentre became the municipality (BEK 19/2026), the
# reading test became a right (BEK 19/2026 § 13). The day of the grant decides.
CLOSED = date(2026, 2, 1)
GRANTED = Text(
    "Den dag, kommunen bevilgede, afgør: til og med 31. januar 2026 gælder de hidtidige regler. Notér bevillingen som "
    "afgørelse; uden den ses der på, hvornår forløbet begyndte.",
    "The day on which the municipality granted it decides: to 31 January 2026 included the former rules hold. Record "
    "the grant as a decision; without it the day the course began is looked at.",
)

# --- 1 July 2026 ------------------------------------------------------------------------------------------------------
# The contact course and the offers (the agency's answers), the follow-up of the sick, and the rehabilitation team.
FLEXIBLE = date(2026, 7, 1)
TEAM_ENDS = date(2026, 7, 1)
TEAM_DAY = Text(
    "At teamet er afskaffet, er læst; dagen, 1. juli 2026, er udledt: BEK 47/2026 satte reglerne om teamet i kraft på "
    "ny fra 1. februar, og loven har kun to ikrafttrædelsesdage. Hvad der gælder for en sag, der har været i teamet "
    "før 1. juli og afgøres efter, er ikke fundet: udarbejd den samlede beskrivelse, og indhent rådgivningen, også da.",
    "That the team is abolished has been read; the day, 1 July 2026, is inferred: order 47/2026 put the rules of the "
    "team in force anew from 1 February, and the act has only two days of commencement. What holds for a case that was "
    "before the team before 1 July and is decided after it has not been found: prepare the overall description and "
    "obtain the advice then too.",
)
