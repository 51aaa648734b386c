"""Pieces of the interface that several scenes share: a widget, its text and its control put on the sheet together."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from engine.stage.control import Says, nothing
from engine.stage.drawing import colour, symbols, widgets
from engine.stage.drawing.svg import Drawing
from engine.stage.sheet import Copy, Sheet
from engine.stage.window import Box

if TYPE_CHECKING:
    from engine.stage.scene import Scene
    from engine.stage.stage import Stage

HOME_AT, HELP_AT = (52.0, 52.0), (1228.0, 52.0)
CORNER = 34.0
TITLE, TITLE_LETTERS = 62.0, 38.0
"""How high a title is (for large letters as high as the buttons in the corners), and its letters."""
TITLE_BESIDE, TITLE_MOST = 108.0, 1060.0
"""What of a title's width is not its text's, and how wide large letters may make it: no wider than between the corners.
"""
PILL_EDGE = 24.0
"""Between a pill's end and its text."""
ROUNDED = 2.0
"""A line of text stands in a box that is so much wider, whatever px of the window its letters are rounded to."""
FORGETS = "Det, du laver nu, bliver ikke husket."
MOST_DOTS = 8
"""Pages that are shown as dots."""


def corners(sheet: Sheet, scene: Scene, help_: Callable[[], None], home: Callable[[], None] | None = None) -> None:
    """Home and Help, in the same two corners everywhere, never mirrored."""
    stage = scene.stage
    for name, at, made, act, danish in (
        ("home", HOME_AT, widgets.home_button, home or stage.home, "Hjem"),
        ("help", HELP_AT, widgets.help_button, help_, "Hjælp"),
    ):
        sheet.drawing(made(sheet.state(name)), *at, fixed=True)
        box = (at[0] - CORNER, at[1] - CORNER, 2 * CORNER, 2 * CORNER)
        sheet.control(name, box, act, stage.says(danish), fixed=True, round_=True)


def forgets_mark(sheet: Sheet, stage: Stage, x: float, y: float) -> None:
    """For as long as nothing is kept: a sign near Help that says so."""
    told = stage.tr(FORGETS)
    round_button(
        sheet, "forgets", x, y, CORNER, "", lambda: stage.say(told), stage.says(FORGETS), icon="warning",
        fixed=True,
    )  # fmt: skip


def round_button(
    sheet: Sheet,
    name: str,
    x: float,
    y: float,
    radius: float,
    symbol: str,
    act: Callable[[], None],
    says: Says | None,
    *,
    fill: str = colour.WHITE,
    enabled: bool = True,
    fixed: bool = False,
    icon: str = "",
) -> None:
    """A round button with its middle at x, y; on it `symbol`, a fragment around 0, 0, or an `icon` of sprites/icons."""
    sheet.drawing(widgets.round_button(symbol, radius, fill, sheet.state(name, enabled=enabled)), x, y, fixed=fixed)
    if icon:
        sheet.icon(icon, x, y, radius * 1.5, fixed=fixed, faded=not enabled)
    box = (x - radius, y - radius, 2 * radius, 2 * radius)
    sheet.control(name, box, act, says, enabled=enabled, fixed=fixed, round_=True)


def pill_button(
    sheet: Sheet,
    stage: Stage,
    name: str,
    box: Box,
    danish: str,
    act: Callable[[], None],
    *,
    fill: str = colour.WHITE,
    icon: str = "",
    size: float = 29,
    trailing: bool = False,
    enabled: bool = True,
    most: float = 0,
) -> None:
    """A long button with a text of the interface and perhaps an icon before it (or, `trailing`, after it).

    `most` is how wide large letters may make it.
    """
    copy = Copy(stage.tr(danish), stage.settings.interface)
    beside = box[2] - in_pill(box, icon=bool(icon))[2]
    box = x, y, width, height = _stretched(sheet, copy, box, size, beside, most)
    sheet.drawing(widgets.pill(width, height, fill, sheet.state(name, enabled=enabled)), x, y)
    inner = in_pill(box, icon=bool(icon), trailing=trailing)
    sheet.text(copy, inner, size, align="center", lines=2, smallest=17)
    if icon:
        at = x + width - height / 2 - 4 if trailing else x + height / 2 + 4
        sheet.icon(icon, at, y + height / 2, height * 0.68, faded=not enabled)
    sheet.control(name, box, act, stage.says(danish), enabled=enabled)


def in_pill(box: Box, *, icon: bool, trailing: bool = False) -> Box:
    """Where the text of a `pill_button` stands."""
    x, y, width, height = box
    room = height if icon else PILL_EDGE
    return x + (PILL_EDGE if trailing else room), y, width - room - PILL_EDGE, height


