"""The few words a law may be written in. A declaration is data; `reckoning` alone knows how to evaluate it.

All words in one file: whoever writes a law page reads this one and no other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Any, Literal

from humlebi.timeline.wording import NOTHING as NOTHING
from humlebi.timeline.wording import Text as Text
from humlebi.timeline.wording import day_in_words
from humlebi.timeline.words import EXEMPTIONS


class Confidence(Enum):
    """How well a declaration is founded: read in an official text, only in a source document, or partly inferred."""

    VERIFIED = "verified"
    SOURCE_ONLY = "source-only"
    UNCERTAIN = "uncertain"


# --- where it is said ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Source:
    """Where a declaration is said: the act and paragraph, the catalogue entries it answers for, and how sure we are."""

    act: str
    paragraph: str
    catalogue: tuple[str, ...] = ()
    seen_in: str = ""
    address: str = ""
    confidence: Confidence = Confidence.VERIFIED
    sign: str = "§"

    @property
    def cite(self) -> str:
        if not self.paragraph[:1].isdigit():
            return f"{self.act} {self.paragraph}".strip()
        if "afgørelse" in self.act or not self.sign:  # numbered, but not in paragraphs
            return f"{self.act} {self.paragraph}"
        if self.sign != "§":
            return f"{self.act} {self.sign} {self.paragraph}"
        several = re.match(r"\d+( [a-z])?(-\d| og \d|, \d+(?!\d*\. (pkt|led)))", self.paragraph)
        return f"{self.act} {'§§' if several else '§'} {self.paragraph}"


@dataclass(frozen=True, slots=True)
class Act:
    """An act of parliament by the short name that citations use. Calling it cites a paragraph.

    `sign`: what the act calls its parts: "§", "Art.", "Section"; empty where a citation has none.
    """

    short: str
    title: str
    history: str
    sign: str = "§"

    def __call__(
        self,
        paragraph: str,
        *catalogue: str,
        seen_in: str = "",
        address: str = "",
        confidence: Confidence = Confidence.VERIFIED,
    ) -> Source:
        return Source(self.short, paragraph, catalogue, seen_in, address, confidence, self.sign)


# --- when it holds -------------------------------------------------------------------------------------------------


class Axis(Enum):
    """Which date picks the regime of a row."""

    BEGUN = "begun"  # the day the benefit began: the first absence day, the day of grant
    CLOCK = "clock"  # the day the clock of the duty starts: a request, a limit reached
    DUE = "due"  # the day the deadline falls, or the limit takes effect


PICKED_BY = {
    Axis.BEGUN: Text("den dag, ydelsen begyndte", "the day the benefit began"),
    Axis.CLOCK: Text("den dag, begivenheden ligger", "the day of the event"),
    Axis.DUE: Text("den dag, fristen falder", "the day the deadline falls"),
}


# The `until` of a regime that nothing passed has ended: it goes on, also past the day its page was last read.
NO_END = date.max

# The first day for which nobody has read the law, where a page does not name its own. That is no end of anything: what
# nothing passed has ended goes on, and whatever is reckoned of that day and later ones says so (`law.past`).
READ_UNTIL = date(2027, 1, 1)


@dataclass(frozen=True, slots=True)
class Scope:
    """A regime: it governs rows whose `picked_by` date lies from `begins` (included) to `until` (excluded).

    `until` NO_END: no end of it is known. `begun_from`: of duties and limits of benefits begun on that day or later
    alone; older ones go on under the text that they began under (None = whenever it began). `begun_before`: of duties
    of benefits begun before that day alone, which go on beside those of the next text until one ends both.
    """

    name: str
    begins: date
    until: date
    picked_by: Axis
    authority: str
    doubt: Text = NOTHING
    begun_from: date | None = None
    begun_before: date | None = None

    @property
    def begun(self) -> Text:
        """The benefits that the regime is for, by the day they began; nothing where all are."""
        days = []
        if self.begun_from:
            on = (day_in_words(self.begun_from, "da"), day_in_words(self.begun_from, "en"))
            days.append(Text(f"den {on[0]} eller senere", f"on {on[1]} or later"))
        if self.begun_before:
            on = (day_in_words(self.begun_before, "da"), day_in_words(self.begun_before, "en"))
            days.append(Text(f"før den {on[0]}", f"before {on[1]}"))
        if not days:
            return NOTHING
        da, en = " og ".join(day.da for day in days), " and ".join(day.en for day in days)
        return Text(f"kun ydelser begyndt {da}", f"only benefits begun {en}")

    @property
    def picked(self) -> Text:
        """What picks the rows that the regime governs."""
        said = PICKED_BY[self.picked_by]
        begun = self.begun
        return said if begun == NOTHING else Text(f"{said.da}, {begun.da}", f"{said.en}, {begun.en}")


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch of time for which a rule is known to be missing, and why: the register refuses an undeclared one."""

    rule: str
    begins: date
    until: date
    why: Text


