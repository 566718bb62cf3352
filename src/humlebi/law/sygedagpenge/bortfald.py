"""When the right to sickness benefit lapses, when payment is resumed, and when it ends for who is in prison."""

from datetime import date

from humlebi.law.acts import SDL
from humlebi.law.kinds import NO_END, NOTHING, Axis, Scope, Text, weeks_after
from humlebi.law.questions import Class, Conditions, Sanction
from humlebi.law.terms import After, Condition, OneOf, any_of, assessed, choice, day, fact, named

# --- regimes ---------------------------------------------------------------------------------------------------------

# The day of the breach picks.
REWORDED = Text(
    "Ændringen ligger mellem 13. december 2011 og 26. juni 2012; dagen er ikke set. Betyder kun noget i den tid.",
    "The change lies between 13 December 2011 and 26 June 2012; the day has not been seen. Matters only in that time.",
)
T2007 = Scope("2007", date(2006, 7, 3), date(2010, 1, 4), Axis.CLOCK, "Lov 563 af 9. juni 2006")
T2010 = Scope(
    "2010", date(2010, 1, 4), date(2012, 6, 26), Axis.CLOCK, "Lov 480 af 12. juni 2009; lov 701/2010", REWORDED
)
T2012 = Scope("2012", date(2012, 6, 26), date(2013, 1, 1), Axis.CLOCK, "Lov 154/2012", REWORDED)
T2013 = Scope("2013", date(2013, 1, 1), date(2014, 7, 1), Axis.CLOCK, "Lov 1380 af 23. december 2012")
T2014 = Scope("2014", date(2014, 7, 1), date(2015, 1, 5), Axis.CLOCK, "Lov 720 af 25. juni 2014")
T2015 = Scope("2015", date(2015, 1, 5), date(2016, 7, 1), Axis.CLOCK, "Lov 720 af 25. juni 2014")
T2016 = Scope("2016", date(2016, 7, 1), date(2019, 7, 1), Axis.CLOCK, "Lov 625 af 8. juni 2016")
T2019 = Scope("2019", date(2019, 7, 1), NO_END, Axis.CLOCK, "Lov 495 af 1. maj 2019")
R2007 = Scope("2007", date(2006, 7, 3), date(2012, 6, 26), Axis.CLOCK, "Lov 563 af 9. juni 2006", REWORDED)
R2012 = Scope("2012", date(2012, 6, 26), NO_END, Axis.CLOCK, "Lov 154/2012", REWORDED)
SINCE_2006 = Scope("2007", date(2006, 7, 3), NO_END, Axis.CLOCK, "Lov 563 af 9. juni 2006")

# --- words of this page ----------------------------------------------------------------------------------------------

