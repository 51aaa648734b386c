"""Layout: lines, words, fitting, cutting, and what is kept."""

import pygame
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.stage.text import Span, Typesetter
from engine.stage.text.coverage import read_coverage
from engine.stage.text.faces import BOLD_FOLDER, Faces
from engine.stage.text.kept import Kept

TYPE = Typesetter(1.0)


def rows(paragraph: object) -> list[str]:
    return ["".join(placed.piece.text for placed in line.pieces) for line in paragraph.lines]  # type: ignore[attr-defined]


def test_lines_break_at_spaces_and_stay_in_the_box() -> None:
    found = TYPE.layout("Tag sikkerhedssko og refleksvest på.", 28, width=300)
    assert rows(found) == ["Tag sikkerhedssko og", "refleksvest på."]
    assert found.natural <= found.width == 300
    assert not found.truncated
    assert not found.broken


def test_words_have_places_and_offsets() -> None:
    text = "Hent kniven, tak."
    found = TYPE.layout(text, 28)
    assert [word.text for word in found.words] == ["Hent", "kniven,", "tak."]
    assert [text[word.start : word.stop] for word in found.words] == ["Hent", "kniven,", "tak."]
    left, top, width, height = found.words[1].rects[0]
    assert found.word_at(left + width / 2, top + height / 2) is found.words[1]
    assert found.word_at(-5, 0) is None


def test_words_run_from_right_to_left() -> None:
    found = TYPE.layout("أحضر السكين الآن", 28, base="rtl")
    lefts = [word.rects[0][0] for word in found.words]
    assert lefts == sorted(lefts, reverse=True)


def test_a_word_in_two_spans_is_one_word() -> None:
    found = TYPE.layout([Span("skærebræt"), Span("tet", "#2a8f82", underline=True), Span(" her")], 28)
    assert [word.text for word in found.words] == ["skærebrættet", "her"]
    assert [word.span for word in found.words] == [0, 2]


def test_arabic_letters_stay_joined_over_spans() -> None:
    whole = TYPE.layout("التقطيع", 40, base="rtl")
    parted = TYPE.layout([Span("التقط"), Span("يع", "#2a8f82")], 40, base="rtl")
    assert abs(whole.natural - parted.natural) <= 4
    assert len(parted.words) == 1
    assert all("\u200d" in row for row in rows(parted))
    # After a letter that never joins the next one, nothing is joined.
    assert "\u200d" not in rows(TYPE.layout([Span("دار"), Span("نا", "#2a8f82")], 40, base="rtl"))[0]


def test_alignment_follows_the_base() -> None:
    ltr = TYPE.layout("ab", 28, width=300)
    rtl = TYPE.layout("ab", 28, width=300, base="rtl")
    middle = TYPE.layout("ab", 28, width=300, align="center")
    assert ltr.words[0].rects[0][0] == 0
    assert rtl.words[0].rects[0][0] + rtl.words[0].rects[0][2] == 300
    assert middle.words[0].rects[0][0] == pytest.approx((300 - middle.natural) / 2, abs=1)


def test_soft_hyphen_shows_only_at_a_break() -> None:
    text = "rengørings\u00admiddel"
    assert rows(TYPE.layout(text, 28)) == ["rengøringsmiddel"]
    assert rows(TYPE.layout(text, 28, width=180)) == ["rengørings-", "middel"]
    assert len(TYPE.layout(text, 28).words) == 1


def test_zero_width_space_parts_words_and_lines() -> None:
    found = TYPE.layout("คำว่า\u200bไม้ถูพื้น\u200bที่นี่", 28, width=170)
    assert len(found.words) == 3
    assert len(found.lines) == 2


def test_a_word_too_wide_is_cut_and_told() -> None:
    found = TYPE.layout("rengøringsmiddelbeholder", 34, width=120)
    assert found.broken
    assert "".join(rows(found)) == "rengøringsmiddelbeholder"
    assert found.natural <= 120
    assert len(found.words) == 1
    assert len(found.words[0].rects) == len(found.lines)


def test_too_many_lines_end_in_an_ellipsis() -> None:
    found = TYPE.layout("En lang linje som ikke kan stå på to linjer", 26, width=200, max_lines=2)
    assert found.truncated
    assert len(found.lines) == 2
    assert rows(found)[1].endswith("…")
    assert found.natural <= 200


def test_fit_shrinks_only_as_far_as_needed() -> None:
    text = "Kan du tale lidt langsommere?"
    one = TYPE.fit(text, 30, width=300, smallest=12)
    two = TYPE.fit(text, 30, width=300, height=90, smallest=12, max_lines=2)
    assert 12 < one.size < 30
    assert two.size == 30
    assert not one.truncated
    assert TYPE.fit(text, 30, width=60, smallest=19).size == 19
    assert TYPE.fit(text, 30, width=60, smallest=19).truncated


