"""Sickness benefit insurance of self-employed persons (§ 45) and of private employers (§ 55)."""

from datetime import date

from humlebi.law.acts import SDL
from humlebi.law.kinds import NO_END, Axis, Scope, Text, months_after
from humlebi.law.questions import Amount, Conditions, Step
from humlebi.law.sygedagpenge.beloeb import ABSENCE_DAY
from humlebi.law.sygedagpenge.betaling import EMPLOYER_REQUIREMENT
from humlebi.law.terms import After, Rate, TheDay, any_of, day, fact, kroner, number

# --- regimes ---------------------------------------------------------------------------------------------------------

ORDER = Text(
    "Reglerne er læst i BEK 1297/2015, i kraft 1. december 2015, og de følgende; BEK 665/2006 er ikke gennemgået.",
    "The rules were read in order 1297/2015, in force 1 December 2015, and those after it; order 665/2006 has not been "
    "read.",
)
F2015 = Scope("2015", date(2015, 12, 1), NO_END, Axis.CLOCK, "SDL § 45 og BEK 1297/2015", ORDER)
CEILING = Scope(
    "2013",
    date(2013, 1, 7),
    NO_END,
    Axis.CLOCK,
    "SDL § 55 og BEK 665/2006, senere BEK 1297/2015",
    Text(
        "De 1.750 og 2.160 ugebeløb står i BEK 1297/2015 (fra 1. december 2015) og passer med de grænser, der er "
        "offentliggjort for 2013 og 2015; ældre år er ikke gennemgået.",
        "The 1,750 and 2,160 weekly amounts stand in order 1297/2015 (from 1 December 2015) and fit the limits "
        "published for 2013 and 2015; older years have not been read.",
    ),
)
# The first absence day picks.
P2006 = Scope("2006", date(2006, 7, 3), date(2015, 1, 5), Axis.BEGUN, "Lov 563 af 9. juni 2006")
P2015 = Scope("2015", date(2015, 1, 5), NO_END, Axis.BEGUN, "Lov 720/2014")

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "sygedagpenge"
HIGHEST_WEEK = Rate("sygedagpenge_dagpenge_max_week")
JOINED = day("optaget_i_forsikringen", "Dagen for optagelsen i forsikringen", "The day of joining the insurance")
SICK_WHEN_JOINING = fact(
    "sygemeldt_ved_optagelsen",
    "Sygeperioden løb allerede ved optagelsen",
    "The period of sickness was running at the joining",
)
ACCIDENT = fact("kommet_til_skade_ved_ulykke", "Kommet til skade ved et ulykkestilfælde", "Injured by an accident")
FORMER_EMPLOYEE = fact(
    "ophoert_som_loenmodtager_inden_3_maaneder",
    "Bad om optagelse inden tre måneder efter, at lønindtægt ophørte, og opfyldte da § 32, stk. 1",
    "Asked to join within three months of ceasing to have pay, and met section 32(1) then",
)
READMITTED = fact(
    "genoptaget_efter_restance_31_maj",
    "Udelukket 31. maj for restance, betalt og bedt om genoptagelse inden 30. juni",
    "Excluded on 31 May for arrears, paid and asked to be readmitted by 30 June",
)
PUBLIC = fact("offentlig_myndighed", "Arbejdsgiveren er en offentlig myndighed", "The employer is a public authority")
FUNDED = number(
    "offentlig_daekning_pct",
    "Så stor en del af en privat institutions udgifter dækkes af offentlige midler, også dem, der gives til brugeren "
    "(andre end institutioner: 0)",
    "The share of a private institution's expenses covered by public means, also those given to the user (others than "
    "institutions: 0)",
    "percent",
)
PARENTS = fact(
    "foraeldre_med_tilskud_til_privat_pasning",
    "Forældre med tilskud til privat pasning (dagtilbudsloven § 80)",
    "Parents with a grant for private child care (day-care act section 80)",
)
PAYROLL = kroner(
    "loenudgift_foregaaende_aar",
    "Lønudgift i det foregående kalenderår i kroner (på opgørelsen kan fleksjob, løntilskud og § 56-aftaler udelades)",
    "Payroll of the preceding calendar year in kroner (flexible jobs, wage subsidies and section 56 agreements can be "
    "left out)",
)
NUMBERED = fact("aktivt_cvr_nummer", "Har et aktivt SE- eller CVR-nummer", "Has an active company number")
THREE_YEARS = fact(
    "over_optagelsesgraensen_i_tre_aar",
    "Lønudgiften har været over grænsen for optagelse i tre på hinanden følgende kalenderår",
    "The payroll has been above the limit for joining in three calendar years running",
)
IN_FORCE = fact(
    "forsikring_i_kraft_foer_sygdommen",
    "Arbejdsgiverens forsikring var i kraft, da sygdommen begyndte",
    "The employer's insurance was in force when the sickness began",
)
EMPLOYER_DAYS = number(
    "arbejdsgiverperiodens_dage",
    "Arbejdsgiverperiodens længde (14, 15, 21 eller 30 kalenderdage)",
    "The length of the employer period (14, 15, 21 or 30 calendar days)",
    "days",
)
IS_PRIVATE = (~PUBLIC & (FUNDED < 50)) | PARENTS
TO_JOIN, TO_STAY = HIGHEST_WEEK * 1750, HIGHEST_WEEK * 2160
REFUND_TITLE = Text("Refusion fra anden fraværsdag (forsikring)", "Refund from the second absence day (insurance)")

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="ret_efter_sygedagpengeforsikring",
        title=Text("Den selvstændiges forsikring giver ret", "The self-employed person's insurance gives a right"),
        plain=Text(
            "Retten indtræder seks måneder efter optagelsen (tre måneder ved genoptagelse efter restance 31. maj). "
            "Ingen ventetid ved ulykke eller for den, der kom fra lønarbejde og bad om optagelse inden tre måneder. "
            "Aldrig for en sygeperiode, der løb ved optagelsen.",
            "The right begins six months after joining (three months when readmitted after arrears of 31 May). No "
            "waiting time for an accident or for a person who came from employment and asked to join within three "
            "months. Never for a period of sickness running at the joining.",
        ),
        benefits=("sygedagpenge",),
        when=~SICK_WHEN_JOINING
        & any_of(
            ACCIDENT,
            FORMER_EMPLOYEE,
            READMITTED & (TheDay() >= After(JOINED, months_after(3))),
            TheDay() >= After(JOINED, months_after(6)),
        ),
        source=SDL("45", seen_in="BEK 1297/2015 §§ 3, 4 og 14, BEK 1096/2019 §§ 3, 4 og 14"),
        only=(F2015,),
        group=GROUP,
        doubt=Text(
            "Kontrollér, at forsikringen ikke er ophørt (§ 14). Forhøjelse af beløbet og skifte fra tredje til første "
            "dag har den samme ventetid (§ 7); ved skiftet fritager ulykke ikke. Kronisk syge optages mod 25 pct. "
            "højere præmie. Præmier, gebyrer og udelukkelse ved restance (i 2020 den 30. september) afgør Udbetaling "
            "Danmark.",
            "Check that the insurance has not ended (section 14). Raising the amount and changing from the third to "
            "the first day have the same waiting time (section 7); for the change an accident does not exempt. The "
            "chronically ill join at a premium 25 per cent higher. Premiums, fees and exclusion for arrears (in 2020 "
            "on 30 September) are decided by Udbetaling Danmark.",
        ),
    ),
    Conditions(
        name="forsikring_privat_arbejdsgiver",
        title=Text("En privat arbejdsgiver kan tegne forsikring", "A private employer can take out insurance"),
        plain=Text(
            "Private arbejdsgivere er alle bortset fra offentlige myndigheder og private institutioner, hvis udgifter "
            "dækkes med mindst 50 pct. af offentlige midler; også forældre med tilskud til privat pasning. Lønudgiften "
            "i det foregående år må højst være 1.750 gange det højeste sygedagpengebeløb pr. uge.",
            "Private employers are all but public authorities and private institutions with at least 50 per cent of "
            "their expenses covered by public means; also parents with a grant for private child care. The payroll of "
            "the preceding year may be at most 1,750 times the highest sickness benefit per week.",
        ),
        benefits=("sygedagpenge",),
        when=IS_PRIVATE & NUMBERED & (PAYROLL <= TO_JOIN),
        source=SDL("55", seen_in="BEK 1096/2019 §§ 2, 16 og 17"),
        only=(CEILING,),
        group=GROUP,
        doubt=Text(
            "Hvilket års ugebeløb grænsen regnes af, siger bekendtgørelsen ikke; her det på dagen. Forsikringen "
            "træder i kraft tidligst 7 dage efter, at anmodningen er modtaget.",
            "Which year's weekly amount the limit is reckoned of, the order does not say; here that of the day. The "
            "insurance takes effect at the earliest 7 days after the request is received.",
        ),
    ),
    Amount(
        name="loengraenser_arbejdsgiverforsikring",
        title=Text("Lønloft i arbejdsgiverforsikringen", "Payroll ceilings of the employers' insurance"),
        plain=Text(
            "Optagelse: højst 1.750 gange det højeste sygedagpengebeløb pr. uge. Udelukkelse: over 2.160 gange.",
            "Joining: at most 1,750 times the highest sickness benefit per week. Exclusion: above 2,160 times.",
        ),
        benefits=("sygedagpenge",),
        stages=(
            Step("optagelse", Text("højst ved optagelse", "at most to join"), TO_JOIN, "kr"),
            Step("udelukkelse", Text("over dette udelukkes", "excluded above this"), TO_STAY, "kr"),
        ),
        source=SDL("55, stk. 5", seen_in="BEK 1096/2019 §§ 16 og 29; satser 2013 og 2015"),
        only=(CEILING,),
        group=GROUP,
    ),
    Conditions(
        name="udelukkes_af_arbejdsgiverforsikring",
        title=Text("Arbejdsgiveren udelukkes af forsikringen", "The employer is excluded from the insurance"),
        plain=Text(
            "Ved en lønudgift i det foregående år over 2.160 gange det højeste ugebeløb, eller over grænsen for "
            "optagelse i tre år i træk. Fra udgangen af den måned, hvor Udbetaling Danmark får kendskab til det.",
            "At a payroll of the preceding year above 2,160 times the highest weekly amount, or above the limit for "
            "joining three years running. From the end of the month in which Udbetaling Danmark learns of it.",
        ),
        benefits=("sygedagpenge",),
        when=(PAYROLL > TO_STAY) | THREE_YEARS,
        source=SDL("55, stk. 5", seen_in="BEK 1096/2019 § 29"),
        only=(CEILING,),
        group=GROUP,
        doubt=Text(
            "Kun lønudgiften prøves. Udbetaling Danmark udelukker eller udmelder også ved restance, misbrug, når "
            "sygedagpenge ikke udbetales trods afgørelse, ved inaktivt CVR-nummer og (fra 2020) uden lønudgift i det "
            "foregående år (BEK 1096/2019 §§ 19, 20, 27, 28, 30 og 31).",
            "Only the payroll is tested. Udbetaling Danmark also excludes for arrears, misuse, benefit not paid "
            "despite a decision, an inactive company number and (from 2020) no payroll in the preceding year (order "
            "1096/2019 sections 19, 20, 27, 28, 30 and 31).",
        ),
    ),
    Conditions(
        name="refusion_forsikret_arbejdsgiver",
        title=REFUND_TITLE,
        plain=Text(
            "En forsikret privat arbejdsgiver får fra lønmodtagerens anden fraværsdag og arbejdsgiverperioden ud "
            "refunderet det, lønmodtageren har ret til fra arbejdsgiveren, når forsikringen var i kraft, da sygdommen "
            "begyndte.",
            "An insured private employer gets, from the second absence day through the employer period, what the "
            "employee is entitled to from the employer, when the insurance was in force as the sickness began.",
        ),
        benefits=("sygedagpenge",),
        when=IN_FORCE & (ABSENCE_DAY >= 2) & (ABSENCE_DAY <= EMPLOYER_DAYS),
        source=SDL("55, stk. 1"),
        only=(P2006,),
        group=GROUP,
    ),
    Conditions(
        name="refusion_forsikret_arbejdsgiver",
        title=REFUND_TITLE,
        plain=Text(
            "En forsikret privat arbejdsgiver får refusion fra lønmodtagerens anden fraværsdag og arbejdsgiverperioden "
            "ud, når lønmodtageren opfylder beskæftigelseskravet i § 30, og forsikringen var i kraft, da sygdommen "
            "begyndte. Beløbet beregnes som sygedagpenge fra kommunen.",
            "An insured private employer gets a refund from the second absence day through the employer period, when "
            "the employee meets the employment requirement of section 30 and the insurance was in force as the "
            "sickness began. The amount is reckoned as benefit from the municipality.",
        ),
        benefits=("sygedagpenge",),
        when=IN_FORCE & (ABSENCE_DAY >= 2) & (ABSENCE_DAY <= EMPLOYER_DAYS) & EMPLOYER_REQUIREMENT,
        source=SDL("55, stk. 1", seen_in="BEK 1096/2019 §§ 16 og 33"),
        only=(P2015,),
        group=GROUP,
    ),
)
