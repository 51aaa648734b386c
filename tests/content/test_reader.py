"""Whole worlds: what is read, what is refused, and how every problem is said."""

from pathlib import Path

import pytest

from engine.content.files import FileProblem, Library
from engine.content.model import Picture, Use
from engine.content.problems import ContentError
from engine.content.reader import inspect_world, open_room, read_outline, read_world
from engine.play.level import unfold
from engine.play.mechanics import by_record, records
from tests.content import tiny

MECHANICS = records()


def problems(root: Path, world: str = "tiny") -> list[str]:
    return [str(one) for one in inspect_world(Library(root), world, MECHANICS).problems]


def test_a_world_is_read(tmp_path: Path) -> None:
    world = read_world(tiny.make(tmp_path), "tiny", MECHANICS)
    assert world.title.text == "Lille køkken"
    assert world.weeks == (1,)
    assert world.colleagues["cook"].gear == ("chef_hat",)  # type: ignore[index]
    knife = world.words["knife"]  # type: ignore[index]
    assert knife.picture == Picture(openmoji="1F52A")
    assert knife.sentence.text == "Jeg skærer med kniven."
    assert world.words["pot"].sentence.uses == (Use("pot", 0, 6),)  # type: ignore[arg-type,index]
    assert world.words["hot"].safety  # type: ignore[index]
    level = world.level("tiny/1-around")
    assert level.teaches == ("knife", "pot", "bowl", "board", "wipe", "hot")
    mechanics = [type(task).__module__.rpartition(".")[2] for task in level.tasks]
    assert mechanics == ["explore", "fetch", "meet", "listen", "spell"]
    fetch = level.tasks[1]
    assert fetch.says.text == "Hent kniven og skærebrættet, tak."  # type: ignore[attr-defined]
    assert fetch.says.context == "tiny/1-around"  # type: ignore[attr-defined]
    assert fetch.bring[0].count == 1  # type: ignore[attr-defined]
    ask = level.tasks[0].ask  # type: ignore[attr-defined]
    assert ask.about("board").text == "Hvor er skærebrættet?"
    assert (ask.about("board").msgid, ask.about("board").slot) == ("Hvor er {word}?", "board")
    assert not problems(tmp_path)


def test_the_outline_holds_all_workplaces(tmp_path: Path) -> None:
    tiny.make(tmp_path)
    town = "workplaces:\n- {id: tiny}\n- {id: bakery, title: Bageri, job: bager}\n"
    tiny.write(tmp_path, "levels/town/town.yaml", town)
    outlines = read_outline(tmp_path)
    assert [(one.id, one.number, one.ready) for one in outlines] == [("tiny", 1, True), ("bakery", 2, False)]
    assert outlines[0].title.text == "Lille køkken"


def test_a_new_world_needs_no_entry_in_the_town(tmp_path: Path) -> None:
    tiny.write(tiny.make(tmp_path), "levels/town/town.yaml", "workplaces: []\n")
    assert [one.id for one in read_outline(tmp_path)] == ["tiny"]


def test_words_of_earlier_worlds_can_be_used(tmp_path: Path) -> None:
    tiny.make(tmp_path)
    world = tiny.WORLD.replace("id: tiny", "id: second").replace("number: 1", "number: 2")
    tiny.write(tmp_path, "levels/second/world.yaml", world)
    tiny.write(tmp_path, "levels/second/words.yaml", "lid: {danish: låg, gender: et, plural: låg, forms: {definite: "
               "låget}, sentence: \"{lid:definite} til {pot:definite}.\"}\n")  # fmt: skip
    tiny.write(tmp_path, "levels/second/1-around.yaml", tiny.LEVEL)
    tiny.write(tmp_path, "levels/second/tiny.tmx", tiny.TMX)
    made = read_world(tmp_path, "second", MECHANICS)
    assert set(made.words) == {"lid"}
    assert made.borrowed["knife"].forms["definite"] == "kniven"  # type: ignore[index]
    assert made.word("knife").danish == "kniv"  # type: ignore[arg-type]
    # In patterns and in spelling too; and what is a safety word there is one here.
    script = unfold(made.levels[0], made, by_record())
    assert {"knife", "pot", "wipe", "hot"} <= {asking.word for asking in script.askings}
    spoken = {asking.line.sentence.text for asking in script.askings if asking.mechanic == "explore"}
    assert "Hvor er kniven?" in spoken
    assert "hot" in script.safety


