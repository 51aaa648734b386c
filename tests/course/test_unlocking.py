"""`game.py unlock`: what an instructor says holds, for whom it was said, and only with the password."""

import json
from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.cli import unlock as unlock_command
from engine.course.course import Course
from engine.course.library import Library
from engine.course.unlocking import PASSWORD, Target, Where, grants, unlock_from_outside
from engine.paths import assets_root
from engine.problem import Problem
from engine.saving import level_finished, open_save
from engine.saving.save import Save

SECRET = "hemmelig"
LATER = "kitchen/3-sort"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A save with three people, two of them in a group, and a password."""
    with open_save(tmp_path) as save:
        course = Course(Library(assets_root()), save, lambda: 0.0)
        course.add_person("amina", "ar", "Amina", group="Hold A")
        course.add_person("yusuf", "ar", "Yusuf", group="Hold A")
        course.add_person("olena", "uk", "Olena")
        save.instructor.set(SECRET)
    return tmp_path


@pytest.fixture
def unlock(folder: Path) -> Callable[..., int]:
    def call(*what: str, people: tuple[str, ...] = (), secret: str = SECRET, **ways: bool) -> int:
        names = ("lock", "reset", "show", "set_password", "json", "forget_pin")
        flags = {name: ways.get(name, False) for name in names}
        return unlock_from_outside(what, people, save=str(folder), ask=lambda _: secret, **flags)

    return call


def opened(folder: Path, level: str = LATER) -> dict[str, str]:
    with open_save(folder) as save:
        course = Course(Library(assets_root()), save, lambda: 0.0)
        return {one.name: course.access(one.id, level).reason for one in save.people()}


def test_level_opens_for_everybody(folder: Path, unlock: Callable[..., int]) -> None:
    assert opened(folder) == {"Amina": "earlier", "Yusuf": "earlier", "Olena": "earlier"}
    assert unlock(LATER) == 0
    assert set(opened(folder).values()) == {"open"}


@pytest.mark.parametrize("who", ["Hold A", "hold a", "group:Hold A"])
def test_level_opens_for_a_group(folder: Path, unlock: Callable[..., int], who: str) -> None:
    unlock(LATER, people=(who,))
    assert opened(folder) == {"Amina": "open", "Yusuf": "open", "Olena": "earlier"}


@pytest.mark.parametrize("who", ["olena", "Olena"])
def test_world_locks_for_one_person_by_name_or_face(folder: Path, unlock: Callable[..., int], who: str) -> None:
    unlock("kitchen", people=(who,), lock=True)
    assert opened(folder, "kitchen/1-around") == {"Amina": "open", "Yusuf": "open", "Olena": "closed"}


def test_reset_for_all_gives_everybody_back_to_the_rule(folder: Path, unlock: Callable[..., int]) -> None:
    unlock(LATER, people=("Amina",))
    unlock("kitchen", people=("Hold A",), lock=True)
    unlock("kitchen", reset=True)
    assert set(opened(folder).values()) == {"earlier"}


def test_reset_for_one_holds_against_an_earlier_word_for_all(folder: Path, unlock: Callable[..., int]) -> None:
    first = "kitchen/1-around"
    unlock("kitchen", lock=True)
    unlock("kitchen", people=("Olena",), reset=True)
    assert opened(folder, first) == {"Amina": "closed", "Yusuf": "closed", "Olena": "open"}
    assert opened(folder)["Olena"] == "earlier"
    unlock("kitchen", lock=True)
    assert set(opened(folder, first).values()) == {"closed"}


def test_what_was_passed_stays_open_under_the_rule(folder: Path, unlock: Callable[..., int]) -> None:
    with open_save(folder) as save:
        olena = next(one.id for one in save.people() if one.name == "Olena")
        save.append_now(level_finished(olena, LATER, "x", passed=True, stars=1, right=8, total=10))
    assert opened(folder)["Olena"] == "open"
    unlock(LATER, people=("Olena",), lock=True)
    assert opened(folder)["Olena"] == "closed"


def test_word_about_a_world_overrules_an_earlier_one_about_its_level(
    folder: Path, unlock: Callable[..., int]
) -> None:
    unlock(LATER, lock=True)
    unlock("kitchen")
    assert set(opened(folder).values()) == {"open"}


def test_wrong_password_changes_nothing_and_is_recorded(folder: Path, unlock: Callable[..., int]) -> None:
    with pytest.raises(Problem, match="not the instructor's password"):
        unlock(LATER, secret="wrong")
    assert set(opened(folder).values()) == {"earlier"}
    with open_save(folder) as save:
        assert [e.payload["right"] for e in save.events("") if e.kind == "instructor_password_used"] == [False]


def test_many_wrong_passwords_cost_time(unlock: Callable[..., int]) -> None:
    for _ in range(4):
        with pytest.raises(Problem):
            unlock(LATER, secret="wrong")
    with pytest.raises(Problem, match="wait"):
        unlock(LATER)


def test_script_does_not_set_the_first_password_unasked(tmp_path: Path) -> None:
    def call(*, set_password: bool) -> int:
        return unlock_from_outside(
            ["kitchen"], [], False, False, False, set_password, str(tmp_path), False, ask=lambda _: SECRET
        )

    with pytest.raises(Problem, match=r"none is set yet.*--set-password"):
        call(set_password=False)
    assert call(set_password=True) == 0


def test_owner_of_the_files_sets_another_password(folder: Path, unlock: Callable[..., int]) -> None:
    assert unlock(set_password=True, secret="en helt ny") == 0
    with pytest.raises(Problem):
        unlock(LATER)
    assert unlock(LATER, secret="en helt ny") == 0


def test_who_does_not_own_the_files_does_not(unlock: Callable[..., int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.course.unlocking.owns", lambda save: False)
    with pytest.raises(Problem, match="only who owns"):
        unlock(set_password=True, secret="en helt ny")


def test_password_comes_from_the_environment(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PASSWORD, SECRET)
    assert unlock_from_outside([LATER], [], False, False, False, False, str(folder), False) == 0


def test_list_tells_why_and_asks_nothing(unlock: Callable[..., int], capsys: pytest.CaptureFixture[str]) -> None:
    unlock(LATER, people=("Olena",), lock=True)
    capsys.readouterr()
    assert unlock(show=True, json=True, secret="wrong") == 0
    told = json.loads(capsys.readouterr().out)
    rows = {one["name"]: one["levels"] for one in told["people"] if one["world"] == "kitchen"}
    assert rows["Olena"][LATER] == "locked"
    assert rows["Amina"][LATER] == "after kitchen/2-fetch"


def test_forgotten_pin_is_removed_and_only_theirs(
    folder: Path, unlock: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    with open_save(folder) as save:
        for one in save.people():
            save.pins.set(one.id, ("sun", "fish", "cat"))
    with pytest.raises(Problem, match="not the instructor's password"):
        unlock(people=("Amina",), forget_pin=True, secret="wrong")
    assert unlock(people=("Amina",), forget_pin=True) == 0
    assert capsys.readouterr().out == "the picture code of Amina is removed\n"
    with open_save(folder) as save:
        assert {one.name: one.has_pin for one in save.people()} == {"Amina": False, "Yusuf": True, "Olena": True}


def test_list_tells_whom_an_instructor_meant_by_name(
    unlock: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    unlock(LATER, people=("Olena",), lock=True)
    unlock("kitchen", people=("Hold A",))
    capsys.readouterr()
    unlock(show=True)
    said = [line for line in capsys.readouterr().out.splitlines() if line.startswith("said by")]
    assert sorted(said) == [
        "said by an instructor: kitchen open for group Hold A",
        f"said by an instructor: {LATER} closed for person Olena",
    ]


def test_help_says_for_whom_and_where_a_password_is_read() -> None:
    parser = ArgumentParser()
    unlock_command.add_arguments(parser)
    told = " ".join(parser.format_help().split())
    for needed in ("a group by name", "or all", PASSWORD, "--forget-pin"):
        assert needed in told


@pytest.mark.parametrize(("what", "people"), [((), ()), (("kitchen",), ("Amina",))])
def test_forgetting_a_pin_needs_a_person_alone(
    unlock: Callable[..., int], what: tuple[str, ...], people: tuple[str, ...]
) -> None:
    with pytest.raises(Problem, match="--forget-pin --for NAME"):
        unlock(*what, people=people, forget_pin=True)


@pytest.mark.parametrize(
    ("what", "people", "message"),
    [
        ("kichen", (), "did you mean 'kitchen'"),
        ("kitchen/9-none", (), "there is no level"),
        ("bakery", (), "not made yet"),
        ("kitchen", ("Nobody",), "nobody is called"),
    ],
)
def test_unknown_is_told(unlock: Callable[..., int], what: str, people: tuple[str, ...], message: str) -> None:
    with pytest.raises(Problem, match=message):
        unlock(what, people=people)


def test_two_of_one_name_are_told_apart_by_id(folder: Path, unlock: Callable[..., int]) -> None:
    with open_save(folder) as save:
        other = Course(Library(assets_root()), save, lambda: 0.0).add_person("malee", "en", "Amina")
    with pytest.raises(Problem, match="2 people"):
        unlock(LATER, people=("Amina",))
    assert unlock(LATER, people=(other,)) == 0


def test_grants_take_back_only_what_they_overrule(folder: Path) -> None:
    with open_save(folder) as save:
        _say(save, Where("level", LATER), Target("person", "p", "P"))
        _say(save, Where("level", "warehouse/1-around"), Target("all", "", ""))
        made = grants(save.grants(), Where("world", "kitchen"), Target("all", "", ""), "closed")
    assert [(fact.payload["place"], fact.payload["state"]) for fact in made] == [
        (LATER, "default"),
        ("kitchen", "closed"),
    ]


def _say(save: Save, where: Where, target: Target) -> None:
    save.append_now(*grants(save.grants(), where, target, "open"))
