"""`game.py bot`: one line a level, what counts is on disk, limits hold, and nothing is kept of a guest."""

import json
from pathlib import Path

import pytest

from engine.bots import match, playing
from engine.bots.match import Outcome
from engine.problem import Problem
from engine.saving import open_save
from engine.workshop.new import new

LEVEL = "kitchen/1-around"


def run(*levels: str, kind: str = "solver", **given: object) -> int:
    return playing.play_levels(
        list(levels),
        kind,
        int(str(given.get("tries", 1))),
        int(str(given.get("seed", 1))),
        str(given["save"]) if "save" in given else None,
        bool(given.get("verbose")),
        bool(given.get("json")),
        str(given["folder"]) if "folder" in given else None,
    )


def test_solver_passes_and_says_so_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(LEVEL) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith(f"{LEVEL}  solver  passed  3 stars  first answers right ")


def test_levels_outside_the_game_are_played(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "levels").mkdir()
    new(name="bakery", levels=str(tmp_path))
    capsys.readouterr()
    assert run("bakery/1-around", folder=tmp_path) == 0
    assert capsys.readouterr().out.startswith("bakery/1-around  solver  passed")
    with pytest.raises(Problem, match="no folder of levels"):
        run("bakery/1-around", folder=tmp_path / "nowhere")


def test_counted_lines_name_events_of_the_journal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(LEVEL, save=tmp_path, verbose=True) == 0
    counted = [line.split() for line in capsys.readouterr().out.splitlines() if line.startswith("counted ")]
    with open_save(tmp_path) as save:
        (bot,) = save.people()
        known = {event.id: event.payload for event in save.events(bot.id)}
    assert len(counted) >= 12
    for _, event, level, word, how in counted:
        assert (known[event]["level"], known[event]["word"], known[event]["right"]) == (level, word, how == "right")


def test_bot_is_one_person_however_often_it_plays(tmp_path: Path) -> None:
    run(LEVEL, save=tmp_path)
    run(LEVEL, save=tmp_path, kind="reader")
    with open_save(tmp_path) as save:
        assert [person.name for person in save.people()] == ["bot"]
        assert save.progress(save.people()[0].id)[LEVEL].plays == 2


def test_closed_levels_are_played_from_the_command_line(tmp_path: Path) -> None:
    assert run("kitchen/3-sort", save=tmp_path) == 0


def test_guessing_is_cut_off_after_ten_times_the_commands_of_a_solver(capsys: pytest.CaptureFixture[str]) -> None:
    run(LEVEL, json=True)
    needed = json.loads(capsys.readouterr().out)["commands"]
    for kind in match.GUESSING:
        assert run(LEVEL, kind=kind, tries=8, json=True) == 0
        found = json.loads(capsys.readouterr().out)
        assert found["plays"] == 8
        assert found["commands"] <= 8 * match.PATIENCE * needed * 1.2
        assert found["passed"] == 0


@pytest.mark.parametrize("kind", ["listener", "reader"])
def test_who_only_hears_or_only_reads_does_the_level(kind: str) -> None:
    assert run(LEVEL, kind=kind) == 0


def test_same_seed_gives_the_same_play(capsys: pytest.CaptureFixture[str]) -> None:
    run(LEVEL, kind="guesser", seed=7)
    first = capsys.readouterr().out
    run(LEVEL, kind="guesser", seed=7)
    assert capsys.readouterr().out == first


def test_solver_that_fails_exits_with_one(monkeypatch: pytest.MonkeyPatch) -> None:
    outcome = Outcome(LEVEL, False, True, 0, 1, 12, 30, {})
    monkeypatch.setattr(playing, "_once", lambda *_: outcome)
    assert run(LEVEL) == 1
    assert run(LEVEL, kind="guesser") == 0


def test_unknown_level_names_the_nearest() -> None:
    with pytest.raises(Problem, match="did you mean 'kitchen/1-around'"):
        run("kitchen/1-arond")


def test_save_that_cannot_be_used_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "first-shift.db").write_bytes(b"no save at all" * 100)
    with pytest.raises(Problem, match="damaged"):
        run(LEVEL, save=tmp_path)
