"""What must stand before a sanction from 2014: guidance, personal contact, a letter in order, and how it is settled."""

from humlebi.law.acts import LAS
from humlebi.law.aktivloven.sanktion_regler import (
    ASSESSED_EARLIER,
    CONTACTED_2014,
    CONTACTED_2020,
    EDUCATION_ORDER,
    GROUP,
    GUIDED_2020,
    JOB_OR_EDUCATION_READY,
    KINDS_2014,
    KINDS_2020,
    LETTER,
    R2014,
    SINCE_2020,
    TOLD_CONSEQUENCE,
    TOLD_WAY_BACK,
)
from humlebi.law.kinds import Happens, Text
from humlebi.law.questions import Conditions, Requirement
from humlebi.law.terms import any_of, choice, fact, is_one_of

# --- words of this page ----------------------------------------------------------------------------------------------

SECTION = choice(
    "paragraf_for_pligtbrud",
    "Den paragraf, sanktionen gives efter",
    "The section that the sanction is imposed under",
    ("36", "§ 36", "§ 36"),
    ("37", "§ 37", "§ 37"),
    ("38", "§ 38", "§ 38"),
    ("39", "§ 39", "§ 39"),
    ("40", "§ 40", "§ 40"),
)
SANCTION_DECIDED = Happens("afgoerelse", Text("afgørelsen om sanktion", "the decision on a sanction"), ("sanktion",))
GUIDANCE_TITLE = Text("Vejledning før en sanktion", "Guidance before a sanction")
CONTACT_TITLE = Text("Personlig kontakt før en sanktion", "Personal contact before a sanction")
SETTLED_TITLE = Text("Sanktion opgjort månedsvis", "Sanction settled by the month")
UNGUIDED = Text("Uden vejledningen må hjælpen ikke sættes ned.", "Without the guidance help must not be reduced.")

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Requirement(
        name="vejledning_foer_sanktion",
        title=GUIDANCE_TITLE,
        plain=Text(
            "Kommunen kan kun trække i hjælpen, hvis personen sammen med henvisningen, tilbuddet eller indkaldelsen "
            "skriftligt fik at vide, hvad det koster at udeblive, og hvad der skal til for at få hjælp igen.",
            "The municipality may deduct from help only if the person, together with the referral, offer or summons, "
            "was told in writing what staying away costs and what it takes to get help again.",
        ),
        asked=SANCTION_DECIDED,
        benefits=KINDS_2014,
        before=(TOLD_CONSEQUENCE, TOLD_WAY_BACK),
        invalid=UNGUIDED,
        source=LAS("35, stk. 1", "las-2014-sanction-35-information"),
        only=(R2014,),
        group=GROUP,
    ),
    Requirement(
        name="vejledning_foer_sanktion",
        title=GUIDANCE_TITLE,
        plain=Text(
            "Fra 2020 er det nok, at personen én gang skriftligt er vejledt om alle rettigheder og pligter ved "
            "rådighed og sanktioner.",
            "From 2020 it is enough that the person has once been guided in writing on all rights and duties of "
            "availability and sanctions.",
        ),
        asked=SANCTION_DECIDED,
        benefits=KINDS_2020,
        before=(GUIDED_2020,),
        invalid=UNGUIDED,
        source=LAS("35, stk. 1-2", "las-2020-sanction-guidance"),
        only=(SINCE_2020,),
        group=GROUP,
    ),
    Requirement(
        name="personlig_kontakt_foer_sanktion",
        title=CONTACT_TITLE,
        plain=Text(
            "Før en aktivitetsparat sanktioneres, skal kommunen have udtømt alle rimelige muligheder for at få "
            "personlig kontakt, så den kan vurdere grunden. En sanktion, der ikke fremmer rådigheden, gives ikke.",
            "Before somebody activity-ready is sanctioned the municipality must have exhausted all reasonable "
            "possibilities of personal contact so as to judge the reason. A sanction that does not promote "
            "availability is not imposed.",
        ),
        asked=SANCTION_DECIDED,
        benefits=KINDS_2014,
        before=(CONTACTED_2014,),
        invalid=Text("Sanktionen må ikke gives.", "The sanction must not be imposed."),
        source=LAS("35, stk. 5", "las-2014-sanction-35-5-personal-contact"),
        only=(R2014,),
        group=GROUP,
        doubt=ASSESSED_EARLIER,
    ),
    Requirement(
        name="personlig_kontakt_foer_sanktion",
        title=CONTACT_TITLE,
        plain=Text(
            "Før en aktivitetsparat sanktioneres, skal alle rimelige muligheder for personlig kontakt være udtømt: "
            "telefon, besøg i hjemmet, på opholdsstedet eller i tilbuddet, gerne gennem en mentor, og i særlige "
            "tilfælde pårørende med samtykke. Hvert forsøg noteres. Sanktionen skal fremme rådigheden.",
            "Before somebody activity-ready is sanctioned all reasonable possibilities of personal contact must be "
            "exhausted: telephone, visits at home, where the person stays or at the offer, also through a mentor, and "
            "in special cases relatives with consent. Each attempt is noted. The sanction must promote availability.",
        ),
        asked=SANCTION_DECIDED,
        benefits=KINDS_2020,
        before=(CONTACTED_2020,),
        invalid=Text("Sanktionen må ikke gives.", "The sanction must not be imposed."),
        source=LAS(
            "35, stk. 7",
            "las-2020-sanction-personal-contact-via-others",
            "las-2014-sanction-35-5-personal-contact",
            seen_in="source 003, application 4",
        ),
        only=(SINCE_2020,),
        group=GROUP,
        doubt=ASSESSED_EARLIER,
    ),
    Requirement(
        name="agterskrivelse",
        title=Text("Agterskrivelse", "Combined letter of hearing and decision"),
        plain=Text(
            "Til en job- eller uddannelsesparat kan høring og afgørelse stå i ét brev, hvis brevet klart siger: at det "
            "er en høring, hvornår der senest kan svares, hvilken afgørelse der følger uden svar, og at brevet så "
            "bliver afgørelsen.",
            "To somebody job-ready or education-ready, hearing and decision may stand in one letter if it clearly "
            "says: that it is a hearing, the last day to reply, which decision follows without a reply, and that the "
            "letter then becomes the decision.",
        ),
        asked=Happens("afgoerelse", Text("agterskrivelsen", "the combined letter"), ("agterskrivelse",)),
        benefits=KINDS_2020,
        before=(JOB_OR_EDUCATION_READY, *LETTER),
        invalid=Text(
            "Brevet gælder ikke som afgørelse: hør først, og afgør bagefter.",
            "The letter does not stand as a decision: hear first, decide afterwards.",
        ),
        source=LAS("35, stk. 6", "las-2020-agterskrivelse", "las-2020-sanction-guidance"),
        only=(SINCE_2020,),
        group=GROUP,
    ),
    Requirement(
        name="sanktion_kraever_uddannelsespaalaeg",
        title=Text("Tilbud i uddannelsespålægget", "The offer in the education order"),
        plain=Text(
            "Udeblivelse fra et tilbud kan kun koste uddannelseshjælp, hvis tilbuddet er givet i uddannelsespålægget.",
            "Staying away from an offer can cost education benefit only if the offer was given in the education order.",
        ),
        asked=SANCTION_DECIDED,
        benefits=("uddannelseshjaelp",),
        before=(EDUCATION_ORDER,),
        invalid=Text("Fradraget er ikke lovligt.", "The deduction is not lawful."),
        source=LAS("36 (LAB § 21 b; Ankestyrelsen, december 2014)", "las-2014-education-help-sanction-needs-order"),
        only=(R2014,),
        group="uddannelseshjaelp",
    ),
    Conditions(
        name="sanktion_maanedsopgoerelse",
        title=SETTLED_TITLE,
        plain=Text(
            "Fravær fra tilbud (§ 36) kan opgøres samlet for en måned, med høringen i forbindelse med opgørelsen. "
            "Andre sanktioner afgøres hver for sig.",
            "Absence from offers (§ 36) may be settled as the total of a month, with the hearing in connection with "
            "it. Other sanctions are decided one by one.",
        ),
        benefits=KINDS_2014,
        when=is_one_of(SECTION, "36"),
        source=LAS("35, stk. 2", "las-2014-sanction-35-effect-and-limit"),
        only=(R2014,),
        group=GROUP,
    ),
    Conditions(
        name="sanktion_maanedsopgoerelse",
        title=SETTLED_TITLE,
        plain=Text(
            "Sanktioner efter §§ 36-40 kan opgøres samlet for en måned. Efter §§ 37-40 kræver det, at personen straks "
            "efter bruddet fik at vide, at pligten var brudt, og at det ville koste.",
            "Sanctions under §§ 36-40 may be settled as the total of a month. Under §§ 37-40 that requires that the "
            "person was told at once after the breach that the duty was broken and that it would cost.",
        ),
        benefits=KINDS_2020,
        when=any_of(
            is_one_of(SECTION, "36"),
            fact(
                "orienteret_straks_om_brud",
                "Fik straks efter bruddet at vide, at pligten var brudt, og at det vil koste",
                "Was told at once after the breach that the duty was broken and that it will cost",
            ),
        ),
        source=LAS("35, stk. 3", "las-2020-sanction-guidance", "las-2014-sanction-35-effect-and-limit"),
        only=(SINCE_2020,),
        group=GROUP,
    ),
)