GROUP = "sygedagpenge"
SEEN_LOSS = "source 002, 'Sygedagpengene kan bortfalde'"
NOT_TAKING_PART = assessed(
    "medvirker_ikke_ved_opfoelgning",
    "Undlader uden rimelig grund at medvirke ved kommunens opfølgning (kapitel 6), herunder indsatsen efter lov om en "
    "aktiv beskæftigelsesindsats",
    "Fails without reasonable ground to take part in the municipality's follow-up (chapter 6), also in the effort "
    "under the act on an active employment effort",
)
NOT_AT_THE_FUND = assessed(
    "medvirker_ikke_ved_samtale_i_a_kassen",
    "Undlader uden rimelig grund at medvirke ved samtalen med a-kassen (§ 7 c)",
    "Fails without reasonable ground to take part in the talk with the unemployment fund (section 7 c)",
)
NOT_AT_THE_TEAM = assessed(
    "medvirker_ikke_ved_plan_eller_team",
    "Undlader uden rimelig grund at medvirke til rehabiliteringsplanens forberedende del eller at deltage i mødet i "
    "rehabiliteringsteamet",
    "Fails without reasonable ground to take part in the preparing part of the rehabilitation plan or in the meeting "
    "of the rehabilitation team",
)
REFUSES_TREATMENT = fact(
    "afviser_laegebehandling",
    "Afviser mod lægens opfordring indlæggelse eller nødvendig lægebehandling",
    "Refuses, against the doctor's call, a stay in hospital or necessary medical treatment",
)
DECLINES_OPINION = fact(
    "oensker_ikke_udtalelse_om_behandling",
    "Ønsker ikke, at der indhentes en udtalelse om, hvorvidt en anden behandling kan anbefales (§ 21 a)",
    "Does not want an opinion obtained on whether another treatment can be recommended (section 21 a)",
)
INTRUSIVE = assessed(
    "behandling_er_operation_medicin_el_lign",
    "Behandlingen foretages af en læge og er operation, lægeordineret medicin eller af tilsvarende indgribende "
    "karakter",
    "The treatment is given by a doctor and is surgery, prescribed medicine or of a similarly intrusive nature",
)
REFUSES_TRAINING = fact(
    "afviser_optraening",
    "Afviser mod lægens eller kommunens opfordring hensigtsmæssig optræning",
    "Refuses, against the doctor's or the municipality's call, appropriate training",
)
DELAYS = assessed("forhaler_helbredelsen", "Forhaler helbredelsen ved sin adfærd", "Delays the recovery by own conduct")
TOLD_IN_WRITING = fact(
    "skriftlig_orientering_om_konsekvenser",
    "Kommunen har skriftligt orienteret om konsekvenserne af ikke at medvirke, ikke at modtage behandling eller ikke "
    "at deltage i optræning",
    "The municipality has told in writing what follows of not taking part, of not receiving treatment or of not taking "
    "part in training",
)
COULD_SPEAK = fact(
    "haft_lejlighed_til_at_udtale_sig",
    "Har inden en frist haft lejlighed til at udtale sig om de oplysninger, der fører til ophøret",
    "Has, within a time limit, had the opportunity to comment on the facts that lead to the end",
)
NOT_NOTIFIED = fact(
    "sygdom_ikke_anmeldt_og_dokumenteret",
    "Har ikke anmeldt eller dokumenteret sygdommen, som der er pligt til",
    "Has not notified or documented the sickness as required",
)
LOST_BY = choice(
    "bortfald_skyldes",
    "Hvorfor sygedagpengene bortfaldt",
    "Why the sickness benefit lapsed",
    ("nr_1", "manglende medvirken (§ 21, stk. 1, nr. 1)", "not taking part (section 21(1) no. 1)"),
    ("nr_2", "afvist behandling eller optræning (nr. 2)", "treatment or training refused (no. 2)"),
    ("nr_3", "forhalet helbredelse (nr. 3)", "recovery delayed (no. 3)"),
)
TOLD_OF_LOSS = day("underrettet_om_bortfald_dato", "Underrettet om bortfaldet den", "Notified of the loss on")
MET_AGAIN = day(
    "betingelser_opfyldt_igen_dato",
    "Betingelserne for sygedagpenge er opfyldt igen den",
    "The conditions for sickness benefit are met again on",
)
RESUMED_BEFORE = fact(
    "genoptaget_foer_i_forloebet",
    "Udbetalingen er allerede genoptaget én gang i det aktuelle forløb",
    "Payment has already been resumed once in the present course",
)
CAUSED_BY_INTENT = assessed(
    "sygdom_ved_forsaet_eller_grov_uagtsomhed",
    "Har pådraget sig sygdommen ved forsæt eller grov uagtsomhed",
    "Has incurred the sickness by intent or gross negligence",
)
CONCEALED = assessed(
    "fortiet_helbredsoplysninger",
    "Har fortiet helbredsoplysninger af væsentlig betydning for ansættelsen, herunder for en § 56-aftale",
    "Has concealed health information of essential importance to the employment, also to a section 56 agreement",
)
STRIKE = fact("strejke_eller_lockout", "Der er strejke eller lockout", "There is a strike or a lockout")
CONSCRIPT = fact(
    "sygdom_under_vaernepligt",
    "Har pådraget sig sygdommen under tjeneste, der er omfattet af loven om erstatning til værnepligtige",
    "Has incurred the sickness in service covered by the act on compensation to conscripts",
)
DETAINED = fact(
    "frihedsberoevet",
    "Frihedsberøvet efter en domstolsafgørelse eller en administrativ afgørelse",
    "Deprived of liberty by a decision of a court or of an authority",
)
WORKS_MEANWHILE = fact(
    "arbejder_med_tilladelse_under_frihedsberoevelse",
    "Arbejder imens på det almindelige arbejdsmarked med kriminalforsorgens tilladelse",
    "Works meanwhile on the ordinary labour market with the permission of the prison service",
)
EVADES_PROSECUTION = fact(
    "unddrager_sig_strafforfoelgning",
    "Unddrager sig bevidst strafforfølgning, og der er varetægtsfængsling, eftersøgning med henblik på den eller en "
    "kendelse om den",
    "Knowingly evades prosecution, and there is remand, a search with a view to it or a court order for it",
)
EVADES_SENTENCE = fact(
    "unddrager_sig_straffuldbyrdelse",
    "Unddrager sig bevidst fuldbyrdelse af ubetinget fængsel eller af en anden retsfølge, der indebærer eller kan "
    "indebære frihedsberøvelse",
    "Knowingly evades the enforcement of unconditional imprisonment or of another sanction that involves or may "
    "involve deprivation of liberty",
)
STOPPED_BY_75 = fact(
    "ophoert_efter_75_stk_1",
    "Sygedagpengene er ophørt, fordi personen under en strafforfølgning var frihedsberøvet eller unddrog sig den",
    "Sickness benefit ended because the person was deprived of liberty during a prosecution, or evaded it",
)
CONVICTED = fact("domfaeldt", "Strafforfølgningen endte med domfældelse", "The prosecution ended in a conviction")
DIED_BEFORE = fact(
    "doed_foer_dom", "Personen døde, før der blev afsagt dom", "The person died before judgment was given"
)
LOSS_TITLE = Text("Bortfald af retten til sygedagpenge", "Loss of the right to sickness benefit")
LOSES = Text(
    "Retten bortfalder fra dagen efter, at betingelserne ikke længere er opfyldt, og så længe forholdet varer; ved "
    "forhalet helbredelse (nr. 3) uden den grænse. Den, der medvirker igen senest fire uger efter underretningen, kan "
    "få udbetalingen genoptaget (nr. 1 og 2).",
    "The right lapses from the day after the conditions are no longer met, and as long as it lasts; where recovery is "
    "delayed (no. 3) without that bound. Whoever takes part again within four weeks of the notification may have "
    "payment resumed (nos. 1 and 2).",
)
SAME_DAY = Text(
    "Medvirker personen reelt samme dag, sker der ikke bortfald (principmeddelelse 3-20).",
    "If the person really takes part the same day, nothing lapses (principal decision 3-20).",
)
TELL_EMPLOYER = Text(
    "Orientér en arbejdsgiver med refusion, når du partshører.",
    "Tell an employer with refund when you hear the person.",
)


