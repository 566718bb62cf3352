"""Rights beside the talks: coordinating caseworker, follow-up in sickness, pensioners, and integration contracts."""

from datetime import date

from humlebi.law.acts import INTEGRATION, LAB
from humlebi.law.kinds import (
    NO_END,
    Axis,
    Begins,
    Done,
    Duty,
    Enters,
    Scope,
    Text,
    days_after,
    months_after,
    within_months,
)
from humlebi.law.questions import Class, Conditions
from humlebi.law.terms import Age, Counted, Happened, Spent, all_of, any_of, assessed, during, fact, named

# --- regimes ----------------------------------------------------------------------------------------------------------

OFFERED = Scope("2014", date(2014, 1, 1), NO_END, Axis.CLOCK, "LAB § 18 a (2014), § 36 (2020)")
CLARIFIED = Scope("2025", date(2025, 7, 1), NO_END, Axis.CLOCK, "Lov 1655 af 30. december 2024")
OFFERED_2020 = Scope("2020", date(2020, 1, 1), NO_END, Axis.CLOCK, "LAB § 36 (lov 548/2019)")
SICK = Scope(
    "2014",
    date(2014, 1, 1),
    date(2020, 1, 1),
    Axis.CLOCK,
    "LAB §§ 16 og 18",
    Text("Læst i LBK 1342/2016; dagen er antaget.", "Read in LBK 1342/2016; the day is presumed."),
)
PENSIONERS = Scope(
    "2015",
    date(2015, 7, 1),
    NO_END,
    Axis.CLOCK,
    "LAB § 15, stk. 2 (LBK 1342/2016), § 27, stk. 3 (2020)",
    Text("Begyndelsen 1. juli 2015 er antaget.", "The beginning, 1 July 2015, is presumed."),
)
CONTRACT_DAY = Text(
    "Læst i LBK 1127/2017. Begyndelsen 1. juli 2016 er antaget.",
    "Read in LBK 1127/2017. The beginning, 1 July 2016, is presumed.",
)
CONTRACT_2020 = Text(
    "Læst i LBK 1/2020 og 1146/2020. At takten begyndte 1. januar 2020 og gælder programmer begyndt fra den dag, er "
    "antaget; den er ikke gentaget i BEK 208/2026.",
    "Read in LBK 1/2020 and 1146/2020. That the pace began on 1 January 2020 and holds for programmes begun from that "
    "day is presumed; it is not repeated in order 208/2026.",
)
FIRST_CONTRACT, LATER_CONTRACT = date(2016, 7, 1), date(2020, 1, 1)
CITED_2020 = "Integrationsloven § 20 (LBK 1146/2020)"
CONTRACT = Scope("2016", FIRST_CONTRACT, LATER_CONTRACT, Axis.BEGUN, "Integrationsloven § 20", CONTRACT_DAY)
CONTRACT_ASKED = Scope("2016", FIRST_CONTRACT, LATER_CONTRACT, Axis.CLOCK, "Integrationsloven § 20", CONTRACT_DAY)
CONTRACT_IN_HALF_A_YEAR = Scope("2020", LATER_CONTRACT, NO_END, Axis.BEGUN, CITED_2020, CONTRACT_2020)
ASKED_IN_HALF_A_YEAR = Scope("2020", LATER_CONTRACT, NO_END, Axis.CLOCK, CITED_2020, CONTRACT_2020)

# --- words of this page -----------------------------------------------------------------------------------------------

SPECIAL_EFFORT = assessed(
    "syg_behov_for_indsats",
    "Er helt eller delvist syg og har brug for en særlig indsats",
    "Is wholly or partly sick and needs a special effort",
)
LIFE_THREATENING = assessed(
    "syg_uden_kontakt",
    "Er alvorligt, især livstruende, syg",
    "Is seriously, especially life-threateningly, ill",
)
SICK_NOW = during("sygdom")
ACTIVITY_READY = during("parathed", "aktivitetsparat")
AT_WORK = fact(
    "kontrakt_i_arbejde_eller_uddannelse",
    "Er i ordinært arbejde eller uddannelse uden integrationsydelse",
    "Is in ordinary work or education without integration benefit",
)
GOALS_MET = fact("kontrakt_maal_opfyldt", "Kontraktens mål er opfyldt", "The goals of the contract are met")
PARENTAL = during("barsel")


