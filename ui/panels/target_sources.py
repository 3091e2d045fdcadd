"""AIS and radar side by side for one ship: what each says, and by how much they differ; and how long a radar has held her."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.geo import range_bearing
from app.units import degrees_180
from app.watch.frame import Frame, Target, TargetKind
from app.worded import joined, worded
from ui.tokens import GRID
from ui.widgets import label
from ui.words import UNKNOWN, clock, degrees, duration, miles, speed


class SourcesView(QWidget):
    """Three lines: AIS, the echo, and how far apart they are. Hidden where there is one source only."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID * 2)
        grid.setVerticalSpacing(0)
        self.cells: list[list[QLabel]] = []
        for r in range(3):
            cells = [label("", "sec") for _ in range(4)]
            for c, cell in enumerate(cells):
                grid.addWidget(cell, r, c)
            self.cells.append(cells)
        grid.setColumnStretch(3, 1)
        self.hide()

    def show_sources(self, target: Target, frame: Frame) -> None:
        echo = _echo(target, frame)
        self.setVisible(echo is not None)
        if echo is None:
            return
        name = worded("{source} T{value:02d}", source=echo.source, value=echo.number or 0)
        if target.by_radar:
            first = ("AIS", "silent", "", "")
        else:
            first = ("AIS", _place(target), _motion(target), worded("{duration} ago", duration=duration(target.age_s)))
        rows = (
            first,
            (
                name,
                _place(echo),
                _motion(echo),
                worded("{value}{duration} ago", value="lost " if echo.lost else "", duration=duration(echo.age_s)),
            ),
            ("", "", "", "") if target.by_radar else ("Difference", _apart(target, echo), _other_motion(target, echo), ""),
        )
        for cells, texts in zip(self.cells, rows, strict=True):
            for cell, text in zip(cells, texts, strict=True):
                cell.setText(text)
                cell.setVisible(bool(text) or not target.by_radar)


def story(target: Target, frame: Frame) -> list[str]:
    """Sentences for what cannot be seen from the values: whose place it is, who left whom, under which numbers she was."""
    told = []
    if target.own_craft:
        told.append("Own craft: no CPA alarm.")
    if target.by_radar:
        told.append(worded("Her AIS is silent. Place and motion are those of her echo on {source}.", source=target.source))
    if target.off_echo_m is not None:
        told.append(
            worded(
                "Her AIS says {miles} NM from the echo that was hers, and the echo is there. One of them is wrong: look, ask her.",
                miles=miles(target.off_echo_m),
            )
        )
    held = target.held if target.kind is TargetKind.RADAR else ()
    if held:
        first = _utc(held[0][1], frame)
        if len(held) == 1:
            told.append(worded("Held since {first} UTC as T{value:02d}.", first=first, value=held[0][0]))
        else:
            numbers = joined(", ", (f"T{number:02d}" for number, _since, _sure in held[:-1]))
            told.append(
                worded(
                    "Held since {first} UTC as {numbers}; since {newest} as T{number:02d}.",
                    first=first,
                    numbers=numbers,
                    newest=_utc(held[-1][1], frame),
                    number=held[-1][0],
                )
            )
        if not held[-1][2]:
            told.append("It came out of another echo: look which boat it is.")
    return told


def _echo(target: Target, frame: Frame) -> Target | None:
    """The echo of an AIS ship that was heard last."""
    if target.kind is TargetKind.RADAR or not target.merged:
        return None
    echoes = [t for t in frame.targets if t.id in target.merged and t.kind is TargetKind.RADAR]
    return min(echoes, key=lambda t: t.age_s, default=None)


def _utc(mono: float, frame: Frame) -> str:
    return clock(frame.stamp.utc - timedelta(seconds=frame.stamp.mono - mono))


def _place(target: Target) -> str:
    return worded("{degrees}  {miles} NM", degrees=degrees(target.bearing_deg), miles=miles(target.range_m))


def _motion(target: Target) -> str:
    return worded("{degrees}  {speed} kn", degrees=degrees(target.cog_deg), speed=speed(target.sog_mps))


def _apart(a: Target, b: Target) -> str:
    if a.position is None or b.position is None:
        return UNKNOWN
    metres = range_bearing(a.position, b.position)[0]
    return worded("{metres:.0f} m", metres=metres) if metres < 1000 else worded("{miles} NM", miles=miles(metres))


def _other_motion(a: Target, b: Target) -> str:
    if a.sog_mps is None or b.sog_mps is None:
        return UNKNOWN
    turned = abs(degrees_180(a.cog_deg - b.cog_deg)) if a.cog_deg is not None and b.cog_deg is not None else None
    angle = f"{turned:.0f}°" if turned is not None else UNKNOWN
    return worded("{angle}  {speed} kn", angle=angle, speed=speed(abs(a.sog_mps - b.sog_mps)))
