"""Which characters a font file has glyphs for: a reader of the `cmap` table (OpenType 1.9, formats 4 and 12)."""

import struct
from bisect import bisect_right
from pathlib import Path

BEST = ((3, 10), (0, 6), (0, 4), (3, 1), (0, 3))


class Coverage:
    """The characters of one font, as sorted ranges of code points."""

    __slots__ = ("_starts", "_stops")

    def __init__(self, ranges: list[tuple[int, int]]) -> None:
        """`ranges` are (first, last) pairs that do not overlap."""
        ranges.sort()
        self._starts = [first for first, _ in ranges]
        self._stops = [last for _, last in ranges]

    def __contains__(self, character: str) -> bool:
        code = ord(character)
        at = bisect_right(self._starts, code) - 1
        return at >= 0 and code <= self._stops[at]


def read_coverage(path: Path) -> Coverage:
    """Read the coverage of a TrueType or OpenType file (the first face of a collection).

    Raises OSError if the file cannot be read and ValueError if it is no such font.
    """
    data = path.read_bytes()
    try:
        table = _find_table(data, b"cmap")
        count = struct.unpack_from(">H", table, 2)[0]
        offsets = {}
        for at in range(count):
            platform, encoding, offset = struct.unpack_from(">HHL", table, 4 + 8 * at)
            offsets[platform, encoding] = offset
        chosen = next(offsets[key] for key in BEST if key in offsets)
        kind = struct.unpack_from(">H", table, chosen)[0]
        if kind == 12:
            return Coverage(_read_groups(table, chosen))
        if kind == 4:
            return Coverage(_read_segments(table, chosen))
    except (struct.error, StopIteration, IndexError) as broken:
        raise ValueError(f"{path.name}: not a font with a readable cmap") from broken
    raise ValueError(f"{path.name}: cmap format {kind} is not read here")


def _find_table(data: bytes, wanted: bytes) -> bytes:
    start = struct.unpack_from(">L", data, 12)[0] if data[:4] == b"ttcf" else 0
    count = struct.unpack_from(">H", data, start + 4)[0]
    for at in range(count):
        tag, _, offset, length = struct.unpack_from(">4sLLL", data, start + 12 + 16 * at)
        if tag == wanted:
            return data[offset : offset + length]
    raise IndexError(wanted)


def _read_groups(table: bytes, at: int) -> list[tuple[int, int]]:
    count = struct.unpack_from(">L", table, at + 12)[0]
    groups = struct.iter_unpack(">LLL", table[at + 16 : at + 16 + 12 * count])
    return [(first, last) for first, last, _ in groups]


def _read_segments(table: bytes, at: int) -> list[tuple[int, int]]:
    count = struct.unpack_from(">H", table, at + 6)[0] // 2
    ends = struct.unpack_from(f">{count}H", table, at + 14)
    starts = struct.unpack_from(f">{count}H", table, at + 16 + 2 * count)
    shifts = at + 16 + 6 * count
    offsets = struct.unpack_from(f">{count}H", table, shifts)
    ranges: list[tuple[int, int]] = []
    for index, (first, last, offset) in enumerate(zip(starts, ends, offsets, strict=True)):
        if first == 0xFFFF:
            continue
        if not offset:
            ranges.append((first, last))
            continue
        glyphs = struct.unpack_from(f">{last - first + 1}H", table, shifts + 2 * index + offset)
        ranges += [(code, code) for code, glyph in enumerate(glyphs, first) if glyph]
    return ranges
