"""How long sickness benefit can be paid, and the day it stops unless it is extended."""

from dataclasses import replace
from datetime import date

from humlebi.law.acts import SDL, SDL_1990
from humlebi.law.kinds import (
    NO_END,
    Ages,
    Axis,
    Confidence,
    FirstDays,
    Limit,
    Scope,
    Text,
    Untranslated,
    calendar_months,
    weeks,
)

# --- regimes: the day the limit would take effect picks --------------------------------------------------------------

L1998 = Scope("1998", date(1998, 7, 1), date(2006, 7, 3), Axis.DUE, "Dagpengeloven, LBK 632/1997")
L2007 = Scope("2007", date(2006, 7, 3), date(2014, 7, 1), Axis.DUE, "Lov 563 af 9. juni 2006")
L2014 = Scope("2014", date(2014, 7, 1), NO_END, Axis.DUE, "Lov 720 af 25. juni 2014")

# --- words of this page ---------------------------------------------------------------------------------------------

GROUP = "sygedagpenge"
EMPLOYER_PERIOD = FirstDays(
    steps=((date(2006, 7, 3), 15), (date(2008, 6, 2), 21), (date(2012, 1, 2), 30)),
    applies_to="loenmodtager",
    employed="ansaettelse",
    others=(("ledig", 0), ("selvstaendig", 14)),
    words=Text(
        "de første kalenderdage af hvert fravær (lønmodtager: 15 fra 3. juli 2006, 21 fra 2. juni 2008, 30 fra 2. "
        "januar 2012; selvstændig: 14)",
        "the first calendar days of each absence (employee: 15 from 3 July 2006, 21 from 2 June 2008, 30 from 2 "
        "January 2012; self-employed: 14)",
    ),
)
# The act of 2006 leaves out employees' days only; the fourteen days of the self-employed are read from 1 July 2014.
EMPLOYER_PERIOD_2007 = replace(EMPLOYER_PERIOD, others=(("ledig", 0), ("selvstaendig", 0)))
EXTENDED = "forlaengelse"
ASSESS_EXTENSION = Text("Vurdér forlængelse", "Assess an extension")
ASSESS_EXTENSION_27 = Text("Vurdér forlængelse (§ 27)", "Assess an extension (§ 27)")
PREPARE_THE_STOP = Text("Vurdér, om sygedagpengene skal stoppe (§ 25)", "Assess whether the benefit must stop (§ 25)")
PENSIONS = ("foertidspension", "seniorpension")
PENSION_AGE = Ages(
    steps=(
        (date(1900, 1, 1), 65 * 12),
        (date(1954, 1, 1), 65 * 12 + 6),
        (date(1954, 7, 1), 66 * 12),
        (date(1955, 1, 1), 66 * 12 + 6),
        (date(1955, 7, 1), 67 * 12),
        (date(1963, 1, 1), 68 * 12),
    ),
    words=Text("folkepensionsalderen", "the state pension age"),
    source=SDL("25", "fleksydelse-age"),
)
NO_EMPLOYER_PERIOD_READ = Text(
    "Månedsskiftet og undtagelsen af arbejdsgiverperioden er kun læst for 2006-loven.",
    "The effect at the end of the month and the leaving out of the employer period have been read only for the 2006 "
    "act.",
)
HOW_WEEKS_ADD_UP = Text(
    "En uge regnes som syv kalenderdage; hvordan enkelte dage bliver til uger, og om de første 30 dage udelades ved "
    "en § 56-aftale, er ikke efterprøvet. Ledige: de 14 dage hos a-kassen regnes med. Allerød Kommunes "
    "udvalgsreferat (2015) siger 22 ugers sygdom og automatisk overgang; loven tæller udbetalte uger, virker fra "
    "månedens udgang og kræver en afgørelse: for en lønmodtager i ét forløb omkring 26-30 uger. Stop mellem 9. marts "
    "2020 og 30. juni 2021 er uden covid-forlængelserne. Senere ændringer er ikke set for 2025-2026.",
    "A week is counted as seven calendar days; how single days add up to weeks, and whether the first 30 days are "
    "left out under a section 56 agreement, has not been verified. Unemployed: the 14 days from the fund are "
    "counted. The committee minutes of Allerød (2015) says 22 weeks of sickness and automatic transfer; the law "
    "counts paid weeks, acts at month end and needs a decision: about 26-30 weeks for an employee in one course. "
    "Stops from 9 March 2020 to 30 June 2021 are without the covid extensions. No later change has been seen for "
    "2025-2026.",
)