def _loss(scope: Scope, grounds: tuple[Condition, ...], plain: Text, doubt: Text = NOTHING) -> Sanction:
    """The loss of the right in one wording of § 21: on one of the grounds, after what must come first."""
    hearing = () if scope is T2007 else (COULD_SPEAK,)
    said = [one for one in (doubt, SAME_DAY, TELL_EMPLOYER) if one != NOTHING]
    return Sanction(
        name="bortfald_sygedagpenge",
        title=LOSS_TITLE,
        plain=plain,
        benefits=("sygedagpenge",),
        before=(
            named("en af grundene foreligger", "one of the grounds is there", any_of(*grounds)),
            named(
                "der er orienteret skriftligt, eller grunden er forhalet helbredelse",
                "the person was told in writing, or the ground is a delayed recovery",
                any_of(DELAYS, TOLD_IN_WRITING),
            ),
            *hearing,
        ),
        loses=LOSES,
        source=SDL("21", "sdp-loss-of-right-2007", seen_in=SEEN_LOSS),
        only=(scope,),
        group=GROUP,
        doubt=Text(" ".join(one.da for one in said), " ".join(one.en for one in said)),
    )


FIRST_PART = (
    "Retten bortfalder, så længe personen uden rimelig grund ikke medvirker ved kommunens opfølgning og indsats",
    "The right lapses as long as the person, without reasonable ground, does not take part in the municipality's "
    "follow-up and effort",
)
LAST_PART = (
    "eller afviser optræning, og når personen ved sin adfærd forhaler helbredelsen. Kommunen skal først have "
    "orienteret skriftligt om konsekvenserne (ikke ved forhaling)",
    "or refuses training, and when the person delays the recovery by conduct. The municipality must first have told in "
    "writing what follows (not where recovery is delayed)",
)
HEARD_PART = (
    " og givet lejlighed til at udtale sig inden en frist.",
    " and given an opportunity to comment within a time limit.",
)


