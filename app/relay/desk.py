"""The relay desk: what the officer does with messages. Main thread only.

Draft, check as you type, send or be refused, see what is waiting; the master's own acts. Everything goes through the
gate; what became of a message comes back through ``poll`` and is written into the journal.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.clock import Clock
from app.config import Settings
from app.entry import ShipState
from app.errors import DeviceError, UserError
from app.policy.book import PolicyBook, PolicyStatus
from app.policy.directory import Authority
from app.policy.model import ChannelKind, Decision, Label, Recipient, Scan, Verdict
from app.ports import FeedWay, OutputState
from app.readings import RawLine
from app.relay.channels.folder import FolderChannel
from app.relay.channels.rehearsal import NOT_SENT, Rehearsal, RehearsedPlotter
from app.relay.channels.smtp import SmtpChannel, Waiting
from app.relay.checkpoint_note import body_to_look_into
from app.relay.distress import distress_card
from app.relay.drafts import Attachment, Draft, content_hash
from app.relay.draftsman import Draftsman
from app.relay.forwarding import AUTHOR, Forwarding
from app.relay.gate import Gate, MasterAct, NotReleasedError, Released, opened
from app.relay.mime import address_of, envelope, to_eml
from app.relay.outbox import DELIVERED, FAILED, WAITING, Outbox, Record
from app.relay.plotting import Plotting
from app.relay.recipients import NO_ADDRESS
from app.relay.safety_request import PLACE_OF_SAFETY, cases_on_board
from app.relay.scanning import Scanner, careful_scan
from app.relay.sitrep import Form
from app.relay.training_feed import TrainingFeeds
from app.rescue.entries import MasterDistress, Payload, PosRequested, RelaySent
from app.rescue.logbook import Logbook

if TYPE_CHECKING:
    from app.relay.incoming import Incoming

_LOG_WAIT_S: Final = 2.0
_MOST_UNWRITTEN: Final = 256
_MOST_FOR_LOG: Final = 64
_MOST_PROBLEMS: Final = 50
TRAINING: Final = "Replay and training send nothing."


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an attempt came to. ``content`` is the text to read out, given only when it is released; ``message`` is what the
    clipboard and the printer take."""

    decision: Decision
    released: bool
    text: str
    content: str = ""
    message: Released | None = None


@dataclass(frozen=True, slots=True)
class MasterPreview:
    """The first of the master's two steps: exactly what would go to whom, and the hash that the second step must name."""

    draft: Draft
    decision: Decision
    text: str
    content_sha256: str


@dataclass(frozen=True, slots=True)
class DistressStep:
    """Answer to ``declare_distress``: ``declared`` once it is; ``text`` to show."""

    declared: bool
    text: str


