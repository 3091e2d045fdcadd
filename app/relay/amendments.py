"""Changing the directory while the ship sails: one person proposes, another confirms, the log says who and what.

A proposal is a file that waits, on any station of the ship, until somebody of another name confirms it or anybody throws
it away. Confirmed, it is written as a version of its own, brought into force for the running program and for every start
from then on. Nothing of it opens the policy itself: that stays signed, and its own test table must still come out.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from app.clock import Clock
from app.crew import Crew
from app.errors import DeviceError, FairleadError, UserError
from app.policy.book import PolicyBook
from app.policy.compare import Side
from app.policy.diff import Line, differences
from app.policy.edit import Sheets, checked
from app.policy.lastgood import directory_hash
from app.policy.versions import Proposal, Versions
from app.policy.words import words
from app.ports import Receipt
from app.relay.desk import Desk
from app.rescue.entries import Payload, PolicyChanged, PolicyDropped, PolicyProposed
from app.rescue.logbook import Logbook

_log = logging.getLogger(__name__)
_LOOK_EVERY_S: Final = 5.0
_NO_CHANGE: Final = "Nothing is changed yet"
LoadBook = Callable[[], PolicyBook]


@dataclass(frozen=True, slots=True)
class Review:
    """A change that the policy's own tests let stand: what it means in words (looser first) and the hash it would have."""

    sheets: Sheets
    lines: tuple[Line, ...]
    hash: str


