"""Files of papers as they are given: what is in them, and what of it is not let into a pack.

Nothing in them is ever run.  pikepdf is imported only when a file is looked at.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gsef_desktop.documents.pack_content import PaperFile, Problem, Removed

if TYPE_CHECKING:
    import pikepdf

_BEGINNING = 1024
"""A PDF says what it is within so many bytes (ISO 32000-1, annex H.3, note 13)."""
_HARMLESS = frozenset({"/GoTo", "/URI", "/Named", "/Hide", "/ResetForm", "/SetOCGState", "/Thread", "/Trans", "/GoTo3DView"})
"""Actions that stay: they begin with a click, and neither start anything nor leave the pack, but for addresses on the web."""
_SCHEMES = ("http:", "https:", "mailto:", "ftp:", "tel:")
_LARGEST = 14_400.0
"""The longest side of a page, in its own unit (ISO 32000-1, annex C.2)."""
_DEEPEST = 64
_PIECE = 1 << 20
_SMALL = 200_000
"""So many packed bytes can be unpacked at once, whatever they grow to."""


class Unbindable(Exception):
    """A file turned out not to be fit for binding."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.value)
        self.problem = problem


def examine(path: Path, report: Callable[[float], object] = lambda share: None) -> PaperFile:
    """Look into a file: its pages, or why it cannot be bound, and what will be taken out of it.

    `report` is called with the share done and may raise, which ends the work.
    """
    try:
        with open_paper(path) as (pdf, repaired), reading_broken():
            sizes = []
            count = len(pdf.pages)
            for index, page in enumerate(pdf.pages):
                if index % 100 == 0:
                    report(index / count)
                sizes.append(visible_size(page_box(page.obj)))
                if not _can_be_read(page.obj):
                    return PaperFile(problem=Problem.DAMAGED)
            if not sizes:
                return PaperFile(problem=Problem.EMPTY)
            return PaperFile(sizes=tuple(sizes), removed=tuple(sorted(disarm(pdf))), repaired=repaired)
    except Unbindable as error:
        return PaperFile(problem=error.problem)


@contextmanager
def open_paper(path: Path) -> Iterator[tuple[pikepdf.Pdf, bool]]:
    """The file as a PDF, and whether it had to be repaired.  Raises Unbindable where it cannot be opened."""
    import pikepdf

    with path.open("rb") as file:
        head = file.read(_BEGINNING)
        file.seek(max(0, path.stat().st_size - _BEGINNING))
        tail = file.read()
    if not head:
        raise Unbindable(Problem.EMPTY)
    if b"%PDF-" not in head:
        raise Unbindable(Problem.NOT_PDF)
    if b"%%EOF" not in tail and b"startxref" not in tail:
        raise Unbindable(Problem.DAMAGED)  # cut off: what can still be read of it would pass for the whole
    repaired = False
    try:
        try:
            pdf = pikepdf.open(path, attempt_recovery=False, suppress_warnings=True)
        except pikepdf.PasswordError:
            raise
        except pikepdf.PdfError:
            pdf = pikepdf.open(path, suppress_warnings=True)
            repaired = True
    except pikepdf.PasswordError as error:
        raise Unbindable(Problem.ENCRYPTED) from error
    except (pikepdf.PdfError, ValueError, RuntimeError) as error:
        raise Unbindable(Problem.DAMAGED) from error
    with pdf:
        if pdf.is_encrypted and not (pdf.allow.modify_assembly and pdf.allow.modify_other):
            raise Unbindable(Problem.ENCRYPTED)
        with reading_broken():
            inherit(pdf)
        yield pdf, repaired


@contextmanager
def reading_broken() -> Iterator[None]:
    """While objects of a file of others are read or copied: what is not what it should be makes the file unfit.  Raises Unbindable."""
    import pikepdf

    try:
        yield
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError, IndexError, RuntimeError, OverflowError) as error:
        raise Unbindable(Problem.DAMAGED) from error


