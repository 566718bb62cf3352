"""Repayment of sickness benefit, and who is shut out of it after a judgment (§§ 71-71 c)."""

from datetime import date

from humlebi.law.acts import SDL
from humlebi.law.kinds import NO_END, Axis, Scope, Text, months_after
from humlebi.law.questions import Class, Conditions
from humlebi.law.terms import After, Condition, TheDay, any_of, cases, choice, day, fact, is_one_of, named

# --- regimes: the day asked picks -----------------------------------------------------------------------------------

B2006 = Scope("2006", date(2006, 7, 3), NO_END, Axis.CLOCK, "Lov 563 af 9. juni 2006")
J2017 = Scope(
    "2017",
    date(2017, 7, 1),
    date(2019, 1, 1),
    Axis.CLOCK,
    "Lov 674 af 8. juni 2017",
    doubt=Text("Dagen 1. juli 2017 er antaget.", "The day 1 July 2017 is presumed."),
)
J2019 = Scope(
    "2019",
    date(2019, 1, 1),
    date(2022, 5, 1),
    Axis.CLOCK,
    "SDL § 71 c",
    doubt=Text(
        "§ 71 c (lovforslag L 77 af 24. oktober 2018) kom før 25. januar 2019; dagen 1. januar 2019 er antaget.",
        "Section 71 c (bill L 77 of 24 October 2018) came before 25 January 2019; the day 1 January 2019 is presumed.",
    ),
)
J2022 = Scope("2022", date(2022, 5, 1), NO_END, Axis.CLOCK, "SDL § 71 c, senere affattelse")

# --- words of this page ---------------------------------------------------------------------------------------------

GROUP = "sygedagpenge"
DUTY_BREACHED = fact(
    "oplysningspligt_tilsidesat",
    "Har tilsidesat sin oplysningspligt (§ 71, stk. 1, eller RSL § 11)",
    "Has neglected the duty to inform (section 71(1) or RSL section 11)",
)
KNOWINGLY = fact(
    "modtaget_mod_bedre_vidende",
    "Har i øvrigt mod bedre vidende modtaget ydelsen uberettiget",
    "Has otherwise received the benefit unduly against better knowledge",
)
LAPSED_21 = fact(
    "udbetalt_efter_ophoer_efter_21",
    "Beløbet gælder tiden fra den dag, retten ophørte efter § 21, stk. 1",
    "The amount concerns the time from the day the right ended under section 21(1)",
)
CONVICTED_ABROAD = fact(
    "doemt_for_ophold_eller_handling_i_udlandet",
    "Endeligt dømt efter straffelovens § 101 a, stk. 1, § 114 c, stk. 3, § 114 d, § 114 e eller § 114 g for forhold i "
    "udlandet, efter § 114 j, stk. 1, eller for brud på et udrejseforbud",
    "Finally convicted under section 101 a(1), 114 c(3), 114 d, 114 e or 114 g of the penal code for acts abroad, "
    "under section 114 j(1), or for breach of a prohibition to leave the country",
)
IN_THE_PERIOD = fact(
    "dagen_i_den_periode_dommen_omfatter",
    "Dagen ligger i den periode, dommen omfatter",
    "The day lies in the period that the judgment covers",
)
HAD_BENEFIT = fact(
    "fik_ydelse_i_dommens_periode",
    "Fik i dommens periode sygedagpenge, barselsdagpenge, pension, dagpenge, efterløn, fleksydelse, forsørgelsesydelse "
    "efter aktivloven, fleksløntilskud, tilskud til egen virksomhed, SU eller SVU",
    "Got in the period of the judgment sickness or parental benefit, pension, unemployment benefit, early retirement, "
    "fleksydelse, a benefit under the act on active social policy, a flexible-job subsidy, a subsidy to one's own "
    "business or study grants",
)
PUNISHED = choice(
    "straf_ved_dommen",
    "Hvad dommen lød på",
    "What the judgment was",
    ("ubetinget", "ubetinget fængsel, afsonet", "imprisonment, served"),
    ("boede_eller_betinget", "alene bøde eller betinget fængsel", "only a fine or suspended imprisonment"),
)
RELEASED = day(
    "loesladt_efter_afsoning",
    "Løsladt efter afsoning (regn tid i frihed mellem dom og afsoning fra)",
    "Released after serving (take off time at liberty between judgment and serving)",
)
FINAL_JUDGMENT = day("endelig_dom_den", "Dagen for den endelige dom", "The day of the final judgment")
CONVICTED_81A = fact(
    "frihedsstraf_efter_81_a",
    "Idømt ubetinget fængsel eller anden frihedsberøvelse for en overtrædelse, der er omfattet af straffelovens § 81 a",
    "Sentenced to imprisonment or other loss of liberty for an offence covered by section 81 a of the penal code",
)
CONVICTED_CHILD = fact(
    "frihedsstraf_for_vold_mod_barn",
    "Idømt ubetinget fængsel eller anden frihedsberøvelse efter straffelovens § 244, stk. 2, mod en person under 18 år "
    "(forhold fra 1. maj 2022) eller § 245, stk. 1, 3. pkt.",
    "Sentenced to imprisonment or other loss of liberty under section 244(2) of the penal code against a person under "
    "18 (acts from 1 May 2022), or section 245(1) third sentence",
)
SERVED = day(
    "straf_udstaaet_den",
    "Dagen, straffen (eller den anden frihedsberøvelse) var udstået",
    "The day the sentence (or other loss of liberty) was served",
)
THREE_YEARS = months_after(36)
FROM_71B = cases((is_one_of(PUNISHED, "ubetinget"), RELEASED), otherwise=FINAL_JUDGMENT)


