"""Where things lie: what the game ships, what it saves, what it logs; in a checkout or installed."""

import os
from pathlib import Path

_ENGINE = Path(__file__).resolve().parent
_NAME = "first-shift"


def is_checkout() -> bool:
    """Whether the game runs from a checkout of its source rather than installed by pip."""
    return (_ENGINE.parent / "game.py").is_file() and (_ENGINE.parent / "pyproject.toml").is_file()


def assets_root() -> Path:
    """The folder that holds `levels/`, `sprites/`, `audio/` and `i18n/`."""
    return _ENGINE.parent if is_checkout() else _ENGINE / "assets"


def save_folder() -> Path:
    """Where saves go unless a person says otherwise: `saves/` of a checkout, else the user's data folder.

    The folder is not made here; a read-only checkout saves in the user's data folder as well.
    """
    if is_checkout() and os.access(_ENGINE.parent, os.W_OK):
        return _ENGINE.parent / "saves"
    from platformdirs import user_data_path

    return user_data_path(_NAME, appauthor=False) / "saves"


def cache_folder() -> Path:
    """Where what can be made again is kept: parsed content, rendered speech. Not made here."""
    from platformdirs import user_cache_path

    return user_cache_path(_NAME, appauthor=False)


def log_folder() -> Path:
    """Where the full story of an unexpected error is written; made here, the system's temporary folder at worst."""
    import tempfile

    from platformdirs import user_log_path

    folder = user_log_path(_NAME, appauthor=False)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return Path(tempfile.gettempdir())
    return folder if os.access(folder, os.W_OK) else Path(tempfile.gettempdir())
