"""What a voice gives: samples, and which characters are spoken when."""

import io
import wave
from bisect import bisect_right
from dataclasses import dataclass, replace

BYTES_PER_SAMPLE = 2


@dataclass(frozen=True, slots=True)
class WordTime:
    """Characters `start` to `stop` of the text are spoken from `ms` after the beginning."""

    start: int
    stop: int
    ms: int


@dataclass(frozen=True, slots=True)
class Spoken:
    """Spoken text: mono samples of 16 bits, little endian, `rate` a second, and the times of its words."""

    samples: bytes
    rate: int
    words: tuple[WordTime, ...] = ()

    @property
    def length(self) -> int:
        """Milliseconds."""
        return len(self.samples) // BYTES_PER_SAMPLE * 1000 // self.rate

    def word_at(self, ms: int) -> WordTime | None:
        """The word being spoken at `ms`; None before the first word and after the end."""
        if ms >= self.length:
            return None
        at = bisect_right(self.words, ms, key=lambda word: word.ms) - 1
        return self.words[at] if at >= 0 else None

    def with_words_of(self, text: str) -> "Spoken":
        """The same sound with words timed by their number of letters, for voices that tell no times."""
        return replace(self, words=estimate_words(text, self.length))

    def to_wav(self) -> bytes:
        """As a WAV file."""
        file = io.BytesIO()
        with wave.open(file, "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(BYTES_PER_SAMPLE)
            out.setframerate(self.rate)
            out.writeframes(self.samples)
        return file.getvalue()


def find_words(text: str) -> list[tuple[int, int]]:
    """Where the words of `text` stand, as (start, stop); zero-width spaces part words too."""
    found: list[tuple[int, int]] = []
    start: int | None = None
    for at, character in enumerate(text + " "):
        if character.isspace() or character == "\u200b":
            if start is not None:
                found.append((start, at))
            start = None
        elif start is None:
            start = at
    return found


def estimate_words(text: str, length: int) -> tuple[WordTime, ...]:
    """Words of `text` spread over `length` ms by their number of letters."""
    spans = find_words(text)
    weights = [stop - start + 2 for start, stop in spans]
    total = sum(weights) or 1
    times: list[WordTime] = []
    passed = 0
    for (start, stop), weight in zip(spans, weights, strict=True):
        times.append(WordTime(start, stop, length * passed // total))
        passed += weight
    return tuple(times)
