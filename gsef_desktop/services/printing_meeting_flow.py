"""What the running texts of a meeting have in common: the meeting at their head, texts in paragraphs, and the file made of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from gsef_desktop.documents.content import UNDATED, AgendaDocument, Masthead, PrintedDocument
from gsef_desktop.documents.flow import Block, FlowDocument, Look, Paragraph, Run, text
from gsef_desktop.documents.wording import Words, load_words
from gsef_desktop.domain.records import LANGUAGES, Record
from gsef_desktop.services.house_style import print_job
from gsef_desktop.services.printing import agenda_document
from gsef_desktop.services.printing_flow import Format, make_flow
from gsef_desktop.services.printing_lines import lines_of
from gsef_desktop.services.printing_names import Texts, file_stem
from gsef_desktop.services.printing_subject import Subject, kicker_of, masthead_of
from gsef_desktop.storage.queries.activity_list_rows import last_change

if TYPE_CHECKING:
    from gsef_desktop.domain.agenda_content import Agenda
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace


@dataclass(frozen=True, slots=True)
class MeetingFlow:
    """The meeting that a running text is about, in the language of `words`."""

    reader: Reader
    subject: Subject
    texts: Texts
    words: Words

    @classmethod
    def read(cls, reader: Reader, meeting_id: str, words: Words) -> MeetingFlow:
        """Read it.  Raises NotFound."""
        return cls(reader, Subject.read(reader, meeting_id), Texts(reader, words.language), words)

    def lines(self, record: Record, field: str) -> list[Run]:
        """The paragraphs of a field (see `lines_of`)."""
        return lines_of(self.texts, record, field)

    def labelled(self, label: str, lines: Sequence[Run], *, behind: str = "", italic: bool = False) -> Iterator[Paragraph]:
        """Paragraphs of which the first begins with a label in bold; `behind` stands in grey after the last."""
        for place, line in enumerate(lines):
            begin = (Run(text=f"{label} ", bold=True),) if not place and label else ()
            end = (Run(text=f" {behind}", quiet=True),) if behind and place + 1 == len(lines) else ()
            yield Paragraph(text=(*begin, replace(line, italic=italic), *end))

    def note(self, parts: list[str]) -> Iterator[Paragraph]:
        """A remark of several parts, such as when, what for and by whom; none where there are no parts."""
        said = ". ".join(part for part in parts if part)
        if said:
            yield Paragraph(text=text(said), look=Look.NOTE)

    def when_and_where(self, agenda: AgendaDocument) -> list[tuple[str, str]]:
        """The days and the place as facts."""
        words = self.words
        return [
            (words("dates" if agenda.several_days else "date"), agenda.dates or words("date_unknown")),
            (words("place"), agenda.place or words("place_unknown")),
        ]

    def agenda(self, read: Agenda) -> AgendaDocument:
        """The agenda with its days and its place; what it does not translate is not reported."""
        return agenda_document(self.reader, read, Texts(self.reader, self.words.language), self.words)

    def masthead(self, *, issued_on: date | None, original: str, also_in: tuple[str, ...]) -> Masthead:
        """What stands over the document; the file carries the day of its newest edit."""
        subject = self.subject
        head = masthead_of(
            self.reader, subject, self.words.language, symbol=subject.meeting.symbol,
            kicker=kicker_of(subject, self.texts, self.words), also_in=also_in,
        )  # fmt: skip
        day = last_change(self.reader) or subject.first_day or UNDATED
        return replace(head, issued_on=issued_on, original=original, day=day)

    def document(
        self, key: str, head: Masthead, facts: list[tuple[str, str]], blocks: list[Block], notes: tuple[str, ...] = ()
    ) -> FlowDocument:  # fmt: skip
        """The whole; `key` is that of its title in the fixed words."""
        marks = self.texts.marks
        fallback = (self.words("note_fallback_texts", marks=", ".join(marks)),) if marks else ()
        return FlowDocument(
            masthead=head, title=self.words(key), facts=tuple(facts), blocks=tuple(blocks), notes=(*notes, *fallback),
            other_titles=tuple((one, load_words(one)(key)) for one in LANGUAGES if one != self.words.language),
        )  # fmt: skip


def make_document(
    workspace: Workspace, document: FlowDocument, texts: Texts, *, format: str, paper: str, progress: Callable[[float], object] | None
) -> PrintedDocument:  # fmt: skip
    """The file of a running text.  Raises Invalid for another paper than A4, Letter or A3, ValueError for another format."""
    head = document.masthead
    job = print_job(workspace, head.language, progress)
    data, pages = make_flow(document, format=format, paper=paper, job=job)
    name = " ".join(part for part in (head.symbol, document.title) if part)
    return PrintedDocument(
        data=data, pages=pages, title=f"{document.title}, {head.symbol}" if head.symbol else document.title,
        file_name=f"{file_stem(name)} {head.language}.{Format(format).value}", language=head.language,
        fallbacks=tuple(texts.fallbacks.values()), missing_glyphs=job.missing_glyphs,
    )  # fmt: skip
