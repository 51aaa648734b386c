"""Answers in the room itself: things, places, zones and dangers are pressed where they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from engine.content.model import Picture, SpotName, WordId
from engine.play.script import Asking, Choice, Deliver, Item, Meet, Tell
from engine.stage.ghost import around
from engine.stage.level.views.view import View
from engine.stage.sheet import Sheet
from engine.stage.window import WIDTH, Box

if TYPE_CHECKING:
    from engine.stage.level.scene import LevelScene

ENOUGH = 4
PICTURED = frozenset({"sequence", "fetch"})
"""Mechanics whose places show what is done there."""


class Spots(View):
    """Points at what is to be met or where things go; places stand framed, with a picture of what is done there."""

    def __init__(self, scene: LevelScene, item: Item | None) -> None:
        super().__init__(scene, item)
        asking = self.asking
        scene.hand.marks = self._marks(asking) if asking is not None and self._needs_marks() else ()

    def _needs_marks(self) -> bool:
        """Things show by themselves that they can be taken; places and dangers do not."""
        spots = self.scene.room.plan.place.spots
        asking = self.asking
        return asking is not None and any(
            spot is None or spot.kind != "thing" or spot.word != choice.word
            for choice in asking.choices
            for spot in (spots.get(SpotName(choice.id)),)
        )

    def _marks(self, asking: Asking) -> tuple[tuple[str, Picture | None], ...]:
        """A frame for every choice, but where a step was done; pictures of what is done there only where several have
        one: else they would tell."""
        made = [self._mark(choice) for choice in asking.choices]
        several = sum(picture is not None for _, picture in made) >= ENOUGH
        done = self.scene.run.steps_done
        return tuple((name, picture if several else None) for name, picture in made if name not in done)

    def _mark(self, choice: Choice) -> tuple[str, Picture | None]:
        library = self.scene.stage.course.library
        here = self.scene.room.plan.place.spots.get(SpotName(choice.id))
        own = here.word if here is not None else None
        # What a danger or a zone stands for is what is asked; a thing shows by itself what it is. Where several
        # different things are done, the picture of one would belie the others.
        done = dict.fromkeys(self._done_at(choice))
        word = library.word(next(iter(done))) if len(done) == 1 and own not in done else None
        return choice.id, word.picture if word is not None else None

    def _done_at(self, choice: Choice) -> list[WordId]:
        """What is done at a place in this task: the same from its first step to its last."""
        asking = self.asking
        if asking is None or asking.mechanic not in PICTURED:
            return []
        task = _task(asking)
        steps = [one for one in self.scene.run.script.askings if _task(one) == task and choice.id in one.right]
        return [one.word for one in steps] or ([choice.word] if choice.word else [])

    def aim(self) -> None:
        item, scene = self.item, self.scene
        if isinstance(item, Meet):
            left = [choice.id for choice in item.choices if choice.id not in scene.run.state.met]
            scene.hand.show(*left)
            scene.sight.seek(left)
        elif isinstance(item, Deliver):
            scene.hand.show(item.to)
            scene.sight.seek([item.to])
        elif isinstance(item, Tell) and item.shows is not None:
            # A rule is heard where it holds: of a fridge with its shelves, all of it.
            scene.sight.seek([scene.workplace.furniture_of(item.shows)])
        elif isinstance(item, Asking):
            choices = [choice.id for choice in item.choices]
            scene.sight.seek(scene.carrying.standing(sorted(item.right)), choices)
            scene.room.step_aside(map(scene.room.box, choices))

    def next_at(self, sheet: Sheet, lift: float) -> Box:
        """On the side where it covers least of what is being spoken of."""
        usual, item = super().next_at(sheet, lift), self.item
        if not isinstance(item, Tell) or item.shows is None:
            return usual
        x, y, width, height = usual
        shown = [self._seen(name) for name in {item.shows, *self._put_at(item)}]

        def covered(box: Box) -> int:
            over = (one.clip(self.scene.stage.geometry.rect(sheet.place(box))) for one in shown)
            return sum(one.width * one.height for one in over)

        return min(usual, (WIDTH - x - width, y, width, height), key=covered)

    def _put_at(self, rule: Tell) -> set[str]:
        """Where things go in the task that a rule begins."""
        task = f"{rule.id.rpartition('.')[0]}."
        askings = (one for one in self.scene.run.script.askings if one.id.startswith(task))
        return {spot for one in askings if one.effect == "put" for spot in one.right}

    def _seen(self, spot: str) -> pygame.Rect:
        """Where a spot will be in the window once the camera rests, px."""
        room, geometry = self.scene.room, self.scene.stage.geometry
        x, y, width, height = room.box(spot)
        camera, zoom = room.camera, geometry.zoom
        left, top = camera.aim(geometry, *(camera.looking or (room.learner.x, room.learner.y)))
        return pygame.Rect((x - left) * zoom, (y - top) * zoom, width * zoom, height * zoom)

    def point_at(self, choice: str) -> None:
        asking = self.asking
        if asking is not None and choice in asking.right:
            # Of several that are right, the one she sees, or the nearest.
            spots = self.scene.room.plan.place.spots
            there = self.scene.carrying.standing(one for one in asking.right if one in spots)
            choice = self.scene.sight.nearest(there or [choice])
        self.scene.hand.show(choice)
        if self._known(choice):
            # Nobody stands before what is shown.
            self.scene.room.step_aside([self.scene.room.box(choice)])
        if not self.scene.sight.in_sight(choice):
            self.scene.sight.look_at(choice)

    def light(self, choice: str | None) -> None:
        self.scene.hand.named = choice if choice is not None and self._known(choice) else None

    def _known(self, choice: str) -> bool:
        return choice in self.scene.room.plan.place.spots or choice in self.scene.room.people

    def mark(self, choice: str, *, right: bool) -> None:
        if right and self._known(choice):
            self.scene.hand.rest()
            self.scene.hand.praise(choice)
            self.scene.room.cheer()

    def show_how(self) -> None:
        item, scene = self.item, self.scene
        # There is one hand: what is being shown already it shows first.
        pointed = scene.hand.targets
        left = (name for name in scene.run.live if name not in scene.run.state.met)
        seen = scene.sight.in_view(dict.fromkeys((*pointed, *left)))
        if isinstance(item, Meet):
            scene.stage.guide("Tryk på en ting. Så hører du, hvad den hedder.", *map(around, seen[:2]))
        elif isinstance(item, Deliver):
            scene.stage.guide("Tryk dér, hvor tingen skal hen.", *map(around, seen[:1]))
        elif isinstance(item, Tell):
            scene.stage.guide("Lyt. Tryk så på den grønne knap.", "say", "continue")
        elif isinstance(item, Asking):
            # Else the hand presses nothing in the room: what it pressed would be taken for the answer.
            shown = map(around, scene.sight.in_view(pointed))
            scene.stage.guide("Lyt. Tryk så på den ting, du hører om. Pilene viser resten af rummet.", *shown, "say")


def _task(asking: Asking) -> str:
    """The part of an asking's id that its whole task shares."""
    return asking.id.split("#")[0].rsplit(".", 3 if asking.mechanic == "sequence" else 2)[0]


SHOWS = ("spot",)
VIEW = Spots
