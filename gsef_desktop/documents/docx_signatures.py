"""Where people sign in a DOCX: a line, and name and function under it, in real styles."""

from __future__ import annotations

from gsef_desktop.documents.card_content import Signature
from gsef_desktop.documents.docx_parts import paragraph, plain_run, twentieths
from gsef_desktop.documents.fitting import fit_or_cut
from gsef_desktop.documents.signature_blocks import FUNCTION, NAME
from gsef_desktop.documents.typesetting import Typesetter, set_text

_EASE = 0.93
"""So much of the width is reckoned with: what stands in for a font that is not installed is wider."""


def signature_cell(
    one: Signature, setter: Typesetter, language: str, width: float, *, gap: float = 0.0, centred: bool = False
) -> str:  # fmt: skip
    """A cell of a table in which somebody signs, so wide, in points, with a gap at its right; texts are made to fit."""
    margin = f'<w:tcMar><w:right w:w="{twentieths(gap)}" w:type="dxa"/></w:tcMar>' if gap else ""
    middle = '<w:jc w:val="center"/>' if centred else ""
    own = paragraph("SignatureSpace", "")
    for style, text, look in (("SignatureName", one.name, NAME), ("SignatureFunction", one.function, FUNCTION)):
        if text:
            words = set_text(text, language)
            size = fit_or_cut(setter, words, look, width * _EASE).style.size
            own += paragraph(style, plain_run(words, size=size if size < look.most else 0.0), middle)
    return f'<w:tc><w:tcPr><w:tcW w:w="{twentieths(width + gap)}" w:type="dxa"/>{margin}</w:tcPr>{own}</w:tc>'
