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

_NAME = re.compile(r"[^A-Za-z0-9]+")


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


@dataclass(frozen=True, slots=True)
class Missions:
    """The missions under one data folder. Training (demo, replay) lives apart and never mixes with live ones."""

    root: Path
    training: bool = False

    @property
    def folder(self) -> Path:
        return self.root / ("training" if self.training else "missions")

    def names(self) -> list[str]:
        """Missions on disk, oldest first."""
        return sorted(p.parent.name for p in self.folder.glob("*/mission.db"))

    def open(self, name: str) -> Path:
        """The folder of an existing mission. Raises UserError naming those that exist."""
        path = self.folder / name
        if not (path / "mission.db").is_file():
            known = ", ".join(self.names()) or "none yet"
            raise UserError(f"There is no mission “{name}” in {self.folder}. Missions there: {known}")
        return path

    def newest(self) -> Path | None:
        """The folder of the mission that was started last, if any."""
        names = self.names()
        return self.folder / names[-1] if names else None

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
        path.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.chmod(path, 0o700)  # noqa: PTH101 -- mkdir's mode is masked by the umask and skips existing folders
    except OSError as error:
        raise UserError(f"{path} cannot be made ({error.strerror}). Choose another data folder with --data") from error
