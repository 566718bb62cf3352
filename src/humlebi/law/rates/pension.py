"""Førtidspension of the 2003 scheme, and fleksydelse."""

from datetime import date

from humlebi.law.acts import FLEKSYDELSE, LSP
from humlebi.law.kinds import NOTHING, Text
from humlebi.law.rates.rows import uncertain, verified
from humlebi.law.rates.rules import R3, month_of, r4
from humlebi.law.series import Dated, Series

ONE_SERIES = Text(
    "Beløbene 2003-2012 er fra én tidsserie. Den skriver 209.208 (enlige) og 177.828 (samlevende) for 2013, som er en "
    "fremskrivning; R3 giver 208.176 og 176.952 og derefter de læste beløb for 2015.",
    "The amounts of 2003-2012 are from one time series. It prints 209,208 (single) and 177,828 (couple) for 2013, "
    "which is a projection; R3 gives 208,176 and 176,952, and then the amounts read for 2015.",
)
SOURCE = LSP("32 a")


def _year(name: str, da: str, en: str, *rows: Dated) -> Series:
    return Series(
        name=f"foertidspension_2003_{name}_year",
        title=Text(
            f"Førtidspension efter 2003-reglerne, {da}, pr. år",
            f"Disability pension under the 2003 rules, {en}, per year",
        ),
        unit="kr/year",
        source=SOURCE,
        rows=rows,
        regulated_by=R3,
        doubt=ONE_SERIES,
    )


def _month(name: str, da: str, en: str, *rows: Dated) -> Series:
    return Series(
        name=f"foertidspension_2003_{name}_month",
        title=Text(
            f"Førtidspension efter 2003-reglerne, {da}, pr. måned",
            f"Disability pension under the 2003 rules, {en}, per month",
        ),
        unit="kr/month",
        source=SOURCE,
        rows=rows,
        regulated_by=month_of(f"foertidspension_2003_{name}_year", SOURCE),
        doubt=ONE_SERIES,
    )


def _fleksydelse(name: str, percent: int, *rows: Dated, note: Text = NOTHING) -> Series:
    return Series(
        name=f"fleksydelse_{name}",
        title=Text(f"Fleksydelse pr. år, {percent} procent", f"Fleksydelse per year, {percent} percent"),
        unit="kr/year",
        source=FLEKSYDELSE("17"),
        rows=rows,
        regulated_by=r4(percent),
        ruled_from=date(2015, 1, 1),
        note=note,
    )


