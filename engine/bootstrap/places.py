"""Where an environment goes when the checkout cannot be written."""

import os
import sys
import zlib


def cache_environment(checkout: str) -> str:
    """A folder in the user's cache, one for each checkout; not made here."""
    label = f"{zlib.crc32(os.path.realpath(checkout).encode('utf-8', 'surrogateescape')):08x}"
    return os.path.join(user_cache(), "first-shift", f"environment-{label}")


def user_cache() -> str:
    """The system's folder for what can be made again."""
    if os.name == "nt":
        return os.environ.get("LOCALAPPDATA") or os.path.expanduser(r"~\AppData\Local")
    if sys.platform == "darwin":
        return os.path.expanduser("~/Library/Caches")
    return os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
