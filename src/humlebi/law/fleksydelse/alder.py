"""The age of fleksydelse and the state pension age, by when a person was born."""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from humlebi.law.acts import FLEKSYDELSE, LSP
from humlebi.law.kinds import NO_END, Axis, Scope, Text
from humlebi.law.questions import Amount, Step
from humlebi.law.terms import Born, Cases, Condition, Expression, Number, OnDay, cases, named, number
from humlebi.timeline.wording import day_in_words

# --- regimes: the day asked picks -------------------------------------------------------------------------------------

A2001 = Scope("2001", date(2001, 7, 1), date(2014, 1, 1), Axis.CLOCK, "Lov om fleksydelse (2001)")
A2014 = Scope(
    "2014",
    date(2014, 1, 1),
    NO_END,
    Axis.CLOCK,
    "Lov om fleksydelse, indfaset 2014-2023",
    doubt=Text(
        "Aldrene blev indfaset fra 2014; den nøjagtige ikrafttrædelse er ikke gennemgået.",
        "The ages were phased in from 2014; the exact commencement has not been read.",
    ),
)

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "fleksydelse"
BORN = Born()
ADOPTED = number(
    "folkepensionsalder_vedtaget_mdr",
    "Den folkepensionsalder, Folketinget har vedtaget for årgangen",
    "The state pension age that parliament has adopted for the cohort",
    "age",
)
THREE_YEARS = 36

# Born before the day (excluded): age of fleksydelse and of the state pension, in months.
BANDS = (
    (date(1954, 1, 1), 720, 780),
    (date(1954, 7, 1), 726, 786),
    (date(1955, 1, 1), 732, 792),
    (date(1955, 7, 1), 738, 798),
    (date(1956, 1, 1), 744, 804),
    (date(1956, 7, 1), 750, 804),
    (date(1959, 1, 1), 756, 804),
    (date(1959, 7, 1), 762, 804),
    (date(1963, 1, 1), 768, 804),
    (date(1967, 1, 1), 816 - THREE_YEARS, 816),
)


def _born_before(edge: date) -> Condition:
    da, en = day_in_words(edge, "da"), day_in_words(edge, "en")
    return named(f"født før {da}", f"born before {en}", OnDay(edge) > BORN)


def _by_birth(ages: Iterable[tuple[date, int]], otherwise: Expression) -> Cases:
    return cases(*((_born_before(edge), months) for edge, months in ages), otherwise=otherwise)


FLEKSYDELSE_AGE = _by_birth(((edge, early) for edge, early, _ in BANDS), ADOPTED - THREE_YEARS)
STATE_PENSION_AGE = _by_birth(((edge, full) for edge, _, full in BANDS), ADOPTED)
AGE_TITLE = Text("Fleksydelsesalderen", "The age of fleksydelse")
AS_EFTERLOEN = Text(
    "Tabellen er efterlønnens; fleksydelsens egen side nævner de samme aldre i eksempler. For årgange fra 1967 skal "
    "den vedtagne folkepensionsalder oplyses.",
    "The table is that of efterløn; the page of fleksydelse names the same ages in examples. For those born from 1967 "
    "the adopted state pension age must be told.",
)

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Amount(
        name="fleksydelsesalder",
        title=AGE_TITLE,
        plain=Text("60 år for alle.", "60 years for everybody."),
        stages=(Step("alder", Text("60 år", "60 years"), Number(Fraction(720))),),
        unit="age",
        benefits=("fleksydelse",),
        source=FLEKSYDELSE("(alderen)", "fleksydelse-age", "fleksydelse-2007", seen_in="source 002"),
        only=(A2001,),
        group=GROUP,
        doubt=Text(
            "Paragraffen er ikke gennemgået; pjecen Den sociale lovgivning (2007) siger 60 år.",
            "The section was not read; the leaflet Den sociale lovgivning (2007) says 60.",
        ),
    ),
    Amount(
        name="fleksydelsesalder",
        title=AGE_TITLE,
        plain=Text(
            "60 år for dem, der er født før 1954, stigende til 64 år for dem fra midten af 1959 til 1962; for yngre "
            "tre år før folkepensionsalderen.",
            "60 for those born before 1954, rising to 64 for those of mid-1959 to 1962; for younger persons three "
            "years before the state pension age.",
        ),
        stages=(Step("alder", Text("Efter fødselsdagen", "By the date of birth"), FLEKSYDELSE_AGE),),
        unit="age",
        benefits=("fleksydelse",),
        source=FLEKSYDELSE("(alderen)", "fleksydelse-age"),
        only=(A2014,),
        group=GROUP,
        doubt=AS_EFTERLOEN,
    ),
    Amount(
        name="folkepensionsalder",
        title=Text("Folkepensionsalderen", "The state pension age"),
        plain=Text(
            "65 år for dem, der er født før 1954, stigende til 67 år for dem fra midten af 1955 til 1962 og 68 år for "
            "dem fra 1963 til 1966. For yngre fastsætter Folketinget alderen.",
            "65 for those born before 1954, rising to 67 for those of mid-1955 to 1962 and 68 for those of 1963 to "
            "1966. For younger persons parliament sets the age.",
        ),
        stages=(Step("alder", Text("Efter fødselsdagen", "By the date of birth"), STATE_PENSION_AGE),),
        unit="age",
        source=LSP("(folkepensionsalderen)", "fleksydelse-age"),
        only=(A2014,),
        group=GROUP,
        doubt=Text(
            f"Læst på pensionsselskabers og foreningers sider. {AS_EFTERLOEN.da}",
            f"Read on pages of pension funds and associations. {AS_EFTERLOEN.en}",
        ),
    ),
)
