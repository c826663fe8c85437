"""Letters from a template: a text document (.docx) of the user's with places such as ``{{ organisation.name }}`` that are filled in.

A template is data, not a program.  It may hold places, ``{% if … %}`` and a few filters, and nothing else: no calls, no loops, no way
to what lies behind a value.  What it may hold is checked in the parsed template, and Jinja's sandbox stands behind that.  Only this module
knows docxtpl, python-docx and Jinja; import it only when letters are written.
"""

from __future__ import annotations

import copy
import io
import re
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from docxtpl import DocxTemplate
from jinja2 import Template, TemplateError, TemplateSyntaxError, Undefined, nodes
from jinja2.exceptions import SecurityError
from jinja2.sandbox import SandboxedEnvironment

from gsef_desktop.domain.errors import GsefError, Invalid
from gsef_desktop.domain.messages import Message, message

MOST_MEMBERS = 2_000
MOST_UNPACKED = 200 * 1024 * 1024
"""bytes, of all parts together"""
MOST_RATIO = 250
"""how many times larger a part of more than a megabyte may become when it is unpacked"""
MOST_BYTES = 50 * 1024 * 1024
"""bytes of the file itself"""
_SMALL = 1024 * 1024
_CHUNK = 1024 * 1024
_DECLARATIONS = tuple(word.encode(encoding) for word in ("<!DOCTYPE", "<!ENTITY") for encoding in ("utf-8", "utf-16-le", "utf-16-be"))

FILTERS = ("upper", "lower", "title", "capitalize", "trim", "default", "d")
"""The filters that a template may use: none that makes a value much longer, and none that looks into one."""
_TESTS = ("defined", "undefined", "none")
_ALLOWED = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Getattr, nodes.Const, nodes.If, nodes.Filter, nodes.Compare,
    nodes.Operand, nodes.And, nodes.Or, nodes.Not, nodes.CondExpr, nodes.Concat, nodes.Test, nodes.Keyword,
)  # fmt: skip
_SPECIAL = re.compile(r"\{\{(?:r|p|tr|tc)\s|\{%\s*(?:cellbg|colspan|vm|hm)\b")
"""Signs of docxtpl by which a value would become part of the document's own markup."""
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SHOWN = 90
"""So many letters of a paragraph are shown where something is wrong in it."""


