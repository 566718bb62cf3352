"""Which benefits have a sanction, the words all pages on sanctions share, and how days without contact are counted."""

from datetime import date

from humlebi.law.acts import LAS
from humlebi.law.kinds import NO_END, Axis, Happens, Scope, Text
from humlebi.law.questions import Amount, Class, Conditions, Step
from humlebi.law.terms import (
    Condition,
    Expression,
    Happened,
    Rounded,
    TheDay,
    all_of,
    any_of,
    assessed,
    cases,
    choice,
    day,
    during,
    fact,
    greatest,
    is_one_of,
    kroner,
    least,
    named,
    number_of,
    since,
    unless,
)

# --- regimes: the day of the breach (or of the decision) picks -------------------------------------------------------

END = NO_END
BEFORE_2014 = Scope("1998", date(1998, 7, 1), date(2014, 1, 1), Axis.CLOCK, "LAS kapitel 4 før 2014")
R2014 = Scope("2014", date(2014, 1, 1), date(2020, 1, 1), Axis.CLOCK, "LAS §§ 35-43 (LBK 806/2015, 269/2017)")
R2020 = Scope("2020", date(2020, 1, 1), date(2025, 7, 1), Axis.CLOCK, "LAS §§ 35-43 (lov 1558/2019)")
NOT_READ_2026 = Text(
    "Gennemgået til og med februar 2026. Hvad lov 1750/2025 ændrer her fra 1. juli 2026, er ikke gennemgået.",
    "Read up to February 2026. What act 1750/2025 changes here from 1 July 2026 has not been read.",
)
R2025 = Scope("2025", date(2025, 7, 1), END, Axis.CLOCK, "LAS §§ 35-43 (LBK 1004/2025)", doubt=NOT_READ_2026)
SINCE_2020 = Scope("2020", date(2020, 1, 1), END, Axis.CLOCK, "LAS § 35 (lov 1558/2019)", doubt=NOT_READ_2026)

# --- words of all the pages on sanctions -----------------------------------------------------------------------------

GROUP = "kontanthjaelp"
OLD_KINDS = ("kontanthjaelp", "starthjaelp")
KINDS_2014 = ("kontanthjaelp", "uddannelseshjaelp", "integrationsydelse")
KINDS_2020 = ("kontanthjaelp", "uddannelseshjaelp", "selvforsoergelsesydelse", "overgangsydelse")
KINDS_2025 = ("kontanthjaelp",)
OWN_RULES = ("sygedagpenge", "dagpenge", "revalidering")
WITHOUT = ("fleksjob", "foertidspension", "seniorpension", "fleksydelse", "barsel")

