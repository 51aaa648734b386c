"""What stands around the room in a level: the bubble with its four buttons, the word strip, the task dots."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from engine.content.model import Colleague, Sentence, Word
from engine.learning.memory import PIPS
from engine.play.commands import AskAgain, AskMeaning, AskShow, AskSlower, Command, OpenCard, OpenText
from engine.stage.control import Says
from engine.stage.drawing import colour, portrait, symbols, widgets
from engine.stage.drawing.svg import Drawing, circle, rect
from engine.stage.person import look_of
from engine.stage.sheet import Copy, Sheet
from engine.stage.spoken import lit_word, spans
from engine.stage.stage import Stage
from engine.stage.window import Box

STRIP = 84.0
"""What is further up is behind the word strip, design px."""
BUBBLE = (146.0, 594.0, 1110.0, 110.0)
FOUR: tuple[tuple[str, str, Command], ...] = (
    ("again", "Kan du gentage det?", AskAgain()),
    ("slower", "Kan du tale lidt langsommere?", AskSlower()),
    ("own_language", "Hvad betyder det?", AskMeaning()),
    ("show_me", "Kan du vise mig det?", AskShow()),
)
FIRST_OF_FOUR, PITCH, RADIUS = 932.0, 78.0, 31.0
HIGHER = 110.0
"""How much higher the bubble is for letters twice as large: most sentences then stand in it at that size."""
TWO_ROWS = 60.0
"""As soon as the bubble is so much higher the four buttons stand in two rows, and the sentence has their room."""
DOTS = 7
MEANING = 58.0
"""Height of the band in which the bubble says what its sentence means, design px."""
LARGE = 40.0
"""How much higher that is for letters twice as large. A bubble that is higher for them has room for it."""
ASKED_MOST, ASKED_HIGHER = 900.0, 20.0
"""How wide what the learner says may be, and how much higher it is for large letters."""
TALK = "talk"
"""The key under which the bubble's sentence is spoken, so that its words are lit."""


@dataclass(frozen=True, slots=True)
class Talk:
    """What the bubble shows: who speaks (to which face), the words if open, their meaning once it was asked for.
    `most` is how much higher large letters may make it, design px."""

    who: Colleague
    sentence: Sentence
    open: bool
    meaning: str = ""
    learner: str = ""
    most: float = HIGHER


def lift(stage: Stage) -> float:
    """How much higher the bubble is for a larger text size, design px."""
    return min(HIGHER, max(0.0, stage.settings.text_size - 1) * 120)


def above(stage: Stage, talk: Talk | None) -> float:
    """How much higher than usual the bubble reaches: for larger letters, and for what its sentence means."""
    rise = lift(stage) if talk is None else min(lift(stage), talk.most)
    return max(rise, _band(rise)) if talk is not None and talk.meaning else rise


def _band(rise: float) -> float:
    """How high what the sentence means stands in a bubble so much higher than usual."""
    return MEANING + LARGE * rise / HIGHER


def in_bubble(stage: Stage, talk: Talk | None, x: float, y: float) -> bool:
    """Whether a point of the window (px) is on the bubble, or beside it where nobody means the room."""
    return stage.geometry.design(x, y)[1] > BUBBLE[1] - above(stage, talk)


