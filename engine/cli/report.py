"""The full story of an unexpected error, for who mends it; the person gets one line."""

import datetime
import platform
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
        path.write_text(f"{head}\narguments: {list(arguments)}\n\n{story}", encoding="utf-8")
    except OSError as trouble:
        return f"no file ({trouble.strerror}); it was: {' '.join(str(error).split())}"
    return path
