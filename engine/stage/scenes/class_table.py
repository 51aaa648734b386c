"""The instructor's table: people and groups down, a world and its levels across, what is open in each cell."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pygame

from engine.content.model import Level, Picture, World
from engine.content.problems import ContentError
from engine.course.overview import Cell, Overview, Row
from engine.course.unlocking import Target, Where, grants
from engine.saving.records import GrantState
from engine.stage.control import Says
from engine.stage.drawing import colour, widgets
from engine.stage.drawing.portrait import face_card
from engine.stage.drawing.svg import Drawing, rect
from engine.stage.input import Gesture, Point
from engine.stage.parts import corners, pager, round_button
from engine.stage.person import face
from engine.stage.scenes.class_marks import FILLS, SAID, state_icon
from engine.stage.scenes.tabs import small_icon, world_tabs
from engine.stage.scenes.who import ROOM
from engine.stage.scenes.working import WorkingScene
from engine.stage.sheet import Copy, Sheet
from engine.stage.stage import Stage

if TYPE_CHECKING:
    from engine.stage.flow import Flow

PER_PAGE = 6
LEFT, NAME_WIDE = 28.0, 262.0
GRID, RIGHT = 302.0, 1252.0
HEAD, TOP, PITCH, HIGH = 104.0, 190.0, 69.0, 61.0
TABS = 8
IDLE = 5 * 60_000.0
"""Milliseconds after which a screen that was left alone closes itself."""



class ClassScene(WorkingScene):
    """Press a cell to open or lock it, a person to see where help is needed."""

    def __init__(self, stage: Stage, flow: Flow) -> None:
        super().__init__(stage)
        self.flow = flow
        library = stage.course.library
        self.outlines = [outline for outline in library.outlines if outline.ready]
        self.overview = Overview(stage.course)
        self.world = self.outlines[0].id if self.outlines else ""
        self.page = 0
        self._touched = stage.clock()

    def enter(self) -> None:
        self._touched = self.stage.clock()
        if not self.notice:
            self.stage.say(self.stage.tr("Tryk på et felt for at åbne eller låse."))

    def refresh(self) -> None:
        """Read everything anew after a change."""
        self.overview = Overview(self.stage.course)
        self.page = min(self.page, max(0, -(-len(self.overview.rows) // PER_PAGE) - 1))
        self.changed()

    def backdrop(self, surface: pygame.Surface) -> None:
        surface.blit(self.stage.raster.drawing(ROOM), self.stage.geometry.point(0, 0))

    def update(self, now: float) -> None:
        super().update(now)
        if now - self._touched > IDLE:
            self.flow.begin()

    def gesture(self, gesture: Gesture) -> bool:
        if isinstance(gesture, Point):
            self._touched = self.stage.clock()
        return False

    # -- drawing

    def compose(self, sheet: Sheet) -> None:
        stage = self.stage
        world = self._content()
        self._title(sheet)
        world_tabs(sheet, stage, self.outlines, self.world, self._choose, x=GRID + 10, foot=HEAD - 10, most=TABS)
        board = rect(5, 9, 1244, 518, 22, colour.SHADOW, 0, opacity=0.18) + rect(0, 0, 1244, 518, 22, "#f7f5ef", 3)
        sheet.drawing(Drawing(board, -3, -3, 1256, 534), 18, HEAD - 10)
        rows = self.overview.rows
        if world is not None:
            self._heads(sheet, world)
        for number, row in enumerate(rows[self.page * PER_PAGE : (self.page + 1) * PER_PAGE]):
            self._row(sheet, row, world, TOP + number * PITCH)
        pager(sheet, stage, self.page, -(-len(rows) // PER_PAGE), self._turn, y=662, x=800)
        self._legend(sheet)
        self._ways(sheet)
        corners(sheet, self, self._help)

    def _content(self) -> World | None:
        try:
            return self.stage.course.library.world(self.world) if self.world else None
        except ContentError as problem:
            self.notice = str(problem)
            return None

    def _title(self, sheet: Sheet) -> None:
        stage = self.stage
        sheet.drawing(widgets.pill(180, 58), 106, 20)
        small_icon(sheet, "instructor_key", 140, 49, 42)
        sheet.text(Copy(stage.tr("Lærer"), stage.settings.interface), (166, 20, 106, 58), 28, align="center")
        sheet.control("title", (106, 20, 180, 58), says=stage.says("Lærer"))

    def _columns(self, world: World) -> tuple[tuple[Level | None, float, float], ...]:
        """The world itself, then its levels: (level or None, left, width)."""
        pitch = (RIGHT - GRID) / (len(world.levels) + 1)
        return tuple((level, GRID + place * pitch, pitch - 8) for place, level in enumerate((None, *world.levels)))

    def _heads(self, sheet: Sheet, world: World) -> None:
        stage = self.stage
        catalog = stage.catalogs.language(stage.settings.interface)
        for number, (level, x, width) in enumerate(self._columns(world)):
            text = catalog.own(level.title if level else world.title)
            name = f"head:{level.id if level else world.id}"
            fill = colour.lighten(world.accent, 0.7 if level else 0.45)
            sheet.drawing(widgets.card(width, 74, fill, radius=16, line=2.5), x, HEAD)
            # A workplace is wider than it is high.
            sheet.picture(_picture(level, world), x + 36, HEAD + 37, 50 if level else 42, line=1.6)
            if level:
                sheet.drawing(widgets.count_badge(12, world.accent), x + 16, HEAD + 16)
                box = (x + 4, HEAD + 4, 24.0, 24.0)
                sheet.text(Copy(f"{number}"), box, 15, align="center", smallest=11, colour=colour.WHITE)
            copy = Copy(text, stage.settings.interface)
            sheet.text(copy, (x + 70, HEAD + 3, width - 75, 68), 17, lines=4, smallest=10)
            sheet.control(name, (x, HEAD, width, 74), says=Says(text, stage.settings.interface))

    def _row(self, sheet: Sheet, row: Row, world: World | None, y: float) -> None:
        stage, target = self.stage, row.target
        name = f"row:{target.kind}:{target.id}"
        stuck = self.overview.stuck(row)
        fill = colour.OWN_LANGUAGE if target.kind == "all" else colour.AGAIN if target.kind == "group" else colour.WHITE
        sheet.drawing(widgets.pill(NAME_WIDE, HIGH - 4, fill, sheet.state(name), radius=16, lift=3), LEFT, y)
        if target.kind == "person":
            paper = "#e3f2fc" if sheet.hot == name else colour.WHITE
            sheet.drawing(face_card(face(row.face), 44, 38, colour.AGAIN, paper, radius=9, line=2), LEFT + 12, y + 6)
        else:
            small_icon(sheet, "people", LEFT + 34, y + 28, 46)
        text = self.called(target)
        language = stage.settings.interface if target.kind == "all" else "da"
        room = NAME_WIDE - 74 - (46 if stuck else 0)
        sheet.text(Copy(text, language), (LEFT + 66, y, room, HIGH - 4), 24, lines=2, smallest=15)
        if stuck:
            sheet.drawing(widgets.count_badge(16, colour.RED), LEFT + NAME_WIDE - 28, y + 28)
            count = Copy(f"{len(stuck)}" if len(stuck) < 100 else "99")
            sheet.text(count, (LEFT + NAME_WIDE - 42, y + 14, 28, 28), 17, align="center", smallest=12,
                       colour=colour.WHITE)  # fmt: skip
        says = Says(text, language) if text else None
        sheet.control(name, (LEFT, y, NAME_WIDE, HIGH - 4), partial(self._person, row), says)
        if world is not None:
            for level, x, width in self._columns(world):
                where = Where("level", level.id) if level else Where("world", world.id)
                self._cell(sheet, row, where, x, y, width)

    def called(self, target: Target) -> str:
        """A row's name for people; "" for somebody who wrote none and is known by face."""
        return self.stage.tr("Alle") if target.kind == "all" else target.name

    def _cell(self, sheet: Sheet, row: Row, where: Where, x: float, y: float, width: float) -> None:
        stage = self.stage
        cell = self.overview.cell(row, where)
        name = f"cell:{row.target.kind}:{row.target.id}:{where.id}"
        later = cell.said == "default" and cell.access is not None and not cell.access.open
        fill = "#e4e3df" if later else FILLS[cell.said]
        sheet.drawing(widgets.pill(width, HIGH - 4, fill, sheet.state(name), radius=14, lift=3), x, y)
        state_icon(sheet, cell.said, x + 30, y + 28, faded=later)
        if cell.said != "default" and not cell.direct:
            # Said for a group or for everybody.
            small_icon(sheet, "people", x + 54, y + 14, 22)
        self._progress(sheet, row, where, cell, x + 52, y, width - 56)
        said = stage.tr(SAID[cell.said])
        act = partial(self._grant, row, where, cell)
        sheet.control(name, (x, y, width, HIGH - 4), act, Says(said, stage.settings.interface))

    def _progress(self, sheet: Sheet, row: Row, where: Where, cell: Cell, x: float, y: float, width: float) -> None:
        middle = x + width / 2
        if row.target.kind == "person" and where.scope == "level":
            if cell.played:
                sheet.drawing(widgets.star_row(cell.stars, radius=10), middle - 20, y + 28)
            return
        if not cell.played:
            return
        small_icon(sheet, "check", middle - 22, y + 28, 24)
        sheet.text(Copy(f"{cell.passed}/{cell.of}"), (middle - 8, y + 6, width / 2 + 6, 45), 20, smallest=13)

    def _legend(self, sheet: Sheet) -> None:
        stage = self.stage
        if self.notice:
            sheet.drawing(widgets.pill(560, 58, colour.OWN_LANGUAGE), LEFT, 634)
            copy = Copy(self.notice, stage.settings.interface)
            sheet.text(copy, (LEFT + 26, 634, 508, 58), 20, lines=2, smallest=13)
            says = Says(self.notice, stage.settings.interface)
            sheet.control("notice", (LEFT, 634, 560, 58), partial(stage.say, self.notice), says)
            return
        sheet.drawing(widgets.pill(560, 58), LEFT, 634)
        for place, state in enumerate(SAID):
            x = LEFT + 20 + (0, 150, 290)[place]
            state_icon(sheet, state, x + 20, 663)
            text = stage.tr(SAID[state])
            width = (96.0, 86.0, 204.0)[place]
            sheet.text(Copy(text, stage.settings.interface), (x + 46, 634, width, 58), 20, lines=2, smallest=13)
            sheet.control(f"legend:{state}", (x, 638, width + 46, 50), says=stage.says(SAID[state]))

    def _ways(self, sheet: Sheet) -> None:
        stage = self.stage
        says = stage.says("Gem alt som fil")
        round_button(sheet, "export", 1120, 664, 33, "", self._export, says, icon="usb", enabled=not self.busy)
        round_button(
            sheet, "password", 1208, 664, 33, "", self._password, stage.says("Ny adgangskode"), icon="instructor_key"
        )

    # -- acts

    def _choose(self, world: str) -> None:
        self.world, self.notice = world, ""
        self.stage.effects.play("page")
        self.changed()

    def _turn(self, page: int) -> None:
        self.page, self.notice = page, ""
        self.stage.effects.play("page")
        self.changed()

    def _person(self, row: Row) -> None:
        from engine.stage.scenes.class_person import ClassPersonScene

        self.notice = ""
        self.stage.open(ClassPersonScene(self.stage, self, row))

    def _grant(self, row: Row, where: Where, cell: Cell) -> None:
        from engine.stage.scenes.class_grant import GrantScene

        self.notice = ""
        self.stage.open(GrantScene(self.stage, self, row, where, cell))

    def grant(self, row: Row, where: Where, state: GrantState) -> None:
        """Say it, and show the table anew once it is on disk."""
        if self.busy:
            return
        save = self.stage.course.save
        made = grants(save.grants(), where, row.target, state)
        self.stage.effects.play("right")
        self.follow(save.append(made), lambda _: self.refresh())

    def _export(self) -> None:
        from engine.stage.scenes.class_person import export

        export(self, None)

    def _password(self) -> None:
        from engine.stage.scenes.instructor import InstructorScene

        self.stage.go(InstructorScene(self.stage, self.flow, change=True))

    def back(self) -> None:
        self.flow.begin()

    def _help(self) -> None:
        self.stage.say(
            self.stage.tr(
                "Tryk på et felt for at åbne eller låse. Tryk på en person for at se, hvilke ord der er svære. "
                "Øverst er alle: det, du vælger der, gælder for alle."
            )
        )


def _picture(level: Level | None, world: World) -> Picture:
    if level is None:
        return world.picture
    if level.picture.file or level.picture.openmoji:
        return level.picture
    return world.word(level.teaches[0]).picture if level.teaches else world.picture
