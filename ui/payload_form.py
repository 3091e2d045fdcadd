"""A form for any payload of the journal, made from its fields: so that every entry that a person wrote can be corrected."""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Final, Literal, Union, get_args, get_origin

from pydantic import ValidationError
from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.geo import Position, format_position
from app.rescue.entries import INCIDENT_CODES, Category, Payload
from app.rescue.position_text import parse_position
from ui.parts import Choices, TextField, Ticks, field, line_edit
from ui.people_input import PeopleInput
from ui.tokens import GRID
from ui.widgets import column
from ui.words import ACTOR_TYPES, CATEGORIES, EVENTS, FACTOR_WORDS, OUTCOME_WORDS, PLACES

_LONG: Final = frozenset({"text", "content", "note", "reason", "remarks"})
_KEPT: Final = frozenset({"target", "recount", "mob", "case", "authority", "number", "pinned_minutes"})
"""Fields that tie an entry to another one: a correction keeps them."""
_TICKS: Final[dict[str, dict[str, str]]] = {"codes": INCIDENT_CODES, "factors": FACTOR_WORDS}
_CODES: Final[dict[str, dict[str, str]]] = {"actor_type": ACTOR_TYPES, "outcome": OUTCOME_WORDS}
_WORDS: Final[dict[str, str]] = {e.value: w for table in (EVENTS, PLACES, CATEGORIES) for e, w in table.items()}
_DATE: Final = "%Y-%m-%d %H:%M"


@dataclass(frozen=True, slots=True)
class _Editor:
    widget: QWidget
    read: Callable[[], Any]


class PayloadForm(QWidget):
    """Fields filled in from ``payload``; ``read`` gives the new one. Raises UserError from ``read`` only."""

    def __init__(self, payload: Payload) -> None:
        super().__init__()
        self._payload = payload
        self.editors: dict[str, _Editor] = {}
        rows = column(gap=GRID)
        names = list(type(payload).model_fields)
        if {"lat", "lon"} <= set(names):
            edit = line_edit()
            edit.setText(format_position(Position(payload.lat, payload.lon), 3))  # type: ignore[attr-defined]  # checked above
            self.editors["position"] = _Editor(edit, lambda: parse_position(edit.text()))
            rows.addLayout(field("Position", edit))
        for name, info in type(payload).model_fields.items():
            if name in _KEPT or name in ("lat", "lon"):
                continue
            editor = _editor(name, info.annotation, getattr(payload, name))
            self.editors[name] = editor
            rows.addLayout(field(name.replace("_", " ").capitalize(), editor.widget))
        self.setLayout(rows)

    def read(self) -> Payload:
        """The payload as it stands in the form, whole. Raises UserError in words for the person."""
        values = {name: getattr(self._payload, name) for name in type(self._payload).model_fields}
        for name, editor in self.editors.items():
            value = editor.read()
            if name == "position":
                before = Position(values["lat"], values["lon"])
                if format_position(value, 3) != format_position(before, 3):
                    values["lat"], values["lon"] = value.lat, value.lon
            else:
                values[name] = value
        try:
            return type(self._payload)(**values)
        except ValidationError as error:
            first = error.errors()[0]
            where = str(first["loc"][0]).replace("_", " ") + ": " if first["loc"] else ""
            raise UserError(f"{where}{first['msg'].removeprefix('Value error, ')}".capitalize()) from error


def correctable(payload: Payload) -> bool:
    """What people entered can be corrected; what the program, the gate and the alerts noted stands as it is."""
    machine = ("mission.", "system.", "alert.", "link.", "policy.", "relay.", "entry.", "export.", "master.", "mob.", "watch.")
    return not payload.kind.startswith(machine)


def _editor(name: str, annotation: Any, value: Any) -> _Editor:
    optional, kind = _unwrap(annotation)
    if name in _TICKS:
        return _ticks(_TICKS[name], value)
    if name in _CODES:
        return _choices(_CODES[name], value, optional)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return _choices({e.value: _word(e.value) for e in kind}, value, optional)
    if get_origin(kind) is Literal:
        return _choices({str(v): _word(str(v)) for v in get_args(kind) if v}, value, optional, empty="" in get_args(kind))
    if kind is bool:
        return _yes_no(value, optional)
    if kind in (int, float):
        return _number(kind, value)
    if kind is datetime:
        return _date(value)
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


def _word(value: str) -> str:
    return _WORDS.get(value, value.replace("_", " ").capitalize())


def _ticks(words: dict[str, str], value: tuple[str, ...]) -> _Editor:
    ticks = Ticks(words)
    ticks.choose(value)
    return _Editor(ticks, lambda: ticks.values)


def _choices(words: dict[str, str], value: Any, optional: bool, empty: bool = False) -> _Editor:
    choices = Choices(words, 3)
    choices.choose(str(value) if value is not None else "")
    return _Editor(choices, lambda: choices.value or ("" if empty else None if optional else value))


def _yes_no(value: bool | None, optional: bool) -> _Editor:
    choices = Choices({"yes": "Yes", "no": "No"} | ({"unknown": "Not said"} if optional else {}), 3)
    choices.choose({True: "yes", False: "no", None: "unknown"}[value])
    return _Editor(choices, lambda: {"yes": True, "no": False}.get(choices.value))


def _number(kind: type, value: float | None) -> _Editor:
    edit = line_edit("not known")
    edit.setText("" if value is None else str(value))

    def read() -> float | None:
        text = edit.text().strip().replace(",", ".")
        if not text:
            return None
        try:
            return int(text) if kind is int else float(text)
        except ValueError:
            raise UserError(f"“{text}” is not a number") from None

    return _Editor(edit, read)


def _date(value: datetime | None) -> _Editor:
    edit = line_edit("not known, else YYYY-MM-DD HH:MM")
    edit.setText("" if value is None else value.strftime(_DATE))

    def read() -> datetime | None:
        text = edit.text().strip()
        if not text:
            return None
        if value is not None and text == value.strftime(_DATE):
            return value  # unchanged: its seconds stay
        try:
            return datetime.strptime(text, _DATE).replace(tzinfo=UTC)
        except ValueError:
            raise UserError(f"Write the time as YYYY-MM-DD HH:MM, in UTC, not “{text}”") from None

    return _Editor(edit, read)


def _many(value: tuple[str, ...] | None, optional: bool) -> _Editor:
    edit = line_edit("comma between them")
    edit.setText(", ".join(value or ()))
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
