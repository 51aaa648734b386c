"""What holds in every scene: all of it in the window, large enough, apart, reachable with the keys, and speaking."""

from __future__ import annotations

from collections.abc import Iterator

import pygame
import pytest

from engine.stage.control import LEAST, REST, Control, Focus
from engine.stage.input import Way
from engine.stage.pilot import Pilot
from engine.stage.text.paragraph import Paragraph
from engine.stage.text.typesetter import Typesetter
from engine.stage.window import Box
from tests.stage.scenes.conftest import QuickVoice
from tests.stage.scenes_shown import SCENES, piloted

WINDOWS = (
    ((1366, 768), "en", 1.0),
    ((1024, 600), "ar", 2.0),
    ((1366, 768), "ar", 1.0),
    ((1024, 600), "uk", 1.0),
    ((1280, 1024), "ar", 2.0),
    ((3840, 2160), "en", 1.0),
    ((1366, 768), "da", 2.0),
    ((1024, 600), "uk", 2.0),
)
WAYS: tuple[Way, ...] = ("left", "right", "up", "down")
CORNERS = {"home": (18, 18, 68, 68), "help": (1194, 18, 68, 68)}
# The hit area of a control grows to 48 px by itself; its own box may fall short by this much.
NEARLY = 4.0


def cross(one: Box, other: Box) -> bool:
    """Whether two boxes overlap without one lying in the other (a small speaker on a large card is meant so)."""
    (ax, ay, aw, ah), (bx, by, bw, bh) = one, other
    if min(ax + aw, bx + bw) - max(ax, bx) <= 1 or min(ay + ah, by + bh) - max(ay, by) <= 1:
        return False
    return not (holds(one, other) or holds(other, one))


def holds(outer: Box, inner: Box) -> bool:
    (ax, ay, aw, ah), (bx, by, bw, bh) = outer, inner
    slack = 0.5
    return ax - slack <= bx and ay - slack <= by and bx + bw <= ax + aw + slack and by + bh <= ay + ah + slack


def reached_by_keys(controls: tuple[Control, ...]) -> set[str]:
    """Where the arrow keys lead from the first control that they light."""
    focus = Focus()
    focus.show(controls)
    focus.step("down", 0)
    reached: set[str] = set()
    todo = [focus.name]
    while todo:
        name = todo.pop()
        if name is None or name in reached:
            continue
        reached.add(name)
        for way in WAYS:
            focus.name = name
            focus.step(way, 0)
            todo.append(focus.name)
    return reached


def faults(pilot: Pilot, name: str) -> Iterator[str]:
    """What is wrong with the controls that the scene shows."""
    controls = tuple(pilot.stage.focus.controls)
    window = pilot.stage.surface.get_rect()
    enabled = [control for control in controls if control.enabled]
    for control in controls:
        if not window.contains(pilot.stage.geometry.rect(control.box)):
            yield f"{control.name} is partly outside the window: {control.box}"
        if min(control.box[2:]) < LEAST - NEARLY:
            yield f"{control.name} is small: {control.box[2:]}"
        if control.name in CORNERS and not pilot.stage.scene.modal:
            place = tuple(round(side) for side in control.box)
            if place != CORNERS[control.name]:
                yield f"{control.name} is not in its corner: {place}"
    for number, one in enumerate(enabled):
        for other in enabled[number + 1 :]:
            if cross(one.box, other.box):
                yield f"{one.name} and {other.name} overlap"
    if len({control.name for control in controls}) < len(controls):
        yield "two controls have one name"
    lost = {control.name for control in enabled} - reached_by_keys(controls)
    if lost:
        yield f"the keys do not reach {sorted(lost)}"
    if name != "title" and not pilot.stage.scene.modal and {*CORNERS} - {control.name for control in controls}:
        yield "Home or Help is missing"


