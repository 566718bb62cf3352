"""Dated amounts (satser): every series by subject, the yearly percents, and where each amount was read."""

from humlebi.law.rates import (
    alleroed,
    befordring,
    dagpenge,
    fleksjob,
    integration,
    kontanthjaelp,
    kontanthjaelp_2025,
    kontanthjaelpsloft,
    loentilskud,
    moeder,
    pension,
    ressourceforloeb,
    sanktion,
    sygedagpenge,
    uddannelseshjaelp,
)
from humlebi.law.rates.percents import PERCENTS
from humlebi.law.rates.sources import SOURCES
from humlebi.law.series import Series

# In the order in which a list of amounts shows them.
PAGES = (
    sygedagpenge,
    dagpenge,
    kontanthjaelp,
    kontanthjaelpsloft,
    kontanthjaelp_2025,
    uddannelseshjaelp,
    integration,
    ressourceforloeb,
    fleksjob,
    loentilskud,
    pension,
    sanktion,
    befordring,
    moeder,
    alleroed,
)

SERIES: tuple[Series, ...] = tuple(series for page in PAGES for series in page.SERIES)

__all__ = ["PAGES", "PERCENTS", "SERIES", "SOURCES"]
