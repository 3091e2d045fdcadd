"""``fairlead-verify``: was an export, or a log, changed since it was written?

    fairlead-verify EXPORT [--key HEX] [--checkpoint FILE] [--json]

Exit code 0: untouched. 1: not as it was written; the first entry, field or file that is not is named. 2: it cannot be read.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

UNTOUCHED, TOUCHED, UNREADABLE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """The program. Returns the exit code."""
    parser = _Parser(prog="fairlead-verify", description="Was an export of Fairlead, or a log, changed since it was written?")
    parser.add_argument("path", metavar="EXPORT", help="an export (a folder or .zip), a mission.db, or a mission folder")
    parser.add_argument(
        "--key", action="append", default=[], metavar="HEX", help="the ship's key, known from elsewhere; repeatable"
    )
    parser.add_argument(
        "--checkpoint", action="append", default=[], metavar="FILE", help="checkpoints that a witness kept: notes, lines or codes"
    )
    parser.add_argument("--json", action="store_true", help="answer as JSON")
    given = parser.parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        import cryptography  # noqa: F401
    except ImportError:
        return _cannot(given, "Python's package “cryptography” is missing. Install it: python -m pip install cryptography")
    from .check import verify
    from .words import Unreadable, as_json, as_text

    try:
        verdict = verify(Path(given.path), given.key, [Path(each) for each in given.checkpoint])
    except Unreadable as error:
        return _cannot(given, str(error))
    except OSError as error:
        return _cannot(given, f"it cannot be read ({error.strerror or error})")
    sys.stdout.write(as_json(verdict) + "\n" if given.json else as_text(verdict))
    return UNTOUCHED if verdict.ok else TOUCHED


class _Parser(argparse.ArgumentParser):
    """One whose mistakes end in 2, as all that cannot be checked."""

    def error(self, message: str) -> NoReturn:
        sys.stderr.write(f"{self.format_usage()}{message}\n")
        raise SystemExit(UNREADABLE)


def _cannot(given: argparse.Namespace, why: str) -> int:
    if given.json:
        sys.stdout.write(json.dumps({"file": given.path, "ok": None, "error": why}, ensure_ascii=False) + "\n")
    else:
        sys.stderr.write(f"CANNOT BE CHECKED\n  {given.path!r}: {why}\n")
    return UNREADABLE


if __name__ == "__main__":
    sys.exit(main())
