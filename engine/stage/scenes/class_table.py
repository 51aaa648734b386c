"""The instructor's table: people and groups down, a world and its levels across, what is open in each cell."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pygame

from engine.content.model import World
from engine.content.problems import ContentError
from engine.course.overview import Cell, Overview, Row, numbers
from engine.course.unlocking import Target, Where, grants
from engine.saving.records import GrantState, Person
from engine.stage.control import Says
from engine.stage.drawing import colour, widgets
from engine.stage.drawing.portrait import face_card
from engine.stage.drawing.svg import Drawing, rect
from engine.stage.parts import corners, pager, round_button
from engine.stage.person import face
from engine.stage.scenes.class_export import export
from engine.stage.scenes.class_group import ClassGroupScene
from engine.stage.scenes.class_heads import GRID, HEAD, columns, heads
from engine.stage.scenes.class_heads import HIGH as HEAD_HIGH
from engine.stage.scenes.class_marks import FILLS, LEGEND, SAID, TRIED, legend, progress_mark, state_icon
from engine.stage.scenes.keyboard import TypedScene
from engine.stage.scenes.tabs import small_icon, world_tabs
from engine.stage.scenes.who import ROOM
from engine.stage.scenes.working import WorkingScene
from engine.stage.sheet import Copy, Sheet
from engine.stage.stage import Stage

if TYPE_CHECKING:
    from engine.stage.flow import Flow

PER_PAGE = 6
LEFT, NAME_WIDE = 28.0, 262.0
TOP, PITCH, HIGH = 190.0, 69.0, 61.0
ORDERS = (("letters", "Efter navn"), ("hint", "Hjælp først"))
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
        self.help_first = False
        self._greeted = False

    def enter(self) -> None:
        if not self._greeted:
            # Only once: whatever is closed later has something of its own to say.
            self._greeted = True
            self.stage.say(self.stage.tr("Tryk på et felt for at åbne eller låse."))

    def refresh(self) -> None:
        """Read everything anew after a change."""
        self.overview = Overview(self.stage.course)
        self.page = min(self.page, max(0, -(-len(self.overview.rows) // PER_PAGE) - 1))
        self.changed()

    @property
    def rows(self) -> tuple[Row, ...]:
        return self.overview.rows_by_help if self.help_first else self.overview.rows

    def backdrop(self, surface: pygame.Surface) -> None:
        surface.blit(self.stage.raster.drawing(ROOM), self.stage.geometry.point(0, 0))

    def update(self, now: float) -> None:
        super().update(now)
        self.update_below(now)

    def update_below(self, now: float) -> None:
        # Whatever lies over the table shows as much of others as the table itself.
        if now - self.stage.heard_at > IDLE:
            self.flow.begin()

    # -- drawing

    def compose(self, sheet: Sheet) -> None:
        stage = self.stage
        world = self._content()
        self._title(sheet)
        world_tabs(sheet, stage, self.outlines, self.world, self._choose, x=GRID + 10, foot=HEAD - 10, most=TABS)
        board = rect(5, 9, 1244, 518, 22, colour.SHADOW, 0, opacity=0.18) + rect(0, 0, 1244, 518, 22, "#f7f5ef", 3)
        sheet.drawing(Drawing(board, -3, -3, 1256, 534), 18, HEAD - 10)
        rows = self.rows
        self._order(sheet)
        if world is not None:
            heads(sheet, stage, world)
        for number, row in enumerate(rows[self.page * PER_PAGE : (self.page + 1) * PER_PAGE]):
            self._row(sheet, row, world, TOP + number * PITCH)
        pager(sheet, stage, self.page, -(-len(rows) // PER_PAGE), self._turn, y=664, x=724, radius=28)
        self._foot(sheet)
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

    def _row(self, sheet: Sheet, row: Row, world: World | None, y: float) -> None:
        target = row.target
        name = f"row:{target.kind}:{target.id}"
        stuck = self.overview.stuck(row)
        fill = colour.OWN_LANGUAGE if target.kind == "all" else colour.AGAIN if target.kind == "group" else colour.WHITE
        sheet.drawing(widgets.pill(NAME_WIDE, HIGH - 4, fill, sheet.state(name), radius=16, lift=3), LEFT, y)
        if target.kind == "person":
            paper = "#e3f2fc" if sheet.hot == name else colour.WHITE
            sheet.drawing(face_card(face(row.face), 44, 38, colour.AGAIN, paper, radius=9, line=2), LEFT + 12, y + 6)
        else:
            small_icon(sheet, "people", LEFT + 34, y + 28, 46)
        called = self.called(target)
        box = (LEFT + 64, y, NAME_WIDE - 92, HIGH - 4)
        sheet.text(Copy(called.text, called.language), box, 24, lines=3, smallest=12)
        if stuck:
            # On the edge, so that it takes no room from the name.
            sheet.drawing(widgets.count_badge(16, colour.RED), LEFT + NAME_WIDE - 8, y + 28)
            count = Copy(f"{len(stuck)}" if len(stuck) < 100 else "99")
            sheet.text(count, (LEFT + NAME_WIDE - 22, y + 14, 28, 28), 17, align="center", smallest=12,
                       colour=colour.WHITE)  # fmt: skip
        sheet.control(name, (LEFT, y, NAME_WIDE, HIGH - 4), partial(self.open_row, row), called)
        if world is not None:
            for level, x, width in columns(world):
                where = Where("level", level.id) if level else Where("world", world.id)
                self._cell(sheet, row, where, x, y, width)

    def called(self, target: Target) -> Says:
        """A row's name for people: who wrote none is known by face and has a number to be told apart by."""
        if target.kind == "all":
            return self.stage.says("Alle")
        if target.name:
            return Says(target.name)
        number = numbers(self.overview.people)[target.id]
        return Says(self.stage.tr("Nummer {n}").replace("{n}", str(number)), self.stage.settings.interface)

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
        stars = row.target.kind == "person" and where.scope == "level"
        progress_mark(sheet, cell, x + 52, y, width - 56, stars=stars)
        said = stage.tr(SAID[cell.said])
        if cell.tries and not cell.won:
            said = f"{said}. {stage.tr(TRIED)}"
        act = partial(self._grant, row, where, cell)
        sheet.control(name, (x, y, width, HIGH - 4), act, Says(said, stage.settings.interface))

    def _foot(self, sheet: Sheet) -> None:
        """What has just happened, or what the marks mean."""
        stage = self.stage
        if not self.notice:
            legend(sheet, stage)
            return
        x, y, width, high = LEGEND
        sheet.drawing(widgets.pill(width, high, colour.OWN_LANGUAGE, radius=24), x, y)
        copy = Copy(self.notice, stage.settings.interface)
        sheet.text(copy, (x + 22, y + 2, width - 44, high - 6), 20, lines=3, smallest=12)
        says = Says(self.notice, stage.settings.interface)
        sheet.control("notice", LEGEND, partial(stage.say, self.notice), says)

    def _order(self, sheet: Sheet) -> None:
        """One button with two halves: in which order people stand."""
        stage, half, inner = self.stage, NAME_WIDE / 2, HEAD_HIGH - 20
        tray = widgets.pill(NAME_WIDE, HEAD_HIGH - 4, "#e4e3df", sheet.state("order"), radius=20, lift=3)
        sheet.drawing(tray, LEFT, HEAD)
        for place, (icon, danish) in enumerate(ORDERS):
            x = LEFT + place * half
            if place == self.help_first:
                sheet.drawing(widgets.card(half - 12, inner, colour.OWN_LANGUAGE, radius=14, line=2.5), x + 6, HEAD + 8)
            small_icon(sheet, icon, x + 30, HEAD + 35, 34)
            copy = Copy(stage.tr(danish), stage.settings.interface)
            sheet.text(copy, (x + 50, HEAD + 8, half - 60, inner), 18, lines=2, smallest=11)
        says = stage.says(ORDERS[self.help_first][1])
        sheet.control("order", (LEFT, HEAD, NAME_WIDE, HEAD_HIGH - 4), self._reorder, says)

    def _ways(self, sheet: Sheet) -> None:
        stage = self.stage
        says = stage.says("Gem alt som fil")
        round_button(sheet, "new-group", 1032, 664, 33, "", self._new_group, stage.says("Ny gruppe"), icon="people")
        round_button(sheet, "export", 1120, 664, 33, "", self._export, says, icon="usb", enabled=not self.busy)
        round_button(
            sheet, "password", 1208, 664, 33, "", self._password, stage.says("Ny adgangskode"), icon="instructor_key"
        )

    # -- acts

    def _choose(self, world: str) -> None:
        self.world, self.notice = world, ""
        self.stage.effects.play("page")
        self.changed()

    def _reorder(self) -> None:
        self.help_first, self.page = not self.help_first, 0
        self.stage.effects.play("page")
        self.stage.say(self.stage.tr(ORDERS[self.help_first][1]))
        self.changed()

    def _turn(self, page: int) -> None:
        self.page, self.notice = page, ""
        self.stage.effects.play("page")
        self.changed()

    def open_row(self, row: Row) -> None:
        """Show a row in full over the table."""
        from engine.stage.scenes.class_person import ClassPersonScene

        self.notice = ""
        self.stage.open(ClassPersonScene(self.stage, self, row))

    def open_person(self, person: Person) -> None:
        """Show somebody's page over the table, in place of whatever lay over it."""
        while self.stage.scene is not self:
            self.stage.close()
        self.open_row(self.overview.row(Target("person", person.id, person.name)))

    def _grant(self, row: Row, where: Where, cell: Cell) -> None:
        from engine.stage.scenes.class_grant import GrantScene

        self.notice = ""
        self.stage.open(GrantScene(self.stage, self, row, where, cell))

    def grant(self, row: Row, where: Where, state: GrantState) -> None:
        """Record it; once it is on disk the table shows, and the voice says, what holds now."""
        if self.busy:
            return
        save = self.stage.course.save
        made = grants(save.grants(), where, row.target, state)
        self.stage.effects.play("right")

        def recorded(_: object) -> None:
            self.refresh()
            self.stage.say(f"{self.about(row, where)}. {self.stage.tr(SAID[state])}.")

        self.follow(save.append(made), recorded)

    def about(self, row: Row, where: Where) -> str:
        """Whom and what a cell is about, such as "Amina: Køkken"."""
        library = self.stage.course.library
        world = library.world(where.id.split("/", 1)[0])
        own = world.title if where.scope == "world" else library.level(where.id).title
        return f"{self.called(row.target).text}: {self.stage.catalogs.language(self.stage.settings.interface).own(own)}"

    def _new_group(self) -> None:
        self.stage.open(TypedScene(self.stage, "Hvad hedder gruppen?", self.fill_group))

    def fill_group(self, name: str) -> None:
        """Choose who is in a group, a new one or, whatever its capitals, one that there is."""
        known = {group.casefold(): group for group in self.overview.groups}
        self.notice = ""
        self.stage.open(ClassGroupScene(self.stage, self, known.get(name.casefold(), name)))

    def _export(self) -> None:
        export(self, None)

    def _password(self) -> None:
        from engine.stage.scenes.instructor import InstructorScene

        self.stage.open(InstructorScene(self.stage, self.flow, table=self))

    def back(self) -> None:
        self.flow.begin()

    def _help(self) -> None:
        self.stage.say(
            self.stage.tr(
                "Tryk på et felt for at åbne eller låse. Tryk på en person for at se, hvilke ord der er svære. "
                "Øverst er alle: det, du vælger der, gælder for alle."
            )
        )
