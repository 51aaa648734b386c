"""The speaker: the order of voices, what follows when one is broken, one text at a time, and silence."""

import threading
import time
from pathlib import Path

import pytest

from engine.stage.sound.output import Silence
from engine.stage.sound.recordings import find_recording, name_recording
from engine.stage.sound.speaker import READER_MS_A_WORD, Speaker, Utterance
from engine.stage.sound.spoken import Spoken, WordTime, estimate_words, find_words
from engine.stage.sound.voices import RecordedVoice, Request, VoiceError


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Loud:
    """An output that remembers."""

    silent = False

    def __init__(self) -> None:
        self.played: list[Spoken] = []
        self.stops = 0

    def play_voice(self, spoken: Spoken) -> None:
        self.played.append(spoken)

    def stop_voice(self) -> None:
        self.stops += 1

    def set_volume(self, volume: float) -> None:
        pass


class Fake:
    """A voice that knows some languages; two words take a second."""

    def __init__(self, languages: str = "da", broken: str = "") -> None:
        self.languages = languages.split()
        self.broken = broken
        self.asked: list[Request] = []
        self.go = threading.Event()
        self.go.set()

    def can_speak(self, language: str) -> bool:
        return language in self.languages

    def speak(self, request: Request) -> Spoken | None:
        self.go.wait(5)
        self.asked.append(request)
        if self.broken:
            raise VoiceError(self.broken)
        if not self.can_speak(request.language):
            return None
        words = find_words(request.text)
        times = tuple(WordTime(start, stop, at * 500) for at, (start, stop) in enumerate(words))
        return Spoken(bytes(1000 * len(words)), 1000, times)


def wait(utterance: Utterance) -> None:
    until = time.monotonic() + 5
    while utterance.playing and not utterance.length:
        assert time.monotonic() < until
        time.sleep(0.001)


def over(utterance: Utterance) -> bool:
    return not utterance.playing


def test_each_word_is_told_while_it_is_spoken() -> None:
    clock, loud = Clock(), Loud()
    speaker = Speaker([Fake()], loud, clock)
    said = speaker.say("Hent kniven", "da")
    wait(said)
    assert said.playing
    assert said.length == 1000
    assert said.word_at(0) == (0, 4)
    assert said.word_at(700) == (5, 11)
    assert said.word_at(1000) is None
    assert said.offset_at(700) == 0, "nothing is lit before it is heard"
    clock.now = 0.7
    assert said.offset_at(700) == 5
    clock.now = 1.1
    assert over(said)
    assert not speaker.speaking
    speaker.close()


def test_the_new_stops_the_old() -> None:
    loud, clock = Loud(), Clock()
    speaker = Speaker([Fake()], loud, clock)
    old = speaker.say("Hent kniven", "da")
    wait(old)
    new = speaker.say("Stop", "da")
    wait(new)
    assert not old.playing
    assert new.playing
    assert loud.stops >= 1
    speaker.stop()
    assert over(new)
    speaker.close()


def test_what_was_overtaken_is_never_heard() -> None:
    voice, loud = Fake(), Loud()
    voice.go.clear()
    speaker = Speaker([voice], loud, Clock())
    first = speaker.say("en", "da")
    second = speaker.say("to to", "da")
    third = speaker.say("tre tre tre", "da")
    voice.go.set()
    wait(third)
    assert not first.playing
    assert not second.playing
    assert [len(spoken.words) for spoken in loud.played] == [3]
    speaker.close()


def test_what_is_kept_plays_at_once() -> None:
    voice, loud = Fake(), Loud()
    speaker = Speaker([voice], loud, Clock())
    wait(speaker.say("Hent kniven", "da"))
    again = speaker.say("Hent kniven", "da")
    assert again.length == 1000
    assert len(voice.asked) == 1
    speaker.prepare("Tak", "da")
    wait(speaker.say("x", "da"))
    until = time.monotonic() + 5
    while len(voice.asked) < 3 and time.monotonic() < until:
        time.sleep(0.001)
    assert speaker.say("Tak", "da").length == 500
    speaker.close()


