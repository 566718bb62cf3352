"""The coordinating committee of 1998: who sits on it, what it is for, and what the municipality owes it."""

from datetime import date

from humlebi.law.acts import RSL
from humlebi.law.kinds import Axis, Confidence, Scope, Source, Text
from humlebi.law.questions import Class, Composition, Conditions, Seat
from humlebi.law.terms import OnDay, TheDay, all_of, any_of, choice, day, fact, is_one_of, named, number

# --- regimes ----------------------------------------------------------------------------------------------------------

K1998 = Scope(
    "1998",
    date(1998, 7, 1),
    date(2003, 7, 1),
    Axis.CLOCK,
    "Retssikkerhedsloven §§ 22-29",
    doubt=Text(
        "Udvalget fortsatte efter loven om styring af 2003; her slutter reglerne 1. juli 2003, som er antaget.",
        "The committee went on under the governance act of 2003; the rules end here on 1 July 2003, which is presumed.",
    ),
)

# --- words of this page -----------------------------------------------------------------------------------------------

GROUP = "kommunestyrelse"
MEMBERS = Text("medlemmer", "members")
SET_UP_ON = day(
    "koordinationsudvalg_nedsat_den", "Koordinationsudvalget er nedsat den", "The coordinating committee was set up on"
)
LAST_DAY = OnDay(date(1998, 12, 31))
SUBJECT = choice(
    "emne_i_koordinationsudvalget",
    "Hvad udvalget skal behandle",
    "What the committee is to deal with",
    ("jobmuligheder", "jobmuligheder", "job possibilities"),
    ("forebyggende_indsats", "forebyggende indsats", "preventive effort"),
    ("raad_til_kommunalbestyrelsen", "råd til kommunalbestyrelsen", "advice to the municipal council"),
    ("raad_til_andre", "råd til andre", "advice to others"),
    ("samarbejde", "samarbejde", "cooperation"),
    (
        "generel_sag_med_udgangspunkt_i_enkeltsag",
        "en generel sag med udgangspunkt i en enkeltsag",
        "a general matter that starts from a single case",
    ),
    ("enkeltsag", "en enkeltsag", "a single case"),
)
DECIDES = fact("udvalget_traeffer_afgoerelse", "Udvalget træffer selv afgørelsen", "The committee itself decides")
MUNICIPALITIES = number(
    "deltagende_kommuner", "Kommuner, der er sammen om udvalget", "Municipalities in the committee", "municipalities"
)
ALL_AGREE = fact(
    "alle_kommunalbestyrelser_enige",
    "Alle kommunalbestyrelserne har besluttet det",
    "All the municipal councils have decided it",
)
SHARED = fact(
    "udgifter_og_sekretariat_aftalt",
    "Det er aftalt, hvordan udgifter og sekretariat deles",
    "It is agreed how costs and secretariat are shared",
)
COUNCIL_MEMBER = fact(
    "udpeget_af_kommunalbestyrelsen_blandt_dens_medlemmer",
    "Medlemmet er udpeget af kommunalbestyrelsen blandt dens medlemmer",
    "The member was appointed by the council among its own members",
)
RE_ELECTED = fact(
    "genvalgt_til_kommunalbestyrelsen", "Genvalgt til kommunalbestyrelsen", "Re-elected to the municipal council"
)
RE_APPOINTED = fact("udpeget_paa_ny", "Udpeget til udvalget for en ny periode", "Appointed again for a new term")
REPRESENTS = fact(
    "repraesenterer_organisationen_lokalt",
    "Repræsenterer stadig organisationen eller myndigheden lokalt og er udpeget af den",
    "Still represents the organisation or authority locally and is appointed by it",
)
INFORMS = fact(
    "kommunen_oplyser_udvalget",
    "Kommunen giver udvalget de oplysninger, det har brug for",
    "The municipality gives the committee the information it needs",
)
SECRETARIAT = fact(
    "kommunen_stiller_sekretariat",
    "Kommunen stiller sekretariat til rådighed",
    "The municipality provides a secretariat",
)
EXPENSES = fact("kommunen_betaler_udgifter", "Kommunen betaler udvalgets udgifter", "The municipality pays expenses")
REPORTS = number(
    "redegoerelser_i_aaret",
    "Redegørelser, udvalget har afgivet i året",
    "Reports the committee has given in the year",
    "accounts",
)
TO_COUNCIL = fact(
    "redegoerelse_til_kommunalbestyrelsen", "Sendt til kommunalbestyrelsen", "Sent to the municipal council"
)
TO_CENTRE = fact(
    "redegoerelse_til_det_centrale_udvalg",
    "Sendt til Det Centrale Koordinationsudvalg",
    "Sent to the central coordinating committee",
)


def _said(paragraph: str, id_: str, chapter: str) -> Source:
    """Said by the booklet of 1998 alone."""
    return RSL(paragraph, id_, seen_in=f"source 000, {chapter}", confidence=Confidence.SOURCE_ONLY)


def _one_of_each(name: str, da: str, en: str) -> Seat:
    """One member of each organisation; the committee may be set up without."""
    return Seat(name, Text(da, en), at_least=0, at_most=1)


