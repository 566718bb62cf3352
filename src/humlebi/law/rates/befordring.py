"""Travel to an offer: the rate per kilometre, and help with other costs."""

from humlebi.law.acts import LAB
from humlebi.law.kinds import Text
from humlebi.law.rates.rows import source_only, uncertain, verified
from humlebi.law.series import Series

TAX_RATE = Text("Ligningslovens sats over 120 km.", "The rate of ligningsloven above 120 km.")
HALF = Text("Halvdelen af den skattemæssige sats på 2,28.", "Half of the tax rate of 2.28.")
MINISTRY = Text("Ministeriets side om befordring 2019.", "The ministry's page on travel, 2019.")
EXAMPLES = Text("Brugt i to a-kassers regneeksempler.", "Used in worked examples of two a-kasser.")

SERIES = (
    Series(
        name="befordring_km",
        title=Text("Befordringsgodtgørelse ved tilbud, pr. kilometer", "Travel allowance in offers, per kilometre"),
        unit="kr/km",
        source=LAB("175"),
        rows=(
            source_only("2007-01-01", "1.02", "source002"),
            verified("2019-01-01", "0.99", "log", MINISTRY),
            verified("2021-01-01", "0.95", "jcenter2021"),
            verified("2022-01-01", "0.99", "svc2022"),
            verified("2023-01-01", "1.10", "log", TAX_RATE),
            verified("2024-01-01", "1.12", "log", EXAMPLES),
            verified("2025-01-01", "1.12", "samlino25", TAX_RATE),
            uncertain("2026-01-01", "1.14", "tekniq26", HALF),
        ),
        note=Text(
            "Kun for kilometer over 24 om dagen (ud og hjem); dagens sum afrundes til hele kroner. Før 2020 § 82. "
            "Satsen er ligningslovens for kørsel over 120 km.",
            "Only for kilometres above 24 a day (out and home); the sum is rounded to whole kroner. Before 2020 § 82. "
            "The rate is that of ligningsloven for travel above 120 km.",
        ),
        doubt=Text(
            "Satsen fastsættes på ny hvert år og falder somme tider: år, der ikke er læst, gættes der ikke på. LBK "
            "439/2008 nævner 0,85 kr. (2002-niveau), pjecen Den sociale lovgivning (2007) 1,02 kr. for 2007.",
            "The rate is set anew each year and sometimes falls: years that have not been read are not guessed. LBK "
            "439/2008 names 0.85 kr (2002 level), the leaflet Den sociale lovgivning (2007) 1.02 kr for 2007.",
        ),
    ),
    Series(
        name="udgiftsgodtgoerelse_month_max",
        title=Text(
            "Godtgørelse for andre udgifter ved tilbud, højst pr. måned",
            "Allowance for other costs of an offer, at most per month",
        ),
        unit="kr/month",
        source=LAB("176"),
        rows=(verified("2021-01-01", "1000", "jcenter2021"),),
        # A round sum in the act: the same in § 83 of the text of 2008 and in § 176 today.
        lasts="until changed",
        note=Text("Før 2020 § 83.", "Before 2020 § 83."),
    ),
)
