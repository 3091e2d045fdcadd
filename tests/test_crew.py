"""PINs of the crew: they tell who writes, and never keep anybody from the bridge."""

from __future__ import annotations

import json
import os
import stat
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import crew as crew_module
from app.clock import ManualClock
from app.crew import PIN_MAX, PIN_MIN, TRIES, WAIT_S, Crew, plain_name
from app.errors import DeviceError, UserError

START = datetime(2026, 6, 14, 2, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hashes that cost nothing; the file says what each one cost."""
    monkeypatch.setattr(crew_module, "_N", 2)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(START)


@pytest.fixture
def crew(tmp_path: Path, clock: ManualClock) -> Crew:
    return Crew(tmp_path / "crew.json", clock)


@pytest.mark.parametrize(
    "spelled", ["m. keller", " M.  Keller\t", "M.\u200b Keller", "\ufeffM. Keller\u200e", "\uff2d. Keller", "M.\u00a0Keller\x00"]
)
def test_no_spelling_that_looks_the_same_goes_round_a_pin(crew: Crew, spelled: str) -> None:
    crew.set_pin("M. Keller", None, "4711")
    assert crew.has_pin(spelled)
    assert not crew.check(spelled, "0000")
    assert plain_name(spelled).casefold() in ("m. keller", "\uff4d. keller")


def test_who_has_a_pin_is_known_by_it_and_by_nothing_else(crew: Crew, tmp_path: Path, clock: ManualClock) -> None:
    assert not crew.has_pin("M. Keller")
    assert not crew.check("M. Keller", "")
    crew.set_pin("M. Keller", None, "4711")
    crew.set_pin("A. Rossi", None, "4711")
    assert crew.names() == ("M. Keller", "A. Rossi")
    other_station = Crew(tmp_path / "crew.json", clock)
    assert other_station.has_pin(" m.  keller ")  # case and blanks make nobody another person
    assert other_station.check("M. Keller", "4711")
    assert not other_station.check("M. Keller", "4712")
    assert not other_station.check("Nobody", "4711")


def test_a_pin_is_changed_and_taken_away_by_whoever_knows_it(crew: Crew) -> None:
    crew.set_pin("Ada", None, "1234")
    for wrong in (None, "", "9999"):
        with pytest.raises(UserError, match="not the PIN"):
            crew.set_pin("Ada", wrong, "5678")
    with pytest.raises(UserError, match="not the PIN"):
        crew.remove("Ada", "9999")
    crew.set_pin("Ada", "1234", "5678")
    assert crew.check("Ada", "5678")
    crew.remove("Ada", "5678")
    assert not crew.has_pin("Ada")


@pytest.mark.parametrize(("name", "pin"), [("Ada", "123"), ("Ada", "1" * (PIN_MAX + 1)), (" ", "1234")])
def test_a_pin_that_is_none_is_refused(crew: Crew, name: str, pin: str) -> None:
    with pytest.raises(UserError):
        crew.set_pin(name, None, pin)


def test_wrong_pins_cost_half_a_minute_and_never_the_watch(crew: Crew, clock: ManualClock) -> None:
    crew.set_pin("Ada", None, "1234")
    crew.set_pin("Rossi", None, "1234")
    for _ in range(3):
        for _ in range(TRIES):
            assert crew.wait_s("Ada") == 0
            assert not crew.check("Ada", "0000")
        assert crew.wait_s("ada") == WAIT_S
        for attempt in ("1234", "0000"):
            with pytest.raises(UserError, match="Try again in 30 s"):
                crew.check("Ada", attempt)
        with pytest.raises(UserError, match="Too many"):
            crew.set_pin("Ada", "1234", "5678")
        assert crew.check("Rossi", "1234")
        clock.advance(WAIT_S)
    assert crew.check("Ada", "1234")


def test_a_right_pin_forgives_the_wrong_ones_before_it(crew: Crew) -> None:
    crew.set_pin("Ada", None, "1234")
    for _ in range(3):
        for _ in range(TRIES - 1):
            assert not crew.check("Ada", "0000")
        assert crew.check("Ada", "1234")


@given(pin=st.text(min_size=PIN_MIN, max_size=PIN_MAX), other=st.text(max_size=PIN_MAX))
@settings(max_examples=50, deadline=None)
def test_any_pin_is_known_again_and_stands_nowhere_in_the_file(
    tmp_path_factory: pytest.TempPathFactory, pin: str, other: str
) -> None:
    path = tmp_path_factory.mktemp("crew") / "crew.json"
    crew = Crew(path, ManualClock(START))
    crew.set_pin("Ada", None, pin)
    assert crew.check("Ada", pin)
    assert crew_module.unicodedata.normalize("NFKC", pin) == crew_module.unicodedata.normalize("NFKC", other) or not crew.check(
        "Ada", other
    )
    (record,) = json.loads(path.read_text())["crew"]
    assert set(record) == {"name", "salt", "hash", "n", "r", "p"}
    assert pin not in (record["name"], record["salt"], record["hash"])


def test_the_same_pin_of_two_people_looks_different(crew: Crew, tmp_path: Path) -> None:
    crew.set_pin("Ada", None, "1234")
    crew.set_pin("Rossi", None, "1234")
    one, two = json.loads((tmp_path / "crew.json").read_text())["crew"]
    assert one["hash"] != two["hash"]


BROKEN: dict[str, Any] = {
    "no JSON": "{",
    "a list": [],
    "another format": {"format": 9, "crew": [], "forgotten": []},
    "a hash that costs too much": {
        "format": 1, "forgotten": [], "crew": [{"name": "Ada", "salt": "00", "hash": "00", "n": 1 << 30, "r": 8, "p": 1}],
    },
    "no hash": {"format": 1, "crew": [{"name": "Ada"}], "forgotten": []},
}  # fmt: skip


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
def test_a_broken_file_is_said_left_alone_and_keeps_nobody_from_signing_on(crew: Crew, tmp_path: Path, content: Any) -> None:
    path = tmp_path / "crew.json"
    text = content if isinstance(content, str) else json.dumps(content)
    path.write_text(text)
    assert "Move it away" in crew.problem
    assert (crew.names(), crew.has_pin("Ada"), crew.check("Ada", "1234"), crew.forgotten()) == ((), False, False, ())
    with pytest.raises(UserError, match="Move it away"):
        crew.set_pin("Ada", None, "1234")
    assert path.read_text() == text
    path.unlink()
    assert crew.problem == ""


def test_a_forgotten_pin_is_taken_away_and_kept_until_it_is_written_down(crew: Crew, tmp_path: Path, clock: ManualClock) -> None:
    crew.set_pin("Ada Lovelace", None, "1234")
    assert not crew.forget("Rossi")
    assert crew.forget("ada lovelace")
    assert not crew.has_pin("Ada Lovelace")
    crew.set_pin("Rossi", None, "1234")
    past = Crew(tmp_path / "crew.json", clock).forgotten()
    assert past == (("Ada Lovelace", START),)
    crew.noted(past)
    assert crew.forgotten() == ()
    assert crew.names() == ("Rossi",)


@pytest.mark.skipif(sys.platform == "win32", reason="rights work in another way on Windows")
def test_nobody_else_reads_it_and_a_full_disk_leaves_the_old_file(
    crew: Crew, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    crew.set_pin("Ada", None, "1234")
    path = tmp_path / "crew.json"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    before = path.read_bytes()

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DeviceError, match="No space"):
        crew.set_pin("Ada", "1234", "5678")
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["crew.json"]
