"""Faces of a class with their names, as many as fit on a page: to be ticked, or to be asked about."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial

from engine.saving.records import Person
from engine.stage.control import Says
from engine.stage.drawing import colour, symbols, widgets
from engine.stage.drawing.portrait import face_card
from engine.stage.person import face
from engine.stage.scenes.tabs import small_icon
from engine.stage.sheet import Copy, Sheet

X, Y, WIDE, HIGH = 100.0, 44.0, 1080.0, 632.0
PER_ROW, PER_PAGE = 8, 32
TILE_WIDE, TILE_HIGH, PITCH_X, PITCH_Y = 119.0, 105.0, 129.0, 112.0
TOP = Y + 98


def faces(
    sheet: Sheet,
    people: Sequence[Person],
    called: Callable[[Person], Says],
    press: Callable[[Person], None],
    *,
    ticked: Collection[str] = (),
    elsewhere: Collection[str] = (),
) -> None:
    """One page of people on a modal card; those `ticked` have a check, those `elsewhere` the mark of another group."""
    for number, person in enumerate(people):
        x, y = X + 28 + number % PER_ROW * PITCH_X, TOP + number // PER_ROW * PITCH_Y
        name = f"face:{person.id}"
        on = person.id in ticked
        paper = "#dcefb0" if on else "#e3f2fc" if sheet.hot == name else colour.WHITE
        sheet.drawing(widgets.pill(TILE_WIDE, TILE_HIGH - 6, paper, sheet.state(name), radius=16, lift=4), x, y)
        portrait = face_card(face(person.face), 60, 48, colour.AGAIN, paper, radius=10, line=2)
        sheet.drawing(portrait, x + TILE_WIDE / 2 - 30, y + 8)
        says = called(person)
        box = (x + 5, y + 58, TILE_WIDE - 10, 40.0)
        sheet.text(Copy(says.text, says.language), box, 18, align="center", lines=2, smallest=11)
        if on:
            check = widgets.round_button(symbols.check(0.5, line=5), 14, colour.GREEN)
            sheet.drawing(check, x + TILE_WIDE - 16, y + 16)
        elif person.id in elsewhere:
            small_icon(sheet, "people", x + TILE_WIDE - 18, y + 18, 24)
        sheet.control(name, (x, y, TILE_WIDE, TILE_HIGH), partial(press, person), says)
