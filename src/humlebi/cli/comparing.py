"""How a comparison of two laws is shown: tables and bars in the terminal, CSV and JSON for other programs."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction

from humlebi.cli import rows
from humlebi.cli.tables import say, show
from humlebi.law.kinds import Text
from humlebi.law.past import last_read
from humlebi.law.register import law
from humlebi.outcomes.comparison import BenefitChange, Comparison
from humlebi.reckoning.truth import rounded
from humlebi.timeline.faults import harmless

Names = tuple[str, str]
WIDEST_BAR = 60
BEFORE, AFTER = "=", "#"
HEAD = ("what", "name", "before", "after", "people")


def show_all(found: Comparison, names: Names, people: int, lang: str) -> None:
    """Every table, the bars, and what was assumed."""
    _duties(found, names, lang)
    _talks(found, names, lang)
    _benefits(found, names, lang)
    total = len(found.people)
    say(
        Text(f"{total} af {people} personer får andre pligter.", f"{total} of {people} people get other duties.").say(
            lang
        )
    )
    for line in _concerned(found, people, lang):
        say(line)


def _concerned(found: Comparison, people: int, lang: str) -> Iterator[str]:
    """Whom a proposal would touch, whether or not it gives them other duties."""
    if found.concerned is None:
        return
    count = len(found.concerned)
    yield Text(
        f"Forslaget berører {count} af {people} personer.", f"The proposal touches {count} of {people} people."
    ).say(lang)
    some = ", ".join(harmless(one) for one in found.concerned[:MOST_NAMED])
    if some:
        yield some + (" ..." if count > MOST_NAMED else "")


MOST_NAMED = 20  # people; all of them stand in CSV and JSON
_DIFFERENCE = Text("forskel", "difference")
_BENEFIT = Text("ydelse", "benefit")


def _duties(found: Comparison, names: Names, lang: str) -> None:
    called = rows.called({d.duty for d in found.duties}, law(), lang)
    show(
        Text("Pligter, der ændrer sig", "Duties that change").say(lang),
        (Text("pligt", "duty").say(lang), *names, Text("personer", "people").say(lang)),
        [(called[d.duty], d.before, d.after, d.people) for d in found.duties],
        numbers=(1, 2, 3),
    )


def _talks(found: Comparison, names: Names, lang: str) -> None:
    show(
        Text("Samtaler, der forfalder, pr. måned", "Talks falling due each month").say(lang),
        (Text("måned", "month").say(lang), *names, _DIFFERENCE.say(lang)),
        [(f"{m:%Y-%m}", b, a, f"{a - b:+d}") for m, b, a in found.talks],
        numbers=(1, 2, 3),
    )
    drawn = list(bars(found, names))
    for line in drawn:
        say(line)
    if drawn:
        say()


def _benefits(found: Comparison, names: Names, lang: str) -> None:
    if not found.benefits:
        return
    head = (_BENEFIT.say(lang), *names, _DIFFERENCE.say(lang))
    period = f"{found.begins} - {found.until}"
    show(
        f"{Text('Uger på ydelser', 'Weeks of benefit').say(lang)}, {period}",
        head,
        [
            (_called(c.benefit, lang), *_shown(c.before.weeks, c.after.weeks, places=1, lang=lang))
            for c in found.benefits
        ],
        numbers=(1, 2, 3),
    )
    show(
        f"{Text('Statens refusion i kr.', 'Refusion from the state in kroner').say(lang)}, {period}",
        head,
        [(_called(c.benefit, lang), *_refusion(c, lang)) for c in found.benefits if c.before.paid or c.after.paid],
        numbers=(1, 2, 3),
    )
    for line in _not_counted(found, lang):
        say(line)
    say(found.assumes.say(lang), style="dim")
    say()


def bars(found: Comparison, names: Names) -> Iterator[str]:
    """The talks of each month that has any, as two bars of plain characters, at most 80 columns wide."""
    most = max((max(before, after) for _, before, after in found.talks), default=0)
    if not most:
        return
    yield f"{BEFORE} {names[0]}   {AFTER} {names[1]}"
    for month, before, after in found.talks:
        if before or after:
            yield f"{month:%Y-%m} {_bar(BEFORE, before, most)}"
            yield f"        {_bar(AFTER, after, most)}"


def _bar(mark: str, count: int, most: int) -> str:
    """One mark for each talk, or for so many that the longest bar fits; something is shown of any talk at all."""
    length = count if most <= WIDEST_BAR else -(-count * WIDEST_BAR // most)
    return f"{mark * length} {count}".strip()


def _not_counted(found: Comparison, lang: str) -> Iterator[str]:
    """Weeks without a rate, and weeks of which the law declares no share for the state."""
    sides = [(c, (c.before, c.after)) for c in found.benefits]
    unpriced = [(c, max(one.unpriced for one in both)) for c, both in sides]
    undecided = [(c, max(one.undecided for one in both)) for c, both in sides]
    for days_of, words in (
        (unpriced, Text("Uger uden kendt sats, ikke regnet i kr.", "Weeks without a known rate, not in kroner")),
        (undecided, Text("Uger uden kendt andel til staten", "Weeks without a known share of the state")),
    ):
        listed = [f"{_called(c.benefit, lang)} {_figure(Fraction(days, 7), 1, lang)}" for c, days in days_of if days]
        if listed:
            yield f"{words.say(lang)}: {', '.join(listed)}."


def as_csv(found: Comparison, names: Names, past: Sequence[date] = ()) -> str:
    """One line for each number compared: duties, talks of a month, weeks and refusion of a benefit, and who changes."""
    from humlebi.timeline.writers import held

    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(HEAD)
    writer.writerow(("law", "", *names, ""))
    writer.writerows(("duty", d.duty, d.before, d.after, d.people) for d in found.duties)
    writer.writerows(("talks", f"{month:%Y-%m}", before, after, "") for month, before, after in found.talks)
    for c in found.benefits:
        both = (c.before, c.after)
        writer.writerow(("weeks", c.benefit, *(decimals(one.weeks, 2) for one in both), ""))
        writer.writerow(("weeks_unpriced", c.benefit, *(decimals(Fraction(one.unpriced, 7), 2) for one in both), ""))
        writer.writerow(("weeks_undecided", c.benefit, *(decimals(Fraction(one.undecided, 7), 2) for one in both), ""))
        writer.writerow(("paid", c.benefit, *(decimals(one.paid, 2) for one in both), ""))
        writer.writerow(("refusion", c.benefit, *(decimals(one.refusion, 2) for one in both), ""))
    writer.writerows(("person", held(person), "", "", "") for person in found.people)
    writer.writerows(("concerned", held(person), "", "", "") for person in found.concerned or ())
    writer.writerows(("as_read_to", last_read(first).isoformat(), "", "", "") for first in past)
    return out.getvalue()


def as_json(found: Comparison, names: Names, past: Sequence[date] = ()) -> str:
    """Everything at once; weeks and kroner as texts with two decimals."""
    told = {
        "before": names[0],
        "after": names[1],
        "duties": [{"duty": d.duty, "before": d.before, "after": d.after, "people": d.people} for d in found.duties],
        "talks": [{"month": f"{m:%Y-%m}", "before": b, "after": a} for m, b, a in found.talks],
        "begins": found.begins.isoformat(),
        "until": found.until.isoformat(),
        "benefits": [
            {
                "benefit": c.benefit,
                **{
                    side: {
                        "weeks": decimals(one.weeks, 2),
                        "weeks_unpriced": decimals(Fraction(one.unpriced, 7), 2),
                        "weeks_undecided": decimals(Fraction(one.undecided, 7), 2),
                        "paid": decimals(one.paid, 2),
                        "refusion": decimals(one.refusion, 2),
                    }
                    for side, one in (("before", c.before), ("after", c.after))
                },
            }
            for c in found.benefits
        ],
        "assumes": {"da": found.assumes.da, "en": found.assumes.en},
        "people": list(found.people),
        **({} if found.concerned is None else {"concerned": list(found.concerned)}),
        "as_read_to": [last_read(first).isoformat() for first in past],
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _called(benefit: str, lang: str) -> str:
    word = law().vocabulary.spells[benefit]
    return (word.da if lang == "da" else word.en).partition(" (")[0]


def _refusion(change: BenefitChange, lang: str) -> tuple[str, str, str]:
    """The state's kroner under either law; a dash where the law says nothing of any day of it."""
    shown = _shown(change.before.refusion, change.after.refusion, places=0, lang=lang)
    silent = [one.undecided + one.unpriced == one.days > 0 for one in (change.before, change.after)]
    before, after = ("-" if nothing else text for nothing, text in zip(silent, shown, strict=False))
    return before, after, "-" if any(silent) else shown[2]


def _shown(before: Fraction, after: Fraction, *, places: int, lang: str) -> tuple[str, str, str]:
    """The two numbers, and by how much the second is more: exactly, not of the rounded ones."""
    change = _figure(after - before, places, lang)
    return (
        _figure(before, places, lang),
        _figure(after, places, lang),
        change if change.startswith("-") else f"+{change}",
    )


def _figure(number: Fraction, places: int, lang: str) -> str:
    """With a thousands separator, as the language writes it."""
    sign, text = ("-", decimals(-number, places)) if number < 0 else ("", decimals(number, places))
    whole, _, rest = text.partition(".")
    shown = f"{int(whole):,d}" + (f".{rest}" if rest else "")
    if not any(digit in "123456789" for digit in shown):
        sign = ""
    return sign + (shown.translate(str.maketrans(",.", ".,")) if lang == "da" else shown)


def decimals(number: Fraction, places: int) -> str:
    """So many decimals; halves are rounded away from zero, as øre are."""
    scaled = rounded(number * 10**places, Fraction(1))
    whole, rest = divmod(abs(int(scaled)), 10**places)
    return f"{'-' if scaled < 0 else ''}{whole}" + (f".{rest:0{places}d}" if places else "")
