"""Reading and writing tables and address cards: encodings, separators, workbooks, cards, and files that mean harm."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.errors import Cancelled, GsefError
from gsef_desktop.domain.table_file import Subject, TableFile, TableFormat, TableMapping, column_letters
from gsef_desktop.interchange.tables import packages, read_table, write_table
from gsef_desktop.interchange.tables.formulas import neutral, original
from gsef_desktop.interchange.tables.headers import meaning_of, subject_of

KOREAN = "이름,기관,도시\n김예시,서울특별시,서울\n이보기,부산광역시,부산\n"
FRENCH = "Prénom;Nom;Ville\nAndré;Exemple;Québec, ville\nZoé;Modèle;Montréal, île\n"


def _read(data: bytes, mapping: TableMapping | None = None) -> TableFile:
    return read_table(data, name="x", mapping=mapping)


def _rows(data: bytes, mapping: TableMapping | None = None) -> list[list[str]]:
    table = _read(data, mapping)
    return [list(table.header), *(list(row) for row in table.rows)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp949", "euc-kr"])
def test_korean_is_read_in_every_encoding(encoding: str) -> None:
    assert _rows(KOREAN.encode(encoding)) == [["이름", "기관", "도시"], ["김예시", "서울특별시", "서울"], ["이보기", "부산광역시", "부산"]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1"])
def test_french_is_read_in_every_encoding_and_its_commas_do_not_part_cells(encoding: str) -> None:
    table = _read(FRENCH.encode(encoding))
    assert table.header == ("Prénom", "Nom", "Ville")
    assert table.separator == ";"
    assert [row[2] for row in table.rows] == ["Québec, ville", "Montréal, île"]


def test_an_encoding_that_is_given_is_used_and_one_that_does_not_fit_is_refused() -> None:
    data = "Name;City\n中文城市;上海\n".encode("gb18030")
    assert _read(data, TableMapping(encoding="gb18030")).rows[0] == ["中文城市", "上海"]
    with pytest.raises(GsefError, match="encoding"):
        _read(FRENCH.encode("cp1252"), TableMapping(encoding="utf-8"))
    with pytest.raises(GsefError, match="encoding"):
        _read(b"a,b\n", TableMapping(encoding="no such one"))


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_every_separator_is_recognised_though_cells_hold_the_others(separator: str) -> None:
    rows = [["Name", "City", "Note"], ["A", "B", 'one, two; three | four "five"\tsix'], ["C", "D", "seven,\neight; nine"]]
    text = "\n".join(separator.join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows)
    table = _read(text.encode())
    assert table.separator == separator
    assert [list(row) for row in table.rows] == rows[1:]


def test_decimal_commas_do_not_fool_the_recognition() -> None:
    table = _read(b"Name;Share;City\nA;1,5;Lyon\nB;2,5;Nice\nC;3,5;Brest\n")
    assert table.separator == ";"
    assert table.header == ("Name", "Share", "City")


def test_excels_own_line_about_the_separator_is_obeyed() -> None:
    assert _rows(b"sep=|\r\nName|City\r\nA, B; C|Lyon\r\n") == [["Name", "City"], ["A, B; C", "Lyon"]]


def test_rows_have_the_numbers_of_a_spreadsheet_and_empty_ones_are_left_out() -> None:
    table = _read(b'Members of the network\n\nName,City\n"A\nwith two lines",Lyon\n,\nB,Nice,further\n')
    assert table.header == ("Name", "City", "(3)")
    assert list(table.numbers) == [4, 6]
    assert list(table.rows[1]) == ["B", "Nice", "further"]
    assert "Members of the network" in str(table.warnings[0])


def test_a_quotation_mark_that_is_never_closed_swallows_nothing() -> None:
    table = _read(b'Name,City\n"A,Lyon\nB,Nice\nC,Brest\n')
    assert [list(row) for row in table.rows] == [['"A', "Lyon"], ["B", "Nice"], ["C", "Brest"]]
    assert "never closed" in str(table.warnings[0])


def test_a_table_without_headings_loses_no_row() -> None:
    table = _read(b"Ada,ada@example.org,2019-05-01\nBob,bob@example.org,2019-05-02\n")
    assert table.header == ("(1)", "(2)", "(3)")
    assert [row[0] for row in table.rows] == ["Ada", "Bob"]
    assert list(table.numbers) == [1, 2]


def test_a_cell_in_the_last_row_of_a_sheet_is_read_with_its_number() -> None:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Name", "City"])
    sheet["A1048576"] = "A"
    sheet["XFD3"] = None
    buffer = io.BytesIO()
    book.save(buffer)
    table = _read(buffer.getvalue())
    assert (list(table.numbers), table.rows[0][0]) == ([1_048_576], "A")
    gap = '<table:table-row table:number-rows-repeated="1048573"><table:table-cell/></table:table-row>'
    assert list(_read(_ods(_repeated() + gap + _repeated())).numbers) == [1_048_575]


def test_headings_that_are_the_same_are_told_apart() -> None:
    assert _read(b"Mail,Mail,\na@example.org,b@example.org,c\n").header == ("Mail", "Mail (2)", "(3)")


@pytest.mark.parametrize("data", [b"", b"\n\n", b"%PDF-1.7\n", b"\xd0\xcf\x11\xe0\xa1\xb1", bytes(range(256)) * 20, b"PK\x03\x04 nonsense"])
def test_what_is_no_table_is_refused(data: bytes) -> None:
    with pytest.raises(GsefError):
        _read(data)


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reading(data: bytes) -> None:
    for start in (b"", b"BEGIN:VCARD\n", b"PK\x03\x04"):
        try:
            _read(start + data)
        except GsefError:
            continue


def test_reading_can_be_cancelled() -> None:
    def stop(share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_table(b"Name,City\nA,B\n", name="x", progress=stop)


# --- formulas -----------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "=cmd|' /C calc'!A0", "'=1", "＝1"])
def test_formulas_become_texts_and_come_back(text: str) -> None:
    assert neutral(text) == f"'{text}"
    assert original(neutral(text)) == text


@given(st.text(max_size=8))
def test_what_was_made_harmless_is_the_same_afterwards(text: str) -> None:
    assert original(neutral(text)) == (text if neutral(text) != text else text.strip())
    assert neutral(text)[:1] not in tuple("=+-@\t\r\n")


# --- workbooks ----------------------------------------------------------------------------------------------------------------------------

_CELLS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn")), max_size=12).map(str.strip) | st.sampled_from(
    ["=1+1", "+33 1 44", "-5", "two\nlines", "a  b", "<b>&amp;", '"', "'", "'=x", "true", "1.0"]
)


@given(st.lists(st.lists(_CELLS, min_size=3, max_size=3), min_size=1, max_size=6), st.sampled_from(["csv", "xlsx", "ods"]))
def test_tables_come_back_as_they_were_written(rows: list[list[str]], kind: str) -> None:
    header = ["Name", "City", "Note"]
    data = write_table(TableFormat(kind), header=header, fields=[""] * 3, rows=rows, title="Members / 2019")
    filled = [row for row in rows if any(row)]
    table = _read(data)
    assert list(table.header) == header
    assert [[original(cell) for cell in row] for row in table.rows] == filled


def test_no_cell_of_a_workbook_is_a_formula() -> None:
    from openpyxl import load_workbook

    rows = [["=1+1", "+33 1 44", '=HYPERLINK("x")']]
    data = write_table(TableFormat.XLSX, header=["A", "B", "C"], fields=[""] * 3, rows=rows, title="x")
    sheet = load_workbook(io.BytesIO(data)).active
    assert sheet is not None
    assert [(cell.data_type, cell.value) for cell in sheet[2]] == [("s", "'=1+1"), ("s", "+33 1 44"), ("s", '\'=HYPERLINK("x")')]


def test_typed_cells_are_read_as_texts_and_formulas_as_what_they_came_to() -> None:
    from datetime import date, datetime

    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Name", "Since", "Number", "Yes", "Share"])
    sheet.append(["A", date(2019, 5, 1), 33144, True, 0.5])
    sheet.append(["B", datetime.fromisoformat("2019-05-01T12:30"), 1e3, False, None])
    buffer = io.BytesIO()
    book.save(buffer)
    assert _rows(buffer.getvalue())[1:] == [["A", "2019-05-01", "33144", "yes", "0.5"], ["B", "2019-05-01 12:30:00", "1000", "no", ""]]


def test_the_first_sheet_that_is_not_empty_is_read_unless_another_is_named() -> None:
    from openpyxl import Workbook

    book = Workbook()
    for title, name in (("People", "A"), ("Others", "B")):
        page = book.create_sheet(title)
        page.append(["Name", "City"])
        page.append([name, "Lyon"])
    buffer = io.BytesIO()
    book.save(buffer)
    table = _read(buffer.getvalue())
    assert (table.sheet, table.sheets[1:], table.rows[0][0]) == ("People", ("People", "Others"), "A")
    assert _read(buffer.getvalue(), TableMapping(sheet="Others")).rows[0][0] == "B"


def _package(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in members.items():
            package.writestr(name, data)
    return buffer.getvalue()


def _ods(rows: str, prolog: str = "") -> bytes:
    spaces = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text"))
    text = (
        f'<?xml version="1.0"?>{prolog}<office:document-content {spaces}><office:body><office:spreadsheet><table:table table:name="S">'
        f"{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    return _package({"content.xml": text.encode()})


def test_an_ods_sheet_is_read_with_its_repetitions_types_and_spaces() -> None:
    rows = (
        "<table:table-row><table:table-cell><text:p>Name</text:p></table:table-cell><table:table-cell><text:p>Since</text:p>"
        '</table:table-cell></table:table-row><table:table-row table:number-rows-repeated="3"><table:table-cell'
        ' table:number-columns-repeated="1024"/></table:table-row><table:table-row table:number-rows-repeated="2"><table:table-cell>'
        '<office:annotation><text:p>aside</text:p></office:annotation><text:p>A<text:s text:c="2"/>B</text:p><text:p>C</text:p>'
        '</table:table-cell><table:table-cell office:value-type="date" office:date-value="2019-05-01T00:00:00"><text:p>1 May</text:p>'
        '</table:table-cell></table:table-row><table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>'
    )
    table = _read(_ods(rows))
    assert [list(row) for row in table.rows] == [["A  B\nC", "2019-05-01"]] * 2
    assert list(table.numbers) == [5, 6]


def _repeated(*, rows: int = 1, columns: int = 1) -> str:
    cell = f'<table:table-cell table:number-columns-repeated="{columns}"><text:p>x</text:p></table:table-cell>'
    return f'<table:table-row table:number-rows-repeated="{rows}">{cell}</table:table-row>'


def _entities() -> bytes:
    lol = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
    return _ods("<table:table-row><table:table-cell><text:p>&b;</text:p></table:table-cell></table:table-row>", lol)


def _xlsx_with_entities() -> bytes:
    made = write_table(TableFormat.XLSX, header=["Name"], fields=[""], rows=[["A"]], title="x")
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        members = {name: package.read(name) for name in package.namelist()}
    members["xl/worksheets/sheet1.xml"] = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + members["xl/worksheets/sheet1.xml"]
    return _package(members)


@pytest.mark.parametrize(
    "make",
    [
        lambda: _package({"content.xml": b"<a>" + b" " * 40_000_000 + b"</a>"}),
        lambda: _package({"[Content_Types].xml": b"0" * 30_000_000, "xl/workbook.xml": b""}),
        lambda: _package({"content.xml": b"<a/>", **{f"m{number}": b"" for number in range(packages.MOST_MEMBERS)}}),
        _entities, _xlsx_with_entities,
        lambda: _package({"content.xml": b"<a><b></a>"}),
        lambda: _package({"[Content_Types].xml": b"<a/>"}),
        lambda: _package({"letter.txt": b"no workbook"}),
        lambda: _ods(_repeated(rows=900_000)), lambda: _ods(_repeated(columns=16_384)),
    ],
    ids=["ods bomb", "xlsx bomb", "many members", "entities", "outer entity", "bad xml", "no workbook in it", "zip", "rows", "columns"],
)  # fmt: skip
def test_workbooks_that_mean_harm_are_refused(make: Callable[[], bytes]) -> None:
    with pytest.raises(GsefError):
        _read(make())


def test_a_bomb_is_refused_before_anything_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    data = _package({"content.xml": b"<a>" + b" " * 40_000_000 + b"</a>"})

    def unpack(*_: object, **__: object) -> None:
        raise AssertionError("unpacked")

    monkeypatch.setattr(zipfile.ZipFile, "open", unpack)
    with pytest.raises(GsefError, match="far larger"):
        _read(data)


@cache
def _sound_workbook(kind: TableFormat) -> bytes:
    """Made once: the time at which it is made stands in it, so that another may be longer by a byte."""
    return write_table(kind, header=["Name", "City"], fields=["", ""], rows=[["A", "B"]], title="x")


@given(st.data())
def test_a_damaged_workbook_is_refused_or_read(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from([TableFormat.XLSX, TableFormat.ODS]))
    made = bytearray(_sound_workbook(kind))
    for _ in range(data.draw(st.integers(1, 3))):
        made[data.draw(st.integers(2, len(made) - 1))] = data.draw(st.integers(0, 255))
    try:
        _read(bytes(made))
    except GsefError:
        return


# --- address cards ------------------------------------------------------------------------------------------------------------------------

CARDS = """BEGIN:VCARD
VERSION:3.0
N:Example;Ada;Maria;Dr.;
FN:Dr. Ada Maria Example
ORG:City of Sample;Social economy
TITLE:Coordinator
EMAIL;TYPE=INTERNET:second@example.org
EMAIL;TYPE=INTERNET,PREF:ada@example.org
TEL;TYPE=WORK:+351 21 000
item1.ADR;TYPE=WORK:;;1 Example Street;Lisbon;;1000;Portugal
NOTE:Speaks\\, sings\\nand dances
X-SHOE-SIZE:38
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD
 /2wBDAAEBAQEBAQEBAQEB
