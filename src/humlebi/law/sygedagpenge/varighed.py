"""How long sickness benefit can be paid, and the day it stops unless it is extended."""

from datetime import date

from humlebi.law.acts import SDL, SDL_1990
from humlebi.law.kinds import (
    NO_END,
    Ages,
    Axis,
    Confidence,
    FirstDays,
    Happens,
    Limit,
    Scope,
    Text,
    Untranslated,
    calendar_months,
    weeks,
)
from humlebi.law.questions import Conditions, Requirement
from humlebi.law.terms import Happened, TheDay, any_of, assessed, day, fact, named

# --- regimes: the day the limit would take effect picks --------------------------------------------------------------

# § 82: a case whose first absence day lies before 3 July 2006 goes on under the act before.
L1998 = Scope("1998", date(1998, 7, 1), date(2006, 7, 3), Axis.BEGUN, "Dagpengeloven, LBK 632/1997; SDL § 82, stk. 3")
NEW_ACT = date(2006, 7, 3)
L2007 = Scope("2007", NEW_ACT, date(2014, 7, 1), Axis.DUE, "Lov 563 af 9. juni 2006", begun_from=NEW_ACT)
L2014 = Scope("2014", date(2014, 7, 1), NO_END, Axis.DUE, "Lov 720 af 25. juni 2014", begun_from=NEW_ACT)
# The day asked lies after the grant of a pension (§ 25, stk. 2).
GRANTED = Text(
    "§ 25, stk. 2, kom ind mellem 13. december 2011 og 26. juni 2012; dagen er ikke set. Er pensionen tilkendt i den "
    "tid, så slå ikrafttrædelsen op.",
    "Section 25(2) came in between 13 December 2011 and 26 June 2012; the day has not been seen. If the pension was "
    "granted in that time, look up the commencement.",
)
G2012 = Scope("2012", date(2012, 6, 26), NO_END, Axis.CLOCK, "SDL § 25, stk. 2", GRANTED)
# The day of the stop decision picks.
S2007 = Scope("2007", NEW_ACT, date(2013, 1, 1), Axis.CLOCK, "Lov 563 af 9. juni 2006, § 28")
S2013 = Scope("2013", date(2013, 1, 1), date(2014, 7, 1), Axis.CLOCK, "SDL § 28 efter lov 1380 af 23. december 2012")
S2014 = Scope("2014", date(2014, 7, 1), NO_END, Axis.CLOCK, "Lov 720 af 25. juni 2014")

# --- words of this page ---------------------------------------------------------------------------------------------

