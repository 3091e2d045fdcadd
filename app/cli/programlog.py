"""The program's own log file and crash reports. They hold no positions, whatever a message or an error's text has in it.

What the program itself writes of a fault, which file and which line, is kept; what comes from outside (messages, texts of
errors, warnings, what Qt says) goes through the position finder, and what that cannot explain is cut.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import sys
import threading
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from traceback import TracebackException
from types import TracebackType
from typing import IO, TYPE_CHECKING, Final

from app.cli.unexplained import CUT, cut_unexplained
from app.policy.positions import scan

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

HIDDEN: Final = "[position]"
_BYTES: Final = 1_000_000
_KEPT: Final = 4
_MOST: Final = 20_000
"""Characters of one message or error that are looked at; the rest is left out."""

_NUMBERS: Final = frozenset("+-.,:;'\"°′″()[]{}/\\ \t") | frozenset("NSEWO")
_Info = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class NoPositions(logging.Formatter):
    """Formats a record, traceback and all, with everything that is or may be a position taken out.

    Errors quote what they choke on ("could not convert '34-12.5N'"), and a log file is what people mail around first.
    """

    def __init__(self) -> None:
        super().__init__()
        self._inside = threading.local()

    def format(self, record: logging.LogRecord) -> str:
        head = f"{self.formatTime(record)} {record.levelname} {record.name}:"
        if getattr(self._inside, "now", False):
            # The finder itself has just failed on a record and says so: name the error, not the text it failed on.
            kind = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else ""
            return f"{record.levelname} {record.name}: {record.msg} {kind}".rstrip()
        self._inside.now = True
        try:
            parts = [f"{head} {without_positions(_message(record))}"]
            if record.exc_info:
                parts.append(crash_report(record.exc_info))
            if record.stack_info:
                parts.append(record.stack_info)
            return "\n".join(parts)
        except Exception as error:  # noqa: BLE001 - a text that cannot be looked through is not written
            return f"{head} {CUT} ({type(error).__name__} while it was looked through)"
        finally:
            self._inside.now = False


class PrivateLog(RotatingFileHandler):
    """Five files of 1 MB that only their owner may read. What cannot be written is dropped, never shown elsewhere."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8")
        self.setFormatter(NoPositions())

    def _open(self) -> TextIOWrapper:
        made = _appending(Path(self.baseFilename))
        with contextlib.suppress(OSError):
            os.chmod(self.baseFilename, 0o600)  # noqa: PTH101 -- one that an earlier version left open to others
        return os.fdopen(made, "a", encoding="utf-8")

    def handleError(self, record: logging.LogRecord) -> None:
        """The default writes message and arguments onto standard error as they are."""


def without_positions(text: str) -> str:
    """``text`` with each span that the position finder names replaced, and what is then not explained cut."""
    return cut_unexplained(_hidden(text if len(text) <= _MOST else f"{text[:_MOST]} {CUT}"))


def _hidden(text: str) -> str:
    for _ in range(3):  # what stood on both sides of a position may be another once that is gone
        seen = scan(text)
        spans = sorted({_whole(text, f.start, f.end) for f in (*seen.found, *seen.held)}, reverse=True)
        if not spans:
            break
        last = len(text) + 1
        for start, end in spans:
            if start < last:
                text = text[:start] + HIDDEN + text[min(end, last) :]
                last = start
    return text


def crash_report(info: _Info) -> str:
    """The traceback of an error: our files and lines as they are, what the errors say without positions."""
    kind, error, trace = info
    if kind is None or error is None:
        return ""
    return "".join(_told(TracebackException(kind, error, trace, compact=True))).rstrip("\n")


def log_to(path: Path) -> None:
    """From here on everything that goes wrong is written to ``path``: errors of any thread, warnings, a crash of Python itself."""
    root = logging.getLogger()
    root.addHandler(PrivateLog(path))
    root.setLevel(logging.WARNING)
    for name in ("app", "devices", "db", "ui", "fairlead"):
        logging.getLogger(name).setLevel(logging.INFO)
    logging.raiseExceptions = False  # it would print arguments of a message that cannot be formatted
    sys.excepthook = _on_crash
    sys.unraisablehook = _on_unraisable
    threading.excepthook = _on_thread
    if not faulthandler.is_enabled():
        crash = _appending(path.with_name(f"{path.stem}-crash{path.suffix}"))
        faulthandler.enable(crash)  # names of files and functions, no values; the file stays open for as long as we run


def _appending(path: Path) -> int:
    """A handle at the end of ``path``. A link that stands there goes: what it leads to is not written to. Raises OSError."""
    if path.is_symlink():
        path.unlink()
    how = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    return os.open(path, how, 0o600)


def _message(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except Exception:  # noqa: BLE001 - arguments that do not fit the message
        return f"(its arguments do not fit) {record.msg}"


def _told(error: TracebackException, depth: int = 8) -> list[str]:
    """As ``traceback`` does it, with the errors' own words looked through."""
    out: list[str] = []
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and depth:
        joined = "This was the cause of:" if error.__cause__ is not None else "While that was handled:"
        out += [*_told(before, depth - 1), f"\n{joined}\n\n"]
    if error.stack:
        out += ["Traceback (most recent call last):\n", *map(_frame, error.stack.format())]
    out.append(without_positions("".join(error.format_exception_only()).rstrip("\n")) + "\n")
    for inside in error.exceptions or () if depth else ():
        out += ["  with:\n", *_told(inside, depth - 1)]
    return out


def _frame(text: str) -> str:
    """File and line as they are; the line itself is source text, in which a test or an example may name a place."""
    where, end, source = text.partition("\n")
    return where + end + "".join(_hidden(line) for line in source.splitlines(keepends=True))


def _whole(text: str, start: int, end: int) -> tuple[int, int]:
    """The span and the numbers and hemispheres that touch it: half a position is one for whoever knows the other half."""
    first, last = start, end
    while first > 0 and _of_number(text, first - 1):
        first -= 1
    while last < len(text) and _of_number(text, last):
        last += 1
    while first < start and not text[first].isalnum():
        first += 1
    while last > end and not text[last - 1].isalnum():
        last -= 1
    return first, last


def _of_number(text: str, at: int) -> bool:
    char = text[at]
    if char in "NSEWO":
        return not (text[at - 1 : at].isalpha() or text[at + 1 : at + 2].isalpha())
    return char.isdigit() or char in _NUMBERS


def _on_crash(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    logging.getLogger("fairlead").critical("unhandled error", exc_info=(kind, error, trace))
    _print(crash_report((kind, error, trace)), sys.stderr)


def _on_thread(args: threading.ExceptHookArgs) -> None:
    if args.exc_type is SystemExit or args.exc_value is None:
        return
    name = args.thread.name if args.thread is not None else "a thread"
    logging.getLogger("fairlead").critical(
        "unhandled error in %s", name, exc_info=(args.exc_type, args.exc_value, args.exc_traceback)
    )


def _on_unraisable(args: UnraisableHookArgs) -> None:
    if args.exc_value is not None:
        info = (args.exc_type, args.exc_value, args.exc_traceback)
        logging.getLogger("fairlead").error("an error that nobody could catch", exc_info=info)


def _print(text: str, to: IO[str] | None) -> None:
    """What is printed may end in a file too: the desktop keeps what its programs say."""
    if to is not None:
        with contextlib.suppress(OSError, ValueError):
            to.write(text + "\n")
