"""The head of the instructor's table: a world and its levels, one column each."""

from __future__ import annotations

from engine.content.model import Level, Picture, World
from engine.stage.control import Says
from engine.stage.drawing import colour, widgets
from engine.stage.sheet import Copy, Sheet
from engine.stage.stage import Stage

GRID, RIGHT = 302.0, 1252.0
HEAD, HIGH = 104.0, 74.0


def columns(world: World) -> tuple[tuple[Level | None, float, float], ...]:
    """The world itself, then its levels: (level or None, left, width)."""
    pitch = (RIGHT - GRID) / (len(world.levels) + 1)
    return tuple((level, GRID + place * pitch, pitch - 8) for place, level in enumerate((None, *world.levels)))


def heads(sheet: Sheet, stage: Stage, world: World) -> None:
    """Pictures and titles of the columns."""
    catalog = stage.catalogs.language(stage.settings.interface)
    for number, (level, x, width) in enumerate(columns(world)):
        text = catalog.own(level.title if level else world.title)
        name = f"head:{level.id if level else world.id}"
        fill = colour.lighten(world.accent, 0.7 if level else 0.45)
        sheet.drawing(widgets.card(width, HIGH, fill, radius=16, line=2.5), x, HEAD)
        # A workplace is wider than it is high.
        sheet.picture(_picture(level, world), x + 36, HEAD + 37, 50 if level else 42, line=1.6)
        if level:
            sheet.drawing(widgets.count_badge(12, world.accent), x + 16, HEAD + 16)
            box = (x + 4, HEAD + 4, 24.0, 24.0)
            sheet.text(Copy(f"{number}"), box, 15, align="center", smallest=11, colour=colour.WHITE)
        copy = Copy(text, stage.settings.interface)
        sheet.text(copy, (x + 70, HEAD + 3, width - 75, 68), 17, lines=4, smallest=10)
        sheet.control(name, (x, HEAD, width, HIGH), says=Says(text, stage.settings.interface))


def _picture(level: Level | None, world: World) -> Picture:
    if level is None:
        return world.picture
    if level.picture.file or level.picture.openmoji:
        return level.picture
    return world.word(level.teaches[0]).picture if level.teaches else world.picture
