"""A chart is read as what it is and by itself: GDAL knows a hundred sorts of files, and some name further files and servers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.charts.importing import MISSING, Made
from app.charts.shelf import Shelf
from app.cli import charting
from app.errors import UserError
from app.preferences import Preferences
from tests.charts import made
from tests.charts.test_shelf import Reader

VRT = """<VRTDataset rasterXSize="50" rasterYSize="50"><SRS>EPSG:4326</SRS>
<GeoTransform>12.0, 0.01, 0, 34.0, 0, -0.01</GeoTransform>
<VRTRasterBand dataType="Byte" band="1"><SimpleSource><SourceFilename relativeToVRT="0">{}</SourceFilename>
<SourceBand>1</SourceBand>
</SimpleSource></VRTRasterBand></VRTDataset>"""
"""A picture put together of others, by their names: on this computer, or (``/vsicurl/http://…``) wherever its maker wants to hear
that it was opened."""


def _nothing(_share: float) -> None:
    pass


def _tif(path: Path, colour: int) -> Path:
    rasterio = pytest.importorskip("rasterio")
    from rasterio.transform import from_origin

    with rasterio.open(
        path, "w", driver="GTiff", width=50, height=50, count=1, dtype="uint8", crs="EPSG:4326",
        transform=from_origin(12.0, 34.0, 0.01, 0.01),
    ) as file:  # fmt: skip
        file.write(np.full((1, 50, 50), colour, dtype=np.uint8))
    return path


@pytest.mark.filterwarnings("ignore:Use `@` matmul:PendingDeprecationWarning")
@pytest.mark.parametrize("name", ["chart.tif", "chart.tiff", "chart.kap"])
def test_a_file_that_names_other_files_is_no_chart_whatever_it_is_called(name: str, tmp_path: Path) -> None:
    rasterio = pytest.importorskip("rasterio")
    from app.cli.chart_reading import make_tiles

    other = _tif(tmp_path / "other.tif", 7)
    chart = tmp_path / name
    chart.write_text(VRT.format(other), "utf-8")
    with rasterio.open(chart) as opened:
        assert opened.driver == "VRT", "left to itself the library would open it"
    with pytest.raises(UserError, match="GDAL cannot read it"):
        make_tiles(chart, tmp_path / "out.mbtiles", _nothing)
    assert not (tmp_path / "out.mbtiles").exists()


@pytest.mark.filterwarnings("ignore:Use `@` matmul:PendingDeprecationWarning")
@pytest.mark.parametrize("beside", ["chart.tif.ovr", "chart.tif.aux.xml", "chart.tif.msk"])
def test_what_lies_beside_a_chart_is_not_opened(beside: str, tmp_path: Path) -> None:
    rasterio = pytest.importorskip("rasterio")
    from app.cli.chart_reading import _ALONE

    chart = _tif(tmp_path / "chart.tif", 9)
    (tmp_path / beside).write_text(VRT.format(_tif(tmp_path / "other.tif", 7)), "utf-8")
    with rasterio.Env(**_ALONE), rasterio.open(chart, driver="GTiff") as opened:
        assert opened.files == [str(chart)]
        assert opened.overviews(1) == []
        assert set(np.unique(opened.read(1, out_shape=(25, 25)))) == {9}


# ---- packages that are not there, and packages that do not load


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (ModuleNotFoundError("No module named 'rasterio'", name="rasterio"), MISSING),
        (ModuleNotFoundError("No module named 'pyogrio'", name="pyogrio"), MISSING),
        (ModuleNotFoundError("No module named 'certifi'", name="certifi"), "cannot be loaded (No module named 'certifi')"),
        (ModuleNotFoundError("No module named 'rasterio._io'", name="rasterio._io"), "cannot be loaded"),
        (ImportError("libtiff.so.6: cannot open shared object file", name="rasterio._base"), "libtiff.so.6"),
        (ImportError("libexpat.so.1: cannot open shared object file"), "libexpat.so.1"),
    ],
    ids=str,
)
def test_who_has_the_packages_is_not_told_that_they_are_missing(error: ImportError, says: str) -> None:
    said = charting._not_loaded(error)
    assert says in said
    assert (said == MISSING) is (says == MISSING)
    assert "pip install" in said


def test_the_window_shows_why_no_chart_can_be_read(tmp_path: Path) -> None:
    """The reason was replaced by the advice to install what was installed."""
    folder = tmp_path / "charts"
    folder.mkdir()
    made.kap(folder / "a.kap")
    made.kap(folder / "b.kap")
    why = charting._not_loaded(ImportError("libtiff.so.6: cannot open shared object file"))
    reader = Reader(Made(why, missing=True))
    shelf = Shelf(folder, Preferences(tmp_path / "window.json"), reader)
    shelf.look()
    for _ in range(4):
        shelf.tend()
    assert [chart.trouble for chart in shelf.charts] == [why, why]
    assert len(reader.started) == 1
    made.kap(folder / "c.kap")
    shelf.look()
    assert {chart.trouble for chart in shelf.charts} == {why}
