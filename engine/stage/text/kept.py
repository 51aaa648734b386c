"""A bounded store of things that are costly to make, forgetting what was used longest ago."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Kept(Generic[Key, Value]):
    """Keeps values up to a total cost; `cost` tells what one value weighs (1 each if not given)."""

    __slots__ = ("_cost", "_limit", "_values", "total")

    def __init__(self, limit: int, cost: Callable[[Value], int] | None = None) -> None:
        self._limit = limit
        self._cost = cost
        self._values: OrderedDict[Key, Value] = OrderedDict()
        self.total = 0

    def get(self, key: Key) -> Value | None:
        value = self._values.get(key)
        if value is not None:
            self._values.move_to_end(key)
        return value

    def put(self, key: Key, value: Value) -> Value:
        """Keep `value`; the newest always stays, even if it alone is over the limit."""
        old = self._values.pop(key, None)
        if old is not None:
            self.total -= self._weigh(old)
        self._values[key] = value
        self.total += self._weigh(value)
        while self.total > self._limit and len(self._values) > 1:
            _, gone = self._values.popitem(last=False)
            self.total -= self._weigh(gone)
        return value

    def clear(self) -> None:
        self._values.clear()
        self.total = 0

    def __len__(self) -> int:
        return len(self._values)

    def _weigh(self, value: Value) -> int:
        return self._cost(value) if self._cost else 1
