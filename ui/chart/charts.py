"""All chart data that the program brings along, read once and shared by the chart and its overview."""

from __future__ import annotations

from dataclasses import dataclass

from ui.chart.coastdata import CoastData, load_coast
from ui.chart.geodata import Outline, Port, load_outlines, load_ports
from ui.chart.limits import load_limits


@dataclass(frozen=True, slots=True)
class Charts:
    fine: CoastData
    coarse: CoastData
    territorial: tuple[Outline, ...]
    contiguous: tuple[Outline, ...]
    regions: tuple[Outline, ...]
    ports: tuple[Port, ...]


def load_charts() -> Charts:
    """Read ``app/data/charts`` (some 40 ms)."""
    coarse = load_coast("coast_coarse")
    territorial, contiguous = load_limits(coarse)
    return Charts(
        fine=load_coast("coast_fine"),
        coarse=coarse,
        territorial=territorial,
        contiguous=contiguous,
        regions=load_outlines("srr"),
        ports=load_ports(),
    )
