"""Showing who one is: three pictures out of nine."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pygame

from engine.saving.records import Person
from engine.stage.control import Says
from engine.stage.drawing import colour, symbols, widgets
from engine.stage.drawing.portrait import face_card
from engine.stage.parts import corners, pill_button, round_button, title
from engine.stage.person import face
from engine.stage.scene import Scene
from engine.stage.scenes import pin_pad
from engine.stage.scenes.who import ROOM
from engine.stage.sheet import Copy, Sheet
from engine.stage.speech import Saying
from engine.stage.stage import Stage

if TYPE_CHECKING:
    from engine.stage.flow import Flow

FREE_TRIES = 3
FIRST_WAIT, LONGEST_WAIT = 5_000.0, 60_000.0
"""Milliseconds to wait after the fourth wrong try, then twice as long each time, as for a password."""
LINGER = 900.0
"""Milliseconds that three wrong pictures stay to be seen."""
MISSED = "Det var ikke de tre. Prøv igen."


class PinScene(Scene):
    """The badge of who wants in, three places, nine pictures. Wrong ones are met gently: try again."""

    def __init__(self, stage: Stage, flow: Flow, person: Person) -> None:
        super().__init__(stage)
        self.flow = flow
        self.person = person
        self.chosen: tuple[str, ...] = ()
        self.wrong = 0
        self.until = 0.0
        self.seconds = 0
        # Checking takes about 50 ms: not on the frame.
        self._checker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pin")
        self._checking: Future[bool] | None = None

    def enter(self) -> None:
        # From here on in the person's own language and size.
        settings = self.stage.course.settings(self.person.id)
        self.stage.apply(replace(settings, full_screen=self.stage.settings.full_screen))
        self._tell()

    def leave(self) -> None:
        self._checker.shutdown(wait=True)

    def back(self) -> None:
        self.flow.who()

    def backdrop(self, surface: pygame.Surface) -> None:
        surface.blit(self.stage.raster.drawing(ROOM), self.stage.geometry.point(0, 0))

    def update(self, now: float) -> None:
        if self._checking is not None and self._checking.done():
            right, self._checking = self._checking.result(), None
            if right:
                self.stage.effects.play("right")
                self.flow.enter(self.person.id)
                return
            self._missed(now)
        seconds = max(0, -int((now - self.until) // 1000)) if self.wrong else 0
        if seconds != self.seconds or (self.chosen and self._checking is None and self._closed() and now >= self.until):
            self.seconds = seconds
            if now >= self.until and self._closed():
                self.chosen = ()
            self.changed()

    def _closed(self) -> bool:
        return len(self.chosen) >= pin_pad.LENGTH

    def compose(self, sheet: Sheet) -> None:
        stage = self.stage
        waits = self.seconds > 0 and self.wrong > FREE_TRIES
        title(sheet, stage, MISSED if self.wrong and not waits else "Tryk på dine tre billeder", width=640)
        sheet.drawing(widgets.rail(330), 176, 106)
        sheet.drawing(widgets.badge(260, 286, colour.BLUE_DEEP), 211, 140)
        sheet.drawing(face_card(face(self.person.face), 224, 188, colour.AGAIN), 229, 168)
        sheet.drawing(widgets.pin_mark(24), 447, 352)
        if self.person.name:
            sheet.text(Copy(self.person.name), (225, 362, 232, 56), 34, align="center", smallest=18)
        sheet.drawing(widgets.card(420, 146, colour.CREAM, radius=26), 131, 446)
        if waits:
            sheet.icon("clock", 191, 519, 72)
            text = stage.tr("Vent lidt, og prøv så igen.")
            sheet.text(Copy(text, stage.settings.interface), (240, 452, 220, 134), 26, lines=3, smallest=17)
            sheet.text(Copy(f"{self.seconds}"), (462, 452, 76, 134), 44, align="center")
            sheet.control("wait", (131, 446, 420, 146), says=Says(text, stage.settings.interface))
        else:
            pin_pad.slots(sheet, stage, self.chosen, 169, 467, fill=colour.WHITE)
        pin_pad.pad(sheet, stage, 680, 112, self._press, enabled=not self._closed() and not waits)
        pill_button(sheet, stage, "not-me", (56, 634, 320, 68), "Det er ikke mig", self.flow.who, icon="people")
        if self.chosen and not self._closed():
            symbol = symbols.arrow(0.9, left=not sheet.mirrored)
            round_button(sheet, "erase", 602, 519, 30, symbol, self._erase, stage.says("Slet et billede"))
        corners(sheet, self, self._help, self.flow.who)

    def _press(self, name: str) -> None:
        if self._closed():
            return
        self.chosen = (*self.chosen, name)
        if self._closed():
            check = partial(self.stage.course.save.pins.check, self.person.id, self.chosen)
            self._checking = self._checker.submit(check)
        self.changed()

    def _erase(self) -> None:
        self.chosen = self.chosen[:-1]
        self.changed()

    def _missed(self, now: float) -> None:
        self.wrong += 1
        more = self.wrong - FREE_TRIES - 1
        self.until = now + (LINGER if more < 0 else min(FIRST_WAIT * 2**more, LONGEST_WAIT))
        self.stage.effects.play("wrong")
        said = MISSED if more < 0 else "Vent lidt, og prøv så igen."
        self.stage.say(self.stage.tr(said))
        self.changed()

    def _tell(self) -> None:
        self.stage.say(self.stage.tr("Tryk på dine tre billeder. Er det ikke dig? Så gå tilbage."))

    def _help(self) -> None:
        self._tell()
        forgotten = self.stage.tr("Har du glemt dem? Din lærer kan hjælpe.")
        self.stage.speech.add(Saying(forgotten, self.stage.settings.interface))
        self.stage.show(f"picture:{pin_pad.SHOWN}", "not-me")
