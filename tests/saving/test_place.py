"""Where a save lies: folders, files, URLs; network shares are refused."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.saving import SaveProblem, person_added
from engine.saving.place import Place, default_place, place_of, refuse_network
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
