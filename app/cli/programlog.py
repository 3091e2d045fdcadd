"""The program's own log file. It holds no positions, whatever a message or an error's text has in it."""

from __future__ import annotations

import logging
from typing import Final

from app.policy.positions import scan

HIDDEN: Final = "[position]"
_FORMAT: Final = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class NoPositions(logging.Formatter):
    """Formats a record, traceback and all, with everything that is or may be a position taken out.

    Errors quote what they choke on ("could not convert '34-12.5N'"), and a log file is what people mail around first.
    """

    def __init__(self) -> None:
        super().__init__(_FORMAT)
        self._inside = False

    def format(self, record: logging.LogRecord) -> str:
        if self._inside:
            # The finder itself has just failed on a record and says so: name the error, not the text it failed on.
            kind = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else ""
            return f"{record.levelname} {record.name}: {record.msg} {kind}".rstrip()
        self._inside = True
        try:
            return without_positions(super().format(record))
        finally:
            self._inside = False


def without_positions(text: str) -> str:
    """``text`` with each span that the position finder names replaced."""
    seen = scan(text)
    spans = sorted({(f.start, f.end) for f in (*seen.found, *seen.held)}, reverse=True)
    for start, end in spans:
        text = text[:start] + HIDDEN + text[end:]
    return text
