"""The policy book: which policy is in force over which directory, or why none is.

A policy comes into force only if its signature is by a trusted key, every word in it stands for something, it has begun
to be valid, and every row of its own test table comes out. Anything else leaves ``in_force`` at ``None``, and then
nothing that can carry a position leaves. An expired policy stays in force and says so: neither open nor dead.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Final

from app.errors import FileMistakes, Mistake, UserError
from app.policy import lastgood
from app.policy.directory import Directory, parse_directory
from app.policy.judge import judge
from app.policy.model import Disclosure, Recipient, Scan, Verdict
from app.policy.rules import UNKNOWN, Policy, TestRow, parse_policy
from app.policy.signing import policy_hash, signature_path, verify
from app.tomlfile import MOST_BYTES
from app.wholefile import read_small

_log = logging.getLogger(__name__)

SHIPPED: Final = Path(__file__).parent.parent / "data" / "policy"
SHIPPED_POLICY: Final = SHIPPED / "justice-fleet.toml"
SHIPPED_DIRECTORY: Final = SHIPPED / "directory.toml"
SHIPPED_KEY: Final = SHIPPED / "template.pub"


@dataclass(frozen=True, slots=True)
class PolicyStatus:
    """For the screen. ``ok``: a policy is in force; ``problem`` says why not, or what else an officer should know."""

    name: str
    version: str
    hash: str
    ok: bool
    problem: str | None
    expired: bool

    @property
    def label(self) -> str:
        return f"{self.name}-{self.version}" if self.ok else "none"


@dataclass(frozen=True, slots=True)
class PolicyBook:
    """``in_force`` is ``None`` while there is no valid policy: then everything is refused. ``directory_hash`` is over
    both directory and addresses; ``contents`` are the very bytes of the files."""

    in_force: Policy | None
    status: PolicyStatus
    directory: Directory = field(default_factory=Directory)
    directory_hash: str = ""
    contents: Mapping[str, bytes] = field(default_factory=dict, repr=False, compare=False)


def load_book(
    policy_path: Path | None,
    directory_path: Path | None,
    addresses_path: Path | None,
    today: date,
    *,
    trusted_keys: Sequence[str] = (),
    kept: Path | None = None,
) -> PolicyBook:
    """The book from its files; ``None`` = the ones that ship (no addresses ship). Never raises.

    ``trusted_keys`` are base64 Ed25519 keys from the settings; the keys of the shipped templates are always trusted.
    ``kept`` is the folder of policies that were in force on this ship: where the files are refused, the last of those stays
    in force and the status says so.
    """
    keys = tuple(k.strip() for k in trusted_keys if k.strip())
    book = _load(_Files(policy_path or SHIPPED_POLICY, directory_path or SHIPPED_DIRECTORY, addresses_path), today, keys)
    if kept is None:
        return book
    if book.in_force is None:
        return _last_good(book, kept, today, keys)
    try:
        lastgood.keep(kept, hashlib.sha256(f"{book.status.hash}{book.directory_hash}".encode()).hexdigest(), book.contents)
    except UserError as error:
        return _with_problem(book, str(error))
    return book


def _last_good(refused: PolicyBook, kept: Path, today: date, keys: tuple[str, ...]) -> PolicyBook:
    """The policy that was in force last, if it still is one; else the refused book, which blocks everything."""
    files = lastgood.current(kept)
    if files is None:
        return refused
    before = _load(_Files(files.policy, files.directory, files.addresses), today, keys)
    if before.in_force is None:
        return refused
    return _with_problem(before, f"The new policy is refused, {before.status.label} stays in force. {refused.status.problem}")


def _with_problem(book: PolicyBook, problem: str) -> PolicyBook:
    both = f"{problem}. {book.status.problem}" if book.status.problem else problem
    return replace(book, status=replace(book.status, problem=both))


@dataclass(frozen=True, slots=True)
class _Files:
    policy: Path
    directory: Path
    addresses: Path | None


def _load(files: _Files, today: date, keys: tuple[str, ...]) -> PolicyBook:
    directory, directory_hash = Directory(), ""
    contents: dict[str, bytes] = {}
    try:
        contents["directory.toml"] = _read_version(files.directory)
        if files.addresses is not None:
            contents["addresses.toml"] = _read_version(files.addresses)
        directory, directory_hash = _directory(files, contents)
        path = files.policy
        data = contents["policy.toml"] = _read(path)
        signature = _signature(path)
        verify(str(path), data, signature, (*shipped_keys(), *keys))
        contents["policy.toml.sig"] = (signature or "").encode()
        policy = check_policy(_text(path, data), str(path), directory, policy_hash(data))
        if today < policy.valid_from:
            raise UserError(f"{path}: valid from {policy.valid_from} only, and it is {today}. Check the computer's clock")
    except UserError as error:
        return PolicyBook(None, PolicyStatus("", "", "", False, str(error), False), directory, directory_hash)
    except Exception:  # noqa: BLE001 - whatever a file does to its reader, the bridge starts, and starts closed
        _log.exception("the policy could not be loaded")
        unknown = "the policy files cannot be understood (see the program's log). Fetch them again"
        return PolicyBook(None, PolicyStatus("", "", "", False, unknown, False), directory, directory_hash)
    expired = today > policy.valid_until
    problem = f"{policy.label} expired on {policy.valid_until}: still in force, ask for a new one" if expired else None
    status = PolicyStatus(policy.name, policy.version, policy.hash, True, problem, expired)
    return PolicyBook(policy, status, directory, directory_hash, contents)


def shipped_keys() -> tuple[str, ...]:
    """Keys that signed the templates. Their private halves do not exist any more."""
    return tuple(_read(SHIPPED_KEY).decode("ascii").split())


def read_directory(path: Path) -> Directory:
    """A directory without addresses. Raises FileMistakes, UserError."""
    return parse_directory(_text(path, _read(path)), str(path))


def check_policy(text: str, name: str, directory: Directory, hash_: str = "") -> Policy:
    """Parse, cross-check and run the policy's own test table. Raises FileMistakes: a failing row refuses the policy."""
    policy, tests = parse_policy(text, name, directory, hash_)
    mistakes = [m for i, row in enumerate(tests) if (m := _failure(policy, directory, row, i, name)) is not None]
    if mistakes:
        raise FileMistakes(mistakes)
    return policy


