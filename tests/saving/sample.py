"""Makes the sample save of this version, `tests/samples/save-<version>.db`: run once when the version is raised."""

from __future__ import annotations

import shutil
import sys
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory

from engine.learning import Answer
from engine.saving import (
    Fact,
    answered,
    grant,
    level_finished,
    level_left,
    level_started,
    new_id,
    person_added,
    person_changed,
    setting_changed,
    word_card_opened,
)
from engine.saving.opening import open_save
from engine.saving.save import Save
from engine.saving.tables import VERSION

SAMPLES = Path(__file__).parents[1] / "samples"
WORDS = ("knife", "cutting_board", "plate", "fridge", "oven_glove")


def play(save: Save, clock: list[datetime]) -> None:
    """Two people, a week of a level a day, help, mistakes, a clock set back, and everything an instructor does."""
    selam, reza, gone = save.new_id(), save.new_id(), save.new_id()
    save.append_now(
        person_added(selam, name="Selam", face="rahel", language="ti"), person_added(reza, name="رضا", face="reza")
    )
    save.append_now(person_added(gone, name="Gone"))
    save.append_now(person_changed(selam, group="mondays"), setting_changed("text_size", 150, selam))
    save.instructor.set("kaffe og brød")
    save.instructor.check("kaffe og brød", "sample")
    save.pins.set(reza, ("sun", "cup", "key"))
    for day in range(7):
        clock[0] += timedelta(days=-3 if day == 5 else 1, minutes=day)
        for person in (selam, reza):
            attempt = save.new_id()
            save.append_now(level_started(person, "kitchen/1-meet", attempt, "c0ffee"))
            for number, word in enumerate(WORDS):
                clock[0] += timedelta(seconds=7)
                right = (day + number) % 4 > 0
                skill = "read" if number % 2 else "listen"
                answer = Answer(
                    person,
                    word,
                    skill,  # type: ignore[arg-type]
                    "kitchen/1-meet",
                    "meet",
                    f"{day}-{number}",
                    "c0ffee",
                    WORDS,
                    word if right else "fridge",
                    right,
                    day == 1,
                    1500 + number,
                    0,
                    date.min,
                    attempt,
                )
                save.append_now(answered(answer))
            if day == 6:
                save.append_now(level_left(person, "kitchen/1-meet", attempt))
            else:
                result = level_finished(
                    person, "kitchen/1-meet", attempt, passed=day > 2, stars=day % 4, right=day, total=12
                )
                save.append_now(result)
    save.append_now(grant("world", "cleaning", "open"), grant("level", "kitchen/2-fetch", "closed", "person", reza))
    save.append_now(word_card_opened(selam, "knife", "kitchen/1-meet"), Fact("of_a_later_version", selam, {"x": [1]}))
    save.erase(gone)


def main() -> int:
    """Write the sample of this version, unless there is one: a sample once committed is never changed."""
    target = SAMPLES / f"save-{VERSION}.db"
    if target.exists():
        print(f"{target.name} is there already")
        return 1
    clock = [datetime(2026, 3, 2, 9, 0, tzinfo=timezone(timedelta(hours=1)))]
    with TemporaryDirectory() as folder:
        file = Path(folder) / "sample.db"
        with open_save(file, lambda: clock[0], new_id, print) as save:
            play(save, clock)
        shutil.copyfile(file, target)
    print(f"{target.name} made")
    return 0


if __name__ == "__main__":
    sys.exit(main())
