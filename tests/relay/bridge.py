"""A bridge for relay tests: shipped policy, addresses, a case in the log, a desk."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from pathlib import Path

from app.clock import Clock, ManualClock
from app.config import Mail, Settings, Ship
from app.entry import ShipState
from app.geo import Position
from app.policy.book import PolicyBook
from app.policy.model import ChannelKind, FoundPosition, Label, Recipient, Scan
from app.relay.desk import Desk
from app.relay.drafts import Draft
from app.relay.gate import Gate
from app.rescue.entries import (
    CaseDetails,
    CaseEvent,
    CaseEventKind,
    CaseOpened,
    CasePob,
    CasePosition,
    Payload,
    PobKind,
    PolicyDecision,
    RelaySent,
)
from app.rescue.logbook import Logbook
from tests.fakes import MemoryJournal
from tests.shipped_book import shipped_book

START = datetime(2026, 6, 14, 2, 38, 7, tzinfo=UTC)
CASE = "AUR-26-014"
SHIP = ShipState(lat=33.2433, lon=12.4933, position_source="GPS 2", position_age_s=0.4)
ADDRESSES = {
    "IT-MRCC": "ops@rome.example",
    "MT-RCC": "ops@malta.example",
    "DE-MRCC": "mail@bremen.example",
    "ALARM-PHONE": "wtm@alarm.example",
    "LY-JRCC": "desk@tripoli.example",
    "FRONTEX": "desk@frontex.example",
}
_POSITION = re.compile(r"(\d\d)-(\d\d\.\d)N (\d\d\d)-(\d\d\.\d)E")


def scan(text: str) -> Scan:
    """A finder of one style of position; "CANARY?" stands for something that it cannot explain."""
    found = tuple(
        FoundPosition(m.start(), m.end(), "dm", m.group(), Position(int(m[1]) + float(m[2]) / 60, int(m[3]) + float(m[4]) / 60))
        for m in _POSITION.finditer(text)
    )
    held = tuple(FoundPosition(m.start(), m.end(), "odd", m.group()) for m in re.finditer(r"CANARY\?", text))
    return Scan(found, held, "odd" if held else "")


def a_book(folder: Path) -> PolicyBook:
    path = folder / "addresses.toml"
    rows = [f'[[authority]]\nid = "{id_}"\naddresses = ["{address}"]\n' for id_, address in ADDRESSES.items()]
    path.write_text("\n".join(rows), encoding="utf-8")
    return shipped_book(date(2026, 6, 14), path.read_text(encoding="utf-8"))


class Bridge:
    """Everything that a desk needs. ``mail`` port 0: no server, outbox folder only."""

    def __init__(self, folder: Path, *, mail: Mail | None = None, sending: bool = True, clock: Clock | None = None) -> None:
        self.folder, self.sending = folder, sending
        self.clock = clock or ManualClock(START)
        self.journal = MemoryJournal()
        self.book = a_book(folder)
        ship = Ship(name="Aurora", callsign="DABC", mmsi="211000000", flag_rcc="DE-MRCC")
        self.settings = Settings(ship=ship, mail=mail or Mail())
        self.logbook = Logbook(self.journal, self.clock, lambda _: SHIP)
        self.logbook.author = "M. Rossi"
        self.open_case()
        self.gate = Gate(self.book, self.logbook, self.clock, scan)
        self.desk = self.new_desk()

    @property
    def outbox(self) -> Path:
        return self.folder / "outbox"

    def new_desk(self) -> Desk:
        self.logbook.poll()
        return Desk(
            self.book, self.logbook, self.settings, self.outbox, self.clock,
            sending=self.sending, scan=scan, ship_state=lambda _: SHIP,
        )  # fmt: skip

    def open_case(self) -> None:
        at = self.clock.utc()
        for payload in (
            CaseOpened(number=CASE, information_source="Alarm Phone"),
            CasePosition(lat=33.05667, lon=12.38667, at=at, source="Alarm Phone"),
            CasePob(pob_kind=PobKind.REPORTED, total=70, about=True, source="Alarm Phone"),
            CaseDetails(boat_type="rubber", boat_colour="grey", engine="not_working"),
            CaseEvent(event=CaseEventKind.COURSE_ALTERED),
        ):
            self.logbook.write(payload, subject=CASE)
        self.logbook.poll()

    def payloads(self, kind: type[Payload]) -> list[Payload]:
        self.logbook.poll()
        return [line.payload for line in self.logbook.state.lines if isinstance(line.payload, kind)]

    @property
    def decisions(self) -> list[PolicyDecision]:
        return [p for p in self.payloads(PolicyDecision) if isinstance(p, PolicyDecision)]

    @property
    def sent(self) -> list[RelaySent]:
        return [p for p in self.payloads(RelaySent) if isinstance(p, RelaySent)]


def draft(
    *to: str, cc: tuple[str, ...] = (), bcc: tuple[str, ...] = (), body: str = "Boat at 33-03.4N 012-23.2E", **more: object
) -> Draft:
    fields: dict[str, object] = {
        "id": "d1", "case": CASE, "title": "Report", "channel": ChannelKind.EMAIL, "subject": "Distress", "body": body,
        "labels": frozenset({Label.CASE_POSITION}),
        "recipients": (*(Recipient(t) for t in to), *(Recipient(t, "cc") for t in cc), *(Recipient(t, "bcc") for t in bcc)),
    }  # fmt: skip
    return Draft(**{**fields, **more})  # type: ignore[arg-type]
