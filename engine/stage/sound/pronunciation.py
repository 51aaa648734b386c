"""Words that espeak-ng says wrong and how to make it say them: our own list, read from `audio/<language>/`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

FILE = "pronunciation.yaml"
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
    """Phonemes by word, in lower case; each value is in espeak-ng's own phoneme names."""

    words: Mapping[str, str]

    def adapt(self, text: str) -> Adapted:
        """`text` with the words of the list written as phonemes; whatever else looks like phonemes is disarmed."""
        plain = text.replace("[[", "[ ").replace("\0", " ")
        pieces: list[str] = []
        moves: list[tuple[int, int, int, int]] = []
        done = length = 0
        for match in WORD.finditer(plain):
            phonemes = self.words.get(match[0].casefold())
            if phonemes is None:
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


NOTHING = Pronunciation({})


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
    """Read a list: a mapping of words to phonemes. Raises OSError, or ValueError with what is wrong."""
    text = path.read_text(encoding="utf-8")
    try:
        content = yaml.load(text, Loader=yaml.BaseLoader)
    except yaml.YAMLError as broken:
        raise ValueError(f"{path.name}: {broken}") from broken
    if not isinstance(content, dict):
        raise ValueError(f"{path.name}: must be a mapping of words to phonemes")
    words: dict[str, str] = {}
    for word, phonemes in content.items():
        if not isinstance(word, str) or not WORD.fullmatch(word):
            raise ValueError(f"{path.name}: {word!r} is not one word")
        if not isinstance(phonemes, str) or not PHONEMES.fullmatch(phonemes):
            raise ValueError(f"{path.name}: the phonemes of {word!r} may not hold {phonemes!r}")
        words[word.casefold()] = phonemes
    return Pronunciation(words)


def _word_around(text: str, at: int) -> tuple[int, int]:
    at = min(max(at, 0), max(len(text) - 1, 0))
    start = stop = at
    while start > 0 and not text[start - 1].isspace() and text[start - 1] != "\u200b":
        start -= 1
    while stop < len(text) and not text[stop].isspace() and text[stop] != "\u200b":
        stop += 1
    return start, max(stop, start)
