"""Sentence templates: forms in place, capitals at the start, and every mistake explained."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.language.forms import derive
from engine.language.templates import TemplateError, fill, parse

FORMS = {
    "knife": derive("noun", "kniv", "en", "knive"),
    "cutting_board": derive("noun", "skærebræt", "et", "skærebrætter"),
    "wipe": derive("verb", "tørre af"),
    "desk": derive("noun", "skrivebord", "et", "skriveborde"),
}


def said(template: str, slot: str | None = None) -> str:
    return fill(parse(template), FORMS.__getitem__, slot).text


def test_the_example_of_the_design() -> None:
    made = fill(parse("Hent {knife:definite} og {cutting_board:definite}, tak."), FORMS.__getitem__)
    assert made.text == "Hent kniven og skærebrættet, tak."
    assert [made.text[start:end] for _, start, end in made.uses] == ["kniven", "skærebrættet"]


def test_split_verbs_and_capitals() -> None:
    assert said("{wipe:imperative} {desk:definite} {wipe:particle}.") == "Tør skrivebordet af."
    assert said("Nu. {knife:definite} er her.") == "Nu. Kniven er her."
    assert said("Klokken 7.30 {wipe:imperative}") == "Klokken 7.30 tør"
    assert said("»{knife:definite}«") == "»Kniven«"


def test_a_pattern_keeps_its_slot_for_the_translator() -> None:
    made = fill(parse("Hvor er {word:definite}?"), FORMS.__getitem__, "knife")
    assert made.text == "Hvor er kniven?"
    assert made.open == "Hvor er {word}?"


def test_braces_can_be_written() -> None:
    assert said("{{x}}") == "{x}"


@pytest.mark.parametrize("template", ["{knife", "knife}", "{}", "{knife:}", "{kn!fe}", "{knife.__class__}", "{0[a]}"])
def test_what_is_malformed_is_refused(template: str) -> None:
    with pytest.raises(TemplateError) as caught:
        parse(template)
    assert caught.value.remedy


def test_an_impossible_form_is_refused() -> None:
    with pytest.raises(KeyError):
        said("{knife:imperative}")


@given(st.text(alphabet="ab{}:._! \n", max_size=30))
def test_any_text_is_parsed_or_refused(text: str) -> None:
    try:
        parts = parse(text)
    except TemplateError:
        return
    assert isinstance(parts, tuple)