def test_the_cache_is_bounded_in_bytes() -> None:
    voice = Fake()
    speaker = Speaker([voice], Loud(), Clock(), cache_bytes=2500)
    for text in ("a", "b", "c"):
        wait(speaker.say(text, "da"))
    assert speaker._kept_bytes == 2000
    wait(speaker.say("a", "da"))
    assert len(voice.asked) == 4
    speaker.close()


def test_a_broken_voice_gives_way_and_is_told_once() -> None:
    told: list[str] = []
    broken, sound = Fake(broken="kniv.ogg: no sound"), Fake()
    speaker = Speaker([broken, sound], Loud(), Clock(), told.append)
    for text in ("en", "to", "tre"):
        said = speaker.say(text, "da")
        wait(said)
        assert said.voiced
    assert told == ["kniv.ogg: no sound"]
    speaker.close()


def test_a_language_without_voice() -> None:
    speaker = Speaker([Fake("da en")], Loud(), Clock())
    assert speaker.can_speak("da")
    assert not speaker.can_speak("ti")
    said = speaker.say("ሰላም", "ti")
    wait(said)
    assert not said.playing
    assert not said.voiced
    assert said.length == 0
    speaker.close()


def test_silence_times_subtitles_all_the_same() -> None:
    clock = Clock()
    speaker = Speaker([], Silence(), clock)
    assert speaker.silent
    said = speaker.say("Hent kniven nu", "da")
    wait(said)
    assert said.length == 3 * READER_MS_A_WORD
    clock.now = READER_MS_A_WORD / 1000 + 0.01
    assert said.offset_at(10_000) == 5
    speaker.close()


def test_nothing_to_say() -> None:
    speaker = Speaker([Fake()], Loud(), Clock())
    assert not speaker.say("  ", "da").playing
    speaker.close()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hent kniven, tak.", "hent-kniven-tak"),
        ("Køkken æøå!", "køkken-æøå"),
        ("KNIV", "kniv"),
        ("Kan du gentage det?", "kan-du-gentage-det"),
        ("ke\u0301", "k\u00e9"),
    ],
)
def test_names_of_recordings(text: str, name: str) -> None:
    assert name_recording(text) == name


def test_long_texts_have_names_of_their_own() -> None:
    one, other = name_recording("ord " * 40 + "en"), name_recording("ord " * 40 + "to")
    assert one != other
    assert len(one) < 80
    assert name_recording("?!") != name_recording("…")


def test_recordings_are_found_only_in_their_folder(tmp_path: Path) -> None:
    (tmp_path / "da").mkdir()
    path = tmp_path / "da" / "kniv.ogg"
    path.write_bytes(b"x")
    assert find_recording([tmp_path], "da", "Kniv!") == path
    assert find_recording([tmp_path], "da", "Kniv!", slow=True) is None
    assert find_recording([tmp_path / "da"], "..", "../da/kniv") is None
    assert find_recording([tmp_path], "da/../da", "kniv") is None


def test_a_recording_goes_first_and_a_broken_one_gives_way(tmp_path: Path) -> None:
    (tmp_path / "da").mkdir()
    (tmp_path / "da" / "kniv.wav").write_bytes(Spoken(bytes(4410), 22050).to_wav())
    (tmp_path / "da" / "gryde.wav").write_bytes(b"RIFF nonsense")
    told: list[str] = []
    other = Fake()
    speaker = Speaker([RecordedVoice([tmp_path]), other], Loud(), Clock(), told.append)
    said = speaker.say("Kniv", "da")
    wait(said)
    assert said.length == pytest.approx(100, abs=2)
    assert other.asked == []
    said = speaker.say("gryde", "da")
    wait(said)
    assert said.length == 500
    assert len(told) == 1
    assert told[0].startswith("gryde.wav")
    speaker.close()


def test_estimated_words_share_the_length() -> None:
    words = estimate_words("en lang sætning", 1000)
    assert [word.start for word in words] == [0, 3, 8]
    assert words[0].ms == 0
    assert words[-1].ms < 1000
    assert estimate_words("", 1000) == ()
