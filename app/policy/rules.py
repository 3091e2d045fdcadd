"""The policy file: rules, groups and the policy's own test table, checked against the directory before anything uses it.

A rule without ``reaches`` speaks of the body that is written to; without one that fits, nothing goes (default BLOCK).
A rule with ``reaches`` speaks of a blocked body behind it, over a documented or possible relay; it can only tighten. A
conduit is no relay: whoever is behind one is judged as if written to, and no rule can soften that.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from app.errors import FileMistakes, Mistake
from app.policy.directory import Directory, Role, near
from app.policy.lists import comments_in_lists
from app.policy.model import ChannelKind, Label, Verdict
from app.policy.reach import Link
from app.tomlfile import key_lines, parse_toml

ANYONE: Final = "anyone"
UNKNOWN: Final = "unknown"
BLOCKED: Final = "blocked"
ANY: Final = "any"
RESERVED: Final = frozenset({ANYONE, UNKNOWN, BLOCKED})

VerdictWord = Literal["ALLOW", "NOTICE", "HOLD", "BLOCK"]
Lines = Mapping[tuple[str | int, ...], int]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class RuleRow(_Table):
    """One ``[[rule]]``. Selectors: an authority id, a group, ``role:…``, ``anyone`` (in the directory), ``unknown``."""

    id: str = Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9.-]*$")
    recipients: tuple[str, ...] = Field(min_length=1)
    labels: Annotated[tuple[Label, ...], Field(min_length=1)] | Literal["any"]
    channels: Annotated[tuple[ChannelKind, ...], Field(min_length=1)] | Literal["any"] = "any"
    reaches: Literal["blocked"] | None = None
    links: tuple[Literal["documented_relay", "possible_relay"], ...] = Field(("documented_relay", "possible_relay"), min_length=1)
    verdict: VerdictWord
    reason: str = Field(min_length=1)
    source: str = Field(min_length=1)


class TestRow(_Table):
    """One ``[[test]]``: who is written to, what it tells, by what, and what must come out."""

    __test__ = False  # not a test class, whatever its name suggests to pytest

    to: tuple[str, ...] = Field(min_length=1)
    cc: tuple[str, ...] = ()
    tells: tuple[Label, ...] = Field(min_length=1)
    channel: ChannelKind = ChannelKind.EMAIL
    expect: VerdictWord
    rule: str = ""


class PolicyFile(_Table):
    format: Literal[1]
    name: str = Field(min_length=1)
    version: str = Field(min_length=1)
    title: str = Field(min_length=1)
    template: bool = False
    issuer: str = Field(min_length=1)
    source: str = Field(min_length=1)
    valid_from: date
    valid_until: date
    master_release_reaches_blocked: Literal[False]
    blocked: tuple[str, ...]
    tell_first: tuple[str, ...] = ()
    unexplained_text_to: tuple[str, ...] = ()
    groups: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    rule: tuple[RuleRow, ...] = Field(min_length=1)
    test: tuple[TestRow, ...] = Field(min_length=1)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule with its selectors resolved. ``links`` is empty for a rule on the recipient itself."""

    id: str
    who: frozenset[str]
    unknown: bool
    labels: frozenset[Label]
    channels: frozenset[ChannelKind]
    links: frozenset[Link]
    verdict: Verdict
    reason: str
    source: str

    def speaks_of(self, label: Label, channel: ChannelKind) -> bool:
        return label in self.labels and channel in self.channels


@dataclass(frozen=True, slots=True)
class Policy:
    """A policy in a form that can be decided by. ``tell_first``: coordinating centres in the order to tell them;
    ``unexplained_text_to``: bodies that may get text with something in it that could be a position (allies)."""

    name: str
    version: str
    title: str
    issuer: str
    template: bool
    valid_from: date
    valid_until: date
    blocked: frozenset[str]
    tell_first: tuple[str, ...]
    unexplained_text_to: frozenset[str]
    rules: tuple[Rule, ...]
    hash: str = ""

    @property
    def label(self) -> str:
        """Name and version, as on the screen: ``JF-2026.11``."""
        return f"{self.name}-{self.version}"

    def on_recipient(self, id_: str | None, label: Label, channel: ChannelKind) -> Rule | None:
        """The strictest rule on writing to ``id_`` (``None``: somebody unknown); ``None`` = no rule, so no."""
        fits = (r for r in self.rules if not r.links and (id_ in r.who if id_ else r.unknown) and r.speaks_of(label, channel))
        return max(fits, key=lambda r: r.verdict, default=None)

    def on_relay(self, id_: str, link: Link, label: Label, channel: ChannelKind) -> Rule | None:
        """The strictest rule on a blocked body behind ``id_`` over exactly this class of relay."""
        fits = (r for r in self.rules if link in r.links and id_ in r.who and r.speaks_of(label, channel))
        return max(fits, key=lambda r: r.verdict, default=None)


