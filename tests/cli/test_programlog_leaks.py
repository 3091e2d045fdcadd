"""No text that an error may have brings a position into the log file or onto standard error, in whatever way it is written."""

from __future__ import annotations

import faulthandler
import logging
import os
import stat
import sys
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.cli import programlog
from app.cli.programlog import CUT, HIDDEN, NoPositions, log_to, without_positions
from app.geo import Position
from tests.canary.renderings import RENDERINGS, plain, rendered
from tests.canary.search import Canary

BOAT = Canary("case", Position(33 + 28.417 / 60, 12 + 19.853 / 60))
AROUND = (
    "could not convert {}",
    "ValueError: bad value '{}' at line 3",
    "{}",
    "33 entries, 12 sentences: {} (2026-06-14 02:35:00)",
    "no connection to 127.0.0.1:4512 {} [Errno 5]",
    "{{'lat': {}, 'id': 'f3'}}",
)
places = st.builds(Position, st.floats(30.5, 37.9), st.floats(8.1, 21.9))


@pytest.mark.parametrize("name", RENDERINGS)
def test_a_position_in_any_writing_is_taken_out_of_any_message(name: str) -> None:
    raw = rendered(name, BOAT.position)
    for text in (raw.decode("utf-8", "replace"), raw.decode("latin-1"), repr(raw), str(list(raw))):
        for around in AROUND:
            written = without_positions(around.format(text))
            assert BOAT.hits(written.encode()) == [], written


@settings(max_examples=60, deadline=None)
@given(name=st.sampled_from([n for n in RENDERINGS if n not in ("PDF",)]), place=places, around=st.sampled_from(AROUND))
def test_any_place_in_any_writing_is_taken_out(name: str, place: Position, around: str) -> None:
    written = without_positions(around.format(rendered(name, place).decode("utf-8", "replace")))
    assert Canary("x", place).hits(written.encode()) == [], written


@settings(max_examples=150, deadline=None)
@given(text=st.text("0123456789NSEWabO°′'., /()", max_size=80))
def test_of_numbers_that_nothing_explains_no_more_than_three_digits_are_left(text: str) -> None:
    written = without_positions(text).replace("127.0.0.1", "")  # this computer: what every program of a test calls itself
    assert sum(c.isdigit() for c in written) <= 3, written


@pytest.mark.parametrize(
    "harmless",
    [
        "a tick failed",
        "[Errno 28] No space left on device: '/home/x/data/missions/20251121-1640-aurora/mission.db'",
        "no connection to 127.0.0.1:45123: timed out",
        "database disk image is malformed (11)",
        "AttributeError: 'NoneType' object has no attribute 'lat'",
        "Expecting value: line 1 column 1 (char 0)",
        "the window has not moved for 12 s",
        "simulated port GPS 1 broke and is unplugged: [Errno 5] Input/output error",
    ],
)
def test_what_somebody_needs_to_mend_the_program_stays(harmless: str) -> None:
    assert without_positions(harmless) == harmless


@pytest.mark.parametrize(
    "code", ["33332d32382e344e", "NJND1928", "x33q28w42z12m19k8", "0x404", "4 digits 1 2 3 4", "\x00\x01bin", "A" * 5 + "9z=Q"]
)
def test_what_nothing_explains_is_cut(code: str) -> None:
    written = without_positions(f"bad reply: {code}")
    assert code not in written or sum(c.isdigit() for c in code) <= 3
    assert written.startswith("bad reply") or written == CUT


def test_every_error_of_a_chain_and_of_a_group_is_looked_through() -> None:
    text = plain(BOAT.position)
    try:
        try:
            raise KeyError(text)
        except KeyError as first:
            raise ExceptionGroup(f"several at {text}", [ValueError(text), OSError(5, text)]) from first
    except ExceptionGroup as group:
        group.add_note(f"noted at {text}")
        record = logging.LogRecord("app.x", logging.ERROR, "", 1, "it failed", (), (type(group), group, group.__traceback__))
    written = NoPositions().format(record)
    assert BOAT.hits(written.encode()) == []
    assert written.count(HIDDEN) >= 5
    for name in ("KeyError", "ExceptionGroup", "ValueError", "OSError", "test_programlog_leaks.py", "This was the cause of"):
        assert name in written


def test_a_message_whose_arguments_do_not_fit_is_written_without_them() -> None:
    record = logging.LogRecord("app.x", logging.ERROR, "", 1, "at %d", (plain(BOAT.position),), None)
    assert BOAT.hits(NoPositions().format(record).encode()) == []


