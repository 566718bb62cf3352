"""What honours a clause is said in words, also a value of a choice."""

from humlebi.law.register import law
from humlebi.outcomes.clauses import element_said


def test_a_value_of_a_choice_is_called_by_its_label() -> None:
    version = law().named("betaler_selvstaendig")[0]
    assert element_said(law(), version, "fra_3_dag").en == "from the third day of absence"
