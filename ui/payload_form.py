"""A form for any payload of the journal, made from its fields: so that every entry that a person wrote can be corrected."""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, Final, Literal, Union, get_args, get_origin

from pydantic import ValidationError
from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.geo import Position
from app.rescue.entries import BOAT_TYPES, INCIDENT_CODES, Category, Payload
from app.rescue.incident_entries import AGAINST, INCIDENT_ACTORS, SEVERITIES
from app.rescue.position_text import parse_position
from app.worded import joined, worded
from ui.parts import Choices, TextField, Ticks, field, line_edit
from ui.payload_words import UNITS, caption, kept, number, place, word
from ui.people_input import PeopleInput
from ui.position_input import PositionInput
from ui.tokens import GRID
from ui.widgets import column
from ui.words import ACTOR_TYPES, BOAT_AFTERWARDS_WORDS, FACTOR_WORDS, OUTCOME_WORDS, UNKNOWN, quoted

_LONG: Final = frozenset({"text", "content", "note", "reason", "remarks", "description"})
_TICKS: Final[dict[str, dict[str, str]]] = {"codes": INCIDENT_CODES, "factors": FACTOR_WORDS, "against": AGAINST}
_CODES: Final[dict[str, dict[str, str]]] = {
    "actor_type": ACTOR_TYPES,
    "outcome": OUTCOME_WORDS,
    "actor_kind": INCIDENT_ACTORS,
    "severity": SEVERITIES,
    "boat_type": {t: word(t) for t in BOAT_TYPES},
    "boat_afterwards": BOAT_AFTERWARDS_WORDS,
}
_DATE: Final = "%Y-%m-%d %H:%M"
_SHORT: Final = 15
"""So many letters fit on a key of which three stand side by side."""
_MACHINE: Final = (
    "mission.", "system.", "alert.", "link.", "policy.", "relay.", "entry.", "export.", "master.", "personal.", "unreadable",
    "withheld", "erased.", "media.added", "incident.track", "custody.",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Editor:
    widget: QWidget
    read: Callable[[], Any]


_UNREAD: Final = object()
"""Stands for a field that could not be read as it was filled in."""


class PayloadForm(QWidget):
    """Fields filled in from ``payload``; ``read`` gives the new one. Raises UserError from ``read`` only."""

    def __init__(self, payload: Payload, where: Callable[[], PositionInput] | None = None) -> None:
        """``where`` makes the window's own entry field for a position; without it there is a plain line."""
        super().__init__()
        self._payload = payload
        self.editors: dict[str, _Editor] = {}
        rows = column(gap=GRID)
        names = list(type(payload).model_fields)
        if {"lat", "lon"} <= set(names):
            may_miss = _unwrap(type(payload).model_fields["lat"].annotation)[0]
            self.editors["position"] = _position(payload, may_miss, where() if where is not None else None)
            rows.addLayout(field("Position", self.editors["position"].widget))
        for name, info in type(payload).model_fields.items():
            if kept(payload, name) or name in ("lat", "lon"):
                continue
            editor = _editor(name, info.annotation, getattr(payload, name))
            self.editors[name] = editor
            rows.addLayout(field(caption(name), editor.widget))
        self.setLayout(rows)
        self._start = {name: _start(editor) for name, editor in self.editors.items()}

    def read(self) -> Payload:
        """The payload as it stands in the form, whole. Raises UserError in words for the person."""
        values = {name: getattr(self._payload, name) for name in type(self._payload).model_fields}
        for name, editor in self.editors.items():
            value = editor.read()
            if value == self._start[name]:
                continue  # not touched: it stays to its last digit, whatever the form shows of it
            if name == "position":
                values["lat"], values["lon"] = (value.lat, value.lon) if value is not None else (None, None)
            else:
                values[name] = value
        try:
            return type(self._payload)(**values)
        except ValidationError as error:
            first = error.errors()[0]
            if first["type"] == "string_pattern_mismatch" and first["loc"] == ("mmsi",):
                raise UserError("An MMSI has nine digits") from error
            where = caption(str(first["loc"][0])) + ": " if first["loc"] else ""
            said = first["msg"].removeprefix("Value error, ")
            raise UserError(f"{where}{said[:1].lower() if where else said[:1].upper()}{said[1:]}") from error


def _position(payload: Payload, may_miss: bool, where: PositionInput | None) -> _Editor:
    text = "" if (at := place(payload)) == UNKNOWN else at
    edit = line_edit("not known") if where is None else where.edit
    edit.setText(text)
    if where is None:
        return _Editor(edit, lambda: None if may_miss and not edit.text().strip() else parse_position(edit.text()))
    where.trust()  # it stood in the log already: only a new one is asked about

    def read() -> Position | None:
        if where.position is None and (where.given or not may_miss):
            raise UserError(where.why_not())
        return where.position

    return _Editor(where, read)


def correctable(payload: Payload) -> bool:
    """What people entered can be corrected; what the program, the gate and the alerts noted stands as it is."""
    return not payload.kind.startswith(_MACHINE)


def _start(editor: _Editor) -> Any:
    try:
        return editor.read()
    except UserError:
        return _UNREAD


def _editor(name: str, annotation: Any, value: Any) -> _Editor:
    optional, kind = _unwrap(annotation)
    if name in _TICKS:
        return _ticks(_TICKS[name], value)
    if name in _CODES:
        return _choices(_CODES[name], value, optional)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return _choices({e.value: word(e.value, name) for e in kind}, value, optional)
    if get_origin(kind) is Literal:
        return _choices({str(v): word(str(v), name) for v in get_args(kind) if v}, value, optional, empty="" in get_args(kind))
    if kind is bool:
        return _yes_no(value, optional)
    if kind in (int, float):
        return _number(kind, value, name, optional)
    if kind is datetime:
        return _date(value)
    if kind is date:
        return _day(value)
    if get_origin(kind) is tuple:
        return _many(value, optional)
    if get_origin(kind) in (dict, Mapping):
        return _people(value)
    return _text(name, value, optional)


def _unwrap(annotation: Any) -> tuple[bool, Any]:
    """Whether ``None`` is allowed, and the type beside it."""
    if get_origin(annotation) in (Union, types.UnionType):
        rest = [a for a in get_args(annotation) if a is not type(None)]
        return True, rest[0] if len(rest) == 1 else str
    return False, annotation


def _ticks(words: dict[str, str], value: tuple[str, ...]) -> _Editor:
    ticks = Ticks(words)
    ticks.choose(value)
    return _Editor(ticks, lambda: ticks.values)


def _choices(words: dict[str, str], value: Any, optional: bool, empty: bool = False) -> _Editor:
    words = words | ({"": "Not said"} if optional or empty else {})
    choices = Choices(words, 3 if max(map(len, words.values())) <= _SHORT else 2)
    choices.choose(str(value) if value is not None else "")
    return _Editor(choices, lambda: choices.value or ("" if empty else None if optional else value))


def _yes_no(value: bool | None, optional: bool) -> _Editor:
    choices = Choices({"yes": "Yes", "no": "No"} | ({"unknown": "Not said"} if optional else {}), 3)
    choices.choose({True: "yes", False: "no", None: "unknown"}[value])
    return _Editor(choices, lambda: {"yes": True, "no": False}.get(choices.value))


def _number(kind: type, value: float | None, name: str, optional: bool) -> _Editor:
    """A number in the unit of the screen."""
    edit = line_edit("not known" if optional else "")
    edit.setText("" if value is None else number(value, name))

    def read() -> float | None:
        text = edit.text().strip().replace(",", ".")
        if not text:
            return None
        try:
            return int(text) if kind is int else float(text) * (UNITS[name][1] if name in UNITS else 1.0)
        except ValueError:
            raise UserError(
                worded(
                    "{caption}: {quoted} is not a {value}number",
                    caption=caption(name),
                    quoted=quoted(text),
                    value="whole " if kind is int else "",
                )
            ) from None

    return _Editor(edit, read)


def _date(value: datetime | None) -> _Editor:
    edit = line_edit("not known, else YYYY-MM-DD HH:MM")
    edit.setText("" if value is None else value.strftime(_DATE))

    def read() -> datetime | None:
        text = edit.text().strip()
        if not text:
            return None
        try:
            return datetime.strptime(text, _DATE).replace(tzinfo=UTC)
        except ValueError:
            raise UserError(worded("Write the time as YYYY-MM-DD HH:MM, in UTC, not {quoted}", quoted=quoted(text))) from None

    return _Editor(edit, read)


def _day(value: date | None) -> _Editor:
    edit = line_edit("not known, else YYYY-MM-DD")
    edit.setText("" if value is None else value.isoformat())

    def read() -> date | None:
        text = edit.text().strip()
        try:
            return date.fromisoformat(text) if text else None
        except ValueError:
            raise UserError(worded("Write the day as YYYY-MM-DD, not {quoted}", quoted=quoted(text))) from None

    return _Editor(edit, read)


def _many(value: tuple[str, ...] | None, optional: bool) -> _Editor:
    edit = line_edit("comma between them")
    edit.setText(joined(", ", value or ()))
    return _Editor(edit, lambda: tuple(p.strip() for p in edit.text().split(",") if p.strip()) or (None if optional else ()))


def _people(value: Mapping[Category, int]) -> _Editor:
    people = PeopleInput()
    people.set_people(value)
    return _Editor(people, lambda: people.people)


def _text(name: str, value: str | None, optional: bool) -> _Editor:
    if name in _LONG:
        long = TextField("", 3)
        long.setPlainText(value or "")
        return _Editor(long, lambda: long.value or (None if optional else ""))
    edit = line_edit()
    edit.setText(value or "")
    return _Editor(edit, lambda: edit.text().strip() or (None if optional else ""))
