"""Something that has to be told: what happened, in the person's language, and the details for who helps."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from engine.stage.drawing import widgets
from engine.stage.parts import corners, go_on, speaker
from engine.stage.scene import Scene
from engine.stage.sheet import Copy, Sheet
from engine.stage.stage import Stage


class MessageScene(Scene):
    """A card with a sentence that is spoken, and small print (`details`) for a teacher. `then` is where "on" leads."""

    modal = False

    def __init__(self, stage: Stage, danish: str, details: str = "", then: Callable[[], None] | None = None) -> None:
        super().__init__(stage)
        self.danish = danish
        self.details = details
        self.then = then

    def enter(self) -> None:
        self.stage.effects.play("notice")
        self.stage.say(self.stage.tr(self.danish))

    def background(self, surface: pygame.Surface) -> None:
        surface.fill("#cfe6df")

    def compose(self, sheet: Sheet) -> None:
        stage = self.stage
        sheet.drawing(widgets.card(920, 380, radius=30), 180, 150)
        speaker(sheet, stage, 250, 250, 1.4)
        language = stage.settings.interface
        sheet.text(Copy(stage.tr(self.danish), language), (310, 180, 740, 150), 38, lines=3)
        sheet.control("message", (200, 170, 880, 170), self.enter, stage.says(self.danish))
        if self.details:
            sheet.text(Copy(self.details), (230, 350, 820, 110), 20, lines=4, weight=400, colour="#3f3f3f", smallest=16)
        go_on(sheet, stage, "go-on", (500, 570, 280, 78), "Videre", self.then or stage.home)
        corners(sheet, self, self.enter)
