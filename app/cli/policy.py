"""``fairlead policy``: ask the gate a question without sending anything."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from app.cli.book import book_in_use
from app.cli.exits import Exit, console
from app.cli.folders import settings_path
from app.config import load_or_default
from app.errors import UserError
from app.policy.decide import decide
from app.policy.files import scan_file
from app.policy.files.parts import MOST_BYTES
from app.policy.model import ChannelKind, Decision, Disclosure, FoundPosition, Label, Recipient, Scan, Verdict
from app.policy.positions import scan
from app.wholefile import open_plain


def check_text(text: str, to: list[str], config: Path | None, *, as_json: bool) -> int:
    """Print the decision on sending ``text`` by mail to all of ``to``. Exit code 1 unless it may go."""
    settings, _ = load_or_default(settings_path(config))
    book = book_in_use(settings)
    words = sys.stdin.read() if text == "-" else text
    seen = scan(words)
    labels = frozenset({Label.CASE_POSITION} if seen.found else {Label.NONE})
    decision = decide(book, Disclosure(tuple(Recipient(t) for t in to), ChannelKind.EMAIL, labels, seen))
    if as_json:
        print(json.dumps(_as_json(decision, seen), ensure_ascii=False))
    else:
        _print(decision, seen)
    return Exit.DONE if decision.verdict <= Verdict.NOTICE else Exit.NO


def scan_lines() -> int:
    """JSON Lines ``{"text": …}`` from standard input; for each, one line with what the position finder says of it.

    Raises UserError for a line that is none, with its number.
    """
    for number, line in enumerate(sys.stdin, 1):
        if not line.strip():
            continue
        seen = scan(_text_of(line, number))
        answer = {"verdict": seen.verdict, "positions": [_place(f) for f in (*seen.found, *seen.held)], "why": seen.why}
        print(json.dumps(answer, ensure_ascii=False), flush=True)
    return Exit.DONE


def scan_files(files: list[Path]) -> int:
    """The same answer for each file, with its name: whatever it is, whatever is packed in it. Exit code 1 unless all are clear."""
    clear = True
    for path in files:
        try:
            with open_plain(path) as file:
                data = file.read(MOST_BYTES + 1)  # with one more it is held as too large
        except OSError as error:
            raise UserError(f"{path}: cannot be read ({error.strerror})") from error
        seen = scan_file(path.name, data, scan)
        clear = clear and seen.verdict == "clear"
        places = [_place(f) for f in (*seen.found, *seen.held)]
        print(json.dumps({"file": str(path), "verdict": seen.verdict, "positions": places, "why": seen.why}, ensure_ascii=False))
    return Exit.DONE if clear else Exit.NO


def _text_of(line: str, number: int) -> str:
    try:
        text = json.loads(line)["text"]
    except (ValueError, KeyError, TypeError) as error:
        raise UserError(f'Line {number} is not of the form {{"text": "…"}}') from error
    if not isinstance(text, str):
        raise UserError(f"Line {number}: its text is no text")
    return text


def _place(found: FoundPosition) -> dict[str, object]:
    """A finding as JSON. ``lat`` and ``lon`` are null where the place cannot be computed."""
    here = found.position
    return {
        "lat": here.lat if here else None,
        "lon": here.lon if here else None,
        "style": found.style,
        "start": found.start,
        "end": found.end,
    }


def _print(decision: Decision, seen: Scan) -> None:
    console.print(f"{decision.verdict.name}  {decision.sentence}", markup=False)
    console.print(f"Rule {decision.rule} of {decision.policy}", markup=False)
    if len(decision.path) > 1:
        console.print("Path: " + " → ".join(decision.path), markup=False)
    for found in (*seen.found, *seen.held):
        console.print(f"In the text: “{found.text}” ({found.style})", markup=False)
    if decision.instead:
        console.print("May be told instead: " + ", ".join(decision.instead), markup=False)
    if decision.source:
        console.print(f"Source: {decision.source}", markup=False)


def _as_json(decision: Decision, seen: Scan) -> dict[str, object]:
    return {
        "verdict": decision.verdict.name,
        "sentence": decision.sentence,
        "rule": decision.rule,
        "policy": decision.policy,
        "policy_hash": decision.policy_hash,
        "path": list(decision.path),
        "instead": list(decision.instead),
        "without": list(decision.without),
        "labels": sorted(label.value for label in decision.labels),
        "scan": seen.verdict,
        "positions": [{**_place(f), "text": f.text} for f in seen.found],
    }


def show_policy(config: Path | None, *, as_json: bool) -> int:
    """Print the policy in force and who is in the directory with what may be told to whom."""
    settings, _ = load_or_default(settings_path(config))
    book = book_in_use(settings)
    rows = []
    for authority in book.directory.authorities.values():
        answer = decide(
            book,
            Disclosure((Recipient(authority.id, authority=authority.id),), ChannelKind.EMAIL, frozenset({Label.CASE_POSITION})),
        )
        rows.append((authority.id, authority.name, answer.verdict.name, answer.rule))
    if as_json:
        status = book.status
        print(
            json.dumps(
                {
                    "policy": status.label,
                    "ok": status.ok,
                    "problem": status.problem,
                    "hash": status.hash,
                    "authorities": [dict(zip(("id", "name", "case_position", "rule"), row, strict=True)) for row in rows],
                },
                ensure_ascii=False,
            )
        )
    else:
        console.print(f"Policy {book.status.label}" + (f": {book.status.problem}" if book.status.problem else ""), markup=False)
        for row in rows:
            console.print(f"{row[2]:7} {row[0]:14} {row[1]}  (rule {row[3]})", markup=False)
    return Exit.DONE if book.status.ok else Exit.NO
