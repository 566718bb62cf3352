"""Notification, request and documentation of sick leave: until when, and what is lost when it is late (§§ 35-44)."""

from datetime import date

from humlebi.law.acts import SDL
from humlebi.law.kinds import NO_END, Axis, Scope, Span, Text, days_after, to_next_working_day, weeks_after
from humlebi.law.kinds import months_after as months
from humlebi.law.questions import Amount, Class, Conditions, Step
from humlebi.law.sygedagpenge.betaling import AGREEMENT_58A, COVID, COVID_2020, COVID_2021, INSURANCE, SENT_HOME
from humlebi.law.terms import (
    After,
    Condition,
    Expression,
    any_of,
    assessed,
    cases,
    choice,
    day,
    fact,
    is_one_of,
    named,
    number,
)

# --- regimes: the day asked picks -----------------------------------------------------------------------------------

NEW_TERMS = Text(
    "Fristerne fra 2. april 2012 er læst hos en arbejdsgiverforening og i loven; hvad der gjaldt for løbende fravær, "
    "er ikke set.",
    "The terms from 2 April 2012 have been read at an employers' association and in the act; what held for running "
    "absences has not been seen.",
)
B2006 = Scope("2006", date(2006, 7, 3), NO_END, Axis.CLOCK, "Lov 563 af 9. juni 2006")
T2006 = Scope("2006", date(2006, 7, 3), date(2012, 4, 2), Axis.CLOCK, "Lov 563 af 9. juni 2006")
T2012 = Scope("2012", date(2012, 4, 2), NO_END, Axis.CLOCK, "Lov 269 af 27. marts 2012", NEW_TERMS)
F2012 = Scope("2012", date(2012, 4, 2), date(2015, 1, 5), Axis.CLOCK, "Lov 269 af 27. marts 2012", NEW_TERMS)
F2015 = Scope(
    "2015",
    date(2015, 1, 5),
    NO_END,
    Axis.CLOCK,
    "Lov 720 af 25. juni 2014",
    Text(
        "Lovens ikrafttrædelse foreligger ikke. Om de tre uger gælder besked givet før den 5. januar 2015, er ikke "
        "set: spørg på den dag, a-kassen fik besked.",
        "The commencement clause of the act is not at hand. Whether the three weeks hold for word given before 5 "
        "January 2015 was not seen: ask on the day the fund was told.",
    ),
)
P2009 = Scope(
    "2009",
    date(2009, 10, 5),
    NO_END,
    Axis.CLOCK,
    "Lov 480 af 12. juni 2009",
    doubt=Text(
        "Mulighedserklæringen afløste lægeerklæringen i efteråret 2009; dagen 5. oktober er antaget.",
        "The certificate of possibilities replaced the doctor's certificate in the autumn of 2009; the day 5 October "
        "is presumed.",
    ),
)
E2012 = Scope("2012", date(2012, 4, 2), date(2024, 7, 1), Axis.CLOCK, "Lov 269 af 27. marts 2012", NEW_TERMS)
E2024 = Scope(
    "2024",
    date(2024, 7, 1),
    NO_END,
    Axis.CLOCK,
    "SDL § 38, stk. 5",
    doubt=Text(
        "Fristen efter uddannelsesgodtgørelse regnes fra 1. juli 2024; den kom mellem september 2023 og august 2024.",
        "The term after education allowance is taken from 1 July 2024; it came between September 2023 and August 2024.",
    ),
)

# --- words of this page ---------------------------------------------------------------------------------------------

