"""Putting the papers into a pack: their pages as they are, in the places that the skeleton keeps for them, with its stamp over each.

Page objects are kept, so links, form fields and whatever else belongs to a page stay with it.  The bytes of the papers stay on the disk
until the pack is written.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from math import atan2, cos, degrees, hypot, radians, sin
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gsef_desktop.documents.job import PrintJob
from gsef_desktop.documents.pack import Skeleton, Slot
from gsef_desktop.documents.pack_bookmarks import nest, read_bookmarks, resolve_names
from gsef_desktop.documents.pack_content import PackLook, Problem
from gsef_desktop.documents.pack_copying import copy_pages, lead_links, number_links
from gsef_desktop.documents.pack_tags import Tags
from gsef_desktop.documents.paper_files import PageBox, Unbindable, disarm, onto_page, open_paper, page_box, reading_broken, visible_size

if TYPE_CHECKING:
    import pikepdf

_STAMP, _WATERMARK, _FAINT = "/GsefStamp", "/GsefWatermark", "/GsefFaint"
_OFTEN = 50
"""How many pages are bound between two reports."""


class CannotBind(Exception):
    """A paper that looked well turned out to be damaged when it was bound; `paper` is its place among the papers."""

    def __init__(self, paper: int, problem: Problem) -> None:
        super().__init__(problem.value)
        self.paper, self.problem = paper, problem


def bind(skeleton: Skeleton, look: PackLook, paths: Sequence[Path | None], output: Path, job: PrintJob | None = None) -> None:
    """Write the pack to `output`.  `paths` are the files of the papers, None for those that are not bound.

    `job` is told how far it is and may end the work; then `output` is of no use.  Raises CannotBind.
    """
    import pikepdf

    job = job or PrintJob()
    with ExitStack() as opened:
        pack = opened.enter_context(pikepdf.open(_stream(skeleton.data)))
        binder = _Binder(pack, skeleton, look, opened, job)
        for slot in skeleton.slots:
            path = paths[slot.paper]
            assert path is not None
            try:
                with reading_broken():
                    binder.bind(slot, path)
            except Unbindable as error:
                raise CannotBind(slot.paper, error.problem) from error
        binder.finish()
        try:
            _write(pack, look, output, job)
        except pikepdf.PdfError as error:  # something that is only read now
            raise CannotBind(_culprit(skeleton, paths, output), Problem.DAMAGED) from error


def _culprit(skeleton: Skeleton, paths: Sequence[Path | None], output: Path) -> int:
    """Which paper cannot be written, tried one by one.  Raises the error again where each can by itself."""
    import pikepdf

    for slot in skeleton.slots:
        path = paths[slot.paper]
        assert path is not None
        with open_paper(path) as (source, _):
            try:
                source.save(output)
            except pikepdf.PdfError:
                return slot.paper
    raise RuntimeError("the pack cannot be written though each of its papers can")


def _stream(data: bytes) -> Any:
    import io

    return io.BytesIO(data)


def _write(pack: pikepdf.Pdf, look: PackLook, output: Path, job: PrintJob) -> None:
    import pikepdf

    encryption = pikepdf.Encryption(user=look.password, owner=look.password, R=6) if look.password else None

    def report(percent: int) -> None:
        job.report(0.5 + percent / 200)

    pack.save(
        output,
        deterministic_id=encryption is None,  # a key is drawn by lot, and so is what it makes of the bytes
        encryption=encryption if encryption is not None else False,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        progress=report,
    )


class _Binder:
    def __init__(self, pack: pikepdf.Pdf, skeleton: Skeleton, look: PackLook, opened: ExitStack, job: PrintJob) -> None:
        self._pack, self._skeleton, self._look, self._opened, self._job = pack, skeleton, look, opened, job
        self._own = list(pack.pages)
        self._order: list[Any] = []
        self._places: dict[tuple[int, int], tuple[Any, PageBox]] = {}
        self._done = 0
        self._at = 0
        self._entries = self._papers_entries()
        self._codes: dict[tuple[Any, ...], Any] = {}
        self._tags = Tags(pack)
        self._mark = self._faint = None
        if skeleton.has_watermark:
            import pikepdf

            self._mark = pack.make_indirect(self._own[skeleton.pages].as_form_xobject())
            self._faint = pack.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.ExtGState, ca=0.28, CA=0.28))

    # --- papers -------------------------------------------------------------------------------------------------------------------------

    def bind(self, slot: Slot, path: Path) -> None:
        """Put a paper into its slot.  Raises Unbindable."""
        source, _ = self._opened.enter_context(open_paper(path))
        if len(source.pages) != slot.count:
            raise Unbindable(Problem.DAMAGED)
        disarm(source)
        places = {page.obj.objgen: index for index, page in enumerate(source.pages)}
        resolve = resolve_names(source)
        marks = read_bookmarks(source, resolve, places)
        number_links(source, resolve, places)
        pages = copy_pages(self._pack, source)
        lead_links(pages)
        self._order += [page.obj for page in self._own[self._at : slot.first]]
        blanks, self._at = self._own[slot.first : slot.first + slot.count], slot.first + slot.count
        tagged = self._tags.adopt(source, pages, slot, [blank.obj for blank in blanks])
        for page, blank in zip(pages, blanks, strict=True):
            self._stamp(page, blank, tagged=tagged)
        self._order += pages
        nest(self._pack, self._entries[slot.entry], marks, pages)

    def _stamp(self, page: Any, blank: Any, *, tagged: bool) -> None:
        """Lay what the blank page bears, and the watermark, over a page of a paper."""
        import pikepdf

        box = page_box(page)
        self._places[blank.obj.objgen] = page, box
        added = {_STAMP: blank.as_form_xobject()}
        if self._mark is not None:
            added[_WATERMARK] = self._mark
        resources = _copied(page.get("/Resources"))
        objects = _copied(resources.get("/XObject"))
        for name, one in added.items():
            objects[name] = one
        resources["/XObject"] = objects
        if self._faint is not None:
            states = _copied(resources.get("/ExtGState"))
            states[_FAINT] = self._faint
            resources["/ExtGState"] = states
        page.Resources = resources
        contents = page.get("/Contents")
        inner = list(contents) if isinstance(contents, pikepdf.Array) else [] if contents is None else [contents]
        before, after = self._code(b"q", tagged), self._over(box, tagged)
        page.Contents = pikepdf.Array([before, *inner, after])
        self._tell()

    def _code(self, code: bytes, tagged: bool) -> Any:
        """What comes before a page's own content: a page without tags is one paragraph of the paper."""
        key = (code, tagged)
        found = self._codes.get(key)
        if found is None:
            begin = b"" if tagged else b"/P<</MCID 0>>BDC\n"
            found = self._codes[key] = self._pack.make_stream(begin + code + b"\n")
        return found

    def _over(self, box: PageBox, tagged: bool) -> Any:
        """What comes after it: the watermark and the stamp."""
        key = (*box, tagged)
        found = self._codes.get(key)
        if found is None:
            matrix = onto_page(box)
            code = b"\nQ\n" if tagged else b"\nQ\nEMC\n"
            if self._mark is not None:
                code += _watermark(matrix, visible_size(box), self._mark)
            code += f"q {_numbers(matrix)} cm {_STAMP} Do Q\n".encode()
            found = self._codes[key] = self._pack.make_stream(code)
        return found

    def _tell(self) -> None:
        self._done += 1
        if self._done % _OFTEN == 0:
            self._job.report(0.5 * self._done / max(self._skeleton.pages, 1))

    # --- bookmarks ----------------------------------------------------------------------------------------------------------------------

    def _papers_entries(self) -> list[Any]:
        """The bookmarks of the papers, in their order."""
        outlines = self._pack.Root.get("/Outlines")
        if outlines is None or not self._skeleton.slots:
            return []
        node: Any = outlines.get("/First")
        for _ in range(self._skeleton.group):
            node = node.Next
        entries, node = [], node.First
        while node is not None:
            entries.append(node)
            node = node.get("/Next")
        return entries

    # --- the end ------------------------------------------------------------------------------------------------------------------------

    def finish(self) -> None:
        """Set the pages in their order, and lead to them what leads to the blank ones."""
        import pikepdf

        self._order += [page.obj for page in self._own[self._at : self._skeleton.pages]]
        self._retarget()
        if self._mark is not None:
            self._mark_own()
        tree = self._pack.Root.Pages
        tree.Kids, tree.Count = pikepdf.Array(self._order), len(self._order)
        for page in self._order:
            page.Parent = tree
        self._tags.finish()

    def _retarget(self) -> None:
        """Links and bookmarks of the pack that lead to blank pages."""
        blanks = {index for slot in self._skeleton.slots for index in range(slot.first, slot.first + slot.count)}
        for index, page in enumerate(self._own[: self._skeleton.pages]):
            if index not in blanks:
                for annotation in page.obj.get("/Annots", []):
                    self._lead(annotation)
        outlines = self._pack.Root.get("/Outlines")
        waiting = [outlines.get("/First")] if outlines is not None else []
        while waiting:
            node = waiting.pop()
            if node is not None:
                self._lead(node)
                waiting += [node.get("/Next"), node.get("/First")]

    def _lead(self, holder: Any) -> None:
        import pikepdf

        target = holder.get("/Dest")
        if isinstance(target, pikepdf.Name):  # ReportLab's bookmarks
            target = self._pack.Root.Dests.get(target)
        if not isinstance(target, pikepdf.Array) or not len(target) or not isinstance(target[0], pikepdf.Dictionary):
            return
        found = self._places.get(target[0].objgen)
        if found is not None:
            page, box = found
            _, _, c, d, e, f = onto_page(box)
            height = visible_size(box)[1]
            holder.Dest = pikepdf.Array([page, pikepdf.Name.XYZ, round(c * height + e, 3), round(d * height + f, 3), None])
        elif not holder.Dest.is_indirect:
            holder.Dest = target

    def _mark_own(self) -> None:
        """The watermark on our own pages."""
        blanks = {index for slot in self._skeleton.slots for index in range(slot.first, slot.first + slot.count)}
        for index, page in enumerate(self._own[: self._skeleton.pages]):
            if index in blanks:
                continue
            lay_over(self._pack, page.obj, {_WATERMARK: self._mark}, self._faint, self._marked)

    def _marked(self, box: PageBox) -> bytes:
        return _watermark(onto_page(box), visible_size(box), self._mark)


