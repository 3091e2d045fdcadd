"""The authority directory: who there is, by which names and addresses, and who is known to tell whom.

Two files. ``directory.toml`` ships (bodies, names, edges, each with its source). The addresses file is the operator's
own: mailboxes and numbers belong to the organisation that uses them and none ship. A directory is frozen once built and
knows for every body, in advance, everybody who would come to know what that body is told.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import permutations
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

from app.errors import FileMistakes, Mistake
from app.policy.lists import comments_in_lists
from app.policy.reach import Edge, How, Reach, reach_of
from app.policy.words import Spelling, digits, letters, loose_address, same_line
from app.tomlfile import key_lines, parse_toml

_ONE_ADDRESS: Final = re.compile(r"[^\s*<>,;:\"@]+@[^\s*<>,;:\"@]+")
_SHORTEST_NUMBER: Final = 5
_EVERYBODYS: Final = frozenset(
    "gmail.com googlemail.com outlook.com hotmail.com live.com yahoo.com icloud.com proton.me protonmail.com gmx.net gmx.de web.de "
    "libero.it mail.com aol.com yandex.com".split()
)
"""Mail hosts where anybody has a mailbox, blocked bodies too: no pattern may speak for all of one."""
ID_PATTERN: Final = r"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$"


class Role(StrEnum):
    """What a body is. Policies may speak of a role, so that a row added by the operator is judged like its kind."""

    RCC = "rcc"
    COAST_GUARD = "coast_guard"
    MILITIA = "militia"
    MILITARY = "military"
    AGENCY = "agency"
    ROOM = "room"
    LIST = "list"
    BROADCAST = "broadcast"
    ALLY = "ally"
    COMPANY = "company"
    OWN = "own"
    COUNSEL = "counsel"
    STATE = "state"
    PUBLIC = "public"


class _Row(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class AuthorityRow(_Row):
    """One ``[[authority]]`` of the directory file."""

    id: str = Field(pattern=ID_PATTERN)
    name: str = Field(min_length=2)
    aliases: tuple[str, ...] = ()
    role: Role
    srr: str = ""
    source: str = Field(min_length=1)
    note: str = ""


class EdgeRow(_Row):
    """One ``[[edge]]``: ``from`` is known or suspected to let ``to`` know what it is told."""

    giver: str = Field(alias="from")
    to: str
    how: How
    source: str = Field(min_length=1)
    first_seen: date | None = None
    last_seen: date | None = None
    confidence: Literal["high", "medium", "low"]
    note: str = ""


class DirectoryFile(_Row):
    format: Literal[1]
    version: str = Field(min_length=1)
    authority: tuple[AuthorityRow, ...]
    edge: tuple[EdgeRow, ...] = ()


class AddressRow(_Row):
    """One ``[[authority]]`` of the operator's addresses file. The first address is the one that mail goes to.

    A pattern has ``*`` for any text before the ``@`` and is otherwise exact: ``*@rcc.example``.
    """

    id: str
    addresses: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    note: str = ""

    @field_validator("addresses")
    @classmethod
    def _an_address(cls, values: tuple[str, ...]) -> tuple[str, ...]:
        for value in values:
            if not (value.isascii() and _ONE_ADDRESS.fullmatch(value)):
                raise ValueError(f"“{value}” is not one plain mail address such as ops@rcc.example")
        return values

    @field_validator("patterns")
    @classmethod
    def _a_pattern(cls, values: tuple[str, ...]) -> tuple[str, ...]:
        for value in values:
            local, _, domain = value.partition("@")
            if "*" not in local or "*" in domain or "." not in domain or not value.isascii():
                raise ValueError(f"“{value}” is not a pattern such as *@rcc.example: * stands before the @ only")
            if domain.casefold() in _EVERYBODYS:
                raise ValueError(f"“{value}” would fit strangers: anybody has a mailbox at {domain}. Enter the whole address")
        return values

    @field_validator("phones")
    @classmethod
    def _a_number(cls, values: tuple[str, ...]) -> tuple[str, ...]:
        for value in values:
            if len(digits(value)) < _SHORTEST_NUMBER:
                raise ValueError(f"“{value}” is not a telephone number such as +49 421 000000")
        return values


class AddressFile(_Row):
    authority: tuple[AddressRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Authority:
    """A body of the directory with the addresses that the operator entered for it."""

    id: str
    name: str
    aliases: tuple[str, ...]
    role: Role
    srr: str
    source: str
    note: str
    addresses: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Everything that it is called: id, name, aliases."""
        return (self.id, self.name, *self.aliases)


@dataclass(frozen=True, slots=True)
class Directory:
    """All bodies and edges. ``reach`` has, for each id, whoever else would know, with the link and the shortest path;
    ``spellings`` every name of every body, ready to compare."""

    version: str = ""
    authorities: Mapping[str, Authority] = field(default_factory=dict)
    edges: tuple[Edge, ...] = ()
    reach: Mapping[str, tuple[Reach, ...]] = field(default_factory=dict)
    spellings: tuple[Spelling, ...] = ()

    @classmethod
    def build(cls, version: str, authorities: Iterable[Authority], edges: Sequence[Edge]) -> Directory:
        by_id = {a.id: a for a in authorities}
        spellings = tuple(Spelling.of(a.id, name) for a in by_id.values() for name in a.names)
        return cls(version, by_id, tuple(edges), {id_: reach_of(id_, edges) for id_ in by_id}, spellings)

    def name(self, id_: str) -> str:
        """The name of a body, or the id itself where there is none."""
        authority = self.authorities.get(id_)
        return authority.name if authority is not None else id_


