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

if TYPE_CHECKING:
    from engine.stage.flow import Flow

ON = (916.0, 628.0, 308.0, 74.0)
"""Where the green button stands."""


class Locking:
    """What has been pressed on the way to a PIN; `pin` is there once the same three were chosen twice."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._chosen: tuple[str, ...] = ()
        self._first: tuple[str, ...] = ()
        self.pin: tuple[str, ...] = ()

    def compose(self, sheet: Sheet, face_name: str) -> None:
        stage = self._scene.stage
        title(sheet, stage, "Vil du have en lås?", width=640)
        sheet.drawing(widgets.card(588, 480, colour.CREAM, radius=30), 64, 112)
        sheet.drawing(face_card(face(face_name), 132, 132, colour.AGAIN, colour.CREAM), 96, 140)
        sheet.icon("lock" if self._chosen or self.pin else "unlock", 560, 206, 96)
        text = stage.tr(self.danish)
        sheet.text(Copy(text, stage.settings.interface), (96, 288, 524, 138), 28, lines=4, weight=600, smallest=18)
        sheet.control("lock-text", (96, 288, 524, 138), self.tell, Says(text, stage.settings.interface))
        shown, fill = self.pin or self._chosen, colour.SLOWER if self.pin else colour.WHITE
        pin_pad.slots(sheet, stage, shown, 186, 446, fill=fill)
        pin_pad.pad(sheet, stage, 720, 112, self._press, enabled=not self.pin)

    @property
    def way_on(self) -> str:
        """What stands on the button that leads on."""
        return "Videre" if self.pin else "Uden lås"

    @property
    def danish(self) -> str:
        """What is to be done now."""
        if self.pin:
            return "Husk de tre billeder. Dem skal du bruge næste gang."
        if self._first:
            return "Tryk på de samme tre billeder igen."
        return "Vælg tre billeder, så er det kun dig, der kan åbne din side. Du må gerne lade være."

    def tell(self) -> None:
        self._scene.stage.say(self._scene.stage.tr(self.danish))

    def _press(self, name: str) -> None:
        stage = self._scene.stage
        self._chosen = (*self._chosen, name)
        self._scene.changed()
        if len(self._chosen) < pin_pad.LENGTH:
            return
        if not self._first:
            self._first, self._chosen = self._chosen, ()
            self.tell()
        elif self._chosen == self._first:
            self.pin = self._chosen
            stage.effects.play("right")
            self.tell()
        else:
            self._first = self._chosen = ()
            stage.say(stage.tr("Det var ikke de samme tre i samme rækkefølge. Vælg tre billeder igen."))


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
        go_on(sheet, self.stage, "go-on", ON, self.locking.way_on, self._finish)
        symbol = symbols.arrow(1, left=not sheet.mirrored)
        round_button(sheet, "back", 92, 666, 32, symbol, self.back, self.stage.says("Tilbage"))
        corners(sheet, self, self.locking.tell)

    def back(self) -> None:
        self.stage.close()

    def _finish(self) -> None:
        if self.locking.pin:
            self.stage.course.save.pins.set(self.flow.person, self.locking.pin)
        self.stage.close()
