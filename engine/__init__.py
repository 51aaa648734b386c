"""First Shift (Første vagt): the house that runs every world; README.md in this folder says which room holds what."""

__version__ = "0.1.0"
