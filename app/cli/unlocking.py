"""Opening a data folder: one program at a time converts it, any number use it, and an encrypted one asks for its passphrase."""

from __future__ import annotations

import getpass
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from uuid import uuid4

import typer

from app.cli.exits import Exit, complaints, console
from app.clock import SystemClock
from app.diskkey import passphrase_from
from app.errors import UserError
from app.lock import FileLock
from app.start_notices import PUT_OFF, converted, key_kept, not_converted, not_wiped, stays
from app.wholefile import open_plain, private_folder
from db import vault
from db.atrest import DataFolder
from db.conversion import Converted, Progress

FOLDER: Final = "in-use"
CONVERTING: Final = "converting.lock"
PASSPHRASE_FILE: Final = "FAIRLEAD_PASSPHRASE_FILE"
TRIES: Final = 3
_WAIT_S: Final = 1.0
_BYTES_MAX: Final = 4096

Check = Callable[[str], None]
"""Takes a passphrase; raises UserError, to be shown, where it does not open."""
Prompt = Callable[[Check], bool]
"""Asks until the check passes; False where the person gave up."""
Work = Callable[[Progress], Converted]
Bar = Callable[[Work], Converted | None]
"""Does the work and shows how far it is; ``None`` where the person put it off."""


@contextmanager
def opened(root: Path, prompt: Prompt | None = None, bar: Bar | None = None) -> Iterator[tuple[str, ...]]:
    """Use a data folder: unlocked if it is encrypted, and what waits to be converted is converted first, if nobody else is
    using it. Yields what the officer should know. Raises UserError; typer.Exit where the person gave up."""
    with _in_use(root) as own:
        folder = DataFolder(root)
        notices: list[str] = []
        before = vault.held(root)
        try:
            if vault.is_on(root):
                key = before or unlock(root, prompt)
                vault.hold(root, key)
                if folder.waits:
                    notices += _convert(folder, key, own, bar or show_progress)
            else:
                vault.hold(root, None)
            yield tuple(notices)
        finally:
            if before is None:
                vault.forget(root)


def unlock(root: Path, prompt: Prompt | None = None, file: Path | None = None) -> vault.DiskKey:
    """The key of an encrypted data folder, by the passphrase of ``file`` or of the file that is named, else asked for."""
    found: list[vault.DiskKey] = []

    def check(passphrase: str) -> None:
        found.append(vault.open_with_passphrase(root, passphrase))

    named = file or passphrase_file()
    if named is not None:
        check(read_passphrase(named))
    elif not (prompt or ask_on_terminal)(check):
        raise typer.Exit(Exit.DONE)
    return found[-1]


def ask_on_terminal(check: Check) -> bool:
    """Three tries. Raises UserError where there is no terminal, or none of them was right."""
    for left in range(TRIES - 1, -1, -1):
        try:
            check(_asked("This log is encrypted. Passphrase: "))
            return True
        except vault.WrongPassphrase as error:
            if not left:
                raise
            complaints.print(str(error), markup=False)
    return False


def _asked(words: str) -> str:
    if not has_terminal():
        raise UserError(
            "This log is encrypted, and there is no terminal to ask for its passphrase on. Name a file that holds it: "
            f"fairlead --passphrase-file FILE …, or the variable {PASSPHRASE_FILE}"
        )
    return getpass.getpass(words)


def has_terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def passphrase_file() -> Path | None:
    """The file that the command line or the environment names."""
    named = passphrase_from.get() or os.environ.get(PASSPHRASE_FILE)
    return Path(named) if named else None