def test_text_size_is_a_factor() -> None:
    large = Typesetter(1.0, 2.0).layout("kniv", 20)
    assert large.size == 40
    assert large.natural == pytest.approx(TYPE.layout("kniv", 40).natural)


def test_lengths_are_design_px_at_any_scale() -> None:
    double = Typesetter(2.0).layout("Hent kniven og skærebrættet, tak.", 28, width=300)
    single = TYPE.layout("Hent kniven og skærebrættet, tak.", 28, width=300)
    assert double.height == pytest.approx(single.height, rel=0.03)
    assert double.image().get_width() > 1.8 * single.image().get_width()


def test_nothing_is_made_again() -> None:
    found = TYPE.layout("Hent kniven", 28)
    assert TYPE.layout("Hent kniven", 28) is found
    assert TYPE.fit("Hent kniven", 28, width=400) is TYPE.fit("Hent kniven", 28, width=400)
    assert found.image() is found.image()
    assert found.image(lit=1) is not found.image()


def test_resize_forgets() -> None:
    typesetter = Typesetter(1.0)
    before = typesetter.layout("kniv", 28)
    typesetter.resize(1.0)
    assert typesetter.layout("kniv", 28) is before
    typesetter.resize(2.0)
    assert typesetter.layout("kniv", 28) is not before


def test_the_lit_word_is_shown_by_more_than_colour() -> None:
    found = TYPE.layout("Hent kniven", 40)
    pad = found.pad
    left, _, width, _ = found.words[1].rects[0]
    lit = found.image("#000000", lit=1)
    under = round(found.lines[0].baseline + 0.29 * 40) + pad
    assert lit.get_at((round(left + width / 2) + pad, under))[:3] == (0, 0, 0)
    assert found.image("#000000").get_at((round(left + width / 2) + pad, under)).a == 0


def test_kept_is_bounded() -> None:
    kept: Kept[int, bytes] = Kept(100, len)
    for at in range(50):
        kept.put(at, bytes(10))
    assert len(kept) == 10
    assert kept.total == 100
    assert kept.get(0) is None
    assert kept.get(49) is not None


def test_coverage_of_every_bold_font() -> None:
    wanted = {
        "NotoSans": "aæøåÆØÅéжїґʼ…’",
        "NotoSansArabic": "ابپچژگکیہےټډښ۳؟،\u200c",
        "NotoSansEthiopic": "ሰላም።",
        "NotoSansThai": "ก้ำ",
        "NotoSansDevanagari": "क्ष।",
        "NotoSansBengali": "ক৭য়",
        "NotoSansTamil": "துெ",
        "NotoSansMyanmar": "ဖြစ်၊",
    }
    for family, text in wanted.items():
        coverage = read_coverage(BOLD_FOLDER / f"{family}-Bold.ttf")
        assert [character for character in text if character not in coverage] == [], family
        assert "中" not in coverage


def test_missing_glyphs_are_known() -> None:
    without_han = Typesetter(1.0, faces=Faces(lambda: None))
    assert without_han.covers("Hent kniven – أحضر السكين")
    assert not without_han.covers("用刀")
    assert without_han.layout("用刀", 28).natural > 0


TEXT = st.text(
    st.sampled_from("abcæø 12().,\"-/אבגضكلمىِ\u200c\u200b\u00ad\u2066\u2069กำ้中\n—«»€\t\0\x07\ud800"), max_size=40
)


@settings(max_examples=120, deadline=None)
@given(TEXT, st.sampled_from(["ltr", "rtl"]), st.sampled_from([None, 40, 90, 300]), st.sampled_from([None, 1, 2]))
def test_any_text_lays_out_and_draws(text: str, base: str, width: float | None, most: int | None) -> None:
    found = TYPE.layout([Span(text[:9]), Span(text[9:], underline=True)], 20, width=width, base=base, max_lines=most)  # type: ignore[arg-type]
    surface = pygame.Surface((320, 200))
    found.draw(surface, 0, 0)
    for word in found.words:
        assert 0 <= word.start < word.stop <= len(text)
        assert word.rects
    if most is None:
        shown = sorted(
            at for line in found.lines for placed in line.pieces for at in range(placed.piece.start, placed.piece.stop)
        )
        # Every letter stands somewhere, once.
        letters = [at for at, character in enumerate(text) if character.isalnum()]
        assert [at for at in shown if text[at].isalnum()] == letters
