"""A Danish sentence as spans of text, its words of the course marked."""

from __future__ import annotations

from itertools import pairwise

from engine.content.model import Sentence
from engine.language.speech import number_words
from engine.stage.speech import Speech
from engine.stage.text.pieces import Span

ACCENT = "#186648"
DIGITS = "#1e50a0"


def lit_word(speech: Speech, key: str, text: str) -> int | None:
    """Which word of a text is being spoken now, if what is spoken has that key."""
    if speech.saying is None or speech.saying.key != key or speech.offset is None:
        return None
    shown = sum(number.end <= speech.offset for number in number_words(text))
    return len(text[: speech.offset].split()) + shown


def spans(sentence: Sentence, marked: str | None = None) -> tuple[Span, ...]:
    """The sentence as spans: uses of the word `marked` are coloured and underlined, and digits stand beside every
    number word."""
    text = sentence.text
    marks = [(use.start, use.end) for use in sentence.uses if use.word == marked]
    digits = {number.end: number.digits for number in number_words(text)}
    cuts = sorted({0, len(text), *digits, *(edge for mark in marks for edge in mark)})
    made: list[Span] = []
    for start, end in pairwise(cuts):
        marks_it = any(first <= start and end <= last for first, last in marks)
        made.append(Span(text[start:end], colour=ACCENT, underline=True) if marks_it else Span(text[start:end]))
        if end in digits:
            made.append(Span(f" ({digits[end]})", colour=DIGITS))
    return tuple(span for span in made if span.text)
