"""The card of a word: picture, article and word, voice, syllables, forms, example, own language, memory."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Literal

from engine.content.model import Picture, Word, World
from engine.course.settings import RIGHT_TO_LEFT
from engine.learning.answer import Skill
from engine.learning.memory import PIPS, strength
from engine.stage.drawing import colour, symbols, widgets
from engine.stage.drawing.portrait import face_card
from engine.stage.drawing.svg import Drawing, ellipse, path, rect, translate
from engine.stage.parts import corners, round_button, say_button
from engine.stage.person import look_of
from engine.stage.scene import Scene
from engine.stage.sheet import Copy, Sheet
from engine.stage.speech import Saying
from engine.stage.spoken import ACCENT, lit_word, spans
from engine.stage.stage import Stage
from engine.stage.text.pieces import Span

X, Y, WIDE, HIGH, PANEL = 140.0, 44.0, 1000.0, 632.0, 372.0
LEFT, RIGHT = X + PANEL + 34, X + WIDE - 34
SKILLS: tuple[tuple[Skill, str, str], ...] = (
    ("listen", "1F3A7", "Lytte"),
    ("read", "1F4D6", "Læse"),
    ("spell", "270F", "Stave"),
)
SPECIAL = "æøåÆØÅ"
FORMS = (("definite", 1), ("plural", 3))


class CardScene(Scene):
    """Lies over any scene. It says its word when it opens."""

    modal = True

    def __init__(self, stage: Stage, word: Word, person: str, world: World | None = None) -> None:
        super().__init__(stage)
        self.word = word
        self.world = world or stage.course.library.world_of(word.id)
        self._memories = stage.course.memories(person) if person else {}

    def enter(self) -> None:
        self.stage.effects.play("page")
        self.stage.speech.say(
            Saying(self.word.named, key="word"), Saying(self.word.sentence.text, key="sentence", voice=self._voice())
        )

    def back(self) -> None:
        self.stage.close()

    def compose(self, sheet: Sheet) -> None:
        accent = self.world.accent
        tint = colour.lighten(accent, 0.86)
        sheet.drawing(widgets.modal(WIDE, HIGH, panel=PANEL, tint=tint, mirror=sheet.mirrored), X, Y)
        self._panel(sheet)
        self._word(sheet)
        self._syllables(sheet)
        self._forms(sheet)
        self._example(sheet)
        self._own(sheet)
        self._close(sheet)
        corners(sheet, self, self.help)

    def help(self) -> None:
        self.stage.guide("Tryk på højttaleren for at høre ordet. Tryk på krydset for at lukke.", "say-word", "close")

    def _panel(self, sheet: Sheet) -> None:
        middle = X + PANEL / 2
        glow = ellipse(0, 0, 150, 128, colour.WHITE, 0, opacity=0.75)
        sheet.drawing(Drawing(glow, -152, -130, 304, 260), middle, 226)
        sheet.picture(self.word.picture, middle, 224, 250, line=3.4)
        say_button(sheet, self.stage, "say-word", middle - 62, 430, 46, self.word.named, key="word")
        round_button(
            sheet, "say-slow", middle + 62, 430, 46, symbols.turtle(1.5),
            lambda: self.stage.speech.say(Saying(self.word.named, slow=True, key="word")),
            self.stage.says("Langsomt"), fill=colour.SLOWER,
        )
        self._memory(sheet)

    def _memory(self, sheet: Sheet) -> None:
        """Green circles: how well the word is known by ear, by eye, by hand."""
        x, y = X + 34, 502.0
        sheet.drawing(widgets.card(PANEL - 68, 150, radius=20, line=2.5), x, y)
        for number, (skill, code, danish) in enumerate(SKILLS):
            line = y + 27 + number * 48
            got = strength(self._memories.get((self.word.id, skill)), self.stage.course.today)
            sheet.picture(Picture(openmoji=code), x + 40, line, 40, line=2)
            pips = widgets.pips(got, PIPS, radius=11, pitch=38, mirror=sheet.mirrored)
            sheet.drawing(pips, x + 94, line)
            sheet.control(f"skill:{skill}", (x + 8, line - 23, PANEL - 84, 46), says=self.stage.says(danish))

    def _word(self, sheet: Sheet) -> None:
        word = self.word
        marks = 64.0 + 54.0 + 32.0 if word.article else 0.0
        room = RIGHT - 84 - LEFT - marks
        size = sheet.alike([(Copy(word.danish), (0, 70, room, 78))], 58, smallest=30)
        whole = marks + sheet.wide(Copy(word.danish), size, room, smallest=30) + 4
        # Danish reads left to right, article first, wherever the page puts it.
        at = sheet.place((LEFT, 70, whole, 78))[0]
        if word.article:
            for gender in ("en", "et"):
                on = gender == word.article
                mark = 64.0 if on else 54.0
                sheet.drawing(widgets.article_mark(gender, mark, on=on), at + mark / 2, 108, fixed=True)
                ink = colour.INK if on else "#9b9b9a"
                box = (at + mark * 0.15, 108 - mark / 2, mark * 0.7, mark)
                sheet.text(Copy(gender), box, 34 if on else 25, align="center", colour=ink, fixed=True)
                at += mark + 12
            at += 8
        sheet.text(Copy(word.danish), (at, 70, room, 78), size, smallest=30, fixed=True)

    def _syllables(self, sheet: Sheet) -> None:
        parts = self.word.syllables or (self.word.danish,)
        letters = sum(map(len, parts))
        room = RIGHT - LEFT - (len(parts) - 1) * 16
        tile = min(48.0, room / letters)
        gap = 26.0 if letters * 48 + (len(parts) - 1) * 26 <= RIGHT - LEFT else 16.0
        # The word as a whole is moved by a mirrored page; its letters stay left to right.
        x = sheet.place((LEFT, 168, letters * tile + (len(parts) - 1) * gap, 62))[0]
        inner = (0.0, 166.0, tile * 0.8, 62.0)
        size = sheet.alike(((Copy(letter), inner) for letter in "".join(parts)), 38 * tile / 48, smallest=12)
        for part in parts:
            sheet.drawing(_syllable(part, tile), x, 168, fixed=True)
            for place, letter in enumerate(part):
                box = (x + place * tile, 166.0, tile, 62.0)
                sheet.text(Copy(letter), box, size, align="center", smallest=12, fixed=True)
            x += tile * len(part) + gap

    def _forms(self, sheet: Sheet) -> None:
        shown = [(name, count) for name, count in FORMS if self.word.forms.get(name)]
        if self.word.kind == "verb":
            shown = [("imperative", 1)] if self.word.forms.get("imperative") else []
        if self.word.kind == "adjective":
            shown = [(name, 1) for name in ("neuter", "plural") if self.word.forms.get(name)]
        width = (RIGHT - LEFT - 18) / 2
        apart = self.word.forms.get("particle")
        written = [f"{self.word.forms[name]} … {apart}" if apart else self.word.forms[name] for name, _ in shown[:2]]
        # Beside its picture a long form would be tiny: then it stands below.
        below = any(sheet.wide(Copy(form), 26, width, smallest=26) > width - 112 for form in written)
        for number, ((name, count), form) in enumerate(zip(shown, written, strict=False)):
            x = LEFT + number * (width + 18)
            key = f"form:{name}"
            fill = "#e3f2fc" if sheet.hot == key else colour.WHITE
            sheet.drawing(widgets.card(width, 92, fill, radius=18), x, 264)
            at, line = (x + width / 2, 291.0) if below else (x + 48, 310.0)
            for place in range(count):
                shift = ((0, -46, 46) if below else (0, -10, 8))[place]
                drop = (place - 1) * 18 if count > 1 and not below else 0
                sheet.picture(self.word.picture, at + shift, line + drop, 40 if count > 1 or below else 54, line=2)
            if name == "definite":
                hand = (at + 38, line + 2) if below else (at + 22, line + 18)
                sheet.drawing(Drawing(symbols.pointing_hand(0.8), -20, -22, 40, 44), *hand)
            box = (x + 12, 310.0, width - 24, 42.0) if below else (x + 92, 268.0, width - 104, 84.0)
            align: Literal["center", "start"] = "center" if below else "start"
            sheet.text(Copy(_ending(self.word.danish, form)), box, 26, align=align, smallest=17)
            sheet.control(key, (x, 264, width, 92), partial(self.stage.say, form, "da"), None)

    def _example(self, sheet: Sheet) -> None:
        speaker = next(iter(self.world.colleagues.values()))
        y = 378.0
        sheet.drawing(face_card(look_of(speaker), 92, 92, colour.AGAIN, colour.WHITE, radius=18), LEFT, y + 4)
        x = LEFT + 122
        side: Literal["left", "right"] = "right" if sheet.mirrored else "left"
        wide = RIGHT - x
        tip = (wide + 22, 58.0) if sheet.mirrored else (-22.0, 58.0)
        made = widgets.bubble(wide, 98, tip, root=54, side=side, radius=20, tail=20)
        # Its tail changes sides in a mirrored interface, so its body is placed by itself.
        sheet.drawing(made, sheet.place((x, y, wide, 98))[0], y + 2, fixed=True)
        say_button(
            sheet, self.stage, "say-sentence", x + 50, y + 50, 29, self.word.sentence.text, voice=self._voice(),
            key="sentence",
        )
        sheet.text(
            Copy(spans(self.word.sentence, self.word.id)), (x + 92, y + 6, wide - 108, 90), 26, lines=2, smallest=18,
            lit=lit_word(self.stage.speech, "sentence", self.word.sentence.text),
        )

    def _own(self, sheet: Sheet) -> None:
        settings = self.stage.settings
        if not settings.own_language:
            return
        catalog = self.stage.catalogs.language(settings.language)
        word = catalog.text(self.word.danish, f"word/{self.word.id}")
        sentence = catalog.own(self.word.sentence)
        y, wide = 500.0, RIGHT - LEFT
        sheet.drawing(widgets.card(wide, 144, "#fdf6cf", radius=20), LEFT, y)
        rtl = settings.language in RIGHT_TO_LEFT
        # The speaker stands where the own language's lines end.
        at = LEFT + 50 if rtl != sheet.mirrored else RIGHT - 50
        say_button(sheet, self.stage, "say-own", at, y + 42, 29, f"{word}. {sentence}", settings.language, key="own")
        left = LEFT + (100 if rtl != sheet.mirrored else 28)
        room = wide - 128
        sheet.text(Copy(word, settings.language), (left, y + 6, room, 74), 42, smallest=24)
        sheet.drawing(Drawing(path(f"M0 0H{wide - 48}", line=2, ink="#e3d69a"), 0, -2, wide - 48, 4), LEFT + 24, y + 84)
        sheet.text(
            Copy(sentence, settings.language), (LEFT + 28, y + 86, wide - 56, 54), 25, lines=2, weight=600, smallest=17
        )

    def _close(self, sheet: Sheet) -> None:
        x, y = RIGHT - 32, 108.0
        sheet.drawing(widgets.close_button(32, sheet.state("close")), x, y)
        sheet.control("close", (x - 32, y - 32, 64, 64), self.back, self.stage.says("Luk"), round_=True)

    def _voice(self) -> str:
        return next(iter(self.world.colleagues.values())).voice


def _syllable(part: Sequence[str], tile: float) -> Drawing:
    wide = tile * len(part)
    body = rect(2, 6, wide, 62, 12, "#1c2a3a", 0, opacity=0.15) + rect(0, 0, wide, 62, 12, colour.WHITE, 2.5)
    for place, letter in enumerate(part):
        if letter in SPECIAL:
            body += rect(place * tile + 2, 2, tile - 4, 58, 8, "#fdf1a6", 0)
        if place:
            body += path(f"M{place * tile} 8V54", line=2, ink="#d0cfce")
    body += rect(0, 0, wide, 62, 12, line=2.5)
    body += path(f"M8 74Q{wide / 2} 86 {wide - 8} 74", line=3.5, ink=ACCENT)
    return Drawing(translate(0, 0, body), -3, -3, wide + 8, 90)


def _ending(lemma: str, form: str) -> tuple[Span, ...]:
    """A form with what it adds to the lemma marked."""
    same = 0
    while same < min(len(lemma), len(form)) and lemma[same] == form[same]:
        same += 1
    parts = (Span(form[:same]), Span(form[same:], colour=ACCENT, underline=True))
    return tuple(span for span in parts if span.text)
