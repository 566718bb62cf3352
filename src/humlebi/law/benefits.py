"""From when until when each benefit has existed: nobody can have had it before, or be granted it after."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from humlebi.law.acts import FLEKSYDELSE, INTEGRATION, LAB, LAS, SDL
from humlebi.law.kinds import NOTHING, Confidence, Source, Text
from humlebi.law.reforms import CLOSED, GRANTED


@dataclass(frozen=True, slots=True)
class Existed:
    """`begins` included, `until` excluded; None = before the formalised law, or still. `closed`: for new ones only."""

    begins: date | None
    until: date | None
    source: Source
    closed: date | None = None
    doubt: Text = NOTHING


BENEFITS: dict[str, Existed] = {
    "jobafklaring": Existed(date(2014, 7, 1), None, SDL("24-24 a", "jobafklaring-entitlement")),
    "ressourceforloeb": Existed(
        date(2013, 1, 1),
        None,
        LAB("68 a (2013), 112 (2020)", "ressourceforloeb-conditions", "ressourceforloeb-abolition-2026"),
        closed=CLOSED,
        doubt=GRANTED,
    ),
    "uddannelseshjaelp": Existed(date(2014, 1, 1), date(2025, 7, 1), LAS("23", "las-2014-benefit-forms")),
    "integrationsydelse": Existed(
        date(2015, 9, 1), date(2020, 1, 1), LAS("22", "las-2015-integrationsydelse-amounts", "las-2020-shy-amounts")
    ),
    "starthjaelp": Existed(
        date(2002, 7, 1),
        date(2012, 1, 1),
        LAS("25, stk. 12-14", "las-2007-starthjaelp-amounts", confidence=Confidence.UNCERTAIN),
        doubt=Text("Datoerne er omtrentlige.", "The dates are approximate."),
    ),
    "selvforsoergelsesydelse": Existed(date(2020, 1, 1), date(2025, 7, 1), LAS("22", "las-2020-shy-amounts")),
    "overgangsydelse": Existed(date(2020, 1, 1), date(2025, 7, 1), LAS("22", "las-2020-shy-amounts")),
    "fleksydelse": Existed(date(2001, 7, 1), None, FLEKSYDELSE("1", "fleksydelse-2007")),
    "seniorpension": Existed(date(2020, 1, 1), None, Source("LSP", "26 a", ("seniorpension",))),
    "igu": Existed(date(2016, 7, 1), None, INTEGRATION("(IGU-loven)", "int-igu-2016")),
}
