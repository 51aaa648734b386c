"""What a learner can do in a level besides answering: ask, look, leave and come back."""


from __future__ import annotations

from dataclasses import replace

import pygame
import pytest

from engine.bots.players import Solver
from engine.course.warm_up import LEVEL as WARM_UP
from engine.play.commands import Choose
from engine.play.script import Asking
from engine.saving import SaveProblem
from engine.stage.level import hud
from engine.stage.level.scene import LevelScene
from engine.stage.pilot import Pilot
from engine.stage.piloted import settle
from engine.stage.scenes.card import CardScene
from engine.stage.scenes.message import MessageScene
from engine.stage.scenes.who import WhoScene
from tests.stage.level.playing import AROUND, FETCH, answer_right, names, voice, while_held
from tests.stage.scenes_shown import asks, enter, play_to


def test_what_is_heard_stands_as_dots_and_opened_it_counts_as_read(pilot: Pilot) -> None:
    play_to(pilot, FETCH, asks("fetch"))
    assert "open-text" in names(pilot)
    answer = answer_right(pilot)
    assert (answer.channel, answer.helped) == ("listen", False)

    play_to(pilot, FETCH, asks("fetch"))
    pilot.press("open-text")
    assert "open-text" not in names(pilot)
    answer = answer_right(pilot)
    assert (answer.channel, answer.helped) == ("read", False)


@pytest.mark.parametrize(("level", "mechanic"), [("cleaning/1-trolley", "listen"), ("cleaning/4-labels", "read_signs")])
def test_the_cards_that_were_answered_stand_until_the_answer_has_been_heard(
    pilot: Pilot, level: str, mechanic: str
) -> None:
    play_to(pilot, level, asks(mechanic))
    asking = pilot.level.run.asking
    assert asking is not None
    chosen = min(asking.right)
    pilot.press(chosen)
    pilot.until(lambda: chosen in pilot.level.view.marks)
    following = pilot.level.run.asking
    assert following is not None
    assert following.id != asking.id
    seen = list(while_held(pilot))
    assert seen
    assert all({choice.id for choice in asking.choices} <= each for each in seen)
    settle(pilot)
    pilot.frame()
    assert pilot.level.view.asking == pilot.level.run.asking


def test_a_word_that_was_built_stands_whole_until_it_has_been_heard(pilot: Pilot) -> None:
    play_to(pilot, AROUND, asks("spell"))
    asking = pilot.level.run.asking
    assert asking is not None
    while not pilot.level.view.marks:
        command = Solver().next(pilot.level.run)
        if pilot.level.run.asking == asking and command is not None:
            pilot.level.do(command)
        pilot.frame()
    tiles = {choice.id for choice in asking.choices}
    seen = list(while_held(pilot))
    assert seen
    assert all(len(tiles & each) == len(tiles) - len(next(iter(asking.right))) for each in seen)
    assert not any("erase" in each for each in seen)


@pytest.mark.parametrize(
    ("button", "helped"), [("again", False), ("slower", False), ("own_language", True), ("show_me", True)]
)
def test_the_four_sentences(pilot: Pilot, button: str, helped: bool) -> None:
    play_to(pilot, FETCH, asks("fetch"))
    item = pilot.level.item
    assert isinstance(item, Asking)
    said = voice(pilot).said
    said.clear()
    pilot.press(button)
    settle(pilot)
    if button in ("again", "slower"):
        assert [(one.text, one.language, one.slow) for one in said][-1] == (
            item.line.sentence.text, "da", button == "slower",
        )  # fmt: skip
    if button == "own_language":
        own = pilot.stage.catalogs.language("en").own(item.line.sentence)
        assert (own, "en") in [(one.text, one.language) for one in said]
        assert "say-own" in names(pilot)
    assert answer_right(pilot).helped == helped


def test_the_keys_one_to_four_are_the_four_sentences(pilot: Pilot) -> None:
    play_to(pilot, FETCH, asks("fetch"))
    item = pilot.level.item
    assert item is not None
    said = voice(pilot).said
    for key, slow in ((pygame.KSCAN_1, False), (pygame.KSCAN_2, True)):
        said.clear()
        pilot.wait(600)
        pilot.key(key)
        settle(pilot)
        assert (item.line.sentence.text, slow) in [(one.text, one.slow) for one in said]
    pilot.key(pygame.KSCAN_4)
    assert answer_right(pilot).helped


def test_help_is_free(pilot: Pilot) -> None:
    play_to(pilot, FETCH, asks("fetch"))
    pilot.press("help")
    pilot.wait(500)
    while len(pilot.stage.scenes) > 1:
        pilot.key(pygame.KSCAN_ESCAPE)
    settle(pilot)
    assert not pilot.level.run.state.helped
    assert isinstance(pilot.stage.scene, LevelScene)


def test_the_right_button_and_the_wheel_do_nothing(pilot: Pilot) -> None:
    play_to(pilot, FETCH, asks("fetch"))
    before = pilot.level.run.state
    for button in (2, 3, 4, 5):
        place = pilot.stage.surface.get_rect().center
        pilot.frame(pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=place, button=button))
        pilot.frame(pygame.event.Event(pygame.MOUSEBUTTONUP, pos=place, button=button))
    pilot.wait(500)
    assert pilot.level.run.state == before
    assert not isinstance(pilot.stage.scene, CardScene)


