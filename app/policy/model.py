"""Words of the policy: verdicts, labels, channels, and what a decision says. Pure data, no I/O."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from app.geo import Position


class Verdict(IntEnum):
    """A lattice: the maximum over recipients, labels and rules is the verdict (deny overrides)."""

    ALLOW = 0
    NOTICE = 1
    HOLD = 2
    BLOCK = 3


class Label(StrEnum):
    """What a message tells."""

    OWN_POSITION = "own_position"
    CASE_POSITION = "case_position"
    THIRD_PARTY_POSITION = "third_party_position"
    TRACK = "track"
    HEAD_COUNT = "head_count"
    INTENTIONS = "intentions"
    PERSONAL_DATA = "personal_data"
    EVIDENCE = "evidence"
    NONE = "none"  # tells nothing that the policy speaks of


class ChannelKind(StrEnum):
    EMAIL = "email"
    OUTBOX = "outbox"
    VOICE = "voice"
    CLIPBOARD = "clipboard"
    EXPORT = "export"
    NMEA = "nmea"
    PRINT = "print"
    STATION = "station"


@dataclass(frozen=True, slots=True)
class FoundPosition:
    """A position in a text. ``start``/``end`` are offsets into the original text; ``position`` ``None``: it is one, but
    the place cannot be computed (partial, what3words ...). ``style`` names the way it was written."""

    start: int
    end: int
    style: str
    text: str
    position: Position | None = None


@dataclass(frozen=True, slots=True)
class Scan:
    """What the detector says of a text: positions *found*, and spans that it *cannot explain as harmless* (held)."""

    found: tuple[FoundPosition, ...] = ()
    held: tuple[FoundPosition, ...] = ()
    why: str = ""
    reasons: tuple[tuple[str, str], ...] = field(default=(), compare=False)
    """Of a file: which part of it, and what there is about it; ``why`` says all of them in one."""

    @property
    def verdict(self) -> str:
        return "found" if self.found else "held" if self.held else "clear"


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody a message is addressed to. ``authority`` is a directory id where the address or name is known.

    ``note`` is for the screen only ("no address entered"): it is neither sent nor part of what is decided.
    """

    text: str
    role: str = "to"  # to, cc, bcc, thread
    authority: str | None = None
    note: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Disclosure:
    """Recipients x channel x what it tells: all that ``decide`` looks at. ``scan`` is of subject, body and attachments.

    ``carried`` are the positions that the draft was made from, each with its label: a position found in the text that is
    one of these is explained by that label, any other counts as the position of a case.
    """

    recipients: tuple[Recipient, ...]
    channel: ChannelKind
    labels: frozenset[Label]
    scan: Scan = field(default_factory=Scan)
    free_text: bool = True
    template: str | None = None
    carried: tuple[tuple[Label, Position], ...] = ()


@dataclass(frozen=True, slots=True)
class Reason:
    """One verdict on one recipient and label. ``path`` from who is written to, to who would know, by name; ``why`` is the
    rule's own reason, ``source`` where that is known from."""

    recipient: str
    label: Label
    verdict: Verdict
    rule: str
    sentence: str
    source: str
    path: tuple[str, ...]
    link: str = "direct"  # direct, conduit, documented_relay, possible_relay
    why: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """The answer. ``sentence`` is one that an officer can read on the radio; ``instead`` are authorities that may be
    told; ``without`` = recipients whose removal would let it go."""

    verdict: Verdict
    rule: str
    sentence: str
    reasons: tuple[Reason, ...]
    path: tuple[str, ...]
    instead: tuple[str, ...]
    without: tuple[str, ...]
    policy: str  # name and version, e.g. "JF-2026.11"
    policy_hash: str
    labels: frozenset[Label]
    source: str = ""
    why: str = ""
    link: str = "direct"
