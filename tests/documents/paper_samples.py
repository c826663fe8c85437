"""Files of papers for the tests of packs, made here: plain ones, and all that people send."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pikepdf
from reportlab.pdfgen.canvas import Canvas

A4 = (595.276, 841.89)


def plain(name: str, *, pages: int = 2, size: tuple[float, float] = A4, links: bool = False, marks: bool = False) -> bytes:
    """A paper each of whose pages says which it is; `links` lead from each page to the next, by names that all papers share."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=size, invariant=1)
    for page in range(pages):
        canvas.bookmarkPage(f"place{page}")
        if marks:
            canvas.addOutlineEntry(f"Chapter {page + 1} of {name}", f"place{page}", 0 if page % 2 == 0 else 1)
        canvas.setFont("Helvetica", min(14.0, size[0] / 20))
        canvas.drawString(size[0] * 0.1, size[1] * 0.8, f"{name} page {page + 1}")
        if links:
            canvas.linkRect("", f"place{(page + 1) % pages}", (20, 20, 120, 40))
            canvas.linkURL("https://example.org/", (20, 60, 120, 80))
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def changed(data: bytes, change: Callable[[pikepdf.Pdf], object], **saving: Any) -> bytes:
    """A PDF after a change by pikepdf."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        out = io.BytesIO()
        if "encryption" not in saving:
            saving["deterministic_id"] = True
        pdf.save(out, **saving)
    return out.getvalue()


def turned(name: str, degrees: int, **options: Any) -> bytes:
    """A paper whose pages are turned by so many degrees."""

    def turn(pdf: pikepdf.Pdf) -> None:
        for page in pdf.pages:
            page.obj.Rotate = degrees

    return changed(plain(name, **options), turn)


def boxed(name: str, crop: Sequence[float] | None = None, unit: float | None = None, rotate: int = 0, **options: Any) -> bytes:
    """A paper with a crop box or a unit of its own."""

    def box(pdf: pikepdf.Pdf) -> None:
        for page in pdf.pages:
            if crop is not None:
                page.obj.CropBox = pikepdf.Array(list(crop))
            if unit is not None:
                page.obj.UserUnit = unit
            if rotate:
                page.obj.Rotate = rotate

    return changed(plain(name, **options), box)


def with_field(name: str, value: str) -> bytes:
    """A paper with a text field "answer" that holds a value."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    canvas.drawString(60, 700, f"{name} page 1")
    canvas.acroForm.textfield(name="answer", value=value, x=60, y=600, width=200, height=20)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def locked(name: str) -> bytes:
    """A paper that only a password opens (AES, 256 bits)."""
    return changed(plain(name), lambda pdf: None, encryption=pikepdf.Encryption(user="secret", owner="owner", R=6))


def with_actions(name: str) -> bytes:
    """A paper that wants to run JavaScript, to start a program, and to do things by itself."""

    def arm(pdf: pikepdf.Pdf) -> None:
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert('GSEF')"))
        pdf.Root.OpenAction = pdf.make_indirect(script)
        pdf.Root.AA = pikepdf.Dictionary(WC=script)
        names = pikepdf.Dictionary(Names=pikepdf.Array([pikepdf.String("a"), pdf.make_indirect(script)]))
        pdf.Root.Names = pikepdf.Dictionary(JavaScript=pdf.make_indirect(names))
        page = pdf.pages[0].obj
        page.AA = pikepdf.Dictionary(O=pikepdf.Dictionary(S=pikepdf.Name.Named, N=pikepdf.Name.Print))
        launch = pikepdf.Dictionary(S=pikepdf.Name.Launch, F=pikepdf.String("calc.exe"))
        after = pikepdf.Dictionary(S=pikepdf.Name.URI, URI=pikepdf.String("https://example.org/"), Next=script)
        page.Annots = pikepdf.Array([pdf.make_indirect(_link(action)) for action in (launch, script, after)])

    return changed(plain(name), arm)


def _link(action: pikepdf.Dictionary) -> pikepdf.Dictionary:
    return pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[10, 10, 50, 50], A=action)


def with_shared_resources(name: str) -> bytes:
    """A paper whose pages have size and resources from the node above them."""

    def share(pdf: pikepdf.Pdf) -> None:
        tree = pdf.Root.Pages
        tree.Resources = pdf.make_indirect(pikepdf.Dictionary(dict(pdf.pages[0].obj.Resources.items())))
        tree.MediaBox = pikepdf.Array([0, 0, 300, 400])
        tree.Rotate = 90
        for page in pdf.pages:
            for key in ("/Resources", "/MediaBox", "/Rotate"):
                if key in page.obj:
                    del page.obj[key]

    return changed(plain(name, size=(300, 400)), share)


def put(folder: Path, **files: bytes) -> dict[str, Path]:
    """Write files into a folder; answers their paths by name."""
    made = {}
    for name, data in files.items():
        made[name] = folder / f"{name}.pdf"
        made[name].write_bytes(data)
    return made
