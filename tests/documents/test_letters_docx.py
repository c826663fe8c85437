"""Letters as DOCX: one a page, with all that they say, and the same bytes twice."""

from __future__ import annotations

import io

import pytest
from docx import Document

from gsef_desktop.documents.card_content import Letter, Occasion, Signature
from gsef_desktop.documents.letters_docx import write_letters_docx

LETTERS = [
    Letter(
        called=f"Ada Example {number}", subject="Invitation", dated="1 May 2027", address=(f"Ada Example {number}", "홍길동"),
        paragraphs=("Dear Ada & all,", "We invite you <warmly>."),
        signatures=tuple(Signature(name=f"Signer {one}", function="Chair") for one in range(3)),
    )
    for number in range(20)
]  # fmt: skip


@pytest.mark.parametrize("language", ["en", "fr", "es", "ko"])
def test_each_letter_begins_a_page_and_says_all(language: str) -> None:
    occasion = Occasion(network="Example Network", language=language, title="Meeting")
    data = write_letters_docx(LETTERS, occasion)
    assert data == write_letters_docx(LETTERS, occasion)
    found = Document(io.BytesIO(data))
    heads = [one for one in found.paragraphs if one.style is not None and one.style.name == "Letter Head"]
    assert len(heads) == len(LETTERS)
    assert found.styles["Letter Head"].paragraph_format.page_break_before
    texts = [one.text for one in found.paragraphs]
    for letter in LETTERS:
        assert set(letter.address) <= set(texts)
    assert texts.count("We invite you <warmly>.") == len(LETTERS)
    assert [cell.paragraphs[1].text for cell in found.tables[0].rows[0].cells] == ["Signer 0", "Signer 1", "Signer 2"]
