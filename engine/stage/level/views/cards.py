"""Answers with cards: four pictures, or sentences with their voice."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

import pygame

from engine.content.model import Sentence, Word
from engine.play.commands import Choose
from engine.play.script import Choice, Item
from engine.stage.control import Control, Says
from engine.stage.drawing import colour, symbols, widgets
from engine.stage.drawing.svg import Drawing, rect, translate
from engine.stage.level import hud
from engine.stage.level.views.view import View
from engine.stage.sheet import Copy, Sheet
from engine.stage.speech import Saying
from engine.stage.spoken import spans
from engine.stage.window import WIDTH, Box

if TYPE_CHECKING:
    from engine.stage.level.scene import LevelScene

SIDE, GAP, TOP = 248.0, 26.0, 214.0
ROW_TOP, ROW_WIDE, ROW_HIGH = 150.0, 590.0, 150.0
ROW_MOST, ROW_GAP, OFF_BUBBLE = 230.0, 26.0, 14.0
"""How high a sentence's card becomes for large letters, what lies between two, and how far they keep off the bubble."""
WRITTEN, WRITTEN_LARGE = 46.0, 70.0
"""How much of a picture's card its word has."""
LOW = 50.0
"""Over sentences to read the bubble is no higher than this for large letters: there they need the room more."""
ROOMY, DANISH = 60.0, 0.58
"""A card that is so high has room for what its sentence means, below this share for the sentence itself."""
HAND = Drawing(translate(3, 23, symbols.pointing_hand(1.3)), -27, -11, 60, 68)
FROM_ABOVE = Drawing(translate(-3, -23, symbols.pointing_hand(1.3), turn=180), -33, -57, 60, 68)
FROM_RIGHT = Drawing(translate(23, -3, symbols.pointing_hand(1.3), turn=-90), -10, -33, 62, 60)
FROM_LEFT = Drawing(translate(-23, -3, symbols.pointing_hand(1.3), turn=90, mirror=True), -52, -33, 62, 60)
"""With its finger's tip at 0, 0."""
REACHES, FAR_IN = 4.0, 14.0
"""How far the tip reaches into a card from below or above, and from the end of its sentence."""


