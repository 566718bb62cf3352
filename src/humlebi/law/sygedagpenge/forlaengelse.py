"""When sickness benefit can be extended beyond the limit, and for how long: each ground of § 27."""

from datetime import date
from typing import Any

from humlebi.law.acts import SDL
from humlebi.law.kinds import NO_END, NOTHING, Axis, Confidence, Enters, Scope, Text, weeks_after
from humlebi.law.questions import Conditions, Lasts
from humlebi.law.terms import DaysSince, Field, Happened, any_of, assessed, during, fact, named

# --- regimes: the day the extension would begin picks ----------------------------------------------------------------

OLD_CASES = Text(
    "Fravær begyndt før 3. juli 2006 fulgte dagpengeloven, hvis grunde ikke er læst: vurdér dem selv.",
    "Absences begun before 3 July 2006 followed the act before, whose grounds have not been read: assess them by hand.",
)
E2007 = Scope("2007", date(2006, 7, 3), date(2014, 7, 1), Axis.CLOCK, "Lov 563 af 9. juni 2006", OLD_CASES)
E2014 = Scope("2014", date(2014, 7, 1), NO_END, Axis.CLOCK, "Lov 720 af 25. juni 2014")
RAISED = Text(
    "Lovforslag L 117 er fra 28. januar 2010, og de 39 uger står i LBK 85/2011; dagen, de trådte i kraft, er ikke set. "
    "Her 5. juli 2010. Betyder noget for forlængelser begyndt i 2010: slå ikrafttrædelsen op.",
    "Bill L 117 is from 28 January 2010, and the 39 weeks stand in LBK 85/2011; the day they took effect has not been "
    "seen. Here 5 July 2010. Matters for extensions begun in 2010: look up the commencement.",
)
A2007 = Scope("2007", date(2006, 7, 3), date(2010, 7, 5), Axis.CLOCK, "Lov 563 af 9. juni 2006", RAISED)
A2010 = Scope("2010", date(2010, 7, 5), date(2014, 7, 1), Axis.CLOCK, "Lov efter L 117 (2009-10)", RAISED)
FROM_2009 = Text(
    "Kilderne er fra 2009-2014; dagen, reglen begyndte, er ikke gennemgået. Her 1. januar 2009.",
    "The sources are of 2009-2014; the day the rule began has not been read. Here 1 January 2009.",
)
B2009 = Scope("2009", date(2009, 1, 1), date(2014, 7, 1), Axis.CLOCK, "SDL § 27, senere affattelse", FROM_2009)
TWICE = Text(
    "Lov 1545 af 20. december 2006 indsatte 2 gange 52 uger; at det var fra 1. januar 2007, er udledt. Betyder noget "
    "for forlængelser begyndt i januar-april 2007: slå ikrafttrædelsen op.",
    "Act 1545 of 20 December 2006 inserted 2 times 52 weeks; that it was from 1 January 2007 is inferred. Matters for "
    "extensions begun in January to April 2007: look up the commencement.",
)
M2006 = Scope("2006", date(2006, 7, 3), date(2007, 1, 1), Axis.CLOCK, "Lov 563 af 9. juni 2006", TWICE)
M2007 = Scope("2007", date(2007, 1, 1), date(2014, 7, 1), Axis.CLOCK, "Lov 1545 af 20. december 2006", TWICE)
OBVIOUS = Text(
    "Lov 456 af 25. maj 2016; at den trådte i kraft 1. juli 2016, er udledt (ændringen ligger mellem LBK 48/2016 og "
    "LBK 1032/2016). Betyder kun noget i første halvår af 2016.",
    "Act 456 of 25 May 2016; that it took effect on 1 July 2016 is inferred (the change lies between LBK 48/2016 and "
    "LBK 1032/2016). Matters only in the first half of 2016.",
)
PENSION_2016 = Scope("2016", date(2016, 6, 23), NO_END, Axis.CLOCK, "Lov 456 af 25. maj 2016", OBVIOUS)
PENSION_2014 = Scope("2014", date(2014, 7, 1), date(2016, 6, 23), Axis.CLOCK, "Lov 720 af 25. juni 2014")
OF_PENSIONERS = Scope("2007", date(2006, 7, 3), NO_END, Axis.CLOCK, "Lov 563 af 9. juni 2006, § 29")

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "sygedagpenge"
SEEN = "source 002, 'Varighed'"
SEEN_2014 = "source 004"
REHABILITATION_LIKELY = assessed(
    "revalidering_sandsynlig",
    "Det er overvejende sandsynligt, at revalidering, herunder virksomhedspraktik, kan føre tilbage til det ordinære "
    "arbejdsmarked",
    "It is predominantly likely that rehabilitation, including work practice, can lead back to the ordinary labour "
    "market",
)
CLARIFICATION_NEEDED = assessed(
    "afklaring_noedvendig",
    "Virksomhedspraktik eller anden afklaring er nødvendig for at klarlægge arbejdsevnen",
    "Work practice or another clarification is necessary to determine the work capacity",
)
WITHIN_69_WEEKS = assessed(
    "afklaring_inden_69_uger",
    "Det må klart ventes, at afklaringen er færdig inden for 69 uger",
    "It is clearly expected that the clarification is finished within 69 weeks",
)
FORESEEABLE = assessed(
    "helbred_overskueligt",
    "Helbredet er så afklaret, at udviklingen nogenlunde kan forudses",
    "Health is clarified enough for its development to be reasonably foreseeable",
)
TREATED = fact(
    "i_eller_venter_paa_behandling",
    "Er under eller venter på lægebehandling",
    "Is under or waits for medical treatment",
)
WEEKS_TO_WORK = Field(
    "uger_til_arbejde_igen",
    Text(
        "Uger fra grænsen, til personen efter en lægelig vurdering kan arbejde igen, uden ventetid på behandling på et "
        "offentligt sygehus",
        "Weeks from the limit until the person, on a medical assessment, can work again, without waiting time for "
        "treatment at a public hospital",
    ),
    "number",
    "weeks",
    assessed=True,
)
NO_NORMAL_WORK = assessed(
    "ikke_beskaeftigelse_paa_normale_vilkaar",
    "Kan ikke opnå eller fastholde beskæftigelse på normale vilkår",
    "Cannot obtain or keep employment on normal conditions",
)
FLEKSJOB_OR_PENSION = assessed(
    "ret_til_fleksjob_eller_pension_uafklaret",
    "Det skal afklares, om der er ret til fleksjob eller førtidspension",
    "Whether there is a right to a flexible job or a disability pension must be clarified",
)
TEAM_NEEDED = assessed(
    "sag_skal_i_rehabiliteringsteam",
    "Kommunen har vurderet, at sagen skal behandles i rehabiliteringsteamet",
    "The municipality has assessed that the case must be treated in the rehabilitation team",
)
MOVED_ON = fact(
    "overgaaet_til_foranstaltning",
    "Personen er gået over til den foranstaltning, sagen førte til",
    "The person has moved to the measure that the case led to",
)
LIFE_THREATENING = assessed(
    "livstruende_sygdom",
    "En læge vurderer, at der er en livstruende, alvorlig sygdom",
    "A doctor assesses that there is a life-threatening, serious illness",
)
EXHAUSTED = assessed(
    "behandling_udtoemt",
    "De lægelige behandlingsmuligheder er udtømte",
    "The options for medical treatment are exhausted",
)
INJURY_CASE = fact(
    "arbejdsskadesag_verserer",
    "Der er rejst en sag om erstatning for en arbejdsskade",
    "A claim for compensation for a work injury has been raised",
)
EARNING_CAPACITY = fact(
    "afgoerelse_om_erhvervsevnetab",
    "Der er truffet afgørelse om tab af erhvervsevne",
    "Loss of earning capacity has been decided",
)
PENSION_CASE = fact(
    "pensionssag_paabegyndt", "Der er påbegyndt en sag om førtidspension", "A case about disability pension is started"
)
NOT_TO_THE_TEAM = assessed(
    "aabenbart_pension_uden_team",
    "Kommunen har vurderet, at det er helt åbenbart, at arbejdsevnen ikke kan forbedres, så sagen ikke skal for "
    "rehabiliteringsteamet",
    "The municipality has assessed that the work capacity quite obviously cannot be improved, so that the case does "
    "not go to the rehabilitation team",
)
UNDER_25 = fact(
    "omfattet_af_26_ugers_graensen",
    "Omfattet af grænsen på 26 uger (§ 25)",
    "Under the limit of 26 weeks (section 25)",
)
WEEKS_TO_AVAILABLE = Field(
    "uger_til_raadighed_eller_arbejde",
    Text(
        "Uger, til personen efter en lægelig vurdering kan stå til rådighed for arbejdsmarkedet eller genoptage "
        "beskæftigelse",
        "Weeks until the person, on a medical assessment, is available to the labour market or resumes work",
    ),
    "number",
    "weeks",
    assessed=True,
)
ASKED = ("pension_foreliggende_grundlag",)
DECIDED = ("foertidspension",)
NOT_DECIDED_SINCE = named(
    "der er ikke truffet afgørelse om pension siden anmodningen",
    "the pension has not been decided since the request",
    any_of(
        ~Happened("afgoerelse", DECIDED),
        DaysSince("afgoerelse", DECIDED) > DaysSince("anmodning", ASKED),
    ),
)
FIRST_DAY = Text(
    "Spørg på forlængelsens første dag, dagen efter den dag, sygedagpengene ellers ville stoppe.",
    "Ask on the first day of the extension, the day after the benefit would otherwise stop.",
)
NO_LIMIT = Text("Loven nævner ingen længste tid.", "The act names no longest time.")
BEFORE_1545 = Text(
    "De 52 uger er kun set i pjecen Den sociale lovgivning (2007); lovens tekst før lov 1545/2006 er ikke set.",
    "The 52 weeks have been seen only in the leaflet Den sociale lovgivning (2007); the text before act 1545/2006 has "
    "not been seen.",
)
RECORD_WAITING = Text(
    "Al noteret ventetid lægges til: notér kun den på offentligt sygehus.",
    "All recorded waiting time is added: record only that at a public hospital.",
)
AFTER_REFORM = Text(
    "Revalidering og ressourceforløb er lukket for nye sager fra 1. februar 2026 og rehabiliteringsteamet fra 1. juli "
    "2026 (lov 1750/2025); hvordan § 27 lyder derefter, er ikke set. Læst til LBK 1221/2025: slå loven op for "
    "forlængelser fra 1. februar 2026.",
    "Rehabilitation and resource courses are closed to new cases from 1 February 2026 and the rehabilitation team from "
    "1 July 2026 (act 1750/2025); how section 27 reads after that has not been seen. Read to LBK 1221/2025: look in "
    "the act for extensions from 1 February 2026.",
)
NOT_ON_WAITING = Text("uden ventetid på offentligt sygehus", "without waiting time at a public hospital")