class Amendments:
    """Main thread only. ``load`` reads the book anew as a start would. ``fixed``: files of directory and addresses that the
    settings name, "" where they name none: those are changed in the file, not here."""

    def __init__(
        self,
        versions: Versions,
        desk: Desk,
        logbook: Logbook,
        clock: Clock,
        load: LoadBook,
        crew: Crew | None,
        *,
        fixed: tuple[str, str] = ("", ""),
    ) -> None:
        self._versions, self._desk, self._logbook, self._clock = versions, desk, logbook, clock
        self._load, self._crew, self._fixed = load, crew, fixed
        self._token = versions.token()
        self._looked = clock.mono()

    @property
    def problem(self) -> str:
        """Why nothing can be changed here now, "" if it can."""
        if self._desk.book.in_force is None:
            return "No policy is in force: there is nothing to check a change against"
        if all(self._fixed):
            return (
                f"The settings name the files {self._fixed[0]} and {self._fixed[1]}: change those, or take them out of the settings"
            )
        return ""

    @property
    def proposal(self) -> Proposal | None:
        """What waits for a second person. Raises UserError for a file that cannot be understood."""
        return self._versions.proposal()

    def needs_pin(self, name: str) -> bool:
        return self._crew is not None and self._crew.has_pin(name)

    def sheets(self) -> Sheets:
        """What is in force, to begin a change from. Raises UserError."""
        return Sheets.of_book(self._desk.book)

    def review(self, sheets: Sheets) -> Review:
        """What this change means. Raises FileMistakes where the policy's own tests refuse it, UserError where it cannot be."""
        book, now = self._desk.book, self.sheets()
        for fixed, same in zip(self._fixed, (sheets.directory == now.directory, sheets.addresses == now.addresses), strict=True):
            if fixed and not same:
                raise UserError(f"The settings name the file {fixed}: change that file, or take it out of the settings")
        if sheets == now:
            raise UserError(_NO_CHANGE)
        assert book.in_force is not None, "sheets() has raised"
        after = checked(sheets, book)
        lines = differences(now, sheets, Side(book.in_force, book.directory), after)
        return Review(sheets, lines, _hash(sheets))

    def propose(self, sheets: Sheets, by: str, why: str, pin: str = "") -> Receipt:
        """Leave a change for a second person, in the name of ``by``. Raises UserError, FileMistakes, DeviceError."""
        by, why = " ".join(by.split()), why.strip()
        if self.proposal is not None:
            raise UserError("Another change waits already: confirm it or throw it away first")
        if not why:
            raise UserError("Say why: whoever confirms it has to know, and so has whoever reads the log")
        proved = self._proved(by, pin)
        review = self.review(sheets)
        texts = sheets.directory_text(), sheets.addresses_text()
        base = self._desk.book.directory_hash
        what, looser = _words(review)
        entry = PolicyProposed(by=by, why=why, what=what, looser=looser, from_hash=base, to_hash=review.hash, pin=proved)
        self._versions.propose(Proposal(by, self._clock.utc(), why, base, *texts, pin=proved))
        return self._written(entry, by, self._versions.drop_proposal)

    def confirm(self, by: str, pin: str = "") -> Receipt:
        """Bring what was proposed into force, here and at every start. Raises UserError, FileMistakes, DeviceError: then all
        is as it was."""
        by, proposal = " ".join(by.split()), self._waiting()
        if not by or same_person(by, proposal.by):
            raise UserError(f"{proposal.by} proposed it: somebody else has to confirm it")
        proved = self._proved(by, pin)
        old = self._desk.book
        if old.directory_hash != proposal.base:
            raise UserError("The directory was changed since this was proposed: throw it away and propose it again")
        review = self.review(proposal.sheets)
        before = self._versions.token()
        token = self._versions.token_of(self._versions.keep(proposal.directory, proposal.addresses))
        self._versions.use(token)
        new = self._load()
        if new.in_force is None or new.directory_hash != review.hash:
            self._versions.use(before)
            raise UserError(f"Not changed: {new.status.problem or 'the new directory does not come into force'}")
        what, looser = _words(review)
        entry = PolicyChanged(
            proposed_by=proposal.by, confirmed_by=by, why=proposal.why, what=what, looser=looser,
            from_hash=old.directory_hash, to_hash=new.directory_hash, policy=new.status.label, pin=proved,
        )  # fmt: skip
        receipt = self._written(entry, by, lambda: self._versions.use(before))
        self._token = token
        self._desk.use_book(new)
        self._versions.drop_proposal()
        return receipt

    def throw_away(self, by: str) -> Receipt:
        """The proposal is not wanted: nothing changes. Raises UserError without a name, DeviceError."""
        by = " ".join(by.split())
        if not by:
            raise UserError("Give your name: the log says who threw it away")
        try:
            proposal = self.proposal
        except UserError:
            proposal = None  # a damaged one is thrown away too
        to_hash = directory_hash(proposal.directory.encode(), proposal.addresses.encode()) if proposal is not None else ""
        self._versions.drop_proposal()
        return self._logbook.write(PolicyDropped(proposed_by=proposal.by if proposal else "", by=by, to_hash=to_hash), author=by)

    def poll(self) -> None:
        """Take over what was confirmed at another station of the ship. Looks every few seconds; never raises."""
        now = self._clock.mono()
        if now - self._looked < _LOOK_EVERY_S:
            return
        self._looked = now
        try:
            token = self._versions.token()
            if token == self._token:
                return
            self._token = token
            self._desk.use_book(self._load())
        except FairleadError:
            _log.exception("the directory of another station could not be taken over")

    def _waiting(self) -> Proposal:
        proposal = self.proposal
        if proposal is None:
            raise UserError("Nothing waits to be confirmed: it was confirmed or thrown away at another station")
        return proposal

    def _proved(self, by: str, pin: str) -> bool:
        """Whether a PIN was asked for and right. Raises UserError without a name, for a wrong or missing PIN."""
        if not "".join(words(by)):
            raise UserError("Give your name")
        if self._crew is None or not self._crew.has_pin(by):
            return False
        if not pin:
            raise UserError(f"{by} has a PIN: enter it")
        if not self._crew.check(by, pin):
            raise UserError(f"Wrong PIN for {by}. Nothing is changed")
        return True

    def _written(self, entry: Payload, by: str, undo: Callable[[], None]) -> Receipt:
        """Into the journal, or it did not happen."""
        try:
            return self._logbook.write(entry, author=by)
        except (DeviceError, UserError):
            undo()
            raise


def same_person(one: str, other: str) -> bool:
    """One person by name, however it is typed: case, blanks, dots and look-alike letters make nobody another."""
    return "".join(words(one)) == "".join(words(other))


def _hash(sheets: Sheets) -> str:
    return directory_hash(sheets.directory_text().encode(), sheets.addresses_text().encode())


def _words(review: Review) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return tuple(line.text for line in review.lines), tuple(line.text for line in review.lines if line.looser)
