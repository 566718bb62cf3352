"""The limit on what all municipalities' guidance, training and mentors count in the budget guarantee."""

from datetime import date

from humlebi.law.acts import LAB
from humlebi.law.kinds import NO_END, Axis, Scope, Text
from humlebi.law.questions import Amount, Step
from humlebi.law.terms import Expression, kroner, number, of

R2026 = Scope("2026", date(2026, 1, 1), date(2027, 1, 1), Axis.CLOCK, "Lov 1749 af 29. december 2025")
R2027 = Scope("2027", date(2027, 1, 1), NO_END, Axis.CLOCK, "Lov 1749 af 29. december 2025")

FULL_TIME_PERSONS = number(
    "fuldtidspersoner_i_maalgruppen",
    "Fuldtidspersoner i målgrupperne § 6, nr. 1-10 i alle kommuner, også i løntilskud og 6 ugers jobrettet uddannelse, "
    "uden fleksjob, tilskud til selvstændige og integrationsprogram",
    "Full-time persons in the target groups section 6 nos. 1-10 of all municipalities, also in wage subsidies and six "
    "weeks of job-directed education, without flexible jobs, subsidies for a business and integration programmes",
    "persons",
)
LIMIT_OF_THE_YEAR = kroner(
    "graense_pr_fuldtidsperson",
    "Ministeriets grænse pr. fuldtidsperson for året",
    "The ministry's limit for one full-time person in the year",
    "kr/year",
)
PLAIN = Text(
    "Kommunernes udgifter under ét, efter statsrefusion, til vejledning og opkvalificering (LAB § 91, også under "
    "arbejdspligt), mentor, partnerskabsaftaler, undervisningsmaterialer og merudgiftsgodtgørelse tæller kun med i "
    "reguleringen af budgetgarantien op til {da} pr. fuldtidsperson. Den enkelte kommune og den enkelte borger har "
    "ingen grænse.",
    "The costs of all municipalities together, after the state's refund, of guidance and training (LAB section 91, "
    "also under the work duty), mentors, partnership agreements, teaching materials and extra costs count in the "
    "settlement of the budget guarantee only up to {en} for a full-time person. No single municipality and no citizen "
    "has a limit.",
)


def _cap(scope: Scope, amount: Expression, da: str, en: str, doubt: Text) -> Amount:
    return Amount(
        name="udgiftsloft_vejledning_mentor",
        title=Text("Loft over udgifter til vejledning og mentor", "Cap on expenses for guidance and mentors"),
        plain=Text(PLAIN.da.format(da=da), PLAIN.en.format(en=en)),
        stages=(
            Step(
                "loft",
                Text(f"{da} pr. fuldtidsperson", f"{en} per full-time person"),
                FULL_TIME_PERSONS * amount,
            ),
        ),
        per=Text("om året", "a year"),
        source=LAB("203 a", "lab-2026-cost-cap"),
        only=(scope,),
        group="tilbud",
        doubt=doubt,
    )


DECLARATIONS = (
    _cap(
        R2026,
        of(11045, "kr/year"),
        "11.045 kr.",
        "DKK 11,045",
        Text(
            "Antallet af fuldtidspersoner gør ministeriet op efter året; før da er loftet et skøn.",
            "The ministry settles the number of full-time persons after the year; before that the cap is an estimate.",
        ),
    ),
    _cap(
        R2027,
        LIMIT_OF_THE_YEAR,
        "ministeriets grænse for året",
        "the ministry's limit for the year",
        Text(
            "Grænsen er 11.045 kr. reguleret med satsreguleringsprocenten og rundet op; den for 2027 er ikke set. Den "
            "foreløbige offentliggøres senest 1. juli og den endelige senest 31. december året før.",
            "The limit is DKK 11,045 regulated by the yearly percentage and rounded up; that of 2027 was not seen. The "
            "preliminary one is published by 1 July and the final one by 31 December of the year before.",
        ),
    ),
)