def near(word: str, known: Iterable[str]) -> str:
    """What to do about a word that is not known: the nearest one that is, or the whole choice."""
    choice = sorted(known)
    close = difflib.get_close_matches(word, choice, n=1, cutoff=0.5)
    return f"Did you mean “{close[0]}”?" if close else "Use one of: " + ", ".join(choice)


def parse_directory(text: str, name: str, addresses: str = "", addresses_name: str = "addresses") -> Directory:
    """Both files' texts to a directory. Raises FileMistakes with everything wrong in the first file that is wrong."""
    file = parse_toml(text, DirectoryFile, name)
    mistakes = comments_in_lists(text, name) + _check(file, key_lines(text), name)
    if mistakes:
        raise FileMistakes(mistakes)
    contacts = _contacts(addresses, addresses_name, {row.id for row in file.authority})
    rows = [
        Authority(
            row.id, row.name, row.aliases, row.role, row.srr, row.source, row.note,
            *((c.addresses, c.patterns, c.phones) if (c := contacts.get(row.id)) else ((), (), ())),
        )
        for row in file.authority
    ]  # fmt: skip
    edges = tuple(Edge(e.giver, e.to, e.how, e.source, e.first_seen, e.last_seen, e.confidence) for e in file.edge)
    return Directory.build(file.version, rows, (*edges, *_shared_desks(rows, addresses_name)))


def _shared_desks(rows: Sequence[Authority], source: str) -> list[Edge]:
    """Bodies that read one mailbox or answer one telephone are one desk, whatever the directory says of them: a mail to
    the *name* of one would reach the other. So does a mail to one whose mailbox fits a pattern of the other."""
    pairs = [(a.id, b.id) for a, b in permutations(rows, 2) if _reads(a, b)]
    return [Edge(giver, to, How.SAME_DESK, source, confidence="high") for giver, to in pairs]


def _reads(one: Authority, other: Authority) -> bool:
    """Whether what goes to the addresses, patterns or telephones of ``one`` is read or heard by ``other``."""
    theirs = {loose_address(text) for text in (*other.addresses, *other.patterns)}
    ours = [loose_address(text) for text in (*one.addresses, *one.patterns)]
    if any(text in theirs for text in ours):
        return True
    if any(_fits(address, pattern) for address in ours[: len(one.addresses)] for pattern in map(loose_address, other.patterns)):
        return True
    return any(same_line(digits(a), digits(b)) for a in one.phones for b in other.phones)


def _fits(address: str, pattern: str) -> bool:
    """Both loosened. ``*`` stands before the @ only."""
    local, _, domain = pattern.partition("@")
    ours, _, host = address.partition("@")
    return domain == host and re.fullmatch(".*".join(map(re.escape, local.split("*"))), ours) is not None


def _check(file: DirectoryFile, lines: Mapping[tuple[str | int, ...], int], name: str) -> list[Mistake]:
    out: list[Mistake] = []
    seen: dict[str, str] = {}
    for i, row in enumerate(file.authority):
        for word, what in [(row.id, "id"), (row.name, "name"), *((a, "aliases") for a in row.aliases)]:
            key = letters(word)
            if not key:
                line = lines.get(("authority", i, what))
                out.append(Mistake(name, line, f"authority[{i + 1}].{what}", f"“{word}” has no letters", "Give it a name"))
            if seen.get(key, row.id) != row.id or (what == "id" and key in seen):
                line = lines.get(("authority", i, what))
                out.append(
                    Mistake(name, line, f"authority[{i + 1}].{what}", f"“{word}” is used twice ({seen[key]})", "Give each its own")
                )
            seen.setdefault(key, row.id)
    ids = {row.id for row in file.authority}
    edges: set[tuple[str, str, How]] = set()
    for i, edge in enumerate(file.edge):
        for key, word in (("from", edge.giver), ("to", edge.to)):
            if word not in ids:
                line = lines.get(("edge", i, key))
                out.append(Mistake(name, line, f"edge[{i + 1}].{key}", f"there is no authority “{word}”", near(word, ids)))
        if edge.giver == edge.to or (edge.giver, edge.to, edge.how) in edges:
            line = lines.get(("edge", i))
            out.append(Mistake(name, line, f"edge[{i + 1}]", f"{edge.giver} to {edge.to} says nothing new", "Remove it"))
        edges.add((edge.giver, edge.to, edge.how))
    return out


def _contacts(text: str, name: str, ids: set[str]) -> dict[str, AddressRow]:
    if not text:
        return {}
    file = parse_toml(text, AddressFile, name)
    lines = key_lines(text)
    out: dict[str, AddressRow] = {}
    mistakes: list[Mistake] = []
    for i, row in enumerate(file.authority):
        line = lines.get(("authority", i, "id"))
        if row.id not in ids:
            mistakes.append(Mistake(name, line, f"authority[{i + 1}].id", f"there is no authority “{row.id}”", near(row.id, ids)))
        if row.id in out:
            mistakes.append(Mistake(name, line, f"authority[{i + 1}].id", f"“{row.id}” stands here twice", "Make it one row"))
        out[row.id] = row
    if mistakes:
        raise FileMistakes(mistakes)
    return out
