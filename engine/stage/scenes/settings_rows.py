"""What can be set: rows of choices, each with its icon, its name, what it says, and the setting it makes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from engine.course.settings import TEXT_SIZES, VOICE_SPEEDS, VOLUMES, Settings
from engine.language.tongues import tongue

MOST = 4
"""Choices in a row; more languages take more rows."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a row. `text` is shown and spoken: a msgid, unless it is in a `language` of its own; with an `icon`
    (of sprites/icons) the picture is shown instead and `text` spoken."""

    name: str
    text: str
    settings: Settings
    icon: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """`danish` is the msgid of the row's name."""

    name: str
    danish: str
    icon: str
    choices: tuple[Choice, ...]


def _switch(name: str, danish: str, icon: str, off: Settings, on: Settings) -> Row:
    return Row(name, danish, icon, (Choice("off", "Nej", off, "close"), Choice("on", "Ja", on, "check")))


def pages(now: Settings, languages: Sequence[str], per_page: int) -> tuple[tuple[Row, ...], ...]:
    """All rows, page by page, with the settings that each of their choices would lead to.

    The first is the size of the letters: who changes it finds it in the same place, however few rows a page then has.
    """
    rows = _rows(now, languages)
    return tuple(rows[first : first + per_page] for first in range(0, len(rows), per_page))


def _rows(now: Settings, languages: Sequence[str]) -> tuple[Row, ...]:
    sizes = tuple(Choice(f"{size * 100:g}", f"{size * 100:g} %", replace(now, text_size=size)) for size in TEXT_SIZES)
    speeds = tuple(
        Choice(f"{speed:g}", text, replace(now, voice_speed=speed), icon)
        for speed, text, icon in zip(
            VOICE_SPEEDS, ("Langsomt", "Normalt", "Hurtigt"), ("slow", "play", "go"), strict=True
        )
    )
    volumes = tuple(
        Choice(f"{volume:g}", text, replace(now, volume=volume))
        for volume, text in zip(VOLUMES, ("0", "1", "2", "3"), strict=True)
    )
    tongues = tuple(Choice(code, tongue(code).name, replace(now, language=code), "", code) for code in languages)
    own = tuple(
        Row("language" if not part else f"language{part}", "Mit sprog", "own_language", tongues[part : part + MOST])
        for part in range(0, len(tongues), MOST)
    )
    return (
        Row("text_size", "Bogstavernes størrelse", "text_size", sizes),
        Row("volume", "Lyd", "volume", volumes),
        Row("voice_speed", "Stemmens fart", "speaking", speeds),
        *own,
        _switch("danish_interface", "Alle knapper på dansk", "letters", replace(now, danish_interface=False),
                replace(now, danish_interface=True)),
        _switch("own_language", "Hjælp på mit sprog", "globe", replace(now, own_language=False),
                replace(now, own_language=True)),
        _switch("subtitles", "Vis altid teksten", "subtitles", replace(now, subtitles=False),
                replace(now, subtitles=True)),
        _switch("contrast", "Stærke farver", "contrast", replace(now, contrast=False), replace(now, contrast=True)),
        _switch("calm", "Mindre bevægelse", "motion_less", replace(now, calm=False), replace(now, calm=True)),
        _switch("full_screen", "Hele skærmen", "full_screen", replace(now, full_screen=False),
                replace(now, full_screen=True)),
        _switch("timer", "Vis tiden", "clock", replace(now, timer=False), replace(now, timer=True)),
    )  # fmt: skip
