"""The traces of an XES log, one at a time: attributes with their types. Nothing is expanded, nothing is unbounded."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any
from xml.parsers import expat

from humlebi.timeline.faults import Fault, Faults
from humlebi.timeline.limits import Limits, too_long, too_many_columns, too_many_rows
from humlebi.timeline.texts import Source, blocks
from humlebi.timeline.wording import Text

Attributes = dict[str, object]
_TYPES: dict[str, Callable[[str], object]] = {
    "string": str,
    "date": str,
    "id": str,
    "int": lambda text: int(text) if re.fullmatch(r"[+-]?\d{1,18}", text) else text,
    "float": lambda text: float(text) if re.fullmatch(r"[+-]?\d{1,17}(\.\d{1,17})?([eE][+-]?\d{1,2})?", text) else text,
    "boolean": lambda text: {"true": True, "1": True, "false": False, "0": False}.get(text.lower(), text),
}
_ATTRIBUTES = 1000  # of one trace or event
DOCTYPE = Text(
    "har en dokumenttype (DOCTYPE), som ingen log har brug for; afvist",
    "holds a document type declaration, which no event log needs; refused",
)


class _Stop(Exception):
    """Raised within the parser to end it."""


def traces_of(source: Source, limits: Limits, faults: Faults) -> Iterator[tuple[Attributes, list[Attributes]]]:
    """(attributes of the trace, attributes of each event) of every trace. Ends with a fault where it is no XES."""
    reader = _Reader(limits)
    try:
        for block in blocks(source, limits):
            for start in range(0, len(block), 1 << 16):
                reader.feed(block[start : start + (1 << 16)])
                yield from reader.taken()
        reader.feed(b"", final=True)
        yield from reader.taken()
    except _Stop:
        faults.add(Fault(source.name, 0, "", "", DOCTYPE))
    except expat.ExpatError as error:
        faults.add(Fault(source.name, error.lineno, "", "", _what(error)))
    except (ValueError, LookupError):
        expected = Text("er skrevet i en kodning, der ikke kendes", "is written in an encoding that is not known")
        faults.add(Fault(source.name, 1, "", "", expected))
    else:
        if reader.loose:
            expected = Text(
                "har hændelser uden for et <trace>, eller et <trace> i et andet",
                "has events outside of any <trace>, or one <trace> in another",
            )
            faults.add(Fault(source.name, 0, "", "", expected), reader.loose)
        if not reader.log:
            faults.add(Fault(source.name, 0, "", "", Text("har intet <log>; er det XES?", "has no <log>; is it XES?")))


def _what(error: expat.ExpatError) -> Text:
    empty = error.code == expat.errors.codes[expat.errors.XML_ERROR_NO_ELEMENTS]
    if empty and error.lineno <= 1:
        return Text("er tom eller afbrudt; forventede XES", "is empty or cut off; expected XES")
    if empty or error.code == expat.errors.codes[expat.errors.XML_ERROR_UNCLOSED_TOKEN]:
        return Text("er afbrudt her; hent den igen", "is cut off here; fetch it again")
    return Text("kan ikke læses som XES herfra", "cannot be read as XES from here")


class _Reader:
    """Follows the elements. An attribute counts for the trace or event that it stands directly in."""

    def __init__(self, limits: Limits) -> None:
        self.log = False
        self._limits, self._fed, self._events_seen = limits, 0, 0
        self._done: list[tuple[Attributes, list[Attributes]]] = []
        self._trace: Attributes | None = None
        self._event: Attributes | None = None
        self._events: list[Attributes] = []
        self._stack: list[str] = []
        self._keys: list[str] = []  # of the attributes that are open, the outermost first
        self.loose = 0  # events that stand in no trace
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = False
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.StartDoctypeDeclHandler = self._doctype

    def feed(self, data: bytes, *, final: bool = False) -> None:
        self._parser.Parse(data, final)
        self._fed += len(data)
        if self._fed - self._parser.CurrentByteIndex > self._limits.line:
            raise too_long(self._limits, self._parser.CurrentLineNumber)

    def taken(self) -> list[tuple[Attributes, list[Attributes]]]:
        found, self._done = self._done, []
        return found

    def _doctype(self, *_: object) -> None:
        raise _Stop

    def _start(self, name: str, attributes: dict[str, Any]) -> None:
        tag = name.rpartition(":")[2]
        inside = self._stack[-1] if self._stack else ""
        self._stack.append(tag)
        if len(self._stack) > 100:
            raise too_long(self._limits, self._parser.CurrentLineNumber)
        self.log = self.log or tag == "log"
        if tag == "trace" and inside == "log":
            self._count()
            self._trace, self._events = {}, []
        elif tag == "event" and inside == "trace":
            self._count()
            self._event = {}
        elif tag in ("trace", "event"):
            self.loose += 1
        else:
            self._keys.append(str(attributes.get("key", "")).strip("\ufeff \t\r\n\xa0"))
            if tag in _TYPES and "value" in attributes:
                self._attribute(tag, attributes["value"])

    def _attribute(self, tag: str, value: str) -> None:
        """An attribute of the event that is open, else of the trace; one that lies within another has both names."""
        of = self._trace if self._event is None else self._event
        name = ":".join(filter(None, self._keys))
        if of is None or not name:
            return
        if len(of) >= _ATTRIBUTES:
            raise too_many_columns(self._limits)
        key, times = name, 1
        while key in of:
            times += 1
            key = f"{name} ({times})"
        of[key] = _TYPES[tag](value)

    def _count(self) -> None:
        self._events_seen += 1
        if self._events_seen > self._limits.rows:
            raise too_many_rows(self._limits)

    def _end(self, name: str) -> None:
        tag = self._stack.pop()
        if tag == "event" and self._event is not None:
            self._events.append(self._event)
            self._event = None
        elif tag == "trace" and self._trace is not None:
            self._done.append((self._trace, self._events))
            self._trace, self._events = None, []
        elif tag not in ("trace", "event") and self._keys:
            self._keys.pop()
