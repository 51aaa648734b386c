"""The hands that show: they cover no words, stand out on every ground, and stay until somebody does something."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pygame
import pytest

from engine.stage.drawing import colour
from engine.stage.drawing.svg import Drawing
from engine.stage.ghost import INSIDE, OUTSIDE, SIZE, draw_hand, tip_at
from engine.stage.level import hand, hud
from engine.stage.level.views import cards
from engine.stage.pilot import Pilot
from engine.stage.sheet import Copy, Sheet
from engine.stage.window import Box
from tests.stage.scenes_shown import SCENES, asks, piloted, play_to
from tests.stage.test_every_scene import cross

CARD: Box = (400, 214, 248, 248)
BUTTON: Box = (56, 628, 290, 68)
NEXT: Box = (980, 500, 276, 76)
HANDS = (cards.HAND, cards.FROM_ABOVE, cards.FROM_RIGHT, cards.FROM_LEFT)


@pytest.fixture(params=[pytest.param("en", marks=pytest.mark.slow), "ar"])
def pilot(request: pytest.FixtureRequest) -> Iterator[Pilot]:
    with piloted((1366, 768), request.param) as made:
        yield made


@pytest.mark.parametrize(("box", "above"), [(CARD, False), (BUTTON, True), (NEXT, True)])
def test_hand_comes_from_where_it_covers_nothing_of_what_it_shows(box: Box, above: bool) -> None:
    x, y, from_above = tip_at(box)
    assert from_above is above
    assert x == box[0] + box[2] / 2
    assert y == (box[1] + INSIDE if above else box[1] + box[3] + OUTSIDE)
    assert above or y + SIZE < hud.BUBBLE[1]


@pytest.mark.parametrize("ground", ["#ffffff", "#14202b", "#b1cc33"])
def test_hand_stands_out_on_every_ground(pilot: Pilot, ground: str) -> None:
    for above in (False, True):
        surface = pygame.Surface((120, 120))
        surface.fill(ground)
        stage = pilot.stage
        draw_hand(surface, replace(stage.geometry, left=0, top=0, scale=1), stage.raster, 50, 60, above=above)
        plain = pygame.Color(ground)
        apart = [abs(c.r - plain.r) + abs(c.g - plain.g) + abs(c.b - plain.b) for c in colours(surface)]
        assert sum(one > 200 for one in apart) > 0.1 * len(apart)


def colours(surface: pygame.Surface) -> list[pygame.Color]:
    wide, high = surface.get_size()
    return [surface.get_at((x, y)) for x in range(wide) for y in range(high)]


@pytest.mark.parametrize("calm", [False, True])
def test_hand_of_help_stays_until_somebody_acts(pilot: Pilot, calm: bool) -> None:
    stage = pilot.stage
    pilot.game.flow.who()
    stage.apply(replace(stage.settings, calm=calm))
    pilot.press("help")
    pilot.wait(8000)
    pilot.frame(pygame.event.Event(pygame.MOUSEMOTION, pos=(700, 400), rel=(9, 0), buttons=(0, 0, 0)))
    before = stage.surface.copy()
    stage.ghost.rest()
    stage.draw()
    assert stage.surface.get_buffer().raw != before.get_buffer().raw, "it could be seen"
    pilot.press("help")
    pilot.click(700, 400)
    assert not stage.ghost.showing


@pytest.mark.parametrize("size", [1.0, 2.0])
@pytest.mark.parametrize(("scene", "stop"), [("who", 0), ("town", 1)])
def test_hand_of_help_lies_below_the_words_of_a_card(
    pilot: Pilot, scene: str, stop: int, size: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = pilot.stage
    stage.apply(replace(stage.settings, text_size=size))
    words: list[Box] = []
    text = Sheet.text

    def see_text(sheet: Sheet, copy: Copy, box: Box, size: float, **more: object) -> Box:
        words.append(text(sheet, copy, box, size, **more))  # type: ignore[arg-type]
        return words[-1]

    monkeypatch.setattr(Sheet, "text", see_text)
    SCENES[scene](pilot)
    stage.apply(replace(stage.settings, text_size=size))
    pilot.frame()
    words.clear()
    stage.scene.changed()
    pilot.frame()
    pilot.press("help")
    shown_at = stage.ghost._stops[stop]()
    assert shown_at is not None
    x, y, above = tip_at(shown_at)
    assert not above
    # Below their line letters reach no further than this into its height.
    ink = [(left, top, wide, high - 8) for left, top, wide, high in words]
    assert not any(cross((x - 22, y - 20, 44, 20), one) for one in ink)


def test_help_shows_first_what_is_shown_in_the_room(pilot: Pilot, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = pilot.stage
    play_to(pilot, "kitchen/1-around", asks("explore"))
    drawn: list[str] = []
    monkeypatch.setattr(hand, "_draw_hand", lambda *_: drawn.append("room"))
    level = pilot.level
    spot = level.run.live[-1]
    level.view.point_at(spot)
    pilot.wait(3000)
    assert drawn
    pilot.press("help")
    drawn.clear()
    pilot.wait(300)
    assert not drawn
    first = stage.ghost._stops[0]()
    assert first is not None
    middle = stage.geometry.design(*level.room.camera.to_screen(stage.geometry, *level.room.middle(spot)))
    assert (first[0] + first[2] / 2, first[1] + first[3] / 2) == pytest.approx(middle)


@pytest.mark.parametrize("kind", ["listen", "dialogue"])
def test_help_shows_first_the_card_that_is_shown(pilot: Pilot, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    play_to(pilot, "kitchen/2-fetch", asks(kind))
    hands: list[Drawing] = []
    drawing = Sheet.drawing

    def see_drawing(sheet: Sheet, made: Drawing, x: float, y: float, *, fixed: bool = False) -> None:
        drawing(sheet, made, x, y, fixed=fixed)
        if made in HANDS:
            hands.append(made)

    monkeypatch.setattr(Sheet, "drawing", see_drawing)
    choice = pilot.level.view.choices[-1].id
    pilot.level.view.point_at(choice)
    pilot.frame()
    assert hands
    control = pilot.stage.focus.named(choice)
    pilot.press("help")
    hands.clear()
    pilot.frame()
    assert not hands, "one hand is enough"
    first = pilot.stage.ghost._stops[0]()
    assert first is not None
    assert control is not None
    assert pygame.Rect(first).colliderect(control.box)
    pilot.click(3, 3)
    pilot.frame()
    assert hands


@pytest.mark.parametrize("size", [1.0, 2.0])
@pytest.mark.parametrize("kind", ["listen", "dialogue"])
def test_hand_on_cards_lies_over_no_words(
    pilot: Pilot, kind: str, size: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    play_to(pilot, "kitchen/2-fetch", asks(kind))
    pilot.stage.apply(replace(pilot.stage.settings, text_size=size))
    words: list[Box] = []
    hands: list[Box] = []
    text, drawing = Sheet.text, Sheet.drawing

    def see_text(sheet: Sheet, copy: Copy, box: Box, size: float, **more: object) -> Box:
        words.append(text(sheet, copy, box, size, **more))  # type: ignore[arg-type]
        return words[-1]

    def see_drawing(sheet: Sheet, made: Drawing, x: float, y: float, *, fixed: bool = False) -> None:
        drawing(sheet, made, x, y, fixed=fixed)
        if made in HANDS:
            hands.append(sheet.place((x + made.left, y + made.top, made.width, made.height), fixed=fixed))

    monkeypatch.setattr(Sheet, "text", see_text)
    monkeypatch.setattr(Sheet, "drawing", see_drawing)
    for choice in pilot.level.view.choices:
        words.clear()
        hands.clear()
        pilot.level.view.point_at(choice.id)
        pilot.frame()
        assert hands
        # Letters begin some way into a line's height.
        low = [(x, y + 6, wide, high - 14) for x, y, wide, high in words]
        assert not any(cross(hands[0], one) for one in low)
        discs = [one.box for one in pilot.stage.focus.controls if one.name.startswith("say:")]
        assert not any(cross(hands[0], one) for one in discs)


def test_hand_in_the_room_is_never_behind_the_bubble(pilot: Pilot) -> None:
    play_to(pilot, "kitchen/1-around", asks("explore"))
    stage, level, yellow = pilot.stage, pilot.level, pygame.Color(colour.YELLOW)
    camera, floor = level.room.camera, stage.geometry.point(0, hud.BUBBLE[1])[1]
    spot = level.run.live[0]
    level.hand.show(spot)
    for below in range(0, 120, 10):
        y = level.room.middle(spot)[1]
        camera.x, camera.y = level.room.middle(spot)[0] - 400, y - (floor - below) / stage.geometry.zoom
        surface = pygame.Surface(stage.surface.get_size())
        level.hand.draw(surface, stage, level.room, floor)
        rows = [row for row in range(surface.get_height()) if yellow in line(surface, row)]
        assert rows, below
        assert rows[-1] < floor, below


def line(surface: pygame.Surface, row: int) -> list[pygame.Color]:
    return [surface.get_at((x, row)) for x in range(300, 560)]
