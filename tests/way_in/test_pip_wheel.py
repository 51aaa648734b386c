"""pip's settings, and fetching the pinned pip from an index that this test serves."""

import base64
import hashlib
import http.server
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.bootstrap.settings import DEFAULT_INDEX, PipSettings, config_files, read_settings
from engine.bootstrap.wheel import Pin, fetch, read_pin, without_password
from engine.problem import Problem
from tests.way_in.conftest import ROOT

WHEEL = b"not really a wheel"
PIN = Pin("pip-9.9-py3-none-any.whl", hashlib.sha256(WHEEL).hexdigest())
LOGIN = "Basic " + base64.b64encode(b"me:s e").decode()


class Index(http.server.BaseHTTPRequestHandler):
    """A package index: /simple is open, /closed asks for a password, /wrong sends another file."""

    def do_GET(self) -> None:
        top = self.path.split("/")[1]
        if top == "closed" and self.headers["Authorization"] != LOGIN:
            self.send_error(401)
        elif self.path.endswith("/pip/"):
            file = f"../../files/{top}/pip-9.9-py3-none-any.whl#sha256=0"
            self.reply(f'<a href="x.zip">x</a><a href="{file}">p</a>'.encode())
        elif self.path.endswith(".whl"):
            self.reply(b"another" if "wrong" in self.path else WHEEL)
        else:
            self.send_error(404)

    def reply(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""


@pytest.fixture
def address() -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Index) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield f"127.0.0.1:{server.server_address[1]}"
        server.shutdown()


def test_fetches_from_an_index(address: str, tmp_path: Path) -> None:
    got = fetch(PIN, PipSettings(index_urls=(f"http://{address}/simple",)), tmp_path)
    assert got == tmp_path / PIN.file_name
    assert got.read_bytes() == WHEEL


def test_password_in_the_index_url_is_sent(address: str, tmp_path: Path) -> None:
    got = fetch(PIN, PipSettings(index_urls=(f"http://me:s%20e@{address}/closed",)), tmp_path)
    assert got.read_bytes() == WHEEL


def test_next_place_is_tried(address: str, tmp_path: Path) -> None:
    indexes = tuple(f"http://{address}/{name}" for name in ("none", "wrong", "simple"))
    assert fetch(PIN, PipSettings(index_urls=indexes), tmp_path).read_bytes() == WHEEL


def test_another_file_than_the_known_one_is_never_kept(address: str, tmp_path: Path) -> None:
    with pytest.raises(Problem, match="sent another file"):
        fetch(PIN, PipSettings(index_urls=(f"http://{address}/wrong",)), tmp_path)
    assert not list(tmp_path.iterdir())


def test_folders_are_places_too(tmp_path: Path) -> None:
    links = tmp_path / "links"
    links.mkdir()
    (links / PIN.file_name).write_bytes(WHEEL)
    for place in (str(links), links.as_uri()):
        fetch(PIN, PipSettings(index_urls=(), find_links=(place,)), tmp_path).unlink()
    mirror = tmp_path / "mirror" / "pip"
    mirror.mkdir(parents=True)
    (mirror / "index.html").write_text(f'<a href="../../links/{PIN.file_name}">pip</a>', "utf-8")
    assert fetch(PIN, PipSettings(index_urls=(mirror.parent.as_uri(),)), tmp_path).read_bytes() == WHEEL


def test_no_answer_names_each_place_without_its_password(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"^there is no network") as raised:
        fetch(PIN, PipSettings(index_urls=("http://me:secret@127.0.0.1:9/simple",)), tmp_path)
    assert "http://127.0.0.1:9/simple/pip/" in str(raised.value)
    assert "secret" not in str(raised.value)
    assert without_password("https://a:b@c/d") == "https://c/d"


def test_pin_of_the_house_is_read() -> None:
    pin = read_pin(ROOT / "engine" / "bootstrap" / "pip.lock")
    assert pin.file_name.startswith("pip-")
    assert len(pin.sha256) == 64


def test_nothing_set_means_the_public_index() -> None:
    assert read_settings({}, files=[]) == PipSettings(index_urls=(DEFAULT_INDEX,))


def test_files_then_variables(tmp_path: Path) -> None:
    machine, user, broken = tmp_path / "a.conf", tmp_path / "b.conf", tmp_path / "c.conf"
    machine.write_text("[global]\nindex-url = https://one/simple/\ncert = /one.pem\ntimeout = 40\n", "utf-8")
    extra = "[install]\nextra-index-url =\n  https://x\n  https://y\n"
    user.write_text(f"[global]\nindex_url = https://two/simple\n{extra}", "utf-8")
    broken.write_text("index-url = nowhere", "utf-8")
    settings = read_settings({"PIP_CERT": "/two.pem", "PIP_TRUSTED_HOST": "a b:8080"}, [machine, user, broken])
    assert settings.index_urls == ("https://two/simple", "https://x", "https://y")
    assert settings.cert == "/two.pem"
    assert settings.timeout == 40
    assert settings.trusted_hosts == ("a", "b:8080")
    assert not settings.has_retries


def test_no_index_leaves_the_folders() -> None:
    settings = read_settings({"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": "/wheels /more"}, files=[])
    assert (settings.index_urls, settings.find_links) == ((), ("/wheels", "/more"))


def test_explicit_file_stands_for_the_users_own(tmp_path: Path) -> None:
    mine = tmp_path / "mine.conf"
    files = config_files({"PIP_CONFIG_FILE": str(mine), "XDG_CONFIG_HOME": str(tmp_path)})
    assert mine in files
    assert not [path for path in files if path.parent == tmp_path / "pip"]
    assert config_files({"PIP_CONFIG_FILE": os.devnull}) == []
