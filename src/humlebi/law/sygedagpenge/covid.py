"""The covid extensions of sickness benefit in 2020 and 2021."""

from datetime import date

from humlebi.law.acts import SDL
from humlebi.law.kinds import Axis, Happens, Scope, Text, months_after
from humlebi.law.questions import Conditions, Lasts, Requirement
from humlebi.law.terms import fact, named

# --- regimes: the window itself, by the first day without benefit or the day of the move -----------------------------

# Stop days 9 March to 30 September 2020: the first day without benefit is the day after.
STK_1 = Scope("2020", date(2020, 3, 10), date(2020, 10, 2), Axis.CLOCK, "Lov 275, 473, 960 og 1335/2020")
# The extension goes on from 9 March to 30 June 2020.
STK_2 = Scope("2020", date(2020, 3, 9), date(2020, 7, 1), Axis.CLOCK, "Lov 275/2020")
# Extensions that end 30 June to 30 September 2020.
STK_3 = Scope("2020", date(2020, 7, 1), date(2020, 10, 2), Axis.CLOCK, "Lov 960 og 1335/2020")
F_2020 = Scope("2020", date(2020, 11, 1), date(2021, 2, 1), Axis.CLOCK, "Lov 1642 af 19. november 2020")
S_2021 = Scope("2021", date(2021, 5, 1), date(2021, 7, 1), Axis.CLOCK, "Lov 877 af 12. maj 2021")

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "sygedagpenge"
WOULD_STOP = fact(
    "ville_stoppe_efter_24",
    "Sygedagpengene ville være stoppet efter § 24 dagen før",
    "The benefit would have stopped under section 24 the day before",
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
EXTENDED = fact(
    "forlaenget_efter_26_stk_1_2",
    "Forlængelsen efter § 26, stk. 1 eller 2, udløb dagen før",
    "The extension under section 26(1) or (2) ended the day before",
)
WOULD_MOVE = fact(
    "skal_overgaa_til_jobafklaring",
    "Personen skulle gå over i jobafklaringsforløb den dag",
    "The person was due to move to a job clarification course on that day",
)
EXTENSION_DECIDED = fact(
    "afgoerelse_om_forlaengelse_26f",
    "Afgørelsen om stop afgør samtidig forlængelsen på tre måneder",
    "The stop decision at the same time decides the extension of three months",
)
MOVE_DECIDED = fact(
    "afgoerelse_om_overgangsdato",
    "Afgørelsen nævner den nye dato for overgang til jobafklaringsforløb",
    "The decision names the new date of the move to job clarification",
)
ASK_AFTER = Text(
    "Spørg på den første dag uden sygedagpenge, dagen efter stoppet.",
    "Ask on the first day without benefit, the day after the stop.",
)
WHOLE_MONTHS = Text(
    "Et stop ved udgangen af en måned giver her hele kalendermåneder (30. april giver til og med 31. juli); loven "
    "tæller fra stopdagen, og en dag kan være til forskel, når månederne er ulige lange. §§ 26 a, b, g og h er ikke "
    "med.",
    "A stop at the end of a month gives whole calendar months here (30 April gives until 31 July included); the act "
    "counts from the stop day, and a day may differ when the months are of unequal length. Sections 26 a, b, g and h "
    "are not included.",
)
MONTH_END = Text(
    "Månederne slutter dagen før samme dato; fra den sidste dag i en lang måned kan en dag være til forskel.",
    "The months end the day before the same date; from the last day of a long month a day may differ.",
)
THREE_MONTHS = (Lasts(months_after(3), words=Text("tre måneder", "three months")),)
TWO_MONTHS = (Lasts(months_after(2), words=Text("to måneder", "two months")),)

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="covid_forlaengelse_26_stk_1",
        title=Text("Covid: tre måneder mere", "Covid: three more months"),
        plain=Text(
            "Faldt stoppet efter § 24 fra 9. marts til 30. september 2020 (begge dage med), fortsætter sygedagpengene "
            f"i tre måneder fra den dag, de skulle være stoppet. {ASK_AFTER.da}",
            "When the stop under section 24 fell from 9 March to 30 September 2020 (both included), benefit goes on "
            f"for three months from the day it should have stopped. {ASK_AFTER.en}",
        ),
        benefits=("sygedagpenge",),
        when=WOULD_STOP,
        lasts=THREE_MONTHS,
        source=SDL("26, stk. 1", "sdp-covid-26-stk1"),
        only=(STK_1,),
        group=GROUP,
        doubt=WHOLE_MONTHS,
    ),
    Conditions(
        name="covid_forlaengelse_26_stk_2",
        title=Text("Covid: fortsat til 30. juni 2020", "Covid: goes on until 30 June 2020"),
        plain=Text(
            "Lå stopdagen før 9. marts 2020, men fik personen stadig sygedagpenge den 9. marts, fordi der ikke var "
            "truffet afgørelse, regnes de tre måneder fra 31. marts: ydelsen fortsætter til og med 30. juni 2020. "
            "Spørg på en dag i den tid.",
            "When the stop day lay before 9 March 2020, but the person still received benefit on 9 March because no "
            "decision had been made, the three months run from 31 March: benefit goes on until 30 June 2020 included. "
            "Ask on a day in that time.",
        ),
        benefits=("sygedagpenge",),
        when=STOP_BEFORE_9_MARCH & PAID_ON_9_MARCH,
        source=SDL("26, stk. 2", "sdp-covid-26-stk2"),
        only=(STK_2,),
        group=GROUP,
    ),
    Conditions(
        name="covid_forlaengelse_26_stk_3",
        title=Text("Covid: endnu tre måneder", "Covid: three months again"),
        plain=Text(
            "Udløb forlængelsen efter stk. 1 eller 2 fra 30. juni til 30. september 2020 (begge dage med), forlænges "
            f"den tre måneder til. {ASK_AFTER.da}",
            "When the extension under (1) or (2) ended from 30 June to 30 September 2020 (both included), it is "
            f"prolonged by three more months. {ASK_AFTER.en}",
        ),
        benefits=("sygedagpenge",),
        when=EXTENDED,
        lasts=THREE_MONTHS,
        source=SDL("26, stk. 3", "sdp-covid-26-stk3"),
        only=(STK_3,),
        group=GROUP,
        doubt=WHOLE_MONTHS,
    ),
    Conditions(
        name="covid_udskudt_jobafklaring",
        title=Text("Covid: jobafklaring udskudt tre måneder", "Covid: job clarification put off three months"),
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
        doubt=Text(
            "Overgange fra 1. februar 2021 følger §§ 26 g-h (lov 57/2021 og 467/2021), som ikke regnes her: efter § "
            "26 g "
            f"én måned for overgange i februar 2021. {MONTH_END.da}",
            "Moves from 1 February 2021 follow sections 26 g-h (acts 57/2021 and 467/2021), which are not reckoned "
            "here: "
            f"by section 26 g one month for moves in February 2021. {MONTH_END.en}",
        ),
    ),
    Conditions(
        name="covid_udskudt_jobafklaring_2021",
        title=Text("Covid: jobafklaring udskudt to måneder", "Covid: job clarification put off two months"),
        plain=Text(
            "Den, der skulle gå over i jobafklaringsforløb fra 1. maj til 30. juni 2021 (begge dage med), beholder "
            "sygedagpengene i to måneder i stedet. Spørg på overgangsdagen.",
            "A person due to move to a job clarification course from 1 May to 30 June 2021 (both included) keeps the "
            "benefit for two months instead. Ask on the day of the move.",
        ),
        benefits=("sygedagpenge", "jobafklaring"),
        when=WOULD_MOVE,
        lasts=TWO_MONTHS,
        source=SDL("26 i (lov 877/2021)", "sdp-covid-877-2021"),
        only=(S_2021,),
        group=GROUP,
        doubt=MONTH_END,
    ),
    Requirement(
        name="covid_afgoerelse_26f",
        title=Text("Covid: afgørelsen om stop og udskydelse", "Covid: the decision on stop and delay"),
        plain=Text(
            "Når jobafklaringen udskydes efter § 26 f, afgør kommunen i selve afgørelsen om stop både forlængelsen og "
            "den nye overgangsdato.",
            "When job clarification is put off under section 26 f, the municipality decides in the stop decision "
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
            "Afgørelsen mangler det, § 26 f kræver: træf afgørelse om forlængelsen og overgangsdatoen.",
            "The decision lacks what section 26 f requires: decide the extension and the date of the move.",
        ),
        source=SDL("26 f, 2. pkt.", "sdp-covid-26f"),
        only=(F_2020,),
        group=GROUP,
        doubt=Text(
            "Afgørelsen kan være truffet før overgangsdagen; dagene 1. november 2020 til 31. januar 2021 er her "
            "overgangsdagens.",
            "The decision may have been made before the day of the move; the days 1 November 2020 to 31 January 2021 "
            "are here those of the move.",
        ),
    ),
)
