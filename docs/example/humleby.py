"""Writes humleby.xlsx beside this file: thirty invented citizens as an office would keep them in Excel.

    .venv/bin/python docs/example/humleby.py

Every name has a wild plant, an insect or the weather in it, and every CPR number a month that does not exist.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path

import xlsxwriter

from humlebi.demo.cpr import synthetic

WORKBOOK = Path(__file__).with_name("humleby.xlsx")
MUNICIPALITY = "0999"
Cell = str | date
# Name; woman or man, born; what lasts: word, from, until or "-", value; what happened: word, day, value.
CITIZENS = """
Asta Sankthansorm | k 12-03-1979 | sygedagpenge 18-05-2026 - lønmodtager; visitationskategori 18-05-2026 - 2 | oplysningsskema 28-05-2026
Bent Hyldeblomst | m 02-11-1968 | sygedagpenge 01-06-2026 - ledig; visitationskategori 01-06-2026 - 2 | oplysningsskema 09-06-2026; samtale 20-07-2026; samtale 17-08-2026; samtale 05-10-2026
Clara Mariehøne | k 30-01-1985 | sygedagpenge 15-06-2026 - lønmodtager | oplysningsskema 24-06-2026; arbejdsgivers sygefraværssamtale 06-07-2026; samtale 03-08-2026
David Regnbue | m 19-07-1990 | sygedagpenge 28-09-2026 - lønmodtager | oplysningsskema 06-10-2026
Elin Ådue | k 08-12-1972 | sygedagpenge 20-05-2026 - selvstændig; visitationskategori 20-05-2026 - 2 | oplysningsskema 28-05-2026; samtale 06-07-2026; samtale 10-08-2026; samtale 28-09-2026
Finn Skyfrit | m 25-05-1961 | sygedagpenge 12-01-2026 - lønmodtager; visitationskategori 12-01-2026 - 2; forlængelse af sygedagpenge 13-07-2026 - afklaring af arbejdsevnen | oplysningsskema 21-01-2026; samtale 02-03-2026; samtale 30-03-2026; samtale 27-04-2026; samtale 26-05-2026; samtale 22-06-2026
Gitte Anemone | k 14-10-1988 | sygedagpenge 02-11-2026 - lønmodtager | oplysningsskema 10-11-2026
Hassan Perlemorsky | m 03-04-1976 | sygedagpenge 06-07-2026 - ledig | oplysningsskema 15-07-2026; samtale 24-08-2026
Ida Forglemmigej | k 21-06-1995 | sygedagpenge 05-10-2026 - lønmodtager | oplysningsskema 13-10-2026; samtale 12-11-2026
Jørgen Støvregn | m 17-02-1964 | sygedagpenge 20-07-2026 09-11-2026 lønmodtager | oplysningsskema 28-07-2026; samtale 07-09-2026
Karin Køllesværmer | k 09-09-1981 | sygedagpenge 14-09-2026 - ledig | oplysningsskema 22-09-2026
Lars Dagpåfugleøje | m 28-08-1970 | sygedagpenge 14-09-2026 - lønmodtager | oplysningsskema 22-09-2026
Mariam Solstrejf | k 05-01-1992 | kontanthjælp 01-04-2026 -; parathed 01-04-2026 - aktivitetsparat | samtale 08-04-2026; samtale 01-07-2026; samtale 23-09-2026
Niels Kornblomst | m 11-11-1983 | kontanthjælp 15-06-2026 -; parathed 15-06-2026 - jobparat | samtale 19-06-2026; samtale 15-07-2026
Olena Vintergæk | k 27-03-1999 | kontanthjælp 05-10-2026 -; parathed 05-10-2026 - jobparat | samtale 09-10-2026
Palle Græshoppe | m 16-04-1966 | kontanthjælp 02-02-2026 -; parathed 02-02-2026 - aktivitetsparat | samtale 09-02-2026; samtale 28-04-2026
Rikke Skovsyre | k 22-12-1987 | kontanthjælp 09-11-2026 - |
Søren Løvetand | m 06-06-1978 | kontanthjælp 01-09-2025 01-10-2026; parathed 01-09-2025 01-10-2026 jobparat | samtale 05-09-2025
Tove Brombær | k 31-10-1969 | ledighedsydelse 01-05-2025 - | visitation til fleksjob 01-05-2025; CV-samtale 12-05-2025; samtale 28-07-2025; samtale 20-10-2025; samtale 14-01-2026; samtale 10-04-2026; samtale 06-07-2026; opfølgning 29-10-2025
Ulla Fredløs | k 13-05-1974 | ledighedsydelse 17-08-2026 - | visitation til fleksjob 17-08-2026; CV-samtale 27-08-2026
Viggo Kærmysse | m 29-07-1967 | ledighedsydelse 02-03-2026 - | visitation til fleksjob 02-03-2026; CV-samtale 11-03-2026; samtale 28-05-2026; samtale 20-08-2026; opfølgning 27-08-2026
Yasmin Rimfrost | k 04-02-1980 | fleksjob 01-09-2024 - | opfølgning 25-02-2025; opfølgning 20-08-2026
Zahra Snefnug | k 18-08-1971 | fleksjob 03-03-2025 - | opfølgning 28-08-2025
Anders Tusindfryd | m 07-07-1989 | dagpenge 03-08-2026 - | CV-samtale 13-08-2026; samtale 10-09-2026; samtale i a-kassen 13-08-2026
Birgit Ærenpris | k 26-09-1963 | dagpenge 05-10-2026 - | CV-samtale 15-10-2026
Carsten Sommerregn | m 15-01-1984 | jobafklaringsforløb 01-12-2025 -; sygedagpenge 02-06-2025 01-12-2025 ledig | oplysningsskema 11-06-2025; samtale 16-07-2025; samtale 13-08-2025; samtale 10-09-2025; samtale 08-10-2025; samtale 05-11-2025; samtale 27-02-2026; samtale 26-05-2026
Dorthe Mælkebøtte | k 23-04-1977 | jobafklaringsforløb 05-01-2026 - | samtale 23-03-2026; samtale 15-06-2026; samtale 07-09-2026
Erik Østenvind | m 20-05-1958 | ressourceforløb 04-08-2025 - | samtale 20-10-2025; samtale 12-01-2026
Freja Vandnymfe | k 10-10-2001 | uddannelseshjælp 01-09-2024 01-07-2025; kontanthjælp 01-07-2025 -; parathed 01-07-2025 - aktivitetsparat | samtale 10-09-2024; samtale 03-07-2025; samtale 22-09-2025; samtale 15-12-2025; samtale 09-03-2026; samtale 02-06-2026; samtale 25-08-2026
Gunnar Ørnebregne | m 01-03-1960 | førtidspension 01-04-2023 - |
"""  # noqa: E501 - one citizen to a line
HEADINGS = {
    "Borgere": ("Borger", "Navn", "CPR-nr.", "Født", "Kommune"),
    "Forløb": ("Borger", "Slags", "Fra", "Til", "Værdi"),
    "Hændelser": ("Borger", "Slags", "Dato", "Værdi"),
}


def rows() -> dict[str, list[tuple[Cell, ...]]]:
    """The rows of each sheet below its headings."""
    found: dict[str, list[tuple[Cell, ...]]] = {sheet: [] for sheet in HEADINGS}
    for number, line in enumerate(CITIZENS.strip().splitlines(), 1):
        person = f"B{number:02}"
        name, who, lasting, happened = (part.strip() for part in line.split("|"))
        sex, born = who.split()
        number_ = synthetic(_day(born), 0, woman=sex == "k")
        found["Borgere"].append((person, name, number_, _day(born), MUNICIPALITY))
        found["Forløb"] += [(person, *told) for told in _told(lasting, days=2)]
        found["Hændelser"] += [(person, *told) for told in _told(happened, days=1)]
    return found


def _told(text: str, *, days: int) -> Iterator[tuple[Cell, ...]]:
    """What each part says: the word, so many days, and the value."""
    for part in filter(None, map(str.strip, text.split(";"))):
        words = part.split()
        at = next(place for place, word in enumerate(words) if word[:2].isdigit())
        dates = [_day(word) if word != "-" else "" for word in words[at : at + days]]
        yield (" ".join(words[:at]).capitalize(), *dates, " ".join(words[at + days :]))


def _day(text: str) -> date:
    day, month, year = map(int, text.split("-"))
    return date(year, month, day)


def _midnight(on: date) -> datetime:
    return datetime.combine(on, time())


def write(path: Path) -> None:
    with xlsxwriter.Workbook(str(path)) as book:
        # Without a fixed moment the file would differ each time it is written.
        book.set_properties({"created": _midnight(date(2026, 11, 16)), "comments": "Opdigtede borgere"})
        head, day = book.add_format({"bold": True}), book.add_format({"num_format": "dd-mm-yyyy"})
        for sheet, lines in rows().items():
            page = book.add_worksheet(sheet)
            page.write_row(0, 0, HEADINGS[sheet], head)
            for at, line in enumerate(lines, 1):
                for column, cell in enumerate(line):
                    if isinstance(cell, date):
                        page.write_datetime(at, column, _midnight(cell), day)
                    else:
                        page.write_string(at, column, cell)
            page.set_column(0, len(HEADINGS[sheet]) - 1, 18)
            page.freeze_panes(1, 0)


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else WORKBOOK)
