"""Dates in Danish; the browser's own date field sends the first input format."""

DATE_FORMAT = "j. F Y"
SHORT_DATE_FORMAT = "j. F Y"
DATETIME_FORMAT = "j. F Y \\k\\l. H.i"
SHORT_DATETIME_FORMAT = "j. F Y \\k\\l. H.i"
TIME_FORMAT = "H.i"
MONTH_DAY_FORMAT = "j. F"
YEAR_MONTH_FORMAT = "F Y"
DATE_INPUT_FORMATS = ["%Y-%m-%d", "%d-%m-%Y", "%d.%m.%Y", "%d/%m/%Y"]
THOUSAND_SEPARATOR = "."
DECIMAL_SEPARATOR = ","
FIRST_DAY_OF_WEEK = 1
