"""Diæter: what a member of a municipal body who does not sit in the council gets for a meeting."""

from humlebi.law.acts import KSL
from humlebi.law.kinds import Text
from humlebi.law.rates.rows import source_only
from humlebi.law.rates.rules import FIVE_MORE
from humlebi.law.series import Series

SERIES = (
    Series(
        name="diaeter_day",
        title=Text(
            "Diæter til ikke-medlemmer af kommunalbestyrelsen, møder op til 4 timer",
            "Diæter to those who do not sit in the council, meetings of up to 4 hours",
        ),
        unit="kr/day",
        source=KSL("16 a", seen_in="BEK 861/1997 § 4"),
        rows=(source_only("1998-01-01", "320", "source000"),),
        regulated_by=FIVE_MORE,
        note=Text(
            "Det dobbelte, når hvervet tager mere end 4 timer den dag; rejsetid regnes med, medmindre hele turen er "
            "inden for én kommune. Tabt arbejdsfortjeneste: dokumenteret, højst fem gange beløbet om dagen. Ingen "
            "diæter for forberedelse, gruppemøder, besigtigelser eller repræsentation.",
            "Double when the duty takes more than 4 hours that day; travel counts unless the whole trip is inside one "
            "municipality. Lost earnings: documented, at most five times the amount a day. No diæter for preparation, "
            "party groups, inspections or representation.",
        ),
        doubt=Text(
            "Kun 1998 er læst, og kun i hæftet om koordinationsudvalg (1998). Senere bekendtgørelser (584/2002, "
            "2005, 1769/2018 og 2021) kan have sat beløbet på ny; 405 i 2015 og 460 i 2026 er beregnet. Loven siger "
            "mere end 4 timer; hæftet fra 1998 lader nøjagtig 4 timer stå åbent.",
            "Only 1998 has been read, and only in the booklet on coordination committees (1998). Later orders "
            "(584/2002, 2005, 1769/2018 and 2021) may have set the amount anew; 405 in 2015 and 460 in 2026 are "
            "computed. The act says more than 4 hours; the booklet of 1998 leaves exactly 4 hours open.",
        ),
    ),
)
