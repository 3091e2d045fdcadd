"""Where settings and data live: the platform's own folders, one folder per mission."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import platformdirs

from app.config import Settings
from app.errors import UserError
from app.wholefile import private_folder

_NAME = re.compile(r"[^A-Za-z0-9]+")
MARK = "TRAINING.txt"
"""Stands in a folder of training, from its first start on."""


def settings_path(given: Path | None = None) -> Path:
    """The settings file: the one given, else ``fairlead.toml`` in the platform's config folder."""
    return given if given is not None else Path(platformdirs.user_config_path("fairlead", appauthor=False)) / "fairlead.toml"


def data_folder(settings: Settings, given: Path | None = None) -> Path:
    """The data folder: given on the command line, else in the settings, else the platform's own."""
    if given is not None:
        return given
    if settings.storage.folder:
        return Path(settings.storage.folder).expanduser()
    return Path(platformdirs.user_data_path("fairlead", appauthor=False))


def is_training(root: Path) -> bool:
    """Whether a folder is marked as one of training."""
    return (root / MARK).exists()


def training_root(settings: Settings, given: Path | None = None) -> Path:
    """Where training lives: as the settings say, else beside the data folder. One that is marked as training is taken as it is.

    Raises UserError where it would not be apart from the data folder.
    """
    data = data_folder(settings, given)
    if is_training(data):
        return data
    whole = data.absolute()
    root = data.with_name(f"{data.name}-training") if data.name else whole.with_name(f"{whole.name}-training")
    if given is None and settings.storage.training_folder:
        root = Path(settings.storage.training_folder).expanduser()
    here, there = root.resolve(), data.resolve()
    if here == there or here in there.parents or there in here.parents:
        raise UserError(
            f"Training cannot live in {root}: that is not apart from the data folder {data}. "
            "Name a folder of its own: [storage] training_folder in the settings"
        )
    return root


def missions_of(settings: Settings, given: Path | None, *, training: bool = False) -> Missions:
    """The missions that belong to a data folder. Raises UserError."""
    if not training:
        return Missions(data_folder(settings, given))
    root, data = training_root(settings, given), data_folder(settings, given)
    return Missions(root, training=True, older=None if root == data else data / "training")


@dataclass(frozen=True, slots=True)
class Missions:
    """The missions under one data folder. Training (demo, replay, drill) has one of its own and never mixes with live ones.

    ``older``: where programs of before put training; what is there can still be read and exported, nothing new goes there.
    """

    root: Path
    training: bool = False
    older: Path | None = None

    @property
    def folder(self) -> Path:
        return self.root / ("training" if self.training else "missions")

    def names(self) -> list[str]:
        """Missions on disk, oldest first."""
        return sorted(path.name for path in self._all())

    def open(self, name: str) -> Path:
        """The folder of an existing mission. Raises UserError naming those that exist."""
        found = [path for path in self._all() if path.name == name]
        if found:
            return found[0]
        known = ", ".join(self.names()) or "none yet"
        raise UserError(f"There is no mission “{name}” in {self.folder}. Missions there: {known}")

    def newest(self) -> Path | None:
        """The folder of the mission that was started last, if any."""
        return max(self._all(), key=lambda path: path.name, default=None)

    def _all(self) -> list[Path]:
        places = (self.folder, self.older) if self.older is not None else (self.folder,)
        return [found.parent for place in places for found in place.glob("*/mission.db")]

    def create(self, ship: str, now: datetime) -> Path:
        """A new folder named after date and ship, never one that exists. Only its owner may look inside."""
        stem = f"{now:%Y%m%d-%H%M}-{_NAME.sub('-', ship).strip('-').lower() or 'ship'}"
        for path in [self.folder / stem, *(self.folder / f"{stem}-{n}" for n in range(2, 100))]:
            if not path.exists():
                make_private(path)
                return path
        raise UserError(f"{self.folder} already holds 99 missions named {stem}. Move some away")


def make_private(path: Path) -> None:
    """Make a folder that only its owner may enter. Raises UserError when the disk refuses."""
    try:
        private_folder(path)
        os.chmod(path, 0o700)  # noqa: PTH101 -- one that was there before may be open to others
    except OSError as error:
        raise UserError(f"{path} cannot be made ({error.strerror}). Choose another data folder with --data") from error
