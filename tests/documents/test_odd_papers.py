"""Papers that are not as they should be: each is bound as its pages are seen, or named with what is wrong with it; none breaks a pack."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf
from pypdf import PdfReader

from gsef_desktop.documents.pack import build_skeleton
from gsef_desktop.documents.pack_binding import bind
from gsef_desktop.documents.pack_content import PackLook, Problem, Removed
from gsef_desktop.documents.paper_files import examine
from tests.documents.paper_samples import changed, plain, put
from tests.documents.test_pack import pack_document, papers_of

PAGES = 3


def _without_resources(pdf: Pdf) -> None:
    for page in pdf.pages:
        del page.obj["/Resources"]


def _tree_in_a_circle(pdf: Pdf) -> None:
    pdf.Root.Pages.Kids.append(pdf.Root.Pages)


def _parents_in_a_circle(pdf: Pdf) -> None:
    pdf.Root.Pages.Parent = pdf.Root.Pages
    _without_resources(pdf)


def _deep_tree(pdf: Pdf) -> None:
    kids = pdf.Root.Pages.Kids
    for _ in range(2000):
        kids = Array([pdf.make_indirect(Dictionary(Type=Name.Pages, Kids=kids, Count=PAGES))])
    pdf.Root.Pages.Kids = kids


def _boxes(*edges: int) -> Callable[[Pdf], None]:
    def change(pdf: Pdf) -> None:
        for page in pdf.pages:
            page.obj.MediaBox = Array(edges)

    return change


def _shared_streams(pdf: Pdf) -> None:
    square = pdf.make_stream(b"q 0 0 50 50 re f Q\n")
    for page in pdf.pages:
        page.obj.Contents = Array([square, page.obj.Contents, square])


def _content_is_a_name(pdf: Pdf) -> None:
    pdf.pages[1].obj.Contents = Name.Bread


def _wrong_count(pdf: Pdf) -> None:
    pdf.Root.Pages.Count = 99_999_999


def _a_number_for_a_page(pdf: Pdf) -> None:
    pdf.Root.Pages.Kids.append(7)


def _odd_turns(pdf: Pdf) -> None:
    pdf.pages[0].obj.Rotate, pdf.pages[1].obj.Rotate = 45, pikepdf.String("left")


def _bookmarks_in_a_circle(pdf: Pdf) -> None:
    one = pdf.make_indirect(Dictionary(Title="One", Dest=Array([pdf.pages[0].obj, Name.Fit])))
    one.Next = pdf.make_indirect(Dictionary(Title="Two", Dest=Array([pdf.pages[1].obj, Name.Fit]), Next=one))
    pdf.Root.Outlines = pdf.make_indirect(Dictionary(Type=Name.Outlines, First=one, Last=one, Count=2))


def _names_and_fields_in_a_circle(pdf: Pdf) -> None:
    names, form = pdf.make_indirect(Dictionary()), pdf.make_indirect(Dictionary(T="a", FT=Name.Tx))
    names.Kids, form.Kids, form.Parent = Array([names]), Array([form]), form
    pdf.Root.Names, pdf.Root.AcroForm = Dictionary(Dests=names), Dictionary(Fields=Array([form]))


def _annotations_that_are_none(pdf: Pdf) -> None:
    link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([1]), A=Dictionary(S=Name.GoTo, D=Array([])))
    pdf.pages[0].obj.Annots, pdf.pages[1].obj.Annots = Array([3, Name.X, link]), pikepdf.String("none")


def _portfolio(pdf: Pdf) -> None:
    pdf.attachments["recipe.txt"] = b"flour, water"
    pdf.Root.Collection = Dictionary(Type=Name.Collection, View=Name.D)


def _no_tree(pdf: Pdf) -> None:
    del pdf.Root["/Pages"]


BOUND: dict[str, Callable[[Pdf], None]] = {
    "no resources": _without_resources, "parents in a circle": _parents_in_a_circle, "box around the origin": _boxes(-300, -400, 300, 400),
    "box upside down": _boxes(595, 842, 0, 0), "box of nothing": _boxes(0, 0, 0, 0), "box beyond all bounds": _boxes(0, 0, 10**6, 10**6),
    "shared streams": _shared_streams, "wrong count": _wrong_count, "a number for a page": _a_number_for_a_page, "odd turns": _odd_turns,
    "bookmarks in a circle": _bookmarks_in_a_circle, "names and fields in a circle": _names_and_fields_in_a_circle,
    "annotations that are none": _annotations_that_are_none, "portfolio": _portfolio,
}  # fmt: skip
NAMED: dict[str, Callable[[Pdf], None]] = {
    "tree in a circle": _tree_in_a_circle, "deep tree": _deep_tree, "content is a name": _content_is_a_name, "no tree": _no_tree,
}  # fmt: skip


def pages_of_pack(folder: Path, data: bytes) -> tuple[list[str], str]:
    """The texts of a pack with one paper, and what an independent reader says of those after our own."""
    (path,) = put(folder, odd=data).values()
    found, look, out = examine(path), PackLook(), folder / "pack.pdf"
    skeleton = build_skeleton(pack_document(papers_of(["Odd"])), look, [found])
    bind(skeleton, look, [path], out)
    return [page.extract_text() for page in PdfReader(out).pages], "" if found.problem is None else found.problem.value


@pytest.mark.parametrize("case", BOUND)
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_odd_papers_are_bound_with_all_their_pages(case: str, tmp_path: Path) -> None:
    texts, problem = pages_of_pack(tmp_path, changed(plain("Odd", pages=PAGES, links=True, marks=True), BOUND[case]))
    assert problem == ""
    said = [text for text in texts if "EX/BD/2031/2/1.1" in text and "Title of Odd" not in text]
    assert len(said) >= PAGES or case.startswith("box"), "each page carries its stamp"
    empty, _ = pages_of_pack(tmp_path, b"")
    assert len(texts) >= len(empty) + PAGES - 1


@pytest.mark.parametrize("case", NAMED)
def test_papers_that_cannot_be_read_are_named(case: str, tmp_path: Path) -> None:
    texts, problem = pages_of_pack(tmp_path, changed(plain("Odd", pages=PAGES), NAMED[case]))
    assert problem == Problem.DAMAGED.value
    assert "Not in this pack" in texts[1]


def test_a_broken_stream_of_objects_and_no_page_at_all(tmp_path: Path) -> None:
    data = changed(plain("Odd"), lambda pdf: None, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    place = data.rfind(b"/XRef") + 200
    assert pages_of_pack(tmp_path, data[:place] + b"\0\0\0\0garbage" + data[place + 11 :])[1] == Problem.DAMAGED.value
    none = io.BytesIO()
    pikepdf.new().save(none)
    assert pages_of_pack(tmp_path, none.getvalue())[1] == Problem.EMPTY.value


def test_the_files_that_a_portfolio_carries_are_told_of(tmp_path: Path) -> None:
    (path,) = put(tmp_path, odd=changed(plain("Odd"), _portfolio)).values()
    assert examine(path).removed == (Removed.FILES,)
    (other,) = put(tmp_path, other=plain("Odd")).values()
    assert examine(other).removed == ()
