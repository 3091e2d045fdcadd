"""Recipients as chips: To and cc, those whom the policy stops with their own frame, and a way to add somebody."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.policy.directory import Authority
from app.policy.model import Recipient
from app.relay.recipients import recipient
from app.worded import joined, worded
from ui.fitted import FittedKey
from ui.flow import Flow
from ui.icons import svg_icon
from ui.language import tr
from ui.parts import Choices, discard
from ui.theme import Theme
from ui.tokens import H_TOUCH, RADIUS
from ui.widgets import Key, button, column, row

_ROLES: Final = {"to": "To", "cc": "cc", "bcc": "bcc"}
_CHIP_HEIGHT: Final = 44
_OFFERED: Final = 4
_FOLDED_NAMED: Final = 2


def short_name(recipient_: Recipient) -> str:
    """The name without its address."""
    return recipient_.text.partition("<")[0].strip() or recipient_.text


class Chip(Key):
    """One recipient. A press takes it off."""

    def __init__(self, theme: Theme, recipient_: Recipient, stopped: bool) -> None:
        super().__init__()
        self.recipient = recipient_
        self.stopped = stopped
        self._theme = theme
        name = short_name(recipient_)
        role = {"to": "", "thread": "in their thread: "}.get(recipient_.role, worded("{role} ", role=recipient_.role))
        self.setText(worded("{role}{name}  ×", role=role, name=name))
        if stopped:
            theme.changed.connect(self._dress)
            self._dress()
        self.setFixedHeight(_CHIP_HEIGHT)
        self.setAutoDefault(False)
        self.setMaximumWidth(440)
        self.setAccessibleName(
            tr(
                worded(
                    "{value}{name}{value2}. Press to take off",
                    value=role or "to ",
                    name=name,
                    value2=", stopped by the policy" if stopped else "",
                )
            )
        )
        note = recipient_.note or recipient_.text
        self.setToolTip(tr(note))

    def _dress(self) -> None:
        self.setIcon(svg_icon("cancel-send", self._theme.tokens.text, 20))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.stopped and not self.hasFocus():
            p = QPainter(self)
            p.setRenderHint(QPainter.RenderHint.Antialiasing)
            p.setPen(self._theme.pen("text", 2))
            p.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
            p.end()


class RecipientRow(QWidget):
    """The list of recipients and the field to add one. ``changed`` carries the new list."""

    changed = Signal(object)  # tuple[Recipient, ...]

    def __init__(self, theme: Theme, authorities: Callable[[], Sequence[Authority]]) -> None:
        super().__init__()
        self._theme, self._authorities = theme, authorities
        self._recipients: tuple[Recipient, ...] = ()
        self._stopped: frozenset[str] = frozenset()
        self._unreached: frozenset[str] = frozenset()
        self._unfolded = False
        self.fold_key = button("", height=_CHIP_HEIGHT, on_click=self._unfold)
        self.fold_key.setMaximumWidth(440)
        self._shown: list[Chip] = []
        self._chips = QWidget()
        self._flow = Flow()
        self._chips.setLayout(self._flow)
        self.add_key = button("Add", height=_CHIP_HEIGHT, on_click=self.open_search)
        self.search = _Search("name in the directory, or an address")
        self.search.setAccessibleName(tr("Add a recipient"))
        self.search.textEdited.connect(self._find)
        self.search.returnPressed.connect(self._take_first)
        self.search.left.connect(self.close_search)
        self.role = Choices(dict(_ROLES), 3)
        self.role.choose("to")
        self.role.setFixedWidth(168)
        self._offers = [FittedKey() for _ in range(_OFFERED)]
        self._found: list[Authority] = []
        for i, offer in enumerate(self._offers):
            offer.clicked.connect(partial(self._take, i))
        self._finder = QWidget()
        self._finder.setLayout(column(row((self.search, 1), self.role), *self._offers, gap=4))
        self._finder.hide()
        self.setLayout(column(self._chips, self._finder))
        self._rebuild()

    @property
    def recipients(self) -> tuple[Recipient, ...]:
        return self._recipients

    @property
    def chips(self) -> tuple[Chip, ...]:
        return tuple(self._shown)

    def show_recipients(
        self,
        recipients: Sequence[Recipient],
        stopped: frozenset[str] = frozenset(),
        unreached: frozenset[str] = frozenset(),
    ) -> None:
        """``stopped``: the texts of those whom the policy stops; ``unreached``: of those whom a mail would not reach."""
        if (tuple(recipients), stopped, unreached) != (self._recipients, self._stopped, self._unreached):
            self._recipients, self._stopped, self._unreached = tuple(recipients), stopped, unreached
            self._rebuild()

    def lock(self, *, locked: bool) -> None:
        """Show who is written to and let nobody be added or taken off."""
        self._chips.setEnabled(not locked)
        self.add_key.setVisible(not locked)
        if locked:
            self._finder.hide()

    def fold(self) -> None:
        """Begin with those whom the mail does not reach in one key."""
        self._unfolded = False
        self._rebuild()

    def open_search(self) -> None:
        self._finder.show()
        self._find("")
        self.search.setFocus()

    def close_search(self) -> None:
        self.search.clear()
        self._finder.hide()
        self.add_key.setFocus()

    def add(self, new: Recipient) -> None:
        if new not in self._recipients:
            self._set((*self._recipients, new))
        self.close_search()

    def remove(self, old: Recipient) -> None:
        self._set(tuple(r for r in self._recipients if r is not old and r != old))

    def _set(self, recipients: tuple[Recipient, ...]) -> None:
        self._recipients = recipients
        self._rebuild()
        self.changed.emit(recipients)

    def _rebuild(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget not in (self.add_key, self.fold_key):
                discard(widget)
        self._shown = []
        away = [r for r in self._recipients if r.text in self._unreached and r.text not in self._stopped]
        folded = away if len(away) > 1 and not self._unfolded else []
        for each in self._recipients:
            if each in folded:
                continue
            chip = Chip(self._theme, each, each.text in self._stopped)
            chip.clicked.connect(partial(self._chip_pressed, each))
            self._flow.addWidget(chip)
            self._shown.append(chip)
        self.fold_key.setText(_folded(folded))
        self.fold_key.setVisible(bool(folded))
        if folded:
            self._flow.addWidget(self.fold_key)
        self._flow.addWidget(self.add_key)
        self._chips.updateGeometry()

    def _unfold(self) -> None:
        self._unfolded = True
        self._rebuild()
        if self._shown:
            self._shown[0].setFocus()

    def _chip_pressed(self, each: Recipient, _checked: bool = False) -> None:
        self.remove(each)

    def _find(self, text: str) -> None:
        words = text.casefold().split()
        taken = {r.authority for r in self._recipients}
        self._found = [
            a
            for a in self._authorities()
            if a.id not in taken and all(any(w in n.casefold() for n in (*a.names, *a.addresses)) for w in words)
        ][:_OFFERED]
        for i, offer in enumerate(self._offers):
            offer.setVisible(i < len(self._found))
            if i < len(self._found):
                body = self._found[i]
                offer.setText(
                    worded("{name} · {value}", name=body.name, value=body.addresses[0] if body.addresses else "no address entered")
                )

    def _take(self, index: int, _checked: bool = False) -> None:
        if index < len(self._found):
            self.add(recipient(self._found[index], self.role.value or "to"))

    def _take_first(self) -> None:
        """Enter takes what was typed if it is an address, else the first of the directory; else it stays a name."""
        text = self.search.text().strip()
        if not text:
            self.close_search()
        elif "@" not in text and self._found:
            self._take(0)
        else:
            self.add(Recipient(text, self.role.value or "to"))


def _folded(away: Sequence[Recipient]) -> str:
    """``No address: Company, Alarm Phone +3``."""
    names = [short_name(r) for r in away]
    rest = worded(" +{value}", value=len(names) - _FOLDED_NAMED) if len(names) > _FOLDED_NAMED else ""
    return worded("No address: {join}{rest}", join=joined(", ", names[:_FOLDED_NAMED]), rest=rest)


class _Search(QLineEdit):
    left = Signal()

    def __init__(self, placeholder: str) -> None:
        super().__init__()
        self.setPlaceholderText(tr(placeholder))
        self.setFixedHeight(H_TOUCH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # the form round it must not send the mail because somebody was added