class LetterTemplate:
    """A template that was found to be sound, with which letters are written.

    `available` are the names of the places that can be filled in, such as "organisation.name".
    """

    def __init__(self, data: bytes, name: str, available: Iterable[str]) -> None:
        """Read and check a template.  Raises Invalid, with what is wrong in which paragraph, or which places are not known."""
        check_package(data, name)
        self._data, self._name = data, name
        self._environment = _Environment(frozenset(available), name)
        texts = list(self._paragraphs())
        for text, _ in texts:
            _check_braces(text, name)
        self.only_in_body = not any(("{{" in text or "{%" in text) for text, body in texts if not body)
        """whether every place stands in the body, and none in a head, a foot or a footnote"""
        self.write(dict.fromkeys(self._environment.available, "x"))
        if self._environment.unknown:
            raise Invalid(
                message("“{name}” has places that nobody can fill in: {places}", name=name, places=_listed(self._environment.unknown)),
                meaning=message("No letter has been written."),
                remedy=message("These can be used: {places}", places=_listed(self._environment.available)),
            )

    @property
    def used(self) -> frozenset[str]:
        """The places that stand in it."""
        return frozenset(self._environment.used)

    def write(self, values: Mapping[str, str]) -> bytes:
        """A letter (.docx) with these values, by the names of their places; those that are missing stay empty."""
        template = DocxTemplate(io.BytesIO(self._data))
        try:
            template.render(_nested({one: _plain(values.get(one, "")) for one in self._environment.available}), self._environment, True)
            made = io.BytesIO()
            template.save(made)
        except GsefError:
            raise
        except (SecurityError, TemplateError) as error:
            raise _wrong(self._name, "", str(error)) from error
        except (KeyError, ValueError, TypeError, AttributeError, SyntaxError, zipfile.BadZipFile) as error:
            raise damaged(self._name) from error
        return made.getvalue()

    def _paragraphs(self) -> Iterator[tuple[str, bool]]:
        """The text of each paragraph of the document, its heads, feet and footnotes, and whether it stands in the body."""
        from lxml import etree

        with zipfile.ZipFile(io.BytesIO(self._data)) as package:
            for member in package.namelist():
                if re.fullmatch(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml", member):
                    try:
                        root = etree.fromstring(package.read(member), etree.XMLParser(resolve_entities=False, no_network=True))
                    except (etree.XMLSyntaxError, ValueError) as error:
                        raise damaged(self._name) from error
                    for paragraph in root.iter(f"{_W}p"):
                        yield "".join(text.text or "" for text in paragraph.iter(f"{_W}t")), member == "word/document.xml"


class _Environment(SandboxedEnvironment):
    """Lets a template say places, conditions and a few filters.  What it uses is collected in `used` and `unknown`."""

    intercepted_binops = frozenset(SandboxedEnvironment.default_binop_table)

    def __init__(self, available: frozenset[str], name: str) -> None:
        super().__init__(autoescape=True, undefined=Undefined)
        self.available, self._file = available, name
        self.used: set[str] = set()
        self.unknown: set[str] = set()
        self._compiled: dict[str, Template] = {}
        self.globals.clear()
        self.filters = {key: self.filters[key] for key in FILTERS}
        self.tests = {key: self.tests[key] for key in _TESTS}

    def from_string(self, source: Any, globals: Any = None, template_class: Any = None) -> Template:
        """The template of a text; the same text is checked and compiled once."""
        found = self._compiled.get(source)
        if found is None:
            try:
                self._check(self.parse(source), source)
                found = super().from_string(source, globals, template_class)
            except TemplateSyntaxError as error:
                raise _wrong(self._file, _paragraph(source, error.lineno), error.message or "") from error
            self._compiled[source] = found
        return found

    def getattr(self, obj: Any, attribute: str) -> Any:
        """What a dot leads to: an entry of our own tables of values, and nothing else."""
        if type(obj) is dict and attribute in obj:
            return obj[attribute]
        return "" if type(obj) is dict else self.unsafe_undefined(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Brackets lead nowhere."""
        return self.unsafe_undefined(obj, str(argument))

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """No attribute is safe."""
        return False

    def is_safe_callable(self, obj: Any) -> bool:
        """Nothing may be called."""
        return False

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Nothing is reckoned: a text times a thousand million is a long text."""
        raise SecurityError(operator)

    def _check(self, node: nodes.Node, source: str) -> None:
        """Refuse what a template may not hold, and note its places."""
        if isinstance(node, nodes.Getattr | nodes.Name):
            place = _dotted(node)
            if place is not None:
                (self.used if place in self.available else self.unknown).add(place)
                return
        refused = not isinstance(node, _ALLOWED) or isinstance(node, nodes.Getattr)
        if isinstance(node, nodes.Filter):
            refused = node.name not in FILTERS or node.node is None
        if isinstance(node, nodes.Test):
            refused = node.name not in _TESTS
        if refused:
            remedy = message("Only places, conditions and these filters can be used: {filters}", filters=", ".join(FILTERS))
            raise _wrong(self._file, _paragraph(source, node.lineno), "", remedy)
        for child in node.iter_child_nodes():
            self._check(child, source)


def _dotted(node: nodes.Node) -> str | None:
    """A name with dots, such as "organisation.name"; None for anything else."""
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        before = _dotted(node.node)
        return f"{before}.{node.attr}" if before is not None else None
    return None


def _nested(values: Mapping[str, str]) -> dict[str, Any]:
    """Values by names with dots as tables within tables."""
    made: dict[str, Any] = {}
    for name, value in values.items():
        *groups, last = name.split(".")
        at = made
        for group in groups:
            at = at.setdefault(group, {})
        at[last] = value
    return made


def _plain(value: str) -> str:
    """A value as text that XML can hold; its lines stay lines."""
    text = value.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(letter for letter in text if letter == "\n" or unicodedata.category(letter) not in ("Cc", "Cs", "Cn"))


def _paragraph(source: str, line: int | None) -> str:
    """The text of the paragraph in which a line of a prepared template stands."""
    lines = source.splitlines()
    text = re.sub(r"<[^>]+>", "", lines[min(line or 1, len(lines)) - 1]) if lines else ""
    return _short(text)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def _check_braces(text: str, name: str) -> None:
    """A place begins and ends in one paragraph."""
    for begin, end in (("{{", "}}"), ("{%", "%}")):
        if text.count(begin) != text.count(end):
            raise _wrong(name, _short(text), "", message("A place that begins with {begin} ends with {end}.", begin=begin, end=end))
    if _SPECIAL.search(text):
        raise _wrong(name, _short(text), "", message("Only plain places such as {place} can be filled in.", place="{{ date }}"))


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))


