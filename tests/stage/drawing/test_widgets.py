"""Every widget in every state, inside its box, and never mute about its state."""

from collections.abc import Callable
from functools import partial

import pygame
import pytest

from engine.stage.drawing import colour, symbols, widgets
from engine.stage.drawing.raster import Rasteriser
from engine.stage.drawing.svg import Drawing, translate
from engine.stage.drawing.widgets import STATES, State

PRESSED: dict[str, Callable[[State], Drawing]] = {
    "round": lambda state: widgets.round_button(symbols.plus(), 27, colour.WHITE, state),
    "pill": lambda state: widgets.pill(250, 66, colour.GREEN, state, lip=colour.GREEN_MID),
    "home": widgets.home_button,
    "help": widgets.help_button,
    "speaker": lambda state: widgets.speaker_button(46, state),
    "silent": lambda state: widgets.speaker_button(29, state, sound=False),
    "slower": lambda state: widgets.slower_button(46, state),
    "close": lambda state: widgets.close_button(32, state),
    "back": lambda state: widgets.arrow_button(32, state, left=True),
    "tile": lambda state: widgets.letter_tile(62, state, special=True),
    "badge": lambda state: widgets.badge(state=state),
    **{which: partial(widgets.sentence_button, which) for which in widgets.SENTENCES},
}
STILL: dict[str, Drawing] = {
    "play": widgets.play_disc(),
    "play left": widgets.play_disc(left=True),
    "card": widgets.card(300, 120),
    "modal": widgets.modal(600, 400, panel=220),
    "modal mirrored": widgets.modal(600, 400, panel=220, mirror=True),
    "bar": widgets.progress_bar(52, 0.4),
    "bar empty": widgets.progress_bar(52, 0),
    "bar full": widgets.progress_bar(52, 1.7),
    "pips": widgets.pips(3, 5, 1),
    "pips mirrored": widgets.pips(3, 5, 1, mirror=True),
    "dots": widgets.task_dots(["done", "now", "open"]),
    "strip": widgets.word_strip(6),
    "pages": widgets.page_dots(3, 1),
    "stars": widgets.star_row(2),
    "big star": widgets.big_star(60),
    "big star open": widgets.big_star(60, won=False),
    "lock": widgets.lock_mark(),
    "lock filling": widgets.lock_mark(0.6),
    "lock full": widgets.lock_mark(1),
    "pin": widgets.pin_mark(),
    "count": widgets.count_badge(),
    "focus": widgets.focus_ring(120, 60),
    "learner": widgets.learner_ring(),
    "slot": widgets.letter_slot(),
    "slot filled": widgets.letter_slot(filled=True),
    "en": widgets.article_mark("en"),
    "et": widgets.article_mark("et"),
    "et off": widgets.article_mark("et", on=False),
    "plate": widgets.sign_plate(42, 38),
    "plate hung": widgets.sign_plate(90, 38, posts=True),
    "label": widgets.name_label(180),
    "rail": widgets.rail(600),
    "glow": widgets.open_glow(),
    "bubble below": widgets.bubble(300, 100, (120, 150)),
    "bubble above": widgets.bubble(300, 100, (120, -50), side="above"),
    "bubble left": widgets.bubble(300, 100, (-30, 50), side="left"),
    "bubble right": widgets.bubble(300, 100, (340, 50), side="right"),
}
SYMBOLS = [
    symbols.home(), symbols.question(), symbols.speaker(), symbols.silent(), symbols.again(), symbols.turtle(),
    symbols.own_language(), symbols.pointing_hand(), symbols.arrow(), symbols.arrow(left=True), symbols.play(),
    symbols.turn_back(), symbols.cross(), symbols.check(), symbols.plus(), symbols.minus(), symbols.person(),
    symbols.person(dashed=True), symbols.padlock(), symbols.padlock(opened=True), symbols.star(20),
    symbols.exit_door(), symbols.sliders(), symbols.book(), symbols.dots(),
]  # fmt: skip


