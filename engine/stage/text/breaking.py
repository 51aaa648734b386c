"""Breaking pieces into lines, in logical order: at spaces, hyphens, soft hyphens, zero-width spaces."""

from collections.abc import Callable
from dataclasses import replace

from engine.stage.text.pieces import Piece, split_piece

ELLIPSIS = "…"
HYPHEN = "-"


class Breaker:
    """Breaks hard lines into lines no wider than `limit` px."""

    def __init__(self, width_of: Callable[[Piece], int], limit: int | None) -> None:
        self._width_of, self._limit = width_of, limit
        self.broken = False

    def break_line(self, pieces: list[Piece]) -> list[list[Piece]]:
        """The lines of one hard line; `broken` tells afterwards whether a word had to be cut."""
        if self._limit is None or not pieces:
            return [_trim(pieces)]
        rows: list[list[Piece]] = [[]]
        for unit in _units(pieces):
            while True:
                if self._fits(rows[-1] + unit):
                    rows[-1] += unit
                    break
                if rows[-1] and not all(piece.is_space for piece in rows[-1]):
                    rows.append([])
                    continue
                # A single word wider than the box: cut it where it must be cut.
                self.broken = True
                head, unit = self._cut(unit)
                rows[-1] = head
                if not unit:
                    break
                rows.append([])
        return [self._finish(row, row is rows[-1]) for row in rows]

    def shorten(self, row: list[Piece]) -> list[Piece]:
        """The row with an ellipsis in place of what follows it, cut so far that both stand in the box."""
        row = list(row)
        while row:
            last = row[-1]
            dots = replace(last, text=ELLIPSIS, face=last.face._replace(script="Latn"), start=last.stop)
            if last.is_space:
                row.pop()
            elif self._limit is None or self._width_of(dots) + sum(map(self._width_of, row)) <= self._limit:
                return [*row, dots]
            elif len(last.text) > 1 and len(row) == 1:
                row[-1] = split_piece(last, len(last.text) - 1)[0]
                if row[-1].text == last.text:
                    return row
            elif len(row) == 1:
                return row
            else:
                row.pop()
        return row

    def _fits(self, row: list[Piece]) -> bool:
        trimmed = _trim(row)
        wide = sum(self._width_of(piece) for piece in trimmed)
        if trimmed and trimmed[-1].hyphen:
            wide += self._width_of(replace(trimmed[-1], text=HYPHEN))
        return self._limit is None or wide <= self._limit

    def _cut(self, unit: list[Piece]) -> tuple[list[Piece], list[Piece]]:
        head: list[Piece] = []
        for at, piece in enumerate(unit):
            if self._fits([*head, piece]):
                head.append(piece)
                continue
            count = len(piece.text) - 1
            while count > 0:
                first, rest = split_piece(piece, count)
                if rest.text and self._fits([*head, first]):
                    return [*head, first], [rest, *unit[at + 1 :]]
                count -= 1
            if head:
                return head, unit[at:]
            # Not even one letter fits: it stands out of the box rather than being lost.
            first, rest = split_piece(piece, 1)
            return [first], [rest, *unit[at + 1 :]] if rest.text else unit[at + 1 :]
        return head, []

    def _finish(self, row: list[Piece], last: bool) -> list[Piece]:
        row = _trim(row)
        if row and row[-1].hyphen and not last:
            row.append(replace(row[-1], text=HYPHEN, start=row[-1].stop, hyphen=False))
        return row


def _units(pieces: list[Piece]) -> list[list[Piece]]:
    """Pieces that must stay on one line together; the spaces before a word go with the word before it."""
    units: list[list[Piece]] = []
    for piece in pieces:
        if units and (not piece.breaks or piece.is_space):
            units[-1].append(piece)
        else:
            units.append([piece])
    return units


def _trim(row: list[Piece]) -> list[Piece]:
    """The row without the spaces at its end."""
    stop = len(row)
    while stop and row[stop - 1].is_space:
        stop -= 1
    return row[:stop]
