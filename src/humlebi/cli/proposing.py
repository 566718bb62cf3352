"""humlebi law proposal, and what compare says of a proposal: what is proposed is told as that, never as law."""

from __future__ import annotations

from argparse import Namespace

from humlebi.cli import Refused, refused
from humlebi.cli.tables import say, show
from humlebi.law.citing import cited
from humlebi.law.kinds import NOTHING, Text
from humlebi.law.lifting import Proposal, not_law
from humlebi.law.register import law
from humlebi.timeline.wording import day_in_words

NO_LAW = Text("Et forslag, ikke lov", "A proposal, not law")


def chosen(name: str) -> Proposal:
    """The proposal that is compared with. Refused when there is none of that name, or too little of it is known."""
    found = law().proposal(name)
    if found is None:
        there = ", ".join(one.id for one in law().proposals if one.comparable)
        raise refused(
            f"der er intet forslag '{name}'; der kan sammenlignes med: {there}",
            f"there is no proposal '{name}'; these can be compared with: {there}",
        )
    if not found.comparable:
        raise Refused(not_law(found, name))
    return found


def laid_over(proposal: Proposal) -> Text:
    """That a proposal was laid over everybody, and what of it is not known."""
    da, en = (" ".join(one.say(lang) for one in proposal.unknown) for lang in ("da", "en"))
    return Text(
        f"{proposal.title.da} er et forslag, ikke lov; det regnes her fra {day_in_words(proposal.expected, 'da')} over "
        f"alle. Ukendt: {da}",
        f"{proposal.title.en} is a proposal, not law; it is reckoned here from {day_in_words(proposal.expected, 'en')} "
        f"over everybody. Not known: {en}",
    )


def proposal(asked: Namespace) -> int:
    """One proposal, or the list of all."""
    lang = asked.lang
    if not asked.proposal:
        listed(lang)
        return 0
    found = law().proposal(asked.proposal)
    if found is None:
        there = ", ".join(one.id for one in law().proposals)
        raise refused(
            f"der er intet forslag '{asked.proposal}'; der er: {there}",
            f"there is no proposal '{asked.proposal}'; there are: {there}",
        )
    show_proposal(found, lang)
    return 0


def listed(lang: str) -> None:
    head = Text("forslag;ventes;hvad", "proposal;expected;what").say(lang).split(";")
    rows = [(one.id, day_in_words(one.expected, lang), one.title.say(lang)) for one in law().proposals]
    show(Text("Forslag, ikke lov", "Proposals, not law").say(lang), head, rows)
    say(Text("Læs ét: ./humlebi law proposal NAVN", "Read one: ./humlebi law proposal NAME").say(lang))


def show_proposal(found: Proposal, lang: str) -> None:
    """What is known of a proposal and what is not, how far it has come, and what it would change."""
    say(f"{found.title.say(lang)} ({found.id})", style="bold")
    say(f"{NO_LAW.say(lang)}.", indent=2)
    for name, value in (
        (Text("Ventes i kraft", "Expected in force"), day_in_words(found.expected, lang)),
        (Text("Hvor langt", "How far"), found.stage.say(lang)),
        (Text("Kilde", "Source"), cited(found.source.cite, lang)),
    ):
        say(f"{name.say(lang)}: {value}", indent=2)
    for head, several in (
        (Text("Kendt", "Known"), found.known),
        (Text("Ikke kendt", "Not known"), found.unknown),
    ):
        say(f"{head.say(lang)}:", indent=2)
        for one in several:
            say(f"- {one.say(lang)}", indent=4)
    changed = dict.fromkeys((*found.exempts, *found.limits))
    if changed:
        say(f"{Text('Ville berøre reglerne', 'Would touch the rules').say(lang)}: {', '.join(changed)}", indent=2)
    if found.doubt != NOTHING:
        say(f"{Text('Tvivl', 'Doubt').say(lang)}: {found.doubt.say(lang)}", indent=2)
    if found.comparable:
        how = f"./humlebi compare --facts DATA --today {found.expected} --forslag {found.id}"
        say(f"{Text('Se, hvem det berører', 'See whom it touches').say(lang)}: {how}", indent=2)
