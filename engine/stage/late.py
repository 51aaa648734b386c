"""Stand-ins for a voice and for sounds that are still being opened: what is said meanwhile is said when they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from engine.stage.speech import Utterance, Voice

if TYPE_CHECKING:
    from engine.stage.sound import Sound


class Effects(Protocol):
    """Short sounds by name, and noise that runs."""

    def play(self, name: str) -> None: ...

    def noise(self, name: str | None) -> None: ...

    def set_volume(self, volume: float) -> None: ...


class Waiting:
    """Something that will be said; afterwards what is being said."""

    def __init__(self, text: str, language: str, *, slow: bool, voice: str) -> None:
        self.text, self.language, self.slow, self.voice = text, language, slow, voice
        self.said: Utterance | None = None
        self.over = False

    @property
    def playing(self) -> bool:
        return not self.over and (self.said is None or self.said.playing)

    @property
    def length(self) -> float:
        return self.said.length if self.said is not None else 0.0

    def offset_at(self, ms: float) -> int | None:
        return self.said.offset_at(ms) if self.said is not None else None


class LateVoice:
    """A voice from the first frame on, though the machine's own takes a while to open."""

    def __init__(self) -> None:
        self._voice: Voice | None = None
        self._waiting: Waiting | None = None
        self._speed: float | None = None

    @property
    def silent(self) -> bool:
        return self._voice is not None and self._voice.silent

    def say(self, text: str, language: str, *, slow: bool = False, voice: str = "woman") -> Utterance:
        if self._voice is not None:
            return self._voice.say(text, language, slow=slow, voice=voice)
        self.stop()
        self._waiting = Waiting(text, language, slow=slow, voice=voice)
        return self._waiting

    def stop(self) -> None:
        if self._voice is not None:
            self._voice.stop()
        elif self._waiting is not None:
            self._waiting.over = True
            self._waiting = None

    def set_speed(self, speed: float) -> None:
        self._speed = speed
        if self._voice is not None:
            self._voice.set_speed(speed)

    def arrive(self, voice: Voice) -> None:
        """The voice is open: say what waits for it, of several the last."""
        self._voice = voice
        if self._speed is not None:
            voice.set_speed(self._speed)
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting.said = voice.say(waiting.text, waiting.language, slow=waiting.slow, voice=waiting.voice)


class LateEffects:
    """Sounds from the first frame on; short ones asked for before they are open are passed over."""

    def __init__(self) -> None:
        self._effects: Effects | None = None
        self._noise: str | None = None
        self._volume: float | None = None

    def play(self, name: str) -> None:
        if self._effects is not None:
            self._effects.play(name)

    def noise(self, name: str | None) -> None:
        self._noise = name
        if self._effects is not None:
            self._effects.noise(name)

    def set_volume(self, volume: float) -> None:
        self._volume = volume
        if self._effects is not None:
            self._effects.set_volume(volume)

    def arrive(self, effects: Effects) -> None:
        """They are open: as loud and as noisy as was asked for."""
        self._effects = effects
        if self._volume is not None:
            effects.set_volume(self._volume)
        if self._noise is not None:
            effects.noise(self._noise)


def arrive(voice: LateVoice, effects: LateEffects, sound: Sound) -> None:
    """Let an open sound take the place of both."""
    effects.arrive(sound.effects)
    voice.arrive(sound.speaker)
