"""The forms of the place-of-safety page: an answer that came, and a request that was made by radio or telephone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.geo import Position, format_position
from app.policy.directory import Role
from app.policy.places import Gazetteer, Place, load_gazetteer, plain
from app.relay.safety_request import cases_on_board
from app.rescue.entries import PosAnswered, PosRequested
from app.rescue.state import PosRequest
from app.worded import one_line, worded
from ui.bridge import Bridge
from ui.panels.recipients import short_name
from ui.panels.safety import RESULT_WORDS
from ui.parts import Choices, Sheet, TextField, Ticks, discard, field, line_edit
from ui.tokens import H_SMALL
from ui.when import WhenInput
from ui.where import position_input
from ui.widgets import button, column, label, row

MEANS: Final = {m: m for m in ("VHF", "Phone", "Satellite", "E-mail", "By voice", "Other")}
_OFFERED: Final = 3
_NOT_ASKED: Final = frozenset({Role.COMPANY, Role.ALLY})


class AnswerSheet(Sheet):
    """What came back on a request. A port of the charts brings its position; for another one it may be entered."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Log an answer", "Save answer")
        self._request: PosRequest | None = None
        self._places: Gazetteer | None = None
        self.result = Choices(RESULT_WORDS, 2)
        self.result.changed.connect(lambda _result: self._fit())
        self.by = line_edit("e.g. MRCC Rome", name="By whom")
        self.asked = Choices({}, 2)
        self.port = line_edit("e.g. Ravenna", name="Port")
        self.port.textChanged.connect(self._on_port)
        self.offers = [button("", height=H_SMALL, on_click=partial(self._take, i)) for i in range(_OFFERED)]
        self.where = label("", "word", wrap=True)
        self.position = position_input(bridge)
        self._own_position = QWidget()
        self._own_position.setLayout(field("Position of the port, if you have it", self.position))
        self.port_part = QWidget()
        self.port_part.setLayout(
            column(field("Port", self.port), row(*((o, 1) for o in self.offers)), self.where, self._own_position)
        )
        self.text = TextField("what they said, their number", 2)
        self.when = WhenInput(bridge.station.clock.utc, bridge.station.session.state_at, bridge.zone)
        self.body.addWidget(self.result)
        self.body.addWidget(self.port_part)
        self.body.addLayout(field("By whom", self.by))
        self.body.addWidget(self.asked)
        self.body.addLayout(field("What they said", self.text))
        self.body.addLayout(field("When", self.when))
        self.clear()

    @property
    def draft_of(self) -> str:
        return self._request.id if self._request is not None else ""

    def open(self, request: PosRequest) -> None:
        if self._request is None or self._request.id != request.id:
            self.clear()
        self._request = request
        self.title.setText(worded("Answer on request {number}", number=request.number))
        fresh = Choices({name: name for name in request.to[:4]}, 2, height=H_SMALL)
        fresh.changed.connect(self.by.setText)
        self.body.replaceWidget(self.asked, fresh)
        discard(self.asked)
        self.asked = fresh
        self.result.key("assigned").setFocus()

    def save(self) -> None:
        if self._request is None:
            return
        if not self.result.value:
            self.refuse("Say what came back. That nobody answered matters as much")
            return
        assigned = self.result.value == "assigned"
        port = one_line(self.port.text()) if assigned else ""
        if assigned and not port:
            self.refuse("Say which port was assigned", self.port)
            return
        if assigned and self.position.given and self.position.position is None and self._known(port) is None:
            self.refuse(self.position.why_not(), self.position.edit)
            return
        try:
            moment = self.when.moment()
        except UserError as error:
            self.refuse(str(error), self.when.edit)
            return
        where = self._where(port) if assigned else None
        payload = PosAnswered(
            request=self._request.id,
            result=self.result.value,
            by=self.by.text().strip(),
            port=port,
            lat=where.lat if where is not None else None,
            lon=where.lon if where is not None else None,
            text=self.text.value,
        )
        self.commit([self.bridge.write(payload, happened=moment)])

    def clear(self) -> None:
        self.result.choose("")
        for each in (self.by, self.port):
            each.clear()
        self.position.clear()
        self.text.clear()
        self.when.now()
        self.asked.choose("")
        self._fit()

    @property
    def places(self) -> Gazetteer:
        if self._places is None:
            self._places = load_gazetteer()
        return self._places

    def _known(self, port: str) -> Place | None:
        return self.places.find(port) if port else None

    def _where(self, port: str) -> Position | None:
        known = self._known(port)
        return known.position if known is not None else self.position.position

    def _fit(self) -> None:
        self.port_part.setVisible(self.result.value == "assigned")
        if self.result.value == "assigned":
            self._on_port(self.port.text())

    def _on_port(self, text: str) -> None:
        name = one_line(text)
        known = self._known(name)
        found = self._begin_with(name) if known is None else ()
        for i, key in enumerate(self.offers):
            key.setVisible(i < len(found))
            if i < len(found):
                key.setText(found[i].name)
        self.where.setText(
            worded("{name}: {format_position}", name=known.name, format_position=format_position(known.position))
            if known is not None
            else ""
        )
        self.where.setVisible(known is not None)
        self._own_position.setVisible(known is None and bool(name))

    def _begin_with(self, name: str) -> Sequence[Place]:
        """Ports whose name begins with what is typed."""
        wanted = plain(name)
        return [p for p in self.places.places if wanted and plain(p.name).startswith(wanted)][:_OFFERED]

    def _take(self, index: int) -> None:
        self.port.setText(self.offers[index].text())
        self.port.setFocus()


