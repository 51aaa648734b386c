"""Sentences that name words by id and form: `Hent {knife:definite}, tak.`; their own parser, never `str.format`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from engine.language.forms import LEMMA

SLOT = "word"
"""The name that stands for any word in a pattern: `Hvor er {word:definite}?`"""
_ENDS = ".!?…"
_OPENING = "\"'»«“”„(–- "


@dataclass(frozen=True, slots=True)
class Named:
    """A place in a template where a word is said; `at` is its position in the template's text."""

    word: str
    form: str
    at: int


Part = str | Named


@dataclass(frozen=True, slots=True)
class Spoken:
    """A finished sentence, the words in it as (word, start, end), and `slot` with the pattern's word still open."""

    text: str
    uses: tuple[tuple[str, int, int], ...]
    open: str


class TemplateError(ValueError):
    """A template that says something impossible; `remedy` is what to do."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.remedy = remedy


def parse(template: str) -> tuple[Part, ...]:
    """Split a template into text and named words. `{{` and `}}` are braces. TemplateError when it is malformed."""
    parts: list[Part] = []
    plain: list[str] = []
    at = 0
    while at < len(template):
        char = template[at]
        if template[at : at + 2] in ("{{", "}}"):
            plain.append(char)
            at += 2
        elif char == "}":
            raise TemplateError("a '}' without its '{'", "write {word:form}, or }} for the sign itself")
        elif char == "{":
            end = template.find("}", at)
            if end < 0 or "{" in template[at + 1 : end]:
                raise TemplateError(f"'{template[at:]}' is not closed", "end it with '}'")
            if plain:
                parts.append("".join(plain))
                plain = []
            parts.append(_named(template[at + 1 : end], at))
            at = end + 1
        else:
            plain.append(char)
            at += 1
    if plain:
        parts.append("".join(plain))
    return tuple(parts)


def _named(inside: str, at: int) -> Named:
    word, colon, form = inside.partition(":")
    word, form = word.strip(), " ".join(form.split())
    if not word or not all(char.isascii() and (char.isalnum() or char == "_") for char in word):
        raise TemplateError(f"'{{{inside}}}' names no word", "write a word id and a form: {knife:definite}")
    if colon and not form:
        raise TemplateError(f"'{{{inside}}}' has a colon and no form", f"write {{{word}}} or {{{word}:definite}}")
    return Named(word, form or LEMMA, at)


def words_named(parts: tuple[Part, ...]) -> tuple[str, ...]:
    """The words that a template names, in order, the pattern's slot among them."""
    return tuple(part.word for part in parts if isinstance(part, Named))


FormsOf = Callable[[str], Mapping[str, str]]
"""Forms of a word by its id; KeyError when there is no such word."""


def fill(parts: tuple[Part, ...], forms_of: FormsOf, slot: str | None = None) -> Spoken:
    """Say a template. `slot` is the word that a pattern's `{word}` stands for.

    A form at the start of a sentence gets a capital letter. Raises KeyError((word, form)) for a form that the word
    has not, and whatever `forms_of` raises for an unknown word.
    """
    text = ""
    still_open = ""
    uses: list[tuple[str, int, int]] = []
    for part in parts:
        if isinstance(part, str):
            text += part
            still_open += part
            continue
        word = slot if part.word == SLOT and slot is not None else part.word
        forms = forms_of(word)
        if part.form not in forms:
            raise KeyError((word, part.form))
        said = forms[part.form]
        if starts_sentence(text):
            said = said[:1].upper() + said[1:]
        uses.append((word, len(text), len(text) + len(said)))
        text += said
        still_open += f"{{{SLOT}}}" if part.word == SLOT and slot is not None else said
    return Spoken(text, tuple(uses), still_open)


def starts_sentence(before: str) -> bool:
    """Whether what follows `before` begins a sentence."""
    bare = before.rstrip(_OPENING)
    if not bare:
        return True
    return bare[-1] in _ENDS and before[len(bare) :] != ""
