"""What happens in a case of sygedagpenge: form, category, talks, certificate, team, extension."""

from __future__ import annotations

from datetime import date

from humlebi.demo import team
from humlebi.demo.chance import Weighted
from humlebi.demo.course import Course, Scene, workday_within
from humlebi.demo.days import add_days
from humlebi.demo.decisions import against, decide, in_favour
from humlebi.demo.particulars import ground_for, told, work_before
from humlebi.demo.rhythm import talks
from humlebi.demo.shares import NOTED_SHARE

CATEGORY_3_FROM = date(2015, 1, 5)
CATEGORY_3_LAST = date(2024, 12, 31)
CATEGORIES_FADE = date(2026, 7, 1)
# From here on the limit is 22 weeks; before, it was 52.
SHORT_LIMIT_FROM = date(2014, 7, 1)
EMPLOYER_TALKS_FROM = date(2010, 1, 4)
PLANS_UNTIL = CATEGORY_3_FROM
# Employees expected back soon need no (further) talks: 13 weeks from 2025, 26 weeks from July 2026.
SPARED_FROM = date(2025, 1, 1)
SPARED_SHARE = {"13f": 0.25, "26_uger": 0.65}

# The grounds of section 27(1) of the act of 2014, nos. 2 to 7; no. 1 asks for revalidering, which ends with 2025.
EXTENSIONS: Weighted[str] = (
    (28, "afklaring"), (38, "behandling"), (14, "rehabiliteringsteam"), (8, "livstruende"), (7, "arbejdsskade"),
    (5, "pension"),
)  # fmt: skip
# Of the absences that lasted, so many ended with a decision to stop the benefit (assumed).
STOPPED_SHARE = 0.15
STOPS_FROM = date(2007, 1, 1)
LEFT_OUT = {"loenmodtager": 30, "ledig": 0, "selvstaendig": 14}

Categories = list[tuple[date, str]]


def tell(scene: Scene, sick_as: str) -> None:
    course = scene.course
    scene.pen.spell("sygedagpenge", course.begins, course.until, sick_as)
    work_before(scene, sick_as)
    form = scene.dice.between(*((14, 34) if sick_as == "loenmodtager" else (5, 14)))
    scene.note("oplysningsskema", form)
    categories = _categories(scene, form)
    write_categories(scene, categories)
    _talks(scene, categories, sick_as)
    if sick_as == "loenmodtager":
        _employer_talk(scene)
    if course.begins < PLANS_UNTIL:
        scene.note("plan", scene.dice.between(100, 170), "opfoelgningsplan")
    if course.days > 56:
        _certificate(scene)
    _team(scene, categories)
    _extension(scene, sick_as)
    _stop(scene)


def _categories(scene: Scene, form: int) -> Categories:
    """When the case was placed where. Category 3 is used for absences begun 2015-2024 only."""
    course, dice = scene.course, scene.dice
    if course.begins >= CATEGORIES_FADE and not dice.chance(0.15):
        return []
    first = min(form + 3, 24)
    placed: Categories = [(course.begins, "0"), (scene.day(first), "1")] if dice.chance(0.35) else []
    if course.target is not None or dice.chance(0.9 if course.days > 56 else 0.1):
        placed = _serious(scene, placed, first)
    return placed or [(course.begins, "1")]


def _serious(scene: Scene, placed: Categories, first: int) -> Categories:
    """The way to category 2, at once or by re-visitation, and for some on to 3 or back to 1."""
    course, dice = scene.course, scene.dice
    if dice.chance(0.5):
        start = placed or [(course.begins, "1")]
        placed = [*start, (scene.day(dice.between(first + 5, 46)), "2")]
    else:
        placed = [*placed[:1], (scene.day(first), "2")] if placed else [(course.begins, "2")]
    if course.target is not None:
        return placed
    if CATEGORY_3_FROM <= course.begins <= CATEGORY_3_LAST and course.days > 90 and dice.chance(0.35):
        on = scene.day(dice.between(50, 85))
        return [*placed, (on, "3")] if on <= CATEGORY_3_LAST else placed
    if not course.runs and course.days > 70 and dice.chance(0.15):
        return [*placed, (add_days(course.last, -dice.between(6, 18)), "1")]
    return placed


def write_categories(scene: Scene, categories: Categories) -> None:
    """One spell a category, each ending as the next begins, the last with the course."""
    known = [(on, value) for on, value in categories if on <= scene.course.last]
    for index, (on, value) in enumerate(known):
        until = known[index + 1][0] if index + 1 < len(known) else None
        scene.pen.state(scene.course, "visitation", on, until, value)


