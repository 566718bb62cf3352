"""Follow-up in sickness benefit cases since 2015: when the municipality must talk with the person who is ill, and how.

One file, since the talks of one case stand side by side in one chapter of the act.
"""

from dataclasses import replace
from datetime import date

from humlebi.law.acts import SDL
from humlebi.law.kinds import (
    NO_END,
    Axis,
    Begins,
    Cadence,
    Confidence,
    Done,
    Duty,
    Exemption,
    Happens,
    Scope,
    State,
    Text,
    Untranslated,
    days_after,
    end_of_week,
    weeks_after,
    within_months,
)
from humlebi.law.questions import Class, Conditions
from humlebi.law.terms import Condition, OnDay, TheDay, any_of, assessed, during, fact, named, while_in

# --- doubts of this page ---------------------------------------------------------------------------------------------

LATER_CATEGORY = Text(
    "Flyttes sagen til kategorien efter fristen, siger loven ikke, hvornår samtalen skal holdes; her regnes fire uger "
    "fra flytningen.",
    "When the case enters the category after the deadline, the act does not say when the talk must be held; four weeks "
    "from the move are counted here.",
)
RUNNING_2015 = Text(
    "Lovens ikrafttrædelse foreligger ikke. Løbende sager følger her de nye regler fra den 5. januar 2015: "
    "bekendtgørelsen om opfølgning (1421/2014) gælder fra den dag uden overgang, og forsøg, der løb, fraviger de gamle "
    "regler om samtaler til og med den 4. januar og de nye fra den 5. (BEK 1562/2014 § 5, 1559/2014 § 25). Allerød "
    "Kommune regner med 163 samtaler i januar for sine 163 løbende sager. Intet læst taler imod. Valgte første "
    "fraværsdag, gjaldt for fravær begyndt før den 5. januar 2015 stadig reglerne fra 2010: anden samtale inden tre "
    "måneder og siden hver tredje måned i kategori 1 og 3, opfølgningsplan og ingen LÆ 285. En gammel kategori står "
    "her, til sagen er visiteret igen.",
    "The commencement clause of the act is not at hand. Running cases here follow the new rules from 5 January 2015: "
    "the order on follow-up (1421/2014) holds from that day without a transition, and trials that ran depart from the "
    "old rules on talks until 4 January and from the new ones from the 5th (order 1562/2014 § 5, 1559/2014 § 25). The "
    "municipality of Allerød counts 163 talks in January for its 163 running cases. Nothing read speaks against it. "
    "Did the first absence day pick, the rules of 2010 went on for absences begun before 5 January 2015: a second talk "
    "within three months and then every third month in categories 1 and 3, a follow-up plan and no LÆ 285. An old "
    "category stands here until the case is placed anew.",
)
RUNNING_2020 = Text(
    "Ikrafttrædelsen i lov 551/2019 foreligger ikke. Løbende sager følger her de nye regler fra den 1. januar 2020: "
    "bekendtgørelsen om opfølgning (1175/2019) gælder fra den dag uden overgang, et forsøg fra 2018 fraviger fra den "
    "dag den nye 6. pkt. (BEK 1173/2019 § 3), og lov 548/2019 § 209 lader de andre grupper gå over med de samtaler, de "
    "har haft; de syge nævner den ikke. Intet læst taler imod. Valgte første fraværsdag, skulle der for fravær begyndt "
    "før 2020 stadig følges op hver fjerde uge: se loven efter, hvis sagen løb nytår 2019/20.",
    "The commencement clause of act 551/2019 is not at hand. Running cases here follow the new rules from 1 January "
    "2020: the order on follow-up (1175/2019) holds from that day without a transition, a trial of 2018 departs from "
    "that day on from the new 6th sentence (order 1173/2019 § 3), and act 548/2019 § 209 lets the other groups pass "
    "over with the talks that they have had; the sick it does not name. Nothing read speaks against it. Did the first "
    "absence day pick, follow-up for absences begun before 2020 was still every fourth week: look into the act where "
    "the case ran at the turn of the year 2019/20.",
)
RUNNING_2025 = Text(
    "Ikrafttrædelsen i lov 1657/2024 foreligger ikke. Løbende sager følger her de nye regler fra den 1. januar 2025: "
    "bekendtgørelsen om opfølgning (1710/2024) gælder fra den dag uden overgang, § 8 henviser selv i løbende sager til "
    "§ 13 f, og kategori 3 står ikke mere i teksten. Intet læst taler imod. Valgte første fraværsdag, gjaldt for "
    "fravær begyndt før 2025 stadig kategori 3 med rehabiliteringsteamet, og § 13 f fritog ikke for de fire samtaler.",
    "The commencement clause of act 1657/2024 is not at hand. Running cases here follow the new rules from 1 January "
    "2025: the order on follow-up (1710/2024) holds from that day without a transition, § 8 itself refers to § 13 f in "
    "running cases, and category 3 is no longer in the text. Nothing read speaks against it. Did the first absence day "
    "pick, category 3 with the rehabilitation team went on for absences begun before 2025, and § 13 f lifted no talks.",
)
NOT_READ_2026 = Text(
    "§ 13 f er læst, som lov 1750/2025 indsætter den. De ændrede sætninger i §§ 8, 11-13 e og 15 foreligger ikke, og "
    "heller ikke lovens § 21 om overgang, som kan sige noget om de syge. At reglerne gælder fra den 1. juli 2026, også "
    "for løbende sager, er antaget. Valgte første fraværsdag, gjaldt for fravær begyndt før den dag stadig de to "
    "kategorier, fire samtaler i kategori 2, ingen frist i ottende uge i kategori 1 og § 13 f med 13 uger fra den "
    "første samtale: se loven efter, før nogen siges at være for sent på den i en sag, der løb den 1. juli 2026.",
    "§ 13 f was read as act 1750/2025 inserts it. The changed sentences of §§ 8, 11-13 e and 15 are not at hand, nor "
    "is § 21 of the act on transition, which may say something of the sick. That the rules hold from 1 July 2026, for "
    "running cases as well, is presumed. Did the first absence day pick, the two categories, four talks in category 2, "
    "no deadline in week eight in category 1 and § 13 f with 13 weeks from the first talk went on for absences begun "
    "before that day: look into the act before anybody is called late in a case that ran on 1 July 2026.",
)

