"""The typefaces: which file draws which script, and one pygame Font for each script, size, weight and direction."""

from collections import OrderedDict
from collections.abc import Callable
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import pygame

from engine.stage.text.coverage import Coverage, read_coverage
from engine.stage.text.scripts import COMMON

# Static bold cuts made from the same variable fonts (see README.md): SDL_ttf cannot choose a weight, and its own
# emboldening smears. Scripts without one are emboldened.
BOLD_FOLDER = Path(__file__).parent / "fonts"
BOLD_FROM = 600
FONTS_KEPT = 96

FAMILIES = {
    "Latn": "NotoSans",
    "Cyrl": "NotoSans",
    "Grek": "NotoSans",
    "Arab": "NotoSansArabic",
    "Ethi": "NotoSansEthiopic",
    "Thai": "NotoSansThai",
    "Deva": "NotoSansDevanagari",
    "Beng": "NotoSansBengali",
    "Taml": "NotoSansTamil",
    "Mymr": "NotoSansMyanmar",
    "Hebr": "NotoSansHebrew",
    "Armn": "NotoSansArmenian",
    "Geor": "NotoSansGeorgian",
    "Guru": "NotoSansGurmukhi",
    "Gujr": "NotoSansGujarati",
    "Orya": "NotoSansOriya",
    "Telu": "NotoSansTelugu",
    "Knda": "NotoSansKannada",
    "Mlym": "NotoSansMalayalam",
    "Sinh": "NotoSansSinhala",
    "Khmr": "NotoSansKhmer",
    "Laoo": "NotoSansLao",
    "Zsym": "NotoSansSymbols",
}
HAN_FAMILIES = "notosanscjksc,notosanssc,microsoftyahei,simhei,pingfangsc,hiraginosansgb,wenquanyimicrohei,simsun"


class Face(NamedTuple):
    """One font as it is drawn with: `script` chooses the file, `rtl` the direction of shaping, `size` is in px."""

    script: str
    size: int
    weight: int
    rtl: bool


class Faces:
    """Finds, opens and keeps fonts. `han_font` may name a font file for Chinese; else one is looked for once."""

    def __init__(self, han_font: Callable[[], Path | None] | None = None) -> None:
        if not pygame.font.get_init():
            pygame.font.init()
        self._find_han = han_font or find_han_font
        self._coverage: dict[str, Coverage | None] = {}
        self._fonts: OrderedDict[Face, pygame.font.Font] = OrderedDict()

    def script_for(self, character: str, own: str, before: str) -> str:
        """The script whose font draws `character`: its own, else that of what stands before it, else any that can."""
        if own != COMMON:
            return own
        # Letters of another script next to it do not change how a sign looks as long as its font has the sign.
        for script in (before, "Latn"):
            if self.covers(script, character):
                return script
        if character.isspace() or not character.isprintable():
            return before
        return next((script for script in (*FAMILIES, "Hani") if self.covers(script, character)), "Latn")

    def covers(self, script: str, character: str) -> bool:
        """Whether the font of `script` has a glyph for `character`."""
        if script not in self._coverage:
            path = self._file(script, 400)
            self._coverage[script] = read_coverage(path) if path else None
        coverage = self._coverage[script]
        return coverage is not None and character in coverage

    def font(self, face: Face) -> pygame.font.Font:
        """The font for `face`, opened at the first use; a script without any font gets the Latin one (boxes)."""
        kept = self._fonts.get(face)
        if kept is not None:
            self._fonts.move_to_end(face)
            return kept
        path = self._file(face.script, face.weight) or self._file("Latn", face.weight)
        font = pygame.font.Font(path, face.size)
        if face.weight >= BOLD_FROM and path is not None and path.parent != BOLD_FOLDER:
            font.set_bold(True)
        font.set_script({"Zsym": "Zyyy"}.get(face.script, face.script))
        font.set_direction(pygame.DIRECTION_RTL if face.rtl else pygame.DIRECTION_LTR)
        self._fonts[face] = font
        if len(self._fonts) > FONTS_KEPT:
            self._fonts.popitem(last=False)
        return font

    def _file(self, script: str, weight: int) -> Path | None:
        if script == "Hani":
            return self._han_file
        family = FAMILIES.get(script)
        if family is None:
            return None
        bold = BOLD_FOLDER / f"{family}-Bold.ttf"
        if weight >= BOLD_FROM and bold.is_file():
            return bold
        variable = self._package / f"{family}[wght].ttf" if self._package else None
        if variable and variable.is_file():
            return variable
        return bold if bold.is_file() else None

    @cached_property
    def _package(self) -> Path | None:
        found = find_spec("manimgx_fonts")
        return Path(found.origin).parent if found and found.origin else None

    @cached_property
    def _han_file(self) -> Path | None:
        return self._find_han()


def find_han_font() -> Path | None:
    """A font for Chinese: of the optional package, else of the system, else None."""
    found = find_spec("pylopdf_fonts_zh_cn")
    if found and found.origin:
        files = sorted(Path(found.origin).parent.rglob("*Sans*.[to]tf")) or sorted(
            Path(found.origin).parent.rglob("*.[to]tf")
        )
        if files:
            return files[0]
    path = pygame.font.match_font(HAN_FAMILIES)
    return Path(path) if path else None