GROUP = "sygedagpenge"
WEEKENDS = Text(
    "Loven siger ikke, hvad der gælder, når fristen ender på en lørdag, søndag eller helligdag; her flyttes den til "
    "næste hverdag.",
    "The act does not say what holds when the term ends on a Saturday, a Sunday or a public holiday; here it moves to "
    "the next working day.",
)
IN_TIME = Text("rettidigt", "in time")
FIRST_DAY = day("foerste_fravaersdag", "Første fraværsdag", "The first day of absence")
REQUESTED = day("anmodet_eller_anmeldt_den", "Modtaget af kommunen den", "Received by the municipality on")
BEGAN_SICK = day("syg_fra", "Dagen, sygdommen indtrådte", "The day the sickness began")
EXCUSED = assessed(
    "forhindret_eller_undskyldt",
    "Hospitalsophold, ophold i udlandet eller andre særlige undskyldende forhold har hindret det i tide",
    "A stay in hospital, a stay abroad or other special excusing circumstances prevented it in time",
)
TERM_FROM = day(
    "anmodningsfristen_loeber_fra",
    "Dagen, fristen løber fra: brevet blev sendt, fraværet begyndte, eller betalingen eller godtgørelsen ophørte",
    "The day the term runs from: the letter was sent, the absence began, or the payment or the allowance ended",
)
REQUEST_AFTER = choice(
    "anmodning_efter",
    "Hvad anmodningen skal følge efter",
    "What the request is to follow",
    (
        "underretningsbrev",
        "et underretningsbrev på grundlag af arbejdsgiverens eller a-kassens anmeldelse",
        "a letter of notice after the employer's or the fund's notification",
    ),
    (
        "brev_efter_loen",
        "et underretningsbrev på grundlag af arbejdsgiverens sidste refusionsanmodning, efter løn under fraværet",
        "a letter of notice after the employer's last request for a refund, after wages during the absence",
    ),
    (
        "brev_mangler",
        "intet brev, skønt fraværet er meldt til arbejdsgiveren eller a-kassen",
        "no letter, though the absence was reported to the employer or the fund",
    ),
    (
        "uden_arbejdsgiver",
        "intet brev: hverken i arbejde eller dagpengeberettiget ledig",
        "no letter: neither in work nor unemployed with a right to benefit",
    ),
    (
        "uddannelsesgodtgoerelse",
        "ophør af uddannelsesgodtgørelse (fra 2024)",
        "the end of education allowance (from 2024)",
    ),
)
EMPLOYER_SILENT = fact(
    "betalt_seks_maaneder_uden_anmeldelse",
    "Arbejdsgiveren har betalt i seks måneder eller mere uden at anmelde fraværet til kommunen",
    "The employer has paid for six months or more without notifying the municipality",
)
PAYMENT_ENDED = day(
    "arbejdsgivers_betaling_ophoerte",
    "Dagen, arbejdsgiverens betaling ophørte",
    "The day the employer's payment ended",
)
NOT_EMPLOYED = fact(
    "ikke_laengere_ansat", "Er ikke længere ansat hos arbejdsgiveren", "Is no longer employed by the employer"
)
SYSTEM_DOWN = fact(
    "driftsforstyrrelse_i_indberetningen",
    "Driftsforstyrrelser i indberetningsløsningen afskar fra at anmelde i tide (fra 2011)",
    "Disturbances of the reporting system prevented notification in time (from 2011)",
)
RIGHT_BEGAN = day(
    "ret_indtraadte_den",
    "Dagen, retten indtrådte: første eller tredje fraværsdag (dage, personen skulle have arbejdet)",
    "The day the right began: the first or third absence day (days on which the person should have worked)",
)
EARNINGS_SHOWN = fact(
    "arbejdsfortjeneste_dokumenteret",
    "Arbejdsfortjenesten er dokumenteret som krævet",
    "The earnings are documented as required",
)
REPORTED_IN_TIME = fact(
    "syg_meldt_i_tide_til_arbejdsgiver",
    "Meldt syg inden arbejdspladsens egen frist eller, hvis den ingen har, senest to timer efter arbejdstids "
    "begyndelse",
    "Reported sick within the workplace's own term or, when it has none, at the latest two hours after work began",
)
GOOD_REASON = assessed(
    "fyldestgoerende_begrundelse",
    "Der er en fyldestgørende begrundelse for, at det ikke skete i tide",
    "There is a satisfactory reason why it was not done in time",
)
OBJECTED_AT_ONCE = fact(
    "indsigelse_hurtigst_muligt",
    "Arbejdsgiveren har hurtigst muligt gjort indsigelse mod den sene anmeldelse",
    "The employer has objected to the late notification as soon as possible",
)
REPORTED_TO_FUND = fact(
    "syg_meldt_til_a_kassen_foerste_dag",
    "Meldt syg til a-kassen på første sygefraværsdag",
    "Reported sick to the fund on the first day of sickness",
)
DEMANDED_ON = number(
    "fravaersdag_uden_helligdage",
    "Hvilken fraværsdag dokumentationen kræves på, søn- og helligdage ikke talt med",
    "Which day of absence the documentation is demanded on, Sundays and public holidays not counted",
    "days",
    least=1,
    most=366,
)
SHORT_ABSENCE = fact(
    "fravaer_under_to_arbejdsdage",
    "Fraværet varer mindre end to arbejdsdage, og erklæringen skal afleveres den dag, arbejdet genoptages",
    "The absence lasts less than two working days, and the statement is to be handed in on the day work is resumed",
)
DUE = day("dokumentation_skulle_vaere_der", "Dagen, dokumentationen skulle være der", "The day the document was due")
THERE = day("dokumentation_kom_den", "Dagen, dokumentationen blev modtaget", "The day the document was received")
REASONABLE = assessed(
    "rimelig_grund",
    "Der er en rimelig grund til, at det ikke skete",
    "There is a reasonable ground why it was not done",
)
OBJECTED_IN_TIME = fact(
    "indsigelse_senest_anden_arbejdsdag",
    "Arbejdsgiveren har gjort indsigelse senest anden arbejdsdag efter, at dokumentationen skulle være der",
    "The employer has objected at the latest on the second working day after the document was due",
)
TALK_DUE = day(
    "mulighedssamtale_skulle_vaere_holdt",
    "Dagen, samtalen om mulighedserklæringen skulle være holdt",
    "The day the talk on the certificate of possibilities should have been held",
)
TALK_HELD = day("mulighedssamtale_holdt_den", "Dagen, samtalen blev holdt", "The day the talk was held")
DISREGARDED = fact(
    "kommunen_ser_bort_fra_for_sen_attest",
    "Kommunen ser bort fra forsinkelsen (hospital, udland eller andre særligt undskyldende forhold)",
    "The municipality disregards the delay (hospital, abroad or other specially excusing circumstances)",
)
EMPLOYER_GIVES = choice(
    "arbejdsgiver_betaler",
    "Hvad arbejdsgiveren betaler under fraværet",
    "What the employer pays during the absence",
    ("loen", "løn", "wages"),
    ("sygedagpenge", "sygedagpenge", "sickness benefit"),
    ("ingen", "intet, og er ikke forpligtet til det", "nothing, and is not obliged to"),
)
PARTLY_UNEMPLOYED = fact(
    "oplyst_delvis_ledig", "Har oplyst at være delvis ledig", "Has told that he or she is partly unemployed"
)
TOLD_FUND = day("a_kassen_fik_besked_den", "A-kassen fik besked den", "The fund was told on")
NOTIFIED = day("anmeldt_til_kommunen_den", "Anmeldt til kommunen den", "Notified to the municipality on")
LETTER_SENT = day("underretningsbrev_sendt", "Underretningsbrevet blev afsendt", "The letter of information was sent")
BY_EMPLOYER = day("sygefravaer_anmeldt", "Arbejdsgiveren anmeldte sygefraværet", "The employer notified the absence")
OBJECTED_ON = day(
    "uenighed_meddelt_den",
    "Kommunen fik besked om uenigheden den",
    "The municipality was told of the disagreement on",
)