GROUP = "sygedagpenge"
EMPLOYER_PERIOD = FirstDays(
    steps=(
        (date(2006, 7, 3), 14),
        (date(2007, 4, 2), 15),
        (date(2008, 6, 2), 21),
        (date(2012, 1, 2), 30),
    ),
    applies_to="loenmodtager",
    employed="ansaettelse",
    others=(("ledig", 0), ("selvstaendig", 14)),
    others_from=(("ledig", date(2015, 1, 5), 14),),
    words=Text(
        "de første kalenderdage af hvert fravær (lønmodtager: 14 fra 3. juli 2006, 15 fra 2. april 2007, 21 fra 2. "
        "juni 2008, 30 fra 2. januar 2012; selvstændig: 14; ledig: 14 fra 5. januar 2015, hvor a-kassen betaler dem)",
        "the first calendar days of each absence (employee: 14 from 3 July 2006, 15 from 2 April 2007, 21 from 2 June "
        "2008, 30 from 2 January 2012; self-employed: 14; unemployed: 14 from 5 January 2015, when the fund pays them)",
    ),
)
# Act 1599/2010: no benefit on public holidays, and they do not count.
NO_HOLIDAYS = date(2012, 7, 2)
EXTENDED = "forlaengelse"
ASSESS_EXTENSION = Text("Vurdér forlængelse", "Assess an extension")
ASSESS_EXTENSION_27 = Text("Vurdér forlængelse (§ 27)", "Assess an extension (§ 27)")
REASSESS_27 = Text("Revurdér sagen, og vurdér forlængelse (§ 27)", "Reassess the case, and assess an extension (§ 27)")
ASSESS_EXTENSION_29 = Text("Vurdér forlængelse (§ 29)", "Assess an extension (§ 29)")
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
    "Månedsskiftet og undtagelsen af arbejdsgiverperioden er kun læst for 2006-loven. Betyder kun noget for fravær "
    "begyndt før 3. juli 2006: slå dagpengeloven op.",
    "The effect at the end of the month and the leaving out of the employer period have been read only for the 2006 "
    "act. Matters only for absences begun before 3 July 2006: look in the act before.",
)
HOW_WEEKS_ADD_UP = (
    "En uge regnes som syv kalenderdage; loven siger ikke, hvordan enkelte dage bliver til uger. Helligdage på en "
    "lørdag regnes som søgnehelligdage. Dage, hvor der ikke er udbetalt noget (ferie efter aftale med kommunen, "
    "principmeddelelse 31-19), skal ikke stå i den noterede periode. Notér sorgorlov og dagpenge ved børns alvorlige "
    "sygdom som barsel. Begynder en ledig uden ret til de 14 dage hos a-kassen (nedsat tid, syg på første "
    "ledighedsdag), er den regnede dag 14 dage for sen: regn selv.",
    "A week is counted as seven calendar days; the act does not say how single days add up to weeks. Public holidays "
    "on a Saturday are left out as well. Days for which nothing was paid (holiday agreed with the municipality, "
    "principal decision 31-19) must not stand in the recorded spell. Record bereavement leave and benefit for a "
    "child's serious illness as maternity leave. For an unemployed person without a right to the fund's 14 days "
    "(reduced hours, sick on the first day of unemployment) the day reckoned is 14 days late: reckon it by hand.",
)
DOUBT_2007 = Text(
    f"{HOW_WEEKS_ADD_UP[0]} Affattelsen før december 2010 er læst i ændringsloven (lov 1545/2006) og i LBK 85/2011. At "
    "de 15 dage begyndte 2. april 2007, er udledt af BEK 264 af 21. marts 2007 og betyder kun noget for fravær begyndt "
    "1. januar til 1. april 2007. En selvstændig med forsikring fik før da de første to uger talt med.",
    f"{HOW_WEEKS_ADD_UP[1]} The wording before December 2010 was read in the amending act (1545/2006) and in LBK "
    "85/2011. That the 15 days began on 2 April 2007 is inferred from executive order 264 of 21 March 2007 and matters "
    "only for absences begun 1 January to 1 April 2007. Before that an insured self-employed person's first two weeks "
    "were counted.",
)
DOUBT_2014 = Text(
    f"{HOW_WEEKS_ADD_UP[0]} Allerød Kommunes udvalgsreferat (2015) siger 22 ugers sygdom og automatisk overgang; loven "
    "tæller udbetalte uger, virker fra månedens udgang og kræver en afgørelse. Stop mellem 9. marts 2020 og 30. juni "
    "2021 er uden covid-forlængelserne: notér dem. Læst til LBK 1221/2025; lov 1750/2025 indsatte intet her.",
    f"{HOW_WEEKS_ADD_UP[1]} The committee minutes of Allerød (2015) say 22 weeks of sickness and automatic transfer; "
    "the law counts paid weeks, acts at month end and needs a decision. Stops from 9 March 2020 to 30 June 2021 are "
    "without the covid extensions: record them. Read to LBK 1221/2025; act 1750/2025 inserted nothing here.",
)
PENSIONERS_DOUBT = Text(
    f"{HOW_WEEKS_ADD_UP[0]} Invaliditetsydelse er ingen pension her: notér den ikke. Den, der opfylder de "
    "helbredsmæssige betingelser for førtidspension uden at få den (nr. 2), og den, der er gået på tidlig pension (fra "
    "1. januar 2021), kan ikke ses af de noterede tilstande: regn deres 26 uger selv. Læst til LBK 1221/2025.",
    f"{HOW_WEEKS_ADD_UP[1]} Invaliditetsydelse is no pension here: do not record it. Persons who meet the health "
    "conditions for a disability pension without receiving one (no. 2), and those who have moved to early pension "
    "(from 1 January 2021), cannot be told from the recorded states: reckon their 26 weeks by hand. Read to LBK "
    "1221/2025.",
)
PAID_FROM = day(
    "pension_udbetales_fra",
    "Den første dag, pensionen udbetales for",
    "The first day for which the pension is paid",
)
PENSION_DECIDED = day(
    "pension_afgoerelse_dato",
    "Den dag, der blev truffet afgørelse om pensionen",
    "The day the pension was decided",
)
ASSESSED_28 = assessed(
    "vurderet_efter_28",
    "Kommunen har vurderet, om personen har ret til revalidering, fleksjob eller førtidspension (fra 2013 også "
    "ressourceforløb)",
    "The municipality has assessed whether the person is entitled to rehabilitation, a flexible job or a disability "
    "pension (from 2013 also a resource course)",
)
BY_LIMIT = fact(
    "stop_skyldes_graensen",
    "Sygedagpengene stopper på grund af grænsen (ikke fordi personen er rask eller retten bortfalder)",
    "The benefit stops by reason of the limit (not since the person is well or the right lapses)",
)
STOP_BY_LIMIT = Happens(
    "afgoerelse", Text("afgørelsen om stop", "the stop decision"), ("stop_sygedagpenge",), "sygedagpenge"
)
NOT_BEFORE_THAT = Text(
    "Sygedagpengene kan ikke ophøre på grund af grænsen: foretag vurderingen, og træf derefter en ny afgørelse.",
    "The benefit cannot end by reason of the limit: make the assessment, and then decide again.",
)

