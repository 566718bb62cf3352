"""What the agreement of 9 April 2025 and the drafts of October 2025 would change on 1 January 2027.

None of it is passed. What is passed for 2027 stands with its rule, from its day.
"""

from datetime import date

from humlebi.law.beskaeftigelsesindsats.jobafklaring import COURSE
from humlebi.law.beskaeftigelsesindsats.kontaktforloeb_2020 import HELP_2026, QUARTER, STANDBY, TALK
from humlebi.law.kinds import NO_END, Axis, Confidence, Duty, Scope, Source, State, Text, within_months
from humlebi.law.lifting import Lift, Proposal
from humlebi.law.questions import Conditions
from humlebi.law.terms import Happened, during, named

EXPECTED = date(2027, 1, 1)
ELECTION = Text(
    "Der var folketingsvalg 24. marts 2026; et lovforslag, der ikke var vedtaget, faldt bort og skal fremsættes igen. "
    "Et fremsat eller vedtaget lovforslag er ikke fundet.",
    "There was a general election on 24 March 2026; a bill that had not been passed lapsed and must be introduced "
    "again. No bill introduced or passed has been found.",
)
DRAFT = Text(
    f"Et udkast var i høring fra 13. oktober til 10. november 2025. {ELECTION.da}",
    f"A draft was in public hearing from 13 October to 10 November 2025. {ELECTION.en}",
)
AGREED = Text(
    f"En politisk aftale af 9. april 2025, delvis i et udkast, der var i høring i oktober 2025. {ELECTION.da}",
    f"A political agreement of 9 April 2025, partly in a draft in public hearing in October 2025. {ELECTION.en}",
)
SICKNESS_DRAFT = Source(
    "Høringssvar fra KL om ændring af sygedagpengeloven og aktivloven",
    "(oktober 2025)",
    confidence=Confidence.UNCERTAIN,
)
MAIN_DRAFT = Source("Høringssvar fra KL om ny hovedlov", "(oktober 2025)", confidence=Confidence.UNCERTAIN)
AGREEMENT = Source("Aftale om en reform af beskæftigelsesindsatsen", "(9. april 2025)", confidence=Confidence.UNCERTAIN)
SANCTIONS = (
    "udeblivelse_tilbud",
    "udeblivelse_samtale",
    "tilmelding_cv",
    "punktsanktion",
    "skaerpet_raadighedssanktion",
)


def _from(proposal: str, axis: Axis) -> Scope:
    return Scope(proposal, EXPECTED, NO_END, axis, "Forslag, ikke lov")


NO_JOBAFKLARING, ALL_JOB_READY = "forslag-jobafklaring", "forslag-alle-jobparate"

