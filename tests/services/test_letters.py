"""Mail merge: letters from a template, what a template may hold, and what is left when something goes wrong."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from docx import Document

from gsef_desktop.domain.errors import Cancelled, GsefError, Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import LANGUAGES, Organisation, OwnField, OwnValue, Person, link_id
from gsef_desktop.interchange.letters import LetterTemplate, _Environment, check_package, joined
from gsef_desktop.services.letters import letter_places, read_template, save_example, slug, write_letters
from gsef_desktop.storage.workspace import Workspace
from tests.documents.member_samples import picture
from tests.services.outputs_sample import fill

DAY = date(2019, 7, 9)
Template = Callable[..., Path]
KNOWN = ("organisation.name", "person.full_name", "person.honorific", "date")


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    fill(workspace)
    return workspace


def docx(*paragraphs: str, header: str = "", image: bool = False, title: str = "") -> bytes:
    document = Document()
    document.core_properties.title = title
    for text in paragraphs:
        document.add_paragraph(text)
    if header:
        document.sections[0].header.paragraphs[0].text = header
    if image:
        document.add_picture(io.BytesIO(picture()))
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def texts(data: bytes) -> list[str]:
    return [paragraph.text for paragraph in Document(io.BytesIO(data)).paragraphs]


@pytest.fixture
def template(tmp_path: Path) -> Callable[..., Path]:
    def made(*paragraphs: str, **more: object) -> Path:
        path = tmp_path / "My letter.docx"
        path.write_bytes(docx(*paragraphs, **more))  # type: ignore[arg-type]
        return path

    return made


def folder_of(path: Path) -> list[str]:
    return sorted(one.name for one in path.iterdir())


# --- writing ----------------------------------------------------------------------------------------------------------------------------


def test_letters_to_organisations(filled: Workspace, template: Template, tmp_path: Path) -> None:
    path = template(
        "{{ organisation.name }} ({{ organisation.acronym }})", "{{ organisation.address }}",
        "{{ organisation.city }}, {{ organisation.country }}",
        "{{ person.full_name }}, {{ person.function }}", "{{ organisation.member_since }}, {{ organisation.category | upper }}",
        "{{ date }} {{ network }} {{ organisation.own.inhabitants }}",
        "{% if person.honorific %}{{ person.honorific }}{% else %}nobody{% endif %}",
        header="To {{ organisation.name }}",
    )  # fmt: skip
    out = tmp_path / "letters"
    done = write_letters(filled, kind="organisation", ids=("bilbao", "seoul"), template=path, folder=out, language="fr", day=DAY)
    assert folder_of(out) == ["Ville de Bilbao.docx", "서울예시.docx"]
    assert done.letters == 2
    assert texts((out / "Ville de Bilbao.docx").read_bytes()) == [
        "Ville de Bilbao ()", "Plaza Ejemplo 1\n48001 Bilbao", "Bilbao, Espagne", "Dr Ada Example, Officer",
        "19 novembre 2014, MEMBRE DE PLEIN DROIT", "9 juillet 2019 Example Network of Cities 345,000", "Dr",
    ]  # fmt: skip
    assert texts((out / "서울예시.docx").read_bytes())[-1] == "nobody"
    header = Document(io.BytesIO((out / "서울예시.docx").read_bytes())).sections[0].header
    assert header.paragraphs[0].text == "To 서울예시"
    remarks = [str(one) for one in done.remarks]
    assert "“organisation.acronym” stays empty in the letters to: Ville de Bilbao" in remarks
    assert "“organisation.own.inhabitants” stays empty in the letters to: 서울예시" in remarks


def test_letters_to_people_with_special_letters(filled: Workspace, template: Template, tmp_path: Path) -> None:
    with filled.edit(message("Names")) as unit:
        unit.update(Person, "ada", given_name="<Ada> & {{ date }}", family_name="O'Example\x07\x0b")
        unit.update(Organisation, "bilbao", name="A/B: C*?\\")
    done = write_letters(
        filled, kind="person", ids=("ada", "bob", "gone"), template=template("Dear {{ person.full_name }} of {{ organisation.name }}"),
        folder=tmp_path, day=DAY,
    )  # fmt: skip
    assert [path.name for path in done.paths] == ["Dr -Ada- - - date - O-Example.docx", "Bob Secret.docx"]
    assert texts(done.paths[0].read_bytes()) == ["Dear Dr <Ada> & {{ date }} O'Example of A/B: C*?\\"]


def test_all_letters_in_one_document_each_on_its_page_with_pictures(filled: Workspace, template: Template, tmp_path: Path) -> None:
    done = write_letters(
        filled, kind="organisation", ids=("bilbao", "seoul", "dakar"), template=template("To {{ organisation.name }}", image=True),
        folder=tmp_path / "out", one_file=True, day=DAY,
    )  # fmt: skip
    (path,) = done.paths
    assert path.name == "My letter.docx"
    document = Document(io.BytesIO(path.read_bytes()))
    told = [paragraph for paragraph in document.paragraphs if paragraph.text]
    assert [one.text for one in told] == ["To Bilbao City", "To Seoul Example", "To Réseau de Dakar"]
    assert [bool(one.paragraph_format.page_break_before) for one in told] == [False, True, True]
    assert len(document.inline_shapes) == 3
    assert len({shape._inline.docPr.get("id") for shape in document.inline_shapes}) == 3
    assert document.element.body[-1].tag.endswith("sectPr")


def test_one_document_cannot_have_many_heads(filled: Workspace, template: Template, tmp_path: Path) -> None:
    path = template("x", header="{{ organisation.name }}")
    with pytest.raises(Invalid, match="one document"):
        write_letters(filled, kind="organisation", ids=("bilbao",), template=path, folder=tmp_path / "out", one_file=True)
    assert not (tmp_path / "out").exists()


def test_files_that_are_there_stay_and_names_that_are_devices_are_changed(filled: Workspace, template: Template, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "Bilbao City.docx").write_text("mine")
    with filled.edit(message("Names")) as unit:
        unit.update(Organisation, "dakar", name="NUL.x")
        unit.update(Organisation, "nowhere", name="Bilbao City")
    done = write_letters(
        filled, kind="organisation", ids=("bilbao", "nowhere", "dakar"), template=template("{{ organisation.name }}"), folder=out, day=DAY
    )  # fmt: skip
    assert [path.name for path in done.paths] == ["Bilbao City (2).docx", "Bilbao City (3).docx", "_NUL.x.docx"]
    assert (out / "Bilbao City.docx").read_text() == "mine"


def test_cancelling_leaves_nothing(filled: Workspace, template: Template, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()

    def stop(share: float) -> None:
        if share > 0.3:
            raise Cancelled

    for _ in range(2):
        with pytest.raises(Cancelled):
            write_letters(
                filled, kind="organisation", ids=("bilbao", "seoul", "dakar"), template=template("{{ date }}"), folder=out, progress=stop
            )  # fmt: skip
    assert folder_of(out) == []
    with pytest.raises(Cancelled):
        write_letters(filled, kind="organisation", ids=("bilbao", "seoul"), template=template("x"), folder=tmp_path / "new", progress=stop)
    assert not (tmp_path / "new").exists()


def test_an_error_at_the_end_takes_back_what_was_put_there(
    filled: Workspace, template: Template, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import os

    out, moved = tmp_path / "out", list[str]()
    real = os.replace

    def second_fails(source: Path, target: Path) -> None:
        if ".letters-" in str(source) and str(target).endswith("Example.docx") and ".part" not in str(source):
            raise PermissionError("in use")
        moved.append(str(target))
        real(source, target)

    monkeypatch.setattr("gsef_desktop.services.letters.os.replace", second_fails)
    with pytest.raises(GsefError, match="cannot be put"):
        write_letters(filled, kind="organisation", ids=("bilbao", "seoul"), template=template("x"), folder=out, day=DAY)
    assert moved
    assert not out.exists()


def test_nobody_and_no_folder(filled: Workspace, template: Template, tmp_path: Path) -> None:
    with pytest.raises(Invalid, match="nobody"):
        write_letters(filled, kind="person", ids=("gone",), template=template("x"), folder=tmp_path / "out")
    with pytest.raises(GsefError, match="cannot be put"):
        write_letters(filled, kind="person", ids=("ada",), template=template("x"), folder=tmp_path / "no" / "where")


# --- templates --------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_is_a_template_that_works(filled: Workspace, tmp_path: Path, language: str) -> None:
    path = tmp_path / "example.docx"
    save_example(path=path, language=language)
    assert "organisation.name" in read_template(filled, path=path).used
    done = write_letters(filled, kind="person", ids=("ada", "nameless"), template=path, folder=tmp_path / "out", language=language, day=DAY)
    text = "\n".join(texts(done.paths[0].read_bytes()))
    assert "Ada Example" in text
    assert "{" not in text


def test_places_are_those_of_the_records_and_the_users_own_fields(filled: Workspace) -> None:
    with filled.edit(message("Fields")) as unit:
        for id, title in (("a", "T-shirt size"), ("b", "T-Shirt  Size!"), ("c", "Ciudad de España"), ("d", "신발 크기"), ("e", "2nd name")):
            unit.add(OwnField(id=id, of_kind="person", title=title, rank=f"V{id}"))
        unit.add(OwnValue(id=link_id("own_value", "d", "ada"), field_id="d", owner_kind="person", owner_id="ada", text="38"))
    names = [one.name for one in letter_places(filled)]
    assert names[:2] == ["organisation.name", "organisation.acronym"]
    assert [name for name in names if name.startswith("person.own")] == [
        "person.own.t_shirt_size", "person.own.t_shirt_size_2", "person.own.ciudad_de_espana", "person.own.신발_크기",
        "person.own.field_2nd_name",
    ]  # fmt: skip
    assert "organisation.own.shoe_size" not in names, "what is personal is not offered"
    assert slug("…") == "field"


def test_unknown_places_are_listed_with_what_there_is(filled: Workspace, template: Template) -> None:
    with pytest.raises(Invalid) as raised:
        read_template(filled, path=template("{{ name }} {{ organisation.nam }} {{ organisation }} {{ date }}"))
    assert "name, organisation, organisation.nam" in str(raised.value.what)
    assert "organisation.name" in str(raised.value.remedy)
    assert "person.full_name" in str(raised.value.remedy)


@pytest.mark.parametrize(
    "text",
    ["Dear {{ organisation.name", "Dear {{ organisation.name }", "Dear {% if date %} x", "Dear {{ organisation..name }}",
     "Dear {% endif %}",
     "Dear {{ date | }}", "Dear {% if %}x{% endif %}", "Dear {{r date }}", "Dear {% cellbg date %}"],
)  # fmt: skip
def test_an_error_names_its_paragraph(text: str) -> None:
    with pytest.raises(Invalid) as raised:
        LetterTemplate(docx("First", text, "Yours"), "t.docx", KNOWN)
    told = f"{raised.value.what} {raised.value.meaning}"
    assert "t.docx" in told
    assert "Dear" in told
    assert "First" not in told


_ESCAPES = [
    "{{ ''.__class__ }}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ organisation.__class__ }}",
    "{{ organisation['__class__'] }}",
    "{{ organisation.name.__class__ }}",
    "{{ organisation.name.upper() }}",
    "{{ organisation|attr('__class__') }}",
    "{{ organisation.name|attr('__class__') }}",
    "{{ self }}",
    "{{ self.__init__.__globals__ }}",
    "{{ lipsum() }}",
    "{{ lipsum.__globals__ }}",
    "{{ cycler.__init__.__globals__.os }}",
    "{{ range(9) }}",
    "{{ config }}",
    "{{ namespace() }}",
    "{% for x in 'abc' %}{{ x }}{% endfor %}",
    "{% set x = 1 %}",
    "{% import 'os' as o %}",
    "{% include 'x' %}",
    "{% extends 'x' %}",
    "{% macro m() %}{% endmacro %}",
    "{% call m() %}{% endcall %}",
    "{% filter upper %}x{% endfilter %}",
    "{% block b %}{% endblock %}",
    "{{ 'a' * 1000000000 }}",
    "{{ 10 ** 100000 }}",
    "{{ '%999999999d' % 1 }}",
    "{{ '{0.__class__}'.format(1) }}",
    "{{ 'x'|center(999999999) }}",
    "{{ 'a'|replace('a', 'aaaaaaaa') }}",
    "{{ [1, 2] }}",
    "{{ {'a': 1} }}",
    "{{ date|xmlattr }}",
    "{{ date|map('upper') }}",
    "{{ date|tojson }}",
    "{{ date|safe }}",
    "{{ date is callable }}",
    "{{ date[0] }}",
    "{{ date[1:] }}",
    "{{ (1).__class__ }}",
    "{{ 1 + 1 }}",
    "{% raw %}x{% endraw %}{{ x() }}",
    "{{ joiner }}",
    "{{ dict(a=1) }}",
    "{{ caller() }}",
    "{{ true.__class__ }}",
    "{{ none.__class__ }}",
    "{{ (organisation.name ~ '')['__class__'] }}",
]


@pytest.mark.parametrize("where", ["body", "header", "property"])
@pytest.mark.parametrize("escape", _ESCAPES)
def test_there_is_no_way_out_of_a_template(escape: str, where: str) -> None:
    data = docx(escape) if where == "body" else docx("x", header=escape) if where == "header" else docx("x", title=escape)
    with pytest.raises(Invalid):
        LetterTemplate(data, "t.docx", KNOWN)


@pytest.mark.parametrize("escape", [one for one in _ESCAPES if "__" in one or "(" in one or "*" in one or "[" in one])
def test_the_sandbox_holds_by_itself(escape: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Even what the check of the parsed template would let through reaches nothing."""
    from jinja2 import TemplateError

    monkeypatch.setattr(_Environment, "_check", lambda *arguments: None)
    environment = _Environment(frozenset(KNOWN), "t.docx")
    values = {"organisation": {"name": "Bread"}, "date": "today", "person": {}}
    try:
        made = environment.from_string(escape).render(values)
    except (TemplateError, Invalid, TypeError, AttributeError):
        return
    assert made in ("", "True", "False", "x", "abc", "{&#39;a&#39;: 1}", "[1, 2]", "oday"), made


