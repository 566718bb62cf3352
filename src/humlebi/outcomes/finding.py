"""Rules, rates and trials found by words: Danish or English, of a title, the plain words, a name or a paragraph.

Case does not matter, nor whether a letter is written å or aa, æ or ae, ø or oe; a word may be the beginning or a part
of another, or nearly it. A paragraph ("LAS § 36", "§ 122") is looked for in what a rule cites, ranges included.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from functools import cache, lru_cache
from math import log

from humlebi.law.kinds import Text
from humlebi.law.lifting import Trial
from humlebi.law.municipalities import MUNICIPALITIES
from humlebi.law.pages import called
from humlebi.law.register import Law
from humlebi.law.series import Series

# How much a word counts by where it stands, and by how well it fits.
TITLE, NAME, CITED, PLAIN, AROUND = 6.0, 5.0, 4.0, 2.0, 1.0
WHOLE, BEGINS, PART, NEAR = 1.0, 0.8, 0.5, 0.4
NEAR_ENOUGH = 0.8
# A part of a word and a near miss say something only of a word that is long enough.
LONG_ENOUGH = 4
WIDEST_RANGE = 60


@dataclass(frozen=True, slots=True)
class Hit:
    """What was found. `kind`: a kind of rule, "rate" or "trial". `whole`: it has every word that was asked for."""

    kind: str
    name: str
    title: Text
    cite: str
    ended: date | None
    score: float
    whole: bool


@dataclass(frozen=True, slots=True)
class _Entry:
    """Something that can be found, with the words of each place that it is found by."""

    kind: str
    name: str
    title: Text
    cite: str
    ended: date | None
    places: tuple[tuple[float, frozenset[str]], ...]
    paragraphs: Mapping[str, float]
    texts: frozenset[str]


def find(law: Law, asked: str, kinds: Sequence[str] = ()) -> tuple[Hit, ...]:
    """Everything that has one of the words, the best first. `kinds`: only of these kinds (empty = any)."""
    entries = [entry for entry in _entries(law) if not kinds or entry.kind in kinds]
    words, paragraphs = _asked(asked)
    words = tuple(dict.fromkeys(part for word in words for part in _parts(word, _known_words(law))))
    weights = {word: _rarity(word, entries) for word in words}
    rates_first = any(word.startswith("sats") or word in ("rate", "rates") for word in words)
    found = []
    for entry in entries:
        fits = [weights[word] * _fit(word, entry) for word in words]
        cited = [12.0 * _cited(one, entry) for one in paragraphs]
        if not any((*fits, *cited)):
            continue
        exact = 25.0 if folded(asked) in entry.texts else 0.0
        score = sum(fits) + sum(cited) + exact - _behind(entry, rates_first)
        found.append(Hit(entry.kind, entry.name, entry.title, entry.cite, entry.ended, score, all(fits) and all(cited)))
    return tuple(sorted(found, key=lambda hit: (not hit.whole, -hit.score, hit.name)))


def _behind(entry: _Entry, rates_first: bool) -> float:
    """What stands behind its equals: a rate behind the rule that reads it, unless one asks for a rate ("satsen"); what
    has ended behind what holds.
    """
    return (0.0 if (entry.kind == "rate") == rates_first else 4.0) + (0.5 if entry.ended else 0.0)


def folded(text: str) -> str:
    """The text without what does not matter: case, Danish letters against their two-letter spelling, signs."""
    said = text.casefold()
    for letter, ascii_ in (("æ", "ae"), ("ø", "oe"), ("å", "aa"), ("ö", "oe"), ("ä", "ae"), ("é", "e")):
        said = said.replace(letter, ascii_)
    return " ".join(re.findall(r"[a-z0-9]+", said))


# --- what is asked ----------------------------------------------------------------------------------------------------

# Words that every sentence has.
_EMPTY = frozenset(
    """
    og i at der en et den det de til af for på med om er som kan må skal hvad hvor hvornår hvem hvordan jeg min mit
    man ved fra har
    the of and to in a an is for on what when how who may must can i my do does with
    """.split()  # noqa: SIM905
)
_PARAGRAPH = re.compile(
    r"(?:§+\s*|\b(?:sections?|paragraphs?|paragraf(?:fen|fer|ferne)?)\s+)(\d+)\s*([a-zæøå](?![\w]))?", re.I
)


def _asked(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words, and the paragraphs ("36", "70 f"), each once."""
    paragraphs = tuple(dict.fromkeys(_paragraph(*found) for found in _PARAGRAPH.findall(text)))
    rest = folded(_PARAGRAPH.sub(" ", text)).split()
    words = [word for word in rest if word not in _EMPTY_FOLDED] or ([] if paragraphs else rest)
    return tuple(dict.fromkeys(words)), paragraphs


