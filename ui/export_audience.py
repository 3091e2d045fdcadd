"""Step 1 of the export wizard: for whom. Each choice says what it is for; the gate is asked before anything is made."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QWidget

from app.export.audience import AUDIENCES, Audience, recipients
from app.policy.directory import Role
from app.policy.model import Decision, Verdict
from app.worded import first_large, worded
from ui.bridge import Bridge
from ui.export_words import gate_words, held_back, is_for, may_go, needs_master
from ui.language import tr
from ui.parts import Choices, discard, scrolled
from ui.tokens import GRID, H_KEY
from ui.widgets import IconLabel, Key, button, column, frame, label, repolish, row, set_cls

_HEIGHT: Final = 82
_FEW: Final = 9
_BLOCKED, _MASTER, _FREE = "cancel-send", "command-locked", "check-google"


class AudienceKey(Key):
    """A large choice: who, one sentence, and what the policy says of it."""

    def __init__(self, bridge: Bridge, audience: Audience, cap: str) -> None:
        super().__init__()
        self.enter_goes_by = True  # it goes on to the next page
        self.audience = audience
        number = label(cap, "cap")
        number.setFixedHeight(24)
        self.title, self.what = label(audience.title, "op"), label(is_for(audience), "", wrap=True)
        self.said = label("", "secb", wrap=True)
        self.sign = IconLabel(bridge.theme, _FREE, 24, "text2")
        for each in (number, self.title, self.what, self.said, self.sign):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.said.setFixedWidth(112)
        words = column(self.title, self.what, "stretch", gap=0)
        self.setLayout(row(number, (words, 1), self.sign, self.said, margin=(12, 4, 12, 4), gap=12))
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCheckable(True)
        self.setAutoDefault(False)

    def show_verdict(self, words: str, sign: str) -> None:
        self.said.setText(words)
        self.sign.set_icon(sign, "text2" if sign == _FREE else "text")
        self.setAccessibleName(
            tr(worded("{title}. {is_for} {words}", title=self.audience.title, is_for=is_for(self.audience), words=words))
        )

    def choose(self, *, on: bool) -> None:
        self.setChecked(on)
        set_cls(self, "done" if on else "")
        repolish(self)


class AudiencePage(QWidget):
    """``changed`` whenever another audience or recipient is chosen."""

    changed = Signal()
    go_on_requested = Signal(object)  # Unfinished

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._of = ""
        self.keys = {id_: AudienceKey(bridge, audience, str(i)) for i, (id_, audience) in enumerate(AUDIENCES.items(), start=1)}
        group = QButtonGroup(self)  # the arrow keys go on from the chosen one
        for id_, key in self.keys.items():
            group.addButton(key)
            key.clicked.connect(partial(self._pressed, id_))
        self.verdict_sign = IconLabel(bridge.theme, _FREE, 24)
        self.verdict, self.held = label("", "word", wrap=True), label("", "", wrap=True)
        self.whom = Choices({}, 1)
        self._whom_head = label("Who gets it", "secb")
        self._whom_place = column(self.whom)
        self.unfinished = QWidget()
        self._unfinished_keys = column()
        self.unfinished.setLayout(column(label("Not finished", "secb"), self._unfinished_keys))
        self.unfinished.hide()
        self._held_head = label("Held back", "secb")
        inside = QWidget()
        inside.setLayout(
            column(
                row(self.verdict_sign, (self.verdict, 1)), 4, self._whom_head, self._whom_place, self._held_head, self.held,
                self.unfinished, "stretch", margin=(0, 0, 4, 0),
            )
        )  # fmt: skip
        side: QFrame = frame("card", column((scrolled(inside), 1), margin=12))
        side.setFixedWidth(360)
        self.setLayout(row((column(*self.keys.values(), "stretch"), 1), side, gap=2 * GRID))
        bridge.book_changed.connect(self.judge)

    @property
    def audience(self) -> Audience | None:
        return AUDIENCES.get(self._of)

    @property
    def recipient(self) -> str:
        """Directory id of who gets it, "" while that is to be chosen."""
        audience = self.audience
        if audience is None:
            return ""
        if self._offers(audience):
            return self.whom.value
        return recipients(audience, self._flag_rcc)[0]

    @property
    def recipient_name(self) -> str:
        book = self._bridge.station.desk.book
        return book.directory.name(self.recipient) if self.recipient else ""

    @property
    def decision(self) -> Decision | None:
        """What the gate says of what is chosen now; ``None`` while nothing is, or nobody who gets it."""
        audience, recipient = self.audience, self.recipient
        if audience is None or not recipient:
            return None
        return self._bridge.station.desk.may_export(recipient, audience.labels)

    @property
    def problem(self) -> str:
        """Why it cannot go on from here, "" if it can."""
        if self.audience is None:
            return "Choose for whom it is"
        decision = self.decision
        if decision is None:
            return "Choose who gets it"
        return "" if may_go(decision) else gate_words(decision)

    def choose(self, id_: str, recipient: str = "") -> None:
        """``recipient``: directory id of who gets it, where that is to be chosen."""
        if id_ not in self.keys:
            return
        self._of = id_
        for each, key in self.keys.items():
            key.choose(on=each == id_)
        self._offer_recipients()
        if recipient:
            self.whom.choose(recipient)
        self.judge()
        self.changed.emit()

    def judge(self) -> None:
        """Ask the gate about every choice: live, nothing is written."""
        desk = self._bridge.station.desk
        for key in self.keys.values():
            may = self._offers(key.audience) or recipients(key.audience, self._flag_rcc)
            decisions = [desk.may_export(each, key.audience.labels) for each in may]
            free = [decision for decision in decisions if may_go(decision)]
            if not decisions:
                words = "Nobody to choose"
            elif len(decisions) == 1:
                words = "May go" if decisions[0].verdict <= Verdict.NOTICE else gate_words(decisions[0]).partition(":")[0]
            else:
                words = worded("To {n} of {n2}", n=len(free), n2=len(decisions))
            key.show_verdict(words, _sign(min(decisions, key=lambda d: d.verdict)) if decisions else _BLOCKED)
        self._show_chosen()

    def show_unfinished(self, begun: Sequence[tuple[str, str, object]]) -> None:
        """What was begun and can be gone on with: words of its key, words over it, what it stands for."""
        while (old := self._unfinished_keys.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                discard(widget)
        for text, about, which in begun:
            key = button(text, height=H_KEY)
            key.clicked.connect(partial(self._go_on, which))
            self._unfinished_keys.addWidget(label(about, "sec", wrap=True))
            self._unfinished_keys.addWidget(key)
        self.unfinished.setVisible(bool(begun))

    # -- inside

    @property
    def _flag_rcc(self) -> str:
        return self._bridge.station.settings.ship.flag_rcc

    def _offers(self, audience: Audience) -> tuple[str, ...]:
        """Who may be chosen, () where there is only one."""
        may = recipients(audience, self._flag_rcc)
        if audience.asks_recipient:
            return tuple(a.id for a in self._bridge.station.desk.authorities() if a.role is Role.RCC)
        return may if len(may) > 1 else ()

    def _offer_recipients(self) -> None:
        audience = self.audience
        ids = self._offers(audience) if audience is not None else ()
        fresh = Choices({}, 1)
        if audience is not None and ids:
            book, desk = self._bridge.station.desk.book, self._bridge.station.desk
            free = [i for i in ids if may_go(desk.may_export(i, audience.labels))]
            words = {i: book.directory.name(i) for i in free}
            words |= {i: worded("{name}, blocked", name=book.directory.name(i)) for i in ids if i not in free}
            fresh = Choices(words, 1, most=_FEW)
            if not audience.asks_recipient and free:
                fresh.choose(free[0])
        self._whom_place.replaceWidget(self.whom, fresh)
        discard(self.whom)
        self.whom = fresh
        fresh.changed.connect(self._on_whom)
        self._whom_head.setVisible(bool(ids))
        fresh.setVisible(bool(ids))

    def _on_whom(self, _id: str) -> None:
        self._show_chosen()
        self.changed.emit()

    def _show_chosen(self) -> None:
        audience, decision = self.audience, self.decision
        self.verdict_sign.setVisible(decision is not None)
        self.verdict_sign.set_icon(_sign(decision) if decision is not None else _FREE)
        if audience is None:
            self.verdict.setText("Choose for whom it is")
        elif decision is None:
            self.verdict.setText("Choose who gets it")
        else:
            self.verdict.setText(gate_words(decision))
        held = held_back(audience) if audience is not None else ""
        self.held.setText(first_large(held) if held else "Nothing")
        for each in (self.held, self._held_head):
            each.setVisible(audience is not None)

    def _pressed(self, id_: str, _checked: bool = False) -> None:
        self.choose(id_)

    def _go_on(self, which: object, _checked: bool = False) -> None:
        self.go_on_requested.emit(which)


def _sign(decision: Decision) -> str:
    if not may_go(decision):
        return _BLOCKED
    return _MASTER if needs_master(decision) else _FREE