def test_places_split_by_the_text_program_are_found() -> None:
    document = Document()
    paragraph = document.add_paragraph("To ")
    for piece in ("{", "{ organisa", "tion.na", "me }", "}"):
        paragraph.add_run(piece).bold = piece == "tion.na"
    made = io.BytesIO()
    document.save(made)
    written = LetterTemplate(made.getvalue(), "t.docx", KNOWN).write({"organisation.name": "Bread & <Roses>"})
    assert texts(written) == ["To Bread & <Roses>"]


# --- packages ---------------------------------------------------------------------------------------------------------------------------


def packed(**members: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in members.items():
            package.writestr(name.replace("__", "/").replace("_xml", ".xml"), data)
    return made.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"", b"no package", packed(x_xml=b"<a/>"), packed(word__document_xml=b'<!DOCTYPE a [<!ENTITY b "c">]><a/>'),
        packed(word__document_xml=b" " * 3_000_000), packed(word__document_xml=b"not xml"), packed(word__document_xml=b"<a/>"),
        packed(word__document_xml=b"<a/>", **{f"m{number}": b"" for number in range(2_001)}), docx("x")[:-200],
    ],
    ids=["empty", "text", "no document", "entities", "bomb", "broken", "no word", "many members", "cut off"],
)  # fmt: skip
def test_what_is_no_sound_text_document_is_refused(data: bytes) -> None:
    with pytest.raises(Invalid):
        LetterTemplate(data, "t.docx", KNOWN)


def test_a_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    data = packed(word__document_xml=b" " * 3_000_000)
    monkeypatch.setattr(zipfile.ZipFile, "open", lambda *a, **k: pytest.fail("it was opened"))
    with pytest.raises(Invalid, match="template"):
        check_package(data, "t.docx")


def test_a_template_that_cannot_be_read_says_so(filled: Workspace, tmp_path: Path) -> None:
    with pytest.raises(GsefError, match="cannot be read"):
        read_template(filled, path=tmp_path / "none.docx")


def test_no_letters_make_no_document() -> None:
    with pytest.raises(ValueError, match="no letter"):
        joined([])
