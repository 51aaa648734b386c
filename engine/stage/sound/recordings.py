"""Recordings of people: how the file for a text is called, where it is looked for, how it is read."""

import hashlib
import re
import unicodedata
import wave
from collections.abc import Iterable
from pathlib import Path

import pygame

from engine.stage.sound.spoken import Spoken

LONGEST_NAME = 60
MOST_BYTES = 8 * 1024 * 1024
ENDINGS = (".ogg", ".wav")
SLOW = ".slow"


def name_recording(text: str) -> str:
    """The file name (without ending) of a text's recording: its letters in lower case, parted by hyphens.

    A long text is cut and gets a hash, so that no two texts share a file: "Hent kniven, tak." → `hent-kniven-tak`.
    """
    plain = unicodedata.normalize("NFC", text).casefold()
    name = "-".join(re.findall(r"\w+", plain))
    if len(name) <= LONGEST_NAME and name:
        return name
    digest = hashlib.sha256(plain.encode()).hexdigest()[:10]
    return f"{name[:LONGEST_NAME].rstrip('-')}-{digest}".lstrip("-")


def find_recording(folders: Iterable[Path], language: str, text: str, *, slow: bool = False) -> Path | None:
    """The first recording of `text`, or None."""
    if not re.fullmatch(r"[a-z]{2,3}", language):
        return None
    name = name_recording(text) + (SLOW if slow else "")
    for folder in folders:
        for ending in ENDINGS:
            path = folder / language / (name + ending)
            if path.is_file():
                return path
    return None


def read_recording(path: Path) -> Spoken:
    """A recording as mono samples at the mixer's rate, else at the file's own.

    Raises OSError if it cannot be read and ValueError if it is too large or no sound.
    """
    if path.stat().st_size > MOST_BYTES:
        raise ValueError(f"larger than {MOST_BYTES // 1024 // 1024} MB")
    opened = pygame.mixer.get_init()
    if opened is None:
        return _read_wave(path)
    rate, form, channels = opened
    try:
        sound = pygame.mixer.Sound(path)
    except pygame.error as broken:
        raise ValueError(f"not a sound that can be read ({broken})") from broken
    if form != -16:
        raise ValueError("the mixer is not set to 16 bits")
    samples = sound.get_raw()
    if channels == 2:
        samples = _left_of(samples)
    if not samples:
        raise ValueError("it holds no sound")
    return Spoken(samples, rate)


def _left_of(samples: bytes) -> bytes:
    frames = memoryview(samples)[: len(samples) // 4 * 4].cast("h")
    return frames[::2].tobytes()


def _read_wave(path: Path) -> Spoken:
    """Without a mixer only WAV files tell how long they are."""
    try:
        with wave.open(str(path), "rb") as file:
            if file.getsampwidth() != 2 or file.getnframes() == 0:
                raise ValueError("not 16 bits a sample")
            samples = file.readframes(file.getnframes())
            samples = _left_of(samples) if file.getnchannels() == 2 else samples
            return Spoken(samples, file.getframerate())
    except (wave.Error, EOFError) as broken:
        raise ValueError(f"not a sound that can be read ({broken})") from broken
