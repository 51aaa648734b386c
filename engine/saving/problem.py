"""What can go wrong with a save, as codes that the stage translates."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias

from engine.problem import Problem

Code: TypeAlias = Literal[
    "network_share",  # the folder is on another machine: locking and fsync cannot be trusted there
    "read_only",  # cannot be written; playing goes on in a copy that is thrown away
    "full",  # no room on the disk; answers wait in memory and are tried again
    "damaged",  # the file is not sound; `kept` is the untouched copy
    "missing",  # the file is gone though its backups are there
    "not_a_save",  # another program's file
    "newer",  # written by a newer version of the game
    "busy",  # another program keeps the file locked
    "unreachable",  # the folder or the server cannot be reached
    "driver",  # the database of this URL needs a package that is not installed
    "person_erased",  # the person was erased, perhaps from another PC
    "failed",  # anything else; `detail` says what
]

_TEXT: dict[Code, str] = {
    "network_share": "the save is on a network share; choose a folder on this computer or a PostgreSQL URL",
    "read_only": "the save cannot be written; what is played now will not be remembered",
    "full": "the disk is full; answers wait until there is room",
    "damaged": "the save is damaged; the old file is kept, `game.py save restore` mends it from what is sound",
    "missing": "the save is gone but its backups are there; `game.py save restore` brings them back",
    "not_a_save": "the file is not a save of this game",
    "newer": "the save was written by a newer version of the game; update the game",
    "busy": "another program keeps the save locked",
    "unreachable": "the save cannot be reached",
    "driver": "this kind of database needs a package that is not installed",
    "person_erased": "this person was erased",
    "failed": "the save could not be written",
}


class SaveProblem(Problem):
    """A problem with the save: `code` for translation, `place` where, `detail` the cause, `kept` the old file."""

    def __init__(self, code: Code, place: str = "", detail: str = "", kept: str = "") -> None:
        self.code: Code = code
        self.place = place
        self.detail = detail
        self.kept = kept
        parts = [_TEXT[code], place, detail, f"kept as {kept}" if kept else ""]
        super().__init__(": ".join(part for part in parts if part))


OnProblem: TypeAlias = Callable[[SaveProblem], None]
