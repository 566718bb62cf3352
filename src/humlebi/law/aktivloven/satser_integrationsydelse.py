"""What those who do not meet the residence requirement got from 1 September 2015 until 1 July 2025, per month."""

from datetime import date

from humlebi.law.acts import LAS
from humlebi.law.aktivloven.satser_kontanthjaelp import A_MONTH, table
from humlebi.law.kinds import Axis, Scope, Text
from humlebi.law.questions import Amount, Step
from humlebi.law.terms import Rate, Stage, cases, choice, fact, number, number_of

# --- regimes: the day asked picks ------------------------------------------------------------------------------------

I2015 = Scope("2015", date(2015, 9, 1), date(2018, 7, 1), Axis.CLOCK, "LAS § 22 (lov 1000/2015)")
I2018 = Scope("2018", date(2018, 7, 1), date(2020, 1, 1), Axis.CLOCK, "LAS § 22 (lovforslag L 120, 2017-18)")
I2020 = Scope("2020", date(2020, 1, 1), date(2025, 7, 1), Axis.CLOCK, "LAS § 22 (LBK 808/2024)")

# --- words of this page ----------------------------------------------------------------------------------------------

INTEGRATION = "integrationsydelse"
SHY = "selvforsoergelsesydelse"
RESIDENCE_GROUP = choice(
    "gruppe_integrationsydelse",
    "Modtagerens gruppe efter § 22",
    "The recipient's group under section 22",
    ("enlig_forsoerger", "enlig forsørger", "single provider"),
    ("forsoerger", "forsørger børn, ikke enlig", "maintains children, not single"),
    ("andre", "andre", "others"),
    ("u30_hjemme", "under 30 år, hjemmeboende", "under 30, living with parents"),
)
PASSED_2 = fact(
    "bestaaet_proeve_i_dansk_2",
    "Har bestået Prøve i Dansk 2, FVU-læsning trin 2 eller derover",
    "Has passed Prøve i Dansk 2, FVU reading step 2 or higher",
)
BONUS_MONTHS = number(
    "danskbonus_maaneder_faaet",
    "Måneder, danskbonus allerede er givet",
    "Months for which danskbonus has already been given",
    "months",
)
AMOUNT = Text("Beløbet for gruppen", "The amount of the group")
AT_LEVEL_2017 = table(
    RESIDENCE_GROUP, {"enlig_forsoerger": 11_845, "forsoerger": 8_290, "andre": 5_923, "u30_hjemme": 2_552}
)
TITLE = Text("Integrationsydelse pr. måned, lovens beløb", "Integrationsydelse per month, the amounts of the act")
SIX_MONTHS = PASSED_2 & (BONUS_MONTHS < 6)
BONUS_TITLE = Text("Danskbonus", "Danskbonus")
BONUS_PLAIN = Text(
    "Den, der består Prøve i Dansk 2, FVU-læsning trin 2 eller en højere prøve, får én gang danskbonus i højst seks "
    "måneder.",
    "Those who pass Prøve i Dansk 2, FVU reading step 2 or a higher test get danskbonus once, for at most six months.",
)

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Amount(
        name="integrationsydelse_grundbeloeb",
        title=TITLE,
        plain=Text(
            "Enlige forsørgere 11.888 kr., andre forsørgere 8.319, andre 5.945 og hjemmeboende under 30 år 2.562; "
            "dansktillæg 1.500. Beløbene er på 2015-niveau.",
            "Single providers 11,888 kr, other providers 8,319, others 5,945 and those under 30 with parents 2,562; "
            "the Danish supplement is 1,500. The amounts are at the 2015 level.",
        ),
        per=A_MONTH,
        benefits=(INTEGRATION,),
        stages=(
            Step(
                "sats",
                AMOUNT,
                table(
                    RESIDENCE_GROUP,
                    {"enlig_forsoerger": 11_888, "forsoerger": 8_319, "andre": 5_945, "u30_hjemme": 2_562},
                ),
            ),
            Step(
                "dansktillaeg",
                Text("Dansktillæg for bestået prøve", "The Danish supplement for a passed test"),
                cases((PASSED_2, 1_500), otherwise=0),
            ),
            Step("hjaelp", Text("I alt", "In all"), Stage("sats") + Stage("dansktillaeg")),
        ),
        source=LAS("22", "las-2015-integrationsydelse-amounts", seen_in="source 003"),
        only=(I2015,),
        group=INTEGRATION,
        doubt=Text(
            "2016-2018 blev beløbene reguleret; de er ikke gennemgået. Hvilken prøve dansktillægget krævede, er læst "
            "for danskbonus og antaget her.",
            "In 2016-2018 the amounts were regulated; they have not been read. The test that the Danish supplement "
            "required is read for danskbonus and presumed here.",
        ),
    ),
    Amount(
        name="integrationsydelse_grundbeloeb",
        title=TITLE,
        plain=Text(
            "Enlige forsørgere 11.845 kr., andre forsørgere 8.290, andre 5.923 og hjemmeboende under 30 år 2.552. "
            "Beløbene er på 2017-niveau.",
            "Single providers 11,845 kr, other providers 8,290, others 5,923 and those under 30 with parents 2,552. "
            "The amounts are at the 2017 level.",
        ),
        per=A_MONTH,
        benefits=(INTEGRATION, SHY, "overgangsydelse"),
        stages=(Step("sats", AMOUNT, AT_LEVEL_2017),),
        source=LAS("22", "las-2015-integrationsydelse-amounts", "las-2020-shy-amounts"),
        only=(I2018, I2020),
        group=INTEGRATION,
        doubt=Text(
            "Lovens beløb på 2017-niveau, ikke de udbetalte: de udbetalte fra 2020 gives af »Selvforsørgelses- og "
            "hjemrejseydelse og overgangsydelse pr. måned«, og dem for 2018 og 2019 er ikke gennemgået. Et regneark "
            "over satserne daterer nedsættelsen til 2019.",
            "The act's amounts at the 2017 level, not those paid: those paid from 2020 are given by "
            "“Selvforsørgelses- og hjemrejseydelse and overgangsydelse per month”, and those of 2018 and 2019 "
            "have not been read. A reckoning of the rates "
            "dates the cut at 2019.",
        ),
    ),
    Amount(
        name="selvforsoergelsesydelse_maaned",
        title=Text(
            "Selvforsørgelses- og hjemrejseydelse og overgangsydelse pr. måned",
            "Selvforsørgelses- og hjemrejseydelse and overgangsydelse per month",
        ),
        plain=Text(
            "Det månedlige beløb til den, der ikke opfylder opholdskravet, efter forsørgerpligt og bolig; reguleres "
            "den 1. januar.",
            "The monthly amount for those who do not meet the residence requirement, by duty to maintain and home; "
            "regulated on 1 January.",
        ),
        per=A_MONTH,
        benefits=(SHY, "overgangsydelse"),
        stages=(
            Step(
                "sats",
                Text("Årets beløb for gruppen", "The year's amount of the group"),
                table(
                    RESIDENCE_GROUP,
                    {
                        "enlig_forsoerger": Rate("sho_enlig_forsoerger"),
                        "forsoerger": Rate("sho_forsoerger_samlevende"),
                        "andre": Rate("sho_ikke_forsoerger"),
                        "u30_hjemme": Rate("sho_hjemmeboende"),
                    },
                ),
            ),
        ),
        source=LAS("22", "las-2020-shy-amounts"),
        only=(I2020,),
        group=SHY,
        doubt=Text(
            "Læst for 2020 og 2021; senere år er regnet med satsreguleringen. 'Enlig forsørger' er her den, der har "
            "ret til ekstra børnetilskud.",
            "Read for 2020 and 2021; later years are reckoned by the yearly regulation. A single provider is here one "
            "entitled to the extra child allowance.",
        ),
    ),
    Amount(
        name="danskbonus",
        title=BONUS_TITLE,
        plain=BONUS_PLAIN,
        per=A_MONTH,
        benefits=(INTEGRATION,),
        when=SIX_MONTHS,
        stages=(Step("bonus", Text("Lovens beløb (2017-niveau)", "The act's amount (2017 level)"), number_of(1_541)),),
        source=LAS("22", "las-2015-integrationsydelse-amounts"),
        only=(I2018,),
        group=INTEGRATION,
        doubt=Text(
            "1.541 kr. er på 2017-niveau; det regulerede beløb for 2018 og 2019 er ikke fundet.",
            "1,541 kr is at the 2017 level; the regulated amount of 2018 and 2019 has not been read.",
        ),
    ),
    Amount(
        name="danskbonus",
        title=BONUS_TITLE,
        plain=BONUS_PLAIN,
        per=A_MONTH,
        benefits=(SHY, "overgangsydelse"),
        when=SIX_MONTHS,
        stages=(Step("bonus", Text("Årets beløb", "The year's amount"), Rate("danskbonus_per_month_up_to_6_months")),),
        source=LAS("22", "las-2020-shy-amounts"),
        only=(I2020,),
        group=SHY,
        doubt=Text(
            "Kun beløbet for 2021 er læst; for andre år afvises spørgsmålet. De seks måneder er læst for 2018 og 2021.",
            "Only the amount of 2021 has been read; for other years the question is refused. The six months are read "
            "for 2018 and 2021.",
        ),
    ),
)
