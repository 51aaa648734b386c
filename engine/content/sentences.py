"""Templates of a designer turned into sentences that know which words they say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from engine.content.model import Pattern, Sentence, Use, WordId
from engine.content.problems import nearest
from engine.language.forms import Gender, Kind, missing_form
from engine.language.templates import SLOT, Part, Spoken, TemplateError, fill, parse, words_named

LONGEST = 400


class SentenceProblem(ValueError):
    """A template that cannot be said; `remedy` is what to do."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class Entry:
    """A word as sentences need it."""

    kind: Kind
    danish: str
    gender: Gender | None
    forms: Mapping[str, str]


def _none() -> Mapping[str, Entry]:
    return {}


@dataclass(slots=True)
class Lexicon:
    """The words that a world's sentences may name: its own, and those of earlier worlds, read when first needed."""

    own: Mapping[str, Entry]
    earlier: Callable[[], Mapping[str, Entry]] = _none
    borrowed: set[str] = field(default_factory=set)
    _patterns: list[tuple[tuple[Part, ...], str, dict[WordId, Sentence]]] = field(default_factory=list)

    def find(self, word: str) -> Entry | None:
        entry = self.own.get(word)
        if entry is None:
            entry = self.earlier().get(word)
            if entry is not None:
                self.borrowed.add(word)
        return entry

    def known(self) -> Iterable[str]:
        return (*self.own, *self.earlier())

    def forms_of(self, word: str) -> Mapping[str, str]:
        entry = self.find(word)
        if entry is None:
            raise SentenceProblem(f"unknown word '{word}'", nearest(word, self.known()))
        return entry.forms

    def sentence(self, template: str, context: str) -> Sentence:
        """A sentence said as written. SentenceProblem when it cannot be."""
        parts = _parse(template)
        if SLOT in words_named(parts):
            raise SentenceProblem(f"'{{{SLOT}}}' is only for patterns", "name a word: {knife:definite}")
        said = self._fill(parts, None)
        uses = tuple(Use(WordId(word), start, end) for word, start, end in said.uses)
        return Sentence(said.text, uses, context, said.text)

    def pattern(self, template: str, context: str) -> Pattern:
        """A pattern, finished for every own word that has the forms it needs. SentenceProblem when it cannot be."""
        parts = _parse(template)
        if SLOT not in words_named(parts):
            remedy = f"write {{{SLOT}:definite}} where it is said"
            raise SentenceProblem("the sentence has no place for the word", remedy)
        filled: dict[WordId, Sentence] = {}
        problem: SentenceProblem | None = None
        for word in self.own:
            try:
                filled[WordId(word)] = self._finished(parts, word, context)
            except SentenceProblem as error:
                problem = problem or error
        if not filled and problem is not None:
            raise problem
        self._patterns.append((parts, context, filled))
        return Pattern(template, filled)

    def finish_patterns(self) -> None:
        """Finish all patterns for the words that were borrowed too: which those are is known once all is read."""
        for parts, context, filled in self._patterns:
            for word in self.borrowed:
                with suppress(SentenceProblem):
                    filled[WordId(word)] = self._finished(parts, word, context)

    def _finished(self, parts: tuple[Part, ...], word: str, context: str) -> Sentence:
        said = self._fill(parts, word)
        uses = tuple(Use(WordId(one), start, end) for one, start, end in said.uses)
        entry = self.find(word)
        assert entry is not None
        return Sentence(said.text, uses, context, said.open, WordId(word), entry.danish)

    def _fill(self, parts: tuple[Part, ...], slot: str | None) -> Spoken:
        try:
            return fill(parts, self.forms_of, slot)
        except KeyError as error:
            word, form = error.args[0]
            entry = self.find(word)
            assert entry is not None
            raise SentenceProblem(*missing_form(entry.kind, entry.danish, entry.gender, form)) from None


def _parse(template: str) -> tuple[Part, ...]:
    if not template.strip():
        raise SentenceProblem("the sentence is empty", "write what is said")
    if len(template) > LONGEST:
        raise SentenceProblem(f"the sentence has more than {LONGEST} letters", "say it in several sentences")
    try:
        return parse(" ".join(template.split()))
    except TemplateError as error:
        raise SentenceProblem(str(error), error.remedy) from None
