"""Makes drafts from the log for the desk: who may be told, and in which words. Writes nothing, sends nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from app.clock import Clock
from app.config import Settings
from app.entry import ShipState
from app.policy.book import PolicyBook
from app.policy.model import Label, Recipient
from app.relay.drafts import Draft
from app.relay.recipients import recipients_for, refused_for
from app.relay.safety_request import PLACE_OF_SAFETY, cases_on_board, request_labels, request_numbered, safety_request_draft
from app.relay.sitrep import SITREP, Form, sitrep_draft, sitrep_numbered, usual_form
from app.relay.telex import ship_name
from app.rescue.logbook import Logbook

if TYPE_CHECKING:
    from app.relay.incoming import Incoming
    from app.relay.medevac import MedevacRequest
    from app.relay.sitrep_diff import Change, Told
    from app.relay.thread import Reply

ShipStateAt = Callable[[datetime | None], ShipState | None]


class Draftsman:
    """``ship_state(None)`` gives own ship now, ``None`` where she is not known."""

    def __init__(self, book: PolicyBook, logbook: Logbook, settings: Settings, clock: Clock, ship_state: ShipStateAt) -> None:
        self._book, self._logbook, self._settings = book, logbook, settings
        self._clock, self._ship_state = clock, ship_state

    def use_book(self, book: PolicyBook) -> None:
        self._book = book

    # ---- about a case

    def usual_form(self, case_id: str) -> Form:
        """The form that the next SITREP of a case has unless somebody says otherwise."""
        case = self._logbook.state.cases.get(case_id)
        return usual_form(case) if case is not None else Form.SHORT

    def sitrep(self, case_id: str, recipients: tuple[Recipient, ...] | None, form: Form | None = None) -> Draft:
        """A SITREP to all who may be told unless ``recipients`` says to whom. Raises UserError for no such case."""
        told = self.recipients(case_id) if recipients is None else recipients
        return self._sitrep(case_id, told, form if form is not None else self.usual_form(case_id))

    def recipients(self, case_id: str) -> tuple[Recipient, ...]:
        """Who may be told of this case, in the order to tell them. Raises UserError for no such case."""
        labels = self._sitrep(case_id, (), Form.SHORT).labels
        return recipients_for(self._book, self._settings, (self._logbook.state.cases[case_id].coordinator,), labels)

    def refused(self, case_id: str) -> tuple[tuple[str, str], ...]:
        """Name and reason of each body that may not be told of this case."""
        return refused_for(self._book, self._sitrep(case_id, (), Form.SHORT).labels)

    def last_sitrep(self, case_id: str) -> Told | None:
        """What the SITREPs of a case told so far; looks through the whole log."""
        from app.relay.sitrep_diff import last_told

        return last_told(self._logbook.state, case_id)

    def sitrep_changes(self, told: Told, body: str, form: Form) -> tuple[Change, ...]:
        """What ``body`` tells otherwise than ``told``."""
        from app.relay.sitrep_diff import changes

        return changes(told, body, form, ship_name(self._settings.ship))

    def handover(self, case_id: str, recipients: tuple[Recipient, ...] | None = None) -> Draft:
        """A case for another rescue ship. Raises UserError for no such case."""
        from app.relay.handover_ship import handover_recipients

        if recipients is None:
            labels = self._handover(case_id, ()).labels
            recipients = handover_recipients(self._book, labels)
        return self._handover(case_id, recipients)

    def leeway(self, case_id: str, recipients: tuple[Recipient, ...] | None = None, object_type: int | None = None) -> Draft:
        """A drift request about a case. Raises UserError for no such case and for one without a position."""
        from app.relay.leeway import leeway_draft, leeway_recipients

        told = leeway_recipients(self._book) if recipients is None else recipients
        return leeway_draft(self._logbook.state, case_id, told, object_type)

    def medevac(self, request: MedevacRequest, case_id: str | None, recipients: tuple[Recipient, ...] | None = None) -> Draft:
        """A request for a medical evacuation or advice. Raises UserError while it says nothing."""
        from app.relay.medevac import medevac_draft, medevac_recipients

        if recipients is None:
            case = self._logbook.state.cases.get(case_id) if case_id is not None else None
            known = [case.coordinator] if case is not None else [c.coordinator for c in cases_on_board(self._logbook.state)]
            recipients = medevac_recipients(self._book, self._settings, known)
        return medevac_draft(
            self._logbook.state, request, case_id, self._settings, self._ship_state(None), recipients, self._clock.utc(),
            self._names(recipients),
        )  # fmt: skip

    def refused_labels(self, labels: frozenset[Label]) -> tuple[tuple[str, str], ...]:
        """Name and reason of each body that may not be told these."""
        return refused_for(self._book, labels)

    # ---- answers

    def reply(self, mail: Incoming, case: str | None) -> Reply:
        """The answer to a mail: to its sender alone; towards a blocked one the fixed refusal."""
        from app.relay.thread import reply

        return reply(self._book, mail, case, (self._settings.mail.sender,))

    def blocked(self, recipient: Recipient) -> tuple[str, ...]:
        """Names of the blocked bodies that a recipient is or calls itself."""
        from app.relay.thread import blocked_bodies

        return tuple(map(self._book.directory.name, blocked_bodies(self._book, recipient)))

    # ---- about the people on board

    def safety_request(self, recipients: tuple[Recipient, ...] | None) -> Draft:
        """The next request for a place of safety. Raises UserError while nobody is on board."""
        told = self.safety_recipients() if recipients is None else recipients
        return safety_request_draft(
            self._logbook.state, self._settings, self._ship_state(None), told, self._clock.utc(), self._names(told)
        )

    def safety_recipients(self) -> tuple[Recipient, ...]:
        """Who may be asked: as for a SITREP, the RCCs of all cases of which people are on board first."""
        coordinators = tuple(case.coordinator for case in cases_on_board(self._logbook.state))
        return recipients_for(self._book, self._settings, coordinators, request_labels())

    def safety_refused(self) -> tuple[tuple[str, str], ...]:
        """Name and reason of each body that may not be told where the ship is and who is on board."""
        return refused_for(self._book, request_labels() - {Label.NONE})

    def renumbered(self, draft: Draft) -> Draft:
        """The draft under the next free number, where its own was used meanwhile; else the draft itself."""
        state = self._logbook.state
        if draft.template == SITREP and draft.case is not None and draft.case in state.cases:
            used = state.cases[draft.case].sitreps
            return sitrep_numbered(draft, used + 1) if draft.sitrep is not None and draft.sitrep <= used else draft
        if draft.template == PLACE_OF_SAFETY:
            return request_numbered(draft, len(state.requests) + 1)
        return draft

    def _sitrep(self, case_id: str, recipients: tuple[Recipient, ...], form: Form) -> Draft:
        last = self.last_sitrep(case_id) if form is Form.NO_CHANGE else None
        return sitrep_draft(
            self._logbook.state, case_id, self._settings, self._ship_state(None), recipients, self._clock.utc(),
            addressed_as=self._names(recipients), form=form, since=(last.number, last.at) if last is not None else None,
        )  # fmt: skip

    def _handover(self, case_id: str, recipients: tuple[Recipient, ...]) -> Draft:
        from app.relay.handover_ship import handover_draft

        return handover_draft(
            self._logbook.state, case_id, self._settings, self._ship_state(None), recipients, self._clock.utc(),
            self._names(recipients),
        )  # fmt: skip

    def _names(self, recipients: tuple[Recipient, ...]) -> tuple[str, ...]:
        """The recipients as the TO line names them."""
        return tuple(
            self._book.directory.name(r.authority) if r.authority else r.text for r in recipients if r.role in ("to", "cc")
        )
