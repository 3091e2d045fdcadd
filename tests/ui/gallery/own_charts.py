"""The page of own charts with one of each sort of trouble, and the form of a mark."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from app.charts.ownports import FILE
from app.charts.shelf import Shelf
from app.preferences import Preferences
from tests.charts import made
from tests.ui import night
from ui.bridge import Bridge
from ui.chart.usercharts import UserCharts
from ui.charts_page import ChartsPage
from ui.mark_form import MarkForm


def charts_page(bridge: Bridge, parent: QWidget) -> QDialog:
    folder = bridge.station.mission_folder / "charts"
    if not folder.exists():
        x, y = made.tile_of(night.OWN.lat, night.OWN.lon, 11)
        made.mbtiles(folder / "Strait of Sicily.mbtiles", {(11, x, y): made.picture((255, 255, 255))}, edition="2026")
        made.kap(folder / "zuwara.kap")
        (folder / "IT500001.000").write_bytes(b"\xfe" * 4096)
        (folder / FILE).write_text('[[port]]\nname = "Licata"\nlat = 137.09\nlon = 13.94\n')
    charts = UserCharts(Shelf(folder, Preferences()), parent)
    page = ChartsPage(bridge, charts, parent)
    page.destroyed.connect(charts.close)
    return page


def mark_form(bridge: Bridge, parent: QWidget) -> QDialog:
    form = MarkForm(bridge, parent, night.OWN)
    form.name.setText("Net, adrift")
    return form
