"""Reading one gettext PO file, and keeping what was read as data so that the next start need not parse it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

MOST_BYTES = 4_000_000
_CACHE_VERSION = 1

Key = tuple[str | None, str]
Entries = dict[Key, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class PoFile:
    """What a PO file says: translations by (msgctxt, msgid), the plural rule, and what was wrong with it.

    Fuzzy, obsolete and empty entries are left out: they are not translations yet.
    """

    name: str
    entries: Entries
    plural_rule: str = ""
    faults: tuple[str, ...] = ()


def read_po(path: Path, cache: Path | None = None) -> PoFile:
    """Read a PO file. A file that cannot be read gives no entries and says why in `faults`; nothing is raised."""
    try:
        if path.is_symlink():
            return PoFile(path.name, {}, faults=("it is a link",))
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        return PoFile(path.name, {}, faults=(f"it cannot be opened ({error.strerror})",))
    if len(data) > MOST_BYTES:
        return PoFile(path.name, {}, faults=(f"it is larger than {MOST_BYTES // 1_000_000} MB",))
    kept = cache / f"po-{sha256(data).hexdigest()[:32]}.json" if cache is not None else None
    if kept is not None and (known := _recall(kept, path.name)) is not None:
        return known
    file_read = parse_po(data, path.name)
    if kept is not None and not file_read.faults:
        _keep(kept, file_read)
    return file_read


def parse_po(data: bytes, name: str) -> PoFile:
    """Parse the bytes of a PO file; never raises for what is in them."""
    import polib

    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return PoFile(name, {}, faults=(f"it is not UTF-8 text (byte {error.start})",))
    if not text.strip():
        return PoFile(name, {})
    try:
        # A first line of comment keeps polib from taking a short text for the name of a file.
        file = polib.pofile("# \n" + text + "\n", encoding="utf-8")
    except Exception as error:  # polib raises whatever its state machine trips over
        return PoFile(name, {}, faults=(f"it is not a PO file ({' '.join(str(error).split())})",))
    entries: Entries = {}
    for entry in file:
        if entry.obsolete or entry.fuzzy:
            continue
        if entry.msgid_plural:
            forms = tuple(str(entry.msgstr_plural.get(i, "")) for i in range(max(entry.msgstr_plural, default=0) + 1))
        else:
            forms = (str(entry.msgstr),)
        if any(forms):
            entries[(entry.msgctxt, entry.msgid)] = forms
    header = str(file.metadata.get("Plural-Forms", ""))
    _, _, rule = header.partition("plural=")
    return PoFile(name, entries, rule.strip().rstrip(";"))


def _recall(kept: Path, name: str) -> PoFile | None:
    try:
        version, rule, rows = json.loads(kept.read_bytes())
        if version != _CACHE_VERSION:
            return None
        entries: Entries = {(context, msgid): tuple(forms) for context, msgid, forms in rows}
    except (OSError, ValueError, TypeError):
        return None
    return PoFile(name, entries, rule)


def _keep(kept: Path, file: PoFile) -> None:
    rows = [(context, msgid, forms) for (context, msgid), forms in file.entries.items()]
    aside = kept.with_suffix(".new")
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        aside.write_text(json.dumps([_CACHE_VERSION, file.plural_rule, rows]), encoding="utf-8")
        aside.replace(kept)
    except OSError:
        return  # a cache that cannot be written only costs time
