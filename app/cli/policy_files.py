"""``fairlead policy sign|verify|test|diff|explain``: what an organisation does with its policy, ashore and on board."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TypeVar

from app.cli.book import book_in_use, chosen_policy
from app.cli.exits import Exit, console
from app.cli.folders import settings_path
from app.config import load_or_default
from app.errors import UserError
from app.policy import signing
from app.policy.book import SHIPPED_DIRECTORY, check_policy, read_directory, shipped_keys
from app.policy.compare import Change, Side, Text, compare
from app.policy.decide import decide
from app.policy.directory import Directory
from app.policy.model import ChannelKind, Decision, Disclosure, Label, Reason, Recipient, Scan, Verdict
from app.tomlfile import MOST_BYTES
from app.wholefile import read_small


def make_key(path: Path) -> int:
    """Write a new private key; print the public one that goes into the ships' settings."""
    public = signing.new_key(path)
    console.print(f"Private key: {path}. Keep it ashore, off the ships; whoever has it can sign a policy.", markup=False)
    console.print(f'In the settings of each ship, under [policy]:\ntrusted_key = "{public}"', markup=False)
    return Exit.DONE


def sign_file(policy: Path, key: Path, directory: Path | None) -> int:
    """Sign a policy that is in order; one that would be refused on board is refused here."""
    check_policy(_text(policy), str(policy), _directory(directory))
    console.print(f"Signed: {signing.sign(policy, key)}. Send both files together.", markup=False)
    return Exit.DONE


def verify_file(policy: Path, config: Path | None) -> int:
    """Is the signature right, and by a key that this ship trusts?"""
    policy = chosen_policy(str(policy)) or policy
    settings, _ = load_or_default(settings_path(config))
    trusted = (*shipped_keys(), *(k for k in (settings.policy.trusted_key.strip(),) if k))
    signature = signing.signature_path(policy)
    said = _bytes(signature).decode("utf-8", "replace") if signature.exists() else None
    key = signing.verify(str(policy), _bytes(policy), said, trusted)
    console.print(f"Signed with {key}, which is trusted here. Hash {signing.policy_hash(_bytes(policy))}", markup=False)
    return Exit.DONE


def test_file(policy: Path, directory: Path | None) -> int:
    """Run a policy's own test table, and everything else that loading it checks. Every mistake at once."""
    checked = check_policy(_text(policy), str(policy), _directory(directory))
    console.print(f"{checked.label}: {len(checked.rules)} rules, every test of its table comes out as it says.", markup=False)
    return Exit.DONE


def diff_files(old: Path | None, new: Path, directory: Path | None, *, as_json: bool) -> int:
    """What changes for whom from ``old`` (``None``: the policy in force) to ``new``. Exit code 1 if anything gets looser."""
    bodies = _directory(directory)
    after = Side(check_policy(_text(new), str(new), bodies), bodies)
    if old is not None:
        before = Side(check_policy(_text(old), str(old), bodies), bodies)
    else:
        book = book_in_use(load_or_default(settings_path(None))[0])
        if book.in_force is None:
            raise UserError(f"No policy is in force to compare with: {book.status.problem}. Name the old file")
        before = Side(book.in_force, book.directory)
    changes = compare(before, after)
    if as_json:
        print(json.dumps([_change_json(c) for c in changes], ensure_ascii=False))
    else:
        _print_changes(before, after, changes)
    return Exit.NO if any(c.looser for c in changes) else Exit.DONE


def explain(to: list[str], tells: list[str], channel: str, config: Path | None, *, as_json: bool) -> int:
    """The whole decision on telling these things to these bodies: every reason, its rule, source and path."""
    settings, _ = load_or_default(settings_path(config))
    book = book_in_use(settings)
    labels = frozenset(_word(Label, word, "label") for word in tells) or frozenset({Label.CASE_POSITION})
    asked = Disclosure(tuple(Recipient(t) for t in to), _word(ChannelKind, channel, "channel"), labels, Scan())
    decision = decide(book, asked)
    if as_json:
        print(json.dumps(_decision_json(decision), ensure_ascii=False))
    else:
        _print_decision(decision)
    return Exit.DONE if decision.verdict <= Verdict.NOTICE else Exit.NO


Word = TypeVar("Word", Label, ChannelKind)


def _word(kind: type[Word], word: str, what: str) -> Word:
    try:
        return kind(word.replace("-", "_"))
    except ValueError:
        raise UserError(f"“{word}” is no {what}. Choose of: {', '.join(k.value for k in kind)}") from None


def _print_changes(before: Side, after: Side, changes: tuple[Change, ...]) -> None:
    console.print(f"From {before.policy.label} to {after.policy.label}:", markup=False)
    if not changes:
        console.print("Nobody may be told more or less than before.", markup=False)
    for c in changes:
        name = after.directory.name(c.body) if c.after is not None else before.directory.name(c.body)
        labels = "everything" if len(c.labels) == len(Label) else ", ".join(c.labels)
        channels = "" if len(c.channels) == len(ChannelKind) else f" by {', '.join(c.channels)}"
        kind = "" if c.text is Text.TYPED else f" in {c.text}"
        was = c.before.name if c.before is not None else "not in the directory"
        becomes = c.after.name if c.after is not None else "not in the directory"
        console.print(f"{'LOOSER ' if c.looser else 'tighter'} {name}: {was} -> {becomes}: {labels}{channels}{kind}", markup=False)


def _print_decision(decision: Decision) -> None:
    console.print(f"{decision.verdict.name}  {decision.sentence}", markup=False)
    for reason in dict.fromkeys(decision.reasons):
        path = " → ".join(reason.path)
        console.print(f"  {reason.verdict.name:6} {reason.label.value:20} rule {reason.rule}: {path} ({reason.link})", markup=False)
        for said in (reason.why, f"Source: {reason.source}" if reason.source else ""):
            if said:
                console.print(f"         {said}", markup=False)
    if decision.instead:
        console.print("May be told instead: " + ", ".join(decision.instead), markup=False)


def _change_json(c: Change) -> dict[str, object]:
    return {
        "body": c.body,
        "before": c.before.name if c.before is not None else None,
        "after": c.after.name if c.after is not None else None,
        "looser": c.looser,
        "text": c.text.value,
        "labels": list(c.labels),
        "channels": list(c.channels),
    }


def _decision_json(decision: Decision) -> dict[str, object]:
    return {
        "verdict": decision.verdict.name,
        "sentence": decision.sentence,
        "policy": decision.policy,
        "policy_hash": decision.policy_hash,
        "reasons": [_reason_json(r) for r in decision.reasons],
        "instead": list(decision.instead),
        "without": list(decision.without),
    }


def _reason_json(r: Reason) -> dict[str, object]:
    return {
        "recipient": r.recipient,
        "label": r.label.value,
        "verdict": r.verdict.name,
        "rule": r.rule,
        "why": r.why,
        "source": r.source,
        "path": list(r.path),
        "link": r.link,
    }


def _directory(path: Path | None) -> Directory:
    return read_directory(path or SHIPPED_DIRECTORY)


def _bytes(path: Path) -> bytes:
    path = chosen_policy(str(path)) or path
    try:
        return read_small(path, MOST_BYTES)
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror})") from error


def _text(path: Path) -> str:
    try:
        return _bytes(path).decode("utf-8")
    except UnicodeDecodeError as error:
        raise UserError(f"{path}: not UTF-8 text. Save the file as UTF-8") from error