def inherit(pdf: pikepdf.Pdf) -> None:
    """Give each page what it has from the nodes above it: resources, boxes, rotation."""
    for page in pdf.pages:
        one = page.obj
        for key in ("/Resources", "/MediaBox", "/CropBox", "/Rotate"):
            if key in one:
                continue
            above, depth = one.get("/Parent"), 0
            while above is not None and key not in above and depth < _DEEPEST:
                above, depth = above.get("/Parent"), depth + 1
            if above is not None and key in above:
                one[key] = above[key]


def _can_be_read(page: Any) -> bool:
    """Whether what is drawn on a page is whole: a page that breaks off would pass for one on which there is less."""
    import pikepdf

    contents = page.get("/Contents")
    if contents is None:
        return True
    streams = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
    return all(isinstance(one, pikepdf.Stream) and _unpacks(one) for one in streams)


def _unpacks(stream: Any) -> bool:
    """Whether a stream can be unpacked to its end; it is done in pieces, as some grow without end."""
    import pikepdf

    packed, unpack = stream.read_raw_bytes(), zlib.decompressobj()
    if stream.get("/Filter") not in (pikepdf.Name.FlateDecode, pikepdf.Array([pikepdf.Name.FlateDecode])):
        try:
            return len(packed) > _SMALL or stream.read_bytes() is not None
        except pikepdf.PdfError:
            return False
    try:
        while packed and not unpack.eof:
            unpack.decompress(packed, _PIECE)
            packed = unpack.unconsumed_tail
    except zlib.error:
        return False
    return unpack.eof


# --- the size of a page -------------------------------------------------------------------------------------------------------------------

PageBox = tuple[float, float, float, float, int, float]
"""What is seen of a page: left, bottom, right and top in its own unit, by how many degrees it is turned clockwise, its unit in points."""


def page_box(page: Any) -> PageBox:
    """The part of a page that is seen: its crop box within its media box; a box that is none is taken for A4."""
    media = _rectangle(page.get("/MediaBox")) or (0.0, 0.0, 595.276, 841.89)
    crop = _rectangle(page.get("/CropBox")) or media
    left, bottom = max(media[0], crop[0]), max(media[1], crop[1])
    right, top = min(media[2], crop[2]), min(media[3], crop[3])
    if right - left < 1 or top - bottom < 1:
        left, bottom, right, top = media
    turn = _number(page.get("/Rotate"), 0.0)
    unit = _number(page.get("/UserUnit"), 1.0)
    return left, bottom, right, top, round(turn / 90) * 90 % 360, unit if 0 < unit < 1000 else 1.0


def visible_size(box: PageBox) -> tuple[float, float]:
    """Width and height of a page as it is seen, in points."""
    left, bottom, right, top, turn, unit = box
    width, height = (right - left) * unit, (top - bottom) * unit
    width, height = min(width, _LARGEST), min(height, _LARGEST)
    return (height, width) if turn % 180 else (width, height)


def onto_page(box: PageBox) -> tuple[float, float, float, float, float, float]:
    """The matrix from points of the page as it is seen, from its lower left corner, to the page's own coordinates."""
    left, bottom, right, top, turn, unit = box
    one = 1 / unit
    if turn == 90:
        return 0.0, one, -one, 0.0, right, bottom
    if turn == 180:
        return -one, 0.0, 0.0, -one, right, top
    if turn == 270:
        return 0.0, -one, one, 0.0, left, top
    return one, 0.0, 0.0, one, left, bottom


def _rectangle(value: Any) -> tuple[float, float, float, float] | None:
    try:
        one, two, three, four = (float(part) for part in value)
    except (TypeError, ValueError):
        return None
    box = min(one, three), min(two, four), max(one, three), max(two, four)
    return box if box[2] - box[0] >= 1 and box[3] - box[1] >= 1 else None


def _number(value: Any, otherwise: float) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        return otherwise


# --- what is not let in -------------------------------------------------------------------------------------------------------------------


