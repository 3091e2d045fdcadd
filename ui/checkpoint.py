"""A checkpoint of this log as the message that takes it off the ship: for the radio, for paper, for somebody who keeps it."""

from __future__ import annotations

from typing import Final

from app.checkpoints import note_of
from app.errors import UserError
from app.notes import Note
from app.policy.model import ChannelKind, Recipient
from app.ports import Checkpoint
from app.relay.checkpoint_note import checkpoint_draft
from app.relay.drafts import Draft
from app.relay.waypoints import OWN_SHIP
from ui.bridge import Bridge

OWN_PAPERS: Final = (Recipient("Own bridge", "to", OWN_SHIP),)
"""Whoever reads it out, or puts it into the paper log, is on this bridge."""


def draft_of(checkpoint: Checkpoint, bridge: Bridge, to: tuple[Recipient, ...], channel: ChannelKind) -> Draft | None:
    """The message of a checkpoint; ``None`` for one of the form before notes."""
    note = note_in(checkpoint)
    ship = bridge.state.ship or bridge.station.settings.ship.name
    return checkpoint_draft(note, checkpoint.public_key, ship, to, channel) if note is not None else None


def note_in(checkpoint: Checkpoint) -> Note | None:
    """Its note; ``None`` for one of the form before notes."""
    try:
        return note_of(checkpoint)
    except UserError:
        return None
