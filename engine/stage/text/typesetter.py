"""The typesetter: lays out text of any script in lines and keeps what it has laid out and drawn."""

from collections.abc import Sequence
from math import ceil, floor
from typing import Literal

import pygame

from engine.stage.text.breaking import Breaker
from engine.stage.text.direction import Base, order_visually
from engine.stage.text.faces import Face, Faces
from engine.stage.text.kept import Kept
from engine.stage.text.paragraph import Image, Line, Paragraph, Placed, Word, paint
from engine.stage.text.pieces import Colour, Piece, Span, cut_pieces

Align = Literal["start", "center", "end"]
PARAGRAPHS_KEPT = 600
PIECE_BYTES = 8 * 1024 * 1024
IMAGE_BYTES = 24 * 1024 * 1024
WIDTHS_KEPT = 20_000
CAP_HEIGHT = 0.714
# Noto Sans Arabic asks for lines of two em, for signs of the Quran; words in use reach this far up and down (em).
REACH = {"Arab": (1.12, 0.44)}
FIT_STEP = 0.94


class Typesetter:
    """Lays out text for one window. `scale` is window px per design px; `factor` the reader's text size (1-2).

    `factor` enlarges every size that is asked for; boxes stay as they are, so texts in boxes use `fit`.
    """

    def __init__(self, scale: float = 1.0, factor: float = 1.0, *, faces: Faces | None = None) -> None:
        self.scale = scale
        self.factor = factor
        self._faces = faces or Faces()
        self._paragraphs: Kept[tuple[object, ...], Paragraph] = Kept(PARAGRAPHS_KEPT)
        self._widths: Kept[tuple[Face, str], int] = Kept(WIDTHS_KEPT)
        self._pieces: Kept[tuple[Face, str, Colour], tuple[Image, int]] = Kept(PIECE_BYTES, _bytes_of_piece)
        self._images: Kept[tuple[Paragraph, Colour, int | None, Colour], Image] = Kept(IMAGE_BYTES, _bytes_of)

    @property
    def large(self) -> bool:
        """Whether the reader's letters are larger than usual: pages then show fewer things, each with room."""
        return self.factor > 1

    def resize(self, scale: float, factor: float = 1.0) -> None:
        """Set for a window of another size or a reader's other text size; all that was laid out is forgotten."""
        if (scale, factor) != (self.scale, self.factor):
            self.scale, self.factor = scale, factor
            for kept in (self._paragraphs, self._widths, self._pieces, self._images):
                kept.clear()

    def layout(
        self,
        text: str | Sequence[Span],
        size: float,
        *,
        width: float | None = None,
        base: Base = "ltr",
        weight: int = 700,
        align: Align = "start",
        max_lines: int | None = None,
    ) -> Paragraph:
        """Lay out `text` at `size` design px (times the reader's factor) in lines of at most `width` design px.

        `base` is the direction of the reader's language, or of the text's own where it is a text of its own (a
        Danish sentence is "ltr" also on an Arabic page). `start` is the left of an "ltr" and the right of an "rtl".
        """
        spans = (Span(text),) if isinstance(text, str) else tuple(text)
        key = (spans, size, width, base, weight, align, max_lines)
        kept = self._paragraphs.get(key)
        if kept is not None:
            return kept
        return self._paragraphs.put(
            key, self._lay_out(spans, size * self.factor, width, base, weight, align, max_lines)
        )

    def fit(
        self,
        text: str | Sequence[Span],
        size: float,
        *,
        width: float,
        height: float | None = None,
        smallest: float = 19,
        base: Base = "ltr",
        weight: int = 700,
        align: Align = "center",
        max_lines: int = 1,
    ) -> Paragraph:
        """The largest layout from `size` down to `smallest` (design px) that stands whole in the box.

        At the smallest size the text is shown as far as it goes (`truncated`, `broken`).
        """
        spans = (Span(text),) if isinstance(text, str) else tuple(text)
        key = ("fit", spans, size, width, height, smallest, base, weight, align, max_lines)
        kept = self._paragraphs.get(key)
        if kept is not None:
            return kept
        tried = size * self.factor
        while True:
            found = self._lay_out(spans, tried, width, base, weight, align, max_lines)
            fits = not found.truncated and not found.broken and (height is None or found.height <= height)
            if fits or tried <= smallest:
                return self._paragraphs.put(key, found)
            tried = max(smallest, tried * FIT_STEP)

    def covers(self, text: str) -> bool:
        """Whether there is a glyph for every character of `text`."""
        lines = cut_pieces((Span(text),), "ltr", 20, 400, self._faces)
        return all(
            self._faces.covers(piece.face.script, character)
            for line in lines
            for piece in line
            if not piece.is_space
            for character in piece.text
            if character.isprintable()
        )

    def _lay_out(
        self,
        spans: tuple[Span, ...],
        size: float,
        width: float | None,
        base: Base,
        weight: int,
        align: Align,
        max_lines: int | None,
    ) -> Paragraph:
        pixels = max(1, round(size * self.scale))
        limit = floor(width * self.scale) if width is not None else None
        hard = cut_pieces(spans, base, pixels, weight, self._faces)
        breaker = Breaker(self._width_of, limit)
        rows = [row for line in hard for row in breaker.break_line(line)]
        truncated = max_lines is not None and len(rows) > max_lines
        if truncated and max_lines is not None:
            rows = [*rows[: max_lines - 1], breaker.shorten(rows[max_lines - 1])]
        widths = [sum(self._width_of(piece) for piece in row) for row in rows]
        natural = max(widths, default=0)
        box = limit if limit is not None else natural
        plain = self._faces.font(Face("Latn", pixels, weight, False))
        lines: list[Line] = []
        top = 0
        for row, used in zip(rows, widths, strict=True):
            ascent, descent = plain.get_ascent(), -plain.get_descent()
            for face in {piece.face for piece in row}:
                font = self._faces.font(face)
                up, down = font.get_ascent(), -font.get_descent()
                if face.script in REACH:
                    most_up, most_down = REACH[face.script]
                    up, down = min(up, round(most_up * pixels)), min(down, round(most_down * pixels))
                ascent, descent = max(ascent, up), max(descent, down)
            x = {"start": 0, "center": (box - used) // 2, "end": box - used}[align]
            if base == "rtl":
                x = box - used - x
            placed: list[Placed] = []
            for index in order_visually([piece.level for piece in row]):
                advance = self._width_of(row[index])
                placed.append(Placed(row[index], x, top + ascent, advance))
                x += advance
            unit = self.scale
            lines.append(Line(top / unit, (ascent + descent) / unit, (top + ascent) / unit, tuple(placed)))
            top += ascent + descent
        caps = CAP_HEIGHT * size
        middle = (lines[0].baseline - caps + lines[-1].baseline) / 2
        text = "".join(span.text for span in spans)
        return Paragraph(
            text,
            spans,
            size,
            width if width is not None else natural / self.scale,
            natural / self.scale,
            top / self.scale,
            middle,
            tuple(lines),
            _find_words(text, lines, self.scale),
            truncated,
            breaker.broken,
            self.scale,
            self._image,
        )

    def _width_of(self, piece: Piece) -> int:
        key = (piece.face, piece.text)
        kept = self._widths.get(key)
        if kept is None:
            kept = self._widths.put(key, self._faces.font(piece.face).size(piece.text)[0])
        return kept

    def _image(self, paragraph: Paragraph, colour: Colour, lit: int | None, ground: Colour) -> Image:
        key = (paragraph, colour, lit, ground)
        kept = self._images.get(key)
        return kept or self._images.put(key, paint(paragraph, colour, lit, ground, self._render))

    def _render(self, piece: Piece, colour: Colour) -> tuple[Image, int]:
        key = (piece.face, piece.text, colour)
        kept = self._pieces.get(key)
        if kept is not None:
            return kept
        font = self._faces.font(piece.face)
        image = font.render(piece.text, True, colour)
        return self._pieces.put(key, (image, _find_baseline(image, font)))


def _find_words(text: str, lines: list[Line], scale: float) -> tuple[Word, ...]:
    found: dict[int, tuple[int, int, int, list[tuple[float, float, float, float]]]] = {}
    for line in lines:
        boxes: dict[int, tuple[int, int]] = {}
        for placed in line.pieces:
            piece = placed.piece
            if piece.is_space:
                continue
            left, right = boxes.get(piece.word, (placed.x, placed.x))
            boxes[piece.word] = min(left, placed.x), max(right, placed.x + placed.width)
            start, stop, span, rects = found.get(piece.word, (piece.start, piece.stop, piece.span, []))
            span = piece.span if piece.start < start else span
            found[piece.word] = min(start, piece.start), max(stop, piece.stop), span, rects
        for word, (left, right) in boxes.items():
            found[word][3].append((left / scale, line.top, (right - left) / scale, line.height))
    return tuple(
        Word(index, text[start:stop], start, stop, span, tuple(rects))
        for index, (start, stop, span, rects) in sorted(found.items())
    )


def _find_baseline(image: Image, font: pygame.font.Font) -> int:
    """How far the baseline lies below the image's top: SDL_ttf moves it down when ink reaches above the ascent."""
    extra = image.get_height() - font.get_height()
    if extra <= 0 or image.get_bounding_rect().top > 0:
        return font.get_ascent()
    if image.get_bounding_rect().bottom < image.get_height():
        return font.get_ascent() + extra
    return font.get_ascent() + ceil(extra / 2)


def _bytes_of(image: Image) -> int:
    return image.get_width() * image.get_height() * 4


def _bytes_of_piece(piece: tuple[Image, int]) -> int:
    return _bytes_of(piece[0])
