"""Which way each character of a line runs: Unicode bidirectional levels, with paired brackets and isolates."""

from typing import Any, Literal
from unicodedata import bidirectional

from bidi import algorithm  # type: ignore[import-untyped]

Base = Literal["ltr", "rtl"]

BRACKETS = dict(zip("([{〈《「『【", ")]}〉》」』】", strict=True))
ISOLATES = {"\u2066": 0, "\u2067": 1, "\u2068": None}
POP_ISOLATE = "\u2069"
INVISIBLE = frozenset("\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u00ad")
OBJECT = "\ufffc"


def find_levels(text: str, base: Base) -> list[int]:
    """The embedding level of every character of one paragraph (no line feeds); odd runs right to left (UAX #9).

    The base direction is given, never guessed from the text. Text between an isolate (U+2066, 2067, 2068) and
    U+2069 is laid out on its own, so a Danish sentence with its full stop stays whole inside an Arabic one.
    """
    if text.isascii() and base == "ltr":
        return [0] * len(text)
    return _levels(text, 1 if base == "rtl" else 0)


def _levels(text: str, base: int) -> list[int]:
    outer, inner = _split_isolates(text)
    levels = _resolve(outer, base)
    for start, stop, wanted in inner:
        content = text[start:stop]
        own = _first_strong(content, base) if wanted is None else wanted
        shift = base + 1 if (base + 1) % 2 == own else base + 2
        for at, level in enumerate(_levels(content, own), start):
            levels[at] = level - own + shift
    return levels


def _split_isolates(text: str) -> tuple[str, list[tuple[int, int, int | None]]]:
    """Put object marks in place of each outermost isolate; give (start, stop, wanted direction) of their contents."""
    if not any(character in ISOLATES for character in text):
        return text, []
    outer = list(text)
    found: list[tuple[int, int, int | None]] = []
    opened: list[int] = []
    for at, character in enumerate(text):
        if character in ISOLATES:
            opened.append(at)
        elif character == POP_ISOLATE and opened:
            start = opened.pop()
            if not opened:
                found.append((start + 1, at, ISOLATES[text[start]]))
                outer[start : at + 1] = OBJECT * (at + 1 - start)
    return "".join(outer), found


def _first_strong(text: str, otherwise: int) -> int:
    for character in text:
        kind = bidirectional(character)
        if kind in ("L", "R", "AL"):
            return 0 if kind == "L" else 1
    return otherwise


def _resolve(text: str, base: int) -> list[int]:
    storage = algorithm.get_empty_storage()
    storage["base_level"] = base
    storage["base_dir"] = "LR"[base]
    kinds = [_kind(character) for character in text]
    storage["chars"] = [
        {"ch": character, "level": base, "type": kind, "orig": kind, "at": at}
        for at, (character, kind) in enumerate(zip(text, kinds, strict=True))
        if kind != "BN"
    ]
    algorithm.calc_level_runs(storage)
    algorithm.resolve_weak_types(storage, False)
    _resolve_brackets(storage, "LR"[base % 2])
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    levels = [-1] * len(text)
    for character in storage["chars"]:
        levels[character["at"]] = character["level"]
    # Joiners and breaks have no direction of their own: they go with what stands before them, else after them.
    before = next((level for level in levels if level >= 0), base)
    for at, level in enumerate(levels):
        before = levels[at] = before if level < 0 else level
    return levels


def _kind(character: str) -> str:
    kind = bidirectional(character)
    if not kind:
        return "L"
    # Embeddings are not used by our catalogs; isolates are handled before this; a stray one counts as nothing.
    return "BN" if kind in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI") else kind


def _resolve_brackets(storage: dict[str, Any], embedding: str) -> None:
    """Rule N0, which python-bidi leaves out: both brackets of a pair take one direction."""
    characters = storage["chars"]
    opposite = "R" if embedding == "L" else "L"
    for opening, closing in _pair_brackets(characters):
        inside = {_strength(character["type"]) for character in characters[opening + 1 : closing]}
        if embedding in inside:
            direction = embedding
        elif opposite in inside:
            before = (_strength(character["type"]) for character in reversed(characters[:opening]))
            context = next((strength for strength in before if strength), embedding)
            direction = context if context == opposite else embedding
        else:
            continue
        characters[opening]["type"] = characters[closing]["type"] = direction


def _pair_brackets(characters: list[dict[str, Any]]) -> list[tuple[int, int]]:
    waiting: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for at, character in enumerate(characters):
        if character["type"] != "ON":
            continue
        sign = character["ch"]
        if sign in BRACKETS:
            waiting.append((BRACKETS[sign], at))
        elif any(sign == closing for closing, _ in waiting):
            while waiting:
                closing, start = waiting.pop()
                if closing == sign:
                    pairs.append((start, at))
                    break
    return sorted(pairs)


def _strength(kind: str) -> str:
    return "R" if kind in ("R", "EN", "AN") else "L" if kind == "L" else ""


def order_visually(levels: list[int]) -> list[int]:
    """The indices of one line's pieces from left to right, given each piece's level (rule L2)."""
    order = list(range(len(levels)))
    if not any(levels):
        return order
    for level in range(max(levels), 0, -1):
        at = 0
        while at < len(order):
            if levels[order[at]] < level:
                at += 1
                continue
            stop = at
            while stop < len(order) and levels[order[stop]] >= level:
                stop += 1
            order[at:stop] = reversed(order[at:stop])
            at = stop
    return order
