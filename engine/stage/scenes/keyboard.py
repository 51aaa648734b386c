"""Writing a word with the keyboard or, by mouse alone, with keys on the screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from engine.content.model import Picture
from engine.stage.control import Says
from engine.stage.drawing import colour, widgets
from engine.stage.drawing.svg import Drawing, circle, path, rect
from engine.stage.input import Activate, Delete, Gesture, Text
from engine.stage.parts import corners, go_on
from engine.stage.scene import Scene
from engine.stage.sheet import Copy, Sheet
from engine.stage.stage import Stage

ROWS = ("1234567890", "qwertyuiopå", "asdfghjklæø", "zxcvbnm")
KEY, PITCH, ROW = 58.0, 66.0, 66.0
BACK = Picture(file="sprites/icons/back.svg")
LONGEST = 40
"""Characters that are taken; argon2 would take more, the field would not show them."""


def keyboard(
    sheet: Sheet,
    stage: Stage,
    top: float,
    typed: Callable[[str], None],
    delete: Callable[[], None],
    *,
    aloud: bool = True,
) -> None:
    """Four rows of keys in the middle of the screen, never mirrored, from `top` down 4 x 66 px.

    A key that is pressed or rested on says its letter, unless what is written is a secret: then not `aloud`.
    """

    def press(letter: str) -> None:
        if aloud:
            stage.say(letter, "da")
        typed(letter)

    for row, letters in enumerate(ROWS):
        keys = [*letters, "⌫"] if row == len(ROWS) - 1 else list(letters)
        left = 640 - len(keys) * PITCH / 2
        for place, letter in enumerate(keys):
            x, y = left + place * PITCH, top + row * ROW
            name = f"key:{letter}"
            back = letter == "⌫"
            made = widgets.letter_tile(KEY, sheet.state(name), special=letter in "æøå")
            sheet.drawing(made, x, y, fixed=True)
            if back:
                sheet.picture(BACK, x + KEY / 2, y + KEY / 2, 40, line=1.2, fixed=True)
            else:
                sheet.text(Copy(letter), (x + 8, y + 4, KEY - 16, KEY - 8), 29, align="center", fixed=True)
            act = delete if back else partial(press, letter)
            says = stage.says("Slet") if back else Says(letter) if aloud else None
            sheet.control(name, (x, y, KEY, KEY), act, says, fixed=True)


def field(sheet: Sheet, text: str, x: float, y: float, width: float, *, hidden: bool) -> None:
    """What was written so far, or, `hidden`, a dot for each letter; 64 px high."""
    out = rect(0, 0, width, 64, 16, "#f6f6f3", 3)
    if hidden:
        step = min(30.0, (width - 48) / max(1, len(text)))
        out += "".join(circle(32 + step * number, 32, 8, colour.INK, 0) for number in range(len(text)))
        cursor = 32 + step * len(text) - (step / 2 if text else 8)
        out += path(f"M{cursor + 4} 14V50", line=3, ink=colour.BLUE_DEEP)
    # The dots begin at the left in every language, as typed passwords do.
    sheet.drawing(Drawing(out, -3, -3, width + 6, 70), x, y)
    if not hidden:
        sheet.text(Copy(f"{text}|" if text else "|"), (x + 22, y, width - 44, 64), 32)


class TypedScene(Scene):
    """A name to be written, laid over another scene; `done` gets it."""

    modal = True
    typing = True

    def __init__(self, stage: Stage, danish: str, done: Callable[[str], None]) -> None:
        super().__init__(stage)
        self.danish = danish
        self.done = done
        self.text = ""

    def enter(self) -> None:
        self.stage.say(self.stage.tr(self.danish))

    def compose(self, sheet: Sheet) -> None:
        stage = self.stage
        sheet.drawing(widgets.modal(900, 640), 190, 44)
        copy = Copy(stage.tr(self.danish), stage.settings.interface)
        sheet.text(copy, (240, 66, 700, 76), 38, smallest=22)
        sheet.control("question", (240, 66, 700, 76), self.enter, stage.says(self.danish))
        sheet.drawing(widgets.close_button(32, sheet.state("close")), 1030, 104)
        sheet.control("close", (998, 72, 64, 64), self.back, stage.says("Luk"), round_=True)
        field(sheet, self.text, 240, 160, 800, hidden=False)
        keyboard(sheet, stage, 256, self.type, self.delete)
        go_on(sheet, stage, "done", (500, 560, 280, 74), "Gem", self.accept)
        corners(sheet, self, self.enter)

    def gesture(self, gesture: Gesture) -> bool:
        return heard(gesture, self.type, self.delete, self.accept)

    def type(self, letters: str) -> None:
        self.text = (self.text + letters)[:LONGEST]
        self.changed()

    def delete(self) -> None:
        self.text = self.text[:-1]
        self.changed()

    def accept(self) -> None:
        if self.text.strip():
            self.stage.close()
            self.done(self.text.strip())

    def back(self) -> None:
        self.stage.close()


def heard(
    gesture: Gesture, typed: Callable[[str], None], delete: Callable[[], None], accept: Callable[[], None]
) -> bool:
    """Serve a gesture of somebody who writes; True if it was one."""
    match gesture:
        case Text(letters):
            typed("".join(letter for letter in letters if letter.isprintable()))
        case Delete():
            delete()
        case Activate():
            accept()
        case _:
            return False
    return True
