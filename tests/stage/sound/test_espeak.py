"""espeak-ng in this process: words and times, plain text only, folders with long and Danish names."""

import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from engine.stage.sound.espeak import LONGEST_PATH, Espeak, EspeakError, is_readable_path, open_espeak, shorten

espeakng_loader = pytest.importorskip("espeakng_loader")


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Espeak:
    return open_espeak(lambda: tmp_path_factory.mktemp("cache"))


def test_words_have_times(engine: Espeak) -> None:
    text = "Hent kniven og skærebrættet, tak."
    spoken = engine.synthesise(text, "da", rate=110)
    assert [text[word.start : word.stop] for word in spoken.words] == ["Hent", "kniven", "og", "skærebrættet", "tak"]
    times = [word.ms for word in spoken.words]
    assert times == sorted(times)
    assert 2000 < spoken.length < 4500
    assert max(memoryview(spoken.samples).cast("h")) > 5000


def test_slow_is_slower_and_no_slower_than_it_can(engine: Espeak) -> None:
    normal = engine.synthesise("Hent kniven og skærebrættet.", "da", rate=110)
    slow = engine.synthesise("Hent kniven og skærebrættet.", "da", rate=85)
    slowest = engine.synthesise("Hent kniven og skærebrættet.", "da", rate=5)
    assert normal.length < slow.length <= slowest.length < 3 * normal.length


def test_text_is_never_markup(engine: Espeak) -> None:
    plain = engine.synthesise("kniv", "da", rate=110)
    tagged = engine.synthesise("<speak>kniv</speak>", "da", rate=110)
    named = engine.synthesise("<audio src='/etc/passwd'/>kniv", "da", rate=110)
    phonemes = engine.synthesise("[[kn'?iw]]", "da", rate=110)
    # Spoken letter by letter or sign by sign, not obeyed.
    assert tagged.length > 1.3 * plain.length
    assert named.length > 1.3 * plain.length
    assert phonemes.length > 1.3 * plain.length


def test_phonemes_are_obeyed_where_allowed(engine: Espeak) -> None:
    plain = engine.synthesise("kniv", "da", rate=110)
    same = engine.synthesise("[[kn'?iw]]", "da", rate=110, phonemes=True)
    assert abs(plain.length - same.length) <= 5


@pytest.mark.parametrize("text", ["", " ", "\0", "…", "?!", "[[", "😀", "\u2066\u2069", "a" * 400])
def test_odd_texts_do_not_fail(engine: Espeak, text: str) -> None:
    engine.synthesise(text, "da", rate=110)


# Each of these ended the process (espeak-ng 1.52); the last is random.
CRASHES = ["(-vest)", "'-å", "\u2069-å", ".-a", "a" * 300, "péa" + "a" * 260 + ",ž-1", "'-žсвምยslक<speak>\u00ad,б"]


def test_texts_that_crash_the_library_are_tamed(engine: Espeak) -> None:
    for text in CRASHES:
        for voice in ("da", "da+f2"):
            spoken = engine.synthesise(text, voice, rate=110)
            assert all(0 <= word.start <= len(text) for word in spoken.words)
            engine.find_phonemes(text, voice)
    words = engine.synthesise("a" * 120 + " kniv", "da", rate=110).words
    assert words[-1].start == 121


def test_unknown_voice(engine: Espeak) -> None:
    assert not engine.has_voice("tlh-xx")
    with pytest.raises(EspeakError):
        engine.synthesise("kniv", "tlh-xx", rate=110)
    assert engine.synthesise("kniv", "da", rate=110).length > 200


def test_languages_of_the_game_have_voices(engine: Espeak) -> None:
    wanted = ("da", "en", "ar", "uk", "fa", "tr", "pl", "th")
    missing = [language for language in wanted if not engine.has_voice(language)]
    assert missing == []


def test_a_long_path_is_copied_to_a_short_one(tmp_path: Path) -> None:
    deep = tmp_path / ("a" * 90) / ("b" * 90)
    data = deep / "espeak-ng-data"
    data.mkdir(parents=True)
    (data / "phontab").write_bytes(b"1234")
    assert not is_readable_path(data)
    short = tmp_path / "c"
    copy = shorten(data, lambda: short)
    assert copy.parent == short
    assert (copy / "phontab").read_bytes() == b"1234"
    assert shorten(data, lambda: short) == copy
    assert [path.name for path in short.iterdir()] == [copy.name]
    assert is_readable_path(shorten(data, lambda: deep))


def test_a_short_path_is_left_alone(tmp_path: Path) -> None:
    data = Path("/x/espeak-ng-data")
    assert shorten(data, lambda: tmp_path) == data


# The library keeps its path for the life of a process: each folder is tried in one of its own.
PROGRAM = """
import sys
from pathlib import Path
from engine.stage.sound.espeak import Espeak, shorten
library, data, cache = map(Path, sys.argv[1:])
engine = Espeak(library, shorten(data, lambda: cache))
print(engine.synthesise("Køkken, æøå", "da", rate=110).length)
"""


@pytest.mark.parametrize("name", ["Køkken æøå", "d" * 120 + "/" + "e" * 60])
def test_speaks_from_any_folder(name: str, tmp_path: Path) -> None:
    folder = tmp_path / name
    folder.mkdir(parents=True)
    library = Path(shutil.copy(espeakng_loader.get_library_path(), folder))
    data = Path(shutil.copytree(espeakng_loader.get_data_path(), folder / "espeak-ng-data"))
    assert len(str(data)) > LONGEST_PATH or "æ" in str(data)
    command = [sys.executable, "-c", textwrap.dedent(PROGRAM), str(library), str(data), str(tmp_path / "c")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=Path(__file__).parents[3])
    assert done.returncode == 0, done.stderr
    assert int(done.stdout.split()[-1]) > 300