def _caseworker(benefit: str, da: str, en: str, only: Scope = OFFERED) -> Duty:
    return Duty(
        name=f"koordinerende_sagsbehandler_{benefit}",
        title=Text("Koordinerende sagsbehandler", "Coordinating caseworker"),
        plain=Text(
            f"En person på {da} får tilbudt en koordinerende sagsbehandler med det samme, når personen "
            "vurderes aktivitetsparat.",
            f"A person on {en} is offered a coordinating caseworker at once when assessed as activity-ready.",
        ),
        since=Enters(
            "parathed",
            ("aktivitetsparat",),
            benefit,
            Text("personen blev vurderet aktivitetsparat", "the person was assessed as activity-ready"),
        ),
        act=Done("sagsbehandler_tilbudt"),
        span=days_after(0),
        counts_from="benefit",
        source=LAB(
            "18 a (fra 2020 § 36)",
            "lab-2015-coordinating-caseworker",
            seen_in="source 004; source 003",
        ),
        only=(only,),
        group=benefit,
        doubt=Text(
            "Allerød Kommunes udvalgsreferat (2015) binder sagsbehandleren til en indsats senest efter seks måneder. "
            "Seks måneder er fristen for tilbuddet (§ 92, stk. 2); sagsbehandleren skal tilbydes straks. Gennemgået "
            "til og med LBK 280/2024.",
            "The committee minutes of Allerød (2015) ties the caseworker to an effort at the latest after six "
            "months. Six months is the deadline for the offer (§ 92(2)); the caseworker must be offered at once. "
            "Read to LBK 280/2024.",
        ),
    )


# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    _caseworker("kontanthjaelp", "kontanthjælp", "cash benefit"),
    _caseworker("uddannelseshjaelp", "uddannelseshjælp", "education benefit"),
    _caseworker("integrationsydelse", "integrationsydelse", "integration benefit"),
    _caseworker("selvforsoergelsesydelse", "selvforsørgelsesydelse", "self-support benefit", OFFERED_2020),
    _caseworker("overgangsydelse", "overgangsydelse", "transitional benefit", OFFERED_2020),
    Conditions(
        name="gennemgaaende_koordinerende_sagsbehandler",
        title=Text("Gennemgående koordinerende sagsbehandler", "Continuous coordinating caseworker"),
        plain=Text(
            "Den, der er i ressourceforløb eller jobafklaringsforløb, har ret til én koordinerende sagsbehandler "
            "gennem hele forløbet.",
            "Whoever is in a resource course or a job clarification course has a right to one coordinating caseworker "
            "all the way through.",
        ),
        benefits=("ressourceforloeb", "jobafklaring"),
        when=any_of(during("ressourceforloeb"), during("jobafklaring")),
        source=LAB("36, stk. 3", "lab-2015-coordinating-caseworker"),
        only=(OFFERED_2020,),
        group="ressourceforloeb",
        doubt=Text(
            "Hvornår sagsbehandleren senest skal være tilbudt, er ikke undersøgt: ingen frist regnes. Gennemgået til "
            "og med LBK 280/2024.",
            "When the caseworker must be offered at the latest has not been read: no deadline is counted. Read to LBK "
            "280/2024.",
        ),
    ),
    Conditions(
        name="afklaring_efter_2_aar",
        title=Text("Afklaring efter to år på kontanthjælp", "Clarification after two years of cash benefit"),
        plain=Text(
            "Når en aktivitetsparat på mindst 30 år har fået kontanthjælp i to år i træk, foretager kommunen en "
            "afklaring, og igen hver gang der er gået to år. Den kan foretages sammen med opfølgningen efter LAS § 10 "
            "eller ved en jobsamtale. Svaret er ja, når en afklaring skal foretages nu. Notér den som opfølgning "
            "»afklaring efter to år«.",
            "When an activity-ready person aged 30 or over has had cash benefit for two years in a row, the "
            "municipality makes a clarification, and again each time two years have passed. It may be made with the "
            "follow-up of LAS section 10 or at a job talk. The answer is yes when a clarification is due now. Record "
            "it as a follow-up “clarification after two years”.",
        ),
        benefits=("kontanthjaelp",),
        when=all_of(
            ACTIVITY_READY,
            Age() >= 30,
            named(
                "Kontanthjælp i to år i træk",
                "Cash benefit for two years in a row",
                Spent("kontanthjaelp", "months", continuous=True) >= 24,
            ),
            named(
                "Ingen afklaring i de seneste to år",
                "No clarification in the last two years",
                ~Happened("opfoelgning", ("afklaring",), within_months=24),
            ),
        ),
        otherwise=Text("Ingen afklaring skal foretages nu.", "No clarification is due now."),
        source=LAB("36 a (lov 1655/2024); LAS § 10, stk. 2", "las-10-follow-up"),
        only=(CLARIFIED,),
        group="kontanthjaelp",
        doubt=Text(
            "§ 36 a, stk. 1, er læst; hvad en afklaring er (stk. 2), og om tid på kontanthjælp før 1. juli 2025 tæller "
            "med, er ikke fundet: her tæller den med. Dagen er lovens almindelige ikrafttræden.",
            "Section 36 a (1) has been read; what a clarification is (2), and whether time on cash benefit before 1 "
            "July 2025 counts, has not been found: it counts here. The day is the act's general commencement.",
        ),
    ),
    Conditions(
        name="sygeopfoelgning_i_kontaktforloebet",
        title=Text("Opfølgning under sygdom", "Follow-up in sickness"),
        plain=Text(
            "Er en person på kontant- eller uddannelseshjælp syg og har brug for en særlig indsats, lægges "
            "opfølgningen i kontaktforløbet. For en aktivitetsparat, der er alvorligt syg, kan den ske uden kontakt.",
            "When a person on cash or education benefit is sick and needs a special effort, the follow-up is laid in "
            "the contact course. For an activity-ready person who is seriously ill it may be without contact.",
        ),
        asked=Enters("sygdom", (), "kontanthjaelp", Text("sygdommen begyndte", "the sickness began")),
        classes=(
            Class(
                "uden_kontakt",
                Text("uden kontakt (standby)", "without contact (standby)"),
                SICK_NOW & ACTIVITY_READY & LIFE_THREATENING,
            ),
            Class(
                "i_kontaktforloebet",
                Text("som en del af kontaktforløbet", "as part of the contact course"),
                SICK_NOW & SPECIAL_EFFORT,
            ),
        ),
        otherwise=Text(
            "Ingen særlig opfølgning: det almindelige kontaktforløb.",
            "No special follow-up: the ordinary contact course.",
        ),
        lifts=("opfoelgende_jobsamtaler", "jobsamtale_hver_2_maaned"),
        lifts_in=("uden_kontakt",),
        raised_by=(LIFE_THREATENING,),
        source=LAB("16, stk. 2 og 7, og 18, stk. 6", "lab-16-2-sick-follow-up", seen_in="source 003, table"),
        only=(SICK,),
        group="kontanthjaelp",
        doubt=Text(
            "Ingen frist er læst for nr. 2, 3, 12 og 13; tabellen i de nordjyske frikommuneansøgninger (2017) nævner "
            "tre måneder for ledighedsydelse.",
            "No deadline has been read for nos. 2, 3, 12 and 13; the table of the trial applications of North "
            "Jutland (2017) names three months for ledighedsydelse.",
        ),
    ),
    Conditions(
        name="samtaler_for_foertidspensionister",
        title=Text("Ret til tre samtaler", "Right to three talks"),
        plain=Text(
            "En førtidspensionist har ret til mindst tre samtaler i kommunen om mulighederne for at vende tilbage "
            "til arbejde.",
            "A disability pensioner has right to at least three talks with the municipality on the possibilities of "
            "returning to work.",
        ),
        when=during("foertidspension") & (Counted("samtale") < 3),
        otherwise=Text(
            "Tre samtaler er holdt; flere er op til kommunen.",
            "Three talks have been held; more is up to the municipality.",
        ),
        benefits=("foertidspension",),
        source=LAB("15, stk. 2 (fra 2020 § 27, stk. 3)", "lab-2015-contact-nr6"),
        only=(PENSIONERS,),
        group="foertidspension",
        doubt=Text(
            "Alle noterede samtaler tæller her, også fra før pensionen: se selv efter.",
            "Every recorded talk counts here, also those from before the pension: check by hand.",
        ),
    ),
    Duty(
        name="opfoelgning_integrationskontrakt",
        title=Text("Opfølgning på integrationskontrakten", "Follow-up of the integration contract"),
        plain=Text(
            "Efter visitationen følges der op på kontrakten ved en individuel samtale mindst fire gange inden for tolv "
            "kalendermåneder.",
            "After the placing the contract is followed up in an individual talk at least four times within twelve "
            "calendar months.",
        ),
        since=Begins("integrationsprogram", Text("integrationsprogrammet begyndte", "the integration programme began")),
        act=Done("samtale"),
        span=within_months(12),
        then=months_after(12),
        times=4,
        stops_while=("ansaettelse", "uddannelse", "barsel"),
        source=INTEGRATION("20", "int-2017-follow-up-four-per-12", seen_in="source 003"),
        only=(CONTRACT,),
        group="integrationsprogram",
        doubt=Text(
            "De tolv måneder regnes fra programmets første dag og derefter fra den fjerde samtale. Under arbejde, "
            "uddannelse og orlov står uret stille her, fordi en anden takt gælder: spørg »Hvor tit kontrakten "
            "følges op«.",
            "The twelve months run from the first day of the programme and then from the fourth talk. During work, "
            "education and leave the clock stands still here, because another pace holds: ask "
            "“How often the contract is followed up”.",
        ),
    ),
    Duty(
        name="opfoelgning_integrationskontrakt",
        title=Text("Opfølgning på integrationskontrakten", "Follow-up of the integration contract"),
        plain=Text(
            "Efter visitationen følges der op på kontrakten ved en individuel samtale mindst fire gange inden for de "
            "første seks måneder og derefter efter behov.",
            "After the placing the contract is followed up in an individual talk at least four times within the first "
            "six months, and then as needed.",
        ),
        since=Begins("integrationsprogram", Text("integrationsprogrammet begyndte", "the integration programme began")),
        act=Done("samtale"),
        span=within_months(6),
        times=4,
        stops_while=("ansaettelse", "uddannelse", "barsel"),
        source=INTEGRATION("20, stk. 1", "int-2017-follow-up-four-per-12", seen_in="source 003"),
        only=(CONTRACT_IN_HALF_A_YEAR,),
        group="integrationsprogram",
        doubt=Text(
            "De seks måneder regnes fra programmets første dag; om de først begynder ved visitationen, siger teksten "
            "ikke. For den, der hverken kan få selvforsørgelses- og hjemrejseydelse eller overgangsydelse, følges der "
            "kun op efter behov (§ 16, stk. 4): se bort fra fristen. Under arbejde, uddannelse og orlov står uret "
            "stille her, fordi en anden takt gælder: spørg »Hvor tit kontrakten følges op«.",
            "The six months run from the first day of the programme; whether they begin only with the placing, the "
            "text does not say. For somebody who can get neither the self-support and return benefit nor the "
            "transitional benefit there is follow-up only as needed (section 16 (4)): leave the deadline out of "
            "account. During work, education and leave the clock stands still here, because another pace holds: ask "
            "“How often the contract is followed up”.",
        ),
    ),
    Conditions(
        name="takt_integrationskontrakt",
        title=Text("Hvor tit kontrakten følges op", "How often the contract is followed up"),
        plain=Text(
            "Efter behov, når målene er nået; inden seks måneder efter fødslen og igen ved slutningen af "
            "forældreorlov; hver tolvte måned i ordinært arbejde eller uddannelse; ellers fire gange på tolv måneder.",
            "As needed once the goals are met; within six months after the birth and again at the end of parental "
            "leave; every twelve months in ordinary work or education; otherwise four times in twelve months.",
        ),
        classes=(
            Class("efter_behov", Text("efter behov", "as needed"), GOALS_MET),
            Class(
                "orlov",
                Text("inden seks måneder efter fødslen og ved orlovens slutning", "within six months and at its end"),
                PARENTAL,
            ),
            Class("hver_12_maaneder", Text("hver tolvte måned", "every twelve months"), AT_WORK),
            Class("fire_gange", Text("fire gange på tolv måneder", "four times in twelve months"), ~AT_WORK),
        ),
        lifts=("opfoelgning_integrationskontrakt",),
        lifts_in=("efter_behov", "orlov", "hver_12_maaneder"),
        raised_by=(GOALS_MET, AT_WORK),
        source=INTEGRATION("20", "int-2017-follow-up-four-per-12", seen_in="source 003"),
        only=(CONTRACT_ASKED,),
        group="integrationsprogram",
        doubt=Text(
            "Kommunalbestyrelsen kan fastsætte en anden kontakt for grupper i helt særlige situationer.",
            "The council may lay down another form of contact for groups in very special situations.",
        ),
    ),
    Conditions(
        name="takt_integrationskontrakt",
        title=Text("Hvor tit kontrakten følges op", "How often the contract is followed up"),
        plain=Text(
            "Efter behov, når målene er nået; inden seks måneder efter fødslen og igen ved slutningen af "
            "forældreorlov; hver tolvte måned i ordinært arbejde eller uddannelse; ellers fire gange i de første seks "
            "måneder og derefter efter behov.",
            "As needed once the goals are met; within six months after the birth and again at the end of parental "
            "leave; every twelve months in ordinary work or education; otherwise four times in the first six months "
            "and then as needed.",
        ),
        classes=(
            Class("efter_behov", Text("efter behov", "as needed"), GOALS_MET),
            Class(
                "orlov",
                Text("inden seks måneder efter fødslen og ved orlovens slutning", "within six months and at its end"),
                PARENTAL,
            ),
            Class("hver_12_maaneder", Text("hver tolvte måned", "every twelve months"), AT_WORK),
            Class(
                "fire_gange",
                Text("fire gange i de første seks måneder", "four times in the first six months"),
                ~AT_WORK,
            ),
        ),
        lifts=("opfoelgning_integrationskontrakt",),
        lifts_in=("efter_behov", "orlov", "hver_12_maaneder"),
        raised_by=(GOALS_MET, AT_WORK),
        source=INTEGRATION("20", "int-2017-follow-up-four-per-12", seen_in="source 003"),
        only=(ASKED_IN_HALF_A_YEAR,),
        group="integrationsprogram",
        doubt=Text(
            "Kommunalbestyrelsen kan fastsætte en anden kontakt for grupper i helt særlige situationer.",
            "The council may lay down another form of contact for groups in very special situations.",
        ),
    ),
)
