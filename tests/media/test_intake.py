"""Taking in on a thread: every file that is in the store is told once, and one that cannot be read stops no other."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from app.media import intake as module
from app.media.intake import Done, Intake, News, Refused, Step, Taken
from tests.media.test_pictures import photo


def run(intake: Intake) -> list[News]:
    found: list[News] = []
    until = time.monotonic() + 20
    while intake.busy:
        assert time.monotonic() < until
        found += intake.news()
        time.sleep(0.005)
    return found


def test_a_folder_is_taken_in_with_what_the_cameras_wrote(tmp_path: Path) -> None:
    card = tmp_path / "card"
    card.mkdir()
    photo(card / "IMG_1.JPG", serial="7")
    (card / "vhf16.wav").write_bytes(b"RIFF")
    (card / "gone.jpg").symlink_to(tmp_path / "nowhere")
    intake = Intake(tmp_path / "m")
    assert intake.take_in([card, tmp_path / "missing.mp4"])
    assert not intake.take_in([card]), "one batch at a time"
    news = run(intake)
    taken = {n.name: n for n in news if isinstance(n, Taken)}
    assert {n: (t.media_kind, t.suffix) for n, t in taken.items()} == {
        "IMG_1.JPG": ("photo", ".jpg"), "vhf16.wav": ("audio", ".wav"),
    }  # fmt: skip
    assert taken["IMG_1.JPG"].seen.device == "Canon EOS R5, no. 7"
    assert [n.name for n in news if isinstance(n, Refused)] == ["missing.mp4"]
    assert news[-1] == Done()
    assert any(isinstance(n, Step) and n.share == 1.0 for n in news)
    assert (intake.small / f"{taken['IMG_1.JPG'].stored.sha256}.jpg").is_file()


def test_more_files_than_anybody_looks_at_are_all_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_BOUND", 4)
    card = tmp_path / "card"
    card.mkdir()
    for i in range(40):
        (card / f"{i:02d}.mov").write_bytes(bytes([i]))
    intake = Intake(tmp_path / "m")
    intake.take_in([card])
    time.sleep(0.2)  # nobody looks
    assert [n.name for n in run(intake) if isinstance(n, Taken)] == [f"{i:02d}.mov" for i in range(40)]


def test_stopping_keeps_what_is_done_and_leaves_no_half_file(tmp_path: Path) -> None:
    card = tmp_path / "card"
    card.mkdir()
    for i in range(3):
        (card / f"{i}.mov").write_bytes(bytes([i]) * 9_000_000)
    intake = Intake(tmp_path / "m")
    intake.take_in([card])
    found: list[News] = []
    while not any(isinstance(n, Taken) for n in found):
        found += intake.news()
    intake.cancel()
    found += run(intake)
    assert found[-1] == Done(cancelled=True)
    assert {p.name for p in intake.store.folder.iterdir()} == {n.stored.sha256 for n in found if isinstance(n, Taken)}


def test_a_check_says_which_one_changed_and_what_nobody_wrote_down(tmp_path: Path) -> None:
    card = tmp_path / "card"
    card.mkdir()
    for i in range(3):
        (card / f"{i}.mov").write_bytes(bytes([i]) * 50)
    intake = Intake(tmp_path / "m")
    intake.take_in([card])
    hashes = [n.stored.sha256 for n in run(intake) if isinstance(n, Taken)]
    intake.store.path(hashes[1]).write_bytes(b"other")
    assert intake.check(hashes[:2])
    done = run(intake)[-1]
    assert isinstance(done, Done)
    assert [(c.sha256, c.problem) for c in done.checked] == [(hashes[0], ""), (hashes[1], "changed")]
    assert done.strangers == (hashes[2],)


def test_an_empty_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "card").mkdir()
    intake = Intake(tmp_path / "m")
    intake.take_in([tmp_path / "card"])
    done = run(intake)[-1]
    assert isinstance(done, Done)
    assert "no photos" in done.problem


def test_closing_ends_the_thread_even_when_nobody_took_its_news(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_BOUND", 2)
    card = tmp_path / "card"
    card.mkdir()
    for i in range(30):
        (card / f"{i:02d}.mov").write_bytes(bytes([i]))
    intake = Intake(tmp_path / "m")
    intake.take_in([card])
    intake.close()
    assert not any(t.name == "media" for t in threading.enumerate())
