"""A Danish sentence as spans of text, its words of the course marked."""

from __future__ import annotations

from engine.content.model import Sentence
from engine.stage.speech import Speech
from engine.stage.text.pieces import Span

ACCENT = "#186648"


def lit_word(speech: Speech, key: str, text: str) -> int | None:
    """Which word of a text is being spoken now, if what is spoken has that key."""
    if speech.saying is None or speech.saying.key != key or speech.offset is None:
        return None
    return len(text[: speech.offset].split())


def spans(sentence: Sentence, marked: str | None = None) -> tuple[Span, ...]:
    """The sentence as spans; uses of the word `marked` are coloured and underlined."""
    made: list[Span] = []
    at = 0
    for use in sorted(sentence.uses, key=lambda one: one.start):
        if use.word != marked or use.start < at:
            continue
        made.append(Span(sentence.text[at : use.start]))
        made.append(Span(sentence.text[use.start : use.end], colour=ACCENT, underline=True))
        at = use.end
    made.append(Span(sentence.text[at:]))
    return tuple(span for span in made if span.text)
