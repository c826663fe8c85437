"""Packs read back by other programs: the order and size of pages, where links lead, bookmarks, fields, numbers, tags."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pikepdf
import pypdf
import pytest

from gsef_desktop.documents.agenda import print_agenda
from gsef_desktop.documents.blocks import Frame
from gsef_desktop.documents.booklet import impose, sheets
from gsef_desktop.documents.job import PrintJob
from gsef_desktop.documents.pack import Skeleton, build_skeleton
from gsef_desktop.documents.pack_binding import CannotBind, bind, finish_alone
from gsef_desktop.documents.pack_content import (
    Dividers,
    MapPlace,
    OpenAction,
    OpenDecision,
    PackDocument,
    PackLook,
    PackPaper,
    PaperFile,
    PracticalPart,
    Problem,
    Removed,
)
from gsef_desktop.documents.pack_pages import cover
from gsef_desktop.documents.pack_parts import watermark_sheet
from gsef_desktop.documents.paper_files import examine, onto_page, page_box, visible_size
from gsef_desktop.documents.printing import lay, paper_size
from gsef_desktop.documents.styles import PAPERS
from gsef_desktop.documents.typesetting import Typesetter
from gsef_desktop.documents.wording import load_words
from gsef_desktop.domain.errors import Cancelled
from gsef_desktop.domain.records import LANGUAGES
from tests.documents import paper_samples, samples
from tests.documents.structure_reading import TaggedPdf


def pack_document(papers: Sequence[PackPaper], language: str = "en", **changes: Any) -> PackDocument:
    agenda = samples.agenda(language)
    listed = tuple(replace(line, target=papers[0].anchor) for line in agenda.papers) if papers else ()
    values: dict[str, Any] = {
        "masthead": samples.masthead(language),
        "agenda": replace(agenda, papers=listed),
        "participants": samples.participants(language),
        "title": "Board of the Example Network",
        "papers": tuple(papers),
        "decisions": (OpenDecision(symbol="BD/2031/1/D1", text="Bread is baked in every city", decided_on=date(2031, 1, 9)),),
        "actions": (OpenAction(title="Write the report on roses", owner="Ada Example", due_on=date(2031, 2, 1), overdue=True),),
        "practical": (PracticalPart(label="Hotels", texts=("Hotel Example, 1 Example Street",)),),
        "place": MapPlace(name="Exampleville", latitude=43.26, longitude=-2.93),
    }
    return PackDocument(**(values | changes))


def papers_of(names: Sequence[str]) -> list[PackPaper]:
    return [
        PackPaper(id=name, title=f"Title of {name}", symbol=f"EX/BD/2031/2/1.{number}", item=f"1.{number}", digest=name)
        for number, name in enumerate(names, start=1)
    ]


class Bound:
    """A pack in a file, as pypdf and pikepdf see it."""

    def __init__(self, folder: Path, files: dict[str, bytes], *, name: str = "pack", password: str = "", **changes: Any) -> None:
        look = PackLook(password=password, **{key: changes.pop(key) for key in ("dividers", "watermark", "paper") if key in changes})
        self.paths = list(paper_samples.put(folder, **files).values())
        self.found = [examine(path) for path in self.paths]
        self.document = pack_document(papers_of(list(files)), **changes)
        self.skeleton: Skeleton = build_skeleton(self.document, look, self.found)
        self.path = folder / f"{name}-out.pdf"
        bind(self.skeleton, look, [path if not one.problem else None for path, one in zip(self.paths, self.found, strict=True)], self.path)
        self.data = self.path.read_bytes()
        self.pdf = pikepdf.open(self.path, password=password)
        plain = io.BytesIO()
        self.pdf.save(plain)
        self.reader = pypdf.PdfReader(plain if password else io.BytesIO(self.data))
        self.place = {page.indirect_reference.idnum: number for number, page in enumerate(self.reader.pages)}  # type: ignore[union-attr]

    def text(self, page: int) -> str:
        """The text of a page, counted from 1."""
        return " ".join(self.reader.pages[page - 1].extract_text().split())

    def first_page(self, name: str) -> int:
        """The page on which the first page of a paper stands, found by what is written on it."""
        return next(number for number in range(1, len(self.reader.pages) + 1) if f"{name} page 1" in self.text(number))

    def links(self, page: int) -> list[int | str]:
        """Where the links of a page lead: pages counted from 1, or addresses."""
        led: list[int | str] = []
        for one in self.reader.pages[page - 1].get("/Annots", []):
            annotation = one.get_object()
            if annotation.get("/Subtype") != "/Link":
                continue
            action = annotation.get("/A")
            target = annotation.get("/Dest") or (action.get_object().get("/D") if action is not None else None)
            if target is not None:
                led.append(self.place[target[0].idnum] + 1)
            elif action is not None:
                led.append(str(action.get_object()["/URI"]))
        return led

    def bookmarks(self) -> list[tuple[int, str, int]]:
        """All bookmarks: depth, title, page."""
        found: list[tuple[int, str, int]] = []

        def walk(entries: list[Any], depth: int) -> None:
            for entry in entries:
                if isinstance(entry, list):
                    walk(entry, depth + 1)
                else:
                    page = self.reader.get_destination_page_number(entry)
                    found.append((depth, str(entry.title), -1 if page is None else page + 1))

        walk(self.reader.outline, 0)
        return found


def test_pages_of_papers_keep_their_size_rotation_and_order(tmp_path: Path) -> None:
    files = {
        "Upright": paper_samples.plain("Upright"),
        "Right": paper_samples.turned("Right", 90),
        "Head": paper_samples.turned("Head", 180),
        "Left": paper_samples.turned("Left", 270),
        "Lying": paper_samples.plain("Lying", size=(841.89, 595.276)),
        "Letter": paper_samples.plain("Letter", size=(612, 792)),
        "Poster": paper_samples.plain("Poster", size=(2384, 3370), pages=1),
        "Cropped": paper_samples.boxed("Cropped", crop=(20, 100, 500, 800)),
        "Unit": paper_samples.boxed("Unit", unit=2, size=(300, 420)),
        "Both": paper_samples.boxed("Both", crop=(10, 20, 290, 400), unit=2, rotate=90, size=(300, 420)),
        "Above": paper_samples.with_shared_resources("Above"),
    }
    pack = Bound(tmp_path, files, dividers=Dividers.NONE)
    order = [pack.first_page(name) for name in files]
    assert order == sorted(order)
    for name, data in files.items():
        with pikepdf.open(io.BytesIO(data)) as source:
            for number, page in enumerate(source.pages):
                bound = pack.pdf.pages[pack.first_page(name) - 1 + number]
                for key in ("/CropBox", "/UserUnit"):
                    assert str(bound.obj.get(key)) == str(page.obj.get(key)), (name, key)
                if name != "Above":
                    assert str(bound.obj.MediaBox) == str(page.obj.MediaBox), name
                    assert bound.obj.get("/Rotate", 0) == page.obj.get("/Rotate", 0), name
    above = pack.pdf.pages[pack.first_page("Above") - 1]
    assert above.obj.Rotate == 90
    assert [int(edge) for edge in above.obj.MediaBox] == [0, 0, 300, 400]


def test_every_page_says_its_number_and_papers_say_symbol_and_item(tmp_path: Path) -> None:
    files = {name: paper_samples.plain(name, pages=3) for name in ("Alpha", "Beta")} | {"Side": paper_samples.turned("Side", 90)}
    pack = Bound(tmp_path, files)
    count = len(pack.reader.pages)
    assert count == pack.skeleton.pages
    for number in range(1, count + 1):
        assert f"Page {number} of {count}" in pack.text(number)
    first = pack.first_page("Beta")
    for number in range(first, first + 3):
        assert "EX/BD/2031/2/1.2 · Item 1.2" in pack.text(number)


@pytest.mark.parametrize(
    ("options", "box"),
    [
        ({}, (0, 0, 400, 600, 0, 1.0)), ({"rotate": 90}, (0, 0, 400, 600, 90, 1.0)), ({"rotate": 270}, (0, 0, 400, 600, 270, 1.0)),
        ({"rotate": 180}, (0, 0, 400, 600, 180, 1.0)), ({"crop": (50, 60, 300, 500), "rotate": 90}, (50, 60, 300, 500, 90, 1.0)),
        ({"crop": (50, 60, 300, 500), "unit": 2.5}, (50, 60, 300, 500, 0, 2.5)),
    ],
)  # fmt: skip
def test_the_stamp_stands_at_the_foot_of_the_page_as_it_is_seen(tmp_path: Path, options: Any, box: Any) -> None:
    """The corners of the seen page are the corners of its box, whichever way it is turned."""
    data = paper_samples.boxed("Turned", size=(400, 600), pages=1, **options)
    with pikepdf.open(io.BytesIO(data)) as source:
        found = page_box(source.pages[0].obj)
    assert found == box
    width, height = visible_size(found)
    a, b, c, d, e, f = onto_page(found)
    corners = {(round(a * x + c * y + e, 3), round(b * x + d * y + f, 3)) for x in (0, width) for y in (0, height)}
    assert corners == {(x, y) for x in (box[0], box[2]) for y in (box[1], box[3])}
    turn = {0: (a, b), 90: (b, -a), 180: (-a, -b), 270: (-b, a)}[box[4]]  # what leads to the right of the reader
    assert turn == pytest.approx((1 / box[5], 0))


def test_links_of_papers_lead_to_their_own_pages_though_their_names_are_the_same(tmp_path: Path) -> None:
    names = ("Alpha", "Beta", "Gamma")
    pack = Bound(tmp_path, {name: paper_samples.plain(name, pages=4, links=True) for name in names})
    for name in names:
        first = pack.first_page(name)
        for offset in range(4):
            assert pack.links(first + offset) == [first + (offset + 1) % 4, "https://example.org/"], name


def test_the_contents_tell_the_true_pages_and_lead_there(tmp_path: Path) -> None:
    files = {name: paper_samples.plain(name, pages=pages) for name, pages in (("Alpha", 1), ("Beta", 7), ("Gamma", 2))}
    pack = Bound(tmp_path, files, dividers=Dividers.ALL)
    contents = pack.text(2)
    for name in files:
        divider = pack.first_page(name) - 1
        assert f"Title of {name}" in pack.text(divider)
        told = re.search(rf"Title of {name} 1\.\d (\d+)", contents)
        assert told is not None
        assert int(told[1]) == divider
        assert pack.links(2).count(divider) == 2
    for title in ("Provisional agenda", "List of participants", "Decisions and action items still open", "Practical information"):
        told = re.search(rf"{title} (\d+)", contents)
        assert told is not None
        assert title in pack.text(int(told[1]))
        assert int(told[1]) in pack.links(2)


def test_links_of_the_contents_and_the_agenda_reach_papers_without_dividers(tmp_path: Path) -> None:
    pack = Bound(
        tmp_path, {"Alpha": paper_samples.turned("Alpha", 90, links=True), "Beta": paper_samples.plain("Beta")}, dividers=Dividers.NONE
    )
    assert {pack.first_page("Alpha"), pack.first_page("Beta")} <= set(pack.links(2))
    agenda = next(number for number in range(3, 6) if "Provisional agenda" in pack.text(number))
    led = {target for number in range(agenda, pack.first_page("Alpha")) for target in pack.links(number)}
    assert pack.first_page("Alpha") in led


def test_bookmarks_of_papers_stand_beneath_those_of_the_pack(tmp_path: Path) -> None:
    files = {name: paper_samples.plain(name, pages=3, marks=True) for name in ("Alpha", "Beta")}
    pack = Bound(tmp_path, files, dividers=Dividers.NONE)
    marks = pack.bookmarks()
    for number, name in enumerate(files, start=1):
        first = pack.first_page(name)
        at = marks.index((1, f"1.{number} Title of {name} (EX/BD/2031/2/1.{number})", first))
        assert marks[at + 1 : at + 4] == [
            (2, f"Chapter 1 of {name}", first), (3, f"Chapter 2 of {name}", first + 1), (2, f"Chapter 3 of {name}", first + 2),
        ]  # fmt: skip
    outermost = [title for depth, title, _ in marks if depth == 0]
    assert outermost == [
        "Meeting pack", "Contents", "Provisional agenda", "Papers of the meeting", "List of participants",
        "Decisions and action items still open", "Practical information",
    ]  # fmt: skip
    for depth, title, page in marks:
        if depth == 0 and title != "Papers of the meeting" and title != "Meeting pack":
            assert title in pack.text(page)


def test_fields_of_equal_names_keep_their_own_values(tmp_path: Path) -> None:
    pack = Bound(tmp_path, {name: paper_samples.with_field(name, f"of {name}") for name in ("Alpha", "Beta")})
    fields = pack.reader.get_fields()
    assert fields is not None
    assert len(fields) == 2
    assert sorted(str(field["/V"]) for field in fields.values()) == ["of Alpha", "of Beta"]
    for name in ("Alpha", "Beta"):
        widgets = [one.get_object() for one in pack.reader.pages[pack.first_page(name) - 1]["/Annots"]]  # type: ignore[attr-defined]
        (widget,) = [one for one in widgets if one.get("/Subtype") == "/Widget"]
        value = widget.get("/V") or widget["/Parent"].get_object()["/V"]
        assert value == f"of {name}"


def test_what_would_run_is_left_out_and_told(tmp_path: Path) -> None:
    pack = Bound(tmp_path, {"Armed": paper_samples.with_actions("Armed")})
    assert set(pack.found[0].removed) == {Removed.JAVASCRIPT, Removed.LAUNCH, Removed.AUTOMATIC}
    assert set(pack.skeleton.reports[0].removed) == set(pack.found[0].removed)
    for one in pack.pdf.objects:
        if isinstance(one, (pikepdf.Dictionary, pikepdf.Stream)):
            assert "/JS" not in one
            assert str(one.get("/S", "")) not in ("/JavaScript", "/Launch")
            assert "/AA" not in one
            assert "/Next" not in one or "/Parent" in one  # bookmarks follow each other
    assert "/OpenAction" not in pack.pdf.Root
    assert "/JavaScript" not in pack.pdf.Root.get("/Names", {})
    assert pack.links(pack.first_page("Armed")) == ["https://example.org/"]


def test_papers_that_cannot_be_bound_are_named(tmp_path: Path) -> None:
    files = {
        "Locked": paper_samples.locked("Locked"), "Cut": paper_samples.plain("Cut", pages=9)[:4000], "Empty": b"",
        "Letter": b"PK\x03\x04 not a PDF", "Noise": b"%PDF-1.7\nnothing of use\nstartxref\n0\n%%EOF\n", "Fine": paper_samples.plain("Fine"),
    }  # fmt: skip
    pack = Bound(tmp_path, files, dividers=Dividers.NONE)
    problems = [one.problem for one in pack.found]
    assert problems == [Problem.ENCRYPTED, Problem.DAMAGED, Problem.EMPTY, Problem.NOT_PDF, Problem.DAMAGED, None]
    contents = pack.text(2)
    for name, reason in (("Locked", "locked with a password"), ("Cut", "damaged"), ("Empty", "empty"), ("Letter", "not a PDF")):
        assert re.search(rf"Title of {name} 1\.\d — .*?{reason}|Title of {name} Not in this pack: the file is {reason}", contents), contents
    assert contents.count("Not in this pack") == 5
    assert [report.page for report in pack.skeleton.reports] == [0, 0, 0, 0, 0, pack.first_page("Fine")]
    with_dividers = Bound(tmp_path, files, dividers=Dividers.USEFUL, name="other")
    for report in with_dividers.skeleton.reports[:5]:
        assert "Not in this pack" in with_dividers.text(report.page)


def test_a_file_with_a_wrong_table_of_objects_is_read_all_the_same(tmp_path: Path) -> None:
    data = paper_samples.plain("Shifted").replace(b"startxref\n", b"startxref\n9")
    (path,) = paper_samples.put(tmp_path, shifted=data).values()
    found = examine(path)
    assert found == PaperFile(sizes=found.sizes, repaired=True)
    assert len(found.sizes) == 2


def test_a_paper_that_breaks_while_it_is_bound_is_named_by_its_place(tmp_path: Path) -> None:
    files = {name: paper_samples.plain(name) for name in ("Alpha", "Beta")}
    paths = list(paper_samples.put(tmp_path, **files).values())
    look = PackLook()
    skeleton = build_skeleton(pack_document(papers_of(list(files))), look, [examine(path) for path in paths])
    paths[1].write_bytes(b"%PDF-1.7\nlost\n%%EOF\n")
    with pytest.raises(CannotBind) as error:
        bind(skeleton, look, paths, tmp_path / "out.pdf")
    assert (error.value.paper, error.value.problem) == (1, Problem.DAMAGED)


def test_three_thousand_pages(tmp_path: Path) -> None:
    pack = Bound(tmp_path, {"Long": paper_samples.plain("Long", pages=3000)}, dividers=Dividers.NONE)
    first = pack.first_page("Long")
    assert len(pack.reader.pages) == pack.skeleton.pages >= 3000
    last = first + 2999
    assert "Long page 3000" in pack.text(last)
    assert f"Page {last} of {pack.skeleton.pages}" in pack.text(last)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("dividers", list(Dividers))
def test_packs_are_sound_and_the_same_bytes_when_made_again(tmp_path: Path, language: str, dividers: Dividers) -> None:
    files = {
        "Alpha": paper_samples.plain("Alpha", links=True, marks=True), "Beta": paper_samples.with_field("Beta", "oui"),
        "Gamma": print_agenda(samples.agenda("fr"))[0],
    }  # fmt: skip
    first = Bound(tmp_path, files, language=language, dividers=dividers, watermark="Projet: 초안")
    again = Bound(tmp_path, files, language=language, dividers=dividers, watermark="Projet: 초안", name="again")
    assert first.data == again.data
    assert first.pdf.check_pdf_syntax() == []
    fonts = {str(font.FontDescriptor) for font in first.pdf.objects if isinstance(font, pikepdf.Dictionary) and "/FontDescriptor" in font}
    assert fonts


def test_a_password_is_asked_for(tmp_path: Path) -> None:
    pack = Bound(tmp_path, {"Alpha": paper_samples.plain("Alpha")}, password="geheim")
    assert pack.first_page("Alpha")
    assert pack.pdf.encryption.R == 6
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(pack.path)


def test_the_watermark_stands_on_every_page(tmp_path: Path) -> None:
    pack = Bound(tmp_path, {"Alpha": paper_samples.plain("Alpha"), "Side": paper_samples.turned("Side", 90)}, watermark="Provisional")
    assert len(pack.reader.pages) == pack.skeleton.pages
    for number in range(1, pack.skeleton.pages + 1):
        assert "Provisional" in pack.text(number), number
        state = pack.pdf.pages[number - 1].obj.Resources.ExtGState["/GsefFaint"]
        assert float(state.ca) < 0.5


def test_one_file_of_a_folder_is_finished_alone(tmp_path: Path) -> None:
    (path,) = paper_samples.put(tmp_path, armed=paper_samples.with_actions("Armed")).values()
    finish_alone(path, tmp_path / "done.pdf", mark=watermark_sheet("Draft", "en"), password="x")
    with pikepdf.open(tmp_path / "done.pdf", password="x") as done:
        assert done.check_pdf_syntax() == []
        assert "/OpenAction" not in done.Root
        assert all("/GsefWatermark" in page.obj.Resources.XObject for page in done.pages)


def test_our_pages_are_tagged_and_those_of_others_are_read_in_their_place(tmp_path: Path) -> None:
    """An untagged paper is a section with a paragraph for each page; a tagged one brings its own headings and tables."""
    files = {"Plain": paper_samples.plain("Plain"), "Tagged": print_agenda(samples.agenda("fr", 3))[0]}
    pack = Bound(tmp_path, files, dividers=Dividers.NONE)
    kids = list(pack.pdf.Root.StructTreeRoot.K.K)
    places = {page.obj.objgen: number for number, page in enumerate(pack.pdf.pages, start=1)}
    sections = [kid for kid in kids if kid.S == "/Sect"]
    assert [[str(kid.S) for kid in section.K] for section in sections] == [["/P", "/P"], ["/Document"]]
    first = pack.first_page("Plain")
    assert [places[kid.Pg.objgen] for kid in sections[0].K] == [first, first + 1]
    tags = [str(kid.S) for kid in sections[1].K[0].K]
    assert tags[:3] == ["/P", "/P", "/P"]
    assert {"/H1", "/H2", "/Table"} <= set(tags)
    begins = [places[page.objgen] for kid in kids if (page := _page_of(kid)) is not None]
    assert begins == sorted(begins)
    assert _faults(pack.pdf) == []


def _page_of(element: Any) -> Any:
    """The page on which an element begins."""
    if not isinstance(element, pikepdf.Dictionary) or "/Pg" in element:
        return element.Pg if isinstance(element, pikepdf.Dictionary) else None
    kids: Any = element.get("/K", pikepdf.Array())
    pages = (_page_of(kid) for kid in (kids if isinstance(kids, pikepdf.Array) else [kids]))
    return next((page for page in pages if page is not None), None)


def _faults(pdf: pikepdf.Pdf) -> list[str]:
    """Whether elements, pages, annotations and the tree of parents agree; the texts are not looked at."""
    root, faults, held = pdf.Root.StructTreeRoot, list[str](), set[tuple[Any, int]]()
    numbers = list(root.ParentTree.Nums)
    parents = {int(numbers[index]): numbers[index + 1] for index in range(0, len(numbers), 2)}
    if list(parents) != sorted(parents) or int(root.ParentTreeNextKey) <= max(parents):
        faults.append("the keys are in no order")

    def look(element: Any, parent: Any) -> None:
        if element.P.objgen != parent.objgen:
            faults.append(f"{element.S} has another parent")
        kids: Any = element.get("/K", pikepdf.Array())
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                look(kid, element)
            elif isinstance(kid, pikepdf.Dictionary) and "/Obj" in kid:
                if parents[int(kid.Obj.StructParent)].objgen != element.objgen:
                    faults.append("an annotation has another parent")
            else:
                page, piece = (kid.get("/Pg", element.get("/Pg")), kid.MCID) if isinstance(kid, pikepdf.Dictionary) else (element.Pg, kid)
                held.add((page.objgen, int(piece)))
                if parents[int(page.StructParents)][int(piece)].objgen != element.objgen:
                    faults.append("a piece has another parent")

    look(root.K, root)
    drawn = set[tuple[Any, int]]()
    for page in pdf.pages:
        for instruction in pikepdf.parse_content_stream(page):
            operands: Any = instruction.operands
            if str(instruction.operator) == "BDC" and isinstance(operands[1], pikepdf.Dictionary) and "/MCID" in operands[1]:
                drawn.add((page.obj.objgen, int(operands[1].MCID)))
        if page.obj.get("/Tabs") != "/S":
            faults.append("the order of a page is not that of its structure")
    return [*faults, *(f"a piece is nowhere: {one}" for one in held ^ drawn)]


def test_a_pack_without_papers_keeps_the_standards_and_says_so(tmp_path: Path) -> None:
    bare, full = Bound(tmp_path, {}), Bound(tmp_path, {"Alpha": paper_samples.plain("Alpha")}, name="full")
    assert b"pdfuaid:part" in bytes(bare.pdf.Root.Metadata.read_bytes())
    assert b"<pdfuaid:part" not in bytes(full.pdf.Root.Metadata.read_bytes())
    assert TaggedPdf(bare.data).faults == []


@pytest.mark.parametrize("profile", ["ua1", "2a"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_independent_checker_finds_nothing_in_our_pages(tmp_path: Path, language: str, profile: str) -> None:
    page: Any = pytest.importorskip("page", reason="page-validation is not installed")
    report = page.validate_pdf_bytes(Bound(tmp_path, {}, language=language).data, profile=profile)
    assert [(one.rule_id, one.message) for one in report.failures] == []


def test_a_page_whose_content_breaks_off_makes_its_paper_damaged(tmp_path: Path) -> None:
    def cut(pdf: pikepdf.Pdf) -> None:
        whole = zlib.compress(b"0 0 m 9 9 l S " * 99)
        pdf.pages[1].obj.Contents = pdf.make_stream(b"")
        pdf.pages[1].obj.Contents.write(whole[:-9], filter=pikepdf.Name.FlateDecode)

    (path,) = paper_samples.put(tmp_path, cut=paper_samples.changed(paper_samples.plain("Cut"), cut, compress_streams=False)).values()
    assert examine(path) == PaperFile(problem=Problem.DAMAGED)


def test_a_paper_with_a_broken_tree_of_elements_is_bound_without_it(tmp_path: Path) -> None:
    def spoil(pdf: pikepdf.Pdf) -> None:
        pdf.Root.StructTreeRoot.ParentTree = pikepdf.Dictionary(Nums=pikepdf.Array([pikepdf.Name.No, pikepdf.Name.Number]))

    spoilt = paper_samples.changed(print_agenda(samples.agenda("fr", 3))[0], spoil)
    pack = Bound(tmp_path, {"Spoilt": spoilt, "Fine": paper_samples.plain("Fine")})
    assert [report.problem for report in pack.skeleton.reports] == [None, None]
    assert pack.first_page("Fine")
    sections = [kid for kid in pack.pdf.Root.StructTreeRoot.K.K if kid.S == "/Sect"]
    assert [{str(kid.S) for kid in section.K} for section in sections] == [{"/P"}, {"/P"}]


def test_cancel_ends_the_work(tmp_path: Path) -> None:
    (path,) = paper_samples.put(tmp_path, long=paper_samples.plain("Long", pages=300)).values()
    document, look = pack_document(papers_of(["long"])), PackLook()

    def stop(share: float) -> None:
        if share > 0.2:
            raise Cancelled

    with pytest.raises(Cancelled):
        examine(path, stop)
    skeleton = build_skeleton(document, look, [examine(path)])
    with pytest.raises(Cancelled):
        bind(skeleton, look, [path], tmp_path / "out.pdf", PrintJob(stop))


def test_the_sheets_of_a_booklet() -> None:
    assert sheets(8) == [(7, 0), (1, 6), (5, 2), (3, 4)]
    assert sheets(5) == [(None, 0), (1, None), (None, 2), (3, 4)]
    assert sheets(1) == [(None, 0), (None, None)]


def test_a_booklet_has_two_pages_on_each_side(tmp_path: Path) -> None:
    pack = Bound(tmp_path, {"Alpha": paper_samples.plain("Alpha", pages=3), "Side": paper_samples.turned("Side", 90)})
    out = tmp_path / "booklet.pdf"
    count = impose(pack.path, out, paper_size("A4"))
    reader = pypdf.PdfReader(out)
    assert len(reader.pages) == count == len(sheets(pack.skeleton.pages))
    for side, (left, right) in zip(reader.pages, sheets(pack.skeleton.pages), strict=True):
        text = " ".join(side.extract_text().split())
        assert (float(side.mediabox.width), float(side.mediabox.height)) == (841.89, 595.276)
        for page in (left, right):
            if page is not None:
                assert f"Page {page + 1} of {pack.skeleton.pages}" in text
    again = tmp_path / "again.pdf"
    impose(pack.path, again, paper_size("A4"))
    assert out.read_bytes() == again.read_bytes()
    with pikepdf.open(out) as booklet:
        assert booklet.check_pdf_syntax() == []


@pytest.mark.parametrize("words", [4, 40, 80])
def test_a_cover_is_one_page_however_long_the_title(words: int) -> None:
    frame = Frame(PAPERS["Letter"][0], Typesetter(), load_words("en"))
    bands = cover(frame, pack_document((), title=" ".join(["budget"] * words)))
    assert len(lay(frame, bands, PAPERS["Letter"][1])) == 1
