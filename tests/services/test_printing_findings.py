"""The findings as a list to discuss."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
import pytest

from gsef_desktop.documents.sentences import sentence
from gsef_desktop.documents.wording import load_words
from gsef_desktop.domain.errors import Cancelled, Invalid
from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.services.checks import KINDS, findings, set_aside
from gsef_desktop.services.imports import apply_proposal, propose_programme
from gsef_desktop.services.printing_findings import findings_document
from gsef_desktop.services.printing_programme import programme_document
from gsef_desktop.storage.workspace import Workspace
from tests.documents.pdf_reading import faults, read_pdf, squeezed, text_of
from tests.documents.structure_reading import TaggedPdf, table_faults
from tests.interchange.sources import SAMPLE


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    folder = tmp_path_factory.mktemp("findings")
    with Workspace.create(folder / "sample.gsef", config_dir=folder / "config") as workspace:
        apply_proposal(workspace, proposal=propose_programme(SAMPLE))
        yield workspace


def docx_text(data: bytes) -> str:
    read = docx.Document(io.BytesIO(data))
    rows = [" ".join(cell.text for cell in row.cells) for table in read.tables for row in table.rows]
    return "\n".join([*(paragraph.text for paragraph in read.paragraphs), *rows])


@pytest.mark.parametrize("format", ["pdf", "docx"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_is_told_with_its_explanation_and_its_sources(language: str, format: str, sample: Workspace) -> None:
    made = findings_document(sample, year=2019, language=language, format=format)
    text = squeezed(text_of(made.data) if format == "pdf" else docx_text(made.data)).replace("\u202f", "").replace("\xa0", "")
    found = findings(sample, year=2019, language=language)
    assert len(found) > 15
    words = load_words(language)

    def is_there(said: str) -> bool:
        """Quotes and dashes are set by the language; letters and digits are not."""
        kept = [piece for piece in "".join(one if one.isalnum() else " " for one in said).split() if piece]
        return all(piece in text for piece in kept)

    for one in found:
        assert is_there(sentence(one.title, language)), one.title
        assert one.explanation is None or is_there(sentence(one.explanation, language))
        for source in one.sources:
            assert is_there(source.text)
            assert not source.document or is_there(words("source_line", document=source.document, line=source.line))
    assert "*" not in text, "the signs of a plain text for bold and italics are not printed"
    assert all(is_there(words(f"finding_{kind.value}")) for kind in KINDS if any(one.kind is kind for one in found))
    assert "[EN]" not in text, "every sentence of the checks is translated"
    assert made.missing_glyphs == ()


def test_there_is_room_for_notes(sample: Workspace) -> None:
    made = findings_document(sample, year=2019)
    for table in TaggedPdf(made.data).document.all("Table"):
        assert table_faults(table) == []
        assert [cell.text for cell in table.kids[0].kids] == ["No.", "Finding", "Explanation", "Notes"]
        assert all(row.kids[3].text == "" for row in table.kids[1:])
    pages = read_pdf(made.data).pages
    assert len(pages) == made.pages
    assert [fault for page in pages for fault in faults(page)] == []


@pytest.mark.parametrize("profile", ["pdfua-1", "pdfa-2a"])
def test_it_keeps_the_standards(profile: str, sample: Workspace) -> None:
    page: Any = pytest.importorskip("page", reason="page-validation is not installed")
    for language in LANGUAGES:
        data = findings_document(sample, year=2019, language=language).data
        report = page.validate_pdf_bytes(data, profile=profile, limits=page.SafetyLimits.unlimited())
        assert [(one.rule_id, one.message) for one in report.failures] == []


def test_two_builds_are_the_same_bytes(sample: Workspace) -> None:
    for format in ("pdf", "docx"):
        one, other = (findings_document(sample, year=2019, language="fr", format=format).data for _ in range(2))
        assert one == other


def test_what_was_set_aside_is_left_out_and_nothing_left_is_said(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "file.gsef", config_dir=tmp_path / "config") as workspace:
        apply_proposal(workspace, proposal=propose_programme(SAMPLE))
        found = findings(workspace, year=2019)
        assert str(found[0].title) in text_of(findings_document(workspace, year=2019).data)
        for one in found:
            set_aside(workspace, finding=one)
        made = findings_document(workspace, year=2019)
        assert "There is nothing to discuss." in text_of(made.data)
        assert made.pages == 1


def test_the_annex_of_the_programme_is_in_its_language(sample: Workspace) -> None:
    text = squeezed(text_of(programme_document(sample, year=2019, language="ko", with_findings=True).data))
    (first, *_) = findings(sample, year=2019, language="ko")
    assert squeezed(sentence(first.title, "ko")) in text
    assert squeezed(str(first.title)) not in text


def test_another_paper_or_language_is_refused_and_work_can_be_cancelled(sample: Workspace) -> None:
    for options in ({"paper": "A5"}, {"language": "de"}):
        with pytest.raises(Invalid):
            findings_document(sample, year=2019, **options)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="odt"):
        findings_document(sample, year=2019, format="odt")

    def cancel(share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        findings_document(sample, year=2019, progress=cancel)