class RequestSheet(Sheet):
    """A request that was made without this program: its clock starts all the same."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Asked by radio or phone", "Save request")
        self._ids: dict[str, str] = {}
        self.whom = Ticks({}, 2)
        self.other = line_edit("somebody else", name="Somebody else")
        self.means = Choices(MEANS, 3)
        self.text = TextField("what was asked", 3)
        self.when = WhenInput(bridge.station.clock.utc, bridge.station.session.state_at, bridge.zone)
        self.body.addWidget(label("Who was asked", "sec"))
        self.body.addWidget(self.whom)
        self.body.addWidget(self.other)
        self.body.addLayout(field("By", self.means))
        self.body.addLayout(field("What was asked", self.text))
        self.body.addLayout(field("When", self.when))
        self.clear()

    def start(self) -> None:
        """Offer the RCCs that may be asked."""
        desk = self.bridge.station.desk
        roles = {body.id: body.role for body in desk.authorities()}
        asked = [r for r in desk.draftsman.safety_recipients() if roles.get(r.authority or "") not in _NOT_ASKED]
        ids = {short_name(r): r.authority or "" for r in asked}
        if ids != self._ids:
            self._ids = ids
            fresh = Ticks({name: name for name in ids}, 2)
            fresh.choose(self.whom.values)
            self.body.replaceWidget(self.whom, fresh)
            discard(self.whom)
            self.whom = fresh
        self.other.setFocus()

    def save(self) -> None:
        to = (*self.whom.values, *([other] if (other := one_line(self.other.text())) else []))
        if not to:
            self.refuse("Say who was asked", self.other)
            return
        try:
            moment = self.when.moment()
        except UserError as error:
            self.refuse(str(error), self.when.edit)
            return
        names = {name.casefold(): a.id for a in self.bridge.station.desk.authorities() for name in a.names}
        payload = PosRequested(
            to=to,
            authorities=tuple(dict.fromkeys(id_ for name in to if (id_ := names.get(name.casefold())))),
            means=self.means.value,
            text=self.text.value,
            cases=tuple(case.id for case in cases_on_board(self.bridge.state)),
            remind_min=self.bridge.station.settings.log.pos_remind_min,
        )
        self.commit([self.bridge.write(payload, happened=moment)])

    def clear(self) -> None:
        self.whom.choose(())
        self.other.clear()
        self.means.choose("VHF")
        self.text.clear()
        self.when.now()
