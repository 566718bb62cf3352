"""Days, weeks, calendar months, working days and Danish holidays: the only file that adds to a date.

A day is an int: days since 1970-01-01. The functions on day numbers are plain integer arithmetic, so that the same
source runs as it stands and compiled (reckoning/compiled.py); the functions on dates are thin covers of them.
"""

from __future__ import annotations

from datetime import date, timedelta

EPOCH = date(1970, 1, 1).toordinal()
NEVER = 2**31 - 1  # later than any day: a spell that still runs, an act that was not done
BEFORE_ALL = -(2**31) + 1
FIRST_YEAR, LAST_YEAR = 1880, 2200  # days of facts lie from the first of these years to before the last


# --- on day numbers -------------------------------------------------------------------------------------------------


def civil(day: int) -> tuple[int, int, int]:
    """Year, month and day of the month of a day number (Gregorian calendar)."""
    # Years are counted from 1 March 0000, so that the leap day is the last day of its year.
    shifted = day + 719468
    era = shifted // 146097
    of_era = shifted - era * 146097
    year_of_era = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
    of_year = of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    march_month = (5 * of_year + 2) // 153
    month_day = of_year - (153 * march_month + 2) // 5 + 1
    month = march_month + 3 if march_month < 10 else march_month - 9
    year = year_of_era + era * 400
    return (year + 1 if month <= 2 else year), month, month_day


def from_civil(year: int, month: int, month_day: int) -> int:
    """The day number of a date that exists; nothing is checked."""
    march_year = year - 1 if month <= 2 else year
    era = march_year // 400
    year_of_era = march_year - era * 400
    march_month = month - 3 if month > 2 else month + 9
    of_year = (153 * march_month + 2) // 5 + month_day - 1
    of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + of_year
    return era * 146097 + of_era - 719468


def month_length(year: int, month: int) -> int:
    """Days in a calendar month."""
    if month == 2:
        return 29 if (year % 4 == 0 and year % 100 != 0) or year % 400 == 0 else 28
    return 30 if month == 4 or month == 6 or month == 9 or month == 11 else 31


def plus_months(day: int, months: int) -> int:
    """The same day of the month `months` later (or earlier); the last day of that month when it has no such day."""
    year, month, month_day = civil(day)
    index = year * 12 + month - 1 + months
    year, month = index // 12, index % 12 + 1
    return from_civil(year, month, min(month_day, month_length(year, month)))


def last_of_months(day: int, months: int) -> int:
    """The last day of so many months when `day` is the first of them: six months from 6 January end on 5 July.

    Where the month has no such day (six months from 31 August), it is that month's last day.
    """
    end = plus_months(day, months)
    return end - 1 if civil(end)[2] == civil(day)[2] else end


def months_between(first: int, last: int) -> int:
    """Whole months from `first` to `last`: the most that can be added without passing it; negative if it is earlier."""
    (year, month, _), (other_year, other_month, _) = civil(first), civil(last)
    months = (other_year - year) * 12 + other_month - month
    return months - 1 if plus_months(first, months) > last else months


def month_start(day: int) -> int:
    """The first day of the day's calendar month."""
    year, month, _ = civil(day)
    return from_civil(year, month, 1)


def month_end(day: int) -> int:
    """The last day of the day's calendar month."""
    year, month, _ = civil(day)
    return from_civil(year, month, month_length(year, month))


def week_end(day: int) -> int:
    """The Sunday of the day's calendar week."""
    return day + 6 - (day + 3) % 7  # day 0 was a Thursday


