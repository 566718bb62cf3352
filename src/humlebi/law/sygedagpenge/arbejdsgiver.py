"""Agreements on refund from the first day of absence (§ 56, before it § 28)."""

from datetime import date

from humlebi.law.acts import SDL, SDL_1990
from humlebi.law.kinds import NO_END, Axis, Confidence, Scope, Text, months_after
from humlebi.law.questions import Conditions, Lasts
from humlebi.law.terms import Field, assessed, fact, number, unless

# --- regimes: the first absence day picks ----------------------------------------------------------------------------

R1998 = Scope("1998", date(1998, 7, 1), date(2006, 7, 3), Axis.BEGUN, "Dagpengeloven § 28")
B2006 = Scope("2006", date(2006, 7, 3), NO_END, Axis.BEGUN, "Lov 563 af 9. juni 2006")
# The day both parties sign picks the rules of the agreement itself.
TWO_YEARS = Text(
    "Grænsen på to år er læst fra 2015; hvornår den begyndte, er ikke undersøgt. Her 1. januar 2015.",
    "The limit of two years is read from 2015; when it began has not been read. Here 1 January 2015.",
)
G1998 = Scope("1998", date(1998, 7, 1), date(2006, 7, 3), Axis.CLOCK, "Dagpengeloven § 28")
G2007 = Scope("2007", date(2006, 7, 3), date(2015, 1, 1), Axis.CLOCK, "Lov 563 af 9. juni 2006", TWO_YEARS)
G2015 = Scope("2015", date(2015, 1, 1), NO_END, Axis.CLOCK, "SDL §§ 56-58 a", TWO_YEARS)

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "sygedagpenge"
AGREEMENT = fact(
    "aftale_56_gaelder",
    "En godkendt § 56-aftale (før 3. juli 2006: § 28) gælder",
    "An approved section 56 agreement (before 3 July 2006: section 28) applies",
)
BECAUSE_OF_IT = fact(
    "fravaer_skyldes_aftalens_lidelse",
    "Fraværet skyldes den lidelse, aftalen gælder",
    "The absence is due to the illness of the agreement",
)
INCREASED_RISK = assessed(
    "fravaersrisiko_vaesentligt_foroeget",
    "Risikoen for fravær er væsentligt forøget på grund af en langvarig eller kronisk lidelse",
    "The risk of absence is substantially increased by a long-lasting or chronic illness",
)
EXPECTED_DAYS = Field(
    "ventede_fravaersdage_pr_aar",
    Text("Ventede fraværsdage om året på grund af lidelsen", "Expected days of absence a year because of the illness"),
    "number",
    "days",
    assessed=True,
    most=366,
)
SIGNED = fact(
    "aftale_underskrevet_af_begge",
    "Aftalen er underskrevet af den ansatte og arbejdsgiveren",
    "The agreement is signed by the employee and the employer",
)
APPROVED = fact("aftale_godkendt_af_kommunen", "Kommunen har godkendt aftalen", "The municipality has approved it")
TREATMENT_BASIS = fact(
    "aftale_paa_grund_af_behandling",
    "Aftalen bygger på fravær til behandling",
    "The agreement rests on absence for treatment",
)
TREATMENT_HOURS = number(
    "behandlingstimer_pr_uge",
    "Behandlingstimer om ugen, transport med",
    "Hours of treatment a week, transport included",
    "hours/week",
)
LATEST_YEAR = number(
    "fravaersdage_seneste_aar",
    "Fraværsdage på grund af lidelsen inden for det seneste år",
    "Days of absence because of the illness within the latest year",
    "days",
    most=366,
)
CHANGED = assessed(
    "forhold_vaesentligt_aendret",
    "Forholdene er væsentligt ændret",
    "Circumstances have changed materially",
)
BASIS = INCREASED_RISK & (EXPECTED_DAYS >= 10)
AGREED = SIGNED & APPROVED
TEN_DAYS_DA = (
    "Er risikoen for fravær væsentligt forøget af en langvarig eller kronisk lidelse, der ventes at give mindst ti "
    "fraværsdage om året, kan den ansatte og arbejdsgiveren med kommunens godkendelse aftale refusion fra første dag."
)
TEN_DAYS_EN = (
    "When the risk of absence is substantially increased by a long-lasting or chronic illness expected to give at "
    "least ten days of absence a year, employee and employer can, with the municipality's approval, agree on refund "
    "from the first day."
)
AGREEMENT_TITLE = Text("Aftale om refusion fra første fraværsdag", "Agreement on refund from the first absence day")
REFUND_TITLE = Text("Refusion fra første fraværsdag", "Refund from the first absence day")
SAME_CONTENT = Text(
    "Pjecen Den sociale lovgivning (2007) siger, at indholdet er det samme før og efter 3. juli 2006. En lignende "
    "regel for selvstændige er ikke gennemgået.",
    "The leaflet Den sociale lovgivning (2007) says that the content is the same before and after 3 July 2006. A "
    "similar rule for self-employed persons has not been read.",
)
SEEN = "source 002, '§56-aftale (tidligere §28-aftale)'"
PRESENT_DOUBT = Text(
    "Læst på foreningers og kommuners sider; tiden regnes fra den dag, begge har underskrevet.",
    "Read on associations' and municipalities' pages; the time runs from the day both have signed.",
)
TWO_YEARS_AT_MOST = (Lasts(months_after(24), words=Text("højst to år", "at most two years")),)

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="aftale_56",
        title=AGREEMENT_TITLE,
        plain=Text(f"{TEN_DAYS_DA} (§ 28-aftale.)", f"{TEN_DAYS_EN} (Section 28 agreement.)"),
        benefits=("sygedagpenge",),
        when=BASIS & AGREED,
        source=SDL_1990("28", "sdp-section-28-56-2007", seen_in=SEEN, confidence=Confidence.SOURCE_ONLY),
        only=(G1998,),
        group=GROUP,
        doubt=SAME_CONTENT,
    ),
    Conditions(
        name="aftale_56",
        title=AGREEMENT_TITLE,
        plain=Text(TEN_DAYS_DA, TEN_DAYS_EN),
        benefits=("sygedagpenge",),
        when=BASIS & AGREED,
        source=SDL("56", "sdp-section-28-56-2007", seen_in=SEEN, confidence=Confidence.SOURCE_ONLY),
        only=(G2007,),
        group=GROUP,
        doubt=SAME_CONTENT,
    ),
    Conditions(
        name="aftale_56",
        title=AGREEMENT_TITLE,
        plain=Text(
            f"{TEN_DAYS_DA} Bygger den på fravær til behandling, skal behandlingen tage mindst fire timer om ugen med "
            "transport. Aftalen gælder højst to år fra den dag, begge har underskrevet: spørg på den dag.",
            f"{TEN_DAYS_EN} When it rests on absence for treatment, the treatment must take at least four hours a week "
            "with transport. The agreement applies for at most two years from the day both have signed: ask on that "
            "day.",
        ),
        benefits=("sygedagpenge",),
        when=BASIS & AGREED & unless(~TREATMENT_BASIS, TREATMENT_HOURS >= 4),
        lasts=TWO_YEARS_AT_MOST,
        source=SDL("56-58 a", "sdp-section-56-present", seen_in="source 002"),
        only=(G2015,),
        group=GROUP,
        doubt=PRESENT_DOUBT,
    ),
    Conditions(
        name="fornyelse_aftale_56",
        title=Text("Fornyelse af aftalen", "Renewal of the agreement"),
        plain=Text(
            "En ny periode på højst to år kræver mindst ti fraværsdage på grund af lidelsen inden for det seneste år, "
            "medmindre forholdene er væsentligt ændret.",
            "A new period of at most two years requires at least ten days of absence because of the illness within the "
            "latest year, unless circumstances have changed materially.",
        ),
        benefits=("sygedagpenge",),
        when=((LATEST_YEAR >= 10) | CHANGED) & unless(~TREATMENT_BASIS, TREATMENT_HOURS >= 4),
        lasts=TWO_YEARS_AT_MOST,
        source=SDL("56-58 a", "sdp-section-56-present"),
        only=(G2015,),
        group=GROUP,
        doubt=Text(
            f"{PRESENT_DOUBT.da} At risikoen og kommunens godkendelse kræves på ny, er ikke undersøgt; det prøves i "
            "reglen om selve aftalen.",
            f"{PRESENT_DOUBT.en} Whether the risk and the municipality's approval are required anew has not been read; "
            "they are tested in the rule on the agreement itself.",
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
            "Begyndte fraværet 3. juli 2006 eller senere, får arbejdsgiveren efter § 56 fra første fraværsdag et beløb "
            "som de sygedagpenge, den ansatte kunne kræve af arbejdsgiveren, men kun for fravær på grund af lidelsen i "
            "aftalen. Det gælder arbejdsgiverperioden (30 dage fra 2012).",
            "When the absence began on 3 July 2006 or later, the employer gets under section 56 from the first absence "
            "day an amount equal to the benefit the employee could claim from the employer, but only for absence due "
            "to the illness in the agreement. It concerns the employer period (30 days from 2012).",
        ),
        benefits=("sygedagpenge",),
        when=AGREEMENT & BECAUSE_OF_IT,
        source=SDL("56", "sdp-section-28-56-2007", "sdp-section-56-present", seen_in=SEEN),
        only=(B2006,),
        group=GROUP,
    ),
)
