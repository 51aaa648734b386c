"""The list of Danish words the voice says wrong: read strictly, applied to whole words, and better than before."""

from pathlib import Path

import pytest

from engine.stage.sound.espeak import Espeak, open_espeak
from engine.stage.sound.pronunciation import NOTHING, Pronunciation, Pronunciations, read_pronunciation

AUDIO = Path(__file__).parents[3] / "audio"
LIST = Pronunciation({"refleksvest": "R?Efl'?Eksv,?Est"}, {"b3-": "bR"})


def say(word: str) -> str:
    return {"Brød": "b3-'?WD_!", "brød": "b3-'?WD"}.get(word, "x")


def test_whole_words_are_replaced_and_found_again() -> None:
    text = "Tag refleksvest på, og Brød."
    adapted = LIST.adapt(text, say)
    assert adapted.text == "Tag [[R?Efl'?Eksv,?Est]] på, og [[bR'?WD]]."
    assert adapted.has_phonemes
    for word in ("Tag", "R?E", "på", "og", "bR'"):
        start, stop = adapted.locate(adapted.text.index(word))
        wanted = {"R?E": "refleksvest", "bR'": "Brød.", "på": "på,"}.get(word, word)
        assert text[start:stop] == wanted


def test_nothing_to_replace() -> None:
    adapted = LIST.adapt("Tag refleksveste", say)
    assert adapted.text == "Tag refleksveste"
    assert not adapted.has_phonemes


def test_phonemes_in_a_text_are_disarmed() -> None:
    adapted = LIST.adapt("[[h'El]] refleksvest [[x", say)
    assert adapted.text.count("[[") == 1
    assert "[[" not in NOTHING.adapt("[[h'El]]", say).text


def test_voices_and_pauses_are_left_alone() -> None:
    assert not LIST.adapt("ab", lambda word: "(en)b3-'a(da)").has_phonemes


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("- a", "words"),
        ("other: {}", "words"),
        ("words: [a]", "mapping"),
        ("words: {a b: x}", "one word"),
        ("words: {a: '[[x'}", "cannot be said"),
        ("words: {a: [x]}", "cannot be said"),
        ("sounds: {a: ''}", "cannot be said"),
        ("words: {a: 'b", "pronunciation.yaml"),
    ],
)
def test_a_broken_list_is_told_and_passed_over(content: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "da" / "pronunciation.yaml"
    path.parent.mkdir()
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match=message):
        read_pronunciation(path)
    lists = Pronunciations(tmp_path)
    assert lists("da") is NOTHING
    assert len(lists.problems) == 1
    assert lists("en") is NOTHING
    assert len(lists.problems) == 1


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Espeak:
    pytest.importorskip("espeakng_loader")
    return open_espeak(lambda: tmp_path_factory.mktemp("cache"))


def test_our_list_changes_every_word_it_names(engine: Espeak) -> None:
    ours = read_pronunciation(AUDIO / "da" / "pronunciation.yaml")

    def said(word: str) -> str:
        return engine.find_phonemes(word, "da")

    for word, phonemes in ours.words.items():
        assert phonemes != said(word).removesuffix("_!"), f"{word} is said so anyway: take it off the list"
        spoken = engine.synthesise(f"[[{phonemes}]]", "da", rate=110, phonemes=True)
        plain = engine.synthesise(word, "da", rate=110)
        # Phonemes that espeak-ng does not know are spelt out, which takes far longer.
        assert 0.6 * plain.length < spoken.length < 1.3 * plain.length, word


@pytest.mark.parametrize("word", ["brød", "skærebræt", "brandslukker", "gaffeltruck", "truck", "kroppen", "bruser"])
def test_r_after_a_consonant_is_an_r(word: str, engine: Espeak) -> None:
    ours = read_pronunciation(AUDIO / "da" / "pronunciation.yaml")
    adapted = ours.adapt(word, lambda part: engine.find_phonemes(part, "da"))
    assert "R" in adapted.text
    assert "3-" not in adapted.text.partition("R")[0][-3:]