LATE_IN_CATEGORY = Text(
    "Kommer sagen først sent i halvåret i kategorien, siger loven ikke, om alle fire kræves; her kræves de. Opfølgning "
    "uden kontakt (standby) er efter ordene også opfølgning: notér den som samtale, hvis standby er ophørt, når "
    "halvåret er gået.",
    "When the case enters the category late in the half-year, the act does not say whether all four are required; here "
    "they are. Follow-up without contact (standby) is follow-up too by its words: record it as a talk when standby has "
    "ended by the end of the half-year.",
)
TWO_WEEKS = Text(
    "De to uger er valgt her og står ikke i loven.", "The two weeks are chosen here and do not stand in the act."
)
DAY_2026 = Text(
    "Teksten er læst i lov 1750/2025; at den gælder fra den 1. juli 2026, er antaget.",
    "The text was read in act 1750/2025; that it holds from 1 July 2026 is presumed.",
)

# --- what may lift a talk ---------------------------------------------------------------------------------------------

STANDBY = Exemption(
    "standby",
    SDL("13 b, stk. 5", "sdp-standby"),
    says=Text("for de dage, afgørelsen gælder", "for the days on which the decision holds"),
)
# § 13 f(2): whoever has not reported fit after week 13 is followed up as after the first six months.
PREDICTABLE = Exemption(
    "13f",
    SDL("13 f", "sdp-followup-2025"),
    whole_course=True,
    says=Text(
        "fra den første samtale til udgangen af uge 13 regnet fra den (91 dage, samtalens dag talt med)",
        "from the first talk to the end of week 13 counted from it (91 days, the day of the talk included)",
    ),
)
WELL_IN_26_WEEKS = Exemption(
    "26_uger",
    SDL("13 f", "sdp-followup-2026"),
    until_ended=True,
    runs_out=26,
    says=Text(
        "fra den dag, det er vurderet, at både den sygemeldte og arbejdsgiveren venter en raskmelding inden udgangen "
        "af uge 26 fra første fraværsdag; den slutter kun den dag, den sygemeldte eller arbejdsgiveren ønsker "
        "opfølgning, eller kommunen konkret beslutter, at der følges op, ikke fordi personen bliver "
        "ledig",
        "from the day on which it is assessed that both the sick person and the employer expect recovery by the end of "
        "week 26 from the first absence day; it ends only on the day when the sick person or the employer wants "
        "follow-up, or the municipality decides in the case that there is to be follow-up, not because the person "
        "becomes unemployed",
    ),
)

# § 82: absences begun before that day stay under the rules before the act.
NEW_ACT = date(2006, 7, 3)

# --- regimes: the day the talk falls due picks, for running cases as well ----------------------------------------

