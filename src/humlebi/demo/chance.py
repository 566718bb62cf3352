"""Repeatable dice: the same seed throws the same numbers on every machine."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import TypeVar

T = TypeVar("T")

# Bands of a spread: (weight, lowest, highest), both ends included.
Spread = tuple[tuple[float, int, int], ...]
# Alternatives with their weights.
Weighted = tuple[tuple[float, T], ...]


class Dice:
    """Throws for one purpose, so that one more throw for one person moves nobody else."""

    __slots__ = ("_throw",)

    def __init__(self, seed: str) -> None:
        self._throw = Random(seed).random

    def chance(self, share: float) -> bool:
        return self._throw() < share

    def between(self, low: int, high: int) -> int:
        """A whole number from `low` to `high`, both included; `low` when there is nothing between them."""
        return low + int(self._throw() * (high - low + 1)) if high > low else low

    def pick(self, among: Sequence[T]) -> T:
        return among[int(self._throw() * len(among))]

    def weighed(self, among: Weighted[T]) -> T:
        left = self._throw() * sum(weight for weight, _ in among)
        for weight, value in among:
            left -= weight
            if left < 0:
                return value
        return among[-1][1]

    def spread(self, bands: Spread) -> int:
        left = self._throw() * sum(band[0] for band in bands)
        for weight, low, high in bands:
            left -= weight
            if left < 0:
                return self.between(low, high)
        return bands[-1][2]
