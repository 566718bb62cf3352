"""humlebi law find, law rate and law trial: what the law has, found by words."""

from __future__ import annotations

import re
import sys
from argparse import Namespace
from collections.abc import Sequence
from datetime import date, timedelta
from fractions import Fraction

from humlebi.cli import refused
from humlebi.cli.tables import say, show, width_of
from humlebi.cli.unread import refuse_when_strict, say_marked
from humlebi.law.citing import cited
from humlebi.law.kinds import NO_END, NOTHING, Confidence, Duty, Text
from humlebi.law.lifting import Lift, Trial
from humlebi.law.municipalities import called as place_called
from humlebi.law.questions import Asked
from humlebi.law.rates.sources import SOURCES
from humlebi.law.register import law
from humlebi.law.series import Dated, Series
from humlebi.law.units import UNITS
from humlebi.law.wording import measured, outline
from humlebi.outcomes.finding import Hit, folded
from humlebi.outcomes.finding import find as look_for
from humlebi.outcomes.lawbook import KINDS, titles
from humlebi.reckoning.regulation import Rates
from humlebi.timeline.wording import day_in_words, number_in_words

MOST = 15  # of what is found, unless all is asked for
KINDS_FOUND = {**KINDS, "rate": Text("sats", "rate"), "trial": Text("forsøg", "trial")}


# --- find ---


def find(asked: Namespace) -> int:
    """Rules, rates and trials that have the words, the best first."""
    text, lang = " ".join(asked.words), asked.lang
    hits = look_for(law(), text)
    if not hits:
        raise refused(
            f"intet i loven har '{text}' i titel, tekst eller paragraf; prøv ét ord, eller se './humlebi law list'",
            f"nothing in the law has '{text}' in its title, words or paragraph; try one word, or see "
            "'./humlebi law list'",
        )
    whole = [hit for hit in hits if hit.whole]
    if not whole:
        say(
            Text("Intet har alle ordene. Det nærmeste:", "Nothing has all the words. The nearest:").say(lang),
        )
    found = hits if asked.everything else (whole or list(hits))[:MOST]
    _list(found, lang)
    more = len(hits) - len(found)
    if more:
        da = f"{more} til passer mindre godt: ./humlebi law find {text} --all"
        en = f"{more} more fit less well: ./humlebi law find {text} --all"
        say(Text(da, en).say(lang))
    say(_NEXT.say(lang))
    return 0


def _list(found: Sequence[Hit], lang: str) -> None:
    """Two lines for each to a person, one row for each to a pipe."""
    if width_of(sys.stdout) is None:
        rows = [(hit.name, KINDS_FOUND[hit.kind].say(lang), cited(hit.cite, lang), _title(hit, lang)) for hit in found]
        head = ("navn", "slags", "hjemmel", "hvad") if lang == "da" else ("name", "kind", "source", "what")
        show("", head, rows)
        return
    for hit in found:
        say(_title(hit, lang), style="bold")
        say(f"{hit.name}: {KINDS_FOUND[hit.kind].say(lang)}, {cited(hit.cite, lang)}", indent=2)
    say()


def _title(hit: Hit, lang: str) -> str:
    if hit.ended is None:
        return hit.title.say(lang)
    last = day_in_words(hit.ended - timedelta(days=1), lang)
    return f"{hit.title.say(lang)} ({'til' if lang == 'da' else 'until'} {last})"


_NEXT = Text(
    "Læs én: ./humlebi law show NAVN; en sats: law rate NAVN; et forsøg: law trial NAVN.",
    "Read one: ./humlebi law show NAME; a rate: law rate NAME; a trial: law trial NAME.",
)


# --- rate ---


