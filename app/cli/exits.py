"""Exit codes, the same for every command, and the one place that turns errors into them."""

from __future__ import annotations

import json
import logging
import sys
from enum import IntEnum
from typing import NoReturn

import typer
from rich.console import Console

from app.errors import DeviceError, FileMistakes, UserError

console = Console(highlight=False, soft_wrap=True, emoji=False)
complaints = Console(stderr=True, highlight=False, soft_wrap=True, emoji=False)


class Exit(IntEnum):
    """0 done; 1 the answer is no (refused, not verified); 2 wrong use or a file to mend; 3 a device or disk failed;
    4 a mistake of ours, with a traceback in the program's log."""

    DONE = 0
    NO = 1
    USE = 2
    DEVICE = 3
    BUG = 4


def fail(error: Exception, *, as_json: bool = False) -> NoReturn:
    """Say what is wrong on standard error and end with the code that fits."""
    code = Exit.USE if isinstance(error, UserError) else Exit.DEVICE if isinstance(error, (DeviceError, OSError)) else Exit.BUG
    if code is Exit.BUG:
        logging.getLogger("fairlead").error("unexpected error", exc_info=error)
        complaints.print(
            f"Something went wrong inside Fairlead: {type(error).__name__}. Please report it with the log.", markup=False
        )
        if not logging.getLogger().handlers:
            raise error
    elif as_json:
        mistakes = [
            {"file": m.file, "line": m.line, "field": m.field, "problem": m.problem, "mend": m.mend}
            for m in (error.mistakes if isinstance(error, FileMistakes) else ())
        ]
        sys.stderr.write(json.dumps({"error": str(error), "mistakes": mistakes}, ensure_ascii=False) + "\n")
    else:
        complaints.print(str(error), markup=False)
    raise typer.Exit(code)
