"""A text file of lines and cells, as other programs write it: its encoding, separator, header and quotation marks.

A file is read three times, none of them into memory: for its encoding, for its lines, and by whoever parses it.

A long file, because a quotation mark can be judged only while the lines are counted.
"""

from __future__ import annotations

import codecs
import csv
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import RawIOBase
from typing import BinaryIO

import numpy as np

from humlebi.timeline.faults import Fault, Faults
from humlebi.timeline.limits import (
    Limits,
    too_long,
    too_many_bytes,
    too_many_columns,
    too_many_rows,
    too_much_expansion,
)
from humlebi.timeline.wording import Text

Open = Callable[[], BinaryIO | RawIOBase]
BLOCK = 1 << 20
SEPARATORS = (",", ";", "\t", "|")
ENCODINGS = {"utf-8": "UTF-8", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16", "cp1252": "Windows-1252"}


BARE = Text("uden mellemrum yderst i felterne", "without the spaces around its cells")  # how a file was read


@dataclass(frozen=True)
class Source:
    """A file that can be opened as often as needed. `packed` = its bytes where it lies packed, else nothing."""

    name: str
    open: Open
    packed: int = 0


@dataclass(frozen=True)
class Looks:
    """What a text file was taken to be. `before` = lines above the first row; `lines` = of the whole file."""

    encoding: str
    separator: str
    header: tuple[str, ...]
    before: int
    lines: int
    runs_over: bool  # whether some quoted cell holds a line end


def blocks(source: Source, limits: Limits) -> Iterator[bytes]:
    """The bytes of the file. TooLarge at the first byte that is one too many."""
    seen = 0
    with source.open() as stream:
        while block := stream.read(BLOCK):
            seen += len(block)
            if seen > limits.bytes:
                raise too_many_bytes(limits)
            if source.packed and seen > limits.free << 20 and seen > source.packed * limits.expansion:
                raise too_much_expansion(limits)
            yield block


# --- encoding -------------------------------------------------------------------------------------------------------

_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_NOT_1252 = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
ZEROS = Text("nulbytes; forventede tekst", "zero bytes; expected text")


def encoding_of(source: Source, limits: Limits, faults: Faults) -> str:
    """The encoding of the file; nothing, with a fault for each bad line, when it is in none or in two."""
    line, decoder, utf8 = 1, codecs.getincrementaldecoder("utf-8")(), True
    for block in blocks(source, limits):
        if line == 1 and (wide := _sixteen_bits(block)):
            return wide
        if b"\0" in block:
            faults.add(Fault(source.name, line + block[: block.index(b"\0")].count(b"\n"), "", "", ZEROS))
            return ""
        utf8 = utf8 and _decodes(decoder, block)
        line += block.count(b"\n")
        if line > limits.rows:
            raise too_many_rows(limits, line)
    if utf8 and _decodes(decoder, b"", final=True):
        return "utf-8"
    return _eight_bits(source, limits, faults)


def _sixteen_bits(head: bytes) -> str:
    if head.startswith(codecs.BOM_UTF16_LE) and not head.startswith(codecs.BOM_UTF32_LE):
        return "utf-16-le"
    if head.startswith(codecs.BOM_UTF16_BE):
        return "utf-16-be"
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if even == 0 and odd * 5 > len(head) * 2:
        return "utf-16-le"
    if odd == 0 and even * 5 > len(head) * 2:
        return "utf-16-be"
    return ""


def _decodes(decoder: codecs.IncrementalDecoder, block: bytes, *, final: bool = False) -> bool:
    try:
        decoder.decode(block, final)
    except UnicodeDecodeError:
        return False
    return True


def _eight_bits(source: Source, limits: Limits, faults: Faults) -> str:
    """cp1252, when not one letter of the file is written as UTF-8 writes it."""
    lines: list[int] = []  # those that are not UTF-8
    neither: list[int] = []
    letters = False
    for number, line in enumerate(_physical(blocks(source, limits), limits), 1):
        if line.isascii():
            continue
        letters = letters or _SEQUENCE.search(line) is not None
        if _decodes(codecs.getincrementaldecoder("utf-8")(), line, final=True):
            continue
        lines.append(number)
        if _NOT_1252.search(line):
            neither.append(number)
    if not letters and not neither:
        return "cp1252"
    expected = Text(
        "er ikke UTF-8, som andre linjer i filen er; gem hele filen som UTF-8, og prøv igen",
        "is not UTF-8 as other lines of the file are; save the whole file as UTF-8 and try again",
    )
    if not letters:
        expected = Text(
            "er hverken UTF-8 eller Windows-1252; gem filen som UTF-8, og prøv igen",
            "is neither UTF-8 nor Windows-1252; save the file as UTF-8 and try again",
        )
    told = lines if letters else neither
    faults.rows(told, lambda row: Fault(source.name, row, "", "", expected, "encoding"))
    return ""


def _physical(found: Iterable[bytes], limits: Limits) -> Iterator[bytes]:
    """The lines of some blocks, each with its line end. TooLarge for one that is too long."""
    left, number = b"", 0
    for block in found:
        lines = (left + block).split(b"\n")
        left = lines.pop()
        for line in lines:
            number += 1
            yield line + b"\n"
        if len(left) > limits.line:
            raise too_long(limits, number + 1)
    if left:
        yield left


# --- lines ----------------------------------------------------------------------------------------------------------


def decoded(source: Source, encoding: str, limits: Limits) -> Iterator[bytes]:
    """The file as UTF-8 with lines that end in \\n or \\r\\n, without its byte-order mark."""
    decoder = codecs.getincrementaldecoder(encoding)()
    first, held = True, b""
    for block in blocks(source, limits):
        data = block
        if encoding != "utf-8":
            data = _decoded(decoder, block)
        data = held + data
        if first:
            data = data.removeprefix(codecs.BOM_UTF8)
            first = not data
        # A carriage return may be half of a line end.
        data, held = (data[:-1], b"\r") if data.endswith(b"\r") else (data, b"")
        if data:
            yield _LONE.sub(b"\n", data) if b"\r" in data else data
    rest = held.replace(b"\r", b"\n") + (b"" if encoding == "utf-8" else _decoded(decoder, b"", final=True))
    if rest:
        yield rest


def _decoded(decoder: codecs.IncrementalDecoder, block: bytes, *, final: bool = False) -> bytes:
    try:
        data = decoder.decode(block, final).encode()
    except UnicodeError:
        raise NotText(Text("er ikke hel UTF-16-tekst", "is not whole UTF-16 text")) from None
    if b"\0" in data:
        raise NotText(ZEROS)
    return data


class NotText(Exception):
    """The file turned out not to be the text it began as."""

    def __init__(self, expected: Text) -> None:
        super().__init__(expected.en)
        self.expected = expected


_LONE = re.compile(rb"\r(?!\n)")
Row = Callable[[Sequence[str]], bool]


def looks_of(
    source: Source,
    encoding: str,
    limits: Limits,
    faults: Faults,
    score: Callable[[Sequence[str]], int],
    row: Callable[[Sequence[str]], Row],
) -> Looks | None:
    """What the lines look like; None with a fault when there is no header or a quotation mark is not closed.

    `score` says how many of some cells are names that are known; `row`, of a header, what could be a line below it.
    """
    lines = _Lines(decoded(source, encoding, limits), limits)
    text, separators = _header(lines)
    if not text:
        faults.add(Fault(source.name, 0, "", "", EMPTY, "empty"))
        return None
    if text.count('"') % 2:
        expected = Text("et anførselstegn i overskriften lukkes ikke", "a quotation mark in the header is not closed")
        faults.add(Fault(source.name, lines.number, "", text.strip(), expected))
        return None
    split = {one: _cells(text, one) for one in separators}
    separator = max(separators, key=lambda one: (score(split[one]), len(split[one]), -separators.index(one)))
    header, before = tuple(split[separator]), lines.number
    if len(header) > limits.columns:
        raise too_many_columns(limits)
    runs_over = _Quotes(source.name, lines, separator, row(header), faults).check()
    return Looks(encoding, separator, header, before, lines.number, runs_over)


def _header(lines: _Lines) -> tuple[str, Sequence[str]]:
    """The first line that is not blank, and what may separate its cells. Excel's own `sep=;` line settles that."""
    separators: Sequence[str] = SEPARATORS
    while (line := lines.next()) is not None:
        if len(line) > _LONGEST_HEADER:
            raise too_long(lines.limits, lines.number)
        text = line.decode("utf-8", "replace").rstrip("\r\n")
        if text.lower().startswith("sep=") and len(text) == 5:
            separators = (text[4],)
        elif text.strip():
            return text, separators
    return "", separators


_LONGEST_HEADER = 100_000
EMPTY = Text("er tom; forventede en linje med overskrifter", "is empty; expected a header line")


def _cells(text: str, separator: str) -> list[str]:
    return [unheld(cell) for cell in next(csv.reader([text], delimiter=separator), [])]


def unheld(text: str) -> str:
    """Without the apostrophe that keeps a spreadsheet from taking a text for a formula (see writers)."""
    return text[1:] if re.match(r"'+[=+\-@\t\r]", text) else text


class _Lines:
    """The lines of a file one by one or many at a time; `number` = of the last that was taken."""

    def __init__(self, found: Iterator[bytes], limits: Limits) -> None:
        self._found, self.limits = found, limits
        self._data, self._at, self._ended = b"", 0, False
        self.number = 0

    def _more(self) -> bool:
        """Take in another block; whether there was one."""
        block = next(self._found, None)
        if block is None:
            self._ended = True
            return False
        self._data, self._at = self._data[self._at :] + block, 0
        return True

    def next(self) -> bytes | None:
        """The next line with its end, or None."""
        while (end := self._data.find(b"\n", self._at)) < 0 and not self._ended:
            if len(self._data) - self._at > self.limits.line:
                raise too_long(self.limits, self.number + 1)
            self._more()
        stop = len(self._data) if end < 0 else end + 1
        if stop == self._at:
            return None
        if stop - self._at > self.limits.line:
            raise too_long(self.limits, self.number + 1)
        line, self._at = self._data[self._at : stop], stop
        self._counted(1)
        return line

    def next_quoted(self) -> bytes | None:
        """The next line that holds a quotation mark; those before it are counted and passed over."""
        while True:
            quote = self._data.find(b'"', self._at)
            stop = len(self._data) if quote < 0 else quote
            start = self._data.rfind(b"\n", self._at, stop) + 1
            if start:
                self._counted(self._data.count(b"\n", self._at, start))
                self._no_line_is_long(self._at, start)
                self._at = start
            if quote >= 0:
                return self.next()
            if len(self._data) - self._at > self.limits.line:
                raise too_long(self.limits, self.number + 1)
            if not self._more():
                self._counted(1 if self._at < len(self._data) else 0)
                self._at = len(self._data)
                return None

    def back(self, lines: bytes, count: int) -> None:
        """Put lines that were taken back in front."""
        self._data, self._at = lines + self._data[self._at :], 0
        self.number -= count

    def _counted(self, lines: int) -> None:
        self.number += lines
        if self.number > self.limits.rows:
            raise too_many_rows(self.limits, self.limits.rows + 1)

    def _no_line_is_long(self, start: int, stop: int) -> None:
        if stop - start <= self.limits.line:
            return
        ends = np.flatnonzero(np.frombuffer(self._data, np.uint8, stop - start, start) == 10)
        if int(np.diff(ends, prepend=-1).max()) > self.limits.line:
            raise too_long(self.limits, self.number)


# --- quotation marks ------------------------------------------------------------------------------------------------

_TOLD = 100  # faults of quotation marks after which the rest of a file is not looked through for more


class _Quotes:
    """Looks through every line with a quotation mark for cells that swallow what stands after them."""

    def __init__(self, name: str, lines: _Lines, separator: str, row: Row, faults: Faults) -> None:
        self._name, self._lines, self._row, self._faults = name, lines, row, faults
        self._separator = separator
        sep = re.escape(separator.encode())
        cell = rb'(?:"(?:[^"\n]|"")*+"|[^"' + sep + rb"\n\r][^" + sep + rb"\n\r]*+|)"
        self._right = re.compile(cell + rb"(?:" + sep + cell + rb")*+\r?\n?")
        self._after = (separator.encode(), b"\n", b"\r", b"")

    def check(self) -> bool:
        """Whether some quoted cell rightly holds a line end."""
        runs_over, told = False, 0
        while (line := self._lines.next_quoted()) is not None:
            if told > _TOLD or self._right.fullmatch(line):
                continue
            if told == _TOLD:
                told += 1
                self._faults.add(Fault(self._name, self._lines.number, "", "", NO_FURTHER))
                continue
            rows = self._whole(line)
            if rows is None:
                told += 1
            elif rows > 1:
                runs_over = True
        return runs_over

    def _whole(self, line: bytes) -> int | None:
        """How many lines the row runs over that begins with the line; None with a fault when it swallows others."""
        first, taken, text, at = self._lines.number, [line], bytearray(line), 0
        while (opening := self._next_opening(text, at)) >= 0:
            at = self._closing(text, opening, taken)
            after = bytes(text[at : at + 1])
            wrong = None
            if at < 0:
                wrong = UNCLOSED
            elif after not in self._after:
                wrong = FOLLOWED
            elif b"\n" in text[opening:at] and self._like_rows(text, opening, at):
                wrong = SWALLOWS
            if wrong is not None:
                self._swallows(first, taken, text, opening, wrong)
                return None
            if after in (b"\n", b"\r", b""):
                break
        return len(taken)

    def _next_opening(self, text: bytearray, at: int) -> int:
        """Where the next cell begins that begins with a quotation mark, on the line that goes on at `at`; or -1."""
        sep = self._separator.encode()
        end = text.find(b"\n", at)
        if at == 0 and text.startswith(b'"'):
            return 0
        found = text.find(sep + b'"', at, len(text) if end < 0 else end)
        return found + len(sep) if found >= 0 else -1

    def _closing(self, text: bytearray, opening: int, taken: list[bytes]) -> int:
        """The place after the mark that closes the cell, or -1; lines are taken in until it is found."""
        at = opening + 1
        while True:
            mark = text.find(b'"', at)
            if mark < 0:
                at = len(text)
                more = self._lines.next() if at <= self._lines.limits.line else None
                if more is None:
                    return -1
                taken.append(more)
                text += more
            elif text[mark + 1 : mark + 2] == b'"':
                at = mark + 2
            else:
                return mark + 1

    def _like_rows(self, text: bytearray, opening: int, closing: int) -> bool:
        """Whether the lines that a cell holds, and the one it ends on, could be lines of the file of their own."""
        end = text.find(b"\n", closing)
        inside = bytes(text[opening : len(text) if end < 0 else end]).split(b"\n")[1:]
        return any(self._row(self._cells(line)) for line in inside)

    def _cells(self, line: bytes) -> list[str]:
        return [cell.strip(' "') for cell in line.decode("utf-8", "replace").rstrip("\r\n").split(self._separator)]

    def _swallows(self, first: int, taken: list[bytes], text: bytearray, opening: int, expected: Text) -> None:
        """Tell the fault; look on from the line after the one on which the cell opens."""
        on = text.count(b"\n", 0, opening)
        rest = taken[on + 1 :]
        if rest:
            self._lines.back(b"".join(rest), len(rest))
        shown_ = text[opening : opening + 80].split(b"\n")[0].decode("utf-8", "replace")
        self._faults.add(Fault(self._name, first + on, "", shown_, expected, "quote"))


NO_FURTHER = Text(
    "fra her er filen ikke set igennem for flere forkerte anførselstegn",
    "from here on the file was not looked through for more wrong quotation marks",
)
UNCLOSED = Text(
    "et anførselstegn åbner her og lukkes ikke; det ville sluge resten af filen",
    "a quotation mark opens here and is never closed; it would swallow the rest of the file",
)
FOLLOWED = Text(
    "efter det anførselstegn, der lukker, står der mere; forventede et skilletegn eller linjens slutning",
    "after the closing quotation mark there is more; expected a separator or the end of the line",
)
SWALLOWS = Text(
    "et anførselstegn åbner her og sluger linjerne efter; luk det, eller slet det",
    "a quotation mark opens here and swallows the lines after it; close it or delete it",
)
