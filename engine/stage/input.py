"""Mouse, touch, keyboard and gamepad become the few gestures that every scene understands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

import pygame

Way = Literal["left", "right", "up", "down"]
STICK = 0.5
"""How far a gamepad's stick must lean to count as a step."""


@dataclass(frozen=True, slots=True)
class Point:
    """The pointer rests or moves somewhere, in screen px."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Press:
    """The left button went down there."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Touch:
    """A finger came down: what lies there may be rested on, to hear it."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Lift:
    """The finger went up again: after a short touch that is a press."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Step:
    """An arrow key or the gamepad: move the focus, or the learner."""

    way: Way


@dataclass(frozen=True, slots=True)
class Activate:
    """Enter, space or the gamepad's first button: press what has the focus."""


@dataclass(frozen=True, slots=True)
class Cycle:
    """Tab or the gamepad's third button: on to the next thing that can be pressed (with shift, or the fourth: back)."""

    back: bool = False


@dataclass(frozen=True, slots=True)
class Back:
    """Escape or the gamepad's second button."""


@dataclass(frozen=True, slots=True)
class AskKey:
    """One of the keys 1-4: the four sentence buttons in their order."""

    number: int


@dataclass(frozen=True, slots=True)
class Text:
    """Letters were typed."""

    letters: str


@dataclass(frozen=True, slots=True)
class Delete:
    """The key that takes a letter back."""


@dataclass(frozen=True, slots=True)
class Resize:
    """The window has another size."""

    width: int
    height: int


@dataclass(frozen=True, slots=True)
class ToggleFull:
    """F11."""


@dataclass(frozen=True, slots=True)
class Quit:
    """The window is being closed."""


Gesture = (
    Point | Press | Touch | Lift | Step | Activate | Cycle | Back | AskKey | Text | Delete | Resize | ToggleFull | Quit
)

# By scancode: the same place on every keyboard, whatever its letters.
STEPS: dict[int, Way] = {
    pygame.KSCAN_LEFT: "left",
    pygame.KSCAN_RIGHT: "right",
    pygame.KSCAN_UP: "up",
    pygame.KSCAN_DOWN: "down",
    pygame.KSCAN_A: "left",
    pygame.KSCAN_D: "right",
    pygame.KSCAN_W: "up",
    pygame.KSCAN_S: "down",
}
PADS: dict[int, Gesture] = {0: Activate(), 1: Back(), 2: Cycle(), 3: Cycle(back=True)}
HATS: dict[tuple[int, int], Way] = {(-1, 0): "left", (1, 0): "right", (0, 1): "up", (0, -1): "down"}
ASKS = {pygame.KSCAN_1: 1, pygame.KSCAN_2: 2, pygame.KSCAN_3: 3, pygame.KSCAN_4: 4}


class Reader:
    """Reads pygame's events. While `typing`, letters are text and do not move anything."""

    def __init__(self) -> None:
        self.typing = False
        self._leaning: Way | None = None

    def gestures(self, happened: Iterable[pygame.event.Event]) -> Iterator[Gesture]:
        for event in happened:
            gesture = self._gesture(event)
            if gesture is not None:
                yield gesture

    def _gesture(self, event: pygame.event.Event) -> Gesture | None:
        kind = event.type
        if kind == pygame.QUIT:
            return Quit()
        if kind == pygame.MOUSEMOTION:
            return Point(*event.pos)
        # A touch screen also sends mouse events, marked `touch`; those serve, the finger events are left alone.
        if kind == pygame.MOUSEBUTTONDOWN and event.button == 1:
            return Touch(*event.pos) if getattr(event, "touch", False) else Press(*event.pos)
        if kind == pygame.MOUSEBUTTONUP and event.button == 1:
            return Lift(*event.pos) if getattr(event, "touch", False) else None
        if kind == pygame.VIDEORESIZE:
            return Resize(event.w, event.h)
        if kind == pygame.KEYDOWN:
            return self._key(event)
        if kind == pygame.TEXTINPUT and self.typing:
            return Text(event.text)
        if kind == pygame.JOYBUTTONDOWN:
            return PADS.get(event.button)
        if kind == pygame.JOYHATMOTION and event.value in HATS:
            return Step(HATS[event.value])
        if kind == pygame.JOYAXISMOTION and event.axis in (0, 1):
            return self._lean(event.axis, event.value)
        return None

    def _key(self, event: pygame.event.Event) -> Gesture | None:
        scancode = event.scancode
        if scancode == pygame.KSCAN_ESCAPE:
            return Back()
        if scancode == pygame.KSCAN_F11:
            return ToggleFull()
        if scancode == pygame.KSCAN_TAB:
            return Cycle(back=bool(event.mod & pygame.KMOD_SHIFT))
        if scancode == pygame.KSCAN_BACKSPACE:
            return Delete()
        if scancode in (pygame.KSCAN_RETURN, pygame.KSCAN_KP_ENTER):
            return Activate()
        if self.typing:
            return None
        if scancode == pygame.KSCAN_SPACE:
            return Activate()
        if scancode in STEPS:
            return Step(STEPS[scancode])
        if scancode in ASKS:
            return AskKey(ASKS[scancode])
        return None

    def _lean(self, axis: int, value: float) -> Gesture | None:
        """A stick steps once when it begins to lean."""
        ways: tuple[Way, Way] = ("left", "right") if axis == 0 else ("up", "down")
        way = ways[0] if value < -STICK else ways[1] if value > STICK else None
        if way is None:
            if self._leaning in ways:
                self._leaning = None
            return None
        if way == self._leaning:
            return None
        self._leaning = way
        return Step(way)
