"""Every scene of the game, by a name, on a pilot: for tests that hold for all of them."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

from engine.bots.players import Guesser, Player, Solver
from engine.learning import Answer
from engine.play.commands import AskAgain
from engine.play.script import Asking, Tell
from engine.saving import SaveProblem, answered, open_temporary
from engine.stage.level.scene import LevelScene
from engine.stage.pilot import Pilot
from engine.stage.piloted import settle
from engine.stage.scenes.card import CardScene
from engine.stage.scenes.class_table import ClassScene
from engine.stage.scenes.class_word import ClassWordScene
from engine.stage.scenes.introduction import IntroductionScene
from engine.stage.scenes.introduction_steps import STEPS
from tests.stage.scenes.conftest import QuickVoice

FACES = ("amina", "yusuf", "olena", "tesfay", "malee", "mykola", "rahel", "reza", "hodan", "danuta", "marek")
LEVEL = "kitchen/1-around"
SPELLING = "kitchen/4-heat"
DAMAGED = SaveProblem("damaged", "C:\\Users\\Elev\\Documents\\first-shift\\saves\\first-shift.db", "malformed")


@contextmanager
def piloted(size: tuple[int, int], language: str, text_size: float = 1.0) -> Iterator[Pilot]:
    """A game with fourteen people and a voice that takes no time."""
    pilot = Pilot(open_temporary(), size=size, language=language)
    try:
        pilot.stage.speech.voice = QuickVoice()
        course = pilot.game.stage.course
        for number in range(14):
            face = FACES[number % len(FACES)]
            person = course.add_person(face, language, face.title() if number % 3 else "", introduced=True)
            if text_size != 1.0:
                settings = course.settings(person)
                course.change_settings(person, settings, replace(settings, text_size=text_size))
        if text_size != 1.0:
            pilot.stage.apply(replace(pilot.stage.settings, text_size=text_size))
        yield pilot
    finally:
        pilot.close()


def enter(pilot: Pilot, *, new: bool = False) -> str:
    """The first person plays from here on, or somebody `new` who has no level under way."""
    course = pilot.game.stage.course
    first = course.people()[0]
    person = course.add_person("reza", str(first.fields["language"]), introduced=True) if new else first.id
    course.change_settings(person, course.settings(person), course.settings(first.id))
    course.save.append_now()  # nothing, after what is still being written
    pilot.game.flow.enter(person)
    return person


def play_to(pilot: Pilot, level: str, wanted: Callable[[LevelScene], bool]) -> None:
    """Start a level and let the solver answer, without the screen, until something wanted is in play."""
    enter(pilot, new=True)
    pilot.game.flow.level(level)
    settle(pilot)
    solver = Solver()
    scene = pilot.level
    while not wanted(scene):
        command = solver.next(scene.run)
        assert command is not None, "what was wanted never came"
        scene.run.do(command)
        scene.run.wait()
    scene.now_playing()
    scene.do(AskAgain())
    pilot.wait(300)
    settle(pilot)


def asks(mechanic: str) -> Callable[[LevelScene], bool]:
    def wanted(scene: LevelScene) -> bool:
        return isinstance(scene.item, Asking) and scene.item.mechanic == mechanic

    return wanted


def tells(scene: LevelScene) -> bool:
    return isinstance(scene.item, Tell)


def finish(pilot: Pilot, level: str = LEVEL, player: Player | None = None) -> None:
    """The result of a level that somebody has played, as a rule somebody who knows everything."""
    person = enter(pilot, new=True)
    course = pilot.game.stage.course
    run = course.start(person, level, seed=1)
    player = player or Solver()
    while not run.state.finished and (command := player.next(run)) is not None:
        run.do(command)
        run.wait()
    pilot.game.flow.level(level)
    settle(pilot)
    pilot.game.flow.result(run)


def tell(pilot: Pilot, level: str) -> None:
    """The result with the sentence for a colleague; with large letters that is its second step."""
    finish(pilot, level)
    if pilot.stage.type.factor > 1:
        pilot.press("next")


def card_of(world_id: str, word_id: str, *, page: int = 0) -> Callable[[Pilot], None]:
    """A word card over its world; with large letters turned to a page."""

    def card(pilot: Pilot) -> None:
        person = enter(pilot)
        world = pilot.game.stage.course.library.world(world_id)
        pilot.game.flow.world(world_id)
        pilot.stage.open(CardScene(pilot.stage, world.words[word_id], person, world))
        for _ in range(page if pilot.stage.type.factor > 1 else 0):
            pilot.press("page-on")

    return card


def beside(show: Callable[[Pilot], None]) -> Callable[[Pilot], None]:
    def enter_first(pilot: Pilot) -> None:
        enter(pilot)
        show(pilot)

    return enter_first


def introduce(pilot: Pilot, press: str = "") -> None:
    """The introduction where it comes to the four sentences; one of them may be pressed."""
    pilot.game.flow.introduction()
    scene = pilot.stage.scene
    assert isinstance(scene, IntroductionScene)
    scene._go(next(number for number, step in enumerate(STEPS) if step.name == "again"))
    if press:
        pilot.press(press)


def leaf(pilot: Pilot, pages: int = 99) -> None:
    """The settings, so many pages on or on their last one."""
    pilot.game.flow.settings()
    pilot.frame()
    for _ in range(pages):
        onward = pilot.stage.focus.named("page-on")
        if onward is None or not onward.enabled:
            break
        onward.act()
        pilot.frame()


def forgetful(show: Callable[[Pilot], object]) -> Callable[[Pilot], None]:
    """The same in a game that keeps nothing."""

    def forget_first(pilot: Pilot) -> None:
        pilot.game.flow.forgets = True
        show(pilot)

    return forget_first


def in_class(show: Callable[[ClassScene], None]) -> Callable[[Pilot], None]:
    """The instructor's table, a word hard for everybody, and what lies over it."""

    def enter_class(pilot: Pilot) -> None:
        course = pilot.game.stage.course
        people = course.people()
        course.change_person(people[-1].id, name="Abdirahman Mohamud", group="Tirsdag formiddag, begyndere")
        for person in people:
            for number in range(2):
                missed = Answer(person.id, "pot", "listen", LEVEL, "0", f"0.{number}", "h", ("pot", "knife"), "knife",
                                False, False, 900, 0, date(2026, 1, 1), "a")  # fmt: skip
                course.save.append_now(answered(missed))
        table = ClassScene(pilot.stage, pilot.game.flow)
        pilot.stage.go(table)
        show(table)

    return enter_class


