"""Asking for a medical evacuation or for radio-medical advice: patients by number, sex, age group and condition, no names.

Asked of the coordinating and the flag State's RCC: they order the helicopter or boat and connect to the telemedical service
(TMAS, in Italy CIRM; MSC/Circ.960). A service of that name that the operator entered in the directory is asked beside them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.config import Settings
from app.entry import ShipState, new_id
from app.errors import UserError
from app.geo import Position
from app.policy.book import PolicyBook
from app.policy.model import ChannelKind, Label, Recipient
from app.policy.resolve import resolve
from app.relay.drafts import Draft
from app.relay.recipients import allowed, recipient, recipients_for
from app.relay.sitrep_full import weather
from app.relay.telex import date_time_group, motion, own_position, plain_position, who
from app.rescue.entries import Place
from app.rescue.state import RescueState

MEDEVAC: Final = "medevac"
"""Template of the drafts made here."""

SEXES: Final = {"man": "MALE", "woman": "FEMALE", "unknown": "SEX NOT SAID"}
AGES: Final = {"infant": "INFANT", "child": "CHILD", "adult": "ADULT", "old": "OLD", "unknown": "AGE NOT SAID"}
URGENCIES: Final = {"life": "LIFE IN DANGER", "hours": "WITHIN HOURS", "stable": "STABLE"}
ASKS: Final = {
    "helicopter": "EVACUATION BY HELICOPTER",
    "boat": "EVACUATION BY BOAT",
    "advice": "RADIO-MEDICAL ADVICE (TMAS / CIRM)",
}
_SERVICES: Final = ("TMAS", "CIRM", "Radio Medico", "Medico Cuxhaven", "Telemedical service")
"""Names under which an operator may have entered a telemedical service."""


@dataclass(frozen=True, slots=True)
class Patient:
    """One patient, or several alike. ``urgency`` "" = not said."""

    number: int
    sex: str
    age: str
    condition: str
    urgency: str = ""


@dataclass(frozen=True, slots=True)
class MedevacRequest:
    """What the form says. ``relatives`` ``None`` = not said; ``rendezvous`` and ``when`` where and when to meet."""

    patients: tuple[Patient, ...]
    asks: frozenset[str]
    relatives: int | None = None
    rendezvous: Position | None = None
    when: str = ""
    remarks: str = ""


def medevac_draft(
    state: RescueState,
    request: MedevacRequest,
    case_id: str | None,
    settings: Settings,
    ship: ShipState | None,
    recipients: tuple[Recipient, ...],
    now: datetime,
    addressed_as: Sequence[str] = (),
) -> Draft:
    """Raises UserError while it names no patient or asks for nothing."""
    total = sum(p.number for p in request.patients)
    if total <= 0:
        raise UserError("Enter at least one patient")
    if not request.asks:
        raise UserError("Choose what is asked for: helicopter, boat or advice")
    case = state.cases.get(case_id) if case_id is not None else None
    to = tuple(addressed_as) or tuple(r.text for r in recipients if r.role not in ("bcc", "thread"))
    priority = "DISTRESS" if any(p.urgency == "life" for p in request.patients) else "URGENCY"
    header = (
        f"DATE AND TIME: {date_time_group(now)}",
        f"TRANSMISSION PRIORITY: {priority}",
        f"FROM: {who(settings.ship)}",
        f"TO: {', '.join(to).upper() or 'NOBODY YET'}",
        f"MEDEVAC REQUEST{f' (CASE {case.number})' if case is not None else ''}",
    )
    on_board = state.ledger.total(Place.OWN_SHIP)
    fields = (
        ("REQUEST", ". ".join(words for key, words in ASKS.items() if key in request.asks)),
        ("PATIENTS", str(total)),
        *((f"PATIENT {i}" if p.number == 1 else f"PATIENTS {i}", _patient(p)) for i, p in enumerate(request.patients, 1)),
        ("RELATIVES GOING ALONG", "NOT KNOWN YET" if request.relatives is None else str(request.relatives)),
        ("POSITION OF THE SHIP", _where(ship, now)),
        ("RENDEZVOUS", _rendezvous(request)),
        ("WEATHER ON SCENE", weather(case) if case is not None else ""),
        ("PERSONS ON BOARD", f"{on_board} RESCUED, CREW NOT COUNTED" if on_board > 0 else ""),
        ("REMARKS", request.remarks.strip()),
        ("ANSWER", "PLEASE CONFIRM RECEIPT AND ADVISE TIME AND MEANS BY TELEPHONE OR RADIO, THEN BY MAIL."),
    )
    said = [(title, text.upper()) for title, text in fields if text]
    labels, carried = _labels(ship, request)
    number = f" {case.number}" if case is not None else ""
    return Draft(
        id=new_id(),
        case=case_id,
        title=f"Medevac request{number}",
        recipients=recipients,
        channel=ChannelKind.EMAIL,
        subject=f"{priority} MEDEVAC REQUEST {total} {'PATIENT' if total == 1 else 'PATIENTS'}{number}"
        + (f" {settings.ship.name.upper()}" if settings.ship.name else ""),
        body="\n".join((*header, "", *(f"{i}. {title}: {text}" for i, (title, text) in enumerate(said, start=1)), "")),
        labels=labels,
        template=MEDEVAC,
        carried=carried,
    )


def medevac_recipients(book: PolicyBook, settings: Settings, coordinators: Sequence[str]) -> tuple[Recipient, ...]:
    """The RCCs as for a SITREP and the company, and a telemedical service where the directory has one; no other ships."""
    labels = medevac_labels()
    told = recipients_for(book, settings, coordinators, labels, allies=False)
    ids = [id_ for name in _SERVICES for id_ in resolve(book.directory, Recipient(name)).addressed]
    services = [recipient(book.directory.authorities[i]) for i in dict.fromkeys(ids) if i not in {r.authority for r in told}]
    return (*told, *(r for r in services if allowed(book, r, labels)))


def medevac_labels() -> frozenset[Label]:
    """What such a request tells at most: for asking the policy before there is one."""
    return frozenset({Label.OWN_POSITION, Label.HEAD_COUNT, Label.INTENTIONS})


def _labels(ship: ShipState | None, request: MedevacRequest) -> tuple[frozenset[Label], tuple[tuple[Label, Position], ...]]:
    """A rendezvous is where own ship is going to be: it is judged as her position. Patients are a number of people."""
    places = [p for p in (own_position(ship), request.rendezvous) if p is not None]
    labels = medevac_labels() if places else medevac_labels() - {Label.OWN_POSITION}
    return labels, tuple((Label.OWN_POSITION, place) for place in places)


def _patient(patient: Patient) -> str:
    said = (
        f"{patient.number} {SEXES.get(patient.sex, SEXES['unknown'])}",
        AGES.get(patient.age, AGES["unknown"]),
        " ".join(patient.condition.split()) or "CONDITION NOT SAID",
        URGENCIES.get(patient.urgency, ""),
    )
    return ", ".join(p for p in said if p)


def _where(ship: ShipState | None, now: datetime) -> str:
    own = own_position(ship)
    if own is None:
        return "NOT KNOWN"
    return ", ".join(p for p in (f"{plain_position(own)} AT {now:%H%M} UTC", motion(ship)) if p)


def _rendezvous(request: MedevacRequest) -> str:
    place = plain_position(request.rendezvous) if request.rendezvous is not None else ""
    return ", ".join(p for p in (place, " ".join(request.when.split())) if p)
