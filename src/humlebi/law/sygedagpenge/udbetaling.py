"""Pension contributions of the benefit, advance payment, seizure, stop, complaint (§§ 65-78)."""

from datetime import date
from fractions import Fraction

from humlebi.law.acts import SDL
from humlebi.law.kinds import NO_END, Axis, Scope, Text, months_after, weeks_after
from humlebi.law.questions import Amount, Class, Conditions, Step
from humlebi.law.sygedagpenge.betaling import IS_SELF_EMPLOYED
from humlebi.law.terms import (
    After,
    Age,
    Rate,
    Rounded,
    Stage,
    TheDay,
    any_of,
    assessed,
    cases,
    choice,
    day,
    fact,
    is_one_of,
    kroner,
    least,
    number,
    of,
)

# --- regimes: the day asked picks ------------------------------------------------------------------------------------

ACT = Scope("2006", date(2006, 7, 3), NO_END, Axis.CLOCK, "Lov 563 af 9. juni 2006")
ATP = Scope("2008", date(2008, 1, 1), NO_END, Axis.CLOCK, "SDL § 65 og BEK 1461/2007")
PENSION = Scope(
    "2020",
    date(2020, 1, 6),
    NO_END,
    Axis.CLOCK,
    "SDL §§ 67-67 b og BEK 2354/2021",
    Text(
        "Reglerne kom i 2021-22 med virkning tilbage fra 6. januar 2020; bidrag for tiden til 6. marts 2022 skulle "
        "betales senest 1. april 2022.",
        "The rules came in 2021-22 with effect back from 6 January 2020; contributions for the time up to 6 March 2022 "
        "were to be paid by 1 April 2022.",
    ),
)
INSIGHT = Scope(
    "2019",
    date(2019, 1, 1),
    NO_END,
    Axis.CLOCK,
    "Lov 1522 af 18. december 2018",
    Text(
        "§ 68 a er indsat ved lov 1522 af 18. december 2018 og står i lovbekendtgørelsen af 25. januar 2019; dagen er "
        "ikke gennemgået. Her 1. januar 2019.",
        "Section 68 a was inserted by act 1522 of 18 December 2018 and stands in the consolidation of 25 January 2019; "
        "the day has not been read. Here 1 January 2019.",
    ),
)
DIGITAL = Scope(
    "2015",
    date(2015, 12, 1),
    NO_END,
    Axis.CLOCK,
    "SDL § 69 a",
    Text(
        "§ 69 a kom ind mellem lovbekendtgørelserne af 12. august 2015 og 13. januar 2016; dagen er ikke gennemgået. "
        "Her 1. december 2015.",
        "Section 69 a came in between the consolidations of 12 August 2015 and 13 January 2016; the day has not been "
        "read. Here 1 December 2015.",
    ),
)
INTERPRETER = Scope(
    "2025",
    date(2025, 7, 1),
    NO_END,
    Axis.CLOCK,
    "SDL § 70 (LBK 1221/2025)",
    Text(
        "§ 70 fik dette indhold mellem lovbekendtgørelserne af 29. januar og 9. oktober 2025; dagen er ikke "
        "gennemgået. Her 1. juli 2025.",
        "Section 70 got this content between the consolidations of 29 January and 9 October 2025; the day has not been "
        "read. Here 1 July 2025.",
    ),
)
CONFLICT = Text(
    "§§ 76 a og 76 b kom ind mellem lovbekendtgørelserne af 23. juni 2016 og 23. juni 2017; dagen er ikke "
    "gennemgået. Her 1. marts 2017.",
    "Sections 76 a and 76 b came in between the consolidations of 23 June 2016 and 23 June 2017; the day "
    "has not been read. Here 1 March 2017.",
)
FOREIGN_FIGHTERS = Scope("2017", date(2017, 3, 1), NO_END, Axis.CLOCK, "SDL § 76 a", CONFLICT)
BOARD = Text(
    "Klagerne gik over mellem lovbekendtgørelserne af 26. juni 2012 og 28. juni 2013; her 1. juli 2013.",
    "Complaints went over between the consolidations of 26 June 2012 and 28 June 2013; here 1 July 2013.",
)
K2006 = Scope("2006", date(2006, 7, 3), date(2013, 7, 1), Axis.CLOCK, "Lov 563 af 9. juni 2006", BOARD)
K2013 = Scope("2013", date(2013, 7, 1), NO_END, Axis.CLOCK, "SDL § 77 og RSL § 59 a", BOARD)

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "sygedagpenge"
PAID_HOURS = number(
    "timer_med_sygedagpenge_pr_uge",
    "Timer om ugen, der udbetales sygedagpenge for (som supplement til løn: beløbet delt med højeste timebeløb)",
    "Hours a week that benefit is paid for (as a supplement to pay: the amount divided by the highest per hour)",
    "hours/week",
)
ROSTER = fact(
    "arbejdsturnus",
    "Skiftende arbejdstid i en på forhånd fastlagt turnus",
    "Changing working time in a roster laid down beforehand",
)
BENEFIT_WEEK = kroner("sygedagpenge_for_ugen", "Sygedagpenge for ugen", "Benefit of the week", "kr/week")
OWN_ATP = kroner("eget_atp_bidrag_for_ugen", "Personens eget ATP-bidrag for ugen", "The person's own ATP", "kr/week")
TO_THE_PERSON = fact(
    "sygedagpenge_udbetales_til_personen",
    "Kommunen udbetaler sygedagpengene til personen (ikke som refusion)",
    "The municipality pays the benefit to the person (not as a refund)",
)
HEALTH = fact(
    "helbredsmaessig_eller_laegelig_oplysning",
    "Oplysningen handler om lønmodtagerens helbred eller er udvekslet med læge, psykolog eller andet sundhedspersonale",
    "The information concerns the employee's health or was exchanged with a doctor, psychologist or other health staff",
)
REFUSAL = fact(
    "sag_om_afslag_paa_refusion",
    "Sagen gælder helt eller delvist afslag på refusion efter § 54",
    "The case is of a full or partial refusal of the refund under section 54",
)
IMPORTANT = assessed(
    "vaesentlig_for_arbejdsgiverens_interesser",
    "Oplysningen er af væsentlig betydning for, at arbejdsgiveren kan varetage sine økonomiske interesser",
    "The information is of essential importance for the employer to look after its economic interests",
)
SECRET = assessed(
    "afgoerende_hensyn_til_hemmeligholdelse",
    "Afgørende hensyn til lønmodtagerens interesse i hemmeligholdelse kræver det",
    "Decisive regard for the employee's interest in secrecy requires it",
)
DIGITALLY = fact("indgivet_ved_digital_selvbetjening", "Indgivet ved digital selvbetjening", "Filed digitally")
CANNOT = assessed(
    "kan_ikke_anvende_digital_selvbetjening",
    "Særlige forhold gør, at borgeren ikke må forventes at kunne anvende digital selvbetjening",
    "Special circumstances mean that the citizen cannot be expected to use digital self-service",
)
CHEAPER = assessed(
    "klare_fordele_ved_anden_maade",
    "Ud fra en samlet økonomisk vurdering er der klare fordele for kommunen ved anden måde",
    "On an overall economic assessment another way has clear advantages for the municipality",
)
MESSAGE = fact(
    "meddelelse_om_uenighed",
    "Det er en meddelelse efter § 40, stk. 5, § 40 a, stk. 4, eller § 59, stk. 8",
    "It is a message under section 40(5), section 40 a(4) or section 59(8)",
)
SUITABLE = assessed(
    "hensigtsmaessigt_paa_anden_maade",
    "Det er efter sagens karakter hensigtsmæssigt at modtage den på anden måde",
    "By the nature of the case it is expedient to receive it in another way",
)
COMPLAINED = fact(
    "klaget_over_afgoerelse_om_digital_indgivelse",
    "Borgeren har klaget over afgørelsen om, at det skal ske digitalt",
    "The citizen has complained of the decision that it must be done digitally",
)
UNDER_18 = fact("tolken_er_under_18", "Tolken er under 18 år", "The interpreter is under 18")
HARMLESS = assessed(
    "uproblematisk_forhold", "Samtalen gælder et uproblematisk forhold", "The talk concerns an unproblematic matter"
)
NOT_PAID = fact(
    "arbejdsgiver_udbetaler_ikke_sygedagpenge",
    "Arbejdsgiveren undlader helt eller delvist at udbetale sygedagpenge",
    "The employer omits, wholly or partly, to pay the benefit",
)
UNJUSTIFIED = assessed(
    "undladelsen_er_uberettiget",
    "Kommunen skønner, at det er uberettiget",
    "The municipality deems it unjustified",
)
TOLD_EMPLOYER = day(
    "arbejdsgiver_underrettet_om_forskud",
    "Arbejdsgiveren modtog underretning om forskuddet (eller Ankestyrelsens afgørelse)",
    "The employer received notice of the advance (or the board's decision)",
)
PAYABLE = day("ydelsen_kunne_kraeves", "Ydelsen kunne kræves udbetalt", "The benefit could be claimed")
PASSPORT = fact(
    "pas_inddraget_fremmedkriger",
    "Passet er den dag inddraget ved politiets afgørelse efter paslovens § 2, stk. 1, nr. 4",
    "The passport is that day withdrawn by the police's decision under section 2(1) no. 4 of the passport act",
)
REVERSED = fact(
    "inddragelse_af_pas_omgjort",
    "Inddragelsen er omgjort eller ophævet, og de øvrige betingelser var opfyldt",
    "The withdrawal has been reversed, and the other conditions were met",
)
DECIDED_BY = choice(
    "hvem_har_afgjort",
    "Hvem der har truffet afgørelsen",
    "Who made the decision",
    ("kommunen", "kommunen (også henvisning til anden aktør)", "the municipality (also referral to another actor)"),
    ("anden_aktoer", "anden aktør (til 2023)", "another actor (up to 2023)"),
    (
        "udbetaling_danmark_status",
        "Udbetaling Danmark: om personen er selvstændig, eller arbejdsgiveren privat",
        "Udbetaling Danmark: whether the person is self-employed, or the employer private",
    ),
    ("udbetaling_danmark_andet", "Udbetaling Danmark: andet om forsikringen", "Udbetaling Danmark: other insurance"),
)
DAMAGED = fact(
    "lidelsen_er_forvoldt_af_ansvarlig_skadevolder",
    "Lidelsen er forvoldt af en ansvarlig skadevolder, og betingelserne for erstatning er opfyldt",
    "The illness was caused by a liable tortfeasor, and the conditions for damages are met",
)
BY_OWN_EMPLOYER = fact(
    "kravet_rettes_mod_egen_arbejdsgiver",
    "Kravet rettes mod personens egen arbejdsgiver",
    "The claim is against the person's own employer",
)
INJURY = fact(
    "arbejdsskade_omfattet_af_loven",
    "Det er en arbejdsskade omfattet af lov om arbejdsskadesikring",
    "It is a work injury covered by the act on industrial injuries",
)
COMPLAINT_TITLE = Text("Hvor der klages", "Where to complain")

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Amount(
        name="atp_af_sygedagpenge",
        title=Text("ATP-bidrag af sygedagpenge fra kommunen", "ATP of sickness benefit from the municipality"),
        plain=Text(
            "For lønmodtagere fra 16 år, også ledige, indbetales det dobbelte bidrag for hver time, højst 37 timer om "
            "ugen (turnus undtaget). En tredjedel, afrundet til hele kroner, holdes tilbage hos personen; kommunen "
            "betaler det dobbelte af den. Ikke af refusion til en arbejdsgiver.",
            "For employees from 16 years, also those out of work, the double contribution is paid for each hour, at "
            "most 37 hours a week (rosters apart). One third, rounded to whole kroner, is withheld from the person; "
            "the municipality pays the double of it. Not of a refund to an employer.",
        ),
        benefits=("sygedagpenge",),
        stages=(
            Step(
                "timer",
                Text("højst 37 timer, turnus undtaget", "at most 37 hours, rosters apart"),
                cases((ROSTER, PAID_HOURS), otherwise=least(PAID_HOURS, of(37, "hours/week"))),
            ),
            Step(
                "egen",
                Text("personens tredjedel, hele kroner", "the person's third, whole kroner"),
                Rounded(Stage("timer") * Rate("sygedagpenge_atp_time") * Fraction(1, 3)),
            ),
            Step("kommunen", Text("kommunens, det dobbelte", "the municipality's, the double"), Stage("egen") * 2),
            Step("i_alt", Text("i alt", "in all"), Stage("egen") + Stage("kommunen")),
        ),
        per=Text("om ugen", "a week"),
        when=TO_THE_PERSON & ~IS_SELF_EMPLOYED & (Age() >= 16),
        source=SDL("65", seen_in="BEK 1461/2007, 1348/2015 og 1664/2023, §§ 1 og 2"),
        only=(ATP,),
        group=GROUP,
        doubt=Text(
            "Betaler arbejdsgiveren sygedagpengene, indbetales det enkelte bidrag efter ATP-loven for lønperioden: "
            "beregn det manuelt. At ledige er med, er læst af § 65, stk. 3: bidraget betales ved sygedagpenge efter "
            "§ 32, som også gælder dem. Satsen i BEK 1115/2012 gjaldt til udgangen af 2015.",
            "When the employer pays the benefit, the single contribution of the ATP act is paid for the pay period: "
            "compute it by hand. That those out of work are covered is read of section 65(3): the contribution is paid "
            "with benefit under section 32, which holds for them too. The rate of order 1115/2012 held to the end of "
            "2015.",
        ),
    ),
    Amount(
        name="obligatorisk_pension_af_sygedagpenge",
        title=Text("Obligatorisk pension af sygedagpenge", "Compulsory pension of sickness benefit"),
        plain=Text(
            "Af sygedagpenge til personen, efter dennes eget ATP-bidrag, indbetales årets procent (0,3 i 2020, 0,3 "
            "mere hvert år til 3,3 i 2030), for en uge afrundet til hele kroner. Staten betaler, og intet trækkes fra "
            "i ydelsen. Ikke af refusion til en arbejdsgiver.",
            "Of benefit to the person, after the person's own ATP, the year's percentage is paid (0.3 in 2020, 0.3 "
            "more each year to 3.3 in 2030), for a week rounded to whole kroner. The state pays, and nothing is "
            "deducted from the benefit. Not of a refund to an employer.",
        ),
        benefits=("sygedagpenge",),
        stages=(
            Step(
                "bidrag",
                Text("procenten af ugens beløb efter ATP", "the percentage of the week's amount after ATP"),
                Rounded((BENEFIT_WEEK - OWN_ATP) * Rate("obligatorisk_pension_sygedagpenge_pct") / 100),
            ),
        ),
        per=Text("om ugen", "a week"),
        when=TO_THE_PERSON,
        source=SDL("67-67 b", seen_in="BEK 2354/2021 og 1447/2023, §§ 1-6"),
        only=(PENSION,),
        group=GROUP,
        doubt=Text(
            "ATP-lovens § 17 s om, hvem ordningen omfatter, er ikke gennemgået. Ændres sygedagpengene for en tid, "
            "omregnes bidraget med den tids procent; betales de tilbage, betales bidraget tilbage til kommunen. "
            "Kommunen skal oplyse personen om det indberettede bidrag.",
            "Section 17 s of the ATP act on whom the scheme covers has not been read. When the benefit of a time is "
            "changed, so is the contribution with that time's percentage; when it is paid back, the contribution is "
            "paid back to the municipality. The municipality must tell the person of the contribution reported.",
        ),
    ),
    Conditions(
        name="arbejdsgivers_indsigt_i_helbredsoplysninger",
        title=Text("Arbejdsgiverens indsigt i oplysningen", "The employer's access to the information"),
        plain=Text(
            "I en sag om refusion efter § 54 har arbejdsgiveren som part ikke ret til helbredsmæssige og lægelige "
            "oplysninger; dog når de er af væsentlig betydning for dens økonomiske interesser i en sag om helt eller "
            "delvist afslag, medmindre afgørende hensyn til hemmeligholdelse kræver andet.",
            "In a case of refund under section 54 the employer as a party has no right to health and medical "
            "information; but it has when it is of essential importance for its economic interests in a case of full "
            "or partial refusal, unless decisive regard for secrecy requires otherwise.",
        ),
        benefits=("sygedagpenge",),
        when=~HEALTH | (REFUSAL & IMPORTANT & ~SECRET),
        source=SDL("68 a"),
        only=(INSIGHT,),
        group=GROUP,
        doubt=Text(
            "Et ja siger kun, at § 68 a ikke er til hinder: forvaltningslovens egne undtagelser (§§ 10-15 b) prøves "
            "ikke her. § 68 a nævner kun refusion efter § 54.",
            "A yes says only that section 68 a does not stand in the way: the public administration act's own "
            "exceptions (sections 10-15 b) are not tested here. Section 68 a names only refund under section 54.",
        ),
    ),
    Conditions(
        name="skal_modtages_af_kommunen",
        title=Text("Indgivelsen skal eller kan modtages", "The filing must or can be received"),
        plain=Text(
            "Oplysningsskema, anmodning og meddelelser skal indgives ved digital selvbetjening, ellers afvises de. Kan "
            "borgeren af særlige grunde ikke, skal kommunen tilbyde en anden måde. Kommunen kan også lade være med at "
            "afvise, når det giver klare økonomiske fordele, og en meddelelse, når det er hensigtsmæssigt. Klages der, "
            "skal indgivelsen behandles imens.",
            "Information form, request and messages must be filed by digital self-service, otherwise they are "
            "rejected. When the citizen for special reasons cannot, the municipality must offer another way. The "
            "municipality can also refrain from rejecting when that has clear economic advantages, and a message when "
            "it is expedient. When there is a complaint, the filing must be dealt with meanwhile.",
        ),
        benefits=("sygedagpenge",),
        when=any_of(DIGITALLY, CANNOT, CHEAPER, MESSAGE & SUITABLE, COMPLAINED),
        source=SDL("69 a og 77, stk. 3"),
        only=(DIGITAL,),
        group=GROUP,
        doubt=Text(
            "Til en dag mellem 3. februar 2020 og 12. februar 2021, som ikke er gennemgået, gjaldt det "
            "oplysningsskemaet kun, når fraværet var anmeldt via Nemrefusion. Digital indgivelse og særlige forhold "
            "binder kommunen; ved økonomiske fordele og ved meddelelser »kan« den lade være med at afvise.",
            "Up to a day between 3 February 2020 and 12 February 2021, which has not been read, it applied to the "
            "information form only when the absence was notified by Nemrefusion. Digital filing and special "
            "circumstances bind the municipality; for economic advantages and messages it “can” refrain from "
            "rejecting.",
        ),
    ),
    Conditions(
        name="person_maa_tolke",
        title=Text("Personen må bruges som tolk", "The person may be used as interpreter"),
        plain=Text(
            "Personer under 18 år må ikke bruges som tolke ved mundtlig kommunikation, medmindre den gælder et "
            "uproblematisk forhold.",
            "Persons under 18 may not be used as interpreters in oral communication, unless it concerns an "
            "unproblematic matter.",
        ),
        benefits=("sygedagpenge",),
        when=~UNDER_18 | HARMLESS,
        source=SDL("70"),
        only=(INTERPRETER,),
        group=GROUP,
    ),
    Conditions(
        name="forskud_paa_sygedagpenge",
        title=Text("Kommunen udbetaler forskud", "The municipality pays an advance"),
        plain=Text(
            "Undlader en arbejdsgiver helt eller delvist at udbetale sygedagpenge, og skønner kommunen det "
            "uberettiget, udbetaler kommunen forskud, ATP-bidrag med, og underretter arbejdsgiveren.",
            "When an employer wholly or partly omits to pay the benefit, and the municipality deems it unjustified, it "
            "pays an advance, ATP included, and tells the employer.",
        ),
        benefits=("sygedagpenge",),
        when=NOT_PAID & UNJUSTIFIED,
        source=SDL("72, stk. 1"),
        only=(ACT,),
        group=GROUP,
    ),
    Conditions(
        name="arbejdsgivers_frist_for_at_refundere_forskud",
        title=Text("Arbejdsgiveren refunderer forskuddet i tide", "The employer refunds the advance in time"),
        plain=Text(
            "Arbejdsgiveren skal refundere forskuddet inden fire uger efter, at underretningen er modtaget; det samme "
            "gælder, når Ankestyrelsen afgør, at arbejdsgiveren har pligten. Spørg på betalingsdagen.",
            "The employer must refund the advance within four weeks of receiving the notice; the same when the board "
            "decides that the employer has the duty. Ask on the day of payment.",
        ),
        benefits=("sygedagpenge",),
        when=After(TOLD_EMPLOYER, weeks_after(4)) >= TheDay(),
        source=SDL("72, stk. 2"),
        only=(ACT,),
        group=GROUP,
    ),
    Conditions(
        name="udlaeg_i_sygedagpenge",
        title=Text("Kreditorer kan gøre udlæg i ydelsen", "Creditors can seize the benefit"),
        plain=Text(
            "Krav på ydelser kan ikke gøres til genstand for udlæg eller anden retsforfølgning, før der er gået tre "
            "måneder fra den dag, ydelsen kunne kræves udbetalt. Aftaler om sådanne krav er ugyldige.",
            "Claims for benefit cannot be seized or otherwise pursued until three months have passed from the day the "
            "benefit could be claimed. Agreements on such claims are void.",
        ),
        benefits=("sygedagpenge",),
        when=TheDay() >= After(PAYABLE, months_after(3)),
        source=SDL("73"),
        only=(ACT,),
        group=GROUP,
    ),
    Conditions(
        name="udbetaling_ophoerer_ved_inddraget_pas",
        title=Text("Udbetalingen ophører, når passet er inddraget", "The payment stops when the passport is withdrawn"),
        plain=Text(
            "Udbetalingen ophører, når politiet har inddraget passet efter paslovens § 2, stk. 1, nr. 4. Omgøres det, "
            "udbetales for tiden, hvis de øvrige betingelser var opfyldt.",
            "The payment stops when the police have withdrawn the passport under section 2(1) no. 4 of the passport "
            "act. When that is reversed, the time is paid, if the other conditions were met.",
        ),
        benefits=("sygedagpenge",),
        when=PASSPORT & ~REVERSED,
        source=SDL("76 a"),
        only=(FOREIGN_FIGHTERS,),
        group=GROUP,
        doubt=Text(
            "Loven siger ikke, hvad der følger, når en inddragelse løber ud uden at være omgjort eller ophævet: "
            "afgør selv, om udbetalingen begynder igen.",
            "The act does not say what follows when a withdrawal runs out without being reversed or annulled: decide "
            "by hand whether the payment begins again.",
        ),
    ),
    Conditions(
        name="klage_over_sygedagpenge",
        title=COMPLAINT_TITLE,
        plain=Text(
            "Kommunens afgørelser og henvisning til andre aktører kan indbringes for beskæftigelsesankenævnet; andre "
            "aktørers afgørelser inden fire uger for kommunen.",
            "The municipality's decisions and referral to other actors can be brought before the employment appeals "
            "board; other actors' decisions, within four weeks, before the municipality.",
        ),
        benefits=("sygedagpenge",),
        classes=(
            Class(
                "beskaeftigelsesankenaevnet",
                Text("beskæftigelsesankenævnet", "the employment appeals board"),
                is_one_of(DECIDED_BY, "kommunen"),
            ),
            Class(
                "kommunen",
                Text("kommunen, inden fire uger", "the municipality, within four weeks"),
                is_one_of(DECIDED_BY, "anden_aktoer"),
            ),
        ),
        source=SDL("77"),
        only=(K2006,),
        group=GROUP,
        doubt=Text(
            "Fristen på fire uger for at klage til nævnet følger af retssikkerhedsloven § 67.",
            "The term of four weeks for complaining to the board follows from section 67 of the act on legal "
            "certainty.",
        ),
    ),
    Conditions(
        name="klage_over_sygedagpenge",
        title=COMPLAINT_TITLE,
        plain=Text(
            "Kommunens afgørelser kan indbringes for Ankestyrelsens Beskæftigelsesudvalg. Det samme gælder Udbetaling "
            "Danmarks afgørelse om, hvem der er selvstændig eller privat arbejdsgiver (fra 2017); andet om "
            "forsikringen kan ikke påklages. Andre aktørers afgørelser gik inden fire uger til kommunen (til 2023).",
            "The municipality's decisions can be brought before the National Board of Appeals. So can Udbetaling "
            "Danmark's decision on who is self-employed or a private employer (from 2017); other matters of the "
            "insurance cannot. Other actors' decisions went to the municipality within four weeks (up to 2023).",
        ),
        benefits=("sygedagpenge",),
        classes=(
            Class(
                "ankestyrelsen",
                Text("Ankestyrelsen", "the National Board of Appeals"),
                is_one_of(DECIDED_BY, "kommunen", "udbetaling_danmark_status"),
            ),
            Class(
                "kommunen",
                Text("kommunen, inden fire uger", "the municipality, within four weeks"),
                is_one_of(DECIDED_BY, "anden_aktoer"),
            ),
            Class(
                "ingen",
                Text("kan ikke påklages", "no complaint"),
                is_one_of(DECIDED_BY, "udbetaling_danmark_andet"),
            ),
        ),
        source=SDL("77", seen_in="BEK 302/2017 § 33, BEK 1096/2019 § 34"),
        only=(K2013,),
        group=GROUP,
        doubt=Text(
            "Udbetaling Danmark har haft forsikringen fra oktober 2016; før april 2017 kunne heller ikke spørgsmålet "
            "om status påklages (BEK 1186/2016 § 33). Andre aktører udgik mellem 2. september 2022 og 21. september "
            "2023. Fristen på fire uger følger af retssikkerhedsloven § 67.",
            "Udbetaling Danmark has had the insurance since October 2016; before April 2017 the question of status "
            "could not be appealed either (order 1186/2016 section 33). Other actors went out between 2 September 2022 "
            "and 21 September 2023. The term of four weeks follows from section 67 of the act on legal certainty.",
        ),
    ),
    Conditions(
        name="regres_mod_skadevolder",
        title=Text("Kommunen kan gøre regres gældende", "The municipality has a right of recourse"),
        plain=Text(
            "Er lidelsen forvoldt af en ansvarlig skadevolder, kan kommunen kræve de sygedagpenge, den har udbetalt, "
            "når betingelserne for erstatning er opfyldt; dog ikke af personens arbejdsgiver ved en arbejdsskade.",
            "When the illness was caused by a liable tortfeasor, the municipality can claim the benefit it has paid, "
            "when the conditions for damages are met; but not from the person's employer for a work injury.",
        ),
        benefits=("sygedagpenge",),
        when=DAMAGED & ~(BY_OWN_EMPLOYER & INJURY),
        source=SDL("78"),
        only=(ACT,),
        group=GROUP,
        doubt=Text(
            "Loven nævner sygedagpenge fra kommunen efter § 2, stk. 1, nr. 4, §§ 32 og 41 og refusion efter § 54: "
            "afgør selv, om refusion efter §§ 53 b, 55 og 56 og sygedagpenge efter § 58 a også kan kræves. "
            "Forsikringsselskaber skal orientere kommunen inden fire uger, når der udbetales erstatning; er fristen "
            "ikke holdt, forældes kravet ikke, før de gør det.",
            "The act names benefit from the municipality under section 2(1) no. 4 and sections 32 and 41 and refund "
            "under section 54: decide by hand whether refund under sections 53 b, 55 and 56 and benefit under section "
            "58 a can be claimed too. Insurance companies must tell the municipality within four weeks when damages "
            "are paid; when the term is not kept, the claim does not lapse before they do.",
        ),
    ),
)
