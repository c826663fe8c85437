"""Everything that is kept about a person as one PDF, in one of four languages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from gsef_desktop.documents.content import Masthead, PersonalDataDocument, PersonalEntry, PrintedDocument
from gsef_desktop.documents.printing import words_of
from gsef_desktop.documents.typesetting import clean
from gsef_desktop.documents.wording import Words
from gsef_desktop.domain.messages import Message
from gsef_desktop.domain.own_values import read_day
from gsef_desktop.services.house_style import print_job
from gsef_desktop.services.personal_data import DataItem, collect_personal_data
from gsef_desktop.services.practical import PRACTICAL_FIELDS
from gsef_desktop.services.printing_names import file_stem, network_name
from gsef_desktop.storage.workspace import Workspace

_DAYS = frozenset(
    {"consent_on", "valid_from", "valid_to", "due_on", "done_on", "invited_on", "replied_on", "arrives_on", "departs_on"}
)  # fmt: skip
_REPLIES = {
    "accepted": "accepted", "tentative": "tentative", "none": "no_reply", "not-invited": "not_invited", "present": "present",
    "absent": "absent", "apologies": "apologies", "proxy": "by_proxy", "in-person": "in_person", "online": "attends_online",
}  # fmt: skip
_CHOICES = {"for": "roll_for", "against": "roll_against", "abstain": "roll_abstain"}


def personal_data_pdf(
    workspace: Workspace,
    *,
    person_id: str,
    language: str = "en",
    paper: str = "A4",
    render: Callable[[Message], str] = str,
    progress: Callable[[float], object] | None = None,
) -> PrintedDocument:
    """The PDF about a person; `render` puts the names of edits into the document's language.

    Raises NotFound, and Invalid for another language or paper.
    """
    from gsef_desktop.documents.personal_data import TITLE_KEY, print_personal_data

    words = words_of(language)
    data = collect_personal_data(workspace, person_id=person_id, language=language, render=render)
    with workspace.read() as reader:
        network = network_name(reader, None, language)
    kicker = words("personal_data_of", name=clean(data.name), day=words.short_day(data.collected_on))
    head = Masthead(
        network=network, language=language, issued_on=data.collected_on, original=language, kicker=kicker, day=data.collected_on
    )  # fmt: skip
    sections = tuple((words.term("personal_sections", key), tuple(_entry(one, words) for one in items)) for key, items in data.sections)
    job = print_job(workspace, language, progress)
    printed, pages = print_personal_data(PersonalDataDocument(masthead=head, sections=sections), paper=paper, job=job)
    title = f"{words(TITLE_KEY)}, {clean(data.name)}"
    return PrintedDocument(
        data=printed, pages=pages, title=title, file_name=f"{file_stem(title)} {language}.pdf", language=language,
        missing_glyphs=job.missing_glyphs,
    )  # fmt: skip


def _entry(one: DataItem, words: Words) -> PersonalEntry:
    pairs = [(words.term("personal_fields", name), _text(name, value, words)) for name, value in one.values]
    about = words(one.about) if one.kind == "detail" and one.about in PRACTICAL_FIELDS else clean(one.about)
    return PersonalEntry(about=about, fields=tuple((name, text) for name, text in pairs if text))


def _text(name: str, value: object, words: Words) -> str:
    if isinstance(value, bool):
        return words.term("personal_values", "yes" if value else "no")
    if isinstance(value, list):
        return words.language_names([str(one) for one in value]) if name == "languages" else ", ".join(map(str, value))
    if isinstance(value, tuple):
        lines = [f"{words.term('personal_fields', one.field)}: {one.before} → {one.after}" for one in value]
        return "\n".join(" ".join(clean(line).split()) for line in lines)
    text = str(value)
    if name == "when":
        moment = datetime.fromisoformat(text)
        return f"{words.short_day(moment.date())}, {moment:%H:%M} UTC"
    if name in _DAYS and (day := read_day(text)) is not None:
        return words.short_day(date.fromisoformat(day))
    if name == "classification":
        return words.class_of_one(text)
    if name == "acts_as":
        return words.term("capacities", text)
    if name in ("reply", "attendance", "mode"):
        return words(_REPLIES[text]) if text in _REPLIES else ""
    if name == "choice":
        return words(_CHOICES[text]) if text in _CHOICES else ""
    if name == "language":
        return words.language_name(text)
    return "\n".join(clean(line) for line in text.splitlines())
