"""Live and training, two worlds: each on a data folder of its own, and never both on one.

A training folder carries a file that says so, for good. While a program runs it holds a lock file of its world as well, so
that not even two that begin in the same instant on a folder that is still empty are of two worlds.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final
from uuid import uuid4

from app.cli.folders import MARK, data_folder, is_training, make_private, training_root
from app.cli.programlog import log_to
from app.cli.unlocking import Bar, Prompt, opened, unlock
from app.config import Settings
from app.errors import UserError
from app.lock import FileLock
from app.preferences import Preferences
from app.wholefile import private_folder, write_whole
from db import vault
from db.atrest import DataFolder

FOLDER: Final = "running"
LIVE: Final = "live"
TRAINING: Final = "training"
LANGUAGE: Final = "window.language"
"""The language that was chosen in the window (``ui.language.CHOSEN``)."""

KEYS: Final = "keys."
"""What the keys of the keyboard do, in the file of how the window was left (``ui.keymap``)."""

_SAYS: Final = """TRAINING

What lies in this folder was made in training with Fairlead (demo, replay, drill): nothing in it happened at sea.
A live bridge does not start on this folder, and training does not start on the folder of a live one.
"""


@contextmanager
def live_folder(root: Path) -> Iterator[None]:
    """Use a data folder for a live watch. Raises UserError where it is one of training."""
    if is_training(root):
        raise UserError(
            f"{root} is a training folder: what is logged there would pass for training. Choose another data folder with --data"
        )
    make_private(root)
    with _claimed(root, LIVE, TRAINING):
        yield


@contextmanager
def training_folder(
    settings: Settings, given: Path | None, asking: tuple[Prompt, Bar] | tuple[()] = (), *, root: Path | None = None
) -> Iterator[tuple[Path, tuple[str, ...]]]:
    """Use the training folder that belongs to a data folder (``given`` on the command line, else of the settings), or ``root``.

    Yields it, and what the officer should know. Where the data folder is encrypted the training folder is too, with the same
    passphrase. Nothing is written into the data folder. Raises UserError.
    """
    data = data_folder(settings, given)
    root = root if root is not None else training_root(settings, given)
    _mark(root)
    with ExitStack() as stack:
        stack.enter_context(_claimed(root, TRAINING, LIVE))
        log_to(root / "fairlead.log")
        if root.resolve() != data.resolve() and vault.is_on(data):
            _open_both(stack, data, root, asking[0] if asking else None)
        told = stack.enter_context(opened(root, *asking))
        if root.resolve() != data.resolve():
            _same_window(data, root, settings.station)
        yield root, told


def _same_window(data: Path, root: Path, station: str) -> None:
    """The keys of the keyboard and the language are those that the crew has chosen at sea, or a drill would train other ones."""
    sea = Preferences(data / f"window-{station}.json")
    theirs, language = sea.under(KEYS), sea.get(LANGUAGE, "")
    for name in {station, Settings().station}:  # a demo and a drill have a station of their own, a replay has the ship's
        own = Preferences(root / f"window-{name}.json")
        for key in {*own.under(KEYS), *theirs}:
            own.put(key, theirs.get(key))
        if language:
            own.put(LANGUAGE, language)


def _mark(root: Path) -> None:
    """Make it a training folder. Raises UserError where live missions are in it."""
    live = next(iter(sorted(root.glob("missions/*/mission.db"))), None)
    if live is not None:
        raise UserError(
            f"{root} holds live missions ({live.parent.name}): no training runs there. "
            "Name another folder for it: [storage] training_folder in the settings"
        )
    make_private(root)
    try:
        if not (root / MARK).exists():
            write_whole(root / MARK, _SAYS.encode())
    except OSError as error:
        raise UserError(f"{root} cannot be written ({error.strerror}). Choose another data folder with --data") from error


@contextmanager
def _claimed(root: Path, world: str, other: str) -> Iterator[None]:
    """Hold a lock file of ``world``. Of two programs that begin in the same instant at least one sees the other."""
    folder = root / FOLDER
    try:
        private_folder(folder)
        path = folder / f"{world}-{uuid4().hex}.lock"
        own = FileLock(path)
        own.take()
    except OSError as error:
        raise UserError(f"{folder} cannot be used ({error.strerror}). Choose another data folder with --data") from error
    try:
        if _is_run(folder, other) or (world == LIVE and is_training(root)):
            raise UserError(f"Fairlead is running {_WORDS[other]} on {root}. {_APART}")
        yield
    finally:
        own.release()
        path.unlink(missing_ok=True)


_WORDS: Final = {LIVE: "a live watch", TRAINING: "training"}
_APART: Final = "Live and training never share a data folder: choose another one with --data"


def _is_run(folder: Path, world: str) -> bool:
    """Whether a program of this world holds its lock. Locks of programs that died are removed."""
    for path in folder.glob(f"{world}-*.lock"):
        found = FileLock(path)
        try:
            taken = found.take()
        except OSError:
            continue  # it has just gone
        if not taken:
            return True
        found.release()
        path.unlink(missing_ok=True)
    return False


def _open_both(stack: ExitStack, data: Path, root: Path, prompt: Prompt | None) -> None:
    """One passphrase opens both: the recording that is replayed, and what is written down of the training."""
    key = vault.held(data)
    if key is None:
        key = unlock(data, prompt)
        vault.hold(data, key)
        stack.callback(vault.forget, data)
    if vault.is_on(root):
        try:
            DataFolder(root).must_open(key)
        except UserError:
            return  # it has a passphrase of its own
    make_private(root / vault.FOLDER)
    for name in (vault.SHORE, vault.SUMS, vault.PASSPHRASE):
        source = data / vault.FOLDER / name
        if source.is_file():
            shutil.copy2(source, root / vault.FOLDER / name)
    vault.hold(root, key)
    stack.callback(vault.forget, root)
