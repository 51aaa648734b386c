"""`game.py save`: what each word prints and returns; looking makes nothing, erasing asks, restoring mends."""

import json
from pathlib import Path

import pytest

from engine.problem import Problem
from engine.saving import desk, facts, from_line, open_save


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A save with two people, one of whom passed a level."""
    with open_save(tmp_path) as save:
        for name, face in (("Amina", "amina"), ("", "yusuf")):
            person = save.new_id()
            save.append_now(facts.person_added(person, name=name, face=face, language="ar"))
            if name:
                done = facts.level_finished(person, "kitchen/1-a", "x", passed=True, stars=2, right=9, total=12)
                save.append_now(done)
    return tmp_path


def out(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().out


def test_show_tells_of_everybody(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert desk.show(str(folder), json=False) == 0
    assert "Amina: 1 levels passed, 2 stars" in out(capsys)
    desk.show(str(folder), json=True, person="amina")
    (one,) = json.loads(out(capsys))["people"]
    assert (one["name"], one["passed"], one["stars"]) == ("Amina", ["kitchen/1-a"], 2)


def test_verify_and_replay_find_a_sound_save(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert desk.verify(str(folder), json=True) == 0
    assert json.loads(out(capsys)) | {"save": ""} == {"save": "", "events": 3, "sound": True, "faults": []}
    assert desk.replay(str(folder), json=False) == 0
    assert "3 events replayed, nothing differed" in out(capsys)


def test_verify_of_a_damaged_save_says_so_and_returns_one(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "first-shift.db").write_bytes(b"x" * 4096)
    assert desk.verify(str(folder), json=False) == 1
    assert "damaged" in out(capsys)


def test_export_gives_every_event_with_its_id(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk.export(str(folder), json=True)
    events = [from_line(line) for line in out(capsys).splitlines()]
    with open_save(folder) as save:
        assert events == list(save.events())
    desk.export(str(folder), json=False)
    assert all(line.split()[0] == event.id for line, event in zip(out(capsys).splitlines(), events, strict=True))


def test_export_of_one_person_restores_elsewhere(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "out" / "amina.jsonl"
    assert desk.export(str(folder), json=False, person="Amina", out=file) == 0
    assert desk.restore(str(tmp_path / "other"), json=False, backup=file) == 0
    with open_save(tmp_path / "other") as save:
        assert [one.name for one in save.people()] == ["Amina"]
    assert [each.name for each in file.parent.iterdir()] == ["amina.jsonl"]


def test_erase_asks_and_then_leaves_nobody(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(Problem, match="add --yes"):
        desk.erase(str(folder), json=False, person="Amina")
    assert desk.erase(str(folder), json=False, person="Amina", yes=True) == 0
    with open_save(folder) as save:
        assert [one.face for one in save.people()] == ["yusuf"]


def test_backup_elsewhere_mends_a_damaged_save(folder: Path, tmp_path: Path) -> None:
    assert desk.backup(str(folder), json=False, out=tmp_path / "usb") == 0
    (kept,) = (tmp_path / "usb").iterdir()
    (folder / "first-shift.db").write_bytes(b"x" * 4096)
    assert desk.restore(str(folder), json=False, backup=kept) == 0
    with open_save(folder) as save:
        assert len(save.people()) == 2


def test_looking_makes_no_save(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="there is no save"):
        desk.show(str(tmp_path / "nowhere"), json=False)
    with pytest.raises(Problem, match="there is no save"):
        desk.restore(str(tmp_path / "nowhere"), json=False)
    assert not (tmp_path / "nowhere").exists()


def test_nobody_of_that_name_is_told(folder: Path) -> None:
    with pytest.raises(Problem, match="nobody is called 'Olena'"):
        desk.show(str(folder), json=False, person="Olena")


def test_a_damaged_backup_is_named_not_the_save(folder: Path, tmp_path: Path) -> None:
    backup = tmp_path / "old.db"
    for content in (b"SQLite format 3\0" + b"x" * 5000, b"hello\n", (folder / "first-shift.db").read_bytes()[:9000]):
        backup.write_bytes(content)
        with pytest.raises(Problem, match=f"the backup {backup}.* cannot be taken in") as found:
            desk.restore(str(folder), json=False, backup=backup)
        assert "the save" not in str(found.value)


def test_looking_at_a_save_that_cannot_be_written_names_it(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from engine.saving import SaveProblem, opening

    def refuse(*_: object) -> None:
        raise SaveProblem("read_only", str(folder))

    monkeypatch.setattr(opening, "_engine", refuse)
    for act in (desk.show, desk.verify):
        assert act(str(folder), json=False) == 0
        assert out(capsys).startswith(f"{folder / 'first-shift.db'}: ")
