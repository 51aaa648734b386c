"""Writing what was recorded to a file, from the instructor's screens."""

from __future__ import annotations

import re
from pathlib import Path

from engine.course.overview import Row
from engine.paths import save_folder
from engine.saving import desk
from engine.stage.scenes.working import WorkingScene


def export(scene: WorkingScene, row: Row | None) -> None:
    """Write the events of a person, or of all, to a file, and tell where it is. A group's file is everybody's."""
    save = scene.stage.course.save
    alone = row is not None and row.target.kind == "person"
    person = row.people[0] if row is not None and alone else None
    folder = (save.place.file.parent if save.place.file is not None else save_folder()) / "exports"
    named = re.sub(r"[^\w-]+", "-", (person.name or person.face) if person else "alle").strip("-") or "person"
    file: Path = folder / f"{named}-{save.today().isoformat()}{f'-{person.id[-6:]}' if person else ''}.jsonl"

    def told(events: int) -> None:
        scene.tell(f"{scene.stage.tr('Gemt her:')} {file}", scene.stage.tr("Gemt."))

    scene.work(lambda: desk.write_export(save, file, person.id if person else None), told)
