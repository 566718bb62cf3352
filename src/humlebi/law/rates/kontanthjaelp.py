"""Kontanthjælp until 1 July 2025: monthly amounts, supplements, one-off help and ATP."""

from humlebi.law.acts import LAS
from humlebi.law.kinds import NOTHING, Confidence, Text
from humlebi.law.rates.rows import derived, ends, uncertain, verified
from humlebi.law.rates.rules import R1
from humlebi.law.series import Dated, Series

BACKWARDS = Text(
    "Beregnet baglæns fra beløbet for 2012 med R1; ikke gennemgået.",
    "Computed backwards from the amount of 2012 by R1; not read.",
)
# The same day closes kontanthjælp, uddannelseshjælp and SHO: one new benefit took their place.
NEW_SYSTEM = ends(
    "2025-07-01",
    "lw2025 aalborg25",
    Text(
        "Serien ender: nyt kontanthjælpssystem fra 1. juli 2025 (første udbetaling 31. juli 2025).",
        "The series ends: new cash benefit system from 1 July 2025 (first paid on 31 July 2025).",
    ),
)
SUPPLEMENT_ENDS = ends(
    "2025-07-01",
    "lw2025 aalborg25",
    Text(
        "Sluttet: den hjælp, som tillægget hører til, ophørte. Tillæggets eget ophør er ikke gennemgået.",
        "Inferred: the help that the supplement belongs to ended. The end of the supplement itself has not been read.",
    ),
    Confidence.UNCERTAIN,
)
MISPRINT_2013 = Text(
    "Ministeriets side skriver også 13.925; maksimum ved bidragspligt er det samme som beløbet for forsørgere, 13.952.",
    "The ministry's page also prints 13,925; the maximum with a duty to pay support equals the amount for providers, "
    "13,952.",
)
MISPRINT_2014 = Text(
    "Ministeriets side om revalidering skriver 3.224; siden om kontanthjælp 3.324.",
    "The ministry's page on revalidering prints 3,224; that on cash benefit 3,324.",
)


def _monthly(
    name: str, title: Text, paragraph: str, *rows: Dated, note: Text = NOTHING, doubt: Text = NOTHING
) -> Series:
    return Series(
        name=name,
        title=title,
        unit="kr/month",
        source=LAS(paragraph),
        rows=(*rows, NEW_SYSTEM),
        regulated_by=R1,
        note=note,
        doubt=doubt,
    )


# --- kontanthjælp -----------------------------------------------------------------------------------------------------