def test_all_problems_come_at_once(tmp_path: Path) -> None:
    level = tiny.LEVEL.replace("{knife:definite}", "{knif:definite}").replace("map: tiny", "map: tiny\ncolour: red")
    words = tiny.WORDS.replace("gender: et", "gender: den")
    tiny.make(tmp_path, level=level, words=words)
    said = "\n".join(problems(tmp_path))
    assert "1-around.yaml:3: unknown key 'colour'" in said
    assert "unknown word 'knif'; did you mean 'knife'?" in said
    assert "words.yaml:5: 'den' is not possible for 'gender'" in said
    with pytest.raises(ContentError) as caught:
        read_world(tmp_path, "tiny", MECHANICS)
    assert len(caught.value.problems) >= 3
    assert "more: python3 game.py check" in str(caught.value)


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("oven.ogg", ""),
        ("oven_2.wav", ""),
        ("oven.mp3", "there is no sound 'oven' in audio/noise; add audio/noise/oven.ogg"),
        ("oven.flac", "there is no sound 'oven' in audio/noise; add audio/noise/oven.ogg"),
        ("old-oven.ogg", "'old-oven' is not the name of a sound; use letters, digits and _"),
    ],
)
def test_a_noise_is_one_that_the_game_can_play(tmp_path: Path, file: str, said: str) -> None:
    noisy = tiny.LEVEL.replace("- listen:", f"- listen:\n    noise: {file.partition('.')[0]}")
    root = tiny.make(tmp_path, level=noisy)
    tiny.write(root, f"audio/noise/{file}", "")
    line = 1 + noisy.splitlines().index(f"    noise: {file.partition('.')[0]}")
    assert problems(root) == ([f"levels/tiny/1-around.yaml:{line}: {said}"] if said else [])


@pytest.mark.parametrize("world", ["", "..", "nope", "town", "../tiny", "a" * 300, "tiny\0"])
def test_a_world_that_is_not_there(tmp_path: Path, world: str) -> None:
    tiny.make(tmp_path)
    with pytest.raises(ContentError):
        read_world(tmp_path, world, MECHANICS)


def test_the_digest_follows_the_files(tmp_path: Path) -> None:
    before = read_world(tiny.make(tmp_path), "tiny", MECHANICS).levels[0].digest
    assert read_world(tmp_path, "tiny", MECHANICS).levels[0].digest == before
    tiny.make(tmp_path, level=tiny.LEVEL.replace("Gå rundt.", "Kig rundt."))
    assert read_world(tmp_path, "tiny", MECHANICS).levels[0].digest != before
    tiny.make(tmp_path, tmx=tiny.TMX.replace('x="100" y="100"', 'x="120" y="100"'))
    assert read_world(tmp_path, "tiny", MECHANICS).levels[0].digest != before


def test_a_room_for_the_stage(tmp_path: Path) -> None:
    room = open_room(tiny.make(tmp_path), "tiny", "tiny")
    assert room.drawing.columns == 8
    assert room.grid.columns == 16
    assert room.place.spots["knife"].word == "knife"  # type: ignore[index]


def test_links_and_ways_out_are_refused(tmp_path: Path) -> None:
    root = tiny.make(tmp_path / "inside")
    secret = tmp_path / "secret.yaml"
    secret.write_text("a: 1\n")
    (root / "levels/tiny/2-link.yaml").symlink_to(secret)
    (root / "levels/linked").symlink_to(root / "levels/tiny", target_is_directory=True)
    library = Library(root)
    with pytest.raises(FileProblem, match="link"):
        library.read("levels/tiny/2-link.yaml")
    with pytest.raises(FileProblem, match="link"):
        library.read("levels/linked/words.yaml")
    for path in ("../../../secret.yaml", "/etc/passwd", "..\\x", "C:/x", "a\0b"):
        with pytest.raises(FileProblem):
            library.resolve(path, "levels/tiny/tiny.tmx")
    assert library.resolve("../../sprites/a.svg", "levels/tiny/tiny.tmx") == "sprites/a.svg"


def test_a_file_that_is_too_large_is_not_decoded(tmp_path: Path) -> None:
    tiny.make(tmp_path, words="# " + "x" * 600_000)
    assert any("larger than" in one for one in problems(tmp_path))


def test_another_folder_uses_the_games_pictures(tmp_path: Path) -> None:
    game, own = tmp_path / "game", tmp_path / "own"
    tiny.write(game, "sprites/words/pot.svg", tiny.SVG)
    tiny.write(game, "levels/kitchen/world.yaml", tiny.WORLD)
    tiny.write(own, "sprites/words/cup.svg", tiny.SVG)
    library = Library(own, game)
    assert library.exists("sprites/words/pot.svg")
    assert library.names("sprites/words") == ("cup.svg", "pot.svg")
    assert library.names("levels") == ()
