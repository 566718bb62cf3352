"""The command line: what it prints at 80 columns (golden files), what it refuses, and how it exits.

HUMLEBI_GOLDEN=write makes the golden files anew; read what changed before it is kept.
"""

import csv
import io
import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from humlebi.cli import main
from humlebi.law.register import BadLaw

pytestmark = pytest.mark.core
GOLDEN = Path(__file__).parent / "golden"
FILES = {
    "persons.csv": "person,born,municipality\n17,1980-01-01,0201\n18,,0201\n",
    "spells.csv": (
        "person,kind,from,until,value,ref\n"
        "17,sygedagpenge,2015-02-02,,loenmodtager,s1\n"
        "17,visitation,2015-02-12,,2,s1\n"
        "18,sygedagpenge,2015-03-02,,,\n"
    ),
    "events.csv": "person,kind,on,value,ref\n17,samtale,2015-03-27,,s1\n",
}
HEAD = ["person", "duty", "authority", "regime", "since", "due", "done", "status", "because", "as_read_to", "mark"]


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str


Run = Callable[[str], Ran]


@pytest.fixture
def run(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run one command in a folder that holds `facts`, 80 columns wide."""
    (tmp_path / "facts").mkdir()
    for name, text in FILES.items():
        (tmp_path / "facts" / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")

    def ran(command: str) -> Ran:
        capfdbinary.readouterr()
        try:
            code = main(command.split())
        except SystemExit as ended:  # what argparse does with a command it does not understand
            code = int(ended.code or 0)
        sys.stdout.flush()
        sys.stderr.flush()
        out, err = capfdbinary.readouterr()
        assert b"Traceback" not in err
        return Ran(code, out.decode(), err.decode())

    return ran


ASSESS = "assess facts --today 2015-05-13"


# --- what it prints ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "command"),
    [
        ("assess", ASSESS),
        ("assess-en", f"{ASSESS} --lang en"),
        ("assess-person", f"{ASSESS} --person 17"),
        ("assess-explain-da", f"{ASSESS} --person 17 --explain"),
        ("assess-explain-en", f"{ASSESS} --person 18 --explain --lang en --reader citizen"),
        ("assess-csv", f"{ASSESS} --format csv"),
        ("assess-json", f"{ASSESS} --format json --person 18"),
        ("law-overlaps", "law overlaps --who ledighedsydelse --at 2017-11-01"),
        ("law-diff", "law diff 2014-12-31 2015-01-05 --lang en"),
        ("law-show", "law show varighed@2014"),
        ("law-show-untranslated", "law show visitation@2015 --lang en"),
        ("law-at", "law at 2015-05-13"),
        ("ask-da", "ask beskaeftigelseskrav_kommune tilknyttet_13_uger=ja timer_13_uger=119 --on 2007-01-15"),
        ("ask-en", "ask fleksydelse_ret --on 2013-01-01 --born 1950-01-01 --lang en --reader auditor"),
        ("ask-json", "ask hoejeste_sygedagpenge_uge --on 2015-05-13 --format json"),
        ("law-coverage", "law coverage --by confidence"),
        ("compare", "compare facts --today 2015-05-13 --law-of 2014-12-31 --lang en"),
        ("compare-da", "compare facts --today 2015-05-13 --law-of 2014-12-31"),
        ("compare-csv", "compare facts --today 2015-05-13 --law-of 2014-12-31 --format csv --lang en"),
    ],
)
def test_the_output_is_the_golden_one(run: Run, name: str, command: str) -> None:
    ran = run(command)
    assert ran.code == 0, ran.err
    found = "\n".join(line.rstrip() for line in ran.out.splitlines()) + "\n"
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("HUMLEBI_GOLDEN") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_text(found, encoding="utf-8")
    assert found == path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "command",
    [
        ASSESS,
        "compare facts --today 2015-05-13 --law-of 2014-12-31",
        "law list",
        "law at 2015-05-13",
        "law overlaps",
        "law show foerste_samtale",
    ],
)
def test_nothing_is_wider_than_the_terminal(run: Run, command: str) -> None:
    lines = run(command).out.splitlines()
    assert [line for line in lines if len(line.rstrip()) > 80] == []


def test_no_word_of_a_table_is_cut_in_the_middle(run: Run) -> None:
    for command in (ASSESS, "law overlaps --who ledighedsydelse --at 2017-11-01"):
        out = run(command).out
        for word in ("foerste_samtale", "laegeattest_foer_samtale", "rehabiliteringsteam"):
            if word[:8] in out:
                assert word in out


def test_the_remarks_go_to_the_error_stream(run: Run) -> None:
    ran = run(f"{ASSESS} --format csv")
    assert "humlebi" not in ran.out
    assert re.search(r"law [0-9a-f]{12} facts [0-9a-f]{12} humlebi \S+ today 2015-05-13", ran.err)
    assert re.search(r"\b5\b.*--explain", ran.err)


def test_benefits_begun_before_the_law_are_told(run: Run, tmp_path: Path) -> None:
    with (tmp_path / "facts/spells.csv").open("a", encoding="utf-8") as out:
        out.write("18,ledighedsydelse,1998-06-01,1998-12-01,,\n")
    assert "1 benefit began before 1 July 1998" in run(f"{ASSESS} --lang en").err


def test_csv_json_and_parquet_hold_the_same_rows(run: Run, tmp_path: Path) -> None:
    for form in ("csv", "json", "parquet"):
        ran = run(f"{ASSESS} --format {form} --out rows.{form}")
        assert ran.code == 0
    lines = list(csv.DictReader(io.StringIO((tmp_path / "rows.csv").read_text(encoding="utf-8"))))
    from_json = json.loads((tmp_path / "rows.json").read_text(encoding="utf-8"))
    from_parquet = pq.read_table(tmp_path / "rows.parquet").to_pylist()
    assert list(lines[0]) == HEAD
    assert len(lines) == 9
    told = [{name: str(value) if value is not None else "" for name, value in line.items()} for line in from_parquet]
    assert told == lines
    assert [{name: value or "" for name, value in line.items()} for line in from_json] == lines
    assert sorted(path.name for path in tmp_path.iterdir()) == ["facts", "rows.csv", "rows.json", "rows.parquet"]


def test_a_comparison_is_written_to_a_file_as_it_is_to_the_terminal(run: Run, tmp_path: Path) -> None:
    command = "compare facts --today 2015-05-13 --law-of 2014-12-31"
    for form in ("csv", "json"):
        shown = run(f"{command} --format {form}")
        written = run(f"{command} --format {form} --out compared.{form}")
        assert (shown.code, written.code, written.out) == (0, 0, "")
        assert (tmp_path / f"compared.{form}").read_text(encoding="utf-8") == shown.out
    lines = list(csv.DictReader(io.StringIO((tmp_path / "compared.csv").read_text(encoding="utf-8"))))
    told = json.loads((tmp_path / "compared.json").read_text(encoding="utf-8"))
    weeks = [(line["name"], line["before"], line["after"]) for line in lines if line["what"] == "weeks"]
    assert weeks == [(b["benefit"], b["before"]["weeks"], b["after"]["weeks"]) for b in told["benefits"]]
    assert [line["name"] for line in lines if line["what"] == "person"] == told["people"]


def test_where_a_law_says_nothing_of_the_state_s_share_there_is_a_dash(run: Run, tmp_path: Path) -> None:
    (tmp_path / "facts/spells.csv").write_text("person,kind,from,until,value,ref\n17,overgangsydelse,2022-01-01,,,\n")
    (tmp_path / "facts/events.csv").write_text("person,kind,on,value,ref\n")
    ran = run("compare facts --today 2022-06-01 --law-of 2015-12-01 --lang en")
    refusion = ran.out.partition("Refusion from the state")[2]
    row = next(line.split() for line in refusion.splitlines() if line.strip().startswith("transitional benefit"))
    assert (row[2], row[4]) == ("-", "-")
    assert "Weeks without a known share of the state: transitional benefit 21.6." in refusion


def test_a_zip_is_read_as_the_folder_is(run: Run, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "facts.zip", "w") as out:
        for name, text in FILES.items():
            out.writestr(name, text)
    folder, zipped = run(f"{ASSESS} --format csv"), run("assess facts.zip --today 2015-05-13 --format csv")
    assert folder.out == zipped.out
    assert folder.err == zipped.err


def test_one_person_is_answered_as_among_everybody(run: Run) -> None:
    everybody = run(f"{ASSESS} --format csv").out.splitlines()
    alone = run(f"{ASSESS} --format csv --person 17").out.splitlines()
    assert alone == [everybody[0], *(line for line in everybody if line.startswith("17,"))]


def test_the_law_as_it_stood_is_asked_for(run: Run) -> None:
    ran = run(f"{ASSESS} --law-of 2014-12-31 --format csv --person 17")
    rows = list(csv.DictReader(io.StringIO(ran.out)))
    assert {row["regime"] for row in rows if row["duty"] == "foerste_samtale"} == {"2010"}


def test_the_law_stands(run: Run) -> None:
    ran = run("law check --lang en")
    assert (ran.code, ran.err) == (0, "")
    assert "no faults" in ran.out


def test_a_law_that_does_not_stand_is_told_fault_by_fault(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise BadLaw(["varighed: nothing is declared from 2014-07-01 until 2014-08-01.", "another fault"])

    monkeypatch.setattr("humlebi.cli.checking.law", broken)
    ran = run("law check")
    assert ran.code == 2
    assert "nothing is declared from 2014-07-01" in ran.out
    assert "another fault" in ran.out


def test_an_event_log_becomes_facts(run: Run, tmp_path: Path) -> None:
    (tmp_path / "log.csv").write_text("sag,hvad,dag\nA,Samtale,2015-01-05\n", encoding="utf-8")
    ran = run("import csv log.csv --out new --case sag --activity hvad --time dag")
    assert ran.code == 0
    assert "1 sag, 1 hændelse -> new" in ran.out
    assert (tmp_path / "new/events.csv").read_text(
        encoding="utf-8"
    ) == "person,kind,on,value,ref\nA,samtale,2015-01-05,,\n"


QUOTA_PEOPLE = "person,born,municipality\n" + "".join(f"{n},1970-01-01,0849\n" for n in range(1, 5))
QUOTA_SPELLS = "person,kind,from,until,value,ref\n" + "".join(
    f"{n},ledighedsydelse,2026-06-20,,,\n" for n in range(1, 5)
)


def test_a_quota_counts_people_against_three_quarters(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "quota"
    folder.mkdir()
    (folder / "persons.csv").write_text(QUOTA_PEOPLE, encoding="utf-8")
    (folder / "spells.csv").write_text(QUOTA_SPELLS, encoding="utf-8")
    talks = [f"{n},samtale,2026-{month:02}-03,,\n" for n in (1, 2, 3) for month in (7, 8, 9, 10)]
    command = f"quota {folder} --today 2026-12-31 --from 2026-12-01 --until 2027-02-01 --format json"
    for held, status, left in ((talks, "met", 0), (talks[:-1], "missed", 1)):
        (folder / "events.csv").write_text("person,kind,on,value,ref\n" + "".join(held), encoding="utf-8")
        found = {one["quota"]: one for one in json.loads(run(command).out)}
        quota = found["kvote_jobsamtaler"]
        assert (quota["group"], quota["status"], quota["left"]) == (4, status, left)
    assert "ikke nået" in " ".join(run(command.replace("--format json", "")).out.split())
    assert "--until er ikke med" in run(command.replace("2027-02-01", "2026-12-01")).err


# Eight on unemployment benefit, of whom four had their two fund talks; eight job-ready with one talk; three exempted.
POOL = [(f"D{n}", "dagpenge", "") for n in range(8)] + [(f"K{n}", "kontanthjaelp", "jobparat") for n in range(8)]


@pytest.fixture
def pool(tmp_path: Path) -> Path:
    folder = tmp_path / "pool"
    folder.mkdir()
    people = [*POOL, ("X", "dagpenge", ""), ("Y", "kontanthjaelp", "jobparat"), ("Z", "kontanthjaelp", "jobparat")]
    persons = [f"{name},1985-05-05,0101\n" for name, _, _ in people]
    spells = [f"{name},{benefit},2026-07-01,,,\n" for name, benefit, _ in people]
    spells += [f"{name},parathed,2026-07-01,,{ready},\n" for name, _, ready in people if ready]
    spells += [f"{name},fritagelse,2026-07-01,,25_procent,\n" for name in "XYZ"]
    events = [f"D{n},a_kasse_samtale,2026-{day},,\n" for n in range(4) for day in ("07-15", "09-10")]
    events += [f"K{n},samtale,2026-07-06,,\n" for n in range(8)]
    heads = ("person,born,municipality\n", "person,kind,from,until,value,ref\n", "person,kind,on,value,ref\n")
    for name, head, rows in zip(("persons", "spells", "events"), heads, (persons, spells, events), strict=True):
        (folder / f"{name}.csv").write_text(head + "".join(rows), encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("municipality", "said"), [("0201", "ikke prøvet; 1 bor uden for dets kommuner."), ("0851", "ikke prøvet. En sag")]
)
def test_a_trial_laid_over_everybody_says_that_its_places_were_not_asked(
    run: Run, municipality: str, said: str
) -> None:
    spell = f"--spell ledighedsydelse,2017-01-31,, --municipality {municipality}"
    ran = run(f"assess {spell} --today 2019-08-01 --trial frik2-02")
    assert "frik2-02 er lagt over alle: sted, gruppe og betingelser er" in ran.err
    assert said in ran.err
    assert "lagt over alle" not in run(f"assess {spell} --today 2019-08-01").err


@pytest.mark.parametrize(
    ("municipality", "said"),
    [
        ("Aalborg", "forventede en kode på 4 cifre; Aalborg er 0851"),
        ("851", "forventede en kode på 4 cifre"),
        ("0851", "ingen i data bor i 0851 Aalborg"),
        ("0999", "ingen i data bor i 0999"),
    ],
)
def test_a_quota_of_a_municipality_without_people_is_no_table_of_noughts(
    run: Run, municipality: str, said: str
) -> None:
    ran = run(f"quota facts --today 2026-12-01 --from 2026-07-01 --until 2027-01-01 --municipality {municipality}")
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_a_quota_is_open_until_its_deadlines_have_passed_and_counts_across_the_groups(run: Run, pool: Path) -> None:
    command = f"quota {pool} --from 2026-07-01 --until 2027-02-01 --format json"
    early = {one["quota"]: one for one in json.loads(run(f"{command} --today 2026-08-01").out)}
    assert [(name, one["group"], one["status"]) for name, one in early.items()] == [
        ("kvote_jobsamtaler", 19, "open"),
        ("loft_over_fritagelser", 19, "kept"),
        ("kvote_samtaler_a_kasse", 9, "open"),
        ("kvote_tilbud", 19, "open"),
    ]
    late = {one["quota"]: one for one in json.loads(run(f"{command} --today 2026-12-30").out)}
    assert (late["kvote_samtaler_a_kasse"]["status"], late["kvote_samtaler_a_kasse"]["left"]) == ("missed", 3)
    assert late["kvote_jobsamtaler"]["status"] == "open"
    assert (late["loft_over_fritagelser"]["exempt"], late["loft_over_fritagelser"]["exempt_allowed"]) == (3, 4)
    assert all(one["authority"].startswith("LAB ") and one["doubt"] for one in late.values())


def test_the_table_of_quotas_has_authority_and_doubt_and_a_period_without_one_is_refused(run: Run, pool: Path) -> None:
    told = " ".join(run(f"quota {pool} --from 2026-07-01 --until 2027-02-01 --today 2026-08-01").out.split())
    assert "LAB § 102" in told
    assert "* Tilbud til 75 procent: Den ændrede § 102 er ikke fundet" in told
    refused = run(f"quota {pool} --from 2025-07-01 --until 2025-08-01 --today 2025-08-01")
    assert (refused.code, "ingen kvote gælder" in refused.err) == (2, True)


# --- what it refuses --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("assess nowhere --today 2015-05-13 --lang en", "no such file or folder"),
        ("assess facts --today 2015-02-30", "'2015-02-30' er ingen dato, der findes; skriv ÅÅÅÅ-MM-DD"),
        ("assess facts --today 1998-06-30", "før den første formaliserede lov"),
        ("assess facts --today 2027-01-01 --strict", "efter den sidste læsning: loven er læst til 2027-01-01"),
        (f"{ASSESS} --law-of 1998-06-30", "før den første formaliserede lov"),
        (f"{ASSESS} --person 99", "ingen i facts har id '99'"),
        (f"{ASSESS} --trial frik2-99", "der er intet forsøg 'frik2-99'; der er: frik2-01, frik2-02"),
        (
            f"{ASSESS} --trial frik2-04 --lang en",
            "frik2-04 was applied for and never granted: it can be compared with (./humlebi compare --trial frik2-04), "
            "never applied to a case",
        ),
        (f"{ASSESS} --trial frik2-02 --trial frik2-12", "frik2-12 blev ansøgt og aldrig bevilget"),
        (f"{ASSESS} --explain", "--explain kræver --person"),
        (f"{ASSESS} --format parquet", "--format parquet kræver --out FIL"),
        (f"{ASSESS} --format csv --out nowhere/rows.csv", "nowhere"),
        (f"{ASSESS} --format csv --out facts", "facts"),
        ("assess facts", "--today"),
        ("law show vurdering_74", "mente du vurdering_74c eller revurdering_74c?"),
        ("law show zzz", "der er ingen regel 'zzz'; find den med"),
        ("law at 1990-01-01", "før den første formaliserede lov"),
        ("law at 2027-01-01 --strict", "efter den sidste læsning"),
        ("law diff 1990-01-01 2015-01-01", "før den første formaliserede lov"),
        (
            "ask maalgruppens_betydning maalgruppe_2020=2.12 --on 2021-01-01",
            "6.13 (nr. 6.13: under 18 år); det er en værdi af maalgruppe_2014 efter regelsæt 2014, som gælder fra "
            "2014-01-01 til 2020-01-01 "
            "(ikke med)",
        ),
        ("ask uddannelseshjaelp_maaned --on 2013-12-31", "der er regler fra 1. januar 2014 til og med 30. juni 2025"),
        (
            "ask kontanthjaelp_maaned --on 2026-03-01 --born 2027-01-01",
            "født den 1. januar 2027, efter den 1. marts 2026",
        ),
        ("ask kontanthjaelp_maaned --on 2026-03-01 nonsense", "forstås ikke: nonsense"),
        ("ask beskaeftigelseskrav --on 2007-01-15", "beskaeftigelseskrav_kommune? Find den med"),
        ("ask beskaeftigelseskrav_kommune --on 2007-01-15 timer_13_uger=tyve", "'tyve' er intet tal"),
        (
            "ask kvote_jobsamtaler --on 2026-08-01",
            "er en andel, der skal nås: den spørges om mange mennesker. Brug: ./humlebi quota DATA --today 2026-08-01",
        ),
        ("ask forholdstal --on 1997-01-01", "før den første formaliserede lov"),
        ("law list --kind nothing", "der er ingen slags 'nothing'; der er: amount (beløb)"),
        ("law overlaps --who nobody", "der er ingen gruppe 'nobody'; der er: afgoerelse"),
        ("law overlaps --at 2027-01-01 --strict", "efter den sidste læsning"),
        ("compare facts --today 2015-05-13 --trial frik2-99", "der er intet forsøg"),
        ("compare facts --today 2015-05-13", "--law-of"),
        (
            "compare facts --today 2026-12-01 --forslag forslag-x",
            "intet forslag 'forslag-x'; der kan sammenlignes",
        ),
        ("compare facts --today 2026-12-01 --forslag ny_hovedlov", "ny_hovedlov er et forslag, ikke lov"),
        ("compare facts --today 2026-12-01 --trial forslag-unge", "forslag-unge er et forslag, ikke lov"),
        (f"{ASSESS} --trial forslag-jobafklaring --lang en", "forslag-jobafklaring is a proposal, not law"),
        (
            "ask reduceret_sygedagpengesats --on 2026-12-01",
            "er et forslag, ikke lov: det bruges aldrig på en sag. Sammenlign med det: ./humlebi compare --forslag "
            "forslag-reduceret-sygedagpengesats",
        ),
        ("law proposal forslag-x", "der er intet forslag 'forslag-x'; der er: forslag-jobafklaring"),
        ("compare facts --today 2015-05-13 --law-of 2014-12-31 --out x.csv", "--out FIL kræver --format csv"),
        ("assess facts --today 2015-05-13 --out x.csv", "--out FIL kræver --format csv"),
        ("assess facts --today 2015-05-13 --person 17 --explain --format csv --out x.csv", "og ikke --explain"),
        (
            "compare facts --today 2015-05-13 --law-of 2014-12-31 --format csv --out facts --lang en",
            "facts is a folder",
        ),
        ("import csv nowhere.csv --out new", "nowhere.csv"),
        ("import xes nowhere.xes --out new", "nowhere.xes"),
        ("nothing", "nothing"),
    ],
)
def test_what_cannot_be_done_is_said_in_words(run: Run, tmp_path: Path, command: str, told: str) -> None:
    before = sorted(path.name for path in tmp_path.rglob("*"))
    ran = run(command)
    assert ran.code == 2
    assert told in " ".join(ran.err.split())
    assert ran.out == ""
    assert sorted(path.name for path in tmp_path.rglob("*")) == before


def test_a_trial_that_was_never_granted_may_be_compared_with(run: Run) -> None:
    ran = run("compare facts --today 2015-05-13 --trial frik2-04 --lang en")
    assert ran.code == 0, ran.err
    assert "0 of 2 people get other duties" in ran.out


def test_a_proposal_may_be_compared_with_and_says_that_it_is_no_law(run: Run) -> None:
    ran = run("compare facts --today 2026-12-01 --forslag forslag-jobafklaring")
    assert ran.code == 0, ran.err
    assert "Jobafklaring afskaffes er et forslag, ikke lov" in ran.err + ran.out
    assert "Forslaget berører 0 af 2 personer." in ran.out
    told = run("compare facts --today 2026-12-01 --proposal forslag-jobafklaring --format json").out
    assert json.loads(told)["concerned"] == []


def test_a_proposal_is_read_as_that(run: Run) -> None:
    for command in ("law proposal forslag-jobafklaring", "law show forslag-jobafklaring"):
        ran = run(command)
        assert ran.code == 0, ran.err
        assert "Et forslag, ikke lov." in ran.out
        assert "Ikke kendt:" in ran.out
    assert "forslag-ny-hovedlov" in run("law proposal").out
    assert "Forslag, ikke lov: forslag-jobafklaring" in run("law show ret_til_jobafklaring").out


def test_every_bad_line_is_named_and_nothing_is_written(run: Run, tmp_path: Path) -> None:
    with (tmp_path / "facts/events.csv").open("a", encoding="utf-8") as out:
        out.write("17,samtle,2015-04-01,,\n17,samtale,2015-02-30,,\n99,samtale,2015-04-01,,\n")
    ran = run(f"{ASSESS} --format csv --out rows.csv --lang en")
    assert ran.code == 2
    for place in ("events.csv:3: kind 'samtle'", "events.csv:4: on '2015-02-30'", "events.csv:5: person '99'"):
        assert place in ran.err
    assert "3 faults, nothing was written" in ran.err
    assert not (tmp_path / "rows.csv").exists()


def test_an_older_result_stays_when_the_new_one_fails(run: Run, tmp_path: Path) -> None:
    (tmp_path / "rows.csv").write_text("old", encoding="utf-8")
    (tmp_path / "facts/events.csv").write_text("person\n", encoding="utf-8")
    assert run(f"{ASSESS} --format csv --out rows.csv").code == 2
    assert (tmp_path / "rows.csv").read_text(encoding="utf-8") == "old"


def test_a_bad_log_writes_no_folder(run: Run, tmp_path: Path) -> None:
    (tmp_path / "log.csv").write_text("case_id,activity,timestamp\nA,Pay,2015-02-30\n", encoding="utf-8")
    ran = run("import csv log.csv --out new")
    assert ran.code == 2
    assert "log.csv:2: time '2015-02-30'" in ran.err
    assert not (tmp_path / "new").exists()


# --- how it starts and ends -------------------------------------------------------------------------------------------


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys\nfrom humlebi.cli import main\n"
        "try:\n    main(['--help'])\nexcept SystemExit as ended:\n    assert ended.code == 0\n"
        "heavy = {'numpy', 'pyarrow', 'django', 'numba', 'rich'} & set(sys.modules)\nassert not heavy, heavy\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "assess" in done.stdout


def test_reading_the_law_needs_neither_arrays_nor_the_web() -> None:
    code = (
        "import sys\nfrom humlebi.cli import main\nassert main(['law', 'check']) == 0\n"
        "heavy = {'numpy', 'pyarrow', 'django', 'numba'} & set(sys.modules)\nassert not heavy, heavy\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_reader_that_stops_early_is_no_error() -> None:
    done = subprocess.run(
        f"{sys.executable} -m humlebi law list | head -1", shell=True, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0
    assert "Traceback" not in done.stderr
    assert "Exception" not in done.stderr


def test_the_version_is_told(run: Run) -> None:
    ran = run("--version")
    assert ran.code == 0
    assert ran.out.startswith("humlebi ")


def test_a_field_told_twice_is_refused(run: Run) -> None:
    printed = run("ask fleksloentilskud --on 2015-03-01 fleks_loen=5 fleks_loen=6")
    assert printed.code == 2
    assert "fleks_loen er fortalt to gange, som '5' og som '6'; fortæl det én gang" in " ".join(printed.err.split())


@pytest.mark.parametrize("command", ["ask", "assess", "compare", "quota", "import", "law show", "law trial"])
def test_what_may_be_left_out_is_not_said_to_be_missing(run: Run, command: str) -> None:
    told = run(command).err
    usage = " ".join(told.partition(": fejl:")[0].split())
    asked_for = re.sub(r"\[[^\[\]]*\]", "", usage).split()
    missing = told.partition("der mangler: ")[2].strip().split(", ")
    assert missing != [""]
    assert set(missing) <= set(asked_for), usage


def test_an_example_that_comes_to_an_amount_ends_with_one_full_stop(run: Run) -> None:
    for rule in ("tilbagebetaling_43", "danskbonus", "kontanthjaelp_maaned"):
        out = run(f"law show {rule}").out
        assert "Gennemregnede eksempler" in out
        assert ".." not in out.replace("...", "")


def test_a_day_that_a_rule_never_looks_at_is_refused(run: Run) -> None:
    decided = run("ask fleksloentilskud --on 2015-03-01 --decided 2015-04-01")
    assert decided.code == 2
    assert "'fleksloentilskud' er ingen sanktion" in " ".join(decided.err.split())
    begun = run("ask fleksloentilskud --on 2015-03-01 --begun 2014-04-01 --lang en")
    assert begun.code == 2
    assert "does not pick the rules of 'fleksloentilskud'" in " ".join(begun.err.split())
