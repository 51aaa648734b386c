"""The card of a word: picture, article and word, voice, syllables, forms, example, own language, memory.

With large letters it has three pages: what the word means, its forms, its sentence.
"""

from __future__ import annotations

from functools import partial
from typing import Literal

from engine.content.model import Picture, Word, WordKind, World
from engine.learning.answer import Skill
from engine.learning.memory import PIPS, strength
from engine.stage.drawing import colour, symbols, widgets
from engine.stage.drawing.portrait import face_card
from engine.stage.drawing.svg import Drawing, ellipse
from engine.stage.parts import corners, pager, round_button, say_button
from engine.stage.person import look_of
from engine.stage.scene import Scene
from engine.stage.scenes import card_own as own
from engine.stage.scenes.card_frame import FORM, HIGH, LARGE, USUAL, Frame, Part, Y
from engine.stage.scenes.card_syllables import syllables
from engine.stage.sheet import Copy, Sheet
from engine.stage.speech import Saying
from engine.stage.spoken import ACCENT, lit_word, spans
from engine.stage.stage import Stage
from engine.stage.text.pieces import Span
from engine.stage.window import Box

SKILLS: tuple[tuple[Skill, str, str], ...] = (
    ("listen", "1F3A7", "Lytte"),
    ("read", "1F4D6", "Læse"),
    ("spell", "270F", "Stave"),
)
FORMS: dict[WordKind, tuple[tuple[str, int], ...]] = {
    "noun": (("definite", 1), ("plural", 3)),
    "verb": (("imperative", 1),),
    "adjective": (("neuter", 1), ("plural", 1)),
    "phrase": (),
}
"""The forms that are shown, each with how many of it its picture has."""

START = 92.0
"""Where a form starts that stands beside its picture, as long as it is as high as a rule."""


