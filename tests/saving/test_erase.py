"""Erasing a person: no row, no byte in the file or its backups, and no merge brings them back."""

import os
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest

from engine.saving import SaveProblem, desk, from_line, grant, open_save, person_added, to_line

SECRET = "Selamawit-Secret-Name"
WORD = "a-very-special-word"


ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A temporary folder of this test's own: another game's copies in the common one would be traces too."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def ended() -> int:
    """The number of a process that is no more."""
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    return child.pid


def half_made(folder: Path, process: int) -> list[Path]:
    """What a game with this number leaves behind when it is killed at its work, each with the name in it."""
    names = [
        f"backups/first-shift-2026-03-01.db.{process}.new",
        f"backups/first-shift-2026-03-01.db.{process}.cleaning-wal",
        f"first-shift.db.{process}.mending",
        f"exports/alle-2026-03-01.jsonl.{process}.new",
    ]
    for name in names:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(SECRET.encode())
    return [folder / name for name in names]


def traces(folder: Path) -> list[str]:
    """Files that hold the name or the word anywhere."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            content = path.read_bytes()
            if SECRET.encode() in content or WORD.encode() in content:
                found.append(path.name)
    return found


def play(save: Any, say: Any) -> None:
    save.append_now(person_added("p", name=SECRET), person_added("q", name="Reza"))
    for number in range(60):
        save.append_now(say("p", WORD), say("q", f"w{number}"))
    save.append_now(grant("world", "kitchen", "closed", "person", "p"))
    save.pins.set("p", ("sun", "cup", "key"))


def test_nothing_of_a_person_is_left_anywhere(save: Any, say: Any, tmp_path: Path, clock: Any) -> None:
    play(save, say)
    save.backup()
    clock.move(days=1)
    assert len(traces(tmp_path)) >= 2
    save.append_now(say("p", WORD))
    done = save.erase("p")
    assert done.events >= 62
    assert len(done.cleaned) == 1
    assert done.left == ()
    assert traces(tmp_path) == []
    assert [each.id for each in save.people()] == ["q"]
    assert save.memories("p") == {}
    assert save.grants() == ()
    assert len(save.memories("q")) == 60
    (stone,) = save.events("p")
    assert (stone.kind, dict(stone.payload)) == ("person_erased", {})
    assert save.verify().sound
    save.close()
    assert traces(tmp_path) == []


def test_who_plays_on_in_the_name_of_someone_erased_is_told_once(
    save: Any, say: Any, problems: list[SaveProblem]
) -> None:
    play(save, say)
    save.erase("p")
    for _ in range(3):
        assert isinstance(save.append([say("p")]).exception(), SaveProblem)
    assert [problem.code for problem in problems] == ["person_erased"]
    save.append([say("q")]).result()
    assert isinstance(save.append([say("p")]).exception(), SaveProblem)
    assert len(problems) == 2


def test_an_erased_person_does_not_come_back(save: Any, say: Any, opened: Any, tmp_path: Path) -> None:
    play(save, say)
    other = opened(tmp_path / "other")
    other.merge(save)
    lines = [to_line(event) for event in save.events()]
    save.erase("p")
    assert save.merge(other).refused > 60
    assert save.merge(from_line(line) for line in lines).refused > 60
    assert save.memories("p") == {}
    with pytest.raises(SaveProblem) as found:
        save.append_now(say("p"))
    assert found.value.code == "person_erased"
    assert save.append_now(say("q"))
    # And the tombstone travels: the other save forgets them too.
    other.merge(save)
    assert [each.id for each in other.people()] == ["q"]
    assert [each.kind for each in other.events("p")] == ["person_erased"]
    assert {event.id for event in other.events()} == {event.id for event in save.events()}


def test_two_erasures_of_one_person_merge(save: Any, say: Any, opened: Any, tmp_path: Path) -> None:
    other = opened(tmp_path / "other")
    for each in (save, other):
        play(each, say)
        each.erase("p")
    save.merge(other)
    other.merge(save)
    assert {event.id for event in other.events()} == {event.id for event in save.events()}
    assert len(list(save.events("p"))) == 2
    assert save.verify().sound


def test_a_backup_restored_after_an_erasure_does_not_bring_them_back(
    save: Any, say: Any, tmp_path: Path, clock: Any
) -> None:
    play(save, say)
    backup = save.backup()
    kept = tmp_path / "elsewhere.db"
    kept.write_bytes(backup.read_bytes())
    save.erase("p")
    assert save.restore(kept).refused > 60
    assert [each.id for each in save.people()] == ["q"]


def test_a_file_that_another_game_holds_open_is_named_and_cleaned_the_next_time(
    clock: Any, say: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from engine.saving import database, new_id
    from engine.saving.opening import open_save

    monkeypatch.setattr(database, "BUSY_SECONDS", 0.1)
    with open_save(tmp_path, clock, new_id, print) as save:
        play(save, say)
        reader = sqlite3.connect(tmp_path / "first-shift.db")
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM journal").fetchone()
        assert save.erase("p").left == (str(tmp_path / "first-shift.db"),)
        assert save.memories("p") == {}
        reader.close()
        assert save.erase("p").left == ()
        assert traces(tmp_path) == []


def test_a_file_kept_from_a_damaged_save_is_named(save: Any, say: Any, tmp_path: Path) -> None:
    play(save, say)
    kept = tmp_path / "first-shift.damaged-20260101-120000-1.db"
    kept.write_bytes(SECRET.encode())
    assert save.erase("p").left == (str(kept),)
    with pytest.raises(ValueError, match="nobody"):
        save.erase("")


def test_what_a_killed_game_left_half_made_is_removed(
    save: Any, say: Any, tmp_path: Path, ended: int, temporary: Path
) -> None:
    play(save, say)
    half_made(tmp_path, ended)
    copy = temporary / f"first-shift-{ended}-abc" / "copy.db"
    copy.parent.mkdir()
    copy.write_bytes(SECRET.encode())
    assert save.erase("p").left == ()
    assert traces(tmp_path) == []
    assert not copy.parent.exists()


def test_what_a_running_game_is_making_stays_and_is_named(
    save: Any, say: Any, tmp_path: Path, temporary: Path
) -> None:
    play(save, say)
    made = half_made(tmp_path, os.getppid())
    other = tmp_path / "mine.1.new"
    other.write_bytes(b"not ours")
    assert set(save.erase("p").left) == set(map(str, made))
    assert all(path.exists() for path in (*made, other))


def test_opening_removes_what_a_killed_game_left(
    opened: Any, tmp_path: Path, ended: int, temporary: Path
) -> None:
    stale, used = half_made(tmp_path, ended), half_made(tmp_path, os.getppid())
    opened(tmp_path)
    assert not any(path.exists() for path in stale)
    assert all(path.exists() for path in used)


def test_a_killed_games_copy_goes_and_a_running_games_copy_is_named(
    save: Any, say: Any, tmp_path: Path, temporary: Path
) -> None:
    play(save, say)
    code = (
        "import sys\n"
        "from engine.saving import local_now, new_id, opening\n"
        "save = opening.open_save(sys.argv[1], local_now, new_id, print, copy=True)\n"
        "print('ready', flush=True); sys.stdin.read()\n"
    )
    run = [sys.executable, "-c", code, str(tmp_path)]
    with subprocess.Popen(run, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        (copy,) = temporary.rglob("copy.db")
        assert save.erase("p").left == (str(copy),)
        assert copy.exists()
        child.kill()
    assert copy.exists()
    assert save.erase("p").left == ()
    assert list(temporary.iterdir()) == []


def test_exports_beside_the_save_forget_the_person(save: Any, say: Any, tmp_path: Path, temporary: Path) -> None:
    play(save, say)
    folder = tmp_path / "exports"
    desk.write_export(save, folder / "alle.jsonl")
    desk.write_export(save, folder / f"{SECRET}.jsonl", "p")
    desk.write_export(save, folder / "reza.jsonl", "q")
    before = (folder / "reza.jsonl").read_bytes()
    done = save.erase("p")
    assert done.left == ()
    assert done.cleaned == (str(folder / f"{SECRET}.jsonl"), str(folder / "alle.jsonl"))
    assert sorted(path.name for path in folder.iterdir()) == ["alle.jsonl", "reza.jsonl"]
    assert traces(tmp_path) == []
    assert (folder / "reza.jsonl").read_bytes() == before
    with open_save(tmp_path / "other") as other:
        other.merge(folder / "alle.jsonl")
        assert {event.id for event in other.events()} == {event.id for event in save.events()}
    assert save.erase("p").cleaned == ()
    (folder / "broken.jsonl").write_text(SECRET)
    assert save.erase("p").left == (str(folder / "broken.jsonl"),)
