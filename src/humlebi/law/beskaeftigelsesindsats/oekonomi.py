"""What the budget guarantee counts of the municipalities' expenses for guidance, training and mentors."""

from datetime import date

from humlebi.law.acts import LAB
from humlebi.law.kinds import NO_END, Axis, Scope, Text, Untranslated
from humlebi.law.questions import Amount, Step
from humlebi.law.terms import number, of

R2026 = Scope("2026", date(2026, 1, 1), date(2027, 1, 1), Axis.CLOCK, "Lov 1749 af 29. december 2025")
LATER = Scope("2027", date(2027, 1, 1), NO_END, Axis.CLOCK, "Lov 1749 af 29. december 2025")

FULL_TIME_PERSONS = number(
    "fuldtidspersoner_i_maalgruppen",
    "Fuldtidspersoner i året",
    "Full-time persons in the year",
    "persons",
)

DECLARATIONS = (
    Amount(
        name="udgiftsloft_vejledning_mentor",
        title=Text("Loft over udgifter til vejledning og mentor", "Cap on expenses for guidance and mentors"),
        plain=Text(
            "Kommunernes samlede udgifter til vejledning og opkvalificering, mentor, partnerskabsaftaler, "
            "undervisningsmateriale og merudgiftsgodtgørelse tæller i budgetgarantien for 2026 op til 11.045 kr. pr. "
            "fuldtidsperson i målgruppe 1-10. Grænsen gælder alle kommuner under ét: den enkelte kommune må bruge "
            "mere, og ingen borger rammes af den.",
            "The municipalities' expenses in all for guidance and training, mentors, partnership agreements, teaching "
            "material and expense allowances count in the budget guarantee of 2026 up to 11,045 kr per full-time "
            "person in target groups 1-10. The limit holds for all municipalities together: the single municipality "
            "may spend more, and no citizen is limited by it.",
        ),
        stages=(
            Step(
                "loft",
                Text("11.045 kr. pr. fuldtidsperson", "11,045 kr per full-time person"),
                FULL_TIME_PERSONS * of(11045, "kr/year"),
            ),
        ),
        per=Text("om året", "a year"),
        source=LAB("203 a (lov 1749/2025)", "lab-2026-cost-cap"),
        only=(R2026,),
        group="tilbud",
        doubt=Text(
            "Deltagere i løntilskud og seks ugers jobrettet uddannelse tæller med; personer i fleksjob, med tilskud "
            "til selvstændige og i integrationsprogram gør ikke. Ministeriet opgør antallet. Udgifterne er efter "
            "fradrag af refusion, og tilbud under arbejdspligt er med.",
            "Those in wage subsidy and six weeks of job-directed education count; those in flexible jobs, with grants "
            "to the self-employed and in the integration programme do not. The ministry computes the number. Expenses "
            "are net of refund, and offers under the work duty are included.",
        ),
    ),
    Untranslated(
        name="udgiftsloft_efter_2026",
        title=Text("Loftet fra 2027", "The cap from 2027"),
        plain=Text(
            "Loftet gælder fortsat. Fra 2027 reguleres de 11.045 kr. hvert år med satsreguleringsprocenten og rundes "
            "op til hele kroner.",
            "The cap goes on. From 2027 the 11,045 kr are regulated each year by the satsreguleringsprocent and "
            "rounded up to whole kroner.",
        ),
        why=Text(
            "Ministeriets grænse for 2027 (foreløbig senest 1. juli 2026, endelig senest 31. december 2026) er ikke "
            "fundet.",
            "The ministry's limit of 2027 (preliminary by 1 July 2026, final by 31 December 2026) has not been found.",
        ),
        by_hand=Text(
            "Brug den grænse, ministeriet har offentliggjort.", "Use the limit that the ministry has published."
        ),
        source=LAB("203 a, stk. 5-7 (lov 1749/2025)", "lab-2026-cost-cap"),
        only=(LATER,),
        group="tilbud",
    ),
)
