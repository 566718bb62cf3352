"""Rows that hang together: each holds the hash of the one before, so that a change of any shows in all that follow.

The hash covers what a row says (`content`), and of what it points at the names that must not be swapped. A column that
is empty is left out of it, so that a table may get new columns without a new hash for old rows.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, ClassVar

from django.db import connections, models, router, transaction
from django.utils.translation import gettext_lazy as _

SEAL = 32  # letters of a hash that are written down: as many as nobody can hit
EMPTY = (None, "", False)


class Head(models.Model):
    """The last row of a chain. Whoever appends holds all heads until the transaction ends, in the same order always."""

    table = models.CharField(_("table"), max_length=64, primary_key=True)
    last = models.BigIntegerField(_("last line"), default=0)
    count = models.BigIntegerField(_("lines"), default=0)
    hash = models.CharField(_("hash"), max_length=64, blank=True)

    class Meta:
        app_label = "access"
        verbose_name = _("end of a chain")
        verbose_name_plural = _("ends of chains")

    def __str__(self) -> str:
        return f"{self.table}:{self.count}:{self.hash}"


def link(before: str, content: Mapping[str, Any]) -> str:
    """The hash of a row that says `content` and follows the row with the hash `before`."""
    told = {name: _text(value) for name, value in content.items() if value not in EMPTY}
    written = json.dumps(told, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(f"{before}\n{written}".encode("utf-8", "surrogatepass")).hexdigest()


def _text(value: Any) -> str:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    return value.isoformat() if isinstance(value, date) else str(value)


class LinkedRows(models.QuerySet):
    """Appends many rows as it does one: each linked to the one before."""

    def bulk_create(  # type: ignore[override]
        self, objs: Iterable[Any], batch_size: int | None = None, **kwargs: Any
    ) -> list[Any]:
        rows = list(objs)
        if not rows:
            return rows
        with transaction.atomic(using=self.db, savepoint=False):
            head = _held(self.model, self.db)
            names = _names_of(self.model, rows, self.db)
            for row in rows:
                head.hash = row.chain = link(head.hash, content(row, names))
            made = super().bulk_create(rows, batch_size=batch_size, **kwargs)
            _moved(head, made[-1].pk, len(rows), self.db)
        return made

    def append(self, rows: Sequence[Mapping[str, Any]], names: Mapping[str, Mapping[Any, str]]) -> None:
        """Appends rows that are told by column (of a key: `citizen_id`), which is several times as fast as by object.

        A column that is left out has its default. `names`: by key, what the rows that are pointed at are called.
        """
        if not rows:
            return
        fields = covered(self.model)
        plain = {field.attname: field.get_default() for field in fields}
        prepare = _Prepared(fields, self.db)
        with transaction.atomic(using=self.db, savepoint=False):
            head = _held(self.model, self.db)
            values = []
            for row in rows:
                told = {**plain, **row}
                said = told | {f"{key}.name": known.get(told[f"{key}_id"], "") for key, known in names.items()}
                head.hash = link(head.hash, said)
                values.append((*prepare(told), head.hash))
            with connections[self.db].cursor() as cursor:
                cursor.executemany(prepare.insert(self.model), values)
            last = self.model._default_manager.using(self.db).aggregate(last=models.Max("pk"))["last"]
            _moved(head, last, len(rows), self.db)


class _Prepared:
    """The values of a row as the database takes them. The same day is prepared once."""

    def __init__(self, fields: Sequence[models.Field], using: str) -> None:
        self.using, self.columns = using, [str(field.column) for field in fields]
        operations = connections[using].ops
        adapt = {"DateField": operations.adapt_datefield_value, "DateTimeField": operations.adapt_datetimefield_value}
        self.fields = [(field.attname, adapt.get(field.get_internal_type())) for field in fields]
        self.known: dict[Any, Any] = {}

    def __call__(self, told: Mapping[str, Any]) -> list[Any]:
        return [told[name] if adapt is None else self._adapted(told[name], adapt) for name, adapt in self.fields]

    def _adapted(self, value: Any, adapt: Any) -> Any:
        if value not in self.known:
            self.known[value] = adapt(value)
        return self.known[value]

    def insert(self, model: type[models.Model]) -> str:
        quote = connections[self.using].ops.quote_name
        columns = [*self.columns, "chain"]
        named = ", ".join(map(quote, columns))
        places = ", ".join(["%s"] * len(columns))
        # Names of the program's own tables and columns; every value is a parameter.
        return f"INSERT INTO {quote(model._meta.db_table)} ({named}) VALUES ({places})"  # noqa: S608


class Linked(models.Model):
    """A row of a table that only grows. `linked_with`: what of the row that a key points at is covered too."""

    linked_with: ClassVar[dict[str, str]] = {}
    chain = models.CharField(_("hash"), max_length=64, blank=True, default="", editable=False)

    objects = LinkedRows.as_manager()

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Appends the row; one that is there already is left to the database, which refuses to change it."""
        if not self._state.adding:
            super().save(*args, **kwargs)
            return
        using = kwargs.get("using") or router.db_for_write(type(self), instance=self)
        with transaction.atomic(using=using, savepoint=False):
            head = _held(type(self), using)
            head.hash = self.chain = link(head.hash, content(self, _names_of(type(self), [self], using)))
            super().save(*args, **kwargs)
            _moved(head, self.pk, 1, using)


