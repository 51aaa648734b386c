"""The rules of the house: a room imports only from rooms above its own; a module is short and says what it holds."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ENGINE = ROOT / "engine"

# From the top; each may import from those before it. What is not named here (paths, problem) stands above all.
ROOMS = (
    "language",
    "content",
    "play",
    "learning",
    "saving",
    "course",
    "bots",
    "stage",
    "classroom",
    "workshop",
    "cli",
)
# Rooms that know nothing of the outside: no window, no clock, no disk, no chance of their own.
PURE = ("play", "learning")
OUTSIDE = {"pygame", "time", "os", "pathlib", "secrets", "socket", "sqlite3", "sqlalchemy", "subprocess", "tempfile"}
READS_OUTSIDE = {"now", "utcnow", "today", "open", "read_text", "write_text", "urandom", "uuid4"}
UNSEEDED = {"random.random", "random.choice", "random.shuffle", "random.randint", "random.sample", "random.uniform"}
BANNED_NAMES = {"utils", "util", "manager", "common", "helpers", "misc"}
ONLY_IMPORTERS = {"pytmx": "engine/content/tiled"}
LONGEST = 400

MODULES = sorted(ENGINE.rglob("*.py"))


def imports(path: Path) -> Iterator[str]:
    """The full names of the modules that `path` imports, anywhere in it, also where only types are checked."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: imports are written in full"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def calls(text: str) -> Iterator[str]:
    """What is called: the bare name, and `random.name` for what is called on the module random."""
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Call(func=ast.Name(id=name)):
                yield name
            case ast.Call(func=ast.Attribute(value=ast.Name(id="random"), attr=name)):
                yield f"random.{name}"
            case ast.Call(func=ast.Attribute(attr=name)):
                yield name


def room_of(path: Path) -> str:
    return path.relative_to(ENGINE).parts[0]


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_module_keeps_the_rules(path: Path) -> None:
    text = path.read_text("utf-8")
    room = room_of(path)
    found = set(imports(path))
    wrong = []
    if room in ROOMS:
        below = tuple(f"engine.{each}" for each in ROOMS[ROOMS.index(room) + 1 :])
        wrong += [f"imports {name}, a room below" for name in found if name.startswith(below)]
    if room in PURE:
        wrong += [f"imports {name}" for name in found if name.split(".")[0] in OUTSIDE]
        wrong += [f"calls {name}" for name in calls(text) if name in READS_OUTSIDE]
    wrong += [f"calls {name}, whose chance has no seed" for name in calls(text) if name in UNSEEDED]
    for package, home in ONLY_IMPORTERS.items():
        if any(name.split(".")[0] == package for name in found) and not name_of(path).startswith(home):
            wrong.append(f"imports {package}, which only {home} may")
    if len(text.splitlines()) > LONGEST:
        wrong.append(f"has {len(text.splitlines())} lines, more than {LONGEST}")
    if text.strip() and not ast.get_docstring(ast.parse(text)):
        wrong.append("does not say what belongs in it")
    if path.stem in BANNED_NAMES:
        wrong.append("has a name that says nothing")
    assert not wrong


def test_every_room_is_known() -> None:
    there = {path.name for path in ENGINE.iterdir() if path.is_dir() and path.name not in ("__pycache__", "assets")}
    assert there <= {*ROOMS, "bootstrap"}


def test_bootstrap_needs_nothing_but_python() -> None:
    allowed = ("engine.bootstrap", "engine.problem")
    for path in (ENGINE / "bootstrap").glob("*.py"):
        ours = [name for name in imports(path) if name.startswith("engine")]
        assert all(name.startswith(allowed) for name in ours), path