def go_on(
    sheet: Sheet,
    stage: Stage,
    name: str,
    box: Box,
    danish: str,
    act: Callable[[], None],
    size: float = 34,
    fill: str = colour.GREEN,
    *,
    most: float = 0,
) -> None:
    """The green button that leads on, its disc at the end where reading ends. `most` is as in `pill_button`."""
    copy = Copy(stage.tr(danish), stage.settings.interface)
    box = x, y, width, height = _stretched(sheet, copy, box, size, box[3] + 34, most)
    sheet.drawing(widgets.pill(width, height, fill, sheet.state(name)), x, y)
    disc = widgets.play_disc(height / 2 - 8, left=sheet.mirrored)
    sheet.drawing(disc, x + width - height / 2 - 4, y + height / 2)
    sheet.text(copy, (x + 26, y, width - height - 34, height), size, align="center")
    sheet.control(name, box, act, stage.says(danish))


def _stretched(sheet: Sheet, copy: Copy, box: Box, size: float, beside: float, most: float) -> Box:
    """A button's box; for large letters as much wider, towards where reading begins, as its one line of text wants.

    `beside` is what of the width is not the text's.
    """
    x, y, width, height = box
    if not sheet.large or most <= width:
        return box
    wants = beside + sheet.wide(copy, size, most - beside, height=height) + ROUNDED
    wider = max(width, wants)
    return x + width - wider, y, wider, height


def title(
    sheet: Sheet, stage: Stage, danish: str, *, y: float = 24, width: float = 384, x: float | None = None
) -> None:
    """The pill at the top that says what this scene is about; pressed, it says so aloud."""
    text = stage.tr(danish)
    copy = Copy(text, stage.settings.interface)
    high = TITLE
    if sheet.large:
        y, high = y - (2 * CORNER - TITLE), 2 * CORNER
        width = _stretched(sheet, copy, (0, y, width, high), TITLE_LETTERS, TITLE_BESIDE, TITLE_MOST)[2]
    left = (1280 - width) / 2 if x is None else x
    sheet.drawing(widgets.pill(width, high, colour.WHITE, sheet.state("title")), left, y)
    speaker(sheet, stage, left + 50, y + high / 2)
    sheet.text(copy, (left + 84, y, width - TITLE_BESIDE, high), TITLE_LETTERS, align="center", smallest=22)
    sheet.control("title", (left, y, width, high), lambda: stage.say(text), stage.says(danish))


def speaker(sheet: Sheet, stage: Stage, x: float, y: float, scale: float = 0.95) -> None:
    """The small loudspeaker that marks what can be heard; crossed out without sound."""
    body = symbols.silent(scale) if stage.speech.voice.silent else symbols.speaker(scale)
    sheet.drawing(Drawing(body, -24 * scale, -24 * scale, 48 * scale, 48 * scale), x, y)


def say_button(
    sheet: Sheet,
    stage: Stage,
    name: str,
    x: float,
    y: float,
    radius: float,
    text: str,
    language: str = "da",
    *,
    voice: str = "woman",
    key: str = "",
) -> None:
    """A blue button that says a text."""
    made = widgets.speaker_button(radius, sheet.state(name), sound=not stage.speech.voice.silent)
    sheet.drawing(made, x, y)
    sheet.control(
        name,
        (x - radius, y - radius, 2 * radius, 2 * radius),
        lambda: stage.say(text, language, voice=voice, key=key),
        Says(text, language),
        round_=True,
    )


def pager(
    sheet: Sheet,
    stage: Stage,
    page: int,
    pages: int,
    turn: Callable[[int], None],
    *,
    y: float = 660,
    x: float = 640,
    radius: float = 32,
) -> None:
    """Arrows and dots (of many pages: numbers) to leaf through pages; nothing when there is only one."""
    if pages < 2:
        return
    width = 40.0 + 40 * min(pages, MOST_DOTS)
    if pages <= MOST_DOTS:
        sheet.drawing(widgets.page_dots(pages, page, mirror=sheet.mirrored), x - width / 2, y - 24)
    else:
        sheet.drawing(widgets.pill(width, 48), x - width / 2, y - 24)
        sheet.text(Copy(f"{page + 1} / {pages}"), (x - width / 2, y - 24, width, 46), 26, align="center")
    for name, step, danish in (("page-back", -1, "Forrige side"), ("page-on", 1, "Næste side")):
        at = x + step * (width / 2 + radius + 20)
        can = 0 <= page + step < pages
        drawn = widgets.arrow_button(radius, sheet.state(name, enabled=can), left=(step < 0) != sheet.mirrored)
        sheet.drawing(drawn, at, y)
        act = partial(turn, page + step) if can else nothing
        box = (at - radius, y - radius, 2 * radius, 2 * radius)
        sheet.control(name, box, act, stage.says(danish), enabled=can, round_=True)
