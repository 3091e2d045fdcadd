"""A stop at any moment: what is in the store and in no entry is known at the next start, by name and for what it was."""

from __future__ import annotations

import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.media.intake import Done, Intake, News, Taken
from app.media.store import MediaStore
from app.media.waiting import Left, Waiting
from tests.conftest import ROOT
from tests.media.test_intake import run

NOW = datetime.now(UTC)


def nothing_known(_sha256: str, _incident: str | None) -> bool:
    return False


def taken(news: list[News]) -> list[Taken]:
    return [n for n in news if isinstance(n, Taken)]


def test_what_was_taken_in_and_not_written_down_is_offered_with_its_name_and_its_incident(tmp_path: Path) -> None:
    (tmp_path / "shots.mp4").write_bytes(b"film")
    intake = Intake(tmp_path / "m", "bridge")
    intake.take_in([tmp_path / "shots.mp4"], "i1", "AUR-26-001")
    (first,) = taken(run(intake))
    again = Intake(tmp_path / "m", "bridge")  # the next start
    (left,) = again.waiting.left(again.store.folder, nothing_known, NOW)
    assert left == Left(first.stored.sha256, "shots.mp4", "i1", "AUR-26-001")
    again.take_left([left], "i9")
    (second,) = taken(run(again))
    assert (second.name, second.incident, second.case, second.media_kind) == ("shots.mp4", "i1", "AUR-26-001", "video")
    again.waiting.done(left.sha256)
    assert list((tmp_path / "m" / "media-waiting").iterdir()) == []


def test_what_has_lost_its_note_goes_by_its_hash_to_the_incident_that_is_open(tmp_path: Path) -> None:
    store = MediaStore(tmp_path / "m" / "media")
    (tmp_path / "a.jpg").write_bytes(b"x")
    sha256 = store.take_in(tmp_path / "a.jpg").sha256
    old = time.time() - 3600
    os.utime(store.path(sha256), (old, old))
    intake = Intake(tmp_path / "m", "bridge")
    (left,) = intake.waiting.left(store.folder, nothing_known, NOW)
    assert left == Left(sha256)
    intake.take_left([left], "i9")
    (found,) = taken(run(intake))
    assert (found.name, found.incident) == (sha256[:12], "i9")


def test_what_another_station_takes_in_just_now_is_left_to_it(tmp_path: Path) -> None:
    store = MediaStore(tmp_path / "m" / "media")
    (tmp_path / "a.jpg").write_bytes(b"x")
    sha256 = store.take_in(tmp_path / "a.jpg").sha256
    Waiting(tmp_path / "m" / "media-waiting", "deck").note(Left(sha256, "a.jpg", "i1"))
    bridge = Waiting(tmp_path / "m" / "media-waiting", "bridge")
    assert bridge.left(store.folder, nothing_known, NOW) == ()
    assert bridge.left(store.folder, nothing_known, NOW + timedelta(hours=1)) == (Left(sha256, "a.jpg", "i1"),)


def test_an_original_that_is_known_for_one_incident_is_offered_for_the_other(tmp_path: Path) -> None:
    store = MediaStore(tmp_path / "m" / "media")
    (tmp_path / "a.jpg").write_bytes(b"x")
    sha256 = store.take_in(tmp_path / "a.jpg").sha256
    waiting = Waiting(tmp_path / "m" / "media-waiting", "bridge")
    waiting.note(Left(sha256, "a.jpg", "i2"))
    known = {(sha256, None), (sha256, "i1")}
    assert waiting.left(store.folder, lambda *of: of in known, NOW) == (Left(sha256, "a.jpg", "i2"),)
    waiting.sweep(store.folder, lambda *of: of in known)
    assert waiting.left(store.folder, lambda *of: of in known, NOW) != ()
    known.add((sha256, "i2"))
    waiting.sweep(store.folder, lambda *of: of in known)
    assert list((tmp_path / "m" / "media-waiting").iterdir()) == []


def test_a_half_note_is_no_trouble(tmp_path: Path) -> None:
    store = MediaStore(tmp_path / "media")
    (tmp_path / "a.jpg").write_bytes(b"x")
    sha256 = store.take_in(tmp_path / "a.jpg").sha256
    (tmp_path / "w").mkdir()
    for text in ("", "[]", '{"name": 7}', "\0"):
        (tmp_path / "w" / f"{sha256}.json").write_text(text)
        (left,) = Waiting(tmp_path / "w", "bridge").left(store.folder, nothing_known, NOW + timedelta(days=1))
        assert left.sha256 == sha256


