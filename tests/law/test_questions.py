"""The worked examples of every question: each alone with its explanation, and all as one population."""

from collections import defaultdict

import pytest
from tests.law.asked import Question, expected, found, questions

from humlebi.law.register import OutsideLaw
from humlebi.reckoning.answers import BadQuestion
from humlebi.reckoning.explain import READERS
from humlebi.reckoning.reasons import reasons
from humlebi.reckoning.regulation import OutsideSeries

pytestmark = pytest.mark.core
QUESTIONS = questions()


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_a_question_alone_gives_the_answer_it_says_and_it_can_be_explained(question: Question) -> None:
    if "refused" in question.case:
        with pytest.raises((BadQuestion, OutsideLaw, OutsideSeries)) as refusal:
            question.put()
        assert question.case["refused"] in str(refusal.value)
        return
    wanted, answer = expected(question.case), question.put()
    assert found(answer, wanted) == wanted, question.name
    for reader in READERS:
        for language in ("da", "en"):
            told = reasons(answer, language, reader)
            assert told.sentence
            assert len(told.lines) <= 30
            assert (reader == "citizen") == (told.authority == "")
            assert bool(told.needs) <= (answer.status == "unknown")


def test_an_unknown_answer_says_what_is_missing() -> None:
    silent = [one.id for one in QUESTIONS if one.case.get("status") == "unknown" and not _says_why(one)]
    assert silent == []


def _says_why(question: Question) -> bool:
    answer = question.put()
    return bool(answer.missing or answer.verdict.notes)


def test_every_question_names_its_source() -> None:
    assert [question.id for question in QUESTIONS if not all(question.source)] == []


def test_no_two_questions_of_a_page_have_one_name() -> None:
    names = defaultdict(list)
    for question in QUESTIONS:
        names[question.id.rsplit("-", 1)[0], question.name].append(question.id)
    assert [ids for ids in names.values() if len(ids) > 1] == []
