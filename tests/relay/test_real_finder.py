"""The desk with the real position finder: what is drafted goes, what is typed is seen."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.policy.model import Label, Recipient, Verdict
from app.policy.positions import scan
from app.relay.desk import Desk
from app.relay.drafts import refusal_draft
from tests.relay.bridge import CASE, SHIP, Bridge, draft

MAIL_0243 = (
    "AURORA to RCC. Proceeding to a rubber boat in distress at 33°03.4′N 012°23.2′E, about 70 people, engine dead. "
    "Our ETA 03:59 UTC. Please confirm receipt and assign a coordinator."
)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    b = Bridge(tmp_path)
    return Desk(b.book, b.logbook, b.settings, b.outbox, b.clock, sending=True, scan=scan, ship_state=lambda _: SHIP)


def test_a_sitrep_to_all_who_may_be_told_is_not_held_by_its_own_numbers(desk: Desk) -> None:
    outcome = desk.send(desk.draft_sitrep(CASE), "M. Rossi")
    assert (outcome.decision.verdict, outcome.released) == (Verdict.NOTICE, True)


def test_the_fixed_refusal_passes(desk: Desk) -> None:
    assert desk.send(refusal_draft(Recipient("JRCC Tripoli")), "M. Rossi").released


def test_the_reply_of_0243(desk: Desk) -> None:
    untold = frozenset({Label.NONE})  # the label comes from the text alone
    refused = desk.send(draft("MRCC Rome", "MRCC Bremen", cc=("JRCC Tripoli",), body=MAIL_0243, labels=untold), "M. Rossi")
    assert refused.text == "Not sent. JRCC Tripoli is in cc and would receive the position of the boat."
    assert refused.decision.without == ("JRCC Tripoli",)
    assert desk.send(draft("MRCC Rome", "MRCC Bremen", body=MAIL_0243, labels=untold), "M. Rossi").released
    assert not desk.send(draft("Frontex", body=MAIL_0243, labels=untold), "M. Rossi").released
