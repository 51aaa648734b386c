"""What a killed game leaves half made: in the folders of a save, and its copies in the temporary folder.

Each carries the number of the process that works on it, so that another one knows when nobody does any more.
"""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from engine.saving.place import Place

COPY = "copy.db"
_HALF = re.compile(r".+\.(\d+)\.(?:new|mending|cleaning)(?:-wal|-shm|-journal)?")
_COPIES = re.compile(r"first-shift-(\d+)-\w+")
_ASKING = 0x1000  # PROCESS_QUERY_LIMITED_INFORMATION


def aside(path: Path, word: str) -> Path:
    """Where this process makes what is to take the place of `path`; `word` is new, mending or cleaning."""
    return path.with_name(f"{path.name}.{os.getpid()}.{word}")


def remove(file: Path) -> None:
    """Remove a SQLite file with what lies beside it; no error if it cannot be."""
    for end in ("", "-wal", "-shm", "-journal"):
        try:
            file.with_name(file.name + end).unlink(missing_ok=True)
        except OSError:
            continue  # on a disk that cannot be written it stays, and is named where that matters


def folder_for_copy() -> Path:
    """A fresh folder for a copy of a save that is thrown away."""
    return Path(tempfile.mkdtemp(prefix=f"first-shift-{os.getpid()}-"))


def sweep(place: Place) -> tuple[Path, ...]:
    """Remove what nobody works on any more; what stays is returned."""
    for path, process in _half_made(place):
        if not _is_running(process):
            remove(path)
    for folder, process in _copies():
        if not _is_running(process):
            shutil.rmtree(folder, ignore_errors=True)
    return tuple(path for path, _ in _half_made(place))


def copies_of(person: str) -> tuple[Path, ...]:
    """The copies in the temporary folder that know a person: of games that still run."""
    return tuple(folder / COPY for folder, _ in _copies() if _knows(folder / COPY, person))


def _half_made(place: Place) -> Iterator[tuple[Path, int]]:
    if place.file is None:
        folders, start = [place.exports], ""
    else:
        folders, start = [place.file.parent, place.file.parent / "backups", place.exports], place.file.stem
    for folder in folders:
        try:
            names = sorted(os.listdir(folder))
        except OSError:
            continue  # there is none
        for name in names:
            found = _HALF.fullmatch(name)
            if found and (folder == place.exports or name.startswith(start)):
                yield folder / name, int(found[1])


def _copies() -> Iterator[tuple[Path, int]]:
    for folder in sorted(Path(tempfile.gettempdir()).glob("first-shift-*")):
        found = _COPIES.fullmatch(folder.name)
        if found:
            yield folder, int(found[1])


def _knows(file: Path, person: str) -> bool:
    try:
        connection = sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)
        try:
            known = connection.execute("SELECT 1 FROM journal WHERE person = ? AND kind != 'person_erased'", (person,))
            return known.fetchone() is not None
        finally:
            connection.close()
    except sqlite3.Error:
        return False  # another user's, or gone meanwhile


def _is_running(process: int) -> bool:
    if sys.platform == "win32":
        import ctypes

        handle = ctypes.windll.kernel32.OpenProcess(_ASKING, False, process)
        if handle:
            ctypes.windll.kernel32.CloseHandle(handle)
        return bool(handle)
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True  # somebody else's
    return True
