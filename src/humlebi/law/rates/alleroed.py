"""What one municipality, Allerød, paid others for: prices of agreements, told in source 004."""

from humlebi.law.acts import DANSKUDDANNELSE
from humlebi.law.kinds import Confidence, Source, Text
from humlebi.law.rates.rows import source_only
from humlebi.law.series import Series

SERIES = (
    Series(
        name="ivaerksaetterhuset_per_citizen",
        title=Text("Tilskud til Iværksætterhuset pr. borger", "Grant to Iværksætterhuset per citizen"),
        unit="kr/citizen/year",
        source=Source("Aftale om Iværksætterhuset", "(2013)", seen_in="source 004", confidence=Confidence.SOURCE_ONLY),
        rows=(source_only("2013-01-01", "6", "source004"),),
        doubt=Text(
            "Fremskrives med KL's procent fra 2013. KL's procenter er ikke gennemgået for hvert år, så senere år "
            "beregnes ikke.",
            "Projected by the percent of KL from 2013. The percents of KL have not been read for each year, so later "
            "years are not computed.",
        ),
    ),
    Series(
        name="danskuddannelse_module",
        title=Text("Modul på sprogskole, Allerød", "Module at a language school, Allerød"),
        unit="kr/module",
        source=DANSKUDDANNELSE("modultakst", seen_in="source 004", confidence=Confidence.SOURCE_ONLY),
        rows=(source_only("2014-01-01", "30000", "source004"),),
        doubt=Text(
            "En pris, kommunen har aftalt i 2014; den er ikke en sats i loven.",
            "A price the municipality agreed in 2014; it is no rate of the act.",
        ),
    ),
)
