"""Three tables of texts become facts: every cell is checked, every fault told by its line, then all is sorted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from difflib import get_close_matches
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from humlebi.timeline.calendar import NEVER
from humlebi.timeline.columns import UNKNOWN_DAY, Columns, Table, fact_table
from humlebi.timeline.cpr import FORM as CPR_FORM
from humlebi.timeline.cpr import born_in, can_be, is_replacement
from humlebi.timeline.dates import AFTER, FIRST, Form, days_of, expected_of, form_of
from humlebi.timeline.faults import MOST, Fault, Faults, thousands
from humlebi.timeline.wording import Text
from humlebi.timeline.words import EventWord, SpellWord, Vocabulary

DATES = {"persons": ("born",), "spells": ("from", "until"), "events": ("on",)}


@dataclass(frozen=True)
class Sheet:
    """One table: the texts of its known columns, its further columns as they came, and the line of each row.

    `meant`: the words and values that were written as people say them, each with what it was taken for. `spaced`:
    whether there were spaces around what stands in some cell.
    """

    name: str
    texts_of: Mapping[str, pa.Array]
    further: Mapping[str, Sequence[object]]
    lines: Any
    form: Form = field(default_factory=Form)
    meant: Mapping[str, str] = field(default_factory=dict)
    spaced: bool = False

    def __len__(self) -> int:
        return len(self.lines)

    def line(self, row: int) -> int:
        return int(self.lines[row])

    def texts(self, column: str) -> pa.Array:
        found = self.texts_of.get(column)
        return pa.array([""] * len(self), pa.string()) if found is None else found

    def text(self, column: str, row: int) -> str:
        return str(self.texts(column)[row].as_py()) if column in self.texts_of else ""

    def tell(self, faults: Faults, rows: Sequence[int], column: str, expected: Text, sort: str = "") -> None:
        """A fault in the column of each of the rows."""
        faults.rows(rows, lambda r: Fault(self.name, self.line(r), column, self.text(column, r), expected, sort))


def sheet(
    sort: str, name: str, texts_of: Mapping[str, pa.Array], further: Mapping[str, Sequence[object]], lines: Any
) -> Sheet:
    """A sheet, with the form of its dates found out. Spaces around what stands in a cell are no part of it."""
    bare = {column: _bare(texts) for column, texts in texts_of.items()}
    form = form_of([bare[column] for column in DATES[sort] if column in bare])
    spaced = any(bare[column] is not texts for column, texts in texts_of.items())
    return Sheet(name, bare, further, lines, form, spaced=spaced)


def _bare(texts: pa.Array) -> pa.Array:
    """Without spaces at either end; the array itself where there are none, as nearly always."""
    trimmed = pc.utf8_trim_whitespace(texts)
    return texts if trimmed.equals(texts) else trimmed


def in_words(sheets: Mapping[str, Sheet], words: Vocabulary) -> dict[str, Sheet]:
    """The sheets with each word and value by its own name where it was written as people say it."""
    found = dict(sheets)
    for sort, known in (("spells", words.spells), ("events", words.events)):
        if sort in found:
            found[sort] = _in_words(found[sort], known, words)
    return found


def _in_words(file: Sheet, known: Mapping[str, SpellWord] | Mapping[str, EventWord], vocabulary: Vocabulary) -> Sheet:
    meant: dict[str, str] = {}
    kind = _taken_for(file.texts("kind"), lambda text: vocabulary.meant(text, known), meant)
    value = file.texts("value")
    for name in pc.unique(kind).to_pylist():
        word = known.get(name)
        if word is None or not word.labels:
            continue
        here = pc.equal(kind, name)
        codes: dict[str, str] = {}
        _taken_for(value.filter(here), lambda text, word=word: _code(word, text), codes)  # type: ignore[misc]
        for text, code in codes.items():
            value = pc.if_else(pc.and_(here, pc.equal(value, text)), code, value)
        meant |= codes
    if not meant:
        return file
    return replace(file, texts_of={**file.texts_of, "kind": kind, "value": value}, meant=meant)


def _code(word: SpellWord | EventWord, text: str) -> str:
    code = word.code(text)
    return text if text in word.labels or code not in word.labels else code


def _taken_for(texts: pa.Array, name_of: Callable[[str], str], meant: dict[str, str]) -> pa.Array:
    """The texts by their names; those that were written otherwise are added to `meant`."""
    if isinstance(texts, pa.ChunkedArray):
        texts = texts.combine_chunks()
    coded = texts.dictionary_encode()
    written = coded.dictionary.to_pylist()
    names = [name_of(text) if text else text for text in written]
    if names == written:
        return texts
    meant |= {text: name for text, name in zip(written, names, strict=True) if text != name}
    return pa.array(names, pa.string()).take(coded.indices)


def checked(sheets: Mapping[str, Sheet], words: Vocabulary, today: date | None, faults: Faults) -> Columns | None:
    """The facts; None when there is a fault."""
    persons, spells, events = sheets["persons"], sheets["spells"], sheets["events"]
    before = len(faults)
    ids = persons.texts("person")
    born = _days(persons, "born", UNKNOWN_DAY, faults)
    _check_persons(persons, ids, born, today, faults)
    spell_parts = _checked(spells, ids, ("from", "until"), words.spells, words, faults)
    event_parts = _checked(events, ids, ("on",), words.events, words, faults)
    if len(faults) == before:
        _check_open_twice(spells, spell_parts, words.spells, faults)
    vocabulary = _vocabulary(
        persons.texts("municipality"), *(s.texts(c) for s in (spells, events) for c in ("value", "ref"))
    )
    if len(faults) == before:
        _check_refs((spells, spell_parts), (events, event_parts), words.spells, vocabulary, faults)
    if len(faults) > before:
        return None
    people = len(ids)
    return Columns(
        ids.to_pylist(),
        born,
        _codes(persons.texts("municipality"), vocabulary),
        _by_kind(people, spells, spell_parts, vocabulary),
        _by_kind(people, events, event_parts, vocabulary),
        tuple(vocabulary.to_pylist()),
        dict(persons.further),
        {"spells": _by_row(spells), "events": _by_row(events)},
    )


# --- persons --------------------------------------------------------------------------------------------------------

NO_ID = Text("forventede personens id", "expected the person's id")
TWICE = Text("personen står her for anden gang", "the person stands here a second time")
NO_CODE = Text("forventede en kode på 4 cifre eller ingenting", "expected a 4-digit code or nothing")
NO_CPR = Text(
    "intet CPR-nummer kan se sådan ud; forventede DDMMÅÅ-XXXX med en dag, der findes",
    "no such CPR number can be; expected DDMMYY-XXXX with a day that exists",
)


def _check_persons(file: Sheet, ids: pa.Array, born: Any, today: date | None, faults: Faults) -> None:
    file.tell(faults, _where(pc.equal(ids, "")), "person", NO_ID)
    codes = ids.dictionary_encode().indices.to_numpy()
    again = np.ones(len(codes), bool)
    again[np.unique(codes, return_index=True)[1]] = False
    again &= pc.not_equal(ids, "").to_numpy(zero_copy_only=False)
    file.tell(faults, np.flatnonzero(again).tolist(), "person", TWICE)
    code = file.texts("municipality")
    file.tell(faults, _where(pc.invert(pc.match_substring_regex(code, r"^(\d{4})?$"))), "municipality", NO_CODE)
    if today is not None:
        after = (born != UNKNOWN_DAY) & (born != _BAD) & (born > today.toordinal() - _EPOCH)
        expected = Text(f"født efter {today}, den dag der regnes på", f"born after {today}, the day it is reckoned on")
        file.tell(faults, np.flatnonzero(after).tolist(), "born", expected, "born after")
    _check_cpr(file, "person", born, faults)
    _check_cpr(file, "cpr", born, faults)


_EPOCH = date(1970, 1, 1).toordinal()


def _check_cpr(file: Sheet, column: str, born: Any, faults: Faults) -> None:
    """A column of CPR numbers: those that can be, and that agree with the date of birth.

    Ids only when written so: with a dash, or without where every id of the file could be one.
    """
    if column not in file.texts_of:
        return
    texts = file.texts(column)
    alike = _like_cpr(texts) if column == "person" else pc.not_equal(texts, "")
    rows = _where(alike)
    impossible, otherwise = [], []
    for row, text in zip(rows, texts.take(pa.array(rows, pa.int64())).to_pylist(), strict=True):
        if not CPR_FORM.fullmatch(text) or not can_be(text):
            impossible.append(row)
        elif _born_otherwise(text, int(born[row])):
            otherwise.append(row)
    file.tell(faults, impossible, column, NO_CPR)

    def disagrees(row: int) -> Fault:
        text = file.text(column, row)
        holds = born_in(text)
        expected = Text(
            f"nummeret siger født {holds or 'en anden dag'}, kolonnen born siger {file.text('born', row)}",
            f"the number says born {holds or 'on another day'}, the column born says {file.text('born', row)}",
        )
        return Fault(file.name, file.line(row), column, text, expected, "cpr and born")

    faults.rows(otherwise, disagrees)


_TEN_DIGITS = r"^(0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(0[1-9]|1[0-2]|8[1-9]|9[0-2])\d{6}$"


def _like_cpr(ids: pa.Array) -> pa.Array:
    bare = pc.match_substring_regex(ids, _TEN_DIGITS)
    dashed = pc.match_substring_regex(ids, r"^\d{6}-\d{4}$")
    return pc.or_(bare, dashed) if pc.all(pc.or_(bare, dashed)).as_py() else dashed


def _born_otherwise(text: str, born: int) -> bool:
    """Whether the number holds another day than the day of birth. A replacement number need not hold it."""
    if born in (UNKNOWN_DAY, _BAD) or is_replacement(text):
        return False
    return born_in(text) != date(1970, 1, 1) + timedelta(born)


# --- spells and events ----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Parts:
    person: Any
    kind: pa.Array
    begins: Any
    until: Any


NOBODY = Text("ingen i persons har det id", "nobody in persons has that id")


def _checked(
    file: Sheet,
    ids: pa.Array,
    days: Sequence[str],
    words: Mapping[str, SpellWord] | Mapping[str, EventWord],
    vocabulary: Vocabulary,
    faults: Faults,
) -> _Parts:
    person = pc.index_in(file.texts("person"), value_set=ids)
    file.tell(faults, _where(pc.is_null(person)), "person", NOBODY)
    kind = file.texts("kind")
    _check_words(file, kind, words, faults)
    _check_values(file, kind, words, vocabulary, faults)
    begins = _days(file, days[0], None, faults)
    until = begins + 1
    if len(days) == 2:
        until = _days(file, days[1], NEVER, faults)
        wrong = np.flatnonzero((until <= begins) & (begins != _BAD) & (until != _BAD)).tolist()
        faults.rows(wrong, lambda row: _ends_before(file, row))
    return _Parts(pc.fill_null(person, 0).to_numpy().astype(np.int32), kind, begins, until)


def _ends_before(file: Sheet, row: int) -> Fault:
    begins = file.text("from", row)
    expected = Text(
        f"forventede en dag efter {begins}: until er den første dag, det ikke længere gælder",
        f"expected a day after {begins}: until is the first day it no longer holds",
    )
    return Fault(file.name, file.line(row), "until", file.text("until", row), expected, "until")


def _check_words(file: Sheet, kind: pa.Array, words: Mapping[str, object], faults: Faults) -> None:
    known = pc.is_in(kind, value_set=pa.array(list(words), pa.string()))
    rows = np.flatnonzero(~known.to_numpy(zero_copy_only=False))
    if len(rows) == 0:
        return
    # Each unknown word once, before any of them a second time.
    codes = kind.dictionary_encode()
    _, first = np.unique(codes.indices.to_numpy()[rows], return_index=True)
    if len(rows) == len(file) and len(rows) > MOST:
        faults.add(_none_known(file, rows[np.sort(first)].tolist()))
        return
    later = np.setdiff1d(rows, rows[first])[:MOST]
    order = [*rows[np.sort(first)].tolist(), *later.tolist()][:MOST]

    def fault(row: int) -> Fault:
        word = file.text("kind", row)
        return Fault(file.name, file.line(row), "kind", word, _nearest(word, words), "word")

    for place, row in enumerate(order):
        faults.add(fault(row), 1 if place < len(order) - 1 else 1 + len(rows) - len(order))


def _none_known(file: Sheet, rows: Sequence[int]) -> Fault:
    listed = ", ".join(file.text("kind", row)[:40] for row in rows[:6])
    more = " ..." if len(rows) > 6 else ""
    count = len(file)
    expected = Text(
        f"ingen af filens {len(rows)} ord kendes ({listed}{more}; {thousands(count, 'da')} linjer). Er de efter en "
        "anden lov, så giv dens lovside med: --law FIL (se docs/guide/rule-author.en.md)",
        f"none of the file's {len(rows)} words is known ({listed}{more}; {thousands(count, 'en')} lines). If they are "
        "under another law, give its page: --law FILE (see docs/guide/rule-author.en.md)",
    )
    return Fault(file.name, file.line(rows[0]), "kind", file.text("kind", rows[0]), expected, "no word")


def near_words(word: str, words: Iterable[str]) -> list[str]:
    """The words that somebody may have meant by one that is unknown, the likeliest first."""
    return get_close_matches(word[:100], list(words), 3, 0.6)


def _nearest(word: str, words: Mapping[str, object]) -> Text:
    near = near_words(word, words)
    if near:
        return Text(
            f"ukendt ord; menes der {' eller '.join(near)}?",
            f"unknown word; did you mean {' or '.join(near)}?",
        )
    listed = list(words)
    some = ", ".join(listed[:4])
    return Text(
        f"ukendt ord; forventede et af {some} ... ({len(listed)} ord; se docs/facts.md)",
        f"unknown word; expected one of {some} ... ({len(listed)} words; see docs/facts.md)",
    )


def _check_values(
    file: Sheet,
    kind: pa.Array,
    words: Mapping[str, SpellWord] | Mapping[str, EventWord],
    vocabulary: Vocabulary,
    faults: Faults,
) -> None:
    values = file.texts("value")
    for name, word in words.items():
        if word.values:
            known = pa.array(list(word.values), pa.string())
            wrong = pc.and_(pc.equal(kind, name), pc.invert(pc.is_in(values, value_set=known)))
            da, en = (", ".join(value or nothing for value in word.values) for nothing in ("ingenting", "nothing"))
            expected = Text(f"{name} har værdierne {da}", f"{name} takes {en}")
            file.tell(faults, _where(wrong), "value", expected)
        refuse = vocabulary.refuse.get(name)
        if refuse is None:
            continue
        rows = np.array(_where(pc.equal(kind, name)), np.int64)
        said = values.take(pa.array(rows)).dictionary_encode()
        for code, value in enumerate(said.dictionary.to_pylist()):
            if (expected_here := refuse(value)) is not None:
                bad = rows[said.indices.to_numpy() == code].tolist()
                file.tell(faults, bad, "value", expected_here, f"value of {name}")


_BAD = -(2**31) + 7  # a day that could not be read; its fault is told


def _days(file: Sheet, column: str, empty: int | None, faults: Faults) -> Any:
    """Day numbers of a column of dates; `empty` stands for no text (None = a date is required)."""
    texts = file.texts(column)
    blank = pc.equal(texts, "")
    days = days_of(texts, file.form)
    out_of_range = pc.fill_null(pc.or_(pc.less(days, FIRST), pc.greater_equal(days, AFTER)), False)
    bad = pc.or_(pc.and_(pc.is_null(days), pc.invert(blank)), out_of_range)
    if empty is None:
        bad = pc.or_(bad, blank)

    def fault(row: int) -> Fault:
        text = file.text(column, row)
        return Fault(file.name, file.line(row), column, text, expected_of(text, file.form), "date")

    faults.rows(_where(bad), fault)
    numbers = pc.if_else(blank, pa.scalar(_BAD if empty is None else empty, pa.int32()), days)
    return pc.fill_null(pc.if_else(bad, pa.scalar(_BAD, pa.int32()), numbers), _BAD).to_numpy().astype(np.int32)


def _check_open_twice(file: Sheet, parts: _Parts, words: Mapping[str, SpellWord], faults: Faults) -> None:
    single = pa.array([name for name, word in words.items() if word.one_open], pa.string())
    rows = np.flatnonzero(
        pc.is_in(parts.kind, value_set=single).to_numpy(zero_copy_only=False) & (parts.until == NEVER)
    )
    if len(rows) < 2:
        return
    code = parts.kind.dictionary_encode().indices.to_numpy()[rows]
    _, first, group = np.unique(
        parts.person[rows].astype(np.int64) << 32 | code, return_index=True, return_inverse=True
    )
    first_row = rows[first[group]]
    alike = parts.begins[first_row] == parts.begins[rows]
    for column in ("value", "ref"):
        said = file.texts(column).dictionary_encode().indices.to_numpy()
        alike &= said[first_row] == said[rows]  # the same fact told again

    def fault(place: int) -> Fault:
        row, kind = int(rows[place]), parts.kind[int(rows[place])].as_py()
        line = file.line(int(first_row[place]))
        expected = Text(
            f"endnu en {kind}, der ikke er slut (den første står på linje {line}); forventede en slutdato på en af dem",
            f"a second {kind} that has not ended (the first is on line {line}); expected an end on one",
        )
        return Fault(file.name, file.line(row), "until", "", expected, "open twice")

    faults.rows(np.flatnonzero(~alike).tolist(), fault)


def _check_refs(
    spells: tuple[Sheet, _Parts],
    events: tuple[Sheet, _Parts],
    words: Mapping[str, SpellWord],
    vocabulary: pa.Array,
    faults: Faults,
) -> None:
    """A ref names a spell of the same person. A state's own ref may also be what an event points at."""
    keys = []
    for file, parts in (spells, events):
        code = _codes(file.texts("ref"), vocabulary)
        keys.append(np.where(code == 0, np.int64(-1), parts.person.astype(np.int64) << 32 | code))
    of_spells, of_events = keys
    expected = Text("ingen af personens perioder har det navn i ref", "no spell of that person has that name in ref")
    events[0].tell(faults, np.flatnonzero((of_events >= 0) & ~np.isin(of_events, of_spells)).tolist(), "ref", expected)
    benefits = pa.array([name for name, word in words.items() if word.benefit], pa.string())
    benefit = pc.is_in(spells[1].kind, value_set=benefits).to_numpy(zero_copy_only=False)
    if not len(benefits) or not (of_spells >= 0).any():
        return
    used, counts = np.unique(np.concatenate([of_spells, of_events]), return_counts=True)
    alone = np.isin(of_spells, used[counts == 1])
    wrong = (of_spells >= 0) & ~benefit & alone
    expected = Text("ingen ydelse af personen har det navn i ref", "no benefit of that person has that name in ref")
    spells[0].tell(faults, np.flatnonzero(wrong).tolist(), "ref", expected)


