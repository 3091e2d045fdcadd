"""A checkpoint as a message: it goes, whatever letters chance put into it, and it carries nothing else past the gate."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app import notes
from app.clock import ManualClock
from app.config import Settings, Ship
from app.policy.book import load_book
from app.policy.model import ChannelKind, Recipient, Verdict
from app.policy.positions import scan
from app.relay.checkpoint_note import ALPHABET, checkpoint_draft, groups
from app.relay.desk import Desk
from app.relay.drafts import Draft
from app.relay.scanning import scan_draft
from app.relay.waypoints import OWN_SHIP
from app.rescue.logbook import Logbook
from db.keys import StationKey
from tests.fakes import MemoryJournal

NOW = datetime(2026, 6, 14, 2, 50, tzinfo=UTC)
OWN = (Recipient("Own bridge", "to", OWN_SHIP),)
SEA_WATCH = (Recipient("Alarm Phone"),)
WAYS = (ChannelKind.EMAIL, ChannelKind.VOICE, ChannelKind.PRINT, ChannelKind.CLIPBOARD)
_KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
KEY = StationKey(_KEY)


def note(number: int, station: str = "Bridge") -> notes.Note:
    """The same note in every run, with the letters that chance gave it."""
    chance = random.Random(number)
    log, size, root = chance.randbytes(16).hex(), chance.randint(1, 200_000), chance.randbytes(32)
    return notes.signed(log, size, root, station, NOW + timedelta(seconds=number), KEY.public, _KEY.sign)


def draft(of: notes.Note, channel: ChannelKind = ChannelKind.EMAIL, to: tuple[Recipient, ...] = OWN) -> Draft:
    return checkpoint_draft(of, KEY.public, "AURORA", to, channel)


def test_some_notes_read_as_positions_by_chance() -> None:
    """Or there would be no need for what follows."""
    read = [n for n in range(120) if (s := scan(note(n).text)).found or s.held]
    assert len(read) > 5


@pytest.mark.parametrize("way", WAYS)
def test_no_note_is_taken_for_a_position(way: ChannelKind) -> None:
    for n in range(120):
        looked = scan_draft(scan, draft(note(n), way))
        assert (looked.found, looked.held) == ((), ()), (n, looked.why)


def test_a_mail_that_waited_for_a_restart_is_judged_by_the_note_in_it() -> None:
    """What lies in the outbox has no proof beside it."""
    for n in range(120):
        looked = scan_draft(scan, replace(draft(note(n)), proof=""))
        assert (looked.found, looked.held) == ((), ()), (n, looked.why)


def _other(letter: str) -> str:
    return "0" if letter != "0" else "1"


def test_a_position_beside_inside_or_instead_of_the_note_is_found() -> None:
    good = draft(note(1))
    hidden = "33-03.4N 012-23.2E"
    root = good.body.split("\n")[7]
    for body in (
        f"{good.body}\n{hidden}",
        f"{hidden}\n{good.body}",
        good.body.replace("station Bridge", f"station Bridge {hidden}"),
        good.body.replace(root, hidden),
        hidden,
    ):
        assert body != good.body
        assert scan_draft(scan, replace(good, body=body)).found, body
        assert scan_draft(scan, replace(good, body=body, proof="")).found, body
    assert scan_draft(scan, draft(note(1, hidden))).found, "the name of the station is typed by somebody"


def test_a_note_in_which_a_letter_was_changed_is_looked_into_whole() -> None:
    """The signature does not fit, so nothing is left out: log and root may be made up."""
    made = next(n for n in map(note, range(200)) if scan(n.text).held or scan(n.text).found)
    good = draft(made)
    seal = made.text.splitlines()[-1]
    forged = replace(good, body=good.body.replace(seal, seal[:-2] + _other(seal[-2]) + seal[-1]), proof="")
    looked = scan_draft(scan, forged)
    assert looked.found or looked.held
    proof = replace(good, proof=good.proof.replace(KEY.public, "0" * 64))
    looked = scan_draft(scan, proof)
    assert looked.found or looked.held


def test_only_the_template_is_read_this_way() -> None:
    made = next(n for n in map(note, range(200)) if scan(n.text).held or scan(n.text).found)
    looked = scan_draft(scan, replace(draft(made), template=None))
    assert looked.found or looked.held


def test_every_letter_of_a_code_has_a_word() -> None:
    for n in range(40):
        made = note(n)
        assert "-".join(group for group, _ in groups(made)) == made.code
        for group, words in groups(made):
            assert [ALPHABET[letter] for letter in group] == words.split()
            assert len(group) == 5


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    clock = ManualClock(NOW)
    logbook = Logbook(MemoryJournal(), clock, lambda _at: None)
    book = load_book(None, None, None, NOW.date())
    assert book.status.ok
    settings = Settings(ship=Ship(name="AURORA"))
    return Desk(book, logbook, settings, tmp_path, clock, sending=True, scan=scan, ship_state=lambda _at: None)


@pytest.mark.parametrize("way", WAYS)
def test_own_paper_log_and_allies_get_it_and_a_blocked_body_does_not(desk: Desk, way: ChannelKind) -> None:
    assert desk.check(draft(note(3), way)).verdict <= Verdict.NOTICE
    assert desk.check(draft(note(3), way, SEA_WATCH)).verdict <= Verdict.NOTICE
    assert desk.check(draft(note(3), way, (Recipient("JRCC Tripoli"),))).verdict is Verdict.BLOCK


def test_nothing_of_it_is_underlined_while_it_is_written(desk: Desk) -> None:
    for n in range(60):
        assert desk.spans(draft(note(n))).verdict == "clear"
