"""Errors, told apart by whose fault they are.

* ``UserError``: the person can mend it. The text is shown as written, so it says what is wrong, where, and what to do.
* ``DeviceError``: a device, disk or link is at fault. It becomes a link state or an alert, never a dialog.
* Anything else is our bug: the traceback goes to the log, the person sees a notice, and the watch goes on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing wrong in a file that a person wrote."""

    file: str
    line: int | None
    field: str
    problem: str
    mend: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line is not None else self.file
        field = f" {self.field}:" if self.field else ""
        return f"{where}:{field} {self.problem}. {self.mend}"


class FairleadError(Exception):
    """Base of every error that Fairlead raises on purpose."""

    def __str__(self) -> str:
        """The text itself, not a copy of its letters: one that was put together by ``worded`` can still be said in a language."""
        return self.args[0] if len(self.args) == 1 and isinstance(self.args[0], str) else super().__str__()


class UserError(FairleadError):
    """Something that the person at the screen can mend; ``str(error)`` is shown as it is."""


class FileMistakes(UserError):
    """All mistakes of one file at once, so that nobody mends them one start at a time."""

    def __init__(self, mistakes: Sequence[Mistake]) -> None:
        self.mistakes = tuple(mistakes)
        super().__init__("\n".join(str(m) for m in self.mistakes))


class DeviceError(FairleadError):
    """A port, disk or network link failed; the text names it and the operating system's reason."""
