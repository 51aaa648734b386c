"""What the instructor's table shows: whose word holds, what is passed, who is stuck on what."""

from collections.abc import Iterator
from datetime import date

import pytest

from engine.course.course import Course
from engine.course.library import Library
from engine.course.overview import Overview, Row, numbers, stuck_words
from engine.course.unlocking import Target, Where, grants
from engine.learning import Answer
from engine.learning.memory import Memory
from engine.paths import assets_root
from engine.saving import answered, level_finished, open_temporary
from engine.saving.records import GrantState

FIRST, SECOND = Where("level", "kitchen/1-around"), Where("level", "kitchen/2-fetch")
WORLD = Where("world", "kitchen")


@pytest.fixture
def course() -> Iterator[Course]:
    with open_temporary() as save:
        yield Course(Library(assets_root()), save, lambda: 0.0)


@pytest.fixture
def people(course: Course) -> dict[str, str]:
    return {
        "Amina": course.add_person("amina", "ar", "Amina", group="A"),
        "Yusuf": course.add_person("yusuf", "ar", "Yusuf", group="A"),
        "Olena": course.add_person("olena", "uk", "Olena"),
    }


def say(course: Course, where: Where, target: Target, state: GrantState) -> None:
    course.save.append_now(*grants(course.save.grants(), where, target, state))


def row(course: Course, kind: str, name: str) -> Row:
    return next(one for one in Overview(course).rows if one.target.kind == kind and name in (one.target.name, ""))


def answer(person: str, word: str, *, right: bool) -> Answer:
    offered, day = ("a", "b"), date(2026, 1, 1)
    return Answer(
        person, word, "listen", "kitchen/1-around", "0", f"0.{word}", "h", offered, word, right, False, 900, 0, day, "a"
    )


def test_everybody_comes_first_then_groups_then_people(course: Course, people: dict[str, str]) -> None:
    shown = [(one.target.kind, one.target.name, len(one.people)) for one in Overview(course).rows]
    assert shown[1:] == [("group", "A", 2), ("person", "Amina", 1), ("person", "Olena", 1), ("person", "Yusuf", 1)]
    assert shown[0][0] == "all"
    assert shown[0][2] == 3


def test_word_for_a_group_shows_on_its_people_as_not_their_own(course: Course, people: dict[str, str]) -> None:
    say(course, SECOND, Target("group", "A", "A"), "open")
    overview = Overview(course)
    group, amina, olena = (row(course, *one) for one in (("group", "A"), ("person", "Amina"), ("person", "Olena")))
    assert (overview.cell(group, SECOND).said, overview.cell(group, SECOND).direct) == ("open", True)
    assert (overview.cell(amina, SECOND).said, overview.cell(amina, SECOND).direct) == ("open", False)
    assert overview.cell(olena, SECOND).said == "default"


def test_person_overrules_group_and_access_follows(course: Course, people: dict[str, str]) -> None:
    say(course, WORLD, Target("group", "A", "A"), "open")
    say(course, SECOND, Target("person", people["Amina"], "Amina"), "closed")
    overview = Overview(course)
    cell = overview.cell(row(course, "person", "Amina"), SECOND)
    assert (cell.said, cell.direct) == ("closed", True)
    assert cell.access is not None
    assert cell.access.reason == "closed"
    other = overview.cell(row(course, "person", "Yusuf"), SECOND)
    assert other.access is not None
    assert other.access.open


def test_passed_levels_are_counted(course: Course, people: dict[str, str]) -> None:
    done = [level_finished(people[name], FIRST.id, name, passed=name != "Olena", stars=2, right=10, total=12)
            for name in people]  # fmt: skip
    course.save.append_now(*done)
    overview = Overview(course)
    everybody = overview.rows[0]
    assert (overview.cell(everybody, FIRST).passed, overview.cell(everybody, FIRST).of) == (2, 3)
    amina = row(course, "person", "Amina")
    assert overview.cell(amina, FIRST).stars == 2
    levels = len(course.order("kitchen"))
    assert (overview.cell(amina, WORLD).passed, overview.cell(amina, WORLD).of) == (1, levels)


def test_stuck_words_are_those_missed_again_and_again(course: Course, people: dict[str, str]) -> None:
    for name in ("Amina", "Yusuf"):
        for word, rights in (("pot", (False, False)), ("knife", (False, True)), ("oven", (True, True))):
            for right in rights:
                course.save.append_now(answered(answer(people[name], word, right=right)))
    overview = Overview(course)
    assert [one.word for one in overview.stuck(row(course, "person", "Amina"))] == ["pot"]
    (both,) = overview.stuck(row(course, "group", "A"))
    assert (both.word, both.people, both.missed) == ("pot", 2, 4)
    assert overview.stuck(row(course, "person", "Olena")) == ()


def test_weakest_comes_first() -> None:
    day = date(2026, 5, 1)
    memories = {
        ("a", "listen"): Memory("a", "listen", 3.0, 5.0, day, day, answers=6, right=2),
        ("b", "listen"): Memory("b", "listen", 1.0, 5.0, day, day, answers=3, right=1),
        ("c", "listen"): Memory("c", "listen", 30.0, 5.0, day, day, answers=9, right=5),
    }
    assert [one.word for one in stuck_words(memories, day)] == ["b", "a"]  # type: ignore[arg-type]


def test_who_needs_most_help_comes_first_under_the_groups(course: Course, people: dict[str, str]) -> None:
    for name, words in (("Olena", ("pot",)), ("Yusuf", ("pot", "knife"))):
        for word in words * 2:
            course.save.append_now(answered(answer(people[name], word, right=False)))
    shown = [(one.target.kind, one.target.name) for one in Overview(course).rows_by_help]
    assert shown[1:] == [("group", "A"), ("person", "Yusuf"), ("person", "Olena"), ("person", "Amina")]
    assert shown[0][0] == "all"


def test_hard_word_tells_whom_it_is_hard_for(course: Course, people: dict[str, str]) -> None:
    for name, misses in (("Amina", 2), ("Olena", 3), ("Yusuf", 1)):
        for _ in range(misses):
            course.save.append_now(answered(answer(people[name], "pot", right=False)))
    overview = Overview(course)
    assert [one.name for one in overview.stuck_on(overview.rows[0], "pot")] == ["Olena", "Amina"]
    assert [one.name for one in overview.stuck_on(row(course, "group", "A"), "pot")] == ["Amina"]


def test_tried_is_not_the_same_as_never_played(course: Course, people: dict[str, str]) -> None:
    tried = [level_finished(people["Olena"], FIRST.id, f"{n}", passed=False, stars=0, right=3, total=12) for n in "ab"]
    course.save.append_now(*tried)
    overview = Overview(course)
    olena, amina = row(course, "person", "Olena"), row(course, "person", "Amina")
    for where in (FIRST, WORLD):
        assert (overview.cell(olena, where).tries, overview.cell(olena, where).won) == (2, False)
        assert (overview.cell(amina, where).tries, overview.cell(amina, where).won) == (0, False)
        assert (overview.cell(overview.rows[0], where).tries, overview.cell(overview.rows[0], where).won) == (2, False)


def test_who_wrote_no_name_has_a_number(course: Course, people: dict[str, str]) -> None:
    first, second = (course.add_person("malee", "th") for _ in range(2))
    assert numbers(course.people()) == {first: 1, second: 2}
