"""When a level is passed and how many stars it earns."""

import pytest

from engine.play.result import missed_askings, only_help, summarise, unsafe_words
from engine.play.session import First
from tests.play.scripts import ask, script

LEVEL = script(*(ask(f"a{i}", "knife" if i % 2 else "pot") for i in range(20)))


def firsts(right: int, helped: int = 0) -> list[First]:
    """Twenty first answers, `right` of them right, `helped` of those with help."""
    return [First(f"a{i}", i < right, i < helped) for i in range(20)]


@pytest.mark.parametrize(
    ("right", "passed", "stars"),
    [(13, False, 0), (14, True, 1), (16, True, 1), (17, True, 2), (18, True, 2), (19, True, 3)],
)
def test_stars_by_the_share_of_right_first_answers(right: int, passed: bool, stars: int) -> None:
    result = summarise(LEVEL, firsts(right), 0, ())
    assert (result.passed, result.stars, result.right, result.total) == (passed, stars, right, 20)


def test_help_counts_as_right_and_costs_no_star() -> None:
    assert summarise(LEVEL, firsts(20, helped=20), 0, ()).stars == 3


def test_a_safety_word_must_be_right_unaided_at_its_last_asking() -> None:
    level = script(ask("a", "knife"), ask("b", "pot"), ask("c", "knife"), ask("d", "pot"), safety=("knife",))
    wrong_first = [First("a", False, False), First("b", True, False), First("c", True, False), First("d", True, False)]
    assert summarise(level, wrong_first, 0, ()).passed
    for last in (First("c", False, False), First("c", True, True)):
        answered = [First("a", True, False), First("b", True, False), last, First("d", True, False)]
        assert unsafe_words(level, answered) == {"knife"}
        assert not summarise(level, answered, 0, ()).passed
        assert missed_askings(level, answered) == ("c",)


def test_reading_and_spelling_never_gate() -> None:
    level = script(ask("a", "knife"), ask("b", "pot", gates=False))
    assert summarise(level, [First("a", True, False), First("b", False, False)], 0, ()).stars == 3


def test_a_round_needs_all_of_it_right_and_safety_words_unaided() -> None:
    level = script(ask("a", "knife"), ask("b", "pot"), safety=("knife",))
    missed = [First("a", False, False), First("b", False, False)]
    clean = [*missed, First("a#1", True, False), First("b#1", True, True)]
    assert summarise(level, clean, 1, ("a", "b")).passed
    assert not summarise(level, [*missed, First("a#1", True, True), First("b#1", True, False)], 1, ("a", "b")).passed
    assert not summarise(level, [*missed, First("a#1", True, False)], 1, ("a", "b")).passed


def test_help_where_a_safety_word_wants_none_is_told_from_a_slip() -> None:
    level = script(ask("a", "knife"), ask("b", "pot"), safety=("knife",))
    shown, slip, clean = First("a", True, True), First("a", False, False), First("a", True, False)
    pot = First("b", True, False)
    assert only_help(level, [shown, pot], 0, ())
    assert not only_help(level, [slip, pot], 0, ())
    assert not only_help(level, [clean, pot], 0, ()), "nothing is missed"
    assert not only_help(level, [shown, First("b", False, False)], 0, ()), "the pot was a slip"
    in_round = First("a#1", True, True)
    assert only_help(level, [slip, pot, in_round], 1, ("a",))
    assert not only_help(level, [slip, pot, First("a#1", False, True)], 1, ("a",))
    assert not only_help(level, [slip, pot, First("a#1", True, False)], 1, ("a",))
    assert only_help(level, [slip, pot, First("a#1", False, True), First("a#2", True, True)], 2, ("a",))


def test_a_level_without_gating_askings_is_never_passed_by_itself() -> None:
    assert not summarise(script(ask("a", "knife", gates=False)), [First("a", True, False)], 0, ()).passed
