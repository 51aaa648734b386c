"""What every test stands on: no window, no sound card, and the quick ones first."""

import os

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run what is marked slow or postgres after all else, so that a plain mistake shows within the first minute."""
    items.sort(key=lambda item: any(item.get_closest_marker(name) for name in ("slow", "postgres")))
