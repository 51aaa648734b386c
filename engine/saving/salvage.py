"""Every event that can still be read from a damaged SQLite file: page by page, so that each loses only its own.

SQLite itself follows the tree of a table from its root, and one broken page there hides all those below it. The rows
lie in the leaves, and a leaf says itself that it is one. See https://www.sqlite.org/fileformat2.html, sections 1.5
(pages), 1.6 (overflow), 2.1 (records) and 4.1 (the write-ahead log). Nothing is written.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from engine.saving import tables
from engine.saving.event import Event, from_line
from engine.saving.place import SQLITE_HEADER

PAGE_BYTES = 4096  # SQLite's own choice, for a file whose header is gone
LEAF = 0x0D
LARGEST = 1 << 20  # bytes of a row; what claims to be longer is none of ours
_NUMBER_BYTES = (0, 1, 2, 3, 4, 6, 8)
_COLUMNS = tuple(column.name for column in tables.journal.columns)

Read = Callable[[int], bytes]  # a page by its number, counted from 1; shorter or empty where the file ends


def salvage(path: Path) -> Iterator[Event]:
    """The events of a file and of the log beside it; some may come twice, none if there is no file."""
    if not path.is_file():
        return
    with path.open("rb") as stream:
        size = _page_bytes(stream)
        newer = _logged(path.with_name(path.name + "-wal"), size)

        def read(number: int) -> bytes:
            return newer[number] if number in newer else _part(stream, (number - 1) * size, size)

        for number in range(1, max(path.stat().st_size // size + 1, *newer, 1) + 1):
            page = read(number)
            for at in _cells(page):
                event = _event(page, at, size, read)
                if event is not None:
                    yield event


def _page_bytes(stream: BinaryIO) -> int:
    header = _part(stream, 0, 18)
    size = int.from_bytes(header[16:18])
    whole = header.startswith(SQLITE_HEADER) and 512 <= size <= 32768 and not size & (size - 1)
    return size if whole else PAGE_BYTES


def _part(stream: BinaryIO, start: int, length: int) -> bytes:
    try:
        stream.seek(start)
        return stream.read(length)
    except OSError:
        return b""  # the disk itself cannot read this part; the next one perhaps


def _logged(log: Path, size: int) -> dict[int, bytes]:
    """The newest committed state of each page in a write-ahead log."""
    found: dict[int, bytes] = {}
    if not log.is_file():
        return found
    with log.open("rb") as stream:
        salt = _part(stream, 0, 32)[16:24]
        pending: dict[int, bytes] = {}
        at = 32
        while len(frame := _part(stream, at, 24 + size)) == 24 + size and frame[8:16] == salt:
            pending[int.from_bytes(frame[:4])] = frame[24:]
            at += 24 + size
            if any(frame[4:8]):  # the frame that ends a transaction
                found.update(pending)
                pending.clear()
    return found


def _cells(page: bytes) -> Iterator[int]:
    """Where the rows of a leaf begin."""
    if page[:1] == bytes([LEAF]):
        for at in range(8, 8 + 2 * int.from_bytes(page[3:5]), 2):
            yield int.from_bytes(page[at : at + 2])


def _event(page: bytes, at: int, size: int, read: Read) -> Event | None:
    """The event of a row; None if it is none, or broken."""
    try:
        record = dict(zip(_COLUMNS, _values(_body(page, at, size, read)), strict=True))
        record["payload"] = json.loads(str(record["payload"]))
        return from_line(json.dumps(record))
    except (ValueError, IndexError, RecursionError):
        return None


def _body(page: bytes, at: int, size: int, read: Read) -> bytes:
    """A row's record, with what of it lies on pages of its own."""
    length, at = _varint(page, at)
    _, at = _varint(page, at)
    if length > LARGEST:
        raise ValueError("too long")
    least = (size - 12) * 32 // 255 - 23
    here = least + (length - least) % (size - 4)
    here = length if length <= size - 35 else here if here <= size - 35 else least
    body = page[at : at + here]
    further = int.from_bytes(page[at + here : at + here + 4]) if here < length else 0
    while further and len(body) < length:
        more = read(further)
        if len(more) < size:
            raise ValueError("cut short")
        further, body = int.from_bytes(more[:4]), body + more[4:]
    return body[:length]


def _values(body: bytes) -> list[object]:
    end, at = _varint(body, 0)
    kinds = []
    while at < end:
        kind, at = _varint(body, at)
        kinds.append(kind)
    values: list[object] = []
    for kind in kinds:
        long = (kind - 12) // 2 if kind >= 12 else _NUMBER_BYTES[kind] if kind < 7 else 0
        part = body[at : at + long]
        at += long
        if len(part) < long or (kind in (7, 10, 11)):
            raise ValueError("no column of the journal")
        if kind >= 12:
            values.append(part.decode())
        else:
            values.append(kind - 8 if kind in (8, 9) else int.from_bytes(part, signed=True))
    return values


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where the next thing begins."""
    value = 0
    for number in range(8):
        byte = data[at + number]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + number + 1
    return value << 8 | data[at + 8], at + 9
