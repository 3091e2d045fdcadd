"""For whom an export can be made, and what each of them is given: the table ``data/export/profiles.toml``, read.

An audience gets a field because the table says so, never because nobody thought of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from app.errors import UserError
from app.export.order import Order
from app.policy.model import Label
from app.policy.positions import scan
from app.tomlfile import read_toml

PROFILES: Final = Path(__file__).parent.parent / "data" / "export" / "profiles.toml"
OWN, LAWYERS, FLAG, RCC, PUBLIC = "own", "lawyers", "flag", "rcc", "public"
SHIP: Final = (
    "lat", "lon", "position_source", "position_age_s", "sog_mps", "cog_deg", "heading_deg", "wind_from_deg", "wind_mps",
)  # fmt: skip
"""What the word ``own_ship`` in the table opens."""

OWN_SHIP: Final = "own_ship"
OWN_ARCHIVE: Final = "OWN-ARCHIVE"
"""Directory id of the ship's own archive: whoever takes a bundle from there decides on it as a relay of its own."""

TOLD_BY_A_MISSION: Final = frozenset(
    {Label.OWN_POSITION, Label.CASE_POSITION, Label.THIRD_PARTY_POSITION, Label.TRACK, Label.HEAD_COUNT, Label.EVIDENCE}
)
"""What a whole mission tells."""

_SCANNED: Final = "~"


@dataclass(frozen=True, slots=True)
class Audience:
    """``what`` it is for and holds back, for the screen. ``recipient``: directory id, "" = an RCC is to be named.

    ``labels``: what such an export tells. ``raw``, ``media``, ``track``, ``incidents`` (dossiers and attack reports) and
    ``publication`` say which files are in it. ``history``: earlier wordings and struck-out lines keep their words.
    """

    id: str
    title: str
    what: str
    recipient: str
    asks_recipient: bool
    labels: frozenset[Label]
    raw: bool
    media: bool
    track: bool
    incidents: bool
    publication: bool
    history: bool = False
    chosen_cases_only: bool = False
    everything: bool = False


@dataclass(frozen=True, slots=True)
class Opening:
    """What an audience is given of a kind: names of fields as ``app.seal`` has them, those in ``scanned`` after the position
    finder. ``all_but`` instead: everything else. The conditions are about who was spoken to (``app.export.redact``)."""

    fields: frozenset[str] = frozenset()
    scanned: frozenset[str] = frozenset()
    all_but: frozenset[str] | None = None
    with_recipient: bool = False
    with_authorities: bool = False
    released: bool = False


class _Row(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _AudienceRow(_Row):
    title: str
    what: str
    recipient: str
    labels: tuple[Label, ...]
    files: tuple[Literal["raw", "media", "track", "incidents", "publication"], ...]
    history: bool
    chosen_cases_only: bool = False
    everything: bool = False


class _KindRow(_Row):
    """Fields by their names with blanks between; ``None`` = nothing of the kind is given."""

    flag: str | None = None
    rcc: str | None = None
    nobody: str
    lawyers_not: str = ""
    with_recipient: tuple[str, ...] = ()
    with_authorities: tuple[str, ...] = ()
    released: tuple[str, ...] = ()

    def given(self, audience: str) -> str | None:
        return {FLAG: self.flag, RCC: self.rcc}.get(audience)


class _Table(_Row):
    format: Literal[1]
    audience: dict[str, _AudienceRow]
    kind: dict[str, _KindRow] = Field(default_factory=dict)


_TABLE: Final = read_toml(PROFILES, _Table)

AUDIENCES: Final[Mapping[str, Audience]] = {
    id_: Audience(
        id=id_,
        title=row.title,
        what=row.what,
        recipient=row.recipient,
        asks_recipient=not row.recipient,
        labels=frozenset(row.labels),
        raw="raw" in row.files,
        media="media" in row.files,
        track="track" in row.files,
        incidents="incidents" in row.files,
        publication="publication" in row.files,
        history=row.history,
        chosen_cases_only=row.chosen_cases_only,
        everything=row.everything,
    )
    for id_, row in _TABLE.audience.items()
}
"""In the order in which they are offered."""


def audience_of(order: Order) -> Audience:
    """Raises UserError where there is none of that id."""
    try:
        return AUDIENCES[order.audience]
    except KeyError:
        raise UserError(f"There is no audience “{order.audience}”. Choose one of: {', '.join(AUDIENCES)}") from None


def recipients(audience: Audience, flag_rcc: str = "") -> tuple[str, ...]:
    """Directory ids that may be chosen as recipient, the likeliest first; none = any RCC may be named. ``flag_rcc``: of the
    settings (``ship.flag_rcc``), "" = not set."""
    if audience.asks_recipient:
        return ()
    if audience.id == FLAG and flag_rcc:
        return flag_rcc, audience.recipient
    return (audience.recipient,)


def recipient_of(order: Order, flag_rcc: str = "") -> str:
    """The directory id of who gets this export: of the order, or the audience's own. Raises UserError where it is not said,
    where a profile is to be sent to somebody for whom it was not made, or where what was typed for it tells a position."""
    audience = audience_of(order)
    no_position_typed(order)
    may = recipients(audience, flag_rcc)
    if not order.recipient and not may:
        raise UserError(f"Who gets the export “{audience.title}”? Name the centre, e.g. IT-MRCC")
    if order.recipient and may and order.recipient not in may:
        raise UserError(
            f"The export “{audience.title}” is for {' or '.join(may)}, not for {order.recipient}. Choose the audience that fits"
        )
    return order.recipient or (audience.recipient if audience.id == FLAG else may[0])


def no_position_typed(order: Order) -> None:
    """What was typed for an export goes with it as it stands. Raises UserError where it tells a position, or may, to somebody who
    is not given all of them."""
    if audience_of(order).everything:
        return
    for what, text in (("What it is for", order.purpose), ("Who reports", order.source)):
        if (seen := scan(text)).found or seen.held:
            raise UserError(f"“{what}” tells a position, and everybody who gets this export reads it. Say it without")


def opening(audience: Audience, kind: str) -> Opening | None:
    """What the audience is given of a kind; ``None`` = nothing but the number, the hash and the commitments."""
    row = _TABLE.kind.get(kind)
    if audience.everything:
        hidden = row.lawyers_not if row is not None and audience.id != OWN else ""
        return Opening(all_but=frozenset(f"payload.{name}" for name in hidden.split()))
    given = row.given(audience.id) if row is not None else None
    if row is None or given is None:
        return None
    fields, scanned = {"subject"}, set()
    for word in given.split():
        name = word.removesuffix(_SCANNED)
        if name == OWN_SHIP:
            fields.update(f"ship.{each}" for each in SHIP)
        else:
            full = name if name == "author" else f"payload.{name}"
            fields.add(full)
            if word != name:
                scanned.add(full)
    return Opening(
        frozenset(fields),
        frozenset(scanned),
        with_recipient=audience.id in row.with_recipient,
        with_authorities=audience.id in row.with_authorities,
        released=audience.id in row.released,
    )


def spoken_of(kind: str) -> frozenset[str]:
    """Fields of a kind's payload that the table speaks of, for the test that it forgets none."""
    row = _TABLE.kind.get(kind)
    if row is None:
        return frozenset()
    words = " ".join(filter(None, (row.flag, row.rcc, row.nobody, row.lawyers_not))).split()
    return frozenset(word.removesuffix(_SCANNED) for word in words) - {OWN_SHIP, "author"}


def kinds_spoken_of() -> frozenset[str]:
    return frozenset(_TABLE.kind)
