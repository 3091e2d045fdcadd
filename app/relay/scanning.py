"""What a whole draft tells: its text and files handed to the position finder, everything unreadable held."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial

from app.policy.files import scan_file
from app.policy.model import Disclosure, FoundPosition, Scan
from app.relay.drafts import Draft, is_fixed_text

_log = logging.getLogger(__name__)

Scanner = Callable[[str], Scan]


def careful_scan(scan: Scanner, text: str) -> Scan:
    """``scan``, with a failure of the finder turned into a hold of the whole text."""
    try:
        return scan(text)
    except Exception:  # noqa: BLE001 - a finder that fails has not cleared anything
        _log.exception("the position finder failed")
        return _held(text, "the position finder failed")


def scan_draft(scan: Scanner, draft: Draft) -> Scan:
    """Subject and body as one text (offsets count from the subject's start, one line end between), then each file."""
    parts = [careful_scan(scan, f"{draft.subject}\n{draft.body}")]
    parts += [scan_file(a.name, a.data, partial(careful_scan, scan)) for a in draft.attachments]
    found = tuple(f for part in parts for f in part.found)
    held = tuple(h for part in parts for h in part.held)
    return Scan(found, held, "; ".join(part.why for part in parts if part.why))


def disclosure_of(scan: Scanner, draft: Draft) -> Disclosure:
    """All that the policy decides on. A draft that only calls itself a fixed text counts as typed."""
    fixed = is_fixed_text(draft)
    return Disclosure(
        recipients=draft.recipients,
        channel=draft.channel,
        labels=draft.labels,
        scan=Scan() if fixed else scan_draft(scan, draft),
        free_text=not fixed,
        template=draft.template,
        carried=draft.carried,
    )


def _held(text: str, why: str) -> Scan:
    return Scan(held=(FoundPosition(0, len(text), "unreadable", text[:80]),), why=why)
