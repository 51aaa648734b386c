"""Catalogs: fallback, contexts, plurals, patterns, damage, and the kept copy."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.content.model import Sentence, Use, WordId
from engine.language.catalogs import Catalogs, plural_rule
from engine.language.pofiles import parse_po, read_po
from engine.language.tongues import TONGUES, tongue

HEAD = r"""msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);\n"

"""
UI = HEAD + """
msgid "Hjem"
msgstr "Додому"

#, fuzzy
msgid "Hjælp"
msgstr "Допомога"

msgid "{n} ord"
msgid_plural "{n} ord"
msgstr[0] "{n} слово"
msgstr[1] "{n} слова"
msgstr[2] "{n} слів"
"""
KITCHEN = HEAD + """
msgctxt "word/knife"
msgid "kniv"
msgstr "ніж"

msgctxt "word/pot"
msgid "gryden"
msgstr "каструлю"

msgctxt "kitchen/2-fetch"
msgid "Hent {word}."
msgstr "Принеси {word}."
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "uk").mkdir()
    (tmp_path / "uk" / "ui.po").write_text(UI, "utf-8")
    (tmp_path / "uk" / "kitchen.po").write_text(KITCHEN, "utf-8")
    return tmp_path


def sentence(word: str, lemma: str, form: str) -> Sentence:
    text = f"Hent {form}."
    uses = (Use(WordId(word), 5, 5 + len(form)),)
    return Sentence(text, uses, "kitchen/2-fetch", "Hent {word}.", WordId(word), lemma)


def test_texts_and_what_is_missing(folder: Path) -> None:
    catalog = Catalogs(folder).language("uk")
    assert catalog.text("Hjem") == "Додому"
    assert catalog.text("Hjælp") == "Hjælp", "a fuzzy entry is no translation"
    assert catalog.text("kniv", "word/knife") == "ніж"
    assert catalog.text("kniv") == "kniv", "another context is another text"
    assert catalog.missing == {(None, "Hjælp"), (None, "kniv")}


def test_danish_is_its_own_translation(folder: Path) -> None:
    catalog = Catalogs(folder).language("da")
    assert catalog.text("Hjem") == "Hjem"
    assert not catalog.missing
    assert Catalogs(folder).languages() == ("da", "uk")


def test_a_folder_is_a_language(folder: Path, tmp_path: Path) -> None:
    for code in ("xx", "fa", "en"):
        (folder / code).mkdir()
        (folder / code / "ui.po").write_text('msgid "Hjem"\nmsgstr "x"\n', "utf-8")
    (folder / "empty").mkdir()
    assert Catalogs(folder).languages() == ("da", "en", "uk", "fa", "xx"), "known ones first, as they are offered"
    own = tmp_path / "own"
    (own / "th").mkdir(parents=True)
    (own / "th" / "bakery.po").write_text('msgid "Hjem"\nmsgstr "y"\n', "utf-8")
    assert Catalogs(own, beneath=[folder]).languages() == ("da", "en", "uk", "fa", "th", "xx")


def test_every_known_language_says_its_plurals() -> None:
    for code, known in TONGUES.items():
        forms = int(known.plural.partition("nplurals=")[2].partition(";")[0])
        rule = plural_rule(known.plural.partition(" plural=")[2].rstrip(";"))
        assert rule is not None, code
        assert {rule(number) for number in range(200)} == set(range(forms)), code
    assert tongue("xx").name == "xx"


def test_plurals(folder: Path) -> None:
    catalog = Catalogs(folder).language("uk")
    assert [catalog.plural("{n} ord", "{n} ord", n) for n in (1, 3, 5)] == ["{n} слово", "{n} слова", "{n} слів"]
    assert catalog.plural("{n} dag", "{n} dage", 2) == "{n} dage"


def test_a_pattern_is_filled_with_the_words_own_translation(folder: Path) -> None:
    catalog = Catalogs(folder).language("uk")
    assert catalog.own(sentence("knife", "kniv", "kniven")) == "Принеси ніж."
    assert catalog.own(sentence("pot", "gryde", "gryden")) == "Принеси каструлю.", "a translated form wins"


def test_an_unknown_language_falls_back(folder: Path) -> None:
    assert Catalogs(folder).language("../uk").text("Hjem") == "Hjem"


@dataclass
class Count:
    reads: int = 0


def test_nothing_is_read_before_it_is_asked_for(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    count = Count()

    def counted(path: Path, cache: Path | None) -> object:
        count.reads += 1
        return read_po(path, cache)

    monkeypatch.setattr("engine.language.catalogs.read_po", counted)
    catalog = Catalogs(folder).language("uk")
    assert count.reads == 0
    catalog.text("Hjem")
    catalog.text("Noget andet")
    assert count.reads == 1


def test_the_kept_copy_gives_the_same_and_follows_changes(folder: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    assert Catalogs(folder, cache).language("uk").text("Hjem") == "Додому"
    kept = list(cache.iterdir())
    assert kept
    assert Catalogs(folder, cache).language("uk").plural("{n} ord", "{n} ord", 3) == "{n} слова"
    (folder / "uk" / "ui.po").write_text(UI.replace("Додому", "Дім"), "utf-8")
    assert Catalogs(folder, cache).language("uk").text("Hjem") == "Дім"
    for one in cache.iterdir():
        one.write_text("[1, 2", "utf-8")
    assert Catalogs(folder, cache).language("uk").text("Hjem") == "Дім", "a damaged copy is read anew"


@pytest.mark.parametrize("data", [b"\xff\xfe", b"msgid ", b'msgid "a"\nmsgstr "b', b"\x00", b"", b"ui.po", b"msgstr x"])
def test_a_broken_file_only_says_so(data: bytes, folder: Path) -> None:
    (folder / "uk" / "ui.po").write_bytes(data)
    catalog = Catalogs(folder).language("uk")
    assert catalog.text("Hjem") == "Hjem"
    assert catalog.text("kniv", "word/knife") == "ніж"


def test_a_link_is_not_followed(folder: Path) -> None:
    (folder / "uk" / "ui.po").rename(folder / "elsewhere.po")
    (folder / "uk" / "ui.po").symlink_to(folder / "elsewhere.po")
    catalog = Catalogs(folder).language("uk")
    assert catalog.text("Hjem") == "Hjem"
    assert catalog.faults


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)
@given(st.data())
def test_mutated_files_never_raise(data: st.DataObject) -> None:
    text = bytearray(UI.encode())
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(text) - 1))
        text[at : at + data.draw(st.integers(0, 12))] = data.draw(st.binary(max_size=6))
        if not text:
            break
    parse_po(bytes(text), "ui.po")
