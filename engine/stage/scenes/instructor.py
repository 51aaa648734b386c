"""The door to the instructor's screen: a password, set at its first use, asked for ever after."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import pygame

from engine.saving.passwords import SHORTEST, Checked
from engine.stage.control import Says
from engine.stage.drawing import widgets
from engine.stage.input import Gesture
from engine.stage.parts import corners, go_on, title
from engine.stage.scenes.keyboard import LONGEST, field, heard, keyboard
from engine.stage.scenes.tabs import small_icon
from engine.stage.scenes.who import ROOM
from engine.stage.scenes.working import WorkingScene
from engine.stage.sheet import Copy, Sheet
from engine.stage.stage import Stage

if TYPE_CHECKING:
    from engine.stage.flow import Flow
    from engine.stage.scenes.class_table import ClassScene

Phase = Literal["choose", "repeat", "ask"]
ASKS: dict[Phase, str] = {
    "choose": "Vælg en adgangskode til lærere. Mindst 6 tegn.",
    "repeat": "Skriv den samme en gang til.",
    "ask": "Skriv lærerens adgangskode.",
}
GUARDS = "Koden beskytter skærmen, ikke filen. Den, der ejer filen, kan altid vælge en ny kode."
FORGOTTEN = "Er koden glemt? Den, der ejer filen, vælger en ny med:"
COMMAND = "python3 game.py unlock --set-password"


class InstructorScene(WorkingScene):
    """Nothing of anybody's is seen before the password was right. Laid over the `table` it sets a new one, for who is
    inside, and leads back there."""

    typing = True

    def __init__(self, stage: Stage, flow: Flow, *, table: ClassScene | None = None) -> None:
        super().__init__(stage)
        self.flow = flow
        self.table = table
        self.instructor = stage.course.save.instructor
        self.phase: Phase = "choose" if table is not None or not self.instructor.is_set else "ask"
        self.text = ""
        self._first = ""
        self._until = stage.clock() + 1000 * (self.instructor.wait() if self.phase == "ask" else 0)
        self._shown = -1

    def enter(self) -> None:
        self.stage.say(self.stage.tr(ASKS[self.phase]))

    def backdrop(self, surface: pygame.Surface) -> None:
        surface.blit(self.stage.raster.drawing(ROOM), self.stage.geometry.point(0, 0))

    def compose(self, sheet: Sheet) -> None:
        stage = self.stage
        language = stage.settings.interface
        title(sheet, stage, "Lærer", width=300)
        sheet.drawing(widgets.card(920, 226, radius=28), 180, 104)
        sheet.icon("instructor_key", 248, 164, 78)
        asks = self.notice or stage.tr(ASKS[self.phase])
        sheet.text(Copy(asks, language), (310, 112, 760, 70), 30, lines=2, smallest=18)
        sheet.control("asks", (190, 110, 900, 76), lambda: stage.say(asks), Says(asks, language))
        field(sheet, self.text, 310, 188, 740, hidden=True)
        small_icon(sheet, "warning", 248, 288, 46)
        if self.phase == "ask":
            sheet.text(Copy(stage.tr(FORGOTTEN), language), (310, 258, 760, 32), 21, weight=600, smallest=14)
            sheet.text(Copy(COMMAND), (310, 290, 760, 30), 20, weight=700, smallest=14)
        else:
            sheet.text(Copy(stage.tr(GUARDS), language), (310, 258, 760, 62), 21, lines=2, weight=600, smallest=14)
        guards = stage.says(FORGOTTEN if self.phase == "ask" else GUARDS)
        sheet.control("guards", (190, 258, 900, 62), says=guards)
        keyboard(sheet, stage, 352, self.type, self.delete, aloud=False)
        go_on(sheet, stage, "accept", (490, 628, 300, 70), "Videre", self.accept)
        corners(sheet, self, self._help, self.back if self.table is not None else None)

    def gesture(self, gesture: Gesture) -> bool:
        return heard(gesture, self.type, self.delete, self.accept)

    def update(self, now: float) -> None:
        super().update(now)
        left = self.waits
        if left != self._shown:
            if left:
                self.notice = self.stage.tr("Vent {seconds} sekunder.").replace("{seconds}", str(left))
            elif self._shown > 0:
                self.notice = ""
            self._shown = left
            self.changed()

    @property
    def waits(self) -> int:
        """Seconds until the next try."""
        return max(0, round((self._until - self.stage.clock()) / 1000 + 0.49))

    # -- acts

    def type(self, letters: str) -> None:
        self.text = (self.text + letters)[:LONGEST]
        self.changed()

    def delete(self) -> None:
        self.text = self.text[:-1]
        self.changed()

    def accept(self) -> None:
        """Take what was written."""
        if self.busy or self.waits or not self.text:
            return
        given, self.text = self.text, ""
        self.changed()
        if self.phase == "ask":
            self.work(lambda: self.instructor.check(given, "screen"), self._checked)
        elif self.phase == "choose":
            if len(given) < SHORTEST:
                self.tell(self.stage.tr("Den er for kort. Mindst 6 tegn."))
                return
            self._first, self.phase, self.notice = given, "repeat", ""
            self.enter()
        elif given == self._first:
            self.work(lambda: self.instructor.set(given), lambda _: self._in())
        else:
            self.phase = "choose"
            self.tell(self.stage.tr("De to var ikke ens. Begynd forfra."))

    def _checked(self, checked: Checked) -> None:
        if checked.right:
            self._in()
            return
        self._until = self.stage.clock() + 1000 * checked.wait
        self.tell(self.stage.tr("Det var ikke rigtigt. Prøv igen."))

    def back(self) -> None:
        if self.table is not None:
            self.stage.close()
        else:
            self.flow.begin()

    def _in(self) -> None:
        from engine.stage.scenes.class_table import ClassScene

        if self.table is not None:
            self.stage.close()
            self.table.tell(self.stage.tr("Gemt."))
            return
        self.stage.go(ClassScene(self.stage, self.flow))

    def _help(self) -> None:
        self.stage.say(self.stage.tr("Her kan læreren åbne og lukke opgaver. Er du deltager? Tryk på huset."))
