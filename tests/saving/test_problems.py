"""Saves that cannot be trusted or written: each problem told by its code, the old file kept, playing goes on."""

import contextlib
import os
import random
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from engine.saving import Fact, SaveProblem, mend_save, new_id
from engine.saving.opening import open_save
from engine.saving.save import Save

Open = Callable[[Path | str], Save]
NAME = "first-shift.db"


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(SaveProblem) as found:
        act()
    return found.value.code


def filled(opened: Open, folder: Path, say: Any, answers: int = 200) -> list[str]:
    """A closed save with so many answers; their ids."""
    save = opened(folder)
    ids = [event.id for number in range(answers) for event in save.append_now(say(word=f"w{number % 30}"))]
    save.close()
    return ids


def state_of(opened: Open, folder: Path) -> str:
    """`sound`, or the code of the problem; some damage shows only in the full check."""
    try:
        save = opened(folder)
    except SaveProblem as problem:
        return problem.code
    with save:
        return "sound" if save.verify().sound else "damaged"


def spoil(file: Path, start: int, length: int = 3000) -> None:
    with file.open("r+b") as stream:
        stream.seek(start)
        stream.write(b"\xa5" * length)


def test_a_file_that_is_no_save_at_all_is_damaged_and_left_alone(tmp_path: Path, opened: Open) -> None:
    file = tmp_path / NAME
    file.write_bytes(b"hello" * 100)
    assert code_of(lambda: opened(tmp_path)) == "damaged"
    assert file.read_bytes() == b"hello" * 100
    assert [path.name for path in tmp_path.iterdir()] == [NAME]


def test_another_programs_database_is_not_a_save(tmp_path: Path, opened: Open) -> None:
    connection = sqlite3.connect(tmp_path / NAME)
    connection.execute("CREATE TABLE notes (text)")
    connection.close()
    before = (tmp_path / NAME).read_bytes()
    assert code_of(lambda: opened(tmp_path)) == "not_a_save"
    assert (tmp_path / NAME).read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == [NAME]


def test_a_newer_save_is_refused_and_left_alone(tmp_path: Path, opened: Open, say: Any) -> None:
    filled(opened, tmp_path, say, 3)
    connection = sqlite3.connect(tmp_path / NAME)
    connection.execute("UPDATE meta SET value='999' WHERE key='version'")
    connection.commit()
    connection.close()
    before = (tmp_path / NAME).read_bytes()
    assert code_of(lambda: opened(tmp_path)) == "newer"
    assert (tmp_path / NAME).read_bytes() == before


