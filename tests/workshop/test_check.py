"""The check: nothing wrong in a world that is in order, every gap found in one that is not."""

import io
import json
from pathlib import Path

import pytest

from engine.content.files import library_of
from engine.content.model import World
from engine.content.problems import Problem
from engine.problem import Problem as Refusal
from engine.workshop.check import run
from tests.content import tiny


def checked(root: Path, *names: str) -> tuple[int, list[str]]:
    out = io.StringIO()
    code = run(library_of(str(root / "levels")), names, (), False, out)
    return code, out.getvalue().splitlines()


def test_a_world_in_order_has_no_problems(content: Path) -> None:
    assert checked(content) == (0, ["0 problems"])


def test_json(content: Path) -> None:
    tiny.make(content, level=tiny.LEVEL.replace("bring:", "brings:"))
    out = io.StringIO()
    assert run(library_of(str(content)), (), (), True, out) == 1
    problems = json.loads(out.getvalue())["problems"]
    assert {"place", "message", "remedy"} == set(problems[0])
    assert any("unknown key 'brings'" in one["message"] for one in problems)


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        ("level", "things: [knife, pot, bowl, board]", "things: [knife]", "askings that count"),
        ("level", "word: pot}", "word: pot, among: [pot, knife]}", ""),
        ("level", '"Hent {knife:definite} og {board:definite}, tak."', "Hent det.", "does not say 'board'"),
        ("level", "[{word: knife}, {word: board}]", "[{word: knife, count: 3}]", "3 are wanted, 1 are there"),
        ("level", "things: [knife, pot, bowl, board]", "things: [knife, knife, pot, bowl, board]",
         "levels/tiny/1-around.yaml, task 1 (explore, 'knife'): asks the same twice; ask it once"),
        ("level", "teaches: [knife, ", "teaches: [", "words.yaml, word 'knife': no level teaches it"),
        ("level", "words: [wipe, hot]", "words: [hot]", "'wipe': asked 2 of 3 times, in 1 of 2 mechanics"),
        ("level", "[wipe, hot]}\n- listen", "[wipe]}\n- listen", "'hot' is asked for before anybody has met it"),
        ("world", "face: yusuf", "face: yusif", "unknown face 'yusif'; did you mean 'yusuf'?"),
        ("world", "[chef_hat]", "[hat]", "unknown gear 'hat'"),
        ("words", "1F52A", "1F52AFF"[:6], "OpenMoji has no 1F52AF"),
        ("words", "plural: skåle, ", "plural: skål, ", "definite form of 'skål' cannot be derived"),
        ("tmx", 'name="cook" type="person"', 'name="cook2" type="person"', "'cook' speaks and is not on the map"),
        ("tmx", 'name="pot" type="thing"', 'name="exit" type="sign" x="90" y="90"><point/></object><object id="12" '
         'name="pot" type="thing"', "object 'exit': nothing shows this sign"),
        ("tmx", 'x="128" y="192"', 'x="1128" y="192"', "'table': this place is outside the map"),
        ("tmx", '<object id="6" name="cook" type="person" x="300" y="250"><point/></object>',
         '<object id="6" name="cook" type="person" x="300" y="250"><properties><property name="path" value="way"/>'
         '</properties><point/></object><object id="16" name="way" type="path" x="300" y="250">'
         '<polyline points="0,0 0,200"/></object>', "the path of 'cook' leads through a wall or furniture"),
        ("tmx", 'x="200" y="100"', 'x="110" y="100"', "lies on"),
        ("tmx", "../../sprites/tiles/wall.svg", "../../sprites/tiles/wal.svg", "sprites/tiles/wal.svg is missing"),
        ("tmx", 'x="100" y="300"', 'x="10" y="10"', "the start stands in a wall"),
    ],
)  # fmt: skip
def test_gaps_are_found(content: Path, name: str, old: str, new: str, said: str) -> None:
    text = {"level": tiny.LEVEL, "world": tiny.WORLD, "words": tiny.WORDS, "tmx": tiny.TMX}[name]
    assert old in text
    tiny.make(content, **{name: text.replace(old, new)})
    code, lines = checked(content)
    assert any(said in line for line in lines), lines
    assert code == (1 if said else 0)


