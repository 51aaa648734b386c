"""Text cut into pieces: stretches of one word, script, direction and span, each drawn by one font in one go."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from unicodedata import category

from engine.stage.text.direction import INVISIBLE, Base, find_levels
from engine.stage.text.faces import Face, Faces
from engine.stage.text.scripts import COMMON, NOT_FIRST, NOT_LAST, is_mark, joins, script_of

Colour = str | tuple[int, int, int]
JOINER = "\u200d"
SOFT_HYPHEN = "\u00ad"
ZERO_SPACE = "\u200b"
BREAK_AFTER = frozenset("-–—/")


@dataclass(frozen=True, slots=True)
class Span:
    """Part of a text with its own look: text colour, underline, and a background (`mark`) for endings and the like.

    `colour` None means the colour the paragraph is drawn in; `mark` None means no background.
    """

    text: str
    colour: Colour | None = None
    underline: bool = False
    mark: Colour | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """What one font draws in one go: characters `start` to `stop` of the whole text.

    `word` and `span` are indices, -1 for the space between words. `breaks` says that a line may begin here;
    `hyphen` that a line which ends here shows one.
    """

    text: str
    face: Face
    level: int
    word: int
    span: int
    start: int
    stop: int
    breaks: bool = False
    hyphen: bool = False

    @property
    def is_space(self) -> bool:
        return self.word < 0


def cut_pieces(spans: Sequence[Span], base: Base, size: int, weight: int, faces: Faces) -> list[list[Piece]]:
    """The pieces of each hard line (split at line feeds) in logical order; `size` in px."""
    text = "".join(span.text for span in spans)
    owners = [index for index, span in enumerate(spans) for _ in span.text]
    lines: list[list[Piece]] = []
    start = 0
    word = 0
    for line in text.split("\n"):
        cutter = _Cutter(line, start, owners, base, size, weight, faces, word)
        lines.append(cutter.cut())
        word = cutter.word + 1
        start += len(line) + 1
    return lines


def split_piece(piece: Piece, count: int) -> tuple[Piece, Piece]:
    """Cut a piece after `count` of its characters, keeping letters joined and marks on their letters."""
    text = piece.text.strip(JOINER)
    while count < len(text) and is_mark(text[count]):
        count += 1
    head, tail = text[:count], text[count:]
    joined = JOINER if head and tail and joins(_last_letter(head), tail[0]) else ""
    lead = JOINER if piece.text.startswith(JOINER) else ""
    end = JOINER if piece.text.endswith(JOINER) else ""
    middle = piece.start + count
    return (
        replace(piece, text=lead + head + joined, stop=middle, hyphen=False),
        replace(piece, text=joined + tail + end, start=middle, breaks=True),
    )


def _last_letter(text: str) -> str:
    return next((character for character in reversed(text) if not is_mark(character)), text[-1])


class _Cutter:
    """Cuts one hard line."""

    def __init__(
        self, line: str, offset: int, owners: list[int], base: Base, size: int, weight: int, faces: Faces, word: int
    ) -> None:
        self.line, self.offset, self.owners = line, offset, owners
        self.size, self.weight, self.faces = size, weight, faces
        self.word = word - 1
        self.levels = find_levels(line, base)
        self.scripts = self._find_scripts()
        self.pieces: list[Piece] = []
        self.open: list[int] = []
        self.in_word = False
        self.may_break = False
        self.joined = False

    def cut(self) -> list[Piece]:
        previous = ""
        for at, character in enumerate(self.line):
            if character in (SOFT_HYPHEN, ZERO_SPACE):
                self._close(hyphen=character == SOFT_HYPHEN)
                self.may_break = True
                # A soft hyphen stays inside its word; a zero-width space ends one, as between Thai words.
                self.in_word = self.in_word and character == SOFT_HYPHEN
            elif character in INVISIBLE or (category(character) in ("Cc", "Cs") and not character.isspace()):
                self._close()
            elif character.isspace() and character not in "\u00a0\u202f":
                self._close()
                self.in_word = False
                self._add_space(at)
                self.may_break = True
            else:
                self._take(at, previous)
            previous = character
        self._close()
        return self.pieces

    def _take(self, at: int, previous: str) -> None:
        character = self.line[at]
        mark = bool(self.open) and is_mark(character)
        chinese = self.scripts[at] == "Hani" and not mark
        if chinese or (previous in BREAK_AFTER and character.isalnum() and len(self.open) > 1):
            parting = character not in NOT_FIRST and previous not in NOT_LAST
            self._close()
            self.may_break = self.may_break or (parting and bool(previous))
            self.in_word = self.in_word and not (chinese and parting)
        elif self.open and not mark:
            last = self.open[-1]
            changed = (
                self.levels[last] != self.levels[at]
                or self.scripts[last] != self.scripts[at]
                or self.owners[self.offset + last] != self.owners[self.offset + at]
            )
            if changed:
                self._close(joined=self._goes_on(last, at))
        if not self.in_word:
            self.word += 1
            self.in_word = True
        self.open.append(at)

    def _goes_on(self, last: int, at: int) -> bool:
        while last > 0 and is_mark(self.line[last]):
            last -= 1
        return self.levels[last] == self.levels[at] and joins(self.line[last], self.line[at])

    def _close(self, *, joined: bool = False, hyphen: bool = False) -> None:
        if self.open:
            first, last = self.open[0], self.open[-1]
            text = self.line[first : last + 1]
            text = (JOINER if self.joined else "") + text + (JOINER if joined else "")
            self._add(text, first, last + 1, self.word, self.owners[self.offset + first], hyphen)
            self.open.clear()
        self.joined = joined

    def _add_space(self, at: int) -> None:
        self._add(" ", at, at + 1, -1, self.owners[self.offset + at], False)

    def _add(self, text: str, start: int, stop: int, word: int, span: int, hyphen: bool) -> None:
        level = self.levels[start]
        face = Face(self.scripts[start], self.size, self.weight, level % 2 == 1)
        offset = self.offset
        breaks = self.may_break and word >= 0
        self.pieces.append(Piece(text, face, level, word, span, offset + start, offset + stop, breaks, hyphen))
        if word >= 0:
            self.may_break = False

    def _find_scripts(self) -> list[str]:
        own = [script_of(character) for character in self.line]
        before = next((script for script in own if script != COMMON), "Latn")
        found: list[str] = []
        for character, script in zip(self.line, own, strict=True):
            if not (script == COMMON and is_mark(character)):
                chosen = self.faces.script_for(character, script, before)
                # A borrowed sign (an arrow, a tick) does not change what the next common character looks like.
                before = script if script != COMMON else before
            else:
                chosen = before
            found.append(chosen)
        return found
