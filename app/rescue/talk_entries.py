"""What can be written about who was told what: calls, decisions of the gate, what became of messages, requests."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field, model_validator

from app.rescue.payload import Payload


class CommsLine(Payload):
    """One communication. ``direction`` as seen from the ship; ``result`` says whether anybody answered.

    ``channel`` of a radio. ``repeat_min``: remind of calling again after so many minutes. ``answers``: the call (entry id)
    that this one answers or repeats.
    """

    kind: ClassVar[str] = "comms.line"
    direction: Literal["in", "out"]
    means: str
    party: str
    content: str
    result: Literal["answered", "no_answer", "refused", "sent", "received", ""] = ""
    authority: str | None = None
    channel: str = ""
    repeat_min: int | None = Field(default=None, gt=0, le=24 * 60)
    answers: str | None = None


class ReminderDone(Payload):
    """A call need not be repeated any more. ``call`` is the entry that asked for the reminder."""

    kind: ClassVar[str] = "comms.reminder_done"
    call: str
    reason: str = Field(min_length=1)


class PosRequested(Payload):
    """A place of safety was asked for. ``draft`` is the message that did it, if one did; ``authorities`` directory ids.

    ``remind_min``: remind after so many minutes without an answer.
    """

    kind: ClassVar[str] = "pos.request"
    to: tuple[str, ...] = Field(min_length=1)
    authorities: tuple[str, ...] = ()
    means: str = ""
    text: str = ""
    draft: str | None = None
    cases: tuple[str, ...] = ()
    remind_min: int | None = Field(default=120, gt=0, le=24 * 60)


class PosAnswered(Payload):
    """What came back on a request (``request`` is its entry id). ``assigned`` names the port."""

    kind: ClassVar[str] = "pos.answer"
    request: str
    result: Literal["assigned", "refused", "wait", "no_answer"]
    by: str = ""
    port: str = ""
    lat: float | None = Field(default=None, ge=-90, le=90)
    lon: float | None = Field(default=None, ge=-180, le=180)
    text: str = ""

    @model_validator(mode="after")
    def _sane(self) -> PosAnswered:
        if self.result == "assigned" and not self.port.strip():
            raise ValueError("an assigned place of safety has a name")
        if (self.lat is None) != (self.lon is None):
            raise ValueError("a position has a latitude and a longitude")
        return self


class PolicyDecision(Payload):
    """What the gate decided about one draft, written before a byte moves. ``content_sha256`` binds it to the text.

    ``text`` is subject and body as decided on: who was told what is the crew's defence.
    """

    kind: ClassVar[str] = "policy.decision"
    draft: str
    verdict: Literal["ALLOW", "NOTICE", "HOLD", "BLOCK"]
    released: bool
    recipients: tuple[str, ...]
    labels: tuple[str, ...]
    channel: str
    rule: str
    sentence: str
    path: tuple[str, ...] = ()
    policy: str
    content_sha256: str
    detector: str = ""
    alternatives: tuple[str, ...] = ()
    by_master: bool = False
    reason: str = ""
    title: str = ""
    text: str = ""


class RelaySent(Payload):
    """What became of a released message. The body is kept in the outbox under its hash. ``training``: it was not sent, and would
    have been at sea."""

    kind: ClassVar[str] = "relay.sent"
    draft: str
    channel: str
    recipients: tuple[str, ...]
    status: Literal["queued", "delivered", "failed", "handed_over", "training"]
    detail: str = ""
    content_sha256: str
    sitrep: int | None = None
    title: str = ""


class PolicyProposed(Payload):
    """Somebody wants the directory changed. ``what``: the differences in words, those in ``looser`` let more go than before."""

    kind: ClassVar[str] = "policy.proposed"
    by: str = Field(min_length=1)
    why: str = Field(min_length=1)
    what: tuple[str, ...] = ()
    looser: tuple[str, ...] = ()
    from_hash: str
    to_hash: str
    pin: bool = False


class PolicyChanged(Payload):
    """A second person agreed: from here on every decision is made with the directory ``to_hash``. ``pin``: of this person."""

    kind: ClassVar[str] = "policy.changed"
    proposed_by: str = Field(min_length=1)
    confirmed_by: str = Field(min_length=1)
    why: str = ""
    what: tuple[str, ...] = ()
    looser: tuple[str, ...] = ()
    from_hash: str
    to_hash: str
    policy: str = ""
    pin: bool = False


class PolicyDropped(Payload):
    """A proposal was thrown away: the directory stays as it was."""

    kind: ClassVar[str] = "policy.dropped"
    proposed_by: str = ""
    by: str = Field(min_length=1)
    to_hash: str = ""
