"""One person's way through the course: what opens, what comes next, what is recorded, what a guest leaves."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from engine.bots.players import Solver
from engine.course.course import Course
from engine.course.library import Library
from engine.course.run import Run
from engine.learning.answer import Answer
from engine.paths import assets_root
from engine.play.commands import AskAgain, AskShow, Choose, OpenCard
from engine.play.events import Answered
from engine.play.script import Asking
from engine.saving import open_save
from engine.saving.event import answered

FIRST, SECOND = "kitchen/1-around", "kitchen/2-fetch"


class Calendar:
    """A clock that is put forward by hand."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def course(tmp_path: Path, calendar: Calendar) -> Iterator[Course]:
    with open_save(tmp_path / "save", clock=calendar) as save:
        yield Course(Library(assets_root()), save, lambda: 0.0)


@pytest.fixture
def person(course: Course) -> str:
    return course.add_person("amina", "ar", "Amina", introduced=True)


def finish(run: Run) -> Run:
    solver = Solver()
    while (command := solver.next(run)) is not None:
        run.do(command)
        run.wait()
    return run


def ask(run: Run) -> Asking:
    """Go on until something is asked."""
    solver = Solver()
    while run.asking is None:
        command = solver.next(run)
        assert command is not None
        run.do(command)
        run.wait()
    return run.asking


def answers(course: Course, person: str) -> list[dict[str, object]]:
    return [dict(event.payload) for event in course.save.events(person) if event.kind == "answer"]


def test_a_seed_makes_every_play_the_same_and_none_makes_each_its_own(course: Course, person: str) -> None:
    seeded = Course(course.library, course.save, lambda: 0.0, seed=3)
    assert seeded.start(person, FIRST).script == seeded.start(person, FIRST).script
    assert course.start(person, FIRST).script != course.start(person, FIRST).script


def test_a_play_that_is_gone_on_with_is_the_same_whatever_the_seed(course: Course, person: str) -> None:
    run = course.start(person, FIRST)
    asking = ask(run)
    run.do(Choose(next(iter(asking.right))))
    run.wait()
    assert Course(course.library, course.save, lambda: 0.0, seed=3).start(person, FIRST).script == run.script


def test_the_first_levels_of_three_worlds_are_open(course: Course, person: str) -> None:
    assert [world for world in course.library.made if next(iter(course.world_access(person, world).values())).open] == [
        "kitchen", "cleaning", "warehouse",
    ]  # fmt: skip
    assert course.access(person, SECOND).needs == FIRST
    assert course.access(person, "bakery/1-around").reason == "soon"


def test_a_passed_level_opens_the_next_and_comes_first(course: Course, person: str) -> None:
    assert course.next(person).level == FIRST
    finish(course.start(person, FIRST))
    assert course.progress(person)[FIRST].stars == 3
    assert course.access(person, SECOND).open
    assert course.next(person).level == SECOND
    assert course.stars(person) == course.stars(person, "kitchen") == 3


def test_a_world_passed_leads_on_to_the_next_world(course: Course, person: str) -> None:
    for level in course.order("kitchen"):
        finish(course.start(person, level, seed=1))
    assert course.next(person).level == course.order("cleaning")[0]


def test_what_is_answered_is_recorded_once_with_all_that_was_offered(course: Course, person: str) -> None:
    run = course.start(person, FIRST, seed=2)
    asking = ask(run)
    wrong = next(choice.id for choice in asking.choices if choice.id not in asking.right)
    for chosen in (wrong, wrong, sorted(asking.right)[0]):
        run.do(Choose(chosen))
        run.wait()
    (answer,) = answers(course, person)
    assert (answer["word"], answer["chosen"], answer["right"], answer["skill"]) == (asking.word, wrong, False, "listen")
    assert set(answer["offered"]) == {choice.id for choice in asking.choices}  # type: ignore[call-overload]
    assert len(run.counted) == 1


def test_the_time_to_an_answer_runs_from_the_asking_whatever_is_heard_again(tmp_path: Path, calendar: Calendar) -> None:
    now = [0.0]
    with open_save(tmp_path / "save", clock=calendar) as save:
        course = Course(Library(assets_root()), save, lambda: now[0])
        person = course.add_person("amina", "ar", introduced=True)
        run = course.start(person, FIRST, seed=2)
        asking = ask(run)
        now[0] += 60_000
        run.do(AskAgain())
        now[0] += 1_000
        run.do(Choose(sorted(asking.right)[0]))
        run.wait()
        assert [answer["ms"] for answer in answers(course, person)] == [61_000]


def test_a_write_that_failed_is_not_forgotten_over_the_next_that_succeeds(course: Course, person: str) -> None:
    run = course.start(person, FIRST, seed=2)
    asking = ask(run)
    append = run._record
    failed: Future[tuple[object, ...]] = Future()
    failed.set_exception(OSError("full"))
    run._record = lambda made: failed  # type: ignore[assignment,return-value]
    run.do(Choose(sorted(asking.right)[0]))
    run.wait()
    run._record = append
    finish(run)
    assert isinstance(run.problem, OSError)


