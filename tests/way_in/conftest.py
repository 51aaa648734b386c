"""A small checkout with the real way in, whose one package needs no network."""

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Checkout:
    """`folder` holds game.py and the rooms a start needs; `wheels` is the only place pip looks in."""

    folder: Path
    wheels: Path

    @property
    def stamp(self) -> Path:
        """What a finished set-up leaves."""
        return self.folder / ".venv" / "first-shift.stamp"

    def pin(self, *names: str, sha256: str = "") -> None:
        """Write both locks: each name a package of one file, made here."""
        lines = []
        for name in names:
            wheel = self.wheels / f"{name}-1.0-py3-none-any.whl"
            write_wheel(wheel, name)
            digest = sha256 or hashlib.sha256(wheel.read_bytes()).hexdigest()
            lines.append(f"{name}==1.0 \\\n    --hash=sha256:{digest}\n")
        for lock in ("play", "test"):
            (self.folder / "engine" / "bootstrap" / f"{lock}.lock").write_text("".join(lines), "utf-8")

    def environ(self, **more: str) -> dict[str, str]:
        """A bare environment: no settings of this machine's pip, no index, the wheels' folder."""
        home = str(self.folder.parent / "home")
        keep = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TMPDIR", "TEMP") if name in os.environ}
        pip = {"PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(self.wheels)}
        return {**keep, "HOME": home, "LOCALAPPDATA": home, **pip, **more}

    def command(self, *arguments: str) -> list[str]:
        """The command a person types."""
        return [sys._base_executable, str(self.folder / "game.py"), *arguments]  # type: ignore[attr-defined]

    def start(self, *arguments: str, **more: str) -> "subprocess.CompletedProcess[str]":
        """Start the game and wait for its end."""
        return subprocess.run(
            self.command(*arguments),
            env=self.environ(**more),
            cwd=self.folder.parent,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
        )

    def has(self, name: str) -> bool:
        """Whether the environment can import the package `name`."""
        python = self.folder / ".venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        return subprocess.run([python, "-I", "-c", f"import {name}"], capture_output=True).returncode == 0


def write_wheel(path: Path, name: str) -> None:
    """A package of one empty module, as small as a wheel can be, the same bytes each time."""
    info = f"{name}-1.0.dist-info"
    files = {
        f"{name}.py": "",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/RECORD": f"{name}.py,,\n{info}/METADATA,,\n{info}/WHEEL,,\n{info}/RECORD,,\n",
    }
    with zipfile.ZipFile(path, "w") as archive:
        for file, text in files.items():
            archive.writestr(zipfile.ZipInfo(file, (2026, 1, 1, 0, 0, 0)), text)


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """A checkout that is not set up yet and needs the packages `apple` and `pear`."""
    fetched = sorted(Path(sys.prefix).glob("pip-*.whl"))  # what the set-up of this environment had to fetch
    if not has_pip() and not fetched:
        pytest.skip("this Python has neither pip nor ensurepip, and the small checkout has no network to fetch one")
    # A space and letters of other scripts in the path, as in people's own folders.
    folder = tmp_path / "første vagt"
    shutil.copytree(
        ROOT / "engine" / "bootstrap", folder / "engine" / "bootstrap", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copytree(ROOT / "engine" / "cli", folder / "engine" / "cli", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("game.py", "pyproject.toml", "engine/__init__.py", "engine/problem.py", "engine/paths.py"):
        shutil.copy(ROOT / name, folder / name)
    (tmp_path / "wheels").mkdir()
    (tmp_path / "home").mkdir()
    for wheel in fetched:
        shutil.copy(wheel, tmp_path / "wheels")
    made = Checkout(folder, tmp_path / "wheels")
    made.pin("apple", "pear")
    return made


def has_pip() -> bool:
    """Whether the Python that made this environment can install without fetching a pip first."""
    base = sys._base_executable  # type: ignore[attr-defined]
    if sys.prefix == sys.base_prefix:
        try:
            return tuple(map(int, re.findall(r"\d+", version("pip"))[:2])) >= (22, 3)
        except PackageNotFoundError:
            return importlib.util.find_spec("ensurepip") is not None
    return subprocess.run([base, "-c", "import pip"], capture_output=True).returncode == 0 or bool(
        importlib.util.find_spec("ensurepip")
    )
