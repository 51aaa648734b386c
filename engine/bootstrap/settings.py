"""The user's pip settings, read for the one download that comes before any pip is there."""

import configparser
import os
import shlex
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

# pip's own default, for who has set none
DEFAULT_INDEX = "https://pypi.org/simple"
_SECTIONS = ("global", "download", "install")
_FALSE = {"", "0", "false", "no", "off", "f", "n"}


@dataclass(frozen=True, slots=True)
class PipSettings:
    """What pip would use to reach a package index (pip's "Configuration" page)."""

    index_urls: tuple[str, ...] = (DEFAULT_INDEX,)
    find_links: tuple[str, ...] = ()
    trusted_hosts: tuple[str, ...] = ()
    cert: str = ""
    client_cert: str = ""
    proxy: str = ""
    timeout: float = 15.0
    has_retries: bool = False


def read_settings(environ: Mapping[str, str], files: list[Path] | None = None) -> PipSettings:
    """What pip's files say, later files over earlier ones, and `PIP_...` variables over all."""
    values: dict[str, str] = {}
    for path in config_files(environ) if files is None else files:
        parser = configparser.RawConfigParser()
        try:
            parser.read(path, encoding="utf-8")
        except (configparser.Error, UnicodeDecodeError):
            continue  # pip itself will say so when it runs
        for section in _SECTIONS:
            if parser.has_section(section):
                values.update({key.replace("_", "-"): value for key, value in parser.items(section)})
    for name, value in environ.items():
        if name.upper().startswith("PIP_") and value:
            values[name[4:].lower().replace("_", "-")] = value
    return _shape(values, environ)


def _shape(values: Mapping[str, str], environ: Mapping[str, str]) -> PipSettings:
    indexes = (values.get("index-url", DEFAULT_INDEX), *_words(values, "extra-index-url"))
    if values.get("no-index", "").lower() not in _FALSE:
        indexes = ()
    try:
        timeout = float(values.get("timeout") or values.get("default-timeout") or 15)
    except ValueError:
        timeout = 15.0
    return PipSettings(
        index_urls=tuple(url.rstrip("/") for url in indexes),
        find_links=_words(values, "find-links"),
        trusted_hosts=_words(values, "trusted-host"),
        cert=values.get("cert") or environ.get("REQUESTS_CA_BUNDLE") or environ.get("CURL_CA_BUNDLE") or "",
        client_cert=values.get("client-cert", ""),
        proxy=values.get("proxy", ""),
        timeout=timeout,
        has_retries="retries" in values,
    )


def _words(values: Mapping[str, str], key: str) -> tuple[str, ...]:
    text = values.get(key, "")
    try:
        return tuple(shlex.split(text, posix=os.name != "nt"))
    except ValueError:
        return tuple(text.split())


def config_files(environ: Mapping[str, str]) -> list[Path]:
    """pip's configuration files, the weightiest last; an explicit PIP_CONFIG_FILE stands for the user's own."""
    explicit = environ.get("PIP_CONFIG_FILE", "")
    if explicit == os.devnull:
        return []
    home = Path(os.path.expanduser("~"))
    site = Path(sys.prefix)
    if os.name == "nt":
        machine = [Path(environ.get("PROGRAMDATA", r"C:\ProgramData"), "pip", "pip.ini")]
        user = [home / "pip" / "pip.ini", Path(environ.get("APPDATA", home), "pip", "pip.ini")]
        return [*machine, *([Path(explicit)] if explicit else user), site / "pip.ini"]
    config_home = Path(environ.get("XDG_CONFIG_HOME") or home / ".config")
    user = [home / ".pip" / "pip.conf", config_home / "pip" / "pip.conf"]
    if sys.platform == "darwin":
        machine = [Path("/Library/Application Support/pip/pip.conf")]
        support = home / "Library" / "Application Support" / "pip"
        user[1:] = [support / "pip.conf"] if support.is_dir() else user[1:]
    else:
        folders = (environ.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(os.pathsep)
        machine = [*(Path(folder, "pip", "pip.conf") for folder in folders), Path("/etc/pip.conf")]
    return [*machine, *([Path(explicit)] if explicit else user), site / "pip.conf"]
