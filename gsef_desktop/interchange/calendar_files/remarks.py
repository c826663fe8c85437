"""What is said of a file while it is read: whole sentences, completed with what is known only later, such as their line."""

from __future__ import annotations

from gsef_desktop.domain.messages import Message


def completed(remark: Message, **arguments: object) -> Message:
    """The same sentence with further arguments, such as the number of its line."""
    return Message(remark.template, (*remark.arguments, *((name, str(value)) for name, value in arguments.items())))
