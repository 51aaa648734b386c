"""All pygame: window, scenes, drawing, text, sound, input."""

import os

# Here, for it has to be said before pygame is imported anywhere in this room.
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
