"""The employer's refund (§§ 53 b-54 c, 59-60) and agreements on benefit from the first day (§§ 56-58 a)."""

from datetime import date
from fractions import Fraction

from humlebi.law.acts import SDL, SDL_1990
from humlebi.law.kinds import NO_END, Axis, Confidence, Scope, Text, days_after, months_after, weeks_after
from humlebi.law.questions import Amount, Conditions, Lasts, Step
from humlebi.law.sygedagpenge.beloeb import ABSENCE_DAY, EMPLOYER_BENEFIT, PAY_WEEK, ROSTER
from humlebi.law.sygedagpenge.betaling import AGREEMENT, BECAUSE_OF_IT, EMPLOYER_REQUIREMENT
from humlebi.law.sygedagpenge.forsikring import EMPLOYER_DAYS
from humlebi.law.terms import (
    After,
    Field,
    OnDay,
    Rate,
    Rounded,
    TheDay,
    any_of,
    assessed,
    cases,
    day,
    fact,
    kroner,
    least,
    number,
)

# --- regimes: the first absence day picks ----------------------------------------------------------------------------

R1998 = Scope("1998", date(1998, 7, 1), date(2006, 7, 3), Axis.BEGUN, "Dagpengeloven § 28")
B2006 = Scope("2006", date(2006, 7, 3), date(2015, 1, 5), Axis.BEGUN, "Lov 563 af 9. juni 2006")
B2015 = Scope("2015", date(2015, 1, 5), NO_END, Axis.BEGUN, "Lov 720/2014")
TERMS = Text(
    "Fristen gik fra fire til fem uger 2. april 2012 (lov 269/2012, læst på brancheforeningers sider). Om fravær, der "
    "løb den dag, beholdt fire uger, er ikke gennemgået; her vælger første fraværsdag. Det betyder noget for fravær "
    "begyndt i de fem uger før.",
    "The term went from four to five weeks on 2 April 2012 (act 269/2012, read on trade associations' pages). Whether "
    "absences running that day kept four weeks has not been read; here the first absence day picks. It matters for "
    "absences begun in the five weeks before.",
)
K2006 = Scope("2006", date(2006, 7, 3), date(2012, 4, 2), Axis.BEGUN, "Lov 563 af 9. juni 2006", TERMS)
K2012 = Scope("2012", date(2012, 4, 2), NO_END, Axis.BEGUN, "Lov 269 af 27. marts 2012", TERMS)

# --- regimes: the day asked picks ------------------------------------------------------------------------------------

