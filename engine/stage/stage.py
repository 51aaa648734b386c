"""The stage: holds the window, the scenes on it, the focus and the voice, and runs frame by frame."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from engine.content.files import Library
from engine.course.settings import Settings
from engine.language.catalogs import Catalogs
from engine.stage import input as gestures
from engine.stage.control import REST, Control, Focus, Says
from engine.stage.drawing.raster import Rasteriser
from engine.stage.frame import draw_focus
from engine.stage.ghost import Ghost, Place
from engine.stage.late import Effects
from engine.stage.scene import Scene
from engine.stage.sheet import Sheet
from engine.stage.speech import Saying, Speech, Voice
from engine.stage.text.typesetter import Typesetter
from engine.stage.window import Box, Geometry, geometry, open_window

if TYPE_CHECKING:
    from engine.course.course import Course

FRAME = 1000 / 60
RASTER_BYTES = 12 * 1024 * 1024
"""Kept pictures of the interface, and as many of rooms, in a window of 1366x768; more in a larger one."""


class Stage:
    """All that scenes share. `clock` gives milliseconds; nothing here reads another one.

    The title needs no `course`: it is given once the save is open. `trouble` is told of what goes wrong in a frame and
    says whether it has been shown to the person.
    """

    def __init__(
        self,
        surface: pygame.Surface,
        root: Path | Library,
        course: Course | None,
        voice: Voice,
        effects: Effects,
        catalogs: Catalogs,
        clock: Callable[[], float],
        settings: Settings | None = None,
    ) -> None:
        self.surface = surface
        self.files = Library.of(root)
        self._course = course
        self.effects = effects
        self.catalogs = catalogs
        self.clock = clock
        self.speech = Speech(voice, clock)
        self.settings = settings or Settings()
        self.geometry: Geometry = geometry(*surface.get_size())
        self.raster = Rasteriser(
            self.geometry.scale, self.files, cap=_raster_bytes(self.geometry), contrast=self.settings.contrast
        )
        self._room_raster: Rasteriser | None = None
        self.type = Typesetter(self.geometry.scale, self.settings.text_size)
        self.reader = gestures.Reader()
        self.focus = Focus()
        self.ghost = Ghost()
        self.scenes: list[Scene] = []
        self.running = True
        self._touched = 0.0
        self.heard_at = clock()
        """When the person last did anything."""
        self.home: Callable[[], None] = lambda: None
        self.trouble: Callable[[Exception], bool] = lambda error: False
        self.ahead: Iterator[None] | None = None
        """What may be got ready for the next scene: one step of it in each frame, until another scene comes."""
        self._sheet: Sheet | None = None
        self._under: pygame.Surface | None = None

    @property
    def course(self) -> Course:
        """The course. RuntimeError while the save is still being opened: only the title is shown then."""
        if self._course is None:
            raise RuntimeError("the save is not open yet")
        return self._course

    @course.setter
    def course(self, course: Course) -> None:
        self._course = course

    @property
    def is_open(self) -> bool:
        """Whether there is a course to play."""
        return self._course is not None

    @property
    def room_raster(self) -> Rasteriser:
        """What rasterises rooms, where a tile is a whole number of pixels; a new one after a resize."""
        kept, zoom, contrast = self._room_raster, self.geometry.zoom, self.settings.contrast
        if kept is None or kept.scale != zoom or kept.contrast != contrast:
            kept = Rasteriser(zoom, self.files, cap=_raster_bytes(self.geometry), contrast=contrast)
            self._room_raster = kept
        return kept

    # -- scenes

    @property
    def scene(self) -> Scene:
        return self.scenes[-1]

    def go(self, scene: Scene) -> None:
        """Leave every scene for this one."""
        for old in reversed(self.scenes):
            old.leave()
        self.scenes = [scene]
        self.ahead = None
        self._entered()

    def open(self, scene: Scene) -> None:
        """Lay a scene over the present one."""
        self._under = None
        self.scenes.append(scene)
        self._entered()

    def close(self) -> None:
        """Take the top scene away."""
        self.scenes.pop().leave()
        self._under = None
        self._entered()

    def _entered(self) -> None:
        self.speech.hush()
        self.ghost.rest()
        self._sheet = None
        self.scene.stale = True
        self.scene.entered_at = self.clock()
        self.reader.typing = self.scene.typing
        self.scene.enter()

    # -- words

    def tr(self, text: str) -> str:
        """A text of the interface in the language of the interface."""
        return self.catalogs.language(self.settings.interface).text(text)

    def own(self, text: str) -> str:
        """A text of the interface in the person's own language."""
        return self.catalogs.language(self.settings.language).text(text)

    def say(self, text: str, language: str | None = None, *, voice: str = "woman", key: str = "") -> None:
        """Speak now; without a language, in that of the interface."""
        self.speech.say(Saying(text, language or self.settings.interface, voice=voice, key=key))

    def guide(self, danish: str, *stops: str | Place) -> None:
        """Help: say how a screen is used while a hand shows it."""
        self.say(self.tr(danish))
        self.show(*stops)

    def show(self, *stops: str | Place) -> None:
        """Let the hand of Help go to controls, by their names, and to places that are no controls."""

        def place(name: str) -> Place:
            def box() -> Box | None:
                control = self.focus.named(name)
                return control.box if control is not None else None

            return box

        there = [stop for stop in stops if not isinstance(stop, str) or self.focus.named(stop) is not None]
        self.ghost.show([place(stop) if isinstance(stop, str) else stop for stop in there], self.clock())
        # Another hand that shows something rests meanwhile.
        self.scene.changed()

    def says(self, danish: str) -> Says:
        """What a control of the interface says when rested on, from its Danish text."""
        return Says(self.tr(danish), self.settings.interface)

    # -- settings

    def apply(self, settings: Settings) -> None:
        """Take a person's settings into use."""
        old, self.settings = self.settings, settings
        if old.full_screen != settings.full_screen:
            self.surface = open_window(None, full=settings.full_screen)
            self._resized()
        if old.contrast != settings.contrast:
            self.raster.contrast = settings.contrast
            self.raster.forget()
        self.type.resize(self.geometry.scale, settings.text_size)
        self.effects.set_volume(settings.volume)
        self.speech.voice.set_speed(settings.voice_speed)
        self._sheet = None

    def _resized(self) -> None:
        self.geometry = geometry(*self.surface.get_size())
        self.raster.cap = _raster_bytes(self.geometry)
        self.raster.rescale(self.geometry.scale)
        self.type.resize(self.geometry.scale, self.settings.text_size)
        self._sheet = None
        self._under = None
        for scene in self.scenes:
            scene.changed()

    # -- frames

    def run(self, tick: Callable[[], object]) -> None:
        """Run until the window closes; `tick` waits for the next frame."""
        while self.running:
            self.frame(pygame.event.get())
            pygame.display.flip()
            tick()

    def frame(self, happened: Iterable[pygame.event.Event]) -> None:
        """One frame: hear, let time pass, draw. What goes wrong with files or the save becomes a message."""
        try:
            self._frame(happened)
        except Exception as error:
            if not self.trouble(error):
                raise
            self.draw()

    def _frame(self, happened: Iterable[pygame.event.Event]) -> None:
        for gesture in self.reader.gestures(happened):
            self._hear(gesture)
        now = self.clock()
        if self.speech.update():
            self.scene.changed()
        for scene in reversed(self.scenes[:-1]):
            scene.update_below(now)
        self.scene.update(now)
        control = self.focus.rested(now)
        if control is not None and not self.scene.rested(control) and control.says is not None:
            self.say(control.says.text, control.says.language)
        self.draw()
        if self.ahead is not None:
            next(self.ahead, None)

    def draw(self) -> None:
        """Draw the scene in front, and under a modal one the scene below, kept as a picture."""
        scene = self.scene
        sheet = self._composed(scene)
        if scene.modal and len(self.scenes) > 1:
            if self._under is None:
                self._under = self._picture_of(self.scenes[-2])
            self.surface.blit(self._under, (0, 0))
        else:
            scene.background(self.surface)
        sheet.draw(self.surface)
        draw_focus(self.surface, self.geometry, self.raster, self.focus)
        scene.above(self.surface)
        self.ghost.draw(self.surface, self.geometry, self.raster, self.clock(), calm=self.settings.calm)

    def _composed(self, scene: Scene) -> Sheet:
        if self._sheet is None or scene.stale or self._sheet.hot != self.focus.name:
            scene.stale = False
            self._sheet = self._compose(scene)
            self.focus.show(self._sheet.controls)
        return self._sheet

    def _compose(self, scene: Scene) -> Sheet:
        sheet = Sheet(self.geometry, self.raster, self.type, mirrored=self.settings.right_to_left, hot=self.focus.name)
        scene.compose(sheet)
        return sheet

    def _picture_of(self, scene: Scene) -> pygame.Surface:
        scene.background(self.surface)
        self._compose(scene).draw(self.surface)
        scene.above(self.surface)
        picture = self.surface.copy()
        shade = pygame.Surface(picture.get_size())
        shade.fill("#14202b")
        shade.set_alpha(148)
        picture.blit(shade, (0, 0))
        return picture

    # -- gestures

    def _hear(self, gesture: gestures.Gesture) -> None:
        now = self.heard_at = self.clock()
        if not isinstance(gesture, gestures.Point | gestures.Resize):
            # Whoever only moves the mouse is on the way to what the hand shows.
            if self.ghost.showing:
                self.scene.changed()
            self.ghost.rest()
        match gesture:
            case gestures.Quit():
                self.running = False
            case gestures.Resize():
                self._resized()
            case gestures.ToggleFull():
                self.apply(replace(self.settings, full_screen=not self.settings.full_screen))
            case gestures.Point(x, y):
                self.focus.point(*self.geometry.design(x, y), now)
                self.scene.gesture(gesture)
            case gestures.Touch(x, y):
                self._touched = now
                self._composed(self.scene)
                self.focus.point(*self.geometry.design(x, y), now)
                self.scene.gesture(gestures.Point(x, y))
            case gestures.Lift(x, y):
                # Held, a finger has only asked to hear what is there.
                if now - self._touched < REST:
                    self._pressed(x, y)
            case gestures.Press(x, y):
                self._pressed(x, y)
            case gestures.Activate():
                control = self.focus.control
                # Who writes means what was written, not the key on the screen that the mouse happens to rest on.
                if control is not None and (self.focus.by_keys or not self.scene.typing):
                    self.press(control)
                else:
                    self.scene.gesture(gesture)
            case gestures.Step(way):
                if not self.scene.step(way):
                    self.focus.step(way, now)
            case gestures.Cycle(back):
                if not self.scene.cycle(back=back):
                    self.focus.cycle(now, back=back)
            case gestures.Back():
                self.scene.back()
            case _:
                self.scene.gesture(gesture)

    def _pressed(self, x: int, y: int) -> None:
        self._composed(self.scene)
        self.focus.point(*self.geometry.design(x, y), self.clock())
        control = self.focus.control
        if control is None:
            self.scene.gesture(gestures.Press(x, y))
        else:
            self.press(control)

    def press(self, control: Control) -> None:
        """Press a control: it sounds, speaks what it is, and acts. One that is closed only says so."""
        self.effects.play("click")
        self.focus.hush()
        if control.enabled:
            control.act()
        elif control.says is not None:
            self.say(control.says.text, control.says.language)


def _raster_bytes(geometry: Geometry) -> int:
    return round(RASTER_BYTES * max(1.0, geometry.width * geometry.height / (1366 * 768)))
