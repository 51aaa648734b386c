"""Extracting texts keeps translations; a new world is in order but for its translations."""

from pathlib import Path

import polib
import pytest

from engine.content.files import library_of
from engine.language.catalogs import Catalogs
from engine.problem import Problem
from engine.workshop.new import new
from engine.workshop.strings import strings, wanted_texts
from engine.workshop.texts import interface_texts
from tests.content import tiny
from tests.workshop.conftest import translate
from tests.workshop.test_check import checked


def entries(root: Path, language: str) -> dict[tuple[str, str], str]:
    catalog = polib.pofile(str(root / "i18n" / language / "tiny.po"))
    return {(entry.msgctxt, entry.msgid): entry.msgstr for entry in catalog if not entry.obsolete}


def test_all_texts_are_found(content: Path) -> None:
    texts, optional = wanted_texts(library_of(str(content)), False)["tiny"]
    for key in (
        ("world/tiny", "Lille køkken"),
        ("tiny", "kok"),
        ("word/knife", "kniv"),
        ("word/knife", "Jeg skærer med kniven."),
        ("tiny/1-around", "Hvor er {word}?"),
        ("tiny/1-around", "Tør bordet af."),
        ("tiny/1-around", "Vask altid hænder."),
    ):
        assert key in texts
    assert ("word/knife", "kniven") in optional
    assert "safety" in texts["word/hot", "varm"]


def test_translations_are_kept_and_unused_ones_put_aside(content: Path) -> None:
    tiny.make(content, level=tiny.LEVEL.replace("Gå rundt.", "Kig rundt."))
    strings(languages=("uk",), levels=str(content))
    after = entries(content, "uk")
    assert after["word/knife", "kniv"] == "uk: kniv"
    assert after["tiny/1-around", "Kig rundt."] == ""
    assert ("tiny/1-around", "Gå rundt.") not in after
    tiny.make(content)
    strings(languages=("uk",), levels=str(content))
    assert entries(content, "uk")["tiny/1-around", "Gå rundt."] == "uk: Gå rundt.", "an obsolete one comes back"


def test_what_is_in_use_is_never_replaced_by_what_was_put_aside(content: Path) -> None:
    path = content / "i18n" / "uk" / "tiny.po"
    aside = '\n#~ msgctxt "word/knife"\n#~ msgid "kniv"\n#~ msgstr "старий"\n'
    path.write_text(path.read_text("utf-8") + aside, "utf-8")
    strings(languages=("uk",), levels=str(content))
    assert entries(content, "uk")["word/knife", "kniv"] == "uk: kniv"
    path.write_text(path.read_text("utf-8").replace("uk: kniv", "") + aside, "utf-8")
    strings(languages=("uk",), levels=str(content))
    assert entries(content, "uk")["word/knife", "kniv"] == "старий", "one put aside is better than none"


def test_who_translated_stays_in_the_header(content: Path) -> None:
    path = content / "i18n" / "uk" / "tiny.po"
    who = "# Olena Koval, 2026.\n# © the translators\n"
    path.write_text(who + path.read_text("utf-8").removeprefix("#\n"), "utf-8")
    for _ in range(2):
        strings(languages=("uk",), levels=str(content))
        assert path.read_text("utf-8").startswith(who + 'msgid ""\n')


def test_arabic_and_cyrillic_survive(content: Path) -> None:
    path = content / "i18n" / "ar" / "tiny.po"
    path.write_text(path.read_text("utf-8").replace('"ar: kniv"', '"سكين «حاد» \\"ألف\\""'), "utf-8")
    strings(languages=("ar",), levels=str(content))
    assert entries(content, "ar")["word/knife", "kniv"] == 'سكين «حاد» "ألف"'


def test_a_folder_makes_a_new_language(content: Path) -> None:
    """Nothing else: the check wants it whole, and the game offers it."""
    for code, rule in (("fa", "nplurals=2; plural=(n > 1);"), ("xx", None)):
        (content / "i18n" / code).mkdir()
        strings(levels=str(content))
        assert polib.pofile(str(content / "i18n" / code / "tiny.po")).metadata.get("Plural-Forms") == rule
    said = checked(content)[1]
    assert any(line.startswith("i18n/fa/tiny.po: no Persian for 'kniv'") for line in said)
    assert any(line.startswith("i18n/xx/tiny.po: no xx for 'kniv'") for line in said)
    assert Catalogs(content / "i18n").languages()[-2:] == ("fa", "xx")
    translate(content)
    assert checked(content) == (0, ["0 problems"])


