"""What the process of its own does with a chart: ENC to arrays, BSB and GeoTIFF to tiles. The only file that names GDAL's packages.

ENC: GDAL's driver S57 applies the updates that lie beside the cell, splits soundings into points and gives their depth. Geometries
come as WKB (OGC 06-103r4, section 8), which is taken apart here: no geometry library is needed for it.
"""

from __future__ import annotations

import math
import os
import re
import sqlite3
import struct
import warnings
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np

from app.charts.files import ChartFile
from app.charts.vector import AREA, LINE, POINT, UNIT, About, Vector, write_vector
from app.errors import UserError

CLASSES: Final = re.compile(
    r"LNDARE|COALNE|SLCONS|DEPARE|DRGARE|DEPCNT|SOUNDG|WRECKS|OBSTRN|UWTROC|LIGHTS|BOY\w{3}|BCN\w{3}|TS\w{4}|RESARE|PIPSOL|OFSPLF"
)
_OPTIONS: Final = (
    "SPLIT_MULTIPOINT=ON,ADD_SOUNDG_DEPTH=ON,RETURN_PRIMITIVES=OFF,LNAM_REFS=OFF,RECODE_BY_DSSI=ON,LIST_AS_STRING=ON,UPDATES=APPLY"
)
_VALUE: Final = {"DEPARE": "DRVAL1", "DRGARE": "DRVAL1", "DEPCNT": "VALDCO", "SOUNDG": "DEPTH"}
_MOST_POINTS: Final = 20_000_000
_LIGHT: Final = {
    1: "F", 2: "Fl", 3: "LFl", 4: "Q", 5: "VQ", 6: "UQ", 7: "Iso", 8: "Oc", 9: "IQ", 10: "IVQ", 12: "Mo", 13: "FFl", 14: "Fl+LFl",
    15: "OcFl", 16: "FLFl", 17: "AlOc", 18: "AlLFl", 19: "AlFl", 20: "Al", 25: "Q+LFl", 26: "VQ+LFl", 28: "Al", 29: "AlFFl",
}  # fmt: skip
"""S-57 attribute LITCHR (S-57 appendix A, chapter 2, code 107), as a chart abbreviates it (INT 1, P 10)."""
_COLOURS: Final = {"1": "W", "3": "R", "4": "G", "5": "Bu", "6": "Y", "9": "Am", "11": "Or"}

Say = Callable[[float], None]


def read_chart(chart: ChartFile, into: Path, say: Say) -> None:
    """Raises UserError for what cannot be read, ImportError where a package is missing, OSError."""
    os.environ["GDAL_HTTP_MAX_RETRY"] = "0"
    if chart.sort == "enc":
        write_vector(into, read_enc(chart.path, say))
    else:
        make_tiles(chart.path, into, say)


# -- ENC


def read_enc(path: Path, say: Say) -> Vector:
    import pyogrio
    import pyogrio.raw
    from pyogrio.errors import DataLayerError, DataSourceError

    pyogrio.set_gdal_config_options({"OGR_S57_OPTIONS": _OPTIONS, "GDAL_DISABLE_READDIR_ON_OPEN": None})
    try:
        layers = [str(name) for name, _ in pyogrio.list_layers(path)]
        head = _rows(pyogrio.raw.read(path, layer="DSID")) if "DSID" in layers else iter(())
        dsid = next((fields for _, fields in head), {})
        into = _Gathering()
        wanted = [name for name in layers if CLASSES.fullmatch(name)]
        for n, name in enumerate(wanted):
            for wkb, fields in _rows(pyogrio.raw.read(path, layer=name)):
                into.add(name, wkb, fields)
            say((n + 1) / (len(wanted) + 1))
    except (DataSourceError, DataLayerError) as error:
        raise UserError(f"GDAL cannot read it as S-57: {str(error).splitlines()[0]}") from error
    except (ValueError, struct.error, IndexError) as error:
        raise UserError(f"a geometry in it is damaged ({error})") from error
    if not into.kind:
        raise UserError("there is nothing in this cell that is drawn here (no land, depths, dangers or marks)")
    return into.vector(path.stem, dsid)


def _rows(read: Any) -> Iterator[tuple[bytes | None, Mapping[str, Any]]]:
    """Features of ``pyogrio.raw.read``: meta, ids, geometries, one array per field."""
    meta, _, geometries, columns = read
    names = [str(name) for name in meta["fields"]]
    for i in range(len(columns[0]) if columns else 0):
        yield (geometries[i] if geometries is not None else None), {n: c[i] for n, c in zip(names, columns, strict=True)}


