"""A line of an imported document: its words, where it stands, and what was read from it."""

from __future__ import annotations

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.records import SourceDocument, SourceLine, SourceLink
from gsef_desktop.services.naming import names_of
from gsef_desktop.ui.inspectors.base import Inspector
from gsef_desktop.ui.shell.registry import kind_name
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import rule
from gsef_desktop.ui.widgets.tips import tip


class SourceLineInspector(Inspector):
    """Shows one line as it stands in the document; a document does not change, so there is nothing to edit."""

    concerns = ("source_link",)

    def build(self) -> None:
        context = self.context
        with context.workspace.read() as reader:
            line = reader.get(SourceLine, self.ref.id)
            document = reader.find(SourceDocument, line.document_id)
            links = reader.all(SourceLink, source_line_id=line.id)
        self.add_kick("file-clock", kind_name("source_line"))
        where = [document.file_name if document is not None else "", str(line.line)]
        self.column.addWidget(label(context.theme, ":".join(part for part in where if part), "card_title", wrap=True))
        if line.section:
            self.column.addWidget(label(context.theme, line.section, "secondary", token="ink3", wrap=True))
        self.column.addSpacing(6)
        self.column.addWidget(label(context.theme, line.text.replace("\t", "   "), "body", wrap=True))
        refs = [RecordRef(link.owner_kind, link.owner_id) for link in links]
        names = names_of(context.workspace, refs=refs, language=context.language)
        if names:
            self.column.addSpacing(6)
            self.column.addWidget(rule())
        for ref, name in names.items():
            button = Button(context.theme, (name or kind_name(ref.kind)).replace("&", "&&"), look="quiet", small=True)
            button.setToolTip(tip(f"{kind_name(ref.kind)}: {name}"))
            button.setMinimumWidth(0)
            button.clicked.connect(lambda _=False, ref=ref: context.go_to(ref))
            self.column.addWidget(button)
