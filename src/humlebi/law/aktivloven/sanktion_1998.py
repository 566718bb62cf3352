"""Sanctions before 2007: absence from activation by the hour, and from 2003 a third of the help."""

from datetime import date

from humlebi.law.acts import LAS
from humlebi.law.aktivloven.sanktion_regler import GROUP, HEARD, HELP, OLD_KINDS, WITHOUT_REASON, broken, has_sanction
from humlebi.law.kinds import Axis, Confidence, Gap, Scope, Text, weeks_after
from humlebi.law.questions import Lasts, Sanction, Step
from humlebi.law.terms import Counted, Rounded, kroner, least, number, percent

# --- regimes: the day of the breach picks ----------------------------------------------------------------------------

R1998 = Scope("1998", date(1998, 7, 1), date(2003, 1, 1), Axis.CLOCK, "LAS §§ 39-41 (1998)")
R2003 = Scope("2003", date(2003, 1, 1), date(2007, 1, 1), Axis.CLOCK, "LAS § 38 a (2003)")

# --- words of this page ----------------------------------------------------------------------------------------------

HOURS_AWAY = number(
    "timer_fravaer", "Timers fravær uden rimelig grund i måneden", "Hours away without ground, in month", "hours/month"
)
HOURS_OFFERED = number(
    "timer_tilbud_i_maaneden",
    "Timer i tilbuddet i kalendermåneden",
    "Hours of the offer in the calendar month",
    "hours/month",
)
HELP_IN_WEEKS = kroner(
    "hjaelp_i_nedsaettelsesugerne",
    "Hjælpen i de uger, nedsættelsen løber",
    "The help of the weeks in which the reduction runs",
)
EARLIER_38A = Counted("pligtbrud", ("38a",), 12, Text("tidligere brud inden for 12 måneder", "earlier in 12 months"))
SECONDARY = Text(
    "Kun læst hos en advokat i en brevkasse, ikke i loven. At timerne måles mod tilbuddets timer i måneden, er "
    "udledt fra teksten af 2007. I praksis (rapporten om Skælskør Kommune (2001)) lod sagsbehandlere være at trække, "
    "når fraværet skyldtes det sociale problem: det er en vurdering af, om der var rimelig grund.",
    "Read only in a lawyer's column, not in the act. That the hours are measured against the offer's hours in the "
    "month is inferred from the text of 2007. In practice (the report on Skælskør (2001)) caseworkers did not deduct "
    "when the absence came of the social problem: that is a judgement of whether there was reasonable ground.",
)

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Sanction(
        name="udeblivelse_tilbud",
        title=Text("Udeblivelse fra aktivering", "Absence from activation"),
        plain=Text(
            "Hjælpen sættes ned efter de timer, personen er udeblevet uden rimelig grund, dog højst med 30 pct. af "
            "månedens hjælp.",
            "Help is reduced by the hours the person stayed away without reasonable ground, at most by 30 per cent of "
            "the month's help.",
        ),
        asked=broken("tilbud", "fraværet fra aktivering", "the absence from activation"),
        benefits=OLD_KINDS,
        before=(has_sanction(*OLD_KINDS), WITHOUT_REASON, HEARD),
        stages=(
            Step(
                "forholdsmaessigt",
                Text("Månedens hjælp i forhold til timerne", "The month's help in proportion to the hours"),
                HELP * least(1, HOURS_AWAY / HOURS_OFFERED),
            ),
        ),
        cap=HELP * percent(30),
        source=LAS("39-41", "las-1998-sanction-absence-hours", seen_in="source 001", confidence=Confidence.UNCERTAIN),
        only=(R1998,),
        group=GROUP,
        doubt=SECONDARY,
    ),
    Sanction(
        name="nedsaettelse_tredjedel",
        title=Text("En tredjedel i tre eller tyve uger", "A third for three or twenty weeks"),
        plain=Text(
            "Den, der uden rimelig grund ophører med arbejde eller aktivering, mister en tredjedel af hjælpen i tre "
            "uger; sker det igen, i tyve uger.",
            "Whoever leaves work or activation without reasonable ground loses a third of the help for three weeks; "
            "if it happens again, for twenty weeks.",
        ),
        asked=broken("38a", "ophøret med arbejde eller aktivering", "leaving work or activation"),
        benefits=OLD_KINDS,
        before=(has_sanction(*OLD_KINDS), WITHOUT_REASON, HEARD),
        stages=(
            Step(
                "tredjedel",
                Text("En tredjedel af hjælpen i ugerne", "A third of the help in the weeks"),
                Rounded(HELP_IN_WEEKS / 3),
            ),
        ),
        lasts=(
            Lasts(weeks_after(20), when=EARLIER_38A >= 1, words=Text("sket igen", "happened again")),
            Lasts(weeks_after(3)),
        ),
        source=LAS("38 a", "las-1998-sanction-absence-hours", confidence=Confidence.UNCERTAIN),
        only=(R2003,),
        group=GROUP,
        doubt=Text(
            f"{SECONDARY.da} Hvor længe et tidligere brud tæller (her 12 måneder), og afrundingen, er fra 2007. Ugerne "
            "regnes her fra bruddet.",
            f"{SECONDARY.en} How long an earlier breach counts (here 12 months) and the rounding are those of 2007. "
            "The weeks are here counted from the breach.",
        ),
    ),
)

GAPS = (
    Gap(
        "udeblivelse_tilbud",
        date(2003, 1, 1),
        date(2007, 1, 1),
        Text(
            "Hvad fravær fra et tilbud kostede i 2003-2006, ud over at ophøre helt, er ikke undersøgt.",
            "What absence from an offer cost in 2003-2006, short of leaving it, has not been read.",
        ),
    ),
)