@pytest.mark.parametrize("part", ["header", "first pages", "cut short", "empty"])
def test_a_damaged_save_is_refused_and_mended_from_what_is_sound(
    part: str, tmp_path: Path, opened: Open, say: Any, clock: Any, problems: list[SaveProblem]
) -> None:
    ids = filled(opened, tmp_path, say)
    save = opened(tmp_path)
    assert save.backup() is not None
    later = save.append_now(say())[0].id
    save.close()
    file = tmp_path / NAME
    if part == "header":
        spoil(file, 0)
    elif part == "first pages":
        spoil(file, 100, 20_000)
    elif part == "cut short":
        os.truncate(file, file.stat().st_size // 2)
    else:
        os.truncate(file, 0)
    before = file.read_bytes()
    assert state_of(opened, tmp_path) == "damaged"
    mended, kept = mend_save(tmp_path, clock, new_id, problems.append)
    with mended:
        assert kept is not None
        assert kept.read_bytes() == before
        assert {event.id for event in mended.events()} >= set(ids) - {later}
        assert mended.verify().sound
        assert mended.append_now(say())


@pytest.mark.slow
def test_damage_in_the_middle_loses_only_what_stood_there(
    tmp_path: Path, opened: Open, say: Any, clock: Any, problems: list[SaveProblem]
) -> None:
    ids = filled(opened, tmp_path, say, 600)
    file = tmp_path / NAME
    spoil(file, file.stat().st_size // 2 // 4096 * 4096, 4096)
    with opened(tmp_path) as save:
        assert not save.verify().sound
    mended, kept = mend_save(tmp_path, clock, new_id, problems.append)
    with mended:
        assert kept is not None
        found = {event.id for event in mended.events()}
        assert len(found & set(ids)) > 500
        assert mended.verify().sound


def test_a_missing_save_with_backups_is_no_silent_new_start(
    tmp_path: Path, opened: Open, say: Any, clock: Any, problems: list[SaveProblem]
) -> None:
    ids = filled(opened, tmp_path, say, 5)
    with opened(tmp_path) as save:
        save.backup()
    (tmp_path / NAME).unlink()
    assert code_of(lambda: opened(tmp_path)) == "missing"
    assert not (tmp_path / NAME).exists()
    mended, kept = mend_save(tmp_path, clock, new_id, problems.append)
    with mended:
        assert kept is None
        assert {event.id for event in mended.events()} == set(ids)


def test_a_full_disk_is_told_once_and_what_waits_is_written_later(
    save: Save, say: Any, problems: list[SaveProblem]
) -> None:
    def limit(connection: Any, pages: int) -> None:
        connection.execute(f"PRAGMA max_page_count={pages}")

    save.append_now(say())
    raw = save.engine.raw_connection()
    limit(raw, 1)
    raw.close()
    waiting = [save.append([say(word="x" * 4000)]) for _ in range(20)]
    refused = [future.exception(20) for future in waiting]
    told = [each for each in refused if isinstance(each, SaveProblem)]
    assert told
    assert {each.code for each in told} == {"full"}
    assert [each.code for each in problems] == ["full"]
    assert save.waiting > 0
    raw = save.engine.raw_connection()
    limit(raw, 1_000_000)
    raw.close()
    save.append_now(say())
    assert save.waiting == 0
    assert len(list(save.events())) == 22
    assert save.verify().sound


def test_a_save_that_cannot_be_written_is_played_in_a_copy(
    tmp_path: Path, opened: Open, say: Any, problems: list[SaveProblem], monkeypatch: pytest.MonkeyPatch
) -> None:
    from engine.saving import opening

    filled(opened, tmp_path, say, 5)
    real = opening.open_sqlite

    def locked(path: Path) -> sa.Engine:
        engine = real(path)
        if path.parent == tmp_path:  # as SQLite itself does on a disk that cannot be written
            sa.event.listen(engine, "connect", lambda connection, _: connection.execute("PRAGMA query_only=ON"))
        return engine

    monkeypatch.setattr(opening, "open_sqlite", locked)
    before = (tmp_path / NAME).read_bytes()
    save = opened(tmp_path)
    assert [each.code for each in problems] == ["read_only"]
    assert not save.lasting
    assert save.memories("p")["w1", "listen"].answers == 1
    assert save.append_now(say())
    assert save.memories("p")["knife", "listen"].answers == 1
    assert save.backup() is None
    save.close()
    assert (tmp_path / NAME).read_bytes() == before
    assert not save.place.file or not save.place.file.parent.exists()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="only an ordinary POSIX user is refused by modes")
def test_a_folder_without_write_permission(tmp_path: Path, opened: Open, say: Any, problems: list[SaveProblem]) -> None:
    filled(opened, tmp_path, say, 5)
    (tmp_path / NAME).chmod(0o444)
    tmp_path.chmod(0o555)
    try:
        save = opened(tmp_path)
        assert [each.code for each in problems] == ["read_only"]
        assert save.append_now(say())
        new = opened(tmp_path / "new")
        assert not new.lasting
    finally:
        tmp_path.chmod(0o755)




@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("nonsense://x", "unreachable"),
        ("postgresql://h:secret/x", "unreachable"),
        ("postgresql://127.0.0.1:1/x?connect_timeout=2&user=u&password=secret", "unreachable"),
        ("postgresql://u:secret@127.0.0.1:1/x?connect_timeout=2", "unreachable"),
    ],
)
def test_a_server_that_cannot_be_reached(url: str, code: str, opened: Open) -> None:
    pytest.importorskip("psycopg")
    with pytest.raises(SaveProblem) as found:
        opened(url)
    assert found.value.code == code
    assert "secret" not in str(found.value)


def test_each_problem_says_what_to_do() -> None:
    from typing import get_args

    from engine.saving.problem import Code

    for code in get_args(Code):
        assert len(str(SaveProblem(code, "here"))) > 20