def read_passphrase(path: Path) -> str:
    """The first line of a file. Raises UserError."""
    try:
        with open_plain(path) as file:
            text = file.read(_BYTES_MAX).decode("utf-8").splitlines()
    except OSError as error:
        raise UserError(f"{path}: the passphrase cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise UserError(f"{path} is not a text file with a passphrase in its first line") from error
    if not text or not text[0]:
        raise UserError(f"{path} is empty. Write the passphrase into its first line")
    return text[0]


def show_progress(work: Work) -> Converted | None:
    """On the terminal."""
    from rich.progress import Progress as Bars

    with Bars(console=complaints, transient=True) as bars:
        task = bars.add_task("", total=1.0)
        return work(lambda done, what: bars.update(task, completed=done, description=what))


def said_of(result: Converted) -> list[str]:
    """What a person should know of a conversion, a line each."""
    lines = [stays(path, why) for path, why in result.failed]
    if result.not_wiped:
        lines.append(not_wiped(len(result.not_wiped)))
    return lines


def _convert(folder: DataFolder, key: vault.DiskKey, own: FileLock, bar: Bar) -> list[str]:
    """What is left of an earlier conversion, or was asked for in the window; the notices of it."""
    ending = vault.is_ending(folder.root)
    try:
        with alone(folder.root, own):
            result = bar(lambda progress: folder.go_on(key, progress))
            kept = folder.end(SystemClock().utc()) if result is not None else ()
    except UserError as error:
        return [not_converted(error, ending=ending)]
    if result is None:
        return [not_converted(PUT_OFF, ending=ending)]
    done = [converted(len(result.done), ending=ending)] if result.done else []
    return done + said_of(result) + [key_kept(path) for path in kept]


# -- who uses the folder
#
# Each program holds a lock file of its own, so that any number may use the folder on every system (Windows has no shared
# locks); whoever converts holds one more and looks whether anybody else holds theirs. A program takes its own first and
# looks at the other then, so of two that begin in the same instant at least one sees the other.


@contextmanager
def _in_use(root: Path) -> Iterator[FileLock]:
    own = _Own(root)
    try:
        gate = FileLock(root / FOLDER / CONVERTING)
        if not _taken(gate):
            raise UserError(f"{root} is being encrypted or decrypted by another program. Start again when it is done")
        gate.release()
        yield own
    finally:
        own.release()


class _Own(FileLock):
    """A lock file that goes with its program."""

    def __init__(self, root: Path) -> None:
        self.path = root / FOLDER / f"{uuid4().hex}.lock"
        try:
            private_folder(self.path.parent)
            super().__init__(self.path)
            self.take(str(os.getpid()))
        except OSError as error:
            raise UserError(f"{self.path.parent} cannot be used ({error.strerror}). Choose another data folder") from error

    def release(self) -> None:
        super().release()
        self.path.unlink(missing_ok=True)


@contextmanager
def alone(root: Path, own: FileLock | None = None) -> Iterator[None]:
    """Hold a data folder that no other program uses; ``own`` is this program's own use of it. Raises UserError."""
    private_folder(root / FOLDER)
    gate = FileLock(root / FOLDER / CONVERTING)
    if not _taken(gate):
        raise UserError(f"{root} is being encrypted or decrypted by another program")
    try:
        _nobody_else(root, own)
        yield
    finally:
        gate.release()


def _nobody_else(root: Path, own: FileLock | None) -> None:
    mine = own.path if isinstance(own, _Own) else None
    locks = [p for p in (root / FOLDER).glob("*.lock") if p.name != CONVERTING and p != mine]
    # Programs of before hold the lock of their station only.
    stations = [p for place in ("missions", "training") for p in (root / place).glob("*/*.lock")]
    for path in (*locks, *stations):
        other = FileLock(path)
        if not other.take():
            raise UserError(f"Fairlead is running with {root}. Close it everywhere, then try again")
        other.release()
        if path in locks:
            path.unlink(missing_ok=True)  # of a program that died


def _taken(lock: FileLock) -> bool:
    """Take it; a program that only looks lets go of it at once."""
    end = time.monotonic() + _WAIT_S
    while not lock.take():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


def say(text: str) -> None:
    console.print(text, markup=False)