# Of an agreement, the day it is made.
G1998 = Scope("1998", date(1998, 7, 1), date(2006, 7, 3), Axis.CLOCK, "Dagpengeloven § 28")
G2006 = Scope(
    "2006",
    date(2006, 7, 3),
    NO_END,
    Axis.CLOCK,
    "Lov 563 af 9. juni 2006",
    Text(
        "Læst fra lovbekendtgørelsen af 7. februar 2011; at loven lød sådan fra 2006, er antaget.",
        "Read from the consolidation of 7 February 2011; that the act read so from 2006 is presumed.",
    ),
)
G2012 = Scope(
    "2012",
    date(2012, 2, 28),
    NO_END,
    Axis.CLOCK,
    "Lov 154 af 28. februar 2012",
    Text(
        "§ 58 a er indsat ved lov 154 af 28. februar 2012; dagen, den trådte i kraft, er ikke gennemgået, senest 26. "
        "juni 2012. Her 28. februar 2012.",
        "Section 58 a was inserted by act 154 of 28 February 2012; the day it came into force has not been read, at "
        "the latest 26 June 2012. Here 28 February 2012.",
    ),
)
ACT = Scope("2006", date(2006, 7, 3), NO_END, Axis.CLOCK, "Lov 563 af 9. juni 2006")
LETTERS = Scope("2012", date(2012, 4, 2), NO_END, Axis.CLOCK, "Lov 269 af 27. marts 2012")
SUPPLEMENT = Scope(
    "2020",
    date(2020, 1, 6),
    NO_END,
    Axis.CLOCK,
    "SDL §§ 54 a-54 c og BEK 1758/2021",
    Text(
        "Reglerne kom i 2021 med virkning tilbage fra 6. januar 2020; tillæg for tiden til 5. september 2021 skulle "
        "udbetales senest 30. november 2021.",
        "The rules came in 2021 with effect back from 6 January 2020; supplements for the time up to 5 September 2021 "
        "were to be paid by 30 November 2021.",
    ),
)
COVID_2020 = Scope(
    "2020", date(2020, 2, 27), date(2021, 7, 1), Axis.CLOCK, "Lov 212 af 17. marts 2020, ophævet ved lov 527/2021"
)
COVID_2021 = Scope("2021", date(2021, 11, 23), date(2022, 3, 1), Axis.CLOCK, "Lov 2380 af 14. december 2021")

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "sygedagpenge"
HIGHEST_WEEK = Rate("sygedagpenge_dagpenge_max_week")
INCREASED_RISK = assessed(
    "fravaersrisiko_vaesentligt_foroeget",
    "Risikoen for fravær (ikke en varigt nedsat arbejdsevne) er væsentligt forøget på grund af en langvarig eller "
    "kronisk lidelse",
    "The risk of absence (not a permanently reduced work capacity) is substantially increased by a long-lasting or "
    "chronic illness",
)
EXPECTED_DAYS = Field(
    "ventede_fravaersdage_pr_aar",
    Text("Ventede fraværsdage om året på grund af lidelsen", "Expected days of absence a year because of the illness"),
    "number",
    "days",
    assessed=True,
    most=366,
)
HOSPITAL = fact(
    "skal_indlaegges_eller_behandles_ambulant",
    "Skal indlægges eller behandles ambulant på sygehus eller tilsvarende behandlingsinstitution",
    "Is to be admitted or treated as an outpatient in hospital or a similar institution",
)
DECIDED_AT_HIRE = fact(
    "behandling_besluttet_ved_ansaettelsen",
    "Indlæggelsen eller behandlingen var besluttet, da personen blev ansat",
    "The admission or treatment was decided when the person was hired",
)
PAID_DAYS = number(
    "dage_betalt_for_samme_lidelse_12_maaneder",
    "Kalenderdage med løn eller sygedagpenge for samme lidelse i ansættelsen i de seneste 12 måneder før behandlingen",
    "Calendar days of pay or benefit for the same illness in the job in the latest 12 months before the treatment",
    "days",
    most=366,
)
WRITTEN = fact(
    "aftale_underskrevet_af_begge",
    "Aftalen er skriftlig, indgået af begge, med navne, adresser og sygdommens art",
    "The agreement is in writing, made by both, with names, addresses and the kind of illness",
)
APPROVED = fact("aftale_godkendt_af_kommunen", "Kommunen har godkendt aftalen", "The municipality has approved it")
LATEST_YEAR = number(
    "fravaersdage_seneste_aar",
    "Fraværsdage på grund af lidelsen inden for det seneste år",
    "Days of absence because of the illness within the latest year",
    "days",
    most=366,
)
CHANGED = assessed(
    "forhold_vaesentligt_aendret",
    "De arbejdsmæssige eller helbredsmæssige forhold er væsentligt ændret ved aftalens udløb",
    "The circumstances of work or health have changed materially at the end of the agreement",
)
SAME_JOB = fact(
    "samme_ansaettelse_som_i_aftalen",
    "Det er den ansættelse, aftalen er indgået i",
    "It is the employment in which the agreement was made",
)
AFTER_IT = fact(
    "fravaeret_ligger_efter_aftalen",
    "Dagen ligger efter aftalens indgåelse",
    "The day lies after the agreement was made",
)
FOR_CHRONIC = fact(
    "aftalen_gaelder_kronisk_lidelse",
    "Aftalen er indgået for en langvarig eller kronisk lidelse (§ 56, stk. 2, nr. 1)",
    "The agreement was made for a long-lasting or chronic illness (section 56(2) no. 1)",
)
AT_TREATMENT = fact(
    "fravaer_ved_behandling_eller_rekreation",
    "Fraværet er ved indlæggelse, behandling, efterbehandling, kontrolundersøgelse eller nødvendig rekreation derefter",
    "The absence is for admission, treatment, aftercare, control or the recreation needed after it",
)
BREACH = fact(
    "arbejdsgiveren_tilsidesatte_arbejdsmiljoeloven",
    "Lidelsen er arbejdsbetinget, og sygeperioden skyldes, at arbejdsgiveren tilsidesatte arbejdsmiljøloven",
    "The illness is work-related and the period is due to the employer's breach of the working environment act",
)
WITH_US = fact(
    "aftale_med_kommunen_skriftlig",
    "Aftalen med kommunen er skriftlig",
    "The agreement with the municipality is in writing",
)
DOCUMENTED_58A = fact(
    "laegefaglig_dokumentation_for_risikoen",
    "Der foreligger lægefaglig dokumentation for den forøgede risiko",
    "There is medical documentation of the increased risk",
)
UNINSURED = fact(
    "har_ikke_sygedagpengeforsikring",
    "Den selvstændige har ikke tegnet forsikring efter § 45",
    "The self-employed person has no insurance under section 45",
)
MUNICIPAL_BENEFIT = kroner(
    "sygedagpenge_fra_kommunen_i_jobbet_pr_uge",
    "Sygedagpenge pr. uge, som lønmodtageren ellers ville få fra kommunen for samme arbejdsforhold",
    "Benefit a week that the employee would otherwise get from the municipality for the same job",
    "kr/week",
)
SEVERAL = fact(
    "loen_fra_flere_arbejdsgivere",
    "Lønmodtageren får løn under fraværet fra flere arbejdsgivere",
    "The employee gets pay during the absence from several employers",
)
ALL_JOBS = kroner(
    "sygedagpenge_alle_job_pr_uge",
    "Det, alle arbejdsforholdene berettiger til pr. uge, lagt sammen",
    "What all the jobs give right to a week, together",
    "kr/week",
)
PAYS = fact("arbejdsgiveren_udbetaler_loen", "Arbejdsgiveren udbetaler løn under fraværet", "The employer pays wages")
REFUND = kroner("refusion_for_ugen", "Refusion for ugen", "Refund of the week", "kr/week")
FIRST_DAY = day("foerste_fravaersdag", "Første fraværsdag", "The first day of absence")
NOTIFIED = day("sygefravaer_anmeldt", "Arbejdsgiveren anmeldte sygefraværet", "The employer notified the absence")
CLAIMED = day("refusionskrav_fremsat", "Kravet om refusion blev fremsat", "The refund was claimed")
ENDED = fact(
    "fravaeret_sluttede_i_arbejdsgiverperioden",
    "Ikke anmeldt i tide, fordi fraværet sluttede inden for 14 (fra 2. april 2007: 15, fra 2. juni 2008: 21, fra 2. "
    "april 2012: 30) kalenderdage",
    "Not notified in time because the absence ended within 14 (from 2 April 2007: 15, from 2 June 2008: 21, from 2 "
    "April 2012: 30) calendar days",
)
EXCUSED = assessed(
    "fristoverskridelse_kan_undskyldes",
    "Overskridelsen skyldes lønmodtageren, forkert vejledning, driftsforstyrrelser (fra september 2011) eller særlige "
    "omstændigheder",
    "The delay is due to the employee, wrong guidance, system failures (from September 2011) or special circumstances",
)
LETTER_SENT = day("underretningsbrev_sendt", "Underretningsbrevet blev afsendt", "The letter of information was sent")
FOUND_AT_WORK = fact(
    "truffet_i_arbejde_ved_kontrolbesoeg",
    "Lønmodtageren er ved et kontrolbesøg truffet i arbejde hos arbejdsgiveren",
    "The employee was found at work with the employer at an inspection",
)
FOUND_ON = day("kontrolbesoegets_dag", "Kontrolbesøgets dag", "The day of the inspection")
STILL_SICK = fact(
    "fortsat_uarbejdsdygtighed_dokumenteret",
    "Det er dokumenteret, at lønmodtageren fortsat er uarbejdsdygtig",
    "It is documented that the employee is still incapacitated",
)
DOCUMENTED_ON = day(
    "dokumentation_foreligger_fra",
    "Den dag dokumentationen for fortsat uarbejdsdygtighed forelå",
    "The day the documentation of continued incapacity was there",
)
WRONGLY_PAID = day(
    "refusion_modtaget_mod_bedre_vidende",
    "Den dag arbejdsgiveren mod bedre vidende uberettiget modtog refusion i arbejdsforholdet",
    "The day the employer knowingly received an undue refund in the job",
)
LATER_SICK_LEAVE = fact(
    "senere_sygemelding_i_arbejdsforholdet",
    "Det er en senere sygemelding i det samme arbejdsforhold",
    "It is a later sick leave in the same job",
)
COVID_SICK = fact(
    "uarbejdsdygtig_paa_grund_af_covid",
    "Uarbejdsdygtigheden skyldes covid-19 (i 2021-22: isolation som smittet eller nær kontakt, også i andet led)",
    "The incapacity is due to covid-19 (in 2021-22: isolation as infected or close contact, also at one remove)",
)
KEPT_HOME = fact(
    "hjemme_efter_sundhedsmyndighedernes_anbefaling",
    "Kan ikke arbejde, fordi sundhedsmyndighederne anbefaler gruppen at blive hjemme på grund af covid-19",
    "Cannot work because the health authorities recommend the group to stay at home because of covid-19",
)
OTHERWISE_ENTITLED = fact(
    "opfylder_lovens_oevrige_betingelser",
    "Lønmodtageren opfylder i øvrigt lovens betingelser",
    "The employee meets the act's other conditions",
)
FROM_2007, FROM_2008 = OnDay(date(2007, 4, 2)), OnDay(date(2008, 6, 2))
CHRONIC = INCREASED_RISK & (EXPECTED_DAYS >= 10)
# The employer period of the day, which act 1545/2006 and act 389/2008 changed here too; act 1599/2010 did not.
ENOUGH_PAID = cases((TheDay() < FROM_2007, 14), (TheDay() < FROM_2008, 15), otherwise=21)
GROUNDS = any_of(CHRONIC, HOSPITAL & DECIDED_AT_HIRE, HOSPITAL & (PAID_DAYS >= ENOUGH_PAID))
AGREED = WRITTEN & APPROVED
NOT_EXHAUSTED = (LATEST_YEAR >= 10) | CHANGED
AGREEMENT_TITLE = Text("Aftale om refusion fra første fraværsdag", "Agreement on refund from the first absence day")
REFUND_TITLE = Text("Refusion fra første fraværsdag", "Refund from the first absence day")
IN_PERIOD_TITLE = Text("Refusionens størrelse i arbejdsgiverperioden", "The refund's size in the employer period")
SAME_CONTENT = Text(
    "Pjecen Den sociale lovgivning (2007) siger, at indholdet er det samme før og efter 3. juli 2006; dagpengeloven er "
    "ikke gennemgået. Det betyder noget for aftaler og fravær før den dag.",
    "The leaflet Den sociale lovgivning (2007) says that the content is the same before and after 3 July 2006; the act "
    "before has not been read. It matters for agreements and absences before that day.",
)
SEEN = "source 002, '§56-aftale (tidligere §28-aftale)'"
TWO_YEARS_AT_MOST = (Lasts(months_after(24), words=Text("højst to år", "at most two years")),)
# Section 50(2): the week's highest binds, rosters apart.
OF_ONE_JOB = cases(
    (ROSTER, MUNICIPAL_BENEFIT),
    (SEVERAL, HIGHEST_WEEK * (MUNICIPAL_BENEFIT / ALL_JOBS)),
    otherwise=HIGHEST_WEEK,
)
COVERED = FOR_CHRONIC | AT_TREATMENT
COVERED_BY_57 = Text(
    "§ 57, stk. 2, nævner kun fravær ved indlæggelse, behandling, efterbehandling, kontrol og nødvendig rekreation. "
    "At en aftale for en kronisk lidelse dækker alt fravær på grund af den, er læst ud af § 56, stk. 2, nr. 1, og "
    "stk. 4.",
    "Section 57(2) names only absence for admission, treatment, aftercare, control and necessary recreation. That an "
    "agreement for a chronic illness covers all absence because of it is read out of section 56(2) no. 1 and (4).",
)


