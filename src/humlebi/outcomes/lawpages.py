"""Every provision as one reads it on paper: Markdown made from the declarations themselves (docs/law)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from humlebi.law.kinds import NO_END, NOTHING, Text, Untranslated
from humlebi.law.lifting import Trial
from humlebi.law.marks import MARKS
from humlebi.law.pages import called
from humlebi.law.register import Version, law
from humlebi.law.wording import exact
from humlebi.outcomes.provision import OverTime, asks_for, cited_by, reads, through_time
from humlebi.outcomes.worked import Worked, worked
from humlebi.reckoning.regulation import Rates

EXAMPLES = 6  # of each rule; the rest stand in the page's own file


def pages() -> dict[str, str]:
    """Every file by its path within the folder, with its text."""
    names = tuple(dict.fromkeys(version.page for version in law().versions))
    found = {f"{name.replace('.', '/')}.md": page(name) for name in names}
    found["README.md"] = contents(names)
    found["satser.md"] = rates()
    found["forsoeg.md"] = trials()
    found["forslag.md"] = proposals()
    return found


def contents(names: Sequence[str]) -> str:
    begins, until = law().formalised[0], law().read_until
    lines = [
        "# The law as it is declared",
        "",
        f"{len({v.name for v in law().versions})} rules in {len(law().versions)} versions, from {begins} on, "
        f"as read up to {until - timedelta(days=1)}. Made from the declarations; the law itself stands in "
        "`src/humlebi/law`.",
        "",
    ]
    for name in names:
        rules = dict.fromkeys(v.name for v in law().versions if v.page == name)
        titles = "; ".join(law().named(rule)[-1].title.da for rule in rules)
        lines.append(f"- [{called(name, 'da')}]({name.replace('.', '/')}.md): {titles}")
    lines += ["- [satser](satser.md): the dated amounts", "- [forsøg](forsoeg.md): the trials"]
    lines += ["- [forslag](forslag.md): what is proposed and not passed", ""]
    return "\n".join(lines)


def page(name: str) -> str:
    rules = dict.fromkeys(v.name for v in law().versions if v.page == name)
    body = (line for rule in rules for line in _rule(rule, name))
    return "\n".join([f"# {called(name, 'da')}", "", f"`{name}`", "", *body])


def _rule(name: str, page_: str) -> Iterator[str]:
    versions = law().named(name)
    latest = versions[-1]
    about = f"`{name}` ({latest.kind}, {latest.declaration.group}). {latest.title.en}."
    yield from (f"## {latest.title.da}", "", about, "")
    for version in versions:
        yield from _version(version)
    table = [over for over in through_time(law(), name) if over.points]
    if table:
        yield from ("", "| parameter | regime | |", "|---|---|---|")
        for over in table:
            yield from _points(over)
    asked = tuple(dict.fromkeys(field for version in versions for field in asks_for(version)))
    if asked:
        yield from ("", "Asks for: " + "; ".join(f"`{f.name}` ({f.words.da})" for f in asked) + ".")
    read = tuple(dict.fromkeys(series for version in versions for series in reads(version)))
    if read:
        yield from ("", "Reads: " + ", ".join(f"`{series}`" for series in read) + ".")
    cited = cited_by(law(), name)
    if cited.rules or cited.trials:
        by = [f"`{rule.name}`" for rule in cited.rules] + [f"`{trial.id}`" for trial in cited.trials]
        yield from ("", "Cited by: " + ", ".join(by) + ".")
    yield from _examples(worked(page_, name))
    yield ""


def _version(version: Version) -> Iterator[str]:
    scope = version.scope
    last = "still in force" if scope.until == NO_END else scope.until - timedelta(days=1)
    sure = f", **{MARKS[version.mark].en}**"
    yield f"### {version.regime} ({version.source.cite}{sure})"
    yield ""
    yield f"{version.plain.da}"
    yield ""
    yield f"*{version.plain.en}*"
    yield ""
    yield f"{scope.begins} - {last}, picked by {scope.picked.en}. {scope.authority}."
    if isinstance(version.declaration, Untranslated):
        yield from ("", f"By hand: {version.declaration.by_hand.da} ({version.declaration.why.da})")
    for doubt in (version.doubt, scope.doubt):
        if doubt != NOTHING:
            yield from ("", f"Tvivl: {doubt.da}")
    yield ""


def _points(over: OverTime) -> Iterator[str]:
    for version, parameter in over.points:
        yield f"| {_cell(over.name)} | {version.regime} | {_cell(parameter.value)} |"


def _cell(text: Text) -> str:
    return text.da.replace("|", "\\|").replace("\n", " ")


def _examples(found: Sequence[Worked]) -> Iterator[str]:
    if not found:
        return
    yield from ("", "Worked examples:", "")
    for one in found[:EXAMPLES]:
        yield f"- {one.name}: {'; '.join(line.da for line in one.gives)} ({', '.join(one.source)})"
    if len(found) > EXAMPLES:
        yield f"- and {len(found) - EXAMPLES} more"


def rates() -> str:
    rates_ = Rates(law().series, law().percents, law().read_until)
    lines = ["# Satser", "", "Amounts that were read, and those computed from them (marked *).", ""]
    for series in sorted(law().series, key=lambda one: one.name):
        lines += [f"## {series.title.da}", "", f"`{series.name}`, {series.unit}, {series.source.cite}", ""]
        for row in rates_.through(series.name):
            amount = "ended" if row.amount is None else exact(row.amount, "da")
            lines.append(f"- {row.begins}: {amount}{'*' if row.derived else ''}")
        lines.append("")
    return "\n".join(lines)


def trials() -> str:
    return "\n".join(["# Forsøg", "", *(line for trial in law().trials for line in _trial(trial))])


def proposals() -> str:
    """What is proposed and no law: what is known of each, what is not, and which rules it would touch."""
    lines = ["# Forslag, ikke lov", ""]
    for one in law().proposals:
        touched = ", ".join(f"`{name}`" for name in dict.fromkeys((*one.exempts, *one.limits))) or "no rule by name"
        lines += [f"## {one.title.da}", "", f"`{one.id}`, expected {one.expected}. {one.stage.da}", ""]
        lines += [*(f"- {text.da}" for text in one.known), "", "Ikke kendt:", ""]
        lines += [*(f"- {text.da}" for text in one.unknown), "", f"Touches: {touched}.", ""]
    return "\n".join(lines)


def _trial(trial: Trial) -> Iterator[str]:
    when = "applied for, not granted"
    if trial.granted:
        when = f"{trial.granted[0]} - {trial.granted[1] - timedelta(days=1)}"
    yield from (f"## {trial.title.da}", "", f"`{trial.id}`: {when}. {trial.authority}.", "", trial.instead.da, "")
    yield f"Exempts from: {', '.join(f'`{rule}`' for rule in trial.exempts) or 'nothing'}."
    yield f"Municipalities: {', '.join(trial.municipalities) or 'none named'}."
    yield from ("", *(f"- {one.da}" for one in (*trial.conditions, *trial.evaluation)), "")
