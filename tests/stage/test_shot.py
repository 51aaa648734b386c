"""What `game.py shot` promises: it changes no save, and the same seed gives the same picture."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from engine.problem import Problem
from engine.saving import open_save, person_added
from engine.stage.shot import take

SMALL = (640, 360)


def test_a_named_save_stays_as_it_was(tmp_path: Path) -> None:
    where = tmp_path / "save"
    with open_save(where) as save:
        save.append_now(person_added(save.new_id(), face="olena", name="Olena", language="uk", introduced=True))
        before = list(save.events())
    for scene in ("pin", "level"):
        take(scene=scene, out=tmp_path / f"{scene}.png", after=2, size=SMALL, save=str(where))
    with open_save(where) as save:
        assert list(save.events()) == before
        assert [(one.name, one.has_pin) for one in save.people()] == [("Olena", False)]


def test_a_server_is_refused_since_it_cannot_be_copied(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="name a folder or a file"):
        take(scene="who", out=tmp_path / "who.png", size=SMALL, save="postgresql://school/shift")


@pytest.mark.slow
def test_the_same_seed_gives_the_same_picture(tmp_path: Path) -> None:
    def taken(name: str, seed: int) -> bytes:
        out = tmp_path / name
        take(scene="level", out=out, level="kitchen/2-fetch", after=9, size=SMALL, seed=seed)
        return out.read_bytes()

    assert taken("one.png", 3) == taken("other.png", 3)
    assert len({taken(f"{seed}.png", seed) for seed in (3, 4, 5, 6)}) > 1, "and it is not one picture for all"


def test_all_words_stand_on_one_sheet(tmp_path: Path) -> None:
    out = tmp_path / "words.png"
    take(scene="words", out=out, size=SMALL)
    sheet = pygame.image.load(out)
    assert sheet.get_width() == SMALL[0]
    cards = [sheet.subsurface(x, sheet.get_height() - 90, 90, 60) for x in (10, SMALL[0] - 100)]
    assert all(len({tuple(card.get_at((x, 30))) for x in range(90)}) > 2 for card in cards), "the last row is drawn"
