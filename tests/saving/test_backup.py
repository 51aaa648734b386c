"""Backups: one a day, thinned, never replaced by a worse one; a restore discards nothing newer."""

import sqlite3
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from engine.saving import SaveProblem
from engine.saving.backup import _thin


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "backups").iterdir())


def test_one_a_day_and_the_newest_of_the_day(save: Any, say: Any, tmp_path: Path, clock: Any) -> None:
    save.append_now(say())
    save.backup()
    save.append_now(say())
    clock.move(hours=2)
    path = save.backup()
    assert names(tmp_path) == ["first-shift-2026-03-02.db"]
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT count(*) FROM journal").fetchone() == (2,)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    assert names(tmp_path) == ["first-shift-2026-03-02.db"]  # in one file, without a log


def test_a_worse_save_does_not_replace_a_better_backup(
    save: Any, say: Any, opened: Any, tmp_path: Path, clock: Any
) -> None:
    save.append_now(say(), say())
    path = save.backup()
    before = path.read_bytes()
    save.close()
    (tmp_path / "first-shift.db").unlink()
    (tmp_path / "backups").rename(tmp_path / "aside")
    poorer = opened(tmp_path)
    poorer.append_now(say())
    (tmp_path / "aside").rename(tmp_path / "backups")
    with pytest.raises(SaveProblem, match="knows more"):
        poorer.backup()
    assert path.read_bytes() == before
    assert names(tmp_path) == [path.name]
    assert poorer.restore(path).added == 2
    assert len(list(poorer.events())) == 3
    poorer.backup()


def test_a_restore_discards_nothing_newer(save: Any, say: Any, clock: Any) -> None:
    save.append_now(say())
    path = save.backup()
    clock.move(days=1)
    save.append_now(say(), say(word="plate"))
    before = save.memories("p")
    assert (save.restore(path).added, save.restore(path).known) == (0, 1)
    assert save.memories("p") == before


def test_what_is_no_backup_is_refused(save: Any, tmp_path: Path) -> None:
    file = tmp_path / "x.db"
    for content in (b"hello", b"SQLite format 3\0" + b"x" * 5000):
        file.write_bytes(content)
        with pytest.raises(SaveProblem):
            save.restore(file)
    with pytest.raises(SaveProblem):
        save.restore(tmp_path / "missing.db")
    assert not (tmp_path / "missing.db").exists()


def test_old_backups_are_thinned_but_the_fullest_stays(tmp_path: Path) -> None:
    today = date(2026, 12, 31)
    for back in range(800):
        (tmp_path / f"s-{(today - timedelta(back)).isoformat()}.db").write_bytes(b"")
    (tmp_path / "s-mine.db").write_bytes(b"")
    full = tmp_path / f"s-{(today - timedelta(777)).isoformat()}.db"
    full.unlink()
    connection = sqlite3.connect(full)
    connection.execute("CREATE TABLE journal (id)")
    connection.execute("INSERT INTO journal VALUES (1)")
    connection.commit()
    connection.close()
    for _ in range(2):
        _thin(tmp_path, "s", today)
        left = sorted(path.stem[2:] for path in tmp_path.iterdir())
        assert left.pop() == "mine"
        assert left[-7:] == [(today - timedelta(back)).isoformat() for back in range(6, -1, -1)]
        assert 18 <= len(left) <= 7 + 5 + 12 + 1
        assert full.stem[2:] in left


def test_upkeep_works_once_a_day(save: Any, say: Any, tmp_path: Path, clock: Any, problems: Any) -> None:
    save.append_now(say())
    save.start_upkeep()
    save._upkeep.stop()
    path = tmp_path / "backups" / "first-shift-2026-03-02.db"
    first = path.stat().st_mtime_ns
    save.start_upkeep()
    save._upkeep.stop()
    assert path.stat().st_mtime_ns == first
    clock.move(days=1)
    save.start_upkeep()
    save._upkeep.stop()
    assert names(tmp_path) == ["first-shift-2026-03-02.db", "first-shift-2026-03-03.db"]
    assert problems == []
