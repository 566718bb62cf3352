"""A law page of one's own that cannot be used is refused with its line, what is wrong and what to do."""

from datetime import date
from pathlib import Path

import pytest

from humlebi.cli import main
from humlebi.law.kinds import Text
from humlebi.law.own import BadPage, load
from humlebi.law.register import OutsideLaw

pytestmark = pytest.mark.core
HEAD = """from datetime import date
from humlebi.law.kinds import Act, Axis, Done, Duty, Happens, Scope, Text, days_after, working_days_after
from humlebi.timeline.words import EventWord, Vocabulary
FORMALISED = (date(2000, 1, 1), date(2030, 1, 1))
RULES = Scope("r", *FORMALISED, Axis.CLOCK, "Act")
WORDS = Vocabulary({}, {"asked": EventWord("spurgt", "asked"), "told": EventWord("svaret", "told")})
W = Text("x", "x")
def duty(**said):
    said = {"since": Happens("asked", W), "act": Done("told"), "span": days_after(9)} | said
    return Duty(name="answer", title=W, plain=W, source=Act("A", "A", "A")("1"), only=(RULES,), group="g", **said)
"""


def page(tmp_path: Path, text: str, name: str = "own_law.py") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def refused(path: Path) -> BadPage:
    with pytest.raises(BadPage) as bad:
        load(path)
    for language in ("da", "en"):
        assert str(path) in bad.value.say(language)
    return bad.value


def test_a_good_page_is_a_law_of_its_own(tmp_path: Path) -> None:
    found = load(page(tmp_path, HEAD + "DECLARATIONS = (duty(),)\n"))
    assert [version.name for version in found.versions] == ["answer"]
    assert found.vocabulary.events.keys() == {"asked", "told"}


def test_a_page_of_its_own_ends_where_it_says_or_goes_on_past_its_reading(tmp_path: Path) -> None:
    ended = load(page(tmp_path, HEAD + "DECLARATIONS = (duty(),)\n"))
    assert ended.read_until == date(2030, 1, 1)
    with pytest.raises(OutsideLaw, match="2030-01-01 lies after the last formalised law"):
        ended.at(date(2030, 1, 1))
    goes_on = "FORMALISED = (date(2000, 1, 1), date.max)\nREAD_UNTIL = date(2030, 1, 1)\n"
    later = "RULES = Scope('r', date(2000, 1, 1), date.max, Axis.CLOCK, 'Act')\n"
    found = load(page(tmp_path, HEAD + goes_on + later + "DECLARATIONS = (duty(),)\n", "goes_on.py"))
    assert [version.read_until for version in found.at(date(2035, 1, 1))] == [date(2030, 1, 1)]
    with pytest.raises(OutsideLaw, match="after the last reading"):
        found.require_read(date(2030, 1, 1), Text("Dagen", "The day"))


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("DECLARATIONS = (duty(,)\n", 11, "invalid syntax"),
        ("\n\nDECLARATIONS = (dutty(),)\n", 13, "NameError"),
        ("\nDECLARATIONS = (duty(spam=1),)\n", 10, "TypeError"),  # where it was run last
        ("1 / 0\n", 11, "ZeroDivisionError"),
        ("from humlebi.law.kinds import Pligt\n", 11, "ImportError"),
        ("raise SystemExit\n", 11, "SystemExit"),
    ],
)
def test_what_does_not_run_is_told_with_its_line(tmp_path: Path, text: str, line: int, says: str) -> None:
    path = page(tmp_path, HEAD + text)
    bad = refused(path)
    assert f"{path}:{line}: " in bad.say("da")
    assert says in bad.say("en")
    assert "law check --law" in bad.say("en")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "there are no DECLARATIONS"),
        ("DECLARATIONS = ()\n", "there are no DECLARATIONS"),
        ("DECLARATIONS = (duty(), 7)\n", "DECLARATIONS[1] must be of the kind Declared, but is int"),
        ("DECLARATIONS = 7\n", "DECLARATIONS must be"),
        ("DECLARATIONS = (duty(),)\nWORDS = {}\n", "WORDS must be of the kind Vocabulary"),
        ("DECLARATIONS = (duty(),)\nFORMALISED = 2000\n", "FORMALISED must be two dates"),
        ("DECLARATIONS = (duty(),)\nREAD_UNTIL = 2030\n", "READ_UNTIL must be the first day"),
        ("DECLARATIONS = (duty(),)\nFORMALISED = (date(2000, 1, 1), date.max)\n", "READ_UNTIL must be the first day"),
        ("DECLARATIONS = (duty(act=Done('tolled')),)\n", "unknown event word 'tolled'"),
        ("DECLARATIONS = (duty(span=working_days_after(3, 'XX')),)\n", "public holidays of 'XX'"),
    ],
)
def test_what_cannot_be_used_is_told(tmp_path: Path, text: str, says: str) -> None:
    assert says in refused(page(tmp_path, HEAD + text)).say("en")


def test_a_page_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert "Der er ingen lovside" in refused(tmp_path / "none.py").say("da")
    assert "regular file" in refused(page(tmp_path, "", "law.txt")).say("en")
    folder = tmp_path / "folder.py"
    folder.mkdir()
    assert "regular file" in refused(folder).say("en")


def test_a_page_that_everybody_may_change_is_not_run(tmp_path: Path) -> None:
    path = page(tmp_path, "raise AssertionError('run')")
    path.chmod(0o666)
    assert "chmod o-w" in refused(path).say("en")


def test_nothing_is_left_beside_the_page(tmp_path: Path) -> None:
    load(page(tmp_path, HEAD + "DECLARATIONS = (duty(),)\n"))
    assert [path.name for path in tmp_path.iterdir()] == ["own_law.py"]


def test_the_command_says_it_in_the_readers_language(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = page(tmp_path, "1 / 0\n")
    assert main(["law", "check", "--law", str(path)]) == 2
    assert "lovsiden kan ikke indlæses" in capsys.readouterr().err
    assert main(["law", "check", "--law", str(path), "--lang", "en"]) == 2
    assert "the law page cannot be loaded" in capsys.readouterr().err


def test_a_log_under_another_law_is_imported_by_its_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = str(page(tmp_path, HEAD + "DECLARATIONS = (duty(),)\n"))
    (tmp_path / "log.csv").write_text("case_id,activity,timestamp\n1,asked,2015-02-03\n1,told,2015-02-20\n")
    words = ["import", "csv", str(tmp_path / "log.csv"), "--law", own, "--out"]
    assert main([*words, str(tmp_path / "facts")]) == 0
    assert capsys.readouterr().err == ""
    assert main(["assess", str(tmp_path / "facts"), "--law", own, "--today", "2015-05-13", "--format", "csv"]) == 0
    assert ",late," in capsys.readouterr().out
