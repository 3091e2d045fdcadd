"""ENC, BSB and GeoTIFF through GDAL, from files made by hand."""

from __future__ import annotations

import math
import struct
from pathlib import Path

import numpy as np
import pytest

from app.charts.files import ChartFile
from app.charts.vector import AREA, LINE, POINT, UNIT, Vector, read_vector, write_vector
from app.cli.charting import ChartImporter
from app.errors import UserError
from tests.charts import made

pytest.importorskip("pyogrio")
rasterio = pytest.importorskip("rasterio")

from app.cli.chart_reading import geometry, light_words, make_tiles, read_enc  # noqa: E402
from ui.chart.mbtiles import TilesFile  # noqa: E402

# What rasterio does inside itself with its own transforms.
pytestmark = pytest.mark.filterwarnings("ignore:Use `@` matmul:PendingDeprecationWarning")


def nothing(_share: float) -> None:
    pass


def features(vector: Vector, kind: str) -> list[int]:
    return [i for i, k in enumerate(vector.kinds[vector.kind].tolist()) if k == kind]


def points_of(vector: Vector, feature: int) -> list[tuple[float, float]]:
    """Latitude and longitude of the first part."""
    part = int(np.flatnonzero(vector.feature == feature)[0])
    found = vector.points[vector.begins[part] : vector.begins[part + 1]] * UNIT
    return [(round(lat, 6), round(lon, 6)) for lon, lat in found.tolist()]


def test_a_cell_is_read_with_all_that_is_drawn_of_it(tmp_path: Path) -> None:
    vector = read_enc(made.sea_off_zuwara(tmp_path / "ZZ4TEST.000"), nothing)
    assert (vector.about.scale, vector.about.edition, vector.about.issued) == (50_000, "2", "20260101")
    assert vector.about.box == (12.0, 33.0, 12.8, 33.5)
    depths = features(vector, "DEPARE")
    assert sorted(vector.value[depths].tolist()) == [2.0, 30.0]
    assert set(vector.shape[depths].tolist()) == {AREA}
    (wreck,) = features(vector, "WRECKS")
    assert (vector.shape[wreck], vector.value[wreck], vector.text[wreck]) == (POINT, 12.0, "MV TEST")
    assert points_of(vector, wreck) == [(33.28, 12.45)]
    (contour,) = features(vector, "DEPCNT")
    assert (vector.shape[contour], vector.value[contour], len(points_of(vector, contour))) == (LINE, 5.0, 3)
    (buoy,) = features(vector, "BOYLAT")
    assert vector.scamin[buoy] == 90_000


def test_soundings_have_their_depths_each_at_its_place(tmp_path: Path) -> None:
    vector = read_enc(made.sea_off_zuwara(tmp_path / "ZZ4TEST.000"), nothing)
    found = {points_of(vector, i)[0]: round(float(vector.value[i]), 1) for i in features(vector, "SOUNDG")}
    assert found == {(33.3, 12.2): 45.6, (33.32, 12.5): 7.3, (33.15, 12.6): 31.0}


def test_the_updates_beside_a_cell_are_applied(tmp_path: Path) -> None:
    cell = made.sea_off_zuwara(tmp_path / "ZZ4TEST.000")
    made.s57(tmp_path / "ZZ4TEST.001", [("WRECKS", made.P, [(33.4, 12.7)], {"VALSOU": "5"})], update=1)
    vector = read_enc(cell, nothing)
    assert vector.about.update == "1"
    assert sorted(points_of(vector, i)[0] for i in features(vector, "WRECKS")) == [(33.28, 12.45), (33.4, 12.7)]


def test_what_was_read_comes_back_as_it_was(tmp_path: Path) -> None:
    vector = read_enc(made.sea_off_zuwara(tmp_path / "ZZ4TEST.000"), nothing)
    write_vector(tmp_path / "a.npz", vector)
    again = read_vector(tmp_path / "a.npz")
    assert again.about == vector.about
    assert (again.points == vector.points).all()
    assert again.text.tolist() == vector.text.tolist()


@pytest.mark.parametrize("cut", [10, 300, 2000])
def test_a_damaged_cell_is_said_and_never_half_read_silently(tmp_path: Path, cut: int) -> None:
    whole = made.sea_off_zuwara(tmp_path / "A.000").read_bytes()
    (tmp_path / "B.000").write_bytes(whole[:cut])
    with pytest.raises(UserError):
        read_enc(tmp_path / "B.000", nothing)