def _ground(ground: str, da: str, en: str, plain_da: str, plain_en: str, **declared: Any) -> Conditions:
    """A ground for extension; an extension recorded with that ground raises the question by itself."""
    return Conditions(
        name=f"forlaengelse_{ground}",
        title=Text(f"Forlængelse: {da}", f"Extension: {en}"),
        plain=Text(f"{plain_da} {FIRST_DAY.da}", f"{plain_en} {FIRST_DAY.en}"),
        asked=Enters("forlaengelse", (ground,), "sygedagpenge", Text("forlængelsen", "the extension")),
        benefits=("sygedagpenge",),
        group=GROUP,
        **declared,
    )


def _at_most(weeks: int, *, leaves_out: tuple[str, ...] = (), words: Text = NOTHING) -> tuple[Lasts, ...]:
    told = words if words != NOTHING else Text(f"højst {weeks} uger", f"at most {weeks} weeks")
    return (Lasts(weeks_after(weeks), leaves_out=leaves_out, words=told),)


# --- declarations: the act of 2006 -----------------------------------------------------------------------------------

THE_ACT_OF_2006 = (
    _ground(
        "revalidering",
        "revalidering er sandsynlig",
        "rehabilitation is likely",
        "Det anses for overvejende sandsynligt, at der kan sættes en revalidering i gang, herunder virksomhedspraktik, "
        "som kan føre tilbage til det ordinære arbejdsmarked. Der er ingen grænse i uger.",
        "It is considered predominantly likely that rehabilitation, including work practice, can be started that leads "
        "back to the ordinary labour market. There is no limit in weeks.",
        when=REHABILITATION_LIKELY,
        source=SDL("27, stk. 1, nr. 1", "sdp-extension-reval-2007", seen_in=SEEN),
        only=(E2007,),
        doubt=NO_LIMIT,
    ),
    _ground(
        "afklaring",
        "arbejdsevnen skal afklares",
        "the work capacity must be clarified",
        "Virksomhedspraktik eller anden afklaring er nødvendig for at klarlægge arbejdsevnen. Højst 26 uger.",
        "Work practice or another clarification is necessary to determine the work capacity. At most 26 weeks.",
        when=CLARIFICATION_NEEDED,
        lasts=_at_most(26),
        source=SDL("27, stk. 1, nr. 2", "sdp-extension-clarification-2007", seen_in=SEEN),
        only=(A2007,),
    ),
    _ground(
        "afklaring",
        "arbejdsevnen skal afklares",
        "the work capacity must be clarified",
        "Virksomhedspraktik eller anden afklaring er nødvendig for at klarlægge arbejdsevnen. Højst 39 uger.",
        "Work practice or another clarification is necessary to determine the work capacity. At most 39 weeks.",
        when=CLARIFICATION_NEEDED,
        lasts=_at_most(39),
        source=SDL("27, stk. 1, nr. 2", "sdp-extension-clarification-2010"),
        only=(A2010,),
        doubt=Text(
            "Om en forlængelse på 26 uger, der løb, da reglen skiftede, kunne blive 39 uger, er ikke undersøgt.",
            "Whether an extension of 26 weeks running when the rule changed could become 39 has not been read.",
        ),
    ),
    _ground(
        "behandling",
        "lægebehandling",
        "medical treatment",
        "Personen er under eller venter på behandling og ventes efter en lægelig vurdering at kunne arbejde igen inden "
        "for 52 uger fra grænsen.",
        "The person is under or waits for treatment and is, on a medical assessment, expected to be able to work again "
        "within 52 weeks from the limit.",
        when=TREATED & (WEEKS_TO_WORK <= 52),
        lasts=_at_most(52),
        source=SDL("27, stk. 1, nr. 3", "sdp-extension-treatment-2007", seen_in=SEEN, confidence=Confidence.UNCERTAIN),
        only=(M2006,),
        doubt=BEFORE_1545,
    ),
    _ground(
        "behandling",
        "lægebehandling",
        "medical treatment",
        "Personen er under eller venter på behandling og ventes efter en lægelig vurdering at kunne arbejde igen inden "
        "for 2 gange 52 uger fra grænsen. Ventetid på behandling på offentligt sygehus tæller ikke; notér den som "
        "ventetid.",
        "The person is under or waits for treatment and is, on a medical assessment, expected to be able to work "
        "again within 2 times 52 weeks from the limit. Waiting time for treatment at a public hospital does not "
        "count; record it as waiting time.",
        when=TREATED & (WEEKS_TO_WORK <= 104),
        lasts=_at_most(
            104,
            leaves_out=("ventetid",),
            words=Text(f"højst 104 uger {NOT_ON_WAITING.da}", f"at most 104 weeks {NOT_ON_WAITING.en}"),
        ),
        source=SDL("27, stk. 1, nr. 3, og stk. 2", "sdp-extension-treatment-2010"),
        only=(M2007,),
        doubt=RECORD_WAITING,
    ),
    _ground(
        "fleksjob_eller_pension",
        "fleksjob eller pension skal afklares",
        "a flexible job or a pension must be clarified",
        "Personen kan ikke opnå eller fastholde beskæftigelse på normale vilkår, men det er endnu ikke endeligt "
        "afklaret, om der er ret til fleksjob eller førtidspension. Højst 26 uger.",
        "The person cannot obtain or keep employment on normal conditions, but whether there is a right to a flexible "
        "job or a disability pension is not finally clarified yet. At most 26 weeks.",
        when=NO_NORMAL_WORK & FLEKSJOB_OR_PENSION,
        lasts=_at_most(26),
        source=SDL("27, stk. 1, nr. 4", "sdp-extension-fleksjob-fp-clarification-2010"),
        only=(B2009,),
        doubt=Text(
            "Pjecen Den sociale lovgivning (2007) nævner seks grunde og ikke denne; den står i LBK 85/2011. Om den "
            "fandtes fra 2006, er ikke set: slå loven op for forlængelser før 2009.",
            "The leaflet Den sociale lovgivning (2007) names six grounds and not this one; it stands in LBK 85/2011. "
            "Whether it existed from 2006 has not been seen: look in the act for extensions before 2009.",
        ),
    ),
    _ground(
        "arbejdsskade",
        "arbejdsskadesag",
        "work-injury case",
        "Der er rejst en sag om ret til erstatning efter lov om arbejdsskadesikring eller lov om sikring mod følger af "
        "arbejdsskade.",
        "A claim for compensation under the acts on work injuries has been raised.",
        when=INJURY_CASE,
        source=SDL("27, stk. 1, nr. 6", "sdp-extension-work-injury-2007", seen_in=SEEN),
        only=(E2007,),
        doubt=Text(
            f"{NO_LIMIT.da} Pjecen Den sociale lovgivning (2007) siger, at grunden falder bort, når myndigheden har "
            "truffet en foreløbig afgørelse; det står ikke i loven. Er der truffet en, så vurdér selv.",
            f"{NO_LIMIT.en} The leaflet Den sociale lovgivning (2007) says that the ground falls away when the "
            "authority has made a provisional decision; the act does not say so. If one has been made, assess by hand.",
        ),
    ),
    _ground(
        "pension",
        "pensionssag",
        "pension case",
        "Der er påbegyndt en sag om førtidspension.",
        "A case about disability pension has been started.",
        when=PENSION_CASE,
        source=SDL("27, stk. 1, nr. 7", "sdp-extension-fp-case-2007", seen_in=SEEN),
        only=(E2007,),
        doubt=NO_LIMIT,
    ),
    _ground(
        "livstruende",
        "livstruende sygdom",
        "life-threatening illness",
        "Sygdommen er livstruende, og de lægelige behandlingsmuligheder anses for udtømte.",
        "The illness is life-threatening, and the options for medical treatment are considered exhausted.",
        when=LIFE_THREATENING & EXHAUSTED,
        source=SDL("27, stk. 1, nr. 5", "sdp-extension-life-threatening-2007", seen_in=SEEN),
        only=(E2007,),
        doubt=NO_LIMIT,
    ),
)