def rate(asked: Namespace) -> int:
    """Every amount of a rate with its dates and where it was read, or the one in force on a day."""
    words, day = _with_day(asked.words)
    series = _one_series(words, asked.lang)
    if series is None:
        return 0
    if day is not None:
        refuse_when_strict(asked, day)
    rates, lang = Rates(law().series, law().percents, law().read_until), asked.lang
    say(f"{series.title.say(lang)} ({series.name})", style="bold")
    if day is not None:
        row = rates.on(series.name, day)
        assert row.amount is not None
        say(f"{day_in_words(day, lang)}: {measured(row.amount, series.unit, lang)}{_mark(row)}", indent=2)
    _about(series, lang)
    parts = [part for part in rates.in_force(series.name, day) if day is None or part.row.begins <= day < part.until]
    if not parts:
        raise refused(
            f"{series.name}: der kendes intet beløb, hverken læst eller beregnet",
            f"{series.name}: no amount is known, neither read nor computed",
        )
    unit = UNITS[series.unit].many.say(lang)
    head = (
        ("fra", "til og med", unit or "beløb", "læst i")
        if lang == "da"
        else ("from", "to", unit or "amount", "read in")
    )
    rows = []
    for part in parts:
        row, ended = part.row, part.row.amount is None
        last = "" if ended else _last(part.until, lang)
        amount = Text("ophørt", "ended").say(lang) if row.amount is None else _figure(row.amount, series, lang)
        rows.append((row.begins.isoformat(), last, f"{amount}{_mark(row)}", _read_in(row, lang)))
    show("", head, rows, numbers=(2,))
    shown = [part.row for part in parts]
    if any(row.derived and not row.carried for row in shown):
        say(_COMPUTED.say(lang))
    if any(row.carried for row in shown):
        say(_CARRIED.say(lang))
    if day is None and (carried := rates.goes_on(series.name)) is not None:
        say(f"{Text('Fra', 'From').say(lang)} {day_in_words(carried.begins, lang)}: {carried.note.say(lang)}")
    if day is not None and day >= law().read_until:
        say_marked([law().read_until], lang)
    if any(_mark(row) == " ?" for row in shown):
        say(_UNSURE.say(lang))
    for note in dict.fromkeys(row.note for row in shown if row.note != NOTHING and not row.derived):
        say(note.say(lang))
    if series.note != NOTHING:
        say(series.note.say(lang))
    if series.doubt != NOTHING:
        say(f"{Text('Tvivl', 'Doubt').say(lang)}: {series.doubt.say(lang)}")
    return 0


_COMPUTED = Text(
    "* beregnet efter satsens regel, ikke læst.",
    "* computed by the rule of the rate, not read.",
)
_CARRIED = Text("* ført videre, ikke læst.", "* carried on, not read.")
_UNSURE = Text(
    "? kun fra et kildedokument eller delvis udledt.",
    "? from a source document only, or partly inferred.",
)


def _last(until: date, lang: str) -> str:
    return Text("stadig", "still").say(lang) if until == NO_END else (until - timedelta(days=1)).isoformat()


def _with_day(words: Sequence[str]) -> tuple[str, date | None]:
    """The words, and the day that stands last among them."""
    last = words[-1]
    if len(words) == 1 or not re.fullmatch(r"\d+([-./])\d+\1\d+|\d{8}", last):
        return " ".join(words), None
    try:
        return " ".join(words[:-1]), date.fromisoformat(last)
    except ValueError:
        raise refused(
            f"'{last}' er ingen dato, der findes; skriv ÅÅÅÅ-MM-DD",
            f"'{last}' is no date that exists; write YYYY-MM-DD",
        ) from None


def _about(series: Series, lang: str) -> None:
    unit = UNITS[series.unit].many.say(lang)
    pairs = [(Text("Hjemmel", "Source"), cited(series.source.cite, lang)), (Text("Enhed", "Unit"), unit)]
    if series.regulated_by is not None:
        pairs.append((Text("Regulering", "Regulation"), series.regulated_by.words.say(lang)))
    for name, value in pairs:
        if value:
            say(f"{name.say(lang)}: {value}", indent=2)


def _figure(amount: Fraction, series: Series, lang: str) -> str:
    """The amount alone: its unit stands above it. Kroner have no decimals or two."""
    two = series.unit.startswith("kr") and amount.denominator != 1
    return number_in_words(amount, lang, at_least=2 if two else 0)


def _mark(row: Dated) -> str:
    if row.derived:
        return " *"
    return "" if row.confidence is Confidence.VERIFIED or row.amount is None else " ?"


def _read_in(row: Dated, lang: str) -> str:
    if row.derived:
        return row.note.say(lang) or Text("beregnet", "computed").say(lang)
    return "; ".join(SOURCES[key].title.say(lang) if key in SOURCES else key for key in row.keys)


def _one_series(words: str, lang: str) -> Series | None:
    """The series of that name, or the one that the words fit; None when several were listed instead."""
    by_name = {folded(one.name): one for one in law().series}
    by_title = {folded(text): one for one in law().series for text in (one.title.da, one.title.en)}
    exact = by_name.get(folded(words)) or by_title.get(folded(words))
    if exact is not None:
        return exact
    name = _chosen(words, "rate", lang)
    return next((one for one in law().series if one.name == name), None)