def test_words_of_worlds_that_are_gone_keep_nobody_in_a_warm_up(
    course: Course, person: str, calendar: Calendar
) -> None:
    for word in ("gone1", "gone2", "gone3"):
        made = Answer(person, word, "listen", FIRST, "0", "0.a", "", (word,), word, True, False, 9, 0, date.min, "x")
        course.save.append([answered(made)]).result()
    finish(course.start(person, FIRST, seed=1))
    calendar.now += timedelta(days=30)
    course.library.world("kitchen").words.clear()  # type: ignore[attr-defined]
    assert course.next(person).kind == "warm_up"
    assert course.start_warm_up(person) is None
    assert course.next(person, warm_up=False).kind == "level"


def test_nothing_is_shown_as_counted_before_it_is_on_disk(course: Course, person: str) -> None:
    run = course.start(person, FIRST)
    asking = ask(run)
    shown = run.do(Choose(sorted(asking.right)[0]))
    while run.waiting:
        assert not any(isinstance(event, Answered) for event in shown)
        shown = run.poll()
    assert run.counted[0][0] in {event.id for event in course.save.events(person)}


def test_help_is_recorded_and_never_lowers_stars(course: Course, person: str) -> None:
    run = course.start(person, FIRST, seed=1)
    while not run.state.finished:
        if run.asking is not None and run.asking.word not in run.script.safety:
            run.do(AskShow())
        command = Solver().next(run)
        assert command is not None
        run.do(command)
        run.wait()
    assert course.progress(person)[FIRST].stars == 3
    assert any(answer["helped"] for answer in answers(course, person))


def test_a_round_done_only_with_help_says_so(course: Course) -> None:
    """The kitchen's first level asks for the knife, a safety word."""
    run = course.start("", FIRST, seed=1)
    solver = Solver()
    shown = 0
    while not run.state.finished or not run.state.round:
        assert not (run.only_help and not run.state.finished), "only of what is over"
        if run.state.finished:
            assert run.only_help
        if run.asking is not None and run.asking.word == "knife":
            shown += 1
            run.do(AskShow())
        command = solver.next(run)
        assert command is not None
        run.do(command)
        run.wait()
    assert shown
    assert not run.state.passed
    assert run.only_help
    assert run.to_practise == ("knife",), "not what was asked beside it"
    finish(run)
    assert run.state.passed
    assert not run.only_help


def test_cards_opened_are_recorded(course: Course, person: str) -> None:
    run = course.start(person, FIRST)
    asking = ask(run)
    run.do(OpenCard(str(asking.word)))
    run.wait()
    run.do(Choose(sorted(asking.right)[0]))
    run.wait()
    assert answers(course, person)[0]["helped"] is True
    assert "word_card_opened" in [event.kind for event in course.save.events(person)]


def test_an_unfinished_level_goes_on_today_and_begins_anew_tomorrow(
    course: Course, person: str, calendar: Calendar
) -> None:
    run = course.start(person, FIRST)
    ask(run)
    for _ in range(3):
        asking = ask(run)
        run.do(Choose(sorted(asking.right)[0]))
        run.wait()
    run.leave()
    again = course.start(person, FIRST)
    assert again.play.attempt == run.play.attempt
    assert again.script == run.script
    assert len(again.state.answered) == 3
    again.leave()
    calendar.now += timedelta(days=1)
    anew = course.start(person, FIRST)
    assert anew.play.attempt != run.play.attempt
    assert anew.state.answered == ()


def test_who_stops_halfway_goes_on_there_first(course: Course, person: str) -> None:
    other = "cleaning/1-trolley"
    assert course.next(person).level == FIRST
    run = course.start(person, other)
    run.do(Choose(sorted(ask(run).right)[0]))
    run.wait()
    run.leave()
    assert (course.next(person).kind, course.next(person).level) == ("level", other)
    finish(course.start(person, other))
    assert course.next(person).level == FIRST


def test_a_guest_leaves_nothing(course: Course) -> None:
    before = len(list(course.save.events()))
    run = finish(course.start("", FIRST))
    assert run.state.passed
    run.leave()
    assert len(list(course.save.events())) == before


def test_words_come_due_and_are_warmed_up(course: Course, person: str, calendar: Calendar) -> None:
    assert course.start_warm_up(person) is None
    finish(course.start(person, FIRST))
    assert course.next(person).kind == "level"
    calendar.now += timedelta(days=30)
    assert course.due(person) >= 3
    assert course.next(person).kind == "warm_up"
    warm_up = course.start_warm_up(person)
    assert warm_up is not None
    assert 3 <= len(warm_up.script.askings) <= 12
    finish(warm_up)
    assert course.next(person).kind == "level", "one warm-up a day is enough"
    assert course.stars(person) == 3, "a warm-up earns no stars"


def test_a_shift_asks_for_what_the_learner_does_not_know(course: Course, person: str) -> None:
    """Words that were missed come before those that were known."""
    level = course.order("kitchen")[-1]
    taught = course.library.level(level).teaches
    for word in taught:
        script = course.library.script(level, seed=4, focus=(word,))
        assert word in {asking.word for asking in script.askings}


def test_an_unknown_level(course: Course, person: str) -> None:
    with pytest.raises(KeyError):
        course.start(person, "kitchen/9-nothing")
    with pytest.raises(KeyError):
        course.person("nobody")
