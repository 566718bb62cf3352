"""Cash benefit: who is entitled to it, in which form, from when, with what holiday, and how often it is followed up."""

from datetime import date

from humlebi.law.acts import LAS
from humlebi.law.aktivloven.formue import MARRIED, OF_THE_ACT
from humlebi.law.aktivloven.raadighed import REGISTERED
from humlebi.law.kinds import (
    NO_END,
    Axis,
    Begins,
    Confidence,
    Done,
    Duty,
    Happens,
    Scope,
    Text,
    months_after,
)
from humlebi.law.questions import Class, Conditions, Lasts
from humlebi.law.terms import Age, Spent, any_of, assessed, during, fact, named, number, unless

# --- regimes ---------------------------------------------------------------------------------------------------------

C1998 = Scope("1998", date(1998, 7, 1), date(2007, 1, 1), Axis.CLOCK, "LAS §§ 11 og 13 (lov 455/1997)")
C2007 = Scope(
    "2007",
    date(2007, 1, 1),
    date(2014, 1, 1),
    Axis.CLOCK,
    "LAS §§ 11, 13 og 14 (LBK 1460/2007)",
    Text(
        "Hvornår den udførligere tekst afløste den fra 1998, er ikke undersøgt; her 1. januar 2007 (pjecen Den "
        "sociale lovgivning (2007)).",
        "When the fuller text replaced that of 1998 has not been read; here 1 January 2007 (the leaflet Den sociale "
        "lovgivning (2007)).",
    ),
)
FORMS = Scope("2014", date(2014, 1, 1), date(2025, 7, 1), Axis.CLOCK, "LAS §§ 23 og 25")
WAIT = Scope("2014", date(2014, 1, 1), NO_END, Axis.CLOCK, "LAS § 13 b")
HOLIDAY = Scope(
    "2017",
    date(2016, 4, 1),
    date(2025, 7, 1),
    Axis.CLOCK,
    "LAS § 13, stk. 11-12 (LBK 269/2017)",
    Text(
        "Læst i LBK 269/2017 og beskrevet i 2020; her fra 1. april 2016, da 225-timersreglen kom, til den nye hjælp "
        "i 2025. Begge dage er antaget.",
        "Read in LBK 269/2017 and described in 2020; here from 1 April 2016, when the 225 hours came, until the new "
        "help of 2025. Both days are presumed.",
    ),
)
TRIALS_1998 = Scope(
    "1998",
    date(1998, 7, 1),
    date(2003, 7, 1),
    Axis.CLOCK,
    "LAS kapitel 15",
    Text(
        "Læst i hæftet om koordinationsudvalg (1998). Hvor længe kapitlet gjaldt, er ikke undersøgt; her til 1. juli "
        "2003, da beskæftigelsesindsatsen formodes at have fået sin egen lov.",
        "Read in the booklet on coordination committees (1998). How long the chapter applied has not been read; here "
        "until 1 July 2003, when the employment effort is presumed to have got its own act.",
    ),
)
# The day the follow-up falls due picks the text.
F1998 = Scope("1998", date(1998, 7, 1), date(2007, 1, 1), Axis.DUE, "LAS § 10")
F2007 = Scope("2007", date(2007, 1, 1), NO_END, Axis.DUE, "LAS § 10 (LBK 1460/2007 - 1004/2025)")

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "kontanthjaelp"
EVERY_HELP = ("uddannelseshjaelp", "starthjaelp", "integrationsydelse", "selvforsoergelsesydelse", "overgangsydelse")
FIRST_HELP = Begins("kontanthjaelp", Text("den dag, hjælpen begynder", "the day the help begins"), ("starthjaelp",))
CHANGE = assessed(
    "aendring_i_forholdene",
    "Der er sket en ændring i ansøgerens forhold (sygdom, ledighed, ophør af samliv ...)",
    "The applicant's circumstances have changed (illness, unemployment, end of cohabitation ...)",
)
CANNOT_PROVIDE = assessed(
    "kan_ikke_forsoerge",
    "Ændringen gør, at ansøgeren ikke kan forsørge sig selv og sin familie",
    "Because of the change the applicant cannot provide for self and family",
)
OTHER_BENEFITS = assessed(
    "behov_daekkes_af_andre_ydelser",
    "Behovet kan dækkes af andre ydelser",
    "The need can be met by other benefits",
)
JOB = assessed(
    "har_rimeligt_arbejdstilbud",
    "Ansøgeren har et rimeligt tilbud om arbejde",
    "The applicant has a reasonable job offer",
)
SPOUSE_JOB = assessed(
    "aegtefaelle_har_rimeligt_arbejdstilbud",
    "Ægtefællen har et rimeligt tilbud om arbejde",
    "The spouse has a reasonable job offer",
)
ACCEPTS = assessed(
    "tager_imod_rimelige_tilbud",
    "Ansøgeren tager imod rimelige tilbud om aktivering",
    "The applicant accepts reasonable offers of activation",
)
SPOUSE_ACCEPTS = assessed(
    "aegtefaelle_tager_imod_rimelige_tilbud",
    "Ægtefællen tager imod rimelige tilbud om aktivering",
    "The spouse accepts reasonable offers of activation",
)
USES = assessed(
    "udnytter_arbejdsmuligheder",
    "Ansøgeren udnytter sine arbejdsmuligheder",
    "The applicant uses the opportunities of work",
)
SPOUSE_USES = assessed(
    "aegtefaelle_udnytter_arbejdsmuligheder",
    "Ægtefællen udnytter sine arbejdsmuligheder",
    "The spouse uses the opportunities of work",
)
EDUCATED = fact(
    "erhvervskompetencegivende_uddannelse",
    "Har en erhvervskompetencegivende uddannelse",
    "Has an education that qualifies for a trade",
)
NO_JOB = named(
    "Intet rimeligt tilbud om arbejde til ansøger eller ægtefælle",
    "No reasonable job offer to applicant or spouse",
    ~JOB & unless(~MARRIED, ~SPOUSE_JOB),
)
BOTH_ACCEPT = named(
    "Ansøger og ægtefælle tager imod rimelige tilbud",
    "Applicant and spouse accept reasonable offers",
    ACCEPTS & unless(~MARRIED, SPOUSE_ACCEPTS),
)
BOTH_USE = named(
    "Ansøger og ægtefælle udnytter deres arbejdsmuligheder",
    "Applicant and spouse use their opportunities of work",
    USES & unless(~MARRIED, SPOUSE_USES),
)
HOLIDAY_WEEKS = number(
    "ferieuger_oensket",
    "Ugers ferie, der ønskes i sammenhæng",
    "Weeks of holiday wanted in one period",
    "weeks",
    most=53,
)
HOLIDAY_HELD = number(
    "ferieuger_holdt",
    "Ugers ferie med hjælp, der er holdt i de 12 måneder",
    "Weeks of holiday with help held in the 12 months",
    "weeks",
    most=53,
)
HOLIDAY_AGREED = fact(
    "ferie_aftalt_med_jobcenter",
    "Ferien er aftalt med jobcentret forinden",
    "The holiday was agreed with the jobcentre beforehand",
)
HOLIDAY_PAY_LEFT = fact(
    "har_optjent_feriegodtgoerelse",
    "Har optjente feriepenge, der ikke er brugt",
    "Has earned holiday pay that has not been used",
)
RATES_CHANGED = fact(
    "forsoeg_aendrer_satser", "Forsøget ændrer ydelsernes satser", "The trial changes the rates of benefits"
)
BURDEN_CHANGED = fact(
    "forsoeg_aendrer_udgiftsfordeling",
    "Forsøget ændrer fordelingen af udgifter mellem stat, kommune og amt",
    "The trial changes the sharing of expenditure between state, municipality and county",
)
BURDEN_MAY = assessed(
    "saerlig_grund_til_udgiftsfordeling",
    "Der er en særlig grund til at fravige udgiftsfordelingen",
    "There is a special reason to depart from the sharing of expenditure",
)
APPLIED = fact(
    "kommunen_har_ansoegt_om_forsoeg",
    "Kommunen (eller amtet) har ansøgt ministeren",
    "The municipality (or county) has applied to the minister",
)

