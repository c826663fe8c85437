"""The tree of elements of a pack: the papers' own trees hang in ours, and a page without tags is one paragraph of its paper.

Keys of the tree of parents (ISO 32000-1, 14.7.4.4) are numbered anew, as every paper counts from 0.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gsef_desktop.documents.pack import Slot
from gsef_desktop.documents.paper_files import Unbindable, reading_broken

if TYPE_CHECKING:
    import pikepdf


_MOST = 10_000_000
"""Keys beyond are no keys."""


class Tags:
    """The tree of a pack while its papers are bound."""

    def __init__(self, pack: pikepdf.Pdf) -> None:
        self._pack = pack
        self._root = pack.Root.StructTreeRoot
        self._document = self._root.K
        self._next = int(self._root.ParentTreeNextKey)
        self._parents: dict[int, Any] = {}
        self._papers: list[tuple[int, Any]] = []
        self._places = {page.obj.objgen: index for index, page in enumerate(pack.pages)}

    def adopt(self, source: pikepdf.Pdf, pages: list[Any], slot: Slot, blanks: list[Any]) -> bool:
        """Take a paper into the tree; answers whether it has one of its own.  `pages` are those of the pack."""
        import pikepdf

        tree = source.Root.get("/StructTreeRoot")
        tagged = isinstance(tree, pikepdf.Dictionary) and tree.get("/K") is not None and self._is_marked(source)
        paper = self._pack.make_indirect(pikepdf.Dictionary(S=pikepdf.Name.Sect, P=self._document))
        for page in pages:
            page.Tabs = pikepdf.Name.S
        if tagged:
            try:
                with reading_broken():
                    self._graft(tree, paper, pages)
            except Unbindable:  # a broken tree is no reason to leave the paper out
                tagged = False
        if not tagged:
            paper.K = pikepdf.Array([self._paragraph(paper, page, blank) for page, blank in zip(pages, blanks, strict=True)])
        self._papers.append((slot.first, paper))
        return tagged

    @staticmethod
    def _is_marked(source: pikepdf.Pdf) -> bool:
        import pikepdf

        marks = source.Root.get("/MarkInfo")
        return isinstance(marks, pikepdf.Dictionary) and bool(marks.get("/Marked", False))

    def _paragraph(self, paper: Any, page: Any, blank: Any) -> Any:
        """A page that says nothing of its structure: all of it is one paragraph, and so are its links and fields a part of the paper."""
        import pikepdf

        made = self._pack.make_indirect(pikepdf.Dictionary(S=pikepdf.Name.P, P=paper, Pg=page, K=0))
        key = int(blank.StructParents)
        page.StructParents = key
        self._parents[key] = self._pack.make_indirect(pikepdf.Array([made]))
        annotations = page.get("/Annots")
        if isinstance(annotations, pikepdf.Array):
            for annotation in annotations:
                if isinstance(annotation, pikepdf.Dictionary) and "/StructParent" in annotation:
                    del annotation["/StructParent"]
        return made

    def _graft(self, tree: Any, paper: Any, pages: list[Any]) -> None:
        """Hang a paper's tree in ours: its elements lead to the pages of the pack, as those are copied already."""
        import pikepdf

        copied = self._pack.copy_foreign(tree) if tree.is_indirect else self._pack.copy_foreign(tree.wrap_in_array())[0]
        kids = copied.K if isinstance(copied.K, pikepdf.Array) else pikepdf.Array([copied.K])
        paper.K = pikepdf.Array(list(kids))
        for kid in kids:
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                kid.P = paper
        for name in ("/RoleMap", "/ClassMap"):
            own = copied.get(name)
            if isinstance(own, pikepdf.Dictionary):
                known = self._root.get(name)
                if not isinstance(known, pikepdf.Dictionary):
                    known = self._root[name] = self._pack.make_indirect(pikepdf.Dictionary())
                for key, value in own.items():
                    if key not in known:
                        known[key] = value
        base, most = self._next, -1
        numbered = [pair for pair in _numbered(copied.get("/ParentTree")) if 0 <= pair[0] < _MOST]
        for number, element in numbered:
            self._parents[base + number] = element
            most = max(most, number)
        lifted = set[tuple[int, int]]()
        for page in pages:
            most = max(most, _renumber(page, base, lifted))
        self._next = base + most + 1

    def finish(self) -> None:
        """Write the tree: the papers between our own elements, where their pages are."""
        import pikepdf

        numbers = list(self._root.ParentTree.Nums)
        known = {int(numbers[index]): numbers[index + 1] for index in range(0, len(numbers), 2)}
        known.update(self._parents)
        flat: list[Any] = []
        for key in sorted(known):
            flat += [key, known[key]]
        self._root.ParentTree.Nums = pikepdf.Array(flat)
        self._root.ParentTreeNextKey = self._next
        kids = self._document.get("/K")
        own: list[Any] = list(kids) if isinstance(kids, pikepdf.Array) else [] if kids is None else [kids]
        merged: list[Any] = []
        waiting = list(self._papers)
        for kid in own:
            page = self._page_of(kid)
            while waiting and page is not None and waiting[0][0] < page:
                merged.append(waiting.pop(0)[1])
            merged.append(kid)
        self._document.K = pikepdf.Array([*merged, *(paper for _, paper in waiting)])

    def _page_of(self, element: Any) -> int | None:
        """The place of the page on which one of our own elements begins."""
        import pikepdf

        waiting = [element]
        while waiting:
            one = waiting.pop()
            if not isinstance(one, pikepdf.Dictionary):
                continue
            page = one.get("/Pg")
            if page is not None:
                return self._places.get(page.objgen)
            kids = one.get("/K")
            if isinstance(kids, pikepdf.Array):
                waiting += reversed(list(kids))
            elif kids is not None:
                waiting.append(kids)
        return None