def test_when_looking_through_fails_nothing_of_the_text_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(text: str) -> str:
        raise RuntimeError(text)

    monkeypatch.setattr(programlog, "without_positions", broken)
    written = NoPositions().format(logging.LogRecord("app.x", logging.ERROR, "", 1, plain(BOAT.position), (), None))
    assert BOAT.hits(written.encode()) == []
    assert "RuntimeError while it was looked through" in written


# ---- everything that goes by the log


@pytest.fixture
def logged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The log as the program sets it up; put back afterwards."""
    root = logging.getLogger()
    before, level, handlers = list(root.handlers), root.level, logging.raiseExceptions
    for module, hook in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(module, hook, getattr(module, hook))
    path = tmp_path / "fairlead.log"
    log_to(path)
    yield path
    for handler in [h for h in root.handlers if h not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    logging.raiseExceptions = handlers


def test_a_crash_goes_to_the_log_and_to_standard_error_without_the_position(
    logged: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        raise ValueError(f"no such place: {plain(BOAT.position)}")
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    said = capsys.readouterr().err
    for text in (said, logged.read_text("utf-8")):
        assert BOAT.hits(text.encode()) == []
        assert f"ValueError: no such place: {HIDDEN}" in text
        assert "test_programlog_leaks.py" in text


def test_errors_of_threads_and_errors_that_nobody_can_catch_go_the_same_way(
    logged: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails() -> None:
        raise ValueError(plain(BOAT.position))

    thread = threading.Thread(target=fails, name="source:GPS 1")
    thread.start()
    thread.join()
    error = ValueError(plain(BOAT.position))
    sys.unraisablehook(SimpleNamespace(exc_type=ValueError, exc_value=error, exc_traceback=None, err_msg=None, object=error))  # type: ignore[arg-type]
    written = logged.read_text("utf-8")
    assert BOAT.hits((written + capsys.readouterr().err).encode()) == []
    assert "unhandled error in source:GPS 1" in written
    assert "nobody could catch" in written


def test_warnings_and_messages_that_cannot_be_written_say_nothing_elsewhere(
    logged: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    logging.captureWarnings(True)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("always")
            monkeypatch.setattr(warnings, "showwarning", logging._showwarning)  # type: ignore[attr-defined]
            warnings.warn(f"strange: {plain(BOAT.position)}", stacklevel=1)
    finally:
        logging.captureWarnings(False)
    logging.getLogger("app.x").error("at %d %d", plain(BOAT.position))
    written = logged.read_text("utf-8")
    assert "strange" in written
    assert BOAT.hits((written + capsys.readouterr().err).encode()) == []


def test_the_log_is_its_owners_alone_also_after_it_was_turned_over(logged: Path) -> None:
    logs = [h for h in logging.getLogger().handlers if isinstance(h, programlog.PrivateLog)]
    (handler,) = [h for h in logs if h.baseFilename == str(logged)]  # a command that ran in here before leaves one of its own
    handler.doRollover()
    logging.getLogger("app.x").error("afterwards")
    files = sorted(logged.parent.glob("fairlead.log*"))
    assert len(files) == 2
    assert [stat.S_IMODE(f.stat().st_mode) for f in files] == [0o600, 0o600]


@pytest.mark.skipif(sys.platform == "win32", reason="a link needs rights there")
def test_what_a_link_in_place_of_a_log_leads_to_is_not_written_to(
    logged: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    handles: list[int] = []
    monkeypatch.setattr(faulthandler, "is_enabled", lambda: False)
    monkeypatch.setattr(faulthandler, "enable", handles.append)
    folder = tmp_path / "data"
    folder.mkdir()
    for name in ("fairlead.log", "fairlead-crash.log"):
        (tmp_path / name.upper()).write_text("mine")
        (folder / name).symlink_to(tmp_path / name.upper())
    log_to(folder / "fairlead.log")
    logging.getLogger("app.x").error("said")
    os.write(handles[0], b"crashed")
    os.close(handles[0])
    assert [(tmp_path / name).read_text() for name in ("FAIRLEAD.LOG", "FAIRLEAD-CRASH.LOG")] == ["mine", "mine"]
    assert "said" in (folder / "fairlead.log").read_text("utf-8")
    assert (folder / "fairlead-crash.log").read_bytes() == b"crashed"
