"""Letters twice as large: what is said stands in the bubble nearly at that size, and nothing lies over anything."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from engine.content.model import Sentence
from engine.stage.level import hud
from engine.stage.level.hud import Talk
from engine.stage.pilot import Pilot
from engine.stage.sheet import Copy, Sheet
from engine.stage.window import Box
from tests.stage.scenes_shown import piloted

LEVELS = ("kitchen/1-around", "kitchen/3-sort", "cleaning/2-verbs", "warehouse/2-pick")


@pytest.fixture(scope="module")
def large() -> Iterator[Pilot]:
    with piloted((1366, 768), "en", 2.0) as made:
        yield made


def sizes(pilot: Pilot, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How large each sentence of some levels stands in the bubble, as a share of the usual size."""
    stage, course, found = pilot.stage, pilot.stage.course, []

    def text(_: Sheet, copy: Copy, box: Box, size: float, *, lines: int, smallest: float, **more: object) -> None:
        made = stage.type.fit(
            copy.words, size, width=box[2], height=box[3], smallest=smallest, align="start", max_lines=lines
        )
        found.append(made.size / size)

    monkeypatch.setattr(Sheet, "text", text)
    sheet = Sheet(stage.geometry, stage.raster, stage.type, mirrored=False)
    who = next(iter(course.library.world("kitchen").colleagues.values()))
    items = [item for level in LEVELS for item in course.start("", level).script.items]
    for sentence in {item.line.sentence.text: item.line.sentence for item in items}.values():
        hud.bubble(sheet, stage, Talk(who, sentence, open=True), print, print, four=True)
    return sorted(found)


def test_most_sentences_stand_in_the_bubble_as_large_as_was_chosen(
    large: Pilot, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = sizes(large, monkeypatch)
    assert len(found) > 60
    assert found[len(found) // 4] > 1.95
    assert found[len(found) // 20] > 1.5


def test_the_bubble_leaves_the_larger_part_of_the_window(large: Pilot) -> None:
    assert hud.BUBBLE[3] + hud.lift(large.stage) <= 0.4 * 720
    large.stage.apply(replace(large.stage.settings, text_size=1.0))
    assert hud.lift(large.stage) == 0.0


def test_what_a_sentence_means_stands_inside_a_high_bubble(large: Pilot) -> None:
    """Over a bubble of usual height there is room for it; over a high one lie the answers."""
    stage, who = large.stage, next(iter(large.stage.course.library.world("kitchen").colleagues.values()))
    talk = Talk(who, Sentence("Hvad står der?"), open=True, meaning="What does it say?")
    heights = {}
    for size in (1.0, 2.0):
        stage.apply(replace(stage.settings, text_size=size))
        heights[size] = hud.above(stage, talk) - hud.lift(stage)
        inside = stage.geometry.point(600, hud.BUBBLE[1] - hud.above(stage, talk) + 10)
        assert hud.in_bubble(stage, talk, *inside), "and nobody who presses there means the room"
    assert heights == {1.0: hud.MEANING, 2.0: 0.0}