def finish_alone(path: Path, output: Path, *, mark: bytes | None, password: str) -> None:
    """Write one file as it is let into a pack: without what would run, under the watermark (a PDF of one page), locked with the password.

    Raises Unbindable.
    """
    import pikepdf

    with open_paper(path) as (pdf, _), ExitStack() as opened, reading_broken():
        disarm(pdf)
        if mark is not None:
            sheet = opened.enter_context(pikepdf.open(_stream(mark)))
            faint = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.ExtGState, ca=0.28, CA=0.28))
            shape = pdf.copy_foreign(pdf_form(sheet))
            for page in pdf.pages:
                lay_over(pdf, page.obj, {_WATERMARK: shape}, faint, lambda box: _watermark(onto_page(box), visible_size(box), shape))
        _write(pdf, PackLook(password=password), output, PrintJob())


def pdf_form(sheet: pikepdf.Pdf) -> Any:
    """The only page of a PDF as a form that can be copied."""
    return sheet.make_indirect(sheet.pages[0].as_form_xobject())


def lay_over(pdf: pikepdf.Pdf, page: Any, forms: dict[str, Any], faint: Any, code: Callable[[PageBox], bytes]) -> None:
    """Draw `forms`, by the names that `code` calls them, over a page."""
    import pikepdf

    box = page_box(page)
    resources = _copied(page.get("/Resources"))
    objects, states = _copied(resources.get("/XObject")), _copied(resources.get("/ExtGState"))
    for name, one in forms.items():
        objects[name] = one
    states[_FAINT] = faint
    resources["/XObject"], resources["/ExtGState"] = objects, states
    page.Resources = resources
    contents = page.get("/Contents")
    inner = list(contents) if isinstance(contents, pikepdf.Array) else [] if contents is None else [contents]
    page.Contents = pikepdf.Array([pdf.make_stream(b"q\n"), *inner, pdf.make_stream(b"\nQ\n" + code(box))])


