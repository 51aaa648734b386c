"""A rasteriser without a window."""

from pathlib import Path

import pytest

from engine.stage.drawing.raster import Rasteriser


@pytest.fixture
def root() -> Path:
    """The folder that holds `sprites/`."""
    return Path(__file__).resolve().parents[3]


@pytest.fixture
def rasteriser(root: Path) -> Rasteriser:
    """At the scale of a 1366 x 768 window."""
    return Rasteriser(1366 / 1280, root)
