"""Where a save lies: folders, files, URLs; network shares are refused."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.saving import SaveProblem, person_added
from engine.saving.place import Place, default_place, place_of, refuse_network, shown
from engine.saving.save import Save

Open = Callable[[Path | str], Save]
NAME = "first-shift.db"
MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
//server/school /mnt/school\\040pcs cifs rw 0 0
server:/home /home nfs4 rw 0 0
/dev/sdb1 /home/local ext4 rw 0 0
someone@host: /mnt/far fuse.sshfs rw 0 0
"""


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(SaveProblem) as found:
        act()
    return found.value.code


@pytest.mark.parametrize(
    ("folder", "refused"),
    [
        ("/var/saves", False),
        ("/mnt/school pcs/saves", True),
        ("/mnt/school pcs2/saves", False),
        ("/home/anna/saves", True),
        ("/home/local/saves", False),
        ("/mnt/far", True),
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="Windows has drives, not mounts")
def test_network_shares_are_refused(folder: str, refused: bool) -> None:
    file = Path(folder) / NAME
    if refused:
        assert code_of(lambda: refuse_network(file, MOUNTS)) == "network_share"
    else:
        refuse_network(file, MOUNTS)


def test_windows_shares_are_refused() -> None:
    from engine.saving.place import _is_remote

    assert _is_remote(r"\\server\share\saves", "")


def test_what_where_means(tmp_path: Path) -> None:
    assert place_of(tmp_path) == Place(tmp_path / NAME)
    assert place_of(tmp_path / "x.db") == Place(tmp_path / "x.db")
    assert place_of(f"sqlite:///{tmp_path}/x.db") == Place(tmp_path / "x.db")
    assert place_of("postgresql://anna:secret@host/school").name == "postgresql://host/school"
    (tmp_path / "saves").mkdir()
    assert default_place(tmp_path) == tmp_path / "saves"
    assert default_place(None).name == "first-shift"


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("postgresql://anna:secret@host:5433/school", "postgresql://host:5433/school"),
        ("postgresql://host/school?user=anna&password=secret", "postgresql://host/school"),
        ("postgresql://host/school?password=sec@secret", "postgresql://host/school"),
        ("postgresql://anna:p@secret@host/school", "postgresql://…"),
        ("postgresql://anna:p@secret/x@host/school", "postgresql://…"),
        ("postgresql://anna:p?secret#@host/school", "postgresql://host/school"),
        ("postgresql:///school?host=/run&passfile=secret", "postgresql:///school"),
        ("postgresql://host:secret/school", "postgresql://…"),
    ],
)
def test_no_secret_of_a_url_is_shown(url: str, said: str) -> None:
    found = shown(url)
    assert found == said
    assert Place(None, url).name == found


def test_names_with_odd_letters(tmp_path: Path, opened: Open) -> None:
    folder = tmp_path / "å b%20c?#&'\"x"
    if os.name == "nt":
        folder = tmp_path / "å b%20c#&'x"
    save = opened(folder)
    save.append_now(person_added("p"))
    assert save.backup() is not None
    save.close()
    assert (folder / NAME).exists()
    assert opened(folder).people()
