"""`strings`: bring the PO files up to date with content and interface, keeping every translation there is."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from engine.content.files import Library, library_of
from engine.content.problems import Report
from engine.content.reader import inspect_world
from engine.content.worldfiles import TOWN, read_town, worlds
from engine.language.catalogs import INTERFACE
from engine.language.tongues import tongue
from engine.paths import assets_root
from engine.play import mechanics
from engine.problem import Problem
from engine.workshop.check import CODE
from engine.workshop.texts import Key, interface_texts, town_texts, word_forms, world_texts
from engine.workshop.translations import languages_of

_LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")


def strings(*, languages: Sequence[str] = (), levels: str | None = None) -> int:
    """Write `i18n/<language>/<world>.po` and `ui.po` anew for these languages, else for all that there are.

    Translations are kept; texts that nothing has any more become obsolete entries. Returns 0. Problem when a file
    cannot be read or written, or for what is no code of a language.
    """
    for language in languages:
        if not _LANGUAGE.fullmatch(language):
            raise Problem(f"'{language[:40]}' is no code of a language", "two or three letters (ISO 639): so, pt_BR")
    library = library_of(levels)
    wanted = wanted_texts(library, library.root == Library(assets_root()).root)
    there = [name for name in library.names("i18n") if (library.root / "i18n" / name).is_dir()]
    for language in languages or sorted({*languages_of(library), *there}):
        for stem, (texts, optional) in wanted.items():
            path = library.root / "i18n" / language / f"{stem}.po"
            new, gone = update(path, language, texts, optional)
            if new or gone:
                print(f"i18n/{language}/{stem}.po: {new} texts to translate, {gone} no longer used")
    return 0


def wanted_texts(library: Library, interface: bool) -> dict[str, tuple[Mapping[Key, str], set[Key]]]:
    """For each PO file by its stem: the texts with their comments, and further ones that may be translated too."""
    found: dict[str, tuple[Mapping[Key, str], set[Key]]] = {}
    if interface:
        found[INTERFACE] = ({(None, text): f"in {where}" for text, where in interface_texts(CODE).items()}, set())
    if library.owns(TOWN):
        found["town"] = (town_texts(read_town(library, Report())), set())
    for world_id in worlds(library):
        world = inspect_world(library, world_id, mechanics.records()).world
        if world is not None:
            found[world_id] = (world_texts(world), word_forms(world))
    return found


def update(path: Path, language: str, texts: Mapping[Key, str], optional: set[Key]) -> tuple[int, int]:
    """Bring one PO file up to date: (texts without a translation, texts that became obsolete)."""
    import polib

    old: dict[Key, Any] = {}
    header = _header(language)
    catalog = polib.POFile(wrapwidth=100)
    if path.exists():
        try:
            before = polib.pofile(str(path), encoding="utf-8")
        except Exception as error:  # polib raises whatever its state machine trips over
            raise Problem(f"{path.name} is not a PO file", " ".join(str(error).split())) from None
        # Of two entries for one text the better comes last: one with a translation, then one that is in use.
        better = sorted(before, key=lambda entry: (_has_translation(entry), not entry.obsolete))
        old = {(entry.msgctxt, entry.msgid): entry for entry in better}
        header |= before.metadata
        catalog.header = before.header
    catalog.metadata = header
    untranslated = 0
    for (context, msgid), comment in texts.items():
        entry = old.pop((context, msgid), None) or polib.POEntry(msgctxt=context, msgid=msgid, msgstr="")
        entry.obsolete = 0
        entry.comment = comment
        catalog.append(entry)
        untranslated += not entry.translated()
    gone = 0
    for key, entry in old.items():
        if key not in optional and entry.msgid_plural == "" and (entry.msgstr or entry.obsolete):
            gone += not entry.obsolete
            entry.obsolete = 1
        if key in optional or entry.msgid_plural or entry.msgstr:
            catalog.append(entry)
    _write(path, str(catalog))
    return untranslated, gone


def _has_translation(entry: Any) -> bool:
    """Also of an entry that is fuzzy or obsolete, which polib says is not translated."""
    return any((entry.msgstr, *entry.msgstr_plural.values()))


def _header(language: str) -> dict[str, str]:
    header = {
        "Project-Id-Version": "First Shift",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Language": language,
    }
    if plural := tongue(language).plural:
        header["Plural-Forms"] = plural
    return header


def _write(path: Path, text: str) -> None:
    aside = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        aside.write_text(text if text.endswith("\n") else text + "\n", encoding="utf-8", newline="\n")
        os.replace(aside, path)
    except OSError as error:
        raise Problem(f"{path.name} cannot be written ({error.strerror})", "check the folder's permissions") from None
