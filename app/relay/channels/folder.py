"""The outbox folder as a channel: a satellite mail program, or a person, takes the message from there."""

from __future__ import annotations

from pathlib import Path

from app.policy.model import ChannelKind
from app.relay.gate import NotReleasedError, Released, opened
from app.relay.mime import to_eml
from app.relay.outbox import HANDED_OVER, WAITING, Outbox, Record


class FolderChannel:
    """Writes messages whole into the outbox. ``sender`` may be empty, ``ship`` is the name in From; ``mark`` as in ``to_eml``."""

    def __init__(self, outbox: Outbox, sender: str, ship: str, mark: str = "") -> None:
        self._outbox, self._sender, self._ship, self._mark = outbox, sender, ship, mark

    def put(self, released: Released, *, waits: bool = False) -> tuple[Record, Path]:
        """Write the message; ``waits``: it is still to be sent by mail. Raises NotReleasedError, UserError, DeviceError."""
        draft = opened(released)
        if draft.channel not in (ChannelKind.EMAIL, ChannelKind.OUTBOX):
            raise NotReleasedError("released for another way out, not for the outbox")
        record = Record(draft, released.entry, released.by, released.at, WAITING if waits else HANDED_OVER)
        eml = to_eml(draft, self._sender, self._ship, released.at, self._mark)
        return record, self._outbox.save_message(record, eml)
