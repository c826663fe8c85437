"""What an import asks of the file: which activities came from lines that a document has again."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import NamedTuple

from gsef_desktop.storage.reader import Reader


class FromLine(NamedTuple):
    """An activity with the text of a line that it was read from."""

    text: str
    activity_id: str
    title: str


def activities_from_lines(reader: Reader, *, programme_id: str, texts: Iterable[str]) -> list[FromLine]:
    """The activities of a programme that were read from lines with one of these texts, in the order of their making."""
    rows = reader.rows(
        """
        SELECT s.text, a.id, a.title FROM activity AS a
        JOIN source_link AS k ON k.owner_kind = 'activity' AND k.owner_id = a.id AND k.deleted = 0
        JOIN source_line AS s ON s.id = k.source_line_id AND s.deleted = 0
        WHERE a.programme_id = ? AND a.deleted = 0 AND s.text IN (SELECT value FROM json_each(?)) ORDER BY k.n
        """,
        (programme_id, json.dumps(list(texts))),
    )
    return [FromLine(*row) for row in rows]