R2015 = Scope("2015", date(2015, 1, 5), date(2020, 1, 1), Axis.DUE, "Lov 720 af 25. juni 2014", RUNNING_2015, NEW_ACT)
R2020 = Scope(
    "2020", date(2020, 1, 1), date(2025, 1, 1), Axis.DUE, "Lov 548 og 551 af 7. maj 2019", RUNNING_2020, NEW_ACT
)
R2025 = Scope(
    "2025", date(2025, 1, 1), date(2026, 7, 1), Axis.DUE, "Lov 1657 af 30. december 2024", RUNNING_2025, NEW_ACT
)
R2026 = Scope("2026", date(2026, 7, 1), NO_END, Axis.DUE, "Lov 1750 af 29. december 2025", NOT_READ_2026, NEW_ACT)
# The day a talk is asked for picks.
WISH_2020 = Scope("2020", date(2020, 1, 1), date(2026, 7, 1), Axis.CLOCK, "Lov 548 og 551 af 7. maj 2019")
WISH_2026 = Scope("2026", date(2026, 7, 1), NO_END, Axis.CLOCK, "Lov 1750 af 29. december 2025", NOT_READ_2026)
# The day of the talk picks its form.
F2015 = Scope("2015", date(2015, 1, 5), date(2016, 1, 1), Axis.CLOCK, "Lov 720 af 25. juni 2014")
F2016 = Scope(
    "2016",
    date(2016, 1, 1),
    date(2020, 1, 1),
    Axis.CLOCK,
    "LBK 48/2016",
    Text(
        "Dagen er antaget: teksten er ny mellem LBK 938/2015 (august) og 48/2016 (januar).",
        "The day is presumed: the text is new between LBK 938/2015 (August) and 48/2016 (January).",
    ),
)
COVID = Text(
    "I perioder fra marts 2020 til og med januar 2022 fraveg bekendtgørelser om covid-19 kravet om fremmøde, så "
    "kommunen valgte formen (fx BEK 38/2022 § 4): se dem efter for samtaler i den tid.",
    "In periods from March 2020 to the end of January 2022 orders on covid-19 set the requirement of attendance aside, "
    "so that the municipality chose the form (e.g. order 38/2022 § 4): look them up for talks in that time.",
)
F2020 = Scope("2020", date(2020, 1, 1), date(2022, 1, 1), Axis.CLOCK, "Lov 548 og 551 af 7. maj 2019", COVID)
F2022 = Scope(
    "2022",
    date(2022, 1, 1),
    date(2023, 3, 22),
    Axis.CLOCK,
    "Lov 2590 af 28. december 2021",
    Text(
        f"Dagen er antaget: BEK 38/2022 fraviger sætningerne den 16. januar 2022. {COVID.da}",
        f"The day is presumed: order 38/2022 sets the sentences aside on 16 January 2022. {COVID.en}",
    ),
)
F2023 = Scope(
    "2023",
    date(2023, 3, 22),
    NO_END,
    Axis.CLOCK,
    "Lov 295 af 20. marts 2023",
    Text(
        "Dagen er antaget: vejledningen om opfølgning (9208/2023) gælder fra den 22. marts 2023. Efter den 1. juli "
        "2026 henviser § 13 f til de samme sætninger; om de er ændret, foreligger ikke.",
        "The day is presumed: the guidance on follow-up (9208/2023) holds from 22 March 2023. After 1 July 2026 § 13 f "
        "refers to the same sentences; whether they are changed is not at hand.",
    ),
)

# --- words of this page ---------------------------------------------------------------------------------------------

FIRST_DAY = Begins("sygedagpenge", Text("første fraværsdag", "the first absence day"))
LAST_TALK = Text("den seneste opfølgningssamtale", "the latest follow-up talk")
TALK = Done("samtale")
GROUP = "sygedagpenge"

# --- the form of the talk ---------------------------------------------------------------------------------------------

GRAVE = assessed(
    "kontakt_ikke_hensigtsmaessig",
    "Sygdommen er alvorlig, og kontakt er ikke hensigtsmæssig eller mulig på grund af helbredet",
    "The illness is grave, and contact is not suitable or possible because of the health",
)
HINDERS = assessed(
    "sygdom_hindrer_samtale",
    "Sygdommen er til hinder for en individuel samtale (fra 2023: med personligt fremmøde)",
    "The illness prevents an individual talk (from 2023: in person)",
)
PARTLY_BACK = fact("genoptaget_arbejdet_delvist", "Har genoptaget arbejdet delvist", "Has partly resumed the work")
SOON_FIT = assessed(
    "rask_og_i_arbejde_4_uger",
    "Ventes fuldt raskmeldt og på vej tilbage i arbejde inden for 4 uger",
    "Is expected to be fully fit and on the way back to work within 4 weeks",
)
SOON_LEAVE = assessed(
    "barsel_inden_4_uger", "Ventes at gå på barsel inden for 4 uger", "Is expected to go on leave within 4 weeks"
)
EMPLOYED = fact(
    "er_i_ansaettelsesforhold",
    "Er i et ansættelsesforhold",
    "Is in an employment",
    recorded=while_in("ansaettelse", "", "loenmodtager"),
)
FIRST_TALK = fact("samtalen_er_den_foerste", "Det er den første opfølgning", "It is the first follow-up")
FIRST_HALF_YEAR = fact(
    "inden_for_foerste_6_maaneder",
    "Samtalen ligger inden for de første 6 måneder fra første fraværsdag",
    "The talk lies within the first 6 months from the first absence day",
)
MUST_ATTEND = assessed(
    "kommunen_kraever_fremmoede",
    "Kommunen har konkret besluttet, at samtalen holdes ved personligt fremmøde",
    "The municipality has decided in the case that the talk is held in person",
)
CATEGORY_1 = during("visitation", "1", words=Text("sagen er i kategori 1", "the case is in category 1"))
THEIR_OWN_WAY = Text(
    "kommunen fastlægger selv, hvordan der følges op (kategori 1)",
    "the municipality settles itself how follow-up is done (category 1)",
)
WITHOUT_CONTACT = Class("uden_kontakt", Text("uden kontakt (standby)", "without contact (standby)"), GRAVE)
FORM_TITLE = Text("Opfølgningssamtalens form", "The form of the follow-up talk")