def _by(span: Span) -> Span:
    return to_next_working_day(span)


def _late(
    requested: Expression, deadline: Expression, excused: Condition, beyond_six_months: Condition
) -> tuple[Class, ...]:
    """What a request gives: all, what the municipality may allow, or only from its own day."""
    six = requested > After(BEGAN_SICK, months(6))
    return (
        Class(
            "rettidigt",
            Text("rettidigt: ret fra det almindelige tidspunkt", "in time: the ordinary right"),
            requested <= deadline,
        ),
        Class(
            "kan_fraviges_efter_seks_maaneder",
            Text(
                "for sent, men fristen kan fraviges: arbejdsgiveren betalte uden at anmelde",
                "late, but the term may be departed from: the employer paid and did not notify",
            ),
            beyond_six_months,
        ),
        Class(
            "over_seks_maaneder",
            Text(
                "for sent, over seks måneder efter sygdommen: ret fra den dag, anmodningen er modtaget",
                "late, over six months after the sickness began: a right from the day of the request",
            ),
            six,
        ),
        Class(
            "kan_udbetales_for_tiden_foer",
            Text(
                "for sent, men kommunen kan udbetale for tiden før anmodningen",
                "late, but the municipality may pay for the time before the request",
            ),
            excused,
        ),
        Class(
            "fra_anmodningen",
            Text("for sent: ret fra den dag, anmodningen er modtaget", "late: a right from the day of the request"),
            requested > deadline,
        ),
    )


