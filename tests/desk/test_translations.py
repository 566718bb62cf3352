"""Danish and English are both whole: every message is translated, and none is left in a template."""

import ast
import gettext
import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.apps import apps
from django.utils import translation
from django.utils.translation import templatize

import humlebi.desk

DESK = Path(humlebi.desk.__file__).parent
# The messages of the whole desk, and those of each room.
LOCALES = [place / "da" / "LC_MESSAGES" for place in sorted((DESK / "locale", *DESK.glob("*/locale")))]
TEMPLATES = sorted(DESK.glob("**/templates/**/*.html"))
CALLS = {"_", "gettext", "gettext_lazy", "ngettext", "ngettext_lazy", "pgettext", "npgettext"}


def written() -> dict[str, list[str]]:
    """msgid -> translations, of every room."""
    return {msgid: texts for place in LOCALES for msgid, texts in _written_in(place).items()}


def _written_in(place: Path) -> dict[str, list[str]]:
    """The same of one .po file: a small reading of a simple format."""
    messages: dict[str, list[str]] = {}
    for block in re.split(r"\n\s*\n", (place / "django.po").read_text(encoding="utf-8")):
        parts: dict[str, str] = {}
        name = ""
        for line in block.splitlines():
            if line.startswith("#"):
                continue
            head, _space, rest = line.partition(" ")
            if head.startswith("msg"):
                name, line = head, rest
            parts[name] = parts.get(name, "") + ast.literal_eval(line)
        if parts.get("msgid"):
            messages[parts["msgid"]] = [text for head, text in parts.items() if head.startswith("msgstr")]
    return messages


def used() -> set[str]:
    """Every message of the code and of the templates."""
    found = set()
    for file in DESK.glob("**/*.py"):
        found |= _messages(file.read_text(encoding="utf-8"))
    for file in TEMPLATES:
        found |= _messages(templatize(file.read_text(encoding="utf-8")), loose=True)
    return found


def _messages(source: str, *, loose: bool = False) -> set[str]:
    if loose:  # what templatize makes is not quite Python
        texts = re.findall(r"""\b(?:gettext|ngettext|_)\(u?("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')""", source)
        return {ast.literal_eval(text) for text in texts}
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    return {
        call.args[0].value
        for call in calls
        if isinstance(call.func, ast.Name)
        and call.func.id in CALLS
        and call.args
        and isinstance(call.args[0], ast.Constant)
        and isinstance(call.args[0].value, str)
    }


def test_every_message_has_a_danish_translation() -> None:
    messages = written()
    assert used() - set(messages) == set()
    assert [msgid for msgid, texts in messages.items() if not all(texts)] == []


def test_no_translation_is_left_over() -> None:
    assert set(written()) - used() == set()


def test_no_message_is_translated_in_two_rooms() -> None:
    told = Counter(msgid for place in LOCALES for msgid in _written_in(place))
    assert [msgid for msgid, times in told.items() if times > 1] == []


def test_placeholders_are_the_same_in_both_languages() -> None:
    for msgid, texts in written().items():
        for text in texts:
            assert set(re.findall(r"%\(\w+\)s", text)) == set(re.findall(r"%\(\w+\)s", msgid)), msgid


@pytest.mark.parametrize("place", LOCALES, ids=lambda place: place.parts[-4])
def test_what_is_compiled_is_what_is_written(place: Path) -> None:
    with (place / "django.mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    for msgid, texts in _written_in(place).items():
        if len(texts) == 1:
            assert compiled.gettext(msgid) == texts[0]
        else:
            assert [compiled.ngettext(msgid, "", number) for number in (1, 2)] == texts


class Words(HTMLParser):
    """Collects the words a person would read, and those in attributes that are read aloud."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []

    def handle_data(self, data: str) -> None:
        self.words += re.findall(r"[^\W\d_]{2,}", data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in ("aria-label", "alt", "title", "placeholder", "data-title", "data-live"):
                self.words += re.findall(r"[^\W\d_]{2,}", value or "")


# Names that are the same in every language.
NAMES = {"CSV", "Excel", "Humlebi", "Dansk", "English"}


@pytest.mark.parametrize("file", TEMPLATES, ids=lambda file: file.name)
def test_no_template_holds_untranslated_words(file: Path) -> None:
    source = file.read_text(encoding="utf-8")
    source = re.sub(r"{%\s*blocktranslate.*?endblocktranslate\s*%}", "", source, flags=re.S)
    source = re.sub(r"{[%{#].*?[#}%]}", "", source, flags=re.S)
    reader = Words()
    reader.feed(source)
    assert set(reader.words) - NAMES == set()


def test_every_field_has_a_label_in_both_languages() -> None:
    rooms = [room for room in apps.get_app_configs() if room.name.startswith("humlebi.desk.") and room.label != "jobs"]
    for model in (model for room in rooms for model in room.get_models()):
        for field in model._meta.get_fields():
            label = getattr(field, "verbose_name", None)
            if label is None or field.name in ("id", "password", "last_login", "email", "groups", "user_permissions"):
                continue
            if field.model is not model or field.name.startswith(("is_", "date_joined", "username")):
                continue
            with translation.override("en"):
                english = str(label)
            with translation.override("da"):
                danish = str(label)
            assert english in written(), f"{model.__name__}.{field.name}"
            assert danish in written()[english]