_EMPTY_FOLDED = frozenset(word for each in _EMPTY for word in folded(each).split())


def _paragraph(number: str, letter: str) -> str:
    return f"{number} {letter.casefold()}".strip()


@cache
def _parts(word: str, known: frozenset[str]) -> tuple[str, ...]:
    """The word itself; of a compound that nothing has, its two parts: "sygedagpengesatsen" is of "sygedagpenge"."""
    if len(word) < 2 * LONG_ENOUGH - 1 or _fits_among(word, known):
        return (word,)
    for at in range(len(word) - LONG_ENOUGH + 1, LONG_ENOUGH - 2, -1):
        head, tail = word[:at], word[at:]
        if {head, head.removesuffix("s"), head.removesuffix("e")} & known and _fits_among(tail, known) >= BEGINS:
            return (head if head in known else head[:-1], tail)
    return (word,)


# --- how well it fits -------------------------------------------------------------------------------------------------


def _fit(word: str, entry: _Entry) -> float:
    return max((weight * _fits_among(word, words) for weight, words in entry.places), default=0.0)


def _fits_among(word: str, words: frozenset[str]) -> float:
    if word in words:
        return WHOLE
    return max((_fits(word, other) for other in words), default=0.0)


_DROPPED_E = re.compile(r"([^aeiouy])([lnr])(?:en|er|erne|ens)$")


@lru_cache(maxsize=200_000)
def _fits(word: str, other: str) -> float:
    if len(word) < LONG_ENOUGH or word.isdigit():
        return 0.0
    if other.startswith(word):
        return BEGINS
    if word in other:
        return PART
    # A Danish word in its other forms: "satsen" is of "sats", "samtaler" of "samtale", "barslen" of "barsel".
    if len(other) >= LONG_ENOUGH and word.startswith(other) and len(word) - len(other) <= 3:
        return BEGINS
    if other == _DROPPED_E.sub(r"\1e\2", word):
        return BEGINS
    if abs(len(word) - len(other)) > 2 or len(other) < LONG_ENOUGH or len(word) <= LONG_ENOUGH:
        return 0.0
    alike = SequenceMatcher(None, word, other)
    return NEAR if alike.quick_ratio() >= NEAR_ENOUGH and alike.ratio() >= NEAR_ENOUGH else 0.0


def _rarity(word: str, entries: Sequence[_Entry]) -> float:
    """A word that few have says more than one that many have."""
    having = sum(1 for entry in entries if any(word in words for _, words in entry.places))
    return 1.0 + log((len(entries) + 1) / (having + 1))


def _cited(paragraph: str, entry: _Entry) -> float:
    if paragraph in entry.paragraphs:
        return entry.paragraphs[paragraph]
    return PART if any(one.partition(" ")[0] == paragraph for one in entry.paragraphs) else 0.0


# --- what can be found ------------------------------------------------------------------------------------------------

_ENTRIES: dict[str, tuple[_Entry, ...]] = {}


def _entries(law: Law) -> tuple[_Entry, ...]:
    """Everything of a law, made once for each law."""
    if law.digest not in _ENTRIES:
        rules = [_of_rule(law, name) for name in dict.fromkeys(version.name for version in law.versions)]
        _ENTRIES[law.digest] = (*rules, *map(_of_rate, law.series), *(_of_trial(law, one) for one in law.trials))
    return _ENTRIES[law.digest]


