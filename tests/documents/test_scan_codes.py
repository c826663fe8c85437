"""QR codes: the right shape and size, read as a telephone reads them, drawn as vectors, with the address as a link and in words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from gsef_desktop.documents.content import ScanCode
from gsef_desktop.documents.pack import build_skeleton
from gsef_desktop.documents.pack_content import PackLook
from gsef_desktop.documents.scan_codes import code_squares, modules
from tests.documents.pdf_reading import read_pdf
from tests.documents.structure_reading import TaggedPdf
from tests.documents.test_pack import pack_document

_FINDER = ("1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111")
_ADDRESSES = st.text(alphabet="abcdefghijklmnopqrstuvwxyz0123456789-._~/?=&", max_size=300).map(lambda end: f"https://example.test/{end}")


def digits(rows: list[tuple[bool, ...]]) -> list[str]:
    return ["".join("1" if one else "0" for one in row) for row in rows]


@given(_ADDRESSES)
def test_a_code_is_a_square_with_its_three_corners_and_its_lines_of_timing(address: str) -> None:
    rows = digits(modules(address))
    size = len(rows)
    assert size % 4 == 1
    assert 21 <= size <= 177
    assert {len(row) for row in rows} == {size}
    for top, left in ((0, 0), (0, size - 7), (size - 7, 0)):
        assert tuple(row[left : left + 7] for row in rows[top : top + 7]) == _FINDER
    assert rows[6][8 : size - 8] == ("10" * size)[: size - 16]
    assert "".join(row[6] for row in rows)[8 : size - 8] == ("10" * size)[: size - 16]


@given(_ADDRESSES)
def test_what_is_drawn_are_the_black_modules_inside_a_white_rim(address: str) -> None:
    rows = modules(address)
    unit = 1.0
    size = (len(rows) + 8) * unit
    squares = code_squares(address, 100.0, 50.0, size)
    area = sum((x1 - x0) * (y1 - y0) for (x0, y0), (x1, _), (_, y1), _ in squares)
    assert area == pytest.approx(sum(sum(row) for row in rows))
    xs = [x for square in squares for x, _ in square]
    ys = [y for square in squares for _, y in square]
    assert (min(xs), max(xs)) == pytest.approx((104.0, 100.0 + size - 4))
    assert (min(ys), max(ys)) == pytest.approx((54.0, 50.0 + size - 4))


def test_the_same_address_is_the_same_code_and_another_is_another() -> None:
    assert modules("https://example.test/a") == modules("https://example.test/a") != modules("https://example.test/b")


def _page(*codes: ScanCode) -> tuple[Any, TaggedPdf]:
    data = build_skeleton(pack_document([], codes=codes), PackLook(), []).data
    return read_pdf(data).pages[-1], TaggedPdf(data)


def test_the_practical_page_of_a_pack_has_its_codes() -> None:
    page, read = _page(
        ScanCode(label="Join online", address="https://meet.example.test/brot-ü"),
        ScanCode(label="Open the map", address="https://x.test/m"),
    )
    assert read.faults == []
    alts = [figure.alt for figure in read.document.all("Figure")]
    assert "QR code that leads to https://meet.example.test/brot-ü" in alts
    leads = [str(one.get_object()["/A"]["/URI"]) for one in page["/Annots"] if "/A" in one.get_object()]
    assert leads == ["https://meet.example.test/brot-%C3%BC", "https://x.test/m"]
    text = page.extract_text()
    assert "Join online" in text
    assert "https://x.test/m" in text


def _read_grey(pixels: bytes, width: int, height: int) -> list[str]:
    """What a reader of codes makes of a picture in grey, one byte a pixel."""
    picture = memoryview(pixels).cast("B", shape=[height, width])
    return [found.text for found in zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode]))]


@given(_ADDRESSES)
def test_a_reader_of_codes_gets_the_address(address: str) -> None:
    rows, unit, rim = modules(address), 3, 4
    across = (len(rows) + 2 * rim) * unit
    pixels = bytearray(b"\xff" * across * across)
    for row, line in enumerate(rows):
        for column, black in enumerate(line):
            for down in range(unit if black else 0):
                start = ((row + rim) * unit + down) * across + (column + rim) * unit
                pixels[start : start + unit] = bytes(unit)
    assert _read_grey(bytes(pixels), across, across) == [address]


def test_the_codes_of_a_printed_page_are_read(qapp: QApplication, tmp_path: Path) -> None:
    addresses = ["https://meet.example.test/a?b=c&d=e", "https://x.test/m"]
    path = tmp_path / "pack.pdf"
    path.write_bytes(
        build_skeleton(pack_document([], codes=[ScanCode(label="Here", address=one) for one in addresses]), PackLook(), []).data
    )
    document = QPdfDocument()
    document.load(str(path))
    page = document.render(document.pageCount() - 1, (document.pagePointSize(document.pageCount() - 1) * 2).toSize())
    shown = QImage(page.size(), QImage.Format.Format_RGB32)
    shown.fill(QColor("white"))
    painter = QPainter(shown)
    painter.drawImage(0, 0, page)
    painter.end()
    grey = shown.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, pixels = grey.bytesPerLine(), grey.height(), bytes(memoryview(grey.constBits()))
    assert sorted(_read_grey(pixels, width, height)) == sorted(addresses)
    document.close()


def test_an_address_that_is_too_long_for_a_code_is_said_in_words() -> None:
    page, read = _page(ScanCode(label="Join online", address=f"https://meet.example.test/{'a' * 900}"))
    assert read.faults == []
    assert not any("QR" in figure.alt for figure in read.document.all("Figure"))
    assert "meet.example.test" in page.extract_text()
