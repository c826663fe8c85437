"""Mail addresses in a text that may hold several: which of its parts have the form of one, and which do not."""

from __future__ import annotations

import re

_BETWEEN = re.compile(r"[,;\n]+")
_ADDRESS = re.compile(r"[^\s@<>()\[\],;:\"\\]+@[^\s@<>()\[\],;:\"\\.]+(?:\.[^\s@<>()\[\],;:\"\\.]+)+")
_NAMED = re.compile(r"[^<>]*<\s*([^<>\s]+)\s*>")


def mail_addresses(text: str) -> tuple[str, ...]:
    """The addresses in a text, each once and without a name beside it: ``Ada <ada@example.org>; x`` gives ``ada@example.org``."""
    return tuple(dict.fromkeys(found for part in _parts(text) if (found := _plain(part))))


def doubtful_mails(text: str) -> tuple[str, ...]:
    """The parts of a text that have not the form of a mail address."""
    return tuple(part for part in _parts(text) if not _plain(part))


def _parts(text: str) -> list[str]:
    return [part for piece in _BETWEEN.split(text[:10_000]) if (part := " ".join(piece.split()))]


def _plain(part: str) -> str:
    named = _NAMED.fullmatch(part)
    plain = (named[1] if named else part).removeprefix("mailto:")
    return plain if _ADDRESS.fullmatch(plain) else ""