BENEFIT = choice(
    "ydelse_ved_pligtbrud",
    "Den ydelse, personen fik, da pligten blev brudt",
    "The benefit that the person received when the duty was broken",
    "kontanthjaelp",
    "uddannelseshjaelp",
    "integrationsydelse",
    "selvforsoergelsesydelse",
    "overgangsydelse",
    "starthjaelp",
    "ledighedsydelse",
    "ressourceforloeb",
    "jobafklaring",
    *OWN_RULES,
    *WITHOUT,
)
HELP = kroner(
    "hjaelp_foer_indtaegt",
    "Månedens hjælp, før den er sat ned for indtægter",
    "The month's help before it is reduced for income",
    "kr/month",
)
HELP_PAID = kroner(
    "sanktion_beregnet_hjaelp",
    "Den hjælp, der er beregnet for måneden",
    "The help that has been computed for the month",
    "kr/month",
)
CONTACT = day(
    "kontakt_igen", "Den dag, kontakten med kommunen var genoprettet", "The day contact with the municipality was back"
)
WEEKENDS = assessed(
    "weekend_taeller_med",
    "Lørdag og søndag regnes med som dage uden kontakt",
    "Saturdays and Sundays count as days without contact",
)
ACTIVITY_READY = during("parathed", "aktivitetsparat", words=Text("aktivitetsparat", "activity-ready"))
JOB_OR_EDUCATION_READY = during(
    "parathed",
    "jobparat",
    "aabenlyst_uddannelsesparat",
    "uddannelsesparat",
    words=Text("jobparat eller uddannelsesparat", "job-ready or education-ready"),
)
WITHOUT_REASON = named(
    "Uden rimelig grund",
    "Without reasonable ground",
    assessed(
        "sanktion_uden_rimelig_grund",
        "Pligten er brudt uden rimelig grund",
        "The duty has been broken without reasonable ground",
    ),
)
TOLD_CONSEQUENCE = fact(
    "orienteret_om_konsekvens",
    "Orienteret skriftligt, samtidig med henvisningen, tilbuddet eller indkaldelsen, om hvad det koster at udeblive",
    "Told in writing, together with the referral, offer or summons, what staying away costs",
)
TOLD_WAY_BACK = fact(
    "orienteret_om_vej_tilbage",
    "Samtidig orienteret skriftligt om, hvad der skal til for at få hjælp igen",
    "Told in writing at the same time what it takes to get help again",
)
GUIDED_2014 = named(
    "Skriftlig orientering om følgen og om vejen tilbage",
    "Written information on the consequence and on the way back",
    all_of(TOLD_CONSEQUENCE, TOLD_WAY_BACK),
)
GUIDED_2020 = named(
    "Skriftlig vejledning om alle rettigheder og pligter ved rådighed og sanktioner",
    "Written guidance on all rights and duties of availability and sanctions",
    any_of(
        Happened("vejledning", ("raadighed_sanktion",), words=Text("vejledningen er noteret", "the guidance is noted")),
        fact(
            "vejledt_om_raadighed",
            "Har fået skriftlig vejledning om rettigheder og pligter ved rådighed og sanktioner",
            "Has had written guidance on rights and duties of availability and sanctions",
            recorded=since("vejledning", "raadighed_sanktion"),
        ),
    ),
)
LETTER = (
    fact(
        "agterskrivelse_hoering", "Brevet siger klart, at det er en høring", "The letter says clearly it is a hearing"
    ),
    fact(
        "agterskrivelse_frist", "Brevet siger, hvornår der senest kan svares", "The letter names the last day to reply"
    ),
    fact(
        "agterskrivelse_afgoerelse",
        "Brevet siger, hvilken afgørelse der følger, hvis der ikke svares",
        "The letter says which decision follows if there is no reply",
    ),
    fact(
        "agterskrivelse_endelig",
        "Brevet siger, at det bliver afgørelsen efter fristen uden nyt brev",
        "The letter says that it becomes the decision after that day with no further letter",
    ),
)
HEARD = named("Hørt før afgørelsen", "Heard before the decision", Happened("partshoering", ("sanktion",), before=True))
HEARD_2020 = named(
    "Hørt før afgørelsen, eller agterskrivelse til en job- eller uddannelsesparat",
    "Heard before the decision, or a combined letter to somebody job-ready or education-ready",
    any_of(Happened("partshoering", ("sanktion",), before=True), all_of(JOB_OR_EDUCATION_READY, *LETTER)),
)
EXHAUSTED = assessed(
    "personlig_kontakt_udtoemt",
    "Alle rimelige muligheder for at få personlig kontakt er udtømt",
    "All reasonable possibilities of personal contact have been exhausted",
)
PROMOTES = assessed(
    "sanktion_fremmer_raadighed",
    "Sanktionen fremmer, at personen står til rådighed",
    "The sanction promotes the person's availability",
)
ATTEMPT = Happened("personlig_kontakt", words=Text("forsøg på personlig kontakt er noteret", "an attempt is noted"))
DOCUMENTED = fact(
    "kontaktforsoeg_dokumenteret",
    "Hvert forsøg på kontakt er noteret: hvordan, hvornår og hvor mange",
    "Each attempt at contact is noted: how, when and how many",
)
CONTACTED_2014 = named(
    "Aktivitetsparat: personlig kontakt forsøgt til det yderste",
    "Activity-ready: personal contact attempted to the utmost",
    unless(JOB_OR_EDUCATION_READY, all_of(ATTEMPT, EXHAUSTED, PROMOTES)),
)
CONTACTED_2020 = named(
    "Aktivitetsparat: personlig kontakt forsøgt til det yderste og noteret",
    "Activity-ready: personal contact attempted to the utmost and noted",
    unless(JOB_OR_EDUCATION_READY, all_of(ATTEMPT, EXHAUSTED, DOCUMENTED, PROMOTES)),
)
EDUCATION_ORDER = named(
    "Uddannelseshjælp: tilbuddet står i uddannelsespålægget",
    "Education benefit: the offer stands in the education order",
    unless(
        ~is_one_of(BENEFIT, "uddannelseshjaelp"),
        fact(
            "tilbud_i_uddannelsespaalaeg",
            "Tilbuddet er givet i uddannelsespålægget",
            "The offer was given in the education order",
        ),
    ),
)
ASSESSED_EARLIER = Text(
    "Parathed og høring ses på afgørelsens dag, ikke på den dag pligten blev brudt.",
    "Readiness and hearing are looked at on the day of the decision, not on the day of the breach.",
)


def broken(value: str, da: str, en: str) -> Happens:
    """The breach of duty that raises a sanction."""
    return Happens("pligtbrud", Text(da, en), (value,))


def has_sanction(*kinds: str) -> Condition:
    """That the benefit is one of those that the sections on sanctions apply to."""
    da, en = (", ".join(BENEFIT.called(kind).say(lang) for kind in kinds) for lang in ("da", "en"))
    return named(
        f"Ydelsen har denne sanktion ({da})", f"The benefit has this sanction ({en})", is_one_of(BENEFIT, *kinds)
    )


