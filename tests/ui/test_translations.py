"""French, Spanish and Korean: complete, well-formed, and at hand without a restart."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import window_texts
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialogButtonBox, QLabel, QWidget
from pytestqt.qtbot import QtBot
from window_texts import LANGUAGES, Text

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.records import Activity
from gsef_desktop.domain.time_frame import TimeKind
from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.services.settings import Settings
from gsef_desktop.ui.shell.window import MainWindow

_PLACES = re.compile(r"\{\w*\}")
_ENTITIES = re.compile(r"&\w+;|<[^>]+>")


@pytest.fixture(scope="module")
def texts() -> list[Text]:
    """Every text of the window, from the code."""
    return window_texts.collect(window_texts.code_files())


@pytest.fixture(scope="module", params=LANGUAGES)
def translations(request: pytest.FixtureRequest) -> tuple[str, dict[Text, str]]:
    """A language and its translations."""
    return request.param, window_texts.read_ts(window_texts.ts_file(request.param))


# --- the files -------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_and_none_is_left_over(texts: list[Text], language: str) -> None:
    assert window_texts.out_of_date(language, texts) == [], "run script/translations and translate what is unfinished"


def test_places_markup_and_keys_are_kept(translations: tuple[str, dict[Text, str]]) -> None:
    language, found = translations
    for text, translation in found.items():
        if not translation:  # told by the test above
            continue
        assert sorted(_PLACES.findall(translation)) == sorted(_PLACES.findall(text.source)), (language, text)
        assert sorted(_ENTITIES.findall(translation)) == sorted(_ENTITIES.findall(text.source)), (language, text)
        assert translation.count("&") == text.source.count("&"), (language, text)
        assert translation.endswith("…") == text.source.endswith("…"), (language, text)
        assert re.findall(r"\*\.\w+", translation) == re.findall(r"\*\.\w+", text.source), (language, text)
        assert translation == translation.strip() or text.source[0] in " :", (language, text)


def test_french_has_its_narrow_spaces_and_its_own_quotation_marks() -> None:
    for text, translation in window_texts.read_ts(window_texts.ts_file("fr")).items():
        assert not re.search(r"[^\u202f][;!?»](\s|$)|[^\u202f]:\s|«[^\u202f]|[“”'\"]", translation), (text, translation)


def test_spanish_opens_what_it_closes() -> None:
    for text, translation in window_texts.read_ts(window_texts.ts_file("es")).items():
        alone = text.source.endswith(", ?")  # a question mark as an example of an unknown date
        assert alone or translation.count("?") == translation.count("¿"), (text, translation)
        assert translation.count("!") == translation.count("¡"), (text, translation)
        assert translation.count("«") == translation.count("»"), (text, translation)


def test_korean_is_written_in_hangul() -> None:
    names = re.compile(r"\{\w*\}|[A-Z]\w*\+\S+|GSEF( Desktop)?|PDF|UTC|A4|mm|Rev\.|Enter|Esc|Del|\*\.\w+")
    for text, translation in window_texts.read_ts(window_texts.ts_file("ko")).items():
        rest = names.sub("", translation)
        assert re.search("[가-힣]", rest) or not re.search("[A-Za-z]{2}", rest), (text, translation)


@pytest.mark.parametrize("source", ["8–9 July 2019, last week of May, ?", "8–9 July", "Type one day, such as 8 July."])
def test_dates_given_as_examples_can_be_typed(translations: tuple[str, dict[Text, str]], source: str) -> None:
    language, found = translations
    shown = next(translation for text, translation in found.items() if text.source == source)
    example = {"8–9 July": shown, "8–9 July 2019, last week of May, ?": shown.split(",")[0]}.get(source, "")
    if not example:
        match = re.search(r"(7월 8일|8 de julio|8 juillet)", shown)
        assert match is not None
        example = match[0]
    frame = read_time(example, year=2019, language=language).frame
    assert frame.kind is TimeKind.EVENT
    assert frame.earliest is not None
    assert (frame.earliest.month, frame.earliest.day) == (7, 8)


# --- collecting ------------------------------------------------------------------------------------------------------------------------


def _code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str) -> list[Text]:
    monkeypatch.setattr(window_texts, "ROOT", tmp_path)
    path = tmp_path / "gsef_desktop" / "ui" / "some.py"
    path.parent.mkdir(parents=True)
    path.write_text(code, "utf-8")
    return window_texts.collect([path])


def test_texts_are_collected_from_tr_translate_and_message(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code = (
        'class Box:\n    def fill(self):\n        tr = self.tr\n        self.tr("One")\n        tr("Two", "of two")\n'
        'translate("Views", "Three")\nNAMES = [str(QT_TRANSLATE_NOOP("Views", "Four"))]\nmessage("Five" if x else "Six {n}", n=1)\n'
    )
    assert _code(tmp_path, monkeypatch, code) == [
        Text("Box", "One"), Text("Box", "Two", "of two"), Text("Views", "Four"), Text("Views", "Three"), Text("messages", "Five"),
        Text("messages", "Six {n}"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "code",
    ["message(text)", "partial(message, a=1)", 'class A:\n  def b(self):\n    self.other.tr("x")', 'tr("x")', "class A:\n  x = self.tr(y)"],
)
def test_a_text_that_cannot_be_collected_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    with pytest.raises(window_texts.NotLiteralError, match=r"some\.py:\d"):
        _code(tmp_path, monkeypatch, code)


def test_translations_outlive_an_update_and_what_is_gone_is_dropped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "translations").mkdir()
    monkeypatch.setattr(window_texts, "ROOT", tmp_path)
    kept, gone, new = Text("Box", "Keep <b>&amp;</b>"), Text("Box", "Gone"), Text("Box", "New", "a remark")
    window_texts.write_ts(window_texts.ts_file("fr"), "fr", {kept: "Garder <b>&amp;</b>", gone: "Parti"})
    assert window_texts.update("fr", [new, kept]) == 1
    assert window_texts.read_ts(window_texts.ts_file("fr")) == {kept: "Garder <b>&amp;</b>", new: ""}
    assert window_texts.out_of_date("fr", [kept, new]) == ["fr: not translated: Box: 'New'"]


# --- the window ------------------------------------------------------------------------------------------------------------------------

_SHOWN = {
    "fr": (["Aperçu", "Calendrier", "Programme", "Membres", "Réunions", "Vérifications"], "7 janv.", "Annuler"),
    "es": (["Resumen", "Calendario", "Programa", "Miembros", "Reuniones", "Revisión"], "7 ene", "Cancelar"),
    "ko": (["개요", "달력", "사업계획", "회원", "회의", "점검"], "1월 7일", "취소"),
    "en": (["Overview", "Calendar", "Programme", "Members", "Meetings", "Checks"], "7 Jan 2019", "Cancel"),
}


def _choose(window: MainWindow, language: str) -> None:
    """Pick a language in the menu of the status bar."""
    assert window.frame is not None
    names = {"en": "English", "fr": "Français", "es": "Español", "ko": "한국어"}
    (action,) = [one for one in window.frame.status.language.menu().actions() if one.text() == names[language]]
    action.trigger()


def test_the_menu_of_the_status_bar_switches_the_language_at_once(programme_window: MainWindow, qtbot: QtBot) -> None:
    window = programme_window
    for language in ("fr", "es", "ko", "en"):
        _choose(window, language)
        assert window.frame is not None
        qtbot.waitUntil(window.frame.isVisible)
        navigation, day, cancel = _SHOWN[language]
        assert [button.text() for button in window.frame.sidebar.navigation.values()] == navigation
        view = window.frame.open_view("overview")
        qtbot.waitUntil(view.isVisible)
        assert any(day in one.text() for one in view.findChildren(QLabel))
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)  # Qt's own words
        assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "").startswith(cancel)
        box.deleteLater()


_LATIN = re.compile(r"[A-Za-z]{3,}")
_NAMES = re.compile(
    r"GSEF( Desktop)?|network\.gsef|\.gsef|PDF|vCard|English|Français|Español|Europe/Madrid|UTC|Ada|Example|Liverpool|Shift|Alt|Ctrl|Tab"
    r"|Enter|Esc|Delete|Insert|Del|PgUp|PgDown|Page Up|Page Down|mm\b|https?://\S*|\{\w+\}"
)
"""What is written in Latin letters in Korean too: names, keys, places in the schemes of symbols, and what the test has typed itself."""


def _said(root: QWidget) -> set[str]:
    """What the visible widgets show and tell a screen reader."""
    found = set()
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.isVisible():
            found |= {widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()}
            for name in ("text", "placeholderText", "title"):
                said = getattr(widget, name, None)
                found.add(str(said()) if callable(said) else "")
            found |= {action.text() for action in widget.actions()} | {action.toolTip() for action in widget.actions()}
            if isinstance(widget, QComboBox):
                found |= {widget.itemText(number) for number in range(widget.count())}
    return {text for text in found if _LATIN.search(_NAMES.sub("", re.sub("<[^>]+>", "", text)))}


@pytest.mark.parametrize("name", ["overview", "calendar", "programme", "members", "meetings", "checks"])
def test_no_english_is_left_in_a_korean_window(file_window: MainWindow, qtbot: QtBot, name: str) -> None:
    file_window.set_language("ko")
    assert file_window.frame is not None
    view = file_window.frame.open_view(name)
    qtbot.waitUntil(view.isVisible)
    assert _said(file_window) == set()


@pytest.mark.parametrize("kind", ["activity", "organisation", "person", "body", "meeting"])
def test_no_english_is_left_in_a_korean_inspector(file_window: MainWindow, qtbot: QtBot, kind: str) -> None:
    from gsef_desktop.services import activities, bodies, meetings, members

    file_window.set_language("ko")
    context = file_window.context
    assert context is not None
    make = {
        "activity": lambda: activities.create_activity(context.workspace, title="활동", year=context.year),
        "organisation": lambda: members.add_organisation(context.workspace, name="기관", place="Liverpool"),
        "person": lambda: members.add_person(context.workspace, name="Ada Example"),
        "body": lambda: bodies.add_body(context.workspace, name="기구"),
        "meeting": lambda: meetings.make_meeting(context.workspace, title="회의", year=context.year),
    }
    made = make[kind]()
    context.go_to(RecordRef(kind, made.id))
    assert file_window.frame is not None
    qtbot.waitUntil(file_window.frame.view.isVisible)
    assert _said(file_window) == set()


def test_a_text_of_a_base_class_is_found_from_what_is_built_on_it(programme_window: MainWindow, qtbot: QtBot) -> None:
    programme_window.set_language("fr")
    context, frame = programme_window.context, programme_window.frame
    assert context is not None
    assert frame is not None
    with context.workspace.read() as reader:
        first = reader.all(Activity, limit=1)[0]
    context.go_to(RecordRef("activity", first.id))
    qtbot.waitUntil(frame.inspector.isVisible)
    said = window_texts.read_ts(window_texts.ts_file("fr"))[Text("Inspector", "More actions")]
    assert said in {button.accessibleName() for button in frame.inspector.findChildren(QAbstractButton)}


def test_undo_names_the_step_in_the_language_of_the_window(programme_window: MainWindow, qtbot: QtBot) -> None:
    from gsef_desktop.services.members import add_person

    window = programme_window
    assert window.context is not None
    add_person(window.context.workspace, name="Ada Example")
    for language, said in {"fr": "Annuler : Ajouter Ada Example", "es": "Deshacer: Añadir Ada Example"}.items():
        window.set_language(language)
        assert window.commands.undo.text().replace("\u202f", " ") == said


def test_the_language_is_kept_for_the_next_time(file_window: MainWindow) -> None:
    _choose(file_window, "ko")
    assert Settings.load(file_window.settings.directory).language == "ko"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_welcome_page_speaks_the_language(window: MainWindow, language: str) -> None:
    window.set_language(language)
    found = window_texts.read_ts(window_texts.ts_file(language))
    assert window.welcome is not None
    shown = {button.accessibleName() or button.text() for button in window.welcome.findChildren(QAbstractButton)}
    for text in ("New file", "Open", "Look around with the 2019 programme"):
        assert any(found[Text("Welcome", text)] in words for words in shown)
