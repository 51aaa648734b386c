"""How the file of a noise or an effect may be called, for who writes of it and for who plays it."""

ENDINGS = (".ogg", ".wav")
"""Kinds of sound that the game plays on every machine."""


def is_sound_name(name: str) -> bool:
    """Whether a sound may be called so, without its ending: letters, digits and _, so that no name leads elsewhere."""
    return name.replace("_", "").isalnum()
