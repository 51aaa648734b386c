"""Making a picture PIN: three pictures, then the same three once more. For somebody new, or later from the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from engine.stage.control import Says
from engine.stage.drawing import colour, symbols, widgets
from engine.stage.drawing.portrait import face_card
from engine.stage.parts import corners, go_on, round_button, title
from engine.stage.person import face
from engine.stage.scene import Scene
from engine.stage.scenes import pin_pad
from engine.stage.scenes.who import ROOM
from engine.stage.sheet import Copy, Sheet
from engine.stage.stage import Stage
from engine.stage.window import Box

if TYPE_CHECKING:
    from engine.stage.flow import Flow

Point = tuple[float, float]
ON = (916.0, 628.0, 308.0, 74.0)
"""Where the green button stands."""
MOST = 560.0
"""How wide large letters may make it."""
PLACES: tuple[Box, float, Point, Point] = ((96.0, 288.0, 524.0, 138.0), 28, (186.0, 446.0), (560.0, 206.0))
LARGE_PLACES: tuple[Box, float, Point, Point] = ((92.0, 124.0, 532.0, 320.0), 36, (92.0, 458.0), (546.0, 510.0))
"""Where the words stand and how large, the three pictures and the lock; large letters have the room of the face too."""
STANDS = 600.0
"""Milliseconds that three pictures stand to be seen before they are asked for once more."""
DIFFERED = "Det var ikke de samme tre i samme rækkefølge. Vælg tre billeder igen."


class Locking:
    """What has been pressed on the way to a PIN; `pin` is there once the same three were chosen twice."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._chosen: tuple[str, ...] = ()
        self._first: tuple[str, ...] = ()
        self._differed = False
        self._until: float | None = None
        self.pin: tuple[str, ...] = ()

    def compose(self, sheet: Sheet, face_name: str) -> None:
        stage = self._scene.stage
        title(sheet, stage, "Vil du have en lås?", width=640)
        sheet.drawing(widgets.card(588, 480, colour.CREAM, radius=30), 64, 112)
        if sheet.large:
            words, letters, slots, lock = LARGE_PLACES
        else:
            words, letters, slots, lock = PLACES
            sheet.drawing(face_card(face(face_name), 132, 132, colour.AGAIN, colour.CREAM), 96, 140)
        sheet.icon("lock" if self.pin else "unlock", *lock, 96)
        text = stage.tr(self.danish)
        sheet.text(Copy(text, stage.settings.interface), words, letters, lines=6, weight=600, smallest=18)
        sheet.control("lock-text", words, self.tell, Says(text, stage.settings.interface))
        shown, fill = self.pin or self._chosen, colour.SLOWER if self.pin else colour.WHITE
        pin_pad.slots(sheet, stage, shown, *slots, fill=fill)
        pin_pad.pad(sheet, stage, 720, 112, self._press, enabled=not self.pin)

    @property
    def way_on(self) -> str:
        """What stands on the button that leads on."""
        return "Videre" if self.pin else "Uden lås"

    @property
    def way_on_fill(self) -> str:
        """And how that looks: green is what one is to press, and nobody is to go without by haste."""
        return colour.GREEN if self.pin else colour.WHITE

    @property
    def danish(self) -> str:
        """What is to be done now."""
        if self.pin:
            return "Husk de tre billeder. Dem skal du bruge næste gang."
        if self._first:
            return "Tryk på de samme tre billeder igen."
        if self._differed:
            return DIFFERED
        return "Vælg tre billeder, så er det kun dig, der kan åbne din side. Du må gerne lade være."

    def tell(self) -> None:
        self._scene.stage.say(self._scene.stage.tr(self.danish))

    def help(self) -> None:
        """What is to be done, and a hand that shows it. Three pictures in a row would be taken for the ones to choose.
        """
        self._scene.stage.guide(self.danish, *(() if self.pin else (f"picture:{pin_pad.SHOWN}",)), "go-on")

    def update(self, now: float) -> None:
        """Time has passed: three pictures have been seen long enough."""
        if self._until is None or now < self._until:
            return
        self._until = None
        self._differed = bool(self._first)
        self._first = () if self._first else self._chosen
        self._chosen = ()
        self._scene.changed()
        self.tell()

    def _press(self, name: str) -> None:
        if self._until is not None:
            return
        stage = self._scene.stage
        self._chosen = (*self._chosen, name)
        self._scene.changed()
        if len(self._chosen) < pin_pad.LENGTH:
            return
        if self._chosen == self._first:
            self.pin = self._chosen
            stage.effects.play("right")
            self.tell()
        else:
            self._until = stage.clock() + STANDS


class LockScene(Scene):
    """Over the settings, for who plays and has no PIN (any more)."""

    def __init__(self, stage: Stage, flow: Flow) -> None:
        super().__init__(stage)
        self.flow = flow
        self.locking = Locking(self)

    def enter(self) -> None:
        self.locking.tell()

    def backdrop(self, surface: pygame.Surface) -> None:
        surface.blit(self.stage.raster.drawing(ROOM), self.stage.geometry.point(0, 0))

    def compose(self, sheet: Sheet) -> None:
        self.locking.compose(sheet, self.flow.face)
        locking = self.locking
        go_on(sheet, self.stage, "go-on", ON, locking.way_on, self._finish, fill=locking.way_on_fill, most=MOST)
        symbol = symbols.arrow(1, left=not sheet.mirrored)
        round_button(sheet, "back", 92, 666, 32, symbol, self.back, self.stage.says("Tilbage"))
        corners(sheet, self, self.locking.help)

    def update(self, now: float) -> None:
        self.locking.update(now)

    def back(self) -> None:
        self.stage.close()

    def _finish(self) -> None:
        if self.locking.pin:
            self.stage.course.save.pins.set(self.flow.person, self.locking.pin)
        self.stage.close()
