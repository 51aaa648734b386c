"""The instructor's password: hashed, slowed down, recorded; and PINs of pictures."""

from pathlib import Path
from typing import Any

import pytest

from engine.saving.passwords import LONGEST_WAIT


def test_it_is_set_at_first_use_and_checked(save: Any) -> None:
    assert not save.instructor.is_set
    assert not save.instructor.check("").right
    with pytest.raises(ValueError, match="6"):
        save.instructor.set("short")
    save.instructor.set("kaffe og brød")
    assert save.instructor.is_set
    assert save.instructor.check("kaffe og brød", "unlock kitchen").right
    assert not save.instructor.check("kaffe og brod").right


def test_it_is_kept_as_a_hash_and_each_use_is_recorded(save: Any, tmp_path: Path) -> None:
    save.instructor.set("kaffe og brød")
    save.instructor.check("kaffe og brød", "unlock")
    save.instructor.check("wrong guess")
    uses = [dict(each.payload) for each in save.events("") if each.kind == "instructor_password_used"]
    assert uses == [{"right": True, "purpose": "unlock"}, {"right": False, "purpose": ""}]
    save.close()
    content = b"".join(path.read_bytes() for path in tmp_path.glob("first-shift*"))
    assert b"$argon2id$" in content
    assert b"kaffe" not in content
    assert b"wrong guess" not in content


def test_wrong_tries_cost_more_and_more_time_also_after_a_restart(
    save: Any, clock: Any, opened: Any, tmp_path: Path
) -> None:
    save.instructor.set("kaffe og brød")
    assert [save.instructor.check("wrong").wait for _ in range(4)] == [0, 0, 0, 5]
    assert not save.instructor.check("kaffe og brød").right  # not even tried
    clock.move(seconds=5)
    assert save.instructor.check("wrong").wait == 10
    other = opened(tmp_path)
    assert other.instructor.wait() == 10
    clock.move(seconds=4)
    assert other.instructor.wait() == 6
    clock.move(seconds=6)
    assert other.instructor.check("kaffe og brød").right
    assert other.instructor.check("wrong").wait == 0
    for _ in range(12):
        clock.move(seconds=LONGEST_WAIT)
        save.instructor.check("wrong")
    assert save.instructor.wait() == LONGEST_WAIT


def test_a_clock_set_back_locks_nobody_out_for_long(save: Any, clock: Any) -> None:
    save.instructor.set("kaffe og brød")
    for _ in range(4):
        save.instructor.check("wrong")
    clock.move(days=-300)
    assert save.instructor.wait() <= 5


def test_a_new_password_ends_the_waiting_for_a_forgotten_one(save: Any) -> None:
    save.instructor.set("kaffe og brød")
    for _ in range(9):
        save.instructor.check("wrong")
    assert save.instructor.wait() > 0
    save.instructor.set("nyt kodeord")
    assert save.instructor.wait() == 0
    assert save.instructor.check("nyt kodeord").right


def test_pins_are_optional_and_hashed(save: Any) -> None:
    from engine.saving import person_added

    save.append_now(person_added("p"))
    assert save.pins.check("p", ())
    save.pins.set("p", ("sun", "cup", "key"))
    assert save.people()[0].has_pin
    assert "_pin" not in save.people()[0].fields
    assert save.pins.check("p", ("sun", "cup", "key"))
    assert not save.pins.check("p", ("sun", "key", "cup"))
    assert not save.pins.check("p", ())
    assert all("sun" not in line for line in save.export())
    save.pins.set("p", ())
    assert save.pins.check("p", ())
    assert not save.people()[0].has_pin
