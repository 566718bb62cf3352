"""Sygedagpenge: the highest amount per week and per hour."""

from humlebi.law.acts import SDL
from humlebi.law.kinds import Text
from humlebi.law.rates.rows import uncertain, verified
from humlebi.law.rates.rules import R2, R7, WEEK
from humlebi.law.series import Series

# §§ 54 b and 67 a have the same eleven steps, each from the first Monday of its year.
_BY_ACT = tuple(
    verified(begins, percent, "sdl_pct")
    for begins, percent in (
        ("2020-01-06", "0.3"),
        ("2021-01-04", "0.6"),
        ("2022-01-03", "0.9"),
        ("2023-01-02", "1.2"),
        ("2024-01-01", "1.5"),
        ("2025-01-06", "1.8"),
        ("2026-01-05", "2.1"),
        ("2027-01-04", "2.4"),
        ("2028-01-03", "2.7"),
        ("2029-01-01", "3.0"),
        ("2030-01-07", "3.3"),
    )
)
UNKNOWN_HOURS = Text(
    "Satserne offentliggøres hvert år; kun 2013, 2015 og 2018 er læst. Slå de øvrige år op i vejledningen om satser.",
    "The rates are published every year; only 2013, 2015 and 2018 have been read. Look the other years up in the "
    "guidance on rates.",
)

