"""Fetching the pinned pip wheel from the user's own package index, for a Python that came without pip."""

import base64
import hashlib
import netrc
import re
import ssl
import urllib.error
import urllib.parse
import urllib.request
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from engine.bootstrap.settings import PipSettings
from engine.problem import Problem

_MOST_BYTES = 32 * 1024 * 1024
_REMEDY = "connect this computer and start again, or install Python's own pip and venv"


@dataclass(frozen=True, slots=True)
class Pin:
    """One wheel: its file name and the SHA-256 it must have, in hex."""

    file_name: str
    sha256: str


def read_pin(lock: Path) -> Pin:
    """The wheel that a lock with the one line `pip==VERSION --hash=sha256:HEX` names."""
    found = re.search(r"^pip==([\w.]+)\s*\\?\s*--hash=sha256:([0-9a-f]{64})", lock.read_text("utf-8"), re.MULTILINE)
    if not found:
        raise Problem(f"{lock} names no pip", "fetch the game afresh")
    return Pin(f"pip-{found[1]}-py3-none-any.whl", found[2])


def fetch(pin: Pin, settings: PipSettings, folder: Path) -> Path:
    """Put the pinned wheel into `folder` and return its path.

    Looks where pip would: in `find-links`, then on each index. A file with another hash is never kept.
    Raises Problem when no place has it, naming each place and why.
    """
    open_url = _make_opener(settings)
    reasons = []
    is_answered = False
    for place in (*settings.find_links, *(f"{url}/pip/" for url in settings.index_urls)):
        try:
            data = _fetch_from(place, pin, open_url, settings.timeout)
        except (OSError, ValueError) as error:
            is_answered |= isinstance(error, urllib.error.HTTPError | ValueError)
            reasons.append(f"{without_password(place)} ({getattr(error, 'reason', None) or error})")
            continue
        is_answered = True
        if data is None:
            reasons.append(f"{without_password(place)} (does not have it)")
        elif hashlib.sha256(data).hexdigest() != pin.sha256:
            reasons.append(f"{without_password(place)} (sent another file than the one we know)")
        else:
            target = folder / pin.file_name
            target.write_bytes(data)
            return target
    places = "; ".join(reasons) or "no index and no folder is set for pip"
    if reasons and not is_answered:
        raise Problem(f"there is no network, or the package index does not answer: {places}", _REMEDY)
    raise Problem(f"this Python has no pip, and {pin.file_name} could not be fetched: {places}", _REMEDY)


def _fetch_from(place: str, pin: Pin, open_url: urllib.request.OpenerDirector, timeout: float) -> bytes | None:
    folder = _local_folder(place)
    if folder is not None and (folder / pin.file_name).is_file():
        return (folder / pin.file_name).read_bytes()
    if folder is not None:
        page_url = (folder / "index.html").as_uri()
        if not (folder / "index.html").is_file():
            return None
    else:
        page_url = place
    with _open(open_url, page_url, timeout) as page:
        links = _Links()
        links.feed(page.read(_MOST_BYTES).decode("utf-8"))
        base = urllib.parse.urljoin(page.url, links.base) if links.base else page.url
    for href in links.hrefs:
        url = urllib.parse.urljoin(base, href)
        if urllib.parse.unquote(urllib.parse.urlsplit(url).path).rsplit("/", 1)[-1] == pin.file_name:
            # The password of the index is for its own host alone: it is not sent on to another that keeps the files.
            host = urllib.parse.urlsplit(place)
            if "@" in host.netloc and urllib.parse.urlsplit(url).netloc == host.netloc.rpartition("@")[2]:
                url = urllib.parse.urlunsplit(urllib.parse.urlsplit(url)._replace(netloc=host.netloc))
            with _open(open_url, url, timeout) as file:
                data: bytes = file.read(_MOST_BYTES)
                return data
    return None


def _local_folder(place: str) -> Path | None:
    parts = urllib.parse.urlsplit(place)
    if parts.scheme == "file":
        return Path(urllib.request.url2pathname(parts.path))
    return None if parts.scheme in ("http", "https") else Path(place).expanduser()


def _open(opener: urllib.request.OpenerDirector, url: str, timeout: float) -> Any:
    parts = urllib.parse.urlsplit(url)
    name, password = parts.username, parts.password
    host = parts.netloc.rpartition("@")[2]
    if name is None and parts.hostname and (known := _netrc_login(parts.hostname)):
        name, password = known
    plain = urllib.parse.urlunsplit(parts._replace(netloc=host))
    request = urllib.request.Request(plain, headers={"User-Agent": "first-shift", "Accept": "text/html, */*;q=0.1"})
    if name is not None:
        login = f"{urllib.parse.unquote(name)}:{urllib.parse.unquote(password or '')}"
        request.add_unredirected_header("Authorization", "Basic " + base64.b64encode(login.encode()).decode())
    return opener.open(request, timeout=timeout)


def _netrc_login(host: str) -> tuple[str, str] | None:
    try:
        known = netrc.netrc().authenticators(host)
    except (OSError, netrc.NetrcParseError):
        return None
    return (known[0], known[2] or "") if known else None


def _make_opener(settings: PipSettings) -> urllib.request.OpenerDirector:
    try:
        context = ssl.create_default_context(cafile=settings.cert or None)
        if settings.client_cert:
            context.load_cert_chain(settings.client_cert)
    except OSError as error:
        raise Problem(f"pip's certificate setting cannot be read ({error})", "mend `cert` in pip's settings") from None
    hosts = {host.rpartition(":")[0] or host for host in settings.trusted_hosts}
    handlers: list[urllib.request.BaseHandler] = [_Https(context, hosts)]
    if settings.proxy:
        handlers.append(urllib.request.ProxyHandler({"http": settings.proxy, "https": settings.proxy}))
    return urllib.request.build_opener(*handlers)


class _Https(urllib.request.HTTPSHandler):
    """Checks certificates, but for the hosts the user told pip to trust without."""

    def __init__(self, context: ssl.SSLContext, trusted: set[str]) -> None:
        super().__init__(context=context)
        self._strict = context
        self._trusted = trusted

    def https_open(self, request: urllib.request.Request) -> Any:
        """Open `request`, strictly unless its host is trusted."""
        if urllib.parse.urlsplit(request.full_url).hostname in self._trusted:
            lax = ssl.create_default_context()
            lax.check_hostname = False
            lax.verify_mode = ssl.CERT_NONE
            return urllib.request.HTTPSHandler(context=lax).https_open(request)
        return super().https_open(request)


class _Links(HTMLParser):
    """The links of an index page (PEP 503)."""

    def __init__(self) -> None:
        super().__init__()
        self.hrefs: list[str] = []
        self.base = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Collect the target of each anchor, and the page's base."""
        href = dict(attrs).get("href") or ""
        if tag == "a" and href:
            self.hrefs.append(href)
        elif tag == "base" and not self.base:
            self.base = href


def without_password(url: str) -> str:
    """`url` as it may be shown."""
    parts = urllib.parse.urlsplit(url)
    return urllib.parse.urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
