"""What somebody has typed and not saved: kept for them alone, found again where they left it, and deleted in time.

Every form carries a signed word that says whose it is, about whom, and which one. Whoever sends it back with a text may
have been logged out meanwhile: the word still says whose draft the text is, and nobody else ever sees it.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.core import signing
from django.db import transaction
from django.db.models import QuerySet

from humlebi.desk import clock
from humlebi.desk.access import log
from humlebi.desk.access.models import Act, User
from humlebi.desk.access.permissions import may_see, visible
from humlebi.desk.casework import places
from humlebi.desk.casework.models import Citizen, Draft, JournalLine

KEPT_DAYS, WARNED_DAYS = 30, 7
FIELDS = ("version", "on", "kind", "value", "ground", "begins", "until", "withdrawn", "reason", "note")
TEXTS = ("note", "reason")
WORDS = (*TEXTS, "withdrawn")  # a form with none of these filled in is no loss
LONGEST = 1_000_000  # letters of one field: more than may be saved, so that a text that is too long is still kept
SALT = "humlebi.form"


@dataclass(frozen=True)
class Opened:
    """A form that was opened. `key` is its place under the case; `sending` is new each time it is opened."""

    owner: int
    citizen: int
    key: str
    sending: str

    @property
    def word(self) -> str:
        """What the form carries, signed."""
        return signing.dumps([self.owner, self.citizen, self.key, self.sending], salt=SALT, compress=True)


def opened(user: User, citizen: Citizen, key: str) -> Opened:
    """A form opened just now."""
    return Opened(user.pk, citizen.pk, key, secrets.token_hex(12))


def read(word: str) -> Opened | None:
    """The form that carries the word; nothing when the word is not ours."""
    try:
        owner, citizen, key, sending = signing.loads(word, salt=SALT)
    except (signing.BadSignature, ValueError, TypeError):
        return None
    return Opened(owner, citizen, key, sending)


def sent(form: Opened | None, typed: Mapping[str, Any]) -> str | None:
    """Names this sending of the form with what is in it: the same again is the same, another text is another."""
    if form is None:
        return None
    told = "\0".join(f"{name}={typed[name]}" for name in sorted(typed) if name not in ("version", "word"))
    return f"{form.sending}.{hashlib.sha256(told.encode()).hexdigest()[:24]}"


def keep(form: Opened, posted: Mapping[str, Any], *, for_now: bool = False) -> Draft | None:
    """Keeps what was typed, or drops the draft when all words were rubbed out. Nothing once the form has been saved.

    A new draft has its line in the log. `for_now`: none yet, for it is to be saved at once; `stays` writes it if not.
    """
    # No form saves the sign with the number nought, and not every database can keep it.
    typed = {name: _one_text(posted, name) for name in _fields(form.key) if posted.get(name)}
    with transaction.atomic():
        owner = User.objects.filter(pk=form.owner).first()
        citizen = Citizen.objects.select_for_update().filter(pk=form.citizen).first()
        if owner is None or citizen is None or not may_see(owner, citizen) or _saved(form):
            return None
        before = Draft.objects.filter(owner=owner, citizen=citizen, form=form.key)
        if not _worth(form.key, typed):
            before.delete()
            return None
        if before.update(typed=typed, kept_at=clock.now()):
            return before.get()
        draft = Draft.objects.create(owner=owner, citizen=citizen, form=form.key, typed=typed, kept_at=clock.now())
        if not for_now:
            stays(draft)
        return draft


def stays(draft: Draft) -> None:
    """A line in the log: this draft was kept."""
    log.write(draft.owner, Act.DRAFT_KEPT, citizen=draft.citizen, person=draft.citizen.case_number, detail=draft.form)


def _fields(key: str) -> tuple[str, ...]:
    """What the form of the key has to keep."""
    told = places.form(key)
    return (*FIELDS, *told.fields) if told else FIELDS


def _one_text(posted: Mapping[str, Any], name: str) -> str:
    """Of several answers to one question, each on a line of its own."""
    several = posted.getlist(name) if hasattr(posted, "getlist") else [posted[name]]
    return "\n".join(map(str, several)).replace("\0", "")[:LONGEST]


def _worth(key: str, typed: Mapping[str, str]) -> bool:
    told = places.form(key)
    words = (*WORDS, "value") if key.startswith(("kategori/", "oplysning/")) else WORDS
    return any(typed.get(name, "").strip() for name in (told.texts if told else words))


def _saved(form: Opened) -> bool:
    """Whether the form led to an act: a copy that was under way meanwhile must not come back as a draft."""
    return JournalLine.objects.filter(sending__startswith=f"{form.sending}.").exists()


def find(user: User, citizen: Citizen, key: str) -> Draft | None:
    """The user's own draft of the form."""
    return Draft.objects.filter(owner=user, citizen=citizen, form=key).first()