def test_a_word_of_the_strip_opens_its_card_and_the_asked_one_helps(pilot: Pilot) -> None:
    play_to(pilot, FETCH, asks("fetch"))
    asking = pilot.level.run.asking
    assert asking is not None
    word = f"word:{asking.word}"
    if word in names(pilot):
        pilot.press(word)
        pilot.wait(300)
        assert isinstance(pilot.stage.scene, CardScene)
        pilot.press("close")
        settle(pilot)
        assert answer_right(pilot).helped


def test_who_leaves_in_the_middle_goes_on_where_they_were(pilot: Pilot) -> None:
    person = enter(pilot, new=True)
    pilot.game.flow.level(AROUND)
    settle(pilot)
    first = pilot.level.run
    solver = Solver()
    while len(first.counted) < 5:
        command = solver.next(first)
        assert command is not None
        first.do(command)
        first.wait()
    answered = [one.asking for one in first.state.answered]
    pilot.key(pygame.KSCAN_ESCAPE)
    pilot.wait(100)
    assert not isinstance(pilot.stage.scene, LevelScene)
    pilot.game.flow.level(AROUND)
    settle(pilot)
    again = pilot.level.run
    assert again is not first
    assert again.play.attempt == first.play.attempt
    assert [one.asking for one in again.state.answered] == answered
    assert again.item is not None
    assert again.item.id not in answered
    while (command := solver.next(again)) is not None:
        again.do(command)
        again.wait()
    assert again.state.passed
    asked = [event.payload["asking"] for event in pilot.stage.course.save.events(person) if event.kind == "answer"]
    assert len(asked) == len(set(asked)), "nothing was asked, or counted, twice"


def test_a_guest_leaves_nothing(pilot: Pilot) -> None:
    save = pilot.stage.course.save
    pilot.game.flow.who()
    # Whoever played before has left, and that is written too.
    save.append([]).result()
    before = len(list(save.events()))
    pilot.game.flow.guest()
    pilot.game.flow.level(AROUND)
    settle(pilot)
    run, solver = pilot.level.run, Solver()
    while (command := solver.next(run)) is not None:
        run.do(command)
        run.wait()
    assert run.state.passed
    pilot.game.flow.result(run)
    pilot.wait(300)
    pilot.game.flow.who()
    assert len(list(save.events())) == before
    assert save.progress("") == {}


def test_without_a_voice_what_is_said_stands_open(pilot: Pilot) -> None:
    voice(pilot).silent = True
    play_to(pilot, FETCH, asks("fetch"))
    assert "open-text" not in names(pilot)


def test_closing_the_window_in_mid_level_loses_nothing(pilot: Pilot) -> None:
    person = enter(pilot, new=True)
    pilot.game.flow.level(AROUND)
    settle(pilot)
    run, solver = pilot.level.run, Solver()
    while not run.state.answered:
        command = solver.next(run)
        assert command is not None
        run.do(command)
    pilot.frame(pygame.event.Event(pygame.QUIT))
    assert not pilot.stage.running
    run.wait()
    assert [event.kind for event in pilot.stage.course.save.events(person)].count("answer") == 1


def test_no_reply_is_lit_because_another_of_its_name_was_pressed(pilot: Pilot) -> None:
    play_to(pilot, "kitchen/5-shift", asks("dialogue"))
    moved = 0
    for _ in range(12):
        asking = pilot.level.run.asking
        if asking is None or asking.mechanic != "dialogue":
            break
        before = pilot.stage.focus.named(min(asking.right))
        pilot.press(min(asking.right))
        settle(pilot)
        pilot.frame()
        now = pilot.stage.focus.control
        assert now is None or (before is not None and now.box == before.box)
        moved += now is None
    assert moved


def test_a_reaction_stands_in_the_bubble_while_it_is_said(pilot: Pilot) -> None:
    play_to(pilot, FETCH, asks("dialogue"))
    asking = pilot.level.run.asking
    assert asking is not None
    poor = next(choice for choice in asking.choices if choice.id not in asking.right)
    assert poor.then is not None
    pilot.press(poor.id)
    seen = []
    pilot.until(lambda: pilot.level.beats.holding)
    while pilot.level.beats.holding:
        shown, saying = pilot.level.telling.shown, pilot.stage.speech.saying
        if saying is not None and shown is not None:
            seen.append((saying.text, shown.sentence.text))
        pilot.frame()
    assert poor.sentence is not None
    assert poor.sentence.text in [said for said, _ in seen]
    assert (poor.then.text, poor.then.text) in seen
    pilot.frame()
    shown = pilot.level.telling.shown
    assert shown is not None
    assert shown.sentence == asking.line.sentence


def test_a_laid_letter_that_is_pressed_is_taken_back(pilot: Pilot) -> None:
    play_to(pilot, AROUND, asks("spell"))
    tiles = [choice.id for choice in pilot.level.view.choices]
    for tile in tiles[:2]:
        pilot.press(tile)
        settle(pilot)
    assert pilot.level.run.state.letters == tuple(tiles[:2])
    pilot.press("laid:0")
    settle(pilot)
    assert pilot.level.run.state.letters == ()


