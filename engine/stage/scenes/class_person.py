"""One row of the instructor's table in full: who is stuck on what, the group, a file of it all, and erasing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pygame

from engine.content.model import Word
from engine.course.overview import Row, Stuck
from engine.course.unlocking import Target
from engine.saving import facts
from engine.stage.control import Says
from engine.stage.drawing import colour, widgets
from engine.stage.drawing.portrait import face_card
from engine.stage.parts import corners, pager, pill_button
from engine.stage.person import face
from engine.stage.scenes.card import CardScene
from engine.stage.scenes.class_export import export
from engine.stage.scenes.class_word import ClassWordScene
from engine.stage.scenes.keyboard import TypedScene
from engine.stage.scenes.tabs import small_icon
from engine.stage.scenes.working import WorkingScene
from engine.stage.sheet import Copy, Sheet
from engine.stage.stage import Stage

if TYPE_CHECKING:
    from engine.saving.records import Erased
    from engine.stage.scenes.class_table import ClassScene

X, Y, WIDE, HIGH, PANEL = 130.0, 44.0, 1020.0, 632.0, 300.0
LEFT, RIGHT = X + PANEL + 28, X + WIDE - 28
PER_ROW, PER_PAGE = 4, 8
WAYS_MOST = 4
GROUPS = 8
"""Groups that can be chosen on one page; a class has two or three."""
ERASING = (
    ("Slet alt om denne person? Det kan ikke fortrydes.", "Ja, slet"),
    ("Er du helt sikker? Alle ord og stjerner forsvinder.", "Slet for altid"),
)


class ClassPersonScene(WorkingScene):
    """Words that need help, as cards; below them what can be done."""

    modal = True

    def __init__(self, stage: Stage, table: ClassScene, row: Row) -> None:
        super().__init__(stage)
        self.table, self.row = table, row
        self.page = 0
        self.asked = 0
        self.grouping = False
        self.stuck: tuple[Stuck, ...] = table.overview.stuck(row)

    def enter(self) -> None:
        if not self.notice:
            called = self.table.called(self.row.target)
            self.stage.say(called.text, called.language)

    def back(self) -> None:
        if self.asked or self.grouping:
            self.asked, self.grouping = 0, False
            self.changed()
        else:
            self.stage.close()

    def background(self, surface: pygame.Surface) -> None:
        self.table.background(surface)

    # -- drawing

    def compose(self, sheet: Sheet) -> None:
        sheet.drawing(widgets.modal(WIDE, HIGH, panel=PANEL, mirror=sheet.mirrored), X, Y)
        self._panel(sheet)
        if self.asked:
            self._erasing(sheet)
        elif self.grouping:
            self._groups(sheet)
        else:
            self._words(sheet)
        sheet.drawing(widgets.close_button(32, sheet.state("close")), RIGHT - 20, Y + 50)
        sheet.control("close", (RIGHT - 52, Y + 18, 64, 64), self.back, self.stage.says("Luk"), round_=True)
        corners(sheet, self, self._help)

    @property
    def alone(self) -> bool:
        return self.row.target.kind == "person"

    def _panel(self, sheet: Sheet) -> None:
        stage = self.stage
        middle = X + PANEL / 2
        if self.alone:
            portrait = face_card(face(self.row.face), 150, 150, colour.AGAIN, "#dcefe9", radius=22)
            sheet.drawing(portrait, middle - 75, Y + 28)
        else:
            sheet.icon("people", middle, Y + 100, 140)
        called = self.table.called(self.row.target)
        box = (X + 20, Y + 182, PANEL - 40, 50.0 if self.alone else 76.0)
        sheet.text(Copy(called.text, called.language), box, 32, align="center", lines=2, smallest=15)
        group = self.row.people[0].group if self.alone else ""
        if group:
            box = (X + 14, Y + 230, PANEL - 28, 40.0)
            sheet.text(Copy(group), box, 20, align="center", lines=2, weight=600, smallest=13)
        progress = [one for person in self.row.people for one in self.table.overview.progress(person.id).values()]
        for number, (icon, count) in enumerate(
            (("star", sum(one.stars for one in progress)), ("check", sum(one.passes > 0 for one in progress)))
        ):
            x = middle - 90 + number * 110
            small_icon(sheet, icon, x, Y + 292, 42)
            sheet.text(Copy(f"{count}"), (x + 26, Y + 270, 60, 44), 30, smallest=18)
            says = ("Stjerner", "Klarede opgaver")[number]
            sheet.control(f"count:{icon}", (x - 22, Y + 268, 104, 48), says=stage.says(says))
        self._ways(sheet)

    def _ways(self, sheet: Sheet) -> None:
        ways = [("export", "Gem som fil", "usb", colour.WHITE, self._export)]
        if self.alone:
            ways.insert(0, ("group", "Gruppe", "people", colour.WHITE, self._choose_group))
            if self.row.people[0].has_pin:
                ways.append(("forget-pin", "Fjern billedkoden", "unlock", colour.WHITE, self._forget_pin))
            ways.append(("erase", "Slet", "trash", "#ffd9d2", self._ask))
        elif self.row.target.kind == "group":
            ways.insert(0, ("members", "Vælg personer", "people", colour.WHITE, self._choose_members))
        for number, (name, danish, icon, fill, act) in enumerate(ways):
            # What cannot be undone stands apart: nothing is ever in its place.
            place = WAYS_MOST - 1 if name == "erase" else number
            box = (X + 24, Y + 336 + place * 73, PANEL - 48, 60.0)
            pill_button(
                sheet, self.stage, name, box, danish, act, fill=fill, icon=icon, size=26, enabled=not self.busy
            )

    def _words(self, sheet: Sheet) -> None:
        stage, language = self.stage, self.stage.settings.interface
        heading = stage.tr("Svære ord: øv dem sammen")
        small_icon(sheet, "hint", LEFT + 26, Y + 50, 48)
        sheet.text(Copy(heading, language), (LEFT + 60, Y + 20, RIGHT - LEFT - 140, 62), 30, smallest=18)
        sheet.control("heading", (LEFT, Y + 20, RIGHT - LEFT - 90, 62), says=Says(heading, language))
        shown = self.stuck[self.page * PER_PAGE : (self.page + 1) * PER_PAGE]
        for number, one in enumerate(shown):
            self._word(sheet, one, number)
        if not shown:
            sheet.icon("leaf_3", (LEFT + RIGHT) / 2, Y + 260, 130)
            copy = Copy(stage.tr("Ingen svære ord lige nu."), language)
            sheet.text(copy, (LEFT, Y + 350, RIGHT - LEFT, 60), 30, align="center", smallest=18)
        pages = -(-len(self.stuck) // PER_PAGE)
        if not self.notice:
            pager(sheet, stage, self.page, pages, self._turn, y=Y + 580, x=(LEFT + RIGHT) / 2)
        else:
            sheet.drawing(widgets.card(RIGHT - LEFT, 54, colour.CREAM, radius=16, line=2.5), LEFT, Y + 562)
            box = (LEFT + 18, Y + 564, RIGHT - LEFT - 36, 50.0)
            sheet.text(Copy(self.notice, language), box, 18, lines=2, weight=600, smallest=12)
            says = Says(self.notice, language)
            sheet.control("notice", (LEFT, Y + 562, RIGHT - LEFT, 54), partial(stage.say, self.notice), says)

    def _word(self, sheet: Sheet, one: Stuck, number: int) -> None:
        pitch = (RIGHT - LEFT) / PER_ROW
        x, y = LEFT + (number % PER_ROW) * pitch, Y + 104 + (number // PER_ROW) * 212
        wide = pitch - 14
        name = f"word:{one.word}"
        word = self.stage.course.library.word(one.word)
        if word is None:
            return
        sheet.drawing(widgets.card(wide, 194, "#e3f2fc" if sheet.hot == name else colour.WHITE, radius=18), x, y)
        sheet.picture(word.picture, x + wide / 2, y + 62, 88)
        sheet.text(Copy(word.danish), (x + 8, y + 112, wide - 16, 36), 23, align="center", smallest=13)
        count = f"{one.people}" if not self.alone else f"×{one.missed}"
        small_icon(sheet, "wrong" if self.alone else "person", x + wide / 2 - 36, y + 168, 32)
        sheet.text(Copy(count), (x + wide / 2 - 12, y + 148, 60, 40), 24, smallest=16)
        sheet.control(name, (x, y, wide, 194), partial(self._open_word, word), Says(word.danish))

    def _groups(self, sheet: Sheet) -> None:
        stage, language = self.stage, self.stage.settings.interface
        copy = Copy(stage.tr("Vælg en gruppe"), language)
        sheet.text(copy, (LEFT, Y + 20, RIGHT - LEFT - 90, 62), 34, smallest=20)
        names = ["", *self.table.overview.groups[:GROUPS]]
        wide = (RIGHT - LEFT - 20) / 2
        here = self.row.people[0].group
        for number, group in enumerate(names):
            x, y = LEFT + (number % 2) * (wide + 20), Y + 104 + (number // 2) * 86
            name = f"group:{group}"
            fill = colour.OWN_LANGUAGE if group == here else colour.WHITE
            sheet.drawing(widgets.pill(wide, 68, fill, sheet.state(name)), x, y)
            shown = Copy(group) if group else Copy(stage.tr("Ingen gruppe"), language)
            sheet.text(shown, (x + 30, y, wide - 96, 68), 27, lines=2, smallest=15)
            if group == here:
                small_icon(sheet, "check", x + wide - 44, y + 34, 38)
            says = Says(group) if group else stage.says("Ingen gruppe")
            sheet.control(name, (x, y, wide, 68), partial(self._join, group), says)
        box = (LEFT, Y + 544, wide, 68.0)
        pill_button(sheet, stage, "new-group", box, "Ny gruppe", self._new_group, fill=colour.GREEN, icon="plus")

    def _erasing(self, sheet: Sheet) -> None:
        stage, language = self.stage, self.stage.settings.interface
        asks, yes = ERASING[self.asked - 1]
        sheet.icon("trash", (LEFT + RIGHT) / 2, Y + 150, 120)
        box = (LEFT, Y + 230, RIGHT - LEFT, 110.0)
        sheet.text(Copy(stage.tr(asks), language), box, 34, align="center", lines=2, smallest=20)
        sheet.control("asks", box, says=stage.says(asks))
        wide = (RIGHT - LEFT - 30) / 2
        # The second question stands the other way round: a hasty double click keeps everything.
        at = (LEFT, LEFT + wide + 30)[:: 1 if self.asked == 1 else -1]
        no = (at[0], Y + 400, wide, 84.0)
        pill_button(sheet, stage, "no", no, "Nej, behold", self.back, fill=colour.GREEN, size=30)
        pill_button(
            sheet, stage, "yes", (at[1], Y + 400, wide, 84.0), yes, self._erase, fill="#ffb9ad", icon="trash", size=30,
            enabled=not self.busy,
        )

    # -- acts

    def _turn(self, page: int) -> None:
        self.page = page
        self.stage.effects.play("page")
        self.changed()

    def _open_word(self, word: Word) -> None:
        """The card of one person's word; of several people's, who they are."""
        if self.alone:
            self.stage.open(CardScene(self.stage, word, ""))
        else:
            self.stage.open(ClassWordScene(self.stage, self.table, self.row, word))

    def _choose_members(self) -> None:
        self.stage.close()
        self.table.fill_group(self.row.target.id)

    def _choose_group(self) -> None:
        self.grouping, self.asked, self.notice = not self.grouping, 0, ""
        self.changed()

    def _new_group(self) -> None:
        self.stage.open(TypedScene(self.stage, "Hvad hedder gruppen?", self._join))

    def _join(self, group: str) -> None:
        person = self.row.people[0].id
        change = facts.person_changed(person, group=group)
        if not self.busy:
            self.follow(self.stage.course.save.append([change]), lambda _: self._refreshed())

    def _refreshed(self) -> None:
        self.grouping = False
        self.table.refresh()
        target: Target = self.row.target
        self.row = self.table.overview.row(target)
        self.changed()

    def _export(self) -> None:
        self.grouping, self.asked = False, 0
        export(self, self.row)

    def _forget_pin(self) -> None:
        """Three pictures that nobody remembers must not cost what was learned."""
        pins, person = self.stage.course.save.pins, self.row.people[0].id
        self.work(lambda: pins.set(person, ()), self._pin_forgotten)

    def _pin_forgotten(self, _: None) -> None:
        self._refreshed()
        self.tell(self.stage.tr("Billedkoden er fjernet. Personen kan vælge en ny under Indstillinger."))

    def _ask(self) -> None:
        self.asked, self.grouping, self.notice = 1, False, ""
        self.stage.say(self.stage.tr(ERASING[0][0]))
        self.changed()

    def _erase(self) -> None:
        if self.asked < len(ERASING):
            self.asked += 1
            self.stage.say(self.stage.tr(ERASING[self.asked - 1][0]))
            self.changed()
            return
        save, person = self.stage.course.save, self.row.people[0].id
        self.work(lambda: save.erase(person), self._erased)

    def _erased(self, done: Erased) -> None:
        self.table.refresh()
        self.stage.close()
        if done.left:
            self.table.tell(f"{self.stage.tr('Slettet, men der er spor i:')} {', '.join(done.left)}")
        else:
            self.table.tell(self.stage.tr("Personen er slettet."))

    def _help(self) -> None:
        more = "Her er de ord, der er svære. Tryk på et ord for at se, hvem det er svært for."
        alone = "Her er de ord, der er svære. Tryk på et ord for at se kortet."
        self.stage.say(self.stage.tr(alone if self.alone else more))
