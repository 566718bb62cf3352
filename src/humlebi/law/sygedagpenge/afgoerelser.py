"""Decisions in a sickness benefit case: the category, education and the stop."""

from datetime import date

from humlebi.law.acts import SDL
from humlebi.law.kinds import NO_END, Axis, Confidence, Happens, Scope, Source, Text
from humlebi.law.questions import Class, Conditions, Requirement
from humlebi.law.terms import (
    Field,
    Happened,
    Spent,
    TheDay,
    any_of,
    assessed,
    day,
    during,
    fact,
    named,
    number,
    since,
)

# --- regimes ---------------------------------------------------------------------------------------------------------

# The day the case is placed picks the category's meaning.
V2007 = Scope("2007", date(2006, 7, 3), date(2015, 1, 5), Axis.CLOCK, "Lov 563 af 9. juni 2006")
V2015 = Scope(
    "2015",
    date(2015, 1, 5),
    date(2025, 1, 1),
    Axis.CLOCK,
    "Lov 720 af 25. juni 2014",
    Text(
        "At de nye kategorier også gælder sager, der løb den 5. januar 2015, er antaget: lovens overgang foreligger "
        "ikke.",
        "That the new categories hold as well for cases that ran on 5 January 2015 is presumed: the transition of the "
        "act is not at hand.",
    ),
)
V2025 = Scope(
    "2025",
    date(2025, 1, 1),
    date(2026, 7, 1),
    Axis.CLOCK,
    "Lov 1657 af 30. december 2024",
    Text(
        "Kategorierne udfases ved lov 1750/2025; her fra 1. juli 2026, som er den antagne dag.",
        "The categories are phased out by act 1750/2025; here from 1 July 2026, the presumed day.",
    ),
)
# Order 1420/2014 is the oldest at hand that says it.
B2006 = Scope("2006", date(2006, 7, 3), date(2015, 1, 5), Axis.CLOCK, "BEK 665/2006")
B2015 = Scope("2015", date(2015, 1, 5), NO_END, Axis.CLOCK, "BEK 1420/2014 § 18; BEK 937/2024 § 27")
# The day of the decision picks.
STOP = Scope(
    "2007",
    date(2006, 7, 3),
    NO_END,
    Axis.CLOCK,
    "Lov 563 af 9. juni 2006; Højesterets dom af 10. september 2015",
    Text(
        "Dommen af 10. september 2015 siger, hvad loven allerede var; den handler selv om en ældre sag, og ældre "
        "afgørelser om stop tilbage i tiden skulle træffes om.",
        "The judgment of 10 September 2015 says what the law already was; it is itself about an older case, and older "
        "decisions to stop back in time had to be made again.",
    ),
)
LOCAL = Scope(
    "2001",
    date(2001, 1, 1),
    date(2007, 1, 1),
    Axis.CLOCK,
    "Lokal praksis i Skælskør Kommune",
    Text(
        "Rapporten om Skælskør Kommune (2001) beskriver 2001; hvornår praksis begyndte og endte, er ukendt. Her til "
        "kommunens sidste dag.",
        "The report on Skælskør (2001) describes 2001; when the practice began and ended is unknown. Here to the "
        "municipality's last day.",
    ),
)

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "sygedagpenge"
BACK_AT_ONCE = assessed(
    "tilbage_i_arbejde_umiddelbart", "Tilbagevenden til arbejde er nært forestående", "Return to work is imminent"
)
LONG_COURSE = assessed(
    "laengerevarende_sygdomsforloeb",
    "Lidelsen medfører et længerevarende forløb",
    "The condition causes a longer course of illness",
)
RISK = assessed(
    "risiko_langt_forloeb_eller_arbejdsevne",
    "Risiko for et langt forløb eller for arbejdsevnen",
    "Risk of a long course of illness or to the work capacity",
)
WEEKS_TO_FIT = Field(
    "ventes_rask_efter_uger",
    Text(
        "Uger fra første fraværsdag, til personen ventes fuldt rask",
        "Weeks from the first absence day until full recovery is expected",
    ),
    "number",
    "weeks",
    assessed=True,
)
OTHER_CHALLENGES = assessed(
    "andre_udfordringer_end_sygdom", "Andre udfordringer ud over sygdommen", "Other challenges besides the illness"
)
INTERDISCIPLINARY = assessed(
    "behov_for_tvaerfaglig_indsats", "Der er behov for en tværfaglig indsats", "An interdisciplinary effort is needed"
)
SIDE_BY_SIDE = fact(
    "uddannelse_sideloebende_foer_fravaer",
    "Uddannelse og arbejde foregik side om side før fraværet",
    "Education and work ran side by side before the absence",
)
LESSONS = number("undervisningstimer_pr_uge", "Timers undervisning om ugen", "Hours of teaching a week", "hours/week")
COMPATIBLE = assessed(
    "undervisning_forenelig_med_behandling",
    "Undervisningen er forenelig med behandlingen og forhaler ikke helbredelsen",
    "The teaching is compatible with the treatment and does not delay the recovery",
)
POSTPONES = assessed(
    "undervisning_udskyder_revalidering",
    "Uddannelsen udskyder en revalidering",
    "The education postpones a rehabilitation",
)
DECIDED_REHABILITATION = fact(
    "revalidering_besluttet",
    "Der er truffet beslutning om revalidering",
    "Rehabilitation has been decided",
    recorded=since("afgoerelse", "revalidering"),
)
PART_OF_FOLLOW_UP = fact(
    "uddannelse_som_led_i_opfoelgningen",
    "Uddannelsen er et tilbud efter LAB (kapitel 14, før 2020 kapitel 10) som led i kommunens opfølgning",
    "The education is an offer under LAB (chapter 14, before 2020 chapter 10) as part of the municipality's follow-up",
)
VOCATIONAL = fact(
    "erhvervsmaessig_uddannelse",
    "Uddannelsen er erhvervsmæssig",
    "The education is vocational",
)
LIMITED_COURSE = fact(
    "enkeltfag_som_led_i_behandling",
    "Enkeltfag på HF eller et stærkt begrænset kursus, der er dokumenteret som led i behandlingen eller er "
    "fritidsundervisning",
    "Single HF subjects or a strongly limited course documented as part of the treatment or being leisure teaching",
)
GENERAL_TEACHING = fact(
    "folkeskole_eller_hoejskole",
    "Undervisning på folkeskolens niveau (til 10. klasse) eller almen højskole uden erhvervssigte",
    "Teaching at primary school level (up to 10th grade) or general folk high school without vocational aim",
)
STOPPED = ("stop_sygedagpenge",)
TAKES_EFFECT = day("stop_virkning_fra", "Stoppet får virkning fra", "The stop takes effect from")
PROBLEMATIC = assessed("sagen_er_problematisk", "Sagen er problematisk", "The case is problematic")
CATEGORY_TITLE = Text("Hvilken visitationskategori", "Which category of sickness case")
# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="visitationskategori",
        title=CATEGORY_TITLE,
        plain=Text(
            "Ud fra blandt andet oplysningsskemaet. 1: tilbage i arbejde umiddelbart. 3: lidelsen giver et længere "
            "forløb. 2: risiko for et langt forløb eller for arbejdsevnen. Kategorierne kan ikke sammenlignes med dem "
            "fra 2015.",
            "From the information form among other things. 1: return to work imminent. 3: the condition causes a "
            "longer course. 2: risk of a long course or to the work capacity. The categories cannot be compared with "
            "those of 2015.",
        ),
        benefits=("sygedagpenge",),
        classes=(
            Class("1", Text("kategori 1", "category 1"), BACK_AT_ONCE),
            Class("3", Text("kategori 3", "category 3"), LONG_COURSE),
            Class("2", Text("kategori 2", "category 2"), RISK),
        ),
        source=SDL("12", "sdp-visitation-2007", seen_in="source 002, 'Opfølgningsplan'"),
        only=(V2007,),
        group=GROUP,
        doubt=Text(
            "Rækkefølgen er valgt her: et længere forløb, der er sikkert, går før en risiko for det. Teksten er læst "
            "fra LBK 85/2011. Fra april 2010 til 2015 siger BEK 419/2010 § 14 b nærmere: kategori 1, når fuld "
            "raskmelding ventes inden tre måneder; ellers 2, når personen aktuelt kan vende gradvist tilbage eller få "
            "tilbud, og 3, når det ikke kan ske. Det er ikke regnet med her: følg bekendtgørelsen for de år.",
            "The order is chosen here: a longer course that is certain goes before a risk of one. The text was read "
            "from LBK 85/2011. From April 2010 to 2015 order 419/2010 § 14 b says more: category 1 when full recovery "
            "is expected within three months; otherwise 2 when the person can at present return gradually or be given "
            "offers, and 3 when that cannot be. It is not counted in here: follow the order for those years.",
        ),
    ),
    Conditions(
        name="visitationskategori",
        title=CATEGORY_TITLE,
        plain=Text(
            "1: ventes fuldt rask inden otte uger fra første fraværsdag. 2: senere. 3: senere, og der er ud over "
            "helbredet andre udfordringer, også sociale, og behov for en tværfaglig indsats. Overvej kategorien igen "
            "ved hver opfølgning.",
            "1: full recovery expected within eight weeks from the first absence day. 2: later. 3: later, and besides "
            "the health there are other challenges, also social ones, and a need of an interdisciplinary effort. "
            "Consider the category again at each follow-up.",
        ),
        benefits=("sygedagpenge",),
        classes=(
            Class("1", Text("kategori 1", "category 1"), WEEKS_TO_FIT <= 8),
            Class("3", Text("kategori 3", "category 3"), OTHER_CHALLENGES & INTERDISCIPLINARY),
            Class("2", Text("kategori 2", "category 2"), ~(OTHER_CHALLENGES & INTERDISCIPLINARY)),
        ),
        source=SDL("12", "sdp-visitation-2015", seen_in="source 004, table 'Visitationskategori'"),
        only=(V2015,),
        group=GROUP,
    ),
    Conditions(
        name="visitationskategori",
        title=CATEGORY_TITLE,
        plain=Text(
            "Kategori 3 er afskaffet fra 2025. 1: ventes fuldt rask inden otte uger fra første fraværsdag. 2: senere.",
            "Category 3 is abolished from 2025. 1: full recovery expected within eight weeks from the first absence "
            "day. 2: later.",
        ),
        benefits=("sygedagpenge",),
        classes=(
            Class("1", Text("kategori 1", "category 1"), WEEKS_TO_FIT <= 8),
            Class("2", Text("kategori 2", "category 2"), WEEKS_TO_FIT > 8),
        ),
        source=SDL("12", "sdp-visitation-2015", "sdp-followup-2025"),
        only=(V2025,),
        group=GROUP,
    ),
    Conditions(
        name="undervisning_under_sygedagpenge",
        title=Text("Undervisning under sygedagpenge", "Education while on sickness benefit"),
        plain=Text(
            "Muligt, når uddannelse og arbejde løb side om side før fraværet; når uddannelsen er højst seks timer om "
            "ugen, passer med behandlingen og ikke forhaler helbredelsen eller udskyder revalidering; over seks timer "
            "kun fra beslutningen om revalidering, til den begynder. Enkeltfag eller kurser som led i behandlingen "
            "eller i fritiden og almen undervisning, der passer med behandlingen, tæller ikke. Kommunen afgør det.",
            "Possible when education and work ran side by side before the absence; when the education is at most six "
            "hours a week, fits the treatment and neither delays recovery nor postpones rehabilitation; above six "
            "hours only from the decision on rehabilitation until it begins. Single subjects or courses as part of the "
            "treatment or leisure, and general teaching that fits the treatment, do not count. The municipality "
            "decides.",
        ),
        benefits=("sygedagpenge",),
        when=any_of(
            named("side om side før fraværet", "side by side before the absence", SIDE_BY_SIDE),
            named("højst seks timer", "at most six hours", (LESSONS <= 6) & COMPATIBLE & ~POSTPONES),
            named(
                "fra beslutningen om revalidering, til den begynder",
                "from the decision on rehabilitation until it begins",
                DECIDED_REHABILITATION & ~during("revalidering"),
            ),
            LIMITED_COURSE,
            named("almen undervisning", "general teaching", GENERAL_TEACHING & COMPATIBLE),
        ),
        source=SDL("(BEK 665/2006)", "sdp-education-2007", seen_in="source 002, 'Deltagelse i undervisning'"),
        only=(B2006,),
        group=GROUP,
        doubt=Text(
            "Læst i pjecen Den sociale lovgivning (2007); BEK 665/2006 er ikke set. Gymnasium og HF regnes som "
            "erhvervsmæssig uddannelse.",
            "Read in the leaflet Den sociale lovgivning (2007); executive order 665/2006 has not been seen. "
            "Upper-secondary and HF teaching counts as vocational.",
        ),
    ),
    Conditions(
        name="undervisning_under_sygedagpenge",
        title=Text("Undervisning under sygedagpenge", "Education while on sickness benefit"),
        plain=Text(
            "Sygedagpenge kan ydes under erhvervsmæssig uddannelse, når uddannelse og arbejde løb side om side før "
            "fraværet; når den begyndes under fraværet med højst seks timers undervisning om ugen, er forenelig med "
            "behandlingen, ikke forhaler helbredelsen og ikke udskyder revalidering; og når den er et tilbud efter "
            "LAB som led i opfølgningen: så fastsættes timetallet konkret. Anden undervisning er ikke begrænset af "
            "reglen.",
            "Sickness benefit may be paid during vocational education when education and work ran side by side before "
            "the absence; when it is begun during the absence with at most six hours of teaching a week, fits the "
            "treatment, does not delay recovery and does not postpone rehabilitation; and when it is an offer under "
            "LAB as part of the follow-up: then the hours are fixed in the case. Other teaching is not bounded by the "
            "rule.",
        ),
        benefits=("sygedagpenge",),
        when=any_of(
            named("ikke erhvervsmæssig", "not vocational", ~VOCATIONAL),
            named("side om side før fraværet", "side by side before the absence", SIDE_BY_SIDE),
            named("højst seks timer", "at most six hours", (LESSONS <= 6) & COMPATIBLE & ~POSTPONES),
            named("som led i opfølgningen", "as part of the follow-up", PART_OF_FOLLOW_UP),
        ),
        source=SDL("(BEK 937/2024 § 27)", "sdp-education-2007"),
        only=(B2015,),
        group=GROUP,
        doubt=Text(
            "Kommunen kan yde, den skal ikke. Pjecen Den sociale lovgivning (2007) regner gymnasium og HF som "
            "erhvervsmæssig uddannelse, men ikke enkeltfag og kurser i fritiden eller som led i behandlingen; "
            "bekendtgørelsen siger intet om det. For uddannelse i tiden med covid-19 (2021) gjaldt særlige regler: "
            "vurdér selv.",
            "The municipality may pay; it need not. The leaflet Den sociale lovgivning (2007) takes upper-secondary "
            "and HF teaching as vocational, but not single subjects and courses in leisure or as part of the "
            "treatment; the order says nothing of it. For education in the time of covid-19 (2021) there were rules "
            "of their own: assess by hand.",
        ),
    ),
    Requirement(
        name="stop_af_sygedagpenge",
        title=Text("Afgørelse om at stoppe sygedagpenge", "Decision to stop sickness benefit"),
        plain=Text(
            "Ved grænsen, eller når en forlængelse udløber, stopper sygedagpenge kun ved en gyldig afgørelse, og "
            "stoppet kan ikke få virkning før den dag, afgørelsen træffes. Notér afgørelsen som »stop af "
            "sygedagpenge«.",
            "At the limit, or when an extension ends, sickness benefit stops only by a valid decision, and the stop "
            "cannot take effect before the day the decision is made. Record the decision as “stop of sickness "
            "benefit”.",
        ),
        asked=Happens("afgoerelse", Text("afgørelsen om stop", "the stop decision"), STOPPED),
        benefits=("sygedagpenge",),
        before=(
            named(
                "der er truffet afgørelse om stop den dag",
                "a stop decision was made on that day",
                Happened("afgoerelse", STOPPED, within_days=0),
            ),
            named(
                "stoppet får ikke virkning før afgørelsens dag",
                "the stop takes no effect before the day of the decision",
                TheDay() <= TAKES_EFFECT,
            ),
        ),
        invalid=Text(
            "Ydelsen kan ikke stoppe tilbage i tiden eller uden en afgørelse: betal til afgørelsens dag, og træf en ny "
            "afgørelse.",
            "The benefit cannot stop back in time or without a decision: pay until the day of the decision, and decide "
            "again.",
        ),
        source=SDL(
            "24 (Højesterets dom af 10. september 2015; principafgørelse 75-15)",
            "sdp-stop-requires-valid-decision",
            seen_in="source 004",
        ),
        only=(STOP,),
        group=GROUP,
        doubt=Text(
            "Dommen gælder stop ved grænsen og ved udløbet af en forlængelse; den, der er rask (§ 7, stk. 5), eller "
            "hvis ret bortfalder (§ 21), følger de bestemmelsers egne dage: notér ikke deres ophør som »stop af "
            "sygedagpenge«. Allerød Kommunes udvalgsreferat (2015) skriver, at overgangen er automatisk; dommen "
            "kræver en afgørelse. Om stoppet kan virke på selve afgørelsens dag, står der intet om; her kan det.",
            "The judgment is about stops at the limit and at the end of an extension; a person who is well (section "
            "7(5)), or whose right lapses (section 21), follows the days of those provisions: do not record their end "
            "as “stop of sickness benefit”. The committee minutes of Allerød (2015) write that the transfer is "
            "automatic; the judgment requires a decision. Nothing says whether the stop may take effect on the very "
            "day of the decision; here it may.",
        ),
    ),
    Conditions(
        name="sagsgang_skaelskoer_2001",
        title=Text("Hvem behandler sagen (Skælskør 2001)", "Who handles the case (Skælskør 2001)"),
        plain=Text(
            "En lokal arbejdsgang, ikke lov: to sygedagpengemedarbejdere tager korte, ukomplicerede sager. Sager, der "
            "er problematiske eller varer over otte uger, overgives til en sagsbehandler på et fælles møde; typisk går "
            "der en uge til den første samtale, og lægelige oplysninger indhentes. Gruppen afgør hver uge "
            "forrevalidering, revalidering, fleksjob og pension.",
            "A local way of working, not law: two sickness benefit clerks take short, simple cases. Cases that are "
            "problematic or last more than eight weeks are handed to a caseworker at a joint meeting; typically a week "
            "passes before the first talk, and medical information is obtained. Each week the group decides on "
            "preparatory rehabilitation, rehabilitation, flexible jobs and pensions.",
        ),
        benefits=("sygedagpenge",),
        classes=(
            Class(
                "sagsbehandler",
                Text("en sagsbehandler", "a caseworker"),
                during("sygedagpenge")
                & (
                    (
                        Spent(
                            "sygedagpenge",
                            "weeks",
                            continuous=True,
                            words=Text("uger på sygedagpenge i træk", "weeks on sickness benefit in a row"),
                        )
                        > 8
                    )
                    | PROBLEMATIC
                ),
            ),
            Class(
                "sygedagpengemedarbejder",
                Text("en sygedagpengemedarbejder", "a sickness benefit clerk"),
                during("sygedagpenge"),
            ),
        ),
        otherwise=Text("Der er ikke noteret sygedagpenge den dag.", "No sickness benefit is recorded on that day."),
        source=Source(
            "Lokal praksis (Skælskør)",
            "",
            ("sdp-followup-local-2001",),
            seen_in="source 001, p. 10-12",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(LOCAL,),
        group=GROUP,
        doubt=Text(
            "Gælder kun Skælskør Kommune; de øvrige kommuners praksis kendes ikke.",
            "Applies to Skælskør only; the practice of other municipalities is not known.",
        ),
    ),
)
