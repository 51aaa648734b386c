"""`bench`: the game measured against its budgets, each figure beside its peer in the same run."""

from engine.workshop.bench.table import bench

__all__ = ["bench"]
