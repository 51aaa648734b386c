"""A laid-out text: its size, its lines, where each word stands, and how it is drawn."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pygame

from engine.stage.text.pieces import Colour, Piece, Span

Image = pygame.Surface
UNDERLINE_DROP = 0.24
UNDERLINE_THICKNESS = 0.11
PAD = 0.3
LIT_GROUND: Colour = "#FCEA2B"
SMOOTH = 4


@dataclass(frozen=True, slots=True)
class Word:
    """One word as it stands on the page: its characters `start` to `stop` of the whole text, and its rectangles.

    `rects` (x, y, width, height) are design px from the paragraph's left top; more than one if the word is broken.
    `span` is the index of the span in which it begins.
    """

    index: int
    text: str
    start: int
    stop: int
    span: int
    rects: tuple[tuple[float, float, float, float], ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece with its place: `x` and `baseline` in window px from the paragraph's left top, `width` in px."""

    piece: Piece
    x: int
    baseline: int
    width: int


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its top, height and baseline in design px from the paragraph's top, and its pieces, left to right."""

    top: float
    height: float
    baseline: float
    pieces: tuple[Placed, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Paragraph:
    """A laid-out text. All lengths are design px but those of `Placed`, which are window px.

    `width` is the box it was laid out in, else the widest line; `natural` always the widest line. `middle` is the
    height at which a reader sees its centre. `truncated`: lines were left out; `broken`: a word was cut in two.
    """

    text: str
    spans: tuple[Span, ...]
    size: float
    width: float
    natural: float
    height: float
    middle: float
    lines: tuple[Line, ...]
    words: tuple[Word, ...]
    truncated: bool
    broken: bool
    scale: float
    _image: Callable[["Paragraph", Colour, int | None, Colour], Image]

    @property
    def pad(self) -> int:
        """Window px by which the image is larger than the paragraph on every side: accents reach over the line."""
        return round(self.size * self.scale * PAD) + 2

    def image(self, colour: Colour = "#000000", *, lit: int | None = None, ground: Colour = LIT_GROUND) -> Image:
        """The drawn text with an alpha channel, `pad` larger on every side; kept, so do not draw on it."""
        return self._image(self, colour, lit, ground)

    def draw(
        self,
        surface: pygame.Surface,
        x: float,
        y: float,
        colour: Colour = "#000000",
        *,
        lit: int | None = None,
        ground: Colour = LIT_GROUND,
    ) -> None:
        """Draw with the left top at (x, y) in design px; the word with index `lit` stands on `ground`, underlined."""
        picture = self._image(self, colour, lit, ground)
        surface.blit(picture, (round(x * self.scale) - self.pad, round(y * self.scale) - self.pad))

    def word_at(self, x: float, y: float) -> Word | None:
        """The word at a point in design px from the paragraph's left top."""
        for word in self.words:
            if any(left <= x < left + w and top <= y < top + h for left, top, w, h in word.rects):
                return word
        return None


def paint(
    paragraph: Paragraph,
    colour: Colour,
    lit: int | None,
    ground: Colour,
    render: Callable[[Piece, Colour], tuple[Image, int]],
) -> Image:
    """Draw a paragraph onto a new clear surface; `render` gives a piece's image and its baseline in it."""
    pad = paragraph.pad
    scale = paragraph.scale
    size = (round(paragraph.width * scale) + 2 * pad, round(paragraph.height * scale) + 2 * pad)
    picture = pygame.Surface(size, pygame.SRCALPHA)
    em = paragraph.size * scale
    for line in paragraph.lines:
        for ground_colour, left, right in _stretches(line.pieces, lambda p: _ground(p, paragraph.spans, lit, ground)):
            top = round(line.baseline * scale - 0.95 * em)
            _fill_rounded(picture, ground_colour, left + pad, top + pad, right - left, round(1.3 * em), round(0.2 * em))
    for line in paragraph.lines:
        for placed in line.pieces:
            if placed.piece.is_space or not placed.width:
                continue
            span = paragraph.spans[placed.piece.span]
            image, baseline = render(placed.piece, span.colour or colour)
            picture.blit(image, (placed.x + pad, placed.baseline - baseline + pad))
    thick = max(2, round(em * UNDERLINE_THICKNESS))
    for line in paragraph.lines:
        for line_colour, left, right in _stretches(line.pieces, lambda p: _underline(p, paragraph.spans, lit, colour)):
            top = round(line.baseline * scale + em * UNDERLINE_DROP)
            _fill_rounded(picture, line_colour, left + pad, top + pad, right - left, thick, thick // 2)
    return picture


def _ground(placed: Placed, spans: Sequence[Span], lit: int | None, ground: Colour) -> Colour | None:
    if lit is not None and placed.piece.word == lit:
        return ground
    return spans[placed.piece.span].mark


def _underline(placed: Placed, spans: Sequence[Span], lit: int | None, colour: Colour) -> Colour | None:
    span = spans[placed.piece.span]
    if span.underline or (lit is not None and placed.piece.word == lit):
        return span.colour or colour
    return None


def _stretches(
    pieces: Sequence[Placed], look: Callable[[Placed], Colour | None]
) -> list[tuple[Colour, int, int]]:
    """Neighbours with the same look as one stretch (colour, left, right); spaces at either end stay bare."""
    found: list[tuple[Colour, int, int]] = []
    last: Colour | None = None
    gap: list[Colour | None] = []
    for placed in pieces:
        here = look(placed)
        if placed.piece.is_space:
            gap.append(here)
            continue
        if here is not None:
            if here == last and all(colour == here for colour in gap):
                found[-1] = (here, found[-1][1], placed.x + placed.width)
            else:
                found.append((here, placed.x, placed.x + placed.width))
        last = here
        gap = []
    return found


def _fill_rounded(
    surface: Image, colour: Colour, left: int, top: int, width: int, height: int, radius: int
) -> None:
    """A filled rectangle with smooth round corners."""
    if width <= 0 or height <= 0:
        return
    big = pygame.Surface((width * SMOOTH, height * SMOOTH), pygame.SRCALPHA)
    clear = pygame.Color(colour)
    clear.a = 0
    big.fill(clear)
    pygame.draw.rect(big, colour, big.get_rect(), border_radius=radius * SMOOTH)
    surface.blit(pygame.transform.smoothscale(big, (width, height)), (left, top))
