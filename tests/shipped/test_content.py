"""Every shipped world holds what the design promises; every shipped map is read."""

from pathlib import Path

import pytest

from engine.content.files import Library
from engine.content.model import World
from engine.content.problems import Report
from engine.content.reader import inspect_world, read_outline
from engine.content.tiled.loading import load
from engine.content.worldfiles import worlds
from engine.play.level import unfold
from engine.play.mechanics import by_record, records
from engine.workshop.askings import check_askings, check_speakers
from engine.workshop.completeness import check_pictures_of_map, check_world
from engine.workshop.ways import check_ways

ROOT = Path(__file__).parents[2]
LIBRARY = Library(ROOT)
WORLDS = worlds(LIBRARY)
MAPS = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "levels").rglob("*.tmx"))


@pytest.mark.parametrize("file", MAPS)
def test_every_map_is_read(file: str) -> None:
    report = Report()
    drawing = load(LIBRARY, file, report)
    assert [str(one) for one in report.problems] == []
    assert drawing is not None
    assert drawing.not_drawn == ()
    if not file.startswith("levels/town/"):
        assert drawing.columns >= 30
        assert drawing.rows >= 20


@pytest.mark.parametrize("world_id", WORLDS)
def test_every_world_is_in_order(world_id: str) -> None:
    found = inspect_world(LIBRARY, world_id, records())
    problems = list(found.problems)
    assert found.world is not None
    for name, room in found.rooms.items():
        problems += check_ways(room, name)
        problems += check_pictures_of_map(room, LIBRARY, name)
    problems += check_world(found.world, LIBRARY)
    problems += check_askings(found.world, by_record())
    problems += check_speakers(found.world, by_record())
    assert [str(one) for one in problems] == []


@pytest.mark.parametrize("world_id", WORLDS)
def test_every_world_is_whole(world_id: str) -> None:
    world = inspect_world(LIBRARY, world_id, records()).world
    assert isinstance(world, World)
    assert len(world.words) == 24
    assert len(world.levels) == 5
    taught = [word for level in world.levels for word in level.teaches]
    assert set(taught) == set(world.words)
    scripts = [unfold(level, world, by_record()) for level in world.levels]
    dialogues = [sum(one.mechanic == "dialogue" for one in script.askings) for script in scripts]
    assert max(dialogues) >= 5, "one dialogue of at least five turns"
    assert any(one.mechanic == "spell" for script in scripts for one in script.askings)
    assert all(not one.gates for script in scripts for one in script.askings if one.mechanic in ("spell", "read_signs"))


def test_the_town_has_all_workplaces() -> None:
    outlines = read_outline(ROOT)
    assert len(outlines) == 24
    assert [one.number for one in outlines] == list(range(1, 25))
    assert {one.id for one in outlines if one.ready} == set(WORLDS)
