"""Changes of the directory and of the addresses, made as new texts. Pure: nothing is read, written or decided here.

What a form gives becomes a row; rows become ``Sheets``; sheets become the two texts. Comments of a hand-written file go;
everything that is data stays. Whether a change may come into force is for ``checked`` (the policy's own test table) and
for a second person.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final, TypeVar

from pydantic import BaseModel, ValidationError

from app.errors import FileMistakes, UserError
from app.policy.book import PolicyBook, check_policy
from app.policy.compare import Side
from app.policy.directory import AddressFile, AddressRow, AuthorityRow, DirectoryFile, EdgeRow, parse_directory
from app.tomlfile import parse_toml

DIRECTORY_NAME: Final = "the changed directory"
ADDRESSES_NAME: Final = "the changed addresses"
_HEAD: Final = "# Written by Fairlead: a version of the directory that two people agreed on. A change by hand is not taken.\n"

Row = TypeVar("Row", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Sheets:
    """Both files as rows. Equal sheets give equal texts."""

    directory: DirectoryFile
    addresses: AddressFile

    @classmethod
    def read(cls, directory: str, addresses: str = "") -> Sheets:
        """Raises FileMistakes."""
        rows = parse_toml(addresses, AddressFile, ADDRESSES_NAME) if addresses else AddressFile()
        return cls(parse_toml(directory, DirectoryFile, DIRECTORY_NAME), rows)

    @classmethod
    def of_book(cls, book: PolicyBook) -> Sheets:
        """What is in force. Raises UserError where nothing is."""
        if book.in_force is None or "directory.toml" not in book.contents:
            raise UserError("No policy is in force: there is nothing to check a change against")
        texts = (book.contents.get(part, b"").decode("utf-8") for part in ("directory.toml", "addresses.toml"))
        return cls.read(*texts)

    def authority(self, id_: str) -> AuthorityRow | None:
        return next((row for row in self.directory.authority if row.id == id_), None)

    def contacts(self, id_: str) -> AddressRow:
        """The addresses of a body; empty where none are entered."""
        return next((row for row in self.addresses.authority if row.id == id_), AddressRow(id=id_))

    def edges_of(self, id_: str) -> tuple[EdgeRow, ...]:
        """Whom this body tells."""
        return tuple(edge for edge in self.directory.edge if edge.giver == id_)

    def directory_text(self) -> str:
        head = [_HEAD, f"format = {self.directory.format}", f"version = {_value(self.directory.version)}"]
        rows = [_table("authority", row) for row in self.directory.authority] + [_table("edge", e) for e in self.directory.edge]
        return "\n".join((*head, *rows)) + "\n"

    def addresses_text(self) -> str:
        """ "" where there are none: then there is no such file."""
        rows = [_table("authority", row) for row in self.addresses.authority]
        return "\n".join((_HEAD, *rows)) + "\n" if rows else ""


def row_of(kind: type[Row], fields: Mapping[str, Any]) -> Row:
    """A row from what a form holds. Raises UserError that names each field and what is wrong with it."""
    try:
        return kind.model_validate(dict(fields))
    except ValidationError as error:
        raise UserError("\n".join(_say(e) for e in error.errors())) from error


def _say(error: Any) -> str:
    field = ".".join(str(part) for part in error["loc"] if not isinstance(part, int))
    said = str(error["msg"]).removeprefix("Value error, ")
    if field == "id":
        said = "capital letters and figures joined by dashes, such as DE-MRCC"
    elif error["type"] in ("string_too_short", "missing"):
        said = "fill it in"
    return f"{field.replace('_', ' ').capitalize()}: {said}"


def put_authority(sheets: Sheets, row: AuthorityRow, *, new: bool) -> Sheets:
    """Add a body, or change the one of this id. Raises UserError: an id that is there already, or is not."""
    there = sheets.authority(row.id) is not None
    if there == new:
        raise UserError(f"There is {'already a' if there else 'no'} body {row.id} in the directory")
    rows = sheets.directory.authority
    changed = (*rows, row) if new else tuple(row if old.id == row.id else old for old in rows)
    return _with(sheets, authority=changed)


def retire(sheets: Sheets, id_: str) -> Sheets:
    """Take a body out with its edges and addresses: from then on nobody knows it, and what is unknown gets nothing."""
    if sheets.authority(id_) is None:
        raise UserError(f"There is no body {id_} in the directory")
    kept = _with(
        sheets,
        authority=tuple(row for row in sheets.directory.authority if row.id != id_),
        edge=tuple(e for e in sheets.directory.edge if id_ not in (e.giver, e.to)),
    )
    return replace(kept, addresses=AddressFile(authority=tuple(r for r in sheets.addresses.authority if r.id != id_)))


def put_contacts(sheets: Sheets, row: AddressRow) -> Sheets:
    """The addresses, patterns and telephones of one body from now on; a row with none of them is taken out."""
    empty = not (row.addresses or row.patterns or row.phones or row.note)
    rows = [old for old in sheets.addresses.authority if old.id != row.id]
    place = next((i for i, old in enumerate(sheets.addresses.authority) if old.id == row.id), len(rows))
    if not empty:
        rows.insert(place, row)
    return replace(sheets, addresses=AddressFile(authority=tuple(rows)))


def put_edge(sheets: Sheets, edge: EdgeRow, was: EdgeRow | None = None) -> Sheets:
    """Add an edge, or put it in the place of ``was``."""
    edges = sheets.directory.edge
    return _with(sheets, edge=(*edges, edge) if was is None else tuple(edge if e == was else e for e in edges))


def end_edge(sheets: Sheets, edge: EdgeRow) -> Sheets:
    """Take an edge out: the version that had it is kept, and the log says who took it out and why."""
    return _with(sheets, edge=tuple(e for e in sheets.directory.edge if e != edge))


def checked(sheets: Sheets, book: PolicyBook) -> Side:
    """The policy in force over the changed directory, as it would be after a restart with these very texts.

    Raises FileMistakes: a mistake in the rows, a word of the policy that stands for nothing any more, or a row of the
    policy's own test table that does not come out.
    """
    if book.in_force is None:
        raise UserError("No policy is in force: there is nothing to check a change against")
    directory = parse_directory(sheets.directory_text(), DIRECTORY_NAME, sheets.addresses_text(), ADDRESSES_NAME)
    text = book.contents["policy.toml"].decode("utf-8")
    try:
        return Side(check_policy(text, f"policy {book.in_force.label}", directory, book.in_force.hash), directory)
    except FileMistakes as error:  # the policy is right, it is the directory that does not fit it
        issuer = "your organisation" if book.in_force.template else book.in_force.issuer
        mend = f"Ask {issuer} for a policy that fits it; until then leave them off your messages"
        raise FileMistakes([replace(m, mend=mend) for m in error.mistakes]) from error


def _with(sheets: Sheets, **changes: object) -> Sheets:
    return replace(sheets, directory=sheets.directory.model_copy(update=changes))


def _table(name: str, row: BaseModel) -> str:
    """One array table; what is empty or at its default is left out, as people write it."""
    lines = [f"\n[[{name}]]"]
    for field, info in type(row).model_fields.items():
        value = getattr(row, field)
        if info.is_required() or value != info.default:
            lines.append(f"{info.alias or field} = {_value(value)}")
    return "\n".join(lines)


def _value(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, Iterable):
        return "[" + ", ".join(_value(v) for v in value) + "]"
    raise TypeError(f"{type(value).__name__} has no place in these files")  # pragma: no cover - no row has such a field
