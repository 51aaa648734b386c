"""Every named person, from every side, in every pose, inside the stated box."""

from dataclasses import replace

import pygame
import pytest

from engine.stage.drawing.cast import CAST, CLASS, FACES, WOMEN
from engine.stage.drawing.figure import POSES, STEPS, WAYS, figure
from engine.stage.drawing.look import COVERS, GEAR, HATS, STYLES, Look, dress
from engine.stage.drawing.portrait import face_card, face_disc, face_pin
from engine.stage.drawing.raster import Rasteriser
from engine.stage.drawing.source import openmoji
from engine.stage.drawing.svg import Drawing


def assert_inside(rasteriser: Rasteriser, drawing: Drawing, name: str) -> pygame.Rect:
    surface = rasteriser.drawing(drawing)
    ink = surface.get_bounding_rect(min_alpha=8)
    inner = surface.get_rect().inflate(-2, -2)
    assert ink.width > 8, f"{name} is empty"
    assert ink.height > 8, f"{name} is empty"
    assert inner.contains(ink), f"{name} leaves its box: {ink} of {surface.get_rect()}"
    return ink


def assert_air_above(rasteriser: Rasteriser, look: Look, name: str) -> None:
    """The head ends below the frame of its portrait."""
    surface, _ = rasteriser.placed(face_card(look, 128, 128, background="#ff00ff"))
    y = round((3 + 3.5) * rasteriser.scale)
    for x in range(24, surface.get_width() - 24):
        assert surface.get_at((x, y))[:3] == (255, 0, 255), f"{name} touches the frame at {x}"


@pytest.mark.parametrize("name", FACES)
@pytest.mark.parametrize("way", WAYS)
def test_every_pose_is_drawn_inside_its_box(rasteriser: Rasteriser, name: str, way: str) -> None:
    for pose in POSES:
        for step in range(STEPS) if pose in ("walk", "carry") else (None,):
            assert_inside(rasteriser, figure(FACES[name], way, pose, step), f"{name} {way} {pose} {step}")


@pytest.mark.parametrize("gear", GEAR)
def test_gear_is_seen_on_hair_scarf_and_turban(rasteriser: Rasteriser, gear: str) -> None:
    for name in ("olena", "amina", "gurpreet", "fatuma", "rahel"):
        for way in WAYS:
            dressed = figure(dress(FACES[name], [gear]), way)
            assert_inside(rasteriser, dressed, f"{name} in {gear}, {way}")
    assert figure(dress(FACES["olena"], [gear])) != figure(FACES["olena"])


@pytest.mark.parametrize("hat", HATS)
@pytest.mark.parametrize("style", STYLES)
def test_every_hair_fits_under_every_hat(rasteriser: Rasteriser, hat: str, style: str) -> None:
    look = Look(style=style, hat=hat)
    assert_air_above(rasteriser, look, f"{style} under {hat}")
    for way in WAYS:
        assert_inside(rasteriser, figure(look, way), f"{style} under {hat}, {way}")


@pytest.mark.parametrize("cover", COVERS)
def test_covers_go_with_every_hat(rasteriser: Rasteriser, cover: str) -> None:
    for hat in (None, *HATS):
        look = Look(cover=cover, hat=hat, ear_defenders=True, goggles=True, mask="#d5ecfa")
        for way in WAYS:
            assert_inside(rasteriser, figure(look, way), f"{cover} {hat} {way}")


@pytest.mark.parametrize("name", FACES)
def test_portraits_stay_in_their_frame(rasteriser: Rasteriser, name: str) -> None:
    for drawing in (face_disc(FACES[name], 23), face_disc(FACES[name], 60), face_pin(FACES[name])):
        assert_inside(rasteriser, drawing, name)
    assert_air_above(rasteriser, FACES[name], name)
    paper = (1, 2, 3)
    for width, height in ((152, 128), (70, 70), (92, 92)):
        card = face_card(FACES[name], width, height, paper="#010203")
        surface, _ = rasteriser.placed(card)
        below = surface.get_height() - 3
        assert below > (height + 1.5 - card.top) * rasteriser.scale
        for x in range(4, surface.get_width() - 4):
            red, green, blue, alpha = surface.get_at((x, below))
            # Round below: nothing at the corners, and paper between them.
            assert alpha < 255 or (red, green, blue) == paper, f"{name} hangs out of {width} x {height} at {x}"


def test_a_person_is_104_px_tall_and_stands_at_the_origin(rasteriser: Rasteriser) -> None:
    drawing = figure(CAST["yusuf"], shadow=False)
    ink = rasteriser.drawing(drawing).get_bounding_rect(min_alpha=100)
    scale = rasteriser.scale
    feet = ink.bottom / scale + drawing.top
    assert feet == pytest.approx(1, abs=1.5)
    assert ink.height / scale == pytest.approx(107, abs=4)
    assert ink.centerx / scale + drawing.left == pytest.approx(0, abs=1)


def test_left_is_right_mirrored(rasteriser: Rasteriser) -> None:
    for pose in POSES:
        right = rasteriser.drawing(figure(CAST["reza"], "right", pose, shadow=False))
        left = rasteriser.drawing(figure(CAST["reza"], "left", pose, shadow=False))
        ink_right, ink_left = right.get_bounding_rect(60), left.get_bounding_rect(60)
        assert abs(ink_right.width - ink_left.width) <= 2
        assert abs((ink_right.centerx - right.get_width() / 2) + (ink_left.centerx - left.get_width() / 2)) <= 3


def test_the_four_steps_differ(rasteriser: Rasteriser) -> None:
    for way in WAYS:
        frames = {figure(CAST["malee"], way, "walk", step).body for step in range(STEPS)}
        assert len(frames) >= 3, way


def test_what_is_carried_shows(rasteriser: Rasteriser) -> None:
    thing = openmoji("1F34E", 40)
    for pose in ("carry", "hold", "push"):
        for way in ("front", "left", "right"):
            with_thing = figure(CAST["tesfay"], way, pose, carried=thing)
            assert thing.body in with_thing.body
            assert_inside(rasteriser, with_thing, f"{pose} {way}")


def test_the_cast_is_the_twelve_and_a_class_has_thirty_faces() -> None:
    assert len(CAST) == 12
    assert len(FACES) >= 24
    assert not CAST.keys() & CLASS.keys()
    assert FACES.keys() >= WOMEN
    assert 0.4 <= len(WOMEN) / len(FACES) <= 0.6
    assert len({replace(look) for look in FACES.values()}) == len(FACES)
    assert {look.skin for look in FACES.values()} == {1, 2, 3, 4, 5}


def test_mistakes_are_named() -> None:
    with pytest.raises(ValueError, match="style"):
        Look(style="mohawk")
    with pytest.raises(ValueError, match="skin"):
        Look(skin=6)
    with pytest.raises(KeyError, match="crown"):
        dress(CAST["amina"], ["crown"])
    with pytest.raises(ValueError, match="sideways"):
        figure(CAST["amina"], "sideways")