def bubble(
    sheet: Sheet, stage: Stage, talk: Talk, do: Callable[[Command], None], repeat: Callable[[], None], *, four: bool
) -> None:
    """The docked bubble. `repeat` says its sentence again; `four` shows the sentence buttons."""
    x, bottom, width = BUBBLE[0], BUBBLE[1] + BUBBLE[3], BUBBLE[2]
    rise = min(lift(stage), talk.most)
    y = BUBBLE[1] - above(stage, talk)
    # What the sentence means stands over it: of a bubble of usual height nothing else moves.
    top = y + (_band(rise) if talk.meaning else 0.0)
    height, middle = bottom - y, (top + bottom) / 2
    face = portrait.face_card(look_of(talk.who, talk.learner), 86, 76, colour.AGAIN, radius=16)
    sheet.drawing(widgets.card(106, 106, radius=22), 22, middle - 53)
    sheet.drawing(face, 32, middle - 45)
    root = middle - y + 2
    made = widgets.bubble(width, height, (-24, root), root=root, side="left")
    if sheet.mirrored:
        made = widgets.bubble(width, height, (width + 24, root), root=root, side="right")
    # Its tail changes sides in a mirrored interface, so its body is placed by itself.
    sheet.drawing(made, sheet.place((x, y, width, height))[0], y, fixed=True)
    sheet.drawing(widgets.speaker_button(29, sheet.state("say"), sound=not stage.speech.voice.silent), x + 50, middle)
    sheet.control("say", (x + 18, middle - 32, 64, 64), repeat, stage.says("Hør igen"), round_=True)
    right = min(across for across, _ in _places(rise)) - 44 if four else x + width - 20
    box = (x + 94, top + 6, right - x - 94, bottom - top - 12)
    if talk.open:
        lit = lit_word(stage.speech, TALK, talk.sentence.text)
        sheet.text(Copy(spans(talk.sentence)), box, 31, lines=3, lit=lit, smallest=20)
    else:
        _dots(sheet, stage, box, do)
    if four:
        # Two rows of them take the whole height, and the band ends beside them.
        beside = rise >= TWO_ROWS
        _four(sheet, stage, do, (y + bottom if beside else top + bottom) / 2 - 2, _places(rise))
        right = right - 8 if beside else x + width - 10
    if talk.meaning:
        _meaning(sheet, stage, talk.meaning, (x + 10, y + 8, right - x - 10, top - y - 6))


def _dots(sheet: Sheet, stage: Stage, box: Box, do: Callable[[Command], None]) -> None:
    """Dots stand for words that are heard and not yet seen; pressed, they become the words."""
    x, y, _, height = box
    hot = sheet.hot == "open-text"
    ink = colour.BLUE_DEEP if hot else "#9b9b9a"
    body = "".join(circle(i * 34, 0, 8, ink, 0) for i in range(DOTS))
    span = (DOTS - 1) * 34
    sheet.drawing(Drawing(body, -10, -10, span + 20, 20), x + 30, y + height / 2)
    sheet.control(
        "open-text", (x, y + height / 2 - 30, span + 60, 60), lambda: do(OpenText()), stage.says("Vis teksten")
    )


