"""Why a row is what it is: a reading of the declaration and the row, in words. Nothing is reckoned again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from humlebi.law.acts import seen_in
from humlebi.law.citing import cited
from humlebi.law.kinds import NOTHING, Confidence, Duty, Limit, Span, Text, holidays_said
from humlebi.law.marks import caution
from humlebi.law.pages import rules_from
from humlebi.law.past import as_read_sentence, in_force
from humlebi.law.readings import left_to_a_person
from humlebi.law.register import Version, law
from humlebi.reckoning.assess import Row
from humlebi.reckoning.spans import moved, natural_day, why_moved
from humlebi.timeline.calendar import add_days, days_between, number, to_date
from humlebi.timeline.wording import day_in_words, days_in_words
from humlebi.timeline.words import Vocabulary

STATUS = {
    "met": Text("opfyldt", "met"),
    "late": Text("holdt for sent", "held too late"),
    "overdue": Text("over fristen", "overdue"),
    "open": Text("åben", "open"),
    "lapsed": Text("bortfaldet", "lapsed"),
    "exempt": Text("fritaget", "exempt"),
    "unknown": Text("kan ikke afgøres", "cannot be decided"),
    "reached": Text("nået", "reached"),
}
READERS = ("citizen", "caseworker", "auditor")
MOST, MOST_BY_HAND = 20, 4  # lines of an explanation, and of those what is left to a person


@dataclass(frozen=True, slots=True)
class Explanation:
    """One sentence, then at most 20 lines: facts, rule, authority, judgement, what would have changed it, doubt.

    `needs` lists what is missing to decide; empty unless the status is unknown.
    """

    sentence: str
    lines: tuple[str, ...]
    authority: str
    needs: tuple[str, ...]


def explain(row: Row, lang: str = "da", reader: str = "caseworker", words: Vocabulary | None = None) -> Explanation:
    """Why the row is what it is, for a citizen (plain, no paragraphs), a caseworker or an auditor."""
    if reader not in READERS:
        raise ValueError(f"no reader '{reader}'; expected one of {', '.join(READERS)}")
    words = words or law().vocabulary
    needs = tuple(_needs(row, lang, words))
    # Which line or record a fact stands on is for whoever checks the reckoning.
    where = f" ({row.because})" if row.because and reader == "auditor" else ""
    lines = [*_facts(row, lang, words, where), row.rule.plain.say(lang), *_whose(row, lang)]
    if reader != "citizen":
        lines += [*_authority(row.rule, lang), *_judgement(row, lang, words)]
    if row.past:
        lines.append(as_read_sentence(row.rule.read_until).say(lang))
    lines += [*_paused(row, lang, words), *_moved(row, lang), *_silent(row, lang)]
    lines += [_missing(need, lang) for need in needs]
    lines += _otherwise(row, lang, cite=reader != "citizen")
    lines += _doubt(row, lang) if reader != "citizen" else _for_the_citizen(row, lang)
    trail = list(_trail(row, lang)) if reader == "auditor" else []
    if reader != "citizen":
        lines += _by_hand(row, lang, MOST - len(lines) - len(trail))
    lines += trail
    authority = "" if reader == "citizen" else row.authority
    return Explanation(
        sentence(row, lang, cite=reader != "citizen", words=words), tuple(lines[:MOST]), authority, needs
    )


def sentence(row: Row, lang: str = "da", *, cite: bool = True, words: Vocabulary | None = None) -> str:
    """The row in one sentence."""
    is_limit = isinstance(row.rule.declaration, Limit)
    text = _limit_sentence(row, lang) if is_limit else _duty_sentence(row, lang, words or law().vocabulary)
    return f"{text.rstrip('.')}. {cited(row.authority, lang).rstrip('.')}." if cite else f"{text.rstrip('.')}."


def _duty_sentence(row: Row, lang: str, words: Vocabulary) -> str:
    duty = row.rule.declaration
    assert isinstance(duty, Duty)
    span = _AS_SOON_AS_CAN_BE if duty.chosen else _span(row).words
    when = f"{span.say(lang)} {_clock(row, words).say(lang)} {day_in_words(row.since, lang)}"
    if duty.times > 1:
        when = Text(f"mindst {duty.times} gange, {when}", f"at least {duty.times} times, {when}").say(lang)
    return f"{row.rule.title.say(lang)}, {when}: {_outcome(row, lang)}"


_AS_SOON_AS_CAN_BE = Text("snarest muligt efter", "as soon as possible after")


def _span(row: Row) -> Span:
    """The span of this very term."""
    duty = row.rule.declaration
    assert isinstance(duty, Duty)
    if row.moved == "state" and duty.if_bound_later:
        return duty.if_bound_later
    return duty.then if duty.then and row.start_row else duty.span


def _clock(row: Row, words: Vocabulary) -> Text:
    """What started the clock of this very term: later terms of a cadence start with the act before."""
    duty = row.rule.declaration
    assert isinstance(duty, Duty)
    if row.moved == "missing" and duty.from_act:
        verb = _verb(row)
        return Text(
            f"den dag, den første senest skulle være {verb.da},",
            f"the day the first should have been {verb.en} at the latest,",
        )
    if row.moved:
        return _MOVED[row.moved]
    if not row.start_row or duty.from_act:
        return duty.since.words
    act = words.events[duty.act.kind]
    return Text(f"den seneste {act.da}", f"the latest {act.en}")


_MOVED = {
    "state": Text("den dag, kravet kom til at gælde,", "the day the duty came to bind,"),
    "law": Text("den dag, reglen trådte i kraft,", "the day the rule came into force,"),
    "missing": Text(
        "den dag, det, der starter fristen, senest skulle være sket,",
        "the day on which what starts the term should have been done at the latest,",
    ),
}


def _outcome(row: Row, lang: str) -> str:
    da = lang != "en"
    due = (
        day_in_words(row.due, lang)
        if row.due
        else ("ingen, uret står stille" if da else "none, the clock stands still")
    )
    duty = row.rule.declaration
    assert isinstance(duty, Duty)
    if duty.chosen:
        return _without_a_term(row, lang)
    parts = [f"{'frist' if da else 'due'} {due}"]
    verb = _verb(row).say(lang)
    if row.status == "exempt":
        parts.append(STATUS["exempt"].say(lang))
    elif row.by_silence and row.done:
        on = day_in_words(row.done, lang)
        parts.append(f"regnes for {verb} {on}" if da else f"counts as {verb} on {on}")
    elif row.done and row.due and row.done <= row.due:
        parts.append(f"{verb} {day_in_words(row.done, lang)}")
    elif row.done and row.due:
        late = days_in_words(days_between(row.due, row.done), lang)
        held = day_in_words(row.done, lang)
        parts.append(f"{verb} {held}, {late} for sent" if da else f"{verb} {held}, {late} late")
    elif row.status == "overdue" and row.due:
        over = days_in_words(days_between(row.due, row.today), lang)
        held = _so_many_held(row).say(lang)
        parts.append(f"{held}, {over} over fristen" if da else f"{held}, {over} overdue")
    elif row.status != "unknown":
        if row.count:
            parts.append(_so_many_held(row).say(lang))
        parts.append(STATUS[row.status].say(lang))
    if row.status == "unknown":
        parts.append(_UNDECIDED.say(lang))
    return ", ".join(parts)


# What is known of the row (its day, what was held) stands before this; what is not known stands after, as missing.
_UNDECIDED = Text("men det kan ikke afgøres, om kravet gælder", "but whether the duty holds cannot be decided")


def _without_a_term(row: Row, lang: str) -> str:
    """What became of a duty of which the act names no term."""
    verb = _verb(row)
    if row.status in ("open", "met"):
        held = (
            Text(f"{verb.da} {day_in_words(row.done, 'da')}", f"{verb.en} {day_in_words(row.done, 'en')}")
            if (row.done)
            else Text(f"endnu ikke {verb.da}", f"not yet {verb.en}")
        )
        return held.say(lang)
    return (_UNDECIDED if row.status == "unknown" else STATUS[row.status]).say(lang)


def _so_many_held(row: Row) -> Text:
    duty = row.rule.declaration
    assert isinstance(duty, Duty)
    verb = _verb(row)
    if duty.times == 1 or not row.count:
        return Text(f"ikke {verb.da}", f"not {verb.en}")
    return Text(f"{row.count} af {duty.times} {verb.da}", f"{row.count} of {duty.times} {verb.en}")


def _verb(row: Row) -> Text:
    """Talks and meetings are held; a certificate, a plan and an assessment are made."""
    duty = row.rule.declaration
    assert isinstance(duty, Duty)
    return Text("holdt", "held") if "samtale" in duty.act.kind else Text("sket", "done")


def _limit_sentence(row: Row, lang: str) -> str:
    limit = row.rule.declaration
    assert isinstance(limit, Limit)
    assert row.due is not None
    counted = days_in_words(row.count, lang)
    since, due = day_in_words(row.since, lang), day_in_words(row.due, lang)
    if limit.takes_effect == "at_once":
        effect = (
            Text(f"nås {due}", f"is reached on {due}")
            if row.done is None
            else Text(f"nået {due}", f"was reached on {due}")
        )
    else:
        effect = Text(f"grænsen får virkning efter {due}", f"the limit takes effect after {due}")
        if row.done is not None:
            reached = day_in_words(row.done, lang)
            effect = Text(
                f"grænsen er nået {reached} og får virkning efter {due}",
                f"the limit was reached on {reached} and takes effect after {due}",
            )
        if row.status == "unknown":
            effect = Text(f"tidligst: {effect.da}", f"at the earliest: {effect.en}")
    title = row.rule.title.say(lang)
    return Text(
        f"{title}: {counted} talt med fra {since}, {effect.da}.",
        f"{title}: {counted} counted from {since}, {effect.en}.",
    ).say(lang)


def _facts(row: Row, lang: str, words: Vocabulary, where: str) -> Iterator[str]:
    declaration = row.rule.declaration
    since = day_in_words(row.since, lang)
    if isinstance(declaration, Limit):
        yield Text(
            f"Kendsgerninger: første talte dag i vinduet er {since}{where}. Talt med pr. "
            f"{day_in_words(min(row.today, row.due or row.today), 'da')}: {days_in_words(row.count, 'da')}.",
            f"Facts: the first day counted in the window is {since}{where}. Counted by "
            f"{day_in_words(min(row.today, row.due or row.today), 'en')}: {days_in_words(row.count, 'en')}.",
        ).say(lang)
        if declaration.first_days:
            left = declaration.first_days.words
            yield Text(f"Ikke talt med: {left.da}.", f"Not counted: {left.en}.").say(lang)
        if declaration.leaves_out_holidays:
            left = holidays_said(declaration.leaves_out_holidays)
            yield Text(f"Ikke talt med: {left.da}.", f"Not counted: {left.en}.").say(lang)
        return
    assert isinstance(declaration, Duty)
    act = words.events[declaration.act.kind]
    start = _clock(row, words)
    yield Text(f"Kendsgerninger: {start.da} {since}{where}.", f"Facts: {start.en} {since}{where}.").say(lang)
    if row.done and not row.by_silence:
        done = day_in_words(row.done, lang)
        yield Text(f"{act.da.capitalize()}: {done}.", f"{act.en.capitalize()}: {done}.").say(lang)
    elif declaration.times > 1:
        verb = _verb(row)
        yield Text(
            f"{row.count} af {declaration.times} er {verb.da}.",
            f"{row.count} of {declaration.times} have been {verb.en}.",
        ).say(lang)


def _whose(row: Row, lang: str) -> Iterator[str]:
    """The age at which the duty holds: it is counted by the law, and no person decided it."""
    duty = row.rule.declaration
    if not isinstance(duty, Duty) or duty.aged is None:
        return
    who = duty.aged.words
    day = f" {day_in_words(row.due, lang)}" if row.due else ""
    yield Text(
        f"Kravet gælder kun en person, der er {who.da} på fristdagen{day}.",
        f"The duty holds only for a person {who.en} on the due day{day}.",
    ).say(lang)


def _authority(rule: Version, lang: str) -> Iterator[str]:
    scope = rule.scope
    when = in_force(scope.begins, scope.until)
    picked, cite, rules = scope.picked.say(lang), rule.source.cite.rstrip("."), rules_from(scope.name)
    yield Text(
        f"Regel: {cite}. {rules.da} ({scope.authority}), i kraft {when.da}, valgt efter {picked}.",
        f"Rule: {cited(cite, 'en')}. {rules.en} ({cited(scope.authority, 'en')}), in force {when.en}, picked "
        f"by {picked}.",
    ).say(lang)


def _judgement(row: Row, lang: str, words: Vocabulary) -> Iterator[str]:
    """What a person decided and not the law."""
    duty = row.rule.declaration
    if not isinstance(duty, Duty):
        return
    if duty.when:
        word = words.spells[duty.when.kind]
        called = [word.called(value) for value in duty.when.values if value]
        da, en = " eller ".join(one.da for one in called), " or ".join(one.en for one in called)
        yield Text(
            f"Oplyst: {word.da}. Kravet gælder kun ved: {da}." if called else f"Oplyst: {word.da}.",
            f"Told: {word.en}. The duty holds only for: {en}." if called else f"Told: {word.en}.",
        ).say(lang)
    if duty.later_of:
        yield Text(f"Skal vurderes: {duty.later_of.condition.da}.", f"To be judged: {duty.later_of.condition.en}.").say(
            lang
        )


def _moved(row: Row, lang: str) -> Iterator[str]:
    """The days by which a stopped clock or a later event moved the due day."""
    duty = row.rule.declaration
    if not isinstance(duty, Duty) or row.due is None:
        return
    span = _span(row)
    plain = natural_day(number(row.since), span)
    shown = day_in_words(to_date(plain), lang)
    ends = to_date(moved(plain, span))
    if span.past_feasts and moved(plain, span) == number(row.due) != plain:
        yield Text(
            f"Den {shown} falder i jul eller påske; fristen rykker en uge.",
            f"{shown} falls in Christmas or Easter; the deadline moves a week.",
        ).say(lang)
        return
    still = sum(pause.days for pause in row.pauses) if not _overlap(row) else 0
    why = why_moved(plain + still, span)
    days = days_between(ends, row.due)
    if days > 0 and (row.pauses or row.put_off):
        long, first = days_in_words(days, lang), day_in_words(ends, lang)
        yield Text(f"Fristen er rykket {long} fra {first}.", f"The deadline moved {long} from {first}.").say(lang)
    if why and moved(plain + still, span) == number(row.due):
        yield why.say(lang)


def _overlap(row: Row) -> bool:
    """Whether two stretches on which the clock stood still share a day, which then counts once."""
    return any(one.until > other.begins for one, other in pairwise(row.pauses))


def _paused(row: Row, lang: str, words: Vocabulary) -> Iterator[str]:
    """Which spell stopped the clock, from when to when, how many days; which later event moved the due day."""
    for pause in row.pauses[:PAUSES]:
        first, last = day_in_words(pause.begins, lang), day_in_words(add_days(pause.until, -1), lang)
        days = days_in_words(pause.days, lang)
        period = Text(
            f"{first} til {last} ({days})" if pause.days > 1 else f"{first} ({days})",
            f"{first} to {last} ({days})" if pause.days > 1 else f"{first} ({days})",
        )
        if pause.by:
            yield Text(
                f"Uret stod stille for alle ({pause.by}): {period.da}.",
                f"The clock stood still for everybody ({pause.by}): {period.en}.",
            ).say(lang)
            continue
        word = words.spells[pause.kind]
        if pause.absent:
            yield Text(
                f"Uret stod stille, fordi der ikke var {word.da}: {period.da}.",
                f"The clock stood still, since there was no {word.en}: {period.en}.",
            ).say(lang)
        else:
            yield Text(
                f"Uret stod stille under {word.da}: {period.da}.",
                f"The clock stood still during {word.en}: {period.en}.",
            ).say(lang)
    rest = row.pauses[PAUSES:]
    if rest:
        days = days_in_words(sum(pause.days for pause in rest), lang)
        yield Text(
            f"Uret stod stille {len(rest)} gange til, i alt {days}.", f"It stood still {len(rest)} times more, {days}."
        ).say(lang)
    duty = row.rule.declaration
    if row.put_off and isinstance(duty, Duty) and duty.later_of:
        word_, on = words.events[row.put_off.kind], day_in_words(row.put_off.on, lang)
        span = duty.later_of.span.words
        yield Text(
            f"En senere hændelse flyttede fristen: {word_.da} {on}; fristen er {span.da} den.",
            f"A later event moved the deadline: {word_.en} on {on}; it is due {span.en} it.",
        ).say(lang)


PAUSES = 5  # told one by one


def _silent(row: Row, lang: str) -> Iterator[str]:
    """That nothing was done in time, and what then holds."""
    if row.by_silence and isinstance(row.rule.declaration, Duty):
        holds = row.rule.declaration.by_silence
        yield Text(
            f"Der er intet noteret til og med fristen; derfor gælder det som sket den dag: {holds.da}.",
            f"Nothing is recorded until the due day; so it counts as done that day: {holds.en}.",
        ).say(lang)


def _needs(row: Row, lang: str, words: Vocabulary) -> Iterator[str]:
    """What is missing to decide, in words."""
    for missing in row.missing:
        if missing == "state":
            declaration = row.rule.declaration
            assert isinstance(declaration, Duty)
            assert declaration.when is not None
            word = words.spells[declaration.when.kind]
            day = day_in_words(row.due or row.today, lang)
            yield Text(f"{word.da} den {day}", f"{word.en} on {day}").say(lang)
        elif missing.startswith("trial:"):
            yield _NEEDS["trial"].say(lang).format(missing.removeprefix("trial:"))
        elif missing.startswith("answer:"):
            title = _called(missing.removeprefix("answer:"))
            yield Text(
                f"svaret på »{title.da}«, som kan ophæve pligten",
                f"the answer to “{title.en}”, which may lift the duty",
            ).say(lang)
        else:
            yield _NEEDS[missing].say(lang)


def _called(slug: str) -> Text:
    """What a question is called; of a law of one's own, where it has no other name, by its name in words."""
    plain = slug.partition("@")[0].replace("_", " ")
    return next((version.title for version in law().versions if version.slug == slug), Text(plain, plain))


