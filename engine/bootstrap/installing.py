"""Running pip on a lock: which pip, how it is watched, and what its failures mean to a person."""

import importlib.metadata
import importlib.util
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from engine.bootstrap.progress import Progress
from engine.bootstrap.settings import read_settings
from engine.bootstrap.wheel import fetch, read_pin
from engine.problem import Problem

_PIN = Path(__file__).with_name("pip.lock")
_FIRST_PIP_FOR_OTHERS = (22, 3)  # the first that installs into another environment (`--python`)
NEWEST = (3, 14)  # the newest Python that every locked package has ready-made files for
_RETRIES = "2"  # pip's own five keep a person without a network waiting for half a minute

_CAUSES = (
    (r"DO NOT MATCH THE HASHES", "the package index sent {0} in another form than the one we know",
     "start again; if it stays so, tell who runs the index or the network"),
    (r"No space left on device|not enough space on the disk|Errno 28", "the disk is full",
     "free 500 MB and start again"),
    (r"CERTIFICATE_VERIFY_FAILED|SSLError|certificate verify failed",
     "the package index could not be trusted: its certificate is unknown here",
     "give pip your network's certificate (`pip config set global.cert FILE`) and start again"),
    (r"\b(401|403|407)\b (Client )?Error|ProxyError|Proxy Authentication", "the package index or proxy lets nobody in",
     "look at pip's settings for the index and the proxy (`pip config list`)"),
    (r"NewConnectionError|NameResolutionError|Name or service not known|Temporary failure in name|getaddrinfo failed"
     r"|Connection refused|Network is unreachable|timed out|ConnectTimeout|Failed to establish|ConnectionError"
     r"|Connection (aborted|reset|broken)|IncompleteRead|actively refused",
     "there is no network, or the package index does not answer",
     "connect this computer and start again; what is already fetched is kept"),
    (r"Permission denied|Access is denied|WinError (5|32)\b", "a file of the set-up is in use or may not be written",
     "close every running First Shift and start again"),
    (r"No matching distribution found for ([\w.\-]+)",
     "pip found no {0} for Python {1}: its index does not answer, or has none",
     "connect this computer and start again; if that does not help, look at `pip config list`"),
)  # fmt: skip

_BEGINS = re.compile(
    r"(?:Collecting|Requirement already satisfied:) ([\w.\-]+)(?:\[.*?\])?==([\w.]+)"
    r"|Processing (?:.*[/\\])?([\w.]+)-([\w.]+)-[^/\\]*\.whl"
)


def install(python: Path, lock: Path, log: Path, progress: Progress, held: int) -> None:
    """Install exactly what `lock` lists into the environment of `python`.

    Only ready-made files are taken, each with a hash the lock knows. The whole of pip's output goes to `log`. `held` is
    a descriptor that pip inherits, so that the set-up stays locked while it runs. Raises Problem.
    """
    settings = read_settings(os.environ)
    command = find_pip(python, log, progress)
    command += ["install", "--no-input", "--disable-pip-version-check", "--no-warn-script-location"]
    command += ["--progress-bar", "off", "--require-hashes", "--no-deps", "--only-binary", ":all:", "-r", str(lock)]
    environ = {**os.environ, "PIP_USER": "0", "PYTHONUNBUFFERED": "1", "PYTHONUTF8": "1"}
    if not settings.has_retries:
        environ["PIP_RETRIES"] = _RETRIES
    with log.open("a", encoding="utf-8", errors="replace") as record:
        process = subprocess.Popen(
            command, env=environ, cwd=log.parent, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, encoding="utf-8", errors="replace", 
            pass_fds=(held,) if os.name == "posix" else (),
        )  # fmt: skip
        assert process.stdout is not None
        try:
            lines = watch(_recorded(process.stdout, record.write), progress)
            code = process.wait()
        except BaseException:
            process.kill()
            process.wait()
            raise
    if code:
        raise explain(lines, code, log)


def _recorded(lines: Iterable[str], write: Callable[[str], object]) -> Iterator[str]:
    for line in lines:
        write(line)
        yield line


def watch(lines: Iterable[str], progress: Progress) -> list[str]:
    """Turn pip's output into progress; return it."""
    seen = []
    for line in lines:
        seen.append(line)
        text = line.strip()
        if found := _BEGINS.match(text):
            progress.step(f"{found[1] or found[3]} {found[2] or found[4]}")
        elif found := re.match(r"Downloading (\S+?)-.*\((\d+(?:\.\d+)? MB)\)", text):
            progress.show(f"{found[1].rsplit('/', 1)[-1]}: fetching {found[2]}")
        elif text.startswith("Installing collected packages"):
            progress.show("putting everything in its place")
        elif "Retrying (Retry(" in text:
            progress.show("the package index does not answer, trying again")
    return seen


def explain(lines: list[str], code: int, log: Path) -> Problem:
    """What pip's failure means to a person."""
    text = "".join(lines)
    for pattern, message, remedy in _CAUSES:
        if found := re.search(pattern, text):
            version = f"{sys.version_info.major}.{sys.version_info.minor}"
            if sys.version_info[:2] > NEWEST and message.startswith("pip found"):
                remedy = f"use a Python from 3.11 to {NEWEST[0]}.{NEWEST[1]}"
            what = found[1] if found.re.groups and found[1] else "a package"
            return Problem(message.format(what, version), f"{remedy} (all that was said: {log})")
    errors = [line.strip() for line in lines if line.startswith("ERROR:")]
    said = errors[-1].removeprefix("ERROR:").strip() if errors else f"it ended with {code}"
    return Problem(f"pip could not install the game's packages: {said}", f"all that was said: {log}")


def find_pip(python: Path, log: Path, progress: Progress) -> list[str]:
    """The command that runs a pip for the environment of `python`.

    It is the pip of the Python that runs now, else the one bundled with it, else the pinned wheel.
    """
    try:
        own = importlib.metadata.version("pip")
    except importlib.metadata.PackageNotFoundError:
        own = ""
    numbers = tuple(int(part) for part in re.findall(r"\d+", own)[:2])
    if numbers >= _FIRST_PIP_FOR_OTHERS and importlib.util.find_spec("pip"):
        return [sys.executable, "-m", "pip", "--python", str(python)]
    if importlib.util.find_spec("ensurepip"):
        with log.open("ab") as record:
            done = subprocess.run([python, "-m", "ensurepip"], stdin=subprocess.DEVNULL, stdout=record, stderr=record)
        if done.returncode == 0:
            return [str(python), "-m", "pip"]
    progress.say("This Python came without pip: fetching one.")
    return [str(python), str(fetch(read_pin(_PIN), read_settings(os.environ), log.parent) / "pip")]