PROPOSALS = (
    Proposal(
        id=NO_JOBAFKLARING,
        title=Text("Jobafklaring afskaffes", "Jobafklaring is abolished"),
        expected=EXPECTED,
        stage=DRAFT,
        known=(
            Text(
                "Ingen nye jobafklaringsforløb: den, hvis sygedagpenge ikke kan forlænges, bliver i sygedagpengene, "
                "på en lavere sats.",
                "No new jobafklaring courses: a person whose sickness benefit cannot be extended stays on sickness "
                "benefit, at a lower rate.",
            ),
        ),
        unknown=(
            Text(
                "Hvad der sker med forløb, der er i gang 1. januar 2027.",
                "What becomes of courses that are running on 1 January 2027.",
            ),
            Text("Satsens størrelse, og hvor længe den gives.", "The level of the rate, and how long it is given."),
        ),
        source=SICKNESS_DRAFT,
        lifts=(
            Lift(
                ("ret_til_jobafklaring", "jobafklaring_varighed"),
                instead=(
                    Conditions(
                        name="ret_til_jobafklaring",
                        title=Text("Ingen nye jobafklaringsforløb", "No new jobafklaring courses"),
                        plain=Text(
                            "Intet nyt forløb kan begynde fra 1. januar 2027.",
                            "No new course can begin from 1 January 2027.",
                        ),
                        asked=COURSE,
                        benefits=("jobafklaring",),
                        when=named(
                            "Bevilget før 1. januar 2027",
                            "Granted before 1 January 2027",
                            Happened("afgoerelse", ("jobafklaring",), until=EXPECTED),
                        ),
                        otherwise=Text("Sygedagpengene fortsætter.", "Sickness benefit goes on."),
                        source=SICKNESS_DRAFT,
                        only=(_from(NO_JOBAFKLARING, Axis.BEGUN),),
                        group="jobafklaring",
                        doubt=Text("Udkastet selv er ikke fundet.", "The draft itself has not been found."),
                    ),
                ),
            ),
        ),
        concerns=(State("jobafklaring"),),
        limits=("varighed",),
    ),
    Proposal(
        id="forslag-reduceret-sygedagpengesats",
        title=Text("Reduceret sygedagpengesats", "A reduced rate of sickness benefit"),
        expected=EXPECTED,
        stage=DRAFT,
        known=(
            Text(
                "Den, hvis sygedagpenge ikke kan forlænges ved revurderingen, går over på en ny, lavere "
                "sygedagpengesats i stedet for ressourceforløbsydelse.",
                "A person whose sickness benefit cannot be extended at the reassessment moves to a new, lower rate of "
                "sickness benefit instead of ressourceforløbsydelse.",
            ),
        ),
        unknown=(
            Text("Hvor stor satsen er, og hvor længe den gives.", "How large the rate is, and how long it is given."),
        ),
        source=SICKNESS_DRAFT,
        limits=("varighed",),
        names=("reduceret_sygedagpengesats", "reduceret_sygedagpenge"),
    ),
    Proposal(
        id="forslag-sanktioner-sygedagpenge",
        title=Text("Mildere sanktioner i sygedagpenge", "Milder sanctions in sickness benefit"),
        expected=EXPECTED,
        stage=DRAFT,
        known=(
            Text(
                "Sanktionerne over for sygemeldte lempes, og stop for refusion til arbejdsgivere bliver mere "
                "forudsigelige.",
                "The sanctions of persons reported sick are eased, and stops of refund to employers become more "
                "predictable.",
            ),
        ),
        unknown=(Text("Trin og tal.", "Steps and numbers."),),
        source=SICKNESS_DRAFT,
    ),
    Proposal(
        id="forslag-sanktion-aktivitetsparate",
        title=Text(
            "Aktivitetsparate sanktioneres som udgangspunkt ikke", "The activity-ready are as a rule not sanctioned"
        ),
        expected=EXPECTED,
        stage=DRAFT,
        known=(
            Text(
                "En aktivitetsparat på kontanthjælp sanktioneres som udgangspunkt ikke.",
                "An activity-ready person on cash benefit is as a starting point not sanctioned.",
            ),
        ),
        unknown=(Text("Undtagelserne.", "The exceptions."),),
        source=SICKNESS_DRAFT,
        lifts=(Lift(SANCTIONS, when=during("parathed", "aktivitetsparat")),),
        concerns=(State("parathed", ("aktivitetsparat",)),),
    ),
    Proposal(
        id=ALL_JOB_READY,
        title=Text("Alle på kontanthjælp er jobparate som udgangspunkt", "All on cash benefit are job-ready at first"),
        expected=EXPECTED,
        stage=AGREED,
        known=(
            Text(
                "Alle mødes med en forventning om job inden for seks måneder og registreres som udgangspunkt som "
                "jobparate.",
                "Everybody is met with the expectation of a job within six months and is as a starting point "
                "registered as job-ready.",
            ),
        ),
        unknown=(
            Text(
                "Hvem der kan registreres anderledes, og hvor mange samtaler den nye hovedlov kræver. Sammenligningen "
                "regner med de fire samtaler, jobparate har i dag.",
                "Who may be registered otherwise, and how many talks the new main act asks for. The comparison reckons "
                "with the four talks that the job-ready have today.",
            ),
        ),
        source=AGREEMENT,
        lifts=(
            Lift(
                ("fleksible_jobsamtaler_jobparate",),
                instead=(
                    Duty(
                        name="fleksible_jobsamtaler_jobparate",
                        title=Text("Fire samtaler, som om alle var jobparate", "Four talks, as if all were job-ready"),
                        plain=Text(
                            "Alle på kontanthjælp har mindst fire samtaler i de første seks måneder.",
                            "All on cash benefit have at least four talks in the first six months.",
                        ),
                        since=HELP_2026,
                        act=TALK,
                        span=within_months(6),
                        times=4,
                        exempted_by=(QUARTER, STANDBY),
                        source=AGREEMENT,
                        only=(_from(ALL_JOB_READY, Axis.DUE),),
                        group="kontanthjaelp",
                        doubt=Text(
                            "Antallet er det, der gælder jobparate i dag.",
                            "The number is that of the job-ready today.",
                        ),
                    ),
                ),
            ),
        ),
        concerns=(State("parathed", ("aktivitetsparat", "uddannelsesparat", "aabenlyst_uddannelsesparat")),),
    ),
    Proposal(
        id="forslag-unge",
        title=Text("Uddannelsespålæg og særregler for unge afskaffes", "Education orders and rules for the young go"),
        expected=EXPECTED,
        stage=AGREED,
        known=(
            Text(
                "Uddannelsespålæg afskaffes i begge systemer, og unge på kontanthjælp følger de fælles regler.",
                "Education orders are abolished in both systems, and the young on cash benefit follow the common "
                "rules.",
            ),
            Text(
                "Gentagen aktivering, retten til mentorstøtte og de pligtige test falder væk, og unge på dagpenge får "
                "deres samtaler i a-kassen i de første tre måneder som andre.",
                "Repeated activation, the right to a mentor and the compulsory tests go, and the young on unemployment "
                "benefit have their talks in the fund in the first three months like others.",
            ),
        ),
        unknown=(Text("Overgangen for pålæg, der er givet.", "The transition for orders that have been given."),),
        source=AGREEMENT,
        concerns=(State("parathed", ("uddannelsesparat", "aabenlyst_uddannelsesparat")),),
    ),
    Proposal(
        id="forslag-forsoeg-nyledige",
        title=Text(
            "To forsøg med ansvaret for nyledige", "Two trials with the responsibility for the newly unemployed"
        ),
        expected=EXPECTED,
        stage=Text(
            f"Offentliggjort af ministeriet 3. december 2025. {ELECTION.da}",
            f"Announced by the ministry on 3 December 2025. {ELECTION.en}",
        ),
        known=(
            Text(
                "I tre år har a-kasserne kontaktforløbet i de første fire måneder for omkring 100.000 nyledige.",
                "For three years the funds have the contact course of the first four months for about 100,000 newly "
                "unemployed.",
            ),
            Text(
                "I 19 kommuner i hovedstadsområdet og på Fyn vælger 25.000 selv mellem a-kasse, kommune og anden "
                "aktør.",
                "In 19 municipalities of the capital area and on Funen 25,000 choose between fund, municipality and "
                "another actor.",
            ),
        ),
        unknown=(
            Text(
                "Hvilke 19 kommuner, hvor mange samtaler, og lovens tekst.",
                "Which 19 municipalities, how many talks, and the text of the act.",
            ),
        ),
        source=Source("Beskæftigelsesministeriets pressemeddelelse", "(3. december 2025)"),
    ),
    Proposal(
        id="forslag-ny-hovedlov",
        title=Text("En ny hovedlov om beskæftigelsesindsatsen", "A new main act on the employment effort"),
        expected=EXPECTED,
        stage=Text(
            f"Styrelsen venter den i kraft 1. januar 2027. {DRAFT.da}",
            f"The agency expects it in force on 1 January 2027. {DRAFT.en}",
        ),
        known=(
            Text(
                "Lov om organisering skrives sammen med lov om en aktiv beskæftigelsesindsats, med færre særregler og "
                "fem målgrupper i stedet for 13.",
                "The act on organisation is written together with the act on an active employment effort, with fewer "
                "special rules and five target groups instead of 13.",
            ),
            Text(
                "Indsatsen gives på den ydelse, personen allerede har.",
                "The effort is given on the benefit that the person has already.",
            ),
        ),
        unknown=(
            Text(
                "Hvilke fem målgrupper, paragraffernes tekst, og overgangen for forløb i gang.",
                "Which five target groups, the text of the sections, and the transition of running courses.",
            ),
        ),
        source=MAIN_DRAFT,
        names=("ny_hovedlov", "fem_maalgrupper"),
    ),
)