def _wrong(name: str, paragraph: str, reason: str, remedy: Message | None = None) -> Invalid:
    what = message("“{name}” cannot be used as a template.", name=name)
    if paragraph and reason:
        meaning = message("Something is wrong in the paragraph “{paragraph}”: {reason}", paragraph=paragraph, reason=reason)
    elif paragraph:
        meaning = message("Something is wrong in the paragraph “{paragraph}”.", paragraph=paragraph)
    else:
        meaning = message("Something is wrong in it: {reason}", reason=reason)
    return Invalid(what, meaning=meaning, remedy=remedy)


# --- the package -------------------------------------------------------------------------------------------------------------------------


def damaged(name: str) -> Invalid:
    """The error for what is no text document."""
    return Invalid(
        message("“{name}” cannot be read.", name=name),
        meaning=message("It is no text document (.docx), or it is damaged."),
        remedy=message("Open it in your text program, and save it as .docx."),
    )


def check_package(data: bytes, name: str) -> None:
    """Refuse a package that promises something monstrous, or whose XML declares a document type, before anything of it is used."""
    if len(data) > MOST_BYTES:
        raise _bomb(name)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            members = package.infolist()
            if len(members) > MOST_MEMBERS or sum(one.file_size for one in members) > MOST_UNPACKED:
                raise _bomb(name)
            if sum(one.compress_size for one in members) > len(data):  # members that share their bytes
                raise _bomb(name)
            if any(one.file_size > _SMALL and one.file_size > MOST_RATIO * max(1, one.compress_size) for one in members):
                raise _bomb(name)
            names = [one.filename for one in members]
            if len(set(names)) != len(names) or "word/document.xml" not in names or any(one.flag_bits & 1 for one in members):
                raise damaged(name)
            for member in members:
                _check_member(package, member, name)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as error:
        raise damaged(name) from error


def _check_member(package: zipfile.ZipFile, member: zipfile.ZipInfo, name: str) -> None:
    """Unpack a part once, piece by piece: it is not longer than its directory says, and declares no document type."""
    xml = member.filename.lower().endswith((".xml", ".rels", ".vml"))
    before, length = b"", 0
    with package.open(member) as part:
        while chunk := part.read(_CHUNK):
            length += len(chunk)
            if length > member.file_size:
                raise _bomb(name)
            if xml and any(word in before + chunk for word in _DECLARATIONS):
                raise damaged(name)
            before = chunk[-32:]


def _bomb(name: str) -> Invalid:
    return Invalid(
        message("“{name}” cannot be used as a template.", name=name),
        meaning=message("It would become far larger than any letter when it is unpacked."),
        remedy=message("Choose another file."),
    )


# --- several letters in one, and an example -----------------------------------------------------------------------------------------------


def joined(letters: Sequence[bytes]) -> bytes:
    """Letters that were written with one template as one document, each on a page of its own.  Raises ValueError for none."""
    from docx import Document
    from docx.oxml.ns import qn

    if not letters:
        raise ValueError("there is no letter")
    whole = Document(io.BytesIO(letters[0]))
    body = whole.element.body
    end = body.find(qn("w:sectPr"))
    for letter in letters[1:]:
        # all of them have the parts of the template by the same names, so that pictures and styles are found
        kids = [copy.deepcopy(kid) for kid in Document(io.BytesIO(letter)).element.body if kid.tag != qn("w:sectPr")]
        if not kids or kids[0].tag != qn("w:p"):
            kids.insert(0, body.makeelement(qn("w:p"), {}))
        kids[0].get_or_add_pPr().get_or_add_pageBreakBefore()
        for kid in kids:
            for mark in (*kid.iter(qn("w:bookmarkStart")), *kid.iter(qn("w:bookmarkEnd"))):
                mark.getparent().remove(mark)
            if end is None:
                body.append(kid)
            else:
                end.addprevious(kid)
    for number, picture in enumerate(body.iter(qn("wp:docPr")), start=1):
        picture.set("id", str(number))
    made = io.BytesIO()
    whole.save(made)
    return made.getvalue()


def example_template(title: str, paragraphs: Sequence[str], language: str) -> bytes:
    """A text document with these paragraphs to begin a template with; `title` is its property, `language` that of its texts."""
    from docx import Document
    from docx.oxml.ns import qn
    from docx.shared import Pt

    document = Document()
    document.core_properties.title = title
    document.core_properties.author = ""
    document.core_properties.comments = ""
    document.core_properties.language = language
    style = document.styles["Normal"]
    style.font.size = Pt(11)
    style.paragraph_format.space_after = Pt(8)
    marks = style.element.get_or_add_rPr()
    lang = marks.makeelement(qn("w:lang"), {qn("w:val"): language, qn("w:eastAsia"): "ko-KR"})
    marks.append(lang)
    for text in paragraphs:
        document.add_paragraph(text)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()
