"""Danish forms of a word: declared by the designer, or derived where Danish leaves no doubt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

Kind = Literal["noun", "verb", "adjective", "phrase"]
Gender = Literal["en", "et"]

LEMMA = "lemma"
FORM_NAMES = (
    LEMMA,
    "indefinite",
    "definite",
    "plural",
    "definite plural",
    "imperative",
    "present",
    "neuter",
    "particle",
)
FORMS_OF: Mapping[str, tuple[str, ...]] = {
    "noun": (LEMMA, "indefinite", "definite", "plural", "definite plural"),
    "verb": (LEMMA, "imperative", "present", "particle"),
    "adjective": (LEMMA, "neuter", "definite", "plural"),
    "phrase": (LEMMA,),
}
"""The forms that a word of each kind can have."""

_VOWELS = "aeiouyæøåé"
_DOUBLING = "bdfgklmnprst"


def derive(
    kind: Kind,
    danish: str,
    gender: Gender | None = None,
    plural: str | None = None,
    declared: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """All forms of a word that are known for sure, by name. What is declared always wins.

    A form that depends on how the word is pronounced (`glas` -> `glasset`, but `gas` -> `gassen`, `kød` -> `kødet`) is
    left out unless the plural shows it; the reader then asks for it to be declared.
    """
    forms = {LEMMA: danish}
    match kind:
        case "noun":
            forms |= _noun(danish, gender, plural, dict(declared or {}))
        case "verb":
            forms |= _verb(danish)
        case "adjective":
            forms |= _adjective(danish)
        case "phrase":
            pass
    forms |= dict(declared or {})
    return forms


def _noun(danish: str, gender: Gender | None, plural: str | None, declared: Mapping[str, str]) -> dict[str, str]:
    forms: dict[str, str] = {}
    plural = declared.get("plural", plural)
    if gender is not None:
        # What has no plural is a mass: *Det er kød*, never *et kød*.
        forms["indefinite"] = f"{gender} {danish}" if plural else danish
        definite = declared.get("definite") or _definite(danish, gender, plural)
        if definite:
            forms["definite"] = definite
    if plural:
        forms["plural"] = plural
        together = _definite_plural(danish, plural, forms.get("definite"))
        if together:
            forms["definite plural"] = together
    return forms


def _definite(danish: str, gender: Gender, plural: str | None) -> str | None:
    ending = "n" if gender == "en" else "t"
    if danish.endswith("e"):
        return danish + ending
    if plural and plural != danish:
        stem = _stem(danish, plural)
        if stem is not None:
            return stem + "e" + ending
    if danish.endswith(("um", "ium")) or _may_double(danish):
        return None
    return danish + "e" + ending


def _stem(danish: str, plural: str) -> str | None:
    """What the endings are added to, as the plural shows it: `skærebræt` + `skærebrætter` -> `skærebrætt`."""
    if plural in (danish + "e", danish + "er", danish + "s"):
        return danish
    last = danish[-1]
    if last in _DOUBLING and plural in (danish + last + "e", danish + last + "er"):
        return danish + last
    if danish[-2:] in ("el", "en", "er"):
        body = danish[:-2]
        if len(body) > 1 and body[-1] == body[-2]:
            body_single = body[:-1]
        else:
            body_single = body
        for short in (body, body_single):
            if plural in (short + last + "e", short + last + "er"):
                return short + last
    return None


def _definite_plural(danish: str, plural: str, definite: str | None) -> str | None:
    if plural == danish:
        if plural.endswith(("er", "e")):
            return plural + "ne"
        return definite[:-2] + "ene" if definite else None
    if plural.endswith("s"):
        return danish + "ene"
    if danish.endswith("er") and plural == danish + "e":
        return danish + "ne"
    if plural.endswith(("e", "r")):
        return plural + "ne"
    return plural + "ene"


def _may_double(danish: str) -> bool:
    """Whether a short vowel could double the last consonant: one vowel letter, then one consonant that can."""
    if len(danish) < 2 or danish[-1] not in _DOUBLING or danish[-2] not in _VOWELS:
        return False
    return len(danish) < 3 or danish[-3] not in _VOWELS


def _verb(danish: str) -> dict[str, str]:
    head, _, particle = danish.partition(" ")
    forms: dict[str, str] = {"imperative": _imperative(head)}
    forms["present"] = head + "r"
    if particle:
        forms["particle"] = particle
    return forms


def _imperative(head: str) -> str:
    if not head.endswith("e") or len(head) < 3:
        return head
    stem = head[:-1]
    if len(stem) > 2 and stem[-1] == stem[-2]:
        return stem[:-1]
    return stem


def _adjective(danish: str) -> dict[str, str]:
    forms: dict[str, str] = {}
    if danish.endswith("å"):
        return {"neuter": danish + "t", "definite": danish, "plural": danish}
    if danish[-1:] in _VOWELS:
        return {"neuter": danish, "definite": danish, "plural": danish}
    if danish.endswith(("t", "sk")):
        forms["neuter"] = danish
    else:
        forms["neuter"] = danish + "t"
    if danish.endswith(("ig", "iv")) or not (_may_double(danish) or danish.endswith(("el", "en", "er"))):
        forms["definite"] = forms["plural"] = danish + "e"
    return forms


def missing_form(kind: Kind, danish: str, gender: Gender | None, form: str) -> tuple[str, str]:
    """Why a word has no such form, and what to do: (message, remedy)."""
    if form not in FORM_NAMES:
        return f"there is no form '{form}'", f"use one of: {', '.join(FORM_NAMES)}"
    if form not in FORMS_OF[kind]:
        return (
            f"the {kind} '{danish}' has no form '{form}'",
            f"a {kind} has: {', '.join(FORMS_OF[kind])}",
        )
    if form == "particle":
        return f"the verb '{danish}' is one word and has no particle", "leave the particle out of the sentence"
    if kind == "noun" and gender is None and form in ("indefinite", "definite"):
        remedy = "use 'plural' or 'definite plural', or add 'gender: en'"
        return f"'{danish}' has no gender, so no form '{form}'", remedy
    if kind == "noun" and form == "plural":
        return f"'{danish}' has no plural", "add 'plural:' to the word if it has one"
    return (
        f"the form '{form}' of '{danish}' cannot be derived for sure",
        f"write it in words.yaml: forms: {{{form}: ...}}",
    )
