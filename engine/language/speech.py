"""What a voice should say for a text: numbers, clock, dates, units and abbreviations in Danish words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from engine.language.numbers import cardinal, digits_apart, ordinal, words_to_numbers, year

SHORT_NUMBERS = frozenset({"112", "113", "114", "1813", "1811"})
"""Telephone numbers that are said digit by digit."""
UNITS = {
    "°c": ("grad", "grader", False),
    "°": ("grad", "grader", False),
    "%": ("procent", "procent", False),
    "kg": ("kilo", "kilo", True),
    "g": ("gram", "gram", True),
    "l": ("liter", "liter", False),
    "dl": ("deciliter", "deciliter", False),
    "ml": ("milliliter", "milliliter", False),
    "m": ("meter", "meter", False),
    "cm": ("centimeter", "centimeter", False),
    "mm": ("millimeter", "millimeter", False),
    "km": ("kilometer", "kilometer", False),
    "km/t": ("kilometer i timen", "kilometer i timen", False),
    "kr.": ("krone", "kroner", False),
    "kr": ("krone", "kroner", False),
    "min.": ("minut", "minutter", True),
    "stk.": ("styk", "styk", True),
}
"""Unit as written, small: (singular, plural, neuter)."""
SHORT_WORDS = {
    "kl.": "klokken",
    "ca.": "cirka",
    "nr.": "nummer",
    "fx": "for eksempel",
    "f.eks.": "for eksempel",
    "osv.": "og så videre",
    "bl.a.": "blandt andet",
    "evt.": "eventuelt",
    "tlf.": "telefon",
    "min.": "minutter",
    "maks.": "maksimum",
    "stk.": "styk",
    "kr.": "kroner",
    "m²": "kvadratmeter",
    "&": "og",
    "+": "plus",
}
MONTHS = (
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
    "december",
)  # fmt: skip

_UNIT = "|".join(re.escape(unit) for unit in sorted(UNITS, key=len, reverse=True))
_TOKEN = rf"""
    (?P<phone>(?<!\d)\d{{2}}(?:[ ]\d{{2}}){{3}}(?!\d))
  | (?P<date>(?<!\d)(?P<day>[0-3]?\d)\.(?P<month>[01]?\d)\.(?P<year>\d{{4}})(?!\d))
  | (?P<dayof>(?<!\d)(?P<dayno>[0-3]?\d)\.(?=\s+(?:{"|".join(MONTHS)})\b))
  | (?P<clock>(?<![\d.,])(?P<hour>[01]?\d|2[0-4])[.:](?P<minute>[0-5]\d)(?![\d]|[.,:]\d))
  | (?P<range>(?<![\w.,-])(?P<from>\d{{1,6}})\s?[-–]\s?(?P<to>\d{{1,6}})(?![\d-])(?:\s?(?P<rangeunit>{_UNIT})(?!\w))?)
  | (?P<number>(?<![\w.,])(?P<minus>[-−]\s?)?(?P<whole>\d{{1,3}}(?:\.\d{{3}})+|\d{{1,6}})(?:,(?P<part>\d{{1,3}}))?(?!\d)
      (?:\s?(?P<unit>{_UNIT})(?!\w))?)
  | (?P<code>(?<!\w)(?P<letters>[A-ZÆØÅ]{{1,3}})-?(?P<place>\d{{1,4}})(?!\w))
  | (?P<short>(?<!\w)(?:{"|".join(re.escape(one) for one in sorted(SHORT_WORDS, key=len, reverse=True))})(?!\w))
    """


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch `text[start:end]` of a text and what is said for it."""

    start: int
    end: int
    say: str


def pieces(text: str) -> tuple[Piece, ...]:
    """A Danish text in stretches, in order and without gaps; only numbers, units and short forms are said otherwise."""
    return tuple(_pieces(text))


def spoken(text: str, language: str = "da") -> str:
    """The plain text that a voice of that language should be given. Other voices than Danish read digits themselves."""
    if language != "da":
        return text
    return "".join(piece.say for piece in pieces(text))


@cache
def _tokens() -> re.Pattern[str]:
    # Compiled when something is first said: a start need not wait for it.
    return re.compile(_TOKEN, re.VERBOSE | re.IGNORECASE)