TITLE = Text("Betingelserne for kontanthjælp", "The conditions of cash benefit")
FROM_THE_BENEFIT = Text(
    "Loven regner fra første henvendelse; her regnes fra den dag, hjælpen begynder. Har kommunen vurderet sagen inden "
    "da, så regn fra den dag.",
    "The act counts from the first contact; here the clock starts the day the help begins. If the municipality "
    "assessed the case before that, count from that day.",
)
FOLLOW_UP_PLAIN = Text(
    "Sagen følges op senest tre måneder efter den første henvendelse og derefter senest tre måneder efter, at den "
    "sidst blev vurderet.",
    "The case is followed up at the latest three months after the first contact, and then at the latest three months "
    "after it was last assessed.",
)

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="kontanthjaelp_betingelser",
        title=TITLE,
        plain=Text(
            "Hjælp kræver, at ansøgerens forhold har ændret sig, at ansøgeren derfor ikke kan forsørge sig og sin "
            "familie, at hverken ansøger eller ægtefælle har et rimeligt arbejdstilbud, og at begge tager imod "
            "rimelige tilbud om aktivering.",
            "Help requires that the applicant's circumstances have changed, that the applicant therefore cannot "
            "provide for self and family, that neither applicant nor spouse has a reasonable job offer, and that both "
            "accept reasonable offers of activation.",
        ),
        asked=FIRST_HELP,
        benefits=("kontanthjaelp", "starthjaelp"),
        when=CHANGE & CANNOT_PROVIDE & NO_JOB & BOTH_ACCEPT,
        otherwise=Text("Der er ikke ret til kontanthjælp.", "There is no right to cash benefit."),
        source=LAS(
            "11 og 13",
            "las-1998-cash-benefit-conditions",
            seen_in="source 000, 'De grundlæggende betingelser'",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(C1998,),
        group=GROUP,
        doubt=Text(
            "Lovteksten fra 1997 er ikke gennemgået. En udateret gennemgang nævner de samme fire betingelser og "
            "formuegrænsen, som spørges for sig.",
            "The act's text of 1997 has not been read. An undated account names the same four conditions and the "
            "wealth limit, which is asked by itself.",
        ),
    ),
    Conditions(
        name="kontanthjaelp_betingelser",
        title=TITLE,
        plain=Text(
            "Hjælp kræver, at forholdene har ændret sig, så det er umuligt at forsørge sig og sin familie, og at "
            "behovet ikke kan dækkes af andre ydelser. Ansøger og ægtefælle skal udnytte deres arbejdsmuligheder og må "
            "ikke have et rimeligt arbejdstilbud eller en formue, der dækker behovet.",
            "Help requires a change in circumstances, that it makes it impossible to provide for self and family, and "
            "that other benefits cannot meet the need. Applicant and spouse must use their opportunities of work and "
            "have no reasonable job offer and no wealth that covers the need.",
        ),
        asked=FIRST_HELP,
        benefits=("kontanthjaelp", "starthjaelp"),
        when=CHANGE & CANNOT_PROVIDE & ~OTHER_BENEFITS & NO_JOB & BOTH_USE & BOTH_ACCEPT & OF_THE_ACT,
        otherwise=Text(
            "Der er ikke ret til kontanthjælp eller starthjælp.", "There is no right to cash benefit or start help."
        ),
        source=LAS("11, stk. 2, 13 og 14", "las-2007-cash-benefit-conditions", seen_in="source 002, 'Kontanthjælp'"),
        only=(C2007,),
        group=GROUP,
        doubt=Text(
            "Læst i LBK 1460/2007; senere affattelser af betingelserne er ikke gennemgået, så spørgsmålet slutter "
            "med 2013.",
            "Read in LBK 1460/2007; later wordings of the conditions have not been read, so the question ends with "
            "2013.",
        ),
    ),
    Conditions(
        name="hjaelpens_form",
        title=Text("Uddannelseshjælp eller kontanthjælp", "Education help or cash benefit"),
        plain=Text(
            "Den, der er under 30 år og ikke har en erhvervskompetencegivende uddannelse, får uddannelseshjælp og et "
            "uddannelsespålæg; alle andre får kontanthjælp og en jobplan.",
            "Those under 30 without a vocationally qualifying education get education help and an education order; all "
            "others get cash benefit and a job plan.",
        ),
        benefits=("kontanthjaelp", "uddannelseshjaelp"),
        classes=(
            Class("uddannelseshjaelp", Text("uddannelseshjælp", "education help"), (Age() < 30) & ~EDUCATED),
            Class("kontanthjaelp", Text("kontanthjælp", "cash benefit"), (Age() >= 30) | EDUCATED),
        ),
        source=LAS("23 og 25", "las-2014-benefit-forms", seen_in="source 004, 'Kontanthjælpsreformen'"),
        only=(FORMS,),
        group=GROUP,
    ),
    Conditions(
        name="ventemaaned",
        title=Text("Hjælp tidligst en måned efter henvendelsen", "Help at the earliest a month after first contact"),
        plain=Text(
            "Hjælpen kan normalt tidligst udbetales en måned efter første henvendelse. Jobparate og åbenlyst "
            "uddannelsesparate skal være tilmeldt som jobsøgende i ventetiden, og pligten til at stå til rådighed "
            "gælder allerede. Den dag, ventetiden slutter, er den første med hjælp.",
            "Help can normally be paid at the earliest a month after the first contact. The job-ready and the "
            "obviously education-ready must be registered as jobseekers meanwhile, and the duty to be available "
            "already holds. The day on which the wait ends is the first one with help.",
        ),
        asked=Happens(
            "henvendelse", Text("første henvendelse til kommunen", "the first contact with the municipality")
        ),
        benefits=("kontanthjaelp", "uddannelseshjaelp"),
        when=any_of(
            REGISTERED,
            named(
                "Hverken jobparat eller åbenlyst uddannelsesparat",
                "Neither job-ready nor obviously education-ready",
                ~during("parathed", "jobparat", "aabenlyst_uddannelsesparat"),
            ),
        ),
        lasts=(Lasts(months_after(1)),),
        otherwise=Text(
            "Ventetiden tæller ikke, før personen er tilmeldt som jobsøgende.",
            "The waiting time does not count before the person is registered as a jobseeker.",
        ),
        source=LAS("13 b", "las-2014-waiting-month"),
        only=(WAIT,),
        group=GROUP,
        doubt=Text(
            "Loven siger 'normalt'; hvornår der kan udbetales før, er ikke undersøgt. Engangshjælpen i ventetiden "
            "spørges for sig (»Engangshjælp indtil første udbetaling«). Tilmeldingen kan komme i ventetiden: oplys "
            "den så.",
            "The act says 'normally'; when help may be paid earlier has not been read. The one-off help of the waiting "
            "time is asked by itself (“One-off help until the first payment”). The registration may come during the "
            "wait: tell it then.",
        ),
    ),
    Conditions(
        name="ferie_med_hjaelp",
        title=Text("Ferie med kontant- eller uddannelseshjælp", "Holiday with cash benefit or education help"),
        plain=Text(
            "Efter 12 måneders sammenhængende hjælp kan der holdes op til 4 ugers ferie med hjælp i de næste 12 "
            "måneder, højst 2 uger ad gangen og aftalt med jobcentret forinden. Optjente feriepenge bruges først.",
            "After 12 continuous months of help up to 4 weeks of holiday may be held with help in the next 12 months, "
            "at most 2 weeks at a time and agreed with the jobcentre beforehand. Earned holiday pay is used first.",
        ),
        benefits=("kontanthjaelp", "uddannelseshjaelp"),
        when=named(
            "12 måneders sammenhængende hjælp",
            "12 continuous months of help",
            (Spent("kontanthjaelp", "months", continuous=True) >= 12)
            | (Spent("uddannelseshjaelp", "months", continuous=True) >= 12),
        )
        & (HOLIDAY_WEEKS <= 2)
        & named("Højst 4 uger i de 12 måneder", "At most 4 weeks in the 12 months", HOLIDAY_WEEKS + HOLIDAY_HELD <= 4)
        & HOLIDAY_AGREED
        & ~HOLIDAY_PAY_LEFT,
        source=LAS("13, stk. 11-12", "las-2017-holiday"),
        only=(HOLIDAY,),
        group=GROUP,
        doubt=Text(
            "Integrationsydelse giver ikke ret til ferie. Har personen fået både kontant- og uddannelseshjælp uden "
            "afbrud, så læg perioderne selv sammen.",
            "Integrationsydelse gives no right to holiday. If the person has had both cash benefit and education help "
            "without a break, add the periods by hand.",
        ),
    ),
    Conditions(
        name="forsoeg_efter_kapitel_15",
        title=Text("Tilladelse til forsøg", "Permission for a trial"),
        plain=Text(
            "Ministeren kan efter ansøgning tillade forsøg, der fraviger loven, men ikke ydelsernes satser, og normalt "
            "ikke fordelingen af udgifter mellem stat, kommune og amt.",
            "On application the minister may permit trials that depart from the act, but not from the rates of "
            "benefits, and normally not from the sharing of expenditure between state, municipality and county.",
        ),
        when=APPLIED & ~RATES_CHANGED & unless(~BURDEN_CHANGED, BURDEN_MAY),
        otherwise=Text("Forsøget kan ikke tillades.", "The trial cannot be permitted."),
        source=LAS(
            "(kapitel 15)",
            "las-1998-trials-minister",
            "forsoeg-1998",
            seen_in="source 000, chapter 10.7",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(TRIALS_1998,),
        group=GROUP,
    ),
    Duty(
        name="opfoelgning_hjaelp",
        title=Text("Opfølgning hver tredje måned", "Follow-up every third month"),
        plain=FOLLOW_UP_PLAIN,
        since=Begins("kontanthjaelp", Text("hjælpens begyndelse", "the beginning of the help"), EVERY_HELP),
        act=Done("opfoelgning", or_kind="revurdering"),
        span=months_after(3),
        then=months_after(3),
        source=LAS(
            "10",
            "practice-2001-passive-follow-up-quarterly",
            seen_in="source 001",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(F1998,),
        group=GROUP,
        doubt=Text(
            "Teksten før 2007 er ikke gennemgået; rapporten om Skælskør Kommune (2001) beskriver opfølgning hver "
            f"tredje måned efter loven. {FROM_THE_BENEFIT.da}",
            "The text before 2007 has not been read; the report on Skælskør (2001) describes follow-up every third "
            f"month as a consequence of the act. {FROM_THE_BENEFIT.en}",
        ),
    ),
    Duty(
        name="opfoelgning_hjaelp",
        title=Text("Opfølgning hver tredje måned", "Follow-up every third month"),
        plain=FOLLOW_UP_PLAIN,
        since=Begins("kontanthjaelp", Text("hjælpens begyndelse", "the beginning of the help"), EVERY_HELP),
        act=Done("opfoelgning", or_kind="revurdering"),
        span=months_after(3),
        then=months_after(3),
        source=LAS("10, stk. 1-2", "las-10-follow-up"),
        only=(F2007,),
        group=GROUP,
        doubt=Text(
            f"{FROM_THE_BENEFIT.da} Den beskæftigelsesrettede del følger kontaktforløbet, som har sine egne frister. "
            "§ 10 gælder alle sager efter loven; her regnes kun hjælp til forsørgelse (følg selv særlig støtte).",
            f"{FROM_THE_BENEFIT.en} The part aimed at work follows the contact course, which has deadlines of its own. "
            "Section 10 covers all cases under the act; only help towards maintenance is reckoned here (follow special "
            "support by hand).",
        ),
    ),
)
