"""The chosen target: what it is, how it moves, who tells of it and since when, and the keys that put it into a case."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.sightings import facts, seen_before
from app.watch.frame import Target
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.panels.target_sources import SourcesView, story
from ui.parts import Notice, line_edit
from ui.target_acts import Done, TargetActs
from ui.tokens import GRID, H_SMALL, H_TOUCH
from ui.valuecell import ValueCell
from ui.widgets import button, column, label, row, set_cls
from ui.words import degrees, duration, miles, speed, target_kind, target_name, target_status


class TargetDetail(QFrame):
    """One target: what it is, how it moves, and the three keys that put it into a case, each a click."""

    wants_register = Signal(object)  # Target

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._target: Target | None = None
        theme = bridge.theme
        self.title, self._kind = label("", "op", wrap=True), label("", "sec", wrap=True)
        self.cells = {
            "BRG": ValueCell(theme, "BRG", widest="000°"),
            "RNG": ValueCell(theme, "RNG", unit="NM", widest="10.0"),
            "COG": ValueCell(theme, "COG", widest="000°"),
            "SOG": ValueCell(theme, "SOG", unit="kn", widest="10.0"),
            "CPA": ValueCell(theme, "CPA", unit="NM", widest="10.0"),
        }
        self.acts = TargetActs(bridge, self)
        self.name = line_edit("name, e.g. patrol boat?", name="Name of the actor")
        self.save_key = button("Save as actor", "strong", on_click=lambda: self.act("actor"))
        self.case_key = button("New case here", on_click=lambda: self.act("case"))
        self.position_key = button("", on_click=lambda: self.act("position"))
        self.known = label("", "lab", wrap=True)
        self.story = label("", "lab", wrap=True)
        self.sources = SourcesView()
        self.apart_key = button("", height=H_TOUCH, on_click=lambda: self.act("apart"))
        self.register_key = button("", height=H_SMALL, on_click=lambda: self.wants_register.emit(self._target))
        self.notice = Notice()
        self._case = label("", "sec", wrap=True)
        self.acts.done.connect(self._on_done)
        self.acts.failed.connect(self.notice.say)
        self.name.textChanged.connect(self._show_keys)
        self.name.returnPressed.connect(lambda: self.act("actor"))
        self.setLayout(
            column(
                row((column(self.title, self._kind, gap=0), 1), self.register_key),
                self.known,
                self.story,
                row(*((cell, 1) for cell in self.cells.values())),
                self.sources,
                row((self.name, 1), self.save_key),
                row((self.case_key, 1), (self.position_key, 1)),
                row((self._case, 1), self.apart_key),
                self.notice,
                margin=(12, GRID, 12, GRID),
                gap=4,
            )
        )
        set_cls(self, "card")

    def show_target(self, target: Target, called: str = "") -> None:
        """``called``: what the officer calls her."""
        from ui.apart import apart_words, choice_of

        if self._target is None or self._target.id != target.id:
            self.name.clear()
            self.notice.say("")
        self._target = target
        gone = target.lost or target.stale
        age = worded("old {duration}", duration=duration(target.age_s)) if gone else ""
        self.title.setText(called or target_name(target))
        status = target_status(target)
        facts = [
            target_kind(target),
            worded("MMSI {mmsi}", mmsi=target.mmsi) if target.mmsi else "",
            worded("to {destination}", destination=target.destination) if target.destination else "",
        ]
        self._show_known(target)
        frame = self._bridge.frame
        choice = choice_of(self._bridge, target)
        self.apart_key.setVisible(choice is not None)
        self.apart_key.setText(choice.words if choice is not None else "")
        told = joined(" ", (*story(target, frame), *(apart_words(choice) if choice is not None else ())))
        self.story.setText(told)
        self.story.setVisible(bool(told))
        self.sources.show_sources(target, frame)
        old = worded("{value} {duration}", value="old" if status == "stale" else status, duration=duration(target.age_s))
        heard = (old,) if gone else (status, worded("heard {duration} ago", duration=duration(target.age_s)))
        self._kind.setText(joined(" · ", (part for part in (*facts, *heard) if part)))
        values = {
            "BRG": degrees(target.bearing_deg) if target.bearing_deg is not None else None,
            "RNG": miles(target.range_m) if target.range_m is not None else None,
            "COG": degrees(target.cog_deg) if target.cog_deg is not None else None,
            "SOG": speed(target.sog_mps) if target.sog_mps is not None else None,
            "CPA": miles(target.cpa_m) if target.cpa_m is not None else None,
        }
        for name, value in values.items():
            self.cells[name].show_value(value, age=age if name == "RNG" else "")
        self._show_keys()

    def _show_known(self, target: Target) -> None:
        """What the register says of her: by MMSI it is she, by name alone it is asked."""
        register = self._bridge.station.register
        self.register_key.setVisible(register is not None)
        match = register.match(target.mmsi, target.name) if register is not None else None
        self.register_key.setText("Register" if match is not None else "Add to register")
        said = ""
        if match is not None:
            who = "In the register" if match.sure else "By her name in the register"
            said = joined(
                ". ",
                (
                    part
                    for part in (
                        worded("{who}: {name}", who=who, name=match.vessel.name),
                        facts(match.vessel),
                        seen_before(match.vessel),
                    )
                    if part
                ),
            )
        self.known.setText(said)
        self.known.setVisible(bool(said))

    def act(self, which: str) -> None:
        """Put the target into a case: "case" opens one where it is, "position" and "actor" add to the one that is said. "apart":
        AIS and radar are two ships, or one again."""
        from ui.apart import say_apart

        target, case, free = self._target, self.acts.case_for(), not self.acts.busy
        if target is not None and which == "apart":
            say_apart(self._bridge, target)
            return
        if target is None or not free:
            return
        if which == "case":
            taken = self.acts.new_case(target)
        elif case is None:
            self.notice.say("Open a case first")
            return
        elif which == "position":
            taken = self.acts.position_of(target, case)
        elif self.save_key.isEnabled():
            taken = self.acts.actor_of(target, case, self.name.text())
        else:
            return
        if not taken:
            self.notice.say("Not taken: the target has no position" if target.position is None else "Not taken")
        elif self.acts.busy:
            self.notice.say("Saving…")
        self._show_keys()

    def _show_keys(self) -> None:
        target, case = self._target, self.acts.case_for()
        if target is None:
            return
        free, placed = not self.acts.busy, target.position is not None
        named = bool(self.name.text().strip())
        ids = {target.id, *target.merged}
        known = case is not None and any(a.target in ids for a in case.actors)
        self.save_key.setEnabled(case is not None and free and (named or not known))
        self.case_key.setEnabled(placed and free)
        self.position_key.setText(worded("Position of {number}", number=case.number) if case else "No open case")
        self.position_key.setEnabled(case is not None and placed and free)
        if case is None:
            self._case.setText("Open a case first to log it as an actor")
        else:
            self._case.setText(worded("Already an actor of {number}", number=case.number) if known else "")
        self._case.setVisible(bool(self._case.text()))

    def _on_done(self, done: Done) -> None:
        self.notice.say("")
        self.name.clear()
        self._show_keys()
        if done.opened:
            self._bridge.select(done.case)
