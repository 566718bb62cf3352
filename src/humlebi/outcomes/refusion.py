"""What a population's benefits cost and what the state pays of them: weeks, kroner and refusion of each benefit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

import numpy as np

from humlebi.law.kinds import Text
from humlebi.law.past import as_read_sentence
from humlebi.law.register import Law
from humlebi.outcomes.payments import SERIES, Pieces, Prices, paid, pieces_of
from humlebi.outcomes.state_shares import Shares
from humlebi.reckoning.assess import Assessment
from humlebi.timeline.calendar import number
from humlebi.timeline.columns import Columns

ASSUMES = Text(
    "Hver dag på en ydelse koster en syvendedel af ydelsens højeste sats den uge (en måned er 52/12 uger): den "
    "enkeltes egen sats, indtægt og deltid kendes ikke. Statens andel følger refusionstrappen, hvor den gælder, "
    "ellers de faste procenter, passiv medmindre et tilbud (ikke vejledning og opkvalificering) dækker en dag i ugen; "
    "at kommunen har fulgt op, givet pligtige tilbud i tide og opfyldt timekravene, er forudsat. Visiteret til "
    "fleksjob er første visitation, ellers første fleksjob eller ledighedsydelse; førtidspension er afgjort i måneden "
    "før sin første dag. Af dagpenge og pension, som andre udbetaler, er statens del det, kommunen ikke "
    "medfinansierer.",
    "Each day on a benefit costs a seventh of its highest rate that week (a month is 52/12 weeks): a person's own "
    "rate, income and part time are not known. The state's share follows the ladder where it governs, else the fixed "
    "percentages, passive unless an offer (not guidance and upskilling) covers a day of the week; that the "
    "municipality has followed up, made obligatory offers in time and met the demands of hours is presumed. Approved "
    "for a flexible job means the first approval, else the first flexible job or ledighedsydelse; disability pension "
    "was decided in the month before its first day. Of unemployment benefit and pensions, paid by others, the state's "
    "part is what the municipality does not co-finance.",
)


OWN_AMOUNTS = Text(
    "For de ydelser, som du har givet et ugebeløb, koster hver dag en syvendedel af det. For de øvrige:",
    "Of the benefits that you have given an amount a week, each day costs a seventh of it. Of the others:",
)


@dataclass(frozen=True, slots=True)
class OfShare:
    """The priced days of a benefit of which the state pays one share (None = the law declares none), and kroner."""

    share: Fraction | None
    days: int
    paid: Fraction

    @property
    def refusion(self) -> Fraction:
        return self.paid * self.share if self.share is not None else Fraction(0)


@dataclass(frozen=True, slots=True)
class OfBenefit:
    """One benefit in a period. Kroner are exact.

    `unpriced`: days on which no rate is known: no kroner are counted. `undecided`: priced days of which the law
    declares no share for the state: paid, but no refusion is counted.
    """

    benefit: str
    days: int
    paid: Fraction
    refusion: Fraction
    unpriced: int
    undecided: int
    shares: tuple[OfShare, ...] = ()

    @property
    def weeks(self) -> Fraction:
        """Person-weeks of seven days."""
        return Fraction(self.days, 7)

    @property
    def municipality(self) -> Fraction:
        """What is left to the municipality; of undecided days all of it."""
        return self.paid - self.refusion


@dataclass(frozen=True, slots=True)
class Refusion:
    """Every benefit that somebody had from `begins` to before `until`, and what was assumed to price it."""

    begins: date
    until: date
    benefits: tuple[OfBenefit, ...]
    assumes: Text = ASSUMES

    def of(self, benefit: str) -> OfBenefit:
        """Of a benefit that nobody had everything is 0."""
        nothing = OfBenefit(benefit, 0, Fraction(0), Fraction(0), 0, 0)
        return next((one for one in self.benefits if one.benefit == benefit), nothing)

    @property
    def paid(self) -> Fraction:
        return sum((one.paid for one in self.benefits), Fraction(0))

    @property
    def refusion(self) -> Fraction:
        return sum((one.refusion for one in self.benefits), Fraction(0))


def refusion_of(
    facts: Columns | Assessment, law: Law, begins: date, until: date, a_week: Mapping[str, Fraction] | None = None
) -> Refusion:
    """Days, kroner and the state's refusion of each benefit from `begins` to before `until`, under a law.

    Of an assessment, days after a limit of its law has stopped the payment are not paid; facts alone are paid as they
    are recorded. Days that the law does not cover are left out. What is assumed stands in the result, in words.
    `a_week`: one's own kroner a week of a benefit, instead of its highest rate.
    """
    own = a_week or {}
    columns = paid(facts) if isinstance(facts, Assessment) else facts
    begins, until = max(begins, law.formalised[0]), min(until, law.formalised[1])
    shares, prices = Shares(columns, law, number(until)), Prices(law)
    found = []
    for benefit in SERIES:
        pieces = pieces_of(columns, benefit, number(begins), number(until), shares.cuts)
        if len(pieces):
            found.append(_summed(benefit, pieces, shares, prices, own.get(benefit)))
    return Refusion(begins, until, tuple(found), _assumed(law, until, own=bool(own)))


def _assumed(law: Law, until: date, *, own: bool) -> Text:
    """What is assumed, and of days past the last reading that the law as last read was taken, with its last rates."""
    said = Text(f"{OWN_AMOUNTS.da} {ASSUMES.da}", f"{OWN_AMOUNTS.en} {ASSUMES.en}") if own else ASSUMES
    if until <= law.read_until:
        return said
    read = as_read_sentence(law.read_until)
    return Text(
        f"{said.da} {read.da} Satser, der ikke er læst for senere år, er beregnet eller ført videre.",
        f"{said.en} {read.en} Rates that have not been read for later years are computed or carried on.",
    )


def _summed(benefit: str, pieces: Pieces, shares: Shares, prices: Prices, own: Fraction | None) -> OfBenefit:
    """Days of the same first day and share are added up before they are multiplied, so that kroner stay exact."""
    place, share_at = shares.of(benefit, pieces)
    keys, group = np.unique(np.stack([pieces.first, place]), axis=1, return_inverse=True)
    days = np.bincount(group.ravel(), weights=pieces.days).astype(np.int64)
    found: dict[Fraction | None, tuple[int, Fraction]] = {}
    unpriced = 0
    for (day, at), count in zip(keys.T.tolist(), days.tolist(), strict=True):
        a_week, share = prices.a_week(benefit, day) if own is None else own, share_at[at]
        if a_week is None:
            unpriced += count
            continue
        before, paid_before = found.get(share, (0, Fraction(0)))
        found[share] = before + count, paid_before + a_week * Fraction(count, 7)
    parts = tuple(OfShare(share, count, kroner) for share, (count, kroner) in sorted(found.items(), key=_falling))
    return OfBenefit(
        benefit,
        int(pieces.days.sum()),
        sum((one.paid for one in parts), Fraction(0)),
        sum((one.refusion for one in parts), Fraction(0)),
        unpriced,
        sum(one.days for one in parts if one.share is None),
        parts,
    )


def _falling(of: tuple[Fraction | None, tuple[int, Fraction]]) -> Fraction:
    """The highest share first, what is undecided last."""
    return Fraction(1) if of[0] is None else -of[0]
