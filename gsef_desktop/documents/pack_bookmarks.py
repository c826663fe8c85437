"""The bookmarks that papers bring along, beneath those that the pack has for the papers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import pikepdf

_DEEPEST, _MOST = 32, 20_000


class Bookmark(NamedTuple):
    """A bookmark of a paper: what it says, where it leads (None: nowhere), its look, and those beneath it."""

    title: Any
    target: Any
    look: dict[str, Any]
    kids: list[Bookmark]


def resolve_names(pdf: pikepdf.Pdf) -> Any:
    """A function that answers where a destination of `pdf` leads, as an array, or None: a name is looked up."""
    import pikepdf

    names = pdf.Root.get("/Names")
    tree = names.get("/Dests") if isinstance(names, pikepdf.Dictionary) else None
    named: dict[bytes, Any] = {}
    if isinstance(tree, pikepdf.Dictionary):
        for key, value in pikepdf.NameTree(tree).items():
            named[key.encode("utf-8")] = value
    older = pdf.Root.get("/Dests")

    def resolve(target: Any) -> Any:
        if isinstance(target, pikepdf.String):
            target = named.get(str(target).encode("utf-8"))
        elif isinstance(target, pikepdf.Name):
            target = older.get(target) if isinstance(older, pikepdf.Dictionary) else None
        if isinstance(target, pikepdf.Dictionary):
            target = target.get("/D")
        if not isinstance(target, pikepdf.Array) or not len(target):
            return None
        return target if isinstance(target[0], pikepdf.Dictionary) else None

    return resolve


def read_bookmarks(pdf: pikepdf.Pdf, resolve: Any, pages: dict[tuple[int, int], int]) -> list[Bookmark]:
    """The bookmarks of a file; `pages` is the place of each of its pages.  Those that lead elsewhere lead nowhere here."""
    import pikepdf

    seen = set[tuple[int, int]]()

    def level(node: Any, depth: int) -> list[Bookmark]:
        made: list[Bookmark] = []
        while isinstance(node, pikepdf.Dictionary) and node.objgen not in seen and len(seen) < _MOST:
            if node.is_indirect:
                seen.add(node.objgen)
            kids = level(node.get("/First"), depth + 1) if depth < _DEEPEST else []
            target = node.get("/Dest")
            action = node.get("/A")
            if target is None and isinstance(action, pikepdf.Dictionary) and action.get("/S") == "/GoTo":
                target = action.get("/D")
            array = resolve(target)
            leads = None
            if array is not None and array[0].objgen in pages:
                leads = pages[array[0].objgen], [_plain(part) for part in list(array)[1:]]
            if leads is not None or kids:
                look = {key: _plain(node[key]) for key in ("/C", "/F") if key in node}
                made.append(Bookmark(str(node.get("/Title", "")), leads, look, kids))
            node = node.get("/Next")
        return made

    outlines = pdf.Root.get("/Outlines")
    return level(outlines.get("/First"), 0) if isinstance(outlines, pikepdf.Dictionary) else []


def _plain(value: Any) -> Any:
    """A small value of another file without its file."""
    import pikepdf

    if isinstance(value, pikepdf.Array):
        return pikepdf.Array([_plain(part) for part in value])
    return value if isinstance(value, (pikepdf.Name, int)) or not isinstance(value, pikepdf.Object) else None


def nest(pack: pikepdf.Pdf, parent: Any, bookmarks: list[Bookmark], pages: list[Any]) -> int:
    """Put bookmarks beneath the item `parent`, closed; `pages` are those of the paper in the pack.  Answers how many there are."""
    import pikepdf

    last, count = None, 0
    for one in bookmarks:
        entry = pikepdf.Dictionary(Title=one.title, Parent=parent)
        for key, value in one.look.items():
            entry[key] = value
        if one.target is not None:
            index, rest = one.target
            entry.Dest = pikepdf.Array([pages[index], *rest])
        item = pack.make_indirect(entry)
        count += 1 + nest(pack, item, one.kids, pages)
        if last is None:
            parent.First = item
        else:
            last.Next, item.Prev = item, last
        last = item
    if last is not None:
        parent.Last = last
        parent.Count = -len(bookmarks)
    return count