def _plain(also: tuple[str, str], treatment: tuple[str, str], heard: tuple[str, str] = HEARD_PART) -> Text:
    return Text(
        f"{FIRST_PART[0]}{also[0]}, {treatment[0]} {LAST_PART[0]}{heard[0]}",
        f"{FIRST_PART[1]}{also[1]}, {treatment[1]} {LAST_PART[1]}{heard[1]}",
    )


NOTHING_MORE = ("", "")
AT_THE_TEAM = (
    ", ved rehabiliteringsplanens forberedende del eller i rehabiliteringsteamet",
    ", in the preparing part of the rehabilitation plan or in the rehabilitation team",
)
TREATMENT = (
    "så længe personen mod lægens opfordring afviser indlæggelse eller nødvendig lægebehandling",
    "as long as the person, against the doctor's call, refuses a stay in hospital or necessary medical treatment",
)
TREATMENT_TRIAL = (
    "så længe personen afviser lægebehandling og ikke vil have en udtalelse om anden behandling indhentet (forsøget i "
    "§ 21 a)",
    "as long as the person refuses medical treatment and does not want an opinion on another treatment obtained (the "
    "trial of section 21 a)",
)
TREATMENT_2019 = (
    "så længe personen afviser indlæggelse eller nødvendig behandling, som ikke er operation, lægeordineret medicin "
    "eller af tilsvarende indgribende karakter (§ 21 a)",
    "as long as the person refuses a stay in hospital or necessary treatment that is not surgery, prescribed medicine "
    "or of a similarly intrusive nature (section 21 a)",
)
TRIAL_REFUSAL = named(
    "afviser lægebehandling og ønsker ingen udtalelse",
    "refuses medical treatment and wants no opinion",
    REFUSES_TREATMENT & DECLINES_OPINION,
)

