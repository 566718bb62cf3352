"""The contact course of people on unemployment benefit from 2020: municipality, fund, and the reform of 2026."""

from datetime import date
from fractions import Fraction

from humlebi.law.acts import LAB
from humlebi.law.kinds import (
    NO_END,
    Axis,
    Begins,
    Confidence,
    Done,
    Duty,
    Exemption,
    Scope,
    Text,
    Untranslated,
    weeks_after,
    within_months,
)
from humlebi.law.questions import Amount, Quota, Step
from humlebi.law.reforms import ACT_2025, CLOSED, FLEXIBLE
from humlebi.law.terms import Age, cases, fact

# --- regimes: the first day of the benefit picks ----------------------------------------------------------------------

B2020 = Scope("2020", date(2020, 1, 1), date(2024, 1, 1), Axis.BEGUN, "Lov 548/2019")
B2024 = Scope("2024", date(2024, 1, 1), FLEXIBLE, Axis.BEGUN, "Lov 727/2023")
B2026 = Scope("2026", FLEXIBLE, NO_END, Axis.BEGUN, ACT_2025)
ASKED_2024 = Scope("2024", date(2024, 1, 1), FLEXIBLE, Axis.CLOCK, "Lov 727/2023")
SHARE_2026 = Scope("2026", FLEXIBLE, NO_END, Axis.DUE, ACT_2025)
CLOSED_2026 = Scope("2026", CLOSED, NO_END, Axis.CLOCK, ACT_2025)
SENT_ON_2026 = Scope("2026", FLEXIBLE, NO_END, Axis.CLOCK, ACT_2025)

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "dagpenge"
TALK, FUND_TALK = Done("samtale"), Done("a_kasse_samtale")
REGISTERED = Begins(
    "dagpenge", Text("tilmeldingen (første dag på dagpenge)", "registration (the first day of benefit)")
)
IN_ALL = Text(
    "Loven regner samlet ledighed fra tilmeldingen; her regnes fra første dag i hver periode på dagpenge, og perioder, "
    "der ikke støder op til hinanden, lægges ikke sammen.",
    "The act counts unemployment in all from registration; it is counted here from the first day of each spell of "
    "benefit, and spells that do not touch are not added up.",
)
FUND = Text(
    "Samtalen er a-kassens; noteres den ikke i kommunen, vises pligten som ikke opfyldt.",
    "The talk is the fund's; when the municipality does not record it, the duty is shown as not met.",
)
REFORM = Text(
    "De ændrede §§ 31 og 102 er ikke fundet; indholdet er kendt fra styrelsens svar. Om en periode begyndt før 1. juli "
    "2026 gøres færdig efter de gamle tal, siger ingen kilde; her afgør begyndelsen.",
    "The amended §§ 31 and 102 have not been found; the content is known from the agency's answers. No source says "
    "whether a spell begun before 1 July 2026 is finished by the old numbers; the beginning decides here.",
)
NO_EDUCATION = ~fact(
    "erhvervskompetencegivende_uddannelse",
    "Har en erhvervskompetencegivende uddannelse",
    "Has an education that qualifies for a trade",
)
NO_CHILDREN = ~fact(
    "hjemmeboende_boern", "Har pligt til at forsørge hjemmeboende børn", "Has a duty to maintain children at home"
)
QUARTER = Exemption("25_procent", LAB("31 (lov 1750/2025)", "lab-2026-reform-contact-75pct"))

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Duty(
        name="jobsamtaler_foerste_6_maaneder_dagpenge",
        title=Text("Fire samtaler i de første seks måneder", "Four talks in the first six months"),
        plain=Text(
            "Mindst fire jobsamtaler inden for de første seks måneder. A-kassen deltager i to samtaler mere.",
            "At least four job talks within the first six months. The fund takes part in two more.",
        ),
        since=REGISTERED,
        act=TALK,
        span=within_months(6),
        times=4,
        source=LAB("31", "lab-2020-contact-first-6-months"),
        only=(B2020,),
        group=GROUP,
        doubt=IN_ALL,
    ),
    Duty(
        name="jobsamtaler_foerste_6_maaneder_dagpenge",
        title=Text("Tre samtaler med kommunen inden seks måneder", "Three talks with the municipality by six months"),
        plain=Text(
            "A-kassen holder samtalerne i de første tre måneder; derefter holder kommunen mindst tre inden seks "
            "måneders ledighed. Unge under 25 uden uddannelse og børn skal have mindst seks i kommunen.",
            "The fund holds the talks of the first three months; then the municipality holds at least three before six "
            "months of unemployment. Those under 25 without education and children must have at least six there.",
        ),
        since=REGISTERED,
        act=TALK,
        span=within_months(6),
        times=3,
        source=LAB("31", "lab-2020-contact-first-6-months"),
        only=(B2024,),
        group=GROUP,
        doubt=Text(
            f"{IN_ALL.da} En samtale i kommunen i de første tre måneder tæller her med. For de unge med seks "
            "samtaler: spørg »Samtaler i kommunen i de første seks måneder«.",
            f"{IN_ALL.en} A talk with the municipality in the first three months counts here. For the young with six "
            f"talks: "
            "ask “Municipal talks in the first six months”.",
        ),
    ),
    Amount(
        name="antal_samtaler_i_jobcentret",
        title=Text("Samtaler i kommunen i de første seks måneder", "Municipal talks in the first six months"),
        plain=Text(
            "Mindst tre; mindst seks for en person under 25 år uden uddannelse og uden hjemmeboende børn, som a-kassen "
            "skal henvise til kommunen inden to uger.",
            "At least three; at least six for a person under 25 without education and without children at home, whom "
            "the fund must refer to the municipality within two weeks.",
        ),
        unit="times",
        stages=(
            Step(
                "mindst",
                Text("Mindst så mange samtaler", "At least so many talks"),
                cases(((Age() < 25) & NO_EDUCATION & NO_CHILDREN, 6), otherwise=3),
            ),
        ),
        benefits=("dagpenge",),
        source=LAB("27, stk. 3, og 31", "lab-2020-contact-first-6-months"),
        only=(ASKED_2024,),
        group=GROUP,
    ),
    Duty(
        name="a_kassens_foerste_samtale",
        owner="a_kasse",
        title=Text("A-kassens første samtale", "The fund's first talk"),
        plain=Text(
            "A-kassen holder den første samtale senest to uger efter tilmeldingen.",
            "The fund holds the first talk at the latest two weeks after registration.",
        ),
        since=REGISTERED,
        act=FUND_TALK,
        span=weeks_after(2),
        source=LAB("31", "lab-2020-contact-first-6-months"),
        only=(B2024,),
        group=GROUP,
        doubt=FUND,
    ),
    Duty(
        name="a_kassens_foerste_samtale",
        owner="a_kasse",
        title=Text("A-kassens første samtale (2026)", "The fund's first talk (2026)"),
        plain=Text(
            "A-kassen holder den første samtale med alle, også dem kommunen siden fritager, senest to uger efter "
            "tilmeldingen.",
            "The fund holds the first talk with everybody, also those whom the municipality exempts later, at the "
            "latest two weeks after registration.",
        ),
        since=REGISTERED,
        act=FUND_TALK,
        span=weeks_after(2),
        source=LAB("31 (lov 1750/2025)", "lab-2026-reform-contact-75pct", confidence=Confidence.UNCERTAIN),
        only=(B2026,),
        group=GROUP,
        doubt=Text(
            f"At den første samtale holdes med alle, siger styrelsen; at fristen på to uger er den samme, er antaget. "
            f"{FUND.da} {REFORM.da}",
            f"That the first talk is held with everybody is said by the agency; that the two weeks are still the "
            f"deadline is presumed. {FUND.en} {REFORM.en}",
        ),
    ),
    Duty(
        name="a_kassens_samtaler_foerste_3_maaneder",
        owner="a_kasse",
        title=Text("A-kassens tre samtaler", "The fund's three talks"),
        plain=Text(
            "A-kassen holder mindst tre samtaler i de første tre måneder.",
            "The fund holds at least three talks in the first three months.",
        ),
        since=REGISTERED,
        act=FUND_TALK,
        span=within_months(3),
        times=3,
        source=LAB("31", "lab-2020-contact-first-6-months"),
        only=(B2024,),
        group=GROUP,
        doubt=FUND,
    ),
    Duty(
        name="fleksible_samtaler_a_kasse",
        owner="a_kasse",
        title=Text("A-kassens to samtaler", "The fund's two talks"),
        plain=Text(
            "A-kassen holder mindst to samtaler i de første tre måneder med mindst 75 procent af sine ledige "
            "medlemmer.",
            "The fund holds at least two talks in the first three months with at least 75 per cent of its unemployed "
            "members.",
        ),
        since=REGISTERED,
        act=FUND_TALK,
        span=within_months(3),
        times=2,
        exempted_by=(QUARTER,),
        source=LAB("31 (lov 1750/2025)", "lab-2026-reform-contact-75pct", confidence=Confidence.UNCERTAIN),
        only=(B2026,),
        group=GROUP,
        doubt=Text(f"{FUND.da} {REFORM.da}", f"{FUND.en} {REFORM.en}"),
    ),
    Duty(
        name="fleksible_samtaler_dagpenge",
        title=Text("To samtaler med kommunen inden seks måneder", "Two talks with the municipality before six months"),
        plain=Text(
            "Fra den dag kommunen overtager forløbet fra a-kassen, og til der er gået seks måneder, holder den mindst "
            "to samtaler med dem, den ikke har fritaget.",
            "From the day the municipality takes over the course from the fund until six months have passed it holds "
            "at least two talks with those whom it has not exempted.",
        ),
        since=REGISTERED,
        act=TALK,
        span=within_months(6),
        times=2,
        exempted_by=(QUARTER,),
        source=LAB("31 (lov 1750/2025)", "lab-2026-reform-contact-75pct", confidence=Confidence.UNCERTAIN),
        only=(B2026,),
        group=GROUP,
        doubt=Text(
            f"{IN_ALL.da} En samtale, kommunen holder, før den har overtaget forløbet, tæller her med. {REFORM.da}",
            f"{IN_ALL.en} A talk that the municipality holds before it has taken over counts here. {REFORM.en}",
        ),
    ),
    Untranslated(
        name="uddannelsesloeft",
        title=Text("Uddannelsesløft: kun for dem, der er i gang", "Uddannelsesløft: only for those in it"),
        plain=Text(
            "De særlige regler om uddannelsesløft (§ 96) gælder fra 1. februar 2026 kun for den, der har fået det "
            "bevilget eller deltager i det senest 31. januar 2026. Tilbud om erhvervsuddannelse efter § 97 a består.",
            "The special rules of uddannelsesløft (section 96) hold from 1 February 2026 only for a person who was "
            "granted it or took part in it at the latest on 31 January 2026. The offer of vocational education of "
            "section 97 a stays.",
        ),
        why=Text("Uddannelsesløft regnes der ikke med her.", "Uddannelsesløft is not reckoned with here."),
        by_hand=Text(
            "Giv ikke nyt uddannelsesløft. Lad den, der er i gang, gøre uddannelsen færdig efter de hidtidige regler.",
            "Give no new uddannelsesløft. Let a person who is in it finish the education under the former rules.",
        ),
        source=LAB("96 og 97 a (lov 1750/2025; BEK 38 og 46/2026)", "lab-2026-reform-organisation"),
        only=(CLOSED_2026,),
        group=GROUP,
        doubt=Text(
            "At pulje og særregler er lukket fra 1. februar 2026, er læst i bekendtgørelserne, ikke i lovens "
            "paragraffer.",
            "That the pool and the special rules are closed from 1 February 2026 has been read in the orders, not in "
            "the sections of the act.",
        ),
    ),
    Untranslated(
        name="unge_paa_dagpenge_2026",
        title=Text("Unge, som a-kassen sender videre", "The young whom the fund sends on"),
        plain=Text(
            "A-kassen sender stadig unge under 25 uden uddannelse og hjemmeboende børn videre til kommunen senest to "
            "uger efter tilmeldingen, og uddannelsespålæg består i 2026.",
            "The fund still sends those under 25 without education and children at home on to the municipality at the "
            "latest two weeks after registration, and education orders stay in 2026.",
        ),
        why=Text(
            "Hvor mange samtaler de skal have fra 1. juli 2026 (før mindst seks), er ikke fundet.",
            "How many talks they must have from 1 July 2026 (at least six before) has not been found.",
        ),
        by_hand=Text("Slå § 31 op, og aftal samtalerne.", "Look up section 31, and agree the talks."),
        source=LAB("27, stk. 3, og 32 a (lov 1750/2025)", "lab-2020-contact-first-6-months"),
        only=(SENT_ON_2026,),
        group=GROUP,
        doubt=Text(
            "At henvisningen består, er udledt af, at § 32 a nævner den.",
            "That the referral stays is inferred: section 32 a names it.",
        ),
    ),
    Quota(
        name="kvote_samtaler_a_kasse",
        title=Text("Samtaler i a-kassen med 75 procent", "Fund talks with 75 per cent"),
        plain=Text(
            "A-kassen holder sine to samtaler med mindst 75 procent af sine ledige medlemmer i de første tre måneder.",
            "The fund holds its two talks with at least 75 per cent of its unemployed members in the first three "
            "months.",
        ),
        duties=("fleksible_samtaler_a_kasse",),
        share=Fraction(3, 4),
        source=LAB("kapitel 7 (lov 1750/2025)", "lab-2026-reform-contact-75pct", confidence=Confidence.UNCERTAIN),
        only=(SHARE_2026,),
        group=GROUP,
        doubt=Text(
            "Pligten er den enkelte a-kasses; her regnes alle medlemmer under ét, da det ikke er noteret, hvilken "
            f"a-kasse en person hører til. {REFORM.da}",
            "The duty is each fund's own; all members are counted together here, since nobody records which fund a "
            f"person belongs to. {REFORM.en}",
        ),
    ),
)