KONTANTHJAELP = (
    _monthly(
        "kontanthjaelp_forsoerger",
        Text("Kontanthjælp, forsørger (fra 2014: fyldt 30 år)", "Cash benefit, provider (from 2014: aged 30 or over)"),
        "25, stk. 2, nr. 1",
        derived("2003-01-01", "10859", BACKWARDS),
        derived("2004-01-01", "11174", BACKWARDS),
        derived("2005-01-01", "11397", BACKWARDS),
        derived("2006-01-01", "11625", BACKWARDS),
        derived("2007-01-01", "11904", BACKWARDS),
        derived("2008-01-01", "12249", BACKWARDS),
        derived("2009-01-01", "12629", BACKWARDS),
        derived("2010-01-01", "13096", BACKWARDS),
        derived("2011-01-01", "13345", BACKWARDS),
        uncertain("2012-01-01", "13732", "model_ts"),
        verified("2013-01-01", "13952", "bm2013_kh", MISPRINT_2013),
        verified("2014-01-01", "14203", "bm2014"),
        verified("2015-01-01", "14416", "vej2015 kh2015_copy"),
        verified("2016-01-01", "14575", "bm2016_kh"),
        verified("2017-01-01", "14808", "bm2017"),
        verified("2018-01-01", "14993", "avisen2018"),
        verified("2021-01-01", "15547", "bm2021_copy jcenter2021"),
        verified("2022-01-01", "15570", "svc2022"),
        verified("2023-01-01", "15874", "bm2023"),
        verified("2024-01-01", "16382", "bm2024_loft dfh2024"),
        note=Text("Aldersgrænsen var 25 år indtil 2014.", "The age limit was 25 until 2014."),
        doubt=Text(
            "Beløbene 2003-2011 er beregnet baglæns; 2012 er fra én tidsserie. Pjecen Den sociale lovgivning (2007) "
            "siger ca. 80 procent af højeste dagpenge; 11.904 af 14.798 er 80,4 procent.",
            "The amounts of 2003-2011 are computed backwards; 2012 is from one time series. The leaflet Den sociale "
            "lovgivning (2007) says about 80 percent of the highest unemployment benefit; 11,904 of 14,798 is 80.4 "
            "percent.",
        ),
    ),
    _monthly(
        "kontanthjaelp_ikke_forsoerger",
        Text(
            "Kontanthjælp, ikke-forsørger (fra 2014: fyldt 30 år)",
            "Cash benefit, not a provider (from 2014: aged 30 or over)",
        ),
        "25, stk. 2, nr. 2",
        derived("2003-01-01", "8172", BACKWARDS),
        derived("2004-01-01", "8409", BACKWARDS),
        derived("2005-01-01", "8577", BACKWARDS),
        derived("2006-01-01", "8749", BACKWARDS),
        derived("2007-01-01", "8959", BACKWARDS),
        derived("2008-01-01", "9219", BACKWARDS),
        derived("2009-01-01", "9505", BACKWARDS),
        derived("2010-01-01", "9857", BACKWARDS),
        derived("2011-01-01", "10044", BACKWARDS),
        uncertain("2012-01-01", "10335", "model_ts"),
        verified("2013-01-01", "10500", "bm2013_kh"),
        verified("2014-01-01", "10689", "bm2014"),
        verified("2015-01-01", "10849", "vej2015 kh2015_copy"),
        verified("2016-01-01", "10968", "bm2016_kh"),
        verified("2017-01-01", "11143", "bm2017"),
        verified("2018-01-01", "11282", "avisen2018"),
        verified("2021-01-01", "11698", "bm2021_copy jcenter2021"),
        verified("2023-01-01", "11944", "bm2023"),
        verified("2024-01-01", "12326", "bm2024_loft dfh2024"),
        note=Text("Aldersgrænsen var 25 år indtil 2014.", "The age limit was 25 until 2014."),
        doubt=Text(
            "Beløbene 2003-2011 er beregnet baglæns; 2012 er fra én tidsserie. Pjecen Den sociale lovgivning (2007) "
            "siger ca. 60 procent af højeste dagpenge.",
            "The amounts of 2003-2011 are computed backwards; 2012 is from one time series. The leaflet Den sociale "
            "lovgivning (2007) says about 60 percent of the highest unemployment benefit.",
        ),
    ),
    _monthly(
        "kontanthjaelp_ung_udeboende",
        Text(
            "Kontanthjælp under 25 år (fra 2014 under 30), udeboende",
            "Cash benefit under 25 (from 2014 under 30), away from the parents",
        ),
        "25, stk. 3, nr. 6 og 8",
        uncertain("2012-01-01", "6660", "model_ts"),
        verified("2013-01-01", "6767", "bm2013_kh"),
        verified("2014-01-01", "6889", "bm2014"),
        verified("2015-01-01", "6992", "kh2015_copy"),
        verified("2016-01-01", "7069", "bm2016_kh"),
        verified("2017-01-01", "7182", "bm2017"),
        verified("2021-01-01", "7541", "bm2021_copy"),
        verified("2023-01-01", "7699", "bm2023"),
        verified("2024-01-01", "7945", "dfh2024"),
        doubt=Text("Beløbet for 2012 er fra én tidsserie.", "The amount of 2012 is from one time series."),
    ),
    _monthly(
        "kontanthjaelp_ung_hjemmeboende",
        Text(
            "Kontanthjælp under 25 år (fra 2014 under 30), hjemmeboende",
            "Cash benefit under 25 (from 2014 under 30), living with the parents",
        ),
        "25, stk. 3, nr. 7 og 9",
        verified("2013-01-01", "3265", "bm2013_kh"),
        verified("2014-01-01", "3324", "bm2014", MISPRINT_2014),
        verified("2015-01-01", "3374", "kh2015_copy"),
        verified("2016-01-01", "3411", "bm2016_kh"),
        verified("2017-01-01", "3466", "bm2017"),
        verified("2021-01-01", "3639", "bm2021_copy"),
        verified("2023-01-01", "3715", "bm2023"),
        verified("2024-01-01", "3834", "dfh2024"),
    ),
    _monthly(
        "kontanthjaelp_enlig_forsoerger_u30",
        Text("Kontanthjælp, enlig forsørger under 30 år", "Cash benefit, single provider under 30"),
        "25, stk. 3, nr. 1",
        verified("2014-01-01", "13575", "bm2014"),
        verified("2015-01-01", "13779", "kh2015_copy"),
        verified("2016-01-01", "13931", "bm2016_kh"),
        verified("2017-01-01", "14154", "bm2017"),
        verified("2018-01-01", "14331", "avisen2018"),
        verified("2021-01-01", "14860", "bm2021_copy"),
        verified("2023-01-01", "15172", "bm2023"),
        verified("2024-01-01", "15658", "dfh2024"),
    ),
    _monthly(
        "kontanthjaelp_forsoerger_u30_samlevende",
        Text(
            "Kontanthjælp, forsørger under 30 år uden ekstra børnetilskud",
            "Cash benefit, provider under 30 without extra child allowance",
        ),
        "25, stk. 3, nr. 2",
        verified("2014-01-01", "9498", "bm2014"),
        verified("2015-01-01", "9640", "kh2015_copy"),
        verified("2016-01-01", "9746", "bm2016_kh"),
        verified("2017-01-01", "9902", "bm2017"),
        verified("2018-01-01", "10026", "avisen2018"),
        verified("2021-01-01", "10396", "bm2021_copy"),
        verified("2023-01-01", "10615", "bm2023"),
        verified("2024-01-01", "10955", "dfh2024"),
    ),
)