# --- declarations ---------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Limit(
        name="varighed",
        title=Text("52 uger inden for 18 måneder", "52 weeks within 18 months"),
        plain=Text(
            "Sygedagpenge stopper efter udgangen af en kalendermåned, når der er udbetalt sygedagpenge eller refusion "
            "til en arbejdsgiver for mere end 52 uger i de 18 forudgående kalendermåneder, medmindre perioden "
            "forlænges.",
            "Sickness benefit stops after the end of a calendar month when benefit, or refund to an employer, has "
            "been paid for more than 52 weeks in the 18 preceding calendar months, unless the period is extended.",
        ),
        counts="sygedagpenge",
        more_than=weeks(52),
        within=calendar_months(18),
        unless=EXTENDED,
        asks=ASSESS_EXTENSION,
        source=SDL_1990(
            "(paragraf ikke fundet)",
            "sdp-duration-1998",
            seen_in="source 000, chapter 10.1",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(L1998,),
        group=GROUP,
        doubt=NO_EMPLOYER_PERIOD_READ,
    ),
    Limit(
        name="varighed",
        title=Text("52 uger inden for 18 måneder", "52 weeks within 18 months"),
        plain=Text(
            "Sygedagpenge stopper efter udgangen af en kalendermåned, når der er udbetalt sygedagpenge eller løn "
            "under sygdom for mere end 52 uger i de 18 forudgående kalendermåneder, medmindre perioden forlænges.",
            "Sickness benefit stops after the end of a calendar month when benefit or pay during sickness has been "
            "paid for more than 52 weeks in the 18 preceding calendar months, unless the period is extended.",
        ),
        counts="sygedagpenge",
        more_than=weeks(52),
        within=calendar_months(18),
        first_days=EMPLOYER_PERIOD_2007,
        unless=EXTENDED,
        asks=ASSESS_EXTENSION_27,
        source=SDL(
            "24, stk. 1-2",
            "sdp-duration-2007",
            "sdp-duration-2012-transition",
            "sdp-employer-period-2007",
            "sdp-employer-period-2008",
            seen_in="source 002, 'Varighed'",
        ),
        only=(L2007,),
        group=GROUP,
        doubt=Text(
            "Pjecen Den sociale lovgivning (2007) skriver kun '52 uger inden for 18 måneder'. De 15 dage for "
            "2006-2008 er udledt af arbejdsgiverperioden. Fravær begyndt 13. december 2011 til 1. januar 2012 regnes "
            "med 21 dage. Pjecen Den sociale lovgivning (2007) siger to ugers arbejdsgiverperiode (januar 2007); de "
            "15 dage er læst i bekendtgørelsen efter en ændring af 21. marts 2007 og kan være forkerte for fravær "
            "begyndt før. Gælder ikke pensionister: § 25 fandtes allerede, men er først læst i nyere tekst. Regn dem "
            "selv.",
            "The leaflet Den sociale lovgivning (2007) only writes '52 weeks within 18 months'. The 15 days for "
            "2006-2008 are inferred from the employer period. Absences begun 13 December 2011 to 1 January 2012 are "
            "counted with 21 days. The leaflet Den sociale lovgivning (2007) says an employer period of two weeks "
            "(January 2007); the 15 days were read in the executive order after an amendment of 21 March 2007 and "
            "may be wrong for absences begun before. Not for pensioners: section 25 already existed but has been "
            "read only in later text. Assess them by hand.",
        ),
    ),
    Limit(
        name="varighed",
        title=Text("22 uger inden for 9 måneder", "22 weeks within 9 months"),
        plain=Text(
            "Kommunen skal standse sygedagpengene med udgangen af en kalendermåned, når der er udbetalt sygedagpenge "
            "eller refusion af løn under sygdom for mere end 22 uger i de 9 forudgående kalendermåneder, medmindre de "
            "kan forlænges. Kommunen skal revurdere sagen inden da. Sygedagpengene kan ikke standses, før der er "
            "truffet en gyldig afgørelse. Den, der ikke kan få forlænget og stadig er syg, går over i "
            "jobafklaringsforløb.",
            "The municipality must stop sickness benefit at the end of a calendar month when benefit, or refund of "
            "pay during sickness, has been paid for more than 22 weeks in the 9 preceding calendar months, unless it "
            "can be extended. It must reassess the case before then. Benefit cannot stop before a valid decision has "
            "been made. A person who cannot be extended and is still ill moves to a job clarification course.",
        ),
        counts="sygedagpenge",
        more_than=weeks(22),
        within=calendar_months(9),
        first_days=EMPLOYER_PERIOD,
        leaves_out=("barsel",),
        unless=EXTENDED,
        asks=ASSESS_EXTENSION_27,
        when_not=PENSIONS,
        when_not_aged=PENSION_AGE,
        source=SDL(
            "24",
            "sdp-revurdering-2014",
            "sdp-stop-requires-valid-decision",
            "sdp-self-employed-waiting-period",
            "sdp-unemployed-first-14-days",
            "sdp-revurdering-computation",
            "sdp-employer-period-2012",
            seen_in="source 004, attachment 3.2",
        ),
        only=(L2014,),
        group=GROUP,
        doubt=HOW_WEEKS_ADD_UP,
    ),
    Limit(
        name="varighed_pensionister",
        title=Text("Pensionister: 26 uger inden for 12 måneder", "Pensioners: 26 weeks within 12 months"),
        plain=Text(
            "For den, der får førtidspension eller seniorpension eller har nået folkepensionsalderen, stopper "
            "sygedagpenge efter udgangen af en kalendermåned, når der er udbetalt for mere end 26 uger i de 12 "
            "forudgående kalendermåneder.",
            "For persons who receive disability pension or senior pension, or have reached the state pension age, "
            "sickness benefit stops after the end of a calendar month when it has been paid for more than 26 weeks in "
            "the 12 preceding calendar months.",
        ),
        counts="sygedagpenge",
        more_than=weeks(26),
        within=calendar_months(12),
        first_days=EMPLOYER_PERIOD,
        leaves_out=("barsel",),
        when=PENSIONS,
        when_aged=PENSION_AGE,
        asks=PREPARE_THE_STOP,
        source=SDL("25", "sdp-duration-pensioners", "fleksydelse-age"),
        only=(L2014,),
        group=GROUP,
        doubt=Text(
            "Reglens kerne er ældre end den læste tekst; her regnes den fra 1. juli 2014. Personer, der opfylder de "
            "helbredsmæssige betingelser for pension uden at få den, og de, der er gået på tidlig pension, kræver "
            "din vurdering; invaliditetsydelse er ingen pension her. Bevilges pension før grænsen, stopper "
            "sygedagpengene ved udgangen af måneden før pensionens første måned, ved bevilling tilbage i tiden dagen "
            "efter afgørelsen; det regnes ikke her. Gennemgået til og med 2023.",
            "The core of the rule is older than the text read; it is counted from 1 July 2014 here. Persons who meet "
            "the health conditions for a pension without receiving one, and those who have moved to early pension, "
            "must be assessed by hand; invaliditetsydelse is no pension here. When a pension is granted before the "
            "limit, benefit stops at the end of the month before the pension's first month, when it is granted back "
            "in time on the day after the decision; that is not counted here. Read up to 2023.",
        ),
    ),
    Untranslated(
        name="varighed_overgang_2014",
        title=Text("Overgang 1. juli 2014", "Transition of 1 July 2014"),
        plain=Text(
            "Om der var overgangsregler for dem, der var syge den 1. juli 2014, er ikke gennemgået.",
            "Whether there were transitional rules for those sick on 1 July 2014 has not been read.",
        ),
        why=Text("Teksten er ikke gennemgået.", "The text has not been read."),
        by_hand=Text(
            "Se efter i lov 720/2014; den beregnede dag er reglen uden overgang.",
            "Look in act 720/2014; the computed day is the rule without transition.",
        ),
        source=SDL("24 (lov 720/2014)", "sdp-revurdering-2014", confidence=Confidence.UNCERTAIN),
        only=(Scope("2014", date(2014, 7, 1), date(2015, 7, 1), Axis.DUE, "Lov 720 af 25. juni 2014"),),
        group=GROUP,
        doubt=Text("Ikke læst; vist i et år.", "Not read; shown for a year."),
    ),
    Untranslated(
        name="varighed_covid",
        title=Text("Covid-forlængelser 2020-2021", "Covid extensions 2020-2021"),
        plain=Text(
            "Faldt stoppet 9. marts til 30. september 2020, fortsatte sygedagpengene tre måneder, og endnu tre, hvis "
            "forlængelsen udløb 30. juni til 30. september 2020. Faldt det før 9. marts 2020, uden at der var truffet "
            "afgørelse, fortsatte de til og med 30. juni 2020. Overgang til jobafklaring 1. november 2020 til 31. "
            "januar 2021 blev udskudt tre måneder, 1. maj til 30. juni 2021 to måneder.",
            "If the stop fell 9 March to 30 September 2020, benefit went on for three months, and three more if the "
            "extension ended 30 June to 30 September 2020. If it fell before 9 March 2020 and no decision had been "
            "made, it went on through 30 June 2020. A move to job clarification 1 November 2020 to 31 January 2021 "
            "was put off three months, 1 May to 30 June 2021 two months.",
        ),
        why=Text(
            "Forlængelserne regnes endnu ikke; §§ 26 g-h er ikke gennemgået.",
            "The extensions are not counted yet; sections 26 g-h have not been read.",
        ),
        by_hand=Text(
            "Notér forlængelsen som en tilstand »forlængelse«.", "Record the extension as a state “extension”."
        ),
        source=SDL(
            "26, 26 f og lov 877/2021",
            "sdp-covid-26-stk1",
            "sdp-covid-26-stk2",
            "sdp-covid-26-stk3",
            "sdp-covid-26f",
            "sdp-covid-877-2021",
        ),
        only=(Scope("2020", date(2020, 3, 9), date(2021, 7, 1), Axis.DUE, "SDL §§ 26-26 f"),),
        group=GROUP,
    ),
)
