"""Order 603/2017: what all eleven municipalities of the North Jutland network may arrange otherwise."""

from datetime import date

from humlebi.law.acts import FRIKOMMUNE
from humlebi.law.beskaeftigelsesindsats.forholdstal import KIND
from humlebi.law.kinds import Text
from humlebi.law.lifting import Lift, Trial
from humlebi.law.terms import Spent, all_of, any_of, assessed, during, fact, is_one_of, named
from humlebi.law.trials.netvaerk import ENDED_2021, NETWORK, target_group

BEGUN_603 = date(2017, 7, 1)
SAME_EVALUATION = Text(
    "Fælles evaluering for netværket senest 31. december 2020", "Joint evaluation of the network by 31 December 2020"
)

# --- conditions -------------------------------------------------------------------------------------------------------

SMALL = fact(
    "forsoeg_lille_trygt_miljoe",
    "Praktikken er i et lille miljø med særligt blik for trygge rammer",
    "The internship is in a small place with special focus on safe frames",
)
DEVELOPS_BEST = assessed(
    "forsoeg_udvikler_sig_bedst_der",
    "Jobcentret vurderer, at personen udvikler sig bedst i sådan et miljø",
    "The jobcentre judges that the person develops best in such a place",
)
LONG_UNEMPLOYED = Spent(
    "ledighedsydelse",
    "months",
    continuous=True,
    words=Text("måneder i træk på ledighedsydelse", "unbroken months on ledighedsydelse"),
)
SMALL_SAFE_PLACE = all_of(
    any_of(
        target_group(("3", "11", "13"), ("3", "7", "8")),
        named(
            "over 18 måneders ledighed efter visitation til fleksjob",
            "over 18 months of unemployment after approval for a flexible job",
            target_group(("7",), ("9",)) & (LONG_UNEMPLOYED > 18),
        ),
        named(
            "aktivitetsparat i integrationsprogrammet",
            "activity-ready in the integration programme",
            during("integrationsprogram") & during("parathed", "aktivitetsparat"),
        ),
    ),
    named("virksomhedspraktik", "an internship", is_one_of(KIND, "virksomhedspraktik")),
    SMALL,
    DEVELOPS_BEST,
)

# --- the trials -------------------------------------------------------------------------------------------------------

