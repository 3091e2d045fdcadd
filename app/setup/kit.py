"""What the wizard is given by whoever starts the program: it knows no port, no policy file and no log by itself."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from app.config import Ship
from app.geo import Position
from app.preferences import Preferences
from app.setup.heard import Ears
from app.setup.settings_file import SettingsFile
from app.worded import worded

_LITTLE_GB: Final = 20


class Outcome(Enum):
    """How the wizard ended. In each case what was typed is kept."""

    READY = "all was gone through"
    START_NOW = "the bridge was wanted at once"
    CLOSED = "the window was closed"


@dataclass(frozen=True, slots=True)
class OfferedPolicy:
    """A policy that ships: the word for the settings, its title, and in three sentences what it does."""

    word: str
    title: str
    does: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PolicyAnswer:
    """Whether a policy would come into force, and what there is to say of it."""

    ok: bool
    words: str


@dataclass(frozen=True, slots=True)
class SetupKit:
    """``check_policy`` (file, trusted key) asks what would come of it; ``card`` is the distress card of a ship that may be
    half typed, at a position that a port said, with monotonic seconds of it; ``draft`` keeps what is typed; ``data_folder`` is
    the one that is used when nobody names another."""

    file: SettingsFile
    ears: Ears
    draft: Preferences
    policies: tuple[OfferedPolicy, ...]
    check_policy: Callable[[str, str], PolicyAnswer]
    card: Callable[[Ship, tuple[Position, float] | None], str]
    data_folder: Path


def folder_words(folder: Path) -> tuple[bool, str]:
    """Whether a folder can be used for data, and what there is to say of it. Makes nothing."""
    here = folder.expanduser()
    there = next((p for p in (here, *here.parents) if p.exists()), None)
    if not here.is_absolute():
        return False, "Write the whole path, from the root of the disk"
    if there is None or not there.is_dir():
        return False, worded("{folder} is no folder", folder=there or here)
    if not os.access(there, os.W_OK | os.X_OK):
        return False, worded("{there} may not be written to by this user", there=there)
    try:
        free = shutil.disk_usage(there).free / 1e9
    except OSError as error:
        return False, f"{there}: {error.strerror or error}"
    made = "" if here.exists() else ", the folder will be made"
    if free < _LITTLE_GB:
        return True, worded("{free:.0f} GB free{made}. That is little: a month of feeds and films takes more", free=free, made=made)
    return True, worded("{free:.0f} GB free{made}", free=free, made=made)
