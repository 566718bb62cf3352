"""Citations as people of another language read them: names of acts stay as they are, the small words between do not."""

from __future__ import annotations

import re
from functools import cache

_MONTHS = {
    "januar": "January",
    "februar": "February",
    "marts": "March",
    "april": "April",
    "maj": "May",
    "juni": "June",
    "juli": "July",
    "august": "August",
    "september": "September",
    "oktober": "October",
    "november": "November",
    "december": "December",
}
_MONTH = "|".join(_MONTHS)
# An act is known by its number; the small words stand between paragraphs, years and other acts, never inside a title.
_SMALL = (
    (re.compile(rf"\b(\d{{1,2}})\. ({_MONTH})\b"), lambda m: f"{m[1]} {_MONTHS[m[2]]}"),
    (re.compile(rf"\b({_MONTH}) (?=\d{{4}}\b)"), lambda m: f"{_MONTHS[m[1]]} "),
    (re.compile(r"\bLov (?=\d)"), lambda m: "Act "),
    (re.compile(r"\blov (?=\d)"), lambda m: "act "),
    (re.compile(r"\bLov af (?=\d)"), lambda m: "Act of "),
    (re.compile(r"\blov af (?=\d)"), lambda m: "act of "),
    (re.compile(r"\bLov efter (?=L \d)"), lambda m: "Act after bill "),
    (re.compile(r"\bHøjesterets dom af\b"), lambda m: "Judgment of the Supreme Court of"),
    (re.compile(r"\bsenere affattelse\b"), lambda m: "later wording"),
    (re.compile(r"(?<=\d) af (?=\d)"), lambda m: " of "),
    (re.compile(r"\bprincipafgørelse\b"), lambda m: "decision of principle"),
    (re.compile(r"\bPrincipafgørelse\b"), lambda m: "Decision of principle"),
    (re.compile(r"\bfør (?=\d)"), lambda m: "before "),
    (re.compile(r"\b(?:fra|siden) (?=[§\d])"), lambda m: "from "),
    (re.compile(r"(?<=\d) til (?=\d)"), lambda m: " to "),
    (re.compile(r"(?<=\d) med (?=act \d)"), lambda m: " with "),
    (re.compile(r"\(senere\)"), lambda m: "(later)"),
    (re.compile(r"\bmed senere ændringer\b"), lambda m: "with later amendments"),
    (re.compile(r"\(ændret (?=\d)"), lambda m: "(amended "),
    (re.compile(r"\bindfaset (?=\d)"), lambda m: "phased in "),
    (re.compile(r"\bsats (?=\d)"), lambda m: "rate "),
    (re.compile(r"\(eksempel\)"), lambda m: "(example)"),
    (re.compile(r"\bindtil (?=\d)"), lambda m: "until "),
    (re.compile(r"\btidligere (?=[§\dA-ZÆØÅ])"), lambda m: "earlier "),
    (re.compile(r"\bsenere (?=[§\dA-ZÆØÅ])"), lambda m: "later "),
    (re.compile(r"\bsenest (?=[§\dA-ZÆØÅ])"), lambda m: "latest "),
    (re.compile(r"\bjf\.? (?=[§\dA-ZÆØÅa-z])"), lambda m: "cf. "),
    (re.compile(r"(?<=[\d.)]) og (?=[§\d(A-ZÆØÅ]|act|lov|stk)"), lambda m: " and "),
    (re.compile(r"(?<=[\d)] [a-z]) og (?=[§\d(A-ZÆØÅ]|act|lov|stk)"), lambda m: " and "),
    (re.compile(r"(?<=[A-ZÆØÅ]{2}) og (?=[§\dA-ZÆØÅ])"), lambda m: " and "),
    (re.compile(r"(?<=[\d.)],) og (?=[§\dA-ZÆØÅ]|act|lov)"), lambda m: " and "),
    (re.compile(r"\(og (?=[A-ZÆØÅ§])"), lambda m: "(and "),
    (re.compile(r"(?<=loven) og (?=[A-ZÆØÅ])"), lambda m: " and "),
    (re.compile(r"\bogså (?=§)"), lambda m: "also "),
    (re.compile(r"\bog forgængerne\b"), lambda m: "and its predecessors"),
    (re.compile(r"\(overgang\)"), lambda m: "(transition)"),
    (re.compile(r"\bforsøg til og med (?=\d)"), lambda m: "trial to "),
    (re.compile(r"\bAnsøgning (?=\d)"), lambda m: "Application "),
    (re.compile(r"\bansøgning (?=\d)"), lambda m: "application "),
    (re.compile(r"\bansøgninger af (?=\d)"), lambda m: "applications of "),
    (re.compile(r"\bikke bevilget\b"), lambda m: "not granted"),
    (re.compile(r"\bIkke læst\b"), lambda m: "Not read"),
    (re.compile(r"\bikke læst\b"), lambda m: "not read"),
    (re.compile(r"\bAftalen mellem Lægeforeningen og KL\b"), lambda m: "The agreement of Lægeforeningen and KL"),
    (re.compile(r"\bkapitel (?=\d)"), lambda m: "chapter "),
    (re.compile(r"\bbilag (?=\d)"), lambda m: "annex "),
    (re.compile(r"\bforslag (?=\d)"), lambda m: "proposal "),
    (re.compile(r", grundtallene\b"), lambda m: ", the basic figures"),
    (re.compile(r", om refusion\b"), lambda m: ", on refunds"),
    (re.compile(r", samlet oversigt\b"), lambda m: ", the overview"),
    (re.compile(r"\(paragraf ikke fundet\)"), lambda m: "(paragraph not found)"),
)


@cache
def cited(text: str, lang: str) -> str:
    """A citation or an authority in the language; Danish as it is written."""
    if lang != "en":
        return text
    for pattern, said in _SMALL:
        text = pattern.sub(said, text)
    return text