def _known_words(law: Law) -> frozenset[str]:
    """Every word that something of the law is found by."""
    return frozenset(word for entry in _entries(law) for _, words in entry.places for word in words)


def _of_rule(law: Law, name: str) -> _Entry:
    versions = law.named(name)
    latest = max(versions, key=lambda version: version.scope.begins)
    until = max(version.scope.until for version in versions)
    titles = [one for version in versions for one in (version.title.da, version.title.en)]
    plain = [one for version in versions for one in (version.plain.da, version.plain.en)]
    around = [called(latest.page, "da"), called(latest.page, "en"), latest.declaration.group]
    cites = [version.source.cite for version in versions]
    return _entry(
        latest.kind,
        name,
        latest.title,
        latest.source.cite,
        None if until >= law.formalised[1] else until,
        titles,
        plain,
        cites,
        around,
    )


def _of_rate(series: Series) -> _Entry:
    notes = (series.note, series.doubt)
    titles = [series.title.da, series.title.en]
    plain = [note.da for note in notes] + [note.en for note in notes]
    around = ["sats satser beløb rate rates amount"]
    return _entry(
        "rate", series.name, series.title, series.source.cite, series.ended, titles, plain, [series.source.cite], around
    )


def _of_trial(law: Law, trial: Trial) -> _Entry:
    places = [MUNICIPALITIES.get(code, code) for code in trial.municipalities]
    lifted = [version.title for rule in trial.exempts for version in law.named(rule)]
    plain = [one for text in (trial.instead, trial.target, *trial.conditions, *lifted) for one in (text.da, text.en)]
    ended = trial.granted[1] if trial.granted and trial.granted[1] < law.formalised[1] else None
    around = [*places, "forsøg frikommune frikommuneforsøg trial"]
    cites = [trial.authority, *trial.applied_for]
    titles = [trial.title.da, trial.title.en]
    return _entry("trial", trial.id, trial.title, trial.authority, ended, titles, plain, cites, around)


def _entry(
    kind: str,
    name: str,
    title: Text,
    cite: str,
    ended: date | None,
    titles: Iterable[str],
    plain: Iterable[str],
    cites: Sequence[str],
    around: Iterable[str],
) -> _Entry:
    titles = list(titles)
    places = (
        (TITLE, _words(titles)),
        (NAME, _words([name])),
        (CITED, _words(cites)),
        (PLAIN, _words(plain)),
        (AROUND, _words(around)),
    )
    texts = frozenset(folded(one) for one in (name, name.replace("_", " "), *titles))
    paragraphs: dict[str, float] = {}
    for text in cites:
        for paragraph, weight in _paragraphs(text):
            paragraphs[paragraph] = max(weight, paragraphs.get(paragraph, 0.0))
    return _Entry(kind, name, title, cite, ended, places, paragraphs, texts)


def _words(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(word for text in texts for word in folded(text).split())


_INNER = re.compile(r"\b(?:stk|nr|pkt|litra|jf|kap|bilag)\.? ?\d*", re.I)
_NUMBERS = re.compile(r"(\d+)(?: ?([a-zæøå])(?![\w]))?(?:-(\d+)(?: ?([a-zæøå])(?![\w]))?)?", re.I)


def _paragraphs(cite: str) -> Iterator[tuple[str, float]]:
    """Every paragraph that a citation names: "LAB §§ 122-125, 70 f" is 122, 123, 124, 125 and 70 f.

    One that only lies in a range weighs less than one that is named.
    """
    for part in cite.split("§")[1:]:
        said = re.split(r"[();]|[A-ZÆØÅ]{2,}", part)[0]
        for number, letter, last, last_letter in _NUMBERS.findall(_INNER.sub(" ", said)):
            named = BEGINS if last else WHOLE
            yield _paragraph(number, letter), named
            if last:
                yield _paragraph(last, last_letter), named
            if last and 0 < int(last) - int(number) <= WIDEST_RANGE:
                yield from ((str(between), PART) for between in range(int(number) + 1, int(last)))
