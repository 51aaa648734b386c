"""Who in a class or group needs help with a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from engine.content.model import Word
from engine.course.overview import Row
from engine.course.unlocking import Target
from engine.saving.records import Person
from engine.stage.control import Says
from engine.stage.drawing import widgets
from engine.stage.parts import corners, pager
from engine.stage.scene import Scene
from engine.stage.scenes.card import CardScene
from engine.stage.scenes.class_faces import HIGH, PER_PAGE, WIDE, X, Y, faces
from engine.stage.sheet import Copy, Sheet
from engine.stage.speech import Saying
from engine.stage.stage import Stage

if TYPE_CHECKING:
    from engine.stage.scenes.class_table import ClassScene


class ClassWordScene(Scene):
    """Says the word and the names. The word leads to its card, a face to that person's page."""

    modal = True

    def __init__(self, stage: Stage, table: ClassScene, row: Row, word: Word) -> None:
        super().__init__(stage)
        self.table, self.word = table, word
        self.people = table.overview.stuck_on(row, word.id)
        self.page = 0

    def enter(self) -> None:
        named = [self._called(person) for person in self.people]
        self.stage.speech.say(Saying(self.word.danish), *(Saying(one.text, one.language) for one in named))

    def back(self) -> None:
        self.stage.close()

    def background(self, surface: pygame.Surface) -> None:
        self.table.background(surface)

    def compose(self, sheet: Sheet) -> None:
        stage = self.stage
        sheet.drawing(widgets.modal(WIDE, HIGH), X, Y)
        sheet.picture(self.word.picture, X + 78, Y + 50, 72)
        sheet.text(Copy(self.word.danish), (X + 134, Y + 14, 300, 72), 36, smallest=20)
        sheet.control("word", (X + 28, Y + 12, 420, 78), self._card, Says(self.word.danish))
        whom = stage.tr("Hvem er det svært for?")
        box = (X + 460, Y + 14, WIDE - 560, 72.0)
        sheet.text(Copy(whom, stage.settings.interface), box, 28, lines=2, smallest=16)
        sheet.control("whom", box, self.enter, Says(whom, stage.settings.interface))
        faces(sheet, self.people[self.page * PER_PAGE : (self.page + 1) * PER_PAGE], self._called, self._open)
        pager(sheet, stage, self.page, -(-len(self.people) // PER_PAGE), self._turn, y=Y + 588, radius=28)
        sheet.drawing(widgets.close_button(32, sheet.state("close")), X + WIDE - 48, Y + 50)
        sheet.control("close", (X + WIDE - 80, Y + 18, 64, 64), self.back, stage.says("Luk"), round_=True)
        corners(sheet, self, self.enter)

    def _called(self, person: Person) -> Says:
        return self.table.called(Target("person", person.id, person.name))

    def _card(self) -> None:
        self.stage.open(CardScene(self.stage, self.word, ""))

    def _open(self, person: Person) -> None:
        self.table.open_person(person)

    def _turn(self, page: int) -> None:
        self.page = page
        self.stage.effects.play("page")
        self.changed()
