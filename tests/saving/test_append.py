"""What goes in comes out: people, progress, memories, grants, settings, unfinished plays, leaves, clocks."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from engine.learning import Answer
from engine.saving import (
    Fact,
    grant,
    level_finished,
    level_left,
    level_started,
    person_added,
    person_changed,
    setting_changed,
    word_card_opened,
)
from engine.saving.event import answer_of, answered
from engine.saving.save import Save

Say = Callable[..., Fact]


def test_a_future_gives_events_that_are_already_on_the_disk(save: Save, opened: Any, tmp_path: Path, say: Say) -> None:
    (event,) = save.append([say()]).result(10)
    other = opened(tmp_path)
    assert [each.id for each in other.events()] == [event.id]
    assert other.events().__next__() == event
    assert (event.sequence, event.day, event.behind) == (0, date(2026, 3, 2), 0)


def test_sequence_and_writer_are_new_in_each_opening(save: Save, opened: Any, tmp_path: Path, say: Say) -> None:
    events = [save.append_now(say())[0] for _ in range(3)]
    assert [each.sequence for each in events] == sorted({each.sequence for each in events})
    assert {each.writer for each in events} == {save.writer}
    assert opened(tmp_path).writer != save.writer


def test_an_answer_comes_back_whole(save: Save) -> None:
    given = Answer(
        "p", "kniv \u2713", "read", "l", "t", "a", "h", ("x", "æøå", "\ud800"), "x", True, True, 5, 0, date.min, "try"
    )
    (event,) = save.append_now(answered(given))
    found = answer_of(next(save.events()))
    assert found is not None
    assert found == answer_of(event)
    for name in ("person", "word", "skill", "level", "task", "asking", "content", "offered", "chosen", "attempt"):
        assert getattr(found, name) == getattr(given, name)
    assert (found.right, found.helped, found.ms) == (True, True, 5)


def test_people_are_listed_with_their_newest_fields(save: Save, clock: Any) -> None:
    first, second = save.new_id(), save.new_id()
    save.append_now(person_added(first, name="Selam", face="amina"))
    clock.move(hours=1)
    save.append_now(person_added(second, face="reza", language="ar"), person_changed(first, name="Selam T.", group="A"))
    people = save.people()
    assert [(each.name, each.face, each.group, each.has_pin) for each in people] == [
        ("Selam T.", "amina", "A", False),
        ("", "reza", "", False),
    ]
    assert people[1].fields["language"] == "ar"
    assert people[0].added == date(2026, 3, 2)


def test_stars_and_passes_never_fall(save: Save, clock: Any) -> None:
    def finish(passed: bool, stars: int, right: int) -> None:
        clock.move(days=1)
        attempt = save.new_id()
        save.append_now(
            level_started("p", "l", attempt),
            level_finished("p", "l", attempt, passed=passed, stars=stars, right=right, total=20, missed=["fork"]),
        )

    finish(True, 3, 20)
    finish(False, 0, 4)
    done = save.progress("p")["l"]
    assert (done.plays, done.passes, done.stars, done.right, done.missed) == (2, 1, 3, 4, ("fork",))
    assert (done.first_passed, done.last_day) == (date(2026, 3, 3), date(2026, 3, 4))
    assert save.progress("nobody") == {}


def test_a_leaf_is_recorded_in_the_same_commit(save: Save, clock: Any, say: Say) -> None:
    save.append_now(say(), say(word="plate"))
    clock.move(days=1)
    assert len(save.append_now(say())) == 1
    events = save.append_now(say())
    assert [each.kind for each in events] == ["answer", "leaf_earned"]
    assert events[1].payload == {"word": "knife", "skill": "listen", "day": "2026-03-03"}
    assert save.memories("p")["knife", "listen"].leaf == date(2026, 3, 3)
    assert len(save.append_now(say())) == 1  # once
    assert save.memories("p")["plate", "listen"].leaf is None


def test_a_play_can_go_on_the_same_day_until_it_is_finished(save: Save, clock: Any, say: Say) -> None:
    level = "kitchen/1-meet"
    assert save.unfinished("p", level) is None
    save.append_now(level_started("p", level, "a1"))
    assert save.unfinished("p", level) is None  # nothing to go on with
    save.append_now(say(attempt="a1"), say(word="plate", attempt="a1", right=False), say("q", attempt="a1"))
    save.append_now(say(attempt="a1", level="another"), level_left("p", level, "a1"))
    found = save.unfinished("p", level)
    assert save.left_off("p") == level
    assert found is not None
    assert found.attempt == "a1"
    assert [(each.word, each.right) for each in found.answers] == [("knife", True), ("plate", False)]
    clock.move(days=1)
    assert save.unfinished("p", level) is None
    assert save.left_off("p") is None
    clock.move(days=-1, seconds=5)
    save.append_now(level_finished("p", level, "a1", passed=True, stars=1, right=9, total=12))
    assert save.unfinished("p", level) is None
    assert save.left_off("p") is None


def test_grants_overrule_from_wide_to_near(save: Save, clock: Any) -> None:
    save.append_now(person_added("p", group="A"), person_added("q"))
    save.append_now(grant("level", "w/1", "closed", "person", "p"), grant("world", "w", "open", "group", "A"))
    save.append_now(grant("world", "w", "closed"), grant("level", "w/1", "open"), grant("world", "x", "open"))
    clock.move(minutes=1)
    save.append_now(grant("world", "x", "default"))
    assert [(each.scope, each.place, each.state) for each in save.grants("p")] == [
        ("world", "w", "closed"),
        ("world", "x", "default"),
        ("level", "w/1", "open"),
        ("world", "w", "open"),
        ("level", "w/1", "closed"),
    ]
    assert [each.target_kind for each in save.grants("q")] == ["all"] * 3
    assert len(save.grants()) == 5


def test_settings_belong_to_a_person_or_to_all(save: Save) -> None:
    save.append_now(setting_changed("volume", 0.5, "p"), setting_changed("volume", 1), setting_changed("_password", 1))
    save.append_now(setting_changed("volume", [1, {"æ": None}], "p"))
    assert save.settings("p") == {"volume": [1, {"æ": None}]}
    assert save.settings() == {"volume": 1}


def test_unknown_kinds_are_kept(save: Save) -> None:
    save.append_now(Fact("from_the_future", "p", {"a": [1]}), word_card_opened("p", "knife"))
    assert [each.kind for each in save.events("p")] == ["from_the_future", "word_card_opened"]
    assert save.replay() == 2
    assert next(save.events()).payload == {"a": [1]}


def test_a_clock_behind_takes_the_last_events_day_and_is_flagged(save: Save, clock: Any, say: Say) -> None:
    save.append_now(say("q"))
    clock.move(days=10)
    save.append_now(say())
    clock.move(days=-400)
    behind, again = save.append_now(say(), say())
    assert (behind.day, again.day) == (date(2026, 3, 12), date(2026, 3, 12))
    assert behind.behind == 400 * 86_400 * 1_000_000
    assert [each.sequence for each in save.events("p")] == sorted(each.sequence for each in save.events("p"))
    memory = save.memories("p")["knife", "listen"]
    assert (memory.answers, memory.flagged, memory.last_day) == (3, 2, date(2026, 3, 12))
    clock.move(days=401)
    right = save.append_now(say())[0]
    assert (right.behind, right.day) == (0, date(2026, 3, 13))


def test_the_local_date_counts_not_the_utc_one(save: Save, clock: Any, say: Say) -> None:
    clock.time = clock.time.replace(hour=0, minute=30)  # still yesterday in UTC
    assert save.append_now(say())[0].day == clock.time.date()


def test_a_payload_that_is_no_json_is_refused_at_once(save: Save, say: Say) -> None:
    for payload in ({"x": object()}, {"x": float("nan")}, {"x": {1, 2}}):
        with pytest.raises((TypeError, ValueError)):
            save.append([Fact("kind", "p", payload)])
    assert len(save.append_now(say())) == 1


def test_many_threads_lose_nothing(save: Save, say: Say) -> None:
    futures = [save.append([say("p", f"w{number}"), say("q")]) for number in range(300)]
    ids = {event.id for future in futures for event in future.result(30)}
    assert {event.id for event in save.events()} == ids
    assert len([event for event in save.events() if event.kind == "answer"]) == 600
    assert save.verify().sound


def test_closing_writes_what_waits(opened: Any, tmp_path: Path, say: Say) -> None:
    save = opened(tmp_path)
    futures = [save.append([say()]) for _ in range(50)]
    assert save.close() == 0
    assert all(future.done() for future in futures)
    assert len(list(opened(tmp_path).events())) == 50
    with pytest.raises(ValueError, match="closed"):
        save.append([say()])
    assert save.close() == 0


def test_a_leaf_found_by_a_merge_is_recorded_by_the_next_answer(
    save: Save, opened: Any, tmp_path: Path, clock: Any, say: Say
) -> None:
    other = opened(tmp_path / "other")
    other.append_now(say(), say())
    clock.move(days=1)
    save.append_now(say())
    save.merge(other)
    assert save.memories("p")["knife", "listen"].leaf == date(2026, 3, 3)
    clock.move(days=5)
    leaf = save.append_now(say(right=False))[1]
    assert (leaf.kind, leaf.payload["day"]) == ("leaf_earned", "2026-03-03")