def disarm(pdf: pikepdf.Pdf) -> set[Removed]:
    """Take out of a file whatever would run, or happen by itself; answers what it was.

    Actions that a click begins stay if they are harmless: going to a page or to an address on the web, showing a layer.
    """
    import pikepdf

    root, found = pdf.Root, set[Removed]()
    names = root.get("/Names")
    if isinstance(names, pikepdf.Dictionary) and "/JavaScript" in names:
        del names["/JavaScript"]
        found.add(Removed.JAVASCRIPT)
    if "/Collection" in root or (isinstance(names, pikepdf.Dictionary) and "/EmbeddedFiles" in names):
        found.add(Removed.FILES)
    opening = root.get("/OpenAction")
    if isinstance(opening, pikepdf.Dictionary):
        found |= _kinds(opening, automatic=True)
        del root["/OpenAction"]
    _strip(root, found)
    for page in pdf.pages:
        _strip(page.obj, found)
        annotations = page.obj.get("/Annots")
        if isinstance(annotations, pikepdf.Array):
            for annotation in annotations:
                if isinstance(annotation, pikepdf.Dictionary):
                    _disarm_one(annotation, found)
    form = root.get("/AcroForm")
    if isinstance(form, pikepdf.Dictionary):
        _disarm_form(form, found)
    return found


def _disarm_form(form: Any, found: set[Removed]) -> None:
    import pikepdf

    if "/XFA" in form:
        del form["/XFA"]
        found.add(Removed.XFA)
    if "/CO" in form:
        del form["/CO"]
    fields = form.get("/Fields")
    waiting = [(one, 0) for one in fields] if isinstance(fields, pikepdf.Array) else []
    seen = set[tuple[int, int]]()
    while waiting:
        one, depth = waiting.pop()
        if not isinstance(one, pikepdf.Dictionary) or depth > _DEEPEST or (one.is_indirect and one.objgen in seen):
            continue
        seen.add(one.objgen)
        _disarm_one(one, found)
        if one.get("/FT") == "/Sig" and "/V" in one:
            found.add(Removed.SIGNATURE)
        kids = one.get("/Kids")
        if isinstance(kids, pikepdf.Array):
            waiting += [(kid, depth + 1) for kid in kids]


def _disarm_one(holder: Any, found: set[Removed]) -> None:
    """An annotation or a field: what it does by itself, and what a click does if that is not harmless."""
    import pikepdf

    _strip(holder, found)
    action = holder.get("/A")
    if action is None:
        return
    if not isinstance(action, pikepdf.Dictionary) or not _harmless(action):
        if isinstance(action, pikepdf.Dictionary):
            found |= _kinds(action)
        del holder["/A"]
    elif "/Next" in action:
        following = action["/Next"]
        for one in following if isinstance(following, pikepdf.Array) else [following]:
            if isinstance(one, pikepdf.Dictionary) and not _harmless(one):
                found |= _kinds(one)
        del action["/Next"]


def _strip(holder: Any, found: set[Removed]) -> None:
    """What happens by itself, whatever it is."""
    import pikepdf

    events = holder.get("/AA")
    if events is None:
        return
    if isinstance(events, pikepdf.Dictionary):
        for event in events.values():
            if isinstance(event, pikepdf.Dictionary):
                found |= _kinds(event, automatic=True)
    del holder["/AA"]


def _harmless(action: Any) -> bool:
    kind = str(action.get("/S", ""))
    if kind == "/URI":
        address = action.get("/URI")
        return address is not None and bytes(address).strip().lower().startswith(tuple(one.encode() for one in _SCHEMES))
    return kind in _HARMLESS


def _kinds(action: Any, *, automatic: bool = False) -> set[Removed]:
    """What to call an action that is taken out."""
    kind = str(action.get("/S", ""))
    if kind == "/JavaScript" or "/JS" in action:
        return {Removed.JAVASCRIPT}
    if kind in ("/Launch", "/GoToR", "/GoToE", "/SubmitForm", "/ImportData", "/URI"):
        return {Removed.LAUNCH}
    return {Removed.AUTOMATIC} if automatic or kind not in _HARMLESS else set()
