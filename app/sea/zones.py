"""Whose water a position lies in: search and rescue region, the 12 and 24 NM belts, land, and how far off the coast.

**Approximate, and not for navigation.** The belts are buffers of the coast without straight baselines and median lines;
``app/data/charts/README.md`` says how far each line may be trusted. A point may lie in two regions (Italy and Malta overlap)
and in the belts of two countries.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from threading import Thread
from typing import Any, Final, Generic, TypeVar

import numpy as np

from app.geo import Position
from app.sea.coast import Coast, load_coast
from app.sea.inside import Inside
from app.units import nm
from app.worded import joined, listed, worded

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Region:
    """A search and rescue region. ``name`` as on the screen: "SRR Libya"; ``country`` ISO 3166 alpha-2."""

    name: str
    country: str
    rcc: str
    approximate: bool


@dataclass(frozen=True, slots=True)
class Belt:
    """The 12 or 24 NM belt of a country: ``name`` "Libya", ``country`` "LY"."""

    name: str
    country: str
    miles: int
    approximate: bool


@dataclass(frozen=True, slots=True)
class Zone:
    """All that the charts say of one position. ``None`` = outside the data, never "no". ``place``: "21 NM N of Zuwara" or "".

    ``contiguous`` also names the countries whose 12 NM it lies in.
    """

    position: Position
    regions: tuple[Region, ...]
    territorial: tuple[Belt, ...]
    contiguous: tuple[Belt, ...]
    on_land: bool | None
    coast_m: float | None
    place: str = ""

    @property
    def srr(self) -> str:
        """``SRR Libya``, ``SRR Italy and SRR Malta``; "" where no region is known."""
        return listed([worded("{name} (approx.)", name=r.name) if r.approximate else r.name for r in self.regions])

    @property
    def belts(self) -> str:
        """``inside 12 NM of Libya (approx.)``; "" outside all that is known."""
        nearer = {belt.country for belt in self.territorial}
        said = []
        for belts in (self.territorial, tuple(b for b in self.contiguous if b.country not in nearer)):
            if belts:
                said.append(worded("inside {miles} NM of {whom}", miles=belts[0].miles, whom=listed([b.name for b in belts])))
        about = any(b.approximate for b in (*self.territorial, *self.contiguous))
        words = joined(", ", said)
        return worded("{words} (approx.)", words=words) if said and about else words

    @property
    def off(self) -> str:
        """``18 NM from the coast``; "" where the coast is not known."""
        if self.on_land:
            return "on land by our chart"
        if self.coast_m is None:
            return ""
        miles = nm(self.coast_m)
        return worded("{miles} NM from the coast", miles=f"{miles:.1f}" if miles < 9.95 else f"{miles:.0f}")

    @property
    def approximate(self) -> bool:
        """Something that is said here rests on a line that is only roughly known."""
        return any(r.approximate for r in self.regions) or any(b.approximate for b in (*self.territorial, *self.contiguous))

    @property
    def line(self) -> str:
        """One line: ``SRR Libya · 18 NM from the coast, inside 24 NM of Libya (approx.)``."""
        where = joined(", ", (part for part in (self.off, self.belts) if part))
        return joined(" · ", (part for part in (self.srr or "SRR not known here", where) if part))


_PIECES: Final = ("_coast", "_regions", "_territorial", "_contiguous")


class Sea:
    """``at`` answers for one position in under a millisecond. The data is read when it is first asked for, never before.

    ``place`` names a position by the nearest place; without one ``Zone.place`` stays empty.
    """

    def __init__(self, place: Callable[[Position], str] | None = None) -> None:
        self._place = place
        self._reader: Thread | None = None

    def at(self, position: Position) -> Zone:
        return Zone(
            position=position,
            regions=self._regions.at(position),
            territorial=self._territorial.at(position),
            contiguous=self._contiguous.at(position),
            on_land=self.on_land(position),
            coast_m=self._coast.distance_m(position),
            place=self.place(position),
        )

    def read_on(self) -> bool:
        """Read on a thread of its own what was not asked for yet. True until all is there: for who cannot wait, as a window."""
        if self._reader is None and not all(name in self.__dict__ for name in _PIECES):
            self._reader = Thread(target=lambda: [getattr(self, name) for name in _PIECES], name="sea", daemon=True)
            self._reader.start()
        return self._reader is not None and self._reader.is_alive()

    def on_land(self, position: Position) -> bool | None:
        """``None`` outside the data."""
        return self._coast.on_land(position)

    def place(self, position: Position) -> str:
        """``21 NM N of Zuwara``, or "" where nobody gave us names."""
        return self._place(position) if self._place is not None else ""

    @cached_property
    def _coast(self) -> Coast:
        return load_coast()

    @cached_property
    def _regions(self) -> _Areas[Region]:
        return _Areas(_features("srr"), _region)

    @cached_property
    def _territorial(self) -> _Areas[Belt]:
        return _Areas(_features("territorial_12nm_approx"), _belt)

    @cached_property
    def _contiguous(self) -> _Areas[Belt]:
        return _Areas(_features("contiguous_24nm_approx"), _belt)


class _Areas(Generic[T]):
    """Named polygons of a GeoJSON file."""

    def __init__(self, features: Sequence[Mapping[str, Any]], name: Callable[[Mapping[str, Any]], T]) -> None:
        self._names = tuple(name(feature["properties"]) for feature in features)
        starts, ends, owners = [], [], []
        for i, feature in enumerate(features):
            geometry = feature["geometry"]
            polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
            for ring in (ring for polygon in polygons for ring in polygon):
                points = np.asarray(ring, dtype=np.float64)[:, :2]
                starts.append(points[:-1])
                ends.append(points[1:])
                owners.append(np.full(len(points) - 1, i))
        self._inside = Inside(np.vstack(starts), np.vstack(ends), np.concatenate(owners), len(features))

    def at(self, position: Position) -> tuple[T, ...]:
        return tuple(self._names[i] for i in self._inside.at(position.lat, position.lon).tolist())


def _region(properties: Mapping[str, Any]) -> Region:
    return Region(
        name=properties["name"].removesuffix("(approximate)").strip(),
        country=properties["country"],
        rcc=properties.get("rcc", ""),
        approximate=bool(properties.get("approximate", True)),
    )


def _belt(properties: Mapping[str, Any]) -> Belt:
    return Belt(
        name=properties["name"],
        country=properties["country"],
        miles=int(properties["limit_nm"]),
        approximate=bool(properties.get("approximate", True)),
    )


def _features(name: str) -> Sequence[Mapping[str, Any]]:
    text = (files("app") / "data" / "charts" / f"{name}.geojson").read_text("utf-8")
    features: Sequence[Mapping[str, Any]] = json.loads(text)["features"]
    return features
