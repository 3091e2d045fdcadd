"""The form of the attack report: items of the IMO's follow-up report that an officer fills in. Each is an entry of its own."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from app.export.attack_report import Item, attack_items
from app.rescue.entries import IncidentReport
from app.rescue.incident_entries import REPORT_ITEMS
from app.rescue.state import Incident, RescueState
from app.worded import worded
from ui.bridge import Bridge
from ui.language import tr
from ui.panels.incident_words import title_of
from ui.panels.rows_view import Row
from ui.parts import Sheet, TextField, field
from ui.widgets import button, column, label, row
from ui.words import clock

_HINTS: Final = {
    "first_alert": "time, to whom, by what",
    "area": "e.g. 20 NM north of Zuwara",
    "ship_was": "sailing, at anchor, at berth",
    "method": "how they came and what they did",
    "craft": "how many, type, colour, marks, engines",
    "persons": "how many, clothes, faces, language",
    "weapons": "what they carried",
    "stolen": "what was taken",
    "reported_to": "authority, when, by what",
    "authority_action": "what it did or said",
    "last_movements": "time, course, position, speed",
    "assistance": "what you need",
    "communications": "e.g. VHF 16, phone number",
}
_NOT_FILLED: Final = "nobody has filled this in"


def items_of(incident: Incident, bridge: Bridge, state: RescueState) -> tuple[Item, ...]:
    """The items as they stand."""
    register = bridge.station.register
    vessels = {v.id: v.name for v in register.vessels} if register is not None else {}
    return attack_items(state, incident, bridge.station.settings.ship, bridge.station.sea, vessels)


def report_rows(items: tuple[Item, ...]) -> tuple[Row, ...]:
    """One row for each item: what an officer filled in and when, else what the log knows."""
    rows = []
    for item in items:
        said = item.said
        if said is None:
            sub = worded("{known}\nthe log", known=item.known) if item.known else _NOT_FILLED
        else:
            also = worded("\nthe log: {known}", known=item.known) if item.known and item.known not in str(said.value) else ""
            sub = worded("{value}\n{clock} {by}{also}", value=said.value, clock=clock(said.at, True), by=said.by, also=also)
        rows.append(Row(item.name, item.number, item.caption, sub=sub))
    return tuple(rows)


class AttackSheet(Sheet):
    """``open`` it for an incident. Fields show what officers filled in before; only what is changed is written."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Attack report", "Save what is changed")
        self._incident: Incident | None = None
        self._stood: dict[str, str] = {}
        self._known: dict[str, str] = {}
        self.fields: dict[str, TextField] = {}
        self.takes: dict[str, QWidget] = {}
        self._hints = {name: label("", "sec", wrap=True) for name in REPORT_ITEMS}
        self.body.addWidget(
            label("Each item that you fill in is an entry of its own. An emptied one is taken back.", "lab", wrap=True)
        )
        for name, caption in REPORT_ITEMS.items():
            edit = TextField(_HINTS.get(name, ""), 2)
            edit.setAccessibleName(tr(caption))
            self.fields[name] = edit
            take = button("Take", on_click=partial(self._take, name))
            take.setAccessibleName(tr(worded("Take what the log knows: {caption}", caption=caption)))
            self.takes[name] = take
            self.body.addLayout(field(caption, column(row((edit, 1), take), self._hints[name], gap=4)))

    @property
    def draft_of(self) -> str:
        return self._incident.id if self._incident is not None else ""

    def open(self, incident: Incident, state: RescueState, item: str = "") -> None:
        """Show what stands; ``item``: the field to go to. What was begun for this incident is still there."""
        fresh = self._incident is None or self._incident.id != incident.id
        typed = {} if fresh else {n: t for n, t in self._texts().items() if t != self._stood.get(n, "")}
        self._incident = incident
        self.title.setText(worded("Attack report · {title_of}", title_of=title_of(incident)))
        self.notice.say("")
        for each in items_of(incident, self.bridge, state):
            self._stood[each.name] = str(each.said.value).strip() if each.said is not None else ""
            self._known[each.name] = each.known
            self._put(each.name, typed.get(each.name, self._stood[each.name]))
            self._hints[each.name].setText(worded("The log: {known}", known=each.known) if each.known else "")
            self._hints[each.name].setVisible(bool(each.known))
            self.takes[each.name].setVisible(bool(each.known))
        self.fields.get(item, self.fields["first_alert"]).setFocus()

    def save(self) -> None:
        changed = {n: t for n, t in self._texts().items() if t != self._stood.get(n, "")}
        if not changed or self._incident is None:
            self.refuse("Nothing was changed")
            return
        self.commit([self.bridge.write(IncidentReport(item=n, text=t), subject=self._incident.id) for n, t in changed.items()])

    def clear(self) -> None:
        """What was typed stands in the log now."""
        self._incident = None
        self._stood.clear()
        for name in self.fields:
            self._put(name, "")

    def _texts(self) -> dict[str, str]:
        return {name: edit.value for name, edit in self.fields.items()}

    def _put(self, name: str, text: str) -> None:
        self.fields[name].setPlainText(text)

    def _take(self, name: str) -> None:
        self._put(name, self._known[name])
        self.fields[name].setFocus()