class _Gathering:
    def __init__(self) -> None:
        self.parts: list[Any] = []
        self.feature: list[int] = []
        self.kind: list[str] = []
        self.shape: list[int] = []
        self.value: list[float] = []
        self.scamin: list[int] = []
        self.text: list[str] = []
        self._points = 0

    def add(self, name: str, wkb: bytes | None, fields: Mapping[str, Any]) -> None:
        if wkb is None:
            return
        shape, parts = geometry(bytes(wkb))
        parts = [p for p in parts if len(p)]
        if not parts:
            return
        self._points += sum(len(p) for p in parts)
        if self._points > _MOST_POINTS:
            raise UserError("there are more points in this cell than a chart has")
        for part in parts:
            self.parts.append(part)
            self.feature.append(len(self.kind))
        self.kind.append(name)
        self.shape.append(shape)
        self.value.append(_number(fields.get(_VALUE.get(name, "VALSOU"))))
        scamin = _number(fields.get("SCAMIN"))
        self.scamin.append(int(min(scamin, 2e9)) if scamin > 0 else 0)
        self.text.append(_text(name, fields))

    def vector(self, name: str, dsid: Mapping[str, Any]) -> Vector:
        degrees = np.vstack(self.parts)
        if not (np.isfinite(degrees).all() and (np.abs(degrees) <= (180.0, 90.0)).all()):
            raise UserError("positions in it lie outside the world: the cell is damaged")
        (west, south), (east, north) = degrees.min(axis=0).tolist(), degrees.max(axis=0).tolist()
        kinds, kind = np.unique(np.array(self.kind), return_inverse=True)
        scale = _number(dsid.get("DSPM_CSCL"))
        dated = [str(v) for k in ("DSID_UADT", "DSID_ISDT") if (v := dsid.get(k)) and re.fullmatch(r"\d{8}", str(v))]
        return Vector(
            About(
                name,
                int(scale) if scale > 0 else 0,
                str(dsid.get("DSID_EDTN") or ""),
                str(dsid.get("DSID_UPDN") or "").strip(),
                max(dated, default=""),
                (west, south, east, north),
            ),
            points=np.round(degrees / UNIT).astype(np.int32),
            begins=np.cumsum([0, *(len(p) for p in self.parts)]).astype(np.int32),
            feature=np.array(self.feature, dtype=np.int32),
            kind=kind.astype(np.uint8),
            shape=np.array(self.shape, dtype=np.uint8),
            value=np.array(self.value, dtype=np.float32),
            scamin=np.array(self.scamin, dtype=np.int32),
            text=np.array(self.text, dtype=np.str_),
            kinds=kinds.astype(np.str_),
        )


def _number(value: Any) -> float:
    """NaN where there is none. GDAL gives missing whole numbers of a list as NaN or None, texts as they are."""
    try:
        return float(value)
    except (TypeError, ValueError):
        return math.nan


def _text(name: str, fields: Mapping[str, Any]) -> str:
    if name == "LIGHTS":
        return light_words(fields)
    said = fields.get("OBJNAM")
    return str(said)[:60] if isinstance(said, str) and name != "SOUNDG" else ""


def light_words(fields: Mapping[str, Any]) -> str:
    """A light as a chart writes it: ``Fl(2)WR.10s15m12M``."""
    character, group = _number(fields.get("LITCHR")), str(fields.get("SIGGRP") or "").strip("()")
    words = _LIGHT.get(int(character), "") if math.isfinite(character) else ""
    if not words:
        return ""
    if group and group not in ("1", "None") and re.fullmatch(r"[\dA-Z+)(]+", group):
        words += f"({group.replace(')(', '+')})"
    colours = re.findall(r"\d+", str(fields.get("COLOUR") or ""))
    words += "".join(_COLOURS.get(each, "") for each in colours)
    for value, unit in ((fields.get("SIGPER"), "s"), (fields.get("HEIGHT"), "m"), (fields.get("VALNMR"), "M")):
        if (number := _number(value)) == number:
            words += f"{'.' if unit == 's' else ''}{number:g}{unit}"
    return words


def geometry(wkb: bytes) -> tuple[int, list[Any]]:
    """Shape and parts, each (n, 2) degrees. Raises ValueError or struct.error for what is none."""
    return _Wkb(wkb).geometry()


