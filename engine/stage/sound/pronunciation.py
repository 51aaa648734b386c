"""Words that espeak-ng says wrong and how to make it say them: our own list, read from `audio/<language>/`."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

FILE = "pronunciation.yaml"
MOST_LETTERS = 200_000
WORD = re.compile(r"\w+")
PHONEMES = re.compile(r"[A-Za-z0-9'?,:;@#&*=%!_~|^\-/ ]+")


@dataclass(frozen=True, slots=True)
class Adapted:
    """A text as espeak-ng should read it; `moves` are (start in it, its stop, start in the original, its stop)."""

    text: str
    has_phonemes: bool
    moves: tuple[tuple[int, int, int, int], ...]
    original: str

    def locate(self, start: int) -> tuple[int, int]:
        """The word of the original text, as (start, stop), that is spoken at `start` of the adapted one."""
        shift = 0
        for begin, end, old, old_end in self.moves:
            if start < begin:
                break
            if start < end:
                return _word_around(self.original, old)
            shift = old_end - end
        return _word_around(self.original, start + shift)


@dataclass(frozen=True)
class Pronunciation:
    """What to say by word (in lower case), and what to say instead of some phonemes; all in espeak-ng's names."""

    words: Mapping[str, str]
    sounds: Mapping[str, str]

    def adapt(self, text: str, say: Callable[[str], str]) -> Adapted:
        """`text` with the words that would be wrong written as phonemes; what else looks like phonemes is disarmed.

        `say` gives the phonemes espeak-ng would say a word with.
        """
        plain = text.replace("[[", "[ ").replace("\0", " ")
        pieces: list[str] = []
        moves: list[tuple[int, int, int, int]] = []
        done = length = 0
        for match in WORD.finditer(plain):
            phonemes = self._mend(match[0], say)
            if not phonemes:
                continue
            before = plain[done : match.start()]
            value = f"[[{phonemes}]]"
            length += len(before)
            pieces += (before, value)
            moves.append((length, length + len(value), match.start(), match.end()))
            length += len(value)
            done = match.end()
        pieces.append(plain[done:])
        return Adapted("".join(pieces), bool(moves), tuple(moves), plain)

    def _mend(self, word: str, say: Callable[[str], str]) -> str:
        """The phonemes to say `word` with, or nothing if espeak-ng has them right."""
        listed = self.words.get(word.casefold())
        if listed is not None or not self.sounds:
            return listed or ""
        said = say(word).strip().removesuffix("_!")
        better = said
        for wrong, right in self.sounds.items():
            better = better.replace(wrong, right)
        # A word said with several voices or pauses is left alone.
        return better if better != said and PHONEMES.fullmatch(better) else ""


NOTHING = Pronunciation({}, {})


class Pronunciations:
    """The lists of all languages, each read at its first use; one that is missing or broken is empty."""

    def __init__(self, audio: Path) -> None:
        self._audio = audio
        self._lists: dict[str, Pronunciation] = {}
        self.problems: list[str] = []

    def __call__(self, language: str) -> Pronunciation:
        if language not in self._lists:
            try:
                self._lists[language] = read_pronunciation(self._audio / language / FILE)
            except FileNotFoundError:
                self._lists[language] = NOTHING
            except (OSError, ValueError) as broken:
                self.problems.append(str(broken))
                self._lists[language] = NOTHING
        return self._lists[language]


def read_pronunciation(path: Path) -> Pronunciation:
    """Read a list: `words` and `sounds`, both mappings. Raises OSError, or ValueError with what is wrong."""
    text = path.read_text(encoding="utf-8")
    if len(text) > MOST_LETTERS:
        raise ValueError(f"{path.name}: longer than {MOST_LETTERS} letters")
    try:
        content = yaml.load(text, Loader=yaml.BaseLoader)
    except yaml.YAMLError as broken:
        raise ValueError(f"{path.name}: {broken}") from broken
    if not isinstance(content, dict) or not content.keys() <= {"words", "sounds"}:
        raise ValueError(f"{path.name}: must hold 'words' and 'sounds' and nothing else")
    words = _read_mapping(path, content, "words")
    for word in words:
        if not WORD.fullmatch(word):
            raise ValueError(f"{path.name}: {word!r} is not one word")
    folded = {word.casefold(): value for word, value in words.items()}
    return Pronunciation(folded, _read_mapping(path, content, "sounds"))


def _read_mapping(path: Path, content: dict[object, object], name: str) -> dict[str, str]:
    mapping = content.get(name) or {}
    if not isinstance(mapping, dict):
        raise ValueError(f"{path.name}: {name} must be a mapping to phonemes")
    for key, value in mapping.items():
        if not isinstance(key, str) or not isinstance(value, str) or not PHONEMES.fullmatch(value):
            raise ValueError(f"{path.name}: {key!r} cannot be said with {value!r}")
    return mapping


def _word_around(text: str, at: int) -> tuple[int, int]:
    at = min(max(at, 0), max(len(text) - 1, 0))
    start = stop = at
    while start > 0 and not text[start - 1].isspace() and text[start - 1] != "\u200b":
        start -= 1
    while stop < len(text) and not text[stop].isspace() and text[stop] != "\u200b":
        stop += 1
    return start, max(stop, start)