SERIES = (
    _year(
        "single",
        "enlig",
        "single",
        uncertain("2003-01-01", "162036", "model_ts"),
        uncertain("2004-01-01", "166740", "model_ts"),
        uncertain("2005-01-01", "170076", "model_ts"),
        uncertain("2006-01-01", "173472", "model_ts"),
        uncertain("2007-01-01", "177636", "model_ts"),
        uncertain("2008-01-01", "182784", "model_ts"),
        uncertain("2009-01-01", "188448", "model_ts"),
        uncertain("2010-01-01", "195420", "model_ts"),
        uncertain("2011-01-01", "199128", "model_ts"),
        uncertain("2012-01-01", "204900", "model_ts"),
        verified("2015-01-01", "215100", "ftp_brondby"),
        verified("2016-01-01", "217464", "ftp_brondby"),
        verified("2018-01-01", "223704", "ftp_aeldre"),
        verified("2021-01-01", "231972", "log"),
        verified("2022-01-01", "232320", "ftp_borger22"),
        verified("2023-01-01", "236856", "svc2024"),
        verified("2024-01-01", "244440", "svc2024"),
    ),
    _year(
        "couple",
        "samlevende",
        "couple",
        uncertain("2003-01-01", "137724", "model_ts"),
        uncertain("2004-01-01", "141720", "model_ts"),
        uncertain("2005-01-01", "144552", "model_ts"),
        uncertain("2006-01-01", "147444", "model_ts"),
        uncertain("2007-01-01", "150984", "model_ts"),
        uncertain("2008-01-01", "155364", "model_ts"),
        uncertain("2009-01-01", "160176", "model_ts"),
        uncertain("2010-01-01", "166104", "model_ts"),
        uncertain("2011-01-01", "169260", "model_ts"),
        uncertain("2012-01-01", "174168", "model_ts"),
        verified("2015-01-01", "182832", "ftp_brondby"),
        verified("2016-01-01", "184848", "ftp_brondby"),
        verified("2018-01-01", "190152", "ftp_aeldre"),
        verified("2022-01-01", "197484", "ftp_borger22"),
        verified("2023-01-01", "201336", "svc2024"),
        verified("2024-01-01", "207780", "svc2024"),
    ),
    _month(
        "single",
        "enlig",
        "single",
        uncertain("2003-01-01", "13503", "model_ts"),
        uncertain("2004-01-01", "13895", "model_ts"),
        uncertain("2005-01-01", "14173", "model_ts"),
        uncertain("2006-01-01", "14456", "model_ts"),
        uncertain("2007-01-01", "14803", "model_ts"),
        uncertain("2008-01-01", "15232", "model_ts"),
        uncertain("2009-01-01", "15704", "model_ts"),
        uncertain("2010-01-01", "16285", "model_ts"),
        uncertain("2011-01-01", "16594", "model_ts"),
        uncertain("2012-01-01", "17075", "model_ts"),
        verified("2015-01-01", "17925", "ftp_brondby"),
        verified("2016-01-01", "18122", "ftp_brondby"),
        verified("2018-01-01", "18642", "ftp_aeldre"),
        verified("2021-01-01", "19331", "log"),
        verified("2022-01-01", "19360", "ftp_borger22"),
        verified("2023-01-01", "19738", "svc2024"),
        verified("2024-01-01", "20370", "svc2024"),
    ),
    _month(
        "couple",
        "samlevende",
        "couple",
        uncertain("2003-01-01", "11477", "model_ts"),
        uncertain("2004-01-01", "11810", "model_ts"),
        uncertain("2005-01-01", "12046", "model_ts"),
        uncertain("2006-01-01", "12287", "model_ts"),
        uncertain("2007-01-01", "12582", "model_ts"),
        uncertain("2008-01-01", "12947", "model_ts"),
        uncertain("2009-01-01", "13348", "model_ts"),
        uncertain("2010-01-01", "13842", "model_ts"),
        uncertain("2011-01-01", "14105", "model_ts"),
        uncertain("2012-01-01", "14514", "model_ts"),
        verified("2015-01-01", "15236", "ftp_brondby"),
        verified("2016-01-01", "15404", "ftp_brondby"),
        verified("2018-01-01", "15846", "ftp_aeldre"),
        verified("2022-01-01", "16457", "ftp_borger22"),
        verified("2023-01-01", "16778", "svc2024"),
        verified("2024-01-01", "17315", "svc2024"),
    ),
    _fleksydelse(
        "full",
        100,
        verified("2021-01-01", "231924", "log"),
        verified("2022-01-01", "232176", "svc2022"),
        verified("2023-01-01", "236604", "svc2024"),
        verified("2024-01-01", "244140", "svc2024"),
    ),
    _fleksydelse(
        "pct91",
        91,
        verified("2016-01-01", "197796", "log"),
        verified("2022-01-01", "211284", "svc2022"),
        verified("2023-01-01", "215304", "svc2024"),
        verified("2024-01-01", "222168", "svc2024"),
        note=Text(
            "For personer født før 1956 og fra 1956 til 30. juni 1959 (100 procent med højst 3 år til folkepension); "
            "pjecen Den sociale lovgivning (2007) nævner kun 91 procent. Bidraget var 1.463 kr. i kvartalet i 2016.",
            "For persons born before 1956 and from 1956 to 30 June 1959 (100 percent with at most 3 years to "
            "pension); the leaflet Den sociale lovgivning (2007) names 91 percent only. The contribution was 1,463 "
            "kr a quarter in 2016.",
        ),
    ),
)
