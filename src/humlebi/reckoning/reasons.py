"""Why an answer is what it is: a reading of the declaration and the verdict, in words. Nothing is reckoned again."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from humlebi.law.kinds import NOTHING, PICKED_BY, Axis, Confidence, Text
from humlebi.law.pages import rules_from
from humlebi.law.questions import Amount, Composition, Conditions, Ladder, Ratio, Sanction
from humlebi.law.terms import AllOf, AnyOf, Expression, Field, SoMany, Term
from humlebi.law.wording import exact, in_words, measured, stage_units, unit_of
from humlebi.reckoning.answers import Answer
from humlebi.reckoning.explain import READERS, Explanation
from humlebi.reckoning.truth import Finding
from humlebi.timeline.wording import day_in_words, ended
from humlebi.timeline.words import DANISH, Vocabulary

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


def reasons(answer: Answer, lang: str = "da", reader: str = "caseworker", words: Vocabulary = DANISH) -> Explanation:
    """Why the answer is what it is, for a citizen (plain, no paragraphs), a caseworker or an auditor."""
    if reader not in READERS:
        raise ValueError(f"no reader '{reader}'; expected one of {', '.join(READERS)}")
    rule, citizen = answer.rule, reader == "citizen"
    needs = tuple(in_words(term, words, rule.declaration).say(lang) for term in answer.missing)
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
    text = ended(f"{answer.rule.title.say(lang)}, {on}: {result(answer, lang)}")
    return f"{text} {ended(answer.authority)}" if cite else text


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
        return f"{measured(value, rule.unit, lang)}{per}"
    if isinstance(rule, Sanction):
        return f"{measured(value, rule.unit, lang)}, {status}"
    if isinstance(rule, Ratio):
        most = measured(value, rule.supported.unit, lang)
        return f"{'højst' if lang == 'da' else 'at most'} {most}, {status}"
    if isinstance(rule, Composition):
        return f"{status} ({'mindst' if lang == 'da' else 'at least'} {exact(value, lang)})"
    if isinstance(rule, Ladder):
        week = answer.verdict.chosen
        return f"{measured(value, 'percent', lang)} ({'uge' if lang == 'da' else 'week'} {week})"
    return status


def _notes(answer: Answer, lang: str) -> Iterator[str]:
    rule = answer.rule.declaration
    if isinstance(rule, Sanction) and rule.loses != NOTHING:
        yield rule.loses.say(lang)
    if isinstance(rule, Conditions) and answer.status == "fails" and rule.otherwise != NOTHING:
        yield rule.otherwise.say(lang)
    for note in answer.verdict.notes:
        yield note.say(lang)


def _stages(answer: Answer, lang: str) -> Iterator[str]:
    units = stage_units(answer.rule.declaration)
    for stage in answer.verdict.stages:
        unknown = STATUS["unknown"].say(lang)
        shown = unknown if stage.value is None else measured(stage.value, units[stage.step.name], lang)
        yield f"{stage.step.words.say(lang)}: {shown}"


def _findings(answer: Answer, lang: str, words: Vocabulary) -> Iterator[str]:
    """Each condition that was tried, and what decided it; of a tree its first two levels. Numbers show as stages."""
    for finding in answer.verdict.findings:
        if answer.verdict.stages and not _is_condition(finding):
            continue
        if not _is_tree(finding):
            yield _told(finding, lang, words, answer)
            continue
        value = _value(finding, lang, answer)
        yield f"{_HEADS[type(finding.term)].say(lang)}: {value}"
        for part in finding.parts:
            yield f"- {_told(part, lang, words, answer)}"


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


def _told(finding: Finding, lang: str, words: Vocabulary, answer: Answer) -> str:
    by = _judged(finding.term, lang)
    said = in_words(finding.term, words, answer.rule.declaration).say(lang)
    return f"{said}: {_value(finding, lang, answer)}{by}"


def _value(finding: Finding, lang: str, answer: Answer) -> str:
    da, value = lang == "da", finding.value
    if value is None:
        return "ved ikke" if da else "unknown"
    if isinstance(value, bool):
        return {True: "ja" if da else "yes", False: "nej" if da else "no"}[value]
    if isinstance(value, Fraction):
        return measured(value, unit_of(finding.term, answer.rule.declaration), lang)
    return finding.term.called(value).say(lang) if isinstance(finding.term, Field) else value


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
        f"{rules_from(scope.name).da} ({scope.authority}), i kraft fra {since}, valgt efter {picked}."
        if da
        else f"{rules_from(scope.name).en} ({scope.authority}), in force from {since}, picked by {picked}."
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