# --- declarations: the reform of 2014 --------------------------------------------------------------------------------

THE_REFORM_OF_2014 = (
    _ground(
        "revalidering",
        "revalidering er sandsynlig",
        "rehabilitation is likely",
        "Det er overvejende sandsynligt, at revalidering, herunder virksomhedspraktik, kan føre tilbage til det "
        "ordinære arbejdsmarked. Varer, til revalideringen begynder; ingen grænse i uger.",
        "It is predominantly likely that rehabilitation, including work practice, can lead back to the ordinary labour "
        "market. It lasts until the rehabilitation begins; no limit in weeks.",
        when=REHABILITATION_LIKELY & ~during("revalidering"),
        source=SDL("27, stk. 1, nr. 1", "sdp-extension-2014-nr1-reval", seen_in=SEEN_2014),
        only=(E2014,),
        doubt=Text(
            f"At grunden ophører, når revalideringen begynder, følger af ordet »iværksættes« og vejledningen. "
            f"{AFTER_REFORM.da}",
            f"That the ground ends when the rehabilitation begins follows from the word “started” and the guidance. "
            f"{AFTER_REFORM.en}",
        ),
    ),
    _ground(
        "afklaring",
        "arbejdsevnen skal afklares",
        "the work capacity must be clarified",
        "Virksomhedspraktik eller anden afklaring er nødvendig for at fastslå arbejdsevnen, og det må klart ventes, at "
        "den er færdig inden for 69 uger. Helbredet behøver ikke være stationært, men skal være til at overskue. "
        "Højst 69 uger.",
        "Work practice or another clarification is necessary to determine the work capacity, and it is clearly "
        "expected to be finished within 69 weeks. Health need not be stationary, but must be foreseeable. At most 69 "
        "weeks.",
        when=CLARIFICATION_NEEDED & WITHIN_69_WEEKS & FORESEEABLE,
        lasts=_at_most(69),
        source=SDL("27, stk. 1, nr. 2", "sdp-extension-2014-nr2-clarification", seen_in=SEEN_2014),
        only=(E2014,),
        doubt=Text(
            "Loven kræver kun, at afklaringen er nødvendig; at den ventes færdig inden for de 69 uger, og at helbredet "
            "er til at overskue, er vejledning og praksis. At de 69 uger regnes fra revurderingen, står i nr. 3 og er "
            "antaget her. Læst til LBK 1221/2025.",
            "The act only requires that the clarification is necessary; that it is expected finished within the 69 "
            "weeks, and that health is foreseeable, is guidance and practice. That the 69 weeks run from the "
            "reassessment stands in no. 3 and is presumed here. Read to LBK 1221/2025.",
        ),
    ),
    _ground(
        "behandling",
        "lægebehandling",
        "medical treatment",
        "Personen er under eller venter på behandling og ventes efter en lægelig vurdering at kunne arbejde igen inden "
        "for 134 uger fra revurderingen. Ventetid på behandling på offentligt sygehus tæller ikke; notér den som "
        "ventetid. Lægen bør nævne et bestemt tidspunkt.",
        "The person is under or waits for treatment and is, on a medical assessment, expected to be able to work again "
        "within 134 weeks from the reassessment. Waiting time for treatment at a public hospital does not count; "
        "record it as waiting time. The doctor should name a definite time.",
        when=TREATED & (WEEKS_TO_WORK <= 134),
        lasts=_at_most(
            134,
            leaves_out=("ventetid",),
            words=Text(
                "højst 134 uger uden ventetid på offentligt sygehus",
                "at most 134 weeks without waiting time at a public hospital",
            ),
        ),
        source=SDL("27, stk. 1, nr. 3, og stk. 2", "sdp-extension-2014-nr3-treatment", seen_in=SEEN_2014),
        only=(E2014,),
        doubt=RECORD_WAITING,
    ),
    _ground(
        "rehabiliteringsteam",
        "sag til rehabiliteringsteamet",
        "case for the rehabilitation team",
        "Kommunen har vurderet, at sagen skal i rehabiliteringsteamet, så ressourceforløb, fleksjob eller pension kan "
        "afgøres hurtigst muligt. Varer, til personen går over til foranstaltningen.",
        "The municipality has assessed that the case must go to the rehabilitation team, so that a resource course, a "
        "flexible job or a pension can be decided as soon as possible. It lasts until the person moves to the measure.",
        when=TEAM_NEEDED & ~MOVED_ON,
        source=SDL("27, stk. 1, nr. 4", "sdp-extension-2014-nr4-rehab-team", seen_in=SEEN_2014),
        only=(E2014,),
        doubt=AFTER_REFORM,
    ),
    _ground(
        "livstruende",
        "livstruende, alvorlig sygdom",
        "life-threatening, serious illness",
        "En læge vurderer, at der er en livstruende, alvorlig sygdom. Uden tidsgrænse; opfølgningen fortsætter. "
        "Behandlingen behøver ikke længere være udtømt.",
        "A doctor assesses that there is a life-threatening, serious illness. No time limit; follow-up continues. "
        "Treatment no longer needs to be exhausted.",
        when=LIFE_THREATENING,
        source=SDL("27, stk. 1, nr. 5", "sdp-extension-2014-nr5-life-threatening", seen_in=SEEN_2014),
        only=(E2014,),
    ),
    _ground(
        "arbejdsskade",
        "arbejdsskadesag",
        "work-injury case",
        "Der er rejst en sag om erstatning for en arbejdsskade. Varer, til der er truffet afgørelse om tab af "
        "erhvervsevne.",
        "A claim for compensation for a work injury has been raised. It lasts until loss of earning capacity has been "
        "decided.",
        when=INJURY_CASE & ~EARNING_CAPACITY,
        source=SDL("27, stk. 1, nr. 6", "sdp-extension-2014-nr6-work-injury", seen_in=SEEN_2014),
        only=(E2014,),
        doubt=Text(
            "Loven siger kun, at sagen er rejst; at grunden ophører ved afgørelsen om erhvervsevnetab, er vejledning.",
            "The act only says that the claim is raised; that the ground ends with the decision on loss of earning "
            "capacity is guidance.",
        ),
    ),
    _ground(
        "pension",
        "ansøgning om førtidspension",
        "application for a disability pension",
        "Fra kommunen modtager en klar anmodning om alene at afgøre førtidspension på det foreliggende grundlag, til "
        "der er truffet afgørelse.",
        "From the municipality's receipt of a clear request to decide only on disability pension on the existing "
        "basis, until it has been decided.",
        when=Happened("anmodning", ASKED) & NOT_DECIDED_SINCE,
        source=SDL("27, stk. 1, nr. 7", "sdp-extension-2014-nr7-fp-application", seen_in=SEEN_2014),
        only=(PENSION_2014,),
        doubt=Text(
            "Notér anmodningen (LSP § 17, stk. 2) som anmodning »pension på det foreliggende grundlag« og afgørelsen "
            "som afgørelse »førtidspension«. Et afslag afslutter også forlængelsen.",
            "Record the request (LSP section 17(2)) as request “pension on the existing basis” and the decision as "
            "decision “disability pension”. A refusal ends the extension as well.",
        ),
    ),
    _ground(
        "pension",
        "ansøgning om førtidspension eller åbenbar pensionssag",
        "application for a disability pension, or an obvious case",
        "Fra kommunen modtager en klar anmodning om alene at afgøre førtidspension på det foreliggende grundlag, eller "
        "når kommunen har vurderet, at det er helt åbenbart, at arbejdsevnen ikke kan forbedres, så sagen ikke skal "
        "for rehabiliteringsteamet; til der er truffet afgørelse.",
        "From the municipality's receipt of a clear request to decide only on disability pension on the existing "
        "basis, or when the municipality has assessed that the work capacity quite obviously cannot be improved, so "
        "that the case does not go to the rehabilitation team; until it has been decided.",
        when=any_of(
            named(
                "anmodningen er modtaget og ikke afgjort",
                "the request is received and not decided",
                Happened("anmodning", ASKED) & NOT_DECIDED_SINCE,
            ),
            named(
                "åbenbar sag, som ikke er afgjort",
                "an obvious case, not decided yet",
                NOT_TO_THE_TEAM & ~Happened("afgoerelse", DECIDED, within_months=24),
            ),
        ),
        source=SDL("27, stk. 1, nr. 7", "sdp-extension-2014-nr7-fp-application", seen_in=SEEN_2014),
        only=(PENSION_2016,),
        doubt=Text(
            "Notér anmodningen (LSP § 17, stk. 2, 1. pkt.) som anmodning »pension på det foreliggende grundlag« og "
            "afgørelsen som afgørelse »førtidspension«; en afgørelse mere end to år gammel regnes ikke for at være i "
            f"den åbenbare sag. {AFTER_REFORM.da}",
            "Record the request (LSP section 17(2), 1st sentence) as request “pension on the existing basis” and the "
            "decision as decision “disability pension”; a decision more than two years old is not taken to be in the "
            f"obvious case. {AFTER_REFORM.en}",
        ),
    ),
)

