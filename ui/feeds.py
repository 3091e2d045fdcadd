"""The lowest line: every feed with its state, rate and age, and what was lost anywhere. Pressing it opens the devices."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ports import SecondDiskState
from app.readings import LinkPhase, LinkState
from app.watch.frame import Frame, Priority
from app.worded import worded
from ui.bridge import Bridge
from ui.fonts import font
from ui.icons import alert_pixmap, dot_pixmap
from ui.language import tr
from ui.tokens import H_FEEDS, T_SECOND
from ui.words import duration

_SIGN: Final = 16
_GAP: Final = 6
_LEAST_BETWEEN: Final = 14.0
_GB: Final = 1_000_000_000
_SECOND_DISK: Final = {
    "is missing": "not there",
    "is gone": "pulled out",
    "is full": "no room",
    "is read-only": "only to read",
    "is another one": "another one",
    "is refused": worded("refused"),
    "gets no copies": "no copies",
    "does not answer": "does not answer",
    "fails": worded("fails"),
}
"""What is wrong with it, as an alert goes on behind "Second disk", and here."""


@dataclass(frozen=True, slots=True)
class Feed:
    """One item of the line. ``good`` is the running disc, else the square of a caution. ``age`` is what stays of the words
    of a device where there is little room; the ship's own items (recorder, log, disk) have none."""

    name: str
    words: str
    good: bool
    age: str = ""


class FeedsStrip(QWidget):
    opened = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._theme = bridge.theme
        self.setFixedHeight(H_FEEDS)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Devices"))
        self.items: tuple[Feed, ...] = ()
        self._theme.changed.connect(self.update)
        bridge.frame_ready.connect(self.show_frame)
        self.show_frame(bridge.frame)

    def show_frame(self, frame: Frame) -> None:
        items = tuple(replace(feed, words=tr(feed.words), age=tr(feed.age)) for feed in feeds_of(frame))
        if items != self.items:
            self.items = items
            self.update()
        lines = [
            *(worded("{link}: {phase}. {why}", link=link.source, phase=link.phase.value, why=link.reason) for link in frame.links),
            *(worded("{out}: {words}. {detail}", out=out.name, words=out.words, detail=out.detail) for out in frame.outputs),
            *(worded("{name}: {count}", name=name, count=count) for name, count in frame.counters if count),
        ]
        tip = "\n".join(tr(line) for line in lines)
        if tip != self.toolTip():
            self.setToolTip(tip)

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        p.fillRect(self.rect(), self._theme.colour("panel"))
        items, between = fit(self.items, self.width() - 32.0)
        dot = dot_pixmap(self._theme.tokens.run, _SIGN)
        square = alert_pixmap(Priority.CAUTION, self._theme.tokens, _SIGN)
        bold, plain = font(T_SECOND, 700), font(T_SECOND)
        x, middle = 16.0, self.height() / 2
        for item in items:
            p.drawPixmap(round(x), round(middle - _SIGN / 2), dot if item.good else square)
            x += _SIGN + _GAP
            p.setPen(self._theme.colour("text2" if item.good else "text"))
            for face, text in ((bold, item.name), (plain, item.words)):
                p.setFont(face)
                p.drawText(round(x), round(middle + 5), text)
                x += QFontMetricsF(face).horizontalAdvance(text) + _GAP
            x += between - _GAP
        if self.hasFocus():
            p.setPen(self._theme.pen("target", 2))
            p.drawRect(self.rect().adjusted(1, 1, -1, -1))
        p.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)