# --- aktivitetstillæg -------------------------------------------------------------------------------------------------


def _supplement(name: str, da: str, en: str, *rows: Dated) -> Series:
    return Series(
        name=f"aktivitetstillaeg_kontanthjaelp_{name}",
        title=Text(f"Aktivitetstillæg til kontanthjælp, {da}", f"Activity supplement to cash benefit, {en}"),
        unit="kr/month",
        source=LAS("25, stk. 9"),
        rows=(*rows, SUPPLEMENT_ENDS),
        regulated_by=R1,
        note=Text("Samme beløb som barselstillæg.", "The same amount as barselstillæg."),
    )


AKTIVITETSTILLAEG = (
    _supplement(
        "enlig",
        "enlig forsørger",
        "single provider",
        verified("2016-01-01", "644", "bm2016_kh bm2016_udd"),
        verified("2017-01-01", "654", "bm2017"),
        verified("2023-01-01", "700", "bm2023 bm2023_udd"),
    ),
    _supplement(
        "samlevende",
        "samlevende forsørger",
        "provider living with a partner",
        verified("2016-01-01", "4829", "bm2016_kh bm2016_udd"),
        verified("2017-01-01", "4906", "bm2017"),
        verified("2023-01-01", "5260", "bm2023 bm2023_udd"),
    ),
    _supplement(
        "udeboende_25_29",
        "udeboende 25-29 år",
        "25-29 away from the parents",
        verified("2016-01-01", "3899", "bm2016_kh bm2016_udd"),
        verified("2017-01-01", "3961", "bm2017"),
        verified("2023-01-01", "4246", "bm2023 bm2023_udd"),
    ),
    _supplement(
        "hjemmeboende_25_29",
        "hjemmeboende 25-29 år",
        "25-29 living with the parents",
        verified("2016-01-01", "7557", "bm2016_kh bm2016_udd"),
        verified("2017-01-01", "7678", "bm2017"),
        verified("2023-01-01", "8231", "bm2023 bm2023_udd"),
    ),
)

# --- one-off help, wealth, ATP ----------------------------------------------------------------------------------------

ENGANGSHJAELP_DOUBT = Text(
    "At beløbet følger R1, er udledt: regnet frem fra 2013 giver det lovens beløb på 2024-niveau (LBK 1004/2025).",
    "That the amount follows R1 is inferred: from 2013 it gives the act's amount at the 2024 level (LBK 1004/2025).",
)
ONE_YEAR = Text(
    "Kun beløbet for dette ene år er læst, og hvordan det reguleres, er ikke undersøgt.",
    "Only the amount of this one year has been read, and how it is regulated has not.",
)
HEADING_ONLY = Text(
    f"{ONE_YEAR.da} Hvem og hvad beløbet dækker, står kun som en overskrift i tabellen.",
    f"{ONE_YEAR.en} Whom and what the amount covers stands only as a heading in the table.",
)