# --- pensioners ------------------------------------------------------------------------------------------------------

OF_PENSIONERS_26 = (
    _ground(
        "pensionist",
        "pensionist, som kan arbejde inden 26 uger",
        "pensioner who can work within 26 weeks",
        "For den, der er omfattet af grænsen på 26 uger (§ 25), kan kommunen forlænge, når personen efter en lægelig "
        "vurdering inden højst 26 uger kan stå til rådighed for arbejdsmarkedet eller genoptage beskæftigelse. § 27 "
        "gælder ikke for dem.",
        "For a person under the limit of 26 weeks (section 25) the municipality may extend when the person, on a "
        "medical assessment, will be available to the labour market or resume work within at most 26 weeks. Section 27 "
        "does not apply to them.",
        when=UNDER_25 & (WEEKS_TO_AVAILABLE <= 26),
        lasts=_at_most(26),
        source=SDL("29", "sdp-duration-pensioners"),
        only=(OF_PENSIONERS,),
        doubt=Text(
            "Kommunen kan forlænge, den skal ikke. At selve forlængelsen højst kan vare de 26 uger, følger af "
            "vurderingen og står ikke for sig.",
            "The municipality may extend; it need not. That the extension itself lasts at most the 26 weeks follows "
            "from the assessment and does not stand by itself.",
        ),
    ),
)

DECLARATIONS = (*THE_ACT_OF_2006, *THE_REFORM_OF_2014, *OF_PENSIONERS_26)