class _Wkb:
    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0

    def geometry(self, deep: int = 0) -> tuple[int, list[Any]]:
        if deep > 3:
            raise ValueError("geometries in geometries")
        order = "<" if self._data[self._at] == 1 else ">"
        (code,) = struct.unpack_from(f"{order}I", self._data, self._at + 1)
        self._at += 5
        has_z = bool(code & 0x80000000) or 1000 <= code % 0x10000000 < 2000
        kind, size = (code & 0xFFFF) % 1000, 3 if has_z else 2
        if kind == 1:
            return POINT, [self._points(order, size, 1)]
        if kind == 2:
            return LINE, [self._points(order, size)]
        if kind == 3:
            return AREA, [self._points(order, size) for _ in range(self._count(order))]
        if kind in (4, 5, 6, 7):
            found = [self.geometry(deep + 1) for _ in range(self._count(order))]
            shape = found[0][0] if found else POINT
            return shape, [part for of, parts in found if of == shape for part in parts]
        raise ValueError(f"geometry of kind {kind}")

    def _count(self, order: str) -> int:
        (n,) = struct.unpack_from(f"{order}I", self._data, self._at)
        self._at += 4
        if n > len(self._data):
            raise ValueError("more points than there are bytes")
        return int(n)

    def _points(self, order: str, size: int, n: int | None = None) -> Any:
        n = self._count(order) if n is None else n
        made = np.frombuffer(self._data, f"{order}f8", n * size, self._at).reshape(n, size)[:, :2]
        self._at += n * size * 8
        return made.astype(np.float64)


# -- BSB, GeoTIFF

_TILE: Final = 256
_HALF: Final = math.pi * 6378137.0
_MOST_TILES: Final = 60_000
_DEEPEST: Final = 18
_DRIVERS: Final = {".kap": "BSB"}
_ALONE: Final = {"GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR", "GDAL_PAM_ENABLED": "NO"}


def make_tiles(path: Path, into: Path, say: Say) -> None:
    """Warp a picture with a place into tiles of spherical Mercator, as MBTiles 1.3. Raises UserError."""
    import rasterio
    from rasterio.errors import RasterioError
    from rasterio.vrt import WarpedVRT

    try:
        # By its content a file may be another sort of GDAL's, some of which lead to further files and into the network; and a
        # file beside it, which would be read as its overview or its notes, may be any of them.
        with rasterio.Env(**_ALONE), rasterio.open(path, driver=_DRIVERS.get(path.suffix.lower(), "GTiff")) as found:
            if found.crs is None and not found.gcps[0]:
                raise UserError("it says no place: a picture without a georeference is no chart")
            crs = found.crs if found.crs is not None else found.gcps[1]
            with WarpedVRT(found, src_crs=crs, crs="EPSG:3857") as warped:
                bounds, finest = tuple(warped.bounds), min(abs(warped.res[0]), abs(warped.res[1]))
            _write_tiles(_Warped(found, crs, _colours(found)), bounds, finest, path, into, say)
    except RasterioError as error:
        raise UserError(f"GDAL cannot read it: {str(error).splitlines()[0]}") from error


def _colours(found: Any) -> Any:
    """The palette as (256, 3), where the chart has one."""
    import rasterio

    if found.count != 1 or found.colorinterp[0] != rasterio.enums.ColorInterp.palette:
        return None
    table = np.zeros((256, 3), dtype=np.uint8)
    for index, colour in found.colormap(1).items():
        table[index] = colour[:3]
    return table


def _write_tiles(
    warped: _Warped, bounds: tuple[float, float, float, float], finest_m: float, path: Path, into: Path, say: Say
) -> None:
    west, south, east, north = bounds
    if not all(math.isfinite(v) for v in (west, south, east, north)) or west >= east or south >= north:
        raise UserError("its georeference gives no place on the sea")
    bounds = max(west, -_HALF), max(south, -_HALF), min(east, _HALF), min(north, _HALF)
    most = min(max(round(math.log2(2 * _HALF / _TILE / finest_m)), 0), _DEEPEST)
    while most > 0 and _tiles_in(bounds, most) > _MOST_TILES:
        most -= 1
    least = max(most - 6, 0)
    whole = sum(_tiles_in(bounds, z) for z in range(least, most + 1))
    into.unlink(missing_ok=True)
    db = sqlite3.connect(into)
    try:
        db.execute("PRAGMA journal_mode=OFF")
        db.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
        db.execute("CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB)")
        box = ",".join(f"{v:.7f}" for v in (*_degrees(bounds[0], bounds[1]), *_degrees(bounds[2], bounds[3])))
        said = {"name": path.stem, "format": "png", "bounds": box, "minzoom": str(least), "maxzoom": str(most), "type": "baselayer"}
        db.executemany("INSERT INTO metadata VALUES (?, ?)", said.items())
        done = 0
        for z in range(least, most + 1):
            for x, y, png in warped.tiles(_range(bounds, z), z, far_out=z < most):
                if png is not None:
                    db.execute("INSERT INTO tiles VALUES (?, ?, ?, ?)", (z, x, 2**z - 1 - y, png))
                done += 1
                if done % 16 == 0:
                    say(done / whole)
        db.execute("CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row)")
        db.commit()
    except sqlite3.Error as error:
        raise OSError(0, f"what was read out of it cannot be kept: {error}") from error
    finally:
        db.close()


