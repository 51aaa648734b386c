"""Bad levels, each beside the exact message that a designer must read."""

import io
import shutil
from pathlib import Path

import pytest

from engine.content.files import library_of
from engine.workshop.check import run
from tests.content import tiny

HERE = Path(__file__).parent
CASES = sorted(one.name for one in HERE.iterdir() if (one / "message.txt").is_file())


@pytest.mark.parametrize("case", CASES)
def test_the_message(case: str, tmp_path: Path) -> None:
    root = tiny.make(tmp_path)
    for file in sorted((HERE / case).iterdir()):
        if file.name != "message.txt":
            shutil.copy(file, root / "levels" / "tiny" / file.name)
    out = io.StringIO()
    assert run(library_of(str(root)), ("tiny",), (), False, out) == 1
    said = [line for line in out.getvalue().splitlines()[:-1] if not line.startswith("i18n/")]
    assert said == (HERE / case / "message.txt").read_text("utf-8").splitlines()


def test_there_are_cases() -> None:
    assert len(CASES) >= 25
