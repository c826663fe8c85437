"""What the public part of a meeting shows on a projector: never the notes for the chair, and of confidential items not even the title."""

from __future__ import annotations

from dataclasses import dataclass

from gsef_desktop.documents.wording import load_words
from gsef_desktop.services.room import Room, RoomItem, in_language


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicItem:
    """An item as everybody may see it; `closed` says that its title is not told."""

    number: str
    title: str
    closed: bool

    @property
    def line(self) -> str:
        """Number and title."""
        return f"{self.number}  {self.title}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicView:
    """What is on the projector, in one language: the fixed words too, since the window may speak another."""

    language: str
    meeting: str
    item: PublicItem | None
    under: str
    """the heading that the item stands under"""
    proposed: str
    """the proposed decision, of open items"""
    next: PublicItem | None
    words: tuple[tuple[str, str], ...]

    def word(self, key: str) -> str:
        """A fixed word: proposed, next, left, over, paused."""
        return dict(self.words)[key]


_WORDS = (
    ("proposed", "proposed_decision"), ("next", "room_next"), ("left", "room_left"), ("over", "room_over"), ("paused", "room_paused"),
    ("used", "room_used"),
)  # fmt: skip


def public_view(room: Room, *, item_id: str | None, language: str) -> PublicView:
    """What may be shown of an item to everybody, in a language of printed documents."""
    words = load_words(language)
    item = room.find(item_id)

    def public(one: RoomItem) -> PublicItem:
        if one.confidential:
            return PublicItem(number=one.number, title=words("room_closed_item"), closed=True)
        return PublicItem(number=one.number, title=one.title(language) or words("break" if one.is_break else "untitled"), closed=False)

    following = room.after(item.id)[:1] if item is not None else ()
    is_open = item is not None and not item.confidential
    return PublicView(
        language=language, meeting=in_language(room.titles, language, room.language),
        item=public(item) if item is not None else None,
        under=in_language(item.under[-1], language, item.language) if item is not None and is_open and item.under else "",
        proposed=in_language(item.proposed, language, item.language) if item is not None and is_open else "",
        next=public(following[0]) if following else None, words=tuple((key, words(name)) for key, name in _WORDS),
    )  # fmt: skip
