"""Stay in this country, taxation and another state's benefit: who is outside sickness benefit for that (§§ 3-5)."""

from datetime import date

from humlebi.law.acts import SDL
from humlebi.law.kinds import NO_END, Axis, Scope, Text
from humlebi.law.questions import Conditions
from humlebi.law.terms import Condition, any_of, choice, fact, is_one_of, named

# --- regimes: the day asked picks -----------------------------------------------------------------------------------

B2006 = Scope("2006", date(2006, 7, 3), NO_END, Axis.CLOCK, "Lov 563 af 9. juni 2006")
O2006 = Scope("2006", date(2006, 7, 3), date(2018, 7, 1), Axis.CLOCK, "Lov 563 af 9. juni 2006")
O2018 = Scope(
    "2018",
    date(2018, 7, 1),
    NO_END,
    Axis.CLOCK,
    "Lov 739 af 8. juni 2018",
    doubt=Text(
        "Dagen 1. juli 2018 er den, bekendtgørelsen om opgørelse af beskæftigelseskrav fik sin regel om repatriering.",
        "The day 1 July 2018 is that on which the order on the employment requirement got its rule on repatriation.",
    ),
)

# --- words of this page ---------------------------------------------------------------------------------------------

GROUP = "sygedagpenge"
LAWFUL_STAY = fact("lovligt_ophold_i_danmark", "Har lovligt ophold i Danmark", "Stays lawfully in Denmark")
ABROAD = choice(
    "udlandsophold_under_sygdom",
    "Ophold i udlandet under sygdommen",
    "Stay abroad during the sickness",
    ("ingen", "opholder sig ikke i udlandet", "does not stay abroad"),
    (
        "rekreation",
        "rekreation med fast lægetilsyn i tilknytning til sygdommen, anbefalet af en læge før afrejsen",
        "convalescence under a doctor's steady care after the sickness, recommended by a doctor before departure",
    ),
    (
        "behandling",
        "sygebehandling med tilladelse fra Sundhedsstyrelsen eller en sygehusmyndighed",
        "treatment permitted by the health agency or a hospital authority",
    ),
    (
        "udsat_hjemrejse",
        "hjemrejse fra ferie eller lignende udsat af helbredsmæssige grunde, dokumenteret ved lægeerklæring",
        "return from a holiday or the like put off for health reasons, shown by a doctor's certificate",
    ),
    (
        "udsendt",
        "udsendt af en arbejdsgiver med hjemsted her til arbejde i højst et år, med indkomst, der kan beskattes her",
        "posted by an employer of this country to work for at most a year, with income taxable here",
    ),
    (
        "repatriering",
        "praktik, uddannelse eller rekognoscering med tilladelse efter repatrieringslovens § 6",
        "practice, education or a visit with permission under section 6 of the repatriation act",
    ),
    ("andet", "andet ophold i udlandet", "another stay abroad"),
)
COVERED_BY_EU = fact(
    "dansk_social_sikring_efter_eu_regler",
    "Omfattet af dansk social sikring efter EU-forordningen (883/2004, før maj 2010 1408/71)",
    "Covered by Danish social security under the EU regulation (883/2004, before May 2010 1408/71)",
)
COVERED_BY_TREATY = fact(
    "dansk_social_sikring_efter_aftale",
    "Omfattet af dansk social sikring efter en international aftale",
    "Covered by Danish social security under an international agreement",
)
TAXED_HERE = fact(
    "indkomst_beskattes_i_danmark",
    "Den indkomst, sygedagpengene beregnes af, kan beskattes i Danmark",
    "The income that the benefit is reckoned from can be taxed in Denmark",
)
TAXED_NORTH = fact(
    "indkomst_beskattes_paa_faeroeerne_eller_groenland",
    "Indkomsten kan beskattes på Færøerne eller i Grønland",
    "The income can be taxed in the Faroe Islands or Greenland",
)
NO_BENEFIT_NORTH = fact(
    "ingen_ydelse_fra_faeroeerne_eller_groenland",
    "Har ikke eller ikke længere ret til ydelse for tabt indtægt efter færøsk eller grønlandsk lov",
    "Has no right, or no longer one, to a benefit for lost income under Faroese or Greenlandic law",
)
STAYS = choice(
    "opholdssted_i_rigsfaellesskabet",
    "Hvor personen har ophold",
    "Where the person stays",
    ("danmark", "i Danmark", "in Denmark"),
    ("faeroeerne_eller_groenland", "på Færøerne eller i Grønland", "in the Faroe Islands or Greenland"),
    ("andre_lande", "i et andet land", "in another country"),
)
EARNED_HERE = fact(
    "tjent_her_eller_paa_dansk_skib",
    "Indtægten er erhvervet ved arbejde i Danmark eller på dansk skib",
    "The income was earned by work in Denmark or on a Danish ship",
)
OTHER_STATE = fact(
    "ret_efter_andet_lands_lov",
    "Har ret til sygedagpenge eller anden erstatning for tabt indtægt efter et andet lands, Færøernes eller Grønlands "
    "lovgivning",
    "Has a right to sickness benefit or other compensation for lost income under the law of another country, the Faroe "
    "Islands or Greenland",
)
OTHER_MEMBER = fact(
    "omfattet_af_andet_medlemslands_sikring",
    "Omfattet af en anden medlemsstats sociale sikring efter EU-forordningen",
    "Covered by another member state's social security under the EU regulation",
)
BY_RULES_BETWEEN_STATES = any_of(COVERED_BY_EU, COVERED_BY_TREATY)


