"""Løntilskud and jobrotation: what an employer gets per hour, and the highest pay per hour."""

from datetime import date

from humlebi.law.acts import LAB, LAS
from humlebi.law.kinds import Confidence, Text
from humlebi.law.rates.rows import ends, source_only, verified
from humlebi.law.rates.rules import R5_OERE
from humlebi.law.series import Dated, Series

KNOWN_FROM = date(2015, 1, 1)
PARAGRAPH = Text("Før 2020 havde reglen et andet nummer.", "Before 2020 the rule had another number.")
AFTER_2019 = Text(
    "Efter 2019 er reguleringen tvivlsom: de to satser, der er læst for 2021 (29,71 og 52,03), passer med 2,0 procent "
    "i 2020, mens fleksløntilskuddets grænse passer med 1,9. En ca.-sats på 31,87 er set for 2024.",
    "After 2019 the regulation is doubtful: the two rates read for 2021 (29.71 and 52.03) fit 2.0 percent in 2020, "
    "while the limit of fleksløntilskud fits 1.9. A rate of about 31.87 has been seen for 2024.",
)


ABOUT_22 = Text(
    "Kilden siger ca. 22 kr.; 21,41 fra 2006 reguleret er 21,92. Derfor regnes der ikke videre fra beløbet.",
    "The source says about 22 kr; 21.41 of 2006 regulated is 21.92. So nothing is computed from the amount.",
)
SKAANEJOB = Text(
    "Kun beskrevet i hæftet om koordinationsudvalg (1998); hvornår faste timebeløb afløste andelen, er ikke "
    "undersøgt, så den siges kun for 1998.",
    "Described only in the booklet on coordination committees (1998); when fixed amounts per hour replaced the share "
    "has not been read, so it is told for 1998 only.",
)
# The table of amounts says 1 January 2026 without a source; the act itself took effect on 1 February.
ABOLISHED = ends(
    "2026-02-01",
    "lov1750_2025",
    Text("Jobrotation blev afskaffet 1. februar 2026.", "Jobrotation was abolished on 1 February 2026."),
)


def _per_hour(name: str, title: Text, *rows: Dated) -> Series:
    return Series(
        name=f"loentilskud_{name}",
        title=title,
        unit="kr/hour",
        source=LAB("63, stk. 2"),
        rows=rows,
        regulated_by=R5_OERE,
        ruled_from=KNOWN_FROM,
        note=PARAGRAPH,
        doubt=AFTER_2019,
    )


