"""What every view is: it composes its part of the screen and points at choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from engine.play.script import Asking, Choice, Item, Meet
from engine.stage.control import Control
from engine.stage.ghost import NEAR, around
from engine.stage.level import hud
from engine.stage.sheet import Sheet
from engine.stage.speech import Saying
from engine.stage.window import Box

if TYPE_CHECKING:
    from engine.stage.level.scene import LevelScene

NEXT: Box = (980.0, 500.0, 276.0, 76.0)
HIGHEST = 104.0
"""Below the word strip."""
END = 10.0
"""So far from the end of a sentence's card the hand of Help shows it, design px."""


class View:
    """Shows the item in play. One that `covers_room` takes the pointer; the room lies dimmed below it."""

    covers_room = False
    correction = 900.0
    """Milliseconds that the right answer is shown, at least, after another was given."""

    def __init__(self, scene: LevelScene, item: Item | None) -> None:
        self.scene = scene
        # Not what the run has in play: that is the next item already, while this one's answer is still being shown.
        self.item = item
        self.shown: str | None = None
        self.marks: dict[str, bool] = {}

    @property
    def asking(self) -> Asking | None:
        """The asking that is shown, until what follows its answer has been seen and heard."""
        return self.item if isinstance(self.item, Asking) else None

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What the item that is shown offers."""
        return self.item.choices if isinstance(self.item, Asking | Meet) else ()

    @property
    def answered(self) -> bool:
        """Whether the asking that is shown has been answered: another one is in play."""
        asking, live = self.asking, self.scene.run.asking
        return asking is not None and (live is None or live.id != asking.id)

    def compose(self, sheet: Sheet) -> None:
        """Put the choices on the sheet."""

    def aim(self) -> None:
        """Let the camera show what the item is about, if that is out of sight."""

    def top(self, usual: float) -> float:
        """Where cards begin: higher up than usual where the bubble is higher."""
        return max(HIGHEST, usual - self.rise)

    @property
    def floor(self) -> float:
        """Where the bubble begins."""
        return hud.BUBBLE[1] - self.rise

    @property
    def most(self) -> float:
        """How much higher large letters may make the bubble, design px."""
        return hud.HIGHER

    @property
    def rise(self) -> float:
        """How much higher the bubble is for the reader's letters."""
        return min(hud.lift(self.scene.stage), self.most)

    def next_at(self, sheet: Sheet, lift: float) -> Box:
        """Where the green button that leads on stands, over a bubble that is so much higher than usual."""
        x, y, width, height = NEXT
        return x, y - lift, width, height

    def under(self, surface: pygame.Surface) -> None:
        """Paint between room and sheet."""

    def point_at(self, choice: str) -> None:
        """Show a choice: the right one, or the one that helps."""
        self.shown = choice
        self.scene.changed()

    def mark(self, choice: str, *, right: bool) -> None:
        """An answer was given."""
        self.marks[choice] = right
        self.scene.changed()

    def light(self, choice: str | None) -> None:
        """While its name is heard what was answered is lit; None: no more."""

    def correct(self, chosen: str) -> None:
        """What was answered is being put right."""

    def corrected(self) -> None:
        """And that has been seen and heard."""

    def also_says(self) -> tuple[Saying, ...]:
        """What is spoken after the line itself."""
        return ()

    def rested(self, control: Control) -> bool:
        return False

    def typed(self, letters: str) -> None:
        """Letters from the keyboard."""

    def show_how(self) -> None:
        """A hand shows how this screen is used; it presses no choice that is not shown, so it gives nothing away."""

    def guide(self, danish: str, *names: str) -> None:
        """Help at these controls: there is one hand, so what is being shown already it shows first."""
        stage, talk = self.scene.stage, self.scene.telling.talk
        if talk is not None and talk.meaning:
            names = tuple(name for name in names if name != "say")
        shown = stage.focus.named(self.shown) if self.shown is not None else None
        if shown is None:
            stage.guide(danish, *names)
            return
        x, y, width, height = shown.box
        end = x + END if stage.settings.right_to_left else x + width - END
        # Of a sentence its end: below it stands the next one.
        first = around(lambda: (end, y + height / 2 - NEAR)) if width > 2 * height else shown.name
        stage.guide(danish, first, *(name for name in names if name != shown.name))
