"""Keeps what is typed in forms on the disk, and brings it back after a crash.

A form is looked at once a second while it is on the screen. What differs from how it was opened is a draft; it is dropped
once the form is saved or stands again as it was opened. Fields that come back are offered where they were: the officer
still presses the key that saves. What came back for fields that the form does not show yet waits for them (``Sheet.grown``).
A moment comes back as the moment that it was, not as so many minutes ago. Forms whose name begins with "personal-" are never kept.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Final, cast

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.kept import Fields, KeptFile
from app.worded import worded
from ui.parts import Choices, Sheet, Ticks
from ui.when import WhenInput

LOOK_MS: Final = 1000
NEVER: Final = "personal-"
BACK: Final = "What was typed before the restart is back. Check it before you save"

Context = Callable[[], str]


@dataclass(slots=True)
class _Kept:
    """One form: ``opened`` is what stood in it when it was opened for ``context``."""

    name: str
    widget: QWidget
    context: Context
    said: Callable[[str], None]
    opened: Fields = field(default_factory=dict)
    opened_for: str | None = None


class Keeper(QObject):
    """``adopt`` each form once. ``file`` ``None``: nothing is kept (replay)."""

    def __init__(self, file: KeptFile | None, parent: QObject) -> None:
        super().__init__(parent)
        self._file = file
        self._forms: dict[QObject, _Kept] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        if file is not None:
            self._timer.start()

    @property
    def trouble(self) -> str:
        """Why what is typed would not survive a crash, or ""."""
        return self._file.trouble if self._file is not None else ""

    def adopt(self, widget: QWidget, name: str, context: Context = str, said: Callable[[str], None] = lambda _text: None) -> None:
        """Keep what is typed in ``widget``. ``context`` says what it is about now (a case id); ``said`` tells the person."""
        if self._file is None or widget.objectName().startswith(NEVER):
            return
        self._forms[widget] = _Kept(name, widget, context, said)
        widget.installEventFilter(self)
        widget.destroyed.connect(partial(self._forms.pop, widget, None))

    def adopt_sheet(self, sheet: Sheet, panel: str) -> None:
        """Keep a form of a panel; what is saved is dropped."""
        what = f"{panel}/{type(sheet).__name__}/{sheet.title.text()}"
        self.adopt(sheet, what, lambda: sheet.draft_of, sheet.notice.say)
        sheet.saved.connect(partial(self._saved, sheet))
        sheet.grown.connect(partial(self._grown, sheet))

    def look(self) -> None:
        """Keep what is typed in the forms on the screen; what the disk did not take before is tried again."""
        for form in list(self._forms.values()):
            if form.widget.isVisible() and form.opened_for is not None:
                if form.context() != form.opened_for:
                    self._shown(form.widget)  # opened for something else without having been left
                self._keep(form)
        if self._file is not None:
            self._file.flush()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            # A form is shown first and opened for its case right after it, in the same turn of the loop.
            QTimer.singleShot(0, self, lambda: self._shown(watched))
        elif event.type() == QEvent.Type.Hide and (form := self._forms.get(watched)) is not None and form.opened_for is not None:
            self._keep(form)
        return False

    def _shown(self, watched: QObject) -> None:
        form = self._forms.get(watched)
        if form is None or self._file is None:
            return
        context = form.context()
        if form.opened_for == context:
            return
        form.opened, form.opened_for = fields_of(form.widget), context
        back = self._file.get(self._key(form))
        if back is not None and _fill(form.widget, back):
            form.said(BACK)

    def _grown(self, sheet: QWidget) -> None:
        """The form was opened anew, or has fields that it had not before: as they stand now is how they were opened."""
        form = self._forms.get(sheet)
        if form is None or self._file is None or form.opened_for is None or form.opened_for != form.context():
            return
        form.opened = form.opened | fields_of(sheet)
        back = self._file.get(self._key(form))
        if back is not None and _fill(sheet, {name: value for name, value in back.items() if form.opened.get(name) != value}):
            form.said(BACK)

    def _saved(self, sheet: QWidget) -> None:
        form = self._forms.get(sheet)
        if form is not None and self._file is not None and form.opened_for is not None:
            self._file.drop(self._key(form))
            form.opened_for = None

    def _keep(self, form: _Kept) -> None:
        if self._file is None or form.context() != form.opened_for:
            return
        now = fields_of(form.widget)
        typed = {name: value for name, value in now.items() if form.opened.get(name, "") != value}
        before = self._file.get(self._key(form)) or {}
        typed |= {name: value for name, value in before.items() if name not in now and name not in form.opened}
        if typed:
            self._file.put(self._key(form), typed)
        else:
            self._file.drop(self._key(form))

    @staticmethod
    def _key(form: _Kept) -> str:
        return worded("{name} {opened_for}", name=form.name, opened_for=form.opened_for).strip()


def _widgets(root: QWidget) -> dict[str, QWidget]:
    """The fields of a form by their place: kind, accessible name, and which of those it is."""
    own = [root] if isinstance(root, (QLineEdit, QPlainTextEdit)) else []
    found: dict[str, QWidget] = {}
    count: dict[str, int] = {}
    moments: list[WhenInput] = []
    for widget in [*own, *root.findChildren(QWidget)]:
        if isinstance(widget, WhenInput):
            moments.append(widget)
        elif not isinstance(widget, (QLineEdit, QPlainTextEdit, Choices, Ticks)) or any(m.isAncestorOf(widget) for m in moments):
            continue
        if isinstance(widget, (QLineEdit, QPlainTextEdit)) and widget.isReadOnly():
            continue
        if isinstance(widget, QLineEdit) and widget.echoMode() is not QLineEdit.EchoMode.Normal:
            continue
        kind = worded("{name} {accessibleName}", name=type(widget).__name__, accessibleName=widget.accessibleName()).strip()
        count[kind] = count.get(kind, 0) + 1
        found[worded("{kind} {value}", kind=kind, value=count[kind])] = widget
    return found


def fields_of(root: QWidget) -> Fields:
    """What stands in the fields of a form."""
    out: Fields = {}
    for name, widget in _widgets(root).items():
        if isinstance(widget, QLineEdit):
            out[name] = widget.text()
        elif isinstance(widget, QPlainTextEdit):
            out[name] = widget.toPlainText()
        elif isinstance(widget, Choices):
            out[name] = widget.value
        elif isinstance(widget, WhenInput):
            out[name] = widget.draft
        else:
            out[name] = "\n".join(cast(Ticks, widget).values)
    return out


def _fill(root: QWidget, back: Fields) -> bool:
    """Put what was kept back into fields that still exist; says whether anything was."""
    widgets = _widgets(root)
    done = False
    for name, value in back.items():
        widget = widgets.get(name)
        if widget is None:
            continue
        done = True
        if isinstance(widget, QLineEdit):
            widget.setText(value)
        elif isinstance(widget, QPlainTextEdit):
            widget.setPlainText(value)
        elif isinstance(widget, Choices):
            widget.choose(value)
            widget.changed.emit(value)  # what depends on the choice has to follow
        elif isinstance(widget, WhenInput):
            widget.bring_back(value)
        elif isinstance(widget, Ticks):
            widget.choose(tuple(value.split("\n")) if value else ())
    return done
