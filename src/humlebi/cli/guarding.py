"""humlebi check and humlebi grant: whether what was recorded is as it was written, and who may touch it."""

from __future__ import annotations

from argparse import Namespace

from humlebi.cli import Refused
from humlebi.cli.serving import _prepare, _refused, _start, _text
from humlebi.cli.tables import say
from humlebi.timeline.whole import whole
from humlebi.timeline.wording import Refusal, Text


def check(asked: Namespace) -> int:
    """Look through the log, the facts and the journal; 1 when a row is not as it was written."""
    _start()
    _prepare()
    from django.db import connection

    from humlebi.desk.access import chain

    seals = _seals(asked.seal)
    found = [chain.check(model, seals.get(model._meta.db_table)) for model in chain.chains()]
    for one in found:
        say(_text(_verdict(one)))
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA integrity_check")
            damage = [str(row[0]) for row in cursor.fetchall() if row[0] != "ok"]
        if damage:
            say(_text(Text("Databasefilen er beskadiget: ", "The database file is damaged: ")) + "; ".join(damage[:10]))
            return 1
    if not all(one.whole for one in found):
        return 1
    say(_text(Text("Skriv segl ned et andet sted:", "Write seals down somewhere else:")))
    for one in found:
        say(f"  --seal {one.seal}")
    return 0


def grant(asked: Namespace) -> int:
    """Give a second PostgreSQL role what the desk needs, and no more."""
    _start()
    _prepare()
    from humlebi.desk.access import roles

    try:
        statements = roles.grant(asked.role)
    except Refusal as refusal:
        raise Refused(refusal.texts) from None
    for statement in statements:
        say(f"{statement};")
    return 0


def _seals(texts: list[str]) -> dict[str, tuple[int, str]]:
    from humlebi.desk.access.chain import SEAL

    seals = {}
    for text in texts:
        table, _colon, rest = text.partition(":")
        count, _colon, written = rest.partition(":")
        rows = whole(count)
        if not table or rows is None or (rows and len(written) != SEAL):
            raise _refused(
                f"'{text}' er ikke et segl; skriv det, som humlebi check skrev det",
                f"'{text}' is not a seal; write it as humlebi check wrote it",
            )
        if rows:
            seals[table] = (rows, written)
    return seals


_NAMES = {
    "access_accesslog": Text("Loggen", "The log"),
    "access_accessshown": Text("Hvem lister viste", "Whom lists showed"),
    "casework_eventfact": Text("Hændelser", "Events"),
    "casework_spellfact": Text("Perioder", "Spells"),
    "casework_journalline": Text("Journalen", "The journal"),
}


def _verdict(one: object) -> Text:
    from humlebi.desk.access.chain import Checked

    assert isinstance(one, Checked)
    name = _NAMES.get(one.table, Text(one.table, one.table))
    if one.broken is not None:
        da = f"BRUDT ved nr. {one.broken}: den række, eller en lige før den, er ændret, fjernet eller sat ind."
        en = f"BROKEN at no. {one.broken}: that row, or one just before it, was changed, removed or put in."
    elif one.short:
        da = f"BRUDT ved enden: de {one.count} rækker hænger sammen, men rækker efter dem er fjernet."
        en = f"BROKEN at the end: its {one.count} rows hang together, but rows after them were removed."
    elif not one.sealed:
        da = f"BRUDT: {one.count} rækker hænger sammen, men ikke gennem seglet. De er skrevet om."
        en = f"BROKEN: {one.count} rows hang together, but not through the seal. They were written anew."
    else:
        da, en = f"{one.count} rækker, ubrudt.", f"{one.count} rows, unbroken."
    return Text(f"{name.da}: {da}", f"{name.en}: {en}")
