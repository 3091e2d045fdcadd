"""Whoever follows the documents finds what they name: pages, files, commands, options, targets of make, keys, settings."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any, Final

import pytest

from tests.conftest import ROOT

PAGES: Final = (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md")))
FORMAT: Final = ROOT / "docs" / "evidence-format.md"
"""Its paths are those inside an export."""

CODE: Final = re.compile(r"`([^`]+)`")
FENCED: Final = re.compile(r"^( *)```[^\n]*\n(.*?)^ *```", re.MULTILINE | re.DOTALL)
INDENTED: Final = re.compile(r"^ {4}\S.*$", re.MULTILINE)
LINK: Final = re.compile(r"\]\(([^)\s]+)\)")
ROOMS: Final = ("app", "db", "devices", "ui", "bench", "docs", "tests", "tools")
WITHIN: Final = (ROOT, ROOT / "app", ROOT / "ui", ROOT / "app" / "relay")
"""Where the page for engineers leaves the front of a path out."""

PLACEHOLDER: Final = re.compile(r"\b[A-Z]{4,}\b|[…<]")


@dataclass(frozen=True, slots=True)
class Said:
    """Code on a page: in a line (``inline``) or a line of a block. ``joined``: only a comma is between it and the one before."""

    page: Path
    text: str
    inline: bool
    joined: bool = False

    @property
    def place(self) -> str:
        return f"{self.page.relative_to(ROOT)}: {self.text}"


def spoken(page: Path) -> Iterator[Said]:
    text = page.read_text("utf-8")
    for block in chain((found[2] for found in FENCED.finditer(text)), (found[0] for found in INDENTED.finditer(text))):
        yield from (Said(page, line.strip(), inline=False) for line in block.splitlines() if line.strip())
    text = INDENTED.sub("", FENCED.sub("\n", text))
    end = 0
    for code in CODE.finditer(text):
        yield Said(page, " ".join(code[1].split()), inline=True, joined=text[end : code.start()].strip() == ",")
        end = code.end()


SPOKEN: Final = tuple(chain.from_iterable(spoken(page) for page in PAGES))


@cache
def top() -> Any:
    from typer.main import get_command

    from app.cli.commands import app

    return get_command(app)


def words_of(line: str) -> list[str]:
    """Words of a command; in a block three spaces or a ``#`` lie before what explains it."""
    return shlex.split(re.split(r"\s{3,}|\s#", line)[0])


def commands() -> Iterator[tuple[Said, list[str]]]:
    """Each ``fairlead …`` with its words. Where `policy sign` is followed by `verify` alone, that is of the same group."""
    before: list[str] = []
    for said in SPOKEN:
        if said.page == FORMAT and said.text.startswith(("fairlead bag", "fairlead checkpoint")):
            continue  # that is signed, not run
        found = re.search(r"(?:^|^\S+/|\| |Exec(?:Start)?=\S*/)fairlead((?: .*)?)$", said.text)
        if found is not None:
            before = words_of(found[1])
            yield said, before
        elif said.joined and before and re.match(r"[a-z][a-z-]+(?: |$)", said.text):
            words = words_of(said.text)
            yield said, words if words[0] in top().commands and words[0] not in group(before) else [before[0], *words]
        elif not said.joined:
            before = []


def group(words: list[str]) -> dict[str, Any]:
    """Commands of the group that the first word names."""
    command = top().commands.get(words[0]) if words else None
    return getattr(command, "commands", None) or {}


def resolved(words: list[str]) -> tuple[Any, list[str]]:
    """The command that is meant and what is left of the words; ``LookupError`` names a word that is no command."""
    command, left = top(), list(words)
    while left and (commands := getattr(command, "commands", None)) and not left[0].startswith("-"):
        command, left = commands[left[0]], left[1:]
    return command, left


def options_of(command: Any) -> set[str]:
    return {"--help", *(name for each in command.params for name in (*each.opts, *each.secondary_opts) if name.startswith("-"))}


def test_every_link_leads_somewhere() -> None:
    dead = []
    for page in PAGES:
        for link in LINK.findall(page.read_text("utf-8")):
            file, _, anchor = link.partition("#")
            target = (page.parent / file).resolve() if file else page
            if "://" in link:
                continue
            if not target.exists() or (anchor and anchor not in headings(target)):
                dead.append(f"{page.relative_to(ROOT)}: {link}")
    assert not dead


def headings(page: Path) -> set[str]:
    """Anchors as the usual hosts of repositories make them."""
    lines = re.findall(r"^#+ (.*)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", line.lower()).strip().replace(" ", "-") for line in lines}


def test_every_command_that_is_named_is_there_with_its_options() -> None:
    wrong, seen = [], 0
    for said, words in commands():
        try:
            command, left = resolved(words)
        except LookupError as error:
            wrong.append(f"{said.place}: there is no command {error}")
            continue
        seen += 1
        unknown = {each for each in left if each.startswith("--")} - options_of(command)
        wrong += [f"{said.place}: there is no option {each}" for each in sorted(unknown)]
    assert not wrong
    assert seen > 80


