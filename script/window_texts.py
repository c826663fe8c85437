"""The texts of the window: collected from the code, and kept with their translations in translations/gsef_XX.ts.

The templates of messages are kept for printed documents too, in resources/messages/XX.json: those are made of the .ts files here.

A text is what stands in ``tr("…")`` (its context is the class around it), ``translate("Context", "…")``,
``QT_TRANSLATE_NOOP("Context", "…")`` or ``message("…")`` (context "messages").  The code is only parsed, never run.
"""

from __future__ import annotations

import ast
import json
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("fr", "es", "ko")
MESSAGES = "messages"
"""The context of every `Message` template; `gsef_desktop.ui.translate` looks them up there."""


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One text of the window: where it belongs, the English, and a remark that tells equal texts apart (may be empty)."""

    context: str
    source: str
    comment: str = ""


class NotLiteralError(Exception):
    """A text in the code that cannot be collected, because it is not written out where it is used."""


def code_files() -> list[Path]:
    """Every module of the program."""
    return sorted((ROOT / "gsef_desktop").rglob("*.py"))


def collect(files: Iterable[Path]) -> list[Text]:
    """The texts of these modules, sorted, each once.  Raises `NotLiteralError`, naming file and line."""
    found: set[Text] = set()
    for path in files:
        in_window = "ui" in path.relative_to(ROOT).parts or path.name == "app.py"
        found.update(_texts_of(path, ast.parse(path.read_text("utf-8")), "", in_window))
    return sorted(found)


def _texts_of(path: Path, node: ast.AST, inside: str, in_window: bool) -> Iterator[Text]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            if any(isinstance(given, ast.Name) and given.id == "message" for given in child.args):
                raise NotLiteralError(
                    f"{path.relative_to(ROOT)}:{child.lineno}: message() is handed on; call it with the text where it is used"
                )
            yield from _texts_of_call(path, child, inside, in_window)
        yield from _texts_of(path, child, child.name if isinstance(child, ast.ClassDef) else inside, in_window)


def _texts_of_call(path: Path, call: ast.Call, inside: str, in_window: bool) -> Iterator[Text]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id if isinstance(call.func, ast.Name) else ""
    where = f"{path.relative_to(ROOT)}:{call.lineno}"
    if name == "message" and isinstance(call.func, ast.Name) and call.args:
        yield from (Text(MESSAGES, source) for source in _literals(call.args[0], where))
    elif not in_window:
        return
    elif name == "tr" and call.args:
        if isinstance(call.func, ast.Attribute) and not (isinstance(call.func.value, ast.Name) and call.func.value.id == "self"):
            raise NotLiteralError(f"{where}: tr() of another object looks in the context of that object's class; use translate()")
        if not inside:
            raise NotLiteralError(f"{where}: tr() outside a class has no context; use translate()")
        comment = "".join(_literals(call.args[1], where)) if len(call.args) > 1 else ""
        yield from (Text(inside, source, comment) for source in _literals(call.args[0], where))
    elif name == "QT_TRANSLATE_NOOP" or (name == "translate" and _is_literal(call)):
        (context,) = _literals(call.args[0], where)
        yield from (Text(context, source) for source in _literals(call.args[1], where))


def _is_literal(call: ast.Call) -> bool:
    """Whether a translate() names its text: those that look up what QT_TRANSLATE_NOOP or message() has named do not."""
    return len(call.args) >= 2 and isinstance(call.args[0], ast.Constant) and isinstance(call.args[1], ast.Constant | ast.IfExp)


def _literals(node: ast.expr, where: str) -> list[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return [*_literals(node.body, where), *_literals(node.orelse, where)]
    raise NotLiteralError(f"{where}: this text is not a literal")


def ts_file(language: str) -> Path:
    """Where the translations into this language are kept."""
    return ROOT / "translations" / f"gsef_{language}.ts"


def read_ts(path: Path) -> dict[Text, str]:
    """The texts of a .ts file with their translations; empty where one is missing or marked as unfinished."""
    if not path.exists():
        return {}
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for entry in context.iter("message"):
            translation = entry.find("translation")
            done = translation is not None and translation.get("type") is None
            text = Text(name, entry.findtext("source", ""), entry.findtext("comment", ""))
            found[text] = (translation.text or "") if done and translation is not None else ""
    return found


def write_ts(path: Path, language: str, translations: dict[Text, str]) -> None:
    """Write a .ts file, sorted and without line numbers, so that it changes only where a text does."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}" sourcelanguage="en_GB">']
    context = None
    for text in sorted(translations):
        if text.context != context:
            lines += [*(["</context>"] if context is not None else []), "<context>", f"    <name>{escape(text.context)}</name>"]
            context = text.context
        translation = translations[text]
        lines += ["    <message>", f"        <source>{escape(text.source)}</source>"]
        lines += [f"        <comment>{escape(text.comment)}</comment>"] if text.comment else []
        state = "" if translation else ' type="unfinished"'
        lines += [f"        <translation{state}>{escape(translation)}</translation>", "    </message>"]
    lines += [*(["</context>"] if context is not None else []), "</TS>", ""]
    path.write_text("\n".join(lines), "utf-8")


