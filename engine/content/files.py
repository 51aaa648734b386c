"""Reading a designer's files: inside the content folder only, no links, never more bytes than a file may have."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath

from engine.paths import assets_root
from engine.problem import Problem

MOST_BYTES = {"yaml": 512_000, "tmx": 8_000_000, "tsx": 2_000_000, "tx": 200_000, "svg": 2_000_000, "png": 20_000_000}
"""Bytes that a file of each kind may have."""


class FileProblem(Problem):
    """A file that may not or cannot be read; `remedy` is what to do."""


class Library:
    """The folder of all content (`levels/`, `sprites/`, `audio/`, `i18n/`); paths in it are relative, with slashes.

    What is not in it is looked for in `base`, so that a designer's own folder can use the game's pictures and sounds.
    """

    def __init__(self, root: Path, base: Path | None = None) -> None:
        self.root = Path(os.path.abspath(root))
        self.base = Library(base) if base is not None and Path(os.path.abspath(base)) != self.root else None
        self._real = os.path.realpath(self.root)
        self._plain: set[str] = {self._real}

    @classmethod
    def of(cls, root: Path | Library) -> Library:
        """The library of a folder; one that is a library already stays itself."""
        return root if isinstance(root, Library) else cls(root)

    @property
    def roots(self) -> tuple[Path, ...]:
        """The folder itself, and below it what it is laid over."""
        return (self.root, *(self.base.roots if self.base is not None else ()))

    def resolve(self, path: str, beside: str = "") -> str:
        """A path as content names it, relative to the folder of `beside`; as a path inside the library.

        FileProblem when it leaves the library, is absolute, or goes through a link.
        """
        if "\\" in path or "\0" in path or PurePosixPath(path).is_absolute() or (len(path) > 1 and path[1] == ":"):
            raise FileProblem(f"'{path[:200]}' is not a relative path with slashes", "give the path from this file")
        inside = os.path.normpath(os.path.join(os.path.dirname(beside), path)).replace(os.sep, "/")
        if inside == ".." or inside.startswith("../"):
            raise FileProblem(f"'{path[:200]}' leaves the content folder", "keep all files inside it")
        self._refuse_links(inside)
        return inside

    def _refuse_links(self, inside: str) -> None:
        # Each folder is looked at once: a tileset names hundreds of pictures in the same one.
        here = self._real
        parts = inside.split("/")
        for number, part in enumerate(parts):
            here = os.path.join(here, part)
            if here in self._plain:
                continue
            if os.path.islink(here):
                raise FileProblem(f"'{inside}' goes through a link", "put a copy of the file there")
            if number < len(parts) - 1:
                self._plain.add(here)

    def path(self, inside: str) -> Path:
        """Where a file of the library is, or would be."""
        return self.home(inside) / inside

    def home(self, inside: str) -> Path:
        """Which of the library's folders a file is in, or would be."""
        is_elsewhere = self.base is not None and not (self.root / inside).exists()
        return self.base.home(inside) if self.base is not None and is_elsewhere else self.root

    def exists(self, inside: str) -> bool:
        """Whether there is such a file."""
        return self.owns(inside) or (self.base is not None and self.base.exists(inside))

    def owns(self, inside: str) -> bool:
        """Whether such a file, and no link to one, is in the library itself and not only in its base."""
        own = self.root / inside
        return os.path.isfile(own) and not os.path.islink(own)

    def read(self, inside: str, most: int = 0) -> bytes:
        """The bytes of a file. FileProblem when it is missing, too large, a link or unreadable."""
        if self.base is not None and not os.path.lexists(self.root / inside):
            return self.base.read(inside, most)
        self._refuse_links(inside)
        most = most or MOST_BYTES.get(inside.rpartition(".")[2].lower(), 512_000)
        try:
            with open(self.root / inside, "rb") as file:
                data = file.read(most + 1)
        except FileNotFoundError:
            raise FileProblem("the file is missing", "add it, or correct the name") from None
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or "bad name"
            raise FileProblem(f"the file cannot be read ({reason})", "check its permissions") from None
        if len(data) > most:
            raise FileProblem(f"the file is larger than {most:,} bytes", "split it or make it smaller")
        return data

    def names(self, inside: str) -> tuple[str, ...]:
        """Names in a folder, sorted; none when there is no such folder."""
        try:
            own = os.listdir(self.root / inside)
        except OSError:
            own = []
        return tuple(sorted({*own, *(self.base.names(inside) if self.base is not None and _shared(inside) else ())}))

    def stamps(self, inside: str) -> frozenset[tuple[str, int, int]]:
        """Path, time of change (ns) and size of each file below a folder of the library itself: what tells a change."""
        found = set()
        for folder, _, names in os.walk(self.root / inside):
            for path in (os.path.join(folder, name) for name in names):
                try:
                    stat = os.stat(path)
                except OSError:
                    continue  # an editor's own file, gone again
                found.add((path, stat.st_mtime_ns, stat.st_size))
        return frozenset(found)


def library_of(levels: str | None) -> Library:
    """The game's own content, or that of another `levels` folder, in which what is missing is the game's.

    Problem when there is no such folder.
    """
    if levels is None:
        return Library(assets_root())
    folder = Path(levels)
    root = folder.resolve().parent if folder.resolve().name == "levels" else folder
    if not (root / "levels").is_dir():
        raise Problem(f"{levels} is no folder of levels", "name a folder 'levels', or one that holds it")
    return Library(root, assets_root())


def _shared(inside: str) -> bool:
    """Folders of the game that a designer's own folder adds to; its worlds and translations are its own."""
    return inside.startswith(("sprites", "audio"))