def test_plurals_without_a_rule_are_told(content: Path) -> None:
    path = content / "i18n" / "xx" / "more.po"
    path.parent.mkdir()
    entry = 'msgid "{n} ord"\nmsgid_plural "{n} ord"\nmsgstr[0] "x"\n'
    path.write_text('msgid ""\nmsgstr "Language: xx\\n"\n\n' + entry, "utf-8")
    assert any(line.startswith("i18n/xx/more.po: Plural-Forms is missing") for line in checked(content)[1])


def test_a_new_world_only_wants_translations(tmp_path: Path) -> None:
    (tmp_path / "levels").mkdir()
    new(name="bakery", levels=str(tmp_path))
    code, lines = checked(tmp_path)
    assert code == 1
    assert all(line.startswith("i18n/") for line in lines[:-1]), lines
    translate(tmp_path)
    assert checked(tmp_path) == (0, ["0 problems"])


def test_a_new_level_of_a_world_can_be_played_once_it_is_listed(tmp_path: Path) -> None:
    (tmp_path / "levels").mkdir()
    new(name="bakery", levels=str(tmp_path))
    new(name="bakery/2-next", levels=str(tmp_path))
    world = tmp_path / "levels" / "bakery" / "world.yaml"
    world.write_text(world.read_text("utf-8").replace("levels: [1-around]", "levels: [1-around, 2-next]"), "utf-8")
    lines = checked(tmp_path)[1]
    assert all(line.startswith("i18n/") for line in lines[:-1]), lines
    translate(tmp_path)
    assert checked(tmp_path) == (0, ["0 problems"])


@pytest.mark.parametrize("language", ["", "../../../tmp/x", "english", "DA", "da/"])
def test_only_a_code_of_a_language_names_a_folder(content: Path, language: str) -> None:
    before = sorted(content.rglob("*.po"))
    with pytest.raises(Problem, match="is no code of a language"):
        strings(languages=(language,), levels=str(content))
    assert sorted(content.rglob("*.po")) == before


def test_what_to_do_next_is_said_with_the_folder_it_is_done_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "my levels" / "levels"
    folder.mkdir(parents=True)
    new(name="bakery", levels=str(folder))
    said = capsys.readouterr().out
    assert f"python3 game.py strings --levels '{folder}'" in said
    assert said.endswith(f"python3 game.py check bakery --levels '{folder}'\n")
    with pytest.raises(Problem, match=f"new bakery/2-fetch --levels '{folder}'"):
        new(name="bakery", levels=str(folder))


def test_new_never_writes_over_anything(content: Path) -> None:
    with pytest.raises(Problem, match="is there already"):
        new(name="tiny", levels=str(content))
    with pytest.raises(Problem, match="is there already"):
        new(name="tiny/1-around", levels=str(content))
    for name in ("../x", "Bakery", "tiny/fetch", "nope/2-fetch", "town"):
        with pytest.raises(Problem):
            new(name=name, levels=str(content))


def test_a_new_level_says_what_is_left_to_do(content: Path) -> None:
    new(name="tiny/2-next", levels=str(content))
    lines = checked(content)[1]
    assert any("2-next.yaml" in line for line in lines)


def test_texts_of_the_interface_are_found(tmp_path: Path) -> None:
    stage = tmp_path / "engine" / "stage"
    stage.mkdir(parents=True)
    (stage / "a.py").write_text(
        '"""Doc string."""\nLABELS = {"again": "Kan du gentage det?", "key": "id_1"}\n__all__ = ["Thing"]\n'
        'def f(stage, name):\n    """En doc."""\n    x = f"Hej {stage.tr(\'Godt arbejde!\')} Vent"\n'
        '    return stage.tr("Vent {seconds} sekunder."), stage.tr(name), "M10 12Q3", "Amina"\n',
        "utf-8",
    )
    (tmp_path / "engine" / "play.py").write_text('A = "Ikke til at se"\n', "utf-8")
    found = interface_texts(tmp_path / "engine")
    assert set(found) == {"Kan du gentage det?", "Godt arbejde!", "Vent {seconds} sekunder."}
    assert found["Kan du gentage det?"] == "engine/stage/a.py:2"