ONLY_2_AND_3 = Text(
    " Det gælder kategori 2 og 3 (2025 til juni 2026 kun 2). I kategori 1 fastlægger kommunen selv, hvornår og hvordan "
    "der følges op.",
    " That holds in categories 2 and 3 (from 2025 to June 2026 only 2). In category 1 the municipality settles itself "
    "when and how there is follow-up.",
)
NO_CATEGORY = Text(
    "Er kategorien ikke valgt endnu, regnes sagen som 2 eller 3, der vælges ved samtalen. Samtalen efter otte uger i "
    "kategori 1 (§ 13 a, stk. 1) hører til den nye kategori: notér den først.",
    "When no category has been chosen yet, the case is counted as 2 or 3, which are chosen at the talk. The talk after "
    "eight weeks in category 1 (§ 13 a(1)) belongs to the new category: record that first.",
)


def _may(words: Text, when: Condition) -> Class:
    return Class("kan_fraviges", words, when)


def _form(
    plain: Text, classes: tuple[Class, ...], scope: Scope, *catalogue: str, own_way: Condition = CATEGORY_1
) -> Conditions:
    """The form of a talk under one regime; the municipality's own in category 1, without contact in grave illness."""
    return Conditions(
        name="samtaleform_sygedagpenge",
        title=FORM_TITLE,
        plain=Text(f"{plain.da}{ONLY_2_AND_3.da}", f"{plain.en}{ONLY_2_AND_3.en}"),
        benefits=("sygedagpenge",),
        classes=(Class("kommunens_valg", THEIR_OWN_WAY, own_way), WITHOUT_CONTACT, *classes),
        source=SDL("13 b, stk. 1 og 4-5, og 13 a, stk. 2", *catalogue),
        only=(scope,),
        group=GROUP,
        doubt=NO_CATEGORY,
    )


BY_PHONE_OR_LETTER = Text(
    "kan holdes telefonisk, digitalt eller skriftligt", "may be by phone, digitally or in writing"
)
BY_PHONE_OR_VIDEO = Text(
    "kan holdes telefonisk eller ved personligt digitalt fremmøde", "may be by phone or as a personal digital meeting"
)
IN_PERSON = Text("individuel samtale med personligt fremmøde", "individual talk in person")
OWN_CHOICE = Text(
    "den sygemeldte vælger: personligt, telefonisk eller personligt digitalt",
    "the sick person chooses: in person, by phone or as a personal digital meeting",
)
NO_EXCEPTION = named("ingen af undtagelserne", "none of the exceptions", ~GRAVE)
EXCEPTIONS_2015 = any_of(PARTLY_BACK, during("tilbud"), HINDERS)
EXCEPTIONS_2016 = any_of(PARTLY_BACK, SOON_FIT, SOON_LEAVE, during("tilbud"), HINDERS)
EXCEPTIONS_2023 = any_of(EMPLOYED, PARTLY_BACK, SOON_FIT, SOON_LEAVE, during("tilbud"), HINDERS)