UNREPORTED = EMPLOYER_SILENT & NOT_EMPLOYED & (After(PAYMENT_ENDED, _by(weeks_after(4))) >= REQUESTED)
LATE_DA = (
    "Kommer anmodningen for sent, er der først ret fra den dag, den er modtaget. Kommunen kan udbetale for tiden før, "
    "når hospitalsophold, ophold i udlandet eller andre særlige undskyldende forhold hindrede den i tide, men ikke, "
    "når der er gået mere end seks måneder siden sygdommen, medmindre arbejdsgiveren betalte i mindst seks måneder "
    "uden at anmelde, anmodningen kommer senest fire uger efter, at betalingen ophørte, og personen ikke længere er "
    "ansat."
)
LATE_EN = (
    "When the request is late there is a right only from the day it is received. The municipality may pay for the "
    "time before when a stay in hospital or abroad or other special excusing circumstances prevented it, but not when "
    "more than six months have passed since the sickness began, unless the employer paid for at least six months "
    "without notifying, the request comes at the latest four weeks after the payment ended, and the person is no "
    "longer employed."
)
EARLIER = Text(
    "Kommunen kan i særlige tilfælde forlange anmodningen tidligere; brug da den dag som frist.",
    "The municipality may in special cases demand the request earlier; then use that day as the term.",
)
DIGITAL = Text(
    "Efter et underretningsbrev skal anmodningen fra 2016 være digital; ellers afvises den, medmindre kommunen "
    "tillader andet (§ 69 a).",
    "After a letter of notice the request must be digital from 2016; otherwise it is rejected, unless the "
    "municipality allows another way (section 69 a).",
)
AWAITED_LETTER = Text(
    " Fra 2011 er det også en undskyldning, at fristen blev overskredet lidt, fordi underretningsbrevet blev afventet.",
    " From 2011 it is an excuse as well that the term was exceeded a little because the letter of notice was awaited.",
)
LETTER_TERM = (is_one_of(REQUEST_AFTER, "underretningsbrev", "brev_efter_loen"), After(TERM_FROM, _by(days_after(8))))
NO_LETTER_TERM = (is_one_of(REQUEST_AFTER, "brev_mangler"), After(TERM_FROM, _by(weeks_after(3))))
NO_JOB_TERM = (is_one_of(REQUEST_AFTER, "uden_arbejdsgiver"), After(TERM_FROM, _by(weeks_after(1))))
ALLOWANCE_TERM = (is_one_of(REQUEST_AFTER, "uddannelsesgodtgoerelse"), After(TERM_FROM, _by(weeks_after(3))))


def _request(scope: Scope, deadline: Expression, da: str, en: str, more: Text = DIGITAL) -> Conditions:
    return Conditions(
        name="anmodning_om_sygedagpenge",
        title=Text("Er der anmodet i tide om sygedagpenge", "Was sickness benefit requested in time"),
        plain=Text(f"{da} {LATE_DA}", f"{en} {LATE_EN}"),
        classes=_late(REQUESTED, deadline, EXCUSED, UNREPORTED),
        source=SDL("38"),
        only=(scope,),
        group=GROUP,
        doubt=Text(f"{WEEKENDS.da} {EARLIER.da}{more.da}", f"{WEEKENDS.en} {EARLIER.en}{more.en}"),
    )


LETTER_DA = (
    "Lønmodtageren anmoder kommunen om sygedagpenge senest 8 dage efter, at underretningsbrevet er sendt; den, der "
    "har fået løn under fraværet, dog 8 dage efter brevet på arbejdsgiverens sidste refusionsanmodning. Kom der "
    "intet brev, skønt fraværet er meldt, er fristen tre uger efter første fraværsdag eller efter, at betalingen fra "
    "arbejdsgiveren (eller a-kassens 14 dage) ophørte; uden arbejdsgiver og dagpengeret én uge efter første "
    "fraværsdag."
)
LETTER_EN = (
    "The employee requests benefit from the municipality at the latest 8 days after the letter of notice is sent, but "
    "a person who had wages during the absence 8 days after the letter on the employer's last request for a refund. "
    "When no letter came though the absence was reported, the term is three weeks after the first absence day or "
    "after the payment from the employer (or the fund's 14 days) ended; without an employer and a right to "
    "unemployment benefit, one week after the first absence day."
)
OWN_DEADLINE = cases(
    ((COVID_2020 & (COVID | SENT_HOME)) | (COVID_2021 & COVID), After(FIRST_DAY, _by(weeks_after(3)))),
    (AGREEMENT_58A, After(FIRST_DAY, _by(weeks_after(1)))),
    (is_one_of(INSURANCE, "ingen"), After(FIRST_DAY, _by(weeks_after(3)))),
    otherwise=After(RIGHT_BEGAN, _by(weeks_after(1))),
)


def _in_time(
    name: str, title: Text, plain: Text, late: Text, when: Condition, paragraph: str, *scopes: Scope
) -> Conditions:
    """Whether somebody else than the citizen kept a term, and what it means when not."""
    return Conditions(
        name=name,
        title=title,
        plain=plain,
        when=when,
        otherwise=late,
        source=SDL(paragraph),
        only=scopes,
        group=GROUP,
        doubt=WEEKENDS,
    )


