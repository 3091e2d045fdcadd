"""The scale bar is as long as it says, at any scale."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.units import NM
from tests.ui import night
from ui.chart.projection import MAX_SCALE, MIN_SCALE, Viewport, plane_of
from ui.chart.scalebar import length_of


@given(st.floats(MIN_SCALE, MAX_SCALE), st.floats(-70, 70))
def test_the_bar_is_as_long_as_it_says_and_fits(scale: float, lat: float) -> None:
    px_per_m = Viewport(12.0, lat, scale, 800, 600).px_per_m(lat)
    words, length = length_of(px_per_m)
    number, unit = words.split()
    metres = float(number) * (NM if unit == "NM" else 1.0)
    assert length == pytest.approx(metres * px_per_m)
    assert length <= 150
    assert length >= 50 or words == "500 NM"


def test_at_the_range_of_the_bridge_it_is_in_miles() -> None:
    view = Viewport(*plane_of(night.OWN), 0.001, 764, 605).with_range(12 * NM, night.OWN.lat)
    assert length_of(view.px_per_m(night.OWN.lat))[0] == "5 NM"
