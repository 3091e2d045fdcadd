"""The charts of this ship: found in the data folder or named by the crew, read in one after another, and how each is shown.

What was chosen is kept by file in the preferences: names only. What was read out of ENC, BSB and GeoTIFF is kept in
``<charts>/.read``, by the mark of its files: a new update is read anew, and what belongs to no chart any more goes.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from app.charts.files import ChartFile, Sort, find_charts, refused_cell
from app.charts.importing import MISSING, Importer, Job
from app.preferences import Plain, Preferences
from app.wholefile import open_plain, private_folder

READ: Final = ".read"
_SHOWN: Final = "charts.shown"
_ADDED: Final = "charts.added"
_SUFFIX: Final[dict[Sort, str]] = {"enc": ".npz", "image": ".mbtiles"}
OPACITIES: Final = (100, 75, 50, 25)
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Chart:
    """``ready``: the file that is drawn from, ``None`` until it was read in. ``rank``: the higher, the further up; ``None``: by
    its scale. ``share``: how much was read in."""

    file: ChartFile
    ready: Path | None = None
    on: bool = True
    opacity: int = 100
    rank: int | None = None
    waiting: bool = False
    share: float | None = None
    trouble: str = ""
    mark: str = ""

    @property
    def id(self) -> str:
        return self.file.id

    @property
    def name(self) -> str:
        return self.file.name

    @property
    def sort(self) -> Sort:
        return self.file.sort


class Shelf:
    """Main thread only. ``look`` finds what is there, ``tend`` goes on reading in; both call ``changed``."""

    def __init__(self, folder: Path, preferences: Preferences, importer: Importer | None = None, also: Sequence[Path] = ()) -> None:
        """``folder``: where charts are dropped; ``also``: further ones that are read and never written to."""
        self.folder, self._preferences, self._importer, self._also = folder, preferences, importer, tuple(also)
        self.charts: tuple[Chart, ...] = ()
        self.trouble: tuple[str, ...] = ()
        self.changed: Callable[[], object] = lambda: None
        self._job: tuple[str, Job] | None = None
        self._missing = ""
        """Why no chart of GDAL's can be read, "" if they can."""

    def look(self) -> None:
        """Look what is there now. A file that cannot be read is said, never raised."""
        places = [each for each in (self.folder, *self._also) if each.is_dir()]
        found, trouble = find_charts([*places, *self._added()])
        before = {chart.id: chart for chart in self.charts}
        self.charts = tuple(self._chart(file, before.get(file.id)) for file in found)
        self.trouble = trouble
        self._sweep()
        self.changed()

    @property
    def busy(self) -> bool:
        """Something is being read in, or waits for it."""
        return self._job is not None or any(chart.waiting for chart in self.charts)

    def tend(self) -> None:
        """Look how the reading goes on, and begin with the next one. Never waits."""
        if self._job is not None:
            which, job = self._job
            made = job.poll()
            chart = self._by_id(which)
            if made is None:
                if chart is not None and chart.share != (share := round(job.share, 2)):
                    self._put(replace(chart, share=share))
                return
            self._job = None
            if made.missing:
                self._missing = made.trouble or MISSING
                self._give_up()
            elif chart is not None:
                ready = self._kept(chart.file) if not made.trouble else None
                ready = ready if ready is not None and ready.exists() else None
                words = made.trouble or ("" if ready is not None else "its files changed while it was read. Read it again")
                self._put(replace(chart, waiting=False, share=None, ready=ready, trouble=words))
        self._begin()

    def set_on(self, which: str, on: bool) -> None:
        self._set(which, on=on)

    def set_opacity(self, which: str, percent: int) -> None:
        self._set(which, opacity=min(max(percent, OPACITIES[-1]), OPACITIES[0]))

    def use_order(self, ids: Sequence[str]) -> None:
        """From the top down."""
        ranks = {which: len(ids) - i for i, which in enumerate(ids)}
        self.charts = tuple(replace(chart, rank=ranks.get(chart.id, chart.rank)) for chart in self.charts)
        self._keep()
        self.changed()

    def add(self, path: Path) -> str:
        """Show a file or folder from where it is, now and at each start. Returns what is wrong, or ""."""
        path = path.absolute()
        found, trouble = find_charts([path])
        if not found:
            return trouble[0] if trouble else f"{path.name}: no chart in it. Charts are .mbtiles, .000 (S-57), .kap, .tif"
        if path not in self._added():
            names: list[Plain] = [str(each) for each in (*self._added(), path)]
            self._preferences.put(_ADDED, names)
        self.look()
        return self._preferences.trouble

    def remove(self, which: str) -> str:
        """Take a chart that was added from the list. Returns why not, or ""."""
        chart = self._by_id(which)
        if chart is None:
            return ""
        place = next((p for p in self._added() if p == chart.file.path or p in chart.file.path.parents), None)
        if place is None:
            return f"{chart.name} lies in {chart.file.path.parent}. Take the file out of there, or switch it off"
        left: list[Plain] = [str(each) for each in self._added() if each != place]
        self._preferences.put(_ADDED, left)
        self.look()
        return ""

    def cancel(self, which: str) -> None:
        """Read this one in no further; it waits until somebody asks again."""
        chart = self._by_id(which)
        if self._job is not None and self._job[0] == which:
            self._job[1].cancel()
            self._job = None
        if chart is not None and chart.waiting:
            self._put(replace(chart, waiting=False, share=None, trouble="not read in: it was cancelled. Read it again to show it"))

    def again(self, which: str) -> None:
        """Read a chart in once more, after trouble."""
        chart = self._by_id(which)
        if chart is not None and chart.sort != "tiles":
            self._missing = ""
            with contextlib.suppress(OSError):
                if (kept := self._kept(chart.file)) is not None:
                    kept.unlink(missing_ok=True)
            self._put(self._chart(chart.file, None))

    def close(self) -> None:
        if self._job is not None:
            self._job[1].cancel()
            self._job = None

    # -- inside

    def _added(self) -> tuple[Path, ...]:
        none: list[Plain] = []
        return tuple(Path(each) for each in self._preferences.get(_ADDED, none) if isinstance(each, str))

    def _chart(self, file: ChartFile, before: Chart | None) -> Chart:
        nothing: dict[str, Plain] = {}
        chosen = self._preferences.get(_SHOWN, nothing).get(file.id)
        said = chosen if isinstance(chosen, dict) else {}
        opacity, rank = said.get("opacity"), said.get("rank")
        chart = Chart(
            file,
            on=said.get("on") is not False,
            opacity=opacity if type(opacity) is int and opacity in OPACITIES else 100,
            rank=rank if type(rank) is int else None,
        )
        try:
            if file.sort == "tiles":
                return replace(chart, ready=file.path)
            if file.sort == "enc" and (why := _refused(file.path)):
                return replace(chart, trouble=why)
            chart = replace(chart, mark=file.mark())
            kept = self._kept(file)
            if kept is not None and kept.exists():
                return replace(chart, ready=kept)
        except OSError as error:
            return replace(chart, trouble=f"cannot be read ({error.strerror}). Is the disk or stick in?")
        if self._missing or self._importer is None:
            return replace(chart, trouble=self._missing or MISSING)
        if before is not None and before.mark == chart.mark and (before.waiting or before.trouble):
            return replace(chart, waiting=before.waiting, share=before.share, trouble=before.trouble)
        return replace(chart, waiting=True)

    def _kept(self, file: ChartFile) -> Path | None:
        try:
            return self.folder / READ / f"{file.mark()}{_SUFFIX[file.sort]}"
        except OSError:
            return None

    def _begin(self) -> None:
        chart = next((c for c in self.charts if c.waiting), None)
        if chart is None or self._importer is None:
            return
        try:
            into = self._kept(chart.file)
            if into is None:
                raise FileNotFoundError(0, "the file is not there any more")
            private_folder(into.parent)
            self._job = chart.id, self._importer.start(chart.file, into)
            self._put(replace(chart, share=0.0))
        except OSError as error:
            self._put(replace(chart, waiting=False, share=None, trouble=f"cannot be read in ({error.strerror or error})"))

    def _give_up(self) -> None:
        self.charts = tuple(replace(c, waiting=False, share=None, trouble=self._missing) if c.waiting else c for c in self.charts)
        self.changed()

    def _sweep(self) -> None:
        """Away with what was read out of charts that are not there any more, or are others now."""
        if self._job is not None or not (self.folder / READ).is_dir():
            return
        wanted = {kept for chart in self.charts if chart.sort != "tiles" and (kept := self._kept(chart.file)) is not None}
        for path in (self.folder / READ).iterdir():
            if path not in wanted:
                with contextlib.suppress(OSError):
                    path.unlink()

    def _by_id(self, which: str) -> Chart | None:
        return next((chart for chart in self.charts if chart.id == which), None)

    def _set(self, which: str, *, on: bool | None = None, opacity: int | None = None) -> None:
        chart = self._by_id(which)
        if chart is not None:
            self._put(replace(chart, on=chart.on if on is None else on, opacity=chart.opacity if opacity is None else opacity))
            self._keep()

    def _put(self, chart: Chart) -> None:
        self.charts = tuple(chart if each.id == chart.id else each for each in self.charts)
        self.changed()

    def _keep(self) -> None:
        said: dict[str, Plain] = {}
        for c in self.charts:
            if not c.on or c.opacity != 100 or c.rank is not None:
                said[c.id] = {"on": c.on, "opacity": c.opacity, "rank": c.rank}
        self._preferences.put(_SHOWN, said)


def _refused(path: Path) -> str:
    """Raises OSError."""
    with open_plain(path) as file:
        return refused_cell(file.read(24), path.stat().st_size)
