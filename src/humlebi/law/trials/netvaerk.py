"""The North Jutland network of trial municipalities, and words that its trials share."""

from datetime import date

from humlebi.law.beskaeftigelsesindsats.praktik import TARGET_2014, TARGET_2020
from humlebi.law.kinds import Text
from humlebi.law.terms import Condition, OnDay, TheDay, is_one_of

# The eleven municipalities of the network, by their codes.
AALBORG, BROENDERSLEV, FREDERIKSHAVN, HJOERRING = "0851", "0810", "0813", "0860"
JAMMERBUGT, LAESOE, MARIAGERFJORD, MORSOE = "0849", "0825", "0846", "0773"
REBILD, THISTED, VESTHIMMERLAND = "0840", "0787", "0820"
NETWORK = (
    AALBORG,
    BROENDERSLEV,
    FREDERIKSHAVN,
    HJOERRING,
    JAMMERBUGT,
    LAESOE,
    MARIAGERFJORD,
    MORSOE,
    REBILD,
    THISTED,
    VESTHIMMERLAND,
)
BEGUN = date(2018, 7, 1)
# The first day after the trials that the order of 2021 did not carry on.
ENDED_2021 = date(2022, 1, 1)


def target_group(until_2019: tuple[str, ...], from_2020: tuple[str, ...]) -> Condition:
    """The person is in one of the groups of LAB section 2, from 1 January 2020 of section 6."""
    act_of_2019 = OnDay(date(2020, 1, 1))
    before, after = TheDay() < act_of_2019, TheDay() >= act_of_2019
    return (before & is_one_of(TARGET_2014, *until_2019)) | (after & is_one_of(TARGET_2020, *from_2020))


NEVER_GRANTED = Text(
    "Der er ikke fundet nogen tilladelse i BEK 529/2018, BEK 1184/2019 eller LBK 831/2018; et egentligt afslag er ikke "
    "læst. Forsøget kan kun sammenlignes med, aldrig bruges på en sag.",
    "No permission was found in orders 529/2018 and 1184/2019 or in LBK 831/2018; an actual refusal has not been read. "
    "The trial can only be compared with, never applied to a case.",
)
SURVEY_WITH_VIVE = Text(
    "Det endelige design fastlægges sammen med VIVE", "The final design is settled together with VIVE"
)
