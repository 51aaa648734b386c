"""Answers in the room itself: things, places, zones and dangers are pressed where they are."""

from __future__ import annotations

from engine.play.script import Asking, Deliver, Meet, Tell
from engine.stage.level.views.view import View
from engine.stage.sheet import Sheet


class Spots(View):
    """Points at what is to be met or where things go; zones stand outlined."""

    def compose(self, sheet: Sheet) -> None:
        item, hand = self.scene.item, self.scene.hand
        if self.scene.hand.targets:
            return
        if isinstance(item, Meet):
            hand.show(*(spot for spot in item.spots if spot not in self.scene.run.state.met))
        elif isinstance(item, Deliver):
            hand.show(item.to)

    def point_at(self, choice: str) -> None:
        self.scene.hand.show(choice)
        self.scene.look_at(choice)

    def show_how(self) -> None:
        item, scene = self.scene.item, self.scene
        if isinstance(item, Meet):
            scene.stage.say(scene.stage.tr("Tryk på en ting. Så hører du, hvad den hedder."))
        elif isinstance(item, Deliver):
            scene.stage.say(scene.stage.tr("Tryk dér, hvor tingen skal hen."))
        elif isinstance(item, Tell):
            scene.stage.say(scene.stage.tr("Lyt. Tryk så på den grønne knap."))
        elif isinstance(item, Asking):
            scene.stage.say(scene.stage.tr("Lyt. Tryk så på den ting, du hører om. Pilene viser resten af rummet."))


SHOWS = ("spot",)
VIEW = Spots
