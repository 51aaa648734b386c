"""Cut static bold fonts from the variable ones of the package manimgx-fonts (run by hand; needs fonttools)."""

import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "fonts"
FAMILIES = ("", "Arabic", "Ethiopic", "Thai", "Devanagari", "Bengali", "Tamil", "Myanmar")
BOLD = 700
# Latin with the accents of our languages, Cyrillic, and the signs of running text: the whole would be three times this.
LATIN = ((0x20, 0x250), (0x2B0, 0x370), (0x400, 0x530), (0x1E00, 0x1F00), (0x2000, 0x2070), (0x20A0, 0x20C0))
SIGNS = ((0x2100, 0x2150), (0x2190, 0x2194), (0x2212, 0x2213), (0x2260, 0x2261), (0x2264, 0x2266), (0x25CC, 0x25CD))


def cut(family: str) -> Path:
    """Write `<family>-Bold.ttf` into the fonts folder; raises FileNotFoundError if the package lacks the family."""
    # Both are imported here because the game never needs them.
    from fontTools import subset  # type: ignore[import-not-found,unused-ignore]
    from fontTools.ttLib import TTFont  # type: ignore[import-not-found,unused-ignore]
    from fontTools.varLib import instancer  # type: ignore[import-not-found,unused-ignore]

    found = find_spec("manimgx_fonts")
    if found is None or found.origin is None:
        raise FileNotFoundError("package manimgx-fonts is not installed")
    variable = TTFont(Path(found.origin).parent / f"{family}[wght].ttf")
    bold: Any = instancer.instantiateVariableFont(variable, {"wght": BOLD})
    options = subset.Options(hinting=False, layout_features=["*"], notdef_outline=True, glyph_names=False)
    wanted = list(bold.getBestCmap())
    if family == "NotoSans":
        options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl", "liga", "rlig", "calt", "frac"]
        wanted = [code for first, stop in LATIN + SIGNS for code in range(first, stop)]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(bold)
    path = FOLDER / f"{family}-Bold.ttf"
    bold.save(path)
    return path


if __name__ == "__main__":
    for name in sys.argv[1:] or [f"NotoSans{script}" for script in FAMILIES]:
        print(cut(name))
