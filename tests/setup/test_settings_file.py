"""The settings file as the window writes it: nothing of the person's is lost, nothing that does not read back is written."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cli.first_start import wanted
from app.config import Device, DeviceKind, Settings, load_or_default, load_settings
from app.errors import FileMistakes, UserError
from app.setup.settings_file import SettingsFile, SettingsText

NOW = datetime(2026, 6, 14, 2, 52, 7, tzinfo=UTC)
MINE = """\
# our ship, ask Mara before you change it
[limits]
cpa_nm = 0.8   # the old man wants it wide

[ship]
callsign = "DAUR" # from the licence
name = 'AURORA'

[[device]]  # on the mast
name = "GPS 1"
kind = "serial"
port = "/dev/ttyUSB0"
baud = 4800 # fixed

[[device]]
name = "AIS"
kind = "udp"
port = "10110"

[storage]
recording_days = 30
"""


def gps(name: str = "GPS 1", **more: object) -> Device:
    return Device.model_validate({"name": name, "kind": "serial", "port": "/dev/ttyUSB0", "baud": 4800} | more)


def file_of(tmp_path: Path, text: str | None = None) -> SettingsFile:
    path = tmp_path / "fairlead.toml"
    if text is not None:
        path.write_text(text)
    return SettingsFile(path, lambda: NOW)


def test_what_a_person_wrote_stays_word_for_word_round_what_the_window_changes(tmp_path: Path) -> None:
    file = file_of(tmp_path, MINE)
    file.change(lambda text: text.set_section("ship", {"name": "AURORA", "callsign": "DAUR", "mmsi": "211234560"}))
    now = file.path.read_text()
    assert [line for line in MINE.splitlines() if line not in now.splitlines()] == []
    assert load_settings(file.path).ship.mmsi == "211234560"


def test_the_old_file_is_kept_beside_the_new_one(tmp_path: Path) -> None:
    file = file_of(tmp_path, MINE)
    file.change(lambda text: text.remove_device("AIS"))
    file.change(lambda text: text.put_device(gps("GPS 2", port="/dev/ttyUSB1")))
    assert (tmp_path / "fairlead.toml.bak-20260614-025207").read_text() == MINE
    assert file.copy == tmp_path / "fairlead.toml.bak-20260614-025207-2"
    assert [d.name for d in load_settings(file.path).device] == ["GPS 1", "GPS 2"]


def test_nothing_that_would_not_read_back_reaches_the_disk(tmp_path: Path) -> None:
    file = file_of(tmp_path, MINE)
    with pytest.raises(FileMistakes, match="two devices are named AIS"):
        file.change(lambda text: text.put_device(gps("AIS")))
    with pytest.raises(FileMistakes, match="mmsi"):
        file.change(lambda text: text.set_section("ship", {"mmsi": "12"}))
    assert [p.name for p in tmp_path.iterdir()] == ["fairlead.toml"]
    assert file.path.read_text() == MINE


@pytest.mark.parametrize("broken", ["[ship\nname = 3", "[ship]\nnmae = 'AURORA'\n", "device = 3"])
def test_a_broken_file_is_replaced_only_when_somebody_said_so(tmp_path: Path, broken: str) -> None:
    file = file_of(tmp_path, broken)
    with pytest.raises(UserError):
        file.change(lambda text: text.put_device(gps()))
    fresh = SettingsText()
    fresh.put_device(gps())
    with pytest.raises(UserError):
        file.write(fresh)
    assert file.path.read_text() == broken
    file.write(fresh, instead_of_broken=True)
    assert file.copy is not None
    assert file.copy.read_text() == broken
    assert load_settings(file.path).device == (gps(),)


def test_the_first_file_says_what_it_is_and_holds_only_what_was_set(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "config" / "fairlead.toml", lambda: NOW)
    text = file.text()
    text.set_section("ship", {"name": "AURORA", "callsign": "", "speed_kn": 10.0})
    text.put_device(gps())
    file.write(text)
    now = file.path.read_text()
    assert now.startswith("# Fairlead settings")
    assert "callsign" not in now
    assert "silent_after_s" not in now
    assert load_settings(file.path) == Settings.model_validate({"ship": {"name": "AURORA"}, "device": [gps().model_dump()]})
    assert file.path.stat().st_mode & 0o077 == 0


def test_a_changed_device_keeps_the_comments_of_its_lines(tmp_path: Path) -> None:
    file = file_of(tmp_path, MINE)
    file.change(lambda text: text.put_device(gps("GPS bow", port="/dev/ttyUSB7"), instead_of="GPS 1"))
    now = file.path.read_text()
    assert "baud = 4800 # fixed" in now
    assert "[[device]]  # on the mast" in now
    assert [(d.name, d.port) for d in load_settings(file.path).device] == [("GPS bow", "/dev/ttyUSB7"), ("AIS", "10110")]
    file.change(lambda text: text.put_device(gps("GPS bow", port="/dev/ttyUSB7", baud=None), instead_of="GPS bow"))
    assert load_settings(file.path).device[0].baud is None


def test_devices_written_as_one_line_are_changed_there(tmp_path: Path) -> None:
    file = file_of(tmp_path, 'device = [{name = "AIS", kind = "udp", port = "10110"}] # all we have\n')
    file.change(lambda text: text.put_device(gps()))
    assert "# all we have" in file.path.read_text()
    file.change(lambda text: text.remove_device("AIS"))
    assert load_settings(file.path).device == (gps(),)
    file.change(lambda text: text.remove_device("GPS 1"))
    assert load_settings(file.path).device == ()


def test_a_value_that_is_taken_away_is_the_default_again(tmp_path: Path) -> None:
    file = file_of(tmp_path, MINE)
    file.change(lambda text: text.set_section("limits", {"cpa_nm": None}))
    assert load_settings(file.path).limits.cpa_nm == 0.5


def test_a_device_that_is_gone_from_the_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no device Sonar"):
        file_of(tmp_path, MINE).change(lambda text: text.remove_device("Sonar"))


names = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=24).filter(str.strip)
uses = st.lists(st.sampled_from(["position", "ais"]), unique=True)
devices = st.builds(
    lambda name, port, priority, silent, use: Device(
        name=name, kind=DeviceKind.TCP, port=f"10.0.0.1:{port}", priority=priority, silent_after_s=silent, use=tuple(use)
    ),
    names, st.integers(1, 65535), st.integers(0, 1000), st.floats(0.5, 600), uses,
)  # fmt: skip


@given(st.lists(st.tuples(devices, st.booleans()), max_size=6))
def test_whatever_is_added_changed_and_taken_away_reads_back_as_it_is(steps: list[tuple[Device, bool]]) -> None:
    text = SettingsText(MINE)
    expected = list(text.check().device)
    for device, change in steps:
        others = expected[1:] if change and expected else expected
        if any(device.name == e.name for e in others):
            text.remove_device(device.name)
            expected = [e for e in expected if e.name != device.name]
        elif change and expected:
            text.put_device(device, instead_of=expected[0].name)
            expected[0] = device
        else:
            text.put_device(device)
            expected.append(device)
        assert list(SettingsText(text.text).check().device) == expected


def test_a_file_that_cannot_even_be_looked_for_keeps_nobody_from_starting(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 300) / "fairlead.toml"  # as one in the folder of another user: looking for it is refused
    settings, why = load_or_default(path)
    assert settings == Settings()
    assert "cannot be read" in str(why)
    assert str(path) in str(why)
    assert not wanted(path, windowed=True)
