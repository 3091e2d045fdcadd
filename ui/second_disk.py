"""The second disk and what incidents keep, on the device page: how far the copies are, and what to do where they are not."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ports import RecorderState, SecondDiskState
from app.watch.frame import Frame, Mode, Priority
from app.worded import joined, worded, worded_count
from ui.bridge import Bridge
from ui.language import tr
from ui.tokens import GRID, H_KEY
from ui.widgets import AlertIcon, button, label, row
from ui.words import clock, clock_or_date

_GB = 1_000_000_000
NONE = "No second disk: if this computer's disk fails, the log is gone. Name a folder in the settings: [storage] second_disk"


class SecondDiskLine(QWidget):
    """One line of words, a caution's sign where something is wrong, and a key where another disk was plugged in."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)  # from the first on: shown without one it would be a window of its own
        self.sign = AlertIcon(bridge.theme, Priority.CAUTION, 24)
        self.words = label("", "lab", wrap=True)
        self.use_key = button("Use this disk", height=H_KEY, on_click=lambda: bridge.station.use_second_disk())
        self.use_key.setToolTip(tr("The log, media and pinned feeds of this mission are copied to it from the beginning"))
        line = row(self.sign, (self.words, 1), self.use_key, gap=GRID)
        for each in (self.sign, self.use_key):
            line.setAlignment(each, Qt.AlignmentFlag.AlignTop)  # beside the first words: the last ones may have to be scrolled to
        self.setLayout(line)
        self.show_frame(bridge.frame)

    def show_frame(self, frame: Frame) -> None:
        state = frame.second
        self.setVisible(frame.mode is Mode.LIVE)
        self.sign.setVisible(state is None or bool(state.fault or state.warning))
        self.use_key.setVisible(state is not None and state.other_disk)
        self.words.setText(NONE if state is None else second_disk_words(state, frame.stamp.utc))


def second_disk_words(state: SecondDiskState, now: datetime) -> str:
    """How the copies stand, and what is wrong before it."""
    if state.by:
        return worded("Second disk: {by} copies to it.", by=state.by)
    if state.fault and not state.through:
        return worded("Second disk {fault}. {failed}. Nothing is copied yet.", fault=state.fault, failed=state.failed)
    there = worded("entries to {through:,}, ", through=state.through) + (
        worded("{waiting:,} wait", waiting=state.waiting) if state.waiting else "all there"
    )
    parts = [there]
    if state.backup_at is not None:
        parts.append(
            worded(
                "the whole log to {backup_seq:,} copied and verified {clock_or_date} UTC",
                backup_seq=state.backup_seq,
                clock_or_date=clock_or_date(state.backup_at, now),
            )
        )
    if state.feeds_to is not None:
        wait = worded_count(state.feeds_waiting, ", 1 piece waits", ", {n} pieces wait") if state.feeds_waiting else ""
        parts.append(worded("feeds of incidents to {clock}{wait}", clock=clock(state.feeds_to, True), wait=wait))
    if state.media or state.media_waiting:
        parts.append(
            worded("{media} originals", media=state.media)
            + (worded_count(state.media_waiting, ", 1 waits", ", {n} wait") if state.media_waiting else "")
        )
    if state.encrypted:
        parts.append("encrypted with the key of this log")
    if state.free_bytes is not None:
        parts.append(worded("{value:.1f} GB free", value=state.free_bytes / _GB))
    copied = worded("{parts}.", parts=joined("; ", parts))
    if state.fault:
        return worded(
            "Second disk {fault}. {failed}. Copied so far: {copied}", fault=state.fault, failed=state.failed, copied=copied
        )
    return worded("Second disk {folder}: {copied}", folder=state.folder, copied=copied) + (
        worded(" {warning}.", warning=state.warning) if state.warning else ""
    )


def kept_words(recorder: RecorderState | None, now: datetime) -> str:
    """What incidents keep of the recording; "" where nothing is."""
    if recorder is None or not recorder.pinned:
        return ""
    times = "1 time" if recorder.pinned == 1 else worded("{pinned} times", pinned=recorder.pinned)
    if recorder.kept_since is None:
        return worded("Kept for good: the feeds of {times} marked by incidents.", times=times)
    since = clock_or_date(recorder.kept_since, now)
    return worded(
        "Kept for good: every feed from {since} UTC on, to the end of the mission ({times} marked by incidents).",
        since=since,
        times=times,
    )
