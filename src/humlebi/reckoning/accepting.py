"""The words that facts may have under a law: its vocabulary, its fields where something is told, its trials."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from difflib import get_close_matches

from humlebi.law.aliases import current
from humlebi.law.lifting import not_law
from humlebi.law.municipalities import MUNICIPALITIES
from humlebi.law.register import Law
from humlebi.law.terms import Field
from humlebi.reckoning.telling import BadTelling, read
from humlebi.timeline.wording import Text
from humlebi.timeline.words import Vocabulary


def words_of(law: Law) -> Vocabulary:
    """The law's vocabulary, which refuses a particular, an assessment or a trial that the law does not know."""
    fields = fields_of(law)
    trials = [trial.id for trial in law.trials]
    return replace(
        law.vocabulary,
        refuse={
            "oplysning": lambda value: _untold(value, fields, judged=False),
            "vurdering": lambda value: _untold(value, fields, judged=True),
            "kommune": no_municipality,
            "forsoeg": lambda value: None if value in trials else _no_trial(value, trials, law),
        },
    )


def fields_of(law: Law) -> dict[str, Field]:
    """Every field that some rule of the law reads, by its name."""
    return {term.name: term for version in law.versions for term in law.terms(version) if isinstance(term, Field)}


def _untold(value: str, fields: Mapping[str, Field], *, judged: bool) -> Text | None:
    """Why the value tells nothing; None when it tells a field what the field can be."""
    name, equals, told = (part.strip() for part in value.partition("="))
    if not equals:
        return Text("forventede felt=værdi, som timer_13_uger=120", "expected field=value, as timer_13_uger=120")
    name, told = current(name, told, fields)
    field = fields.get(name)
    if field is None:
        near = get_close_matches(name[:100], list(fields), 3, 0.6)
        da = f"; menes der {' eller '.join(near)}?" if near else "; ./humlebi law show viser en regels felter"
        en = f"; did you mean {' or '.join(near)}?" if near else "; ./humlebi law show lists the fields of a rule"
        return Text(f"intet felt i loven hedder {name[:60]}{da}", f"no field of the law is called {name[:60]}{en}")
    if field.assessed and not judged:
        return Text(
            f"{name} er en vurdering; skriv den som vurdering og ikke som oplysning",
            f"{name} is an assessment; write it as vurdering, not as oplysning",
        )
    return _refused(lambda: read(field, told))


def _refused(telling: Callable[[], object]) -> Text | None:
    try:
        telling()
    except BadTelling as bad:
        return Text(bad.say("da"), bad.say("en"))
    return None


_CODES = {name.lower(): code for code, name in MUNICIPALITIES.items()}


def no_municipality(value: str) -> Text | None:
    """A municipality is recorded by its code: by its name no trial would find it."""
    if len(value) == 4 and value.isascii() and value.isdigit():
        return None
    code = _CODES.get(value.strip().lower().removesuffix(" kommune"))
    da, en = (f"; {value} er {code}", f"; {value} is {code}") if code else ("", "")
    return Text(f"forventede en kode på 4 cifre{da}", f"expected a 4-digit code{en}")


def _no_trial(value: str, trials: list[str], law: Law) -> Text:
    if (proposal := law.proposal(value)) is not None:
        return not_law(proposal, value)
    near = get_close_matches(value[:100], trials, 3, 0.5)
    some = ", ".join(near or trials[:4])
    return Text(
        f"intet forsøg hedder det; der er {some} ({len(trials)} i alt; se ./humlebi law list --kind trial)",
        f"there is no such trial; there are {some} ({len(trials)} in all; see ./humlebi law list --kind trial)",
    )
