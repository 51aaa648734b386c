"""What a person sets for themselves, and how it is kept."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

RIGHT_TO_LEFT = frozenset({"ar", "fa", "ur", "ps", "he", "ckb"})
TEXT_SIZES = (1.0, 1.25, 1.5, 2.0)
VOICE_SPEEDS = (0.8, 1.0, 1.2)
VOLUMES = (0.0, 0.4, 0.7, 1.0)
LANGUAGE = re.compile(r"[a-z]{2,3}([_-][A-Za-z]{2,4})?")
"""A language's code; one without a catalog shows Danish."""


@dataclass(frozen=True, slots=True)
class Settings:
    """`language` is the person's own; the interface speaks it unless `danish_interface`.

    `own_language` allows help in it. `subtitles` keeps text always open (deaf). Sizes and speeds are factors.
    """

    language: str = "en"
    danish_interface: bool = False
    own_language: bool = True
    subtitles: bool = False
    text_size: float = 1.0
    contrast: bool = False
    calm: bool = False
    voice_speed: float = 1.0
    volume: float = 0.7
    full_screen: bool = False
    timer: bool = False

    @property
    def interface(self) -> str:
        """The language of the interface."""
        return "da" if self.danish_interface else self.language

    @property
    def right_to_left(self) -> bool:
        return self.interface in RIGHT_TO_LEFT


def read_settings(kept: Mapping[str, object], base: Settings | None = None) -> Settings:
    """Settings from what the save kept; an unknown name or a value of the wrong kind is passed over."""
    settings = base or Settings()
    for field in fields(Settings):
        value = kept.get(field.name)
        here = getattr(settings, field.name)
        if isinstance(here, bool):
            fits = isinstance(value, bool)
        elif isinstance(here, float):
            fits = isinstance(value, int | float) and not isinstance(value, bool)
            value = float(value) if isinstance(value, int | float) else value
        else:
            fits = isinstance(value, str) and LANGUAGE.fullmatch(value) is not None
        if fits:
            settings = replace(settings, **{field.name: value})  # type: ignore[arg-type]
    return settings


def changes(old: Settings, new: Settings) -> dict[str, object]:
    """The names and values that differ, as the save keeps them."""
    return {
        field.name: getattr(new, field.name)
        for field in fields(Settings)
        if getattr(old, field.name) != getattr(new, field.name)
    }
