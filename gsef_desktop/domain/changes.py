"""What an edit changed: the answer of every edit, and what views listen to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class RecordRef(NamedTuple):
    """One record: the name of its kind (the table, such as ``"activity"``) and its id."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class Changes:
    """The records that one edit touched.  `everything` is set after a very large edit: then `refs` need not be complete."""

    refs: frozenset[RecordRef] = frozenset()
    everything: bool = False

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of record among the changes."""
        return frozenset(ref.kind for ref in self.refs)

    def touches(self, *kinds: str) -> bool:
        """Whether any record of these kinds may have changed."""
        return self.everything or not self.kinds.isdisjoint(kinds)

    def __bool__(self) -> bool:
        return self.everything or bool(self.refs)
