"""Writing running text (`flow`) as a DOCX: real styles, fields in header and footer, tables whose headings repeat.

`write_docx` is all that other documents need.  The same content gives the same bytes.  Every text that was taken from a record lies under
a bookmark, and a custom part of the package says what it was taken from, so that a changed copy can be read back
(`gsef_desktop.interchange.docx_programme`); documents without such texts have neither.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from gsef_desktop.documents import docx_parts as parts
from gsef_desktop.documents import styles
from gsef_desktop.documents.blocks import Frame, office_lines
from gsef_desktop.documents.content import Masthead
from gsef_desktop.documents.docx_package import LOGO, MARK_SIZE, logo_of, relationships, write_package
from gsef_desktop.documents.docx_parts import XML, field, paragraph, plain_run, twentieths, without_controls
from gsef_desktop.documents.flow import (
    Block,
    FlowDocument,
    Heading,
    ListItem,
    Look,
    Paragraph,
    Row,
    Run,
    Table,
    Text,
    heading_words,
    leads_on,
    listed_headings,
)
from gsef_desktop.documents.flow_tables import column_widths
from gsef_desktop.documents.house import PLAIN, House
from gsef_desktop.documents.printing import document_title, words_of
from gsef_desktop.documents.typesetting import Typesetter, set_text
from gsef_desktop.documents.wording import Words

DATA_NAMESPACE = "urn:gsef-desktop:kept:1"
"""The namespace of the part that says what the texts were taken from."""

BOOKMARK = "_gsef_"
"""How the bookmarks of such texts begin; the number of the text in that part follows."""

OF_ROW = "r"
"""What follows the number in the second bookmark of a row, which lies beside its cells."""

_CELL_MARGIN = 4.0
_EASE = 1.25
"""Where Noto Sans is not installed, what stands in for it (DejaVu Sans, Verdana) is wider by up to so much."""
_LOGO_BOX = 150.0, 34.0
"""Its width and height are at most so many points."""
_STORE = "{6A2A4E0C-8C3B-5D0E-9A55-0D6E5B1F4C12}"
_MARK = re.compile(r"\[([A-Z]{2})\]$")


def write_docx(
    document: FlowDocument, *, paper: str = "A4", pages: Mapping[int, int] | None = None, kept: Mapping[str, Any] | None = None,
    house: House = PLAIN,
) -> bytes:  # fmt: skip
    """A DOCX of a document on A4, Letter or A3, in the look of a house.

    `pages` are the numbers that the contents show until the reader's program counts for itself, by the places of the headings among the
    blocks (`flow_setting.heading_pages`).  `kept` is put into the part that says what the texts were taken from, beside those texts.
    """
    return _Writer(document, paper, pages or {}, house).write(kept)


class _Writer:
    def __init__(self, document: FlowDocument, paper: str, pages: Mapping[int, int], house: House) -> None:
        self._document, self._pages, self._house = document, pages, house
        self._words: Words = words_of(document.masthead.language)
        self._logo, self._logo_png = logo_of(house)
        self._width, self._height = document.size(paper)
        self._frame = Frame(self._width, Typesetter(house), self._words)
        self._out: list[str] = []
        self._lists: list[tuple[str, int]] = []
        self._marks = 0
        self._kept: list[dict[str, Any]] = []
        self._plain: list[str] = []
        self._with_data = False

    def write(self, kept: Mapping[str, Any] | None) -> bytes:
        """The bytes of the package."""
        document, head, words = self._document, self._document.masthead, self._words
        self._with_data = kept is not None
        self._write_body()
        data = None
        if kept is not None:
            whole = {"language": head.language, "texts": self._kept, "fixed": sorted(set(self._plain)), **kept}
            text = json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
            data = f'{XML}<kept xmlns="{DATA_NAMESPACE}">{escape(without_controls(text))}</kept>'
        own = words.language_name(words.language, capital=True)
        others = [words.language_name(code) for code in head.also_in if code != words.language]
        left = words("available", language=own, languages=words.all_of(others)) if others else own
        title = self._set(document.title)
        found = {
            "word/document.xml": "".join(self._out),
            "word/styles.xml": parts.style_sheet(words.language, right=self._frame.measure, house=self._house),
            "word/numbering.xml": parts.numbering(self._lists),
            "word/settings.xml": parts.settings(words.language, mirrored=self._house.mirrored and self._house.binding > 0),
            "word/fontTable.xml": parts.font_table(),
            "word/header1.xml": parts.header(title, self._set(head.network)),
            "word/header2.xml": parts.empty_header(),
            "word/footer1.xml": parts.footer(words, f"{self._set(head.symbol)}  {left}".strip(), self._set(self._house.footer)),
        }
        if data is not None:
            found["customXml/item1.xml"] = data
            found["customXml/itemProps1.xml"] = (
                f'{XML}<ds:datastoreItem ds:itemID="{_STORE}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">'
                f'<ds:schemaRefs><ds:schemaRef ds:uri="{DATA_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
            )
            found["customXml/_rels/item1.xml.rels"] = relationships(("customXmlProps", "itemProps1.xml"))
        related = (
            ("styles", "styles.xml"), ("numbering", "numbering.xml"), ("settings", "settings.xml"), ("fontTable", "fontTable.xml"),
            ("header", "header1.xml"), ("header", "header2.xml"), ("footer", "footer1.xml"),
            *([("customXml", "../customXml/item1.xml")] if data is not None else []),
            ("image", LOGO),
        )  # fmt: skip
        return write_package(
            found, related, self._logo_png, title=document_title(head, set_text(document.title, head.language)),
            subject=head.kicker or document.title, creator=head.network, language=head.language, day=head.day,
        )  # fmt: skip

    def _set(self, text: str) -> str:
        return without_controls(set_text(text, self._words.language))

    # --- body ------------------------------------------------------------------------------------------------------------------------

    def _write_body(self) -> None:
        document, out = self._document, self._out
        out.append(f"{XML}<w:document {parts.NAMESPACES}><w:body>")
        self._write_masthead(document.masthead)
        if document.masthead.kicker:
            self._fixed("Kicker", document.masthead.kicker)
        self._fixed("Title", document.title)
        if document.other_titles:
            pieces = [self._run(text, lang=language) for language, text in document.other_titles]
            out.append(paragraph("Subtitle", plain_run(" / ").join(pieces)))
            self._plain.append(" / ".join(self._spaced(text, language) for language, text in document.other_titles))
        for label, words in document.facts:
            runs = self._run(f"{label}: ", style="Strong") + self._run(words)
            out.append(paragraph("Fact", runs))
            self._plain.append(self._spaced(f"{label}: ") + self._spaced(words))
        self._write_contents()
        before: Block | None = None
        for place, block in enumerate(document.blocks):
            self._write_block(place, block, before)
            before = block
        for note in document.notes:
            self._fixed("Note", note)
        self._write_section()
        out.append("</w:body></w:document>")

    def _write_section(self) -> None:
        top, bottom = styles.MARGIN_TOP, self._frame.body_bottom
        lying = ' w:orient="landscape"' if self._document.lying else ""
        self._out.append(
            '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:headerReference w:type="first" r:id="rId6"/>'
            '<w:footerReference w:type="default" r:id="rId7"/><w:footerReference w:type="first" r:id="rId7"/>'
            f'<w:pgSz w:w="{twentieths(self._width)}" w:h="{twentieths(self._height)}"{lying}/>'
            f'<w:pgMar w:top="{twentieths(top + 28)}" w:right="{twentieths(styles.MARGIN_RIGHT)}" w:bottom="{twentieths(bottom)}" '
            f'w:left="{twentieths(styles.MARGIN_LEFT)}" w:header="{twentieths(top)}" w:footer="{twentieths(26)}" '
            f'w:gutter="{twentieths(self._house.binding)}"/>'
            "<w:titlePg/></w:sectPr>"
        )

    def _write_masthead(self, head: Masthead) -> None:
        words = self._words
        issued = words.short_day(head.issued_on) if head.issued_on else words("draft")
        side = f"{issued}. {words('original', language=words.language_name(head.original))}"
        wide, high = self._logo.within(*(_LOGO_BOX if self._house.logo is not None else (MARK_SIZE, MARK_SIZE)))
        self._out.append(paragraph("Masthead", parts.picture(f"rId{8 + self._with_data}", wide, high, self._house.logo_alt)))
        first = self._run(head.network, style="Strong") + "<w:r><w:tab/></w:r>" + self._run(head.symbol, style="Strong")
        office, *address = office_lines(self._frame)
        self._plain += [f"{self._spaced(head.network)} {self._spaced(head.symbol)}".strip(), f"{office} {side}", *address]
        self._out.append(paragraph("Masthead", first))
        ends = without_controls(office), side, *(without_controls(line) for line in address)
        last = plain_run(ends[0]) + "<w:r><w:tab/></w:r>" + plain_run(ends[1])
        self._out += [paragraph("MastheadEnd" if not address else "Masthead", last)]
        self._out += [paragraph("MastheadEnd", plain_run(line)) for line in ends[2:]]

    def _write_contents(self) -> None:
        entries = list(listed_headings(self._document.blocks, self._document.contents))
        if not entries:
            return
        self._fixed("TOCHeading", self._words("contents"))
        begin = (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> '
            f'TOC \\o "1-{self._document.contents}" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        )
        end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        for index, (place, entry) in enumerate(entries):
            number = field(f"PAGEREF {_anchor(place)} \\h", str(self._pages.get(place, "")))
            link = f'<w:hyperlink w:anchor="{_anchor(place)}" w:history="1">{self._run(heading_words(entry))}<w:r><w:tab/></w:r>{number}'
            runs = (begin if not index else "") + link + "</w:hyperlink>" + (end if index + 1 == len(entries) else "")
            self._out.append(paragraph(f"TOC{min(entry.level, 3)}", runs))

    def _write_block(self, place: int, block: Block, before: Block | None) -> None:
        match block:
            case Heading():
                number = (Run(text=f"{block.number} "),) if block.number else ()
                side = (Run(text=f" ({block.side})", quiet=True),) if block.side else ()
                properties = "<w:pageBreakBefore/>" if block.fresh else ""
                self._write_text(
                    f"Heading{block.level}",
                    (*number, *block.title, *side),
                    properties=properties,
                    anchor=_anchor(place),
                    record=block.record,
                )
            case Paragraph():
                look = {Look.NOTE: "Note", Look.EMPTY: "Empty"}.get(block.look, "Normal")
                properties = "<w:keepNext/>" if leads_on(self._document.blocks, place) else ""
                self._write_text(look, block.text, properties=properties, record=block.record)
            case ListItem():
                self._write_item(block, before)
            case Table():
                self._write_table(block, before)

    def _write_item(self, block: ListItem, before: Block | None) -> None:
        if not block.number:
            level = min(block.level, 2)
            self._write_text(f"ListBullet{level + 1 if level else ''}", block.text, record=block.record)
            return
        digits = re.search(r"\d+", block.number)
        form, start = (block.number.replace(digits[0], "%1"), int(digits[0])) if digits else (block.number, 1)
        follows = isinstance(before, ListItem) and before.number and before.number.replace(str(start - 1), "%1") == form
        if not (follows and self._lists):
            self._lists.append((form, start))
        properties = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{len(self._lists) + 1}"/></w:numPr>'
        self._write_text("ListNumber", block.text, properties=properties, record=block.record)

    # --- tables ----------------------------------------------------------------------------------------------------------------------

    def _write_table(self, table: Table, before: Block | None) -> None:
        if table.caption:
            self._fixed("Caption", table.caption)
        elif isinstance(before, Table):
            self._out.append(paragraph("TableText", ""))
        widths = [twentieths(width) for width in column_widths(self._frame, table, _CELL_MARGIN, _EASE)]
        label = table.caption or ", ".join(column.title for column in table.columns)
        out = self._out
        out.append(
            '<w:tbl><w:tblPr><w:tblStyle w:val="GsefTable"/>'
            f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
            '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
            f"<w:tblCaption w:val={quoteattr(self._set(label))}/></w:tblPr><w:tblGrid>"
            + "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
            + "</w:tblGrid>"
        )
        out.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
        mark = ""
        if table.key:
            mark = self._bookmark({"table": table.key, "columns": [self._set(column.title) for column in table.columns]})
        for column, width in zip(table.columns, widths, strict=True):
            out.append(_cell(width, paragraph("TableHeading", mark + self._run(column.title), at_right=column.at_right)))
            mark = ""
        out.append("</w:tr>")
        for row in table.rows:
            self._write_row(table, row, widths)
        out.append("</w:tbl>")

    def _write_row(self, table: Table, row: Row, widths: list[int]) -> None:
        out = self._out
        high = table.row_height if not row.group else 0.0
        tall = f'<w:trHeight w:val="{twentieths(high)}" w:hRule="atLeast"/>' if high else ""
        out.append(f"<w:tr><w:trPr><w:cantSplit/>{tall}</w:trPr>")
        if row.group:
            content = paragraph("TableGroup", self._runs(row.cells[0]))
            self._plain.append("".join(self._spaced(run.text, run.language) for run in row.cells[0]))
            out.append(_cell(sum(widths), content, span=len(widths)) + "</w:tr>")
            return
        mark = ""
        if row.record:
            mark = self._bookmark({"record": row.record, "key": table.key, "cells": [self._said(cell) for cell in row.cells]})
            out.append(self._around(f"{BOOKMARK}{len(self._kept) - 1}{OF_ROW}", ""))
        for column, cell, width in zip(table.columns, row.cells, widths, strict=True):
            style = "TableName" if column.is_head else "TableText"
            out.append(_cell(width, paragraph(style, mark + self._runs(cell), at_right=column.at_right)))
            mark = ""  # in the first cell, which somebody may write over, and in the row, where some programs lose their place
        out.append("</w:tr>")

    # --- texts -----------------------------------------------------------------------------------------------------------------------

    def _fixed(self, style: str, words: str) -> None:
        self._plain.append(self._spaced(words))
        self._out.append(paragraph(style, self._run(words)))

    def _write_text(self, style: str, text: Text, *, properties: str = "", anchor: str = "", record: str = "") -> None:
        runs = self._runs(text)
        if anchor:
            runs = self._around(anchor, runs)
        if record or any(run.field for run in text):
            runs = self._bookmark({"record": record, **self._said(text)}, runs)
        else:
            self._plain.append("".join(self._spaced(run.text, run.language) for run in text))
        self._out.append(paragraph(style, runs, properties))

    def _said(self, text: Text) -> dict[str, Any]:
        """What a text says as it is written, with the pieces that were taken from a field."""
        pieces = [[self._spaced(run.text, run.language), run.field] for run in text if run.text]
        return {"pieces": pieces} if any(run.field for run in text) else {"words": "".join(words for words, _ in pieces)}

    def _bookmark(self, said: dict[str, Any], runs: str = "") -> str:
        """A bookmark over some runs, or at a place, whose number tells what stands there."""
        name = f"{BOOKMARK}{len(self._kept)}"
        self._kept.append(said)
        return self._around(name, runs)

    def _around(self, name: str, runs: str) -> str:
        self._marks += 1
        return f'<w:bookmarkStart w:id="{self._marks}" w:name="{name}"/>{runs}<w:bookmarkEnd w:id="{self._marks}"/>'

    def _spaced(self, words: str, language: str = "") -> str:
        """A text as it is set in the document's language or its own, with the spaces at its ends."""
        shown = without_controls(set_text(words, language)) if language else self._set(words)
        if not shown:
            return " " if words else ""
        return f"{' ' if words[0].isspace() else ''}{shown}{' ' if words[-1].isspace() else ''}"

    def _runs(self, text: Text) -> str:
        made: list[str] = []
        for run in text:
            if run.on_new_line and made:
                made.append("<w:r><w:br/></w:r>")
            style = "Quiet" if run.quiet else "Strong" if run.bold else "Emphasis" if run.italic else ""
            made.append(self._run(run.text, style=style, lang=run.language))
        return "".join(made)

    def _run(self, words: str, *, style: str = "", lang: str = "") -> str:
        shown = self._spaced(words, lang)
        if not shown:
            return ""
        foreign = _MARK.search(shown)
        lang = lang or (foreign[1].lower() if foreign else "")
        properties = f'<w:rStyle w:val="{style}"/>' if style else ""
        if lang in parts.LOCALES and lang != self._words.language:
            properties += parts.language_of_run(lang)
        if properties:
            properties = f"<w:rPr>{properties}</w:rPr>"
        return f'<w:r>{properties}<w:t xml:space="preserve">{escape(shown)}</w:t></w:r>'


def _cell(width: int, content: str, *, span: int = 1) -> str:
    over = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{over}</w:tcPr>{content}</w:tc>'


def _anchor(place: int) -> str:
    return f"_Toc{place + 1:08}"
