"""What goes before and with a decision: hearing, reasons, guidance on complaint; and the complaint itself."""

from datetime import date

from humlebi.law.acts import FVL, LAS, RSL
from humlebi.law.kinds import (
    NO_END,
    Axis,
    Done,
    Duty,
    Happens,
    Scope,
    Text,
    days_after,
    to_next_working_day,
    weeks_after,
)
from humlebi.law.questions import Conditions, Requirement
from humlebi.law.terms import (
    After,
    Happened,
    TheDay,
    all_of,
    any_of,
    assessed,
    day,
    fact,
    named,
    unless,
)

# --- regimes: the day of the decision picks --------------------------------------------------------------------------

BEGINS, END = date(1998, 7, 1), NO_END
ALWAYS = Scope("1998", BEGINS, END, Axis.CLOCK, "Forvaltningsloven (lov 571/1985)")
SOCIAL = Scope("1998", BEGINS, END, Axis.CLOCK, "Retssikkerhedsloven (lov 453/1997)")

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "afgoerelse"
DECIDED = Happens("afgoerelse", Text("afgørelsen", "the decision"))
SAME_DAY = 0
IN_FULL = fact("fuldt_medhold", "Afgørelsen giver fuldt ud medhold", "The decision is fully in the person's favour")
WRITTEN = fact("afgoerelse_skriftlig", "Afgørelsen er meddelt skriftligt", "The decision was given in writing")
NEW_TO_PARTY = fact(
    "oplysning_ukendt_for_parten",
    "Parten ved formentlig ikke, at oplysningerne bruges i sagen",
    "The party presumably does not know that the facts are used in the case",
)
AGAINST_PARTY = fact(
    "oplysning_til_ugunst", "Oplysningerne er til ugunst for parten", "The facts are to the party's harm"
)
WEIGHTY = assessed(
    "oplysning_af_vaesentlig_betydning",
    "Oplysningerne er af væsentlig betydning for afgørelsen",
    "The facts weigh heavily in the decision",
)
REPLY_DAY = day("hoeringsfrist", "Den sidste dag, der kan svares på høringen", "The last day to reply to the hearing")
REPLIED = fact("hoeringssvar_modtaget", "Parten har svaret på høringen", "The party has replied to the hearing")
# A hearing of years ago was on another case.
HEARING = Happened(
    "partshoering",
    within_months=12,
    before=True,
    words=Text(
        "partshøring er noteret i de seneste tolv måneder", "the hearing is noted within the last twelve months"
    ),
)
HEARING_OVER = any_of(
    REPLIED, TheDay() > REPLY_DAY, words=Text("svaret eller fristen er gået", "replied or time passed")
)
NAMES_RULES = fact("begrundelse_retsregler", "Begrundelsen nævner retsreglerne", "The reasons name the rules of law")
DISCRETION = fact("skoen_i_afgoerelsen", "Afgørelsen beror på et skøn", "The decision rests on discretion")
NAMES_CONSIDERATIONS = fact(
    "begrundelse_hovedhensyn",
    "Begrundelsen nævner hovedhensynene i skønnet",
    "The reasons name the main considerations",
)
NAMES_FACTS = fact(
    "begrundelse_faktum", "Begrundelsen gengiver de vigtigste oplysninger", "The reasons tell the main facts"
)
BODY = fact("klagevejledning_instans", "Vejledningen nævner, hvem der kan klages til", "The guidance names the body")
WITHIN = fact("klagevejledning_frist", "Vejledningen nævner klagefristen", "The guidance names the time to complain")
ARRIVED = day(
    "afgoerelse_kommet_frem",
    "Den dag, afgørelsen kom frem (digitalt: lagt i postkassen; brev: sjette omdelingsdag efter afsendelsen)",
    "The day the decision arrived (digitally: placed in the mailbox; letter: sixth delivery day after sending)",
)
REASONED = Happened("begrundelse", within_days=SAME_DAY, words=Text("begrundelse samme dag", "reasons the same day"))
GUIDED = Happened(
    "vejledning", ("klage",), within_days=SAME_DAY, words=Text("klagevejledning", "guidance on complaint")
)
VOID = Text(
    "Afgørelsen er mangelfuld og kan blive kendt ugyldig: ret den op, eller afgør på ny.",
    "The decision is defective and may be set aside: mend it, or decide anew.",
)
ADVERSE = ("sanktion", "afslag", "ophoer", "tilbagebetaling", "nedsaettelse")
MUST_BE_HEARD = all_of(NEW_TO_PARTY, AGAINST_PARTY, WEIGHTY)
REFUSED = Happened(
    "afgoerelse", ("afslag",), within_days=SAME_DAY, words=Text("afslag samme dag", "a refusal the same day")
)
HEARING_WINDOW = Text(
    "Høringen skal gælde sagen; her tælles en høring i de seneste tolv måneder før afgørelsens dag, en grænse, loven "
    "ikke har.",
    "The hearing must concern the case; a hearing within the twelve months before the day of the decision counts "
    "here, a limit that the act does not have.",
)

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="hoeringspligt",
        title=Text("Skal parten høres", "Must the party be heard"),
        plain=Text(
            "Parten skal høres før afgørelsen over oplysninger, som parten formentlig ikke ved bruges, og som er til "
            "ugunst og af væsentlig betydning.",
            "Before the decision the party must be heard on facts that the party presumably does not know are used, "
            "and that are to the party's harm and weigh heavily.",
        ),
        when=MUST_BE_HEARD,
        source=FVL("19, stk. 1", "form-hearing"),
        only=(ALWAYS,),
        group=GROUP,
    ),
    Requirement(
        name="partshoering",
        title=Text("Partshøring før afgørelsen", "Hearing before the decision"),
        plain=Text(
            "En afgørelse må først træffes, når parten er hørt over de oplysninger, der kræver det, og har svaret "
            "eller ladet svarfristen gå.",
            "A decision may be made only when the party has been heard on the facts that require it, and has replied "
            "or let the time to reply pass.",
        ),
        asked=DECIDED,
        before=(
            named(
                "Hørt, eller høring er ikke nødvendig",
                "Heard, or no hearing is needed",
                any_of(all_of(HEARING, HEARING_OVER), ~MUST_BE_HEARD),
            ),
        ),
        invalid=VOID,
        source=FVL("19", "form-hearing"),
        only=(ALWAYS,),
        group=GROUP,
        doubt=HEARING_WINDOW,
    ),
    Requirement(
        name="begrundelse",
        title=Text("Begrundelse", "Statement of reasons"),
        plain=Text(
            "En skriftlig afgørelse, der ikke fuldt ud giver medhold, skal begrundes, når den meddeles.",
            "A written decision that is not fully in the person's favour must carry reasons when it is given.",
        ),
        asked=DECIDED,
        before=(
            named("Begrundet, hvor det kræves", "Reasoned where needed", unless(any_of(IN_FULL, ~WRITTEN), REASONED)),
        ),
        invalid=VOID,
        source=FVL("22", "form-reasons"),
        only=(ALWAYS,),
        group=GROUP,
    ),
    Duty(
        name="skriftlig_begrundelse_bagefter",
        title=Text("Skriftlig begrundelse efter en mundtlig afgørelse", "Written reasons after an oral decision"),
        plain=Text(
            "Den, der har fået en mundtlig afgørelse, som ikke fuldt ud giver medhold, kan inden 14 dage bede om en "
            "skriftlig begrundelse. Den gives snarest muligt. Er den ikke givet inden 14 dage efter, at anmodningen "
            "kom, får parten besked om grunden, og om hvornår svaret kan ventes.",
            "Whoever has been given an oral decision that is not fully in their favour may within 14 days ask for "
            "written reasons. They are given as soon as possible. If they are not given within 14 days of the request, "
            "the party is told why, and when the answer can be expected.",
        ),
        since=Happens("anmodning", Text("anmodningen om begrundelse", "the request for reasons"), ("begrundelse",)),
        act=Done("begrundelse"),
        span=days_after(14),
        source=FVL("23", "form-reasons-afterwards"),
        only=(ALWAYS,),
        group=GROUP,
        doubt=Text(
            "De 14 dage er fristen for at svare eller give besked. At anmodningen selv kom inden 14 dage, og at "
            "afgørelsen ikke fuldt ud gav medhold, prøves ikke: se selv efter.",
            "The 14 days are the limit for answering or telling why not. That the request itself came within 14 days, "
            "and that the decision was not fully in favour, is not tested: check by hand.",
        ),
    ),
    Requirement(
        name="begrundelsens_indhold",
        title=Text("Begrundelsens indhold", "What the reasons must hold"),
        plain=Text(
            "Begrundelsen af en skriftlig afgørelse, der ikke fuldt ud giver medhold, nævner retsreglerne, de "
            "vigtigste oplysninger og, hvor der er et skøn, hovedhensynene.",
            "The reasons of a written decision that is not fully in the person's favour name the rules of law, the "
            "main facts and, where there is discretion, the main considerations.",
        ),
        asked=DECIDED,
        before=(
            named("Retsreglerne", "The rules of law", unless(any_of(IN_FULL, ~WRITTEN), NAMES_RULES)),
            named("De vigtigste oplysninger", "The main facts", unless(any_of(IN_FULL, ~WRITTEN), NAMES_FACTS)),
            named(
                "Hovedhensynene, hvor der er et skøn",
                "The main considerations where there is discretion",
                unless(any_of(IN_FULL, ~WRITTEN, ~DISCRETION), NAMES_CONSIDERATIONS),
            ),
        ),
        invalid=VOID,
        source=FVL("24", "form-reasons"),
        only=(ALWAYS,),
        group=GROUP,
    ),
    Requirement(
        name="klagevejledning",
        title=Text("Klagevejledning", "Guidance on complaint"),
        plain=Text(
            "En skriftlig afgørelse, der ikke fuldt ud giver medhold og kan påklages, følges af vejledning om, hvem "
            "der kan klages til, og inden hvornår.",
            "A written decision that is not fully in the person's favour and may be complained of comes with guidance "
            "on where to complain and by when.",
        ),
        asked=DECIDED,
        before=(
            named("Vejledt om klage", "Guided on complaint", unless(any_of(IN_FULL, ~WRITTEN), GUIDED)),
            named("Instansen nævnt", "The body named", unless(any_of(IN_FULL, ~WRITTEN), BODY)),
            named("Fristen nævnt", "The time limit named", unless(any_of(IN_FULL, ~WRITTEN), WITHIN)),
        ),
        invalid=Text(
            "Klagefristen kan ikke holdes imod den, der ikke er vejledt.",
            "The time to complain cannot be held against somebody who was not guided.",
        ),
        source=FVL("25", "form-complaint-guidance"),
        only=(ALWAYS,),
        group=GROUP,
        doubt=Text(
            "Følgen af manglende vejledning er udledt. At afgørelsen kan påklages, forudsættes og prøves ikke.",
            "What follows from no guidance is inferred. That the decision may be complained of is presumed, not "
            "tested.",
        ),
    ),
    Requirement(
        name="afgoerelse_til_ugunst",
        title=Text("Afgørelse til ugunst: sanktion, afslag, ophør", "Adverse decision: sanction, refusal, cessation"),
        plain=Text(
            "Før afgørelsen er personen hørt; med den følger begrundelse og klagevejledning. Et afslag kræver kun "
            "høring, når det hviler på væsentlige oplysninger til ugunst, som personen ikke ved bruges.",
            "Before the decision the person has been heard; with it come reasons and guidance on complaint. A refusal "
            "requires a hearing only when it rests on weighty facts to the person's harm whose use is unknown to the "
            "person.",
        ),
        asked=Happens("afgoerelse", Text("afgørelsen", "the decision"), ADVERSE),
        before=(
            named(
                "Hørt før afgørelsen, eller et afslag, der ikke kræver høring",
                "Heard before the decision, or a refusal that requires no hearing",
                any_of(HEARING, all_of(REFUSED, ~MUST_BE_HEARD)),
            ),
            named("Begrundet samme dag", "Reasoned on the same day", REASONED),
            named("Klagevejledt samme dag", "Guided on complaint on the same day", GUIDED),
        ),
        invalid=VOID,
        source=FVL("19, 22 og 25", "form-hearing", "form-reasons", "form-complaint-guidance"),
        only=(ALWAYS,),
        group=GROUP,
        doubt=Text(
            "At enhver sanktion, nedsættelse, tilbagebetaling og ethvert ophør kræver høring, er kommunens sikre vej; "
            "loven spørger til oplysningerne i den enkelte sag: se Partshøring. Afgørelsen regnes for skriftlig. "
            f"{HEARING_WINDOW.da}",
            "That every sanction, reduction, repayment and cessation requires a hearing is the safe way; the act asks "
            "about the facts of the case: see Hearing. The decision is taken to be in writing. "
            f"{HEARING_WINDOW.en}",
        ),
    ),
    Conditions(
        name="klagefrist",
        title=Text("Klagen er kommet i tide", "The complaint came in time"),
        plain=Text(
            "Der kan klages inden fire uger efter, at afgørelsen er kommet frem. Digital post er fremme den dag, den "
            "ligger i postkassen; et brev regnes fremme seks omdelingsdage efter afsendelsen. Ender fristen på en "
            "lørdag, søndag eller helligdag, kan der klages til og med den næste hverdag.",
            "A complaint may be made within four weeks of the decision's arrival. Digital post has arrived on the day "
            "it lies in the mailbox; a letter is taken to arrive six delivery days after sending. If the time ends on "
            "a Saturday, a Sunday or a public holiday, a complaint may be made until the next working day.",
        ),
        when=named(
            "senest fire uger (28 dage) efter, at afgørelsen kom frem",
            "at the latest four weeks (28 days) after the decision arrived",
            TheDay() <= After(ARRIVED, to_next_working_day(weeks_after(4))),
        ),
        source=RSL("67", "form-complaint-deadline"),
        only=(SOCIAL,),
        group=GROUP,
        doubt=Text(
            "Paragraffen er læst i lovbekendtgørelserne fra 2008 og frem; om fristen var den samme fra 1998, er ikke "
            "undersøgt. At fristen rykker til den næste hverdag, står ikke i loven: det følger af "
            "Justitsministeriets vejledning om klagefrister (VEJ 9533 af 26. juni 2018), og samme regel er her brugt "
            "for tiden før. Grundlovsdag, juleaftensdag og nytårsaftensdag regnes ikke for helligdage.",
            "The section has been read in the consolidations from 2008 on; whether the limit was the same from 1998 "
            "has not been read. That it moves to the next working day does not stand in the act: it follows from the "
            "Ministry of Justice's guidance on limits for complaints (VEJ 9533 of 26 June 2018), and the same rule is "
            "used here for the time before. 5 June, 24 and 31 December are not taken to be public holidays.",
        ),
    ),
    Duty(
        name="genvurdering",
        title=Text("Genvurdering efter klage", "Reassessment after a complaint"),
        plain=Text(
            "Kommunen vurderer selv afgørelsen igen inden fire uger efter, at klagen er modtaget, før den sendes "
            "videre til Ankestyrelsen. Kan det ikke nås, fordi der mangler oplysninger, får klageren besked om det og "
            "om, hvornår genvurderingen ventes færdig.",
            "The municipality looks at its decision again within four weeks of receiving the complaint, before it "
            "goes on to the appeals board. If that cannot be done because information is missing, the complainant is "
            "told so and when the reassessment is expected.",
        ),
        since=Happens("klage", Text("klagen", "the complaint")),
        act=Done("genvurdering"),
        span=weeks_after(4),
        source=RSL("66 (BEK 897/2021 § 14)", "form-reassessment"),
        only=(SOCIAL,),
        group=GROUP,
        doubt=Text(
            "De fire uger står i bekendtgørelsen: BEK 709/2009 § 14, 722/2013 § 12, 1249/2017 § 12 og 897/2021 § 14; "
            "for tiden før 2009 er det antaget. En klage, der haster, genvurderes straks.",
            "The four weeks stand in the order: orders 709/2009 section 14, 722/2013 section 12, 1249/2017 section 12 "
            "and 897/2021 section 14; for the time before 2009 it is presumed. An urgent complaint is reassessed at "
            "once.",
        ),
    ),
    Requirement(
        name="hoering_for_en_maaned",
        title=Text("Høring samlet for en måned", "Hearing for a month together"),
        plain=Text(
            "Høringen om sanktioner kan samles for en måned, hvis personen er kontaktet i umiddelbar tilknytning til "
            "bruddet.",
            "The hearing on sanctions may be taken together for a month if the person was contacted in immediate "
            "connection with the breach.",
        ),
        asked=Happens("afgoerelse", Text("afgørelsen", "the decision"), ("sanktion_maaned",)),
        before=(
            named("Hørt før afgørelsen", "Heard before the decision", HEARING),
            fact(
                "kontaktet_straks_efter_brud",
                "Kontaktet i umiddelbar tilknytning til bruddet",
                "Contacted in immediate connection with the breach",
            ),
        ),
        invalid=VOID,
        source=LAS("35, stk. 3", "las-2020-sanction-guidance"),
        only=(Scope("2020", date(2020, 1, 1), END, Axis.CLOCK, "LAS § 35 (lov 1558/2019)"),),
        group=GROUP,
        doubt=HEARING_WINDOW,
    ),
)
