"""What makes the sound: pygame's mixer, or silence with the same interface where there is none."""

import io
from collections.abc import Callable, Sequence
from pathlib import Path

import pygame

from engine.content.sounds import ENDINGS, is_sound_name
from engine.stage.sound.spoken import Spoken

FREQUENCY = 44_100
# About 12 ms: shorter ones crackle on old laptops.
BUFFER = 512
VOICE_CHANNEL = 0
NOISE_CHANNEL = 1
CHANNELS = 12
EFFECTS_SHARE = 0.6
NOISE_SHARE = 0.35
FADE_MS = 400
MOST_BYTES = 2 * 1024 * 1024


class Mixer:
    """Speech on one channel, workplace noise on another, effects on the rest. The mixer must be open."""

    silent = False

    def __init__(self, folders: Sequence[Path], report: Callable[[str], None]) -> None:
        """`folders` hold `effects/<name>.ogg|wav` and `noise/<name>.ogg|wav`, the first that has one; each is read at
        its first use."""
        pygame.mixer.set_num_channels(CHANNELS)
        pygame.mixer.set_reserved(2)
        self._folders = folders
        self._report = report
        self._sounds: dict[tuple[str, str], pygame.mixer.Sound | None] = {}
        self._volume = 1.0
        self._noise: str | None = None

    def play_voice(self, spoken: Spoken) -> None:
        """Play speech from its beginning, instead of what was being said."""
        try:
            if pygame.mixer.get_init() == (spoken.rate, -16, 1):
                sound = pygame.mixer.Sound(buffer=spoken.samples)
            else:
                # As a file, so that SDL converts rate and channels.
                sound = pygame.mixer.Sound(io.BytesIO(spoken.to_wav()))
            channel = pygame.mixer.Channel(VOICE_CHANNEL)
            channel.set_volume(self._volume)
            channel.play(sound)
        except pygame.error as gone:
            # The mixer may close while the speaker's thread is at work, as when a window is shut in mid-word.
            self._report(f"cannot play speech: {gone}")

    def stop_voice(self) -> None:
        """Stop the speech."""
        if pygame.mixer.get_init() is not None:
            pygame.mixer.Channel(VOICE_CHANNEL).stop()

    def play(self, name: str) -> None:
        """Play a short sound; one that is missing or broken is told once and passed over."""
        sound = self._find("effects", name)
        if sound is not None and self._volume > 0:
            sound.set_volume(self._volume * EFFECTS_SHARE)
            sound.play()

    def noise(self, name: str | None) -> None:
        """Let the noise of a workplace run, or end it with None."""
        if name == self._noise:
            return
        self._noise = name
        channel = pygame.mixer.Channel(NOISE_CHANNEL)
        sound = self._find("noise", name) if name else None
        if sound is None:
            channel.fadeout(FADE_MS)
        else:
            channel.play(sound, loops=-1, fade_ms=FADE_MS)
            channel.set_volume(self._volume * NOISE_SHARE)

    def set_volume(self, volume: float) -> None:
        """0 to 1, for all that is heard."""
        self._volume = min(max(volume, 0.0), 1.0)
        pygame.mixer.Channel(VOICE_CHANNEL).set_volume(self._volume)
        pygame.mixer.Channel(NOISE_CHANNEL).set_volume(self._volume * NOISE_SHARE)

    def close(self) -> None:
        """Stop everything."""
        if pygame.mixer.get_init() is not None:
            pygame.mixer.stop()
        self._sounds.clear()

    def _find(self, kind: str, name: str) -> pygame.mixer.Sound | None:
        if (kind, name) not in self._sounds:
            self._sounds[kind, name] = self._read(kind, name)
        return self._sounds[kind, name]

    def _read(self, kind: str, name: str) -> pygame.mixer.Sound | None:
        if not is_sound_name(name):
            self._report(f"{name!r} is not the name of a sound")
            return None
        for path in (folder / kind / (name + ending) for folder in self._folders for ending in ENDINGS):
            try:
                if path.is_file() and path.stat().st_size <= MOST_BYTES:
                    return pygame.mixer.Sound(path)
            except (OSError, pygame.error) as broken:
                self._report(f"{path.name}: not a sound that can be read ({broken})")
                return None
        self._report(f"no sound {name!r} that can be played")
        return None


class Silence:
    """A machine without a sound card: nothing is heard, nothing fails."""

    silent = True

    def play_voice(self, spoken: Spoken) -> None:
        """Nothing is heard."""

    def stop_voice(self) -> None:
        """Nothing was heard."""

    def play(self, name: str) -> None:
        """Nothing is heard."""

    def noise(self, name: str | None) -> None:
        """Nothing is heard."""

    def set_volume(self, volume: float) -> None:
        """Nothing is heard at any volume."""

    def close(self) -> None:
        """Nothing to stop."""
