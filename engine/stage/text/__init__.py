"""Text on the screen: laying out and drawing words of every script the game serves."""

from engine.stage.text.direction import Base
from engine.stage.text.paragraph import LIT_GROUND, Line, Paragraph, Word
from engine.stage.text.pieces import Colour, Span
from engine.stage.text.typesetter import Align, Typesetter

__all__ = ["LIT_GROUND", "Align", "Base", "Colour", "Line", "Paragraph", "Span", "Typesetter", "Word"]
