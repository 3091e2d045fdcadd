"""What a file tells: its text, found whatever it is packed in, handed to the position finder; what cannot be read is held.

Nothing here decides by a file's name: the first bytes say what it is. Bounds on size, depth and number of parts are far
above any report from a bridge, and a file beyond them is held, never passed.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from app.policy.files.open import opened
from app.policy.files.parts import Budget, Part, TooMuchError
from app.policy.model import FoundPosition, Scan
from app.worded import joined, worded

__all__ = ["scan_file"]

_log = logging.getLogger(__name__)
_Why = tuple[str, str, str]
"""The whole sentence, the part of the file that it is about, and what there is about it."""


def scan_file(name: str, data: bytes, scan: Callable[[str], Scan]) -> Scan:
    """All positions in a file, and everything in it that could not be looked into (held). Never raises.

    Offsets are into the text of the part that a finding stands in; ``style`` names the part.
    """
    found: list[FoundPosition] = []
    held: list[FoundPosition] = []
    why: list[_Why] = []
    named = scan(name)
    found += named.found
    held += named.held
    if named.why:
        why.append((named.why, name, named.why))
    try:
        for part in opened(name, data, Budget()):
            _take(part, scan, found, held, why)
    except TooMuchError as error:
        _hold(name, error.args[0], held, why)
    except Exception:  # noqa: BLE001 - whatever a file does to its reader, it is held and not passed
        _log.exception("a file could not be read")
        _hold(name, "could not be read", held, why)
    reasons = tuple(dict.fromkeys(why))
    return Scan(tuple(found), tuple(held), joined("; ", (said for said, *_ in reasons)), tuple((w, r) for _said, w, r in reasons))


def _take(part: Part, scan: Callable[[str], Scan], found: list[FoundPosition], held: list[FoundPosition], why: list[_Why]) -> None:
    if part.position is not None:
        found.append(FoundPosition(0, 0, f"{part.how} in {part.name}", part.text, part.position))
        _add(part.name, worded("has a position in its {how}", how=part.how), why)
        return
    if part.unread:
        _hold(part.name, part.unread, held, why)
        return
    seen = scan(part.text)
    found += [_within(f, part.name) for f in seen.found]
    held += [_within(h, part.name) for h in seen.held]
    if seen.why:
        why.append((worded("{name}: {reason}", name=part.name, reason=seen.why), part.name, seen.why))


def _within(found: FoundPosition, name: str) -> FoundPosition:
    return FoundPosition(found.start, found.end, f"{found.style} in {name}", found.text, found.position)


def _hold(name: str, reason: str, held: list[FoundPosition], why: list[_Why]) -> None:
    held.append(FoundPosition(0, 0, f"unreadable, {name}", name[:80]))
    _add(name, reason, why)


def _add(name: str, reason: str, why: list[_Why]) -> None:
    why.append((worded("{name} {reason}", name=name, reason=reason), name, reason))