def _of_2013(name: str, title: Text, row: Dated) -> Series:
    source = LAS("14, 25 a og 27")
    return Series(
        name=f"engangshjaelp_2013_{name}", title=title, unit="kr", source=source, rows=(row,), doubt=HEADING_ONLY
    )


ENGANGSHJAELP = (
    Series(
        name="engangshjaelp_2013_engangshjaelp_max",
        title=Text("Engangshjælp indtil første hele måned, højst", "One-off help until the first full month, at most"),
        unit="kr",
        source=LAS("25 a"),
        rows=(verified("2013-01-01", "5611", "bm2013_kh"),),
        regulated_by=R1,
        doubt=ENGANGSHJAELP_DOUBT,
    ),
    Series(
        name="engangshjaelp_2013_engangshjaelp_hjemmeboende",
        title=Text(
            "Engangshjælp, under 25 år og hjemmeboende, højst",
            "One-off help, under 25 living with the parents, at most",
        ),
        unit="kr",
        source=LAS("25 a"),
        rows=(verified("2013-01-01", "2789", "bm2013_kh"),),
        regulated_by=R1,
        doubt=ENGANGSHJAELP_DOUBT,
    ),
    _of_2013(
        "no_pension_right",
        Text("Hjælp til personer uden ret til pension (2013)", "Help to persons without a right to pension (2013)"),
        verified("2013-01-01", "8718", "bm2013_kh"),
    ),
    _of_2013(
        "child_support",
        Text("Hjælp ved pligt til at betale børnebidrag (2013)", "Help for a duty to pay child support (2013)"),
        verified("2013-01-01", "2822", "bm2013_kh"),
    ),
    Series(
        name="engangshjaelp_2013_wealth_single",
        title=Text("Formue, der ses bort fra, enlig", "Wealth left out of account, single"),
        unit="kr",
        source=LAS("14"),
        rows=(
            verified("2013-01-01", "10000", "bm2013_kh"),
            ends(
                "2025-07-01",
                "lw2025",
                Text(
                    "Afløst af et nyt beløb den 1. juli 2025 (»Formue, der ses bort fra, pr. person«).",
                    "Replaced by a new amount on 1 July 2025 (“Wealth left out of account, per person”).",
                ),
            ),
        ),
        # Fixed in the act and not regulated: read as 10,000 in 2013, and as 10,000 still before 1 July 2025.
        lasts="until changed",
        note=Text("Ægtefæller: det dobbelte, 20.000.", "Spouses: the double, 20,000."),
    ),
)


def _atp(name: str, title: Text, row: Dated, note: Text = NOTHING) -> Series:
    return Series(
        name=f"atp_kontanthjaelp_2021_{name}",
        title=title,
        unit="kr/month",
        source=LAS("79-80"),
        rows=(row,),
        note=note,
        doubt=ONE_YEAR,
    )


AT_LEAST = Text("ATP indbetales, når hjælpen er mindst så stor.", "ATP is paid in when the help is at least so large.")
ATP = (
    _atp(
        "recipient_third",
        Text("ATP af kontanthjælp, modtagerens tredjedel", "ATP of cash benefit, the recipient's third"),
        verified("2021-01-01", "95", "jcenter2021"),
    ),
    _atp(
        "municipality_two_thirds",
        Text("ATP af kontanthjælp, kommunens to tredjedele", "ATP of cash benefit, the municipality's two thirds"),
        verified("2021-01-01", "189", "jcenter2021"),
    ),
    _atp(
        "minimum_benefit_forsoerger",
        Text("Mindste hjælp for ATP, forsørger", "Smallest help for ATP, provider"),
        verified("2021-01-01", "15547", "jcenter2021"),
        AT_LEAST,
    ),
    _atp(
        "minimum_benefit_other",
        Text("Mindste hjælp for ATP, andre", "Smallest help for ATP, others"),
        verified("2021-01-01", "11698", "jcenter2021"),
        AT_LEAST,
    ),
)

SERIES = (*KONTANTHJAELP, *AKTIVITETSTILLAEG, *ENGANGSHJAELP, *ATP)
