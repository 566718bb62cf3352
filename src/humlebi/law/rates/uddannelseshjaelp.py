"""Uddannelseshjælp until 1 July 2025: monthly amounts and supplements."""

from humlebi.law.acts import LAS
from humlebi.law.kinds import Text
from humlebi.law.rates.kontanthjaelp import NEW_SYSTEM, SUPPLEMENT_ENDS
from humlebi.law.rates.rows import verified
from humlebi.law.rates.rules import R1
from humlebi.law.series import Dated, Series


def _monthly(name: str, da: str, en: str, *rows: Dated) -> Series:
    return Series(
        name=f"uddannelseshjaelp_{name}",
        title=Text(f"Uddannelseshjælp, {da}", f"Education benefit, {en}"),
        unit="kr/month",
        source=LAS("23, stk. 2"),
        rows=(*rows, NEW_SYSTEM),
        regulated_by=R1,
        note=Text(
            "Indført med kontanthjælpsreformen 2014 på SU-niveau; beløbene for 2014 er ikke fundet.",
            "Introduced by the cash benefit reform of 2014 at the level of SU; the amounts of 2014 have not been read.",
        ),
    )


def _supplement(name: str, da: str, en: str, *rows: Dated) -> Series:
    return Series(
        name=f"aktivitetstillaeg_uddannelseshjaelp_{name}",
        title=Text(f"Aktivitetstillæg til uddannelseshjælp, {da}", f"Activity supplement to education benefit, {en}"),
        unit="kr/month",
        source=LAS("24, stk. 3"),
        rows=(*rows, SUPPLEMENT_ENDS),
        regulated_by=R1,
        note=Text("Samme beløb som barselstillæg.", "The same amount as barselstillæg."),
    )


SERIES = (
    _monthly(
        "enlig_forsoerger",
        "enlig forsørger under 30 år",
        "single provider under 30",
        verified("2015-01-01", "11888", "kh2015_copy"),
        verified("2016-01-01", "12019", "bm2016_udd"),
        verified("2017-01-01", "12211", "bm2017"),
        verified("2018-01-01", "12364", "avisen2018"),
        verified("2023-01-01", "13090", "bm2023_udd"),
    ),
    _monthly(
        "forsoerger_samlevende",
        "forsørger uden ekstra børnetilskud",
        "provider without extra child allowance",
        verified("2015-01-01", "8319", "kh2015_copy"),
        verified("2016-01-01", "8411", "bm2016_udd"),
        verified("2018-01-01", "8653", "avisen2018"),
        verified("2023-01-01", "9161", "bm2023_udd"),
    ),
    _monthly(
        "udeboende",
        "udeboende under 30 år",
        "under 30 away from the parents",
        verified("2015-01-01", "5945", "kh2015_copy"),
        verified("2016-01-01", "6010", "bm2016_udd"),
        verified("2023-01-01", "6545", "bm2023_udd"),
    ),
    _monthly(
        "hjemmeboende",
        "hjemmeboende under 30 år",
        "under 30 living with the parents",
        verified("2015-01-01", "2562", "kh2015_copy"),
        verified("2016-01-01", "2590", "bm2016_udd"),
        verified("2023-01-01", "2820", "bm2023_udd"),
    ),
    _supplement(
        "enlig",
        "enlig forsørger",
        "single provider",
        verified("2016-01-01", "2556", "bm2016_kh bm2016_udd"),
        verified("2023-01-01", "2784", "bm2023 bm2023_udd"),
    ),
    _supplement(
        "samlevende",
        "samlevende forsørger",
        "provider living with a partner",
        verified("2016-01-01", "6164", "bm2016_kh bm2016_udd"),
        verified("2023-01-01", "6713", "bm2023 bm2023_udd"),
    ),
    _supplement(
        "udeboende_25_29",
        "udeboende 25-29 år",
        "25-29 away from the parents",
        verified("2016-01-01", "4958", "bm2016_kh bm2016_udd"),
        verified("2023-01-01", "5399", "bm2023 bm2023_udd"),
    ),
    _supplement(
        "hjemmeboende_25_29",
        "hjemmeboende 25-29 år",
        "25-29 living with the parents",
        verified("2016-01-01", "8378", "bm2016_kh bm2016_udd"),
        verified("2023-01-01", "9124", "bm2023 bm2023_udd"),
    ),
    _supplement(
        "udeboende_u25",
        "udeboende under 25 år",
        "under 25 away from the parents",
        verified("2016-01-01", "1059", "bm2016_kh bm2016_udd"),
        verified("2023-01-01", "1154", "bm2023 bm2023_udd"),
    ),
    _supplement(
        "hjemmeboende_u25",
        "hjemmeboende under 25 år",
        "under 25 living with the parents",
        verified("2016-01-01", "821", "bm2016_kh bm2016_udd"),
        verified("2023-01-01", "894", "bm2023 bm2023_udd"),
    ),
)
