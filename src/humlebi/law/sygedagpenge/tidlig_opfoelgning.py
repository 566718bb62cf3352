"""What the workplace does, and early follow-up at the wish of the employer or of the sick person."""

from datetime import date

from humlebi.law.acts import SDL
from humlebi.law.kinds import (
    NO_END,
    Axis,
    Begins,
    Done,
    Duty,
    Exemption,
    Happens,
    Scope,
    State,
    Text,
    end_of_week,
    weeks_after,
)

# --- regimes ---------------------------------------------------------------------------------------------------------

# The first absence day picks.
EMPLOYER = Scope(
    "2010",
    date(2010, 1, 4),
    NO_END,
    Axis.BEGUN,
    "SDL kapitel 5 a (lov 480 af 12. juni 2009)",
    Text(
        "At pligten gælder fravær fra den 4. januar 2010, er fra en advokats side om loven; lovens ikrafttrædelse "
        "foreligger ikke. Teksten er den samme i LBK 85/2011 til 1221/2025.",
        "That the duty holds for absences from 4 January 2010 is from a lawyer's page about the act; the commencement "
        "clause is not at hand. The text is the same in LBK 85/2011 to 1221/2025.",
    ),
)
# The early talk is picked by the day it was asked for.
EARLY = Scope(
    "2015",
    date(2015, 1, 5),
    NO_END,
    Axis.CLOCK,
    "Lov 720 af 25. juni 2014",
    Text(
        "Begyndelsen den 5. januar 2015 er bekendtgørelsens (1421/2014) og antaget for loven. Læst i LBK 938/2015 til "
        "1221/2025; intet læst ændrer reglerne i 2026.",
        "The beginning on 5 January 2015 is that of the order (1421/2014) and presumed for the act. Read in LBK "
        "938/2015 to 1221/2025; nothing read changes the rules in 2026.",
    ),
)

# --- words of this page ---------------------------------------------------------------------------------------------

GROUP = "sygedagpenge"
LEAVES = Exemption(
    "opsagt",
    SDL("7 a, stk. 3"),
    whole_course=True,
    says=Text(
        "når lønmodtageren er i opsagt stilling og fratræder inden 8 uger efter den første sygedag",
        "when the employee is under notice and leaves within 8 weeks after the first day of sickness",
    ),
)
STANDBY = Exemption(
    "standby",
    SDL("13 b, stk. 5", "sdp-standby"),
    says=Text("for de dage, afgørelsen gælder", "for the days on which the decision holds"),
)

# --- declarations ---------------------------------------------------------------------------------------------------

DECLARATIONS = (
    Duty(
        name="arbejdsgiversamtale",
        title=Text("Arbejdsgiverens sygefraværssamtale", "The employer's sickness talk"),
        plain=Text(
            "Arbejdsgiveren holder en personlig samtale med den ansatte senest fire uger efter den første sygedag; så "
            "vidt muligt telefonisk, når sygdommen eller praktiske forhold hindrer det. At den ansatte ikke medvirker, "
            "har ingen betydning for retten til sygedagpenge.",
            "The employer holds a personal talk with the employee at the latest four weeks after the first day of "
            "sickness; by phone as far as possible when the illness or practical matters prevent it. That the employee "
            "does not take part has no bearing on the right to sickness benefit.",
        ),
        since=Begins("sygedagpenge", Text("den første sygedag", "the first day of sickness")),
        act=Done("arbejdsgiversamtale"),
        span=weeks_after(4),
        when=State("ansaettelse", ("", "loenmodtager")),
        exempted_by=(LEAVES,),
        source=SDL("7 a", "sdp-employer-talk-4-weeks", seen_in="source 004, attachment 3.2, table"),
        only=(EMPLOYER,),
        group=GROUP,
        owner="arbejdsgiver",
    ),
    Duty(
        name="tidlig_opfoelgning",
        title=Text("Tidlig opfølgning (fast track)", "Early follow-up (fast track)"),
        plain=Text(
            "Beder arbejdsgiveren i de første fem uger af fraværet om tidlig opfølgning, fordi den ansatte ikke ventes "
            "fuldt rask inden otte uger, holdes den første samtale senest to uger efter anmodningen, også når retten "
            "til sygedagpenge ikke er afklaret. Modsætter den sygemeldte sig, gælder fristen i ottende uge: notér det "
            "som »fravalg« med værdien »tidlig opfølgning«. Kommer den ansattes skema ikke inden to bankdage, kan "
            "kommunen vælge, om den fortsætter: notér ellers også det som fravalg. Er den første samtale allerede "
            "holdt, er der ikke mere at nå.",
            "When the employer asks for early follow-up within the first five weeks of the absence, because the "
            "employee is not expected to be fully fit within eight weeks, the first talk is held within two weeks of "
            "the request, also when the right to sickness benefit is not settled. When the sick person objects, the "
            "deadline in week eight holds: record that as »fravalg« with the value »tidlig opfølgning«. When the "
            "employee's form does not come within two bank days, the municipality may choose whether to go on: "
            "otherwise record that as declined as well. When the first talk has been held already, nothing more is "
            "due.",
        ),
        since=Happens(
            "anmodning",
            Text("anmodningen om tidlig opfølgning", "the request for early follow-up"),
            ("tidlig_opfoelgning",),
            "sygedagpenge",
            in_first=end_of_week(5),
            called_off=("fravalg", "tidlig_opfoelgning"),
        ),
        act=Done("samtale"),
        span=weeks_after(2),
        exempted_by=(STANDBY,),
        counts_from="benefit",
        source=SDL("7 c, 7 d og 13 b, stk. 2-3", "sdp-early-followup"),
        only=(EARLY,),
        group=GROUP,
    ),
    Duty(
        name="tidlig_opfoelgning_egen",
        title=Text("Tidlig opfølgning efter eget ønske", "Early follow-up at one's own wish"),
        plain=Text(
            "Beder den sygemeldte selv om tidlig opfølgning, fordi vedkommende ikke venter at være fuldt rask inden "
            "otte uger, holdes den første samtale senest to uger efter anmodningen. De fem uger gælder kun "
            "arbejdsgiverens anmodning. Notér den som anmodning »tidlig opfølgning efter eget ønske«.",
            "When the sick person asks for early follow-up, not expecting to be fully fit within eight weeks, the "
            "first talk is held within two weeks of the request. The five weeks hold only for the employer's request. "
            "Record it as the request “early follow-up at one's own wish”.",
        ),
        since=Happens(
            "anmodning",
            Text("den sygemeldtes anmodning om tidlig opfølgning", "the sick person's request for early follow-up"),
            ("tidlig_opfoelgning_egen",),
            "sygedagpenge",
        ),
        act=Done("samtale"),
        span=weeks_after(2),
        exempted_by=(STANDBY,),
        counts_from="benefit",
        source=SDL("7 e og 13 b, stk. 2", "sdp-early-followup"),
        only=(EARLY,),
        group=GROUP,
    ),
)
