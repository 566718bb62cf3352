"""The ladder of 2016: what the state pays of a benefit falls with the weeks a person has been supported."""

from datetime import date
from fractions import Fraction

from humlebi.law.acts import REFUSION
from humlebi.law.kinds import NO_END, Axis, Confidence, Scope, Text
from humlebi.law.questions import Class, Conditions, Ladder
from humlebi.law.refusion.faste_satser import GRANTED
from humlebi.law.terms import OnDay, TheDay, all_of, any_of, by_benefit, choice, day, fact, is_one_of, since

# --- regimes: the week that the benefit is paid for picks -------------------------------------------------------------

TRAPPE = Scope("2016", date(2016, 1, 4), NO_END, Axis.CLOCK, "Lov 994 af 30. august 2015")
UGE_53 = Scope("2015 uge 53", date(2015, 12, 28), date(2016, 1, 4), Axis.CLOCK, "Lov 994 af 30. august 2015, § 29")
FRA_UGE_53 = Scope("2016", date(2015, 12, 28), NO_END, Axis.CLOCK, "Lov 994 af 30. august 2015, § 30")

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "refusion"
STEPS = ((1, Fraction(4, 5)), (5, Fraction(2, 5)), (27, Fraction(3, 10)), (53, Fraction(1, 5)))
# Week 53 of 2015 has the percentage of the week after it, in which the person is one week further up.
STEPS_OF_NEXT_WEEK = ((1, Fraction(4, 5)), (4, Fraction(2, 5)), (26, Fraction(3, 10)), (52, Fraction(1, 5)))
COUNTED_FROM = date(2014, 7, 1)
# One counter for all of them (§ 3): changing benefit does not start it again.
BILLED = ("dagpenge", "foertidspension", "seniorpension")
REFUNDED = (
    "sygedagpenge",
    "jobafklaring",
    "ressourceforloeb",
    "ledighedsydelse",
    "fleksjob",
    "revalidering",
    "kontanthjaelp",
    "uddannelseshjaelp",
    "integrationsydelse",
    "selvforsoergelsesydelse",
    "overgangsydelse",
)
# Public support that is on no step, and work with a wage subsidy: such a week is no week of self-support (§ 6, stk. 2).
NO_SELF_SUPPORT = ("tilbud", "skaanejob", "barsel", "fleksydelse")
NEITHER = ("gammelt_fleksjobtilskud", "fleksydelse", "efterloen", "dagpenge_fra_andet_eu_land")
WHICH = choice(
    "ydelse_i_refusionsloven",
    "Hvilken ydelse",
    "Which benefit",
    *REFUNDED,
    *BILLED,
    ("gammelt_fleksjobtilskud", "fleksjobtilskud efter de gamle regler", "flexible-job subsidy under the old rules"),
    "fleksydelse",
    ("efterloen", "efterløn", "early retirement pay"),
    ("dagpenge_fra_andet_eu_land", "dagpenge fra et andet EU-land", "unemployment benefit from another EU country"),
    recorded=by_benefit(),
)
REFERRED = day(
    "visiteret_til_fleksjob",
    "Visiteret til fleksjob den",
    "Approved for a flexible job on",
    recorded=since("fleksjobvisitation"),
)
NEW_JOB = fact(
    "nyt_fleksjob_efter_2014",
    "Ansat i et nyt fleksjob, visiteret på ny eller givet nyt tilskud efter 1. juli 2014",
    "Hired in a new flexible job, approved again or given a new subsidy after 1 July 2014",
)
OUT_AND_IN = fact(
    "ude_og_visiteret_paa_ny",
    "Taget ud af ordningen og visiteret på ny",
    "Taken out of the scheme and approved again",
)
SICK_IN_WEEK_53 = fact(
    "sygedagpenge_i_uge_53",
    "Ydelsen i ugen 28. december 2015 - 3. januar 2016 er sygedagpenge",
    "The benefit in the week of 28 December 2015 - 3 January 2016 is sickness benefit",
)
# Day numbers: fields that are days are compared with them.
JANUARY_2013, JULY_2014, JANUARY_2016 = (OnDay(on) for on in (date(2013, 1, 1), date(2014, 7, 1), date(2016, 1, 1)))
ON_LADDER = Text("på trappen", "on the ladder")
OLD_RULES = Text("de gamle procenter", "the old percentages")
PLAIN = Text(
    "Staten betaler 80 pct. af ydelsen i uge 1-4, 40 pct. i uge 5-26, 30 pct. i uge 27-52 og 20 pct. derefter. Ugerne "
    "tælles under ét for alle ydelserne, også uger siden 1. juli 2014; der begyndes forfra, når personen har klaret "
    "sig selv i 52 hele kalenderuger inden for de seneste tre år. Dagpenge og nye førtids- og seniorpensioner "
    "udbetales af andre: af dem sender staten kommunen en regning på 20, 60, 70 og 80 pct.",
    "The state pays 80 per cent of the benefit in weeks 1-4, 40 in weeks 5-26, 30 in weeks 27-52 and 20 after that. "
    "The weeks are counted together for all the benefits, weeks since 1 July 2014 included; they start again when the "
    "person has been self-supporting for 52 whole calendar weeks within the last three years. Unemployment benefit and "
    "new disability and senior pensions are paid by others: of these the state bills the municipality 20, 60, 70 and "
    "80 per cent.",
)
DOUBT = Text(
    "En uge med en ydelse på deltid regnes som en uge, og under 52 ugers selvforsørgelse sætter kun tælleren på "
    "pause: begge dele er udledt. Hvilke ydelser der er offentlig forsørgelse, afgør ministeren (§ 6, stk. 3), og "
    "det er ikke gennemgået: her afbryder barsel, fleksydelse, skånejob og ethvert tilbud selvforsørgelsen, men SU, "
    "efterløn og fængsel noteres ikke. Omregningen fra måneder til uger er ikke gennemgået. Personer uden for "
    "trappen efter § 30 skal du selv holde ude.",
    "A week with a part-time benefit counts as a week, and self-support under 52 weeks only pauses the counter: both "
    "are inferred. Which benefits are public support is fixed by the minister (section 6(3)) and has not been read: "
    "here maternity, fleksydelse, skånejob and any offer break self-support, while study grants, early retirement and "
    "prison are not recorded. The conversion from months to weeks has not been read. Persons outside the ladder under "
    "section 30 must be kept out by hand.",
)

# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Ladder(
        name="refusionstrappe",
        title=Text("Refusionstrappen: statens andel efter uger på ydelser", "The ladder: the state's share by weeks"),
        plain=PLAIN,
        steps=STEPS,
        spells=(*REFUNDED, *BILLED),
        counted_from=COUNTED_FROM,
        reset_weeks=52,
        reset_years=3,
        stops_self_support=NO_SELF_SUPPORT,
        source=REFUSION(
            "3, 5, stk. 2-5, og 6", "ladder-steps", "ladder-seniority", "ladder-reset", "refund-reform-2016"
        ),
        only=(TRAPPE,),
        group=GROUP,
        doubt=DOUBT,
    ),
    Ladder(
        name="refusionstrappe",
        title=Text("Refusionstrappen: uge 53 i 2015", "The ladder: week 53 of 2015"),
        plain=Text(
            "For ugen 28. december 2015 til 3. januar 2016 gælder den procent, som gælder i ugen 4.-10. januar 2016: "
            "den, der er i sin 4. uge, er allerede på 40 pct.",
            "The week of 28 December 2015 to 3 January 2016 has the percentage of the week 4-10 January 2016: a person "
            "in the fourth week is on 40 per cent already.",
        ),
        steps=STEPS_OF_NEXT_WEEK,
        spells=(*REFUNDED, *BILLED),
        counted_from=COUNTED_FROM,
        reset_weeks=52,
        reset_years=3,
        stops_self_support=NO_SELF_SUPPORT,
        source=REFUSION("29, stk. 3", "ladder-week-53"),
        only=(UGE_53,),
        group=GROUP,
        doubt=Text(
            "Den næste uges procent er regnet, som om personen også får en ydelse i den. For andre ydelser end "
            "sygedagpenge gælder trappen først fra 1. januar 2016: se reglen om uge 53.",
            "The next week's percentage is taken as if the person had a benefit in it too. For benefits other than "
            "sickness benefit the ladder holds only from 1 January 2016: see the rule on week 53.",
        ),
    ),
    Conditions(
        name="refusion_uge_53_2015",
        title=Text("Hvad der gælder i uge 53 i 2015", "What holds in week 53 of 2015"),
        plain=Text(
            "Sygedagpenge følger trappen fra mandag den 28. december 2015. Alle andre ydelser følger de gamle "
            "procenter til og med 31. december og trappen fra 1. januar 2016.",
            "Sickness benefit follows the ladder from Monday 28 December 2015. All other benefits follow the old "
            "percentages to 31 December and the ladder from 1 January 2016.",
        ),
        classes=(
            Class("paa_trappen", ON_LADDER, any_of(TheDay() >= JANUARY_2016, SICK_IN_WEEK_53)),
            Class("gamle_regler", OLD_RULES, all_of(~SICK_IN_WEEK_53, TheDay() < JANUARY_2016)),
        ),
        source=REFUSION("29, stk. 3", "ladder-week-53"),
        only=(UGE_53,),
        group=GROUP,
    ),
    Conditions(
        name="ydelse_paa_refusionstrappen",
        title=Text("Refusion eller medfinansiering", "Refund or co-financing"),
        plain=Text(
            "De ydelser, kommunen selv udbetaler, får den refusion af. Dagpenge, førtidspension og seniorpension "
            "udbetales af a-kassen og Udbetaling Danmark; dem medfinansierer kommunen. Gammelt løntilskud til "
            "fleksjob, fleksydelse, efterløn og dagpenge fra et andet EU-land er slet ikke med.",
            "Of benefits that the municipality pays itself it gets a refund. Unemployment benefit, disability pension "
            "and senior pension are paid by the unemployment fund and Udbetaling Danmark; the municipality co-finances "
            "them. Old subsidies to flexible jobs, fleksydelse, early retirement and unemployment benefit from another "
            "EU country are left out altogether.",
        ),
        classes=(
            Class("refusion", Text("refusion", "refund"), is_one_of(WHICH, *REFUNDED)),
            Class("medfinansiering", Text("medfinansiering", "co-financing"), is_one_of(WHICH, *BILLED)),
            Class("ikke_omfattet", Text("ikke omfattet", "not covered"), is_one_of(WHICH, *NEITHER)),
        ),
        source=REFUSION("2-3", "ladder-steps", "ladder-seniority", confidence=Confidence.UNCERTAIN),
        only=(FRA_UGE_53,),
        group=GROUP,
        doubt=Text(
            "Af § 3 er nr. 1, 2, 4, 5, 7, 8, 11 og 12 efterprøvet; resten er læst områdevis. Særlig uddannelsesydelse "
            "og de numre, der er kommet til senere, er ikke efterprøvet. Undtagelserne er usikre.",
            "Of section 3 nos. 1, 2, 4, 5, 7, 8, 11 and 12 have been verified; the rest was read by area. Special "
            "education benefit and numbers added later have not been verified. The exceptions are uncertain.",
        ),
    ),
    Conditions(
        name="fleks_paa_refusionstrappen",
        title=Text(
            "Fleksløntilskud og ledighedsydelse på trappen", "Flexible-job subsidy and ledighedsydelse on the ladder"
        ),
        plain=Text(
            "Den, der er visiteret til fleksjob fra 1. juli 2014, er på trappen. Den, der er visiteret fra 1. januar "
            "2013 til 30. juni 2014, kommer på den med et nyt fleksjob, en ny visitation eller et nyt tilskud efter 1. "
            "juli 2014. Den, der er visiteret før 2013, kommer kun på den efter at være taget ud af ordningen og "
            "visiteret på ny.",
            "A person approved for a flexible job from 1 July 2014 is on the ladder. One approved from 1 January 2013 "
            "to 30 June 2014 comes on it with a new flexible job, approval or subsidy after 1 July 2014. One approved "
            "before 2013 comes on it only after leaving the scheme and being approved again.",
        ),
        benefits=("fleksjob", "ledighedsydelse"),
        classes=(
            Class(
                "paa_trappen",
                ON_LADDER,
                any_of(
                    REFERRED >= JULY_2014,
                    all_of(REFERRED >= JANUARY_2013, REFERRED < JULY_2014, NEW_JOB),
                    all_of(REFERRED < JANUARY_2013, OUT_AND_IN),
                ),
            ),
            Class("gamle_regler", OLD_RULES, REFERRED < JULY_2014),
        ),
        source=REFUSION("30", "ladder-transition", "refund-reform-2016"),
        only=(FRA_UGE_53,),
        group=GROUP,
        doubt=Text(
            "At de gamle procenter (65 pct. og 30 pct. med stop efter 18 måneder) fortsætter for dem uden for "
            "trappen, er udledt. Styrelsen skrev 'efter' 1. juli 2014; loven siger fra.",
            "That the old percentages (65, and 30 with the stop after 18 months) go on outside the ladder is inferred. "
            "The agency wrote 'after' 1 July 2014; the act says from.",
        ),
    ),
    Conditions(
        name="pension_paa_refusionstrappen",
        title=Text("Førtidspension på trappen", "Disability pension on the ladder"),
        plain=Text(
            "Førtidspension tilkendt fra 1. juli 2014 følger trappen; ældre tilkendelser følger de gamle regler.",
            "Disability pension granted from 1 July 2014 follows the ladder; older grants follow the old rules.",
        ),
        benefits=("foertidspension",),
        classes=(
            Class("paa_trappen", ON_LADDER, GRANTED >= JULY_2014),
            Class("gamle_regler", OLD_RULES, GRANTED < JULY_2014),
        ),
        source=REFUSION("30 og 37", "ladder-transition", "refund-reform-2016"),
        only=(FRA_UGE_53,),
        group=GROUP,
        doubt=Text(
            "En særlig regel for pension tilkendt fra 2. februar 2015 (§ 37, nr. 1) er usikker og ikke med.",
            "A special rule for pensions granted from 2 February 2015 (section 37 no. 1) is uncertain and left out.",
        ),
    ),
)
