"""The form for somebody who is present at a case, tied to a target of the picture and to a vessel of the register."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.geo import range_bearing
from app.rescue.entries import ACTOR_TYPES as KINDS
from app.rescue.entries import CaseActor, Payload
from app.rescue.state import Case, Vessel
from app.watch.frame import Frame, Target, TargetKind
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.panels.case_sheet import CaseSheet
from ui.panels.numbers import typed_number
from ui.panels.rows_view import Row, RowsView
from ui.parts import Choices, TextField, field, line_edit
from ui.sight import closing
from ui.widgets import label, row
from ui.words import ACTOR_TYPES, miles, speed, target_kind, target_name

NEAREST: Final = 4
_SHIPS: Final = frozenset({TargetKind.AIS, TargetKind.RADAR, TargetKind.AIRCRAFT})


class ActorSheet(CaseSheet):
    """A press on a target or a vessel ties the actor to it, another press unties it. Neither is needed."""

    def __init__(self, bridge: Bridge, *, correcting: bool = False) -> None:
        super().__init__(bridge, "Add actor", "Save actor", correcting=correcting)
        self.target: str | None = None
        self.vessel: str | None = None
        self.name = line_edit("name, or what it looks like", name="Name")
        self.actor_type = Choices({kind: ACTOR_TYPES[kind] for kind in KINDS}, 3)
        self.actor_type.choose("unidentified")
        self.marks = line_edit(name="Hull marks")
        self.mmsi = line_edit("nine digits", name="MMSI")
        self.arpa = line_edit(name="Radar no.")
        self.note = TextField("what they do", 2)
        self.targets = RowsView(bridge.theme, "Targets in the picture")
        self.targets.pressed_row.connect(self._link_target)
        self.vessels = RowsView(bridge.theme, "Vessels of the register")
        self.vessels.pressed_row.connect(self._link_vessel)
        self._targets_head = label("In the picture: press the one that it is", "sec")
        self._vessels_head = label("In the register: press the one that it is", "sec")
        for edit in (self.name, self.mmsi, self.marks):
            edit.textChanged.connect(lambda _text: self._show_vessels())
        self.body.addLayout(field("Name", self.name))
        self.body.addWidget(self._targets_head)
        self.body.addWidget(self.targets)
        self.body.addWidget(self.actor_type)
        self.body.addLayout(
            row((field("Hull marks", self.marks), 3), (field("MMSI", self.mmsi), 3), (field("Radar no.", self.arpa), 2))
        )
        self.body.addWidget(self._vessels_head)
        self.body.addWidget(self.vessels)
        self.body.addLayout(field("Note", self.note))
        self.add_when("Present since")
        bridge.frame_ready.connect(self._on_frame)

    def first_field(self) -> QWidget:
        return self.name

    def start(self, _case: Case) -> None:
        """A target that is selected on the chart is most likely the one that is meant."""
        chosen = self._present(self.bridge.selection)
        if chosen is not None:
            self._link_target(chosen.id)

    def fill(self, payload: Payload) -> None:
        assert isinstance(payload, CaseActor)
        self.target, self.vessel = payload.target, payload.vessel
        self.name.setText(payload.name)
        self.actor_type.choose(payload.actor_type)
        self.marks.setText(payload.hull_marks or "")
        self.mmsi.setText(payload.mmsi or "")
        self.arpa.setText("" if payload.arpa is None else str(payload.arpa))
        self.note.setPlainText(payload.note)

    def show_case(self, _case: Case) -> None:
        self._show_targets()
        self._show_vessels()

    def save(self) -> None:
        if not self.name.text().strip():
            self.refuse("Give it a name, e.g. patrol boat?", self.name)
            return
        try:
            arpa = typed_number(self.arpa, 0, 9999, "")
        except UserError as error:
            self.refuse(str(error), self.arpa)
            return
        before = self.line.payload if self.line is not None else None
        kept = before.actor_type if isinstance(before, CaseActor) else "unidentified"  # a word of an older version stays
        self.write(
            CaseActor(
                name=self.name.text().strip(),
                actor_type=self.actor_type.value or kept,
                target=self.target,
                mmsi=self.mmsi.text().strip() or None,
                hull_marks=self.marks.text().strip() or None,
                note=self.note.value,
                arpa=int(arpa) if arpa is not None else None,
                vessel=self.vessel,
            )
        )

    def clear(self) -> None:
        self.target, self.vessel = None, None
        for each in (self.name, self.marks, self.mmsi, self.arpa, self.note):
            each.clear()
        self.actor_type.choose("unidentified")
        super().clear()

    def _link_target(self, target_id: object) -> None:
        target = self._present(str(target_id))
        if target is None or self.target == target.id:
            self.target = None
        else:
            self.target = target.id
            if not self.name.text().strip():
                self.name.setText(target_name(target))
            if target.mmsi:
                self.mmsi.setText(target.mmsi)
            if target.number is not None:
                self.arpa.setText(str(target.number))
        self._show_targets()

    def _link_vessel(self, vessel_id: object) -> None:
        found = next((v for v in self._register() if v.id == vessel_id), None)
        if found is None or self.vessel == found.id:
            self.vessel = None
        else:
            self.vessel = found.id
            for edit, known in (
                (self.name, found.details.name),
                (self.mmsi, found.details.mmsi),
                (self.marks, found.details.hull_marks),
            ):
                if known and not edit.text().strip():
                    edit.setText(known)
        self._show_vessels()

    def _present(self, target_id: str | None) -> Target | None:
        return next((t for t in self.bridge.frame.targets if t.id == target_id and t.kind in _SHIPS), None)

    def _register(self) -> tuple[Vessel, ...]:
        register = self.bridge.station.register
        return register.vessels if register is not None else tuple(self.bridge.state.vessels.values())

    def _on_frame(self, _frame: Frame) -> None:
        if self.isVisible() and not self.targets.hasFocus() and not self.targets.underMouse():
            self._show_targets()  # rows do not change places under a finger

    def _show_targets(self) -> None:
        """The one that is tied, the one that is selected, those that close on the case, then the nearest to it."""
        frame, case = self.bridge.frame, self.case
        there = case.position.position if case is not None and case.position is not None else None
        near = [one.target.id for one in closing(case, frame)] if case is not None else []
        first = [i for i in (self.target, self.bridge.selection, *near) if i is not None]
        far: list[tuple[int, float, Target]] = []
        for target in frame.targets:
            if target.position is None or target.lost or target.kind not in _SHIPS or target.merged_into is not None:
                continue
            place = first.index(target.id) if target.id in first else len(first)
            off = range_bearing(there, target.position)[0] if there is not None else target.range_m or 0.0
            far.append((place, off, target))
        shown = [t for _place, _off, t in sorted(far, key=lambda f: (f[0], f[1], f[2].id))[:NEAREST]]
        self.targets.show_rows([self._target_row(t) for t in shown])
        for each in (self.targets, self._targets_head):
            each.setVisible(bool(shown))

    def _target_row(self, target: Target) -> Row:
        facts = [
            target_kind(target),
            worded("{miles} NM from us", miles=miles(target.range_m)),
            worded("{speed} kn", speed=speed(target.sog_mps)),
        ]
        chosen = target.id == self.target
        return Row(target.id, "✓ tied" if chosen else "", target_name(target), sub=joined(", ", facts), plain=not chosen)

    def _show_vessels(self) -> None:
        """The tied one, and those whose name, MMSI or marks hold what is typed."""
        typed = [t for e in (self.name, self.mmsi, self.marks) if len(t := e.text().strip().casefold().rstrip("?")) >= 3]
        found = []
        for vessel in self._register():
            d = vessel.details
            known = joined(" ", (p for p in (d.name, d.mmsi, d.hull_marks, d.callsign) if p)).casefold()
            if vessel.id == self.vessel or any(t in known for t in typed):
                found.append(vessel)
        found.sort(key=lambda v: v.id != self.vessel)
        self.vessels.show_rows([self._vessel_row(v) for v in found[:NEAREST]])
        for each in (self.vessels, self._vessels_head):
            each.setVisible(bool(found))

    def _vessel_row(self, vessel: Vessel) -> Row:
        d = vessel.details
        facts = [
            d.vessel_type,
            d.flag,
            worded("MMSI {mmsi}", mmsi=d.mmsi) if d.mmsi else None,
            worded("hull {hull_marks}", hull_marks=d.hull_marks) if d.hull_marks else None,
        ]
        seen = worded("seen {n} times", n=len(vessel.conduct)) if vessel.conduct else None
        chosen = vessel.id == self.vessel
        under = joined(", ", (f for f in (*facts, seen) if f))
        return Row(vessel.id, "✓ tied" if chosen else "", vessel.name, sub=under, plain=not chosen)