def _pieces(text: str) -> Iterator[Piece]:
    at = 0
    for found in _tokens().finditer(text):
        if found.start() > at:
            yield Piece(at, found.start(), text[at : found.start()])
        yield Piece(found.start(), found.end(), _say(found, text[: found.start()]))
        at = found.end()
    if at < len(text):
        yield Piece(at, len(text), text[at:])


def _say(found: re.Match[str], before: str) -> str:
    if found["phone"]:
        return ", ".join(_pair(pair) for pair in found["phone"].split())
    if found["date"]:
        return f"{_ordinal(found['day'])} i {_ordinal(found['month'])} {year(int(found['year']))}"
    if found["dayof"]:
        return _ordinal(found["dayno"])
    if found["clock"]:
        return _clock(int(found["hour"]), found["minute"], before)
    if found["range"]:
        _, many, neuter = UNITS.get((found["rangeunit"] or "").lower(), ("", "", False))
        said = f"{_cardinal(found['from'], neuter)} til {_cardinal(found['to'], neuter)}"
        return f"{said} {many}" if many else said
    if found["number"]:
        return _number(found)
    if found["code"]:
        return f"{' '.join(found['letters'])} {_cardinal(found['place'])}"
    short = SHORT_WORDS.get(found["short"].lower(), found["short"])
    return short[:1].upper() + short[1:] if found["short"][:1].isupper() else short


def _number(found: re.Match[str]) -> str:
    whole = found["whole"].replace(".", "")
    one, many, neuter = UNITS.get((found["unit"] or "").lower(), ("", "", False))
    if found["whole"] in SHORT_NUMBERS and not one and not found["part"]:
        return digits_apart(whole)
    said = _cardinal(whole, neuter)
    if found["part"]:
        said += " komma " + (digits_apart(found["part"]) if found["part"].startswith("0") else _cardinal(found["part"]))
    if found["minus"]:
        said = "minus " + said
    if one:
        said += f" {one if int(whole) == 1 and not found['part'] else many}"
    return said


def _clock(hour: int, minute: str, before: str) -> str:
    said = cardinal(hour, neuter=True)
    if minute == "00":
        called = before.rstrip().lower().endswith(("kl.", "klokken"))
        return said if called else f"klokken {said}"
    return f"{said} {'nul ' if minute[0] == '0' else ''}{cardinal(int(minute))}"


def _cardinal(digits: str, neuter: bool = False) -> str:
    return digits_apart(digits) if len(digits) > 1 and digits[0] == "0" else cardinal(int(digits), neuter)


def _pair(pair: str) -> str:
    return f"nul {cardinal(int(pair[1]))}" if pair[0] == "0" else cardinal(int(pair))


def _ordinal(digits: str) -> str:
    return ordinal(int(digits)) if 1 <= int(digits) <= 99 else digits_apart(digits)


@dataclass(frozen=True, slots=True)
class NumberWord:
    """A number word `text[start:end]` and the digits to show beside it."""

    start: int
    end: int
    digits: str


_WORD = re.compile(r"[a-zæøå]+", re.IGNORECASE)
_WORDS_TO_NUMBERS = words_to_numbers()


def number_words(text: str) -> tuple[NumberWord, ...]:
    """The number words of a Danish text that have no digits beside them yet: `Hent tre gryder` has *tre*, `3`.

    *halv tolv* is the clock: `11.30`.
    """
    found: list[NumberWord] = []
    words = list(_WORD.finditer(text))
    skip = -1
    for index, word in enumerate(words):
        if index == skip:
            continue
        small = word[0].lower()
        following = words[index + 1] if index + 1 < len(words) else None
        if small == "halv" and following is not None:
            hour = _WORDS_TO_NUMBERS.get(following[0].lower(), 1 if following[0].lower() == "et" else 0)
            if 1 <= hour <= 12 and text[word.end() : following.start()].isspace():
                found.append(NumberWord(word.start(), following.end(), f"{(hour - 2) % 12 + 1}.30"))
                skip = index + 1
                continue
        if small in _WORDS_TO_NUMBERS and not re.match(r"\s*\(\d", text[word.end() :]):
            found.append(NumberWord(word.start(), word.end(), str(_WORDS_TO_NUMBERS[small])))
    return tuple(found)
