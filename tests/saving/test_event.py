"""Ids and lines: UUIDv7 as RFC 9562 has it, and lines that give back what they were made of or are refused."""

import json
import uuid
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.saving import Event, from_line, new_id, to_line

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
plain = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)


def test_ids_are_version_seven_and_sort_by_time() -> None:
    instants = [0, 1_000, 1_750_000_000_000_000, 1_750_000_000_001_000]
    ids = [uuid.UUID(new_id(instant)) for instant in instants]
    assert {each.version for each in ids} == {7}
    assert {each.variant for each in ids} == {uuid.RFC_4122}
    assert [each.int >> 80 for each in ids] == [instant // 1000 for instant in instants]
    assert len({new_id(0) for _ in range(1000)}) == 1000


@given(
    st.builds(
        Event,
        plain.filter(bool),
        plain.filter(bool),
        st.integers(0, 2**40),
        plain,
        plain.filter(bool),
        st.integers(0, 2**62),
        st.dates(max_value=date(2500, 12, 31)),
        st.dictionaries(st.text(), json_values, max_size=4),
        st.integers(0, 2**40),
    )
)
def test_a_line_gives_its_event_back(event: Event) -> None:
    line = to_line(event)
    assert "\n" not in line
    assert from_line(line) == event


@given(st.text() | json_values.map(json.dumps))
def test_other_lines_are_refused(line: str) -> None:
    with pytest.raises(ValueError):
        from_line(line)


@pytest.mark.parametrize(
    "change",
    [
        {"id": ""},
        {"id": 5},
        {"person": None},
        {"person": "a\0b"},
        {"person": "\ud800"},
        {"sequence": -1},
        {"sequence": True},
        {"instant": 1 << 63},
        {"instant": 1.5},
        {"day": "2026-02-30"},
        {"day": "9999-12-31"},
        {"day": 5},
        {"payload": []},
        {"payload": {"x": float("nan")}},
    ],
)
def test_events_with_a_wrong_field_are_refused(change: dict[str, object]) -> None:
    record = json.loads(to_line(Event("i", "w", 0, "p", "k", 1, date(2026, 1, 1), {})))
    from_line(json.dumps(record))
    with pytest.raises(ValueError):
        from_line(json.dumps(record | change))


def test_a_deep_line_is_refused() -> None:
    with pytest.raises(ValueError):
        from_line('{"payload":' + "[" * 100_000 + "]" * 100_000 + "}")