_NEEDS = {
    "employment": Text(
        "om personen var lønmodtager, ledig eller selvstændig på første fraværsdag",
        "whether the person was employed, unemployed or self-employed on the first absence day",
    ),
    "born": Text("fødselsdato", "date of birth"),
    "trial": Text(
        "bopælskommune, eller hvad forsøget {} hænger på", "where the person lives, or what the trial {} hangs on"
    ),
}


def _missing(need: str, lang: str) -> str:
    return Text(f"Mangler: {need}.", f"Missing: {need}.").say(lang)


def _otherwise(row: Row, lang: str, *, cite: bool) -> Iterator[str]:
    """What would have changed the answer."""
    if not isinstance(row.rule.declaration, Duty) or row.due is None:
        return
    due = day_in_words(row.due, lang)
    if row.rule.declaration.chosen:
        yield Text(
            f"Loven nævner ingen frist. {due} er en rettesnor, der er valgt her: ingen kommer for sent efter den.",
            f"The act names no term. {due} is a guide that is chosen here: nobody is late by it.",
        ).say(lang)
        return
    if row.status in ("late", "overdue"):
        yield Text(f"Senest {due} ville have været rettidigt.", f"On {due} or before would have been in time.").say(
            lang
        )
    elif row.status == "open":
        yield Text(f"Sker det senest {due}, er pligten opfyldt.", f"If it is done by {due}, the duty is met.").say(lang)
    elif row.status == "lapsed":
        yield Text(
            "Ydelsen eller tilstanden sluttede, før fristen faldt.", "The benefit or state ended before the deadline."
        ).say(lang)
    elif row.status == "exempt":
        by = Text(f" efter {row.authority}", f" under {cited(row.authority, 'en')}") if cite else NOTHING
        yield Text(f"Fritaget{by.da}.", f"Exempt{by.en}.").say(lang)


