"""espeak-ng in this process: text in, samples and the time of each word out."""

import ctypes
import os
import re
import shutil
import sys
import tempfile
import threading
from bisect import bisect_left
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from unicodedata import category

from engine.stage.sound.spoken import Spoken, WordTime
from engine.stage.text.scripts import COMMON, script_of

SYNCHRONOUS = 2
CHARS_UTF8 = 1
PHONEMES = 0x100
RATE, PITCH = 1, 3
EVENT_END, EVENT_WORD = 0, 1
POSITION_CHARACTER = 1
# espeak-ng keeps its paths in 160 characters, with the name of a file behind (156 worked, 166 did not).
LONGEST_PATH = 150
LONGEST_WORD = 50
# Controls, private and unassigned characters, half characters.
NO_SPEECH = frozenset({"Cc", "Co", "Cn", "Cs"})
LOOSE_HYPHEN = re.compile(r"(?<![^\W_])-(?!\d)|-(?![^\W_])|(?<=[^\s\w])-")
SCRIPTS = {
    **dict.fromkeys(("ar", "fa", "ur", "sd", "ug"), "Arab"),
    **dict.fromkeys(("uk", "ru", "bg", "sr", "mk", "be", "kk", "ky"), "Cyrl"),
    **dict.fromkeys(("hi", "ne", "mr"), "Deva"),
    "am": "Ethi",
    "bn": "Beng",
    "cmn": "Hani",
    "el": "Grek",
    "he": "Hebr",
    "hy": "Armn",
    "ka": "Geor",
    "my": "Mymr",
    "pa": "Guru",
    "si": "Sinh",
    "ta": "Taml",
    "te": "Telu",
    "th": "Thai",
    "yue": "Hani",
}
SLOWEST_RATE = 80
FASTEST_RATE = 450
DATA_NAME = "espeak-ng-data"
# The library keeps its state in globals of the process, so there is one engine to it, whoever asks and from any thread.
_OPENING = threading.Lock()


class _EventId(ctypes.Union):
    _fields_ = (("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8))


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", _EventId),
    )


_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.POINTER(_Event))


class EspeakError(Exception):
    """espeak-ng could not be loaded, set up, or set to a voice."""


class Espeak:
    """The one espeak-ng of this process (the library keeps its state in globals). Safe to call from any thread."""

    def __init__(self, library: Path, data: Path) -> None:
        """Load `library` and its `data` folder, whose path must be short (see `shorten`). Raises EspeakError."""
        try:
            self._library = ctypes.CDLL(str(library))
        except OSError as missing:
            raise EspeakError(f"espeak-ng cannot be loaded: {missing}") from missing
        self._declare()
        self.sample_rate: int = self._library.espeak_Initialize(SYNCHRONOUS, 0, _encode(data), 1 << 15)
        if self.sample_rate <= 0:
            raise EspeakError(f"espeak-ng finds no data in {data}")
        self._lock = threading.Lock()
        self._voice = ""
        self._samples = bytearray()
        self._words: list[tuple[int, int, int]] = []
        # Kept for as long as the library may call it.
        self._callback = _Callback(self._receive)
        self._library.espeak_SetSynthCallback(self._callback)

    def has_voice(self, voice: str) -> bool:
        """Whether there is a voice of this name (a language code, with a variant behind `+`)."""
        with self._lock:
            return self._choose(voice)

    def synthesise(self, text: str, voice: str, *, rate: int, pitch: int = 50, phonemes: bool = False) -> Spoken:
        """Speak plain `text` at `rate` words a minute (80-450) and `pitch` (0-100).

        `phonemes` allows espeak's own `[[…]]` in the text and is only for values of our own pronunciation list.
        Never reads SSML. Raises EspeakError if there is no such voice or the synthesis fails.
        """
        if not phonemes:
            text = text.replace("[[", "[ ")
        text, cuts = _tame(text, voice)
        content = text.encode("utf-8", "replace")
        with self._lock:
            if not self._choose(voice):
                raise EspeakError(f"espeak-ng has no voice {voice!r}")
            self._library.espeak_SetParameter(RATE, min(max(rate, SLOWEST_RATE), FASTEST_RATE), 0)
            self._library.espeak_SetParameter(PITCH, min(max(pitch, 0), 100), 0)
            self._samples = bytearray()
            self._words = []
            flags = CHARS_UTF8 | (PHONEMES if phonemes else 0)
            failed = self._library.espeak_Synth(
                content, len(content) + 1, 0, POSITION_CHARACTER, 0, flags, None, None
            )
            samples, words = bytes(self._samples), self._words
        if failed:
            raise EspeakError(f"espeak-ng failed on {text[:40]!r} ({failed})")
        shifts = [bisect_left(cuts, start) for start, _, _ in words]
        times = tuple(
            WordTime(start - shift, start - shift + length, ms)
            for (start, length, ms), shift in zip(words, shifts, strict=True)
        )
        return Spoken(samples, self.sample_rate, times)

    def find_phonemes(self, word: str, voice: str) -> str:
        """What one word is said with, in espeak-ng's own names for phonemes.

        "" if there is no such voice, if it is no plain word, or if it is longer than any: this function of the library
        writes past its end on words of hundreds of letters.
        """
        if not word.isalnum() or len(word) > LONGEST_WORD or {script_of(letter) for letter in word} - {"Latn", COMMON}:
            return ""
        with self._lock:
            if not self._choose(voice):
                return ""
            rest = ctypes.c_char_p(word.encode())
            said: bytes | None = self._library.espeak_TextToPhonemes(ctypes.byref(rest), CHARS_UTF8, 0)
            return (said or b"").decode("utf-8", "replace")

    def _choose(self, voice: str) -> bool:
        if voice == self._voice:
            return True
        if self._library.espeak_SetVoiceByName(voice.encode()) != 0:
            return False
        self._voice = voice
        return True

    def _receive(self, samples: int | None, count: int, events: "ctypes._Pointer[_Event]") -> int:
        if samples and count > 0:
            self._samples += ctypes.string_at(samples, count * 2)
        at = 0
        while events[at].type != EVENT_END:
            event = events[at]
            if event.type == EVENT_WORD:
                self._words.append((event.text_position - 1, event.length, event.audio_position))
            at += 1
        return 0

    def _declare(self) -> None:
        library = self._library
        library.espeak_Initialize.argtypes = (ctypes.c_int, ctypes.c_int, ctypes.c_char_p, ctypes.c_int)
        library.espeak_SetSynthCallback.argtypes = (_Callback,)
        library.espeak_SetSynthCallback.restype = None
        library.espeak_SetVoiceByName.argtypes = (ctypes.c_char_p,)
        library.espeak_SetParameter.argtypes = (ctypes.c_int, ctypes.c_int, ctypes.c_int)
        library.espeak_TextToPhonemes.argtypes = (ctypes.POINTER(ctypes.c_char_p), ctypes.c_int, ctypes.c_int)
        library.espeak_TextToPhonemes.restype = ctypes.c_char_p
        library.espeak_Synth.argtypes = (
            ctypes.c_char_p,
            ctypes.c_size_t,
            ctypes.c_uint,
            ctypes.c_int,
            ctypes.c_uint,
            ctypes.c_uint,
            ctypes.c_void_p,
            ctypes.c_void_p,
        )


