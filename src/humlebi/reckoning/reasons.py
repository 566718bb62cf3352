"""Why an answer is what it is: a reading of the declaration and the verdict, in words. Nothing is reckoned again."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from humlebi.law.kinds import NOTHING, PICKED_BY, Axis, Confidence, Text
from humlebi.law.questions import Amount, Composition, Conditions, Ladder, Ratio, Sanction
from humlebi.law.register import law
from humlebi.law.terms import AllOf, AnyOf, Expression, Field, LastDay, Silence, SoMany, Term
from humlebi.law.wording import exact, in_words
from humlebi.reckoning.answers import Answer
from humlebi.reckoning.explain import READERS, Explanation
from humlebi.reckoning.spans import natural_day, why_moved
from humlebi.reckoning.truth import Finding, number_found, rounded
from humlebi.timeline.calendar import to_date
from humlebi.timeline.wording import day_in_words
from humlebi.timeline.words import Vocabulary

STATUS = {
    "holds": Text("opfyldt", "fulfilled"),
    "fails": Text("ikke opfyldt", "not fulfilled"),
    "valid": Text("gyldig", "valid"),
    "invalid": Text("ikke gyldig", "not valid"),
    "computed": Text("beregnet", "computed"),
    "none": Text("gives ikke", "not given"),
    "may": Text("kan gives", "may be imposed"),
    "may_not": Text("kan ikke gives", "may not be imposed"),
    "not_set_up": Text("ikke lovligt sammensat", "not lawfully composed"),
    "may_not_meet": Text("ikke mødedygtig", "may not meet"),
    "may_decide": Text("beslutningsdygtig", "may decide"),
    "adopted": Text("vedtaget", "adopted"),
    "rejected": Text("forkastet", "rejected"),
    "within": Text("der er plads til én til", "there is room for one more"),
    "full": Text("der er ikke plads til flere", "there is no room for more"),
    "exceeded": Text("der er for mange", "there are too many"),
    "exempt": Text("gælder ikke her", "does not apply here"),
    "unknown": Text("kan ikke afgøres", "cannot be decided"),
}
UNITS = {
    "kr": Text("kr.", "kr"),
    "percent": Text("pct.", "per cent"),
    "hours": Text("timer", "hours"),
    "days": Text("dage", "days"),
    "weeks": Text("uger", "weeks"),
    "months": Text("måneder", "months"),
    "years": Text("år", "years"),
    "persons": Text("personer", "persons"),
    "points": Text("point", "points"),
    "km": Text("km", "km"),
    "times": Text("gange", "times"),
    "": Text("", ""),
}


def reasons(
    answer: Answer, lang: str = "da", reader: str = "caseworker", words: Vocabulary | None = None
) -> Explanation:
    """Why the answer is what it is, for a citizen (plain, no paragraphs), a caseworker or an auditor."""
    if reader not in READERS:
        raise ValueError(f"no reader '{reader}'; expected one of {', '.join(READERS)}")
    rule, citizen = answer.rule, reader == "citizen"
    words = words or law().vocabulary
    needs = tuple(in_words(term, words).say(lang) for term in answer.missing)
    lines = [rule.plain.say(lang), *_notes(answer, lang), *_stages(answer, lang), *_findings(answer, lang, words)]
    told = [line.removeprefix("- ") for line in lines]
    untold = [need for need in needs if not any(line.startswith(f"{need}:") for line in told)]
    lines += [f"{'Mangler' if lang == 'da' else 'Missing'}: {need}" for need in untold]
    if answer.until is not None:
        end = day_in_words(answer.until, lang)
        lines.append(
            f"Kan højst vare til (ikke med) {end}." if lang == "da" else f"May last until (not included) {end}."
        )
    if not citizen:
        lines += [*_regime(answer, lang), *_doubts(answer, lang)]
    if reader == "auditor" and answer.because:
        lines.append(f"{'Kendsgerninger' if lang == 'da' else 'Facts'}: {answer.because}")
    cite = "" if citizen else answer.authority
    return Explanation(sentence(answer, lang, cite=not citizen), _at_most(lines, 20, lang), cite, needs)


def _at_most(lines: list[str], most: int, lang: str) -> tuple[str, ...]:
    """The lines, the last of them saying how many are not shown when there are too many."""
    if len(lines) <= most:
        return tuple(lines)
    rest = len(lines) - most + 1
    return (*lines[: most - 1], f"... og {rest} linjer til" if lang == "da" else f"... and {rest} more lines")


def sentence(answer: Answer, lang: str = "da", *, cite: bool = True) -> str:
    """The answer in one sentence."""
    on = day_in_words(answer.on, lang)
    text = f"{answer.rule.title.say(lang)}, {on}: {result(answer, lang)}."
    return f"{text} {answer.authority.rstrip('.')}." if cite else text


def result(answer: Answer, lang: str = "da") -> str:
    """What came out, in a few words: a class, an amount, a share, or the status."""
    rule, value = answer.rule.declaration, answer.value
    status = STATUS[answer.status].say(lang)
    if isinstance(rule, Conditions) and answer.verdict.chosen:
        return next(one.words for one in rule.classes if one.name == answer.verdict.chosen).say(lang)
    if value is None:
        return status
    if isinstance(rule, Amount) and answer.status == "computed":
        per = f" {rule.per.say(lang)}" if rule.per != NOTHING else ""
        return f"{figure(value, rule.unit, lang)}{per}"
    if isinstance(rule, Sanction):
        return f"{figure(value, rule.unit, lang)}, {status}"
    if isinstance(rule, Ratio):
        most = exact(value, lang)
        return f"{'højst' if lang == 'da' else 'at most'} {most}, {status}"
    if isinstance(rule, Composition):
        return f"{status} ({'mindst' if lang == 'da' else 'at least'} {exact(value, lang)})"
    if isinstance(rule, Ladder):
        week = answer.verdict.chosen
        return f"{exact(value, lang)} {UNITS['percent'].say(lang)} ({'uge' if lang == 'da' else 'week'} {week})"
    return status


def figure(value: Fraction, unit: str, lang: str) -> str:
    """A number and its unit: kroner with two decimals unless they are whole, anything else as it is, at most four."""
    if unit == "kr":
        whole = value.denominator == 1
        text = f"{value.numerator:,}" if whole else f"{float(rounded(value, Fraction(1, 100))):,.2f}"
    else:
        text = f"{value.numerator:,}" if value.denominator == 1 else f"{float(value):,.4f}".rstrip("0").rstrip(".")
    text = text.translate(str.maketrans(",.", ".,")) if lang == "da" else text
    return f"{text} {UNITS[unit].say(lang)}".strip()


def _notes(answer: Answer, lang: str) -> Iterator[str]:
    rule = answer.rule.declaration
    if isinstance(rule, Sanction) and rule.loses != NOTHING:
        yield rule.loses.say(lang)
    if isinstance(rule, Conditions) and answer.status == "fails" and rule.otherwise != NOTHING:
        yield rule.otherwise.say(lang)
    for note in answer.verdict.notes:
        yield note.say(lang)
    for finding in answer.verdict.findings:
        yield from dict.fromkeys(text.say(lang) for text in _moved(finding))


def _moved(finding: Finding) -> Iterator[Text]:
    """Why a term that the answer hangs on lasts until the next working day."""
    term = finding.term
    if isinstance(term, LastDay):
        began = number_found(finding.parts[0])
        why = None if began is None else why_moved(natural_day(int(began), term.span), term.span)
        if why:
            yield why
    if isinstance(term, Silence) and finding.rests_on:
        why = why_moved(natural_day(finding.rests_on[0].begins, term.span), term.span)
        if why:
            yield why
    for part in finding.parts:
        yield from _moved(part)


def _stages(answer: Answer, lang: str) -> Iterator[str]:
    unit = getattr(answer.rule.declaration, "unit", "")
    for stage in answer.verdict.stages:
        unknown = STATUS["unknown"].say(lang)
        shown = unknown if stage.value is None else figure(stage.value, stage.step.unit or unit, lang)
        yield f"{stage.step.words.say(lang)}: {shown}"


def _findings(answer: Answer, lang: str, words: Vocabulary) -> Iterator[str]:
    """Each condition that was tried, and what decided it; of a tree its first two levels. Numbers show as stages."""
    for finding in answer.verdict.findings:
        if answer.verdict.stages and not _is_condition(finding):
            continue
        if not _is_tree(finding):
            yield _told(finding, lang, words)
            continue
        value = _value(finding, lang)
        yield f"{_HEADS[type(finding.term)].say(lang)}: {value}"
        for part in finding.parts:
            yield f"- {_told(part, lang, words)}"


def _is_condition(finding: Finding) -> bool:
    """Whether it is true, false or unknown, and no number."""
    term = finding.term
    return term.sort == "yes_no" if isinstance(term, Field) else not isinstance(term, Expression)


def _is_tree(finding: Finding) -> bool:
    """Whether it is best told part by part."""
    unnamed = getattr(finding.term, "words", NOTHING) == NOTHING
    return type(finding.term) in _HEADS and len(finding.parts) > 1 and unnamed


_HEADS: dict[type[Term], Text] = {
    AllOf: Text("Alle disse", "All of these"),
    AnyOf: Text("Ét af disse", "One of these"),
    SoMany: Text("Et antal af disse", "A number of these"),
}


def _told(finding: Finding, lang: str, words: Vocabulary) -> str:
    by = _judged(finding.term, lang)
    return f"{in_words(finding.term, words).say(lang)}: {_value(finding, lang)}{by}"


def _value(finding: Finding, lang: str) -> str:
    da, value = lang == "da", finding.value
    if value is None:
        return "ved ikke" if da else "unknown"
    if isinstance(value, bool):
        return {True: "ja" if da else "yes", False: "nej" if da else "no"}[value]
    return _shown(finding.term, value, lang) if isinstance(value, Fraction) else value


def _shown(term: Term, value: Fraction, lang: str) -> str:
    if isinstance(term, LastDay) or (isinstance(term, Field) and term.sort == "day"):
        return day_in_words(to_date(int(value)), lang)
    return exact(value, lang)


def _judged(term: Term, lang: str) -> str:
    """That a person decided it and not the law."""
    if not (isinstance(term, Field) and term.assessed):
        return ""
    return " (en vurdering)" if lang == "da" else " (an assessment)"


def _regime(answer: Answer, lang: str) -> Iterator[str]:
    scope, da = answer.rule.scope, lang == "da"
    # Of a question the clock is the day it is asked of.
    picked = (PICKED_BY[Axis.BEGUN] if scope.picked_by is Axis.BEGUN else _THE_DAY_ASKED).say(lang)
    since = day_in_words(scope.begins, lang)
    yield (
        f"Regime {scope.name} ({scope.authority}), i kraft {since}, valgt efter {picked}."
        if da
        else f"Regime {scope.name} ({scope.authority}), in force {since}, picked by {picked}."
    )


_THE_DAY_ASKED = Text("den dag, der spørges om", "the day asked of")


def _doubts(answer: Answer, lang: str) -> Iterator[str]:
    marks = {
        Confidence.SOURCE_ONLY: Text("Kun set i et kildedokument.", "Seen only in a source document."),
        Confidence.UNCERTAIN: Text("Usikker.", "Uncertain."),
    }
    if answer.rule.confidence in marks:
        yield marks[answer.rule.confidence].say(lang)
    for title, dated in answer.read:
        name = title.say(lang)
        since = day_in_words(dated.begins, lang)
        if dated.derived:
            da, en = f"Satsen '{name}' fra {since} er beregnet", f"The rate '{name}' from {since} is computed"
            yield f"{da}, ikke læst." if lang == "da" else f"{en}, not read."
        elif dated.confidence in marks:
            yield f"{name}: {marks[dated.confidence].say(lang)}"
    for doubt in (answer.rule.doubt, answer.rule.scope.doubt):
        if doubt != NOTHING:
            yield f"{'Tvivl' if lang == 'da' else 'Doubt'}: {doubt.say(lang)}"
