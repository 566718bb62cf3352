"""Kontanthjælpsloft (LAS section 25 b): the most that help, boligstøtte and særlig støtte may come to, 2016-2025."""

from humlebi.law.acts import LAS
from humlebi.law.kinds import Text
from humlebi.law.rates.rows import ends, verified
from humlebi.law.rates.rules import R1
from humlebi.law.series import Series

LAPSED = ends(
    "2025-07-01",
    "lw2025 aalborg25",
    Text(
        "Loftet bortfaldt med det nye kontanthjælpssystem den 1. juli 2025.",
        "The ceiling lapsed with the new cash benefit system on 1 July 2025.",
    ),
)
START = Text(
    "Begyndelsen 1. oktober 2016 er efter hukommelsen; beløbet er lovens på 2016-niveau.",
    "The start of 1 October 2016 is from memory; the amount is the act's at the 2016 level.",
)
FROM_2023 = Text(
    "Loftet gjaldt også fra 2016 til 2022, men beløbene er ikke fundet.",
    "The ceiling held from 2016 to 2022 as well, but the amounts have not been read.",
)
LEVELS = {
    1: Text("hjælp efter § 25, stk. 2", "help under section 25 (2)"),
    2: Text("hjælp efter § 25, stk. 3", "help under section 25 (3)"),
    3: Text("hjælp efter §§ 23 og 24", "help under sections 23 and 24"),
}


def _ceiling(stk: int, nr: int, da: str, en: str, *, of_2016: str = "", of_2023: str, of_2024: str) -> Series:
    """`of_2016` empty = not read."""
    first = (verified("2016-10-01", of_2016, "las25b", START),) if of_2016 else ()
    level = LEVELS[stk]
    return Series(
        name=f"kontanthjaelpsloft_stk{stk}_nr{nr}",
        title=Text(f"Kontanthjælpsloft, {level.da}: {da}", f"Kontanthjælpsloft, {level.en}: {en}"),
        unit="kr/month",
        source=LAS(f"25 b, stk. {stk}, nr. {nr}"),
        rows=(
            *first,
            verified("2023-01-01", of_2023, "bm2023_loft"),
            verified("2024-01-01", of_2024, "bm2024_loft"),
            LAPSED,
        ),
        regulated_by=R1,
        doubt=START if of_2016 else FROM_2023,
    )


SERIES = (
    _ceiling(1, 1, "par, forsørgere", "couple, providers", of_2016="14575", of_2023="15874", of_2024="16382"),
    _ceiling(1, 2, "par, ikke forsørgere", "couple, not providers", of_2016="10968", of_2023="11944", of_2024="12326"),
    _ceiling(1, 3, "enlig, 1 barn", "single, 1 child", of_2016="15196", of_2023="16550", of_2024="17080"),
    _ceiling(
        1,
        4,
        "enlig, 2 børn eller flere",
        "single, 2 children or more",
        of_2016="15554",
        of_2023="16941",
        of_2024="17483",
    ),
    _ceiling(
        1, 5, "enlig, ikke forsørger", "single, not a provider", of_2016="13265", of_2023="14447", of_2024="14909"
    ),
    _ceiling(2, 1, "par, 1 barn", "couple, 1 child", of_2016="12444", of_2023="13553", of_2024="13987"),
    _ceiling(
        2, 2, "par, 2 børn eller flere", "couple, 2 children or more", of_2016="12321", of_2023="13419", of_2024="13848"
    ),
    _ceiling(2, 3, "par, ikke forsørgere", "couple, not providers", of_2016="9452", of_2023="10294", of_2024="10623"),
    _ceiling(2, 4, "enlig, 1 barn", "single, 1 child", of_2016="14896", of_2023="16223", of_2024="16742"),
    _ceiling(
        2,
        5,
        "enlig, 2 børn eller flere",
        "single, 2 children or more",
        of_2016="15254",
        of_2023="16614",
        of_2024="17146",
    ),
    _ceiling(
        2, 6, "enlig, ikke forsørger", "single, not a provider", of_2016="10154", of_2023="11060", of_2024="11414"
    ),
    _ceiling(3, 1, "par, 1 barn", "couple, 1 child", of_2023="12925", of_2024="13339"),
    _ceiling(3, 2, "par, 2 børn eller flere", "couple, 2 children or more", of_2023="12751", of_2024="13159"),
    _ceiling(3, 3, "par, ikke forsørgere", "couple, not providers", of_2023="9863", of_2024="10179"),
    _ceiling(3, 4, "enlig, 1 barn", "single, 1 child", of_2023="15436", of_2024="15930"),
    _ceiling(3, 5, "enlig, 2 børn eller flere", "single, 2 children or more", of_2023="15825", of_2024="16331"),
    _ceiling(3, 6, "enlig, ikke forsørger", "single, not a provider", of_2023="10623", of_2024="10963"),
)
