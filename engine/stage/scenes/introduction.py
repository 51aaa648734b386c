"""The first run of a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.stage.scene import Scene
from engine.stage.stage import Stage

if TYPE_CHECKING:
    from engine.stage.flow import Flow


class IntroductionScene(Scene):
    """Leads straight to the town."""

    def __init__(self, stage: Stage, flow: Flow) -> None:
        super().__init__(stage)
        self.flow = flow

    def update(self, now: float) -> None:
        self.stage.course.change_person(self.flow.person, introduced=True)
        self.flow.town()
