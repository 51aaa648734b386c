"""The worlds on the shelf: a designer's own folder over the game's, and what is changed while the game runs."""

from pathlib import Path

import pytest

from engine.content.files import library_of
from engine.content.problems import ContentError
from engine.course.library import Library
from tests.content import tiny

LEVEL = "levels/tiny/1-around.yaml"


def test_a_folder_outside_lies_over_the_game(tmp_path: Path) -> None:
    root = tiny.make(tmp_path)
    (root / "levels/town/town.yaml").unlink()
    library = Library(library_of(str(root / "levels")))
    assert library.made[0] == "tiny", "what one has made is met first"
    assert library.world("kitchen").level("kitchen/1-around").map == "kitchen"
    assert library.room("tiny/1-around").place.spots
    assert library.town().place.spots


def test_a_changed_file_is_read_anew(tmp_path: Path) -> None:
    library = Library(tiny.make(tmp_path))
    first = library.level("tiny/1-around")
    library.renew()
    assert library.level("tiny/1-around") is first, "nothing was changed"
    tiny.write(tmp_path, LEVEL, tiny.LEVEL.replace("Rundt i køkkenet", "En tur"))
    assert library.level("tiny/1-around") is first
    library.renew()
    assert library.level("tiny/1-around").title.text == "En tur"


def test_a_new_world_is_found_and_a_mistake_is_told_until_it_is_mended(tmp_path: Path) -> None:
    library = Library(tiny.make(tmp_path))
    assert library.made == ("tiny",)
    for name, text in (("world", tiny.WORLD), ("words", tiny.WORDS), ("1-around", tiny.LEVEL)):
        second = text.replace("tiny", "second").replace("number: 1", "number: 2")
        tiny.write(tmp_path, f"levels/second/{name}.yaml", second)
    tiny.write(tmp_path, "levels/second/second.tmx", "not a map")
    library.renew()
    assert library.made == ("tiny", "second")
    with pytest.raises(ContentError, match=r"second\.tmx"):
        library.world("second")
    tiny.write(tmp_path, "levels/second/second.tmx", tiny.TMX)
    library.renew()
    assert library.world("second").levels
