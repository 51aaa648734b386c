"""Tabs of worlds by their pictures, shared by the screens that go through all worlds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from engine.content.model import Outline, Picture
from engine.stage.control import Says, nothing
from engine.stage.drawing import colour, widgets
from engine.stage.drawing.svg import Drawing, path, rect
from engine.stage.sheet import Sheet
from engine.stage.stage import Stage

SIZE, PITCH, HIGH = 76.0, 86.0, 70.0


def world_tabs(
    sheet: Sheet,
    stage: Stage,
    outlines: Sequence[Outline],
    chosen: str,
    choose: Callable[[str], None],
    *,
    x: float,
    foot: float,
    most: int,
) -> None:
    """Tabs from `x` that stand on the line `foot`; at most `most` are seen, the chosen one always among them.

    More of them are reached by the arrows at both ends, which choose the world just beyond.
    """
    ids = [outline.id for outline in outlines]
    at = ids.index(chosen) if chosen in ids else 0
    first = max(0, min(at - most // 2, len(ids) - most)) if len(ids) > most else 0
    shown = list(outlines[first : first + most])
    if len(ids) > most:
        _arrow(sheet, stage, "worlds-back", x + 26, foot - 32, partial(choose, ids[max(0, at - 1)]), at > 0, left=True)
        x += 62
    for number, outline in enumerate(shown):
        _tab(sheet, stage, outline, x + number * PITCH, foot, on=outline.id == chosen, choose=choose)
    if len(ids) > most:
        end = x + len(shown) * PITCH + 26
        last = at == len(ids) - 1
        act = partial(choose, ids[min(len(ids) - 1, at + 1)])
        _arrow(sheet, stage, "worlds-on", end, foot - 32, act, not last, left=False)


def small_icon(sheet: Sheet, name: str, x: float, y: float, size: float, *, faded: bool = False) -> None:
    """An icon whose lines keep their share of it, so that small ones stay open."""
    sheet.picture(Picture(file=f"sprites/icons/{name}.svg"), x, y, size, line=size / 34, locked=faded)


def _tab(
    sheet: Sheet, stage: Stage, outline: Outline, x: float, foot: float, *, on: bool, choose: Callable[[str], None]
) -> None:
    name = f"tab:{outline.id}"
    high = HIGH + 6 if on else HIGH
    fill = colour.WHITE if on else "#e3f2fc" if sheet.hot == name else colour.lighten(outline.accent, 0.6)
    shape = f"M0 {high}V18Q0 0 18 0H{SIZE - 18}Q{SIZE} 0 {SIZE} 18V{high}"
    body = rect(4, 6, SIZE, high - 6, 18, colour.SHADOW, 0, opacity=0.16) + path(shape + "Z", fill, 0)
    body += path(shape, line=3) + rect(12, 8, SIZE - 24, 6, 3, outline.accent, 0)
    sheet.drawing(Drawing(body, -3, -3, SIZE + 10, high + 6), x, foot - high)
    sheet.picture(outline.picture, x + SIZE / 2, foot - high / 2 + 5, 50, line=1.5)
    title = stage.catalogs.language(stage.settings.interface).own(outline.title)
    act = nothing if on else partial(choose, outline.id)
    sheet.control(name, (x, foot - high, SIZE, high), act, Says(title, stage.settings.interface))


def _arrow(
    sheet: Sheet, stage: Stage, name: str, x: float, y: float, act: Callable[[], None], can: bool, *, left: bool
) -> None:
    drawn = widgets.arrow_button(24, sheet.state(name, enabled=can), left=left != sheet.mirrored)
    sheet.drawing(drawn, x, y)
    says = stage.says("Forrige side" if left else "Næste side")
    sheet.control(name, (x - 24, y - 24, 48, 48), act, says, enabled=can, round_=True)
