"""Somebody new: a language by its sound, a face, and if wanted a written name and a picture PIN."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pygame

from engine.language.tongues import tongue
from engine.stage.control import Control, Says
from engine.stage.drawing import colour, symbols, widgets
from engine.stage.drawing.cast import FACES
from engine.stage.drawing.figure import figure
from engine.stage.drawing.portrait import face_card
from engine.stage.drawing.svg import Drawing, circle, translate
from engine.stage.ghost import Place, around
from engine.stage.input import Delete, Gesture, Text
from engine.stage.parts import corners, go_on, pager, round_button, title
from engine.stage.person import face
from engine.stage.scene import Scene
from engine.stage.scenes import languages
from engine.stage.scenes.alphabet import alphabet
from engine.stage.scenes.locking import ON, Locking
from engine.stage.scenes.who import ROOM
from engine.stage.sheet import Copy, Sheet
from engine.stage.speech import Saying
from engine.stage.stage import Stage

if TYPE_CHECKING:
    from engine.stage.flow import Flow

STEPS = ("language", "face", "name", "pin")
PER_PAGE, PER_ROW = 15, 5
LONGEST = 20
"""Characters of a name."""
CREDO = "Tryk på den grønne knap for at gå videre."


class NewPersonScene(Scene):
    """Four pages; only the language and the face must be chosen. Nothing is kept before the last page is left."""

    def __init__(self, stage: Stage, flow: Flow) -> None:
        super().__init__(stage)
        self.flow = flow
        self.languages = stage.catalogs.languages()
        self.at = "language"
        self.leaf = 0
        self.language = self.face = self.name = ""
        self.locking = Locking(self)
        self._speaks = ""

    def enter(self) -> None:
        self._tell()

    def update(self, now: float) -> None:
        self.locking.update(now)
        saying = self.stage.speech.saying
        speaks = saying.key if saying is not None else ""
        if speaks != self._speaks:
            self._speaks = speaks
            self.changed()

    def gesture(self, gesture: Gesture) -> bool:
        if self.at != "name":
            return False
        match gesture:
            case Text(letters):
                self._write(letters)
            case Delete():
                self._erase()
            case _:
                return False
        return True

    def rested(self, control: Control) -> bool:
        # Whoever listens through the languages hears them all, wherever the pointer happens to lie.
        return self.at == "language" and self._speaks.startswith("language:")

    def back(self) -> None:
        self._turn(-1)

    # -- drawing

    def backdrop(self, surface: pygame.Surface) -> None:
        surface.blit(self.stage.raster.drawing(ROOM), self.stage.geometry.point(0, 0))

    def compose(self, sheet: Sheet) -> None:
        pages: dict[str, Callable[[Sheet], None]] = {
            "language": self._languages, "face": self._faces, "name": self._naming, "pin": self._locks,
        }  # fmt: skip
        pages[self.at](sheet)
        if self.at != "language":
            symbol = symbols.arrow(1, left=not sheet.mirrored)
            round_button(sheet, "back", 92, 666, 32, symbol, self.back, self.stage.says("Tilbage"))
        corners(sheet, self, self._help)

    def _languages(self, sheet: Sheet) -> None:
        title(sheet, self.stage, "Vælg dit sprog", width=520)
        shown = languages.on_page(self.languages, self.leaf)
        columns, wide, high = languages.grid(len(shown))
        rows = -(-len(shown) // columns)
        left = 640 - (columns * wide + (columns - 1) * 28) / 2
        top = 354 - (rows * high + (rows - 1) * 28) / 2
        for number, code in enumerate(shown):
            self._tongue(sheet, code, left + number % columns * (wide + 28), top + number // columns * (high + 28),
                         wide, high)  # fmt: skip
        pager(sheet, self.stage, self.leaf, -(-len(self.languages) // languages.PER_PAGE), self._leaf)
        if self.language:
            self._on(sheet, "Videre")

    def _tongue(self, sheet: Sheet, code: str, x: float, y: float, wide: float, high: float) -> None:
        """One language. The cards stay where they are when the interface turns round under the pointer."""
        known = tongue(code)
        name = f"language:{code}"
        chosen = code == self.language
        if self._speaks == name:
            sheet.drawing(widgets.focus_ring(wide, high + 6, 26), x, y, fixed=True)
        fill = colour.OWN_LANGUAGE if chosen else colour.WHITE
        sheet.drawing(widgets.pill(wide, high, fill, sheet.state(name), radius=26, lift=6), x, y, fixed=True)
        disc = _disc(high)
        drawn = widgets.speaker_button(disc, sound=not self.stage.speech.voice.silent)
        sheet.drawing(drawn, x + disc + 24, y + high / 2 - 2, fixed=True)
        box = (x + 2 * disc + 36, y + high * 0.1, wide - 2 * disc - 56, high * 0.46)
        sheet.text(Copy(known.name, code), box, high * 0.27, align="center", smallest=24, fixed=True)
        low = (box[0], y + high * 0.54, box[2], high * 0.32)
        sheet.text(Copy(known.sentence, code), low, high * 0.14, align="center", weight=500, lines=2, smallest=16,
                   fixed=True)  # fmt: skip
        if chosen:
            sheet.drawing(
                widgets.round_button(symbols.check(0.6, line=5), 17, colour.GREEN), x + wide - 20, y + 18, fixed=True
            )
        says = Says(known.spoken, code)
        sheet.control(name, (x, y, wide, high), partial(self._choose_language, code), says, fixed=True)

    def _faces(self, sheet: Sheet) -> None:
        stage = self.stage
        title(sheet, stage, "Hvem ligner dig?", width=520)
        names = tuple(FACES)
        shown = names[self.leaf * PER_PAGE : (self.leaf + 1) * PER_PAGE]
        for number, name in enumerate(shown):
            x, y = 64 + number % PER_ROW * 166.0, 112 + number // PER_ROW * 166.0
            key = f"face:{name}"
            ground = colour.PASTELS[(number + self.leaf) % len(colour.PASTELS)]
            chosen = name == self.face
            if chosen:
                sheet.drawing(widgets.focus_ring(148, 156, 22), x, y)
            paper = "#e3f2fc" if sheet.hot == key else colour.WHITE
            sheet.drawing(widgets.pill(148, 150, paper, radius=22, lift=6), x, y)
            sheet.drawing(face_card(FACES[name], 126, 108, ground, paper), x + 11, y + 14)
            if chosen:
                sheet.drawing(widgets.round_button(symbols.check(0.6, line=5), 17, colour.GREEN), x + 134, y + 14)
            sheet.control(key, (x, y, 148, 156), partial(self._choose_face, name),
                          stage.says("Tryk på det billede, der ligner dig."))  # fmt: skip
        pager(sheet, stage, self.leaf, -(-len(names) // PER_PAGE), self._leaf, x=470, y=666)
        sheet.drawing(widgets.card(306, 480, colour.CREAM, radius=30), 916, 112)
        if self.face:
            sheet.drawing(figure(face(self.face), "front", "wave", scale=3.4), 1069, 548)
            self._on(sheet, "Videre")
        else:
            body = translate(0, 0, symbols.person(4.4, "#f4f4f1", dashed=True))
            sheet.drawing(Drawing(body, -110, -110, 220, 220), 1069, 352)

    def _naming(self, sheet: Sheet) -> None:
        stage = self.stage
        title(sheet, stage, "Vil du skrive dit navn?", width=640)
        self._badge(sheet)
        sheet.drawing(widgets.card(800, 92, colour.CREAM, radius=24), 420, 138)
        sheet.icon("pencil", 472, 184, 56)
        hint = stage.tr("Tryk på bogstaverne, eller skriv på tastaturet. Du må også gå videre uden.")
        sheet.text(Copy(hint, stage.settings.interface), (520, 142, 680, 84), 25, lines=2, weight=600, smallest=17)
        sheet.control("hint", (420, 138, 800, 92), self._tell, Says(hint, stage.settings.interface))
        alphabet(sheet, stage, 60 if sheet.mirrored else 420, 268, self._write, self._erase, filled=bool(self.name))
        self._on(sheet, "Videre")

    def _badge(self, sheet: Sheet) -> None:
        """The badge as it will hang on the rail."""
        wide, high = 290.0, 356.0
        x, y = 84.0, 158.0
        sheet.drawing(widgets.rail(330), 64, 118)
        sheet.drawing(widgets.badge(wide, high, colour.GREEN_MID), x, y)
        sheet.drawing(face_card(face(self.face), wide - 36, 248, colour.AGAIN), x + 18, y + 28)
        box = (x + 14, y + 284, wide - 28, 62)
        if self.name:
            sheet.text(Copy(self.name, self.language), box, 36, align="center", smallest=18)
        elif self.at == "name":
            line = Drawing(circle(0, 0, 4, colour.BLUE_DEEP, 0), -4, -4, 8, 8)
            for number in range(5):
                sheet.drawing(line, x + wide / 2 - 48 + number * 24, y + 320)

    def _locks(self, sheet: Sheet) -> None:
        self.locking.compose(sheet, self.face)
        self._on(sheet, self.locking.way_on, self.locking.way_on_fill)

    def _on(self, sheet: Sheet, danish: str, fill: str = colour.GREEN) -> None:
        go_on(sheet, self.stage, "go-on", ON, danish, partial(self._turn, 1), fill=fill)

    # -- choosing

    def _choose_language(self, code: str) -> None:
        self.language = code
        stage = self.stage
        stage.apply(replace(stage.settings, language=code, danish_interface=False))
        stage.speech.say(Saying(tongue(code).spoken, code, key=f"language:{code}"), Saying(stage.own(CREDO), code))
        self.changed()

    def _choose_face(self, name: str) -> None:
        self.face = name
        self.stage.say(self.stage.tr("Det er dig."))
        self.changed()

    def _write(self, letters: str) -> None:
        for letter in letters:
            if len(self.name) < LONGEST and (letter.isprintable() and (letter != " " or self.name)):
                self.name += letter.lower() if self.name and not self.name.endswith((" ", "-")) else letter.upper()
        self.changed()

    def _erase(self) -> None:
        self.name = self.name[:-1]
        self.changed()

    # -- going on

    def _leaf(self, leaf: int) -> None:
        self.leaf = leaf
        self.stage.effects.play("page")
        self.changed()

    def _turn(self, way: int) -> None:
        """To the next page or the one before; beyond the last one the person is there, before the first nobody is."""
        to = STEPS.index(self.at) + way
        if to < 0:
            self.flow.who()
            return
        if to >= len(STEPS):
            self._finish()
            return
        self.at, self.leaf = STEPS[to], 0
        self.locking = Locking(self)
        # While a name is written, letters are letters.
        self.typing = self.stage.reader.typing = self.at == "name"
        self.stage.effects.play("page")
        self._tell()
        self.changed()

    def _finish(self) -> None:
        course = self.stage.course
        person = course.add_person(self.face, self.language, self.name.strip())
        if self.locking.pin:
            course.save.pins.set(person, self.locking.pin)
        self.flow.enter(person)

    def _help(self) -> None:
        """Say it once more while a hand shows what to press."""
        if self.at == "pin":
            self.locking.help()
            return
        self._tell()
        controls = self.stage.focus.controls
        stops: tuple[str | Place, ...]
        if self.at == "language":
            x, y, _, high = next(one.box for one in controls if one.name.startswith("language:"))
            # On its loudspeaker: over all the rest of it, and below it, are words.
            stops = (around(lambda: (x + _disc(high) + 24, y + high / 2)),)
        elif self.at == "face":
            stops = tuple(one.name for one in controls if one.name.startswith("face:"))[:2]
        else:
            # In the last row: below it are no other letters.
            letter = max((one for one in controls if one.name.startswith("letter:")), key=lambda one: one.centre[1])
            stops = (around(lambda: (letter.centre[0], letter.centre[1] + 14)),)
        self.stage.show(*stops, "go-on")

    def _tell(self) -> None:
        """Say what this page is about."""
        stage = self.stage
        if self.at == "language":
            shown = languages.on_page(self.languages, self.leaf)
            stage.speech.say(*(Saying(tongue(one).spoken, one, key=f"language:{one}") for one in shown))
            return
        asked = {
            "face": ("Hvem ligner dig?", "Tryk på det billede, der ligner dig."),
            "name": ("Vil du skrive dit navn?",
                     "Tryk på bogstaverne, eller skriv på tastaturet. Du må også gå videre uden."),
            "pin": (self.locking.danish,),
        }  # fmt: skip
        stage.speech.say(*(Saying(stage.tr(text), stage.settings.interface) for text in asked[self.at]))


def _disc(high: float) -> float:
    """The radius of the loudspeaker on a language's card of that height."""
    return high * 0.2
