"""Where the files that ship with the program lie: beside the package in a checkout, inside it when installed."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def resource_root() -> Path:
    """The folder of resources.

    A wheel carries it as ``gsef_desktop/resources``; a checkout has it at its top level.  `FileNotFoundError` if neither is there.
    """
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "resources", package.parent / "resources"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"no resources beside {package}: the installation is incomplete")


def resource_path(*parts: str) -> Path:
    """The path of a resource, such as ``resource_path("fonts", "NotoSans-Regular.ttf")``; it need not exist."""
    return resource_root().joinpath(*parts)
