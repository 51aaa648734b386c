"""Decoding the tile numbers of a layer: csv, base64, gzip, zlib, zstd, chunks; never more than the size allows."""

from __future__ import annotations

import base64
import binascii
import importlib
import struct
import zlib
from typing import Any
from xml.etree.ElementTree import Element

from engine.content.files import FileProblem

MOST_SIDE = 500
MOST_TILES = 160_000
"""Tiles of one layer."""


def decode(text: str, encoding: str, compression: str, tiles: int) -> list[int]:
    """The numbers of a layer or chunk of `tiles` tiles, flips in the upper bits as Tiled has them."""
    if encoding == "base64":
        try:
            packed = base64.b64decode(text.strip(), validate=False)
        except (binascii.Error, ValueError):
            raise FileProblem("the layer's data is not base64", "save the map again in Tiled") from None
        data = _unpack(packed, compression, tiles * 4)
        if len(data) != tiles * 4:
            raise FileProblem(f"the layer has {len(data) // 4} tiles instead of {tiles}", "save the map again in Tiled")
        return list(struct.unpack(f"<{tiles}I", data))
    if encoding != "csv":
        raise FileProblem(f"unknown layer encoding '{encoding}'", "choose CSV or Base64 in the map's properties")
    if text.count(",") > tiles:
        raise FileProblem("the layer has more tiles than its size", "save the map again in Tiled")
    try:
        numbers = [int(one) for one in text.split(",") if one.strip()]
    except ValueError:
        raise FileProblem("the layer's data holds something else than numbers", "save the map again in Tiled") from None
    if len(numbers) != tiles or any(not 0 <= one < 1 << 32 for one in numbers):
        raise FileProblem(f"the layer has {len(numbers)} tiles instead of {tiles}", "save the map again in Tiled")
    return numbers


def _unpack(packed: bytes, compression: str, size: int) -> bytes:
    """Unpack to at most `size` bytes and one more, so that a bomb is noticed and never blown up."""
    if not compression:
        return packed[: size + 4]
    if compression in ("zlib", "gzip"):
        unpacker = zlib.decompressobj(31 if compression == "gzip" else 15)
        try:
            return unpacker.decompress(packed, size + 4)
        except zlib.error:
            raise FileProblem("the layer's packed data is damaged", "save the map again in Tiled") from None
    if compression == "zstd":
        return _unpack_zstd(packed, size)
    raise FileProblem(f"unknown compression '{compression}'", "choose zlib in the map's properties")


def _unpack_zstd(packed: bytes, size: int) -> bytes:
    try:
        zstandard: Any = importlib.import_module("zstandard")
    except ImportError:
        raise FileProblem("zstd needs one more package", "choose zlib in Tiled, or: pip install zstandard") from None
    try:
        unpacked: bytes = zstandard.ZstdDecompressor().stream_reader(packed).read(size + 4)
    except zstandard.ZstdError:
        raise FileProblem("the layer's packed data is damaged", "save the map again in Tiled") from None
    return unpacked


def number(element: Element, name: str, default: int = 0) -> int:
    """A whole number among an element's attributes. FileProblem when it is none."""
    text = element.get(name, "")
    if not text:
        return default
    try:
        value = float(text)
    except ValueError:
        value = float("inf")
    if not abs(value) < 2**32 or value != int(value):
        raise FileProblem(f"'{name}' of <{element.tag}> is not a whole number: '{text[:40]}'", "correct it in Tiled")
    return int(value)


def real(element: Element, name: str, default: float = 0.0) -> float:
    """A number among an element's attributes, within plus or minus a million. FileProblem when it is none."""
    text = element.get(name, "")
    if not text:
        return default
    try:
        value = float(text)
    except ValueError:
        value = float("inf")
    if not abs(value) <= 1e6:
        raise FileProblem(f"'{name}' of <{element.tag}> is not a number: '{text[:40]}'", "correct it in Tiled")
    return value


def layer_numbers(layer: Element, bounds: tuple[int, int, int, int]) -> list[int]:
    """All numbers of a tile layer over `bounds` (left, top, columns, rows, in tiles), chunks joined."""
    left, top, columns, rows = bounds
    data = layer.find("data")
    if data is None:
        return [0] * (columns * rows)
    encoding, compression = data.get("encoding", ""), data.get("compression", "")
    chunks = data.findall("chunk")
    if not chunks:
        width, height = number(layer, "width", columns), number(layer, "height", rows)
        check_size(width, height)
        if not encoding:
            numbers = [number(tile, "gid") for tile in data.findall("tile")]
            if len(numbers) != width * height:
                raise FileProblem(f"the layer has {len(numbers)} tiles instead of {width * height}", "save it again")
        else:
            numbers = decode(data.text or "", encoding, compression, width * height)
        if (width, height) == (columns, rows) and (left, top) == (0, 0):
            return numbers
        return _join([(0, 0, width, height, numbers)], bounds)
    if sum(width * height for _, _, width, height in map(chunk_bounds, chunks)) > MOST_TILES:
        raise FileProblem("the chunks hold more tiles than a map may", "make the map smaller")
    parts = []
    for chunk in chunks:
        x, y, width, height = chunk_bounds(chunk)
        parts.append((x, y, width, height, decode(chunk.text or "", encoding or "csv", compression, width * height)))
    return _join(parts, bounds)


def chunk_bounds(chunk: Element) -> tuple[int, int, int, int]:
    x, y = number(chunk, "x"), number(chunk, "y")
    width, height = number(chunk, "width"), number(chunk, "height")
    check_size(width, height)
    return x, y, width, height


def check_size(columns: int, rows: int) -> None:
    if not (0 < columns <= MOST_SIDE and 0 < rows <= MOST_SIDE and columns * rows <= MOST_TILES):
        raise FileProblem(
            f"the map is {columns}x{rows} tiles; at most {MOST_SIDE} a side and {MOST_TILES:,} in all are read",
            "make it smaller",
        )


def _join(parts: list[tuple[int, int, int, int, list[int]]], bounds: tuple[int, int, int, int]) -> list[int]:
    left, top, columns, rows = bounds
    joined = [0] * (columns * rows)
    for x, y, width, height, numbers in parts:
        for row in range(height):
            to = y + row - top
            if not 0 <= to < rows:
                continue
            first, last = max(x, left), min(x + width, left + columns)
            if first < last:
                start = to * columns + first - left
                joined[start : start + last - first] = numbers[row * width + first - x : row * width + last - x]
    return joined
