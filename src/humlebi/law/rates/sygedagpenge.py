"""Sygedagpenge: the highest amount per week and per hour."""

from humlebi.law.acts import SDL
from humlebi.law.kinds import Text
from humlebi.law.rates.rows import uncertain, verified
from humlebi.law.rates.rules import R2, R7, WEEK
from humlebi.law.series import Series

SERIES = (
    Series(
        name=WEEK,
        title=Text("Højeste sygedagpenge pr. uge", "Highest sickness benefit per week"),
        unit="kr/week",
        source=SDL("50, stk. 1"),
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
        regulated_by=R2,
        note=Text(
            "Indtil 1. juli 2017 også højeste dagpenge pr. uge (ALF § 47).",
            "Until 1 July 2017 also the highest unemployment benefit per week (ALF section 47).",
        ),
        doubt=Text(
            "Beløbene 1998-2009 og 2012 er årsbeløb divideret med 52 fra én tidsserie; fra 2003 passer de med R2. "
            "Serien skriver 209.300 for 2013, som er forkert: ministeriet skriver 4.005 om ugen (208.260).",
            "The amounts of 1998-2009 and 2012 are yearly amounts divided by 52 from one time series; from 2003 they "
            "fit R2. That series prints 209,300 for 2013, which is wrong: the ministry prints 4,005 a week (208,260).",
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
)
