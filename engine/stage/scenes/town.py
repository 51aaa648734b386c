"""The town: 24 workplaces, and one big "go on" for the next thing to do."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pygame

from engine.content.model import Outline, Spot, SpotName
from engine.course.course import Next
from engine.stage.backdrop import spread
from engine.stage.control import Says
from engine.stage.drawing import colour, widgets
from engine.stage.drawing.figure import figure
from engine.stage.drawing.portrait import face_card, face_pin
from engine.stage.drawing.raster import Rasteriser
from engine.stage.parts import corners, forgets_mark, round_button
from engine.stage.person import face
from engine.stage.room.camera import Camera
from engine.stage.room.painter import Painter, Sprite
from engine.stage.scene import Scene
from engine.stage.sheet import Copy, Sheet
from engine.stage.stage import Stage
from engine.stage.window import TILE, Box

if TYPE_CHECKING:
    from engine.stage.flow import Flow

STARS = 15
"""Stars of a world: five levels of three."""
GRASS = (211, 229, 168, 255)
"""What lies beyond the map's edges."""
LABEL_MOST = 1.65
"""How many times as high the names under the houses become; more would cover the next row."""
ME_MOST = 570.0
NO_WORDS = "Der er ingen ord at øve endnu."


class TownScene(Scene):
    """The town's own map; closed workplaces stand drained of colour with a padlock."""

    def __init__(self, stage: Stage, flow: Flow) -> None:
        super().__init__(stage)
        self.flow = flow
        self.plan = stage.course.library.town()
        self.outlines: dict[str, Outline] = {outline.id: outline for outline in stage.course.library.outlines}
        course, person = stage.course, flow.person
        self.coming: Next = course.next(person)
        self.open = {
            world: any(access.open for access in course.world_access(person, world).values()) for world in self.outlines
        }
        self.stars = {world: course.stars(person, world) for world in course.library.made}
        self.due = course.due(person)
        self._signed: dict[str, Box] = {}
        """Where the open houses stand with their signs: the hand of Help points from below both."""
        self._painter: Painter | None = None
        self._passers: list[Sprite] = []
        self._raster: Rasteriser | None = None
        self._turned_at = self.stage.clock()

    def enter(self) -> None:
        self.stage.say(self.stage.tr("Tryk på den grønne knap for at gå videre."))

    # -- drawing

    def background(self, surface: pygame.Surface) -> None:
        geometry = self.stage.geometry
        raster = self.stage.room_raster
        if self._painter is None or self._raster is not raster:
            self._raster = raster
            closed = frozenset(world for world in self.outlines if not self.open.get(world))
            drawing = replace(self.plan.drawing, background=self.plan.drawing.background or GRASS)
            self._painter = Painter(drawing, raster, drained=closed)
            self._passers = [_passer(spot, raster) for spot in self.plan.place.of_kind("person")]
        now = self.stage.clock()
        if not self.stage.settings.calm:
            self._painter.turn(now - self._turned_at)
        self._turned_at = now
        camera = Camera.over(self.plan.drawing)
        camera.x, camera.y = -geometry.left / geometry.zoom, -geometry.top / geometry.zoom
        self._painter.draw(surface, geometry, camera, self._passers)
        share = TILE * geometry.zoom / geometry.scale
        spread(surface, geometry, camera.columns * share, camera.rows * share, outdoors=True)

    def compose(self, sheet: Sheet) -> None:
        for outline in self.outlines.values():
            spot = self.plan.place.spots.get(SpotName(outline.id))
            if spot is not None:
                self._place(sheet, outline, spot)
        self._bar(sheet)
        corners(sheet, self, self._help)
        if self.flow.forgets:
            forgets_mark(sheet, self.stage, 1228, 136)

    def _place(self, sheet: Sheet, outline: Outline, spot: Spot) -> None:
        world = outline.id
        name = f"world:{world}"
        stage = self.stage
        # A tile is a whole number of pixels, so the map is a little smaller or larger than the design space.
        share = stage.geometry.zoom / stage.geometry.scale
        x, y, width, height = spot.x * share, spot.y * share, spot.width * share, spot.height * share
        middle, foot = x + width / 2, y + height
        title = stage.catalogs.language(stage.settings.interface).own(outline.title)
        box = (x, y, width, height)
        if self.open.get(world):
            if sheet.hot == name:
                sheet.drawing(widgets.focus_ring(width, height, 18), x, y, fixed=True)
            low = self._label(sheet, outline, middle, foot + 2, self._reach(spot) * share)
            self._signed[world] = (x, y, width, low - y)
            sheet.control(name, box, partial(self.flow.world, world), Says(outline.title.text), fixed=True)
            if self.coming.kind == "level" and self.coming.level.startswith(f"{world}/"):
                sheet.drawing(face_pin(face(self.flow.face)), middle + 40, max(y + 34, 84.0), fixed=True)
            return
        sheet.drawing(widgets.lock_mark(0), middle, foot - 2, fixed=True)
        why = "Åbner snart." if not outline.ready else "Låst af din lærer."
        text = f"{title}. {stage.tr(why)}"
        sheet.control(
            name, box, lambda: None, Says(text, stage.settings.interface), enabled=False, fixed=True
        )

    def _label(self, sheet: Sheet, outline: Outline, middle: float, top: float, reach: float) -> float:
        """The name and the stars under a house, side by side; letters set larger take the stars' place, they go under.

        `reach` is how wide it may be before it meets its neighbour. Says how far down it goes.
        """
        name, stars = Copy(outline.title.text), self.stars.get(outline.id, 0)
        won = stars * 3 // STARS if stars < STARS else 3
        if not sheet.large:
            wide = min(reach, sheet.wide(name, 21, reach - 84, smallest=13) + 86)
            sheet.drawing(widgets.name_label(wide), middle, top, fixed=True)
            sheet.text(name, (middle - wide / 2 + 13, top, wide - 83, 31), 21, smallest=13, fixed=True)
            sheet.drawing(widgets.star_row(won, radius=9), middle + wide / 2 - 57, top + 15, fixed=True)
            return top + 31
        high = 31 * min(sheet.type.factor, LABEL_MOST)
        wide = min(reach, sheet.wide(name, 21, reach - 14, smallest=13) + 24)
        sheet.drawing(widgets.card(wide, high, radius=18, line=2.6), middle - wide / 2, top, fixed=True)
        inner = (middle - wide / 2 + 6, top, wide - 12, high)
        sheet.text(name, inner, 21, align="center", smallest=13, fixed=True)
        if not stars:
            return top + high
        # On its lower edge: below it there is no room.
        sheet.drawing(widgets.star_row(won, radius=12), middle - 24, top + high + 9, fixed=True)
        return top + high + 21

    def _reach(self, spot: Spot) -> float:
        """How far it is from the middle of a house to that of the nearest one beside it, less a gap."""
        feet = spot.y + spot.height
        others = (self.plan.place.spots.get(SpotName(world)) for world in self.outlines)
        beside = (one for one in others if one and one is not spot and abs(one.y + one.height - feet) < TILE)
        return min((abs(one.centre[0] - spot.centre[0]) for one in beside), default=240.0) - 4

    def _bar(self, sheet: Sheet) -> None:
        stage, flow = self.stage, self.flow
        language = stage.settings.interface
        buttons = (("words", "word_book", flow.word_book, "Ordbog"), ("warm-up", "warm_up", flow.warm_up, "Opvarmning"),
                   ("settings", "settings", flow.settings, "Indstillinger"))  # fmt: skip
        for number, (name, icon, act, danish) in enumerate(buttons):
            enabled = name != "warm-up" or self.due > 0
            says = stage.says(danish) if enabled else Says(f"{stage.tr(danish)}. {stage.tr(NO_WORDS)}", language)
            x = 56.0 + number * 88
            round_button(sheet, name, x, 668, 33, "", act, says, icon=icon, enabled=enabled)
        self._me(sheet)
        self._next(sheet)

    def _me(self, sheet: Sheet) -> None:
        """Who plays, and all their stars: as long as the name is, and without one only the face."""
        stage, flow = self.stage, self.flow
        # Who wrote no name is still no guest: the face says who it is.
        name = Copy(flow.name) if flow.name else Copy("" if flow.person else stage.tr("Gæst"), stage.settings.interface)
        stars = Copy(f"{sum(self.stars.values())}")
        most = ME_MOST - 190
        named = min(most, sheet.wide(name, 27, most, smallest=15)) + 16 if name.words else 0.0
        counted = sheet.wide(stars, 28, 80) + 2
        wide = 76 + named + 50 + counted + 24
        left = 318.0
        sheet.drawing(widgets.pill(wide, 66), left, 634)
        sheet.drawing(face_card(face(flow.face), 42, 42, colour.OWN_LANGUAGE, radius=10, line=2), left + 20, 643)
        if name.words:
            sheet.text(name, (left + 76, 634, named, 66), 27, smallest=15, lines=2)
        at = left + 76 + named
        sheet.drawing(widgets.star_row(1, 1, radius=16), at + 18, 666)
        sheet.text(stars, (at + 42, 634, counted, 66), 28)
        sheet.control("me", (left, 634, wide, 66), flow.who, stage.says("Skift person"))

    def _next(self, sheet: Sheet) -> None:
        """The one big button: its picture says what comes next."""
        stage = self.stage
        words = Copy(stage.tr("Fortsæt"), stage.settings.interface)
        y, width, height = 634.0, 180 + max(132.0, sheet.wide(words, 32, 200)), 72.0
        x = 1246 - width
        sheet.drawing(widgets.pill(width, height, colour.GREEN, sheet.state("next")), x, y)
        sheet.drawing(widgets.card(74, 58, radius=14), x + 16, y + 7)
        if self.coming.kind == "level":
            level = stage.course.library.level(self.coming.level)
            outline = self.outlines[level.world]
            picture = level.picture if level.picture.file or level.picture.openmoji else outline.picture
            sheet.picture(picture, x + 53, y + 36, 46)
        else:
            sheet.icon("warm_up" if self.coming.kind == "warm_up" else "word_book", x + 53, y + 36, 46)
        box = (x + 98, y, width - 176, height)
        sheet.text(words, box, 32, align="center")
        sheet.drawing(widgets.play_disc(27, left=sheet.mirrored), x + width - 40, y + height / 2)
        sheet.control("next", (x, y, width, height), lambda: self.flow.next(self.coming), stage.says("Fortsæt"))

    def _help(self) -> None:
        houses = [partial(self._signed.get, world) for world, open_ in self.open.items() if open_]
        self.stage.guide("Den grønne knap fører dig videre. Du kan også trykke på et hus.", "next", *houses[:2])


def _passer(spot: Spot, raster: Rasteriser) -> Sprite:
    """Somebody on the way to work."""
    made = figure(face(spot.name), spot.properties.get("way", "front"), "walk", 0, scale=0.42, line=1.9)
    x, y = spot.centre
    return Sprite(raster.drawing(made), x + made.left, y + made.top, y)