# --- declarations -----------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Composition(
        name="koordinationsudvalg",
        title=Text("Koordinationsudvalgets medlemmer", "The members of the coordinating committee"),
        plain=Text(
            "Udvalget har som udgangspunkt syv medlemmer: ét fra kommunalbestyrelsen og ét fra hver af seks "
            "organisationer. Kan nogle ikke udpege, kan det nedsættes med færre, men aldrig under fire foruden "
            "medlemmet fra kommunalbestyrelsen. Kommunen kan udpege andre fra lokalområdet, også som erstatning, og "
            "skal blive ved med at søge de manglende. Ingen behøver bo i kommunen.",
            "The committee normally has seven members: one of the municipal council and one of each of six "
            "organisations. If some cannot appoint, it may be set up with fewer, but never under four beside the "
            "member of the council. The municipality may appoint others from the area, also as substitutes, and must "
            "keep seeking those missing. Nobody need live in the municipality.",
        ),
        seats=(
            Seat("kommunalbestyrelsen", Text("kommunalbestyrelsen", "the municipal council"), at_most=1),
            _one_of_each("dsi", "De Samvirkende Invalideorganisationer", "the disability organisations (DSI)"),
            _one_of_each("lo", "Landsorganisationen i Danmark", "the trade union confederation (LO)"),
            _one_of_each("da", "Dansk Arbejdsgiverforening", "the employers' confederation (DA)"),
            _one_of_each("ftf", "Funktionærernes og Tjenestemændenes Fællesråd", "the salaried employees (FTF)"),
            _one_of_each("plo", "Praktiserende Lægers Organisation", "the general practitioners (PLO)"),
            _one_of_each(
                "arbejdsmarkedsstyrelsen",
                "Arbejdsmarkedsstyrelsen, udpeget af AF-regionskontoret",
                "the labour market authority, appointed by its regional office",
            ),
            Seat("andre", Text("andre fra lokalområdet", "others from the area"), at_least=0),
        ),
        smallest=5,
        source=RSL(
            "22-29",
            "koordinationsudvalg-legal-basis",
            "koordinationsudvalg-composition",
            seen_in="source 000, chapter 3.1",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(K1998,),
        group=GROUP,
        doubt=Text(
            "Loven siger ikke, hvor mange der skal være til stede, eller hvordan der stemmes; det gør "
            "forretningsordenen. Et fælles udvalg har et medlem fra hver kommune og kan ikke spørges her.",
            "The act does not say how many must be present or how votes are taken; the rules of procedure do. A joint "
            "committee has a member of each municipality and cannot be asked about here.",
        ),
    ),
    Conditions(
        name="koordinationsudvalg_nedsat",
        title=Text("Fristen for at nedsætte udvalget", "The deadline for setting up the committee"),
        plain=Text(
            "Enhver kommune skal have nedsat et koordinationsudvalg, sit eget eller et fælles, senest den 31. december "
            "1998.",
            "Every municipality must have set up a coordinating committee, its own or a joint one, by 31 December "
            "1998.",
        ),
        classes=(
            Class("i_tide", Text("nedsat i tide", "set up in time"), SET_UP_ON <= LAST_DAY),
            Class("for_sent", Text("nedsat for sent", "set up too late"), SET_UP_ON > LAST_DAY),
        ),
        source=_said("22", "koordinationsudvalg-deadline", "chapter 3"),
        only=(K1998,),
        group=GROUP,
    ),
    Conditions(
        name="koordinationsudvalg_maa_vente",
        title=Text("Kommunen kan stadig nå det", "The municipality is still in time"),
        plain=Text(
            "Indtil og med den 31. december 1998 må en kommune mangle et koordinationsudvalg; derefter ikke.",
            "Up to and including 31 December 1998 a municipality may lack a coordinating committee; after that not.",
        ),
        when=named("senest 31. december 1998", "31 December 1998 at the latest", TheDay() <= LAST_DAY),
        otherwise=Text("Udvalget skulle være nedsat.", "The committee should have been set up."),
        source=_said("22", "koordinationsudvalg-deadline", "chapter 3"),
        only=(K1998,),
        group=GROUP,
    ),
    Conditions(
        name="koordinationsudvalg_opgaver",
        title=Text("Hvad udvalget må behandle", "What the committee may deal with"),
        plain=Text(
            "Udvalget rådgiver: om jobmuligheder for udsatte, den forebyggende indsats, kommunens opfølgning og "
            "tilbud, og om samarbejdet; det rådgiver også virksomheder og organisationer. Det træffer ingen "
            "afgørelser og behandler aldrig en enkelt borgers sag, kun det generelle, som sagen viser.",
            "The committee advises: on job chances for vulnerable people, prevention, the municipality's follow-up and "
            "offers, and cooperation; it also advises firms and organisations. It decides nothing and never deals "
            "with the case of one citizen, only with what the case shows in general.",
        ),
        when=all_of(
            named("ikke en enkeltsag", "not a single case", ~is_one_of(SUBJECT, "enkeltsag")),
            named("udvalget rådgiver kun", "the committee only advises", ~DECIDES),
        ),
        source=RSL(
            "22-29 (vejledningens pkt. 107)",
            "koordinationsudvalg-nature",
            "koordinationsudvalg-tasks",
            seen_in="source 000, chapters 2 and 4.1",
            confidence=Confidence.SOURCE_ONLY,
        ),
        only=(K1998,),
        group=GROUP,
    ),
    Conditions(
        name="faelles_koordinationsudvalg",
        title=Text("Fælles koordinationsudvalg", "Joint committee of several municipalities"),
        plain=Text(
            "Kommuner kan gå sammen om ét udvalg, når alle kommunalbestyrelserne beslutter det og deler udgifter og "
            "sekretariat. Er flere end fem sammen, kan kommunerne komme til at fylde for meget. En kommune kan altid "
            "beslutte at skifte mellem eget og fælles udvalg.",
            "Municipalities may share one committee when all the councils decide it and share costs and secretariat. "
            "When more than five join, the municipalities may weigh too much. A municipality may always decide to "
            "change between its own and a joint committee.",
        ),
        classes=(
            Class("eget", Text("eget udvalg", "its own committee"), MUNICIPALITIES <= 1),
            Class("ikke_muligt", Text("ikke muligt endnu", "not possible yet"), ~ALL_AGREE | ~SHARED),
            Class("faelles", Text("fælles udvalg", "a joint committee"), MUNICIPALITIES <= 5),
            Class(
                "faelles_med_advarsel",
                Text(
                    "fælles udvalg, men kommunerne kan fylde for meget", "joint, but the municipalities may weigh much"
                ),
                MUNICIPALITIES > 5,
            ),
        ),
        source=_said("22-29", "koordinationsudvalg-joint", "chapter 3.2"),
        only=(K1998,),
        group=GROUP,
        doubt=Text(
            "Grænsen på fem kommuner er en erfaring, som medlemmer har fortalt, ingen regel.",
            "The limit of five municipalities is an experience told by members, no rule.",
        ),
    ),
    Conditions(
        name="medlem_af_koordinationsudvalg_fortsaetter",
        title=Text("Hvor længe et medlem sidder", "How long a member sits"),
        plain=Text(
            "Udvalget har ingen fast periode. Medlemmet fra kommunalbestyrelsen går ud, når det ikke er genvalgt eller "
            "ikke udpeges igen; de andre bliver, så længe de repræsenterer deres organisation lokalt.",
            "The committee has no fixed term. The member of the council leaves when not re-elected or not appointed "
            "again; the others stay as long as they represent their organisation locally.",
        ),
        when=any_of(all_of(COUNCIL_MEMBER, RE_ELECTED, RE_APPOINTED), all_of(~COUNCIL_MEMBER, REPRESENTS)),
        otherwise=Text("Medlemmet skal udtræde.", "The member must leave."),
        source=_said("22-29", "koordinationsudvalg-term", "chapter 3.5"),
        only=(K1998,),
        group=GROUP,
    ),
    Conditions(
        name="kommunens_pligter_over_for_koordinationsudvalget",
        title=Text("Kommunens pligter over for udvalget", "What the municipality owes the committee"),
        plain=Text(
            "Kommunen skal give udvalget oplysninger, stille sekretariat til rådighed og betale udgifterne.",
            "The municipality must give the committee information, provide a secretariat and pay the expenses.",
        ),
        when=all_of(
            named("oplysninger", "information", INFORMS),
            named("sekretariat", "secretariat", SECRETARIAT),
            named("udgifter", "expenses", EXPENSES),
        ),
        source=_said("22-29", "koordinationsudvalg-duties", "chapter 6"),
        only=(K1998,),
        group=GROUP,
    ),
    Conditions(
        name="koordinationsudvalgets_redegoerelse",
        title=Text("Den årlige redegørelse", "The yearly report"),
        plain=Text(
            "Udvalget skal én gang om året afgive en samlet redegørelse til kommunalbestyrelsen og samtidig sende den "
            "til Det Centrale Koordinationsudvalg, som kan bede om bestemte oplysninger. Hvad den i øvrigt handler om, "
            "er udvalgets eget valg.",
            "Once a year the committee must give the council a report and send it to the central coordinating "
            "committee at the same time, which may ask for certain data. What else it is about is for the committee to "
            "choose.",
        ),
        when=all_of(
            named("mindst én i året", "at least one in the year", REPORTS >= 1),
            named("til kommunalbestyrelsen", "to the municipal council", TO_COUNCIL),
            named("til Det Centrale Koordinationsudvalg", "to the central committee", TO_CENTRE),
        ),
        source=_said("22-29", "koordinationsudvalg-annual-report", "chapter 7"),
        only=(K1998,),
        group=GROUP,
        doubt=Text(
            "Ingen dato i året er læst. Første redegørelse må være for 1999, da udvalget først skulle findes ved "
            "udgangen af 1998.",
            "No day of the year has been read. The first report must be for 1999, as the committee had to exist only "
            "by the end of 1998.",
        ),
    ),
)
