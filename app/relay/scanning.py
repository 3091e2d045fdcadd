"""What a whole draft tells: its text and files handed to the position finder, everything unreadable held."""

from __future__ import annotations

import logging
import re
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Final

from app.policy.files import scan_file
from app.policy.files.open import opened
from app.policy.files.parts import Budget, TooMuchError
from app.policy.model import Disclosure, FoundPosition, Scan
from app.relay.checkpoint_note import body_to_look_into
from app.relay.drafts import Attachment, Draft, is_fixed_text
from app.worded import joined, worded

_log = logging.getLogger(__name__)

Scanner = Callable[[str], Scan]
_KEPT: Final = 64
_KEPT_BYTES: Final = 60_000_000
_BEGINNING: Final = 2000
"""Characters of a file's text, and of the end of the message, that are read together: where halves of a position meet."""
_FINE: Final = re.compile(r"(?<![\d.,])\d{1,3}[.,]\d{4,}(?![\d.,])")
"""Finer than anything on a bridge but a position: one here and one there may be its halves, whatever stands between."""


def careful_scan(scan: Scanner, text: str) -> Scan:
    """``scan``, with a failure of the finder turned into a hold of the whole text."""
    try:
        return scan(text)
    except Exception:  # noqa: BLE001 - a finder that fails has not cleared anything
        _log.exception("the position finder failed")
        return _held(text, "the position finder failed")


@dataclass(frozen=True, slots=True)
class FileScan:
    """What a file tells, and the beginning of its text for reading it together with the message."""

    scan: Scan
    beginning: str


class FileScans:
    """Looks into files, into each once: a paper of a hundred pages is not read anew at every letter that is typed.

    Safe from any thread, so that a file can be looked into before it hangs on a draft. Name and bytes are the key: another
    byte is another file.
    """

    def __init__(self, scan: Scanner) -> None:
        self._scan = scan
        self._known: OrderedDict[tuple[str, bytes], FileScan] = OrderedDict()
        self._lock = threading.Lock()

    def of(self, file: Attachment) -> FileScan:
        key = (file.name, file.data)
        with self._lock:
            found = self._known.get(key)
            if found is not None:
                self._known.move_to_end(key)
                return found
        made = FileScan(scan_file(file.name, file.data, partial(careful_scan, self._scan)), _beginning(file))
        with self._lock:
            self._known[key] = made
            while len(self._known) > _KEPT or (len(self._known) > 1 and sum(len(d) for _, d in self._known) > _KEPT_BYTES):
                self._known.popitem(last=False)
        return made


def scan_draft(scan: Scanner, draft: Draft, files: FileScans | None = None) -> Scan:
    """Subject and body as one text (offsets count from the subject's start, one line end between), then each file, then
    what only shows where text and files are read together."""
    text = f"{draft.subject}\n{body_to_look_into(draft)}"
    parts = [careful_scan(scan, text)]
    if draft.attachments:
        looked = [(files or FileScans(scan)).of(a) for a in draft.attachments]
        parts += [each.scan for each in looked]
        parts += _across(scan, text, [(a.name, each.beginning) for a, each in zip(draft.attachments, looked, strict=True)])
    found = tuple(f for part in parts for f in part.found)
    held = tuple(h for part in parts for h in part.held)
    return Scan(found, held, joined("; ", (part.why for part in parts if part.why)))


def disclosure_of(scan: Scanner, draft: Draft, files: FileScans | None = None) -> Disclosure:
    """All that the policy decides on. A draft that only calls itself a fixed text counts as typed."""
    fixed = is_fixed_text(draft)
    return Disclosure(
        recipients=draft.recipients,
        channel=draft.channel,
        labels=draft.labels,
        scan=Scan() if fixed else scan_draft(scan, draft, files),
        free_text=not fixed,
        template=draft.template,
        carried=draft.carried,
    )


def _across(scan: Scanner, text: str, files: list[tuple[str, str]]) -> Iterator[Scan]:
    """Positions of which one half stands in the text (or in one file) and the other in a file. Held: they may be chance."""
    before = text[-_BEGINNING:]
    for name, beginning in files:
        for rest in (name, beginning):
            if not rest:
                continue
            seam = len(before)
            seen = careful_scan(scan, f"{before}\n{rest[:_BEGINNING]}")
            over = [f for f in seen.found if f.start < seam < f.end]
            if over:
                held = tuple(FoundPosition(0, 0, f"{f.style}, over text and file", f.text, f.position) for f in over)
                yield Scan(held=held, why=worded("the text and {name} together read as a position", name=name))
        before = f"{before}\n{beginning}"[-_BEGINNING:]
    loose = [(where, found) for where, said in [("the text", text), *files] if (found := _FINE.findall(said))]
    if len(loose) > 1:
        numbers = ", ".join(found[0] for _, found in loose)
        held = (FoundPosition(0, 0, "fine numbers, over text and file", numbers),)
        where = joined(" and in ", (where for where, _ in loose))
        yield Scan(held=held, why=worded("numbers as fine as a position stand in {where}", where=where))


def _beginning(file: Attachment) -> str:
    """The first readable text of a file, "" where there is none."""
    said = ""
    try:
        for part in opened(file.name, file.data, Budget()):
            said += f"{part.text}\n" if part.text else ""
            if len(said) >= _BEGINNING:
                break
    except TooMuchError:
        pass
    except Exception:  # noqa: BLE001 - the file itself is held already by ``scan_file``
        _log.debug("the beginning of a file could not be read")
    return said[:_BEGINNING].strip()


def _held(text: str, why: str) -> Scan:
    return Scan(held=(FoundPosition(0, len(text), "unreadable", text[:80]),), why=why)