def test_a_warm_up_does_not_show_how_much_is_left(pilot: Pilot, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[object] = []
    monkeypatch.setattr(hud, "task_dots", lambda *given: shown.append(given))
    play_to(pilot, FETCH, asks("fetch"))
    assert shown
    play = pilot.level.run.play
    pilot.level.run.play = replace(play, level=replace(play.level, id=WARM_UP))
    shown.clear()
    pilot.level.changed()
    pilot.wait(100)
    assert not shown


def test_who_was_erased_meanwhile_is_told_and_led_out(pilot: Pilot) -> None:
    play_to(pilot, FETCH, asks("fetch"))
    pilot.game._problems.put(SaveProblem("person_erased"))
    pilot.frame()
    assert isinstance(pilot.stage.scene, MessageScene)
    pilot.press("go-on")
    assert isinstance(pilot.stage.scene, WhoScene)


def test_a_question_is_asked_again_when_a_card_that_lay_over_it_closes(pilot: Pilot) -> None:
    play_to(pilot, FETCH, asks("fetch"))
    asking = pilot.level.run.asking
    assert asking is not None
    other = next(word for word in pilot.level.run.play.level.teaches if word != asking.word)
    pilot.press(f"word:{other}")
    assert isinstance(pilot.stage.scene, CardScene)
    voice(pilot).said.clear()
    pilot.press("close")
    pilot.wait(100)
    assert asking.line.sentence.text in [said.text for said in voice(pilot).said]


def test_what_a_sentence_means_goes_with_what_is_done(pilot: Pilot) -> None:
    play_to(pilot, FETCH, asks("fetch"))
    pilot.press("own_language")
    settle(pilot)
    assert pilot.level.telling.talk is not None
    assert pilot.level.telling.talk.meaning
    pilot.level.do(Choose("egg"))
    assert not pilot.level.telling.talk.meaning


def test_the_hand_of_help_lies_over_no_meaning(pilot: Pilot) -> None:
    play_to(pilot, FETCH, asks("fetch"))
    pilot.press("own_language")
    settle(pilot)
    pilot.press("help")
    assert pilot.level.telling.talk is not None
    assert not pilot.level.telling.talk.meaning


def test_what_replies_mean_stays_while_help_speaks(pilot: Pilot) -> None:
    play_to(pilot, FETCH, asks("dialogue"))
    pilot.press("own_language")
    settle(pilot)
    pilot.press("help")
    assert pilot.level.telling.talk is not None
    assert pilot.level.telling.talk.meaning
    assert not pilot.stage.ghost.showing, "the hand would lie over what the question means"


def test_what_is_shown_is_said_too(pilot: Pilot) -> None:
    play_to(pilot, FETCH, asks("fetch"))
    asking = pilot.level.run.asking
    assert asking is not None
    word = pilot.stage.course.library.word(asking.word)
    assert word is not None
    voice(pilot).said.clear()
    pilot.press("show_me")
    settle(pilot)
    assert [said.text for said in voice(pilot).said][-1] == word.named


def test_a_round_shows_how_much_of_it_is_done(pilot: Pilot) -> None:
    play_to(pilot, AROUND, asks("explore"))
    run = pilot.level.run
    missed = [asking.id for asking in run.script.askings[:3]]
    run.state = replace(run.state, round=1, queue=tuple(missed), at=2)
    assert pilot.level.telling.progress == (3, 2)


def test_what_was_said_by_the_way_is_only_heard_when_it_is_asked(pilot: Pilot) -> None:
    play_to(pilot, AROUND, asks("explore"))
    asking, telling = pilot.level.run.asking, pilot.level.telling
    assert asking is not None
    reaction = telling.said_aside(asking.line.sentence)

    def stood_open() -> bool:
        pilot.level.say(reaction)
        return telling.shown is not None and telling.shown.open

    assert stood_open()
    pilot.level.do(Choose(sorted(asking.right)[0]))
    settle(pilot)
    assert not stood_open()


def test_of_a_sign_both_the_question_and_what_stands_on_it_are_told(pilot: Pilot) -> None:
    play_to(pilot, AROUND, asks("read_signs"))
    asking = pilot.level.run.asking
    assert asking is not None
    assert asking.shown is not None
    pilot.press("own_language")
    settle(pilot)
    own = pilot.stage.catalogs.language("en").own
    talk = pilot.level.telling.talk
    assert talk is not None
    assert talk.meaning == f"{own(asking.line.sentence)} «{own(asking.shown)}»"


def test_the_highest_thing_of_a_room_comes_out_from_below_the_strip(pilot: Pilot) -> None:
    """At 1024x600 a tile is a little smaller beside the strip than at other sizes."""
    play_to(pilot, "warehouse/1-around", asks("explore"))
    pilot.level.sight.look_at("gate")
    pilot.level.room.camera.follow(pilot.stage.geometry, 0, 0, 0, jump=True)
    assert pilot.level.sight.in_sight("gate")
