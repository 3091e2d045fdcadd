"""The gate: complete mediation. Only it makes a ``Released``, channels take nothing else, and each decision, refusals
too, is in the journal before a byte moves.

A ``Released`` is bound to one content by its hash and to one journal entry by its receipt; ``opened`` checks both each
time, so a text changed after the decision, or a decision that never reached the disk, sends nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, Protocol

from app.clock import Clock
from app.entry import new_id
from app.errors import FairleadError
from app.policy.book import PolicyBook
from app.policy.decide import decide, refuse
from app.policy.model import ChannelKind, Decision, Disclosure, Label, Recipient, Verdict
from app.policy.resolve import resolve
from app.policy.rules import MALFORMED
from app.ports import Receipt
from app.relay.drafts import Draft, content_hash, file_words
from app.relay.feed import is_feed, is_training_feed
from app.relay.mime import has_line_break, names, seal
from app.relay.scanning import FileScans, Scanner, disclosure_of
from app.relay.waypoints import is_plot
from app.rescue.entries import PolicyDecision
from app.rescue.logbook import Logbook

_TOKEN: Final = object()
"""Known to this file only: what stands between "made by the gate" and "made by anybody"."""

_EXITS: Final = frozenset({ChannelKind.EMAIL, ChannelKind.OUTBOX, ChannelKind.VOICE, ChannelKind.CLIPBOARD, ChannelKind.PRINT})
"""Ways out for a drafted message. Files go by ``release_export``; by NMEA go feeds and plotted positions, no message; there
is no station exit."""


class NotReleasedError(FairleadError):
    """Somebody tried to send what the gate has not released, or has released otherwise. Always a bug or an attack."""


@dataclass(frozen=True, slots=True)
class MasterAct:
    """The master's own decision: who, why, and the hash of exactly what was shown."""

    master: str
    reason: str
    content_sha256: str


class Vouch(Protocol):
    """The part of a journal receipt that a release stands on."""

    @property
    def id(self) -> str: ...

    @property
    def saved(self) -> bool: ...

    @property
    def error(self) -> str | None: ...


class Released:
    """A message that may go. Made by the gate only; opened by channels through ``opened``."""

    __slots__ = ("_at", "_by", "_decision", "_draft", "_hash", "_lifted", "_receipt", "_token", "_withdrawn")

    def __init__(
        self,
        draft: Draft,
        decision: Decision,
        receipt: Vouch,
        by: str,
        at: datetime,
        *,
        digest: str,
        token: object,
        lifted: bool = False,
    ) -> None:
        if token is not _TOKEN:
            raise NotReleasedError("only the gate releases a message")
        self._draft, self._decision, self._receipt = draft, decision, receipt
        self._by, self._at, self._hash, self._token = by, at, digest, token
        self._lifted, self._withdrawn = lifted, ""

    @property
    def draft(self) -> Draft:
        """To look at; what is sent comes from ``opened``."""
        return self._draft

    @property
    def content_sha256(self) -> str:
        return self._hash

    @property
    def entry(self) -> str:
        """Id of the journal entry that has the decision."""
        return self._receipt.id

    @property
    def receipt(self) -> Vouch:
        return self._receipt

    @property
    def decision(self) -> Decision:
        return self._decision

    @property
    def by(self) -> str:
        return self._by

    @property
    def at(self) -> datetime:
        return self._at


def opened(released: Released) -> Draft:
    """The message to send. Raises NotReleasedError unless it is the gate's, unchanged, and its decision is on the disk."""
    if type(released) is not Released or getattr(released, "_token", None) is not _TOKEN:
        raise NotReleasedError("only what the gate has released is sent")
    draft = released.draft
    if content_hash(draft) != released.content_sha256:
        raise NotReleasedError("the message was changed after the decision on it")
    if not released.receipt.saved:
        raise NotReleasedError("the decision is not in the log yet")
    if released._withdrawn:
        raise NotReleasedError(released._withdrawn)
    return draft


@dataclass(frozen=True, slots=True)
class Release:
    """What became of one attempt. ``released`` is ``None`` for a refusal; ``receipt`` is of the journal entry."""

    decision: Decision
    released: Released | None
    receipt: Receipt