@pytest.mark.parametrize(("looks", "said"), [
    ("", "task 2 (fetch, 'knife'): 'knife_2' fits too, yet counts as wrong"),
    ('<property name="danish" value="en rød kniv"/><property name="picture" value="sprites/words/pot.svg"/>', ""),
])  # fmt: skip
def test_another_of_the_same_word_is_wrong_only_if_it_looks_different(content: Path, looks: str, said: str) -> None:
    other = f''' <object id="20" name="knife_2" type="thing" x="250" y="280"><properties>
   <property name="word" value="knife"/>{looks}</properties><point/></object>
 </objectgroup>
 <objectgroup id="3"'''
    tmx = tiny.TMX.replace(' </objectgroup>\n <objectgroup id="3"', other, 1)
    level = tiny.LEVEL.replace("[{word: knife}, {word: board}]", "[{word: knife, only: knife}, {word: board}]")
    tiny.make(content, tmx=tmx, level=level)
    code, lines = checked(content)
    assert code == (1 if said else 0), lines
    assert any(said in line for line in lines), lines


def test_a_thing_in_a_closed_room(content: Path) -> None:
    walled = tiny.TMX.replace('height="6"', 'height="12"')
    row, wall = "2,1,1,1,1,1,1,2,\n", "2,2,2,2,2,2,2,2,\n"
    last = wall.rstrip(",\n")
    walled = walled.replace(wall + row * 4 + last, wall + row * 4 + wall * 3 + row * 3 + last)
    assert walled.count("\n2,") == 12
    tiny.make(content, tmx=walled.replace('id="4" name="board" type="thing" x="400" y="100"',
                                          'id="4" name="board" type="thing" x="400" y="640"'))  # fmt: skip
    code, lines = checked(content)
    assert code == 1
    assert lines[0].startswith("levels/tiny/tiny.tmx, object 'board': the learner cannot get to this thing")


def test_translations(content: Path) -> None:
    path = content / "i18n" / "uk" / "tiny.po"
    good = path.read_text("utf-8")
    for old, new, said in (
        ('msgid "kniv"', 'msgid "knivv"', "no content has the text 'knivv'"),
        ('msgid "kniv"', 'msgid "knivv"', "no Ukrainian for 'kniv' (word/knife)"),
        ('msgstr "uk: kniv"', 'msgstr ""', "no Ukrainian for 'kniv'"),
        ('msgstr "uk: Hvor er {word}?"', 'msgstr "uk: {ord}?"', "differ in what stands in braces"),
        ('msgstr "uk: Hvor er {word}?"', 'msgstr "uk: ?"', "write exactly {word}"),
        ('msgctxt "word/knife"\nmsgid "kniv"', '#, fuzzy\nmsgctxt "word/knife"\nmsgid "kniv"', "is marked fuzzy"),
        ("nplurals=3; plural=", "nplurals=3; plural=import os;", "Plural-Forms is not a rule"),
        ("msgid ", "msgit ", "not a PO file"),
    ):
        assert old in good, old
        path.write_text(good.replace(old, new), "utf-8")
        code, lines = checked(content)
        assert code == 1
        assert any(said in line for line in lines), (said, lines)
    path.write_bytes(b"\xff\xfe")
    assert any("uk/tiny.po: not UTF-8" in line for line in checked(content)[1])


def test_a_translated_form_is_welcome(content: Path) -> None:
    path = content / "i18n" / "ar" / "tiny.po"
    extra = '\nmsgctxt "word/knife"\nmsgid "kniven"\nmsgstr "السكين"\n'
    path.write_text(path.read_text("utf-8") + extra, "utf-8")
    assert checked(content) == (0, ["0 problems"])


def test_only_what_is_named(content: Path) -> None:
    (content / "i18n" / "en" / "town.po").write_text("x", "utf-8")
    assert checked(content, "tiny")[0] == 0
    assert checked(content, "tiny/1-around")[0] == 0
    assert checked(content)[0] == 1
    with pytest.raises(Refusal, match="did you mean 'tiny'"):
        checked(content, "tini")


def test_hooks_see_worlds_that_can_be_played(content: Path) -> None:
    def hook(world: World) -> list[Problem]:
        return [Problem(f"levels/{world.id}", "a bot got lost", "help it")]

    out = io.StringIO()
    assert run(library_of(str(content)), (), (hook,), False, out) == 1
    assert out.getvalue() == "levels/tiny: a bot got lost; help it\n1 problem\n"


def test_a_folder_that_is_none() -> None:
    with pytest.raises(Refusal, match="no folder of levels"):
        library_of("/nowhere")
