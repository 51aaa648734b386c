"""Content outside the game: played on the real stage, and changed while it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.content.files import library_of
from engine.content.model import Picture
from engine.saving import open_temporary
from engine.stage.pilot import Pilot
from engine.stage.scenes.message import MessageScene
from engine.stage.scenes.town import TownScene
from engine.workshop.new import new
from tests.content import tiny
from tests.stage.scenes.conftest import QuickVoice

LEVEL = "bakery/1-around"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "levels").mkdir()
    new(name="bakery", levels=str(tmp_path))
    tiny.write(tmp_path, "sprites/words/mine.svg", tiny.SVG)
    tiny.write(tmp_path, "i18n/en/bakery.po", 'msgctxt "bakery"\nmsgid "medarbejder"\nmsgstr "my worker"\n')
    return tmp_path


@pytest.fixture
def pilot(folder: Path) -> Iterator[Pilot]:
    made = Pilot(open_temporary(), size=(1024, 600), root=library_of(str(folder)))
    made.stage.speech.voice = QuickVoice()
    made.game.flow.begin()
    made.game.flow.enter(made.stage.course.add_person("amina", "en", "Amina", introduced=True))
    yield made
    made.close()


def test_it_is_played_with_the_games_pictures_and_texts_beside_its_own(pilot: Pilot) -> None:
    pilot.wait(100)
    assert isinstance(pilot.stage.scene, TownScene)
    assert pilot.stage.scene.coming.level == LEVEL
    pilot.game.flow.level(LEVEL)
    pilot.wait(500)
    assert pilot.level.run.play.level.id == LEVEL
    for file in ("sprites/words/mine.svg", "sprites/town/kitchen.svg"):
        assert pilot.stage.raster.picture(Picture(file=file), 40).get_height()
    catalog = pilot.stage.catalogs.language("en")
    assert catalog.text("medarbejder", "bakery") == "my worker"
    assert catalog.text("Køkken", "world/kitchen") != "Køkken"


def test_a_level_that_is_started_again_is_as_its_file_is_now(pilot: Pilot, folder: Path) -> None:
    file = folder / "levels" / LEVEL.replace("1-around", "1-around.yaml")
    good = file.read_text("utf-8")
    pilot.game.flow.level(LEVEL)
    file.write_text(good.replace("Gå rundt, og tryk på tingene.", "Kig godt rundt her."), "utf-8")
    pilot.game.flow.level(LEVEL)
    assert pilot.level.run.script.items[0].line.sentence.text == "Kig godt rundt her."
    file.write_text(good.replace("tasks:", "tasks: ["), "utf-8")
    pilot.game.flow.level(LEVEL)
    pilot.wait(50)
    assert isinstance(pilot.stage.scene, MessageScene), "a mistake is told, and the game goes on"
    file.write_text(good, "utf-8")
    pilot.game.flow.level(LEVEL)
    assert pilot.level.run.script.items[0].line.sentence.text == "Gå rundt, og tryk på tingene."
