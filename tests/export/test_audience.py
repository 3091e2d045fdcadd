"""Who is given what: the table of profiles forgets no kind and no field, and says no more than its labels admit."""

from __future__ import annotations

import pytest

from app.config import Ship
from app.errors import UserError
from app.export.audience import (
    AUDIENCES,
    FLAG,
    LAWYERS,
    OWN,
    PUBLIC,
    RCC,
    kinds_spoken_of,
    opening,
    recipient_of,
    recipients,
    spoken_of,
)
from app.export.order import Order
from app.policy.book import SHIPPED_DIRECTORY, read_directory
from app.policy.model import Label
from app.rescue import entries as e
from app.rescue.entries import BY_KIND
from app.rescue.withheld import treatments

NARROW = (FLAG, RCC, PUBLIC)
NEVER_OUT = {
    FLAG: {
        "case.track": "*", "incident.track": "*", "vessel.noted": "*", "log.line": "*", "watch.on": "*", "personal.noted": "*",
        "people.flagged": "*", "media.added": "*", "custody.noted": "*", "incident.statement": "who role",
        "people.movement": "medical disabled", "case.pob": "medical disabled", "policy.decision": "title text reason path",
        "case.actor": "mmsi target", "entry.void": "reason",
    },
    RCC: {
        "incident.marked": "*", "incident.detail": "*", "incident.statement": "*", "case.actor": "*", "case.track": "*",
        "log.line": "*", "media.added": "*", "vessel.noted": "*", "mob.marked": "*", "system.note": "*",
        "case.opened": "information_source text", "case.position": "source as_given", "case.closed": "note",
    },
}  # fmt: skip
"""What must never be in the table for them, whoever edits it."""


def test_every_kind_and_every_field_has_its_word_in_the_table() -> None:
    assert kinds_spoken_of() == frozenset(BY_KIND)
    for name, kind in BY_KIND.items():
        assert spoken_of(name) == frozenset(kind.model_fields), name


def test_a_kind_that_nobody_thought_of_goes_to_nobody_but_the_archive_and_counsel() -> None:
    given = {id_: opening(audience, "kind.of-tomorrow") for id_, audience in AUDIENCES.items()}
    assert [id_ for id_, each in given.items() if each is not None] == [OWN, LAWYERS]


def test_the_public_is_given_no_entry_at_all() -> None:
    assert all(opening(AUDIENCES[PUBLIC], kind) is None for kind in BY_KIND)


@pytest.mark.parametrize("audience", [FLAG, RCC])
def test_what_must_not_go_is_not_in_the_table(audience: str) -> None:
    for kind, names in NEVER_OUT[audience].items():
        given = opening(AUDIENCES[audience], kind)
        if names == "*":
            assert given is None, kind
        else:
            assert given is not None
            assert not given.fields & {f"payload.{name}" for name in names.split()}, kind


@pytest.mark.parametrize("audience", [FLAG, RCC])
def test_no_names_of_the_crew_and_no_feeds_go_to_an_authority(audience: str) -> None:
    for kind in BY_KIND:
        given = opening(AUDIENCES[audience], kind)
        if given is not None:
            assert not given.fields & {"author", "ship.links", "ship.clock_offset_s"}


@pytest.mark.parametrize("audience", [FLAG, RCC])
def test_every_free_text_that_is_given_goes_through_the_position_finder(audience: str) -> None:
    fixed = {"name", "ship", "callsign", "mmsi", "flag", "organisation", "software", "number", "boat_type", "boat_afterwards",
             "outcome", "actor_type", "authority", "means", "draft", "channel", "policy", "content_sha256", "recount", "request",
             "mob", "case", "severity", "actor_kind", "legal_zone", "language", "item"}  # fmt: skip
    for name, kind in BY_KIND.items():
        given = opening(AUDIENCES[audience], name)
        for field, how in treatments(kind).items():
            full = f"payload.{field}"
            if given is not None and how == "text" and full in given.fields and field not in fixed:
                assert full in given.scanned, f"{name}: {field}"


@pytest.mark.parametrize("audience", [FLAG, RCC])
def test_what_is_given_of_a_kind_is_enough_for_it_to_count(audience: str) -> None:
    """A field without which the line would count for nothing is given, or the kind is not given at all."""
    for name, kind in BY_KIND.items():
        given = opening(AUDIENCES[audience], name)
        if given is None or kind in (e.MissionClosed, e.EntryVoid):
            continue
        for field, how in treatments(kind).items():
            assert how != "whole" or f"payload.{field}" in given.fields, f"{name}: {field}"


@pytest.mark.parametrize("audience", AUDIENCES.values(), ids=lambda a: a.id)
def test_labels_say_what_the_table_gives(audience: object) -> None:
    assert audience in AUDIENCES.values()
    a = next(each for each in AUDIENCES.values() if each is audience)
    fields = {kind: given.fields for kind in BY_KIND if (given := opening(a, kind)) is not None and given.all_but is None}
    if any("payload.lat" in names for names in fields.values()):
        assert Label.CASE_POSITION in a.labels
    if any("ship.lat" in names for names in fields.values()):
        assert Label.OWN_POSITION in a.labels
    if "payload.people" in fields.get("people.movement", ()):
        assert Label.HEAD_COUNT in a.labels
    if a.incidents or a.media or a.publication or "incident.detail" in fields:
        assert Label.EVIDENCE in a.labels
    if a.raw or a.track:
        assert {Label.TRACK, Label.OWN_POSITION, Label.THIRD_PARTY_POSITION} <= a.labels
    if a.id in NARROW:
        assert not {Label.THIRD_PARTY_POSITION, Label.TRACK, Label.PERSONAL_DATA} & a.labels
        assert [a.raw, a.media, a.track] == [False, False, False]
    assert a.publication == (a.id == PUBLIC)


def test_each_says_what_it_is_for_and_what_it_holds_back() -> None:
    assert list(AUDIENCES) == [OWN, LAWYERS, FLAG, RCC, PUBLIC]
    for a in AUDIENCES.values():
        assert a.title
        assert a.what.endswith(".")
        assert "\n" not in a.what
        assert a.id == OWN or "olds back" in a.what


def test_every_recipient_stands_in_the_directory() -> None:
    known = read_directory(SHIPPED_DIRECTORY).authorities
    for a in AUDIENCES.values():
        assert a.asks_recipient or a.recipient in known


def test_the_flag_state_is_reached_by_its_centre_or_its_administration() -> None:
    flag_rcc = Ship(flag_rcc="DE-MRCC").flag_rcc
    assert recipients(AUDIENCES[FLAG], flag_rcc) == ("DE-MRCC", "FLAG-STATE")
    assert recipient_of(Order(audience=FLAG), flag_rcc) == "FLAG-STATE"
    assert recipient_of(Order(audience=FLAG, recipient="DE-MRCC"), flag_rcc) == "DE-MRCC"
    with pytest.raises(UserError, match="not for IT-MRCC"):
        recipient_of(Order(audience=FLAG, recipient="IT-MRCC"), flag_rcc)


def test_a_profile_goes_to_whom_it_was_made_for() -> None:
    assert recipient_of(Order()) == "OWN-ARCHIVE"
    assert recipient_of(Order(audience=RCC, recipient="MT-RCC")) == "MT-RCC"
    with pytest.raises(UserError, match="Name the centre"):
        recipient_of(Order(audience=RCC))
    with pytest.raises(UserError, match="not for IT-MRCC"):
        recipient_of(Order(audience=OWN, recipient="IT-MRCC"))
    with pytest.raises(UserError, match="There is no audience “press”"):
        recipient_of(Order(audience="press"))