def _numbered(tree: Any) -> list[tuple[int, Any]]:
    """The entries of a tree of numbers."""
    import pikepdf

    found: list[tuple[int, Any]] = []
    waiting, seen = [tree], set[tuple[int, int]]()
    while waiting:
        node = waiting.pop()
        if not isinstance(node, pikepdf.Dictionary) or (node.is_indirect and node.objgen in seen):
            continue
        seen.add(node.objgen)
        numbers, kids = node.get("/Nums"), node.get("/Kids")
        if isinstance(numbers, pikepdf.Array):
            found += [(int(numbers[index]), numbers[index + 1]) for index in range(0, len(numbers) - 1, 2)]
        if isinstance(kids, pikepdf.Array):
            waiting += list(kids)
    return found


def _renumber(page: Any, base: int, lifted: set[tuple[int, int]]) -> int:
    """Raise the keys of a page, its annotations and its forms by `base`; answers the highest that it had, -1 for none.

    Pages may share a form: `lifted` are those that are done.
    """
    import pikepdf

    most = -1

    def lift(holder: Any, name: str) -> None:
        nonlocal most
        key = holder.get(name)
        if isinstance(key, int) and 0 <= key < _MOST:
            most = max(most, key)
            holder[name] = base + key

    lift(page, "/StructParents")
    annotations = page.get("/Annots")
    if isinstance(annotations, pikepdf.Array):
        for annotation in annotations:
            if isinstance(annotation, pikepdf.Dictionary):
                lift(annotation, "/StructParent")
    resources = page.get("/Resources")
    objects = resources.get("/XObject") if isinstance(resources, pikepdf.Dictionary) else None
    if isinstance(objects, pikepdf.Dictionary):
        for one in objects.values():
            if isinstance(one, pikepdf.Stream) and one.objgen not in lifted:
                lifted.add(one.objgen)
                lift(one, "/StructParents")
                lift(one, "/StructParent")
    return most