SERIES = (
    Series(
        name=WEEK,
        title=Text("Højeste sygedagpenge pr. uge", "Highest sickness benefit per week"),
        unit="kr/week",
        source=SDL("50, stk. 1, og 64"),
        rows=(
            uncertain("1998-01-05", "2690", "model_ts"),
            uncertain("1999-01-04", "2760", "model_ts"),
            uncertain("2000-01-03", "2850", "model_ts"),
            uncertain("2001-01-01", "2940", "model_ts"),
            uncertain("2002-01-07", "3020", "model_ts"),
            uncertain("2003-01-06", "3115", "model_ts"),
            uncertain("2004-01-05", "3205", "model_ts"),
            uncertain("2005-01-03", "3270", "model_ts"),
            uncertain("2006-01-02", "3335", "model_ts"),
            uncertain("2007-01-01", "3415", "model_ts"),
            uncertain("2008-01-07", "3515", "model_ts"),
            uncertain("2009-01-05", "3625", "model_ts"),
            verified("2010-01-04", "3760", "model_ts akasse10"),
            verified("2011-01-03", "3830", "model_ts akasse10"),
            uncertain("2012-01-02", "3940", "model_ts"),
            verified("2013-01-07", "4005", "bm2013_syg"),
            verified("2014-01-06", "4075", "vej2014 model_ts"),
            verified("2015-01-05", "4135", "vej2015 bm2015"),
            verified("2016-01-04", "4180", "vej2016"),
            verified("2017-01-02", "4245", "star2017"),
            verified("2018-01-01", "4300", "kk2018 pav"),
            verified("2019-01-07", "4355", "bm2019_syg vej2019"),
            verified("2021-01-04", "4460", "danskerhverv jcenter2021"),
            verified("2022-01-03", "4465", "svc2022"),
            verified("2023-01-02", "4550", "vej2023"),
            verified("2024-01-01", "4695", "senior2024 svc2024"),
        ),
        # SDL § 64: 1.7 per cent and the year's tilpasningsprocent, less 0.75 in 2020-2023, to the nearest 5 kr, on the
        # rounded amount, from the first Monday of January: 4,865 in 2025 (3.6) and 5,085 in 2026 (4.5).
        regulated_by=R2,
        note=Text(
            "Indtil 1. juli 2017 også højeste dagpenge pr. uge (ALF § 47).",
            "Until 1 July 2017 also the highest unemployment benefit per week (ALF section 47).",
        ),
        doubt=Text(
            "Lov 630/2024 lader ministeren trække 0,45 fra i ét af finansårene 2026 og 2027 (står ikke i LBK "
            "1221/2025); i 2026 er intet trukket fra her, og beløbet for 2027 må efterses, når det er offentliggjort. "
            "Beløbene 2025 (4.865) og 2026 (5.085) er beregnet med de procenter, som BEK 983/2024 og 1056/2025 har. "
            "Beløbene 1998-2009 og 2012 er årsbeløb divideret med 52 fra én tidsserie; fra 2003 passer de med R2. "
            "Serien skriver 209.300 for 2013, som er forkert: ministeriet skriver 4.005 om ugen (208.260).",
            "Act 630/2024 has the minister take 0.45 off in one of the finance years 2026 and 2027 (not in LBK "
            "1221/2025); here nothing is taken off in 2026, and the amount of 2027 must be checked when it is "
            "published. The amounts of 2025 (4,865) and 2026 (5,085) are computed with the percents of orders "
            "983/2024 and 1056/2025. The amounts of 1998-2009 and 2012 are yearly amounts divided by 52 from one time "
            "series; from 2003 they fit R2. That series prints 209,300 for 2013, which is wrong: the ministry prints "
            "4,005 a week (208,260).",
        ),
    ),
    Series(
        name="sygedagpenge_max_hour",
        title=Text("Højeste sygedagpenge pr. time", "Highest sickness benefit per hour"),
        unit="kr/hour",
        source=SDL("50, stk. 1"),
        rows=(
            verified("2013-01-07", "108.24", "bm2013_syg"),
            verified("2014-01-06", "110.14", "vej2014"),
            verified("2015-01-05", "111.76", "vej2015"),
            verified("2016-01-04", "112.97", "vej2016"),
            verified("2018-01-01", "116.22", "kk2018"),
            verified("2019-01-07", "117.70", "bm2019_syg"),
            verified("2021-01-04", "120.54", "danskerhverv"),
            verified("2022-01-03", "120.68", "danskerhverv"),
            verified("2023-01-02", "122.97", "vej2023"),
            verified("2024-01-01", "126.89", "senior2024"),
        ),
        regulated_by=R7,
    ),
    Series(
        name="sygedagpenge_atp_time",
        title=Text("ATP-bidrag af sygedagpenge fra kommunen, pr. time", "ATP of sickness benefit, per hour"),
        unit="kr/hour",
        source=SDL("65", seen_in="BEK 1461/2007, 1391/2009, 1115/2012, 1348/2015 og 1664/2023, § 1, stk. 3"),
        rows=(
            verified("2008-01-01", "3.48", "bek_atp"),
            verified("2010-01-01", "3.84", "bek_atp"),
            verified("2016-01-01", "4.02", "bek_atp"),
            verified("2024-01-01", "4.26", "bek_atp"),
        ),
        lasts="until changed",
        note=Text("Det dobbelte timebidrag.", "The double contribution per hour."),
    ),
    Series(
        name="tillaeg_til_refusion_pct",
        title=Text("Tillæg til refusion af sygedagpenge", "Supplement to the refund of sickness benefit"),
        unit="percent",
        source=SDL("54 b"),
        rows=_BY_ACT,
        lasts="until changed",
    ),
    Series(
        name="obligatorisk_pension_sygedagpenge_pct",
        title=Text("Obligatorisk pension af sygedagpenge", "Compulsory pension of sickness benefit"),
        unit="percent",
        source=SDL("67 a"),
        rows=_BY_ACT,
        lasts="until changed",
    ),
    Series(
        name="ukendt_arbejdstid_mand_time",
        title=Text("Ukendt arbejdstid, mand, pr. time", "Unknown working hours, a man, per hour"),
        unit="kr/hour",
        source=SDL("47, stk. 2"),
        rows=(
            verified("2013-01-07", "185.77", "bm2013_syg"),
            verified("2015-01-05", "192.14", "bm2015"),
            verified("2018-01-01", "202.71", "kk2018"),
        ),
        doubt=UNKNOWN_HOURS,
    ),
    Series(
        name="ukendt_arbejdstid_kvinde_time",
        title=Text("Ukendt arbejdstid, kvinde, pr. time", "Unknown working hours, a woman, per hour"),
        unit="kr/hour",
        source=SDL("47, stk. 2"),
        rows=(
            verified("2013-01-07", "167.76", "bm2013_syg"),
            verified("2015-01-05", "173.52", "bm2015"),
            verified("2018-01-01", "183.06", "kk2018"),
        ),
        doubt=UNKNOWN_HOURS,
    ),
)
