"""Copying the pages of a paper into a pack with their links, fields and layers.

A page that is copied alone forgets what it says of other pages, so links first say which page they mean by its number, and again by the
page itself once all are copied.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pikepdf


def copy_pages(pack: pikepdf.Pdf, source: pikepdf.Pdf) -> list[Any]:
    """The pages of `source` as objects of `pack`; those of a file with fields or layers become pages of `pack` as well, at its end.

    Fields keep their names unless the pack has one of that name already.
    """
    if "/AcroForm" in source.Root or "/OCProperties" in source.Root:
        start = len(pack.pages)
        pack.add_pages_from(source, outlines="ignore")
        return [page.obj for page in list(pack.pages)[start:]]
    return [pack.copy_foreign(page.obj) for page in source.pages]


def number_links(pdf: pikepdf.Pdf, resolve: Any, places: dict[tuple[int, int], int]) -> None:
    """Write the number of the page where a link names a place or says the page; two papers may have the same name for different places.

    What leads to no page leads nowhere.
    """
    import pikepdf

    for page in pdf.pages:
        if "/B" in page.obj:
            del page.obj["/B"]  # threads of articles lead through pages that are not copied yet
        for holder, key in _links(page.obj):
            array = resolve(holder[key])
            place = places.get(array[0].objgen) if array is not None else None
            if place is None:
                del holder[key]
            else:
                holder[key] = pikepdf.Array([place, *list(array)[1:]])


def lead_links(pages: list[Any]) -> None:
    """Write the page itself where `number_links` has written its number."""
    import pikepdf

    for page in pages:
        for holder, key in _links(page):
            target = holder[key]
            if isinstance(target, pikepdf.Array) and len(target) and isinstance(target[0], int):
                target[0] = pages[target[0]]


def _links(page: Any) -> Iterator[tuple[Any, str]]:
    """Where the annotations of a page say a place in the same file."""
    import pikepdf

    annotations = page.get("/Annots")
    if not isinstance(annotations, pikepdf.Array):
        return
    for annotation in annotations:
        if not isinstance(annotation, pikepdf.Dictionary):
            continue
        if "/Dest" in annotation:
            yield annotation, "/Dest"
        action = annotation.get("/A")
        if isinstance(action, pikepdf.Dictionary) and action.get("/S") == "/GoTo" and "/D" in action:
            yield action, "/D"
