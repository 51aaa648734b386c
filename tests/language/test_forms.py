"""Danish forms: derived where Danish is sure, declared where it is not, refused where there is none."""

import pytest

from engine.language.forms import FORM_NAMES, FORMS_OF, derive, missing_form

NOUNS = [
    ("kniv", "en", "knive", "kniven", "knivene"),
    ("skærebræt", "et", "skærebrætter", "skærebrættet", "skærebrætterne"),
    ("gryde", "en", "gryder", "gryden", "gryderne"),
    ("termometer", "et", "termometre", "termometret", "termometrene"),
    ("følgeseddel", "en", "følgesedler", "følgesedlen", "følgesedlerne"),
    ("rengøringsmiddel", "et", "rengøringsmidler", "rengøringsmidlet", "rengøringsmidlerne"),
    ("gaffeltruck", "en", "gaffeltrucks", "gaffeltrucken", "gaffeltruckene"),
    ("fryser", "en", "frysere", "fryseren", "fryserne"),
    ("palleløfter", "en", "palleløftere", "palleløfteren", "palleløfterne"),
    ("forklæde", "et", "forklæder", "forklædet", "forklæderne"),
    ("etiket", "en", "etiketter", "etiketten", "etiketterne"),
    ("sikkerhedssko", "en", "sikkerhedssko", "sikkerhedsskoen", "sikkerhedsskoene"),
    ("håndvask", "en", "håndvaske", "håndvasken", "håndvaskene"),
    ("handske", "en", "handsker", "handsken", "handskerne"),
    ("lagen", "et", "lagner", "lagnet", "lagnerne"),
    ("kittel", "en", "kitler", "kitlen", "kitlerne"),
    ("knap", "en", "knapper", "knappen", "knapperne"),
]


@pytest.mark.parametrize(("danish", "gender", "plural", "definite", "together"), NOUNS)
def test_nouns(danish: str, gender: str, plural: str, definite: str, together: str) -> None:
    forms = derive("noun", danish, gender, plural)  # type: ignore[arg-type]
    assert forms["definite"] == definite
    assert forms["definite plural"] == together
    assert forms["indefinite"] == f"{gender} {danish}"
    assert forms["plural"] == plural


@pytest.mark.parametrize(
    ("danish", "imperative", "particle"),
    [
        ("skære", "skær", None),
        ("skrælle", "skræl", None),
        ("tømme", "tøm", None),
        ("tørre af", "tør", "af"),
        ("fylde op", "fyld", "op"),
        ("dosere", "doser", None),
        ("støvsuge", "støvsug", None),
        ("gå", "gå", None),
    ],
)
def test_verbs(danish: str, imperative: str, particle: str | None) -> None:
    forms = derive("verb", danish)
    assert forms["imperative"] == imperative
    assert forms.get("particle") == particle


@pytest.mark.parametrize(
    ("danish", "neuter", "plural"),
    [
        ("rå", "råt", "rå"),
        ("varm", "varmt", "varme"),
        ("beskidt", "beskidt", "beskidte"),
        ("skrøbelig", "skrøbeligt", "skrøbelige"),
        ("tung", "tungt", "tunge"),
    ],
)
def test_adjectives(danish: str, neuter: str, plural: str) -> None:
    forms = derive("adjective", danish)
    assert forms["neuter"] == neuter
    assert forms["plural"] == forms["definite"] == plural


def test_what_depends_on_pronunciation_is_not_guessed() -> None:
    assert "definite" not in derive("noun", "kød", "et")
    assert "definite" not in derive("noun", "antal", "et", "antal")
    assert "plural" not in derive("adjective", "ren")


def test_declared_forms_win_and_help_derive_others() -> None:
    forms = derive("noun", "antal", "et", "antal", {"definite": "antallet"})
    assert forms["definite plural"] == "antallene"
    declared = {"imperative": "meld", "particle": "dig syg"}
    assert derive("verb", "melde sig syg", declared=declared)["particle"] == "dig syg"


def test_a_mass_noun_has_no_article() -> None:
    assert derive("noun", "kød", "et")["indefinite"] == "kød"


def test_why_a_form_is_missing() -> None:
    for kind in FORMS_OF:
        for form in (*FORM_NAMES, "genitive"):
            message, remedy = missing_form(kind, "x", None, form)  # type: ignore[arg-type]
            assert message
            assert remedy
