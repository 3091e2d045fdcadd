"""A text that somebody copies off the screen, as a draft: what is in it is worked out, because nobody has said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.entry import new_id
from app.geo import Position, range_bearing
from app.policy.judge import SAME_PLACE_NM
from app.policy.model import ChannelKind, Label, Recipient
from app.relay.drafts import Draft
from app.relay.scanning import Scanner, careful_scan
from app.units import NM


def copied_draft(
    text: str,
    recipients: tuple[Recipient, ...],
    channel: ChannelKind,
    scan: Scanner,
    cases: Mapping[str, Position],
    ships: Iterable[Position],
) -> Draft:
    """``cases``: positions of cases by their ids; ``ships``: of other ships in the picture.

    A position in the text that is a ship's and no case's is third-party; any other counts as a case's, as everywhere.
    """
    around = tuple(ships)
    about: str | None = None
    carried: list[tuple[Label, Position]] = []
    for found in careful_scan(scan, text).found:
        if (place := found.position) is None:
            continue
        case = next((id_ for id_, at in cases.items() if _same(at, place)), None)
        about = about or case
        if case is None and any(_same(ship, place) for ship in around):
            carried.append((Label.THIRD_PARTY_POSITION, place))
    labels = frozenset(label for label, _ in carried) or frozenset({Label.NONE})
    return Draft(
        new_id(), about, "Copied text", recipients, channel, "", text, labels=labels, carried=tuple(carried)
    )  # fmt: skip


def _same(one: Position, other: Position) -> bool:
    return range_bearing(one, other)[0] <= SAME_PLACE_NM * NM