SCENES: dict[str, Callable[[Pilot], None]] = {
    "title": lambda pilot: pilot.game.flow.begin(),
    "who": lambda pilot: pilot.game.flow.who(),
    "new person": lambda pilot: pilot.game.flow.new_person(),
    "introduction": beside(lambda pilot: pilot.game.flow.introduction()),
    "introduction: four": beside(lambda pilot: introduce(pilot)),
    "introduction: asked": beside(lambda pilot: introduce(pilot, "slower")),
    "town": beside(lambda pilot: None),
    "world": beside(lambda pilot: pilot.game.flow.world("kitchen")),
    "closed world": beside(lambda pilot: pilot.game.flow.world("warehouse")),
    "word book": beside(lambda pilot: pilot.game.flow.word_book()),
    "settings": beside(lambda pilot: pilot.game.flow.settings()),
    "settings: second": beside(lambda pilot: leaf(pilot, 1)),
    "settings: last": beside(lambda pilot: leaf(pilot)),
    "lock": beside(lambda pilot: pilot.game.flow.lock()),
    "instructor": lambda pilot: pilot.game.flow.instructor(),
    "class": in_class(lambda table: None),
    "class: all": in_class(lambda table: table.open_row(table.rows[0])),
    "class: group": in_class(lambda table: table.open_row(table.rows[1])),
    "class: person": in_class(lambda table: table.open_row(table.rows[2])),
    "class: word": in_class(lambda table: table.stage.open(
        ClassWordScene(table.stage, table, table.rows[0], table.stage.course.library.world("kitchen").word("pot"))
    )),
    "class: members": in_class(lambda table: table.fill_group("Tirsdag formiddag, begyndere")),
    "card": card_of("kitchen", "knife"),
    "card: forms": card_of("kitchen", "knife", page=1),
    "card: sentence": card_of("kitchen", "knife", page=2),
    "card: long word": card_of("cleaning", "cleaning_agent"),
    "card: long forms": card_of("cleaning", "cleaning_agent", page=1),
    "card: long sentence": card_of("warehouse", "hi_vis_vest", page=2),
    "card: verb": card_of("cleaning", "wipe"),
    "card: verb form": card_of("cleaning", "wipe", page=1),
    "result": finish,
    "result: sentence": lambda pilot: tell(pilot, LEVEL),
    "result: long sentence": lambda pilot: tell(pilot, "cleaning/5-shift"),
    "result: not passed": lambda pilot: finish(pilot, "kitchen/2-fetch", Guesser(random.Random(1), eliminates=True)),
    "level: meeting": lambda pilot: play_to(pilot, LEVEL, lambda scene: True),
    "level: explore": lambda pilot: play_to(pilot, LEVEL, asks("explore")),
    "level: told": lambda pilot: play_to(pilot, "kitchen/3-sort", tells),
    "level: pictures": lambda pilot: play_to(pilot, "kitchen/2-fetch", asks("listen")),
    "level: sentences": lambda pilot: play_to(pilot, "kitchen/2-fetch", asks("dialogue")),
    "level: sign": lambda pilot: play_to(pilot, "kitchen/3-sort", asks("read_signs")),
    "level: letters": lambda pilot: play_to(pilot, SPELLING, asks("spell")),
    "level: sort": lambda pilot: play_to(pilot, "kitchen/3-sort", asks("sort")),
    "level: hazards": lambda pilot: play_to(pilot, "warehouse/4-hazards", asks("hazards")),
    "message": lambda pilot: pilot.game.flow.tell(DAMAGED, pilot.game.flow.begin, forgets=True),
    "who, forgetful": forgetful(lambda pilot: pilot.game.flow.who()),
    "town, forgetful": forgetful(enter),
}