EMPLOYER_TITLE = Text("Har arbejdsgiveren anmeldt fraværet i tide", "Did the employer notify the absence in time")
EMPLOYER_LATE = Text(
    "For sent: refusion gives kun fra anmeldelsen (§ 59, stk. 3), medmindre undtagelserne dér gælder.",
    "Late: a refund is given only from the notification (section 59(3)), unless the exceptions there apply.",
)
FUND_TITLE = Text("Har a-kassen anmeldt fraværet i tide", "Did the fund notify the absence in time")
WITH_RIGHT = Text(
    "Det gælder medlemmer med ret til dagpenge (2014-2019 også midlertidig arbejdsmarkedsydelse). Andre anmoder selv "
    "kommunen senest en uge efter første fraværsdag (§ 38).",
    "That holds for members with a right to unemployment benefit (2014-2019 also the temporary labour market benefit). "
    "Others ask the municipality themselves at the latest one week after the first absence day (section 38).",
)
FUND_LATE = Text(
    "For sent anmeldt af a-kassen: loven knytter intet tab til det for den ledige.",
    "Notified late by the fund: the act attaches no loss to it for the unemployed person.",
)


FROM_EMPLOYER = Text(
    "Tallet er alle kalenderdagene. Kun dage, hvor der ellers var ret til sygedagpenge fra arbejdsgiveren, er tabt: "
    "tæl ikke dage efter arbejdsgiverperioden med. Frist eller varsel skal have været rimelig; kan lønmodtageren ikke "
    "møde på grund af sygdommen, kan en samtale holdes telefonisk, hvis sygdommen tillader det.",
    "The number is all the calendar days. Only days on which there was otherwise a right to benefit from the employer "
    "are lost: do not count days after the employer period. The term or notice must have been reasonable; when the "
    "employee cannot come because of the sickness, a talk may be held by telephone if the sickness allows it.",
)
OWN_TERM = Text(
    "Kommunen kan kun forlange erklæringen, når den er nødvendig, og der ikke allerede er egnede lægelige oplysninger.",
    "The municipality may demand the certificate only when it is necessary and there is no suitable medical "
    "information already.",
)


def _lost_days(
    name: str,
    title: Text,
    plain: Text,
    lost: Expression,
    when: Condition,
    paragraph: str,
    scope: Scope,
    doubt: Text = FROM_EMPLOYER,
) -> Amount:
    return Amount(
        name=name,
        title=title,
        plain=plain,
        stages=(Step("dage", Text("dage uden ret til sygedagpenge", "days without a right to benefit"), lost),),
        unit="days",
        when=when,
        source=SDL(paragraph),
        only=(scope,),
        group=GROUP,
        doubt=doubt,
    )


