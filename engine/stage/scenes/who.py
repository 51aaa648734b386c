"""Who are you: staff badges on their rails, faces and no typing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pygame

from engine.course.overview import numbers
from engine.saving.records import Person
from engine.stage.control import Says
from engine.stage.drawing import colour, widgets
from engine.stage.drawing.portrait import face_card
from engine.stage.drawing.svg import Drawing, path, rect
from engine.stage.parts import corners, forgets_mark, pager, pill_button, title
from engine.stage.person import face
from engine.stage.scene import Scene
from engine.stage.sheet import Copy, Sheet
from engine.stage.stage import Stage

if TYPE_CHECKING:
    from engine.stage.flow import Flow

PER_ROW, ROWS = 6, 2
WIDE, HIGH = 176.0, 192.0
STRAPS = (
    colour.BLUE_DEEP, colour.GREEN_MID, colour.RED, colour.PURPLE_MID, colour.PINK_MID, colour.ORANGE,
    colour.GREEN_DEEP, colour.YELLOW_MID, colour.RED_MID, colour.BLUE_MID, colour.RED_DEEP,
)  # fmt: skip


class WhoScene(Scene):
    """Twelve badges a page; a new person, or a guest of whom nothing is kept."""

    def __init__(self, stage: Stage, flow: Flow) -> None:
        super().__init__(stage)
        self.flow = flow
        self.page = 0
        self.people: tuple[Person, ...] = stage.course.people()
        self._numbers = numbers(self.people)

    def enter(self) -> None:
        self.stage.say(self.stage.tr("Hvem er du?"))

    def backdrop(self, surface: pygame.Surface) -> None:
        surface.blit(self.stage.raster.drawing(ROOM), self.stage.geometry.point(0, 0))

    def compose(self, sheet: Sheet) -> None:
        shown = self.people[self.page * PER_ROW * ROWS : (self.page + 1) * PER_ROW * ROWS]
        for y in (102.0, 345.0):
            sheet.drawing(widgets.rail(1200), 40, y)
        for number, person in enumerate(shown):
            self._badge(sheet, person, number)
        if not self.people:
            self._first(sheet)
        title(sheet, self.stage, "Hvem er du?")
        pages = -(-len(self.people) // (PER_ROW * ROWS))
        pager(sheet, self.stage, self.page, pages, self._turn)
        pill_button(
            sheet, self.stage, "new", (56, 628, 290, 68), "Ny person", self.flow.new_person, fill=colour.GREEN,
            icon="person_plus",
        )
        pill_button(sheet, self.stage, "guest", (934, 628, 290, 68), "Gæst", self.flow.guest, icon="guest")
        corners(sheet, self, self._help)
        if self.flow.forgets:
            forgets_mark(sheet, self.stage, 1144, 52)

    def _badge(self, sheet: Sheet, person: Person, number: int) -> None:
        x = 150 + (number % PER_ROW) * 196 - WIDE / 2
        y = 140.0 + 243 * (number // PER_ROW)
        name = f"person:{person.id}"
        sheet.drawing(widgets.badge(WIDE, HIGH, STRAPS[number % len(STRAPS)], sheet.state(name)), x, y)
        ground = colour.PASTELS[number % len(colour.PASTELS)]
        sheet.drawing(face_card(face(person.face), WIDE - 24, 112, ground), x + 12, y + 22)
        called = person.name or f"{self._numbers[person.id]}"
        sheet.text(Copy(called), (x + 6, y + 136, WIDE - 12, 54), 25, align="center", lines=2, smallest=16)
        if person.has_pin:
            sheet.drawing(widgets.pin_mark(), x + WIDE - 18, y + 128)
        says = Says(called, "da" if person.name else self.stage.settings.interface)
        sheet.control(name, (x, y, WIDE, HIGH), partial(self.flow.chosen, person), says)

    def _first(self, sheet: Sheet) -> None:
        """Nobody has played here yet: one large badge waits for the first."""
        sheet.drawing(widgets.badge(WIDE, HIGH, STRAPS[0], sheet.state("first")), 640 - WIDE / 2, 140)
        sheet.icon("person_plus", 640, 140 + 92, 120)
        box = (640 - WIDE / 2, 140.0, WIDE, HIGH)
        label = Copy(self.stage.tr("Ny person"), self.stage.settings.interface)
        sheet.text(label, (box[0] + 8, 140 + 152, WIDE - 16, 36), 25, align="center", smallest=16)
        sheet.control("first", box, self.flow.new_person, self.stage.says("Ny person"))

    def _turn(self, page: int) -> None:
        self.page = page
        self.stage.effects.play("page")
        self.changed()

    def _help(self) -> None:
        first = f"person:{self.people[0].id}" if self.people else "first"
        self.stage.guide("Tryk på dit billede. Er du ny? Tryk på den grønne knap.", first, "new")


def _planks() -> str:
    """The floor of the staff room."""
    out = rect(0, 608, 1280, 112, 0, "#e3c79a", 0)
    for row, y in enumerate((608, 636, 664, 692)):
        if row % 2:
            out += rect(0, y, 1280, 28, 0, "#dcbd8c", 0)
        for plank in range(-1, 6):
            out += path(f"M{plank * 260 + row * 97} {y}v28", line=2, ink="#cba873")
    return out


def _room() -> Drawing:
    """The staff room: wall with its light, wainscot, floor."""
    out = rect(0, 0, 1280, 720, 0, "#cfe6df", 0)
    for x in range(0, 1280, 64):
        out += path(f"M{x} 20V604", line=2, ink="#c3ded6")
    out += rect(0, 566, 1280, 42, 0, "#bddbd2", 0) + path("M0 566H1280", line=2, ink="#9cc7bb")
    for x in (150, 330, 760, 940):
        out += path(f"M{x} 20h130l210 546h-130z", colour.WHITE, 0, opacity=0.22)
    out += rect(0, -8, 1280, 22, 0, "#3f3f3f") + _planks() + path("M0 608H1280")
    out += rect(0, 596, 1280, 12, 0, "#f7f5ef") + rect(0, 609, 1280, 10, 0, colour.SHADOW, 0, opacity=0.13)
    return Drawing(out, 0, 0, 1280, 720)


ROOM = _room()
