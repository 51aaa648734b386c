"""What every view is: it composes its part of the screen and points at choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from engine.play.script import Asking
from engine.stage.control import Control
from engine.stage.sheet import Sheet
from engine.stage.speech import Saying

if TYPE_CHECKING:
    from engine.stage.level.scene import LevelScene


class View:
    """Shows the item in play. One that `covers_room` takes the pointer; the room lies dimmed below it."""

    covers_room = False

    def __init__(self, scene: LevelScene) -> None:
        self.scene = scene
        self.shown: str | None = None
        self.marks: dict[str, bool] = {}

    @property
    def asking(self) -> Asking | None:
        return self.scene.run.asking

    def compose(self, sheet: Sheet) -> None:
        """Put the choices on the sheet."""

    def aim(self) -> None:
        """Let the camera show what the item is about, if that is out of sight."""

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

    def also_says(self) -> tuple[Saying, ...]:
        """What is spoken after the line itself."""
        return ()

    def rested(self, control: Control) -> bool:
        return False

    def typed(self, letters: str) -> None:
        """Letters from the keyboard."""

    def show_how(self) -> None:
        """A hand shows how this screen is used, at all choices alike: it gives nothing away."""
