"""Any split, order and repetition of the same events give the same projections; so does a replay."""

import random
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from engine.saving import Event, SaveProblem, from_line, journal, merging, new_id, tables, to_line
from engine.saving.opening import open_save, open_temporary
from engine.saving.save import Save

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)

persons = st.sampled_from(["p", "q"])
levels = st.sampled_from(["l/1", "l/2"])
tries = st.sampled_from(["a", "b", "c"])
words = st.sampled_from(["knife", "plate"])
kinds = st.one_of(
    st.tuples(
        st.just("answer"),
        persons,
        st.fixed_dictionaries(
            {
                "word": words,
                "skill": st.sampled_from(["listen", "read", "nonsense"]),
                "right": st.booleans(),
                "helped": st.booleans(),
                "level": levels,
                "attempt": tries,
            }
        ),
    ),
    st.tuples(
        st.just("leaf_earned"),
        persons,
        st.fixed_dictionaries(
            {"word": words, "skill": st.just("listen"), "day": st.sampled_from(["2026-01-09", "2026-01-02", "x"])}
        ),
    ),
    st.tuples(
        st.sampled_from(["person_added", "person_changed"]),
        persons,
        st.dictionaries(st.sampled_from(["name", "group", "_pin"]), st.sampled_from(["A", "B"])),
    ),
    st.tuples(
        st.sampled_from(["level_started", "level_left", "level_finished"]),
        persons,
        st.fixed_dictionaries(
            {
                "level": levels,
                "attempt": tries,
                "passed": st.booleans(),
                "stars": st.integers(-1, 9),
                "right": st.integers(0, 20),
                "missed": st.lists(words) | st.just("x"),
            }
        ),
    ),
    st.tuples(
        st.just("grant"),
        st.just("") | persons,
        st.fixed_dictionaries(
            {
                "scope": st.sampled_from(["world", "level"]),
                "place": levels,
                "state": st.sampled_from(["open", "closed", "default", 5]),
                "target_kind": st.sampled_from(["all", "person"]),
                "target": st.just("") | persons,
            }
        ),
    ),
    st.tuples(
        st.just("setting_changed"),
        st.just("") | persons,
        st.fixed_dictionaries({"name": st.sampled_from(["volume", "_x"]), "value": st.integers(0, 9)}),
    ),
    st.tuples(st.just("pin_set"), persons, st.fixed_dictionaries({"hash": st.sampled_from(["h1", "h2"])})),
    st.tuples(st.sampled_from(["unknown_kind"]), persons, st.dictionaries(st.text(max_size=3), st.integers())),
)


@st.composite
def journals(draw: st.DrawFn) -> list[Event]:
    """Up to 30 events of two writers within four weeks, days sometimes behind."""
    found = []
    for number, (kind, person, payload) in enumerate(draw(st.lists(kinds, max_size=30))):
        minutes = draw(st.integers(0, 28 * 24 * 60))
        at = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
        day = at.date() - timedelta(days=draw(st.sampled_from([0, 0, 0, 40])))
        writer = draw(st.sampled_from(["w1", "w2"]))
        instant = int(at.timestamp()) * 1_000_000
        found.append(Event(f"id{number}", writer, number, person, kind, instant, day, payload))
    if draw(st.sampled_from([False, False, True])):
        found.append(Event("stone", "w1", 99, "q", "person_erased", 1, date(2026, 1, 1), {}))
    return found


def temporary() -> Save:
    return open_temporary(lambda: NOW, new_id, fail)


def fail(problem: SaveProblem) -> None:
    raise AssertionError(problem)


def projected(save: Save) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every projection, and the journal's ids."""
    with save.engine.connect() as connection:
        found = {
            table.name: sorted(map(tuple, connection.execute(select(table))), key=repr) for table in tables.PROJECTIONS
        }
        found["journal"] = sorted(map(tuple, connection.execute(select(tables.journal.c.id))))
    return found


def parts(events: Sequence[Event], cuts: list[int]) -> list[list[Event]]:
    ends = sorted({min(cut, len(events)) for cut in cuts} | {0, len(events)})
    return [list(events[start:end]) for start, end in pairwise(ends)]


quick = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@quick
@given(journals(), st.lists(st.integers(0, 30), max_size=4), st.integers())
def test_any_split_order_and_repetition_gives_the_same(events: list[Event], cuts: list[int], seed: int) -> None:
    with temporary() as one, temporary() as other:
        one.merge(events)
        shuffled = events + events[:5]
        random.Random(seed).shuffle(shuffled)
        for part in parts(shuffled, cuts):
            other.merge(part)
        expected = projected(one)
        assert projected(other) == expected
        assert other.verify().sound
        other.replay()
        assert projected(other) == expected


