"""Binding the PDFs of others behind a document of ours, page objects as they are, each with a bookmark."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from io import BytesIO
from pathlib import Path

from gsef_desktop.documents.pack_bookmarks import resolve_names
from gsef_desktop.documents.pack_copying import copy_pages, lead_links, number_links
from gsef_desktop.documents.paper_files import disarm, open_paper, reading_broken


def bind_behind(data: bytes, annexes: Sequence[tuple[str, Path]]) -> bytes:
    """A PDF with others behind it, each called as given in the bookmarks; what would run in them is left out.

    Nothing that claims that every page is tagged is kept where pages of others are bound.  Raises Unbindable.
    """
    import pikepdf

    with ExitStack() as opened:
        whole = opened.enter_context(pikepdf.open(BytesIO(data)))
        with whole.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
            for claim in ("pdfuaid:part", "pdfaid:part", "pdfaid:conformance"):
                if claim in metadata:
                    del metadata[claim]
        marks: list[tuple[str, int]] = []
        for title, path in annexes:
            source, _ = opened.enter_context(open_paper(path))
            with reading_broken():
                disarm(source)
                places = {page.obj.objgen: index for index, page in enumerate(source.pages)}
                number_links(source, resolve_names(source), places)
                start = len(whole.pages)
                pages = copy_pages(whole, source)
                if len(whole.pages) == start:
                    for page in pages:
                        whole.pages.append(pikepdf.Page(page))
                marks.append((title, start))
                lead_links([page.obj for page in list(whole.pages)[start:]])
        with whole.open_outline() as outline:
            for title, start in marks:
                outline.root.append(pikepdf.OutlineItem(title, start, "Fit"))
        written = BytesIO()
        whole.save(written, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return written.getvalue()
