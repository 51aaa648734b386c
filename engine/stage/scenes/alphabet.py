"""Letters on the screen, for whoever has not used a keyboard before."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from engine.stage.control import Says
from engine.stage.drawing import symbols, widgets
from engine.stage.drawing.svg import Drawing
from engine.stage.sheet import Copy, Sheet

if TYPE_CHECKING:
    from engine.stage.stage import Stage

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ"
TILE, PITCH, DOWN = 71.0, 81.0, 104.0
PER_ROW = 10


def alphabet(
    sheet: Sheet,
    stage: Stage,
    left: float,
    top: float,
    write: Callable[[str], None],
    erase: Callable[[], None],
    *,
    filled: bool,
) -> None:
    """The Danish alphabet and a key that takes a letter back, 800 x 279 px; it runs from left to right everywhere.

    A letter that is pressed says its name.
    """

    def press(letter: str) -> None:
        stage.say(letter, "da")
        write(letter)

    for number, letter in enumerate((*LETTERS, "")):
        x, y = left + number % PER_ROW * PITCH, top + number // PER_ROW * DOWN
        name = f"letter:{letter}" if letter else "erase"
        enabled = bool(letter) or filled
        tile = widgets.letter_tile(TILE, sheet.state(name, enabled=enabled), special=letter in ("Æ", "Ø", "Å"))
        sheet.drawing(tile, x, y, fixed=True)
        box = (x, y, TILE, TILE)
        if letter:
            sheet.text(Copy(letter), box, 36, align="center", smallest=24, fixed=True)
            sheet.control(name, box, partial(press, letter), Says(letter), fixed=True)
        else:
            mark = Drawing(symbols.arrow(1.1, left=True), -20, -14, 40, 28)
            sheet.drawing(mark, x + TILE / 2, y + TILE / 2, fixed=True)
            sheet.control(name, box, erase, stage.says("Slet et bogstav"), enabled=enabled, fixed=True)
