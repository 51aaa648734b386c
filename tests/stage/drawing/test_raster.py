"""Surfaces at the real scale, sources read safely, a cache that keeps its cap."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from engine.stage.drawing import source
from engine.stage.drawing.raster import Rasteriser
from engine.stage.drawing.svg import Drawing, circle, document, path, rect


def square(tone: str, side: float = 40) -> Drawing:
    return Drawing(rect(0, 0, side, side, 0, tone, 0), 0, 0, side, side)


def test_the_same_content_is_the_same_surface(rasteriser: Rasteriser) -> None:
    assert rasteriser.drawing(square("#ff0000")) is rasteriser.drawing(square("#ff0000"))
    assert rasteriser.drawing(square("#ff0000")) is not rasteriser.drawing(square("#00ff00"))


def test_the_cache_stays_under_its_cap_and_forgets_the_oldest(root: Path) -> None:
    rasteriser = Rasteriser(1, root, cap=40 * 40 * 4 * 5)
    first = rasteriser.drawing(square("#000000"))
    for index in range(1, 60):
        rasteriser.drawing(square(f"#0000{index:02x}"))
        assert 0 < rasteriser.bytes_kept <= rasteriser.cap
    assert rasteriser.drawing(square("#00003b")) is rasteriser.drawing(square("#00003b"))
    assert rasteriser.drawing(square("#000000")) is not first


def test_what_was_used_last_is_kept(root: Path) -> None:
    rasteriser = Rasteriser(1, root, cap=40 * 40 * 4 * 4)
    held = rasteriser.drawing(square("#ff0000"))
    for index in range(20):
        rasteriser.drawing(square(f"#0000{index:02x}"))
        assert rasteriser.drawing(square("#ff0000")) is held


def test_a_surface_larger_than_the_cap_is_drawn_but_not_kept(root: Path) -> None:
    rasteriser = Rasteriser(1, root, cap=1000)
    assert rasteriser.drawing(square("#ff0000")).get_size() == (40, 40)
    assert rasteriser.bytes_kept == 0


@pytest.mark.parametrize("scale", [0.5, 1, 1366 / 1280, 1.5, 3])
def test_one_design_px_is_scale_window_px(root: Path, scale: float) -> None:
    drawing = Drawing(rect(10, 10, 80, 30, 0, "#ff0000", 0), 0, 0, 101.3, 50.7)
    ink = Rasteriser(scale, root).drawing(drawing).get_bounding_rect(min_alpha=120)
    assert ink.left == pytest.approx(10 * scale, abs=1)
    assert ink.width == pytest.approx(80 * scale, abs=1.01)
    assert ink.height == pytest.approx(30 * scale, abs=1.01)


def test_rescaling_forgets(rasteriser: Rasteriser) -> None:
    rasteriser.drawing(square("#ff0000"))
    rasteriser.rescale(2)
    assert rasteriser.bytes_kept == 0
    assert rasteriser.drawing(square("#ff0000")).get_size() == (80, 80)
    with pytest.raises(ValueError, match="scale"):
        Rasteriser(0, rasteriser.files)


def test_placed_puts_the_origin_where_it_was_asked(root: Path) -> None:
    surface, at = Rasteriser(2, root).placed(Drawing(circle(0, 0, 8, "#f00", 0), -10, -10, 20, 20), 100, 50)
    assert at == (180, 80)
    assert surface.get_size() == (40, 40)


@dataclass(frozen=True)
class ForeignPicture:
    openmoji: str | None = None
    file: str | None = None


def test_pictures_come_from_openmoji_and_from_files(rasteriser: Rasteriser) -> None:
    for picture in (ForeignPicture(openmoji="1F52A"), ForeignPicture(file="sprites/town/kitchen.svg")):
        surface = rasteriser.picture(picture, 72)
        assert surface.get_height() == 77
        assert surface.get_bounding_rect(min_alpha=60).width > 20
    assert rasteriser.openmoji("1F52A", 40) is rasteriser.openmoji("1F52A", 40)
    with pytest.raises(source.SvgError, match="neither"):
        rasteriser.picture(ForeignPicture(), 72)


@pytest.mark.parametrize("size", [36, 72, 144, 288])
def test_the_outline_of_a_picture_is_the_same_at_every_size(size: int) -> None:
    drawing = source.openmoji("1F34E", size)
    widths = {float(width) * size / 72 for width in source._STROKE.findall(drawing.body)}
    assert any(width == pytest.approx(2.2, abs=0.02) for width in widths)
    assert " id=" not in drawing.body
    assert "data-name" not in drawing.body


def test_locked_pictures_differ(rasteriser: Rasteriser) -> None:
    picture = source.Picture(openmoji="1F34E")
    assert rasteriser.picture(picture, 40) is not rasteriser.picture(picture, 40, locked=True)


def test_contrast_differs(root: Path) -> None:
    plain, strong = Rasteriser(1, root), Rasteriser(1, root, contrast=True)
    drawing = Drawing(circle(0, 0, 8, "#c19a65", 2), -12, -12, 24, 24)
    assert plain.drawing(drawing).get_at((12, 12)) != strong.drawing(drawing).get_at((12, 12))


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    import os

    file = tmp_path / "thing.svg"
    rasteriser = Rasteriser(1, tmp_path)
    file.write_text(document(rect(0, 0, 9, 9, 0, "#ff0000", 0), 0, 0, 9, 9))
    assert rasteriser.file("thing.svg").get_at((4, 4))[:3] == (255, 0, 0)
    file.write_text(document(rect(0, 0, 9, 9, 0, "#0000ff", 0), 0, 0, 9, 9))
    os.utime(file, ns=(1, 1))
    assert rasteriser.file("thing.svg").get_at((4, 4))[:3] == (0, 0, 255)


def test_bad_sources_are_refused_with_a_reason(tmp_path: Path) -> None:
    rasteriser = Rasteriser(1, tmp_path)
    for name, text, reason in (
        ("empty.svg", "", "no svg"),
        ("sizeless.svg", "<svg><path/></svg>", "neither"),
        ("huge.svg", '<svg viewBox="0 0 90000 10"></svg>', "out of bounds"),
        ("fat.svg", "<svg>" + " " * source.LARGEST_FILE, "larger"),
    ):
        (tmp_path / name).write_text(text)
        with pytest.raises(source.SvgError, match=reason):
            rasteriser.file(name)
    with pytest.raises(source.SvgError, match=r"missing\.svg"):
        rasteriser.file("missing.svg")
    with pytest.raises(source.SvgError, match="outside"):
        rasteriser.picture(source.Picture(file="../secret.svg"), 72)
    with pytest.raises(source.SvgError, match="no ABCDE"):
        rasteriser.openmoji("ABCDE", 72)
    with pytest.raises(source.SvgError, match="not an OpenMoji"):
        rasteriser.openmoji("../../etc/passwd", 72)
    with pytest.raises(source.SvgError, match="larger than"):
        rasteriser.drawing(Drawing(path("M0 0", line=1), 0, 0, 9000, 10))
