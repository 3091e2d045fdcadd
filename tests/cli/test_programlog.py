"""The program's own log never holds a position."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import pytest

from app.cli import programlog
from app.cli.programlog import NoPositions, log_to
from app.geo import Position
from app.policy.model import Scan


def line(message: str, *args: object, error: BaseException | None = None) -> str:
    info = (type(error), error, error.__traceback__) if error is not None else None
    return NoPositions().format(logging.LogRecord("app.x", logging.ERROR, __file__, 1, message, args, info))


@pytest.mark.parametrize(
    ("message", "arg", "canary"),
    [
        ("a reading could not be taken in: %r", Position(33.05667, 12.38667), "33.05"),
        ("not written down: %s", "boat at 33-03.4N 012-23.2E", "03.4"),
        ("bad sentence %r", "$GPGLL,3303.400,N,01223.200,E,024300,A*2F", "3303"),
        ("bad sentence %r", b"!AIVDM,1,1,,A,13u?etPv2;0n:dDPwUM1U1Cb069D,0*24", "13u?et"),
        ("cannot read %s", "34 02.7 12 19.9", "02.7"),
    ],
)
def test_a_position_in_a_message_is_taken_out(message: str, arg: object, canary: str) -> None:
    written = line(message, arg)
    assert canary not in written
    assert programlog.HIDDEN in written
    assert message.split("%")[0] in written


def test_a_position_in_the_text_of_an_error_is_taken_out_and_its_traceback_kept() -> None:
    try:
        raise ValueError("could not convert 33-03.4N 012-23.2E")
    except ValueError as error:
        written = line("it failed", error=error)
    assert "03.4" not in written
    assert "ValueError: could not convert" in written
    assert "test_programlog.py" in written


def test_a_finder_that_fails_on_its_own_log_line_ends_in_one_line_without_the_text(monkeypatch: pytest.MonkeyPatch) -> None:
    nested: list[str] = []
    formatter = NoPositions()

    def failing(text: str) -> Scan:
        record = logging.LogRecord("app.policy.positions", logging.ERROR, "", 1, "the finder failed", (), None)
        try:
            raise ValueError(text)
        except ValueError:
            record.exc_info = sys.exc_info()
        nested.append(formatter.format(record))
        return Scan()

    monkeypatch.setattr(programlog, "scan", failing)
    formatter.format(logging.LogRecord("app.x", logging.ERROR, "", 1, "at 33-03.4N 012-23.2E", (), None))
    assert nested == ["ERROR app.policy.positions: the finder failed ValueError"]


def test_the_log_file_of_the_program_is_written_that_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    log_to(tmp_path / "fairlead.log")
    try:
        logging.getLogger("app.x").warning("boat at %s", "33-03.4N 012-23.2E")
    finally:
        for handler in [h for h in root.handlers if h not in before]:
            root.removeHandler(handler)
            handler.close()
        root.setLevel(level)
    assert "boat at [position]" in (tmp_path / "fairlead.log").read_text(encoding="utf-8")
