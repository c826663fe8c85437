"""Messages are filled in after translation, and come back from the journal whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.messages import Message, message

TEXT = st.text(max_size=20)


@given(TEXT, TEXT)
def test_arguments_stand_as_they_are(name: str, template: str) -> None:
    assert str(message("Move {name}!", name=name)) == f"Move {name}!"
    made = Message(template, (("name", name),))
    assert Message.from_json(made.to_json()) == made


def test_the_translation_is_filled_in() -> None:
    words = {"Move item {number}": "Déplacer le point {number}"}
    assert message("Move item {number}", number=2).render(words.__getitem__) == "Déplacer le point 2"


def test_doubled_braces_are_braces() -> None:
    assert str(message("{{{x}}}", x=1)) == "{1}"


@pytest.mark.parametrize("template", ["{x.__class__}", "{x:>99999999}", "{0}", "{", "}", "{y}", "{x!r}"])
def test_a_template_out_of_a_file_does_nothing_but_name_arguments(template: str) -> None:
    assert str(Message(template, (("x", "1"),))) == template


@pytest.mark.parametrize("text", ["", "[", "5", "null", "[]", '["a"]', '["a", 1]', "[1, {}]", '["a", {}, 3]', "{}"])
def test_what_is_no_message_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        Message.from_json(text)
