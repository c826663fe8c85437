"""Papers: attached by file, in several languages, moved, replaced, taken away."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from gsef_desktop.domain.errors import GsefError, Invalid, NotFound
from gsef_desktop.domain.records import Attachment, Paper, PaperStatus, PaperVersion
from gsef_desktop.services import papers
from gsef_desktop.services.meetings import delete_meeting
from gsef_desktop.services.papers import PaperRow
from gsef_desktop.storage.workspace import Workspace
from tests.ui.meeting_sample import Sample, make_sample

DAY = date(2019, 6, 1)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "file.gsef", config_dir=tmp_path / "config") as opened:
        yield opened


@pytest.fixture
def sample(workspace: Workspace) -> Sample:
    return make_sample(workspace, with_participants=False)


def _put(folder: Path, name: str, data: bytes = b"%PDF-1.7 example") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def _attach(workspace: Workspace, sample: Sample, *paths: Path, item: str | None = "Welcome", **options: str) -> list[str]:
    item_id = sample.items[item] if item is not None else None
    files = papers.read_new_papers(paths)
    return papers.attach_papers(workspace, meeting_id=sample.meeting_id, files=files, item_id=item_id, day=DAY, **options)


def _row(workspace: Workspace, sample: Sample, id: str) -> PaperRow:
    return next(row for row in papers.read_papers(workspace, meeting_id=sample.meeting_id) if row.id == id)


def test_a_file_becomes_a_paper_with_the_next_symbol(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    (first,) = _attach(workspace, sample, _put(tmp_path, "Words_of welcome.pdf"))
    (second,) = _attach(workspace, sample, _put(tmp_path, "Programme.pdf", b"other"))
    (whole,) = _attach(workspace, sample, _put(tmp_path, "List.pdf"), item=None)
    row = _row(workspace, sample, first)
    assert (row.symbol, row.title, row.item, row.status) == ("EX/SC/2019/1/1.1", "Words of welcome", "1.1", PaperStatus.FINAL)
    assert [(one.language, one.file_name, one.size, one.added_on) for one in row.versions] == [("en", "Words_of welcome.pdf", 16, DAY)]
    assert row.versions[0].media_type == "application/pdf"
    assert _row(workspace, sample, second).symbol == "EX/SC/2019/1/1.1/Add.1"
    assert (_row(workspace, sample, whole).symbol, _row(workspace, sample, whole).item) == ("EX/SC/2019/1/INF.1", "")


def test_a_symbol_is_not_used_again_when_its_paper_is_gone(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    (first,) = _attach(workspace, sample, _put(tmp_path, "One.pdf"))
    papers.remove_paper(workspace, paper_id=first)
    (second,) = _attach(workspace, sample, _put(tmp_path, "Two.pdf"))
    assert _row(workspace, sample, second).symbol == "EX/SC/2019/1/1.1/Add.1"
    workspace.undo()
    workspace.undo()
    assert _row(workspace, sample, first).symbol == "EX/SC/2019/1/1.1"
    assert _row(workspace, sample, first).versions


def test_names_tell_the_language_and_whether_it_is_a_draft(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    files = [_put(tmp_path, name, name.encode()) for name in ("Budget en.pdf", "Budget (fr).pdf", "Budget-ko DRAFT.pdf", "budget_es.pdf")]
    made = _attach(workspace, sample, *files)
    assert len(made) == 2  # the draft has another title
    row = _row(workspace, sample, made[0])
    assert [one.language for one in row.versions] == ["en", "fr", "es"]
    assert row.title == "Budget"
    assert _row(workspace, sample, made[1]).versions[0].status is PaperStatus.DRAFT
    assert str(workspace.undo_label) == "Attach 4 files"


def test_the_same_title_and_language_again_replaces_the_file(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    (first,) = _attach(workspace, sample, _put(tmp_path, "Budget.pdf", b"old"))
    (again,) = _attach(workspace, sample, _put(tmp_path, "Budget.pdf", b"newer"))
    assert again == first
    row = _row(workspace, sample, first)
    assert [one.size for one in row.versions] == [5]
    assert papers.file_of_version(workspace, version_id=row.versions[0].id) == ("Budget.pdf", b"newer")
    assert [(one.size, one.replaced_on) for one in row.history] == [(3, DAY)]
    workspace.undo()
    row = _row(workspace, sample, first)
    assert papers.file_of_version(workspace, version_id=row.versions[0].id) == ("Budget.pdf", b"old")
    assert row.history == ()


def test_files_that_come_together_never_replace_each_other(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    made = _attach(workspace, sample, _put(tmp_path, "Letter.pdf", b"one"), _put(tmp_path, "Letter.docx", b"two"))
    assert len(made) == 2
    assert [_row(workspace, sample, id).versions[0].file_name for id in made] == ["Letter.pdf", "Letter.docx"]


def test_what_is_said_comes_before_what_names_tell(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    (made,) = _attach(workspace, sample, _put(tmp_path, "Budget en.pdf"), language="fr", title="Le budget")
    row = _row(workspace, sample, made)
    assert (row.title, row.language, row.versions[0].language) == ("Le budget", "fr", "fr")
    papers.set_paper_title(workspace, paper_id=made, language="en", title="The budget")
    (same,) = _attach(workspace, sample, _put(tmp_path, "x.pdf", b"x"), language="en", title="the Budget")
    assert same == made
    assert [one.language for one in _row(workspace, sample, made).versions] == ["en", "fr"]


def test_the_same_bytes_are_kept_once(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    _attach(workspace, sample, _put(tmp_path, "One.pdf"), _put(tmp_path, "Two.pdf"))
    with workspace.read() as reader:
        assert reader.count(Attachment) == 1


def test_a_text_is_a_version_and_an_empty_one_is_none(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    (made,) = _attach(workspace, sample, _put(tmp_path, "Note.pdf"))
    papers.write_version(workspace, paper_id=made, language="fr", text="Première ligne\nSeconde ligne")
    version = _row(workspace, sample, made).version("fr")
    assert version is not None
    assert (version.is_text, version.size) == (True, 0)
    with pytest.raises(Invalid):
        papers.file_of_version(workspace, version_id=version.id)
    papers.write_version(workspace, paper_id=made, language="fr", text=" ")
    assert _row(workspace, sample, made).version("fr") is None


def test_papers_are_moved_and_their_state_is_set(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    made = _attach(workspace, sample, *[_put(tmp_path, f"{name}.pdf", name.encode()) for name in ("A", "B", "C")])
    papers.move_paper(workspace, paper_id=made[2], down=False)
    order = [row.id for row in papers.read_papers(workspace, meeting_id=sample.meeting_id, item_id=sample.items["Welcome"])]
    assert order == [made[0], made[2], made[1]]
    assert not papers.move_paper(workspace, paper_id=made[0], down=False).touches("paper")
    papers.move_paper(workspace, paper_id=made[0], down=True)
    order = [row.id for row in papers.read_papers(workspace, meeting_id=sample.meeting_id, item_id=sample.items["Welcome"])]
    assert order == [made[2], made[0], made[1]]
    papers.set_status(workspace, paper_id=made[0], status=PaperStatus.DRAFT)
    row = _row(workspace, sample, made[0])
    assert (row.status, row.versions[0].status) == (PaperStatus.DRAFT, PaperStatus.DRAFT)


def test_a_file_is_unpacked_under_a_name_that_does_no_harm(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    (made,) = _attach(workspace, sample, _put(tmp_path, "run.exe", b"MZ"))
    version = _row(workspace, sample, made).versions[0]
    path = papers.unpack_version(workspace, version_id=version.id, folder=tmp_path / "out")
    assert (path.name, path.read_bytes()) == ("run.exe.txt", b"MZ")


def test_papers_go_with_their_versions_and_their_meeting(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    (made,) = _attach(workspace, sample, _put(tmp_path, "A.pdf"))
    papers.remove_version(workspace, version_id=_row(workspace, sample, made).versions[0].id)
    assert _row(workspace, sample, made).versions == ()
    delete_meeting(workspace, meeting_id=sample.meeting_id)
    with workspace.read() as reader:
        assert (reader.count(Paper), reader.count(PaperVersion)) == (0, 0)


def test_what_cannot_be_attached(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    with pytest.raises(GsefError):
        papers.read_new_papers([tmp_path / "missing.pdf"])
    with pytest.raises(Invalid):
        _attach(workspace, sample)
    with pytest.raises(Invalid):
        _attach(workspace, sample, _put(tmp_path, "A.pdf"), language="French")
    with pytest.raises(NotFound):
        papers.find_item_by_number(workspace, meeting_id=sample.meeting_id, number="9.9")
    assert papers.find_item_by_number(workspace, meeting_id=sample.meeting_id, number="1.1.") == sample.items["Welcome"]
