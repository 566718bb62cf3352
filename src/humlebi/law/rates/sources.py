"""Where amounts were read: each publication once, by the short key that rows name it by."""

from collections.abc import Mapping

from humlebi.law.kinds import Text
from humlebi.law.series import Publication


def _official(da: str, en: str = "") -> Publication:
    """An authority's own text. `en` empty = the title is a name and stays Danish."""
    return Publication(Text(da, en or da), "official")


def _secondary(da: str, en: str = "") -> Publication:
    """Somebody's copy of an authority's table."""
    return Publication(Text(da, en or da), "secondary")


def _document(da: str, en: str) -> Publication:
    return Publication(Text(da, en), "source document")


BM = "Beskæftigelsesministeriet, satser"

SOURCES: Mapping[str, Publication] = {
    # --- the ministry's and the agency's tables and guidances, by year
    "sdl_pct": _official("Lov om sygedagpenge §§ 54 b og 67 a (LBK 1712/2021 og 1263/2022)"),
    "bek_atp": _official(
        "BEK 1461/2007, 1391/2009, 1115/2012, 1348/2015 og 1664/2023 om ATP-bidrag af dagpenge",
        "BEK 1461/2007, 1391/2009, 1115/2012, 1348/2015 and 1664/2023 on ATP of benefit",
    ),
    "bm2013_syg": _official(f"{BM} 2013, sygedagpenge"),
    "bm2013_kh": _official(f"{BM} 2013, kontanthjælp"),
    "bm2014": _official(f"{BM} 2014 (kontanthjælp, revalidering, dagpenge)"),
    "vej2014": _official("Vejledning om satser mv. 2014"),
    "vej2015": _official("Vejledning om satser mv. 2015"),
    "bm2015": _official(f"{BM} 2015"),
    "vej2016": _official("Vejledning om satser m.v. 2016"),
    "bm2016_kh": _official(f"{BM} 2016, kontanthjælp"),
    "bm2016_udd": _official(f"{BM} 2016, uddannelseshjælp"),
    "bm2017": _official(
        f"{BM} 2017 (kontantydelse; samme beløb som kontanthjælp efter § 25)",
        f"{BM} 2017 (kontantydelse; the same amounts as kontanthjælp under section 25)",
    ),
    "star2017": _official(
        "STAR, satser, om de ændrede beløb fra 1. juli 2017", "STAR, satser, on the changed amounts from 1 July 2017"
    ),
    "bm2018": _official(f"{BM} 2018 (løntilskud, fleksjob)"),
    "bm2019_syg": _official(f"{BM} 2019, sygedagpenge"),
    "vej2019": _official("Vejledning om satser m.v. 2019"),
    "bm2020": _official(f"{BM} 2020, aktivering (dagpenge)"),
    "bm2023": _official(f"{BM} 2023, kontanthjælp"),
    "bm2023_udd": _official(f"{BM} 2023, uddannelseshjælp"),
    "bm2023_loft": _official(f"{BM} 2023, kontanthjælpsloft"),
    "vej2023": _official("Vejledning om satser m.v. 2023 (VEJ 10391 af 19. december 2022)"),
    "bm2024_loft": _official(
        f"{BM} 2024, kontanthjælpsloft (gentager beløbene i § 25)",
        f"{BM} 2024, kontanthjælpsloft (repeats the amounts of section 25)",
    ),
    "star_calc": _official(
        "STAR, beregner for løn i fleksjob (2024), 200 kr. i timen og 18 timer om ugen",
        "STAR, calculator for pay in fleksjob (2024), 200 kr an hour and 18 hours a week",
    ),
    "star_timeloen": _official(
        "STAR, arbejdstid i offentligt løntilskud, og BEK 1297/2016 §§ 81-82",
        "STAR, working hours in public løntilskud, and order 1297/2016 sections 81-82",
    ),
    "uim2024": _official("Udlændinge- og Integrationsministeriet, satser 2024"),
    "vej10059_2019": _official(
        "Vejledning nr. 10059 af 25. november 2019 (integrationsloven, beløb 2020)",
        "Guidance 10059 of 25 November 2019 (integrationsloven, amounts of 2020)",
    ),
    "bek_sats": _official(
        "Bekendtgørelser om satsreguleringsprocenten (21. august 2007 for 2008; BEK 942 af 25. august 2014 for 2015)",
        "Orders on the satsreguleringsprocent (21 August 2007 for 2008; BEK 942 of 25 August 2014 for 2015)",
    ),
    "bek1101_2023": _official("BEK 1101 af 21. august 2023 (procenter for 2024)", "Order 1101/2023 (percents of 2024)"),
    "bek983_2024": _official("BEK 983 af 20. august 2024 (procenter for 2025)", "Order 983/2024 (percents of 2025)"),
    "bek1056_2025": _official("BEK 1056 af 25. august 2025 (procenter for 2026)", "Order 1056/2025 (percents of 2026)"),
    "bek4_2026": _official(
        "BEK 4 af 6. januar 2026 om fradrag i ledighedsydelse",
        "Order 4 of 6 January 2026 on deductions in ledighedsydelse",
    ),
    # --- the acts and parliament
    "las74a": _official("Lov om aktiv socialpolitik § 74 a"),
    "las25b": _official(
        "Lov om aktiv socialpolitik § 25 b (2016-niveau)", "Lov om aktiv socialpolitik § 25 b (2016 level)"
    ),
    "lbk808_2024": _official("Lov om aktiv socialpolitik, LBK 808/2024, § 35"),
    "lbk1004_2025": _official(
        "Lov om aktiv socialpolitik, LBK 1004/2025, §§ 16-20 og 35 (2024-niveau)",
        "Lov om aktiv socialpolitik, LBK 1004/2025, sections 16-20 and 35 (2024 level)",
    ),
    "lov1750_2025": _official("Lov 1750 af 29. december 2025", "Act 1750 of 29 December 2025"),
    "beu621": _official(
        "Folketingets Beskæftigelsesudvalg, svar 621 af 4. oktober 2021 (sanktionssatser)",
        "Folketinget, Beskæftigelsesudvalget, answer 621 of 4 October 2021 (rates of sanctions)",
    ),
    # --- other authorities
    "pav": _official("Medarbejder- og Kompetencestyrelsen, PAV 24.3.3 (første mandag i januar; beløb 2018)"),
    "dst_fleks": _official(
        "Danmarks Statistik, dokumentation af FLEXLON_TILSKUD_KVT",
        "Danmarks Statistik, documentation of FLEXLON_TILSKUD_KVT",
    ),
    "ftp_borger22": _official("borger.dk, førtidspension 2022"),
    "kk2017": _official(
        "Københavns Kommune, fleksløntilskud, eksempel 2017 (nævner 18.027 og 14.116)",
        "Københavns Kommune, fleksløntilskud, example of 2017 (states 18,027 and 14,116)",
    ),
    "kk2018": _official("Københavns Kommune, sygedagpenge 2018"),
    "slagelse2022": _official("Slagelse Kommune, fleksløntilskud 2022"),
    "gladsaxe": _official(
        "Gladsaxe Kommune, fleksløntilskud (siden nævner ikke året)",
        "Gladsaxe Kommune, fleksløntilskud (the page does not state the year)",
    ),
    "roskilde2020": _official("Roskilde Kommune, selvforsørgelses- og hjemrejseydelse og overgangsydelse 2020"),
    "ishoj2021": _official("Ishøj Kommune, selvforsørgelses- og hjemrejseydelse og overgangsydelse 2021"),
    "ftp_brondby": _official("Brøndby Kommune, førtidspension 2015 og 2016"),
    "kalundborg25": _official("Kalundborg Kommune, tillæg til kontanthjælp 2025"),
    "aalborg25": _official("Aalborg Kommune, det nye kontanthjælpssystem"),
    "kommuner_lt": _official(
        "Kommunale sider om løntilskud til førtidspensionister (Sønderborg, Viborg, København m.fl.)",
        "Municipal pages on løntilskud for førtidspensionister (Sønderborg, Viborg, København and others)",
    ),
    # --- copies
    "model_ts": _secondary(
        "En offentlig model af indkomstoverførsler, tidsserie (årsbeløb)",
        "A public model of income transfers, time series (yearly amounts)",
    ),
    "kh2015_copy": _secondary(
        "Avisblog, gengivelse af vejledningens tabel for 2015", "Newspaper blog, copy of the guidance's table for 2015"
    ),
    "avisen2018": _secondary("Avisen, guide med beløb fra februar 2018", "Avisen, guide with amounts of February 2018"),
    "bupl2021": _secondary("BUPL a-kasse, satser 2021"),
    "danskerhverv": _secondary("Dansk Erhverv, sygedagpenge 2021 og 2022"),
    "bm2021_copy": _secondary("Gengivelse af ministeriets tabel for 2021", "Copy of the ministry's table for 2021"),
    "jcenter2021": _secondary(
        "En jobcenteraktør, gengivelse af beløb for 2021 (barsel, befordring, ATP)",
        "A provider to job centres, copy of amounts of 2021 (barsel, befordring, ATP)",
    ),
    "svc2022": _secondary("Serviceforbundet, satser 2022"),
    "svc2024": _secondary("Serviceforbundet, satser 2023 og 2024"),
    "senior2024": _secondary("Seniorfolk, sygedagpenge 2024"),
    "dfh2024": _secondary("Det Faglige Hus, beløb 2024"),
    "dsa2025": _secondary("DSA a-kasse, satser 2025"),
    "b2026": _secondary(
        "En sammenligningsside, der gengiver ministeriets beløb for 2026",
        "A comparison page that quotes the ministry's amounts for 2026",
    ),
    "sidstesvar": _secondary(
        "En spørgsmål og svar-side, der nævner 15.264 og 13.446",
        "A question and answer page that quotes 15,264 and 13,446",
    ),
    "ftp_aeldre": _secondary("Ældre Sagen, ny førtidspension 2018"),
    "lw2025": _secondary(
        "Et advokatfirmas artikel om kontanthjælpsreformen 2025",
        "A law firm's article on the kontanthjælp reform of 2025",
    ),
    "samlino25": _secondary("Samlino, befordringsfradrag 2025"),
    "tekniq26": _secondary("TEKNIQ, skattefri kørepenge 2025 og 2026"),
    "akasse10": _secondary(
        "En side om a-kasser, højeste dagpenge 2010 og 2011", "A page on a-kasser, dagpenge 2010 and 2011"
    ),
    "bfa2018": _secondary("BFA a-kasse, dagpenge 2018"),
    "foa2014": _secondary("FOA, dagpenge 2014"),
    # --- the project's source documents
    "source000": _document("Hæftet om koordinationsudvalg (1998)", "The booklet on coordination committees (1998)"),
    "source002": _document(
        "Pjecen Den sociale lovgivning (Lederne, 3. udgave, januar 2007)",
        "The leaflet Den sociale lovgivning (Lederne, 3rd edition, January 2007)",
    ),
    "source004": _document(
        "Allerød Kommunes udvalgsreferat, 13. maj 2015", "The committee minutes of Allerød, 13 May 2015"
    ),
    "log": Publication(
        Text(
            "Et ministeriums, en styrelses, en a-kasses eller et fagforbunds side; adressen er ikke gemt",
            "A page of a ministry, an agency, an a-kasse or a union; its address was not kept",
        ),
        "unlogged",
    ),
}
