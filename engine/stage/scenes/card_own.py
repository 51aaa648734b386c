"""What a word's card says in the learner's own language: the word, its sentence, or both on one card."""

from __future__ import annotations

from engine.content.model import Word
from engine.course.settings import RIGHT_TO_LEFT
from engine.stage.drawing import widgets
from engine.stage.drawing.svg import Drawing, path
from engine.stage.parts import say_button
from engine.stage.scenes.card_frame import Frame
from engine.stage.sheet import Copy, Sheet
from engine.stage.stage import Stage

PAPER, RULE = "#fdf6cf", "#e3d69a"
HEAD = 84.0
"""Where word and sentence are on one card: how far below its top a line parts them."""
MOST = 240.0
"""So high is the card of the word alone at most."""


def both(sheet: Sheet, stage: Stage, frame: Frame, word: Word) -> None:
    (y, high), wide = frame.own, frame.room
    means, sentence = _meaning(stage, word), _sentence(stage, word)
    _card(sheet, frame, frame.own)
    _line(sheet, stage, frame, (y, HEAD), means, frame.own_word, says=f"{means}. {sentence}", smallest=24)
    line = Drawing(path(f"M0 0H{wide - 48}", line=2, ink=RULE), 0, -2, wide - 48, 4)
    sheet.drawing(line, frame.left + 24, y + HEAD)
    box = (frame.left + 28, y + HEAD + 2, wide - 56, high - HEAD - 6)
    copy = Copy(sentence, stage.settings.language)
    sheet.text(copy, box, frame.own_sentence, lines=frame.lines, weight=600, smallest=17)


def own_word(sheet: Sheet, stage: Stage, frame: Frame, word: Word, top: float) -> None:
    """The word alone, in what is left of a page from `top` on."""
    row = (top, min(MOST, frame.bottom - top))
    _card(sheet, frame, row)
    _line(sheet, stage, frame, row, _meaning(stage, word), frame.own_word, lines=2)


def own_sentence(sheet: Sheet, stage: Stage, frame: Frame, word: Word) -> None:
    _card(sheet, frame, frame.own)
    _line(sheet, stage, frame, frame.own, _sentence(stage, word), frame.own_sentence, lines=frame.lines, weight=600)


def _card(sheet: Sheet, frame: Frame, row: tuple[float, float]) -> None:
    y, high = row
    sheet.drawing(widgets.card(frame.room, high, PAPER, radius=20), frame.left, y)


def _line(
    sheet: Sheet,
    stage: Stage,
    frame: Frame,
    row: tuple[float, float],
    text: str,
    size: float,
    *,
    says: str = "",
    lines: int = 1,
    weight: int = 700,
    smallest: float = 19,
) -> None:
    """A text and, where the own language's lines end, the speaker that says it (or what it `says`)."""
    y, high = row
    language = stage.settings.language
    rtl = language in RIGHT_TO_LEFT
    at = frame.left + 50 if rtl != sheet.mirrored else frame.right - 50
    say_button(sheet, stage, "say-own", at, y + high / 2, frame.speaker, says or text, language, key="own")
    beside = 71 + frame.speaker
    left = frame.left + (beside if rtl != sheet.mirrored else 28)
    box = (left, y + 6, frame.room - 28 - beside, high - 10)
    sheet.text(Copy(text, language), box, size, lines=lines, weight=weight, smallest=smallest)


def _meaning(stage: Stage, word: Word) -> str:
    return stage.catalogs.language(stage.settings.language).text(word.danish, f"word/{word.id}")


def _sentence(stage: Stage, word: Word) -> str:
    return stage.catalogs.language(stage.settings.language).own(word.sentence)
