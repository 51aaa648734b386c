"""The table of `bench` says what is missed, and by how much; nothing is timed here."""

import json
from pathlib import Path
from typing import Any

import pytest

from engine.content.reader import open_room
from engine.course.library import Library
from engine.paths import assets_root
from engine.problem import Problem
from engine.workshop.bench import bench, frames, many
from engine.workshop.bench.figures import Figure, sampled
from engine.workshop.bench.table import COLUMNS, ROWS, Wish, line, lines_of, number


@pytest.mark.parametrize(
    ("figure", "verdict", "budget"),
    [
        (Figure("a", "b", 1.0, "s", most=2.0), "ok", "2 s"),
        (Figure("a", "b", 3.0, "s", most=2.0), "missed by 50%", "2 s"),
        (Figure("a", "b", 1.0, "s", peer="p", peer_value=0.25, most=2.0, most_ratio=2.0), "missed by 100%", "2 s, 2 x"),
        (Figure("a", "b", None, "s", most=2.0), "not measured", "2 s"),
        (Figure("a", "b", 1.0, "s"), "", ""),
    ],
)
def test_a_figure_says_whether_it_keeps_its_budget(figure: Figure, verdict: str, budget: str) -> None:
    assert (figure.verdict, figure.budget) == (verdict, budget)


def test_a_sampled_figure_is_a_median_with_its_spread() -> None:
    figure = sampled("a", "b", [5.0, 1.0, 2.0, 3.0, 4.0], "ms", most=2.5, note="why")
    assert (figure.value, figure.spread, figure.over) == (3.0, (1.0, 5.0), pytest.approx(0.2))
    first, note = lines_of(figure)
    assert "3.00 ms" in first
    assert first.endswith("missed by 20%")
    assert "(why)" in note


def test_numbers_show_three_digits() -> None:
    assert [number(value) for value in (1234.5, 12.34, 0.1234, None)] == ["1234", "12.3", "0.12", "-"]
    assert line(COLUMNS).startswith("row")


def test_a_row_of_this_version_can_be_asked_for_alone(capsys: Any) -> None:
    assert bench(names=["classroom"], json=True) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["figures"][0]["note"] == "not in this version"
    with pytest.raises(Problem, match="there is no row 'speed'"):
        bench(names=["speed"], json=False)
    assert set(ROWS) >= {"start", "level", "frame", "input", "memory", "answer", "events", "check", "classroom"}


def test_the_many_events_are_a_save_that_replays(tmp_path: Path) -> None:
    figures = list(many.measure(Wish(tmp_path, 500)))
    assert figures[0].what == "replay of 500 events"
    assert "only 500" in figures[0].note


def test_the_large_room_is_as_large_as_it_says() -> None:
    plan = frames.large(open_room(assets_root(), "kitchen", Library(assets_root()).level("kitchen/1-around").map))
    assert (plan.drawing.columns, plan.drawing.rows) == (60, 40)
    assert (plan.grid.columns, plan.grid.rows) == (120, 80)
    assert not plan.place.of_kind("person")
