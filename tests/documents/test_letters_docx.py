"""Letters as DOCX: one a page, with all that they say, and the same bytes twice."""

from __future__ import annotations

import io

import pytest
from docx import Document

from gsef_desktop.documents.card_content import Letter, Occasion, Signature
from gsef_desktop.documents.letters import print_letters
from gsef_desktop.documents.letters_docx import write_letters_docx
from gsef_desktop.documents.wording import load_words
from tests.documents.card_samples import letter, occasion

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
    heads = [one for one in found.paragraphs if one.style is not None and one.style.name == "Letter Begin"]
    assert len(heads) == len(LETTERS)
    assert found.styles["Letter Begin"].paragraph_format.page_break_before
    texts = [one.text for one in found.paragraphs]
    for one in LETTERS:
        assert set(one.address) <= set(texts)
    assert found.tables[0].rows[0].cells[1].paragraphs[0].text == "Example Network"
    assert len(found.sections) == 1
    assert texts.count("We invite you <warmly>.") == len(LETTERS)
    assert [cell.paragraphs[1].text for cell in found.tables[1].rows[0].cells] == ["Signer 0", "Signer 1", "Signer 2"]


@pytest.mark.parametrize("language", ["en", "ko"])
def test_letters_of_several_pages_count_their_own(language: str) -> None:
    many = ("Dear Bo,", *["Bread and roses. " * 60] * 9, "Yours,")
    letters = [letter(1), letter(2), letter(3, paragraphs=many), letter(4), letter(5, paragraphs=many[:5]), letter(6, paragraphs=many)]
    _, counts, _ = print_letters(letters, occasion(language))
    assert counts == (1, 1, 4, 1, 2, 4)
    found = Document(io.BytesIO(write_letters_docx(letters, occasion(language), counts=counts)))
    feet = [one.footer._element.xml for one in found.sections]
    assert len(feet) == 5, "letters of one page that follow one another share a section"
    starts = [one._sectPr.xpath("w:pgNumType/@w:start") for one in found.sections]
    assert starts == [[], ["1"], [], ["1"], ["1"]]
    for foot, pages in zip(feet, (1, 4, 1, 2, 4), strict=True):
        assert (" PAGE " in foot, " SECTIONPAGES " in foot, f"<w:t>{pages}</w:t>" in foot) == ((pages > 1,) * 3)
    shown = "".join(run.text for run in found.sections[1].footer.paragraphs[0].runs).strip()
    assert shown.replace("PAGE", "").replace("SECTION", "").split() == load_words(language)("letter_page", page=1, pages=4).split()
