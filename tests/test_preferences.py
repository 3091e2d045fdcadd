"""How the window was left comes back, and a file that is not as we wrote it harms nobody."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.preferences import Preferences

PLAIN = st.recursive(
    st.booleans() | st.integers(-(2**40), 2**40) | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=8,
)


def test_what_was_set_is_there_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    Preferences(path).put("chart.motion", "relative")
    assert Preferences(path).get("chart.motion", "true") == "relative"
    assert path.stat().st_mode & 0o777 == 0o600


@given(value=PLAIN)
def test_any_plain_value_comes_back_as_it_was(value: object, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("prefs") / "window.json"
    Preferences(path).put("x", value)
    assert Preferences(path)._values["x"] == value


@pytest.mark.parametrize("junk", [b"", b"[]", b"{", b"\xff\xfe", b"null", b"[" * 100_000, b"0" * 300_000])
def test_a_file_of_something_else_gives_the_defaults(tmp_path: Path, junk: bytes) -> None:
    path = tmp_path / "window.json"
    path.write_bytes(junk)
    assert Preferences(path).get("chart.motion", "true") == "true"


def test_a_value_of_another_kind_gives_the_default_and_a_whole_number_is_a_number(tmp_path: Path) -> None:
    prefs = Preferences(tmp_path / "window.json")
    prefs.put("a", "text")
    prefs.put("b", True)
    prefs.put("c", 3)
    assert prefs.get("a", 1) == 1
    assert prefs.get("b", 1) == 1
    assert prefs.get("c", 1.5) == 3.0
    prefs.put("c", None)
    assert prefs.get("c", 7) == 7


def test_a_disk_that_takes_nothing_is_said_and_the_value_still_holds(tmp_path: Path) -> None:
    prefs = Preferences(tmp_path / "no such folder" / "window.json")
    prefs.put("a", "b")
    assert prefs.get("a", "") == "b"
    assert "not kept" in prefs.trouble
