"""Brings the Qt Linguist files up to date with the words of the window: ``make words``.

Every text that a person may read is an English literal in ``ui``, or in those parts of the core whose words the window shows
(``CORE``): a plain literal, or the pattern of a ``worded``. New ones get an unfinished message, old ones go, translations stay.
Then the compiled files beside them are made with Qt's own ``lrelease``.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

from app.policy.places import A_POINT, POINTS
from app.watch.frame import Priority
from ui.language import A_MONTH, MONTHS
from ui.language import SMALL as SMALL_WORDS

ROOT: Final = Path(__file__).parents[1]
SMALL: Final = (*SMALL_WORDS, *(priority.name for priority in Priority))
FOLDER: Final = ROOT / "ui" / "assets" / "languages"
CODES: Final = {"it": "it_IT", "fr": "fr_FR", "de": "de_DE", "es": "es_ES"}
CORE: Final = (
    "app/watch", "app/training", "app/setup", "app/vigil.py", "app/sightings.py", "app/rescue/due.py",
    "app/rescue/told.py", "app/rescue/patterns.py", "app/policy/files",
    "app/relay/scanning.py", "app/rescue/incident_entries.py", "app/rescue/mark_entries.py",
    "app/policy/explain.py", "app/policy/diff.py", "app/sea/zones.py", "app/diskkey.py", "app/export/handover_paper.py",
    "app/export/files.py", "app/relay/plotting.py", "app/start_notices.py", "app/housekeeping.py", "app/station.py",
    "db/second.py",
)  # fmt: skip
SENTENCES: Final = ("app/policy/places.py", "app/policy/positions/__init__.py", "db/second_place.py", "db/second_files.py")
"""Of these the patterns alone: what else stands in them are names."""
AUDIENCES: Final = "app/data/export/profiles.toml"
"""For whom an export is: the title, what it is for and what it holds back, as ``ui.export_words`` takes them apart."""
TERMS: Final = ("app/rescue/terms.py", "app/rescue/leeway.py", "app/rescue/sweep.py")
"""The field's vocabulary: what a key or a row says for a code."""
CODED: Final = "app/rescue/*entries.py"
"""What can be logged: a form says the name of a field and of a code with its first letter large and no underscores."""
CONTEXT: Final = "fairlead"
MEANING: Final = "\x04"
"""Stands between a text and what it means, where ``meant`` says that: a message of its own, with a comment for the translator."""

_TEXT: Final = re.compile(
    r"[^\W\d_]{2,}[^\n]* [^\W\d_]|^[A-Z][a-z’'-]+[.…:?]?$|^[A-Z]{3,}$|^[A-Z1] [a-z]{3,}|^[A-Z][a-z]+,? (°C?|▾|\([+-]\)|\([A-Z]+\))$"
)
_NO_TEXT: Final = re.compile(r"^[a-z_]+(-[a-z0-9_]+)+$|[{};]\s*\n|qlineargradient|^(Ctrl|Shift|Alt)\+|^https?:|^[A-Z]{2,}-[A-Z]")
_NOT_SHOWN: Final = {"debug", "info", "warning", "error", "exception", "critical", "compile", "getLogger", "TypeVar", "Literal"}


def readable(text: str) -> bool:
    """Does a literal look like words for people? Better one too many than one too few: a name of a field harms nobody."""
    return bool(_TEXT.search(text)) and not _NO_TEXT.search(text)


def words_in(source: str) -> Iterator[str]:
    """The texts of one file, in its order."""
    tree = ast.parse(source)
    skipped: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            skipped.add(id(node.value))  # docstrings
        if isinstance(node, ast.Call) and _called(node) in _NOT_SHOWN:
            skipped.update(id(each) for each in ast.walk(node))
        if isinstance(node, (ast.JoinedStr, ast.Raise)):
            skipped.update(id(each) for each in ast.walk(node) if isinstance(node, ast.JoinedStr))
        if isinstance(node, ast.AnnAssign):
            skipped.update(id(each) for each in ast.walk(node.annotation))
        if isinstance(node, ast.Call) and _called(node) in ("worded", "worded_count"):
            for arg in node.args:
                if isinstance(arg, ast.Constant) and isinstance(arg.value, str):
                    skipped.add(id(arg))
                    yield arg.value
        if isinstance(node, ast.Call) and _called(node) == "meant":
            skipped.update(id(arg) for arg in node.args)
            said = [arg.value for arg in node.args if isinstance(arg, ast.Constant)]
            if len(said) == 2:
                yield f"{said[0]}{MEANING}{said[1]}"
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped and readable(node.value):
            yield node.value