@pytest.mark.slow
@pytest.mark.parametrize(("size", "language", "text_size"), WINDOWS)
def test_every_scene(
    size: tuple[int, int], language: str, text_size: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut: list[str] = []
    fit = Typesetter.fit

    def watched(self: Typesetter, text: object, size: float, **given: object) -> Paragraph:
        laid: Paragraph = fit(self, text, size, **given)  # type: ignore[arg-type]
        height = given.get("height")
        if laid.truncated or laid.broken or (isinstance(height, float) and laid.height > height + 0.5):
            cut.append(str(text))
        return laid

    monkeypatch.setattr(Typesetter, "fit", watched)
    found: list[str] = []
    with piloted(size, language, text_size) as pilot:
        for name, show in SCENES.items():
            cut.clear()
            show(pilot)
            pilot.wait(100)
            found += [f"{name}: {fault}" for fault in faults(pilot, name)]
            found += [f"{name}: a text does not fit: {text}" for text in dict.fromkeys(cut)]
    assert not found, "\n".join(found)


@pytest.mark.slow
def test_resting_on_a_control_speaks_and_only_once() -> None:
    with piloted((1024, 600), "en") as pilot:
        voice = pilot.stage.speech.voice
        assert isinstance(voice, QuickVoice)
        for name in ("who", "world", "level: told"):
            SCENES[name](pilot)
            pilot.wait(200)
            pilot.stage.speech.hush()
            spoken = [one for one in pilot.stage.focus.controls if one.says is not None and one.enabled]
            assert len(spoken) >= 4, name
            for control in spoken[:4]:
                rest_off(pilot)
                voice.said.clear()
                pilot.rest_on(control.name, REST - 100)
                assert voice.said == [], (name, control.name)
                pilot.wait(200)
                assert control.says is not None
                assert [one.text for one in voice.said] == [control.says.text], (name, control.name)
                pilot.wait(REST + 100)
                assert len(voice.said) == 1


def rest_off(pilot: Pilot) -> None:
    """Point where nothing is."""
    focus = pilot.stage.focus
    for x in range(4, 1280, 36):
        for y in (714, 706, 590):
            if focus.under(x, y) is None:
                place = pilot.stage.geometry.point(x, y)
                pilot.frame(pygame.event.Event(pygame.MOUSEMOTION, pos=place, rel=(0, 0), buttons=(0, 0, 0)))
                return
    raise AssertionError("everything can be pressed")


def test_pressing_a_closed_control_says_so_and_does_nothing() -> None:
    with piloted((1024, 600), "en") as pilot:
        SCENES["world"](pilot)
        pilot.wait(100)
        scene = pilot.stage.scene
        voice = pilot.stage.speech.voice
        assert isinstance(voice, QuickVoice)
        closed = [one for one in pilot.stage.focus.controls if not one.enabled and one.says is not None]
        assert closed, "the later levels of a world are closed at first"
        voice.said.clear()
        pilot.press(closed[0].name)
        assert pilot.stage.scene is scene
        assert closed[0].says is not None
        assert voice.said[0].text == closed[0].says.text


@pytest.mark.slow
def test_escape_leads_back_to_the_title() -> None:
    with piloted((1024, 600), "en") as pilot:
        for name in ("new person", "town", "world", "settings", "card", "result", "level: told", "level: letters"):
            SCENES[name](pilot)
            pilot.wait(50)
            for _ in range(6):
                pilot.key(pygame.KSCAN_ESCAPE)
            assert type(pilot.stage.scene).__name__ in ("TitleScene", "WhoScene"), name
            assert len(pilot.stage.scenes) == 1


@pytest.mark.slow
def test_the_window_can_change_its_size_in_every_scene() -> None:
    with piloted((1024, 600), "en") as pilot:
        for name in ("title", "town", "card", "level: letters"):
            SCENES[name](pilot)
            for size in ((1366, 768), (1024, 600)):
                pilot.stage.surface = pygame.display.set_mode(size)
                pilot.frame(pygame.event.Event(pygame.VIDEORESIZE, w=size[0], h=size[1], size=size))
                pilot.frame()
            window = pilot.stage.surface.get_rect()
            boxes = [pilot.stage.geometry.rect(control.box) for control in pilot.stage.focus.controls]
            assert all(window.contains(box) for box in boxes), name
