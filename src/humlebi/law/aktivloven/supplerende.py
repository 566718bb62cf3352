"""Supplementary help beside part-time work, and the employer's release from notice."""

from datetime import date

from humlebi.law.acts import LAS
from humlebi.law.kinds import NO_END, NOTHING, Axis, Gap, Scope, Source, Text, months_after
from humlebi.law.questions import Class, Conditions, Lasts
from humlebi.law.terms import Compared, assessed, day, during, fact, named, number_of

# --- regimes: the day asked picks ------------------------------------------------------------------------------------

B2007 = Scope(
    "2007",
    date(2007, 9, 20),
    date(2009, 8, 18),
    Axis.CLOCK,
    "BEK 1099/2007 § 13",
    Text(
        "Begyndelsen er bekendtgørelsens dag; ikrafttrædelsen er ikke gennemgået.",
        "The beginning is the day of the order; its commencement has not been read.",
    ),
)
PART_TIME = Scope(
    "2014",
    date(2014, 1, 1),
    date(2018, 6, 30),
    Axis.CLOCK,
    "BEK 1225/2016 § 14 og forgængerne",
    Text("Slutdagen følger BEK 988/2018.", "The last day follows BEK 988/2018."),
)
B2026 = Scope("2026", date(2026, 2, 1), NO_END, Axis.CLOCK, "BEK 19/2026")

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "kontanthjaelp"
BOTH = ("kontanthjaelp", "uddannelseshjaelp")
PART_TIME_WORK = fact("arbejder_paa_deltid", "Arbejder på deltid", "Works part time")
GENERAL = fact(
    "opfylder_almindelige_betingelser",
    "Opfylder de almindelige betingelser for hjælp",
    "Meets the general conditions of help",
)
SEEKS_FULL = fact(
    "soeger_fuldtidsarbejde", "Er parat til og søger fuldtidsarbejde", "Is ready for and seeks full-time work"
)
EDUCATION_READY = during("parathed", "uddannelsesparat", "aabenlyst_uddannelsesparat")
JOB_READY, ACTIVITY_READY = during("parathed", "jobparat"), during("parathed", "aktivitetsparat")
CAN_STUDY = assessed(
    "kan_begynde_uddannelse",
    "Kan begynde på ordinær uddannelse eller en indsats rettet mod den",
    "Can start ordinary education or an effort aimed at it",
)
CAN_TAKE_WORK = fact(
    "kan_overtage_arbejde",
    "Kan overtage arbejde (én dags varsel, fuld tid, transporttid)",
    "Can take over work (one day's notice, full time, travel)",
)
NOTICE = fact(
    "har_opsigelsesvarsel", "Har pligt til at give arbejdsgiveren varsel", "Is bound to give the employer notice"
)
SPOUSE_EARNS = fact(
    "aegtefaelle_tjener_egen_ydelse",
    "Ægtefællen tjener mindst, hvad der svarer til egen ydelse",
    "The spouse earns at least the equivalent of own benefit",
)
RECEIVED = day(
    "frigoerelsesattest_modtaget",
    "Dagen, kommunen modtog den underskrevne attest",
    "The day the municipality received the signed certificate",
)
ENTITLED = day(
    "arbejdsgiver_har_krav_paa_varsel_fra",
    "Dagen, arbejdsgiveren fik krav på varsel",
    "The day the employer became entitled to notice",
)
SIGNED = fact(
    "arbejdsgiver_giver_afkald_paa_varsel",
    "Arbejdsgiveren har skrevet under på, at varslet frafaldes",
    "The employer has signed that notice is waived",
)
IN_TIME = Compared(
    RECEIVED - ENTITLED, "<=", number_of(35), Text("modtaget inden for 5 uger", "received within 5 weeks")
)
VERY_SPECIAL = assessed(
    "helt_saerligt_tilfaelde_uden_attest",
    "Et helt særligt tilfælde, hvor attesten ikke kan fås",
    "A very special case in which the certificate cannot be had",
)
CERTIFICATE_TITLE = Text("Frigørelsesattest", "Release certificate")
CERTIFICATE_PLAIN = Text(
    "Har den deltidsansatte et opsigelsesvarsel, skal arbejdsgiveren give afkald på det. Modtages den underskrevne "
    "attest inden for 5 uger fra den dag, arbejdsgiveren fik krav på varsel, gælder den fra første dag; ellers fra "
    "modtagelsen.",
    "If the part-time worker is bound to notice, the employer must waive it. If the signed certificate is received "
    "within 5 weeks from the day the employer became entitled to notice, it works from the first day; otherwise from "
    "its receipt.",
)


def _certificate(scope: Scope, source: Source, doubt: Text = NOTHING, *, spouse: bool = False) -> Conditions:
    exempt = (~NOTICE | SPOUSE_EARNS) if spouse else ~NOTICE
    return Conditions(
        name="frigoerelsesattest",
        title=CERTIFICATE_TITLE,
        plain=CERTIFICATE_PLAIN,
        benefits=BOTH,
        classes=(
            Class("ikke_noedvendig", Text("ikke nødvendig", "not needed"), exempt),
            Class("mangler", Text("mangler", "missing"), ~SIGNED),
            Class(
                "fra_foerste_dag",
                Text("hjælp fra ansættelsens første dag", "help from the first day of employment"),
                IN_TIME,
            ),
            Class("fra_modtagelsen", Text("hjælp fra attestens modtagelse", "help from the receipt"), ~IN_TIME),
        ),
        source=source,
        only=(scope,),
        group=GROUP,
        doubt=doubt,
    )


# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Conditions(
        name="supplerende_hjaelp",
        title=Text("Supplerende hjælp ved deltidsarbejde", "Supplementary help beside part-time work"),
        plain=Text(
            "Den, der arbejder på deltid og opfylder de almindelige betingelser, kan få supplerende hjælp, når "
            "personen er parat til og søger fuldtidsarbejde.",
            "Those who work part time and meet the general conditions may get supplementary help when they are ready "
            "for and seek full-time work.",
        ),
        benefits=BOTH,
        when=PART_TIME_WORK & GENERAL & SEEKS_FULL,
        source=LAS(
            "13 (BEK 1099/2007 § 13)",
            "las-2007-supplementary-benefit",
            seen_in="source 002, 'Supplerende kontanthjælp'",
        ),
        only=(B2007,),
        group=GROUP,
        doubt=Text(
            "Pjecen Den sociale lovgivning (2007) siger også, at den, der får højeste dagpenge eller sygedagpenge, "
            "ikke får supplerende hjælp; det følger af de almindelige betingelser.",
            "The leaflet Den sociale lovgivning (2007) also says that those on the highest unemployment or sickness "
            "benefit get no supplementary help; that follows from the general conditions.",
        ),
    ),
    Conditions(
        name="supplerende_hjaelp",
        title=Text("Supplerende hjælp ved deltidsarbejde", "Supplementary help beside part-time work"),
        plain=Text(
            "En uddannelsesparat får kun supplerende hjælp, hvis personen kan begynde på ordinær uddannelse eller en "
            "indsats rettet mod den; en jobparat kun, hvis personen kan overtage arbejde. De almindelige betingelser "
            "for hjælp skal være opfyldt.",
            "An education-ready person gets supplementary help only if able to start ordinary education or an effort "
            "aimed at it; a job-ready person only if able to take over work. The general conditions of help must be "
            "met.",
        ),
        benefits=BOTH,
        when=PART_TIME_WORK
        & GENERAL
        & named(
            "Uddannelsesparat: kan begynde på uddannelse; jobparat: kan overtage arbejde",
            "Education-ready: can start education; job-ready: can take over work",
            (EDUCATION_READY & CAN_STUDY) | (JOB_READY & CAN_TAKE_WORK) | ACTIVITY_READY,
        ),
        source=LAS("13 a (BEK 1225/2016 § 14)", "las-2015-supplementary-benefit"),
        only=(PART_TIME,),
        group=GROUP,
        doubt=Text(
            "For aktivitetsparate er intet særligt krav læst; her er de almindelige betingelser nok.",
            "For the activity-ready no special demand has been read; here the general conditions are enough.",
        ),
    ),
    _certificate(
        B2007,
        LAS("13 (BEK 1099/2007 § 13)", "las-2007-supplementary-benefit"),
        spouse=True,
    ),
    _certificate(
        PART_TIME,
        LAS("13 a (BEK 1225/2016 § 14)", "las-2015-supplementary-benefit"),
        doubt=Text(
            "Læst i BEK 1225/2016; for forgængerne er det antaget. En kontrakt, der fritager for varsel, står lige med "
            "en attest.",
            "Read in BEK 1225/2016; assumed for its predecessors. A contract that waives notice equals a certificate.",
        ),
    ),
    _certificate(B2026, LAS("13 a (BEK 19/2026)", "las-2026-availability-job-ready")),
    Conditions(
        name="supplerende_hjaelp_uden_attest",
        title=Text("Supplerende hjælp uden attest", "Supplementary help without a certificate"),
        plain=Text(
            "I helt særlige tilfælde kan der gives supplerende hjælp uden frigørelsesattest i op til 6 måneder.",
            "In very special cases supplementary help may be given without a release certificate for up to 6 months.",
        ),
        benefits=("kontanthjaelp",),
        when=VERY_SPECIAL,
        lasts=(Lasts(months_after(6)),),
        source=LAS("13 a (BEK 19/2026)", "las-2026-availability-job-ready"),
        only=(B2026,),
        group=GROUP,
    ),
)

LATER = Text(
    "BEK 988/2018 og dens afløsere indtil BEK 19/2026 er ikke gennemgået.",
    "BEK 988/2018 and its successors until BEK 19/2026 have not been read.",
)
GAPS = (
    *(
        Gap(
            rule,
            date(2009, 8, 18),
            date(2014, 1, 1),
            Text(
                "Bekendtgørelserne fra BEK 781/2009 til reformen i 2014 er ikke gennemgået.",
                "The orders from BEK 781/2009 to the reform of 2014 have not been read.",
            ),
        )
        for rule in ("supplerende_hjaelp", "frigoerelsesattest")
    ),
    Gap("frigoerelsesattest", date(2018, 6, 30), date(2026, 2, 1), LATER),
)
