"""A booklet: two pages on each side of a sheet, in the order in which the folded sheets are read; printed on both sides, turned over the
short edge."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from gsef_desktop.documents.job import PrintJob
from gsef_desktop.documents.paper_files import onto_page, page_box, visible_size


def sheets(count: int) -> list[tuple[int | None, int | None]]:
    """Which pages, counted from 0, stand at the left and the right of each side of a sheet; None for a page that stays blank."""
    whole = -(-count // 4) * 4
    sides: list[tuple[int, int]] = []
    for sheet in range(whole // 4):
        sides += [(whole - 1 - 2 * sheet, 2 * sheet), (2 * sheet + 1, whole - 2 - 2 * sheet)]
    return [(left if left < count else None, right if right < count else None) for left, right in sides]


def impose(pack: Path, output: Path, size: tuple[float, float], *, password: str = "", job: PrintJob | None = None) -> int:
    """Write a pack as a booklet on sheets of that size (width and height of the upright sheet, which then lies); answers its pages.

    Links, bookmarks and tags do not survive: a booklet is for the printer.
    """
    import pikepdf

    job = job or PrintJob()
    height, width = size
    with pikepdf.open(pack, password=password) as source, pikepdf.new() as booklet:
        source.flatten_annotations("print")
        pages = list(source.pages)
        sides = sheets(len(pages))
        for number, pair in enumerate(sides):
            if number % 20 == 0:
                job.report(0.8 * number / len(sides))
            _side(booklet, [pages[one] if one is not None else None for one in pair], width, height)
        _tell(source, booklet)
        encryption = pikepdf.Encryption(user=password, owner=password, R=6) if password else None
        booklet.save(
            output, deterministic_id=encryption is None, encryption=encryption if encryption is not None else False,
            object_stream_mode=pikepdf.ObjectStreamMode.generate, progress=lambda percent: job.report(0.8 + percent / 500),
        )  # fmt: skip
    return len(sides)


def _side(booklet: Any, pair: Sequence[Any], width: float, height: float) -> None:
    """One side of a sheet, its pages as large as half of it allows; a lying page is turned."""
    import pikepdf

    code, objects = b"", pikepdf.Dictionary()
    for place, page in enumerate(pair):
        if page is None:
            continue
        name = f"/Page{place}"
        objects[name] = booklet.copy_foreign(page.as_form_xobject(handle_transformations=False))
        box = page_box(page.obj)
        wide, tall = visible_size(box)
        turned = wide > tall * 1.1
        if turned:
            wide, tall = tall, wide
        scale = min(width / 2 / wide, height / tall)
        left, bottom = place * width / 2 + (width / 2 - wide * scale) / 2, (height - tall * scale) / 2
        matrix = pikepdf.Matrix(*onto_page(box)).inverse()
        if turned:
            matrix = matrix @ pikepdf.Matrix(0, 1, -1, 0, wide, 0)
        matrix = matrix @ pikepdf.Matrix(scale, 0, 0, scale, left, bottom)
        code += b"q " + " ".join(f"{value:.5f}" for value in matrix.shorthand).encode() + f" cm {name} Do Q\n".encode()
    made = booklet.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Page, MediaBox=[0, 0, round(width, 3), round(height, 3)], Resources=pikepdf.Dictionary(XObject=objects),
            Contents=booklet.make_stream(code),
        )
    )  # fmt: skip
    booklet.pages.append(pikepdf.Page(made))


def _tell(source: Any, booklet: Any) -> None:
    """The booklet has the pack's title, author and date."""
    for key, value in source.docinfo.items():
        booklet.docinfo[key] = str(value)