def easter_sunday(year: int) -> int:
    """Easter Sunday of a Gregorian year (the ecclesiastical computation by golden number and epact)."""
    golden, century = year % 19, year // 100
    skipped = century - century // 4 - (8 * century + 13) // 25
    epact = (skipped + 19 * golden + 15) % 30
    moon = epact - (epact // 28) * (1 - (epact // 28) * (29 // (epact + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    offset = moon - weekday
    month = 3 + (offset + 40) // 44
    return from_civil(year, month, offset + 28 - 31 * (month // 4))


def is_holiday(day: int) -> bool:
    """A Danish public holiday. Store bededag ends with 2023. 5 June, 24 and 31 December are not among them."""
    year, month, month_day = civil(day)
    if month == 1 and month_day == 1:
        return True
    if month == 12 and (month_day == 25 or month_day == 26):
        return True
    if month < 3 or month > 6:
        return False
    after = day - easter_sunday(year)
    if after == 26:
        return year <= 2023
    return after == -3 or after == -2 or after == 0 or after == 1 or after == 39 or after == 49 or after == 50


def past_feasts(day: int) -> int:
    """The day itself; a week later, as often as needed, while it lies in Christmas or Easter.

    Christmas is 24 December to 1 January, Easter is Maundy Thursday to Easter Monday: so the weekly check of job
    suggestions counts them (BEK 1297/2016 § 5: the deadline is set with regard to holidays).
    """
    while True:
        year, month, month_day = civil(day)
        easter = easter_sunday(year)
        christmas = (month == 12 and month_day >= 24) or (month == 1 and month_day == 1)
        if not christmas and (day < easter - 3 or day > easter + 1):
            return day
        day += 7


def is_working(day: int) -> bool:
    """Monday to Friday and no public holiday."""
    return (day + 3) % 7 < 5 and not is_holiday(day)  # day 0 was a Thursday


def plus_working_days(day: int, count: int) -> int:
    """The `count`-th working day after `day` (before it when negative); `day` itself is not counted."""
    step = 1 if count > 0 else -1
    left = abs(count)
    while left > 0:
        day += step
        if is_working(day):
            left -= 1
    return day


# --- on dates -------------------------------------------------------------------------------------------------------


def number(on: date) -> int:
    """The day number of a date."""
    return on.toordinal() - EPOCH


def to_date(day: int) -> date:
    """The date of a day number."""
    return date.fromordinal(int(day) + EPOCH)


def add_days(on: date, days: int) -> date:
    return on + timedelta(days=days)


def add_weeks(on: date, weeks: int) -> date:
    return on + timedelta(weeks=weeks)


def add_months(on: date, months: int) -> date:
    """As `plus_months`: 31 January and one month is the last day of February."""
    return to_date(plus_months(number(on), months))


def last_of_first(on: date, months: int) -> date:
    """As `last_of_months`: the first six months from 6 January end on 5 July."""
    return to_date(last_of_months(number(on), months))


def add_working_days(on: date, count: int) -> date:
    """As `plus_working_days`."""
    return to_date(plus_working_days(number(on), count))


def days_between(first: date, last: date) -> int:
    """Days from `first` to `last`; `last` is not counted."""
    return last.toordinal() - first.toordinal()


def is_workday(on: date) -> bool:
    return is_working(number(on))


def week_of(on: date) -> tuple[int, int]:
    """ISO year and week number, as Danish calendars print them."""
    year, week, _ = on.isocalendar()
    return year, week


def monday_of(on: date) -> date:
    """The Monday of the date's ISO week."""
    return on - timedelta(days=on.weekday())


def after_feasts(on: date) -> date:
    """As `past_feasts`: 27 December becomes 3 January."""
    return to_date(past_feasts(number(on)))


def holidays(year: int) -> dict[date, str]:
    """Danish public holidays of a year by their Danish names, in order."""
    easter = easter_sunday(year)
    days = {
        number(date(year, 1, 1)): "Nytårsdag",
        easter - 3: "Skærtorsdag",
        easter - 2: "Langfredag",
        easter: "Påskedag",
        easter + 1: "Anden påskedag",
        easter + 39: "Kristi himmelfartsdag",
        easter + 49: "Pinsedag",
        easter + 50: "Anden pinsedag",
        number(date(year, 12, 25)): "Juledag",
        number(date(year, 12, 26)): "Anden juledag",
    }
    if year <= 2023:
        days[easter + 26] = "Store bededag"
    return {to_date(day): days[day] for day in sorted(days)}
