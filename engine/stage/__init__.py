"""All pygame: window, scenes, drawing, text, sound, input."""