def _chosen(words: str, kind: str, lang: str) -> str | None:
    """The name of the one that has the words; None when there are several, which are listed."""
    hits = look_for(law(), words, (kind,))
    what = KINDS_FOUND[kind]
    whole = [hit for hit in hits if hit.whole]
    if len(whole) == 1:
        return whole[0].name
    if not hits:
        raise refused(
            f"ingen {'sats' if kind == 'rate' else 'af forsøgene'} har '{words}' i navn, titel eller tekst; "
            f"'./humlebi law list --kind {kind}' viser dem",
            f"no {what.en} has '{words}' in its name, title or words; './humlebi law list --kind {kind}' lists them",
        )
    several = Text("Flere passer:", "Several fit:")
    nearest = Text("Ingen har alle ordene. Nærmest er:", "None has all the words. Nearest are:")
    say((several if whole else nearest).say(lang))
    head = (what.say(lang), "navn") if lang == "da" else (what.say(lang), "name")
    found = (whole or list(hits))[:MOST]
    show("", head, [(hit.title.say(lang), hit.name) for hit in found])
    more = len(whole or hits) - len(found)
    if more:
        say(Text(f"{more} til; skriv flere ord.", f"{more} more; write more words.").say(lang))
    say(f"{Text('Skriv', 'Write').say(lang)}: ./humlebi law {kind} {found[0].name}")
    return None


# --- trial ---


def trial(asked: Namespace) -> int:
    """One trial: where, when, for whom, on what conditions, what it lifts and what holds instead."""
    words, lang = " ".join(asked.words), asked.lang
    found = next((one for one in law().trials if folded(one.id) == folded(words)), None)
    if found is None:
        name = _chosen(words, "trial", lang)
        found = next((one for one in law().trials if one.id == name), None)
    if found is not None:
        show_trial(found, lang)
    return 0


def show_trial(found: Trial, lang: str) -> None:
    """Everything that is declared of a trial."""
    say(f"{found.title.say(lang)} ({found.id})", style="bold")
    for name, value in _pairs(found, lang):
        if value:
            say(f"{name.say(lang)}: {value}", indent=2)
    for head, several in (
        (Text("Betingelser", "Conditions"), found.conditions),
        (Text("Evaluering", "Evaluation"), found.evaluation),
    ):
        if several:
            say(f"{head.say(lang)}:", indent=2)
        for one in several:
            say(f"- {one.say(lang)}", indent=4)
    say()
    for lift in found.lifts:
        _lift(found, lift, lang)
    if found.doubt != NOTHING:
        say(f"{Text('Tvivl', 'Doubt').say(lang)}: {found.doubt.say(lang)}", indent=2)


def _pairs(found: Trial, lang: str) -> list[tuple[Text, str]]:
    places = ", ".join(f"{place_called(code)} ({code})" for code in found.municipalities)
    return [
        (Text("Hvor", "Where"), places),
        (Text("Hvornår", "When"), when_granted(found, lang)),
        (Text("Hvem", "Whom"), found.target.say(lang)),
        (Text("Hjemmel", "Authority"), cited(found.authority, lang)),
        (Text("Ansøgt om", "Applied for"), "; ".join(cited(one, lang) for one in found.applied_for)),
        (Text("I stedet", "Instead"), found.instead.say(lang)),
    ]


def when_granted(found: Trial, lang: str) -> str:
    """From when until when, or that it was never granted."""
    if found.granted is None:
        return Text("ansøgt om, aldrig bevilget", "applied for, never granted").say(lang)
    begins, last = found.granted[0], found.granted[1] - timedelta(days=1)
    between = "til og med" if lang == "da" else "to"
    return f"{day_in_words(begins, lang)} {between} {day_in_words(last, lang)}"


def _lift(found: Trial, lift: Lift, lang: str) -> None:
    said = titles(law())
    say(f"{Text('Løfter', 'Lifts').say(lang)}:", indent=2)
    for rule in lift.rules:
        title = said[rule].say(lang) if rule in said else rule
        say(f"- {title} ({rule})", indent=4)
    if lift.when is not None:
        say(f"{Text('Når', 'When').say(lang)}:", indent=2)
        for depth, text in outline(lift.when):
            say(f"- {text.say(lang)}" if depth == 0 else text.say(lang), indent=4 + 2 * depth)
    for one in lift.instead:
        assert isinstance(one, Duty | Asked)
        say(
            f"{Text('I stedet gælder', 'Instead holds').say(lang)}: {one.title.say(lang)}. {one.plain.say(lang)}",
            indent=2,
        )
        if isinstance(one, Duty):
            say(f"{Text('Frist', 'Due').say(lang)}: {one.when_words.say(lang)}", indent=4)
    if not lift.instead:
        say(
            Text("Reglen gælder slet ikke under forsøget.", "The rule does not hold at all under the trial.").say(lang),
            indent=2,
        )
    say()
