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

__all__ = ["scan_file"]

_log = logging.getLogger(__name__)


def scan_file(name: str, data: bytes, scan: Callable[[str], Scan]) -> Scan:
    """All positions in a file, and everything in it that could not be looked into (held). Never raises.

    Offsets are into the text of the part that a finding stands in; ``style`` names the part.
    """
    found: list[FoundPosition] = []
    held: list[FoundPosition] = []
    why: list[str] = []
    named = scan(name)
    found += named.found
    held += named.held
    if named.why:
        why.append(named.why)
    try:
        for part in opened(name, data, Budget()):
            _take(part, scan, found, held, why)
    except TooMuchError as error:
        _hold(name, str(error), held, why)
    except Exception:  # noqa: BLE001 - whatever a file does to its reader, it is held and not passed
        _log.exception("a file could not be read")
        _hold(name, "could not be read", held, why)
    return Scan(tuple(found), tuple(held), "; ".join(dict.fromkeys(why)))


def _take(part: Part, scan: Callable[[str], Scan], found: list[FoundPosition], held: list[FoundPosition], why: list[str]) -> None:
    if part.position is not None:
        found.append(FoundPosition(0, 0, f"{part.how} in {part.name}", part.text, part.position))
        why.append(f"{part.name} has a position in its {part.how}")
        return
    if part.unread:
        _hold(part.name, part.unread, held, why)
        return
    seen = scan(part.text)
    found += [_within(f, part.name) for f in seen.found]
    held += [_within(h, part.name) for h in seen.held]
    if seen.why:
        why.append(f"{part.name}: {seen.why}")


def _within(found: FoundPosition, name: str) -> FoundPosition:
    return FoundPosition(found.start, found.end, f"{found.style} in {name}", found.text, found.position)


def _hold(name: str, reason: str, held: list[FoundPosition], why: list[str]) -> None:
    held.append(FoundPosition(0, 0, f"unreadable, {name}", name[:80]))
    why.append(f"{name} {reason}")