TRIALS = (
    Trial(
        id="frik2-603-kontakt",
        title=Text("Frit kontaktforløb", "A free contact course"),
        municipalities=NETWORK,
        granted=(BEGUN_603, date(2024, 1, 1)),
        authority="BEK 603/2017 § 4; BEK 529/2018 § 4; senest BEK 1588/2022 § 4 (frik2-603-kontakt)",
        target=Text(
            "LAB § 2, nr. 1-4, 6, 7 (ledighedsydelse), 11 og 12-14, for så vidt kommunen har meldt gruppen til "
            "ministeren.",
            "LAB section 2, nos. 1-4, 6, 7 (ledighedsydelse), 11 and 12-14, as far as the municipality has named the "
            "group to the minister.",
        ),
        applied_for=(
            "LAB § 16, stk. 1, 3-6 og 8",
            "LAB § 16 a, stk. 1-6",
            "LAB § 16 b",
            "LAB §§ 17-18",
            "LAB §§ 19-20 b",
            "LAB § 26 a, stk. 3",
            "LAB § 73 a, stk. 2-5",
            "Bekendtgørelsens §§ 35-39",
        ),
        lifts=(
            Lift(
                (
                    "foerste_jobsamtale",
                    "jobsamtaler_foerste_3_maaneder",
                    "opfoelgende_jobsamtaler",
                    "jobsamtale_hver_2_maaned",
                    "foerste_jobsamtale_dagpenge",
                    "jobsamtaler_foerste_6_maaneder_dagpenge",
                    "jobsamtaler_andet_aar_dagpenge",
                    "intensiveret_indsats",
                    "samtale_revalidering",
                    "seks_samtaler_ressourceforloeb",
                    "seks_samtaler_jobafklaring",
                    "seks_samtaler_seneste_12_maaneder",
                    "seks_samtaler_seneste_6_maaneder",
                    "kontaktsamtale",
                    "sygeopfoelgning",
                    "jobsamtaler_foerste_6_maaneder",
                    "fire_samtaler_ledighedsydelse",
                    "fire_samtaler_ressourceforloeb",
                    "fire_samtaler_jobafklaring",
                    "samtaleform",
                )
            ),
        ),
        instead=Text(
            "Kommunen bestemmer selv samtalernes indhold, form og hyppighed.",
            "The municipality itself sets the content, form and frequency of the talks.",
        ),
        conditions=(
            Text(
                "Opfølgning og indsats svarer for hver gruppe i kvalitet og antal omtrent til det hidtidige eller "
                "mere.",
                "Follow-up and effort correspond for each group in quality and number roughly to what was before or "
                "more.",
            ),
            Text(
                "Kommunen har meddelt ministeren, hvilke grupper der er med.",
                "The municipality has told the minister which groups are included.",
            ),
            Text("A-kassen underrettes, når den er berørt.", "The unemployment fund is told when it is affected."),
        ),
        evaluation=(SAME_EVALUATION,),
        source=FRIKOMMUNE("(BEK 603/2017 § 4)", "frik-603-contact-course", seen_in="source 003"),
        doubt=Text(
            "CV-samtaler (§§ 14 og 73 e), sygeopfølgning efter § 16, stk. 2, standby efter § 16, stk. 7, "
            "førtidspensionisters tre samtaler (§ 15) og kontrolsamtaler (§ 21 a) er ikke nævnt og gælder derfor. § "
            "16 a, stk. 3 (indsatsen ved 16 måneder), og § 73 a, stk. 3 (sygdom), er nævnt og løftes. Fra "
            "2020 fraviges LAB § 27, stk. 1-2, § 29, stk. 2, og §§ 31-34 for § 6, nr. 1-5 og 7-10 (BEK 1184/2019, "
            "2332/2021 og 1588/2022 § 4). Også aftalen i § 32 er fraveget: brug ikke reglen »Samtale efter de første "
            "seks måneder« for dem. De nordjyske frikommuneansøgninger (2017) forudsætter lovens takt hver "
            "tredje måned, bl.a. i ansøgning 2, selv om de samme kommuner allerede var fritaget.",
            "CV talks (sections 14 and 73 e), follow-up in sickness under section 16 (2), standby under 16 (7), the "
            "three talks of disability pensioners (section 15) and talks after a control (section 21 a) are not named "
            "and therefore hold. Section 16 a (3) (the effort at 16 months) and 73 a (3) (sickness) are named and "
            "lifted. From 2020 LAB section 27 (1)-(2), 29 (2) and 31-34 are deviated from for section 6 nos. 1-5 and "
            "7-10 (orders 1184/2019, 2332/2021 and 1588/2022 section 4). The agreement of section 32 too: do not use "
            "the rule “A talk after the first six months” for them. The trial applications of North Jutland (2017) "
            "presupposes the quarterly pace of the act, in application 2 among others, although the same "
            "municipalities were already exempt.",
        ),
    ),
    Trial(
        id="frik2-603-forholdstal",
        title=Text(
            "Praktik i små trygge miljøer uanset forholdstal", "Internship in small safe places beyond the ratio"
        ),
        municipalities=NETWORK,
        granted=(BEGUN_603, ENDED_2021),
        authority="BEK 603/2017 § 8; Lov om frikommunenetværk § 30 (frik2-603-forholdstal)",
        target=Text(
            "LAB § 2, nr. 3, nr. 7 med over 18 måneder på ledighedsydelse, nr. 11 og nr. 13; efter § 30 også "
            "aktivitetsparate i integrationsprogrammet.",
            "LAB section 2, no. 3, no. 7 with over 18 months on ledighedsydelse, no. 11 and no. 13; by section 30 also "
            "the activity-ready in the integration programme.",
        ),
        applied_for=("LAB § 48, stk. 1",),
        lifts=(Lift(("forholdstal", "forholdstal_saeson"), when=SMALL_SAFE_PLACE),),
        instead=Text(
            "Praktik kan gives uanset forholdstallet i små miljøer med særligt blik for trygge rammer.",
            "An internship may be given irrespective of the ratio in small places with special focus on safe frames.",
        ),
        conditions=(
            Text(
                "Jobcentret vurderer, at personen udvikler sig bedst der.",
                "The jobcentre judges that the person develops best there.",
            ),
            Text("Ændrer noget sig, vurderes der på ny.", "When something changes, a new assessment is made."),
            Text(
                "Kun virksomhedspraktik, ikke løntilskud eller nytteindsats.",
                "Internships only, not wage subsidy or nytteindsats.",
            ),
        ),
        evaluation=(SAME_EVALUATION,),
        source=FRIKOMMUNE(
            "30 (BEK 603/2017 § 8)",
            "frik-603-ratio-small-environments",
            seen_in="source 003, application 11, 'ledighedsydelse i under 18 mdr'",
        ),
        doubt=Text(
            "§ 8 fraviger LAB § 48, stk. 1, og § 73 i bekendtgørelsen. Nr. 7 med under 18 måneder er "
            "ikke med; for dem gjaldt frik2-11 i én kommune. Reglen »Rimeligt forhold ved praktik« er derfor ikke "
            "løftet her: for nr. 7 med over 18 måneder spørges der med »Rimelighedskravet (forholdstal)«.",
            "Section 8 deviates from LAB section 48 (1) and section 73 of the order. No. 7 with "
            "under 18 months is not included; for them frik2-11 held in one municipality. The rule “A reasonable "
            "ratio in internships” is therefore not lifted here: for no. 7 with over 18 months ask “The ratio of "
            "supported persons”.",
        ),
    ),
)