def _tame(text: str, voice: str) -> tuple[str, list[int]]:
    """Text that the library survives, and where spaces were put in.

    It writes past its end on endless words, crashes on a hyphen behind another sign ("(-vest)"), and now and then where
    it changes between several scripts: letters are only those of the voice's own script and Latin ones.
    """
    own = SCRIPTS.get(voice.partition("+")[0], "Latn")
    readable = {own, "Latn", COMMON}
    plain = "".join(
        one if script_of(one) in readable and category(one) not in NO_SPEECH and one != "\u200b" else " "
        for one in text
    )
    plain = LOOSE_HYPHEN.sub(" ", plain)
    cuts: list[int] = []
    pieces: list[str] = []
    run = length = 0
    for character in plain:
        run = 0 if character.isspace() else run + 1
        if run > LONGEST_WORD:
            cuts.append(length)
            pieces.append(" ")
            length += 1
            run = 1
        pieces.append(character)
        length += 1
    return "".join(pieces), cuts


def open_espeak(cache: Callable[[], Path]) -> Espeak:
    """espeak-ng from the package espeakng-loader. `cache` gives a folder for its data where its own path is too long.

    Raises EspeakError if the package is missing or does not work here.
    """
    try:
        import espeakng_loader
    except ImportError as missing:
        raise EspeakError("the package espeakng-loader is not installed") from missing
    library = Path(espeakng_loader.get_library_path())
    with _OPENING:
        return _load(library, shorten(Path(espeakng_loader.get_data_path()), cache))


@lru_cache(maxsize=1)
def _load(library: Path, data: Path) -> Espeak:
    return Espeak(library, data)


def shorten(data: Path, cache: Callable[[], Path]) -> Path:
    """`data` itself if espeak-ng can read it there, else a copy in the cache, else one in the temporary folder."""
    if is_readable_path(data):
        return data
    # The copy is named after what it was made from, so that another version gets another one.
    name = f"espeak-{sum(path.stat().st_size for path in sorted(data.rglob('*')) if path.is_file()):x}"
    for folder in (cache(), Path(tempfile.gettempdir()) / "first-shift"):
        copy = folder / name
        if not is_readable_path(copy):
            continue
        try:
            if not copy.is_dir():
                _copy_whole(data, copy)
        except OSError:
            continue
        return copy
    raise EspeakError(f"the path of the voice data is too long: {data}")


def is_readable_path(path: Path) -> bool:
    """Whether espeak-ng can open a data folder at this path: short, and on Windows in plain ASCII."""
    return len(_encode(path)) <= LONGEST_PATH and (sys.platform != "win32" or str(path).isascii())


def _copy_whole(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    # Copied beside and renamed, so that a second game never sees half a copy.
    part = Path(tempfile.mkdtemp(prefix="part-", dir=target.parent))
    try:
        shutil.copytree(source, part / DATA_NAME)
        os.replace(part / DATA_NAME, target)
    except OSError:
        if not target.is_dir():
            raise
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _encode(path: Path) -> bytes:
    return str(path).encode("mbcs" if sys.platform == "win32" else "utf-8", "surrogateescape")
