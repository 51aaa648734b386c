"""The languages of the course as their own speakers write and hear them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language by its own `name`, and a `sentence` by whose sound its speakers know it."""

    name: str
    sentence: str

    @property
    def spoken(self) -> str:
        return f"{self.name}. {self.sentence}"


TONGUES: dict[str, Tongue] = {
    "da": Tongue("Dansk", "Jeg taler dansk."),
    "en": Tongue("English", "I speak English."),
    "ar": Tongue("العربية", "أنا أتكلم العربية."),
    "uk": Tongue("Українська", "Я розмовляю українською."),
    "fa": Tongue("فارسی", "من فارسی صحبت می‌کنم."),
    "ti": Tongue("ትግርኛ", "ትግርኛ እዛረብ።"),
    "so": Tongue("Soomaali", "Waxaan ku hadlaa Soomaali."),
    "tr": Tongue("Türkçe", "Türkçe konuşuyorum."),
    "th": Tongue("ไทย", "ฉันพูดภาษาไทย"),
    "pl": Tongue("Polski", "Mówię po polsku."),
    "ro": Tongue("Română", "Vorbesc românește."),
    "vi": Tongue("Tiếng Việt", "Tôi nói tiếng Việt."),
    "ur": Tongue("اردو", "میں اردو بولتا ہوں۔"),
    "ps": Tongue("پښتو", "زه پښتو خبرې کوم."),
}
"""Also of languages whose catalogs may be added later."""
PER_PAGE = 12


def tongue(code: str) -> Tongue:
    """A language; one that is not listed goes by its code."""
    return TONGUES.get(code, Tongue(code, ""))


def grid(number: int) -> tuple[int, float, float]:
    """Columns, and the width and height of a card, for that many languages on one page, at most 12."""
    if number <= 4:
        return 2, 520.0, 208.0
    if number <= 6:
        return 3, 370.0, 208.0
    return 4, 282.0, 138.0


def on_page(codes: Sequence[str], page: int) -> Sequence[str]:
    return codes[page * PER_PAGE : (page + 1) * PER_PAGE]