# --- declarations ---------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="sygemelding_til_arbejdsgiver",
        title=Text("Er fraværet meldt i tide til arbejdsgiveren", "Was the absence reported to the employer in time"),
        plain=Text(
            "Fraværet meldes til arbejdsgiveren hurtigst muligt og senest to timer efter arbejdstids begyndelse, "
            "medmindre arbejdspladsen har en anden frist. Ved for sen anmeldelse er der først ret til sygedagpenge "
            "fra arbejdsgiveren fra dagen efter, medmindre der er en fyldestgørende begrundelse, eller arbejdsgiveren "
            "ikke hurtigst muligt gør indsigelse.",
            "The absence is reported to the employer as soon as possible and at the latest two hours after work "
            "began, unless the workplace has another term. When it is late, the right to benefit from the employer "
            "begins only the day after, unless there is a satisfactory reason or the employer does not object as soon "
            "as possible.",
        ),
        classes=(
            Class("ret_fra_foerste_dag", IN_TIME, REPORTED_IN_TIME),
            Class(
                "ret_trods_forsinkelse",
                Text("for sent, men uden tab", "late, but nothing is lost"),
                GOOD_REASON | ~OBJECTED_AT_ONCE,
            ),
            Class(
                "ret_fra_dagen_efter",
                Text(
                    "for sent: ret fra arbejdsgiveren fra dagen efter anmeldelsesdagen",
                    "late: a right from the employer from the day after the report",
                ),
                ~REPORTED_IN_TIME,
            ),
        ),
        source=SDL("35, stk. 1-2"),
        only=(B2006,),
        group=GROUP,
    ),
    Conditions(
        name="sygemelding_til_a_kasse",
        title=Text("Er fraværet meldt i tide til a-kassen", "Was the absence reported to the fund in time"),
        plain=Text(
            "Et dagpengeberettiget ledigt medlem (2014 til senest 2020 også modtagere af midlertidig "
            "arbejdsmarkedsydelse) melder sig syg til a-kassen på første sygefraværsdag. Ved for sen anmeldelse er "
            "der først ret fra anmeldelsesdagen, medmindre der er en fyldestgørende begrundelse.",
            "An unemployed member with a right to benefit (2014 to 2020 at the latest also those on the temporary "
            "labour market benefit) reports sick to the fund on the first day of sickness. When it is late, there is "
            "a right only from the day of the report, unless there is a satisfactory reason.",
        ),
        classes=(
            Class("ret_fra_foerste_dag", IN_TIME, REPORTED_TO_FUND),
            Class("ret_trods_forsinkelse", Text("for sent, men uden tab", "late, but nothing is lost"), GOOD_REASON),
            Class(
                "ret_fra_anmeldelsesdagen",
                Text("for sent: ret fra anmeldelsesdagen", "late: a right from the day of the report"),
                ~REPORTED_TO_FUND,
            ),
        ),
        source=SDL("35, stk. 3"),
        only=(T2012,),
        group=GROUP,
    ),
    Conditions(
        name="skriftlig_sygemelding",
        title=Text("Må arbejdsgiveren kræve en skriftlig sygemelding", "May the employer demand a written statement"),
        plain=Text(
            "Arbejdsgiveren kan tidligst kræve den skriftlige sygemelding i hænde på anden fraværsdag; søn- og "
            "helligdage tæller ikke. Ved fravær under to arbejdsdage kan den kræves den dag, arbejdet genoptages.",
            "The employer can demand the written statement at the earliest on the second day of absence; Sundays and "
            "public holidays do not count. With an absence of less than two working days it can be demanded on the "
            "day work is resumed.",
        ),
        when=(DEMANDED_ON >= 2) | SHORT_ABSENCE,
        source=SDL("36, stk. 1-2"),
        only=(B2006,),
        group=GROUP,
        doubt=Text(
            "Fristen skal også være rimelig; det vurderes.", "The term must also be reasonable; it is assessed."
        ),
    ),
    _lost_days(
        "tabte_dage_skriftlig_sygemelding",
        Text("Dage, der tabes ved en for sen skriftlig sygemelding", "Days lost by a late written statement"),
        Text(
            "Kommer den skriftlige sygemelding for sent, falder retten til sygedagpenge fra arbejdsgiveren bort fra "
            "og med den dag, den skulle være der, til og med den dag, den modtages. Ikke når der er en rimelig grund, "
            "eller arbejdsgiveren ikke gør indsigelse senest anden arbejdsdag efter.",
            "When the written statement is late, the right to benefit from the employer lapses from and including the "
            "day it was due to and including the day it is received. Not when there is a reasonable ground, or the "
            "employer does not object at the latest on the second working day after.",
        ),
        THERE - DUE + 1,
        (THERE > DUE) & ~REASONABLE & OBJECTED_IN_TIME,
        "36, stk. 3",
        B2006,
    ),
    _lost_days(
        "tabte_dage_mulighedssamtale",
        Text("Dage, der tabes, når mulighedssamtalen ikke holdes", "Days lost when the talk is not held"),
        Text(
            "Deltager lønmodtageren ikke i samtalen om mulighedserklæringen, falder retten til sygedagpenge fra "
            "arbejdsgiveren bort fra og med den dag, samtalen skulle være holdt, til og med den dag, den holdes. Ikke "
            "når der er en rimelig grund.",
            "When the employee does not take part in the talk on the certificate of possibilities, the right to "
            "benefit from the employer lapses from and including the day the talk should have been held to and "
            "including the day it is held. Not when there is a reasonable ground.",
        ),
        TALK_HELD - TALK_DUE + 1,
        (TALK_HELD > TALK_DUE) & ~REASONABLE,
        "36 a, stk. 5",
        P2009,
    ),
    _lost_days(
        "tabte_dage_mulighedserklaering",
        Text("Dage, der tabes ved en for sen mulighedserklæring", "Days lost by a late certificate of possibilities"),
        Text(
            "Kommer mulighedserklæringen ikke inden arbejdsgiverens rimelige frist, falder retten til sygedagpenge "
            "fra arbejdsgiveren bort fra og med den dag, den skulle være der, til og med den dag, den modtages. Ikke "
            "når der er en rimelig grund.",
            "When the certificate of possibilities does not come within the employer's reasonable term, the right to "
            "benefit from the employer lapses from and including the day it was due to and including the day it is "
            "received. Not when there is a reasonable ground.",
        ),
        THERE - DUE + 1,
        (THERE > DUE) & ~REASONABLE,
        "36 a, stk. 6",
        P2009,
    ),
    _request(
        T2006,
        After(TERM_FROM, _by(weeks_after(1))),
        "Lønmodtageren anmelder fraværet til kommunen senest en uge efter første fraværsdag, eller efter at "
        "arbejdsgiverens udbetaling af sygedagpenge ophørte.",
        "The employee notifies the municipality at the latest one week after the first absence day, or after the "
        "employer's payment of benefit ended.",
        AWAITED_LETTER,
    ),
    _request(E2012, cases(LETTER_TERM, NO_LETTER_TERM, NO_JOB_TERM), LETTER_DA, LETTER_EN),
    _request(
        E2024,
        cases(LETTER_TERM, NO_LETTER_TERM, NO_JOB_TERM, ALLOWANCE_TERM),
        f"{LETTER_DA} Efter afbrudt uddannelse med uddannelsesgodtgørelse er fristen tre uger efter den sidste dag "
        f"med ret "
        "til godtgørelsen.",
        f"{LETTER_EN} After an education broken off with education allowance the term is three weeks after the last "
        f"day with "
        "a right to the allowance.",
    ),
    _lost_days(
        "tabte_dage_laegeerklaering",
        Text("Dage, der tabes ved en for sen lægeerklæring til kommunen", "Days lost by a late certificate"),
        Text(
            "Kommer den lægeerklæring, kommunen har forlangt, efter kommunens frist, falder retten til sygedagpenge "
            "bort fra og med den dag, den skulle være der, til og med dagen før den dag, den modtages. Kommunen kan "
            "se bort fra det ved hospitalsophold, ophold i udlandet eller andre særligt undskyldende forhold.",
            "When the doctor's certificate that the municipality has demanded comes after the municipality's term, "
            "the right to benefit lapses from and including the day it was due to and including the day before it is "
            "received. The municipality may disregard it with a stay in hospital or abroad or other specially "
            "excusing circumstances.",
        ),
        THERE - DUE,
        (THERE > DUE) & ~DISREGARDED,
        "39 og 44",
        B2006,
        OWN_TERM,
    ),
    _in_time(
        "anmeldelse_fra_arbejdsgiver",
        EMPLOYER_TITLE,
        Text(
            "En arbejdsgiver, der betaler løn, anmelder fraværet til kommunen senest fire uger efter første "
            "fraværsdag, når det varer ud over den tid, arbejdsgiveren skal betale sygedagpenge (fravær begyndt fra 2. "
            "januar 2012: 21 kalenderdage).",
            "An employer who pays wages notifies the municipality at the latest four weeks after the first absence "
            "day when the absence lasts beyond the time the employer must pay benefit (absences begun from 2 January "
            "2012: 21 calendar days).",
        ),
        EMPLOYER_LATE,
        After(FIRST_DAY, _by(weeks_after(4))) >= BY_EMPLOYER,
        "40, stk. 1",
        T2006,
    ),
    _in_time(
        "anmeldelse_fra_arbejdsgiver",
        EMPLOYER_TITLE,
        Text(
            "Varer fraværet ud over arbejdsgiverperioden, anmelder en arbejdsgiver, der betaler løn, det senest fem "
            "uger efter første fraværsdag, og en, der betaler sygedagpenge, senest en uge efter, at betalingen "
            "ophørte. En, der hverken betaler eller skal betale, anmelder senest 14 dage efter første fraværsdag.",
            "When the absence lasts beyond the employer period, an employer who pays wages notifies it at the latest "
            "five weeks after the first absence day, and one who pays benefit at the latest one week after the "
            "payment ended. One who neither pays nor must pay notifies at the latest 14 days after the first absence "
            "day.",
        ),
        EMPLOYER_LATE,
        cases(
            (is_one_of(EMPLOYER_GIVES, "loen"), After(FIRST_DAY, _by(weeks_after(5)))),
            (is_one_of(EMPLOYER_GIVES, "sygedagpenge"), After(PAYMENT_ENDED, _by(weeks_after(1)))),
            (is_one_of(EMPLOYER_GIVES, "ingen"), After(FIRST_DAY, _by(days_after(14)))),
        )
        >= BY_EMPLOYER,
        "40, stk. 1-3",
        T2012,
    ),
    _in_time(
        "anmeldelse_fra_a_kasse",
        FUND_TITLE,
        Text(
            "A-kassen anmelder et ledigt medlems fravær til kommunen senest en uge efter, at den fik besked. "
            f"{WITH_RIGHT.da}",
            "The fund notifies the municipality of an unemployed member's absence at the latest one week after it was "
            f"told. {WITH_RIGHT.en}",
        ),
        FUND_LATE,
        After(TOLD_FUND, _by(weeks_after(1))) >= NOTIFIED,
        "40 a, stk. 1",
        F2012,
    ),
    _in_time(
        "anmeldelse_fra_a_kasse",
        FUND_TITLE,
        Text(
            "A-kassen anmelder et ledigt medlems fravær til kommunen senest tre uger efter, at den fik besked; har "
            f"medlemmet oplyst at være delvis ledig, senest en uge efter. {WITH_RIGHT.da}",
            "The fund notifies the municipality of an unemployed member's absence at the latest three weeks after it "
            "was told; when the member has told of being partly unemployed, at the latest one week after. "
            f"{WITH_RIGHT.en}",
        ),
        FUND_LATE,
        cases(
            (PARTLY_UNEMPLOYED, After(TOLD_FUND, _by(weeks_after(1)))), otherwise=After(TOLD_FUND, _by(weeks_after(3)))
        )
        >= NOTIFIED,
        "40 a, stk. 1-2",
        F2015,
    ),
    _in_time(
        "uenighed_i_underretningsbrev",
        Text("Er uenighed i underretningsbrevet meddelt i tide", "Was disagreement with the letter told in time"),
        Text(
            "Den, der ikke er enig i de oplysninger, arbejdsgiveren eller a-kassen har givet, gør kommunen opmærksom "
            "på det senest 8 dage efter, at underretningsbrevet er sendt (fra 2016 ved digital selvbetjening).",
            "A person who does not agree with what the employer or the fund has told makes the municipality aware of "
            "it at the latest 8 days after the letter of notice is sent (from 2016 by digital self-service).",
        ),
        Text(
            "For sent: loven siger ikke, at retten til at protestere går tabt; oplys sagen alligevel.",
            "Late: the act does not say that the right to object is lost; examine the case all the same.",
        ),
        After(LETTER_SENT, _by(days_after(8))) >= OBJECTED_ON,
        "40, stk. 5, og 40 a, stk. 4",
        T2012,
    ),
    Conditions(
        name="anmeldelse_selvstaendig",
        title=Text("Har den selvstændige anmeldt i tide", "Did the self-employed person notify in time"),
        plain=Text(
            "En selvstændig anmelder fraværet til kommunen senest tre uger efter første fraværsdag; med forsikring "
            "senest en uge efter, at retten indtrådte, og med en aftale efter § 58 a (fra 2012) senest en uge efter "
            "første fraværsdag. Fravær efter covid-19-reglerne i § 43 a: tre uger. Kommer anmodningen for sent, er "
            "der først ret fra den dag, den er modtaget; kommunen kan udbetale for tiden før ved hospitalsophold, "
            "ophold i udlandet, andre særligt undskyldende forhold eller (fra 2011) driftsforstyrrelser, men ikke, "
            "når der er gået mere end seks måneder. Mangler dokumentation for arbejdsfortjenesten, indtræder retten "
            "først, når den foreligger og der er anmodet igen.",
            "A self-employed person notifies the municipality at the latest three weeks after the first absence day; "
            "with insurance at the latest one week after the right began, and with an agreement under section 58 a "
            "(from 2012) at the latest one week after the first absence day. Absence under the covid-19 rules of "
            "section 43 a: three weeks. When the request is late there is a right only from the day it is received; "
            "the municipality may pay for the time before with a stay in hospital or abroad, other specially excusing "
            "circumstances or (from 2011) disturbances of the system, but not when more than six months have passed. "
            "When the earnings are not shown, the right begins only when they are and benefit is requested again.",
        ),
        classes=(
            Class(
                "mangler_dokumentation",
                Text(
                    "ret først, når arbejdsfortjenesten er dokumenteret og der er anmodet igen",
                    "a right only when the earnings are shown and benefit is requested again",
                ),
                ~EARNINGS_SHOWN & is_one_of(INSURANCE, "ingen"),
            ),
            *(
                one
                for one in _late(
                    REQUESTED,
                    OWN_DEADLINE,
                    named("undskyldt eller afskåret", "excused or cut off", any_of(EXCUSED, SYSTEM_DOWN)),
                    UNREPORTED,
                )
                if one.name != "kan_fraviges_efter_seks_maaneder"
            ),
        ),
        source=SDL("43 og 43 a"),
        only=(B2006,),
        group=GROUP,
        doubt=Text(
            f"{WEEKENDS.da} {EARLIER.da} Uden forsikring tæller alle sygedage, når første fraværsdag findes, med "
            f"forsikring kun dage, personen skulle have arbejdet (Ankestyrelsen 12-20). At § 43, stk. 6, kun rammer "
            f"den uden forsikring, er læst af § 45, stk. 2, som giver forsikrede et mindstebeløb uanset "
            f"dokumentation. Om en aftale efter § 58 a giver én uge også ved fravær af andre grunde end lidelsen, "
            f"siger loven ikke; her gør den.",
            f"{WEEKENDS.en} {EARLIER.en} Without insurance all days of sickness count when the first absence day is "
            f"found, with insurance only days on which the person should have worked (appeals board 12-20). That "
            f"section 43(6) concerns only the uninsured is read from section 45(2), which gives the insured a least "
            f"amount whatever is documented. Whether an agreement under section 58 a makes the term one week for "
            f"absence of other causes than the illness as well, the act does not say; here it does.",
        ),
    ),
)
