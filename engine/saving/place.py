"""Where a save lives: the file or URL meant, its backups' folder, and whether the disk is on this computer."""

from __future__ import annotations

import os
import re
import sqlite3
import sys
from dataclasses import dataclass
from pathlib import Path

from engine.paths import save_folder
from engine.saving.problem import SaveProblem

FILE_NAME = "first-shift.db"
SQLITE_HEADER = b"SQLite format 3\0"

_FILE_ENDINGS = (".db", ".sqlite", ".sqlite3")

# File systems that reach over a network: locks and fsync are not what SQLite needs there.
_NETWORK = re.compile(
    r"nfs\d?|cifs|smb\d?|smbfs|afpfs|webdav|davfs|ncpfs|afs|ceph|glusterfs|lustre|beegfs"
    r"|fuse\.(sshfs|smbnetfs|davfs2?|rclone|gvfsd-fuse|glusterfs|ceph|s3fs)"
)
_DRIVE_REMOTE = 4  # GetDriveTypeW


@dataclass(frozen=True, slots=True)
class Place:
    """A save's place: a SQLite `file`, or a database `url` (then file is None); `origin` is what a copy was made of."""

    file: Path | None
    url: str = ""
    origin: Path | None = None

    @property
    def name(self) -> str:
        """For messages: the path, or the URL without its secrets."""
        return shown(self.url) if self.file is None else str(self.origin or self.file)

    @property
    def backups(self) -> Path | None:
        """The folder of the backups of a SQLite file."""
        return None if self.file is None else self.file.parent / "backups"

    @property
    def exports(self) -> Path:
        """The folder of what an instructor saved as a file."""
        return (save_folder() if self.file is None else self.file.parent) / "exports"


def shown(url: str) -> str:
    """A database's URL for people to read: without user, password and query, in each of which a secret may stand."""
    try:
        from sqlalchemy import URL, make_url

        said = make_url(url)
        if "@" in f"{said.host}{said.database}":
            raise ValueError("a part of a password, whose @ was not written as %40")
        return URL.create(said.drivername, host=said.host, port=said.port, database=said.database).render_as_string()
    except Exception:  # whatever it is: what cannot be taken apart is not shown
        return url.partition("://")[0] + "://…"


def place_of(where: Path | str) -> Place:
    """What `where` means: a URL (`postgresql://…`, `sqlite:///…`), a file ending in .db, else a folder."""
    text = str(where)
    if isinstance(where, str) and "://" in text:
        if not text.startswith("sqlite:"):
            return Place(None, text)
        text = text.partition("://")[2].removeprefix("/")
    path = Path(text)
    file = path if path.suffix.lower() in _FILE_ENDINGS and not path.is_dir() else path / FILE_NAME
    return Place(Path(os.path.abspath(file)))


def default_place(checkout: Path | None) -> Path:
    """The folder for saves: `saves` of a checkout that can be written, else the user's data folder."""
    if checkout is not None and (checkout / "saves").is_dir() and os.access(checkout / "saves", os.W_OK):
        return checkout / "saves"
    from platformdirs import user_data_path

    return user_data_path("first-shift", appauthor=False)


def refuse_network(file: Path, mounts: str | None = None) -> None:
    """SaveProblem if the file would lie on another machine; `mounts` is the text of /proc/mounts, for tests."""
    real = os.path.realpath(file.parent)
    if _is_remote(real, mounts):
        raise SaveProblem("network_share", str(file))


def check_file(place: Place) -> None:
    """SaveProblem if the file is gone though its backups are there, or is no save; nothing is written."""
    if place.file is None:
        return
    backups = place.backups
    try:
        size = place.file.stat().st_size
    except FileNotFoundError:
        size = -1
    if size <= 0:
        if backups is not None and any(backups.glob("*.db")):
            raise SaveProblem("missing" if size < 0 else "damaged", place.name)
        return
    with place.file.open("rb") as stream:
        if stream.read(len(SQLITE_HEADER)) != SQLITE_HEADER:
            raise SaveProblem("damaged", place.name, "the file does not begin as a save does")
    names = _table_names(place.file)
    if names and not names >= {"meta", "journal"}:
        raise SaveProblem("not_a_save", place.name)


def _table_names(file: Path) -> set[str]:
    """The tables of a SQLite file, asked without writing a byte; none if it does not say."""
    try:
        # Without a log beside it nobody writes to it now, and `immutable` keeps SQLite from making one.
        how = "mode=ro" if file.with_name(file.name + "-wal").exists() else "immutable=1"
        connection = sqlite3.connect(f"{file.as_uri()}?{how}", uri=True)
    except sqlite3.Error:
        return set()
    try:
        return {str(row[0]) for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    except (sqlite3.Error, UnicodeDecodeError):
        return set()  # damaged or not readable: opening it for use says which
    finally:
        connection.close()


def _is_remote(path: str, mounts: str | None) -> bool:
    if path.startswith("\\\\"):
        return True
    if sys.platform == "win32":
        import ctypes

        drive = os.path.splitdrive(path)[0]
        return bool(drive) and ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == _DRIVE_REMOTE
    if mounts is None:
        mounts = _mounts()
    best, kind = "", ""
    for line in mounts.splitlines():
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        point = parts[1].replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")
        inside = path == point or path.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best):  # the later of two mounts on one point hides the earlier
            best, kind = point, parts[2]
    return _NETWORK.fullmatch(kind) is not None


def _mounts() -> str:
    if sys.platform == "darwin":
        import subprocess

        shown = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False).stdout
        found = re.findall(r"^(.+?) on (.+?) \((\w+)", shown, re.MULTILINE)
        return "\n".join(f"{device} {point.replace(' ', chr(92) + '040')} {kind}" for device, point, kind in found)
    try:
        return Path("/proc/mounts").read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""
