"""What a device is used for limits what it contributes, but never distress."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from pydantic import ValidationError

from app.clock import Stamp
from app.config import Device, DeviceKind
from app.readings import AisReport, Beacon, DistressCall, Heading, Wind
from devices.use import is_used, used_kinds

NOW = Stamp(datetime(2026, 6, 14, tzinfo=UTC), 1.0)


def test_a_device_contributes_only_what_it_is_used_for() -> None:
    kinds = used_kinds(["heading"])
    assert is_used(Heading(source="GYRO", stamp=NOW), kinds)
    assert not is_used(Wind(source="GYRO", stamp=NOW), kinds)
    assert not is_used(AisReport(source="GYRO", stamp=NOW, mmsi="247000000", message_type=1), kinds)


def test_distress_passes_whatever_the_device_is_used_for() -> None:
    kinds = used_kinds(["wind"])
    sart = AisReport(source="AIS", stamp=NOW, mmsi="970123456", message_type=1, beacon=Beacon.SART, beacon_state="active")
    assert is_used(sart, kinds)
    assert is_used(DistressCall(source="VHF", stamp=NOW), kinds)


def test_a_word_that_is_none_of_the_uses_is_refused_in_the_settings() -> None:
    with pytest.raises(ValidationError):
        Device.model_validate({"name": "GPS", "kind": DeviceKind.SERIAL, "port": "x", "use": ["postion"]})
