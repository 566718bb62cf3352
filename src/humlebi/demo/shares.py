"""How the people of a job centre spread over benefits: small tables of facts, with their sources.

The size is a municipality of some 25,000 inhabitants. Where no source gives a figure, the comment says
"assumed". The tables are practice and statistics, not law: what must happen when is asked of `humlebi.law`
and of nothing here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from humlebi.demo.chance import Spread, Weighted

SICKNESS = "Sygedagpenge"
FLEKS = "Fleks og ledighedsydelse"
JOBS = "Job og uddannelse"
RESOURCE = "Ressourceforløb"
UNITS = (SICKNESS, FLEKS, JOBS, RESOURCE)

# Of all the people whom the job centre knows, how many have a case that runs: about 1,100 at a time (the sum
# of `heads` below) against the 5,000 or so met over the years, most of them in one of 2,000 sickness courses
# a year.
ACTIVE_SHARE = 0.23
# Disability pension runs on without a caseworker in the job centre (assumed).
PENSION_SHARE = 0.022

CASES_PER_WORKER = 60

WEEK = 7
MONTH = 30
YEAR = 365


@dataclass(frozen=True, slots=True)
class Benefit:
    """One benefit as statistics see it. `since` and `closed` bound the day on which a course may begin."""

    kind: str
    unit: str
    heads: int  # people on it at one time
    flow: int  # courses that end in a year
    ages: tuple[int, int]  # at the end of the course or today
    running: Spread  # days since the course began, of those who are on it
    lasting: Spread  # days that an ended course lasted
    since: date = date.min
    closed: date = date.max


BENEFITS = (
    # Y30R21 for Allerød, four quarters to 2020Q2: 310 on sickness benefit and what belongs to it, 32 of them
    # in jobafklaring (source 004, attachment 3.2). 163 courses over 8 weeks at the turn of 2014/15 and about
    # 2,000 courses a year (same): 58 in 100 running cases are older than 8 weeks, and a course lasts some 8
    # weeks on average.
    Benefit(
        "sygedagpenge", SICKNESS, 280, 2000, (19, 64),
        running=((42, 3, 56), (36, 57, 182), (15, 183, 364), (7, 365, 800)),
        lasting=((60, 9, 42), (25, 43, 98), (12, 99, 224), (3, 225, 540)),
    ),
    Benefit(
        "jobafklaring", RESOURCE, 32, 30, (21, 65), since=date(2014, 7, 1),
        running=((55, 10, 250), (45, 251, 720)), lasting=((40, 60, 300), (60, 301, 730)),
    ),
    # Y30R21: 260 on unemployment benefit (2020Q2). The survival curve of Jobindsats falls fast; the bands are
    # assumed.
    Benefit(
        "dagpenge", JOBS, 260, 560, (20, 64),
        running=((55, 5, 120), (30, 121, 300), (15, 301, 720)),
        lasting=((60, 20, 120), (30, 121, 300), (10, 301, 720)),
    ),
    # Jobindsats y60a02, Allerød 2021-2023: about 170 people on kontanthjælp. Source 004, attachment 3.4: 236
    # in a year, 34.4 weeks on average, 52 of them for 24 months or more.
    Benefit(
        "kontanthjaelp", JOBS, 170, 120, (30, 64),
        running=((45, 5, 240), (33, 241, 720), (22, 721, 2200)),
        lasting=((55, 30, 200), (33, 201, 500), (12, 501, 1500)),
    ),
    # Split of the help to the young from the rest of kontanthjælp: assumed. From July 2025 it is called
    # kontanthjælp as well (`cash.NAMES`).
    Benefit(
        "uddannelseshjaelp", JOBS, 55, 60, (20, 29), since=date(2014, 1, 1),
        running=((60, 5, 240), (40, 241, 720)), lasting=((60, 30, 240), (40, 241, 700)),
    ),
    # DST, Arbejdsmarkedsregnskab 2013: 2,515 on the introduction benefit against 113,425 on kontanthjælp;
    # raised here for the arrivals of 2015-2016 and of 2022 (assumed).
    Benefit(
        "integrationsydelse", JOBS, 30, 20, (20, 60), since=date(2015, 9, 1),
        running=((50, 5, 365), (50, 366, 1300)), lasting=((50, 60, 365), (50, 366, 1300)),
    ),
    # Same, 2013: 1,577 in ressourceforløb in its first year and 1,334 in revalidering, of 5.6 million;
    # today's level and the lengths are assumed. Nobody begins either after the reform of 2026.
    Benefit(
        "ressourceforloeb", RESOURCE, 30, 10, (20, 60), since=date(2013, 1, 1), closed=date(2026, 2, 1),
        running=((60, 300, 700), (40, 701, 1500)), lasting=((50, 365, 730), (50, 731, 1500)),
    ),
    Benefit(
        "revalidering", RESOURCE, 10, 8, (22, 55), closed=date(2026, 2, 1),
        running=((70, 300, 700), (30, 701, 1500)), lasting=((60, 180, 700), (40, 701, 1500)),
    ),
    # DST 2013: 13,067 on ledighedsydelse, that is 58 for 25,000 inhabitants; Allerød lies below the country
    # (source 004, attachment 6.1). 17 had it for 18 months or more (attachment 3.1).
    Benefit(
        "ledighedsydelse", FLEKS, 45, 40, (24, 65),
        running=((62, 10, 540), (38, 541, 1700)), lasting=((65, 30, 365), (35, 366, 1200)),
    ),
    # About four in fleksjob for each on ledighedsydelse (assumed).
    Benefit(
        "fleksjob", FLEKS, 190, 30, (26, 66),
        running=((40, 20, 730), (40, 731, 1825), (20, 1826, 3600)), lasting=((50, 90, 730), (50, 731, 2500)),
    ),
)  # fmt: skip

PENSION = Benefit("foertidspension", RESOURCE, 110, 0, (40, 66), running=((50, 30, 1500), (50, 1501, 3600)), lasting=())

# What a course grew out of, directly (assumed, but for jobafklaring, which follows sickness benefit by law).
LEADS: dict[str, Weighted[str]] = {
    "jobafklaring": ((1, "sygedagpenge"),),
    "fleksjob": ((6, "ledighedsydelse"), (4, "")),
    "ledighedsydelse": ((3, "jobafklaring"), (2, "sygedagpenge"), (5, "")),
    "ressourceforloeb": ((6, "kontanthjaelp"), (4, "")),
    "foertidspension": ((4, "ressourceforloeb"), (3, "ledighedsydelse"), (3, "")),
}

EARLIER_COURSES: Weighted[int] = ((38, 0), (32, 1), (18, 2), (12, 3))
GAP: Spread = ((15, 14, 90), (45, 91, 500), (40, 501, 1500))
GAP_OF_RELAPSE: Spread = ((1, 10, 110),)
RELAPSE_SHARE = 0.12
# How long ago an ended case ended: most were met in the last few years.
ENDED: Spread = ((40, 1, 400), (30, 401, 1200), (30, 1201, 3300))

WOMEN_SHARE = 0.54
BARSEL_SHARE = 0.10  # of women aged 23 to 41 whose course ends with room for it
BARSEL_INSIDE_SHARE = 0.30  # of women of that age on ledighedsydelse
MOVED_SHARE: dict[str, float] = {"ledighedsydelse": 0.10, "fleksjob": 0.05}
MOVED_ELSE = 0.03

# How well deadlines are kept. Of running cases, so many have one that was missed or falls due within a week.
OVERDUE_SHARE = 0.065
THIS_WEEK_SHARE = 0.10
IN_TIME_SHARE = 0.75
LATE_SHARE = 0.20  # the rest is never held
# Of running cases, so many lack one of the things that are done once: an offer, a caseworker (assumed).
FORGOTTEN_SHARE = 0.006
# Follow-up of help in a case that ended is written work without a meeting and seldom late (assumed).
FOLLOWED_UP_SHARE = 0.9
# Of decisions, so many are noted and journalised at once (assumed).
NOTED_SHARE = 0.97

# Sick as what (assumed; the case types of the old register of sickness benefit name the three groups).
SICK_AS: Weighted[str] = ((68, "loenmodtager"), (24, "ledig"), (8, "selvstaendig"))

READY: dict[str, Weighted[str]] = {
    "kontanthjaelp": ((35, "jobparat"), (65, "aktivitetsparat")),
    "uddannelseshjaelp": (
        (10, "aabenlyst_uddannelsesparat"),
        (40, "uddannelsesparat"),
        (50, "aktivitetsparat"),
    ),
    "integrationsydelse": ((50, "jobparat"), (50, "aktivitetsparat")),
}