def feeds_of(frame: Frame) -> tuple[Feed, ...]:
    """Every item in its fixed order: links as configured, then recorder, log, disk, and drops if there were any."""
    without_fix = not_used(frame)
    items = [_feed_of_link(link, frame.stamp.mono, without_fix.get(link.source)) for link in frame.links]
    recorder = frame.recorder
    if recorder is not None:
        items.append(
            Feed(
                "RECORDER",
                recorder.failed or worded("{lost} lost", lost=recorder.lost),
                recorder.failed is None and recorder.lost == 0,
            )
        )
    journal = frame.journal
    if journal is not None:
        words = (
            "not saved"
            if journal.failed
            else "saved"
            if not journal.pending
            else worded("{pending} waiting", pending=journal.pending)
        )
        items.append(Feed("LOG", words, journal.failed is None))
    if recorder is not None and recorder.free_bytes is not None:
        items.append(Feed("DISK", worded("{value:.0f} GB", value=recorder.free_bytes / _GB), recorder.free_bytes > 2 * _GB))
    if frame.second is not None:
        items.append(_feed_of_second_disk(frame.second))
    items += [Feed(out.name.upper(), out.words, out.good) for out in frame.outputs]
    dropped = sum(count for _, count in frame.counters)
    if dropped:
        items.append(Feed("DROPPED", str(dropped), good=False))
    return tuple(items)


def _feed_of_second_disk(state: SecondDiskState) -> Feed:
    if state.fault:
        return Feed("2ND DISK", _SECOND_DISK.get(state.fault, state.fault), good=False)
    words = (
        worded("by {by}", by=state.by)
        if state.by
        else worded("{waiting} wait", waiting=state.waiting)
        if state.waiting
        else "all there"
    )
    return Feed("2ND DISK", words, good=not state.warning)


def not_used(frame: Frame) -> dict[str, str]:
    """Receivers whose position is not used now, and why: one that talks without a fix does not look live."""
    return {source: why for source, _, usable, why in frame.own.position_candidates if not usable}


def _feed_of_link(link: LinkState, mono: float, no_fix: str | None) -> Feed:
    age = mono - link.last_good.mono if link.last_good is not None else None
    if link.phase is LinkPhase.LIVE:
        rate = f"{link.rate:.1f}/s" if link.rate < 10 else f"{link.rate:.0f}/s"
        if no_fix is not None:
            return Feed(link.source, worded("{no_fix}, {rate}", no_fix=no_fix, rate=rate), good=False)
        old = worded("{max:.1f} s", max=max(age, 0.0)) if age is not None else ""
        return Feed(link.source, worded("{rate}  {old}", rate=rate, old=old).rstrip(), good=True, age=old)
    state = str(link.phase.value)
    return Feed(link.source, state if age is None else worded("{state} {since}", state=state, since=duration(age)), good=False)


def fit(items: Sequence[Feed], room: float) -> tuple[tuple[Feed, ...], float]:
    """What fits into ``room`` pixels and the space between. Of the good ones, recorder, log and disk first lose their
    words, then the devices their rates, then their ages, and the last ones their place (their count is said). What is
    not good is never cut."""
    chosen = next((form for form in _shorter(items) if _width(form) <= room), [_short(f, "") for f in items])
    hidden = 0
    while _width(_with_rest(chosen, hidden)) > room and any(f.good for f in chosen):
        del chosen[max(i for i, f in enumerate(chosen) if f.good)]
        hidden += 1
    chosen = _with_rest(chosen, hidden)
    spare = room - _width(chosen) + _LEAST_BETWEEN * max(len(chosen) - 1, 0)
    return tuple(chosen), min(max(spare / max(len(chosen) - 1, 1), _LEAST_BETWEEN), 72.0)


def _shorter(items: Sequence[Feed]) -> Iterator[list[Feed]]:
    """The line with fewer and fewer words."""
    yield list(items)
    quiet = [f if f.age else _short(f, "") for f in items]
    yield quiet
    yield [_short(f, f.age) for f in quiet]


def _short(feed: Feed, words: str) -> Feed:
    return replace(feed, words=words) if feed.good else feed


def _with_rest(items: list[Feed], hidden: int) -> list[Feed]:
    return [*items, Feed(f"+{hidden}", "good", good=True)] if hidden else items


def _width(items: Sequence[Feed]) -> float:
    bold, plain = QFontMetricsF(font(T_SECOND, 700)), QFontMetricsF(font(T_SECOND))
    own = sum(_SIGN + _GAP + bold.horizontalAdvance(f.name) + _GAP + plain.horizontalAdvance(f.words) for f in items)
    return own + _LEAST_BETWEEN * max(len(items) - 1, 0)