def _degrees(x: float, y: float) -> tuple[float, float]:
    """Longitude and latitude of metres of spherical Mercator."""
    return x / _HALF * 180.0, math.degrees(math.atan(math.sinh(y / _HALF * math.pi)))


def _range(bounds: tuple[float, float, float, float], z: int) -> tuple[int, int, int, int]:
    n = 2**z
    x = [min(max(math.floor((v + _HALF) / (2 * _HALF) * n), 0), n - 1) for v in (bounds[0], bounds[2])]
    y = [min(max(math.floor((_HALF - v) / (2 * _HALF) * n), 0), n - 1) for v in (bounds[3], bounds[1])]
    return x[0], y[0], x[1], y[1]


def _tiles_in(bounds: tuple[float, float, float, float], z: int) -> int:
    left, top, right, bottom = _range(bounds, z)
    return (right - left + 1) * (bottom - top + 1)


class _Warped:
    """A picture that is warped onto the grid of tiles, one level at a time."""

    def __init__(self, found: Any, crs: Any, colours: Any) -> None:
        self._found, self._crs, self._colours = found, crs, colours

    def tiles(self, where: tuple[int, int, int, int], z: int, *, far_out: bool) -> Iterator[tuple[int, int, bytes | None]]:
        """Column, row and PNG of each tile of a range, ``None`` where the picture shows nothing of it."""
        from rasterio.enums import Resampling
        from rasterio.transform import from_origin
        from rasterio.vrt import WarpedVRT
        from rasterio.windows import Window

        left, top, right, bottom = where
        # Indexes of a palette cannot be averaged: from far out they are read finer, coloured and then averaged.
        fine = 3 if self._colours is not None and far_out else 1
        size = 2 * _HALF / 2**z
        pixel = size / _TILE / fine
        with WarpedVRT(
            self._found,
            src_crs=self._crs,
            crs="EPSG:3857",
            transform=from_origin(-_HALF + left * size, _HALF - top * size, pixel, pixel),
            width=(right - left + 1) * _TILE * fine,
            height=(bottom - top + 1) * _TILE * fine,
            resampling=Resampling.average if far_out and self._colours is None else Resampling.nearest,
            add_alpha=True,
        ) as level:
            for y in range(top, bottom + 1):
                for x in range(left, right + 1):
                    window = Window((x - left) * _TILE * fine, (y - top) * _TILE * fine, _TILE * fine, _TILE * fine)
                    data = level.read(window=window)
                    yield x, y, self._png(data, fine) if data[-1].any() else None

    def _png(self, data: Any, fine: int) -> bytes:
        from rasterio.errors import NotGeoreferencedWarning
        from rasterio.io import MemoryFile

        if self._colours is not None:
            rgb = np.moveaxis(self._colours[data[0].astype(np.uint8)], 2, 0)
        else:
            rgb = data[:3] if len(data) >= 4 else np.repeat(data[:1], 3, axis=0)
            if rgb.dtype != np.uint8:
                raise UserError(f"its colours are {rgb.dtype}, not 0 to 255. Convert it ashore (gdal_translate -ot Byte -scale)")
        alpha = np.where(data[-1:] > 0, 255, 0)
        rgba = np.concatenate([rgb.astype(np.float32), alpha.astype(np.float32)])
        if fine > 1:
            rgba = rgba.reshape(4, _TILE, fine, _TILE, fine).mean(axis=(2, 4))
        with warnings.catch_warnings(), MemoryFile() as memory:
            warnings.simplefilter("ignore", NotGeoreferencedWarning)  # a tile has its place by its name
            with memory.open(driver="PNG", width=_TILE, height=_TILE, count=4, dtype="uint8") as png:
                png.write(np.round(rgba).astype(np.uint8))
            return bytes(memory.read())