def _stay(scope: Scope, *allowed: str) -> Conditions:
    """The requirement of stay, with the stays abroad that benefit may be paid during."""
    during_abroad: Condition = is_one_of(ABROAD, *allowed)
    repatriation = "repatriering" in allowed
    return Conditions(
        name="sygedagpenge_opholdskrav",
        title=Text("Opholdskravet for sygedagpenge", "The requirement of stay for sickness benefit"),
        plain=Text(
            "Sygedagpenge kræver lovligt ophold i Danmark. Under ophold i udlandet kan de udbetales ved anbefalet "
            "rekreation med lægetilsyn, tilladt sygebehandling, udsat hjemrejse med lægeerklæring og udsendelse i "
            "højst "
            f"et år{' samt med tilladelse efter repatrieringslovens § 6' if repatriation else ''}. Den, der efter "
            "EU-forordningen eller en international aftale er omfattet af dansk social sikring, har ret uanset ophold.",
            "Sickness benefit requires lawful stay in Denmark. During a stay abroad it can be paid with recommended "
            "convalescence under a doctor, permitted treatment, a return put off with a doctor's certificate and "
            "posting for at most a year"
            f"{' and with permission under section 6 of the repatriation act' if repatriation else ''}. A person who "
            "under the EU regulation or an international agreement is covered by Danish social security has a right "
            "wherever he or she stays.",
        ),
        benefits=("sygedagpenge",),
        when=any_of(
            named(
                "lovligt ophold her og ikke i udlandet",
                "lawful stay here and not abroad",
                LAWFUL_STAY & is_one_of(ABROAD, "ingen"),
            ),
            during_abroad,
            BY_RULES_BETWEEN_STATES,
        ),
        source=SDL("3"),
        only=(scope,),
        group=GROUP,
        doubt=Text(
            "Under de nævnte ophold i udlandet kan kommunen udbetale; betingelserne for dem vurderes i sagen. Hvilken "
            "stats sikring der gælder, afgøres efter forordningen og aftalen og ikke her.",
            "During the stays abroad that are named the municipality may pay; their conditions are assessed in the "
            "case. Which state's security applies is decided under the regulation and the agreement and not here.",
        ),
    )


# --- declarations ---------------------------------------------------------------------------------------------------

DECLARATIONS = (
    _stay(O2006, "rekreation", "behandling", "udsat_hjemrejse", "udsendt"),
    _stay(O2018, "rekreation", "behandling", "udsat_hjemrejse", "udsendt", "repatriering"),
    Conditions(
        name="sygedagpenge_skattekrav",
        title=Text("Kravet om beskatning i Danmark", "The requirement of taxation in Denmark"),
        plain=Text(
            "Den indkomst, sygedagpengene beregnes af, skal kunne beskattes i Danmark. Kan den beskattes på Færøerne "
            "eller i Grønland, kan der udbetales til den, der ikke har ydelse derfra og enten har ophold her eller har "
            "ophold dér og har tjent indtægten her eller på dansk skib. Den, der efter EU-forordningen eller en "
            "international aftale er omfattet af dansk social sikring, har ret uanset beskatningen.",
            "The income that the benefit is reckoned from must be taxable in Denmark. When it is taxable in the Faroe "
            "Islands or Greenland, benefit can be paid to a person who has no benefit from there and either stays "
            "here, or stays there and earned the income here or on a Danish ship. A person who under the EU "
            "regulation or an international agreement is covered by Danish social security has a right whatever the "
            "taxation.",
        ),
        benefits=("sygedagpenge",),
        when=any_of(
            TAXED_HERE,
            named(
                "beskatning på Færøerne eller i Grønland uden ydelse derfra",
                "taxation in the Faroe Islands or Greenland and no benefit from there",
                TAXED_NORTH
                & NO_BENEFIT_NORTH
                & (is_one_of(STAYS, "danmark") | (is_one_of(STAYS, "faeroeerne_eller_groenland") & EARNED_HERE)),
            ),
            BY_RULES_BETWEEN_STATES,
        ),
        source=SDL("4"),
        only=(B2006,),
        group=GROUP,
        doubt=Text(
            "En udenlandsk arbejdsgiver, der betaler løn under sygdommen, har ret til refusion efter § 54; det prøves "
            "dér.",
            "A foreign employer who pays wages during the sickness has a right to a refund under section 54; it is "
            "tested there.",
        ),
    ),
    Conditions(
        name="sygedagpenge_uden_andet_lands_ydelse",
        title=Text("Ingen ydelse fra et andet land", "No benefit from another country"),
        plain=Text(
            "Den, der har ophold her eller indkomst, der kan beskattes her, kan ikke få sygedagpenge, så længe der er "
            "ret til sygedagpenge eller anden erstatning for tabt indtægt efter et andet lands, Færøernes eller "
            "Grønlands lov, eller i det omfang en anden medlemsstats sociale sikring gælder efter EU-forordningen.",
            "A person who stays here, or has income taxable here, cannot get sickness benefit as long as there is a "
            "right to sickness benefit or other compensation for lost income under the law of another country, the "
            "Faroe Islands or Greenland, or in so far as another member state's social security applies under the EU "
            "regulation.",
        ),
        benefits=("sygedagpenge",),
        when=~OTHER_STATE & ~OTHER_MEMBER,
        source=SDL("5"),
        only=(B2006,),
        group=GROUP,
    ),
)