def parse_policy(text: str, name: str, directory: Directory, hash_: str = "") -> tuple[Policy, tuple[TestRow, ...]]:
    """A policy and its test table, cross-checked. The caller runs the table. Raises FileMistakes with every mistake."""
    file = parse_toml(text, PolicyFile, name)
    mistakes = comments_in_lists(text, name) + _Check(file, key_lines(text), name, directory).run()
    if mistakes:
        raise FileMistakes(mistakes)
    expand = _Expander(file, directory)
    rules = tuple(
        Rule(
            id=row.id,
            who=expand(row.recipients),
            unknown=UNKNOWN in row.recipients,
            labels=frozenset(Label) if row.labels == ANY else frozenset(Label(x) for x in row.labels),
            channels=frozenset(ChannelKind) if row.channels == ANY else frozenset(ChannelKind(x) for x in row.channels),
            links=frozenset(Link[x.upper()] for x in row.links) if row.reaches else frozenset(),
            verdict=Verdict[row.verdict],
            reason=row.reason,
            source=row.source,
        )
        for row in file.rule
    )
    policy = Policy(
        file.name, file.version, file.title, file.issuer, file.template, file.valid_from, file.valid_until,
        frozenset(file.blocked), file.tell_first, expand(file.unexplained_text_to), rules, hash_,
    )  # fmt: skip
    return policy, file.test


class _Expander:
    """Selectors to ids of the directory."""

    def __init__(self, file: PolicyFile, directory: Directory) -> None:
        self._file, self._directory = file, directory

    def __call__(self, selectors: Iterable[str]) -> frozenset[str]:
        return frozenset(id_ for s in selectors for id_ in self._one(s))

    def _one(self, selector: str) -> Iterable[str]:
        bodies = self._directory.authorities
        if selector == ANYONE:
            return bodies
        if selector == UNKNOWN:
            return ()
        if selector == BLOCKED:
            return self._file.blocked
        if selector.startswith("role:"):
            return [a.id for a in bodies.values() if f"role:{a.role}" == selector]
        if selector in self._file.groups:
            return self(self._file.groups[selector])
        return (selector,)


class _Check:
    """Everything that the shape of the file cannot say: each word that stands for something must stand for something."""

    def __init__(self, file: PolicyFile, lines: Lines, name: str, directory: Directory) -> None:
        self._file, self._lines, self._name = file, lines, name
        self._ids = set(directory.authorities)
        self._simple = self._ids | {f"role:{r}" for r in Role}
        self._selectors = self._simple | set(file.groups) | RESERVED
        self._out: list[Mistake] = []

    def run(self) -> list[Mistake]:
        file = self._file
        if file.valid_until < file.valid_from:
            self._wrong(("valid_until",), "ends before it begins", "Correct one of the two dates")
        self._words(("blocked",), file.blocked, self._ids)
        self._words(("tell_first",), file.tell_first, self._ids)
        self._words(("unexplained_text_to",), file.unexplained_text_to, self._simple | set(file.groups))
        for group, members in file.groups.items():
            if group in self._ids | RESERVED or ":" in group:
                self._wrong(("groups", group), f"“{group}” already means something else", "Choose another name for the group")
            self._words(("groups", group), members, self._simple)
        rule_ids: set[str] = set()
        for i, row in enumerate(file.rule):
            if row.id in rule_ids:
                self._wrong(("rule", i, "id"), f"two rules are called {row.id}", "Give each rule an id of its own")
            rule_ids.add(row.id)
            self._words(("rule", i, "recipients"), row.recipients, self._selectors)
            self._words(("rule", i, "labels"), row.labels if row.labels != ANY else (), set(Label))
            self._words(("rule", i, "channels"), row.channels if row.channels != ANY else (), set(ChannelKind))
            self._words(("rule", i, "links"), row.links, {"documented_relay", "possible_relay"})
            if row.reaches is None and "links" in row.model_fields_set:
                self._wrong(("rule", i, "links"), "links say nothing without reaches", 'Add reaches = "blocked"')
            if row.reaches is not None and UNKNOWN in row.recipients:
                self._wrong(("rule", i, "recipients"), "nothing is known of what an unknown recipient reaches", "Remove “unknown”")
        for i, test in enumerate(file.test):
            for key, words in (("to", test.to), ("cc", test.cc)):
                self._words(("test", i, key), words, self._ids | {UNKNOWN})
            if test.rule and test.rule not in rule_ids | BUILT_IN:
                self._wrong(("test", i, "rule"), f"there is no rule “{test.rule}”", near(test.rule, rule_ids))
        return self._out

    def _words(self, at: tuple[str | int, ...], words: Sequence[str], known: set[str] | set[Label] | set[ChannelKind]) -> None:
        for i, word in enumerate(words):
            if word not in known:
                self._wrong(at, f"“{word}” stands for nothing here", near(word, {str(k) for k in known}))
            if word in words[:i]:
                self._wrong(at, f"“{word}” stands here twice", "Remove one: it may have been meant for something else")

    def _wrong(self, at: tuple[str | int, ...], problem: str, mend: str) -> None:
        line = next((self._lines[at[:n]] for n in range(len(at), 0, -1) if at[:n] in self._lines), None)
        field = "".join(f"[{p + 1}]" if isinstance(p, int) else f".{p}" for p in at).removeprefix(".")
        self._out.append(Mistake(self._name, line, field, problem, mend))


NO_RULE: Final = "no-rule"
UNKNOWN_RECIPIENT: Final = "unknown-recipient"
FIXED_TEXT_ONLY: Final = "fixed-text-only"
UNEXPLAINED_TEXT: Final = "unexplained-text"
NOBODY: Final = "nobody-addressed"
NO_POLICY: Final = "no-policy"
POLICY_ERROR: Final = "policy-error"
MALFORMED: Final = "malformed"
BUILT_IN: Final = frozenset(
    {NO_RULE, UNKNOWN_RECIPIENT, FIXED_TEXT_ONLY, UNEXPLAINED_TEXT, NOBODY, NO_POLICY, POLICY_ERROR, MALFORMED}
)
"""Verdicts that no policy file can take away. They stand in a decision where a rule's id would stand."""