SOUND;ENCODING=b:UklGRgAA
END:VCARD
BEGIN:VCARD
VERSION:4.0
KIND:org
FN:Network of Samples
URL:https://example.org
LANG;PREF=2:en
LANG;PREF=1:fr
END:VCARD
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ex=C3=A9mple;Zo=
=C3=A9
TEL;CELL:123
END:VCARD
"""


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_cards_are_read_with_what_has_no_field_under_its_own_name(newline: str) -> None:
    table = _read(CARDS.replace("\n", newline).encode())
    cards = [{heading: text for heading, text in zip(table.header, row, strict=True) if text} for row in table.rows]
    assert cards[0] == {
        "person.family_name": "Example", "person.given_name": "Ada Maria", "person.honorific": "Dr.", "organisation.name": "City of Sample",
        "ORG unit": "Social economy", "function.title": "Coordinator", "person.mail": "ada@example.org, second@example.org",
        "person.telephone": "+351 21 000", "person.address": "1 Example Street\nLisbon\n1000\nPortugal",
        "person.note": "Speaks, sings\nand dances", "X-SHOE-SIZE": "38",
        "person.portrait": "data:image/jpeg;base64,/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAEBAQEBAQEBAQEB",
    }  # fmt: skip
    assert cards[1] == {
        "organisation.name": "Network of Samples", "organisation.website": "https://example.org", "organisation.languages": "fr; en",
    }  # fmt: skip
    assert cards[2] == {"person.family_name": "Exémple", "person.given_name": "Zoé", "person.telephone": "123"}
    assert ["SOUND" in str(one) for one in table.warnings] == [True]


def test_a_card_that_ends_in_the_middle_is_read_as_far_as_it_goes() -> None:
    table = _read(b"BEGIN:VCARD\nVERSION:4.0\nFN:Ada Example\nthis is no property\n")
    assert [list(row) for row in table.rows] == [["Ada Example"]]
    assert len(table.warnings) == 2


def test_a_card_within_a_card_and_what_stands_outside_are_not_lost() -> None:
    agent = "BEGIN:VCARD\nFN:Bob Example\nEND:VCARD\n"
    table = _read(f"BEGIN:VCARD\nFN:Ada Example\nAGENT:\n{agent}EMAIL:ada@example.org\nEND:VCARD\nX-STRAY:1\n".encode())
    assert table.header == ("person.name", "person.mail")
    assert [list(row) for row in table.rows] == [["Bob Example", ""], ["Ada Example", "ada@example.org"]]
    assert "X-STRAY" in str(table.warnings[0])


def test_a_monstrous_cell_is_refused() -> None:
    with pytest.raises(GsefError, match="million"):
        _read(b'Name,City\n"' + b"x" * 1_100_000 + b'",Lyon\n')


# --- headings -----------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "meant"),
    [
        (("First name", "Last name", "E-mail", "Job title", "Company", "City"),
         ("given_name", "family_name", "mail", "title", "name", "city")),
        (("Prénom", "Nom", "Courriel", "Fonction", "Organisme", "Ville"), ("given_name", "family_name", "mail", "title", "name", "city")),
        (("Nombre", "Apellidos", "Correo electrónico", "Cargo", "Organización", "Ciudad"),
         ("name", "family_name", "mail", "title", "name", "city")),
        (("성", "성명", "이메일", "직책", "기관명", "도시"), ("family_name", "name", "mail", "title", "name", "city")),
    ],
)  # fmt: skip
def test_headings_are_known_in_four_languages(header: tuple[str, ...], meant: tuple[str, ...]) -> None:
    assert subject_of(header) is Subject.PEOPLE
    assert tuple(one.partition(".")[2] for one in meaning_of(header, Subject.PEOPLE)) == meant


def test_a_table_of_members_is_about_organisations() -> None:
    header = ("Name", "Acronym", "Kind", "City", "Country", "Website", "Languages", "Category", "Status", "Member since", "Colour")
    assert subject_of(header) is Subject.ORGANISATIONS
    assert meaning_of(header, Subject.ORGANISATIONS)[-2:] == ["membership.since", "note"]


def test_columns_are_named_as_in_a_spreadsheet() -> None:
    assert [column_letters(number) for number in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


@pytest.mark.parametrize(("shown", "more"), [("Ada, b; c Example", False), ("Ada Example the Younger", True)])
def test_the_name_that_a_card_shows_is_kept_where_it_says_more(shown: str, more: bool) -> None:
    text = shown.replace(",", "\\,").replace(";", "\\;")
    table = _read(f"BEGIN:VCARD\nVERSION:4.0\nN:Example;Ada\\, b\\; c;;;\nFN:{text}\nEND:VCARD\n".encode())
    assert ("FN" in table.header) is more


def test_a_name_written_together_tells_that_the_family_name_comes_first() -> None:
    table = _read("BEGIN:VCARD\nVERSION:3.0\nN:김;예시;;;\nFN:김예시\nEND:VCARD\n".encode())
    assert dict(zip(table.header, table.rows[0], strict=True)) == {
        "person.family_name": "김", "person.given_name": "예시", "person.family_name_first": "yes",
    }  # fmt: skip