def share_paid() -> Expression:
    """The share of full help that is paid: the deduction falls with it."""
    return least(1, HELP_PAID / HELP)


def _weekdays_before(of: Expression) -> Expression:
    """How many days from Monday to Friday lie before a day, counted from a Monday long ago."""
    since_monday = of + 3
    whole = Rounded(since_monday / 7, how="down")
    return whole * 5 + least(5, since_monday - whole * 7)


def days_without_contact() -> Expression:
    """From the day of the interview to the day contact is back, that day not included; at least one day."""
    calendar_days = greatest(1, CONTACT - TheDay())
    weekdays = greatest(1, _weekdays_before(CONTACT) - _weekdays_before(TheDay()))
    return cases((weekdays.equals(calendar_days), calendar_days), (WEEKENDS, calendar_days), otherwise=weekdays)


WEEKEND_DOUBT = Text(
    "Loven siger ikke, om weekenden tæller mellem den udeblevne samtale og kontakten; satsen er regnet på en uge med "
    "fem dage. Ligger der en weekend imellem, skal det derfor vurderes. Helligdage på hverdage regnes med.",
    "The act does not say whether the weekend counts between the missed interview and the contact; the rate is that "
    "of a five-day week. Where a weekend lies between, it must therefore be judged. Public holidays on weekdays count.",
)


# --- which rules of sanction a benefit has ---------------------------------------------------------------------------


def _rules(scope: Scope, kinds: tuple[str, ...], ids: tuple[str, ...], cite: str) -> Conditions:
    return Conditions(
        name="sanktionsregler",
        title=Text("Hvilke sanktionsregler ydelsen har", "Which rules of sanction the benefit has"),
        plain=Text(
            "En sanktion kan kun gives, hvis den ydelse, personen fik, da pligten blev brudt, har en. Har ydelsen sine "
            "egne regler om sanktion, bruges de i stedet.",
            "A sanction can be imposed only when the benefit the person received at the breach has one. Where the "
            "benefit has rules of its own on sanctions, those are used instead.",
        ),
        classes=(
            Class("las_35", Text("LAS §§ 35-43", "LAS §§ 35-43"), is_one_of(BENEFIT, *kinds)),
            Class(
                "ledighedsydelse",
                Text("LAS § 77 (ledighedsydelse)", "LAS § 77 (ledighedsydelse)"),
                is_one_of(BENEFIT, "ledighedsydelse"),
            ),
            Class(
                "ressourceforloebsydelse",
                Text("LAS kapitel 6 a (ressourceforløbsydelse)", "LAS chapter 6 a (resource course benefit)"),
                is_one_of(BENEFIT, "ressourceforloeb", "jobafklaring"),
            ),
            Class(
                "egne_regler",
                Text("ydelsens egne regler", "the benefit's own rules"),
                is_one_of(BENEFIT, *OWN_RULES),
            ),
        ),
        otherwise=Text(
            "Denne ydelse har ingen sanktion: den kan ikke sættes ned for et brud på rådighedspligten (eller den "
            "fandtes ikke dengang).",
            "This benefit has no sanction: it cannot be reduced for a breach of the duty to be available (or it did "
            "not exist at that time).",
        ),
        source=LAS(cite, *ids),
        only=(scope,),
        group=GROUP,
        doubt=Text(
            "At pension, fleksjob, fleksydelse og barsel ingen sanktion har, er udledt af, at ingen er fundet.",
            "That pensions, flexible jobs, fleksydelse and maternity leave have no sanction is inferred: none was "
            "found.",
        ),
    )


# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    _rules(BEFORE_2014, OLD_KINDS, ("las-2007-sanction-39-absence", "las-2009-sanction-flat-amounts"), "35-43"),
    _rules(R2014, KINDS_2014, ("las-2014-sanction-39-events",), "35-43"),
    _rules(R2020, KINDS_2020, ("las-2020-sanction-events",), "35-43"),
    _rules(R2025, KINDS_2025, ("las-2020-sanction-events", "las-2025-sanction-rates"), "35-43"),
    Amount(
        name="dage_uden_kontakt",
        title=Text("Dage uden kontakt", "Days without contact"),
        plain=Text(
            "Fra den dag, personen skulle være mødt, til den dag, kontakten er genoprettet. Samtalens dag tæller "
            "altid, også når kontakten kommer samme dag.",
            "From the day the person should have met to the day contact is back. The day of the interview always "
            "counts, also when contact comes on the same day.",
        ),
        stages=(Step("dage", Text("Dage uden kontakt", "Days without contact"), number_of(days_without_contact())),),
        unit="days",
        source=LAS("37", "las-2014-sanction-37-missed-interview", "las-2020-sanction-events"),
        only=(Scope("2014", date(2014, 1, 1), END, Axis.CLOCK, "LAS § 37"),),
        group=GROUP,
        doubt=WEEKEND_DOUBT,
    ),
)