SERIES = (
    _per_hour(
        "foertidspension",
        Text("Løntilskud til førtidspensionister (skånejob)", "Løntilskud for førtidspensionister (skånejob)"),
        source_only("2007-01-01", "22", "source002", ABOUT_22),
        verified("2015-01-01", "26.54", "bm2015"),
        verified("2018-01-01", "28.00", "bm2018"),
        verified("2021-01-01", "29.71", "kommuner_lt"),
    ),
    _per_hour(
        "lav",
        Text("Løntilskud, næste sats", "Løntilskud, the next rate"),
        verified("2015-01-01", "46.48", "bm2015"),
        verified("2018-01-01", "49.03", "bm2018"),
        verified("2021-01-01", "52.03", "kommuner_lt"),
    ),
    _per_hour(
        "privat",
        Text("Løntilskud til private arbejdsgivere", "Løntilskud for private employers"),
        verified("2015-01-01", "74.05", "bm2015"),
        verified("2018-01-01", "78.12", "bm2018"),
    ),
    _per_hour(
        "offentlig",
        Text("Løntilskud til offentlige arbejdsgivere", "Løntilskud for public employers"),
        verified("2015-01-01", "107.55", "bm2015"),
        verified("2018-01-01", "113.46", "bm2018"),
    ),
    _per_hour(
        "hoej",
        Text("Løntilskud, højeste sats", "Løntilskud, the highest rate"),
        verified("2015-01-01", "143.14", "bm2015"),
        verified("2018-01-01", "151.00", "bm2018"),
    ),
    Series(
        name="loentilskud_max_timeloen",
        title=Text("Højeste timeløn i løntilskud, offentlig", "Highest pay per hour in løntilskud, public"),
        unit="kr/hour",
        source=LAB("55"),
        rows=(
            verified("2015-01-01", "121.47", "bm2015 star_timeloen"),
            verified("2016-01-01", "122.80", "star_timeloen"),
            verified("2017-01-01", "124.71", "star_timeloen"),
            verified("2018-01-01", "126.32", "bm2018 star_timeloen"),
        ),
        note=Text(
            "Højeste dagpenge pr. uge divideret med 37 og med 0,92 (arbejdsmarkedsbidraget).",
            "The highest unemployment benefit per week divided by 37 and by 0.92 (the labour-market contribution).",
        ),
        doubt=Text(
            "Fra 2019 eller 2020 er beløbet fast og reguleres; det er ikke gennemgået.",
            "From 2019 or 2020 the amount is a fixed one that is regulated; it has not been read.",
        ),
    ),
    Series(
        name="loentilskud_max_timeloen_also_public_low",
        title=Text(
            "Højeste timeløn i løntilskud, offentlig, det lavere beløb",
            "Highest pay per hour in løntilskud, public, the lower amount",
        ),
        unit="kr/hour",
        source=LAB("55"),
        rows=(verified("2015-01-01", "115.98", "bm2015"),),
        doubt=Text(
            "Hvem det lavere beløb gælder for, er ikke undersøgt; kun 2015 er læst.",
            "Whom the lower amount holds for has not been read; only 2015 has.",
        ),
    ),
    Series(
        name="skaanejob_1998_share",
        title=Text("Skånejob 1998, andel af lønnen", "Skånejob 1998, share of the pay"),
        unit="share",
        source=LAS("skånejob (1998)", seen_in="source 000", confidence=Confidence.SOURCE_ONLY),
        rows=(source_only("1998-07-01", "1/2", "source000"),),
        note=Text("Halvdelen af den løn, der betales.", "Half of the pay that is paid."),
        doubt=SKAANEJOB,
    ),
    Series(
        name="skaanejob_1998_max_share_of_minimum_pay",
        title=Text(
            "Skånejob 1998, højst andel af mindstelønnen", "Skånejob 1998, at most this share of the lowest pay"
        ),
        unit="share",
        source=LAS("skånejob (1998)", seen_in="source 000", confidence=Confidence.SOURCE_ONLY),
        rows=(source_only("1998-07-01", "1/6", "source000"),),
        note=Text("Af mindstelønnen efter overenskomst.", "Of the lowest pay under the agreement."),
        doubt=SKAANEJOB,
    ),
    Series(
        name="jobrotationsydelse",
        title=Text("Jobrotationsydelse pr. time", "Jobrotationsydelse per hour"),
        unit="kr/hour",
        source=LAB("98 a, stk. 2"),
        rows=(
            verified("2015-01-01", "178.84", "bm2015"),
            verified("2018-01-01", "188.73", "bm2018"),
            ABOLISHED,
        ),
        doubt=Text(
            "Set er også 173,09 (2013), 184,98 (2017) og 189,51 (2019); beløbene følger ingen af de kendte "
            "reguleringer.",
            "173.09 (2013), 184.98 (2017) and 189.51 (2019) have been seen as well; the amounts follow none of the "
            "known regulations.",
        ),
    ),
    Series(
        name="jobrotationsydelse_second",
        title=Text("Jobrotationsydelse pr. time, den anden sats", "Jobrotationsydelse per hour, the other rate"),
        unit="kr/hour",
        source=LAB("98 a"),
        rows=(
            verified("2015-01-01", "201.32", "bm2015"),
            verified("2018-01-01", "212.61", "bm2018"),
            ABOLISHED,
        ),
        doubt=Text(
            "Hvem den anden sats gælder for, er ikke undersøgt.", "Whom the other rate holds for has not been read."
        ),
    ),
)
