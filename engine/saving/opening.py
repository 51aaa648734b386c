"""Opening a save: find it, refuse what cannot be trusted, bring it up to date; and mending a damaged one."""

from __future__ import annotations

import os
import shutil
import sqlite3
from itertools import chain
from pathlib import Path

from sqlalchemy.engine import Engine

from engine.saving.backup import settle
from engine.saving.database import is_outside, open_sqlite, open_url, probe, problem_of
from engine.saving.event import Ids
from engine.saving.leftovers import COPY, aside, folder_for_copy, remove, sweep
from engine.saving.migrations import prepare
from engine.saving.place import Place, check_file, place_of, refuse_network
from engine.saving.problem import OnProblem, SaveProblem
from engine.saving.salvage import salvage
from engine.saving.save import Clock, Save

ALONE_SECONDS = 2.0  # that a save to be mended may be in use elsewhere before that is said


def open_save(
    where: Path | str,
    clock: Clock,
    ids: Ids,
    on_problem: OnProblem,
    *,
    copy: bool = False,
) -> Save:
    """Open the save of a folder, a .db file or a database URL; a new one is made where there is none.

    Raises SaveProblem `network_share`, `damaged`, `missing`, `not_a_save`, `newer`, `busy`, `unreachable`, `driver`;
    the file is then as it was. A save that cannot be written is opened as a copy that is thrown away, and `on_problem`
    is told `read_only` or `full`; with `copy` this is done on purpose, silently.
    """
    place = place_of(where)
    try:
        if copy and place.file is not None:
            return _open_copy(place, clock, ids, on_problem)
        engine = _engine(place)
        save = _opened(engine, place, clock, ids, on_problem)
        sweep(place)
        return save
    except SaveProblem as problem:
        if problem.code not in ("read_only", "full") or place.file is None:
            raise
        save = _open_copy(place, clock, ids, on_problem)
        on_problem(problem)
        return save
    except OSError as error:
        raise problem_of(error, place.name) from error


def open_temporary(clock: Clock, ids: Ids, on_problem: OnProblem) -> Save:
    """An empty save that is thrown away when closed: for guests, bots, and when the real one cannot be opened."""
    return _open_copy(Place(None), clock, ids, on_problem)


def mend_save(where: Path | str, clock: Clock, ids: Ids, on_problem: OnProblem) -> tuple[Save, Path | None]:
    """Mend a damaged or missing save: put the old file aside, and fill a new one from it and from all backups.

    Everything that can still be read is taken, so nothing that a backup or the damaged file holds is lost. Returns
    the open save and where the old file is kept (None if there was none).
    """
    place = place_of(where)
    if place.file is None:
        raise SaveProblem("failed", place.name, "a database server is mended with its own tools")
    refuse_network(place.file)
    file = place.file
    _demand_alone(place, file)
    mended = aside(file, "mending")
    remove(mended)
    try:
        new = _opened(open_sqlite(mended), Place(mended), clock, ids, on_problem)
        with new:
            backups = sorted(place.backups.glob("*.db")) if place.backups is not None else []
            new.merge(chain.from_iterable(map(salvage, [file, *backups])))
        settle(mended)
        kept: Path | None = None
        if file.exists():
            # Named by the clock of the game, and never over another one kept before.
            kept = file.with_name(f"{file.stem}.damaged-{clock():%Y%m%d-%H%M%S}-{os.getpid()}.db")
            file.with_name(file.name + "-shm").unlink(missing_ok=True)  # an index of the log, made anew when needed
            for source, target in zip(_with_log(file), _with_log(kept), strict=True):
                if source.exists():
                    os.rename(source, target)
        os.replace(mended, file)
    except OSError as error:
        raise problem_of(error, place.name) from error
    finally:
        remove(mended)
    return open_save(where, clock, ids, on_problem), kept


def copy_of(path: Path, target: Path) -> None:
    """Copy a SQLite file with its write-ahead log, if it has one."""
    for source, copied in zip(_with_log(path), _with_log(target), strict=True):
        if source.exists():
            shutil.copyfile(source, copied)


def _demand_alone(place: Place, file: Path) -> None:
    """SaveProblem `busy` while a game has the file open: what it writes from now on would go into the one put aside."""
    if not file.exists():
        return
    connection = sqlite3.connect(f"{file.as_uri()}?mode=rw", uri=True, timeout=ALONE_SECONDS)
    try:
        # Asked for before the first look, this needs the file to itself even with a write-ahead log.
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.Error as error:
        problem = problem_of(error, place.name)
        if problem.code == "busy":
            raise problem from error
    finally:
        connection.close()


def _engine(place: Place) -> Engine:
    if place.file is None:
        return open_url(place.url)
    refuse_network(place.file)
    try:
        place.file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise problem_of(error, place.name) from error
    check_file(place)
    return open_sqlite(place.file)


def _opened(
    engine: Engine, place: Place, clock: Clock, ids: Ids, on_problem: OnProblem, folder: Path | None = None
) -> Save:
    try:
        prepare(engine, place.name)
        probe(engine)
    except Exception as error:
        engine.dispose()
        if isinstance(error, ValueError | TypeError | OverflowError | RecursionError):
            raise SaveProblem("damaged", place.name, f"a row is no event: {error}") from error
        if not is_outside(error):
            raise
        problem = problem_of(error, place.name)
        if problem.code == "unreachable" and place.file is not None and not os.access(place.file.parent, os.W_OK):
            problem = SaveProblem("read_only", place.name, problem.detail)
        raise problem from error
    if folder is None:
        return Save(engine, place, clock, ids, on_problem)
    return Save(engine, place, clock, ids, on_problem, lasting=False, on_close=lambda: _remove(folder))


def _open_copy(place: Place, clock: Clock, ids: Ids, on_problem: OnProblem) -> Save:
    folder = folder_for_copy()
    file = folder / COPY
    try:
        if place.file is not None and place.file.exists():
            check_file(place)
            copy_of(place.file, file)
        return _opened(open_sqlite(file), Place(file, origin=place.file), clock, ids, on_problem, folder)
    except BaseException:
        _remove(folder)
        raise


def _remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)


def _with_log(path: Path) -> tuple[Path, Path]:
    return path, path.with_name(path.name + "-wal")
