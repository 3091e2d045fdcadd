"""The policy page: which policy is in force, who may be told what and why, and the way to change who is who.

A change is collected in forms, shown in words, proposed by one person and confirmed by another. What was collected is kept
on the disk until it is proposed or thrown away.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.errors import UserError
from app.policy.book import PolicyBook
from app.policy.edit import Sheets
from app.policy.versions import Proposal
from app.relay.amendments import Amendments
from app.watch.frame import Frame, Priority
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.language import tr
from ui.parts import LivePanel, Notice, Sheet
from ui.policy.bodies import BodiesView, bodies_of
from ui.policy.body_form import NEW, BodyForm
from ui.policy.body_page import BodyPage
from ui.policy.signs import MEANS
from ui.tokens import GRID, H_KEY, H_TOUCH
from ui.widgets import AlertIcon, IconButton, button, column, frame, label, row, rule, set_cls
from ui.words import clock_or_date

if TYPE_CHECKING:
    from ui.policy.change_page import ChangePage
    from ui.policy.edge_form import EdgeForm

Form = TypeVar("Form", bound=Sheet)
KEPT: Final = "policy/change"
_LIST_WIDTH: Final = 528
"""The longest name of the directory that ships with the program is read whole."""
REPLAY: Final = "A replay changes nothing"


class PolicyView(LivePanel):
    """Fills the middle of the window; strip and alerts stay."""

    closed = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.setObjectName("policy")
        set_cls(self, "panel")
        theme = bridge.theme
        self._book: PolicyBook | None = None
        self._draft: Sheets | None = None
        self._kept_read = False
        self.title, self.about = label("", "big"), label("", "lab", wrap=True)
        self.problem = label("", "word", wrap=True)
        self._problem = frame("card", row(AlertIcon(theme, Priority.CAUTION), (self.problem, 1), margin=GRID))
        self.waiting = label("", "word", wrap=True)
        self.look_key = button("Look at it", height=H_TOUCH, on_click=self.open_change)
        self._waiting = frame("sel", row((self.waiting, 1), self.look_key, margin=GRID))
        self.notice = Notice()
        self.list = BodiesView(theme)
        self.list.chosen.connect(self.choose)
        self.add_key = button("Add an authority", height=H_TOUCH, on_click=lambda: self._edit(NEW))
        self.page = BodyPage(bridge)
        self.edit_key = IconButton(theme, "edit-google", "Change this authority", height=H_KEY)
        self.edit_key.clicked.connect(lambda: self._edit(self.chosen))
        self._home = QWidget()
        self._home.setLayout(column((self.page, 1), self.edit_key))
        self._right = QStackedWidget()
        self._right.addWidget(self._home)
        back = IconButton(theme, "arrow-left-google", "Back to bridge view", height=H_TOUCH)
        back.clicked.connect(self.closed)
        self._left, self._rule = QWidget(), rule(vertical=True)
        self._left.setFixedWidth(_LIST_WIDTH)
        legend = joined(" · ", (worded("{name} {word}", name=v.name, word=word) for v, word in MEANS.items()))
        self._left.setLayout(
            column(label("Position of the boat, by mail", "sec"), (self.list, 1), label(legend, "sec", wrap=True), self.add_key)
        )
        self.setLayout(
            column(
                row((column(self.title, self.about, gap=0), 1), back),
                self._problem,
                self._waiting,
                self.notice,
                rule(),
                (row(self._left, self._rule, (self._right, 1), gap=2 * GRID), 1),
                margin=(2 * GRID, GRID, 2 * GRID, GRID),
            )
        )
        bridge.book_changed.connect(self._on_book)

    # -- what is shown

    @property
    def chosen(self) -> str:
        return self.list.bodies.chosen

    @property
    def book(self) -> PolicyBook:
        return self.bridge.station.desk.book

    def open(self, id_: str = "") -> None:
        """Show the page, at one authority if it is named."""
        self.go_home()
        self.refresh()
        if id_:
            self.choose(id_)
        self.list.setFocus()

    def choose(self, id_: str) -> None:
        """Show one authority. An id that there is not shows the first."""
        bodies = self.book.directory.authorities
        body = bodies.get(id_) or next(iter(bodies.values()), None)
        if body is None:
            return
        self.list.choose(body.id)
        self.page.show_body(self.book, body)
        self.page.to_top()

    def show_frame(self, _frame: Frame) -> None:
        if self.book is not self._book:
            self._book = self.book
            self._show_book(self._book)
        self._show_waiting()

    def _show_book(self, book: PolicyBook) -> None:
        policy, status = book.in_force, book.status
        self.title.setText(
            worded("Policy {label}", label=status.label) if policy is not None else "No policy in force: everything is refused"
        )
        if policy is not None:
            kind = (
                "a template that ships with Fairlead, not your organisation's own"
                if policy.template
                else worded("by {issuer}", issuer=policy.issuer)
            )
            until = worded("valid until {valid_until:%d %b %Y}", valid_until=policy.valid_until) + (
                ", EXPIRED" if status.expired else ""
            )
            hashes = worded("policy {value} · directory {value2}", value=policy.hash[:12], value2=book.directory_hash[:12])
            self.about.setText(
                worded("{title}: {kind} · {until}\n{hashes}", title=policy.title, kind=kind, until=until, hashes=hashes)
            )
        else:
            self.about.setText("Use the ship's radio and telephone. The policy is mended in the settings and in its file.")
        self.problem.setText(status.problem or "")
        self._problem.setVisible(bool(status.problem))
        self.list.show_bodies(bodies_of(book))
        self.choose(self.chosen)

    def _show_waiting(self) -> None:
        """The line that says that a change waits, one's own or a proposed one, and whether anything can be changed here."""
        amendments = self._amendments
        problem = amendments.problem if amendments is not None else REPLAY
        said, key = "", "Look at it"
        if amendments is not None and not problem:
            self._restore(amendments)
            try:
                proposal = amendments.proposal
            except UserError as error:
                said = str(error)
            else:
                if proposal is not None:
                    said = worded(
                        "{by} proposed a change at {when}: {why}. It waits for a second person",
                        by=proposal.by,
                        when=self._when(proposal),
                        why=proposal.why,
                    )
                elif self._draft is not None:
                    said, key = "Your change is not proposed yet", "See what it does"
        self.waiting.setText(said)
        self.look_key.setText(key)
        home = self._right.currentWidget() is self._home
        self._waiting.setVisible(bool(said) and home)
        for each in (self.edit_key, self.add_key):
            each.setEnabled(not problem)
            each.setToolTip(tr(problem))
        self.edit_key.setVisible(not problem)
        if problem and not self.notice.text():
            self.notice.say("" if self._problem.isVisibleTo(self) else problem)

    def _when(self, proposal: Proposal) -> str:
        return clock_or_date(proposal.at, self.bridge.station.clock.utc())

    def _on_book(self) -> None:
        if self.isVisible():
            self.show_frame(self.bridge.frame)

    # -- changing

    @property
    def _amendments(self) -> Amendments | None:
        return self.bridge.station.amendments

    @cached_property
    def body_form(self) -> BodyForm:
        form = BodyForm(self.bridge)
        form.changed.connect(self._take)
        form.closed.connect(self._after_form)
        form.wants_edge.connect(self._edit_edge)
        return self._adopt(form)

    @cached_property
    def edge_form(self) -> EdgeForm:
        from ui.policy.edge_form import EdgeForm

        form = EdgeForm(self.bridge)
        form.changed.connect(self._take)
        form.closed.connect(self._after_edge)
        return self._adopt(form)

    @cached_property
    def change_page(self) -> ChangePage:
        from ui.policy.change_page import ChangePage

        assert self._amendments is not None, "the keys that lead here are off"
        page = ChangePage(self.bridge, self._amendments)
        page.done.connect(self._on_done)
        page.dropped.connect(self._on_dropped)
        page.back.connect(self.go_home)
        self._right.addWidget(page)
        return page

    def open_change(self) -> None:
        """What is proposed, or else one's own change, in words."""
        assert self._amendments is not None, "the keys that lead here are off"
        try:
            proposal = self._amendments.proposal
        except UserError as error:
            self.change_page.show_damaged(str(error))
        else:
            if proposal is not None:
                self.change_page.show_proposal(proposal)
            elif self._draft is not None:
                self.change_page.show_draft(self._draft)
            else:
                return
        self._go(self.change_page)

    def go_home(self) -> None:
        self._go(self._home)

    def _edit(self, id_: str) -> None:
        amendments = self._amendments
        if amendments is None:
            return
        try:
            if amendments.proposal is not None:
                self.notice.say("A change waits already: confirm it or throw it away first")
                return
            sheets = self._draft if self._draft is not None else amendments.sheets()
        except UserError as error:
            self.notice.say(str(error))
            return
        if id_ and sheets.authority(id_) is None:
            self.notice.say("Your change takes this authority out")
            return
        self.notice.say("")
        self._go(self.body_form)
        self.body_form.start(sheets, id_)

    def _edit_edge(self, edge: object) -> None:
        amendments = self._amendments
        assert amendments is not None, "the form is open"
        sheets = self._draft if self._draft is not None else amendments.sheets()
        self._go(self.edge_form)
        self.edge_form.start(sheets, self.body_form.draft_of, edge)  # type: ignore[arg-type]  # an EdgeRow or None

    def _take(self, sheets: Sheets) -> None:
        """A form gave the sheets with its change in them."""
        amendments = self._amendments
        assert amendments is not None, "the form was open"
        self._draft = sheets if sheets != amendments.sheets() else None
        kept = self.bridge.station.kept
        if kept is None:
            return
        if self._draft is None:
            kept.drop(KEPT)
        else:
            base = self.book.directory_hash
            kept.put(KEPT, {"directory": sheets.directory_text(), "addresses": sheets.addresses_text(), "base": base})

    def _restore(self, amendments: Amendments) -> None:
        """What was collected before a restart, if the directory is still the one that it changes."""
        kept = self.bridge.station.kept
        if self._kept_read or kept is None:
            return
        self._kept_read = True
        found = kept.get(KEPT)
        if found is None:
            return
        try:
            sheets = Sheets.read(found.get("directory", ""), found.get("addresses", ""))
        except UserError:
            kept.drop(KEPT)
            return
        if found.get("base") == self.book.directory_hash and sheets != amendments.sheets():
            self._draft = sheets

    def _after_form(self) -> None:
        if self._draft is not None:
            self.open_change()
        else:
            self.go_home()

    def _after_edge(self) -> None:
        amendments = self._amendments
        assert amendments is not None, "the form was open"
        self.body_form.show_edges(self._draft if self._draft is not None else amendments.sheets())
        self._go(self.body_form)

    def _on_done(self, said: str) -> None:
        self._forget()
        self.go_home()
        self.refresh()
        self.notice.say(said)
        self.list.setFocus()

    def _on_dropped(self) -> None:
        self._forget()
        self.go_home()
        self.refresh()

    def _forget(self) -> None:
        self._draft = None
        if self.bridge.station.kept is not None:
            self.bridge.station.kept.drop(KEPT)

    def _adopt(self, form: Form) -> Form:
        self._right.addWidget(form)
        if self.bridge.keeper is not None:
            self.bridge.keeper.adopt_sheet(form, "policy")
        return form

    def _go(self, page: QWidget) -> None:
        self._right.setCurrentWidget(page)
        for each in (self._left, self._rule):
            each.setVisible(page is self._home)
        if page is not self._home:
            self.notice.say("")
        self._show_waiting()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self._right.currentWidget() is self._home:
                self.closed.emit()
            else:
                self.go_home()
            return
        super().keyPressEvent(event)
