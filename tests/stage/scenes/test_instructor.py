"""The instructor's screen: nothing before the password, then what was pressed holds for whom it was pressed."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pygame
import pytest

from engine.course.unlocking import Target
from engine.learning import Answer
from engine.saving import answered, open_save, passwords
from engine.stage.pilot import Pilot
from engine.stage.scenes.class_person import ClassPersonScene
from engine.stage.scenes.class_table import IDLE, ClassScene
from engine.stage.scenes.instructor import FORGOTTEN, GUARDS, InstructorScene
from engine.stage.scenes.title import TitleScene
from engine.stage.scenes.working import WorkingScene
from tests.stage.scenes.conftest import QuickVoice

# Through the whole stage, with the mouse.
pytestmark = pytest.mark.slow

SECRET = "hemmelig"
UNLOCKED = "Billedkoden er fjernet. Personen kan vælge en ny under Indstillinger."


@pytest.fixture(autouse=True)
def quick_hash(monkeypatch: pytest.MonkeyPatch) -> None:
    """The real hash takes its time on purpose, and has tests of its own."""
    monkeypatch.setattr(passwords, "_hash", lambda secret: f"#{secret}")
    monkeypatch.setattr(passwords, "_matches", lambda known, secret: known == f"#{secret}")


@pytest.fixture
def pilot(tmp_path: Path) -> Iterator[Pilot]:
    driven = Pilot(open_save(tmp_path), size=(1024, 600), language="en")
    driven.stage.course.add_person("amina", "en", "Amina", group="Hold A")
    driven.stage.course.add_person("yusuf", "en", "Yusuf")
    driven.game.flow.begin()
    yield driven
    driven.close()


@pytest.fixture
def inside(pilot: Pilot) -> Pilot:
    pilot.stage.go(ClassScene(pilot.stage, pilot.game.flow))
    pilot.frame()
    return pilot


def write(pilot: Pilot, text: str) -> None:
    for letter in text:
        pilot.frame(pygame.event.Event(pygame.TEXTINPUT, text=letter))


def settle(pilot: Pilot, until: Callable[[], bool] = lambda: True) -> None:
    """Let what works on a thread of its own come to its end."""
    for _ in range(2000):
        scene = pilot.stage.scene
        if until() and not (isinstance(scene, WorkingScene) and scene.busy):
            return
        pygame.time.wait(2)
        pilot.frame()
    raise AssertionError("still at work")


def enter(pilot: Pilot, secret: str) -> None:
    write(pilot, secret)
    pilot.press("accept")
    settle(pilot)


def person(pilot: Pilot, name: str) -> str:
    return next(one.id for one in pilot.stage.course.people() if one.name == name)


def said(pilot: Pilot, name: str, level: str) -> str:
    return pilot.stage.course.access(person(pilot, name), level).reason


def test_first_use_sets_a_password_written_twice(pilot: Pilot) -> None:
    pilot.press("instructor")
    enter(pilot, SECRET)
    assert isinstance(pilot.stage.scene, InstructorScene)
    enter(pilot, SECRET)
    assert isinstance(pilot.stage.scene, ClassScene)
    assert pilot.stage.course.save.instructor.check(SECRET).right


def test_two_that_differ_set_nothing(pilot: Pilot) -> None:
    pilot.press("instructor")
    enter(pilot, SECRET)
    enter(pilot, "noget andet")
    assert isinstance(pilot.stage.scene, InstructorScene)
    assert not pilot.stage.course.save.instructor.is_set


def test_short_one_is_refused(pilot: Pilot) -> None:
    pilot.press("instructor")
    enter(pilot, "kort")
    assert pilot.stage.scene.phase == "choose"  # type: ignore[attr-defined]


def test_keys_on_the_screen_write_too(pilot: Pilot) -> None:
    pilot.press("instructor")
    for letter in "abcæ1":
        pilot.press(f"key:{letter}")
    pilot.press("key:⌫")
    assert pilot.stage.scene.text == "abcæ"  # type: ignore[attr-defined]


def test_return_takes_what_was_written_whatever_the_mouse_rests_on(pilot: Pilot) -> None:
    pilot.game.flow.instructor()
    write(pilot, SECRET)
    pilot.frame()
    key = pilot.stage.focus.named("key:q")
    assert key is not None
    assert key.says is None, "a secret is not read out"
    middle = pilot.stage.geometry.point(key.box[0] + 20, key.box[1] + 20)
    pilot.frame(pygame.event.Event(pygame.MOUSEMOTION, pos=middle, rel=(0, 0), buttons=(0, 0, 0)))
    assert pilot.stage.focus.name == "key:q"
    pilot.key(pygame.KSCAN_RETURN)
    scene = pilot.stage.scene
    assert isinstance(scene, InstructorScene)
    assert (scene.phase, scene.text) == ("repeat", "")


def test_wrong_password_lets_nobody_in_and_costs_time(pilot: Pilot) -> None:
    pilot.stage.course.save.instructor.set(SECRET)
    pilot.press("instructor")
    for _ in range(4):
        enter(pilot, "forkert")
    scene = pilot.stage.scene
    assert isinstance(scene, InstructorScene)
    assert scene.waits > 0
    enter(pilot, SECRET)
    assert isinstance(pilot.stage.scene, InstructorScene)
    pilot.clock.now += 1000 * (scene.waits + 1)
    pilot.frame()
    assert scene.waits == 0


def test_forgotten_password_has_a_written_way_out(pilot: Pilot) -> None:
    def told() -> str:
        pilot.frame()
        control = pilot.stage.focus.named("guards")
        assert control is not None
        assert control.says is not None
        return control.says.text

    pilot.press("instructor")
    assert told() == pilot.stage.tr(GUARDS)
    pilot.stage.course.save.instructor.set(SECRET)
    pilot.game.flow.instructor()
    assert told() == pilot.stage.tr(FORGOTTEN)


def test_every_use_is_journalled(pilot: Pilot) -> None:
    pilot.stage.course.save.instructor.set(SECRET)
    pilot.press("instructor")
    enter(pilot, SECRET)
    assert isinstance(pilot.stage.scene, ClassScene)
    used = [e for e in pilot.stage.course.save.events("") if e.kind == "instructor_password_used"]
    assert [event.payload for event in used] == [{"right": True, "purpose": "screen"}]


def test_cell_opens_for_everybody_and_locks_for_one(inside: Pilot) -> None:
    amina = person(inside, "Amina")
    inside.press("cell:all::kitchen/3-sort")
    inside.press("say:open")
    settle(inside)
    inside.press(f"cell:person:{amina}:kitchen/1-around")
    inside.press("say:closed")
    settle(inside)
    assert said(inside, "Yusuf", "kitchen/3-sort") == "open"
    assert said(inside, "Amina", "kitchen/1-around") == "closed"
    inside.press(f"cell:person:{amina}:kitchen/1-around")
    inside.press("say:default")
    settle(inside)
    assert said(inside, "Amina", "kitchen/1-around") == "open"


def test_what_holds_now_is_said_and_nothing_cuts_into_it(inside: Pilot, voice: QuickVoice) -> None:
    inside.stage.speech.voice = voice
    inside.press(f"cell:person:{person(inside, 'Amina')}:kitchen/2-fetch")
    inside.press("say:closed")
    settle(inside)
    inside.wait(200)
    assert [one.text for one in voice.said[-2:]] == ["Amina: Fetch for the cook", "Amina: Fetch for the cook. Locked."]
    inside.press(f"row:person:{person(inside, 'Amina')}")
    for name in ("erase", "yes", "yes"):
        inside.press(name)
    said = len(voice.said)
    settle(inside, lambda: isinstance(inside.stage.scene, ClassScene))
    inside.wait(200)
    assert [one.text for one in voice.said[said:]] == ["The person is deleted."]


@pytest.mark.parametrize("way", ["home", "done"])
def test_new_password_leads_back_to_the_class(inside: Pilot, way: str) -> None:
    table = inside.stage.scene
    inside.press("password")
    if way == "home":
        inside.press("home")
    else:
        enter(inside, SECRET)
        enter(inside, SECRET)
        assert inside.stage.course.save.instructor.check(SECRET).right
    assert inside.stage.scene is table


def test_world_locks_for_a_group(inside: Pilot) -> None:
    inside.press("tab:warehouse")
    inside.press("cell:group:Hold A:warehouse")
    inside.press("say:closed")
    settle(inside)
    assert said(inside, "Amina", "warehouse/1-around") == "closed"
    assert said(inside, "Yusuf", "warehouse/1-around") == "open"


def test_person_joins_a_group_old_or_new(inside: Pilot) -> None:
    yusuf = person(inside, "Yusuf")
    inside.press(f"row:person:{yusuf}")
    inside.press("group")
    inside.press("group:Hold A")
    settle(inside)
    assert inside.stage.course.person(yusuf).group == "Hold A"
    inside.press("group")
    inside.press("new-group")
    write(inside, "Morgen")
    inside.press("done")
    settle(inside)
    assert inside.stage.course.person(yusuf).group == "Morgen"


def test_nothing_at_the_foot_lies_over_another_thing_with_a_large_class(inside: Pilot) -> None:
    for n in range(40):
        inside.stage.course.add_person("malee", "th", f"Person {n}")
    inside.stage.scene.refresh()  # type: ignore[attr-defined]
    inside.frame()
    boxes = [one.box for one in inside.stage.focus.controls if one.box[1] > 615]
    for number, (x, y, wide, high) in enumerate(boxes):
        for left, top, other, tall in boxes[number + 1 :]:
            assert x + wide <= left or left + other <= x or y + high <= top or top + tall <= y


def hard_words(pilot: Pilot, who: str, *words: str) -> None:
    missed = [
        Answer(person(pilot, who), word, "listen", "kitchen/1-around", "0", f"0.{word}{n}", "h", ("a", "b"), word,
               False, False, 900, 0, date(2026, 1, 1), "a")
        for word in words for n in range(2)
    ]  # fmt: skip
    pilot.stage.course.save.append_now(*(answered(one) for one in missed))
    pilot.stage.scene.refresh()  # type: ignore[attr-defined]


def people_shown(pilot: Pilot) -> list[str]:
    pilot.frame()
    ids = [one.name.split(":")[2] for one in pilot.stage.focus.controls if one.name.startswith("row:person")]
    return [pilot.stage.course.person(one).name for one in ids]


def test_who_needs_most_help_comes_first_when_asked_and_stays_so(inside: Pilot) -> None:
    hard_words(inside, "Yusuf", "pot")
    assert people_shown(inside) == ["Amina", "Yusuf"]
    inside.press("order")
    assert people_shown(inside) == ["Yusuf", "Amina"]
    inside.press("row:all:")
    inside.press("close")
    assert people_shown(inside) == ["Yusuf", "Amina"]
    inside.press("order")
    assert people_shown(inside) == ["Amina", "Yusuf"]


def test_hard_word_of_all_names_who_it_is_hard_for(inside: Pilot, voice: QuickVoice) -> None:
    hard_words(inside, "Yusuf", "pot")
    inside.stage.speech.voice = voice
    inside.press("row:all:")
    inside.press("word:pot")
    inside.wait(200)
    assert [one.text for one in voice.said[-2:]] == ["gryde", "Yusuf"]
    inside.press(f"face:{person(inside, 'Yusuf')}")
    scene = inside.stage.scene
    assert isinstance(scene, ClassPersonScene)
    assert scene.row.target.name == "Yusuf"


def test_group_is_filled_with_one_press_a_face(inside: Pilot) -> None:
    inside.stage.course.add_person("malee", "th", "Malee")
    inside.stage.scene.refresh()  # type: ignore[attr-defined]
    inside.press("new-group")
    write(inside, "Morgen")
    inside.press("done")
    for name in ("Yusuf", "Malee"):
        inside.press(f"face:{person(inside, name)}")
    inside.press("done")
    settle(inside)
    inside.press("row:group:Morgen")
    inside.press("members")
    for name in ("Malee", "Amina"):
        inside.press(f"face:{person(inside, name)}")
    inside.press("done")
    settle(inside)
    assert {one.name: one.group for one in inside.stage.course.people()} == {
        "Amina": "Morgen", "Yusuf": "Morgen", "Malee": "",
    }  # fmt: skip
    assert isinstance(inside.stage.scene, ClassScene)


def test_two_without_a_name_are_told_apart(inside: Pilot) -> None:
    new = [inside.stage.course.add_person("malee", "th") for _ in range(2)]
    scene = inside.stage.scene
    assert isinstance(scene, ClassScene)
    scene.refresh()
    assert [scene.called(Target("person", one, "")).text for one in new] == ["Number 1", "Number 2"]


def test_forgotten_pin_is_removed_and_nothing_else(inside: Pilot) -> None:
    course, yusuf = inside.stage.course, person(inside, "Yusuf")
    inside.press(f"row:person:{yusuf}")
    assert inside.stage.focus.named("forget-pin") is None
    inside.press("close")
    course.save.pins.set(yusuf, ("sun", "fish", "cat"))
    inside.stage.scene.refresh()  # type: ignore[attr-defined]
    inside.press(f"row:person:{yusuf}")
    inside.press("forget-pin")
    settle(inside)
    assert not course.person(yusuf).has_pin
    inside.frame()
    assert inside.stage.focus.named("forget-pin") is None
    assert inside.stage.scene.notice == inside.stage.tr(UNLOCKED)  # type: ignore[attr-defined]


def test_export_names_the_file_it_wrote(inside: Pilot, tmp_path: Path) -> None:
    inside.press(f"row:person:{person(inside, 'Amina')}")
    inside.press("export")
    settle(inside)
    (file,) = (tmp_path / "exports").iterdir()
    scene = inside.stage.scene
    assert isinstance(scene, ClassPersonScene)
    assert str(file) in scene.notice
    assert "Amina" in file.read_text("utf-8")


def test_erasing_asks_twice(inside: Pilot) -> None:
    inside.press(f"row:person:{person(inside, 'Amina')}")
    inside.press("erase")
    inside.press("yes")
    assert len(inside.stage.course.people()) == 2
    inside.press("no")
    assert len(inside.stage.course.people()) == 2
    inside.press("erase")
    inside.press("yes")
    inside.press("yes")
    settle(inside, lambda: isinstance(inside.stage.scene, ClassScene))
    assert [one.name for one in inside.stage.course.people()] == ["Yusuf"]


@pytest.mark.parametrize("over", ["", "row:all:", "new-group", "password"])
def test_screen_that_is_left_alone_closes(inside: Pilot, over: str) -> None:
    """Also what lies over the table."""
    if over:
        inside.press(over)
        assert len(inside.stage.scenes) > 1
    inside.clock.now += IDLE - 1000
    inside.frame()
    assert not isinstance(inside.stage.scene, TitleScene)
    inside.clock.now += 2000
    inside.frame()
    assert isinstance(inside.stage.scene, TitleScene)


def test_keys_keep_the_screen_open_too(inside: Pilot) -> None:
    inside.press("new-group")
    for _ in range(3):
        inside.clock.now += IDLE / 2
        write(inside, "a")
    assert not isinstance(inside.stage.scene, TitleScene)
