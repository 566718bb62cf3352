"""What a question says is missing is what can be told, all of it at once, until the answer is known."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import groupby

import pytest

from humlebi.cli.asking import _of
from humlebi.cli.telling import dead_ends, how, to_tell
from humlebi.law.questions import Asked, Quota
from humlebi.law.register import Version, law
from humlebi.law.terms import Field, Term
from humlebi.reckoning.answers import Answer, ask
from humlebi.timeline.wording import Refusal

pytestmark = pytest.mark.core
MOST = 2  # all that is missing is told at once, and then it is known


@dataclass
class Told:
    """What has been told so far, as the command line has it."""

    on: date
    fields: dict[str, str] = field(default_factory=dict)
    spells: list[str] = field(default_factory=list)
    events: list[str] = field(default_factory=list)
    born: date | None = None
    municipality: str = ""
    yes: bool = True

    def ask(self, name: str) -> Answer:
        asked = Namespace(
            facts=None,
            person=None,
            born=self.born,
            spell=self.spells,
            event=self.events,
            municipality=self.municipality,
            lang="en",
        )
        return ask(name, self.on, self.fields, of=_of(asked))

    def follow(self, advice: list[str], term: Term) -> None:
        """Do what the advice says, word by word."""
        line, choices = advice[0], [one.partition(":")[0] for one in advice[1:]]
        before = self.on - timedelta(days=40)
        if line.startswith("--born"):
            self.born = date(self.on.year - 40, 1, 1)
        elif line.startswith("--municipality"):
            self.municipality = "0851"
        elif line.startswith("--"):
            option, _, rest = line.partition(" ")
            told = rest.partition(":")[0].replace("YYYY-MM-DD", before.isoformat())
            told = told.replace("VALUE", choices[0 if self.yes else -1] if choices else "")
            told = told if self.yes or "(none:" not in line else told.partition(",")[0]
            (self.spells if option == "--spell" else self.events).append(told)
        else:
            name, _, what = line.partition(":")[0].partition(" (")[0].partition("=")
            choices = choices or (what.split("|") if "|" in what and what != "yes|no" else [])
            assert isinstance(term, Field)
            self.fields[name] = self._value(what, choices, term)

    def _value(self, what: str, choices: list[str], term: Field) -> str:
        if choices:
            return choices[0 if self.yes else -1]
        if what == "YYYY-MM-DD":
            return (self.on - timedelta(days=30)).isoformat()
        if what == "yes|no":
            return "yes" if self.yes else "no"
        return str(max(1, term.least)) if self.yes else str(term.least)


def questions() -> list[Version]:
    found = [v for v in law().versions if isinstance(v.declaration, Asked) and not isinstance(v.declaration, Quota)]
    return [version for version in found if version.scope.until > law().formalised[0]]


def day_of(version: Version) -> date:
    begins, until = max(version.scope.begins, law().formalised[0]), min(version.scope.until, law().formalised[1])
    return begins + (until - begins) // 2


PAGES = [(page, list(versions)) for page, versions in groupby(questions(), key=lambda version: version.page)]


@pytest.mark.parametrize("yes", [True, False])
@pytest.mark.parametrize(("page", "versions"), PAGES, ids=[page for page, _ in PAGES])
def test_following_the_advice_leads_to_an_answer(page: str, versions: list[Version], yes: bool) -> None:
    wrong = []
    for version in versions:
        try:
            _follow(version, yes=yes)
        except AssertionError as failed:
            wrong.append(f"{version.slug}: {failed}")
    assert not wrong, "\n".join(wrong)


def _follow(version: Version, *, yes: bool) -> None:
    told = Told(day_of(version), yes=yes)
    seen: set[Term] = set()
    for _ in range(MOST + 1):
        try:
            answer = told.ask(version.name)
        except Refusal:  # it names the amount that is not known, or what cannot be told
            return
        if answer.status != "unknown":
            return
        missing, perhaps = to_tell(answer)
        again = [term for term in missing if term in seen]
        assert not again, f"still missing after it was told: {again}"
        if dead_ends(answer, "en"):
            return  # everything is told, and the law as it is read has no answer to it: that is said
        assert missing, f"unknown, and nothing is said to be missing: {answer.missing}"
        for term in (*missing, *perhaps):
            if term not in seen:
                seen.add(term)
                told.follow(how(term, answer, "en"), term)
    raise AssertionError(f"no answer after {MOST} rounds")
