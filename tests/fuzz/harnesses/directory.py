"""Directory and addresses: refused with every mistake named, or whole; and whoever is written to in any way gets an answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

from app.errors import FileMistakes
from app.policy.book import SHIPPED_DIRECTORY, PolicyBook, load_book
from app.policy.decide import decide
from app.policy.directory import Directory, parse_directory
from app.policy.model import ChannelKind, Disclosure, Label, Recipient, Verdict
from app.policy.reach import Edge, How
from app.policy.resolve import resolve
from app.policy.rules import POLICY_ERROR
from tests.fuzz.harness import TOML, words_in

EXAMPLES = 30
MARK = b"\n# ----\n"
"""Directory, addresses and the text of a recipient field, one behind the other."""

BODIES = b"""format = 1
version = "1"
[[authority]]
id = "IT-MRCC"
name = "MRCC Rome"
aliases = ["MRCC Roma", "Guardia Costiera"]
role = "rcc"
source = "s"
[[authority]]
id = "LY-JRCC"
name = "JRCC Tripoli"
role = "rcc"
srr = "Libya"
source = "s"
[[authority]]
id = "X"
name = "Ally"
role = "ally"
source = "s"
[[edge]]
from = "IT-MRCC"
to = "LY-JRCC"
how = "documented_relay"
source = "s"
first_seen = 2023-08-02
confidence = "high"
[[edge]]
from = "X"
to = "IT-MRCC"
how = "forwards"
source = "s"
confidence = "low"
"""
DESKS = b"""[[authority]]
id = "IT-MRCC"
addresses = ["rome@rcc.example"]
patterns = ["*@rome.example", "duty*@rcc.example"]
phones = ["+39 06 5908 4527"]
[[authority]]
id = "LY-JRCC"
addresses = ["tripoli@rcc.example", "j.rcc+x@rcc.example"]
phones = ["00218 21 333 4444"]
"""


@cache
def shipped() -> PolicyBook:
    return load_book(None, None, None, date(2026, 6, 14))


def seeds() -> list[bytes]:
    fields = (
        "MRCC Rome <rome@rcc.example>",
        "=?utf-8?b?SlJDQyBUcmlwb2xp?= <a@b.example>",
        "+218 21 333 4444",
        "mailto:tripoli%40rcc.example",
        "J R C C",
    )
    return [MARK.join((BODIES, DESKS, text.encode())) for text in fields] + [SHIPPED_DIRECTORY.read_bytes()[:5000]]


WORDS = (
    *TOML, *words_in([BODIES, DESKS]), MARK, b"@", b"*@", "＠".encode(), b"\xd1\x80", b"%40", b"&#64;", b"=?utf-8?q?=40?=",
    b"same_desk",
    b"broadcast", b"()<>",
)  # fmt: skip


def one(data: bytes) -> None:
    parts = [part.decode("utf-8", "replace") for part in data.split(MARK)]
    text, desks, written = (*parts, "", "")[:3]
    try:
        directory = parse_directory(text, "directory.toml", desks, "addresses.toml")
    except FileMistakes as error:
        assert all(m.problem.strip() and m.mend.strip() for m in error.mistakes)
        directory = shipped().directory
    _write_to(directory, written)


def _write_to(directory: Directory, text: str) -> None:
    for claim in (None, "LY-JRCC"):
        found = resolve(directory, Recipient(text, authority=claim))
        assert found.addressed or found.unknown, "a recipient that stands for nobody and is not unknown either"
        assert {*found.addressed, *found.mentioned} <= set(directory.authorities)
    book = replace(shipped(), directory=directory)
    asked = Disclosure((Recipient(text),), ChannelKind.EMAIL, frozenset({Label.CASE_POSITION}))
    before = _verdict(book, asked)
    assert _verdict(book, replace(asked, recipients=(*asked.recipients, Recipient("LY-JRCC")))) is Verdict.BLOCK
    ids = list(directory.authorities)
    if 2 <= len(ids) <= 10:
        edge = Edge(ids[0], ids[-1], How.FORWARDS, "s", confidence="low")
        more = Directory.build(directory.version, directory.authorities.values(), (*directory.edges, edge))
        assert _verdict(replace(book, directory=more), asked) >= before, "one more edge makes it easier"


def _verdict(book: PolicyBook, disclosure: Disclosure) -> Verdict:
    decision = decide(book, disclosure)
    assert decision.rule != POLICY_ERROR, decision.sentence
    return decision.verdict
