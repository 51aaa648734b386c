"""The sentence for a real colleague, what turns a game into work: a strip of the result, or a step of its own."""

from __future__ import annotations

from typing import Literal

from engine.content.model import Sentence
from engine.stage.drawing import colour, symbols, widgets
from engine.stage.drawing.portrait import face_card
from engine.stage.drawing.svg import Drawing, path
from engine.stage.parts import round_button, say_button
from engine.stage.person import face, voice_of
from engine.stage.sheet import Copy, Sheet
from engine.stage.speech import Saying
from engine.stage.spoken import spans
from engine.stage.stage import Stage
from engine.stage.window import Box

TELL = "Sig det til en kollega i dag"


def saying(say: Sentence, who: str, *, slow: bool = False) -> Saying:
    """The sentence in the voice of whoever plays."""
    return Saying(say.text, slow=slow, voice=voice_of(who), key="say")


def strip(sheet: Sheet, stage: Stage, say: Sentence, who: str) -> None:
    """Below the words: what to do with it, who says it, the sentence and beside it the own language."""
    sheet.drawing(widgets.card(1128, 128, colour.CREAM), 76, 484)
    sheet.text(Copy(stage.tr(TELL), stage.settings.interface), (104, 487, 700, 34), 23)
    sheet.drawing(face_card(face(who), 70, 66, colour.AGAIN, colour.CREAM), 100, 526)
    sheet.drawing(widgets.card(880, 78, radius=18, line=2.5), 196, 526)
    _voices(sheet, stage, say, who, (238, 565), (296, 565), 25)
    sheet.text(Copy(spans(say)), (334, 530, 400, 70), 27, smallest=18, lines=2)
    _own(sheet, stage, say, (746, 532, 318, 66), 22)
    sheet.icon("people", 1140, 566, 64)


def panel(sheet: Sheet, stage: Stage, say: Sentence, who: str) -> None:
    """All below the people: who says it and to whom, and in a large bubble the sentence over the own language."""
    sheet.drawing(widgets.card(1128, 354, colour.CREAM), 76, 264)
    sheet.drawing(face_card(face(who), 140, 140, colour.AGAIN, colour.CREAM), 100, 288)
    sheet.icon("people", 170, 520, 120)
    x, y, wide, high = 272.0, 284.0, 912.0, 312.0
    side: Literal["left", "right"] = "right" if sheet.mirrored else "left"
    tip = (wide + 26, 74.0) if sheet.mirrored else (-26.0, 74.0)
    # Its tail changes sides in a mirrored interface, so its body is placed by itself.
    bubble = widgets.bubble(wide, high, tip, root=74, side=side)
    sheet.drawing(bubble, sheet.place((x, y, wide, high))[0], y, fixed=True)
    _voices(sheet, stage, say, who, (x + 62, y + 66), (x + 62, y + 156), 36)
    left, room = x + 124, wide - 148
    half = high / 2 if _has_own(stage) else high
    sheet.text(Copy(spans(say)), (left, y + 8, room, half - 16), 38, lines=3)
    if _has_own(stage):
        sheet.drawing(Drawing(path(f"M0 0H{room}", line=2, ink="#d0cfce"), 0, -2, room, 4), left, y + half)
        _own(sheet, stage, say, (left, y + half + 6, room, half - 14), 34)


def _voices(
    sheet: Sheet, stage: Stage, say: Sentence, who: str, at: tuple[float, float], slower: tuple[float, float],
    radius: float,
) -> None:  # fmt: skip
    """What says it, and what says it slowly."""
    say_button(sheet, stage, "say", *at, radius, say.text, voice=voice_of(who), key="say")
    round_button(
        sheet, "say-slow", *slower, radius, symbols.turtle(0.8 * radius / 25),
        lambda: stage.speech.say(saying(say, who, slow=True)), stage.says("Langsomt"), fill=colour.SLOWER,
    )  # fmt: skip


def _has_own(stage: Stage) -> bool:
    return stage.settings.own_language and stage.settings.language != "da"


def _own(sheet: Sheet, stage: Stage, say: Sentence, box: Box, size: float) -> None:
    if _has_own(stage):
        own = stage.catalogs.language(stage.settings.language).own(say)
        sheet.text(Copy(own, stage.settings.language), box, size, lines=2, weight=600, smallest=15)