def _where(mask: Any) -> list[int]:
    found: list[int] = pc.indices_nonzero(pc.fill_null(mask, False)).to_pylist()
    return found


# --- sorting --------------------------------------------------------------------------------------------------------


def _vocabulary(*texts: pa.Array) -> pa.Array:
    """Every text that occurs, the empty one first."""
    distinct = pc.unique(pa.chunked_array([pc.unique(array) for array in texts]))
    return pa.concat_arrays([pa.array([""]), distinct.filter(pc.not_equal(distinct, ""))])


def _codes(texts: pa.Array, vocabulary: pa.Array) -> Any:
    return pc.index_in(texts, value_set=vocabulary).to_numpy().astype(np.int32)


def _by_kind(people: int, file: Sheet, parts: _Parts, vocabulary: pa.Array) -> dict[str, Table]:
    kinds = parts.kind.dictionary_encode()
    codes = kinds.indices.to_numpy()
    value, ref = (_codes(file.texts(column), vocabulary) for column in ("value", "ref"))
    tables = {}
    for code, kind in enumerate(kinds.dictionary.to_pylist()):
        rows = np.flatnonzero(codes == code)
        person, begins, until = parts.person[rows], parts.begins[rows], parts.until[rows]
        tables[kind] = fact_table(people, person, begins, until, value[rows], ref[rows], file.lines[rows])
    return tables


def _by_row(file: Sheet) -> dict[str, dict[tuple[str, int], object]]:
    """The further columns: what stands in them, by kind and line."""
    if not file.further:
        return {}
    places = list(zip(file.texts("kind").to_pylist(), file.lines.tolist(), strict=True))
    return {
        name: {place: cell for place, cell in zip(places, cells, strict=True) if cell not in ("", None)}
        for name, cells in file.further.items()
    }
