"""Damage anywhere in a save: it is found, mended from all that can still be read, and the damaged file is kept."""

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from engine.problem import Problem
from engine.saving import Event, desk, mend_save, new_id, open_save, person_added
from engine.saving.salvage import salvage

NAME = "first-shift.db"
PAGE = 4096


@pytest.fixture
def played(opened: Any, tmp_path: Path, say: Any) -> tuple[Path, list[Event]]:
    """A closed save of several pages, with one row that lies on pages of its own, and its events."""
    folder = tmp_path / "save"
    with opened(folder) as save:
        save.append_now(person_added("p", name="Amina"), person_added("q", name="x" * 9000))
        for number in range(40):
            save.append_now(say("p", f"w{number % 9}"))
        return folder, list(save.events())


def spoiled(sound: bytes, page: int) -> bytes:
    return sound[: page * PAGE] + b"\xa5" * PAGE + sound[(page + 1) * PAGE :]


@pytest.mark.slow
def test_each_page_in_turn_is_mended_by_restore(
    played: tuple[Path, list[Event]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, events = played
    file, export = folder / NAME, tmp_path / "e.jsonl"
    desk.export(str(folder), json=False, out=export)
    sound = file.read_bytes()
    pages = len(sound) // PAGE
    damages = [spoiled(sound, page) for page in range(pages)]
    damages += [sound[: pages // 2 * PAGE], sound[: -PAGE // 2], sound[:10], b""]
    for number, damage in enumerate(damages):
        place = tmp_path / str(number) / NAME
        place.parent.mkdir()
        place.write_bytes(damage)
        assert desk.restore(str(place), json=False, backup=export) == 0, number
        capsys.readouterr()
        assert desk.verify(str(place), json=False) == 0, number
        assert f"{len(events)} events, all is sound" in capsys.readouterr().out
        kept = [path for path in place.parent.glob("*.damaged-*.db") if path.read_bytes() == damage]
        assert len(kept) == (number != len(damages) - 1), number  # an empty file is no damage: nothing was in it


def test_a_damaged_page_takes_only_its_own_rows_with_it(played: tuple[Path, list[Event]], tmp_path: Path) -> None:
    folder, events = played
    sound = (folder / NAME).read_bytes()
    place = tmp_path / NAME
    place.write_bytes(sound)
    assert list(salvage(place)) == events
    lost = []
    for page in range(len(sound) // PAGE):
        place.write_bytes(spoiled(sound, page))
        found = list(salvage(place))
        assert all(event in events for event in found)
        lost.append(len(events) - len(found))
    assert max(lost) < 20
    assert sum(lost) <= len(events) + 3  # the long row lies on three pages


def test_what_stands_in_the_log_is_read_too_and_what_was_not_committed_is_not(
    opened: Any, tmp_path: Path, say: Any
) -> None:
    save = opened(tmp_path)
    ids = {event.id for _ in range(5) for event in save.append_now(say())}
    copy = tmp_path / "copy" / NAME
    copy.parent.mkdir()
    for end in ("", "-wal"):
        copy.with_name(NAME + end).write_bytes((tmp_path / (NAME + end)).read_bytes())
    assert {event.id for event in salvage(copy)} == ids
    log = copy.with_name(NAME + "-wal")
    log.write_bytes(log.read_bytes()[: -(24 + PAGE)])  # the frame that ended the last transaction
    assert len({event.id for event in salvage(copy)}) == 4


def test_restore_without_a_backup_mends_from_what_is_there(
    played: tuple[Path, list[Event]], capsys: pytest.CaptureFixture[str]
) -> None:
    folder, _ = played
    file = folder / NAME
    file.write_bytes(spoiled(file.read_bytes(), 0))
    assert desk.restore(str(folder), json=False) == 0
    assert "the damaged file is kept as" in capsys.readouterr().out
    assert desk.verify(str(folder), json=False) == 0


def test_replay_and_backup_of_a_damaged_save_lead_to_restore(
    played: tuple[Path, list[Event]], capsys: pytest.CaptureFixture[str]
) -> None:
    folder, _ = played
    file = folder / NAME
    sound = file.read_bytes()
    for page in range(2, len(sound) // PAGE):
        file.write_bytes(spoiled(sound, page))
        with pytest.raises(Problem, match="save restore"):
            desk.backup(str(folder), json=False)
        try:
            code = desk.replay(str(folder), json=False)
            told = capsys.readouterr().out
        except Problem as problem:
            code, told = 2, str(problem)
        if code == 0:  # only rows that can be made again stood there
            assert desk.verify(str(folder), json=False) == 0
        else:
            assert "save restore" in told


def test_a_projection_that_is_wrong_is_mended_too(played: tuple[Path, list[Event]]) -> None:
    folder, _ = played
    connection = sqlite3.connect(folder / NAME)
    connection.execute("UPDATE memories SET answers = 99")
    connection.commit()
    connection.close()
    assert desk.restore(str(folder), json=False) == 0
    assert desk.verify(str(folder), json=False) == 0


def test_what_stays_unsound_is_told(
    played: tuple[Path, list[Event]], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from engine.saving import Verified
    from engine.saving.save import Save

    folder, _ = played
    monkeypatch.setattr(Save, "verify", lambda _: Verified(1, ("a disk that lies",)))
    assert desk.restore(str(folder), json=False) == 1
    assert "still not sound: a disk that lies" in capsys.readouterr().out


@pytest.mark.slow
def test_a_save_that_a_game_has_open_is_not_put_aside(
    played: tuple[Path, list[Event]], clock: Any, opened: Any, say: Any
) -> None:
    folder, _ = played
    game = opened(folder)
    game.append_now(say())
    with pytest.raises(Problem, match="another program"):
        mend_save(folder, clock, new_id, print)
    assert len(list(folder.iterdir())) == 3  # the save and its log, nothing begun and left
    game.close()
    mended, kept = mend_save(folder, clock, new_id, print)
    assert kept is not None
    assert mended.close() == 0
    with open_save(folder) as again:
        assert again.verify().sound