def assert_inside(rasteriser: Rasteriser, drawing: Drawing, name: str) -> None:
    surface = rasteriser.drawing(drawing)
    ink = surface.get_bounding_rect(min_alpha=8)
    assert min(ink.size) > 2, f"{name} is empty"
    # A rounded-up side leaves room on the right and below; on the left and above nothing may touch.
    assert ink.left > 0, f"{name} touches its box on the left: {ink} of {surface.get_size()}"
    assert ink.top > 0, f"{name} touches its box above: {ink} of {surface.get_size()}"
    assert ink.right < surface.get_width(), f"{name} touches its box on the right: {ink} of {surface.get_size()}"
    assert ink.bottom < surface.get_height(), f"{name} touches its box below: {ink} of {surface.get_size()}"


@pytest.mark.parametrize("name", PRESSED)
def test_buttons_keep_their_box_in_every_state(rasteriser: Rasteriser, name: str) -> None:
    drawn = {state: PRESSED[name](state) for state in STATES}
    boxes = {(one.left, one.top, one.width, one.height) for one in drawn.values()}
    assert len(boxes) == 1, "a button that changes its box jumps on the screen"
    assert len({one.body for one in drawn.values()}) == len(STATES), "two states look alike"
    for state, drawing in drawn.items():
        assert_inside(rasteriser, drawing, f"{name} {state}")


@pytest.mark.parametrize("name", STILL)
def test_marks_and_sheets_stay_in_their_box(rasteriser: Rasteriser, name: str) -> None:
    assert_inside(rasteriser, STILL[name], name)


@pytest.mark.parametrize("index", range(len(SYMBOLS)))
@pytest.mark.parametrize("radius", [27, 46])
def test_symbols_fit_their_button(rasteriser: Rasteriser, index: int, radius: int) -> None:
    scale = 0.88 * radius / 27
    surface = rasteriser.drawing(Drawing(translate(0, 0, SYMBOLS[index], scale), -60, -60, 120, 120))
    ink = surface.get_bounding_rect(min_alpha=60)
    assert min(ink.size) > 2
    reach = max(abs(edge / rasteriser.scale - 60) for edge in (ink.left, ink.right, ink.top, ink.bottom))
    assert reach <= radius * 0.95, f"symbol {index} is {reach:.0f} px from the middle of a button of {radius}"


def test_home_and_help_are_the_fixed_ones() -> None:
    assert (widgets.HOME_AT, widgets.HELP_AT) == ((52, 52), (1228, 52))
    assert colour.YELLOW in widgets.help_button().body
    assert widgets.home_button() != widgets.help_button()


def test_hit_areas_are_at_least_48_px() -> None:
    for name, draw in PRESSED.items():
        assert min(draw("normal").width, draw("normal").height) >= 48 + 13, name


def test_the_four_sentences_keep_their_order_and_differ() -> None:
    assert widgets.SENTENCES == ("again", "slower", "own_language", "show_me")
    assert len({widgets.sentence_button(which).body for which in widgets.SENTENCES}) == 4
    with pytest.raises(KeyError):
        widgets.sentence_button("louder")


def test_en_and_et_differ_in_shape_not_only_in_colour() -> None:
    assert "<circle" in widgets.article_mark("en").body
    assert "<rect" in widgets.article_mark("et").body


def test_a_tail_ends_where_it_points(rasteriser: Rasteriser) -> None:
    bubble = widgets.bubble(300, 100, (120, 150))
    surface, (left, top) = rasteriser.placed(bubble)
    tip = (round(120 * rasteriser.scale) - left, round(148 * rasteriser.scale) - top)
    assert surface.get_at(tip).a > 100


def test_what_tells_how_much_fills_from_where_reading_begins(rasteriser: Rasteriser) -> None:
    green = pygame.Color(colour.GREEN_MID)
    for made in (widgets.pips, lambda got, of, *, mirror: widgets.progress_bar(90, got / of, mirror=mirror)):
        plain, mirrored = (rasteriser.drawing(made(1, 5, mirror=mirror)) for mirror in (False, True))
        assert plain.get_size() == mirrored.get_size(), "it stays where it is"
        for surface, begins in ((plain, True), (mirrored, False)):
            full = [x for x in range(surface.get_width()) if surface.get_at((x, surface.get_height() // 2)) == green]
            assert full
            assert all((x < surface.get_width() / 2) is begins for x in full)
