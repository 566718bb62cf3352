"""Every act once: the short name that citations use, its title and how it has been published."""

from humlebi.law.kinds import Act

SDL_1990 = Act(
    "Dagpengeloven (LBK 632/1997)",
    "Lov om dagpenge ved sygdom eller fødsel",
    "LBK 632 of 22 July 1997; replaced by act 563 of 9 June 2006",
)
SDL = Act(
    "SDL",
    "Lov om sygedagpenge",
    "Act 563 of 9 June 2006; changed by acts 720 of 25 June 2014, 548 and 551 of 7 May 2019, 1555 of 27 December 2019, "
    "1657 of 30 December 2024 and 1750 of 29 December 2025",
)
LAS = Act(
    "LAS",
    "Lov om aktiv socialpolitik",
    "In force 1 July 1998; read in LBK 1460/2007, 806/2015, 269/2017, 241/2021, 1031/2023 and 1004/2025",
)
LAB = Act(
    "LAB",
    "Lov om en aktiv beskæftigelsesindsats",
    "Read in LBK 439/2008, 1342/2016 and 280/2024; new main act 548 of 7 May 2019; changed by act 1750/2025",
)
LOUB = Act("LOUB", "Lov om organisering og understøttelse af beskæftigelsesindsatsen", "In force 2015")
FRIKOMMUNE = Act(
    "Lov om frikommunenetværk",
    "Lov om frikommunenetværk",
    "Act 658/2017, LBK 831/2018; continued by orders 1588/2022, 1682/2023, 1368/2024 and 1497/2025",
)

ACTS = (SDL_1990, SDL, LAS, LAB, LOUB, FRIKOMMUNE)