class Desk:
    """``sending=False`` (an export alone): decides and says what would go, writes nothing into the outbox, sends nothing.

    ``training``: its word ("DEMO"), "" for a live watch. The gate decides as at sea, and every way out ends in a ``Rehearsal``;
    ``own_shore``: but for mail, because the mail server of the settings is one that this very session has started.

    ``scan`` finds positions in text. ``ship_state`` gives own ship now (``None`` = not known). Raises nothing for what
    the outbox holds; see ``problems``.
    """

    def __init__(
        self,
        book: PolicyBook,
        logbook: Logbook,
        settings: Settings,
        outbox: Path,
        clock: Clock,
        *,
        sending: bool,
        scan: Scanner,
        training: str = "",
        own_shore: bool = False,
        feeds: Sequence[FeedWay] = (),
        ship_state: Callable[[datetime | None], ShipState | None] = lambda _moment: None,
        detector: str = "",
    ) -> None:
        self._book, self._logbook, self._settings, self._clock = book, logbook, settings, clock
        self._scan, self._ship_state, self._sending = scan, ship_state, sending
        self._gate = Gate(
            book, logbook, clock, scan, detector=detector, closed="" if sending else TRAINING, training=bool(training)
        )
        self._outbox = Outbox(outbox)
        self._training = training
        self._rehearsal = Rehearsal() if training else None
        self._folder = FolderChannel(self._outbox, settings.mail.sender, settings.ship.name, training)
        self._smtp: SmtpChannel | None = None
        self._for_log: list[Released] = []
        self.draftsman = Draftsman(book, logbook, settings, clock, ship_state)
        self._unwritten: deque[tuple[Payload, str | None, str, str]] = deque()
        self._problems: deque[str] = deque(maxlen=_MOST_PROBLEMS)
        self._to_resume = False
        self._news: deque[str] = deque(maxlen=_MOST_PROBLEMS)
        self.plotting = Plotting(
            self._gate, logbook, settings.plotter, settings.device,
            lambda sent, case, by: self._keep_writing(sent, case, by, sent.title), self._tell,
            RehearsedPlotter(settings.plotter) if training else None,
        )  # fmt: skip
        self.forwarding: Forwarding | None = None
        if sending and settings.forward and not training:
            self.forwarding = Forwarding(
                self._gate, settings.forward, clock, lambda note: self._keep_writing(note, None, AUTHOR, note.what)
            )
        self.training_feeds = TrainingFeeds(self._gate, feeds, clock) if training and feeds else None
        if sending:
            if settings.mail.host and (own_shore or not training):
                self._smtp = SmtpChannel(settings.mail, self._outbox, clock, settings.ship.name, mark=training)
            self._resume_when_read()

    # ---- what is known

    @property
    def policy(self) -> PolicyStatus:
        return self._book.status

    @property
    def book(self) -> PolicyBook:
        return self._book

    def use_book(self, book: PolicyBook) -> None:
        """Another directory or policy is in force: every decision from now on is made with it, and what waits is judged anew.

        Drafts on the screen are judged anew by whoever shows them (``Bridge.book_changed``). Main thread only.
        """
        self._book = book
        self._gate.use_book(book)
        self.draftsman.use_book(book)
        for released in (*self._for_log, *(self._smtp.released() if self._smtp is not None else ())):
            if why := self._gate.judge_anew(released):
                self._tell(f"{released.draft.title} is not sent: {why}")

    @property
    def problems(self) -> tuple[str, ...]:
        """What an officer should know about the outbox, oldest first."""
        return tuple(self._problems)

    @property
    def queue(self) -> tuple[Waiting, ...]:
        """Messages that are released and not delivered yet."""
        for_log = tuple(
            Waiting(Record(r.draft, r.entry, r.by, r.at), 0, "waiting for the log to be written") for r in self._for_log
        )
        return for_log + (self._smtp.waiting() if self._smtp is not None else ())

    @property
    def outputs(self) -> tuple[OutputState, ...]:
        """Ways out of own data, for the screen."""
        if self._training:
            closed = tuple(OutputState(f.name, "closed in training", f"{f.bind}:{f.port}") for f in self._settings.forward)
            return (*closed, *self.training_feeds.outputs()) if self.training_feeds is not None else closed
        return self.forwarding.outputs() if self.forwarding is not None else ()

    @property
    def tap(self) -> Callable[[RawLine], None] | None:
        """Who wants each raw line after it is recorded: what passes on own data, or in training what plays it out."""
        if self.training_feeds is not None:
            return self.training_feeds.tap
        return self.forwarding.server.tap if self.forwarding is not None else None

    @property
    def dropped(self) -> int:
        """Sentences that found a queue full."""
        feeds = self.training_feeds.dropped if self.training_feeds is not None else 0
        return feeds + (self.forwarding.dropped if self.forwarding is not None else 0)

    @property
    def outbox(self) -> Path:
        """The folder where messages are put for whoever takes them from there."""
        return self._outbox.folder

    def take_news(self) -> tuple[str, ...]:
        """What an officer has to hear at once, since the last call."""
        news = tuple(self._news)
        self._news.clear()
        return news

    def authorities(self) -> tuple[Authority, ...]:
        return tuple(self._book.directory.authorities.values())

    def recipients_for(self, case_id: str) -> tuple[Recipient, ...]:
        """Who may be told of this case, in the order to tell them. Raises UserError for no such case."""
        return self.draftsman.recipients(case_id)

    def refused_for(self, case_id: str) -> tuple[tuple[str, str], ...]:
        """Name and reason of each body that may not be told of this case."""
        return self.draftsman.refused(case_id)

    # ---- drafting and checking: nothing is written, nothing goes

    def draft_sitrep(self, case_id: str, recipients: tuple[Recipient, ...] | None = None, form: Form | None = None) -> Draft:
        """A SITREP in its usual form unless ``form`` says which, to all who may be told unless ``recipients`` says to whom."""
        return self.draftsman.sitrep(case_id, recipients, form)

    def check(self, draft: Draft) -> Decision:
        return self._gate.check(draft)

    def spans(self, draft: Draft) -> Scan:
        """Positions and what might be one in the body, offsets counted in the body: for marking the text."""
        return careful_scan(self._scan, body_to_look_into(draft))

    def look_into(self, file: Attachment) -> Scan:
        """What one file tells. Slow the first time and from any thread; from then on known for this very file."""
        return self._gate.files.of(file).scan

    def read_mail(self, data: bytes) -> Incoming:
        """A mail that came in. Raises UserError for too much of it or nothing."""
        from app.relay.incoming import read_mail

        return read_mail(data, self._scan)

    def reach(self, draft: Draft) -> tuple[int, tuple[str, ...]]:
        """How many recipients a mail would reach, and the texts of those for whom no address is entered."""
        told = [r for r in draft.recipients if r.role != "thread"]
        without = tuple(r.text for r in told if all(address_of(s) is None for s in self._gate.sealed(draft.to((r,))).recipients))
        return len(told) - len(without), without

    def preview(self, draft: Draft) -> str:
        """The message as it would go, headers and all. Raises UserError for what cannot be a message."""
        sealed = self._gate.sealed(draft)
        addresses, without = envelope(sealed)
        eml = to_eml(sealed, self._settings.mail.sender, self._settings.ship.name, self._clock.utc(), self._training)
        notes = [f"{name}: {NO_ADDRESS}" for name in without]
        return "\n".join([f"GOES TO: {', '.join(addresses) or 'no address'}", *notes, "", eml.decode("utf-8", "replace")])

    # ---- sending

    def send(self, draft: Draft, by: str) -> Outcome:
        """Send what the policy lets go; a refusal is written down like a release. Never raises for what a draft says."""
        return self._send(draft, by, None)

    def ask_master(self, draft: Draft) -> MasterPreview:
        """First step of the master's release: what would go. Raises UserError for what cannot be a message."""
        sealed = self._gate.sealed(draft)
        return MasterPreview(draft, self.check(draft), self.preview(draft), content_hash(sealed))

    def master_release(self, preview: MasterPreview, *, master: str, reason: str) -> Outcome:
        """Second step: sends what was shown if it was on HOLD. Towards a blocked body it does not, and is written down.

        Raises UserError without a name or a reason.
        """
        if not master.strip() or not reason.strip():
            raise UserError("The master's release needs the master's name and a reason")
        return self._send(preview.draft, master.strip(), MasterAct(master.strip(), reason.strip(), preview.content_sha256))

    def check_export(
        self, audience: str, labels: frozenset[Label], by: str = "", purpose: str = "", master: tuple[str, str] | None = None
    ) -> Decision:
        """The decision on handing files to ``audience`` for ``purpose``, written into the journal. Files may be made for
        ALLOW and NOTICE. ``master``: name and reason of the master who releases it, if it is on HOLD. Raises UserError without."""
        if master is None:
            return self._gate.release_export(audience, labels, by, purpose)
        name, reason = (each.strip() for each in master)
        if not name or not reason:
            raise UserError("The master's release needs the master's name and a reason")
        act = MasterAct(name, reason, self._gate.export_hash(audience, labels, purpose))
        return self._gate.release_export(audience, labels, name, purpose, act)

    def may_export(self, audience: str, labels: frozenset[Label], purpose: str = "") -> Decision:
        """What ``check_export`` would decide; nothing is written."""
        return self._gate.check_export(audience, labels, purpose)

    def _send(self, draft: Draft, by: str, act: MasterAct | None) -> Outcome:
        if draft.channel is ChannelKind.EMAIL and self._smtp is not None and self._smtp.full:
            return Outcome(self.check(draft), False, "Not sent: too many messages are waiting already. See the mail link.")
        try:
            release = self._gate.release(draft, by, act)
        except DeviceError as error:
            text = f"Not sent: the log cannot be written ({error}). Use the ship's radio or telephone."
            return Outcome(self.check(draft), False, text)
        if release.released is None:
            return Outcome(release.decision, False, self._refusal(release.decision, act))
        try:
            release.receipt.wait(_LOG_WAIT_S)
        except (TimeoutError, DeviceError):
            return self._later(release.released)
        return self._dispatch(release.released)

    def _refusal(self, decision: Decision, act: MasterAct | None) -> str:
        if not self._sending and decision.verdict <= Verdict.NOTICE:
            return f"{TRAINING} {decision.sentence}"
        if act is not None and decision.verdict is Verdict.BLOCK:
            return f"Not sent. {decision.sentence} Use the ship's radio: your decision is logged."
        return f"Not sent. {decision.sentence}"

    def _later(self, released: Released) -> Outcome:
        """The decision is not on the disk yet. Mail goes as soon as it is; a text for now is not given."""
        if released.draft.channel in (ChannelKind.EMAIL, ChannelKind.OUTBOX) and len(self._for_log) < _MOST_FOR_LOG:
            self._for_log.append(released)
            return Outcome(released.decision, True, "Waiting for the log to be written: it goes as soon as that is done.")
        return Outcome(released.decision, False, "Not given: the log is not written yet. Try again, or use the ship's radio.")

    def _dispatch(self, released: Released) -> Outcome:
        """Hand a released message to its channel; ``opened`` there is the last check."""
        draft = opened(released)
        if self._rehearsal is not None and (draft.channel is not ChannelKind.EMAIL or self._smtp is None or not envelope(draft)[0]):
            return self._rehearse(released, self._rehearsal)
        if draft.channel not in (ChannelKind.EMAIL, ChannelKind.OUTBOX):
            self._note(draft, released.by, "handed_over", draft.channel.value, _told(draft))
            self._note_request(draft, released.by)
            return Outcome(released.decision, True, released.decision.sentence, draft.body, released)
        addresses, without = envelope(draft)
        mailed = draft.channel is ChannelKind.EMAIL and self._smtp is not None and bool(addresses)
        try:
            record, path = self._folder.put(released, waits=mailed)
            if mailed and self._smtp is not None:
                self._smtp.send(released, record)
        except (DeviceError, UserError) as error:
            self._note(draft, released.by, "failed", str(error), _told(draft))
            return Outcome(released.decision, False, f"Not sent: {error}")
        self._note_request(draft, released.by)
        if not mailed:
            if addresses and without:
                self._note(draft, released.by, "failed", NO_ADDRESS, without)
            whom = tuple(text for text in _told(draft) if not addresses or text not in without)
            self._note(draft, released.by, "handed_over", f"outbox {path.name}", whom)
            return Outcome(released.decision, True, f"In the outbox folder: {path}. {released.decision.sentence}", draft.body)
        self._note(draft, released.by, "queued", f"outbox {path.name}", addresses)
        if without:
            self._note(draft, released.by, "failed", NO_ADDRESS, without)
        missing = f" No address is entered for {', '.join(without)}." if without else ""
        return Outcome(released.decision, True, f"In the mail queue. {released.decision.sentence}{missing}", draft.body)

    def _rehearse(self, released: Released, channel: Rehearsal) -> Outcome:
        """Training: the last step is missing. What is read out or printed here carries the word of training."""
        draft = channel.take(released)
        self._note(draft, released.by, "training", NOT_SENT, _told(draft))
        self._note_request(draft, released.by)
        stays = draft.channel in (ChannelKind.VOICE, ChannelKind.PRINT)
        text = f"{self._training}: nothing was sent. {released.decision.sentence}"
        return Outcome(released.decision, True, text, draft.body, released if stays else None)

    # ---- what became of it

    def poll(self) -> None:
        """Send what waited for the log, and write down what became of mail. Never blocks."""
        if self._to_resume:
            self._resume_when_read()
        waiting, self._for_log = self._for_log, []
        for released in waiting:
            if released.receipt.saved:
                self._dispatch_waiting(released)
            elif released.receipt.error is None:
                self._for_log.append(released)
            else:
                self._problems.append(f"{released.draft.title} was not sent: the log could not be written")
        for delivery in self._smtp.results() if self._smtp is not None else ():
            status = "delivered" if delivery.status == DELIVERED else "failed"
            self._note(delivery.record.draft, delivery.record.by, status, delivery.detail, delivery.addresses)
        self.plotting.poll()
        if self.forwarding is not None:
            self.forwarding.poll()
        if self.training_feeds is not None:
            self.training_feeds.poll()
        self._write_down()

    def _dispatch_waiting(self, released: Released) -> None:
        """What waited for the log goes, unless it was withdrawn meanwhile."""
        try:
            self._dispatch(released)
        except NotReleasedError as error:
            draft = released.draft
            self._note(draft, released.by, "failed", f"not sent: {error}", _told(draft))

    def _note(self, draft: Draft, by: str, status: str, detail: str, recipients: tuple[str, ...]) -> None:
        sent = RelaySent(
            draft=draft.id, channel=draft.channel.value, recipients=recipients, status=status,
            detail=detail, content_sha256=content_hash(draft), sitrep=draft.sitrep, title=draft.title,
        )  # fmt: skip
        self._later_written(sent, draft, by)

    def _note_request(self, draft: Draft, by: str) -> None:
        """A request for a place of safety is out: its clock starts with this entry."""
        if draft.template != PLACE_OF_SAFETY:
            return
        mail = draft.channel in (ChannelKind.EMAIL, ChannelKind.OUTBOX)
        asked = [r for r in draft.recipients if r.role != "thread"]
        to = [r for r in asked if not mail or address_of(r) is not None] or asked
        requested = PosRequested(
            to=tuple(r.text.partition("<")[0].strip() or r.text for r in to),
            authorities=tuple(dict.fromkeys(r.authority for r in to if r.authority)),
            means="E-mail" if mail else draft.channel.value,
            text=draft.subject,
            draft=draft.id,
            cases=tuple(case.id for case in cases_on_board(self._logbook.state)),
            remind_min=self._settings.log.pos_remind_min,
        )
        self._later_written(requested, draft, by)

    def note_failed(self, released: Released, reason: str) -> None:
        """What was released did not get out after all: the printer or the clipboard would not take it."""
        draft = released.draft
        self._note(draft, released.by, "failed", reason, _told(draft))

    def _tell(self, text: str) -> None:
        self._problems.append(text)
        self._news.append(text)

    def _later_written(self, payload: Payload, draft: Draft, by: str) -> None:
        self._keep_writing(payload, draft.case, by, draft.title)

    def _keep_writing(self, payload: Payload, case: str | None, by: str, title: str) -> None:
        if len(self._unwritten) >= _MOST_UNWRITTEN:
            self._problems.append(f"{self._unwritten.popleft()[3]}: what became of it could not be logged")
        self._unwritten.append((payload, case, by, title))
        self._write_down()

    def _write_down(self) -> None:
        """Into the journal; what it does not take now is kept for the next poll."""
        while self._unwritten:
            payload, case, by, title = self._unwritten[0]
            try:
                self._logbook.write(payload, subject=case, author=by or None)
            except DeviceError:
                return
            except UserError as error:  # it would be refused again for ever, and stand before all that follows
                self._problems.append(f"{title}: what became of it could not be logged ({error})")
            self._unwritten.popleft()

    def _resume_when_read(self) -> None:
        """The journal vouches for waiting mail, so that waits until all of the journal is read."""
        self._to_resume = self._logbook.state.loading is not None
        if not self._to_resume:
            self._resume()

    def _resume(self) -> None:
        """Take up what an earlier run left: waiting mail is sent if the journal vouches for it, results are caught up."""
        records, problems = self._outbox.records()
        self._problems.extend(problems)
        logged = {(p.content_sha256, p.status) for line in self._logbook.state.lines if isinstance(p := line.payload, RelaySent)}
        for record in records:
            station = self._released_at(record)
            if station != self._settings.station:
                # Two stations share one outbox: each sends and writes down what was released at it, or it would go twice. What
                # no entry is known of may have been released at another one in this instant; else nobody released it.
                if record.status == WAITING:
                    where = f"it was released at station {station}" if station else "the log has no decision on it"
                    self._problems.append(f"{record.draft.title} waits in the outbox and is not sent from here: {where}")
            elif record.status == WAITING and self._smtp is not None:
                self._take_up(record)
            elif record.status in (DELIVERED, FAILED) and (record.content_sha256, record.status) not in logged:
                addresses = record.done if record.status == DELIVERED else record.refused
                self._note(record.draft, record.by, record.status, f"{record.detail} (before the restart)".strip(), addresses)

    def _released_at(self, record: Record) -> str:
        """The station at which a message was released, "" if the log does not know it."""
        line = self._logbook.line(record.entry)
        return (line.history[0] if line.history else line.entry).station if line is not None else ""

    def _take_up(self, record: Record) -> None:
        assert self._smtp is not None
        try:
            self._smtp.send(self._gate.restore(record.draft, record.entry, record.by, record.at), record)
        except NotReleasedError as error:
            self._problems.append(f"{record.name} in the outbox is not sent: {error}")
            try:
                self._outbox.save(record.become(FAILED, str(error)))
            except DeviceError as trouble:
                self._problems.append(str(trouble))
            self._note(record.draft, record.by, "failed", f"not sent after a restart: {error}", envelope(record.draft)[0])
        except DeviceError as error:
            self._problems.append(str(error))

    # ---- the master's distress: never refused, never kept waiting

    def distress_card(self, ship: ShipState | None) -> str:
        """What to read out on VHF. Works whatever the state of policy, log and outbox."""
        return distress_card(self._settings.ship, ship, self._clock.utc())

    def declare_distress(self, by: str, *, confirm: bool = False) -> DistressStep:
        """Own ship in distress, in two steps; ``confirm`` is the second. Recorded; a log that fails does not stop it."""
        step, text = ("declared", "DISTRESS DECLARED") if confirm else ("opened", "Confirm: this ship is in distress")
        card = self.distress_card(self._ship_state(None))
        try:
            self._logbook.write(MasterDistress(step=step, text=card if confirm else ""), author=by or None)
        except (DeviceError, UserError) as error:
            text = f"{text}. Write it into the paper log: {error}"
        return DistressStep(confirm, text)

    def close(self) -> None:
        """Stop sending; what waits stays in the outbox."""
        if self.training_feeds is not None:
            self.training_feeds.close()
        if self.forwarding is not None:
            self.forwarding.close()
        self.plotting.close()
        if self._smtp is not None:
            self._smtp.close()
        self.poll()


def _told(draft: Draft) -> tuple[str, ...]:
    """The recipients' texts; people of the earlier mails were judged and told nothing."""
    return tuple(r.text for r in draft.recipients if r.role != "thread")
