"""The syllables of a word on its card: a frame around each, letter by letter, in as few rows as they need."""

from __future__ import annotations

from collections.abc import Sequence

from engine.stage.drawing import colour
from engine.stage.drawing.svg import Drawing, path, rect, translate
from engine.stage.scenes.card_frame import Frame
from engine.stage.sheet import Copy, Sheet
from engine.stage.spoken import ACCENT

SPECIAL = "æøåÆØÅ"
NARROW, WIDE = 16.0, 26.0
"""Between two syllables: where a row is full, and else."""
ARC = 34.0
"""From a syllable's frame to what stands below its arc."""


def rows_of(parts: Sequence[str], most: float) -> list[Sequence[str]]:
    """Syllables in one row of at most so many letters, or else in two that are as even as can be."""
    if len(parts) < 2 or sum(map(len, parts)) <= most:
        return [parts]
    cuts = range(1, len(parts))
    cut = min(cuts, key=lambda place: max(sum(map(len, parts[:place])), sum(map(len, parts[place:]))))
    return [parts[:cut], parts[cut:]]


def syllables(sheet: Sheet, frame: Frame, parts: Sequence[str]) -> float:
    """Compose them; gives where they end."""
    y, high = frame.syllables
    # Gaps take a letter's room or so.
    rows = rows_of(parts, frame.room / frame.tile) if frame.rows > 1 else [parts]
    tile = min(_tile(frame, row) for row in rows)
    inner = (0.0, 0.0, tile * 0.8, high)
    letters = [Copy(letter) for letter in "".join(parts)]
    size = sheet.alike(((letter, inner) for letter in letters), 38 * tile / 48, smallest=12)
    gaps = [WIDE if _wide(row, frame.tile, WIDE) <= frame.room else NARROW for row in rows]
    longest = max(_wide(row, tile, gap) for row, gap in zip(rows, gaps, strict=True))
    # The word as a whole is moved by a mirrored page; its letters and its rows stay left to right.
    left = sheet.place((frame.left, y, longest, high))[0]
    for row, gap in zip(rows, gaps, strict=True):
        x = left
        for part in row:
            sheet.drawing(_syllable(part, tile, high), x, y, fixed=True)
            for place, letter in enumerate(part):
                box = (x + place * tile, y - 2, tile, high)
                sheet.text(Copy(letter), box, size, align="center", smallest=12, fixed=True)
            x += tile * len(part) + gap
        y += high + ARC
    return y


def _wide(row: Sequence[str], tile: float, gap: float) -> float:
    return sum(map(len, row)) * tile + (len(row) - 1) * gap


def _tile(frame: Frame, row: Sequence[str]) -> float:
    return min(frame.tile, (frame.room - (len(row) - 1) * NARROW) / sum(map(len, row)))


def _syllable(part: Sequence[str], tile: float, high: float) -> Drawing:
    wide = tile * len(part)
    body = rect(2, 6, wide, high, 12, "#1c2a3a", 0, opacity=0.15) + rect(0, 0, wide, high, 12, colour.WHITE, 2.5)
    for place, letter in enumerate(part):
        if letter in SPECIAL:
            body += rect(place * tile + 2, 2, tile - 4, high - 4, 8, "#fdf1a6", 0)
        if place:
            body += path(f"M{place * tile} 8V{high - 8}", line=2, ink="#d0cfce")
    body += rect(0, 0, wide, high, 12, line=2.5)
    body += path(f"M8 {high + 12}Q{wide / 2} {high + 24} {wide - 8} {high + 12}", line=3.5, ink=ACCENT)
    return Drawing(translate(0, 0, body), -3, -3, wide + 8, high + 28)
