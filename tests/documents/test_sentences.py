"""Messages in the language of a document."""

from __future__ import annotations

import pytest
import window_texts

from gsef_desktop.documents.sentences import sentence
from gsef_desktop.domain.messages import Message, message

DAY = message("{title}: day not known", title="Bread Forum")


def test_a_message_is_said_in_each_language() -> None:
    said = {language: sentence(DAY, language) for language in ("en", "fr", "es", "ko")}
    assert said["en"] == "Bread Forum: day not known"
    assert len(set(said.values())) == 4
    assert all("Bread Forum" in one and "[EN]" not in one for one in said.values())


def test_what_is_not_translated_is_english_and_marked() -> None:
    unknown = Message("Nobody has ever said {what}", (("what", "this"),))
    assert sentence(unknown, "fr") == "Nobody has ever said this [EN]"
    assert sentence(unknown, "en") == "Nobody has ever said this"


@pytest.mark.parametrize("language", window_texts.LANGUAGES)
def test_documents_know_the_translations_of_the_window(language: str) -> None:
    translations = window_texts.read_ts(window_texts.ts_file(language))
    assert window_texts.messages_file(language).read_text("utf-8") == window_texts.messages_text(translations), "run script/translations"
    known = [text for text, words in translations.items() if text.context == window_texts.MESSAGES and words]
    assert len(known) > 1000
    assert all("[EN]" not in sentence(Message(text.source), language) for text in known)
