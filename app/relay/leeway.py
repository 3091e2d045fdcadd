"""A mail to a leeway drift server: it reads one ``key=value`` a line and answers with where the boat may drift to.

Keys as in github.com/digitalfabrik/opendrift-leeway-webgui, leeway/utils.py (``parse_mail_arguments``: no blank before the
sign); object numbers of OBJECTPROP.DAT in OpenDrift. Whoever runs that server comes to know the position: the mail is
judged like any other, and the server is a body of the directory that two people have to enter. None ships.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from app.entry import new_id
from app.errors import UserError
from app.policy.book import PolicyBook
from app.policy.model import ChannelKind, Label, Recipient
from app.policy.resolve import resolve
from app.relay.drafts import Draft
from app.relay.recipients import recipient
from app.rescue.state import Case, RescueState

LEEWAY: Final = "leeway"
"""Template of the drafts made here."""

NAMES: Final = ("Leeway drift server", "Leeway server", "Drift server", "Leeway")
"""Names under which the operator may enter it; the first is said where there is none."""

OBJECTS: Final = {
    27: "rubber boat",
    47: "wood, fibreglass or iron",
    50: "fishing vessel",
    46: "swamped or capsized",
    1: "person in the water",
    2: "person with life jacket",
    6: "deceased, face down",
}
_BY_TYPE: Final = {"rubber": 27, "fishing": 50, "wood": 47, "fibreglass": 47, "iron": 47, "metal": 47}
HOURS: Final = 24
RADIUS_M: Final = 1000
"""Round the position, where nobody said how sure it is."""


def leeway_draft(
    state: RescueState, case_id: str, recipients: tuple[Recipient, ...], object_type: int | None = None, hours: int = HOURS
) -> Draft:
    """Raises UserError for no such case and for one without a position."""
    case = state.cases.get(case_id)
    if case is None:
        raise UserError(f"There is no case {case_id}. Choose one of the open cases")
    fix = case.position
    if fix is None:
        raise UserError("The case has no position: there is nothing to drift from. Enter one first")
    lines = (
        f"latitude={fix.position.lat:.5f}",
        f"longitude={fix.position.lon:.5f}",
        f"start_time={_stamp(fix.at)}",
        f"duration={hours}",
        f"radius={round(fix.accuracy_m) if fix.accuracy_m else RADIUS_M}",
        f"object_type={object_type if object_type is not None else usual_object(case)}",
    )
    return Draft(
        id=new_id(),
        case=case_id,
        title=f"Drift request {case.number}",
        recipients=recipients,
        channel=ChannelKind.EMAIL,
        subject="Leeway drift request",
        body="\n".join((*lines, "")),
        labels=frozenset({Label.CASE_POSITION}),
        template=LEEWAY,
        carried=((Label.CASE_POSITION, fix.position),),
    )


def leeway_recipients(book: PolicyBook) -> tuple[Recipient, ...]:
    """The server as the directory has it; where it has none, its name, which nobody knows and the policy therefore stops."""
    ids = [id_ for name in NAMES for id_ in resolve(book.directory, Recipient(name)).addressed]
    return (recipient(book.directory.authorities[ids[0]]),) if ids else (Recipient(NAMES[0], note="not in the directory"),)


def usual_object(case: Case) -> int:
    """The object of the drift tables that comes next to the boat."""
    d = case.details
    if d.capsized:
        return 46
    return next((number for word, number in _BY_TYPE.items() if word in (d.boat_type or "").casefold()), 27)


def _stamp(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M}"
