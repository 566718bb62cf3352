"""The yearly percents by which amounts are raised.

Those of 2008, 2015 and 2024-2026 have been read; the others are those that reproduce the published amounts of the year.
"""

from fractions import Fraction

from humlebi.law.kinds import Confidence, Text
from humlebi.law.series import Percent

IMPLIED = Text("Sluttet af årets offentliggjorte beløb.", "Implied by the year's published amounts.")
# Until the pool was ended up to 0.3 points were held back for it when wages two years before had risen by more than 2.0
# percent (read for 2017). The percents here are what was left of that.
SEVERAL = Text(
    "Flere procenter passer med årets afrundede beløb, så intet beregnes gennem dette år.",
    "Several percents fit the year's rounded amounts, so nothing is computed through this year.",
)
ONE_FITS = Text(
    "Én procent passer med årets afrundede beløb, men den er ikke fundet, så intet beregnes gennem dette år.",
    "One percent fits the year's rounded amounts, but it has not been read, so nothing is computed through this year.",
)
OF_2008 = Text(
    "Offentliggjort: tilpasningsprocent 1,2, satstilpasning 0,9.",
    "Published: tilpasningsprocent 1.2, satstilpasning 0.9.",
)
OF_2015 = Text(
    "Offentliggjort: tilpasningsprocent -0,5, satstilpasning -0,5.",
    "Published: tilpasningsprocent -0.5, satstilpasning -0.5.",
)
OF_2020 = Text(
    f"{IMPLIED.da} Satserne for løntilskud i 2021 passer med 2,0 i 2020.",
    f"{IMPLIED.en} The rates of løntilskud of 2021 fit 2.0 in 2020.",
)
# Amounts of LAS and SDL rise by 1.7 plus the tilpasningsprocent, which in these years is the satsreguleringsprocent.
OF_2024 = Text(
    "Offentliggjort: satsregulering 3,2, tilpasningsprocent 1,5, satstilpasning 1,2 (BEK 1101/2023).",
    "Published: satsregulering 3.2, tilpasningsprocent 1.5, satstilpasning 1.2 (order 1101/2023).",
)
OF_2025 = Text(
    "Offentliggjort: satsregulering 3,6, tilpasningsprocent 1,9, satstilpasning 1,6 (BEK 983/2024).",
    "Published: satsregulering 3.6, tilpasningsprocent 1.9, satstilpasning 1.6 (order 983/2024).",
)
OF_2026 = Text(
    "Offentliggjort: satsregulering 4,5, tilpasningsprocent 2,8, satstilpasning 2,5 (BEK 1056/2025). Loven kræver (lov "
    "630/2024) 0,45 point trukket fra i ét af årene 2026 og 2027 efter store bededags afskaffelse; det ses ikke i "
    "beløbene for 2026, så det ventes i 2027.",
    "Published: satsregulering 4.5, tilpasningsprocent 2.8, satstilpasning 2.5 (order 1056/2025). The law (act "
    "630/2024) requires 0.45 points to be taken off in one of the years 2026 and 2027 after the end of store bededag; "
    "it does not show in the amounts of 2026, so it is expected in 2027.",
)


def _open(year: int, *candidates: str) -> Percent:
    note = SEVERAL if len(candidates) > 1 else ONE_FITS
    return Percent(year, None, None, Confidence.UNCERTAIN, "", tuple(Fraction(one) for one in candidates), note)


def _implied(year: int, full: str, benefit: str = "", note: Text = IMPLIED, seen_in: str = "") -> Percent:
    """`benefit` empty = benefits are raised by the full percent."""
    return Percent(year, Fraction(full), Fraction(benefit or full), Confidence.UNCERTAIN, seen_in, note=note)


def _published(year: int, full: str, note: Text, seen_in: str = "bek_sats") -> Percent:
    return Percent(year, Fraction(full), Fraction(full), Confidence.VERIFIED, seen_in, note=note)


PERCENTS = (
    _open(1999, "2.6"),
    _open(2000, "3.2", "3.3"),
    _open(2001, "3.1", "3.2"),
    _open(2002, "2.7", "2.8"),
    _open(2003, "3.1", "3.2"),
    _implied(2004, "2.9"),
    _implied(2005, "2.0"),
    _implied(2006, "2.0"),
    _implied(2007, "2.4"),
    _published(2008, "2.9", OF_2008),
    _implied(2009, "3.1"),
    _implied(2010, "3.7"),
    _implied(2011, "1.9"),
    _implied(2012, "2.9"),
    _implied(2013, "1.6"),
    _implied(2014, "1.8"),
    _published(2015, "1.5", OF_2015),
    # year, full percent, percent for benefits
    _implied(2016, "1.4", "1.1"),
    _implied(2017, "2.0", "1.6"),
    _implied(2018, "2.0", "1.25"),
    _implied(2019, "2.0", "1.25"),
    _implied(2020, "1.9", "1.15", OF_2020),
    _implied(2021, "2.0", "1.25"),
    _implied(2022, "0.9", "0.15"),
    _implied(2023, "2.7", "1.95"),
    _published(2024, "3.2", OF_2024, "bek1101_2023"),
    _published(2025, "3.6", OF_2025, "bek983_2024"),
    _published(2026, "4.5", OF_2026, "bek1056_2025"),
)