def _failure(policy: Policy, directory: Directory, row: TestRow, index: int, name: str) -> Mistake | None:
    nobody = "somebody not in the directory"
    recipients = [Recipient(nobody if id_ == UNKNOWN else id_, "to") for id_ in row.to]
    recipients += [Recipient(nobody if id_ == UNKNOWN else id_, "cc") for id_ in row.cc]
    disclosure = Disclosure(tuple(recipients), row.channel, frozenset(row.tells), Scan())
    reasons = sorted((j.reasons[0] for j in judge(policy, directory, disclosure)), key=lambda r: -r.verdict)
    verdict, rule = reasons[0].verdict, reasons[0].rule
    if verdict is Verdict[row.expect] and row.rule in ("", rule):
        return None
    wanted = f"{row.expect} by {row.rule}" if row.rule else row.expect
    problem = f"{' + '.join((*row.to, *row.cc))} gives {verdict.name} by {rule}, not {wanted}"
    return Mistake(name, None, f"test[{index + 1}]", problem, "Correct the rules, or the test if the rules are meant so")


def _directory(files: _Files, contents: Mapping[str, bytes]) -> tuple[Directory, str]:
    data, addresses = contents["directory.toml"], contents.get("addresses.toml", b"")
    digest = lastgood.directory_hash(data, addresses)
    spoken = _text(files.addresses, addresses) if files.addresses is not None else ""
    return parse_directory(_text(files.directory, data), str(files.directory), spoken, str(files.addresses)), digest


def _signature(path: Path) -> str | None:
    file = signature_path(path)
    return _read(file).decode("utf-8", "replace") if file.exists() else None


def _read_version(path: Path) -> bytes:
    data = _read(path)
    lastgood.must_be_unchanged(path, data)
    return data


def _read(path: Path) -> bytes:
    """Bytes once: what is verified is what is parsed."""
    try:
        return read_small(path, MOST_BYTES)
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror}). Check that the file exists and may be read") from error


def _text(path: Path, data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise FileMistakes([Mistake(str(path), line, "", "not UTF-8 text", "Save the file as UTF-8")]) from error