def codes_in(source: str) -> Iterator[str]:
    """Fields of the payloads and the codes that may stand in them, as ``ui.payload_words`` says them."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ClassDef):
            for each in node.body:
                if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name):
                    yield each.target.id.replace("_", " ").capitalize()
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == "Literal":
            for each in ast.walk(node.slice):
                if isinstance(each, ast.Constant) and isinstance(each.value, str) and each.value:
                    yield each.value.replace("_", " ").capitalize()


def is_pattern(text: str) -> bool:
    """Has it names to be filled in? A translation must have the same ones."""
    return bool(re.search(r"\{\w+[^{}]*\}", text))


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id if isinstance(call.func, ast.Name) else ""


def all_words() -> dict[str, str]:
    """Text -> the first file that says it."""
    found: dict[str, str] = {}
    for room in ("ui", *CORE):
        for path in sorted((ROOT / room).rglob("*.py")) or [ROOT / room]:
            if path.name == "language.py":
                continue  # its words are ``SMALL``
            for text in words_in(path.read_text(encoding="utf-8")):
                found.setdefault(text, path.relative_to(ROOT).as_posix())
    for room in SENTENCES:
        for text in filter(is_pattern, words_in((ROOT / room).read_text(encoding="utf-8"))):
            found.setdefault(text, room)
    for text in _audience_words((ROOT / AUDIENCES).read_text(encoding="utf-8")):
        found.setdefault(text, AUDIENCES)
    for text in SMALL:
        found.setdefault(text, "ui/language.py")
    for month in MONTHS:
        found.setdefault(f"{month}{MEANING}{A_MONTH}", "ui/language.py")
    for point in POINTS:
        found.setdefault(f"{point}{MEANING}{A_POINT}", "app/policy/places.py")
    for term in TERMS:
        source = (ROOT / term).read_text(encoding="utf-8")
        for text in (*words_in(source), *(word.capitalize() for word in small_words_in(source))):
            found.setdefault(text, term)
    for path in sorted(ROOT.glob(CODED)):
        for text in codes_in(path.read_text(encoding="utf-8")):
            found.setdefault(text, path.relative_to(ROOT).as_posix())
    return found


def _audience_words(source: str) -> Iterator[str]:
    for audience in tomllib.loads(source)["audience"].values():
        is_for, _, held = audience["what"].partition("Holds back")
        yield audience["title"]
        yield is_for.strip()
        if held:
            yield held.strip().rstrip(".")


def small_words_in(source: str) -> Iterator[str]:
    """Codes in the tuples of a vocabulary."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Tuple):
            for each in node.elts:
                if isinstance(each, ast.Constant) and isinstance(each.value, str) and re.fullmatch(r"[a-z_]{3,}", each.value):
                    yield each.value.replace("_", " ")


def translations(path: Path) -> dict[str, str]:
    """Finished translations of a Linguist file."""
    if not path.is_file():
        return {}
    done: dict[str, str] = {}
    for message in ET.parse(path).getroot().iter("message"):
        source, translation = message.find("source"), message.find("translation")
        if source is not None and translation is not None and translation.get("type") is None and translation.text:
            meaning = message.findtext("comment")
            done[f"{source.text or ''}{MEANING + meaning if meaning else ''}"] = translation.text
    return done


def linguist(code: str, words: dict[str, str], done: dict[str, str]) -> bytes:
    """A Linguist file, version 2.1, sorted by file and text so that a change shows as one."""
    root = ET.Element("TS", version="2.1", language=CODES[code], sourcelanguage="en_GB")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, where in sorted(words.items(), key=lambda each: (each[1], each[0])):
        said, _, meaning = text.partition(MEANING)
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=f"../../../{where}")
        ET.SubElement(message, "source").text = said
        if meaning:
            ET.SubElement(message, "comment").text = meaning
        translation = ET.SubElement(message, "translation")
        if text in done:
            translation.text = done[text]
        else:
            translation.set("type", "unfinished")
    ET.indent(root, " ")
    return b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, encoding="utf-8") + b"\n"


def _put(path: Path, content: bytes) -> None:
    part = path.with_name(f"{path.name}.part")
    part.write_bytes(content)
    part.replace(path)


def main() -> int:
    words = all_words()
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    for code in CODES:
        path = FOLDER / f"fairlead_{code}.ts"
        done = translations(path)
        _put(path, linguist(code, words, done))
        made = path.with_suffix(".qm.part")
        subprocess.run([lrelease, "-silent", path, "-qm", made], check=True)
        made.replace(path.with_suffix(".qm"))  # written in place it would end a program that has it mapped, by a bus error
        print(f"{code}: {sum(text in done for text in words)} of {len(words)} texts")
    return 0


if __name__ == "__main__":
    sys.exit(main())
