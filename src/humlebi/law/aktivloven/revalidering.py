"""Revalidering: who can have it, of what it consists, its plan, and how long it lasts."""

from datetime import date

from humlebi.law.acts import LAB, LAS
from humlebi.law.kinds import (
    NO_END,
    Axis,
    Begins,
    Confidence,
    Done,
    Duty,
    Happens,
    Scope,
    Source,
    State,
    Text,
    months_after,
)
from humlebi.law.questions import Class, Conditions, Lasts
from humlebi.law.reforms import ACT_2025, CLOSED, GRANTED
from humlebi.law.terms import Happened, Spent, all_of, any_of, assessed, choice, fact, is_one_of, named, unless

# --- regimes ---------------------------------------------------------------------------------------------------------

B1998 = Scope("1998", date(1998, 7, 1), date(2017, 1, 1), Axis.BEGUN, "LAS (lov 455 af 10. juni 1997) § 46")
B2017 = Scope("2017", date(2017, 1, 1), CLOSED, Axis.BEGUN, "LAS kapitel 6 og LAB § 142")
B2026 = Scope("2026", CLOSED, NO_END, Axis.BEGUN, ACT_2025, GRANTED)
ACTIVITIES = Scope("1998", date(1998, 7, 1), date(2003, 7, 1), Axis.CLOCK, "LAS §§ 46-51")
LOCAL = Scope("2001", date(2001, 1, 1), date(2002, 1, 1), Axis.DUE, "Praksis i Skælskør Kommune")
# What begins after 31 January 2026 was granted by then, and follows the former rules.
FIVE_YEARS = Scope("2007", date(2007, 1, 1), NO_END, Axis.BEGUN, "LAS § 49")
JOB_PLAN = Scope("2007", date(2007, 1, 1), date(2016, 1, 1), Axis.CLOCK, "LAB kapitel 9; LAS §§ 51-52")

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "revalidering"
SKAELSKOER = ("0331",)
COURSE = Begins("revalidering", Text("revalideringen begyndte", "the revalidering began"))
LIMITED = assessed(
    "begraensning_i_arbejdsevnen",
    "Begrænsning i arbejdsevnen af fysiske, psykiske eller sociale årsager",
    "Limitation in work capacity for physical, psychological or social reasons",
)
REALISTIC = assessed(
    "revalidering_realistisk",
    "Realistisk mulighed for, at revalidering fører til hel eller delvis selvforsørgelse",
    "A realistic chance that revalidering leads to full or partial self-support",
)
OTHERS_ENOUGH = assessed(
    "andre_aktiviteter_tilstraekkelige",
    "Erhvervsrettede aktiviteter efter denne eller anden lov er tilstrækkelige",
    "Vocational activities under this or another act are sufficient",
)
LASTING = assessed(
    "begraensning_mere_end_forbigaaende",
    "Begrænsningen er mere end forbigående",
    "The limitation is more than temporary",
)
SPECIAL_SUPPORT = assessed(
    "saerlig_stoette_til_omskoling",
    "Behov for særlig støtte til omskoling eller et andet arbejde",
    "Need of special support to retrain or change job",
)
ORDINARY_ENOUGH = assessed(
    "lab_tilbud_og_su_tilstraekkelige",
    "De almindelige tilbud efter LAB og SU er tilstrækkelige",
    "The ordinary offers under LAB and the education support (SU) are sufficient",
)
ACTIVITY = choice(
    "revalideringsaktivitet_slags",
    "Aktivitetens slags",
    "The sort of activity",
    ("arbejdsproevning", "arbejdsprøvning", "work testing"),
    ("forrevalidering", "forrevalidering", "preparatory rehabilitation"),
    ("uddannelse", "uddannelse", "education"),
    ("optraening", "optræning hos en arbejdsgiver", "training with an employer"),
    ("selvstaendig_virksomhed", "selvstændig virksomhed", "self-employment"),
    ("andet", "andet", "something else"),
)
VOCATIONAL = assessed(
    "aktivitet_erhvervsrettet", "Aktiviteten er erhvervsrettet", "The activity is vocationally oriented"
)
SKILLED = assessed(
    "forudsaetninger_for_virksomhed",
    "Faglige og forretningsmæssige forudsætninger for at drive virksomhed",
    "Professional and business qualifications to run a business",
)
IN_PLAN = named(
    "Der er en erhvervsplan",
    "There is an erhvervsplan",
    Happened("plan", ("erhvervsplan",)),
)
SEVERE = assessed(
    "betydelig_begraensning",
    "Betydeligt begrænset (svært handicap)",
    "Significantly limited (severe handicap)",
)
CLEAR_AIM = assessed(
    "erhvervsmaessigt_sigte_afklaret", "Det erhvervsmæssige sigte er afklaret", "The vocational aim is clarified"
)
DESCRIBES = fact(
    "jobplan_beskriver_uddannelse_og_job",
    "Jobplanen beskriver uddannelsen og den endelige placering",
    "The jobplan describes the education and the final placement",
)
AT_WORKPLACE = fact(
    "jobplan_med_praktik_eller_loentilskud",
    "Planen indeholder virksomhedspraktik eller løntilskud",
    "The plan contains virksomhedspraktik or a wage subsidy",
)
PARTS_STATED = fact(
    "jobplan_siger_hvordan_virksomheden_deltager",
    "Planen siger, hvordan virksomheden og kommunen deltager",
    "The plan states how the workplace and the municipality take part",
)
WHO = Text("Betingelser for revalidering", "Conditions for revalidering")
TEXTS_MEET = Text(
    "Hvornår den nyere affattelse afløste den fra 1998, er ikke undersøgt; her 1. januar 2017.",
    "When the newer wording replaced that of 1998 has not been read; here 1 January 2017.",
)

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="revalidering_betingelser",
        title=WHO,
        plain=Text(
            "Tre betingelser: arbejdsevnen er begrænset, revalidering kan realistisk føre til hel eller delvis "
            "selvforsørgelse, og andre erhvervsrettede aktiviteter slår ikke til. Ingen grupper er udpeget på forhånd; "
            "helbred, social situation, uddannelse og tilknytning vurderes samlet.",
            "Three conditions: work capacity is limited, revalidering can realistically lead to full or partial "
            "self-support, and other vocational activities are not enough. No groups are named beforehand; health, "
            "social situation, education and attachment are assessed together.",
        ),
        asked=COURSE,
        benefits=("revalidering",),
        when=all_of(LIMITED, REALISTIC, ~OTHERS_ENOUGH),
        source=LAS(
            "46", "reval-conditions-1998", seen_in="source 000, chapter 10.3", confidence=Confidence.SOURCE_ONLY
        ),
        only=(B1998,),
        group=GROUP,
        doubt=TEXTS_MEET,
    ),
    Conditions(
        name="revalidering_betingelser",
        title=WHO,
        plain=Text(
            "Begrænsningen skal være mere end forbigående, der skal være behov for særlig støtte til omskoling eller "
            "et andet arbejde, og de almindelige tilbud og SU må ikke slå til. Revalidering kommer efter andre tilbud "
            "og skal realistisk kunne føre til selvforsørgelse.",
            "The limitation must be more than temporary, special support to retrain or change job must be needed, and "
            "the ordinary offers and SU must not be enough. Revalidering comes after other offers and must "
            "realistically lead to self-support.",
        ),
        asked=COURSE,
        benefits=("revalidering",),
        when=all_of(LIMITED, LASTING, SPECIAL_SUPPORT, REALISTIC, ~ORDINARY_ENOUGH, ~OTHERS_ENOUGH),
        source=LAS(
            "46 (og LAB § 142)",
            "reval-conditions-2020",
            "reval-conditions-1998",
            seen_in="source 003, application 1",
        ),
        only=(B2017,),
        group=GROUP,
        doubt=Text(
            f"{TEXTS_MEET.da} At betingelserne fra 1998 om realistisk mulighed og om andre aktiviteter gælder ved "
            "siden af, er udledt.",
            f"{TEXTS_MEET.en} That the conditions of 1998 on a realistic chance and on other activities hold beside it "
            f"is inferred.",
        ),
    ),
    Conditions(
        name="revalidering_betingelser",
        title=Text("Ingen ny revalidering", "No new revalidering"),
        plain=Text(
            "Ny revalidering kan ikke bevilges. Den sidste dag var 31. januar 2026; det, der er bevilget senest da, "
            "gennemføres efter de hidtidige regler, også når det begynder senere.",
            "New revalidering cannot be granted. The last day was 31 January 2026; what was granted by then is carried "
            "out under the former rules, also when it begins later.",
        ),
        asked=COURSE,
        benefits=("revalidering",),
        as_it_began=True,
        when=any_of(
            named(
                "Bevilget senest 31. januar 2026",
                "Granted at the latest on 31 January 2026",
                Happened("afgoerelse", ("revalidering",), until=CLOSED),
            ),
            named(
                "Revalideringen løb allerede dagen før",
                "The revalidering was already running the day before",
                Spent("revalidering", "days", continuous=True) > 0,
            ),
        ),
        otherwise=Text("Revalidering kan ikke bevilges.", "Revalidering cannot be granted."),
        source=LAS(
            "tidligere kapitel 6 c (lov 1750/2025; barselsloven i LBK 206/2026)",
            "ressourceforloeb-abolition-2026",
            "lab-2026-reform-organisation",
            confidence=Confidence.UNCERTAIN,
        ),
        only=(B2026,),
        group=GROUP,
        doubt=Text(
            f"{GRANTED.da} At bevillingsdagen afgør det her, er udledt af, hvad BEK 58/2026 siger om ressourceforløb: "
            "begge ophørte samme dag.",
            f"{GRANTED.en} That the day of the grant decides here is inferred from what order 58/2026 says of "
            "ressourceforløb: both ended on the same day.",
        ),
    ),
    Conditions(
        name="revalideringsaktivitet",
        title=Text("Hvad revalidering kan bestå af", "Of what revalidering may consist"),
        plain=Text(
            "Kort arbejdsprøvning; erhvervsrettede modnende eller afklarende aktiviteter (forrevalidering); uddannelse "
            "af enhver slags; optræning hos en arbejdsgiver, altid i en erhvervsplan, fra nogle uger til et år eller "
            "mere; hjælp til selvstændig virksomhed for den, der har forudsætningerne. Når sigtet er afklaret, laves "
            "erhvervsplanen sammen med personen.",
            "Short work testing; vocational maturing or clarifying activities (forrevalidering); education of any "
            "sort; training with an employer, always in an erhvervsplan, from some weeks to a year or more; help to "
            "start a business for the qualified. When the aim is clarified, the erhvervsplan is made with the person.",
        ),
        benefits=("revalidering",),
        classes=(
            Class("arbejdsproevning", Text("arbejdsprøvning", "work testing"), is_one_of(ACTIVITY, "arbejdsproevning")),
            Class(
                "forrevalidering",
                Text("forrevalidering", "preparatory activities"),
                is_one_of(ACTIVITY, "forrevalidering") & VOCATIONAL,
            ),
            Class("uddannelse", Text("uddannelse", "education"), is_one_of(ACTIVITY, "uddannelse")),
            Class(
                "optraening",
                Text("optræning hos en arbejdsgiver", "training with an employer"),
                is_one_of(ACTIVITY, "optraening") & IN_PLAN,
            ),
            Class(
                "selvstaendig_virksomhed",
                Text("hjælp til selvstændig virksomhed", "help to self-employment"),
                is_one_of(ACTIVITY, "selvstaendig_virksomhed") & SKILLED,
            ),
        ),
        otherwise=Text("Aktiviteten er ikke revalidering.", "The activity is not revalidering."),
        source=LAS(
            "46-51", "reval-activities-1998", seen_in="source 000, chapter 10.3", confidence=Confidence.SOURCE_ONLY
        ),
        only=(ACTIVITIES,),
        group=GROUP,
        doubt=Text(
            "Reglen blev ændret efter 2001; her slutter den 1. juli 2003, da tilbuddene kom i LAB, hvilket er "
            "antaget. Ingen længste tid er læst for nogen af aktiviteterne.",
            "The rule was changed after 2001; it ends here on 1 July 2003, when the offers came into LAB, which is "
            "presumed. No longest time has been read for any of the activities.",
        ),
    ),
    Duty(
        name="opfoelgning_erhvervsplan_skaelskoer",
        title=Text("Opfølgning på erhvervsplanen i Skælskør", "Follow-up of the erhvervsplan in Skælskør"),
        plain=Text(
            "Én kommunes praksis, ikke en regel for hele landet: erhvervsplanen følges op hver sjette måned. Passive "
            "kontanthjælpsmodtagere med misbrug blev fulgt op hver tredje måned, mest ved brev. Fleksjob overvejes, "
            "når revalidering er udtømt.",
            "The practice of one municipality, no national rule: the erhvervsplan is followed up every sixth month. "
            "Passive recipients of cash benefit with substance misuse were followed up every third month, mostly by "
            "letter. Fleksjob is considered when revalidering is exhausted.",
        ),
        since=Happens(
            "plan",
            Text("erhvervsplanen blev lagt", "the erhvervsplan was made"),
            values=("erhvervsplan",),
            within="revalidering",
        ),
        act=Done("opfoelgning"),
        span=months_after(6),
        then=months_after(6),
        when=State("kommune", SKAELSKOER),
        source=Source(
            "Praksis i Skælskør Kommune",
            "(2001)",
            ("reval-followup-2001-local",),
            seen_in="source 001, p. 11-13",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(LOCAL,),
        group=GROUP,
        doubt=Text(
            "Kun beskrevet i rapporten om Skælskør Kommune (2001) for 2001. Opfølgningen hver tredje måned ved "
            "misbrug regnes ikke: ingen fakta siger, hvem den gjaldt.",
            "Described only in the report on Skælskør (2001) for 2001. The follow-up every third month in misuse is "
            "not counted: no facts say whom it concerned.",
        ),
    ),
    Conditions(
        name="revalidering_varighed",
        title=Text("Revalidering i højst fem år", "Revalidering for at most five years"),
        plain=Text(
            "Revalidering planlægges så kort som muligt og højst for fem år; en uddannelse gennemføres på normeret "
            "tid. Forrevalidering tæller ikke med. For betydeligt begrænsede kan de fem år overskrides. Flere perioder "
            "er mulige.",
            "Revalidering is planned as short as possible and for at most five years; education is completed in normed "
            "time. Forrevalidering does not count. For the significantly limited the five years may be exceeded. "
            "Several periods are possible.",
        ),
        asked=COURSE,
        benefits=("revalidering",),
        classes=(
            Class("over_fem_aar", Text("kan vare mere end fem år", "may last more than five years"), SEVERE),
            Class("fem_aar", Text("højst fem år", "at most five years"), ~SEVERE),
        ),
        lasts=(Lasts(months_after(60), when=~SEVERE, leaves_out=("forrevalidering",)),),
        source=LAS("49", "reval-duration-2007", seen_in="source 002, 'Revalideringsperiode'"),
        only=(FIVE_YEARS,),
        group=GROUP,
        doubt=Text(
            "Læst fra januar 2007; reglen før det er ikke gennemgået. Pjecen Den sociale lovgivning (2007) kræver et "
            "svært handicap for at overskride fem år.",
            "Read from January 2007; the rule before it has not been read. The leaflet Den sociale lovgivning (2007) "
            "requires a severe handicap to exceed five years.",
        ),
    ),
    Conditions(
        name="jobplan_revalidering",
        title=Text("Jobplan i revalidering", "The jobplan in revalidering"),
        plain=Text(
            "Når det erhvervsmæssige sigte er afklaret, laver kommunen og personen en jobplan med uddannelsen og den "
            "endelige placering. Er der praktik eller løntilskud i den, siger den også, hvordan virksomheden og "
            "kommunen deltager.",
            "When the vocational aim is clarified, the municipality and the person make a jobplan with the education "
            "and the final placement. If it holds praktik or a wage subsidy, it also states how the workplace and the "
            "municipality take part.",
        ),
        benefits=("revalidering",),
        when=all_of(
            CLEAR_AIM,
            named(
                "Jobplanen er lavet",
                "The jobplan is there",
                Happened("plan", ("jobplan",)),
            ),
            DESCRIBES,
            unless(~AT_WORKPLACE, PARTS_STATED),
        ),
        otherwise=Text(
            "Der er ingen fuldstændig jobplan, og revalideringsydelse kan ikke udbetales efter den.",
            "There is no complete jobplan, and rehabilitation benefit cannot be paid under it.",
        ),
        source=LAB(
            "kapitel 9 og LAS §§ 51-52",
            "reval-jobplan-2007",
            seen_in="source 002, 'Revalidering'",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(JOB_PLAN,),
        group=GROUP,
        doubt=Text(
            "Planen hed erhvervsplan (1998-2001), jobplan (2007) og Min Plan (fra 2016); dagene er omtrentlige. Ingen "
            "frist for planen er læst.",
            "The plan was called erhvervsplan (1998-2001), jobplan (2007) and Min Plan (from 2016); the days are "
            "approximate. No deadline for the plan has been read.",
        ),
    ),
)