def test_killed_at_any_moment_of_taking_in_nothing_is_half_and_nothing_is_lost(tmp_path: Path) -> None:
    """Twenty kills of a real process that writes each original down when it is told of it, as the program does.

    Half of them at any moment by the clock; half between the store and the log, where the process ends itself: how long that
    moment lasts is the computer's affair.
    """
    card = tmp_path / "card"
    card.mkdir()
    dice = random.Random(7)
    names = {}
    for i in range(8):
        data = dice.randbytes(600_000 + i)
        (card / f"IMG_{i}.mov").write_bytes(data)
        names[hashlib.sha256(data).hexdigest()] = f"IMG_{i}.mov"
    script = (
        "import os, signal, sys, time\n"
        "from pathlib import Path\n"
        "from app.media.intake import Intake, Taken\n"
        "intake = Intake(Path(sys.argv[1]), 'bridge')\n"
        "log = os.open(Path(sys.argv[1]) / 'log', os.O_WRONLY | os.O_CREAT | os.O_APPEND)\n"
        "intake.take_in([Path(sys.argv[2])], 'i1')\n"
        "print('go', flush=True)\n"
        "told = 0\n"
        "while intake.busy:\n"
        "    for news in intake.news():\n"
        "        if isinstance(news, Taken):\n"
        "            told += 1\n"
        "            if told == int(sys.argv[3]):\n"
        "                os.kill(os.getpid(), signal.SIGKILL)\n"
        "            os.write(log, (news.stored.sha256 + '\\n').encode()); os.fsync(log)\n"
        "            intake.waiting.done(news.stored.sha256)\n"
        "    time.sleep(0.002)\n"
    )
    mission = tmp_path / "m"
    mission.mkdir()
    left_over = 0
    for turn in range(20):
        ends_itself = turn % 2 and 1 + turn % len(names)
        process = subprocess.Popen(
            [sys.executable, "-c", script, str(mission), str(card), str(ends_itself)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        process.stdout.readline()
        if not ends_itself:
            time.sleep(dice.uniform(0.0, 0.08))
            process.send_signal(signal.SIGKILL)
        assert process.wait(60) == -signal.SIGKILL or not ends_itself
        process.stdout.close()
        intake = Intake(mission, "bridge")
        whole = [p.name for p in intake.store.folder.glob("*") if not p.name.endswith(".part")]
        assert set(whole) <= names.keys()
        assert not any(c.problem for c in intake.store.check(whole)), "what has its final name is whole"
        log = mission / "log"
        written = set(log.read_text().split()) if log.exists() else set()
        assert written <= set(whole), "nothing that was written down is lost"
        left = intake.waiting.left(intake.store.folder, lambda sha256, _i, w=written: sha256 in w, NOW)  # type: ignore[misc]
        assert {e.sha256 for e in left} == set(whole) - written, "the next start knows every other one"
        assert all((e.name, e.incident) == (names[e.sha256], "i1") for e in left)
        left_over += len(left)
        for path in mission.glob("media*/*"):
            path.unlink()
        log.unlink(missing_ok=True)
    assert left_over >= 10, "a kill between the store and the log leaves one that is in the store only"


def test_a_photo_that_cannot_be_read_is_kept_and_said(tmp_path: Path) -> None:
    (tmp_path / "IMG_1.JPG").write_bytes(b"\xff\xd8\xff but no picture")
    (tmp_path / "IMG_2.HEIC").write_bytes(b"\0\0\0\x18ftypheic")
    intake = Intake(tmp_path / "m", "bridge")
    intake.take_in([tmp_path / "IMG_1.JPG", tmp_path / "IMG_2.HEIC"])
    news = run(intake)
    assert [(n.name, n.shown, intake.store.has(n.stored.sha256)) for n in taken(news)] == [
        ("IMG_1.JPG", False, True), ("IMG_2.HEIC", False, True),
    ]  # fmt: skip
    assert news[-1] == Done()


def test_notes_say_nothing_but_what_is_needed(tmp_path: Path) -> None:
    Waiting(tmp_path, "bridge").note(Left("ab" * 32, "a.jpg", "i1", "C"))
    note = json.loads((tmp_path / f"{'ab' * 32}.json").read_text())
    assert note == {"name": "a.jpg", "incident": "i1", "case": "C", "station": "bridge"}