def test_a_damaged_cache_is_no_chart(tmp_path: Path) -> None:
    write_vector(tmp_path / "a.npz", read_enc(made.sea_off_zuwara(tmp_path / "A.000"), nothing))
    (tmp_path / "b.npz").write_bytes((tmp_path / "a.npz").read_bytes()[:-200])
    with pytest.raises(ValueError):
        read_vector(tmp_path / "b.npz")


def test_a_light_is_written_as_a_chart_writes_it() -> None:
    said = {"LITCHR": 2, "SIGGRP": "(2)", "COLOUR": "1,3", "SIGPER": 10.0, "HEIGHT": 15.0, "VALNMR": 12.0}
    assert light_words(said) == "Fl(2)WR.10s15m12M"
    assert light_words({"LITCHR": math.nan, "COLOUR": "1"}) == ""
    assert light_words({"LITCHR": 7, "COLOUR": "4", "SIGPER": 4.0, "SIGGRP": None}) == "IsoG.4s"


@pytest.mark.parametrize("data", [struct.pack("<BII", 1, 2, 10**9), struct.pack("<BI", 1, 99), b"\x01", b""])
def test_a_geometry_that_is_none_is_refused(data: bytes) -> None:
    with pytest.raises((ValueError, struct.error, IndexError)):
        geometry(data)


def colour_at(path: Path, lat: float, lon: float) -> tuple[int, int, int]:
    """What the finest tile shows at a place."""
    import io

    from PIL import Image

    file = TilesFile(path)
    z = file.info.most
    n = 2**z
    x = (lon + 180) / 360 * n
    y = (1 - math.asinh(math.tan(math.radians(lat))) / math.pi) / 2 * n
    data = file.tile(z, math.floor(x), math.floor(y))
    assert data is not None
    picture = Image.open(io.BytesIO(data)).convert("RGB")
    red, green, blue = picture.getpixel((int(x % 1 * 256), int(y % 1 * 256)))  # type: ignore[misc]
    return int(red), int(green), int(blue)


def test_a_bsb_chart_becomes_tiles_with_each_colour_where_it_belongs(tmp_path: Path) -> None:
    make_tiles(made.kap(tmp_path / "zuwara.kap"), tmp_path / "out.mbtiles", nothing)
    info = TilesFile(tmp_path / "out.mbtiles").info
    assert info.box == pytest.approx((12.0, 33.0, 12.8, 33.5), abs=0.005)
    assert colour_at(tmp_path / "out.mbtiles", 33.4, 12.3) == (255, 255, 255)
    assert colour_at(tmp_path / "out.mbtiles", 33.1, 12.7) == (120, 180, 220)


def test_a_geotiff_becomes_tiles(tmp_path: Path) -> None:
    from rasterio.transform import from_origin

    data = np.zeros((3, 200, 200), dtype=np.uint8)
    data[0, :100], data[2, 100:] = 200, 200
    with rasterio.open(
        tmp_path / "a.tif", "w", driver="GTiff", width=200, height=200, count=3, dtype="uint8",
        crs="EPSG:4326", transform=from_origin(12.0, 34.0, 0.005, 0.005),
    ) as file:  # fmt: skip
        file.write(data)
    make_tiles(tmp_path / "a.tif", tmp_path / "a.mbtiles", nothing)
    assert colour_at(tmp_path / "a.mbtiles", 33.8, 12.5) == (200, 0, 0)
    assert colour_at(tmp_path / "a.mbtiles", 33.2, 12.5) == (0, 0, 200)


def test_a_picture_without_a_place_is_no_chart(tmp_path: Path) -> None:
    from PIL import Image

    Image.new("RGB", (50, 50)).save(tmp_path / "a.tif")
    with pytest.warns(rasterio.errors.NotGeoreferencedWarning), pytest.raises(UserError, match="no place"):
        make_tiles(tmp_path / "a.tif", tmp_path / "out", nothing)


def test_the_process_reads_a_cell_from_end_to_end(tmp_path: Path) -> None:
    import time

    cell = ChartFile(made.sea_off_zuwara(tmp_path / "in" / "ZZ4TEST.000"), "enc")
    (tmp_path / "out").mkdir()
    job = ChartImporter().start(cell, tmp_path / "out" / "a.npz")
    end = time.monotonic() + 90
    while (said := job.poll()) is None and time.monotonic() < end:
        time.sleep(0.02)
    assert said is not None
    assert said.trouble == ""
    assert read_vector(tmp_path / "out" / "a.npz").about.name == "ZZ4TEST"
