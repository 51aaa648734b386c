"""Backups: one a day, thinned, never replaced by a worse one; and the full check before each."""

from __future__ import annotations

import os
import sqlite3
import threading
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

from engine.saving import journal, tables
from engine.saving.database import command, problem_of, writing
from engine.saving.leftovers import aside, remove
from engine.saving.problem import SaveProblem
from engine.saving.records import Verified

if TYPE_CHECKING:
    from engine.saving.save import Save

DAYS, WEEKS, MONTHS = 7, 5, 12  # how many of each are kept
FAULTS = 20  # told at most

_CHECKED = "checked"


def make(save: Save) -> Path | None:
    """Check the file, copy it, check the copy, and let it take today's place unless it knows fewer events."""
    folder, file = save.place.backups, save.place.file
    if folder is None or file is None or not save.lasting:
        return None
    _demand_sound(save)
    folder.mkdir(exist_ok=True)
    path = folder / f"{file.stem}-{save.today().isoformat()}.db"
    new = aside(path, "new")
    try:
        remove(new)
        command(save.engine, f"VACUUM INTO '{str(new).replace(chr(39), chr(39) * 2)}'")
        settle(new)
        events = _events_in(new)
        # A worse one never wins: should today's hold more than the save does, both are kept.
        if events is None or events < (_events_in(path) or 0):
            raise SaveProblem("failed", str(path), "today's backup knows more than the save; it was left as it is")
        os.replace(new, path)
        _sync_folder(folder)
    finally:
        remove(new)
    _thin(folder, file.stem, save.today())
    return path


def _demand_sound(save: Save) -> None:
    # Pages and indexes only: SQLite does that without holding up the game, which folding every answer again would.
    if save.engine.dialect.name == "sqlite":
        fault = command(save.engine, "PRAGMA integrity_check(1)")[0][0]
        if fault != "ok":
            raise SaveProblem("damaged", save.place.name, str(fault))


def verify(save: Save) -> Verified:
    """Check every page and index of the file, and every projection against the journal."""
    faults: list[str] = []
    events = 0
    try:
        if save.engine.dialect.name == "sqlite":
            rows = command(save.engine, f"PRAGMA integrity_check({FAULTS})")
            faults += [str(row[0]) for row in rows if row[0] != "ok"]
        with save.engine.connect() as connection, connection.begin():
            events = connection.execute(sa.select(sa.func.count()).select_from(tables.journal)).scalar_one()
            if not faults:
                faults += journal.compare(connection, FAULTS)
    except (sqlite3.DatabaseError, sa.exc.DBAPIError, ValueError, RecursionError) as error:
        problem = problem_of(error, save.place.name)
        if problem.code not in ("damaged", "failed"):
            raise problem from error
        faults.append(problem.detail)  # damaged so badly that the check itself stops, or a row is no event
    return Verified(events, tuple(faults))


class Upkeep:
    """The daily check and backup of a save, on a thread of its own."""

    def __init__(self, save: Save) -> None:
        self._save = save
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Do today's work, unless it was done or is being done."""
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._run, name="save-upkeep", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Wait for the work to end."""
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        save = self._save
        try:
            today = save.today().isoformat()
            with save.engine.connect() as connection:
                if journal.get_meta(connection, _CHECKED) == today:
                    return
            if save.place.file is None or not save.lasting:
                _demand_sound(save)
            else:
                make(save)
            with writing(save.engine) as connection:
                journal.set_meta(connection, _CHECKED, today)
        except Exception as error:  # nobody waits for this thread: what went wrong is told
            save.report(problem_of(error, save.place.name))


def settle(path: Path) -> None:
    """Make a finished SQLite copy lasting: on the disk, in one file, without a write-ahead log."""
    connection = sqlite3.connect(path)
    try:
        connection.execute("PRAGMA journal_mode=DELETE")
        fault = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    finally:
        connection.close()
    if fault != "ok":
        raise SaveProblem("failed", str(path), f"the copy is not sound: {fault}")
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _events_in(path: Path) -> int | None:
    """How many events a backup holds; None if it is missing or cannot be read."""
    if not path.is_file():
        return None
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        try:
            return int(connection.execute("SELECT count(*) FROM journal").fetchone()[0])
        finally:
            connection.close()
    except sqlite3.Error:
        return None


def _thin(folder: Path, stem: str, today: date) -> None:
    """Keep the last 7 days, the newest of each of 5 weeks and 12 months, the fullest, and whatever is not ours."""
    dated: dict[date, Path] = {}
    for path in folder.glob(f"{stem}-*.db"):
        try:
            dated[date.fromisoformat(path.stem[len(stem) + 1 :])] = path
        except ValueError:
            continue
    keep = {day for day in dated if day > today - timedelta(days=DAYS)}
    weeks: dict[tuple[int, int], date] = {}
    months: dict[tuple[int, int], date] = {}
    for day in sorted(dated):
        weeks[day.isocalendar()[:2]] = day
        months[day.year, day.month] = day
    keep.update(sorted(weeks.values())[-WEEKS:])
    keep.update(sorted(months.values())[-MONTHS:])
    if dated:
        keep.add(max(dated, key=lambda day: (_events_in(dated[day]) or 0, day)))
    for day in dated.keys() - keep:
        dated[day].unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