def of_case(user: User, citizen: Citizen) -> tuple[Draft, ...]:
    """The user's own drafts about one citizen, the latest first."""
    return tuple(Draft.objects.filter(owner=user, citizen=citizen).select_related("citizen").order_by("-kept_at", "pk"))


def of_user(user: User) -> QuerySet[Draft]:
    """The user's own drafts, the oldest first; not those about citizens whom the user may no longer see."""
    return (
        Draft.objects.filter(visible(user, "citizen__"), owner=user).select_related("citizen").order_by("kept_at", "pk")
    )


def saved(user: User, citizen: Citizen, key: str) -> None:
    """Drops the draft of a form that was saved; the caller holds the transaction, and the act has its own log line."""
    Draft.objects.filter(owner=user, citizen=citizen, form=key).delete()


def case_number(form: Opened) -> str:
    """The number of the case that the form is about; nothing when its owner may no longer see it."""
    owner = User.objects.filter(pk=form.owner).first()
    citizen = Citizen.objects.filter(pk=form.citizen).first()
    return citizen.case_number if owner and citizen and may_see(owner, citizen) else ""


def discard(user: User, citizen: Citizen, key: str) -> bool:
    """Throws the user's own draft away. Answers whether there was one."""
    with transaction.atomic():
        gone, _of_each = Draft.objects.filter(owner=user, citizen=citizen, form=key).delete()
        if gone:
            log.write(user, Act.DRAFT_DISCARDED, citizen=citizen, person=citizen.case_number, detail=key)
    return bool(gone)


def move(user: User, citizen: Citizen, key: str, to: str) -> None:
    """The draft of a form that can no longer be saved becomes that of another; one that is there already stays."""
    with transaction.atomic():
        draft = find(user, citizen, key)
        if draft is not None and find(user, citizen, to) is None:
            words = "\n\n".join(filter(None, (draft.typed.get("reason"), draft.typed.get("note"))))
            draft.typed = draft.typed if to.startswith("ret/") else {"note": words}
            draft.form = to
            draft.save(update_fields=["form", "typed"])


def deleted_on(draft: Draft) -> datetime:
    """When the nightly job deletes it, unless somebody writes on."""
    return draft.kept_at + timedelta(days=KEPT_DAYS)


def expires_soon(draft: Draft) -> bool:
    """Whether the owner is warned."""
    return deleted_on(draft) - timedelta(days=WARNED_DAYS) <= clock.now()


def forget_old() -> int:
    """Nightly: deletes the drafts that nobody has touched for so long. Answers how many."""
    old = Draft.objects.filter(kept_at__lt=clock.now() - timedelta(days=KEPT_DAYS)).select_related("owner", "citizen")
    for draft in old:
        with transaction.atomic():
            who = draft.citizen
            log.write(draft.owner, Act.DRAFT_EXPIRED, citizen=who, person=who.case_number, detail=draft.form)
            draft.delete()
    return len(old)