# --- how long ------------------------------------------------------------------------------------------------------

Unit = Literal["days", "months", "working_days", "months_within"]


@dataclass(frozen=True, slots=True)
class Span:
    """From the day the clock starts to the due day. `words` is how the act says it.

    In "months_within" the day the clock starts is the first day that counts; in the others it is day 0. `whole_week`:
    to the Sunday of the calendar week that the due day lies in. `past_feasts`: a due day in Christmas or Easter moves a
    week. `next_working`: one on a Saturday, a Sunday or a public holiday moves to the next working day. `country`:
    whose public holidays count (two letters, as the `holidays` package calls it).
    """

    unit: Unit
    count: int
    words: Text
    whole_week: bool = False
    past_feasts: bool = False
    next_working: bool = False
    country: str = "DK"


def _plural(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"


def end_of_week(nth: int) -> Span:
    """The last day of the nth week when the first day counts as day 1: the 8th week ends on day 56."""
    return Span(
        "days",
        7 * nth - 1,
        Text(
            f"inden udgangen af {nth}. uge regnet fra",
            f"before the end of week {nth} counted from",
        ),
    )


def within_months(months: int) -> Span:
    """The first day counts as day 1: the first six months from 6 January end on 5 July."""
    many = _plural(months, "måned", "måneder")
    first = "den første måned" if months == 1 else f"de første {many}"
    en = "first month" if months == 1 else f"first {months} months"
    return Span("months_within", months, Text(f"inden for {first} regnet fra", f"within the {en} counted from"))


def lasted_months(months: int) -> Span:
    """What has lasted (or been received) for so many months has done so on their last day: the first day counts."""
    many = Text(_plural(months, "måned", "måneder"), _plural(months, "month", "months"))
    return Span("months_within", months, _lasted(many))


def lasted_weeks(weeks: int) -> Span:
    """The same of weeks: six weeks from a Monday have lasted on a Sunday."""
    return Span("days", 7 * weeks - 1, _lasted(Text(_plural(weeks, "uge", "uger"), _plural(weeks, "week", "weeks"))))


def _lasted(many: Text) -> Text:
    return Text(
        f"senest når perioden har varet {many.da} regnet fra",
        f"at the latest when the period has lasted {many.en} counted from",
    )


def past_feasts(span: Span) -> Span:
    """A due day from 24 December to 1 January, or from Maundy Thursday to Easter Monday, moves a week."""
    return replace(span, past_feasts=True)


def to_next_working_day(span: Span, country: str = "DK") -> Span:
    """Where the span ends on a Saturday, a Sunday or a public holiday, the next working day is the last in time."""
    return replace(span, next_working=True, country=country)


def weeks_after(weeks: int) -> Span:
    """The first day does not count: four weeks after a Monday is a Monday."""
    return Span(
        "days",
        7 * weeks,
        Text(
            f"senest {_plural(weeks, 'uge', 'uger')} efter",
            f"at the latest {_plural(weeks, 'week', 'weeks')} after",
        ),
    )


def days_after(days: int) -> Span:
    """Calendar days; the first day does not count. 0 is the day itself."""
    words = Text(f"senest {_plural(days, 'dag', 'dage')} efter", f"at the latest {_plural(days, 'day', 'days')} after")
    return Span("days", days, words if days else Text("samme dag som", "on the day of"))


def months_after(months: int) -> Span:
    """The same day of the month; the last day of a shorter month."""
    return Span(
        "months",
        months,
        Text(
            f"senest {_plural(months, 'måned', 'måneder')} efter",
            f"at the latest {_plural(months, 'month', 'months')} after",
        ),
    )


def working_days_after(days: int, country: str = "DK") -> Span:
    """Monday to Friday without the public holidays of a country; the first day does not count. Negative = before."""
    if days < 0:
        words = Text(
            f"senest {_plural(-days, 'arbejdsdag', 'arbejdsdage')} før",
            f"at the latest {_plural(-days, 'working day', 'working days')} before",
        )
    else:
        words = Text(
            f"senest {_plural(days, 'arbejdsdag', 'arbejdsdage')} efter",
            f"at the latest {_plural(days, 'working day', 'working days')} after",
        )
    return Span("working_days", days, words, country=country)


def workdays_before(days: int) -> Span:
    return working_days_after(-days)


def through_the_week(span: Span) -> Span:
    """To the end of the calendar week, Monday to Sunday, that the span ends in."""
    latest = (span.words.da.removeprefix("senest "), span.words.en.removeprefix("at the latest "))
    da, en = (" " + words if span.count else " af" if words is latest[0] else " of" for words in latest)
    words = Text(f"inden udgangen af kalenderugen{da}", f"before the end of the calendar week{en}")
    return replace(span, words=words, whole_week=True)


# --- what starts a clock -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Begins:
    """Each spell of `kind` (or of one of `or_kinds`); it runs until the spell ends. Spells that touch are one.

    `continues`: where a change of benefit begins a new period, the changes that do not, as (from, to). What was done on
    the benefit before a change counts on the next only where the period goes on. None = no change begins a new one.
    """

    kind: str
    words: Text
    or_kinds: tuple[str, ...] = ()
    continues: tuple[tuple[str, str], ...] | None = None


@dataclass(frozen=True, slots=True)
class Course:
    """All of a person's spells of `kind` as one course, from the first day of the first to the end of the last."""

    kind: str
    words: Text


@dataclass(frozen=True, slots=True)
class Enters:
    """Each time state `kind` takes one of `values` while a spell of `within` runs; it runs while both hold."""

    kind: str
    values: tuple[str, ...]
    within: str
    words: Text


@dataclass(frozen=True, slots=True)
class Awaited:
    """What starts a clock has itself a term, `span` after `since`: when that has passed without it, it starts then."""

    since: Begins | Happens
    span: Span


@dataclass(frozen=True, slots=True)
class Happens:
    """Each event of `kind` (with one of `values`, if given). It runs while the spell of `within` does, or for ever.

    `awaited`: when the event should have happened at the latest, where a duty asks for it. `in_first`: only an event
    that happens so early in the spell of `within` counts. `called_off`: (event, value) that ends what it started.
    """

    kind: str
    words: Text
    values: tuple[str, ...] = ()
    within: str = ""
    awaited: Awaited | None = None
    in_first: Span | None = None
    called_off: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Reaches:
    """Each time the limit of that name is reached; it runs while the benefit that the limit counts does.

    `which`: only the first time, only the later times, or each.
    """

    limit: str
    words: Text
    which: Literal["first", "again", "each"] = "each"


Since = Begins | Course | Enters | Happens | Reaches


@dataclass(frozen=True, slots=True)
class Done:
    """The event that fulfils a duty; `values` = which kinds of it count (empty = any); `or_kind` counts as well."""

    kind: str
    values: tuple[str, ...] = ()
    or_kind: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """State `kind` has one of `values` on the day in question (empty values = whatever value)."""

    kind: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LaterOf:
    """If `event` happened while the term ran, the deadline is at the earliest `span` after it."""

    event: str
    span: Span
    condition: Text


@dataclass(frozen=True, slots=True)
class Exemption:
    """A recorded exemption lifts the duty that falls due on a day of an exemption spell of that value.

    What such a spell is called is told by the vocabulary: `fritagelse` in the Danish one.

    `whole_course`: recorded once in a benefit, it lifts what falls due of that benefit, also when its own days have
    passed or the benefit ends before the term does: until the next one begins. `until_ended`: it lifts what falls due
    of that benefit as long as nobody has ended it; what falls due after an end that is recorded binds again.
    `runs_out`: after so many weeks from the benefit's first day (it included) an end is nobody's wish, and nothing
    binds again. `says`: when it may be recorded, and for which days.
    """

    value: str
    source: Source
    whole_course: bool = False
    says: Text = NOTHING
    until_ended: bool = False
    runs_out: int = 0

    @property
    def how(self) -> Text:
        """What to record, in one sentence: what is told to do is what is read."""
        label = EXEMPTIONS.get(self.value, Text(self.value, self.value))
        da, en = f"fritagelsen »{label.da}«", f"the exemption “{label.en}”"
        days = Text(f" {self.says.da}", f" {self.says.en}") if self.says != NOTHING else NOTHING
        return Text(f"Notér {da}{days.da}.", f"Record {en}{days.en}.")


@dataclass(frozen=True, slots=True)
class Suspended:
    """From `begins` to before `until` the law asks a duty of nobody: its clocks stand still, for everybody."""

    begins: date
    until: date
    source: Source
    words: Text


@dataclass(frozen=True, slots=True)
class Suspension:
    """What suspends some duties for a time. A page lists such ones in `SUSPENSIONS`; the register lays them on."""

    duties: tuple[str, ...]
    suspended: Suspended


@dataclass(frozen=True, slots=True)
class Ages:
    """An age in months that depends on when a person was born: (born on or after, months), in order."""

    steps: tuple[tuple[date, int], ...]
    words: Text
    source: Source


@dataclass(frozen=True, slots=True)
class Aged:
    """A person's age in years: at least `at_least`, below `below` (None = no limit)."""

    at_least: int = 0
    below: int | None = None

    def apart(self, other: Aged) -> bool:
        """Whether nobody can be of both ages."""
        return (self.below is not None and self.below <= other.at_least) or (
            other.below is not None and other.below <= self.at_least
        )

    @property
    def words(self) -> Text:
        if self.below is None:
            return Text(f"fyldt {self.at_least} år", f"aged {self.at_least} or over")
        if not self.at_least:
            return Text(f"under {self.below} år", f"under {self.below}")
        return Text(f"{self.at_least} til og med {self.below - 1} år", f"aged {self.at_least} to {self.below - 1}")


# --- the kinds -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """What every declaration says of itself. `variant` tells apart those of one rule that bind on different states."""

    name: str
    title: Text
    plain: Text
    source: Source
    only: tuple[Scope, ...]
    group: str
    doubt: Text = NOTHING
    variant: str = ""

    @property
    def when_words(self) -> Text:
        return self.plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty(Declared):
    """After each `since`, do `act` (`times` times) within `span`, while `when` holds on the due day.

    `then` makes it a cadence: every act held while the clock runs starts the next term, of that length.
    `from_act`: the first term starts with the first act, not with `since` (another duty asks for the first act).
    `first_by`: the term of that first act. When it has passed and no act was ever held, the first term starts then.
    `if_bound_later`: when the state comes to bind only after the term fell due, this span counts from that day.
    `no_earlier`: an act before that day does not count.
    `runs_while`: the clock counts only the days on which one of these spells runs; it stands still on the others.
    `stops_while`: the clock stands still on the days of these spells. `suspended`: when it stands still for everybody.
    `exempted_by`: what a caseworker may have recorded that lifts it. `owner`: whose duty it is. `counts_from`: an act
    counts from the day the clock starts, or already from the first day of the benefit. `aged`: only persons of that
    age on the due day; unknown when nobody has recorded when they were born. `by_silence`: when nothing was done by
    the due day, the act counts as done on that day, and this is what then holds ("the permit counts as given").
    `chosen`: the act names no term ("as soon as possible"), and the span is a measure chosen here: nobody is ever late.
    """

    since: Since
    act: Done
    span: Span
    then: Span | None = None
    from_act: bool = False
    first_by: Span | None = None
    times: int = 1
    when: State | None = None
    if_bound_later: Span | None = None
    no_earlier: Span | None = None
    later_of: LaterOf | None = None
    runs_while: str = ""
    stops_while: tuple[str, ...] = ()
    suspended: tuple[Suspended, ...] = ()
    exempted_by: tuple[Exemption, ...] = ()
    counts_from: Literal["clock", "benefit"] = "clock"
    aged: Aged | None = None
    owner: Literal["kommune", "arbejdsgiver", "borger", "laege", "a_kasse"] = "kommune"
    by_silence: Text = NOTHING
    chosen: bool = False

    @property
    def when_words(self) -> Text:
        start = self.since.words
        da, en = f"{self.span.words.da} {start.da}", f"{self.span.words.en} {start.en}"
        if self.then and not self.from_act:
            da, en = f"{da}, derefter {self.then.words.da} den seneste", f"{en}, then {self.then.words.en} the latest"
        if self.times > 1:
            da, en = f"mindst {self.times} {da}", f"at least {self.times} {en}"
        return Text(da[0].upper() + da[1:], en[0].upper() + en[1:])


# A word of the law is written as one.
def Cadence(*, act: Done, within: Since, span: Span, words: Text, **declared: Any) -> Duty:  # noqa: N802
    """At the latest `span` after each `act` held within `within`, as long as it runs; `words` name the act."""
    return Duty(since=replace(within, words=words), act=act, span=span, then=span, from_act=True, **declared)


@dataclass(frozen=True, slots=True)
class Quantity:
    """So many weeks or calendar months of benefit."""

    unit: Literal["weeks", "months"]
    count: int


def weeks(count: int) -> Quantity:
    return Quantity("weeks", count)


def calendar_months(count: int) -> Quantity:
    return Quantity("months", count)


@dataclass(frozen=True, slots=True)
class FirstDays:
    """The first days of each spell that are left out, by who the person is and by when the spell began.

    `steps`: (spells begun on or after, days), in order. `by_value` maps the spell's value to whether the steps apply;
    `employed` names the state that decides it when the spell carries no value. `others`: those of other values;
    `others_from`: (value, spells begun on or after, days) in order, from when those of a value are others.
    """

    steps: tuple[tuple[date, int], ...]
    applies_to: str
    words: Text
    employed: str = ""
    others: tuple[tuple[str, int], ...] = ()
    others_from: tuple[tuple[str, date, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit(Declared):
    """No more of benefit `counts` than `more_than` (or as much as `reaches`) inside the window `within`.

    `takes_effect` "month_end": tested at the end of each calendar month over that many whole calendar months, that one
    included; payment stops after it. "at_once": tested on every day over the months up to that day, and counted anew
    each time it is reached.
    `leaves_out`: spells whose days do not count; `first_days`: the first days of each spell that do not;
    `leaves_out_holidays`: Danish public holidays that fall on other days than Sundays do not count from that day on.
    `unless`: a spell of that kind on the day after the month sets the limit aside: one that ends with it has run out.
    `when`/`when_not`: whose limit it is, by spells on the day; `when_aged`/`when_not_aged`: by age as well (either is
    enough).
    `asks`: what somebody must assess and decide before payment stops, with its paragraph.
    """

    counts: str
    within: Quantity
    more_than: Quantity | None = None
    reaches: Quantity | None = None
    takes_effect: Literal["month_end", "at_once"] = "month_end"
    leaves_out: tuple[str, ...] = ()
    leaves_out_holidays: date | None = None
    first_days: FirstDays | None = None
    unless: str = ""
    when: tuple[str, ...] = ()
    when_not: tuple[str, ...] = ()
    when_aged: Ages | None = None
    when_not_aged: Ages | None = None
    asks: Text = NOTHING


def holidays_said(since: date) -> Text:
    """In words what `leaves_out_holidays` leaves out."""
    return Text(
        f"søgnehelligdage (helligdage, der ikke er søndage) fra {day_in_words(since, 'da')}",
        f"public holidays on other days than Sundays from {day_in_words(since, 'en')}",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Untranslated(Declared):
    """What the act says and the program cannot yet: why, and what to do by hand.

    Shown on its law page, in its group's table and with the explanation of a person it may concern.
    """

    why: Text
    by_hand: Text