def _places(rise: float) -> list[tuple[float, float]]:
    """Where the middles of the four are in a bubble so much higher: from the left, and from the bubble's middle."""
    if rise < TWO_ROWS:
        return [(FIRST_OF_FOUR + number * PITCH, 0.0) for number in range(4)]
    return [(FIRST_OF_FOUR + (2 + number % 2) * PITCH, (number // 2 - 0.5) * PITCH) for number in range(4)]


def _four(
    sheet: Sheet, stage: Stage, do: Callable[[Command], None], middle: float, places: Sequence[tuple[float, float]]
) -> None:
    for (name, danish, command), (at, down) in zip(FOUR, places, strict=True):
        if name == "own_language" and not stage.settings.own_language:
            continue
        y = middle + down
        sheet.drawing(widgets.sentence_button(name, sheet.state(name), RADIUS), at, y)

        def act(command: Command = command) -> None:
            do(command)

        sheet.control(name, (at - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS), act, Says(danish), round_=True)


def _meaning(sheet: Sheet, stage: Stage, meaning: str, band: Box) -> None:
    language = stage.settings.language
    x, y, width, high = band
    sheet.drawing(Drawing(rect(0, 0, width, high, 18, colour.OWN_LANGUAGE, 0), 0, 0, width, high), x, y)
    sheet.drawing(widgets.speaker_button(23, sheet.state("say-own")), x + 40, y + high / 2)
    box = (x + 16, y + high / 2 - 24, 48.0, 48.0)
    sheet.control("say-own", box, lambda: stage.say(meaning, language), Says(meaning, language), round_=True)
    sheet.text(Copy(meaning, language), (x + 84, y, width - 100, high), 25, lines=2, weight=600, smallest=16)


def word_strip(
    sheet: Sheet,
    words: Sequence[Word],
    strength: Callable[[str], float],
    fresh: Sequence[str],
    do: Callable[[Command], None],
) -> None:
    """The words of the level, each with how well it is known (0 to 1); pressed, its card opens."""
    if not words:
        return
    pitch, left, top = 66.0, 104.0, 16.0
    width = 36 + pitch * len(words)
    sheet.drawing(widgets.card(width, 72, radius=36), left, top)
    for number, word in enumerate(words):
        x = left + 18 + pitch / 2 + number * pitch
        name = f"word:{word.id}"
        if sheet.hot == name or word.id in fresh:
            sheet.drawing(Drawing(circle(0, 0, 31, "#fdf1a6", 0), -32, -32, 64, 64), x, top + 32)
        sheet.picture(word.picture, x, top + 29, 44)
        share = strength(word.id) / PIPS
        sheet.drawing(widgets.progress_bar(44, share, 8, mirror=sheet.mirrored), x - 22, top + 56)

        def act(word: Word = word) -> None:
            do(OpenCard(word.id))

        # Its name would give an asking away: the strip is silent until its card is opened.
        sheet.control(name, (x - pitch / 2, top, pitch, 72), act)


def task_dots(sheet: Sheet, stage: Stage, tasks: int, done: int, accent: str) -> None:
    """How many tasks there are and which one is now."""
    pitch = min(40.0, 330.0 / max(tasks, 1))
    results = ["done" if i < done else "now" if i == done else "open" for i in range(tasks)]
    made = widgets.task_dots(results, accent=accent, radius=min(14.0, pitch * 0.38), pitch=pitch, mirror=sheet.mirrored)
    sheet.drawing(made, 1180 - (60 + (tasks - 1) * pitch + 4) - 8, 22)


def clock(sheet: Sheet, seconds: int) -> None:
    """The time since the level began, only for who has asked for it; nothing depends on it."""
    box = (1058.0, 90.0, 122.0, 44.0)
    sheet.drawing(widgets.card(box[2], box[3], radius=22), box[0], box[1])
    sheet.icon("clock", box[0] + 28, box[1] + 22, 28)
    sheet.text(Copy(f"{seconds // 60}:{seconds % 60:02}"), (box[0] + 48, box[1], 66, box[3]), 24, align="center")


def asked(sheet: Sheet, sentence: str, rise: float) -> None:
    """What the learner says, in a bubble of their own over the four buttons of a bubble so much higher than usual."""
    copy, high = Copy(sentence), 62.0 + (ASKED_HIGHER if sheet.large else 0.0)
    wide = max(420.0, sheet.wide(copy, 27, ASKED_MOST - 32, height=high - 4) + 34)
    x, y = 1236.0 - wide, BUBBLE[1] - rise - 22 - high
    pressed = next((number for number, (_, danish, _) in enumerate(FOUR) if danish == sentence), 0)
    tip = _places(rise)[pressed][0] - x
    if sheet.mirrored:
        tip = wide - tip
    sheet.drawing(widgets.bubble(wide, high, (tip, high + 20), side="below", fill=colour.AGAIN, radius=20), x, y)
    sheet.text(copy, (x + 16, y + 2, wide - 32, high - 4), 27, align="center", smallest=18)


def slowly(sheet: Sheet, rise: float) -> None:
    """A turtle at the speaker: this is said slowly."""
    turtle = widgets.round_button(symbols.turtle(0.66), 20, colour.SLOWER)
    sheet.drawing(turtle, BUBBLE[0] + 78, BUBBLE[1] + 26 - rise / 2)