def test_every_command_is_explained_somewhere() -> None:
    named = {id(resolved(words)[0]) for _, words in commands()}

    def leaves(command: Any, name: str) -> Iterator[tuple[str, Any]]:
        inside = getattr(command, "commands", None) or {}
        yield from chain.from_iterable(leaves(each, f"{name} {word}") for word, each in inside.items())
        if not inside:
            yield name, command

    assert [name for name, command in leaves(top(), "fairlead") if id(command) not in named] == []


def test_the_table_of_commands_gives_each_the_options_it_has() -> None:
    wrong, seen = [], 0
    for line in (ROOT / "README.md").read_text("utf-8").splitlines():
        if not line.startswith("| `fairlead"):
            continue
        named, _, what = line.strip("| ").partition("|")
        of = [resolved(words_of(each.removeprefix("fairlead")))[0] for each in CODE.findall(named) if each.startswith("fairlead ")]
        asked = {each.split()[0] for each in CODE.findall(what) if each.startswith("--")}
        seen += len(asked)
        there = set[str]().union(*(options_of(each) for each in of or (top(),)))
        wrong += [f"{named.strip()}: {each}" for each in sorted(asked - there)]
    assert not wrong
    assert seen > 10


def test_every_file_that_is_named_is_there() -> None:
    wrong, seen = [], 0
    for said in SPOKEN:
        if said.page == FORMAT or not re.fullmatch(r"[\w.*{},-]+(?:/[\w.*{},-]*)+", said.text) or PLACEHOLDER.search(said.text):
            continue
        front = said.text.partition("/")[0]
        bases = WITHIN if said.page.parent.name != "docs" or said.page.stem in ("engineers", "training") else (ROOT,)
        if said.page.stem == "threat-model":
            bases = (ROOT, ROOT / "tests")  # as it says itself
        if front not in ROOMS and not any((base / front).is_dir() for base in bases[1:]):
            continue  # in a data folder, on a stick, in an export
        seen += 1
        if not any(there(base, said.text) for base in bases):
            wrong.append(said.place)
    assert not wrong
    assert seen > 100


def there(base: Path, name: str) -> bool:
    """A folder, a file, a module without its suffix, or something inside a module: ``ui/alerts.KINDS``."""
    name = name.rstrip("/")
    if any(base.glob(name)) or any(base.glob(f"{name}.*")):
        return True
    module, _, thing = name.rpartition(".")
    file = base / f"{module}.py"
    return file.is_file() and re.search(rf"\b{thing}\b", file.read_text("utf-8")) is not None


def test_every_script_and_its_options_are_there() -> None:
    wrong, seen = [], 0
    for said in SPOKEN:
        found = re.search(r"(?:^|/| )python3? (-m )?((?:tools|bench|tests|devices)[\w./]*)(.*)", said.text)
        if found is None:
            continue
        script = ROOT / (found[2].replace(".", "/") + ".py" if found[1] else found[2])
        seen += 1
        if not script.is_file():
            wrong.append(said.place)
            continue
        told = "".join(file.read_text("utf-8") for file in (script, *(ROOT / "bench" / "kit").glob("*.py")))
        wrong += [f"{said.place}: {each}" for each in re.findall(r"(?<= )--[a-z-]+", found[3]) if f'"{each}"' not in told]
    assert not wrong
    assert seen > 15


def test_every_target_of_make_is_there() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    asked = {found[1] for said in SPOKEN if (found := re.match(r"make ([a-z]+)", said.text))}
    assert asked
    assert asked <= targets


@pytest.mark.parametrize("name", ["README.md", "docs/officers.md"])
def test_every_key_does_what_is_said_or_at_least_something(name: str) -> None:
    from ui.keytable import KEYS

    known = {key for each in KEYS for key in each.all_keys}
    long = {"Page Down": "PgDown", "Page Up": "PgUp", "Enter": "Return"}
    asked = {
        re.sub("|".join(long), lambda found: long[found[0]], said.text)
        for said in SPOKEN
        if said.page == ROOT / name and re.fullmatch(r"(?:(?:Ctrl|Alt|Shift)\+)+[\w/ ]+|F\d+", said.text)
    }
    assert len(asked) > 8
    assert asked - known == set()


def test_every_setting_that_is_named_is_there() -> None:
    from app.config import Settings

    wrong, seen = [], 0
    for said in SPOKEN:
        found = re.match(r"\[+(\w+)\]+ (\w+)|([a-z]+)\.([a-z_]+)(?: =|$)", said.text)
        section, key = ((found[1], found[2]) if found[1] else (found[3], found[4])) if found else ("", "")
        field = Settings.model_fields.get(section)
        if field is None or (said.page.stem not in ("README", "install", "officers", "policy")):
            continue
        model = next(
            each for each in (field.annotation, *getattr(field.annotation, "__args__", ())) if hasattr(each, "model_fields")
        )
        seen += 1
        if key not in model.model_fields:
            wrong.append(said.place)
    assert not wrong
    assert seen > 4