class CardScene(Scene):
    """Lies over any scene. It says its word when it opens, and its sentence when that is in sight."""

    modal = True

    def __init__(self, stage: Stage, word: Word, person: str, world: World | None = None) -> None:
        super().__init__(stage)
        self.word = word
        self.world = world or stage.course.library.world_of(word.id)
        self.page = 0
        self._memories = stage.course.memories(person) if person else {}

    @property
    def frame(self) -> Frame:
        return LARGE if self.stage.type.large else USUAL

    def enter(self) -> None:
        self._turn(self.page)

    def back(self) -> None:
        self.stage.close()

    def compose(self, sheet: Sheet) -> None:
        frame = self.frame
        tint = colour.lighten(self.world.accent, 0.86)
        sheet.drawing(widgets.modal(frame.wide, HIGH, panel=frame.panel, tint=tint, mirror=sheet.mirrored), frame.x, Y)
        self._panel(sheet, frame)
        size = self._word(sheet, frame)
        pages = self._pages()
        self._parts(sheet, frame, pages[self.page], size)
        middle = (frame.left + frame.right) / 2
        pager(sheet, self.stage, self.page, len(pages), self._turn, x=middle, y=frame.bottom + 40, radius=28)
        self._close(sheet, frame)
        corners(sheet, self, self.help)

    def help(self) -> None:
        self.stage.guide("Tryk på højttaleren for at høre ordet. Tryk på krydset for at lukke.", "say-word", "close")

    def _pages(self) -> list[list[Part]]:
        """What is in sight together: no page is left empty by a word without forms or by help switched off."""
        missing: set[Part] = set() if self._shown() else {"forms"}
        if not self.stage.settings.own_language:
            missing |= {"own", "own word", "own sentence"}
        pages = [[part for part in page if part not in missing] for page in self.frame.pages]
        return [page for page in pages if page]

    def _parts(self, sheet: Sheet, frame: Frame, parts: list[Part], size: float) -> None:
        """Compose the parts of a page below its word, whose letters are of that size."""
        top = frame.syllables[0]
        if "syllables" in parts:
            top = syllables(sheet, frame, self.word.syllables or (self.word.danish,))
        if "forms" in parts:
            # No form is larger than the word itself.
            self._forms(sheet, frame, top, min(frame.form, size))
        if "example" in parts:
            self._example(sheet, frame)
        if "own" in parts:
            own.both(sheet, self.stage, frame, self.word)
        if "own word" in parts:
            own.own_word(sheet, self.stage, frame, self.word, top)
        if "own sentence" in parts:
            own.own_sentence(sheet, self.stage, frame, self.word)

    def _turn(self, page: int) -> None:
        """Show a page and say what is on it."""
        self.page = page
        self.stage.effects.play("page")
        word = Saying(self.word.named, key="word")
        sentence = Saying(self.word.sentence.text, key="sentence", voice=self._voice())
        on = self._pages()[page]
        said: dict[Part, tuple[Saying, ...]] = {"syllables": (word,), "example": (sentence,)}
        if "syllables" not in on:
            # By themselves the forms are what there is to hear.
            said["forms"] = tuple(Saying(self.word.forms[name]) for name, _ in self._shown())
        self.stage.speech.say(*(saying for part in on for saying in said.get(part, ())))
        self.changed()

    def _panel(self, sheet: Sheet, frame: Frame) -> None:
        middle = frame.x + frame.panel / 2
        glow = ellipse(0, 0, 150, 128, colour.WHITE, 0, opacity=0.75)
        sheet.drawing(Drawing(glow, -152, -130, 304, 260), middle, 226)
        sheet.picture(self.word.picture, middle, 224, 250, line=3.4)
        say_button(sheet, self.stage, "say-word", middle - 62, 430, 46, self.word.named, key="word")
        round_button(
            sheet, "say-slow", middle + 62, 430, 46, symbols.turtle(1.5),
            lambda: self.stage.speech.say(Saying(self.word.named, slow=True, key="word")),
            self.stage.says("Langsomt"), fill=colour.SLOWER,
        )
        self._memory(sheet, frame)

    def _memory(self, sheet: Sheet, frame: Frame) -> None:
        """Green circles: how well the word is known by ear, by eye, by hand."""
        x, y, wide = frame.x + 34, 502.0, frame.panel - 68
        sheet.drawing(widgets.card(wide, 150, radius=20, line=2.5), x, y)
        for number, (skill, code, danish) in enumerate(SKILLS):
            line = y + 27 + number * 48
            got = strength(self._memories.get((self.word.id, skill)), self.stage.course.today)
            sheet.picture(Picture(openmoji=code), x + 40, line, 40, line=2)
            pips = widgets.pips(got, PIPS, radius=11, pitch=frame.leaves, mirror=sheet.mirrored)
            sheet.drawing(pips, x + 94, line)
            sheet.control(f"skill:{skill}", (x + 8, line - 23, wide - 16, 46), says=self.stage.says(danish))

    def _word(self, sheet: Sheet, frame: Frame) -> float:
        """The word with the marks of the articles; gives the size of its letters."""
        word = self.word
        own, other = frame.marks
        marks = own + other + 32.0 if word.article else 0.0
        room = frame.room - 84 - marks
        y, high = frame.word
        size = sheet.alike([(Copy(word.danish), (0, y, room, high))], 58, smallest=30)
        whole = marks + sheet.wide(Copy(word.danish), size, room, smallest=30) + 4
        # Danish reads left to right, article first, wherever the page puts it.
        at = sheet.place((frame.left, y, whole, high))[0]
        if word.article:
            for gender in ("en", "et"):
                on = gender == word.article
                mark = own if on else other
                sheet.drawing(widgets.article_mark(gender, mark, on=on), at + mark / 2, 108, fixed=True)
                ink = colour.INK if on else "#9b9b9a"
                box = (at + mark * 0.15, 108 - mark / 2, mark * 0.7, mark)
                sheet.text(Copy(gender), box, 34 if on else 25, align="center", colour=ink, fixed=True)
                at += mark + 12
            at += 8
        sheet.text(Copy(word.danish), (at, y, room, high), size, smallest=30, fixed=True)
        return size

    def _shown(self) -> list[tuple[str, int]]:
        """The forms that this word has of those that are shown."""
        return [(name, count) for name, count in FORMS[self.word.kind] if self.word.forms.get(name)]

    def _forms(self, sheet: Sheet, frame: Frame, top: float, size: float) -> None:
        shown = self._shown()
        apart = self.word.forms.get("particle")
        written = [f"{self.word.forms[name]} … {apart}" if apart else self.word.forms[name] for name, _ in shown]
        boxes = frame.forms(len(shown), top)
        # Beside its picture and beside another a long form would be tiny: then it stands below.
        below = any(
            sheet.wide(Copy(form), size, box[2], smallest=26) > box[2] - 20 - START * box[3] / FORM
            for form, box in zip(written, boxes, strict=True)
        )
        for (name, count), form, box in zip(shown, written, boxes, strict=True):
            self._form(sheet, name, count, form, box, size, below=below)

    def _form(self, sheet: Sheet, name: str, count: int, form: str, box: Box, size: float, *, below: bool) -> None:
        """A form of the word beside (or `below`) its meaning: `count` of it, or the one that a hand points at."""
        x, y, wide, high = box
        unit = high / FORM
        key = f"form:{name}"
        fill = "#e3f2fc" if sheet.hot == key else colour.WHITE
        sheet.drawing(widgets.card(wide, high, fill, radius=18), x, y)
        at, line = (x + wide / 2, y + 27 * unit) if below else (x + 48 * unit, y + 46 * unit)
        for place in range(count):
            shift = ((0, -46, 46) if below else (0, -10, 8))[place] * unit
            drop = (place - 1) * 18 * unit if count > 1 and not below else 0
            sheet.picture(self.word.picture, at + shift, line + drop, (40 if count > 1 or below else 54) * unit, line=2)
        if name == "definite":
            hand = (at + 38 * unit, line + 2 * unit) if below else (at + 22 * unit, line + 18 * unit)
            body = symbols.pointing_hand(0.8 * unit)
            sheet.drawing(Drawing(body, -20 * unit, -22 * unit, 40 * unit, 44 * unit), *hand)
        start = START * unit
        beside = (x + start, y + 4, wide - start - 12, high - 8)
        inside = (x + 12, y + 46 * unit, wide - 24, 42 * unit) if below else beside
        align: Literal["center", "start"] = "center" if below else "start"
        sheet.text(Copy(_ending(self.word.danish, form)), inside, size, align=align, smallest=17)
        sheet.control(key, box, partial(self.stage.say, form, "da"), None)

    def _example(self, sheet: Sheet, frame: Frame) -> None:
        speaker = next(iter(self.world.colleagues.values()))
        y, high = frame.example
        if frame.split and not self.stage.settings.own_language:
            high = frame.bottom - y
        sheet.drawing(face_card(look_of(speaker), 92, 92, colour.AGAIN, colour.WHITE, radius=18), frame.left, y + 4)
        x = frame.left + 122
        side: Literal["left", "right"] = "right" if sheet.mirrored else "left"
        wide = frame.right - x
        tip = (wide + 22, 58.0) if sheet.mirrored else (-22.0, 58.0)
        made = widgets.bubble(wide, high, tip, root=54, side=side, radius=20, tail=20)
        # Its tail changes sides in a mirrored interface, so its body is placed by itself.
        sheet.drawing(made, sheet.place((x, y, wide, high))[0], y + 2, fixed=True)
        # In a high bubble the words have all of it: what says them stands below the face.
        at, start = ((frame.left + 46, y + 148), 24.0) if frame.split else ((x + 50, y + 50), 92.0)
        say_button(
            sheet, self.stage, "say-sentence", *at, frame.speaker, self.word.sentence.text, voice=self._voice(),
            key="sentence",
        )  # fmt: skip
        sheet.text(
            Copy(spans(self.word.sentence, self.word.id)), (x + start, y + 6, wide - start - 16, high - 8),
            frame.sentence, lines=frame.lines, smallest=18,
            lit=lit_word(self.stage.speech, "sentence", self.word.sentence.text),
        )  # fmt: skip

    def _close(self, sheet: Sheet, frame: Frame) -> None:
        x, y = frame.right - 32, 108.0
        sheet.drawing(widgets.close_button(32, sheet.state("close")), x, y)
        sheet.control("close", (x - 32, y - 32, 64, 64), self.back, self.stage.says("Luk"), round_=True)

    def _voice(self) -> str:
        return next(iter(self.world.colleagues.values())).voice


def _ending(lemma: str, form: str) -> tuple[Span, ...]:
    """A form with what it adds to the lemma marked."""
    same = 0
    while same < min(len(lemma), len(form)) and lemma[same] == form[same]:
        same += 1
    parts = (Span(form[:same]), Span(form[same:], colour=ACCENT, underline=True))
    return tuple(span for span in parts if span.text)
