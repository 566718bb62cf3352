"""The yearly percents by which amounts are raised.

Only those of 2008 and 2015 have been read; the others are those that reproduce the published amounts of the year.
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
# The contribution to obligatorisk pension: benefits rise by 0.3 points less than the tax limits of PSL section 20.
OF_2024 = Text(
    f"{IMPLIED.da} Beløbsgrænserne efter PSL § 20 steg 3,5: 0,3 point går efter det til obligatorisk pension.",
    f"{IMPLIED.en} The limits of PSL section 20 rose by 3.5: by that, 0.3 points go to obligatorisk pension.",
)
OF_2026 = Text(
    f"{IMPLIED.da} Beløbsgrænserne efter PSL § 20 stiger 4,8. Et lovforslag (L 161, 2023-24) kræver yderligere 0,45 "
    "point trukket fra i 2026 eller 2027 efter store bededags afskaffelse; det ses ikke i det beløb for 2026, der er "
    "læst.",
    f"{IMPLIED.en} The limits of PSL section 20 rise by 4.8. A bill (L 161, 2023-24) requires 0.45 points more to be "
    "taken off in 2026 or 2027 after the end of store bededag; it does not show in the amount for 2026 that has been "
    "read.",
)


def _open(year: int, *candidates: str) -> Percent:
    note = SEVERAL if len(candidates) > 1 else ONE_FITS
    return Percent(year, None, None, Confidence.UNCERTAIN, "", tuple(Fraction(one) for one in candidates), note)


def _implied(year: int, full: str, benefit: str = "", note: Text = IMPLIED, seen_in: str = "") -> Percent:
    """`benefit` empty = benefits are raised by the full percent."""
    return Percent(year, Fraction(full), Fraction(benefit or full), Confidence.UNCERTAIN, seen_in, note=note)


def _published(year: int, full: str, note: Text) -> Percent:
    return Percent(year, Fraction(full), Fraction(full), Confidence.VERIFIED, "bek_sats", note=note)


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
    _implied(2024, "3.2", note=OF_2024, seen_in="skm2024"),
    _implied(2025, "3.6"),
    _implied(2026, "4.5", note=OF_2026, seen_in="skm2024"),
)
