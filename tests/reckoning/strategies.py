"""Random declarations and random facts for the oracle: few words, few people, many accidents of dates."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from humlebi.law.kinds import (
    NOTHING,
    Aged,
    Ages,
    Awaited,
    Axis,
    Begins,
    Course,
    Done,
    Duty,
    Enters,
    Exemption,
    FirstDays,
    Happens,
    LaterOf,
    Limit,
    Quantity,
    Scope,
    Since,
    Source,
    Span,
    State,
    Suspended,
    Text,
    days_after,
    end_of_week,
    months_after,
    past_feasts,
    through_the_week,
    to_next_working_day,
    weeks_after,
    within_months,
    working_days_after,
)
from humlebi.timeline.facts import Event, Facts, Person, Spell

FORMALISED = (date(2000, 1, 1), date(2030, 1, 1))
FIRST, LAST = date(2011, 1, 1), date(2016, 12, 31)
WORDS = Text("ord", "words")
SOURCE = Source("Act", "1", ("made-up",))
PEOPLE = ("a", "b", "c")
REFS = ("", "", "", "s1", "s2")

days = st.dates(FIRST, LAST)
todays = st.dates(date(2012, 1, 1), date(2017, 6, 30))


# --- facts ------------------------------------------------------------------------------------------------------------


@st.composite
def spells(
    draw: st.DrawFn, person: str, kind: str, values: tuple[str, ...] = ("",), *, refs: bool = False
) -> list[Spell]:
    """Some spells of a kind one after the other; they may touch, and the last may still run."""
    found: list[Spell] = []
    on = draw(days)
    for _ in range(draw(st.integers(0, 3))):
        begins = on + timedelta(days=draw(st.sampled_from((0, 0, 1, 20, 95, 400))))
        until = begins + timedelta(days=draw(st.sampled_from((1, 20, 56, 91, 200, 370, 800))))
        ref = draw(st.sampled_from(REFS)) if refs else ""
        found.append(Spell(person, kind, begins, until, draw(st.sampled_from(values)), ref))
        on = until
    if found and draw(st.booleans()):
        last = found.pop()
        found.append(Spell(last.person, last.kind, last.begins, None, last.value, last.ref))
    return found


@st.composite
def overlapping(draw: st.DrawFn, person: str, kind: str, values: tuple[str, ...] = ("",)) -> list[Spell]:
    """Some ended spells of a kind that may overlap, each with its own first day."""
    begins = draw(st.lists(days, min_size=0, max_size=4, unique=True))
    lengths = st.sampled_from((1, 20, 56, 91, 200, 370, 800))
    return [Spell(person, kind, on, on + timedelta(days=draw(lengths)), draw(st.sampled_from(values))) for on in begins]


@st.composite
def events(
    draw: st.DrawFn, person: str, kind: str, values: tuple[str, ...] = ("",), *, refs: bool = False
) -> list[Event]:
    """Some events of a kind, about a month apart."""
    found = []
    on = draw(days)
    for _ in range(draw(st.integers(0, 5))):
        on += timedelta(days=draw(st.sampled_from((0, 1, 13, 27, 28, 29, 55, 56, 57, 90, 184))))
        found.append(
            Event(person, kind, on, draw(st.sampled_from(values)), draw(st.sampled_from(REFS)) if refs else "")
        )
    return found


# Thirty years old among the facts, or nobody knows.
births = st.none() | st.just(date(1984, 2, 29)) | st.dates(date(1981, 6, 1), date(1987, 6, 1))


@st.composite
def cases(draw: st.DrawFn, *, refs: bool = False) -> Facts:
    """Facts that a duty may hang on, for a few people."""
    people = PEOPLE[: draw(st.integers(1, 3))]
    lasting: list[Spell] = []
    happened: list[Event] = []
    for person in people:
        lasting += draw(spells(person, "sygedagpenge", refs=refs))
        lasting += draw(spells(person, "visitation", ("0", "1", "2", "3"), refs=refs))
        lasting += draw(spells(person, "barsel"))
        lasting += draw(spells(person, "fleksjob"))
        lasting += draw(spells(person, "fritagelse", ("standby", "13f")))
        happened += draw(events(person, "samtale", ("", "telefon"), refs=refs))
        happened += draw(events(person, "revurdering"))
        happened += draw(events(person, "anmodning", ("tidlig_opfoelgning", "LAE285"), refs=refs))
        happened += draw(events(person, "flytning"))
    numbered_spells = [_spell_row(spell, row) for row, spell in enumerate(lasting, 2)]
    numbered_events = [_event_row(event, row) for row, event in enumerate(happened, 2)]
    return Facts.of([Person(person, draw(births)) for person in people], numbered_spells, numbered_events)


def _spell_row(s: Spell, row: int) -> Spell:
    return Spell(s.person, s.kind, s.begins, s.until, s.value, s.ref, row)


def _event_row(e: Event, row: int) -> Event:
    return Event(e.person, e.kind, e.on, e.value, e.ref, row)


@st.composite
def benefit_cases(draw: st.DrawFn, *, overlap: bool = False) -> Facts:
    """Facts that a limit may count."""
    people = [Person(p, draw(st.none() | st.dates(date(1945, 1, 1), date(1956, 1, 1)))) for p in PEOPLE[:2]]
    kinds = ("", "loenmodtager", "ledig", "selvstaendig")
    make = overlapping if overlap else spells
    lasting = [
        spell
        for person in people
        for some in (
            make(person.id, "sygedagpenge", kinds),
            spells(person.id, "barsel"),
            spells(person.id, "forlaengelse"),
            spells(person.id, "foertidspension"),
            spells(person.id, "ansaettelse"),
        )
        for spell in draw(some)
    ]
    return Facts.of(people, [_spell_row(spell, row) for row, spell in enumerate(lasting, 2)])


# --- declarations -----------------------------------------------------------------------------------------------------

spans: st.SearchStrategy[Span] = st.one_of(
    st.integers(1, 9).map(weeks_after),
    st.integers(1, 9).map(end_of_week),
    st.integers(0, 7).map(months_after),
    st.integers(1, 7).map(within_months),
    st.integers(1, 30).map(days_after).map(past_feasts),
    st.integers(0, 90).map(days_after),
    st.one_of(st.integers(1, 30).map(days_after), st.integers(1, 7).map(months_after)).map(to_next_working_day),
    st.integers(1, 12).map(working_days_after),
    st.integers(1, 9).map(weeks_after).map(through_the_week),
    st.integers(0, 7).map(months_after).map(through_the_week),
)
ages = st.sampled_from((Aged(at_least=30), Aged(below=30), Aged(29, 31), Aged(30, 31)))
some_values = st.sampled_from(((), ("2",), ("2", "3"), ("0", "1")))
sinces: st.SearchStrategy[Since] = st.one_of(
    st.just(Begins("sygedagpenge", WORDS)),
    st.sampled_from(
        (Begins("sygedagpenge", WORDS, ("barsel",)), Begins("barsel", WORDS, ("fleksjob", "sygedagpenge")))
    ),
    st.sampled_from(
        (
            Begins("sygedagpenge", WORDS, ("barsel", "fleksjob"), ()),
            Begins("barsel", WORDS, ("fleksjob", "sygedagpenge"), (("barsel", "sygedagpenge"),)),
        )
    ),
    st.just(Course("sygedagpenge", WORDS)),
    some_values.map(lambda values: Enters("visitation", values, "sygedagpenge", WORDS)),
    st.sampled_from(
        (
            Happens("anmodning", WORDS),
            Happens("anmodning", WORDS, ("tidlig_opfoelgning",), "sygedagpenge"),
            Happens("anmodning", WORDS, (), "sygedagpenge"),
            Happens("anmodning", WORDS, (), "sygedagpenge", in_first=end_of_week(5)),
            Happens("anmodning", WORDS, (), "sygedagpenge", called_off=("flytning", "")),
            Happens("anmodning", WORDS, (), "", Awaited(Begins("sygedagpenge", WORDS), weeks_after(2))),
            Happens("anmodning", WORDS, (), "sygedagpenge", Awaited(Happens("flytning", WORDS), months_after(1))),
        )
    ),
)


def scopes(axes: tuple[Axis, ...] = tuple(Axis)) -> st.SearchStrategy[Scope]:
    """A regime that begins before or among the facts, and ends among or after them."""
    begins = st.sampled_from((date(2000, 1, 1), date(2012, 7, 1), date(2014, 1, 1)))
    until = st.sampled_from((date(2014, 7, 1), date(2016, 1, 1), date(2030, 1, 1)))
    begun_from = st.sampled_from((None, None, date(2013, 6, 1)))
    begun_before = st.sampled_from((None, None, date(2014, 3, 1)))
    axis, act = st.sampled_from(axes), st.just("Act")
    return st.builds(Scope, st.just("r"), begins, until, axis, act, st.just(NOTHING), begun_from, begun_before)


def _maybe(strategy: st.SearchStrategy[Span]) -> st.SearchStrategy[Span | None]:
    return st.none() | strategy


SUSPENDED = (
    Suspended(date(2014, 3, 20), date(2014, 5, 27), SOURCE, WORDS),
    Suspended(date(2014, 9, 1), date(2014, 10, 15), SOURCE, WORDS),
)


@st.composite
def duties(draw: st.DrawFn, scope: Scope) -> Duty:
    """A duty with any mixture of what a duty can say."""
    # A next term of no days at all would never end.
    longer = spans.filter(lambda span: span.count > 0)
    from_act = draw(st.booleans())
    then = draw(longer) if from_act else draw(_maybe(longer))
    standing_still = draw(st.sampled_from(("no", "no", "runs", "stops", "both")))
    return Duty(
        name="pligt",
        title=WORDS,
        plain=WORDS,
        source=SOURCE,
        only=(scope,),
        group="g",
        since=draw(sinces),
        act=draw(
            st.sampled_from(
                (
                    Done("samtale"),
                    Done("samtale", ("telefon",)),
                    Done("samtale", (), "revurdering"),
                    Done("revurdering"),
                )
            )
        ),
        span=draw(spans),
        then=then,
        from_act=from_act,
        first_by=draw(_maybe(spans)) if from_act else None,
        times=draw(st.sampled_from((1, 1, 1, 2, 4))),
        when=draw(st.none() | st.none() | some_values.map(lambda values: State("visitation", values))),
        aged=draw(st.none() | st.none() | ages),
        if_bound_later=draw(_maybe(longer)),
        no_earlier=draw(st.none() | st.none() | st.integers(0, 30).map(days_after)),
        later_of=draw(st.none() | longer.map(lambda span: LaterOf("flytning", span, WORDS))),
        runs_while="sygedagpenge" if standing_still in ("runs", "both") else "",
        stops_while=("barsel", "fleksjob") if standing_still in ("stops", "both") else (),
        suspended=draw(st.sampled_from(((), (), SUSPENDED[:1], SUSPENDED))),
        by_silence=draw(st.sampled_from((NOTHING, NOTHING, WORDS))),
        # A cadence starts each term with an act, so only a single term can be answered before its clock starts.
        counts_from=draw(st.sampled_from(("clock", "clock", "benefit"))) if then is None else "clock",
        exempted_by=draw(
            st.sampled_from(
                (
                    (),
                    (Exemption("standby", SOURCE),),
                    (Exemption("13f", SOURCE, whole_course=True, says=WORDS),),
                    (Exemption("13f", SOURCE, until_ended=True, says=WORDS),),
                    (Exemption("13f", SOURCE, until_ended=True, runs_out=8, says=WORDS),),
                )
            )
        ),
    )


FIRST_DAYS = FirstDays(
    steps=((date(2011, 7, 1), 15), (date(2013, 1, 2), 30)),
    applies_to="loenmodtager",
    words=WORDS,
    employed="ansaettelse",
    others=(("ledig", 0), ("selvstaendig", 14)),
    others_from=(("ledig", date(2013, 6, 1), 14),),
)
AGES = Ages(((date(1900, 1, 1), 65 * 12), (date(1950, 7, 1), 65 * 12 + 6)), WORDS, SOURCE)


@st.composite
def limits(draw: st.DrawFn, scope: Scope, takes_effect: str) -> Limit:
    """A limit with any mixture of what a limit can say."""
    at_once = takes_effect == "at_once"
    whose = draw(st.sampled_from(("all", "pensioners", "others"))) if not at_once else "all"
    return Limit(
        name="graense",
        title=WORDS,
        plain=WORDS,
        source=SOURCE,
        only=(scope,),
        group="g",
        counts="sygedagpenge",
        within=Quantity("months", draw(st.sampled_from((9, 12, 18)))),
        more_than=None if at_once else Quantity("weeks", draw(st.sampled_from((4, 8, 22, 26)))),
        reaches=Quantity("months", draw(st.sampled_from((3, 6, 9)))) if at_once else None,
        takes_effect="at_once" if at_once else "month_end",
        leaves_out=draw(st.sampled_from(((), ("barsel",)))),
        leaves_out_holidays=draw(st.sampled_from((None, date(2010, 1, 1), date(2013, 3, 28)))) if not at_once else None,
        first_days=None if at_once else draw(st.sampled_from((None, FIRST_DAYS))),
        unless=draw(st.sampled_from(("", "forlaengelse"))) if not at_once else "",
        when=("foertidspension",) if whose == "pensioners" else (),
        when_not=("foertidspension",) if whose == "others" else (),
        when_aged=AGES if whose == "pensioners" else None,
        when_not_aged=AGES if whose == "others" else None,
    )