def _after_judgment(scope: Scope, offences: Condition | None, more: Text) -> Conditions:
    """Who has no right on a day because of a judgment; `offences`: for which three years follow the sentence."""
    classes = [
        Class(
            "i_dommens_periode",
            Text("ingen ret i den periode, dommen omfatter (§ 71 a)", "no right in the period of the judgment (71 a)"),
            CONVICTED_ABROAD & IN_THE_PERIOD,
        ),
        Class(
            "tre_aar_efter_ophold_i_udlandet",
            Text("ingen ret i tre år (§ 71 b)", "no right for three years (71 b)"),
            CONVICTED_ABROAD & HAD_BENEFIT & (TheDay() >= FINAL_JUDGMENT) & (TheDay() < After(FROM_71B, THREE_YEARS)),
        ),
    ]
    if offences is not None:
        classes.append(
            Class(
                "tre_aar_efter_straffen",
                Text("ingen ret i tre år (§ 71 c)", "no right for three years (71 c)"),
                offences & (TheDay() >= SERVED) & (TheDay() < After(SERVED, THREE_YEARS)),
            )
        )
    return Conditions(
        name="udelukket_efter_dom",
        title=Text("Udelukket fra sygedagpenge efter en dom", "Shut out of sickness benefit after a judgment"),
        plain=Text(
            "Den, der er dømt for visse handlinger i udlandet eller for at bryde et udrejseforbud, har ikke ret i den "
            "periode, dommen omfatter, og heller ikke i tre år, hvis der blev modtaget en offentlig ydelse i "
            "perioden. De tre år regnes fra løsladelsen, ved bøde eller betinget straf fra den endelige dom."
            f"{more.da} Udbetalte sygedagpenge skal kræves tilbage.",
            "A person convicted of certain acts abroad, or of breaking a prohibition to leave the country, has no "
            "right in the period that the judgment covers, nor for three years when a public benefit was received in "
            "it. The three years run from release, with a fine or a suspended sentence from the final judgment."
            f"{more.en} Benefit that was paid must be reclaimed.",
        ),
        benefits=("sygedagpenge",),
        classes=tuple(classes),
        otherwise=Text("Ikke udelukket af en dom.", "Not shut out by a judgment."),
        source=SDL("71 a og 71 b" if offences is None else "71 a-71 c"),
        only=(scope,),
        group=GROUP,
        doubt=Text(
            "Gælder kun sygedagpenge fra kommunen. Tid i frihed mellem dommen og afsoningen regnes med i de tre år (§ "
            "71 b): flyt løsladelsesdagen tilsvarende tilbage. §§ 71 b og 71 c siger intet om dagene, mens straffen "
            "afsones; efter § 71 b regnes her fra den endelige dom. Om reglerne gælder forhold fra før, de kom, er kun "
            "læst for 2022.",
            "Concerns benefit from the municipality only. Time at liberty between the judgment and serving counts "
            "among the three years (section 71 b): move the day of release back by as much. Sections 71 b and 71 c say "
            "nothing of the days while the sentence is served; under section 71 b it is here taken from the final "
            "judgment. Whether the rules are of "
            "acts from before they came has been read for 2022 only.",
        ),
    )