def _held(model: type[models.Model], using: str) -> Head:
    """The head of the model's chain, with all heads locked: so acts on several tables never wait in a ring."""
    table = model._meta.db_table
    heads = {head.table: head for head in Head.objects.using(using).select_for_update().order_by("table")}
    return heads.get(table) or Head.objects.using(using).create(table=table)


def _moved(head: Head, last: int, more: int, using: str) -> None:
    head.last, head.count = last, head.count + more
    head.save(using=using, update_fields=["last", "count", "hash"])


def covered(model: type[models.Model]) -> list[models.Field]:
    return [field for field in model._meta.concrete_fields if not field.primary_key and field.name != "chain"]


def content(row: Any, names: Mapping[str, Mapping[Any, str]]) -> dict[str, Any]:
    """What a row that is about to be written says."""
    told = {field.attname: field.to_python(getattr(row, field.attname)) for field in covered(type(row))}
    for key, known in names.items():
        told[f"{key}.name"] = known.get(getattr(row, f"{key}_id"), "")
    return told


def _names_of(model: Any, rows: list[Any], using: str) -> dict[str, dict[Any, str]]:
    """By key: what the rows that are pointed at are called; no question to the database when they are at hand."""
    found: dict[str, dict[Any, str]] = {}
    for key, name in model.linked_with.items():
        field = model._meta.get_field(key)
        if all(field.is_cached(row) for row in rows):
            pointed = [getattr(row, key) for row in rows]
            found[key] = {one.pk: getattr(one, name) for one in pointed if one is not None}
            continue
        wanted = {getattr(row, f"{key}_id") for row in rows} - {None}
        manager = field.related_model._default_manager.using(using)
        if len(wanted) > 500:
            found[key] = dict(manager.values_list("pk", name))
        else:
            found[key] = dict(manager.filter(pk__in=wanted).values_list("pk", name))
    return found


# --- looking it through -----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Checked:
    """A chain looked through. `broken`: key of the first row that does not fit; `short`: its end is not its head."""

    table: str
    count: int
    hash: str
    broken: int | None = None
    short: bool = False
    sealed: bool = True

    @property
    def seal(self) -> str:
        """What may be written down elsewhere: a later check finds it again, or says that it is gone."""
        return f"{self.table}:{self.count}:{self.hash[:SEAL]}"

    @property
    def whole(self) -> bool:
        return self.broken is None and not self.short and self.sealed


def chains() -> list[type[models.Model]]:
    from django.apps import apps

    return sorted((one for one in apps.get_models() if issubclass(one, Linked)), key=lambda one: one._meta.db_table)


def check(model: Any, seal: tuple[int, str] | None = None, using: str = "default") -> Checked:
    """Looks through every row; with a seal (count, hash) also whether the chain still goes through it."""
    table, before, count, sealed, last = model._meta.db_table, "", 0, seal is None, 0
    with transaction.atomic(using=using):
        head = Head.objects.using(using).select_for_update().filter(table=table).first() or Head(table=table)
        for key, chain, told in rows_of(model, using):
            if chain != link(before, told):
                return Checked(table, count, before, broken=key, sealed=sealed)
            before, count, last = chain, count + 1, key
            sealed = sealed or seal == (count, before[:SEAL])
    short = (head.last, head.count, head.hash) != (last, count, before)
    return Checked(table, count, before, short=short, sealed=sealed)


def rows_of(model: Any, using: str) -> Iterator[tuple[int, str, dict[str, Any]]]:
    """Key, hash and content of every row, in order."""
    fields = [field.attname for field in covered(model)]
    names = {f"{key}__{name}": f"{key}.name" for key, name in getattr(model, "linked_with", {}).items()}
    rows = model._default_manager.using(using).order_by("pk").values_list("pk", "chain", *fields, *names)
    keys = [*fields, *names.values()]
    for key, chain, *values in rows.iterator(chunk_size=5_000):
        yield key, chain, dict(zip(keys, values, strict=True))


def fill(model: Any, linked_with: Mapping[str, str], editor: Any) -> None:
    """Links what a table holds already; for a migration, while the table may be changed."""
    using = editor.connection.alias
    model.linked_with = linked_with
    before, count, last, links = "", 0, 0, []
    for key, _chain, told in rows_of(model, using):
        before, count, last = link(before, told), count + 1, key
        links.append((before, key))
    table = editor.quote_name(model._meta.db_table)
    with editor.connection.cursor() as cursor:
        cursor.executemany(f"UPDATE {table} SET chain = %s WHERE id = %s", links)  # noqa: S608
    head = model._meta.apps.get_model("access", "Head")
    head.objects.using(using).update_or_create(
        table=model._meta.db_table, defaults={"last": last, "count": count, "hash": before}
    )