# --- declarations ---------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Duty(
        name="foerste_samtale",
        title=Text("Første opfølgningssamtale", "First follow-up talk"),
        plain=Text(
            "I kategori 2 og 3 følges der op første gang inden udgangen af ottende uge fra første fraværsdag. De "
            "kategorier vælges først ved den samtale, så kravet gælder også, når det er noteret, at kategorien endnu "
            "ikke er valgt (0); er intet noteret, kan det ikke afgøres. I kategori 1 kræves en samtale først, når "
            "fraværet varer over otte uger.",
            "In categories 2 and 3 the first follow-up is before the end of week eight from the first absence day. "
            "Those categories are chosen only at that talk, so that the requirement holds as well when it is recorded "
            "that none has been chosen yet (0); when nothing is recorded, it cannot be decided. In category 1 a talk "
            "is required only when the absence lasts more than eight weeks.",
        ),
        since=FIRST_DAY,
        act=TALK,
        span=end_of_week(8),
        when=State("visitation", ("0", "2", "3")),
        if_bound_later=weeks_after(4),
        exempted_by=(STANDBY,),
        source=SDL("13 b", "sdp-followup-2015", "sdp-visitation-2015", seen_in="source 004, attachment 3.2, table"),
        only=(R2015,),
        group=GROUP,
        doubt=LATER_CATEGORY,
    ),
    Cadence(
        name="loebende_samtale",
        title=Text("Opfølgning hver fjerde uge", "Follow-up every fourth week"),
        plain=Text(
            "I kategori 2 og 3 følges der derefter op mindst hver fjerde uge. Det er en individuel samtale; den kan i "
            "nogle tilfælde holdes telefonisk, digitalt eller skriftligt og tæller også: spørg »Opfølgningssamtalens "
            "form«.",
            "In categories 2 and 3 follow-up then is at least every fourth week. It is an individual talk; in some "
            "cases it may be by phone, digitally or in writing and counts too: ask “The form of the follow-up talk”.",
        ),
        within=FIRST_DAY,
        words=LAST_TALK,
        act=TALK,
        span=weeks_after(4),
        first_by=end_of_week(8),
        when=State("visitation", ("2", "3")),
        if_bound_later=weeks_after(4),
        exempted_by=(STANDBY,),
        source=SDL("13 b", "sdp-followup-2015", seen_in="source 004, attachment 3.2, table"),
        only=(R2015,),
        group=GROUP,
        doubt=LATER_CATEGORY,
    ),
    Duty(
        name="foerste_samtale",
        title=Text("Første opfølgningssamtale", "First follow-up talk"),
        plain=Text(
            "I kategori 2 (til og med 2024 også 3) følges der op første gang inden udgangen af ottende uge fra første "
            "fraværsdag. Kategorien vælges først ved den samtale, så kravet gælder også, når det er noteret, at den "
            "endnu ikke er valgt (0). I kategori 1 kræves en samtale først, når fraværet varer over otte uger.",
            "In category 2 (until the end of 2024 also 3) the first follow-up is before the end of week eight from "
            "the first absence day. The category is chosen only at that talk, so that the requirement holds as well "
            "when it is recorded that none has been chosen yet (0). In category 1 a talk is required only when the "
            "absence lasts more than eight weeks.",
        ),
        since=FIRST_DAY,
        act=TALK,
        span=end_of_week(8),
        when=State("visitation", ("0", "2", "3")),
        if_bound_later=weeks_after(4),
        exempted_by=(STANDBY,),
        source=SDL("13 b", "sdp-followup-2020", "sdp-followup-2025"),
        only=(R2020, R2025),
        group=GROUP,
        doubt=LATER_CATEGORY,
    ),
    Duty(
        name="foerste_samtale",
        title=Text("Første opfølgningssamtale", "First follow-up talk"),
        plain=Text(
            "Der følges op første gang inden udgangen af ottende uge fra første fraværsdag. Sygemeldte i arbejde, der "
            f"ventes raske inden udgangen af uge 26, er undtaget. {WELL_IN_26_WEEKS.how.da}",
            "The first follow-up is before the end of week eight from the first absence day. Persons in employment who "
            f"are expected to be well by the end of week 26 are exempt. {WELL_IN_26_WEEKS.how.en}",
        ),
        since=FIRST_DAY,
        act=TALK,
        span=end_of_week(8),
        exempted_by=(WELL_IN_26_WEEKS, STANDBY),
        source=SDL("13 b, stk. 1, og 13 f", "sdp-followup-2026", confidence=Confidence.UNCERTAIN),
        only=(R2026,),
        group=GROUP,
        doubt=Text(
            "At den ottende uge stadig er fristen, er udledt: § 13 f fraviger kun 1. pkt. af § 13 b, stk. 1, og "
            "henviser til 3.-8. pkt., så 2. pkt. om den ottende uge står der endnu. Er samtalen holdt senere, men "
            "inden seks måneder, så se loven efter.",
            "That week eight still is the deadline is inferred: § 13 f sets aside only the 1st sentence of § 13 b(1) "
            "and refers to the 3rd to 8th, so that the 2nd on week eight stands there still. When the talk was held "
            "later, but within six months, look into the act.",
        ),
    ),
    Duty(
        name="opfoelgning_efter_kategori_1",
        title=Text("Kategori 1 i over otte uger", "Category 1 for more than eight weeks"),
        plain=Text(
            "Varer fraværet over otte uger i kategori 1, iværksætter kommunen en opfølgning med samtale og ny "
            "visitation til kategori 2 (til og med 2024: 2 eller 3). Her vises fire uger efter de otte som mål. En "
            "samtale i de otte uger tæller ikke.",
            "When the absence lasts more than eight weeks in category 1, the municipality starts a follow-up with a "
            "talk and a new placing in category 2 (until the end of 2024: 2 or 3). The act sets no deadline; four "
            "weeks after the eight are shown as an aim here. A talk within the eight weeks does not count.",
        ),
        since=FIRST_DAY,
        act=TALK,
        span=weeks_after(12),
        no_earlier=days_after(56),
        when=State("visitation", ("1",)),
        exempted_by=(STANDBY,),
        source=SDL("13 a, stk. 1", "sdp-followup-2015", "sdp-visitation-2015"),
        only=(R2015, R2020, R2025),
        group=GROUP,
        chosen=True,
        doubt=Text(
            "De fire uger er valgt her og står ikke i loven, der kun siger, at opfølgningen sættes i gang, når "
            "fraværet varer over otte uger: hold samtalen straks derefter.",
            "The four weeks are chosen here and do not stand in the act, which only says that follow-up is started "
            "when the absence lasts more than eight weeks: hold the talk right after.",
        ),
    ),
    Duty(
        name="fire_samtaler",
        title=Text("Fire samtaler i det første halve år", "Four talks in the first half-year"),
        plain=Text(
            "I kategori 2 og 3 følges der op mindst fire gange inden for det første halve år fra første fraværsdag. "
            "Loven siger ikke, hvornår den anden, tredje og fjerde skal ligge. Efter et halvt år aftales opfølgningen.",
            "In categories 2 and 3 follow-up is at least four times within the first half-year from the first absence "
            "day. The act does not say when the second, third and fourth must be. After half a year follow-up is "
            "agreed.",
        ),
        since=FIRST_DAY,
        act=TALK,
        span=within_months(6),
        times=4,
        when=State("visitation", ("2", "3")),
        exempted_by=(STANDBY,),
        source=SDL("13 b", "sdp-followup-2020"),
        only=(R2020,),
        group=GROUP,
        doubt=Text(
            f"{LATE_IN_CATEGORY.da} Samtaler fra den 20. marts til og med den 26. maj 2020, da pligten var fraveget, "
            "tæller her med; bekendtgørelserne nævner kun dem fra den 27. maj (BEK 686/2020 § 18, stk. 3): tæl efter.",
            f"{LATE_IN_CATEGORY.en} Talks from 20 March to 26 May 2020, when the duty was set aside, count here; the "
            "orders name only those from 27 May (order 686/2020 § 18(3)): count by hand.",
        ),
    ),
    Duty(
        name="fire_samtaler",
        title=Text("Fire samtaler i det første halve år", "Four talks in the first half-year"),
        plain=Text(
            "I kategori 2 følges der op mindst fire gange inden for det første halve år fra første fraværsdag. "
            "Sygemeldte i arbejde med et forudsigeligt forløb, der ventes raske inden 13 uger fra den første samtale, "
            "er undtaget. Efter et halvt år aftales opfølgningen. Kategori 3 er afskaffet; står den der endnu, regnes "
            "sagen som kategori 2.",
            "In category 2 follow-up is at least four times within the first half-year from the first absence day. "
            "Persons in employment with a foreseeable course who are expected to be well within 13 weeks from the "
            "first talk are exempt. After half a year follow-up is agreed. Category 3 is abolished; where it still "
            "stands, the case is counted as category 2.",
        ),
        since=FIRST_DAY,
        act=TALK,
        span=within_months(6),
        times=4,
        when=State("visitation", ("2", "3")),
        exempted_by=(PREDICTABLE, STANDBY),
        source=SDL("13 b", "sdp-followup-2025"),
        only=(R2025,),
        group=GROUP,
        doubt=LATE_IN_CATEGORY,
    ),
    Duty(
        name="mindst_en_samtale",
        title=Text("Mindst én samtale i det første halve år", "At least one talk in the first half-year"),
        plain=Text(
            "Der følges op mindst én gang inden for de første seks måneder fra første fraværsdag. Sygemeldte i "
            "arbejde, der ventes raske inden udgangen af uge 26, er undtaget, medmindre den sygemeldte eller "
            "arbejdsgiveren ønsker opfølgning, eller kommunen konkret beslutter den. Bliver personen ledig, eller er "
            "personen ikke "
            f"rask ved udgangen af uge 26, aftales opfølgningen uden et antal. {WELL_IN_26_WEEKS.how.da}",
            "Follow-up is at least once within the first six months from the first absence day. Persons in employment "
            "who are expected to be well by the end of week 26 are exempt, unless they or the employer want follow-up "
            "or the municipality decides on it in the case. When the person becomes unemployed, or is not well at the "
            f"end of week 26, follow-up is agreed without a number. {WELL_IN_26_WEEKS.how.en}",
        ),
        since=FIRST_DAY,
        act=TALK,
        span=within_months(6),
        exempted_by=(WELL_IN_26_WEEKS, STANDBY),
        source=SDL("13 b, stk. 1, og 13 f", "sdp-followup-2026", confidence=Confidence.UNCERTAIN),
        only=(R2026,),
        group=GROUP,
        doubt=Text(
            "At der kræves én samtale inden for seks måneder, er fra sider om loven; sætningen foreligger ikke. Loven "
            "siger kun, at raskmelding forventes; at både den sygemeldte og arbejdsgiveren skal vente den, er "
            "ministerens ord ved fremsættelsen. Hvordan det noteres, siger ingen tekst. Ved ledighed gælder 1. "
            "pkt. om den ene samtale heller ikke (§ 13 f, stk. 3): har fritagelsen fået en slutdag af den grund, vises "
            "samtalen som krævet, selv om den ikke er det. En slutdag efter uge 26 ændrer intet.",
            "That one talk is required within six months is from pages about the act; the sentence is not at hand. The "
            "act only says that recovery is expected; that both the sick person and the employer must expect it are "
            "the words of the minister when the bill was introduced. How it is recorded no text says. In "
            "unemployment the 1st sentence on the one talk does not hold either (§ 13 f(3)): where the exemption was "
            "given an end for that reason, the talk is shown as required though it is not. An end after week 26 "
            "changes nothing.",
        ),
    ),
    Duty(
        name="samtale_efter_oenske",
        title=Text("Samtale efter den sygemeldtes ønske", "Talk at the sick person's wish"),
        plain=Text(
            "Den sygemeldte har ret til en samtale, hvis personen ønsker det. Loven sætter ingen frist; her vises to "
            "uger som mål. Ønsket noteres som anmodning »samtale«.",
            "The sick person has the right to a talk on wishing it. The act sets no deadline; two weeks are shown as "
            "an aim here. The wish is recorded as a request “talk”.",
        ),
        since=Happens("anmodning", Text("ønsket om en samtale", "the wish for a talk"), ("samtale",), "sygedagpenge"),
        act=TALK,
        span=weeks_after(2),
        when=State("visitation", ("0", "2", "3")),
        source=SDL("13 b, stk. 1, og 13 f", "sdp-followup-2020", "sdp-followup-2025"),
        only=(WISH_2020,),
        group=GROUP,
        chosen=True,
        doubt=TWO_WEEKS,
    ),
    Duty(
        name="samtale_efter_oenske",
        title=Text("Samtale efter den sygemeldtes ønske", "Talk at the sick person's wish"),
        plain=Text(
            "Den sygemeldte har ret til en samtale, hvis personen ønsker det, også under undtagelsen på 26 uger. Loven "
            "sætter ingen frist; her vises to uger som mål. Ønsket noteres som anmodning »samtale«.",
            "The sick person has the right to a talk on wishing it, also under the exemption of 26 weeks. The act sets "
            "no deadline; two weeks are shown as an aim here. The wish is recorded as a request “talk”.",
        ),
        since=Happens("anmodning", Text("ønsket om en samtale", "the wish for a talk"), ("samtale",), "sygedagpenge"),
        act=TALK,
        span=weeks_after(2),
        source=SDL("13 b, stk. 1, og 13 f, stk. 2", "sdp-followup-2026"),
        only=(WISH_2026,),
        group=GROUP,
        chosen=True,
        doubt=Text(f"{TWO_WEEKS.da} {DAY_2026.da}", f"{TWO_WEEKS.en} {DAY_2026.en}"),
    ),
    _form(
        Text(
            "En individuel samtale er reglen. Telefonisk, digitalt eller skriftligt kan bruges, når personen har "
            "genoptaget arbejdet delvist eller er i tilbud, eller sygdommen hindrer en samtale. Ved alvorlig sygdom "
            "uden kontakt.",
            "An individual talk is the rule. By phone, digitally or in writing may be used when the person has partly "
            "resumed work or is in an offer, or the illness prevents a talk. In grave illness without contact.",
        ),
        (
            _may(BY_PHONE_OR_LETTER, EXCEPTIONS_2015),
            Class("personligt", Text("individuel samtale", "individual talk"), NO_EXCEPTION),
        ),
        F2015,
        "sdp-followup-2015",
        "sdp-standby",
    ),
    _form(
        Text(
            "Som før; telefonisk, digitalt eller skriftligt kan også bruges, når personen inden for fire uger ventes "
            "fuldt rask og på vej i arbejde eller på barsel.",
            "As before; by phone, digitally or in writing may also be used when the person within four weeks is "
            "expected to be fully fit and on the way to work, or on leave.",
        ),
        (
            _may(BY_PHONE_OR_LETTER, EXCEPTIONS_2016),
            Class("personligt", Text("individuel samtale", "individual talk"), NO_EXCEPTION),
        ),
        F2016,
        "sdp-followup-2015",
    ),
    _form(
        Text(
            "En individuel samtale med personligt fremmøde er reglen. Telefonisk, digitalt eller skriftligt kan "
            "bruges, når personen har genoptaget arbejdet delvist, er i tilbud, inden for fire uger ventes rask og i "
            "arbejde eller på barsel, eller sygdommen hindrer en samtale.",
            "An individual talk in person is the rule. By phone, digitally or in writing may be used when the person "
            "has partly resumed work, is in an offer, within four weeks is expected to be fit and at work or on leave, "
            "or the illness prevents a talk.",
        ),
        (_may(BY_PHONE_OR_LETTER, EXCEPTIONS_2016), Class("personligt", IN_PERSON, NO_EXCEPTION)),
        F2020,
        "sdp-followup-2020",
    ),
    _form(
        Text(
            "I de første seks måneder er en individuel samtale med personligt fremmøde reglen; telefonisk, digitalt "
            "eller skriftligt kan bruges, når personen har genoptaget arbejdet delvist, er i tilbud, inden for fire "
            "uger ventes rask og i arbejde eller på barsel, eller sygdommen hindrer en samtale. Derefter vælger den "
            "sygemeldte selv: personligt, telefonisk eller personligt digitalt; kommunen kan konkret beslutte "
            "personligt fremmøde.",
            "In the first six months an individual talk in person is the rule; by phone, digitally or in writing may "
            "be used when the person has partly resumed work, is in an offer, within four weeks is expected to be fit "
            "and at work or on leave, or the illness prevents a talk. After that the sick person chooses: in person, "
            "by phone or as a personal digital meeting; the municipality may decide on attendance in the case.",
        ),
        (
            Class("borgerens_valg", OWN_CHOICE, ~FIRST_HALF_YEAR & ~MUST_ATTEND),
            _may(BY_PHONE_OR_LETTER, FIRST_HALF_YEAR & EXCEPTIONS_2016),
            Class("personligt", IN_PERSON, NO_EXCEPTION),
        ),
        F2022,
        "sdp-followup-2020",
    ),
    _form(
        Text(
            "Den første opfølgning er en individuel samtale med personligt fremmøde; telefonisk eller personligt "
            "digitalt kan bruges, når personen er ansat, delvist tilbage, i tilbud, inden for fire uger ventes rask "
            "og i arbejde eller på barsel, eller sygdommen hindrer fremmøde. Derefter vælger den sygemeldte selv; "
            "kommunen kan konkret beslutte personligt fremmøde.",
            "The first follow-up is an individual talk in person; by phone or as a personal digital meeting may be "
            "used when the person is employed, partly back, in an offer, within four weeks is expected to be fit and "
            "at work or on leave, or the illness prevents attendance. After that the sick person chooses; the "
            "municipality may decide on attendance in the case.",
        ),
        (
            Class("borgerens_valg", OWN_CHOICE, ~FIRST_TALK & ~MUST_ATTEND),
            _may(BY_PHONE_OR_VIDEO, FIRST_TALK & EXCEPTIONS_2023),
            Class("personligt", IN_PERSON, NO_EXCEPTION),
        ),
        F2023,
        "sdp-followup-2025",
        own_way=named(
            "kategori 1, før den 1. juli 2026",
            "category 1, before 1 July 2026",
            CATEGORY_1 & (TheDay() < OnDay(date(2026, 7, 1))),
        ),
    ),
    Untranslated(
        name="undtagelse_13_f",
        title=Text("Undtagelse ved forudsigeligt forløb", "Exception for a predictable course"),
        plain=Text(
            "Er personen i et ansættelsesforhold med et forudsigeligt forløb, og ventes en raskmelding senest inden "
            "udgangen af 13. uge regnet fra den første samtale, følger kommunen alene op på, om personen bliver rask "
            "inden da. Den sygemeldte har ret til en samtale.",
            "When the person is in an employment with a predictable course and expected to report fit by the end of "
            "week 13 from the first talk, the municipality only follows up on whether the person is well by then. The "
            "sick person has the right to a talk.",
        ),
        why=Text("Om forløbet er forudsigeligt, er et skøn.", "Whether the course is predictable is a judgement."),
        by_hand=Text(
            f"{PREDICTABLE.how.da} Se ved udgangen af uge 13 efter, om personen er raskmeldt. Er personen ikke rask, "
            "eller er personen blevet ledig, aftales den videre opfølgning (§ 13 f, stk. 2); de fire samtaler kræves "
            "ikke igen.",
            f"{PREDICTABLE.how.en} Check at the end of week 13 whether the person has reported fit. If not, or when "
            "the person has become unemployed, further follow-up is agreed (§ 13 f(2)); the four talks are not asked "
            "for again.",
        ),
        source=SDL("13 f", "sdp-followup-2025"),
        only=(replace(R2025, begun_from=None),),
        group=GROUP,
    ),
    Untranslated(
        name="undtagelse_13_f",
        title=Text("Undtagelse: rask inden 26 uger", "Exception: well within 26 weeks"),
        plain=Text(
            "Sygemeldte i et ansættelsesforhold, der ventes raske senest inden udgangen af uge 26 fra første "
            "fraværsdag, følges ikke op, medmindre den sygemeldte eller arbejdsgiveren ønsker det, eller kommunen "
            "konkret beslutter det.",
            "Persons in an employment who are expected to be well by the end of week 26 from the first absence day are "
            "not followed up, unless they or the employer want it or the municipality decides on it in the case.",
        ),
        why=Text(
            "Hvornår personen ventes rask, er et skøn; loven siger ikke, hvordan det noteres, eller hvornår det "
            "undersøges.",
            "When the person is expected to be well is a judgement; the act does not say how it is recorded or when it "
            "is checked.",
        ),
        by_hand=Text(
            f"{WELL_IN_26_WEEKS.how.da} Se ved udgangen af uge 26 efter, om personen er raskmeldt. Er personen ikke "
            "rask, eller er personen blevet ledig, aftales den videre opfølgning (§ 13 f, stk. 3).",
            f"{WELL_IN_26_WEEKS.how.en} Check at the end of week 26 whether the person has reported fit. If not, or "
            "when the person has become unemployed, further follow-up is agreed (§ 13 f(3)).",
        ),
        source=SDL("13 f", "sdp-followup-2026"),
        only=(replace(R2026, begun_from=None),),
        group=GROUP,
        doubt=DAY_2026,
    ),
    Untranslated(
        name="standby",
        title=Text("Standby for alvorligt syge", "Standby for the seriously ill"),
        plain=Text(
            "Ved alvorlig sygdom følges der op uden kontakt til personen, når kontakt ikke er hensigtsmæssig eller "
            "mulig på grund af helbredet. Ved vurderingen lægges der navnlig vægt på, om sygdommen er livstruende.",
            "In serious illness follow-up is without contact with the person when contact is not suitable or possible "
            "because of their health. What matters most is whether the illness is life-threatening.",
        ),
        why=Text(
            "Om sygdommen er så alvorlig, er et skøn; loven har ingen liste over diagnoser.",
            "Whether the illness is so serious is a judgement; the act has no list of diagnoses.",
        ),
        by_hand=Text(
            f"{STANDBY.how.da} Indhent så vidt muligt de lægelige oplysninger som journaloplysninger eller en attest "
            "uden konsultation (BEK 1710/2024 § 14).",
            f"{STANDBY.how.en} Obtain the medical information as far as possible from records or as a certificate "
            "without a consultation (order 1710/2024 § 14).",
        ),
        source=SDL("13 b, stk. 5", "sdp-standby"),
        only=(Scope("2015", date(2015, 1, 5), NO_END, Axis.DUE, "Lov 720 af 25. juni 2014"),),
        group=GROUP,
    ),
)