def messages_file(language: str) -> Path:
    """Where printed documents look the translations of messages up (`gsef_desktop.documents.sentences`)."""
    return ROOT / "resources" / "messages" / f"{language}.json"


def messages_text(translations: dict[Text, str]) -> str:
    """What stands in that file: every template that is translated, sorted, with its translation."""
    found = {text.source: words for text, words in sorted(translations.items()) if text.context == MESSAGES and words}
    return json.dumps(found, ensure_ascii=False, indent=0) + "\n"


def compile_ts(language: str) -> Path:
    """Compile the translations into this language for Qt, unless that has been done since they changed; several may try at once."""
    source = ts_file(language)
    built = source.with_suffix(".qm")
    if not built.exists() or built.stat().st_mtime < source.stat().st_mtime:
        import PySide6

        folder = Path(PySide6.__file__).parent
        tool = next(path for path in (folder / "lrelease", folder / "lrelease.exe", folder / "Qt/libexec/lrelease") if path.exists())
        with tempfile.TemporaryDirectory(dir=source.parent) as made:
            part = Path(made) / built.name
            subprocess.run([str(tool), "-silent", str(source), "-qm", str(part)], check=True)
            part.replace(built)
    return built


def out_of_date(language: str, texts: Iterable[Text]) -> list[str]:
    """What is wrong with the translations into this language: texts missing, unfinished, or no longer in the code."""
    kept, wanted, printed = read_ts(ts_file(language)), set(texts), messages_file(language)
    stale = not printed.exists() or printed.read_text("utf-8") != messages_text(kept)
    return [
        *(f"{language}: not collected: {_shown(text)}" for text in sorted(wanted - kept.keys())),
        *(f"{language}: not translated: {_shown(text)}" for text in sorted(wanted & kept.keys()) if not kept[text]),
        *(f"{language}: no longer in the code: {_shown(text)}" for text in sorted(kept.keys() - wanted)),
        *([f"{language}: {printed.relative_to(ROOT)} is older than the translations; run script/translations"] if stale else []),
    ]


def update(language: str, texts: Iterable[Text]) -> int:
    """Bring one .ts file up to date with the code, keeping what is translated, and make the messages of documents of it.

    Answers how many texts want a translation.
    """
    kept = read_ts(ts_file(language))
    now = {text: kept.get(text, "") for text in texts}
    write_ts(ts_file(language), language, now)
    messages_file(language).parent.mkdir(parents=True, exist_ok=True)
    messages_file(language).write_text(messages_text(now), "utf-8")
    return sum(not translation for translation in now.values())


def _shown(text: Text) -> str:
    return f"{text.context}: {text.source!r}"
