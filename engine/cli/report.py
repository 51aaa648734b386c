"""The full story of an unexpected error, for who mends it; the person gets one line."""

import datetime
import platform
import re
import traceback
from collections.abc import Sequence
from pathlib import Path

from engine import __version__
from engine.paths import log_folder

_KEPT = 20


def write_report(error: BaseException, arguments: Sequence[str]) -> Path | str:
    """Write what happened to a file of its own and return its path; older reports are thinned out."""
    now = datetime.datetime.now(datetime.UTC)
    try:
        folder = log_folder()
        for old in sorted(folder.glob("error-*.txt"))[:-_KEPT]:
            old.unlink(missing_ok=True)
        path = folder / f"error-{now:%Y%m%d-%H%M%S-%f}.txt"
        python = f"Python {platform.python_version()}, {platform.platform()}"
        head = f"First Shift {__version__}, {python}, {now.isoformat()}"
        story = "".join(traceback.format_exception(error))
        path.write_text(masked(f"{head}\narguments: {list(arguments)}\n\n{story}", arguments), encoding="utf-8")
    except OSError as trouble:
        return f"no file ({trouble.strerror}); it was: {masked(' '.join(str(error).split()), arguments)}"
    return path


def masked(text: str, arguments: Sequence[str]) -> str:
    """The text without the secrets in the databases' URLs that were given."""
    from engine.saving.place import shown

    for given in arguments:
        found = re.search(r"[\w+.-]+://.+", given, re.DOTALL)
        if found:
            text = text.replace(found[0], shown(found[0])).replace(repr(found[0])[1:-1], shown(found[0]))
    return text
