"""humlebi refusion: what benefits have cost in a period, and what the state pays of them."""

from __future__ import annotations

import csv
import io
import json
import re
from argparse import Namespace
from datetime import timedelta
from fractions import Fraction
from typing import TYPE_CHECKING

from humlebi.cli import refused
from humlebi.cli.comparing import decimals
from humlebi.cli.tables import say, show
from humlebi.law.kinds import Text
from humlebi.timeline.faults import harmless
from humlebi.timeline.wording import day_in_words

if TYPE_CHECKING:
    from humlebi.outcomes.refusion import OfBenefit, OfShare, Refusion
    from humlebi.timeline.columns import Columns

HEAD = ("benefit", "state_percent", "weeks", "paid", "refusion", "municipality")
_KRONER = re.compile(r"\d{1,7}([.,]\d{1,2})?")


def run(asked: Namespace) -> int:
    """Each benefit by the state's percentage, and the total."""
    from humlebi.cli.facts import put
    from humlebi.law.register import law
    from humlebi.outcomes.refusion import refusion_of

    if asked.out and asked.format == "table":
        raise refused(
            "--out FIL kræver --format csv eller --format json", "--out FILE needs --format csv or --format json"
        )
    if asked.until < asked.begins:
        raise refused("--until ligger før --from", "--until lies before --from")
    own = a_week_of(asked.a_week)
    of = law().as_of(asked.law_of) if asked.law_of else law()
    found = refusion_of(_facts(asked), of, asked.begins, asked.until + timedelta(days=1), own)
    if asked.format == "table":
        _show(found, asked.lang)
    else:
        text = as_csv(found) if asked.format == "csv" else as_json(found)
        put(asked.out, lambda stream: stream.write(text.encode()), *filter(None, [asked.facts]))
    return 0


def a_week_of(told: list[str]) -> dict[str, Fraction]:
    """Kroner a week by benefit, from "sygedagpenge=3500,50"; Refused with what is wrong."""
    from humlebi.outcomes.payments import SERIES

    found: dict[str, Fraction] = {}
    for text in told:
        benefit, _, kroner = (part.strip() for part in text.partition("="))
        if benefit not in SERIES:
            known = ", ".join(sorted(SERIES))
            raise refused(
                f"'{harmless(benefit)}' er ingen ydelse, der regnes refusion af; der er: {known}",
                f"'{harmless(benefit)}' is no benefit of which a refund is reckoned; there are: {known}",
            )
        if not _KRONER.fullmatch(kroner):
            raise refused(
                f"'{harmless(text)}': skriv ydelsen og kroner om ugen, som {benefit}=3500",
                f"'{harmless(text)}': write the benefit and kroner a week, like {benefit}=3500",
            )
        if benefit in found:
            raise refused(f"{benefit} har to ugebeløb", f"{benefit} has two amounts a week")
        found[benefit] = Fraction(kroner.replace(",", "."))
    return found


def _facts(asked: Namespace) -> Columns:
    from humlebi.cli.facts import nobody, read_columns
    from humlebi.cli.stated import anything_stated, columns_of, refuse_both

    refuse_both(asked)
    if not asked.facts and not anything_stated(asked):
        raise refused(
            "sig, hvor data er, eller fortæl én person: --spell sygedagpenge,2025-02-03,2025-09-01,",
            "say where the facts are, or tell one person: --spell sygedagpenge,2025-02-03,2025-09-01,",
        )
    if not asked.facts:
        return columns_of(asked, asked.until)
    facts = read_columns(asked.facts, asked.lang, asked.until)
    if not asked.person:
        return facts
    if asked.person not in facts.index_of:
        raise nobody(asked.facts, asked.person)
    return facts.only(facts.index_of[asked.person])


# --- as a table -------------------------------------------------------------------------------------------------------