def _doubt(row: Row, lang: str) -> Iterator[str]:
    rule = row.rule
    if said := caution(rule.mark, lang):
        yield said
    for doubt in (rule.doubt, rule.scope.doubt):
        if doubt != NOTHING:
            yield Text(f"Tvivl: {doubt.da}", f"Doubt: {doubt.en}").say(lang)


_NOT_CERTAIN = Text(
    "lovens tekst er ikke læst i sin helhed. Din sagsbehandler kan se hvorfor.",
    "the text of the act has not been read in full. Your caseworker can see why.",
)


def _by_hand(row: Row, lang: str, room: int) -> list[str]:
    """What the paragraphs leave to a person, as much as there is room for, and how much more stands elsewhere."""
    day = row.due or row.today
    texts = [
        Text(f"I hånden: {text.da}", f"By hand: {text.en}").say(lang)
        for text in left_to_a_person(row.rule.slug, day, add_days(day, 1))
    ]
    room = min(room, MOST_BY_HAND)
    if len(texts) <= room or room < 1:
        return texts[: max(room, 0)]
    more = len(texts) - room + 1
    return [
        *texts[: room - 1],
        Text(f"I hånden: {more} ting til står på reglens side.", f"By hand: {more} more stand on the rule's page.").say(
            lang
        ),
    ]


