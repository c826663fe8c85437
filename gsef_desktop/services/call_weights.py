"""What the hours of a call weigh in a file: a setting that travels with it."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from gsef_desktop.domain.call_hours import USUAL_WEIGHTS, HourWeights
from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.services.file_settings import put_setting, read_setting

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace

KEY = "call_hours"
"""The key of the setting; its value is a JSON object of the fields of `HourWeights`."""


def weights_of(workspace: Workspace | None) -> HourWeights:
    """The weights of a file; the usual ones where it has none, or none that make sense."""
    if workspace is None:
        return USUAL_WEIGHTS
    with workspace.read() as reader:
        return read_weights(reader)


def read_weights(reader: Reader) -> HourWeights:
    """The same within a reading that has begun."""
    kept = read_setting(reader, KEY)
    if not kept:
        return USUAL_WEIGHTS
    try:
        values = json.loads(kept)
        return HourWeights(**values) if isinstance(values, dict) else USUAL_WEIGHTS
    except (ValueError, TypeError, Invalid):  # another program has written it
        return USUAL_WEIGHTS


def set_weights(workspace: Workspace, *, weights: HourWeights) -> Changes:
    """Keep what the hours of a call weigh in this file."""
    with workspace.edit(message("Change what the hours of a call weigh")) as unit:
        put_setting(unit, KEY, json.dumps(asdict(weights)))
    return unit.changes
