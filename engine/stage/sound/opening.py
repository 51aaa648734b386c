"""Opening the sound of a game: the mixer or silence, and the speaker with the voices this machine has."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pygame

from engine.stage.sound.output import BUFFER, FREQUENCY, Mixer, Silence
from engine.stage.sound.pronunciation import Pronunciations
from engine.stage.sound.speaker import Speaker
from engine.stage.sound.voices import EspeakVoice, PiperVoice, RecordedVoice


@dataclass(frozen=True, slots=True)
class SoundSettings:
    """Where sounds lie and how loud and fast they are. `volume` 0-1; `speed` 1 is about 110 words a minute.

    `audio` is the folder with recordings, effects, noises and pronunciation lists; `recordings` are more folders with
    recordings and noises, which go first (an instructor's own voice, a designer's own folder); `cache` is for what can
    be made again.
    """

    audio: Path
    cache: Path
    recordings: tuple[Path, ...] = ()
    piper: tuple[Path, ...] = ()
    volume: float = 0.7
    speed: float = 1.0


@dataclass(frozen=True, slots=True)
class Sound:
    """All that is heard: `speaker` says texts, `effects` plays short sounds and noise."""

    speaker: Speaker
    effects: Mixer | Silence

    @property
    def silent(self) -> bool:
        """Whether this machine makes no sound."""
        return self.effects.silent

    def close(self) -> None:
        """Stop everything and let the speaker's thread end."""
        self.speaker.close()
        self.effects.close()


def open_sound(
    settings: SoundSettings, clock: Callable[[], float], report: Callable[[str], None] = lambda message: None
) -> Sound:
    """Open the sound of this machine; without a sound card everything works and nothing is heard.

    `clock` gives seconds. `report` is told once of each thing that is broken.
    """
    output = _open_mixer(settings, report)
    output.set_volume(settings.volume)
    speaker = Speaker(_find_voices(settings), output, clock, report)
    speaker.set_speed(settings.speed)
    # Loads the voice in the background, so that the first text begins as fast as the others.
    speaker.prepare("Hej!", "da")
    return Sound(speaker, output)


def _open_mixer(settings: SoundSettings, report: Callable[[str], None]) -> Mixer | Silence:
    try:
        if pygame.mixer.get_init() is None:
            pygame.mixer.init(frequency=FREQUENCY, size=-16, channels=1, buffer=BUFFER)
        return Mixer((*settings.recordings, settings.audio), report)
    except pygame.error as missing:
        report(f"no sound: {missing}")
        return Silence()


def _find_voices(settings: SoundSettings) -> tuple[RecordedVoice, PiperVoice, EspeakVoice]:
    return (
        RecordedVoice((*settings.recordings, settings.audio)),
        PiperVoice((*settings.piper, settings.audio / "piper")),
        EspeakVoice(lambda: settings.cache, Pronunciations(settings.audio)),
    )