# --- declarations ----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    _loss(
        T2007,
        (NOT_TAKING_PART, REFUSES_TREATMENT, REFUSES_TRAINING, DELAYS),
        _plain(NOTHING_MORE, TREATMENT, (".", ".")),
        Text(
            "Affattelsen før lov 480/2009 er ikke set; pjecen Den sociale lovgivning (2007) nævner afvist behandling "
            "og optræning, forhaling og manglende anmeldelse. At manglende medvirken også var en grund, er udledt af "
            "lov 480/2009.",
            "The wording before act 480/2009 has not been seen; the leaflet Den sociale lovgivning (2007) names "
            "refused treatment and training, delay and failure to notify. That not taking part was a ground as well "
            "is inferred from act 480/2009.",
        ),
    ),
    _loss(
        T2010,
        (NOT_TAKING_PART, NOT_AT_THE_FUND, REFUSES_TREATMENT, REFUSES_TRAINING, DELAYS),
        _plain((" eller ved samtalen med a-kassen", " or in the talk with the unemployment fund"), TREATMENT),
        Text(
            "Høringen før afgørelsen kom ind med lov 701 af 25. juni 2010; før da fulgte den af forvaltningsloven.",
            "The hearing before the decision came in with act 701 of 25 June 2010; before that it followed from the "
            "administration act.",
        ),
    ),
    _loss(
        T2012,
        (NOT_TAKING_PART, REFUSES_TREATMENT, REFUSES_TRAINING, DELAYS),
        _plain(NOTHING_MORE, TREATMENT),
    ),
    _loss(
        T2013,
        (NOT_TAKING_PART, NOT_AT_THE_TEAM, REFUSES_TREATMENT, REFUSES_TRAINING, DELAYS),
        _plain(AT_THE_TEAM, TREATMENT),
    ),
    _loss(
        T2014,
        (NOT_TAKING_PART, NOT_AT_THE_TEAM, TRIAL_REFUSAL, REFUSES_TRAINING, DELAYS),
        _plain(AT_THE_TEAM, TREATMENT_TRIAL),
        Text(
            "Kommunen skal indhente en vurdering fra regionens kliniske funktion, når personen afviser behandling.",
            "The municipality must obtain an opinion from the region's clinical function when the person refuses "
            "treatment.",
        ),
    ),
    _loss(
        T2015,
        (NOT_TAKING_PART, NOT_AT_THE_TEAM, TRIAL_REFUSAL, REFUSES_TRAINING, DELAYS),
        _plain(AT_THE_TEAM, TREATMENT_TRIAL),
        Text(
            "Manglende medvirken til lægens attest efter § 11 b er ingen grund. Kommunen skal indhente en vurdering "
            "fra regionens kliniske funktion, når personen afviser behandling.",
            "Not taking part in the doctor's certificate under section 11 b is no ground. The municipality must obtain "
            "an opinion from the region's clinical function when the person refuses treatment.",
        ),
    ),
    _loss(
        T2016,
        (NOT_TAKING_PART, NOT_AT_THE_TEAM, TRIAL_REFUSAL, REFUSES_TRAINING, DELAYS),
        _plain(AT_THE_TEAM, TREATMENT_TRIAL),
        Text(
            "Manglende medvirken til lægens attest efter § 11 b er ingen grund. Kommunen indhenter en udtalelse fra "
            "sundhedskoordinatoren, når personen afviser behandling.",
            "Not taking part in the doctor's certificate under section 11 b is no ground. The municipality obtains an "
            "opinion from the health coordinator when the person refuses treatment.",
        ),
    ),
    _loss(
        T2019,
        (
            NOT_TAKING_PART,
            NOT_AT_THE_TEAM,
            named(
                "afviser behandling, som der ikke er ret til at afvise",
                "refuses treatment that there is no right to refuse",
                REFUSES_TREATMENT & ~INTRUSIVE,
            ),
            REFUSES_TRAINING,
            DELAYS,
        ),
        _plain(AT_THE_TEAM, TREATMENT_2019),
        Text(
            "Manglende medvirken til lægens attest efter § 11 b er ingen grund. Rehabiliteringsteamet er lukket fra 1. "
            "juli 2026 (lov 1750/2025); hvordan nr. 1 lyder derefter, er ikke set. Mildere sanktioner er foreslået til "
            "1. januar 2027: slå loven op.",
            "Not taking part in the doctor's certificate under section 11 b is no ground. The rehabilitation team is "
            "closed from 1 July 2026 (act 1750/2025); how no. 1 reads after that has not been seen. Milder sanctions "
            "are proposed for 1 January 2027: look in the act.",
        ),
    ),
    Conditions(
        name="genoptagelse_efter_bortfald",
        title=Text("Genoptagelse efter bortfald", "Resumption after a loss"),
        plain=Text(
            "Er sygedagpengene bortfaldet for manglende medvirken eller afvist behandling eller optræning, genoptages "
            "de dagen efter, at betingelserne igen er opfyldt, hvis det sker senest fire uger efter underretningen om "
            "bortfaldet.",
            "When sickness benefit has lapsed for not taking part or for refused treatment or training, it is resumed "
            "on the day after the conditions are met again, if that is within four weeks of the notification of the "
            "loss.",
        ),
        benefits=("sygedagpenge",),
        when=OneOf(LOST_BY, ("nr_1", "nr_2")) & (After(TOLD_OF_LOSS, weeks_after(4)) >= MET_AGAIN),
        source=SDL("21, stk. 4", "sdp-loss-of-right-2007"),
        only=(R2007,),
        group=GROUP,
    ),
    Conditions(
        name="genoptagelse_efter_bortfald",
        title=Text("Genoptagelse efter bortfald", "Resumption after a loss"),
        plain=Text(
            "Er sygedagpengene bortfaldet for manglende medvirken eller afvist behandling eller optræning, genoptages "
            "de dagen efter, at betingelserne igen er opfyldt, hvis det sker senest fire uger efter underretningen om "
            "bortfaldet. Det kan kun ske én gang i det aktuelle forløb.",
            "When sickness benefit has lapsed for not taking part or for refused treatment or training, it is resumed "
            "on the day after the conditions are met again, if that is within four weeks of the notification of the "
            "loss. That can happen only once in the present course.",
        ),
        benefits=("sygedagpenge",),
        when=OneOf(LOST_BY, ("nr_1", "nr_2")) & (After(TOLD_OF_LOSS, weeks_after(4)) >= MET_AGAIN) & ~RESUMED_BEFORE,
        source=SDL("21, stk. 4", "sdp-loss-of-right-2007"),
        only=(R2012,),
        group=GROUP,
    ),
    Sanction(
        name="bortfald_ikke_anmeldt",
        title=Text("Bortfald, når fraværet ikke er anmeldt", "Loss when the absence is not notified"),
        plain=Text(
            "Retten bortfalder, så længe personen ikke opfylder sin pligt til at anmelde eller dokumentere fraværet "
            "(kapitel 12 og 15).",
            "The right lapses as long as the person does not meet the duty to notify or document the absence (chapters "
            "12 and 15).",
        ),
        benefits=("sygedagpenge",),
        before=(NOT_NOTIFIED,),
        loses=Text(
            "Retten bortfalder, så længe fraværet ikke er anmeldt eller dokumenteret.",
            "The right lapses as long as the absence is not notified or documented.",
        ),
        source=SDL("22", "sdp-loss-of-right-2007", seen_in=SEEN_LOSS),
        only=(SINCE_2006,),
        group=GROUP,
    ),
    Sanction(
        name="bortfald_fra_arbejdsgiver",
        title=Text("Bortfald af retten over for arbejdsgiveren", "Loss of the right against the employer"),
        plain=Text(
            "Retten til sygedagpenge fra arbejdsgiveren bortfalder, hvis lønmodtageren har pådraget sig sygdommen ved "
            "forsæt eller grov uagtsomhed eller har fortiet væsentlige helbredsoplysninger, under strejke eller "
            "lockout, og hvis sygdommen er pådraget under tjeneste som værnepligtig. Retten fra kommunen er en anden "
            "sag.",
            "The right to sickness benefit from the employer lapses when the employee has incurred the sickness by "
            "intent or gross negligence or has concealed essential health information, during a strike or lockout, and "
            "when the sickness was incurred in service as a conscript. The right from the municipality is another "
            "matter.",
        ),
        benefits=("sygedagpenge",),
        before=(
            named(
                "en af de fire grunde foreligger",
                "one of the four grounds is there",
                any_of(CAUSED_BY_INTENT, CONCEALED, STRIKE, CONSCRIPT),
            ),
        ),
        loses=Text(
            "Retten til sygedagpenge fra arbejdsgiveren bortfalder.",
            "The right to sickness benefit from the employer lapses.",
        ),
        source=SDL("23", "sdp-loss-of-right-2007"),
        only=(SINCE_2006,),
        group=GROUP,
    ),
    Conditions(
        name="sygedagpenge_under_frihedsberoevelse",
        title=Text("Frihedsberøvelse og flugt fra straf", "Deprivation of liberty and flight from punishment"),
        plain=Text(
            "Udbetalingen ophører for den, der er frihedsberøvet, medmindre personen imens arbejder på det almindelige "
            "arbejdsmarked med kriminalforsorgens tilladelse, og for den, der bevidst unddrager sig strafforfølgning "
            "eller straffuldbyrdelse.",
            "Payment ends for a person deprived of liberty, unless the person meanwhile works on the ordinary labour "
            "market with the permission of the prison service, and for one who knowingly evades prosecution or "
            "enforcement.",
        ),
        benefits=("sygedagpenge",),
        classes=(
            Class(
                "ophoerer_unddrager_sig",
                Text("udbetalingen ophører (§ 75)", "payment ends (section 75)"),
                any_of(EVADES_PROSECUTION, EVADES_SENTENCE),
            ),
            Class(
                "ophoerer_frihedsberoevet",
                Text("udbetalingen ophører (§ 74)", "payment ends (section 74)"),
                DETAINED & ~WORKS_MEANWHILE,
            ),
            Class(
                "udbetales",
                Text("udbetales efter de almindelige regler", "paid by the ordinary rules"),
                ~DETAINED | WORKS_MEANWHILE,
            ),
        ),
        source=SDL("74 og 75", "sdp-loss-of-right-2007"),
        only=(SINCE_2006,),
        group=GROUP,
    ),
    Conditions(
        name="efterbetaling_uden_domfaeldelse",
        title=Text("Efterbetaling, når der ikke følger dom", "Back payment when no conviction follows"),
        plain=Text(
            "Følger der ikke domfældelse efter strafforfølgningen, udbetaler kommunen sygedagpenge for den tid, "
            "personen var frihedsberøvet eller unddrog sig; ikke til boet, hvis personen dør, før der er afsagt dom.",
            "When no conviction follows the prosecution, the municipality pays sickness benefit for the time the "
            "person was deprived of liberty or evaded it; not to the estate when the person dies before judgment is "
            "given.",
        ),
        benefits=("sygedagpenge",),
        when=STOPPED_BY_75 & ~CONVICTED & ~DIED_BEFORE,
        source=SDL("76", "sdp-loss-of-right-2007"),
        only=(SINCE_2006,),
        group=GROUP,
    ),
)