class Gate:
    """Decides, writes the decision down, and lets go or not.

    ``scan`` finds positions in text; ``detector`` is its name in the journal. ``closed`` is the reason why this gate
    releases nothing at all (replay, training); it still decides and writes down. ``training``: what it releases ends in a
    rehearsal, and a replay may go to own bridge equipment; at sea no gate lets a replay out.
    """

    def __init__(
        self,
        book: PolicyBook,
        logbook: Logbook,
        clock: Clock,
        scan: Scanner,
        *,
        detector: str = "",
        closed: str = "",
        training: bool = False,
    ) -> None:
        self._book, self._logbook, self._clock, self._scan = book, logbook, clock, scan
        self._detector, self._closed, self._training = detector, closed, training
        self.files = FileScans(scan)

    def use_book(self, book: PolicyBook) -> None:
        """From now on every decision is made with ``book``. Main thread only."""
        self._book = book

    def judge_anew(self, released: Released) -> str:
        """Withdraw a message that waits, if the book in use now would not let it go. Returns why, "" if it still may.

        A try that is going on at this moment is not stopped: its bytes are on the wire.
        """
        draft = released.draft
        decision = self.check(replace(draft, labels=draft.labels | released.decision.labels, carried=()))
        if decision.verdict > (Verdict.HOLD if released._lifted else Verdict.NOTICE):
            released._withdrawn = f"the directory was changed while it waited. {decision.sentence}"
        return released._withdrawn

    def check(self, draft: Draft) -> Decision:
        """The decision alone, for live typing. Nothing is written, nothing goes."""
        disclosure = disclosure_of(self._scan, draft, self.files)
        problem = "" if self._training and is_training_feed(draft) else _malformed(draft)
        if problem:
            return refuse(self._book, disclosure, MALFORMED, problem)
        return decide(self._book, disclosure)

    def release(self, draft: Draft, by: str, act: MasterAct | None = None) -> Release:
        """Decide, write it down, and release where the decision (or for a HOLD, the master) lets it go.

        Raises DeviceError when the journal takes no entry: then nothing is released either.
        """
        decision = self.check(draft)
        sealed = seal(draft, self._book.directory)
        digest = content_hash(sealed)
        lifted = decision.verdict is Verdict.HOLD and act is not None and act.content_sha256 == digest
        go = (decision.verdict <= Verdict.NOTICE or lifted) and not self._closed
        entry = self._entry(sealed, decision, digest, go, act)
        receipt = self._logbook.write(entry, subject=draft.case, author=by or None)
        if not go:
            return Release(decision, None, receipt)
        moment = self._clock.utc()
        return Release(
            decision, Released(sealed, decision, receipt, by, moment, digest=digest, token=_TOKEN, lifted=lifted), receipt
        )

    def restore(self, draft: Draft, entry: str, by: str, at: datetime) -> Released:
        """A message that waited on the disk while the program was off, if the journal still vouches for it.

        Raises NotReleasedError unless that journal entry released exactly this content and the policy of today would too.
        """
        digest = content_hash(draft)
        line = self._logbook.line(entry)
        logged = line.payload if line is not None and not line.void else None
        if not isinstance(logged, PolicyDecision) or not logged.released or logged.content_sha256 != digest:
            raise NotReleasedError("the log has no decision that released this message")
        # The hash is over what is sent; what it was made from is only vouched for by the journal.
        known = {label for label in Label if label.value in logged.labels}
        decision = self.check(replace(draft, labels=draft.labels | known, carried=()))
        if decision.verdict > (Verdict.HOLD if logged.by_master else Verdict.NOTICE) or self._closed:
            raise NotReleasedError(self._closed or decision.sentence)
        return Released(draft, decision, _OnDisk(entry), by, at, digest=digest, token=_TOKEN, lifted=logged.by_master)

    def release_export(
        self, audience: str, labels: frozenset[Label], by: str, purpose: str = "", act: MasterAct | None = None
    ) -> Decision:
        """The decision on handing files to somebody, written down. Files are made only for ALLOW and NOTICE.

        ``purpose`` is judged with it: files "for JRCC Tripoli" are for JRCC Tripoli, whoever takes them there. ``act``: the master
        lifts a HOLD on exactly this (``export_hash``), and the answer is a NOTICE that says so; a BLOCK stays one.
        """
        decision = self.check_export(audience, labels, purpose)
        draft = self._export_draft(audience, labels, purpose)
        digest = content_hash(draft)
        lifted = decision.verdict is Verdict.HOLD and act is not None and act.content_sha256 == digest
        go = decision.verdict <= Verdict.NOTICE or lifted
        self._logbook.write(self._entry(draft, decision, digest, go, act), author=by or None)
        if not lifted or act is None:
            return decision
        return replace(decision, verdict=Verdict.NOTICE, sentence=f"Released by the master, {act.master}: {act.reason}")

    def export_hash(self, audience: str, labels: frozenset[Label], purpose: str = "") -> str:
        """What the master's release of an export is bound to: whom it goes to, and what for."""
        return content_hash(self._export_draft(audience, labels, purpose))

    def _export_draft(self, audience: str, labels: frozenset[Label], purpose: str) -> Draft:
        recipients = self._export_to(audience, purpose)
        return Draft(f"export-{new_id()}", None, "Export", recipients, ChannelKind.EXPORT, audience, purpose, labels=labels)

    def check_export(self, audience: str, labels: frozenset[Label], purpose: str = "") -> Decision:
        """The decision of ``release_export`` alone, for live choosing. Nothing is written."""
        return decide(self._book, Disclosure(self._export_to(audience, purpose), ChannelKind.EXPORT, labels))

    def _export_to(self, audience: str, purpose: str) -> tuple[Recipient, ...]:
        blocked = self._book.in_force.blocked if self._book.in_force is not None else frozenset[str]()
        named = [id_ for id_ in resolve(self._book.directory, Recipient(purpose)).mentioned if id_ in blocked]
        return Recipient(audience), *(Recipient(id_) for id_ in named)

    def _entry(self, draft: Draft, decision: Decision, digest: str, released: bool, act: MasterAct | None) -> PolicyDecision:
        # Files are made by a closed gate too: that it sends nothing is no reason for what became of them.
        closed = "" if draft.channel is ChannelKind.EXPORT else self._closed
        return PolicyDecision(
            draft=draft.id,
            verdict=decision.verdict.name,
            released=released,
            recipients=names(draft.recipients),
            labels=tuple(sorted(decision.labels)),
            channel=draft.channel.value,
            rule=decision.rule,
            sentence=decision.sentence,
            path=decision.path,
            policy=f"{decision.policy} {decision.policy_hash} directory {self._book.directory_hash}",
            content_sha256=digest,
            detector=self._detector,
            alternatives=decision.instead,
            by_master=act is not None,
            reason=" · ".join(t for t in (f"{act.master}: {act.reason}" if act else "", closed) if t),
            title=draft.title,
            text="\n\n".join(t for t in (draft.subject, draft.body, *map(file_words, draft.attachments)) if t),
        )

    def sealed(self, draft: Draft) -> Draft:
        """The draft as it would go: recipients by the directory."""
        return seal(draft, self._book.directory)


@dataclass(frozen=True, slots=True)
class _OnDisk:
    """The receipt of an entry that an earlier run wrote."""

    id: str
    saved: bool = True
    error: str | None = None


def _malformed(draft: Draft) -> str:
    """What is wrong with the shape of a draft, "" if nothing: these never reach the policy."""
    if draft.channel not in _EXITS and not (draft.channel is ChannelKind.NMEA and (is_feed(draft) or is_plot(draft))):
        return f"A message does not go by {draft.channel.value}."
    if has_line_break(draft.subject):
        return "The subject has a line break in it: it could start another message."
    if any(has_line_break(r.text) for r in draft.recipients):
        return "A recipient has a line break in it: it could add another recipient."
    if any(has_line_break(a.name) or "/" in a.name or "\\" in a.name for a in draft.attachments):
        return "A file name has a character in it that does not belong there."
    return ""
