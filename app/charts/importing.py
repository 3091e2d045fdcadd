"""The port to what reads a chart of GDAL's: in a process of its own, because a damaged file may take a process down."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from app.charts.files import ChartFile

INSTALL: Final = 'pip install --no-index --find-links FOLDER "fairlead[charts]"'
MISSING: Final = (
    "ENC, BSB and GeoTIFF charts need two packages more (pyogrio, rasterio). Ashore: pip download fairlead[charts] into a "
    f"folder on a stick; on board: {INSTALL}. MBTiles need nothing more"
)
"""What is said once where the optional packages are not installed."""


@dataclass(frozen=True, slots=True)
class Made:
    """The end of reading one chart. ``trouble`` "": it is in the file that was asked for."""

    trouble: str = ""
    missing: bool = False
    """The packages are not installed, or a library of theirs cannot be loaded: no other chart can be read either."""


class Job(Protocol):
    @property
    def share(self) -> float: ...

    def poll(self) -> Made | None:
        """Main thread, never waits. ``None`` while it goes on."""
        ...

    def cancel(self) -> None:
        """End it now; nothing is left behind."""
        ...


class Importer(Protocol):
    def start(self, chart: ChartFile, into: Path) -> Job:
        """Begin reading a chart into ``into``, which is there whole or not at all. Raises OSError."""
        ...
