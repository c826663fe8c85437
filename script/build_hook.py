"""Compile the translations while the wheel is built, so that it holds .qm files next to the package."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface[Any]):
    """Runs Qt's lrelease over translations/*.ts."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build each .qm beside its source and place it into the wheel."""
        import PySide6

        folder = Path(PySide6.__file__).parent
        tool = next(path for path in (folder / "lrelease", folder / "lrelease.exe", folder / "Qt/libexec/lrelease") if path.exists())
        for source in sorted((Path(self.root) / "translations").glob("*.ts")):
            built = source.with_suffix(".qm")
            subprocess.run([str(tool), "-silent", str(source), "-qm", str(built)], check=True)
            build_data["force_include"][str(built)] = f"gsef_desktop/translations/{built.name}"