# --- declarations ---------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="tilbagebetaling_sygedagpenge",
        title=Text("Skal sygedagpenge betales tilbage", "Must sickness benefit be repaid"),
        plain=Text(
            "Den, der har tilsidesat sin oplysningspligt eller mod bedre vidende uberettiget har fået ydelser, skal "
            "betale det beløb tilbage, der er modtaget med urette. Er retten ophørt efter § 21, stk. 1, "
            "tilbagebetales det, der er udbetalt fra den dag, retten ophørte, til udbetalingen blev standset.",
            "A person who has failed the duty to inform, or has knowingly received benefit without right, must repay "
            "the amount received wrongly. When the right has ended under section 21(1), what was paid from the day "
            "the right ended until the payment was stopped is repaid.",
        ),
        benefits=("sygedagpenge",),
        classes=(
            Class(
                "det_uretmaessige_beloeb",
                Text("ja: det beløb, der er modtaget med urette", "yes: the amount received wrongly"),
                any_of(DUTY_BREACHED, KNOWINGLY),
            ),
            Class(
                "fra_rettens_ophoer",
                Text(
                    "ja: det, der er udbetalt fra den dag, retten ophørte",
                    "yes: what was paid from the day the right ended",
                ),
                LAPSED_21,
            ),
        ),
        otherwise=Text(
            "Der er ikke grundlag for tilbagebetaling efter § 71; efter en dom se §§ 71 a-71 c.",
            "There is no basis for repayment under section 71; after a judgment see sections 71 a-71 c.",
        ),
        source=SDL("71"),
        only=(B2006,),
        group=GROUP,
        doubt=Text(
            "Gælder også juridiske personer, fx en arbejdsgiver. Kravet kan modregnes i sygedagpenge og delpension "
            "(indtil 2013 også førtidspension); opkrævningen følger bekendtgørelsen.",
            "Also concerns legal persons, such as an employer. The claim can be set off in sickness benefit and "
            "partial pension (until 2013 also disability pension); collection follows the order.",
        ),
    ),
    _after_judgment(J2017, None, Text("", "")),
    _after_judgment(
        J2019,
        CONVICTED_81A,
        Text(
            " Den, der har fået frihedsstraf for en overtrædelse efter straffelovens § 81 a, har ikke ret i tre år, "
            "fra straffen er udstået.",
            " A person sentenced to loss of liberty for an offence under section 81 a of the penal code has no right "
            "for three years from when the sentence is served.",
        ),
    ),
    _after_judgment(
        J2022,
        named(
            "straf efter § 81 a eller for vold mod børn",
            "sentence under section 81 a or for violence against children",
            any_of(CONVICTED_81A, CONVICTED_CHILD),
        ),
        Text(
            " Den, der har fået frihedsstraf for en overtrædelse efter straffelovens § 81 a eller for vold mod børn, "
            "har ikke ret i tre år, fra straffen er udstået.",
            " A person sentenced to loss of liberty for an offence under section 81 a of the penal code or for "
            "violence against children has no right for three years from when the sentence is served.",
        ),
    ),
)