# --- declarations ---------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Limit(
        name="varighed",
        title=Text("52 uger inden for 18 måneder", "52 weeks within 18 months"),
        plain=Text(
            "Sygedagpenge stopper efter udgangen af en kalendermåned, når der er udbetalt sygedagpenge eller refusion "
            "til en arbejdsgiver for mere end 52 uger i de 18 forudgående kalendermåneder, medmindre perioden "
            "forlænges. Gælder stadig for den, hvis første fraværsdag ligger før 3. juli 2006.",
            "Sickness benefit stops after the end of a calendar month when benefit, or refund to an employer, has "
            "been paid for more than 52 weeks in the 18 preceding calendar months, unless the period is extended. "
            "Still holds for a person whose first absence day lies before 3 July 2006.",
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
            "Sygedagpenge stopper efter udgangen af en kalendermåned, når der er udbetalt sygedagpenge (også nedsatte) "
            "eller løn under sygdom for mere end 52 uger i de 18 forudgående kalendermåneder, medmindre perioden "
            "forlænges. Arbejdsgiverperioden, dage med barselsdagpenge og fra 2. juli 2012 søgnehelligdage tæller "
            "ikke. For pensionister gælder 26 uger.",
            "Sickness benefit stops after the end of a calendar month when benefit (also reduced) or pay during "
            "sickness has been paid for more than 52 weeks in the 18 preceding calendar months, unless the period is "
            "extended. The employer period, days of maternity benefit and, from 2 July 2012, public holidays on "
            "weekdays do not count. For pensioners it is 26 weeks.",
        ),
        counts="sygedagpenge",
        more_than=weeks(52),
        within=calendar_months(18),
        first_days=EMPLOYER_PERIOD,
        leaves_out=("barsel",),
        leaves_out_holidays=NO_HOLIDAYS,
        unless=EXTENDED,
        asks=ASSESS_EXTENSION_27,
        when_not=PENSIONS,
        when_not_aged=PENSION_AGE,
        source=SDL(
            "24",
            "sdp-duration-2007",
            "sdp-duration-2012-transition",
            "sdp-employer-period-2007",
            "sdp-employer-period-2008",
            seen_in="source 002, 'Varighed'",
        ),
        only=(L2007,),
        group=GROUP,
        doubt=DOUBT_2007,
    ),
    Limit(
        name="varighed",
        title=Text("22 uger inden for 9 måneder", "22 weeks within 9 months"),
        plain=Text(
            "Udbetalingen ophører efter udløbet af en kalendermåned, når der er udbetalt sygedagpenge (også nedsatte) "
            "eller løn under sygdom i mere end 22 uger i de 9 forudgående kalendermåneder, medmindre de kan forlænges. "
            "Kommunen skal revurdere sagen inden da. Arbejdsgiverperioden, dage med barselsdagpenge (fra 2021 også "
            "sorgorlov) og søgnehelligdage tæller ikke. Den, der ikke kan få forlænget og stadig er syg, har ret til "
            "jobafklaringsforløb. For pensionister gælder 26 uger.",
            "Payment ends after a calendar month when benefit (also reduced) or pay during sickness has been paid for "
            "more than 22 weeks in the 9 preceding calendar months, unless it can be extended. The municipality must "
            "reassess the case before then. The employer period, days of maternity benefit (from 2021 also "
            "bereavement leave) and public holidays on weekdays do not count. A person who cannot be extended and is "
            "still ill is entitled to a job clarification course. For pensioners it is 26 weeks.",
        ),
        counts="sygedagpenge",
        more_than=weeks(22),
        within=calendar_months(9),
        first_days=EMPLOYER_PERIOD,
        leaves_out=("barsel",),
        leaves_out_holidays=NO_HOLIDAYS,
        unless=EXTENDED,
        asks=REASSESS_27,
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
        doubt=DOUBT_2014,
    ),
    Limit(
        name="varighed_pensionister",
        title=Text("Pensionister: 26 uger inden for 12 måneder", "Pensioners: 26 weeks within 12 months"),
        plain=Text(
            "For den, der får førtidspension eller (fra 2020) seniorpension eller har nået folkepensionsalderen, "
            "ophører sygedagpenge efter udløbet af en kalendermåned, når der er udbetalt for mere end 26 uger i de 12 "
            "forudgående kalendermåneder, medmindre de forlænges. Det samme tæller ikke med som ellers.",
            "For persons who receive disability pension or (from 2020) senior pension, or have reached the state "
            "pension age, sickness benefit ends after a calendar month when it has been paid for more than 26 weeks in "
            "the 12 preceding calendar months, unless it is extended. The same is left out as "
            "elsewhere.",
        ),
        counts="sygedagpenge",
        more_than=weeks(26),
        within=calendar_months(12),
        first_days=EMPLOYER_PERIOD,
        leaves_out=("barsel",),
        leaves_out_holidays=NO_HOLIDAYS,
        unless=EXTENDED,
        when=PENSIONS,
        when_aged=PENSION_AGE,
        asks=ASSESS_EXTENSION_29,
        source=SDL("25", "sdp-duration-pensioners", "fleksydelse-age"),
        only=(L2007, L2014),
        group=GROUP,
        doubt=PENSIONERS_DOUBT,
    ),
    Conditions(
        name="sygedagpenge_efter_tilkendt_pension",
        title=Text("Sygedagpenge, når pension er tilkendt", "Sickness benefit once a pension is granted"),
        plain=Text(
            "Tilkendes og udbetales førtidspension (fra 2020 også seniorpension) før de 26 uger, ophører "
            "sygedagpengene med udgangen af måneden før den, pensionen udbetales fra; ved tilkendelse tilbage i tiden "
            "dagen efter afgørelsen, men aldrig før den dag, pensionen udbetales fra. Spørg på den dag, det gælder.",
            "When a disability pension (from 2020 also a senior pension) is granted and paid before the 26 weeks, "
            "sickness benefit ends at the end of the month before the one from which the pension is paid; when granted "
            "back in time, on the day after the decision, but never before the day from which the pension is paid. Ask "
            "on the day in question.",
        ),
        benefits=("sygedagpenge",),
        when=any_of(
            named("pensionen udbetales ikke endnu", "the pension is not paid yet", TheDay() < PAID_FROM),
            named(
                "pensionen er ikke afgjort før den dag",
                "the pension was not decided before that day",
                TheDay() <= PENSION_DECIDED,
            ),
        ),
        otherwise=Text(
            "Sygedagpengene er ophørt, fordi pensionen er trådt i stedet.",
            "Sickness benefit has ended, since the pension has taken its place.",
        ),
        source=SDL("25, stk. 2", "sdp-duration-pensioners"),
        only=(G2012,),
        group=GROUP,
        doubt=Text(
            "De 26 uger kan standse sygedagpengene før: se varighed for pensionister. Pensionen regnes udbetalt fra "
            "den første i en måned.",
            "The 26 weeks may stop the benefit earlier: see the limit for pensioners. The pension is taken to be paid "
            "from the first of a month.",
        ),
    ),
    Requirement(
        name="vurdering_foer_stop",
        title=Text("Vurdering, før sygedagpengene ophører", "Assessment before sickness benefit ends"),
        plain=Text(
            "Før sygedagpenge kan ophøre på grund af varighedsbegrænsningen, skal kommunen bruge arbejdsevnemetoden og "
            "undersøge, om personen har ret til revalidering, fleksjob eller førtidspension.",
            "Before sickness benefit can end by reason of the limit, the municipality must use the work capacity "
            "method and examine whether the person is entitled to rehabilitation, a flexible job or a disability "
            "pension.",
        ),
        asked=STOP_BY_LIMIT,
        benefits=("sygedagpenge",),
        before=(
            named(
                "vurderingen er foretaget, når grænsen er grunden",
                "the assessment is made, where the limit is the ground",
                any_of(~BY_LIMIT, ASSESSED_28),
            ),
        ),
        invalid=NOT_BEFORE_THAT,
        source=SDL("28", "sdp-stop-requires-valid-decision"),
        only=(S2007,),
        group=GROUP,
    ),
    Requirement(
        name="vurdering_foer_stop",
        title=Text("Vurdering, før sygedagpengene ophører", "Assessment before sickness benefit ends"),
        plain=Text(
            "Før sygedagpenge kan ophøre på grund af varighedsbegrænsningen, skal kommunen konkret og individuelt "
            "vurdere, om personen har ret til revalidering, ressourceforløb, fleksjob eller førtidspension.",
            "Before sickness benefit can end by reason of the limit, the municipality must assess, individually and "
            "concretely, whether the person is entitled to rehabilitation, a resource course, a flexible job or a "
            "disability pension.",
        ),
        asked=STOP_BY_LIMIT,
        benefits=("sygedagpenge",),
        before=(
            named(
                "vurderingen er foretaget, når grænsen er grunden",
                "the assessment is made, where the limit is the ground",
                any_of(~BY_LIMIT, ASSESSED_28),
            ),
        ),
        invalid=NOT_BEFORE_THAT,
        source=SDL("28", "sdp-stop-requires-valid-decision"),
        only=(S2013,),
        group=GROUP,
    ),
    Requirement(
        name="vurdering_foer_stop",
        title=Text("Revurdering, før sygedagpengene ophører", "Reassessment before sickness benefit ends"),
        plain=Text(
            "Før udbetalingen ophører efter 22 uger, skal kommunen have revurderet personens situation, herunder om "
            "perioden kan forlænges efter § 27. Notér den som revurdering.",
            "Before payment ends after 22 weeks the municipality must have reassessed the person's situation, also "
            "whether the period can be extended under section 27. Record it as reassessment.",
        ),
        asked=STOP_BY_LIMIT,
        benefits=("sygedagpenge",),
        before=(
            named(
                "kommunen har revurderet sagen, når grænsen er grunden",
                "the municipality has reassessed the case, where the limit is the ground",
                any_of(~BY_LIMIT, Happened("revurdering", within_months=9)),
            ),
        ),
        invalid=NOT_BEFORE_THAT,
        source=SDL("24, stk. 1, 2. pkt.", "sdp-revurdering-2014"),
        only=(S2014,),
        group=GROUP,
        doubt=Text(
            "Loven siger ikke, hvor længe en revurdering rækker; her de ni måneder, der ses tilbage på.",
            "The act does not say how long a reassessment holds; here the nine months that are looked back on.",
        ),
    ),
    Untranslated(
        name="varighed_overgang_2014",
        title=Text("Overgang 1. juli 2014", "Transition of 1 July 2014"),
        plain=Text(
            "Den, der får sygedagpenge den 1. juli 2014, følger de nye regler; den, der mistede retten før, gør ikke. "
            "For dem, der den dag havde fået mere end 22 uger, gjaldt overgangsregler, som ikke er set.",
            "A person on sickness benefit on 1 July 2014 follows the new rules; one who lost the right before does "
            "not. For those who had received more than 22 weeks on that day there were transitional rules, which have "
            "not been seen.",
        ),
        why=Text("Overgangsreglerne er ikke set.", "The transitional rules have not been seen."),
        by_hand=Text(
            "Slå overgangsreglen i lov 720/2014 op, før du bruger stop den 31. juli til 31. december 2014 for en "
            "person med mere end 22 uger den 1. juli 2014.",
            "Look up the transitional rule of act 720/2014 before you use a stop from 31 July to 31 December 2014 for "
            "a person with more than 22 weeks on 1 July 2014.",
        ),
        source=SDL("24 (lov 720/2014)", "sdp-revurdering-2014", confidence=Confidence.UNCERTAIN),
        only=(Scope("2014", date(2014, 7, 1), date(2015, 7, 1), Axis.DUE, "Lov 720 af 25. juni 2014"),),
        group=GROUP,
        doubt=Text("Ikke set; vist i et år.", "Not seen; shown for a year."),
    ),
    Untranslated(
        name="varighed_covid",
        title=Text("Covid-forlængelser 2020-2021", "Covid extensions 2020-2021"),
        plain=Text(
            "Et stop fra 9. marts 2020 til 30. juni 2021 kan være udskudt efter §§ 26-26 i: spørg på siden om "
            "covid-19. Tre måneder for stop 9. marts til 30. september 2020 (og tre til, når forlængelsen udløb 30. "
            "juni til 30. september), én måned i oktober 2020, tre måneder for overgange november 2020 til januar "
            "2021, én måned i februar 2021, to måneder marts til juni 2021.",
            "A stop from 9 March 2020 to 30 June 2021 may have been put off by sections 26-26 i: ask on the page of "
            "covid-19. Three months for stops 9 March to 30 September 2020 (and three more when the extension ended 30 "
            "June to 30 September), one month in October 2020, three months for moves November 2020 to January 2021, "
            "one month in February 2021, two months March to June 2021.",
        ),
        why=Text(
            "Grænsen forlænger ikke sig selv; den sættes ud af kraft af den noterede forlængelse.",
            "The limit does not extend itself; it is set aside by the extension that is recorded.",
        ),
        by_hand=Text(
            "Notér forlængelsen som en tilstand »forlængelse«.", "Record the extension as a state “extension”."
        ),
        source=SDL(
            "26-26 i",
            "sdp-covid-26-stk1",
            "sdp-covid-26-stk2",
            "sdp-covid-26-stk3",
            "sdp-covid-26f",
            "sdp-covid-877-2021",
        ),
        only=(Scope("2020", date(2020, 3, 9), date(2021, 7, 1), Axis.DUE, "SDL §§ 26-26 i"),),
        group=GROUP,
    ),
)
