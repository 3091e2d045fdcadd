"""Changing one authority: what it is called, what it is, how it is reached, whom it tells. Nothing here is in force yet."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.errors import UserError
from app.policy.directory import AddressRow, AuthorityRow, EdgeRow, Role
from app.policy.edit import Sheets, put_authority, put_contacts, retire, row_of
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.language import tr
from ui.panels.rows_view import Row, RowsView
from ui.parts import Choices, Sheet, TextField, field, line_edit
from ui.policy.edge_graph import HOW
from ui.policy.signs import ROLES
from ui.tokens import H_SMALL, H_TOUCH
from ui.widgets import button, column, label, row

NEW: Final = ""


class BodyForm(Sheet):
    """``changed`` carries the sheets with the change in them; ``wants_edge`` the edge to change, ``None`` for a new one."""

    changed = Signal(object)  # Sheets
    wants_edge = Signal(object)  # EdgeRow or None

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Change an authority", "Put into the change")
        self._sheets: Sheets | None = None
        self._id = NEW
        self.id = line_edit("e.g. DE-MRCC", name="Id")
        self.name = line_edit(name="Name")
        self.aliases = TextField(lines=3)
        self.role = Choices({r.value: word for r, word in ROLES.items()}, 7, height=H_SMALL)
        self.srr = line_edit("e.g. Germany", name="SRR")
        self.source = line_edit("where this is known from", name="Source")
        self.note = line_edit(name="Note")
        self.addresses = TextField(lines=3)
        self.patterns = TextField("e.g. *@rcc.example", 2)
        self.phones = TextField(lines=2)
        for caption, each in (
            ("Other names", self.aliases), ("Mail addresses", self.addresses), ("Patterns of addresses", self.patterns),
            ("Telephones", self.phones),
        ):  # fmt: skip
            each.setAccessibleName(tr(caption))
        self.edges = RowsView(bridge.theme, "Whom they tell; press to change", lead=0)
        self.edges.pressed_row.connect(self.wants_edge)
        self.edge_key = button("Add somebody whom they tell", height=H_TOUCH, on_click=lambda: self.wants_edge.emit(None))
        self.retire_key = button("Take this authority out", height=H_TOUCH, on_click=self.retire)
        self._ties = QWidget()
        self._ties.setLayout(column(label("Whom they tell", "op"), self.edges, self.edge_key, self.retire_key))
        self._id_field = QWidget()
        self._id_field.setLayout(field("Id, never changed later", self.id))
        for widget in (
            row((self._id_field, 1), (field("Name", self.name), 2), (field("SRR", self.srr), 1)),
            field("What they are", self.role),
            row(
                (field("Other names by which they are known, one a line", self.aliases), 1),
                (field("Mail addresses, one a line, mail goes to the first", self.addresses), 1),
            ),
            row(
                (field("Patterns of addresses, * before the @ only", self.patterns), 1),
                (field("Telephones, one a line", self.phones), 1),
            ),
            row((field("Source", self.source), 1), (field("Note", self.note), 1)),
        ):
            self.body.addLayout(widget)
        self.body.addWidget(self._ties)

    @property
    def draft_of(self) -> str:
        return self._id

    def start(self, sheets: Sheets, id_: str) -> None:
        """Show the rows of a body (``NEW``: an empty form) as they stand in ``sheets``."""
        self._sheets, self._id = sheets, id_
        old, contacts = sheets.authority(id_), sheets.contacts(id_ or "X")
        self.title.setText(worded("Change {name}", name=old.name) if old is not None else "Add an authority")
        self.id.setText(id_)
        self._id_field.setVisible(old is None)
        self.name.setText(old.name if old is not None else "")
        self.role.choose(old.role.value if old is not None else "")
        for line, text in ((self.srr, "srr"), (self.source, "source"), (self.note, "note")):
            line.setText(str(getattr(old, text)) if old is not None else "")
            line.setCursorPosition(0)
        _fill(self.aliases, old.aliases if old is not None else ())
        _fill(self.addresses, contacts.addresses)
        _fill(self.patterns, contacts.patterns)
        _fill(self.phones, contacts.phones)
        self._ties.setVisible(old is not None)
        self.show_edges(sheets)
        self.notice.say("")
        (self.id if old is None else self.name).setFocus()

    def show_edges(self, sheets: Sheets) -> None:
        """The edges changed beside; what is typed in the fields stays."""
        self._sheets = sheets
        names = {a.id: a.name for a in sheets.directory.authority}
        self.edges.show_rows([_edge_row(e, names) for e in sheets.edges_of(self._id)])

    def save(self) -> None:
        sheets = self._sheets
        assert sheets is not None, "start comes first"
        old = sheets.authority(self._id)
        id_ = old.id if old is not None else self.id.text().strip().upper()
        fields = {
            "id": id_,
            "name": self.name.text().strip(),
            "aliases": _lines(self.aliases),
            "srr": self.srr.text().strip(),
            "source": self.source.text().strip(),
            "note": self.note.text().strip(),
        }
        if not self.role.value:
            self.refuse("What they are: choose one")
            return
        try:
            changed = put_authority(sheets, row_of(AuthorityRow, {**fields, "role": Role(self.role.value)}), new=old is None)
            contacts = {"addresses": _lines(self.addresses), "patterns": _lines(self.patterns), "phones": _lines(self.phones)}
            note = sheets.contacts(id_).note
            changed = put_contacts(changed, row_of(AddressRow, {"id": id_, "note": note, **contacts}))
        except UserError as error:
            self.refuse(str(error))
            return
        self._id = id_
        self.changed.emit(changed)
        self.saved.emit()
        self.closed.emit()

    def retire(self) -> None:
        """Take the body out; what that means is on the next page, and nothing is in force yet."""
        assert self._sheets is not None, "start comes first"
        self.changed.emit(retire(self._sheets, self._id))
        self.saved.emit()
        self.closed.emit()


def _lines(edit: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(dict.fromkeys(line.strip() for line in edit.toPlainText().splitlines() if line.strip()))


def _fill(edit: QPlainTextEdit, lines: tuple[str, ...]) -> None:
    edit.setPlainText("\n".join(lines))


def _edge_row(edge: EdgeRow, names: dict[str, str]) -> Row:
    facts = joined(
        " · ",
        (
            part
            for part in (HOW[edge.how.value], worded("confidence {confidence}", confidence=edge.confidence), edge.source)
            if part
        ),
    )
    return Row(edge, "", names.get(edge.to, edge.to), "change", facts)
