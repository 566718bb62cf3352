"""Why an answer is what it is: a reading of the declaration and the verdict, in words. Nothing is reckoned again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from humlebi.law.citing import cited
from humlebi.law.kinds import NOTHING, PICKED_BY, Axis, Confidence, Text
from humlebi.law.marks import caution
from humlebi.law.pages import rules_from
from humlebi.law.past import as_read_sentence
from humlebi.law.questions import Amount, Composition, Conditions, Ladder, Ratio, Sanction
from humlebi.law.readings import left_to_a_person
from humlebi.law.register import law
from humlebi.law.terms import After, Silence
from humlebi.law.wording import context_of, exact, in_words, measured, stage_units
from humlebi.reckoning import path
from humlebi.reckoning.answers import Answer
from humlebi.reckoning.explain import READERS, Explanation
from humlebi.reckoning.known import Record
from humlebi.reckoning.spans import natural_day, why_moved
from humlebi.reckoning.truth import Finding, number_found
from humlebi.timeline.calendar import number, to_date
from humlebi.timeline.wording import day_in_words, ended
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


def reasons(
    answer: Answer, lang: str = "da", reader: str = "caseworker", words: Vocabulary | None = None
) -> Explanation:
    """Why the answer is what it is, for a citizen (plain, no paragraphs), a caseworker or an auditor."""
    if reader not in READERS:
        raise ValueError(f"no reader '{reader}'; expected one of {', '.join(READERS)}")
    rule, citizen = answer.rule, reader == "citizen"
    words = words or law().vocabulary
    needs = tuple(in_words(term, words, rule.declaration).say(lang) for term in answer.missing)
    lines = [rule.plain.say(lang), *_notes(answer, lang)]
    lines += [*_findings(answer, lang, words), *_stages(answer, lang, words)]
    told = [line.lstrip("- ") for line in lines]
    untold = [need for need in needs if not any(line.startswith(f"{need}:") for line in told)]
    lines += [f"{'Mangler' if lang == 'da' else 'Missing'}: {need}" for need in untold]
    lines += _lasting(answer, lang, words)
    if answer.past:
        lines.append(as_read_sentence(rule.read_until).say(lang))
    lines += _carried(answer, lang)
    if not citizen:
        lines += [*_regime(answer, lang, words), *_doubts(answer, lang)]
    if reader == "auditor" and answer.because:
        lines.append(f"{'Kendsgerninger' if lang == 'da' else 'Facts'}: {answer.because}")
    cite = "" if citizen else answer.authority
    # Every line: who must tell what is missing, or answer for the doubt, must be able to see it.
    return Explanation(sentence(answer, lang, cite=not citizen), tuple(lines), cite, needs)


def sentence(answer: Answer, lang: str = "da", *, cite: bool = True) -> str:
    """The answer in one sentence."""
    on = day_in_words(answer.on, lang)
    text = ended(f"{answer.rule.title.say(lang)}, {on}: {result(answer, lang)}")
    return f"{text} {ended(cited(answer.authority, lang))}" if cite else text


def result(answer: Answer, lang: str = "da") -> str:
    """What came out, in a few words: a class, an amount, a share, or the status."""
    rule, value = answer.rule.declaration, answer.value
    status = STATUS[answer.status].say(lang)
    if isinstance(rule, Conditions) and answer.verdict.chosen:
        return next(one.words for one in rule.classes if one.name == answer.verdict.chosen).say(lang)
    if value is None or not answer.stands:
        return status
    if isinstance(rule, Amount) and answer.status == "computed":
        per = f" {rule.per.say(lang)}" if rule.per != NOTHING else ""
        return f"{measured(value, rule.unit, lang)}{per}"
    if isinstance(rule, Sanction):
        return f"{measured(value, rule.unit, lang)}, {status}" if answer.status == "may" else status
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
    for finding in answer.verdict.findings:
        yield from dict.fromkeys(text.say(lang) for text in _moved(finding))


def _moved(finding: Finding) -> Iterator[Text]:
    """Why a term that the answer hangs on lasts until the next working day."""
    term = finding.term
    if isinstance(term, After):
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


def _stages(answer: Answer, lang: str, words: Vocabulary) -> Iterator[str]:
    """The stages that the result rests on, each with what decided it; none when nothing is given."""
    if not answer.stands:
        return
    units = stage_units(answer.rule.declaration)
    for stage in answer.verdict.stages:
        if not stage.taken:
            continue
        own = units[stage.step.name]
        if path.leaves_as_it_was(stage.finding):
            yield from (
                line.shown for line in path.number(stage.finding, lang, context_of(answer.rule.declaration, words))
            )
            continue
        shown = STATUS["unknown"].say(lang) if stage.value is None else measured(stage.value, own, lang)
        yield f"{stage.step.words.say(lang)}: {shown}"
        for line in path.number(stage.finding, lang, context_of(answer.rule.declaration, words)):
            bound = "" if line.bound is None else f": {measured(line.bound, line.unit or own, lang)}"
            yield f"{replace(line, depth=line.depth + 1).shown}{bound}"
    if answer.verdict.cap is not None:
        most = measured(answer.verdict.cap, answer.unit, lang)
        yield f"Loftet afgør: højst {most}" if lang == "da" else f"The cap decides: at most {most}"


def _findings(answer: Answer, lang: str, words: Vocabulary) -> Iterator[str]:
    """Each condition that was tried, in order, and what decided it. Numbers show as stages."""
    rule = answer.rule.declaration
    context = context_of(rule, words)
    classes = rule.classes if isinstance(rule, Conditions) else ()
    alone = len(classes) or (rule.when is not None if isinstance(rule, Conditions) else len(answer.verdict.findings))
    for place, finding in enumerate(answer.verdict.findings):
        if answer.verdict.stages and not path.is_condition(finding):
            continue
        if place < len(classes):
            lines = path.tried(finding, classes[place].words.say(lang), lang, context)
        elif place >= alone:  # of how long it lasts, each tried in turn
            lines = path.tried(finding, "", lang, context)
        elif len(answer.verdict.findings) == 1:
            lines = path.alone(finding, lang, context)
        else:
            lines = path.condition(finding, lang, context)
        for line in lines:
            yield line.shown


def _lasting(answer: Answer, lang: str, words: Vocabulary) -> Iterator[str]:
    """How long what is granted may last, from when, and until when it must be carried out."""
    da = lang == "da"
    if answer.until is not None and answer.stands:
        end = day_in_words(to_date(number(answer.until) - 1), lang)
        yield f"Kan højst vare til og med {end}." if da else f"May last to {end} at the latest."
        since = answer.verdict.counted_from
        if since is not None and since is not answer.begun:
            yield f"{'Regnet fra' if da else 'Counted from'}: {_recorded(since, lang, words)}."
    if answer.carried_out_by is not None:
        last = day_in_words(answer.carried_out_by, lang)
        yield f"Skal være gennemført senest {last}." if da else f"Must be carried out by {last}."
    if answer.taken_as != NOTHING:
        day = day_in_words(answer.on, lang)
        yield _TAKEN_AS.say(lang).format(day, answer.taken_as.say(lang))
    decided = answer.verdict.decided
    if decided is not None:
        yield _DECIDED[decided.by].say(lang).format(day_in_words(to_date(decided.day), lang))


_TAKEN_AS = Text("Den {} er taget som dagen for: {}.", "{} is taken as the day of: {}.")
_DECIDED = {
    "told": Text("Afgøres {}, som oplyst.", "Decided on {}, as told."),
    "record": Text("Afgjort {}, da sanktionen er noteret.", "Decided on {}, when the sanction is recorded."),
    "today": Text(
        "Ingen sanktion er noteret: set, som om den blev besluttet {}.",
        "No sanction is recorded: looked at as if it were decided on {}.",
    ),
}


def _recorded(record: Record, lang: str, words: Vocabulary) -> str:
    """A fact as people say it: what it is and when it began."""
    word = (words.spells if record.sort == "spell" else words.events)[record.kind]
    return f"{word.da if lang == 'da' else word.en}, {day_in_words(to_date(record.begins), lang)}"


def _regime(answer: Answer, lang: str, words: Vocabulary) -> Iterator[str]:
    scope, da = answer.rule.scope, lang == "da"
    since, picked = day_in_words(scope.begins, lang), _picked(answer, lang, words)
    yield (
        f"{rules_from(scope.name).da} ({scope.authority}), i kraft fra {since}, valgt efter {picked}."
        if da
        else f"{rules_from(scope.name).en} ({cited(scope.authority, lang)}), in force from {since}, picked by {picked}."
    )


def _picked(answer: Answer, lang: str, words: Vocabulary) -> str:
    """The day that picked the version, and what told it: what was done, not what the rule asks for."""
    picked, begun = answer.picked, PICKED_BY[Axis.BEGUN].say(lang)
    if picked is None or picked.by == "asked":
        return _THE_DAY_ASKED.say(lang)
    if picked.by == "assumed":
        return _NOBODY_TOLD.say(lang)
    on = day_in_words(to_date(picked.day), lang)
    if picked.by == "told":
        return f"{begun}: {on}, {'som oplyst' if lang == 'da' else 'as told'}"
    assert picked.record is not None
    fact = _recorded(replace(picked.record, begins=picked.day), lang, words)
    if picked.by == "record":
        return f"{begun}: {fact}, {'som noteret' if lang == 'da' else 'as recorded'}"
    return f"{_THE_DAY_OF_THE_FACT.say(lang)}: {fact}"


_THE_DAY_ASKED = Text("den dag, der spørges om", "the day asked of")
_THE_DAY_OF_THE_FACT = Text("den dag, det skete", "the day it happened")
_NOBODY_TOLD = Text(
    "den dag, der spørges om, for ingen har fortalt, hvornår ydelsen begyndte",
    "the day asked of, since nobody has told when the benefit began",
)


def _carried(answer: Answer, lang: str) -> Iterator[str]:
    """The rates that were carried on past the last reading: whoever gets the amount must know."""
    for title, dated in answer.read:
        if dated.carried:
            yield f"{title.say(lang)}: {dated.note.say(lang)}"


def _doubts(answer: Answer, lang: str) -> Iterator[str]:
    marks = {
        Confidence.SOURCE_ONLY: Text("Kun set i et kildedokument.", "Seen only in a source document."),
        Confidence.UNCERTAIN: Text("Usikker.", "Uncertain."),
    }
    if said := caution(answer.rule.mark, lang):
        yield said
    for title, dated in answer.read:
        if dated.carried:
            continue  # told to everybody
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
    left = left_to_a_person(answer.rule.slug, answer.on, answer.on + timedelta(days=1))
    yield from (Text(f"I hånden: {text.da}", f"By hand: {text.en}").say(lang) for text in left)