@quick
@given(journals(), st.integers(0, 30), st.integers(0, 30))
def test_merging_saves_commutes_and_repeats(events: list[Event], first: int, second: int) -> None:
    with temporary() as left, temporary() as right:
        left.merge(events[: max(first, second)])
        right.merge(events[min(first, second) :])
        left.merge(right)
        right.merge(left)
        assert projected(left) == projected(right)
        again = left.merge(right)
        assert again.added == 0
        assert projected(left) == projected(right)


@quick
@given(journals())
def test_an_export_gives_the_same_save(events: list[Event]) -> None:
    with temporary() as one, temporary() as other:
        one.merge(events)
        lines = list(one.export())
        other.merge(from_line(line) for line in lines)
        assert projected(other) == projected(one)
        assert list(other.export()) == lines
        assert [to_line(event) for event in one.events("p")] == [line for line in lines if '"person":"p"' in line]


def test_an_export_file_is_merged_and_a_broken_line_is_named(save: Save, say: Any, tmp_path: Path) -> None:
    save.append_now(say(), say("q"))
    file = tmp_path / "out.jsonl"
    file.write_text("\n".join(save.export()) + "\n", encoding="utf-8")
    with temporary() as other:
        assert other.merge(file).added == 2
        assert projected(other)["memories"] == projected(save)["memories"]
    file.write_text(next(save.export()) + '\n{"id": 5}\n', encoding="utf-8")
    with temporary() as other, pytest.raises(SaveProblem, match="line 2"):
        other.merge(file)


@pytest.mark.slow
def test_a_large_merge_into_a_used_save_is_sound(save: Save, say: Any, clock: Any) -> None:
    save.append_now(say(), say(word="plate"))
    start = int(clock().timestamp()) * 1_000_000 - 10**12
    events = [
        Event(
            f"e{n}", "w", n, "p", "answer", start + n * 10**8, date(2026, 2, 18), {"word": "knife", "skill": "listen"}
        )
        for n in range(12_000)
    ]
    assert save.merge(events).added == 12_000
    assert save.memories("p")["knife", "listen"].answers == 12_001
    assert save.verify().sound


def test_a_very_large_merge_makes_the_projections_anew_even_when_killed(
    save: Save, say: Any, clock: Any, monkeypatch: pytest.MonkeyPatch, opened: Any, tmp_path: Path
) -> None:
    monkeypatch.setattr(merging, "PART", 50)
    monkeypatch.setattr(merging, "REPLAY_FROM", 120)
    payloads = [{"word": f"w{n % 5}", "skill": "listen", "right": n % 3 > 0} for n in range(400)]
    events = [Event(f"e{n}", "w", n, "p", "answer", n, date(2026, 1, 1), payloads[n]) for n in range(400)]
    with temporary() as other:
        assert save.merge(events).added == other.merge(reversed(events)).added == 400
        assert projected(save) == projected(other)
        assert save.verify().sound

    class Killed(BaseException):
        pass

    def die(_: object) -> int:
        raise Killed

    third = opened(tmp_path / "third")
    with monkeypatch.context() as power_cut:
        power_cut.setattr(journal, "replay", die)
        with pytest.raises(Killed):
            third.merge(events)
    third.close()
    again = opened(tmp_path / "third")
    assert projected(again) == projected(save)


def test_a_late_event_refolds_only_what_it_touches(
    save: Save, say: Any, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    for word in ("knife", "plate", "cup"):
        save.append_now(say(word=word))
    touched = []
    real = journal._refolded

    def spy(connection: Any, person: str, word: str, skill: str) -> Any:
        touched.append((person, word, skill))
        return real(connection, person, word, skill)

    monkeypatch.setattr(journal, "_refolded", spy)
    late = {"word": "plate", "skill": "listen", "right": True}
    save.merge([Event("late", "w", 0, "p", "answer", 5, date(2026, 1, 1), late)])
    assert touched == [("p", "plate", "listen")]
    assert save.memories("p")["plate", "listen"].answers == 2


def test_a_merge_of_a_save_on_disk_leaves_it_as_it_is(save: Save, say: Any, opened: Any, tmp_path: Path) -> None:
    other = open_save(tmp_path / "other", lambda: NOW, new_id, fail)
    other.append_now(say("q"))
    other.close()
    file = tmp_path / "other" / "first-shift.db"
    before = file.read_bytes()
    assert save.merge(tmp_path / "other").added == 1
    assert save.merge(file).known == 1
    assert file.read_bytes() == before
    assert [each.name for each in file.parent.iterdir()] == [file.name]
