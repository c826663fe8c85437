"""The text of documents: what is found in them, and what is said of those that cannot be read."""

from __future__ import annotations

import io
import time
import zipfile

import pytest
from reportlab.pdfgen.canvas import Canvas

from gsef_desktop.domain.errors import Cancelled
from gsef_desktop.interchange.document_text import media_type_of, read_document
from gsef_desktop.interchange.pdf_text import read_pdf

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def pdf(*pages: str, password: str = "") -> bytes:
    """A PDF with a line on each page."""
    target = io.BytesIO()
    canvas = Canvas(target, encrypt=password or None)
    for text in pages:
        canvas.drawString(72, 700, text)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def package(parts: dict[str, str]) -> bytes:
    """A ZIP package of XML."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return target.getvalue()


def docx(body: str, **parts: str) -> bytes:
    """A Word file with such a body."""
    return package({"word/document.xml": f"<w:document {_W}><w:body>{body}</w:body></w:document>", **parts})


def test_the_pages_of_a_pdf_are_read() -> None:
    found = read_document(pdf("A case study", "of Bilbao"), "a.pdf")
    assert (found.text, found.warning) == ("A case study\nof Bilbao", None)


def test_a_protected_and_a_damaged_pdf_say_so() -> None:
    found = read_document(pdf("secret", password="x"), "a.pdf")
    assert found.text == ""
    assert "password" in str(found.warning)
    found = read_document(b"%PDF-1.7\nnothing else", "b.pdf")
    assert "“b.pdf” is damaged" in str(found.warning)


def test_reading_a_pdf_can_be_cancelled_and_ends_in_time() -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_pdf(pdf("x"), "a.pdf", check=stop)
    started = time.monotonic()
    _, warning = read_pdf(pdf(*(["many pages"] * 2_000)), "a.pdf", seconds=0.3)
    assert "too long" in str(warning)
    assert time.monotonic() - started < 30


def test_word_files_with_insertions_and_form_fields_are_read() -> None:
    body = (
        "<w:p><w:r><w:t>First</w:t></w:r><w:ins><w:r><w:t xml:space='preserve'> inserted</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText> deleted</w:delText></w:r></w:del></w:p>"
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>In</w:t><w:tab/><w:t>a field</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )
    notes = f"<w:footnotes {_W}><w:p><w:r><w:t>A note</w:t></w:r></w:p></w:footnotes>"
    found = read_document(docx(body, **{"word/footnotes.xml": notes}), "a.docx")
    assert found.text == "First inserted\nIn a field\nA note"


def test_a_word_file_that_breaks_off_keeps_what_was_read() -> None:
    data = package({"word/document.xml": f"<w:document {_W}><w:body><w:p><w:r><w:t>Begun</w:t></w:r></w:p><w:p><w:r>"})
    found = read_document(data, "a.docx")
    assert found.text == "Begun"
    assert "damaged" in str(found.warning)


def test_other_formats_are_read_too() -> None:
    text = 'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    odt = package({"content.xml": f"<x {text}><text:h>Head</text:h><text:p>One <text:span>span</text:span> more</text:p></x>"})
    assert read_document(odt, "a.odt").text == "Head\nOne span more"
    drawing = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    slides = {f"ppt/slides/slide{n}.xml": f"<x {drawing}><a:p><a:r><a:t>Slide {n}</a:t></a:r></a:p></x>" for n in (10, 2)}
    assert read_document(package(slides), "a.pptx").text == "Slide 2\nSlide 10"
    assert read_document("Café\r\n\r\n  two ".encode("cp1252"), "a.txt").text == "Café\ntwo"
    assert read_document(b"<p>Hi<script>x()</script></p>", "a.html").text == "Hi"
    assert read_document(b"\x00\x01\x02", "a.bin").text == ""


def test_bombs_and_entities_are_refused_before_they_are_unpacked() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * (900 * 1024 * 1024))
    started = time.monotonic()
    found = read_document(target.getvalue(), "bomb.docx")
    assert found.text == ""
    assert found.warning is not None
    assert time.monotonic() - started < 5
    evil = package({"word/document.xml": '<!DOCTYPE a [<!ENTITY b "x">]><a>&b;</a>'})
    assert read_document(evil, "evil.docx").warning is not None


def test_media_types_follow_the_ending() -> None:
    assert media_type_of("A.PDF") == "application/pdf"
    assert media_type_of("a") == "application/octet-stream"
