"""The way through the game: which scene follows which, and who is playing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from engine.course.course import Next
    from engine.course.run import Run
    from engine.course.settings import Settings
    from engine.saving.problem import SaveProblem
    from engine.saving.records import Person
    from engine.stage.scene import Scene
    from engine.stage.stage import Stage

GUEST_FACE = "selam"
WAIT = 10
"""Frames in which a scene is left alone before the next one's pictures are begun."""


class Flow:
    """Title, who are you, the town, a world, a level, its result; and the screens beside them.

    `person` is "" for a guest, of whom nothing is kept; `language` is the one the game was started in. `forgets` is
    True when nothing at all is kept, for the save cannot be used. Scenes are imported when first shown: the title
    waits for none.
    """

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.language = stage.settings.language
        self.person = ""
        self.is_playing = False
        self.forgets = False
        self.wanted: Callable[[], None] | None = None
        stage.home = self.home

    # -- coming and going

    def begin(self) -> None:
        from engine.stage.scenes.title import TitleScene

        self.stage.go(TitleScene(self.stage, self))

    def when_open(self, act: Callable[[], None]) -> None:
        """Do this as soon as the save is open: at once, or when `opened` tells."""
        if self.stage.is_open:
            act()
        else:
            self.wanted = act
            self.stage.scene.changed()

    def opened(self) -> None:
        """The save is open now: what was asked for meanwhile is done."""
        wanted, self.wanted = self.wanted, None
        if wanted is not None:
            wanted()
        elif self.stage.scenes:
            self.stage.scene.changed()

    def home(self) -> None:
        """Home: the town for who is playing, also from what lies over it; from there, who are you; from there, the
        title."""
        from engine.stage.scenes.title import TitleScene
        from engine.stage.scenes.town import TownScene
        from engine.stage.scenes.who import WhoScene

        here = self.stage.scenes[0]
        if isinstance(here, TownScene) and len(self.stage.scenes) == 1:
            self.who()
        elif isinstance(here, WhoScene | TitleScene):
            self.begin()
        elif self.is_playing:
            self.town()
        else:
            self.who()

    def who(self) -> None:
        from engine.stage.scenes.who import WhoScene

        self.is_playing, self.person = False, ""
        self._apply("")
        self.stage.go(WhoScene(self.stage, self))

    def new_person(self) -> None:
        from engine.stage.scenes.new_person import NewPersonScene

        self.stage.go(NewPersonScene(self.stage, self))

    def chosen(self, person: Person) -> None:
        """Somebody says who they are; with a picture PIN they show it."""
        if person.has_pin:
            from engine.stage.scenes.pin import PinScene

            self.stage.go(PinScene(self.stage, self, person))
        else:
            self.enter(person.id)

    def guest(self) -> None:
        self.enter("")

    def enter(self, person: str) -> None:
        """Somebody plays from now on; who is new is first shown how."""
        self.person, self.is_playing = person, True
        self._apply(person)
        if person and not self.stage.course.knows_the_way(person):
            self.introduction()
        else:
            self.town()

    def _apply(self, person: str) -> None:
        """Take a person's settings into use, or for nobody ("") the machine's: in the language the game was started
        in, unless the machine has one of its own."""
        course = self.stage.course
        settings = course.settings(person)
        if not person and "language" not in course.save.settings(""):
            settings = replace(settings, language=self.language)
        self.stage.apply(replace(settings, full_screen=self.stage.settings.full_screen))

    def introduction(self) -> None:
        from engine.stage.scenes.introduction import IntroductionScene

        self.stage.go(IntroductionScene(self.stage, self))

    @property
    def face(self) -> str:
        """The face of who plays."""
        return self.stage.course.person(self.person).face if self.person else GUEST_FACE

    @property
    def name(self) -> str:
        return self.stage.course.person(self.person).name if self.person else ""

    # -- places

    def town(self) -> None:
        from engine.stage.scenes.town import TownScene

        self.stage.course.library.renew()
        self.stage.go(TownScene(self.stage, self))

    def world(self, world: str) -> None:
        from engine.stage.scenes.world import WorldScene

        self.stage.course.library.renew()
        self._guarded(lambda: WorldScene(self.stage, self, world))
        if isinstance(self.stage.scene, WorldScene):
            self.stage.ahead = self._pictures_of(world)

    def _pictures_of(self, world: str) -> Iterator[None]:
        """Make the pictures of a world's first map, a few in each frame, while its levels are being looked at."""
        from engine.stage.room.painter import Painter

        for _ in range(WAIT):
            yield
        levels = self.stage.course.order(world)
        if levels:
            painter = Painter(self.stage.course.library.room(levels[0]).drawing, self.stage.room_raster)
            while painter.warm() and painter.warm():
                yield

    def next(self, step: Next | None = None) -> None:
        """Do what comes next."""
        step = step or self.stage.course.next(self.person)
        if step.kind == "warm_up":
            self.warm_up()
        elif step.kind == "level":
            self.level(step.level)
        else:
            self.word_book()

    def level(self, level: str) -> None:
        from engine.stage.level.scene import LevelScene

        def made() -> LevelScene:
            course = self.stage.course
            course.library.renew()
            run = course.start(self.person, level, subtitles=self.stage.settings.subtitles)
            return LevelScene(self.stage, run, course.library.room(level), self.face, self.result)

        self._guarded(made)

    def warm_up(self) -> None:
        from engine.stage.level.scene import LevelScene

        course = self.stage.course
        run = course.start_warm_up(self.person, subtitles=self.stage.settings.subtitles)
        if run is None:
            # What is due is of worlds that are not there any more.
            self.next(course.next(self.person, warm_up=False))
            return
        room = course.library.room(run.play.world.levels[0].id)
        self.stage.go(LevelScene(self.stage, run, room, self.face, self.result))

    def result(self, run: Run) -> None:
        from engine.stage.scenes.result import ResultScene

        self.stage.open(ResultScene(self.stage, self, run))

    def word_book(self, world: str = "") -> None:
        """The word book, opened at a world, or where the person is."""
        from engine.stage.scenes.word_book import WordBookScene

        self.stage.go(WordBookScene(self.stage, self, world))

    def settings(self) -> None:
        from engine.stage.scenes.settings import SettingsScene

        self.stage.open(SettingsScene(self.stage, self))

    def lock(self) -> None:
        from engine.stage.scenes.locking import LockScene

        self.stage.open(LockScene(self.stage, self))

    def instructor(self) -> None:
        from engine.stage.scenes.instructor import InstructorScene

        self.stage.go(InstructorScene(self.stage, self))

    def change_settings(self, new: Settings) -> None:
        """Keep a setting and take it into use."""
        self.stage.course.change_settings(self.person, self.stage.settings, new)
        self.stage.apply(new)

    # -- what goes wrong

    def tell(
        self, problem: SaveProblem, then: Callable[[], None] | None = None, *, forgets: bool | None = None
    ) -> None:
        """Say what is wrong with the save, over what is on the screen; `then` is what follows, else all goes on.

        `forgets` says that what is done from now on is lost (None: as it has been so far).
        """
        from engine.stage.scenes.message import MessageScene
        from engine.stage.troubles import sentence

        lost = self.forgets if forgets is None else forgets
        scene = MessageScene(
            self.stage, sentence(problem, forgets=lost), str(problem), then or self.stage.close, forgets=lost
        )
        if then is None:
            self.stage.open(scene)
        else:
            self.wanted = None
            self.stage.go(scene)

    def trouble(self, error: Exception) -> bool:
        """Show a problem of files or of the save in place of the screen that met it; False for a fault of the game."""
        from engine.stage.scenes.message import MessageScene
        from engine.stage.troubles import sentence

        danish = sentence(error)
        if danish is None or (self.stage.scenes and isinstance(self.stage.scene, MessageScene)):
            return False
        self.stage.go(MessageScene(self.stage, danish, str(error), self._back))
        return True

    def _back(self) -> None:
        (self.who if self.is_playing else self.begin)()

    def _guarded(self, make: Callable[[], Scene]) -> None:
        """Show a scene, or say what is wrong with its files."""
        from engine.content.problems import ContentError

        try:
            scene = make()
        except ContentError as problem:
            from engine.stage.scenes.message import MessageScene
            from engine.stage.troubles import sentence

            scene = MessageScene(self.stage, sentence(problem), str(problem))
        self.stage.go(scene)
