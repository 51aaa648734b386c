"""Older saves are brought up to date, whole or not at all; and a trip wire for changes without a new version."""

import hashlib
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from engine.learning import memory
from engine.saving import SaveProblem, journal, migrations, tables

SAMPLES = sorted((Path(__file__).parents[1] / "samples").glob("save-*.db"))

# The journal's tables of each version, as a hash of their SQL. A change is a new version: raise tables.VERSION, add a
# rung to migrations.py, make its sample with `python -m tests.saving.sample`, and add its line here.
JOURNALS = {1: "6e93f5b751c41162"}

# The same for the projections: raise tables.PROJECTED.
PROJECTIONS = {1: "fa6bcaa6c3a589f9"}


def fingerprint(*which: Any) -> str:
    statements = []
    for table in which:
        statements.append(str(CreateTable(table).compile(dialect=sqlite.dialect())))
        statements += sorted(str(CreateIndex(index).compile(dialect=sqlite.dialect())) for index in table.indexes)
    return hashlib.sha256("\n".join(" ".join(text.split()) for text in statements).encode()).hexdigest()[:16]


def test_the_tables_are_those_of_this_version() -> None:
    assert JOURNALS[tables.VERSION] == fingerprint(tables.meta, tables.journal)
    assert PROJECTIONS[tables.PROJECTED] == fingerprint(*tables.PROJECTIONS)


def test_every_version_has_a_sample_and_a_rung() -> None:
    assert [path.stem for path in SAMPLES] == [f"save-{version}" for version in range(1, tables.VERSION + 1)]
    assert sorted(migrations.RUNGS) == list(range(2, tables.VERSION + 1))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_each_sample_opens_whole(sample: Path, tmp_path: Path, opened: Callable[[Path], Any]) -> None:
    file = tmp_path / "old.db"
    shutil.copyfile(sample, file)
    connection = sqlite3.connect(file)
    ids = {row[0] for row in connection.execute("SELECT id FROM journal")}
    connection.close()
    save = opened(file)
    # If this fails though the version is unchanged, the fold of the same events gives something else than when the
    # sample was made: raise learning.memory.MODEL or tables.PROJECTED.
    assert save.verify().faults == ()
    assert {event.id for event in save.events()} == ids
    selam, reza = save.people()
    assert (selam.name, selam.face, selam.group, selam.has_pin) == ("Selam", "rahel", "mondays", False)
    assert (reza.name, reza.has_pin) == ("رضا", True)
    assert save.pins.check(reza.id, ("sun", "cup", "key"))
    assert save.instructor.check("kaffe og brød").right
    done = save.progress(selam.id)["kitchen/1-meet"]
    assert (done.plays, done.passes, done.stars) == (6, 3, 3)
    assert save.settings(selam.id) == {"text_size": 150}
    assert [(each.place, each.state) for each in save.grants(reza.id)] == [
        ("cleaning", "open"),
        ("kitchen/2-fetch", "closed"),
    ]
    memories = save.memories(selam.id)
    assert {key: each.answers for key, each in memories.items()} == {
        ("knife", "listen"): 7,
        ("cutting_board", "read"): 7,
        ("plate", "listen"): 7,
        ("fridge", "read"): 7,
        ("oven_glove", "listen"): 7,
    }
    assert any(each.leaf for each in memories.values())
    assert any(each.flagged for each in memories.values())


def closed(opened: Any, folder: Path, say: Any) -> Path:
    save = opened(folder)
    for number in range(40):
        save.append_now(say(word=f"w{number % 7}"))
    save.close()
    return folder / "first-shift.db"


def test_another_model_makes_the_projections_anew(
    tmp_path: Path, opened: Any, say: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = closed(opened, tmp_path, say)
    with opened(file) as save:
        before = save.memories("p")
    connection = sqlite3.connect(file)
    connection.execute("DROP TABLE memories")
    connection.execute("CREATE TABLE memories (other)")
    connection.execute("UPDATE meta SET value='0.0' WHERE key='model'")
    connection.commit()
    connection.close()
    with opened(file) as save:
        assert save.memories("p") == before
        assert save.verify().sound
    assert f"{memory.MODEL}.{tables.PROJECTED}" == journal.CURRENT


def add_a_column(operations: Any) -> None:
    import sqlalchemy as sa

    with operations.batch_alter_table("journal") as batch:
        batch.add_column(sa.Column("place", sa.Text))


def test_the_ladder_is_climbed_and_an_older_game_then_refuses(
    tmp_path: Path, opened: Any, say: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = closed(opened, tmp_path, say)
    with opened(file) as save:
        before = save.memories("p")
    newer = tables.VERSION + 1
    with monkeypatch.context() as later:
        later.setattr(tables, "VERSION", newer)
        later.setitem(migrations.RUNGS, newer, add_a_column)
        with opened(file) as save:
            assert save.memories("p") == before
            assert save.append_now(say())
            assert save.verify().sound
        with opened(file) as save:
            assert len(list(save.events())) == 41
    with pytest.raises(SaveProblem) as found:
        opened(file)
    assert found.value.code == "newer"


def test_a_rung_that_breaks_leaves_the_save_as_it_was(
    tmp_path: Path, opened: Any, say: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = closed(opened, tmp_path, say)

    def broken(operations: Any) -> None:
        add_a_column(operations)
        raise RuntimeError("power cut")

    with monkeypatch.context() as later:
        later.setattr(tables, "VERSION", tables.VERSION + 1)
        later.setitem(migrations.RUNGS, tables.VERSION, broken)
        with pytest.raises(RuntimeError, match="power cut"):
            opened(file)
    with opened(file) as save:
        assert len(list(save.events())) == 40
        assert save.verify().sound
