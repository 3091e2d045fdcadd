"""A row of a scenario that nobody could be judged by is a mistake of its file, with the line."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from app.cli.drill_file import ALERTS, load_drill
from app.errors import FileMistakes
from app.watch.alerts import DISTRESS
from devices.simulator.scenario import scenarios
from tests.conftest import ROOT


def raised() -> set[str]:
    """The kinds of alerts that stand in the source: first word of ``raise_alert`` (and of what calls it), second of
    ``Condition``."""
    found = set()
    for path in [*(ROOT / "app").rglob("*.py"), *(ROOT / "ui").rglob("*.py")]:
        for call in (n for n in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(n, ast.Call)):
            name = getattr(call.func, "attr", getattr(call.func, "id", ""))
            at = {"Condition": 1, "raise_alert": 0, "_said": 0}.get(name)
            if at is not None and len(call.args) > at and isinstance(kind := call.args[at], ast.Constant):
                found.add(str(kind.value))
    return found


def test_every_kind_of_alert_that_the_program_raises_can_be_asked_for() -> None:
    assert raised() == ALERTS
    assert DISTRESS <= ALERTS


@pytest.mark.parametrize("name", sorted(scenarios()))
def test_what_ships_asks_for_what_there_is(name: str) -> None:
    assert load_drill(scenarios()[name]).judge


@pytest.mark.parametrize(
    ("right", "wrong", "field"),
    [
        ('alert = "beacon"', 'alert = "baecon"', "alert"),
        ('entry = "watch.on"', 'entry = "watch.onn"', "entry"),
        ('recipient = "LY-JRCC"', 'recipient = "LY-JRRC"', "recipient"),
    ],
)
def test_a_slip_in_a_row_is_named_with_its_line(tmp_path: Path, right: str, wrong: str, field: str) -> None:
    text = scenarios()["night-rescue"].read_text(encoding="utf-8")
    path = tmp_path / "own.toml"
    path.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    with pytest.raises(FileMistakes) as found:
        load_drill(path)
    (mistake,) = found.value.mistakes
    assert mistake.line == text[: text.index(right)].count("\n") + 1
    assert mistake.field is not None
    assert mistake.field.endswith(field)
    assert "Name one of" in mistake.mend
