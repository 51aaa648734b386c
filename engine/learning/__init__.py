"""What a person remembers: answers folded into memories, and what to ask next (no disk, no clock, no screen)."""

from engine.learning.answer import SKILLS, Answer, Order, Skill
from engine.learning.choice import Pick, WorldProgress, choose, dusty, warm_up, world_progress
from engine.learning.memory import (
    LEAVES,
    MODEL,
    Memories,
    Memory,
    due,
    fading,
    fold,
    is_late,
    recall,
    refold,
    strength,
    with_leaf,
)

__all__ = [
    "LEAVES",
    "MODEL",
    "SKILLS",
    "Answer",
    "Memories",
    "Memory",
    "Order",
    "Pick",
    "Skill",
    "WorldProgress",
    "choose",
    "due",
    "dusty",
    "fading",
    "fold",
    "is_late",
    "recall",
    "refold",
    "strength",
    "warm_up",
    "with_leaf",
    "world_progress",
]