def _copied(value: Any) -> Any:
    """A dictionary of its own with the same entries: several pages may share the one that was there."""
    import pikepdf

    made = pikepdf.Dictionary()
    if isinstance(value, pikepdf.Dictionary):
        for key, one in value.items():
            made[key] = one
    return made


def _watermark(matrix: tuple[float, ...], size: tuple[float, float], mark: Any) -> bytes:
    """The watermark across a page, from its lower left to its upper right."""
    width, height = size
    wide, tall = (float(part) for part in list(mark.BBox)[2:])
    angle = atan2(height, width) if degrees(atan2(height, width)) < 60 else radians(55)
    scale = min(0.82 * hypot(width, height) / wide, 0.16 * min(width, height) / tall * 1.3)
    a, b = scale * cos(angle), scale * sin(angle)
    across = width / 2 - (a * wide - b * tall) / 2
    up = height / 2 - (b * wide + a * tall) / 2
    placed = f"q {_FAINT} gs {_numbers(matrix)} cm {_numbers((a, b, -b, a, across, up))} cm {_WATERMARK} Do Q\n"
    return b"/Artifact BMC\n" + placed.encode() + b"EMC\n"


def _numbers(matrix: tuple[float, ...]) -> str:
    return " ".join(f"{value:.5f}".rstrip("0").rstrip(".") or "0" for value in matrix)