def _talks(scene: Scene, categories: Categories, sick_as: str) -> None:
    """Category 1 seldom has a talk since 2015; a case without a category has those of its rhythm."""
    course, dice = scene.course, scene.dice
    easy = bool(categories) and all(value in ("0", "1") for _, value in categories)
    if easy and course.begins >= CATEGORY_3_FROM and not dice.chance(0.1):
        return
    held = talks(dice, course)
    if sick_as == "loenmodtager" and course.begins >= SPARED_FROM and course.target is None:
        held = _spared(scene, held)
    for on in held:
        scene.pen.event(course, "samtale", on)


def _spared(scene: Scene, held: list[date]) -> list[date]:
    """The talks that are left when somebody is exempted: the first one from 2025, none from July 2026."""
    fading = scene.course.begins >= CATEGORIES_FADE
    ground = "26_uger" if fading else "13f"
    if not scene.dice.chance(SPARED_SHARE[ground]) or not (fading or held):
        return held
    since = scene.day(scene.dice.between(14, 30)) if fading else held[0]
    scene.pen.state(scene.course, "fritagelse", since, None, ground)
    return [] if fading else held[:1]


def _employer_talk(scene: Scene) -> None:
    """Late or never for some who are back; of those who are away, only a few are late."""
    course, dice = scene.course, scene.dice
    if course.begins >= EMPLOYER_TALKS_FROM and (course.runs or dice.chance(0.9)):
        late = course.target is None and dice.chance(0.05)
        scene.note("arbejdsgiversamtale", dice.between(29, 40) if late else dice.between(10, 27))


def _certificate(scene: Scene) -> None:
    if scene.course.runs or scene.dice.chance(0.85):
        asked = scene.dice.between(24, 36)
        scene.note("anmodning", asked, "LAE285")
        scene.note("laegeattest", asked + scene.dice.between(8, 17), "LAE285")


def _team(scene: Scene, categories: Categories) -> None:
    """The rehabilitation team within four weeks of category 3, mostly."""
    placed = next((on for on, value in categories if value == "3"), None)
    if placed is None:
        return
    in_time = scene.course.runs or scene.dice.chance(0.75)
    wanted = add_days(placed, scene.dice.between(12, 27) if in_time else scene.dice.between(30, 60))
    met = workday_within(wanted, placed, wanted)
    if met <= scene.course.last:
        team.meet(scene, met)


def limit_day(begins: date, sick_as: str) -> date:
    """About the day the weeks are used up, if nothing else counted before (a habit, not the rule)."""
    paid_from = add_days(begins, LEFT_OUT[sick_as])
    old_limit = add_days(paid_from, 52 * 7)
    return old_limit if old_limit < SHORT_LIMIT_FROM else max(add_days(paid_from, 22 * 7), SHORT_LIMIT_FROM)


def _extension(scene: Scene, sick_as: str) -> None:
    starts = limit_day(scene.course.begins, sick_as)
    if starts > scene.course.last or _just_reached(scene.course, starts, scene):
        return
    extend(scene, starts, scene.dice.weighed(EXTENSIONS), prompt=scene.dice.chance(NOTED_SHARE))


def extend(scene: Scene, starts: date, ground: str, *, prompt: bool = True) -> None:
    """Hearing, decision and the extension itself."""
    dice, course, pen = scene.dice, scene.course, scene.pen
    heard = workday_within(add_days(starts, -dice.between(20, 30)), course.begins, starts)
    pen.event(course, "partshoering", heard)
    decided = workday_within(add_days(starts, -dice.between(3, 9)), heard, starts)
    in_favour(scene, decided)
    ground_for(scene, decided, ground)
    decide(scene, decided, "forlaengelse", prompt=prompt)
    pen.state(course, "forlaengelse", starts, None, ground)


def _stop(scene: Scene) -> None:
    """Some absences end with a decision: the person can work again, or cannot and has another benefit."""
    course, dice = scene.course, scene.dice
    if course.runs or course.days <= 70 or course.begins < STOPS_FROM or not dice.chance(STOPPED_SHARE):
        return
    wanted = add_days(course.last, -dice.between(0, 6))
    decided = workday_within(wanted, course.begins, wanted)
    told(scene.pen, decided, stop_virkning_fra=add_days(course.last, 1).isoformat())
    against(scene, decided, "stop_sygedagpenge", prompt=dice.chance(NOTED_SHARE))


def _just_reached(course: Course, starts: date, scene: Scene) -> bool:
    """A few running cases have passed the limit within the last weeks and nobody has decided yet."""
    return course.runs and (course.last - starts).days < 30 and scene.dice.chance(0.25)