def _show(found: Refusion, lang: str) -> None:
    period = f"{day_in_words(found.begins, lang)} - {day_in_words(found.until - timedelta(days=1), lang)}"
    title = Text("Ydelser og statens andel i kr.", "Benefits and the state's share in kroner").say(lang)
    head = (
        Text("ydelse", "benefit").say(lang),
        Text("pct.", "pct.").say(lang),
        Text("uger", "weeks").say(lang),
        Text("udbetalt", "paid").say(lang),
        Text("staten", "state").say(lang),
        Text("kommunen", "municipality").say(lang),
    )
    rows = [_row(one, part, lang) for one in found.benefits for part in one.shares]
    total = (Text("i alt", "in all").say(lang), "", "", *(_whole(n, lang) for n in _sums(found)))
    show(f"{title}, {period}", head, [*rows, total], numbers=(1, 2, 3, 4, 5))
    for one in found.benefits:
        if one.unpriced:
            weeks = _decimals(Fraction(one.unpriced, 7), 1, lang)
            words = Text(
                f"{weeks} uger uden kendt sats er ikke regnet i kr.; giv ugebeløbet med --a-week.",
                f"{weeks} weeks without a known rate are not in kroner; give the amount with --a-week.",
            )
            say(f"{_called(one.benefit, lang)}: {words.say(lang)}")
    say(found.assumes.say(lang))


def _row(one: OfBenefit, part: OfShare, lang: str) -> tuple[str, ...]:
    share = "?" if part.share is None else _decimals(part.share * 100, 0, lang)
    amounts = (part.paid, part.refusion, part.paid - part.refusion)
    return (
        _called(one.benefit, lang),
        share,
        _decimals(Fraction(part.days, 7), 1, lang),
        *(_whole(amount, lang) for amount in amounts),
    )


def _sums(found: Refusion) -> tuple[Fraction, Fraction, Fraction]:
    return found.paid, found.refusion, found.paid - found.refusion


def _called(benefit: str, lang: str) -> str:
    from humlebi.law.register import law

    return law().vocabulary.spells[benefit].say(lang).partition(" (")[0]


def _whole(number: Fraction, lang: str) -> str:
    text = decimals(number, 0)
    grouped = f"{int(text):,}"
    return grouped.replace(",", ".") if lang == "da" else grouped


def _decimals(number: Fraction, places: int, lang: str) -> str:
    text = decimals(number, places)
    return text.replace(".", ",") if lang == "da" else text


# --- for other programs -----------------------------------------------------------------------------------------------


def as_csv(found: Refusion) -> str:
    """One line for each benefit and percentage of the state; an empty percentage is one that is not declared."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(HEAD)
    for one in found.benefits:
        for part in one.shares:
            share = "" if part.share is None else decimals(part.share * 100, 2)
            amounts = (part.paid, part.refusion, part.paid - part.refusion)
            weeks = decimals(Fraction(part.days, 7), 2)
            writer.writerow((one.benefit, share, weeks, *(decimals(amount, 2) for amount in amounts)))
    return out.getvalue()


def as_json(found: Refusion) -> str:
    """Everything at once; weeks and kroner as texts with two decimals."""
    paid, refusion, rest = _sums(found)
    told = {
        "begins": found.begins.isoformat(),
        "until": found.until.isoformat(),
        "benefits": [
            {
                "benefit": one.benefit,
                "weeks": decimals(one.weeks, 2),
                "weeks_unpriced": decimals(Fraction(one.unpriced, 7), 2),
                "shares": [
                    {
                        "state_percent": None if part.share is None else decimals(part.share * 100, 2),
                        "weeks": decimals(Fraction(part.days, 7), 2),
                        "paid": decimals(part.paid, 2),
                        "refusion": decimals(part.refusion, 2),
                    }
                    for part in one.shares
                ],
            }
            for one in found.benefits
        ],
        "paid": decimals(paid, 2),
        "refusion": decimals(refusion, 2),
        "municipality": decimals(rest, 2),
        "assumes": {"da": found.assumes.da, "en": found.assumes.en},
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"
