"""A pen of one line width: what hair, faces and bodies are drawn with at any scale."""

from __future__ import annotations

from dataclasses import dataclass

from engine.stage.drawing import svg
from engine.stage.drawing.colour import INK


@dataclass(frozen=True, slots=True)
class Pen:
    """`unit` is the line width in the drawing's own units, so that it comes out even on screen."""

    unit: float
    fine: bool = True
    """False on small figures, whose finest lines would only blur."""

    def path(self, data: str, fill: str = "none", weight: float = 1, ink: str = INK) -> str:
        """A path; `weight` times the pen's width, 0 for no outline."""
        return svg.path(data, fill, self.unit * weight, ink)

    def circle(self, x: float, y: float, radius: float, fill: str = "none", weight: float = 1) -> str:
        """A circle."""
        return svg.circle(x, y, radius, fill, self.unit * weight)

    def ellipse(self, x: float, y: float, across: float, down: float, fill: str = "none", weight: float = 1) -> str:
        """An ellipse."""
        return svg.ellipse(x, y, across, down, fill, self.unit * weight)

    def rect(
        self, x: float, y: float, width: float, height: float, radius: float, fill: str = "none", weight: float = 1
    ) -> str:
        """A rectangle."""
        return svg.rect(x, y, width, height, radius, fill, self.unit * weight)