@pytest.mark.slow
def test_the_daily_check_tells_of_damage(
    tmp_path: Path, opened: Open, say: Any, problems: list[SaveProblem], clock: Any
) -> None:
    filled(opened, tmp_path, say, 600)
    file = tmp_path / NAME
    good = tmp_path / "good.db"
    shutil.copy(file, good)
    spoil(file, file.stat().st_size // 2 // 4096 * 4096, 4096)
    with opened(tmp_path) as save:
        save.start_upkeep()
        save.close()
    assert [each.code for each in problems] == ["damaged"]
    assert not list((tmp_path / "backups").glob("*")) if (tmp_path / "backups").exists() else True
    problems.clear()
    with opened(good) as save:
        save.start_upkeep()
        save.close()
    assert problems == []
    assert len(list((tmp_path / "backups").glob("good-*.db"))) == 1


def test_a_listener_that_fails_does_not_stop_the_save(tmp_path: Path, clock: Any, say: Any) -> None:
    def listen(_: SaveProblem) -> None:
        raise RuntimeError("a fault of the stage")

    with open_save(tmp_path, clock, new_id, listen) as save:
        raw = save.engine.raw_connection()
        raw.execute("PRAGMA query_only=ON")  # type: ignore[attr-defined]
        raw.close()
        future = save.append([say()])
        assert isinstance(future.exception(10), SaveProblem)
        raw = save.engine.raw_connection()
        raw.execute("PRAGMA query_only=OFF")  # type: ignore[attr-defined]
        raw.close()
        assert save.append_now(Fact("again", "p"))
        assert len(list(save.events())) == 2


def test_a_row_with_broken_text_is_passed_over_not_the_rest(
    tmp_path: Path, opened: Open, say: Any, clock: Any, problems: list[SaveProblem]
) -> None:
    ids = filled(opened, tmp_path, say, 9)
    connection = sqlite3.connect(tmp_path / NAME)
    connection.execute("UPDATE journal SET person = CAST(x'ff' AS TEXT) WHERE id = ?", (ids[3],))
    connection.commit()
    connection.close()
    mended, _ = mend_save(tmp_path, clock, new_id, problems.append)
    with mended:
        assert {event.id for event in mended.events()} == set(ids) - {ids[3]}


def test_no_mutated_file_brings_anything_but_a_save_or_a_problem(
    tmp_path: Path, opened: Open, say: Any, clock: Any, problems: list[SaveProblem]
) -> None:
    source = tmp_path / "source"
    filled(opened, source, say, 60)
    original = (source / NAME).read_bytes()
    chance = random.Random(5)
    outcomes = set()
    for number in range(60):
        content = bytearray(original)
        for _ in range(chance.choice([1, 3, 30, 300])):
            content[chance.randrange(18 if chance.random() < 0.9 else 0, len(content))] = chance.randrange(256)
        file = tmp_path / str(number) / NAME
        file.parent.mkdir()
        file.write_bytes(content)
        try:
            save = opened(file)
            outcomes.add("opened")
            save.verify()
            save.close()
        except SaveProblem as problem:
            outcomes.add(problem.code)
        with opened(tmp_path / "target.db") as target:
            try:
                target.merge(file)
            except SaveProblem as problem:
                outcomes.add(problem.code)
    assert {"opened", "damaged"} <= outcomes <= {"opened", "damaged", "not_a_save", "newer"}


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE journal SET day = 'never'",
        "UPDATE journal SET day = x'00ff'",
        "UPDATE journal SET payload = '{'",
        "UPDATE journal SET payload = '[]'",
        "UPDATE journal SET payload = x'ff'",
        "UPDATE journal SET person = CAST(x'ff' AS TEXT)",
        "UPDATE journal SET instant = 'soon'",
        "UPDATE journal SET sequence = 1e300",
        "UPDATE journal SET kind = 5",
        "DROP TABLE journal; CREATE VIEW journal AS SELECT * FROM meta",
        "DROP TABLE meta; CREATE TABLE meta (key, value)",
    ],
)
def test_hostile_rows_are_refused(
    change: str, tmp_path: Path, opened: Open, say: Any, clock: Any, problems: list[SaveProblem]
) -> None:
    filled(opened, tmp_path, say, 3)
    connection = sqlite3.connect(tmp_path / NAME)
    connection.executescript(change)
    connection.close()
    with opened(tmp_path / "target.db") as target:
        if "kind" in change:
            target.merge(tmp_path)  # SQLite itself makes it the text "5": a kind like any unknown one
        else:
            assert code_of(lambda: target.merge(tmp_path)) in ("damaged", "not_a_save")
            assert list(target.events()) == []
    with contextlib.suppress(SaveProblem), opened(tmp_path) as save:
        assert not save.verify().sound or "kind" in change