def _for_the_citizen(row: Row, lang: str) -> Iterator[str]:
    """What a citizen must know of how sure this is, and on what it rests."""
    doubt = row.rule.doubt
    if doubt != NOTHING and row.rule.confidence is not Confidence.VERIFIED:
        # A doubt told in paragraphs is for those who read them.
        plain = _NOT_CERTAIN if "§" in doubt.da else doubt
        yield Text(f"Dette er ikke sikkert: {plain.da}", f"This is not certain: {plain.en}").say(lang)
    yield Text(
        "Dette er en beregning, ikke en afgørelse. Spørg din sagsbehandler.",
        "This is a calculation, not a decision. Ask your caseworker.",
    ).say(lang)


def _trail(row: Row, lang: str) -> Iterator[str]:
    source = row.rule.source
    seen = f"; {seen_in(source.seen_in, lang)}" if source.seen_in else ""
    listed = ", ".join(source.catalogue)
    catalogue = Text(f"; katalog: {listed}", f"; catalogue: {listed}") if listed else NOTHING
    yield Text(
        f"Side {row.rule.page}, {row.rule.slug}{catalogue.da}{seen}.",
        f"Page {row.rule.page}, {row.rule.slug}{catalogue.en}{seen}.",
    ).say(lang)
    lasts = day_in_words(row.today, lang)
    yield Text(f"Regnet pr. {lasts}.", f"Reckoned on {lasts}.").say(lang)