class Cards(View):
    """Large cards over the dimmed room. Sentences are spoken one after the other, each card lit while it speaks."""

    covers_room = True

    def __init__(self, scene: LevelScene, item: Item | None) -> None:
        super().__init__(scene, item)
        self._named: str | None = None
        self._told: set[str] = set()

    def light(self, choice: str | None) -> None:
        self._named = choice
        if choice is not None:
            # Its word stays: beside the right one it can be compared.
            self._told.add(choice)

    def point_at(self, choice: str) -> None:
        if self.asking is None:
            # Cards to be met are shown one by one, in their order.
            choice = next((one.id for one in self.choices if one.id not in self.scene.run.state.met), choice)
        super().point_at(choice)

    def aim(self) -> None:
        """Let what to do about a danger be asked where it is seen, also in a round that asks only that."""
        asking = self.asking
        if asking is None or asking.mechanic != "hazards":
            return
        task = asking.id.split("#")[0].rpartition(".act.")[0]
        found = (one for one in self.scene.run.script.askings if one.id.startswith(f"{task}.find."))
        spots = sorted(spot for one in found for spot in one.right)
        if spots:
            self.scene.sight.seek(spots)

    def under(self, surface: pygame.Surface) -> None:
        surface.blit(self.scene.shade(surface), (0, 0))

    def compose(self, sheet: Sheet) -> None:
        if self.asking is None and self.shown in self.scene.run.state.met:
            self.shown = None
        top, count = self.top(ROW_TOP if self._said else TOP), len(self.choices)
        boxes = partial(_square, top=top, count=count)
        if self._said:
            boxes = partial(_row, top=top, high=self._high(top, -(-count // 2)) if sheet.large else ROW_HIGH)
        self._cards(sheet, [(choice, boxes(number)) for number, choice in enumerate(self.choices)])

    @property
    def most(self) -> float:
        return LOW if self._said else super().most

    def _high(self, top: float, rows: int, gap: float = ROW_GAP) -> float:
        """How high sentences' cards may be for all rows of them to stand over the bubble."""
        floor = hud.BUBBLE[1] - hud.above(self.scene.stage, self.scene.telling.talk)
        return min(ROW_MOST, (floor - OFF_BUBBLE - top + gap) / rows - gap)

    @property
    def _said(self) -> bool:
        """Whether the cards are sentences."""
        return any(choice.sentence is not None for choice in self.choices)

    def _cards(self, sheet: Sheet, cards: Sequence[tuple[Choice, Box]]) -> None:
        if not self._said:
            for choice, box in cards:
                self._picture(sheet, choice, box)
            self._hand(sheet, cards)
            return
        pictures = self._pictures
        said = [
            (choice.sentence, *self._parted(choice, box, pictures))
            for choice, box in cards
            if choice.sentence is not None
        ]
        # All in one size: were each as large as it can be, the longest would look the least.
        size = sheet.alike(((Copy(spans(one)), inner) for one, inner, _ in said), 29, lines=4, smallest=20)
        owns = ((self._own(one), below) for one, _, below in said if below is not None)
        size_below = sheet.alike(owns, 22, lines=2, smallest=16)
        for choice, box in cards:
            self._sentence(sheet, choice, box, size, size_below)
        self._hand(sheet, cards)

    def _hand(self, sheet: Sheet, cards: Sequence[tuple[Choice, Box]]) -> None:
        """The hand at the card that is shown, over all of them: from below, or above where the bubble is near. It lies
        over no words. At sentences, one below the other, it comes from where they end: it cannot be taken to mean
        the next one. While the hand of Help shows it, there is no other."""
        for choice, (x, y, width, height) in cards:
            if self.shown != choice.id or self.scene.stage.ghost.showing:
                continue
            if self._said:
                tip = sheet.place((x + width - FAR_IN, y, 0, height))[0]
                hand = FROM_LEFT if sheet.mirrored else FROM_RIGHT
                # All of it in the window.
                tip = min(max(tip, -hand.left), WIDTH - hand.right)
                sheet.drawing(hand, tip, y + height / 2, fixed=True)
            elif y + height - REACHES + HAND.bottom <= self.floor:
                sheet.drawing(HAND, x + width - 46, y + height - REACHES)
            else:
                sheet.drawing(FROM_ABOVE, x + width - 46, y + REACHES)

    def _picture(self, sheet: Sheet, choice: Choice, box: Box) -> None:
        x, y, width, height = box
        self._card(sheet, choice, box)
        word = self.scene.stage.course.library.word(choice.word) if choice.word else None
        asking = self.asking
        met = choice.id in self.scene.run.state.met
        # Who gets to know words sees them written from the start.
        known = asking is None or choice.id in (self.shown, *self._told) or self.marks.get(choice.id) is True
        if word is not None:
            high = WRITTEN_LARGE if sheet.large else WRITTEN
            size = min(width, height) - (high + 40 if known else 60)
            sheet.picture(word.picture, x + width / 2, y + size / 2 + 22, size, line=2.6)
            if known:
                sheet.text(Copy(word.danish), (x + 8, y + height - high - 12, width - 16, high), 30, align="center")
        self._mark(sheet, choice, x + width - 30, y + 30, done=asking is None and met)
        # Its name would give a listening asking away.
        says = Says(word.named) if word is not None and (asking is None or asking.channel != "listen") else None
        sheet.control(choice.id, box, lambda: self.scene.do(Choose(choice.id)), says)

    def _sentence(self, sheet: Sheet, choice: Choice, box: Box, size: float, size_below: float) -> None:
        x, y, width, height = box
        self._card(sheet, choice, box)
        speech = self.scene.stage.speech
        speaking = speech.saying is not None and speech.saying.key == choice.id
        radius = min(30.0, height / 2 - 5)
        disc = widgets.speaker_button(radius, "hover" if speaking else "normal", sound=not speech.voice.silent)
        sheet.drawing(disc, x + 52, y + height / 2)
        if choice.sentence is not None:
            sentence = choice.sentence
            shown = self._pictured(sentence) if self._pictures else None
            inner, below = self._parted(choice, box, shown is not None)
            sheet.text(Copy(spans(sentence)), inner, size, lines=4, smallest=20)
            if below is not None:
                sheet.text(self._own(sentence), below, size_below, lines=2, smallest=16)
            if shown is not None:
                side = _side(box)
                sheet.picture(shown.picture, x + width - side / 2 - 16, y + height / 2, side)
            sheet.control(
                choice.id, box, lambda: self.scene.do(Choose(choice.id)), Says(sentence.text)
            )
            around = radius + 4
            disc_box = (x + 52 - around, y + height / 2 - around, 2 * around, 2 * around)
            sheet.control(f"say:{choice.id}", disc_box, lambda: self._say(choice), Says(sentence.text), round_=True)
        # Clear of where its sentence and what it means begin.
        self._mark(sheet, choice, x + 74, y + height - 24)

    def _inner(self, choice: Choice, box: Box, pictured: bool) -> Box:
        """Where the sentence of a card stands."""
        x, y, width, height = box
        side = _side(box) if pictured and choice.sentence and self._pictured(choice.sentence) else 0.0
        return x + 100, y + 8, width - 124 - side, height - 16

    def _parted(self, choice: Choice, box: Box, pictured: bool) -> tuple[Box, Box | None]:
        """Where the sentence of a card stands, and below it what it means to whoever has asked for that."""
        x, y, width, height = self._inner(choice, box, pictured)
        talk = self.scene.telling.talk
        if height < ROOMY or choice.sentence is None or talk is None or not talk.meaning:
            return (x, y, width, height), None
        share = height * DANISH
        return (x, y, width, share), (x, y + share, width, height - share)

    def _own(self, sentence: Sentence) -> Copy:
        stage = self.scene.stage
        language = stage.settings.language
        return Copy(stage.catalogs.language(language).own(sentence), language)

    def _pictured(self, sentence: Sentence) -> Word | None:
        return self.scene.stage.course.library.word(sentence.words[0]) if sentence.words else None

    @property
    def _pictures(self) -> bool:
        """Sentences carry pictures only where all do: one more or less than the others would tell without Danish. So
        would that of what a danger or a sign shows."""
        asking = self.asking
        if asking is not None and (asking.mechanic == "hazards" or asking.sign is not None):
            return False
        return all(choice.sentence is not None and self._pictured(choice.sentence) for choice in self.choices)

    def _say(self, choice: Choice) -> None:
        if choice.sentence is None:
            return
        stage, sayings = self.scene.stage, [self._saying(choice.id, choice.sentence)]
        settings = stage.settings
        if self.scene.run.state.helped and settings.own_language and settings.language != "da":
            # Whoever has asked what it means hears that of the replies too.
            sayings.append(Saying(str(self._own(choice.sentence).words), settings.language, key=choice.id))
        self.scene.say(*sayings)

    def _card(self, sheet: Sheet, choice: Choice, box: Box) -> None:
        x, y, width, height = box
        speaking = self.scene.stage.speech.saying
        # While what was pressed is named nothing else is lit, wherever the pointer rests.
        lit = choice.id == (self._named or sheet.hot) or (speaking is not None and speaking.key == choice.id)
        fill = colour.OWN_LANGUAGE if self.shown == choice.id else "#e3f2fc" if lit else colour.WHITE
        sheet.drawing(widgets.pill(width, height, fill, radius=26, lift=6), x, y)
        if self.shown == choice.id:
            ring = rect(-7, -7, width + 14, height + 14, 32, line=6, ink=colour.YELLOW_MID)
            sheet.drawing(Drawing(ring, -12, -12, width + 24, height + 24), x, y)

    def _mark(self, sheet: Sheet, choice: Choice, x: float, y: float, *, done: bool = False) -> None:
        if done or self.marks.get(choice.id) is True:
            sheet.drawing(widgets.round_button(symbols.check(0.8, colour.WHITE), 22, colour.GREEN_MID), x, y)

    def also_says(self) -> tuple[Saying, ...]:
        return tuple(
            self._saying(choice.id, choice.sentence) for choice in self.choices if choice.sentence is not None
        )

    def _saying(self, key: str, sentence: Sentence) -> Saying:
        """A reply in the voice of whoever would give it."""
        return Saying(sentence.text, voice=self.scene.telling.own_voice, key=key)

    def rested(self, control: Control) -> bool:
        """While the line and its replies are being read out, resting on a card does not interrupt."""
        return self.scene.stage.speech.busy and self.asking is not None

    def show_how(self) -> None:
        cards = [choice.id for choice in self.choices]
        if self.asking is None:
            self.guide("Tryk på et billede. Så hører du ordet.", *cards[:2])
            return
        text = "Lyt. Tryk så på det svar, der passer." if self._said else "Lyt. Tryk så på det billede, du hører om."
        # The hand presses no card: one that it pressed would be taken for the answer.
        self.guide(text, "say")


def _square(number: int, top: float, count: int) -> Box:
    left = 640 - (count * SIDE + (count - 1) * GAP) / 2
    return left + number * (SIDE + GAP), top, SIDE, SIDE


def _side(box: Box) -> float:
    """Of the picture on a sentence's card."""
    return min(84.0, box[3] - 24)


def _row(number: int, top: float, high: float) -> Box:
    """Two columns of sentences."""
    column, row = number % 2, number // 2
    return 640 - ROW_WIDE - 14 + column * (ROW_WIDE + 28), top + row * (high + ROW_GAP), ROW_WIDE, high


SHOWS = ("card",)
VIEW = Cards
