"""What a voice says: numbers, clock, dates, units; digits beside number words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.language.numbers import cardinal, ordinal
from engine.language.speech import number_words, pieces, spoken

SPOKEN = [
    ("5 °C", "fem grader"),
    ("Mindst 75 °C.", "Mindst femoghalvfjerds grader."),
    ("-18 °C", "minus atten grader"),
    ("56-10 °C", "seksoghalvtreds til ti grader"),
    ("Ring 112!", "Ring et et to!"),
    ("75 %", "femoghalvfjerds procent"),
    ("kl. 20.00", "klokken tyve"),
    ("før 20.00", "før klokken tyve"),
    ("Klokken 7.05", "Klokken syv nul fem"),
    ("11:30", "elleve tredive"),
    ("1.000 kr.", "et tusind kroner"),
    ("1 kg", "et kilo"),
    ("1 kr.", "en krone"),
    ("3,5 kg", "tre komma fem kilo"),
    ("den 3. maj", "den tredje maj"),
    ("27.01.2026", "syvogtyvende i første to tusind og seksogtyve"),
    ("12 34 56 78", "tolv, fireogtredive, seksoghalvtreds, otteoghalvfjerds"),
    ("Plads B-12.", "Plads B tolv."),
    ("ca. 2 timer", "cirka to timer"),
    ("Reol A er tom.", "Reol A er tom."),
    ("I alt 24 kasser.", "I alt fireogtyve kasser."),
    ("10 kg.", "ti kilo."),
]


@pytest.mark.parametrize(("text", "voice"), SPOKEN)
def test_what_is_said(text: str, voice: str) -> None:
    assert spoken(text) == voice


def test_other_voices_read_digits_themselves() -> None:
    assert spoken("5 °C", "en") == "5 °C"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "nul"),
        (1, "en"),
        (21, "enogtyve"),
        (50, "halvtreds"),
        (77, "syvoghalvfjerds"),
        (99, "nioghalvfems"),
        (100, "et hundrede"),
        (204, "to hundrede og fire"),
        (1000, "et tusind"),
        (2026, "to tusind og seksogtyve"),
        (9999, "ni tusind ni hundrede og nioghalvfems"),
    ],
)
def test_numbers(number: int, words: str) -> None:
    assert cardinal(number) == words


def test_all_numbers_have_their_own_words() -> None:
    assert len({cardinal(number) for number in range(10_000)}) == 10_000
    assert len({ordinal(number) for number in range(1, 100)}) == 99


def test_digits_beside_number_words() -> None:
    def digits(text: str) -> list[tuple[str, str]]:
        return [(text[number.start : number.end], number.digits) for number in number_words(text)]

    assert digits("Hent tre gryder.") == [("tre", "3")]
    assert digits("Vi åbner klokken halv tolv.") == [("halv tolv", "11.30")]
    assert digits("halv et") == [("halv et", "12.30")]
    assert digits("Pak halvtreds håndklæder") == [("halvtreds", "50")]
    assert digits("to (2) kasser") == []
    assert digits("en kniv og et bræt") == []


@given(st.text(max_size=60))
def test_pieces_leave_no_gap(text: str) -> None:
    made = pieces(text)
    assert "".join(text[piece.start : piece.end] for piece in made) == text


@given(st.text(alphabet="0123456789.,:-– %°CkgABmin", max_size=30))
def test_no_run_of_digits_trips_it(text: str) -> None:
    assert isinstance(spoken(text), str)