def _claim(weeks: int, days: Text, scope: Scope) -> Conditions:
    """Whether a refund can be given for the day asked, under a regime's terms."""
    in_time = (After(FIRST_DAY, weeks_after(weeks)) >= NOTIFIED) | ENDED
    three_months = After(TheDay(), months_after(3)) >= CLAIMED
    excused = EXCUSED & (After(FIRST_DAY, months_after(6)) >= CLAIMED)
    count = {4: ("fire", "four"), 5: ("fem", "five")}[weeks]
    return Conditions(
        name="refusion_kan_ydes_for_dagen",
        title=Text("Refusion kan ydes for dagen", "A refund can be given for the day"),
        plain=Text(
            f"Der kan ydes refusion for dage indtil tre måneder før kravet. Er fraværet anmeldt senere end {count[0]} "
            f"uger efter første fraværsdag, kun fra anmeldelsen, medmindre fraværet sluttede inden for {days.da} "
            "kalenderdage. Kommunen kan se bort fra fristerne af undskyldelige grunde, men ikke når kravet kommer "
            "senere end seks måneder efter første fraværsdag. Spørg på den dag, der søges refusion for.",
            f"A refund can be given for days up to three months before the claim. When the absence is notified later "
            f"than {count[1]} weeks after the first absence day, only from the notification, unless the absence ended "
            f"within {days.en} calendar days. The municipality can disregard the terms on excusable grounds, but not "
            "when the claim comes later than six months after the first absence day. Ask on the day the refund is for.",
        ),
        benefits=("sygedagpenge",),
        when=(three_months & (in_time | (TheDay() >= NOTIFIED))) | excused,
        source=SDL("59"),
        only=(scope,),
        group=GROUP,
        doubt=Text(
            "Til 1. september 2011 kunne krav ikke fremsættes med mindre end en måneds mellemrum; det prøves ikke "
            "her. Kravet skal til lønmodtagerens kommune, siden 1. september 2011 digitalt (Nemrefusion): kontrollér "
            "det. Ved den sidste undtagelse »kan« kommunen udbetale: det er et skøn.",
            "Up to 1 September 2011 claims could not be made less than a month apart; that is not tested here. The "
            "claim goes to the employee's municipality, since 1 September 2011 digitally (Nemrefusion): check it. "
            "Under the last exception the municipality “can” pay: it is a discretion.",
        ),
    )


# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="aftale_56",
        title=AGREEMENT_TITLE,
        plain=Text(
            "Er risikoen for fravær væsentligt forøget af en langvarig eller kronisk lidelse, der ventes at give "
            "mindst ti fraværsdage om året, kan den ansatte og arbejdsgiveren med kommunens godkendelse aftale "
            "refusion fra første dag. (§ 28-aftale.)",
            "When the risk of absence is substantially increased by a long-lasting or chronic illness expected to give "
            "at least ten days of absence a year, employee and employer can, with the municipality's approval, agree "
            "on refund from the first day. (Section 28 agreement.)",
        ),
        benefits=("sygedagpenge",),
        when=CHRONIC & AGREED,
        source=SDL_1990("28", "sdp-section-28-56-2007", seen_in=SEEN, confidence=Confidence.SOURCE_ONLY),
        only=(G1998,),
        group=GROUP,
        doubt=SAME_CONTENT,
    ),
    Conditions(
        name="aftale_56",
        title=AGREEMENT_TITLE,
        plain=Text(
            "Aftalen kan indgås, når risikoen for fravær er væsentligt forøget af en langvarig eller kronisk lidelse, "
            "der skønnes at give mindst ti fraværsdage inden for et år; når den ansatte skal indlægges eller "
            "behandles ambulant, og det var besluttet ved ansættelsen; eller når arbejdsgiveren allerede har betalt "
            "21 kalenderdage for samme lidelse i de 12 måneder før behandlingen. Skriftligt og godkendt af kommunen, "
            "to år ad gangen: spørg på den dag, den indgås.",
            "The agreement can be made when the risk of absence is substantially increased by a long-lasting or "
            "chronic illness expected to give at least ten days of absence within a year; when the employee is to be "
            "admitted or treated as an outpatient and that was decided at the hiring; or when the employer has already "
            "paid 21 calendar days for the same illness in the 12 months before the treatment. In writing and approved "
            "by the municipality, for two years at a time: ask on the day it is made.",
        ),
        benefits=("sygedagpenge",),
        when=GROUNDS & AGREED,
        lasts=TWO_YEARS_AT_MOST,
        source=SDL("56", "sdp-section-28-56-2007", "sdp-section-56-present", seen_in=SEEN),
        only=(G2006,),
        group=GROUP,
        doubt=Text(
            "De 21 dage i det tredje tilfælde var to uger til 2. april 2007 (antaget dag) og 15 dage til 2. juni "
            "2008; de blev ikke ændret, da arbejdsgiverperioden blev 30 dage i 2012. At behandling skal tage mindst "
            "fire timer om ugen, er kravet til delvist fravær (§ 7, stk. 2), ikke til aftalen. Kommunen kan indhente "
            "lægeerklæring og betaler den (§ 58).",
            "The 21 days of the third case were two weeks up to 2 April 2007 (presumed) and 15 days up to 2 June 2008; "
            "they were not changed when the employer period became 30 days in 2012. That "
            "treatment must take at least four hours a week is the requirement of partial absence (section 7(2)), not "
            "of the agreement. The municipality can obtain a medical certificate and pays for it (section 58).",
        ),
    ),
    Conditions(
        name="fornyelse_aftale_56",
        title=Text("Fornyelse af aftalen", "Renewal of the agreement"),
        plain=Text(
            "Aftalen kan ikke fornyes, når fraværet på grund af lidelsen i det seneste år ikke har været mindst ti "
            "dage, medmindre forholdene er væsentligt ændret ved udløbet. Grunden, skriftlighed og godkendelse kræves "
            "på ny.",
            "The agreement cannot be renewed when the absence because of the illness was not at least ten days in the "
            "latest year, unless circumstances have changed materially at its end. The ground, writing and approval "
            "are required anew.",
        ),
        benefits=("sygedagpenge",),
        when=GROUNDS & AGREED & NOT_EXHAUSTED,
        lasts=TWO_YEARS_AT_MOST,
        source=SDL("56, stk. 4", "sdp-section-56-present"),
        only=(G2006,),
        group=GROUP,
        doubt=Text(
            "At grunden, skriftligheden og godkendelsen kræves på ny, er læst af, at aftalen indgås for to år ad "
            "gangen; loven siger det ikke udtrykkeligt.",
            "That the ground, writing and approval are required anew is read of the agreement being made for two years "
            "at a time; the act does not say so expressly.",
        ),
    ),
    Conditions(
        name="refusion_fra_foerste_dag",
        title=REFUND_TITLE,
        plain=Text(
            "Begyndte fraværet før 3. juli 2006, følger det § 28-aftalen: arbejdsgiveren får fra første fraværsdag et "
            "beløb som de sygedagpenge, den ansatte kunne kræve af arbejdsgiveren, men kun for fravær på grund af "
            "lidelsen i aftalen.",
            "When the absence began before 3 July 2006, it follows the section 28 agreement: from the first absence "
            "day the employer gets an amount equal to the benefit the employee could claim from the employer, but only "
            "for absence due to the illness in the agreement.",
        ),
        benefits=("sygedagpenge",),
        when=AGREEMENT & BECAUSE_OF_IT,
        source=SDL_1990("28", "sdp-section-28-56-2007", seen_in=SEEN, confidence=Confidence.SOURCE_ONLY),
        only=(R1998,),
        group=GROUP,
        doubt=SAME_CONTENT,
    ),
    Conditions(
        name="refusion_fra_foerste_dag",
        title=REFUND_TITLE,
        plain=Text(
            "Med en aftale efter § 56 får arbejdsgiveren refusion i arbejdsgiverperioden (30 dage fra 2012) for "
            "fravær på grund af lidelsen i aftalen (er den indgået for en behandling: fravær ved behandling, kontrol "
            "og rekreation): fra aftalens indgåelse, kun i den ansættelse, og ikke når en arbejdsbetinget lidelse "
            "skyldes, at arbejdsgiveren tilsidesatte arbejdsmiljøloven.",
            "With an agreement under section 56 the employer gets a refund in the employer period (30 days from 2012) "
            "for absence due to the illness of the agreement (when it was made for a treatment: absence for treatment, "
            "control and recreation): from when it is made, only in that employment, and not when a work-related "
            "illness is due to the employer's breach of the working environment act.",
        ),
        benefits=("sygedagpenge",),
        when=AGREEMENT & BECAUSE_OF_IT & COVERED & SAME_JOB & AFTER_IT & ~BREACH & (ABSENCE_DAY <= EMPLOYER_DAYS),
        source=SDL("56 og 57", "sdp-section-28-56-2007", seen_in=SEEN),
        only=(B2006,),
        group=GROUP,
        doubt=COVERED_BY_57,
    ),
    Conditions(
        name="refusion_fra_foerste_dag",
        title=REFUND_TITLE,
        plain=Text(
            "Med en aftale efter § 56 får arbejdsgiveren refusion i de første 30 kalenderdage, når lønmodtageren "
            "opfylder beskæftigelseskravet i § 30, for fravær på grund af lidelsen i aftalen (er den indgået for en "
            "behandling: fravær ved behandling, kontrol og rekreation): fra aftalens indgåelse, kun i den ansættelse, "
            "og ikke når en arbejdsbetinget lidelse skyldes, at arbejdsgiveren tilsidesatte arbejdsmiljøloven.",
            "With an agreement under section 56 the employer gets a refund in the first 30 calendar days, when the "
            "employee meets the employment requirement of section 30, for absence due to the illness of the agreement "
            "(when it was made for a treatment: absence for treatment, control and recreation): from when it is made, "
            "only in that employment, and not when a work-related illness is due to the employer's breach of the "
            "working environment act.",
        ),
        benefits=("sygedagpenge",),
        when=AGREEMENT
        & BECAUSE_OF_IT
        & COVERED
        & SAME_JOB
        & AFTER_IT
        & ~BREACH
        & EMPLOYER_REQUIREMENT
        & (ABSENCE_DAY <= 30),
        source=SDL("56 og 57", "sdp-section-56-present"),
        only=(B2015,),
        group=GROUP,
        doubt=Text(
            "Kravet om § 30 kom ind 5. januar 2015; her vælger første fraværsdag. Efter de 30 dage gælder den "
            "almindelige refusion (§ 54). § 57, stk. 2, nævner kun fravær ved indlæggelse, behandling, "
            "efterbehandling, kontrol og nødvendig rekreation. At en aftale for en kronisk lidelse dækker alt fravær "
            "på grund af den, er læst ud af § 56, stk. 2, nr. 1, og stk. 4.",
            "The requirement of section 30 came in on 5 January 2015; here the first absence day picks. After the 30 "
            "days the ordinary refund holds (section 54). Section 57(2) names only absence for admission, treatment, "
            "aftercare, control and necessary recreation. That an agreement for a chronic illness covers all absence "
            "because of it is read out of section 56(2) no. 1 and (4).",
        ),
    ),
    Amount(
        name="refusion_i_arbejdsgiverperioden",
        title=IN_PERIOD_TITLE,
        plain=Text(
            "Ved aftale efter § 56 og forsikring efter § 55: de sygedagpenge, lønmodtageren har ret til fra "
            "arbejdsgiveren, højst det højeste for en uge, bortset fra arbejdsturnus.",
            "By agreement under section 56 and insurance under section 55: the benefit the employee is entitled to "
            "from the employer, at most the highest for a week, rosters apart.",
        ),
        benefits=("sygedagpenge",),
        stages=(
            Step(
                "uge",
                Text(
                    "sygedagpengene fra arbejdsgiveren, højst det højeste, turnus undtaget",
                    "the employer's benefit, at most the highest, rosters apart",
                ),
                cases((ROSTER, EMPLOYER_BENEFIT), otherwise=least(EMPLOYER_BENEFIT, HIGHEST_WEEK)),
            ),
        ),
        per=Text("om ugen", "a week"),
        source=SDL("55, stk. 1, og 56, stk. 1"),
        only=(B2006,),
        group=GROUP,
    ),
    Amount(
        name="refusion_i_arbejdsgiverperioden",
        title=IN_PERIOD_TITLE,
        plain=Text(
            "Ved aftale efter § 56, forsikring efter § 55 og covid-19 efter § 53 b: beregnet som sygedagpenge fra "
            "kommunen, højst det højeste for en uge, bortset fra arbejdsturnus.",
            "By agreement under section 56, insurance under section 55 and covid-19 under section 53 b: reckoned as "
            "benefit from the municipality, at most the highest for a week, rosters apart.",
        ),
        benefits=("sygedagpenge",),
        stages=(
            Step(
                "uge",
                Text(
                    "som sygedagpenge fra kommunen, højst det højeste, turnus undtaget",
                    "as from the municipality, at most the highest, rosters apart",
                ),
                cases((ROSTER, MUNICIPAL_BENEFIT), otherwise=least(MUNICIPAL_BENEFIT, HIGHEST_WEEK)),
            ),
        ),
        per=Text("om ugen", "a week"),
        source=SDL("53 b, 55, stk. 1, og 56, stk. 1"),
        only=(B2015,),
        group=GROUP,
    ),
    Conditions(
        name="aftale_58_a",
        title=Text(
            "Selvstændiges aftale om sygedagpenge i de første to uger",
            "A self-employed person's agreement on benefit in the first two weeks",
        ),
        plain=Text(
            "En selvstændig uden forsikring efter § 45 kan skriftligt aftale med kommunen at få sygedagpenge i de "
            "første to uger, når risikoen er væsentligt forøget af en langvarig eller kronisk lidelse, der skønnes at "
            "give mindst ti fraværsdage inden for et år, og det er lægefagligt dokumenteret. To år ad gangen, fra den "
            "indgås, og kun for den lidelse.",
            "A self-employed person without insurance under section 45 can agree in writing with the municipality to "
            "get benefit in the first two weeks, when the risk is substantially increased by a long-lasting or chronic "
            "illness expected to give at least ten days of absence within a year, and that is medically documented. "
            "For two years at a time, from when it is made, and only for that illness.",
        ),
        benefits=("sygedagpenge",),
        when=UNINSURED & CHRONIC & WITH_US & DOCUMENTED_58A,
        lasts=TWO_YEARS_AT_MOST,
        source=SDL("58 a"),
        only=(G2012,),
        group=GROUP,
        doubt=Text(
            "Kommunen kan i det enkelte fravær indhente lægeerklæring om, hvorvidt det skyldes lidelsen, og betaler "
            "den. Aftalen skal nævne navn, adresse og sygdommens art. At en varigt nedsat arbejdsevne ikke er nok, er "
            "afgjort om § 56 (principafgørelse 3-21) og lagt til grund her.",
            "The municipality can in the single absence obtain a medical certificate of whether it is due to the "
            "illness, and pays for it. The agreement must state name, address and the kind of illness. That a "
            "permanently reduced work capacity is not enough was decided of section 56 (principal decision 3-21) and "
            "is taken to hold here.",
        ),
    ),
    Conditions(
        name="fornyelse_aftale_58_a",
        title=Text("Fornyelse af den selvstændiges aftale", "Renewal of the self-employed person's agreement"),
        plain=Text(
            "Kan ikke fornyes, når fraværet på grund af lidelsen i det seneste år ikke har været mindst ti dage, "
            "medmindre forholdene er væsentligt ændret ved udløbet. Betingelserne for aftalen kræves på ny.",
            "Cannot be renewed when the absence because of the illness was not at least ten days in the latest year, "
            "unless circumstances have changed materially at its end. The conditions of the agreement are required "
            "anew.",
        ),
        benefits=("sygedagpenge",),
        when=UNINSURED & CHRONIC & WITH_US & DOCUMENTED_58A & NOT_EXHAUSTED,
        lasts=TWO_YEARS_AT_MOST,
        source=SDL("58 a, stk. 5"),
        only=(G2012,),
        group=GROUP,
        doubt=Text(
            "At betingelserne for aftalen kræves på ny, er læst af, at den indgås for to år ad gangen; loven siger "
            "det ikke udtrykkeligt.",
            "That the conditions of the agreement are required anew is read of its being made for two years at a time; "
            "the act does not say so expressly.",
        ),
    ),
    Amount(
        name="refusion_til_arbejdsgiver",
        title=Text("Refusion til arbejdsgiveren", "Refund to the employer"),
        plain=Text(
            "En arbejdsgiver, der betaler løn under sygdom, får de sygedagpenge, lønmodtageren ellers ville få fra "
            "kommunen for samme arbejdsforhold, højst lønnen for samme tid og det højeste for en uge (turnus "
            "undtaget). Betaler flere arbejdsgivere løn, deles sygedagpengene efter det, hvert arbejdsforhold "
            "berettiger til.",
            "An employer who pays wages during sickness gets the benefit the employee would otherwise get from the "
            "municipality for the same job, at most the wages of the same time and the highest for a week (rosters "
            "apart). When several employers pay, the benefit is shared by what each job gives right to.",
        ),
        benefits=("sygedagpenge",),
        stages=(
            Step(
                "uge",
                Text(
                    "sygedagpengene for jobbet, højst dets del af det højeste og højst lønnen",
                    "the job's benefit, at most its share of the highest and at most the wages",
                ),
                least(MUNICIPAL_BENEFIT, OF_ONE_JOB, PAY_WEEK),
            ),
        ),
        per=Text("om ugen", "a week"),
        when=PAYS,
        source=SDL("54"),
        only=(ACT,),
        group=GROUP,
        doubt=Text(
            "I arbejdsgiverperioden har lønmodtageren som regel intet til gode hos kommunen; da er der kun refusion "
            "efter §§ 53 b, 55 og 56 (reglen »Refusionens størrelse i arbejdsgiverperioden«).",
            "In the employer period the employee as a rule has nothing due from the municipality; then there is a "
            "refund only under sections 53 b, 55 and 56 (the rule “The refund's size in the employer period”).",
        ),
    ),
    Amount(
        name="tillaeg_til_refusion",
        title=Text("Tillæg til refusion", "Supplement to the refund"),
        plain=Text(
            "Arbejdsgiveren får et tillæg på årets procent af refusionen (0,3 i 2020, 0,3 mere hvert år til 3,3 i "
            "2030), afrundet for en uge til hele kroner. Staten betaler det.",
            "The employer gets a supplement of the year's percentage of the refund (0.3 in 2020, 0.3 more each year to "
            "3.3 in 2030), rounded for a week to whole kroner. The state pays it.",
        ),
        benefits=("sygedagpenge",),
        stages=(
            Step(
                "tillaeg",
                Text("procenten af ugens refusion, hele kroner", "the percentage of the week's refund, whole kroner"),
                Rounded(REFUND * Rate("tillaeg_til_refusion_pct") / 100, Fraction(1)),
            ),
        ),
        per=Text("om ugen", "a week"),
        source=SDL("54 a-54 c", seen_in="BEK 1758/2021 §§ 5-8 og 14"),
        only=(SUPPLEMENT,),
        group=GROUP,
        doubt=Text(
            "Loven giver tillægget af »refusion efter denne lov«; bekendtgørelsen nævner kun refusion efter § 54: "
            "afgør selv, om refusion efter §§ 53 b, 55 og 56 også giver det. Ved omberegning af refusionen "
            "omberegnes tillægget med den tids procent; skal refusionen betales tilbage, skal tillægget det også.",
            "The act gives the supplement of “refund under this act”; the order names only refund under section 54: "
            "decide by hand whether refund under sections 53 b, 55 and 56 gives it too. When the refund is "
            "recalculated, so is the supplement with that time's percentage; when the refund must be paid back, so "
            "must the supplement.",
        ),
    ),
    _claim(
        4,
        Text("14 (fra 2. april 2007: 15, fra 2. juni 2008: 21)", "14 (from 2 April 2007: 15, from 2 June 2008: 21)"),
        K2006,
    ),
    _claim(5, Text("30", "30"), K2012),
    Conditions(
        name="indsigelse_mod_arbejdsgiverens_oplysninger",
        title=Text("Indsigelse mod arbejdsgiverens oplysninger", "Objection to what the employer has told"),
        plain=Text(
            "Er lønmodtageren ikke enig i det, arbejdsgiveren har oplyst, skal kommunen have besked senest otte dage "
            "efter afsendelsen af underretningsbrevet.",
            "When the employee does not agree with what the employer has told, the municipality must be told within "
            "eight days of the sending of the letter of information.",
        ),
        benefits=("sygedagpenge",),
        when=After(LETTER_SENT, days_after(8)) >= TheDay(),
        source=SDL("59, stk. 8"),
        only=(LETTERS,),
        group=GROUP,
        doubt=Text(
            "Loven siger ikke, hvad der følger, når de otte dage er gået. Fra 2015-16 skal det ske ved digital "
            "selvbetjening (reglen »Indgivelsen skal eller kan modtages«). Brevet kom fra Nemrefusion til 2020-21, "
            "siden fra kommunen.",
            "The act does not say what follows when the eight days have passed. From 2015-16 it must be done by "
            "digital self-service (the rule “The filing must or can be received”). The letter came from Nemrefusion "
            "up to 2020-21, since then from the municipality.",
        ),
    ),
    Conditions(
        name="refusion_bortfaldet",
        title=Text("Refusionen er faldet bort", "The refund has lapsed"),
        plain=Text(
            "Træffes lønmodtageren ved et kontrolbesøg i arbejde hos arbejdsgiveren, falder refusionen efter §§ 54, 55 "
            "og 56 i det arbejdsforhold bort fra den dag, indtil dokumentation for fortsat uarbejdsdygtighed "
            "foreligger. Spørg på den dag, der søges refusion for.",
            "When the employee is found at work with the employer at an inspection, the refund under sections 54, 55 "
            "and 56 in that job lapses from that day until documentation of continued incapacity is there. Ask on the "
            "day the refund is for.",
        ),
        benefits=("sygedagpenge",),
        when=FOUND_AT_WORK & (TheDay() >= FOUND_ON) & (~STILL_SICK | (TheDay() < DOCUMENTED_ON)),
        source=SDL("60, stk. 1"),
        only=(ACT,),
        group=GROUP,
        doubt=Text(
            "Dokumentation, der kommer senere, giver efter ordene ikke refusionen for dagene imellem tilbage; loven "
            "siger det ikke udtrykkeligt. Refusion efter § 53 b (covid-19) er ikke nævnt.",
            "Documentation that comes later does not by the words bring back the refund of the days between; the act "
            "does not say so expressly. Refund under section 53 b (covid-19) is not named.",
        ),
    ),
    Conditions(
        name="udelukket_fra_refusion",
        title=Text("Arbejdsgiveren er udelukket fra refusion", "The employer is excluded from the refund"),
        plain=Text(
            "Har arbejdsgiveren mod bedre vidende uberettiget modtaget refusion, gives der i seks måneder fra den dag "
            "ikke refusion ved lønmodtagerens senere sygemeldinger i arbejdsforholdet.",
            "When the employer has knowingly received an undue refund, no refund is given for six months from that day "
            "for the employee's later sick leaves in the job.",
        ),
        benefits=("sygedagpenge",),
        when=LATER_SICK_LEAVE & (TheDay() >= WRONGLY_PAID) & (After(WRONGLY_PAID, months_after(6)) > TheDay()),
        source=SDL("60, stk. 2 og 3"),
        only=(ACT,),
        group=GROUP,
    ),
    Conditions(
        name="covid_refusion_2020",
        title=Text("Refusion ved covid-19 (2020-2021)", "Refund because of covid-19 (2020-2021)"),
        plain=Text(
            "Refusion i de første 30 kalenderdage, når uarbejdsdygtigheden skyldes covid-19; og for løn, når "
            "lønmodtageren ikke kan arbejde, fordi sundhedsmyndighederne anbefaler bestemte grupper at blive hjemme.",
            "Refund in the first 30 calendar days when the incapacity is due to covid-19; and of wages when the "
            "employee cannot work because the health authorities recommend certain groups to stay at home.",
        ),
        benefits=("sygedagpenge",),
        when=OTHERWISE_ENTITLED & ((COVID_SICK & (ABSENCE_DAY <= 30)) | (KEPT_HOME & PAYS)),
        source=SDL("53 b", seen_in="VEJ 9204/2021"),
        only=(COVID_2020,),
        group=GROUP,
        doubt=Text(
            "Virkningen fra 27. februar 2020 og ophøret 1. juli 2021 er læst i styrelsens vejledning og nyhed, ikke i "
            "loven. Beløbet er det i »Refusionens størrelse i arbejdsgiverperioden«.",
            "The effect from 27 February 2020 and the end on 1 July 2021 were read in the agency's guidance and news, "
            "not in the act. The amount is that of “The refund's size in the employer period”.",
        ),
    ),
    Conditions(
        name="covid_refusion_2021",
        title=Text("Refusion ved covid-19 (2021-2022)", "Refund because of covid-19 (2021-2022)"),
        plain=Text(
            "Refusion i de første 30 kalenderdage, når uarbejdsdygtigheden skyldes isolation som smittet, nær kontakt "
            "eller nær kontakt til en nær kontakt efter sundhedsmyndighedernes anbefalinger.",
            "Refund in the first 30 calendar days when the incapacity is due to isolation as infected, close contact "
            "or close contact of a close contact under the health authorities' recommendations.",
        ),
        benefits=("sygedagpenge",),
        when=OTHERWISE_ENTITLED & COVID_SICK & (ABSENCE_DAY <= 30),
        source=SDL("53 b"),
        only=(COVID_2021,),
        group=GROUP,
    ),
)
