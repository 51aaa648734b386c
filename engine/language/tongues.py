"""What is known of a language by its code: how its speakers write and hear it, its English name, its plurals."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language by its own `name`, and a `sentence` by whose sound its speakers know it.

    `english` is its name for who makes the game, `plural` gettext's rule: the header `Plural-Forms` of new PO files.
    """

    name: str
    sentence: str
    english: str
    plural: str = ""

    @property
    def spoken(self) -> str:
        return f"{self.name}. {self.sentence}".rstrip()


NO_PLURAL = "nplurals=1; plural=0;"
ONE = "nplurals=2; plural=(n != 1);"
ONE_AND_NOUGHT = "nplurals=2; plural=(n > 1);"
SIX = "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"
EAST_SLAVIC = (
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);"
)
POLISH = "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);"
ROMANIAN = "nplurals=3; plural=(n==1 ? 0 : n==0 || (n%100>0 && n%100<20) ? 1 : 2);"

TONGUES: dict[str, Tongue] = {
    "da": Tongue("Dansk", "Jeg taler dansk.", "Danish", ONE),
    "en": Tongue("English", "I speak English.", "English", ONE),
    "ar": Tongue("العربية", "أنا أتكلم العربية.", "Arabic", SIX),
    "uk": Tongue("Українська", "Я розмовляю українською.", "Ukrainian", EAST_SLAVIC),
    "fa": Tongue("فارسی", "من فارسی صحبت می‌کنم.", "Persian", ONE_AND_NOUGHT),
    "ti": Tongue("ትግርኛ", "ትግርኛ እዛረብ።", "Tigrinya", ONE_AND_NOUGHT),
    "so": Tongue("Soomaali", "Waxaan ku hadlaa Soomaali.", "Somali", ONE),
    "tr": Tongue("Türkçe", "Türkçe konuşuyorum.", "Turkish", ONE),
    "th": Tongue("ไทย", "ฉันพูดภาษาไทย", "Thai", NO_PLURAL),
    "pl": Tongue("Polski", "Mówię po polsku.", "Polish", POLISH),
    "ro": Tongue("Română", "Vorbesc românește.", "Romanian", ROMANIAN),
    "vi": Tongue("Tiếng Việt", "Tôi nói tiếng Việt.", "Vietnamese", NO_PLURAL),
    "ur": Tongue("اردو", "میں اردو بولتا ہوں۔", "Urdu", ONE),
    "ps": Tongue("پښتو", "زه پښتو خبرې کوم.", "Pashto", ONE),
}
"""In the order in which they are offered; also of languages whose catalogs may be added later."""


def tongue(code: str) -> Tongue:
    """A language; one that is not listed goes by its code, and its PO files must say their plurals themselves."""
    return TONGUES.get(code, Tongue(code, "", code))


def in_order(codes: set[str]) -> tuple[str, ...]:
    """Codes in the order in which languages are offered, those that are not listed last."""
    listed = list(TONGUES)
    return tuple(sorted(codes, key=lambda code: (listed.index(code) if code in TONGUES else len(listed), code)))
