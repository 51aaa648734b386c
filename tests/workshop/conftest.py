"""A complete tiny world, translated, in which the check finds nothing."""

from pathlib import Path

import polib
import pytest

from engine.content.files import library_of
from engine.workshop.strings import strings
from engine.workshop.translations import languages_of
from tests.content import tiny


def translate(root: Path) -> None:
    """Fill every PO file with something that is plainly a translation."""
    strings(levels=str(root / "levels"))
    for language in languages_of(library_of(str(root))):
        for path in sorted((root / "i18n" / language).glob("*.po")):
            catalog = polib.pofile(str(path))
            for entry in catalog:
                entry.msgstr = f"{language}: {entry.msgid}"
            catalog.save()


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The folder of a tiny world that is in order."""
    root = tiny.make(tmp_path / "game")
    translate(root)
    return root
