"""PDFs made of other people's documents by LibreOffice, where that is installed.

It runs in a process group of its own that is ended when the user cancels or when it takes too long, with a fresh profile in a folder that
goes afterwards: no macros, no links to files or servers, and, where the system lets us, no network at all.
"""

from __future__ import annotations

import functools
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.messages import message

CONVERTIBLE = (
    "docx", "doc", "odt", "rtf", "xlsx", "xls", "ods", "csv", "pptx", "ppt", "odp", "txt", "png", "jpg", "jpeg", "gif", "bmp",
    "tif", "tiff", "svg", "html", "htm",
)  # fmt: skip
"""Endings of names of files of which LibreOffice makes a PDF."""
MOST_SECONDS = 120.0
_PAUSE = 0.05
_PROGRAMS = ("soffice", "libreoffice", "soffice.bin")
_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice", "C:/Program Files/LibreOffice/program/soffice.exe",
    "C:/Program Files (x86)/LibreOffice/program/soffice.exe",
)  # fmt: skip
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
{items}</oor:items>
"""
_ITEM = '<item oor:path="{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>\n'
_SCRIPTING = "/org.openoffice.Office.Common/Security/Scripting"
_VALUES = (
    (_SCRIPTING, "MacroSecurityLevel", "3"), (_SCRIPTING, "DisableMacrosExecution", "true"), (_SCRIPTING, "DisableActiveContent", "true"),
    (_SCRIPTING, "BlockUntrustedRefererLinks", "true"), ("/org.openoffice.Inet/Settings", "ooInetProxyType", "2"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"), ("/org.openoffice.Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"), ("/org.openoffice.Inet/Settings", "ooInetHTTPSProxyPort", "9"),
    ("/org.openoffice.Office.Writer/Content/Update", "Link", "0"), ("/org.openoffice.Office.Calc/Content/Update", "Link", "1"),
)  # fmt: skip


def find_office() -> str | None:
    """Where LibreOffice is; None where it is not installed."""
    found = next((path for name in _PROGRAMS if (path := shutil.which(name)) is not None), None)
    return found or next((path for path in _PLACES if Path(path).exists()), None)


def can_convert(name: str) -> bool:
    """Whether LibreOffice makes a PDF of a file of that name."""
    return name.rpartition(".")[2].lower() in CONVERTIBLE


def make_pdf(
    data: bytes, name: str, *, check: Callable[[], None] = lambda: None, seconds: float = MOST_SECONDS, program: str | None = None
) -> bytes:
    """The PDF that LibreOffice makes of a document.

    `check` is called twenty times a second and may raise, which ends the work; after `seconds` it is ended as well.
    Raises GsefError where LibreOffice is missing or makes nothing of the file.
    """
    office = program or find_office()
    if office is None:
        raise GsefError(
            message("LibreOffice is not installed here."), meaning=message("No PDF was made of “{name}”.", name=name),
            remedy=message("Make a PDF of it in its own program, and add that."),
        )  # fmt: skip
    ending = name.rpartition(".")[2].lower()
    with tempfile.TemporaryDirectory(prefix="gsef-office-", ignore_cleanup_errors=True) as folder:
        source = Path(folder) / f"paper.{ending if ending in CONVERTIBLE else 'bin'}"
        source.write_bytes(data)
        outcome = _run(office, Path(folder), source, check, seconds)
        made = source.with_suffix(".pdf")
        if made.exists() and made.stat().st_size and outcome != "late":
            return made.read_bytes()
    meaning = message("It took longer than {seconds} seconds.", seconds=round(seconds)) if outcome == "late" else None
    raise GsefError(
        message("LibreOffice made no PDF of “{name}”.", name=name), meaning=meaning or message("It may be damaged or locked."),
        remedy=message("Make a PDF of it in its own program, and add that."),
    )  # fmt: skip


def _run(office: str, folder: Path, source: Path, check: Callable[[], None], seconds: float) -> str:
    """Run LibreOffice; answers "late" where it had to be ended."""
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    items = "".join(_ITEM.format(path=path, name=key, value=value) for path, key, value in _VALUES)
    (profile / "user" / "registrymodifications.xcu").write_text(_SETTINGS.format(items=items), encoding="utf-8")
    environment = {**os.environ, "HOME": str(folder), "TMPDIR": str(folder), "http_proxy": "http://127.0.0.1:9",
                   "https_proxy": "http://127.0.0.1:9", "no_proxy": ""}  # fmt: skip
    command = [
        *_without_network(), office, "--headless", "--invisible", "--norestore", "--nolockcheck", "--nodefault", "--nologo",
        f"-env:UserInstallation={profile.as_uri()}", "--convert-to", "pdf", "--outdir", str(folder), str(source),
    ]  # fmt: skip
    try:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment, cwd=folder,
            start_new_session=os.name == "posix", creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )  # fmt: skip
    except OSError as error:
        raise GsefError(
            message("LibreOffice could not be started."), meaning=message("The system says: {reason}", reason=error.strerror or error),
            remedy=message("Make a PDF of it in its own program, and add that."),
        ) from error  # fmt: skip
    end = time.monotonic() + seconds
    try:
        while process.poll() is None:
            check()
            if time.monotonic() > end:
                return "late"
            time.sleep(_PAUSE)
    finally:
        _end(process)
    return ""


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a process and whatever it has started."""
    if os.name == "posix":
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    elif process.poll() is None:
        subprocess.run(["taskkill", "/F", "/T", "/PID", str(process.pid)], check=False, capture_output=True)
    process.wait()


@functools.cache
def _without_network() -> tuple[str, ...]:
    """What stands before a command so that it runs without any network; nothing where the system does not offer that."""
    unshare = shutil.which("unshare")
    if unshare is None:
        return ()
    command = (unshare, "--user", "--map-current-user", "--net", "--")
    with suppress(OSError, subprocess.TimeoutExpired):
        if subprocess.run([*command, "true"], capture_output=True, check=False, timeout=5).returncode == 0:
            return command
    return ()
