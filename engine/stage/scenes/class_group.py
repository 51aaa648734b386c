"""Who is in a group: the faces of the whole class, to be ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from engine.course.unlocking import Target
from engine.saving import facts
from engine.saving.records import Person
from engine.stage.control import Says
from engine.stage.drawing import widgets
from engine.stage.parts import corners, go_on, pager
from engine.stage.scenes.class_faces import HIGH, PER_PAGE, WIDE, X, Y, faces
from engine.stage.scenes.tabs import small_icon
from engine.stage.scenes.working import WorkingScene
from engine.stage.sheet import Copy, Sheet
from engine.stage.stage import Stage

if TYPE_CHECKING:
    from engine.stage.scenes.class_table import ClassScene

ASKS = "Tryk på dem, der er i gruppen."


class ClassGroupScene(WorkingScene):
    """Each press ticks somebody or takes the tick away; nothing is kept before "Gem"."""

    modal = True

    def __init__(self, stage: Stage, table: ClassScene, group: str) -> None:
        super().__init__(stage)
        self.table, self.group = table, group
        self.people = [row.people[0] for row in table.overview.rows if row.target.kind == "person"]
        self.chosen = {person.id for person in self.people if person.group == group}
        self.page = 0

    def enter(self) -> None:
        self.stage.say(self.stage.tr(ASKS))

    def back(self) -> None:
        self.stage.close()

    def background(self, surface: pygame.Surface) -> None:
        self.table.background(surface)

    def compose(self, sheet: Sheet) -> None:
        stage, language = self.stage, self.stage.settings.interface
        sheet.drawing(widgets.modal(WIDE, HIGH), X, Y)
        sheet.icon("people", X + 74, Y + 50, 76)
        sheet.text(Copy(self.group), (X + 126, Y + 14, 420, 72), 32, lines=2, smallest=18)
        sheet.control("group", (X + 28, Y + 14, 518, 72), says=Says(self.group))
        box = (X + 566, Y + 14, WIDE - 666, 72.0)
        sheet.text(Copy(self.notice or stage.tr(ASKS), language), box, 24, lines=2, weight=600, smallest=14)
        sheet.control("asks", box, self.enter, stage.says(ASKS))
        elsewhere = {person.id for person in self.people if person.group not in ("", self.group)}
        shown = self.people[self.page * PER_PAGE : (self.page + 1) * PER_PAGE]
        faces(sheet, shown, self._called, self._tick, ticked=self.chosen, elsewhere=elsewhere)
        pages = -(-len(self.people) // PER_PAGE)
        pager(sheet, stage, self.page, pages, self._turn, y=Y + 588, x=X + 300, radius=28)
        small_icon(sheet, "person", X + WIDE - 430, Y + 586, 40)
        sheet.text(Copy(f"{len(self.chosen)}"), (X + WIDE - 404, Y + 556, 64, 60), 32, smallest=20)
        go_on(sheet, stage, "done", (X + WIDE - 330, Y + 554, 300, 66), "Gem", self._keep)
        sheet.drawing(widgets.close_button(32, sheet.state("close")), X + WIDE - 48, Y + 50)
        sheet.control("close", (X + WIDE - 80, Y + 18, 64, 64), self.back, stage.says("Luk"), round_=True)
        corners(sheet, self, self.enter)

    def _called(self, person: Person) -> Says:
        return self.table.called(Target("person", person.id, person.name))

    def _tick(self, person: Person) -> None:
        self.chosen ^= {person.id}
        called = self._called(person)
        self.stage.say(called.text, called.language)
        self.changed()

    def _turn(self, page: int) -> None:
        self.page = page
        self.stage.effects.play("page")
        self.changed()

    def _keep(self) -> None:
        """Write what differs now; who was taken out has no group."""
        if self.busy:
            return
        changes = [
            facts.person_changed(person.id, group=self.group if person.id in self.chosen else "")
            for person in self.people
            if (person.id in self.chosen) != (person.group == self.group)
        ]
        self.follow(self.stage.course.save.append(changes), lambda _: self._kept())

    def _kept(self) -> None:
        self.table.refresh()
        self.stage.close()
        self.table.tell(f"{self.stage.tr('Gemt.')} {self.group}: {len(self.chosen)}")
