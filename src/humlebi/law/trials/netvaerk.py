"""The North Jutland network of trial municipalities, and words that its trials share."""

from datetime import date

from humlebi.law.kinds import Text

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
NEVER_GRANTED = Text(
    "Der er ikke fundet nogen tilladelse i BEK 529/2018, BEK 1184/2019 eller LBK 831/2018; et egentligt afslag er ikke "
    "læst. Forsøget kan kun sammenlignes med, aldrig bruges på en sag.",
    "No permission was found in orders 529/2018 and 1184/2019 or in LBK 831/2018; an actual refusal has not been read. "
    "The trial can only be compared with, never applied to a case.",
)
SURVEY_WITH_VIVE = Text(
    "Det endelige design fastlægges sammen med VIVE", "The final design is settled together with VIVE"
)
