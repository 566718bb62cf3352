"""Sickness benefit under covid-19: extensions, risk groups, and the months in which follow-up stood still."""

from datetime import date

from humlebi.law.acts import COVID_ORDERS, SDL
from humlebi.law.kinds import Axis, Happens, Scope, Suspended, Suspension, Text, months_after
from humlebi.law.questions import Class, Conditions, Lasts, Requirement
from humlebi.law.terms import any_of, fact, named

# --- regimes: the window itself, by the first day without benefit or the day of the move -----------------------------

# Stop days 9 March to 30 September 2020: the first day without benefit is the day after.
STK_1 = Scope("2020", date(2020, 3, 10), date(2020, 10, 2), Axis.CLOCK, "Lov 275, 473, 960 og 1335/2020")
# The extension goes on from 9 March to 30 June 2020.
STK_2 = Scope("2020", date(2020, 3, 9), date(2020, 7, 1), Axis.CLOCK, "Lov 275/2020")
# Extensions that end 30 June to 30 September 2020.
STK_3 = Scope("2020", date(2020, 7, 1), date(2020, 10, 2), Axis.CLOCK, "Lov 960 og 1335/2020")
# Stop days 1 to 31 October 2020, and extensions that end 30 September to 31 October.
OCTOBER = Scope("2020", date(2020, 10, 1), date(2020, 11, 2), Axis.CLOCK, "Lov 1335 af 11. september 2020")
F_2020 = Scope("2020", date(2020, 11, 1), date(2021, 2, 1), Axis.CLOCK, "Lov 1642 af 19. november 2020")
G_2021 = Scope("2021-02", date(2021, 2, 1), date(2021, 3, 1), Axis.CLOCK, "Lov 57 af 19. januar 2021")
H_2021 = Scope("2021-03", date(2021, 3, 1), date(2021, 5, 1), Axis.CLOCK, "Lov 467 af 20. marts 2021")
I_2021 = Scope("2021-05", date(2021, 5, 1), date(2021, 7, 1), Axis.CLOCK, "Lov 877 af 12. maj 2021")
MOVES = Scope("2020", date(2020, 11, 1), date(2021, 7, 1), Axis.CLOCK, "SDL §§ 26 f-26 i")
AT_RISK = Scope(
    "2020",
    date(2020, 5, 20),
    date(2021, 9, 1),
    Axis.CLOCK,
    "Lov 657 af 20. maj 2020, forlænget fire gange",
    Text(
        "Den sidste dag var først 31. august 2020 og blev flyttet til 31. december 2020, 31. marts og 31. august 2021; "
        "hvornår hver forlængelse blev vedtaget, er ikke set. Om der var ophold imellem, er ikke undersøgt.",
        "The last day was first 31 August 2020 and was moved to 31 December 2020, 31 March and 31 August 2021; when "
        "each prolongation was passed has not been seen. Whether there were gaps between has not been examined.",
    ),
)

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "sygedagpenge"
WOULD_STOP = fact(
    "ville_stoppe_efter_24",
    "Sygedagpengene ville være stoppet efter § 24 dagen før",
    "The benefit would have stopped under section 24 the day before",
)
EXTENSION_ENDED = fact(
    "forlaengelse_efter_27_udloeb",
    "Sygedagpengene var forlænget efter § 27, stk. 1, og betingelserne for det var opfyldt til dagen før",
    "The benefit was extended under section 27(1), and the conditions for that were met until the day before",
)
NO_LONGER_THREATENED = fact(
    "laege_frikendte_for_livstruende",
    "Fik sygedagpenge efter § 24 a, stk. 6, eller § 24 b, og en læge vurderede dagen før, at sygdommen ikke længere "
    "var livstruende og alvorlig",
    "Received benefit under section 24 a(6) or 24 b, and a doctor assessed the day before that the illness was no "
    "longer life-threatening and serious",
)
STOP_BEFORE_9_MARCH = fact(
    "stop_foer_9_marts_2020",
    "Stopdagen efter § 24 lå før 9. marts 2020",
    "The stop day under section 24 lay before 9 March 2020",
)
PAID_ON_9_MARCH = fact(
    "fik_sygedagpenge_9_marts_2020",
    "Fik stadig sygedagpenge 9. marts 2020, fordi der ikke var truffet afgørelse",
    "Still received benefit on 9 March 2020 because no decision had been made",
)
ENDED_BEFORE_JULY = fact(
    "forlaenget_26a_26b_udloeb_foer_30_juni",
    "En forlængelse på tre måneder efter § 26 a eller § 26 b, stk. 1, udløb før 30. juni 2020",
    "An extension of three months under section 26 a or 26 b(1) ended before 30 June 2020",
)
EXTENDED = fact(
    "forlaenget_efter_26_stk_1_2",
    "Forlængelsen efter § 26, § 26 a eller § 26 b, stk. 1 eller 2, udløb dagen før",
    "The extension under section 26, 26 a or 26 b(1) or (2) ended the day before",
)
EXTENDED_TO_OCTOBER = fact(
    "forlaenget_efter_26_udloeb_i_oktober",
    "Forlængelsen efter § 26, § 26 a eller § 26 b, stk. 1 eller 3, udløb dagen før og kan ikke forlænges efter stk. 3",
    "The extension under section 26, 26 a or 26 b(1) or (3) ended the day before and cannot be prolonged under (3)",
)
WOULD_MOVE = fact(
    "skal_overgaa_til_jobafklaring",
    "Personen skulle gå over i jobafklaringsforløb den dag",
    "The person was due to move to a job clarification course on that day",
)
KEEPS_THE_MOVE = fact(
    "oensker_overgangen_fastholdt",
    "Har inden fire uger fra afgørelsen bedt om at gå over i jobafklaringsforløb til tiden",
    "Has within four weeks of the decision asked to move to the job clarification course on time",
)
EXTENSION_DECIDED = fact(
    "afgoerelse_om_forlaengelse_26f",
    "Afgørelsen om stop afgør samtidig forlængelsen",
    "The stop decision at the same time decides the extension",
)
MOVE_DECIDED = fact(
    "afgoerelse_om_overgangsdato",
    "Afgørelsen nævner den nye dato for overgang til jobafklaringsforløb",
    "The decision names the new date of the move to job clarification",
)
EMPLOYED = fact(
    "loenmodtager_i_ansaettelse",
    "Lønmodtager i ansættelse, som i øvrigt opfylder lovens betingelser",
    "An employee in employment who otherwise meets the conditions of the act",
)
HIGH_RISK = fact(
    "oeget_risiko_ved_covid",
    "I øget risiko for et alvorligt forløb ved covid-19, dokumenteret ved en konkret, individuel lægelig vurdering",
    "At increased risk of a grave course of covid-19, documented by a concrete, individual medical assessment",
)
RELATIVE = fact(
    "paaroerende_i_samme_husstand",
    "Har familiemæssig tilknytning til og deler husstand med en person i øget risiko, som er lægeligt vurderet",
    "Is related to and shares a household with a person at increased risk who has been medically assessed",
)
EMPLOYER_DECLARES = fact(
    "arbejdsgiver_erklaerer_ingen_mulighed",
    "Arbejdsgiveren erklærer, at arbejdet ikke kan indrettes efter anbefalingerne, og fritager helt for arbejde",
    "The employer declares that the work cannot be arranged by the recommendations, and releases wholly from work",
)
SICK_AS_WELL = fact(
    "ogsaa_syg_selv",
    "Er imens blevet uarbejdsdygtig på grund af egen sygdom (§ 58 f)",
    "Has meanwhile become incapable of work from own sickness (section 58 f)",
)
ASK_AFTER = Text(
    "Spørg på den første dag uden sygedagpenge, dagen efter stoppet.",
    "Ask on the first day without benefit, the day after the stop.",
)
WHOLE_MONTHS = Text(
    "Et stop ved udgangen af en måned giver her hele kalendermåneder (30. april giver til og med 31. juli); loven "
    "tæller fra stopdagen, og en dag kan være til forskel, når månederne er ulige lange. Notér forlængelsen som en "
    "tilstand »forlængelse«. Inden den udløber, skal kommunen afgøre sagen efter de almindelige regler (stk. 4).",
    "A stop at the end of a month gives whole calendar months here (30 April gives until 31 July included); the act "
    "counts from the stop day, and a day may differ when the months are of unequal length. Record the extension as a "
    "state “extension”. Before it ends, the municipality must decide the case by the ordinary rules ((4)).",
)
MONTH_END = Text(
    "Månederne slutter dagen før samme dato; fra den sidste dag i en lang måned kan en dag være til forskel. En "
    "afgørelse truffet uden forlængelsen træffes om, også når personen allerede er gået over. Har kommunen før "
    "forlænget efter en af disse bestemmelser, skal den inden udløbet igen afgøre, om §§ 24 a, stk. 6, 24 b eller 27 "
    "kan bruges.",
    "The months end the day before the same date; from the last day of a long month a day may differ. A decision made "
    "without the extension is made again, also when the person has already moved. Where the municipality has extended "
    "under one of these provisions before, it must decide again, before it ends, whether section 24 a(6), 24 b or 27 "
    "can be used.",
)
ONE_MONTH = (Lasts(months_after(1), words=Text("én måned", "one month")),)
TWO_MONTHS = (Lasts(months_after(2), words=Text("to måneder", "two months")),)
THREE_MONTHS = (Lasts(months_after(3), words=Text("tre måneder", "three months")),)
PUT_OFF = Text("Covid: jobafklaring udskudt", "Covid: job clarification put off")
# The follow-up of chapters 5 a, 5 b and 6, as it is declared.
TALKS = (
    "foerste_samtale",
    "loebende_samtale",
    "fire_samtaler",
    "opfoelgning_efter_kategori_1",
    "samtale_efter_oenske",
    "tidlig_opfoelgning",
    "tidlig_opfoelgning_egen",
)
SUSPENDED_2020 = Suspended(
    date(2020, 3, 20),
    date(2020, 5, 27),
    COVID_ORDERS("§ 6 (BEK 245/2020)", "sdp-covid-26-stk1"),
    Text(
        "20. marts til 26. maj 2020 (begge dage med) var kommunens pligt til opfølgning fraveget; at fristen derfor "
        "stod stille og løber videre bagefter, siger bekendtgørelsen ikke",
        "from 20 March to 26 May 2020 (both included) the municipality's duty of follow-up was set aside; that the "
        "term therefore stood still and runs on afterwards the order does not say",
    ),
)
SUSPENSIONS = (Suspension((*TALKS, "forelaeggelse_kategori_3"), SUSPENDED_2020),)

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="covid_forlaengelse_26_stk_1",
        title=Text("Covid: tre måneder mere", "Covid: three more months"),
        plain=Text(
            "Skulle sygedagpengene være ophørt fra 9. marts til 30. september 2020 (begge dage med) efter § 24, ved "
            "udløbet af en forlængelse efter § 27 eller fordi en læge vurderede, at sygdommen ikke længere var "
            f"livstruende, fortsætter de i tre måneder fra den dag. {ASK_AFTER.da}",
            "When the benefit should have ended from 9 March to 30 September 2020 (both included) under section 24, at "
            "the end of an extension under section 27, or since a doctor assessed the illness as no longer "
            f"life-threatening, it goes on for three months from that day. {ASK_AFTER.en}",
        ),
        benefits=("sygedagpenge",),
        when=any_of(WOULD_STOP, EXTENSION_ENDED, NO_LONGER_THREATENED),
        lasts=THREE_MONTHS,
        source=SDL("26, 26 a og 26 b, stk. 1", "sdp-covid-26-stk1"),
        only=(STK_1,),
        group=GROUP,
        doubt=WHOLE_MONTHS,
    ),
    Conditions(
        name="covid_forlaengelse_26_stk_2",
        title=Text("Covid: fortsat til 30. juni 2020", "Covid: goes on until 30 June 2020"),
        plain=Text(
            "Lå stopdagen efter § 24 før 9. marts 2020, men fik personen stadig sygedagpenge den 9. marts, fordi der "
            "ikke var truffet afgørelse, eller udløb en forlængelse efter § 26 a eller § 26 b, stk. 1, før 30. juni, "
            "fortsætter ydelsen til og med 30. juni 2020. Spørg på en dag i den tid.",
            "When the stop day under section 24 lay before 9 March 2020, but the person still received benefit on 9 "
            "March because no decision had been made, or an extension under section 26 a or 26 b(1) ended before 30 "
            "June, benefit goes on until 30 June 2020 included. Ask on a day in that time.",
        ),
        benefits=("sygedagpenge",),
        when=any_of(
            named("ingen afgørelse den 9. marts", "no decision on 9 March", STOP_BEFORE_9_MARCH & PAID_ON_9_MARCH),
            ENDED_BEFORE_JULY,
        ),
        source=SDL("26, 26 a og 26 b, stk. 2", "sdp-covid-26-stk2"),
        only=(STK_2,),
        group=GROUP,
    ),
    Conditions(
        name="covid_forlaengelse_26_stk_3",
        title=Text("Covid: endnu tre måneder", "Covid: three months again"),
        plain=Text(
            "Udløb forlængelsen efter § 26, § 26 a eller § 26 b, stk. 1 eller 2, fra 30. juni til 30. september 2020 "
            f"(begge dage med), forlænges den tre måneder til. {ASK_AFTER.da}",
            "When the extension under section 26, 26 a or 26 b(1) or (2) ended from 30 June to 30 September 2020 (both "
            f"included), it is prolonged by three more months. {ASK_AFTER.en}",
        ),
        benefits=("sygedagpenge",),
        when=EXTENDED,
        lasts=THREE_MONTHS,
        source=SDL("26, 26 a og 26 b, stk. 3", "sdp-covid-26-stk3"),
        only=(STK_3,),
        group=GROUP,
        doubt=WHOLE_MONTHS,
    ),
    Conditions(
        name="covid_forlaengelse_oktober_2020",
        title=Text("Covid: én måned mere i oktober 2020", "Covid: one more month in October 2020"),
        plain=Text(
            "Skulle sygedagpengene være ophørt fra 1. til 31. oktober 2020 (begge dage med), eller udløb en "
            "forlængelse efter §§ 26-26 b fra 30. september til 31. oktober, uden at stk. 3 kan bruges, fortsætter de "
            "én måned. "
            f"{ASK_AFTER.da}",
            "When the benefit should have ended from 1 to 31 October 2020 (both included), or an extension under "
            "sections 26-26 b ended from 30 September to 31 October and (3) cannot be used, it goes on for one month. "
            f"{ASK_AFTER.en}",
        ),
        benefits=("sygedagpenge",),
        when=any_of(WOULD_STOP, EXTENSION_ENDED, NO_LONGER_THREATENED, EXTENDED_TO_OCTOBER),
        lasts=ONE_MONTH,
        source=SDL("26 c-26 e", "sdp-covid-26-stk3"),
        only=(OCTOBER,),
        group=GROUP,
        doubt=Text(
            f"Et stop den 30. september 2020 hører under § 26, ikke her: spørg ikke den 1. oktober om det. "
            f"{WHOLE_MONTHS.da}",
            "A stop on 30 September 2020 belongs under section 26, not here: do not ask on 1 October of it. "
            f"{WHOLE_MONTHS.en}",
        ),
    ),
    Conditions(
        name="covid_udskudt_jobafklaring",
        title=PUT_OFF,
        plain=Text(
            "Den, der skulle gå over i jobafklaringsforløb fra 1. november 2020 til 31. januar 2021 (begge dage med), "
            "beholder sygedagpengene de første tre måneder fra overgangsdagen. Spørg på overgangsdagen.",
            "A person due to move to a job clarification course from 1 November 2020 to 31 January 2021 (both "
            "included) keeps the benefit for the first three months from the day of the move. Ask on the day of the "
            "move.",
        ),
        benefits=("sygedagpenge", "jobafklaring"),
        when=WOULD_MOVE,
        lasts=THREE_MONTHS,
        source=SDL("26 f", "sdp-covid-26f"),
        only=(F_2020,),
        group=GROUP,
        doubt=MONTH_END,
    ),
    Conditions(
        name="covid_udskudt_jobafklaring",
        title=PUT_OFF,
        plain=Text(
            "Den, der skulle gå over i jobafklaringsforløb i februar 2021, også efter § 26 f, beholder sygedagpengene "
            "i én måned i stedet. Spørg på overgangsdagen.",
            "A person due to move to a job clarification course in February 2021, also under section 26 f, keeps the "
            "benefit for one month instead. Ask on the day of the move.",
        ),
        benefits=("sygedagpenge", "jobafklaring"),
        when=WOULD_MOVE,
        lasts=ONE_MONTH,
        source=SDL("26 g", "sdp-covid-26f"),
        only=(G_2021,),
        group=GROUP,
        doubt=MONTH_END,
    ),
    Conditions(
        name="covid_udskudt_jobafklaring",
        title=PUT_OFF,
        plain=Text(
            "Den, der skulle gå over i jobafklaringsforløb fra 1. marts til 30. april 2021 (begge dage med), beholder "
            "sygedagpengene i to måneder i stedet, medmindre personen inden fire uger fra afgørelsen beder om at gå "
            "over til tiden. Spørg på overgangsdagen.",
            "A person due to move to a job clarification course from 1 March to 30 April 2021 (both included) keeps "
            "the benefit for two months instead, unless the person within four weeks of the decision asks to move on "
            "time. Ask on the day of the move.",
        ),
        benefits=("sygedagpenge", "jobafklaring"),
        when=WOULD_MOVE & ~KEEPS_THE_MOVE,
        lasts=TWO_MONTHS,
        source=SDL("26 h", "sdp-covid-877-2021"),
        only=(H_2021,),
        group=GROUP,
        doubt=MONTH_END,
    ),
    Conditions(
        name="covid_udskudt_jobafklaring",
        title=PUT_OFF,
        plain=Text(
            "Den, der skulle gå over i jobafklaringsforløb fra 1. maj til 30. juni 2021 (begge dage med), beholder "
            "sygedagpengene i to måneder i stedet, medmindre personen inden fire uger fra afgørelsen beder om at gå "
            "over til tiden. Spørg på overgangsdagen.",
            "A person due to move to a job clarification course from 1 May to 30 June 2021 (both included) keeps the "
            "benefit for two months instead, unless the person within four weeks of the decision asks to move on time. "
            "Ask on the day of the move.",
        ),
        benefits=("sygedagpenge", "jobafklaring"),
        when=WOULD_MOVE & ~KEEPS_THE_MOVE,
        lasts=TWO_MONTHS,
        source=SDL("26 i", "sdp-covid-877-2021"),
        only=(I_2021,),
        group=GROUP,
        doubt=MONTH_END,
    ),
    Requirement(
        name="covid_afgoerelse_26f",
        title=Text("Covid: afgørelsen om stop og udskydelse", "Covid: the decision on stop and delay"),
        plain=Text(
            "Når jobafklaringen udskydes efter §§ 26 f-26 i, afgør kommunen i selve afgørelsen om stop både "
            "forlængelsen og den nye overgangsdato.",
            "When job clarification is put off under sections 26 f-26 i, the municipality decides in the stop decision "
            "itself both the extension and the new date of the move.",
        ),
        asked=Happens(
            "afgoerelse", Text("afgørelsen om stop", "the stop decision"), ("stop_sygedagpenge_26f",), "sygedagpenge"
        ),
        benefits=("sygedagpenge",),
        before=(
            named("forlængelsen er afgjort", "the extension is decided", EXTENSION_DECIDED),
            named("overgangsdatoen er afgjort", "the date of the move is decided", MOVE_DECIDED),
        ),
        invalid=Text(
            "Afgørelsen mangler det, loven kræver: træf afgørelse om forlængelsen og overgangsdatoen.",
            "The decision lacks what the act requires: decide the extension and the date of the move.",
        ),
        source=SDL("26 f-26 i", "sdp-covid-26f"),
        only=(MOVES,),
        group=GROUP,
        doubt=Text(
            "Afgørelsen kan være truffet før overgangsdagen; dagene 1. november 2020 til 30. juni 2021 er her "
            "overgangsdagens.",
            "The decision may have been made before the day of the move; the days 1 November 2020 to 30 June 2021 are "
            "here those of the move.",
        ),
    ),
    Conditions(
        name="covid_oeget_risiko",
        title=Text("Covid: øget risiko og pårørende", "Covid: increased risk and relatives"),
        plain=Text(
            "En lønmodtager i ansættelse, som ikke kan passe sit arbejde, fordi den pågældende selv eller et "
            "familiemedlem i husstanden er i øget risiko ved covid-19, har ret til sygedagpenge uden at være "
            "uarbejdsdygtig og uanset 22- og 26-ugers-grænserne, til og med 31. august 2021. Det kræver lægelig "
            "dokumentation og arbejdsgiverens erklæring. Reglerne om opfølgning gælder ikke.",
            "An employee in employment who cannot do the work because the employee or a family member of the "
            "household is at increased risk from covid-19 is entitled to sickness benefit without being incapable of "
            "work and whatever the limits of 22 and 26 weeks, until 31 August 2021 included. It requires medical "
            "documentation and the employer's declaration. The rules on follow-up do not apply.",
        ),
        benefits=("sygedagpenge",),
        classes=(
            Class(
                "ingen_ret",
                Text("ingen ret efter §§ 58 b-58 c", "no right under sections 58 b-58 c"),
                ~EMPLOYED | ~EMPLOYER_DECLARES | (~HIGH_RISK & ~RELATIVE),
            ),
            Class(
                "ret_og_opfoelgning",
                Text("ret, og så vidt muligt opfølgning", "a right, and follow-up as far as possible"),
                SICK_AS_WELL,
            ),
            Class(
                "ret_uden_opfoelgning",
                Text("ret til sygedagpenge uden opfølgning", "a right to sickness benefit without follow-up"),
                ~SICK_AS_WELL,
            ),
        ),
        lifts=(*TALKS, "arbejdsgiversamtale"),
        lifts_in=("ret_uden_opfoelgning",),
        raised_by=(HIGH_RISK, RELATIVE),
        source=SDL("58 b-58 f", "sdp-covid-26-stk1"),
        only=(AT_RISK,),
        group=GROUP,
        doubt=Text(
            "Sundhedsstyrelsens lister over, hvem der er i øget risiko, er ikke med: det afgør den lægelige vurdering. "
            "Den, der imens er blevet syg selv, skal før den sidste dag have afgjort, om § 27 eller § 29 kan bruges "
            "(§ 58 f, stk. 3).",
            "The Health Authority's lists of who is at increased risk are not included: the medical assessment "
            "decides. For a person who has meanwhile become sick, it must be decided before the last day whether "
            "section 27 or 29 can be used (section 58 f(3)).",
        ),
    ),
)
