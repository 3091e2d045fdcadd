"""The whole finite space of the shipped policy, and that nothing anybody adds can loosen it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.policy.book import PolicyBook, load_book
from app.policy.decide import decide
from app.policy.directory import Directory
from app.policy.model import ChannelKind, Disclosure, Label, Recipient, Verdict
from app.policy.reach import Edge, How

BOOK = load_book(None, None, None, date(2026, 6, 14))
assert BOOK.in_force is not None
POLICY = BOOK.in_force
IDS = sorted(BOOK.directory.authorities)
SENSITIVE = [label for label in Label if label is not Label.NONE]
CONDUIT_TO_BLOCKED = {
    giver for giver in IDS for r in BOOK.directory.reach[giver] if r.link.word == "conduit" and r.target in POLICY.blocked
}
RELAY_TO_BLOCKED = {giver for giver in IDS for r in BOOK.directory.reach[giver] if r.target in POLICY.blocked} - CONDUIT_TO_BLOCKED


def verdict(book: PolicyBook, recipients: tuple[str, ...], labels: frozenset[Label], channel: ChannelKind) -> Verdict:
    return decide(book, Disclosure(tuple(Recipient(i) for i in recipients), channel, labels)).verdict


def space() -> Iterator[tuple[str, Label, ChannelKind]]:
    return product(IDS, Label, ChannelKind)


def test_the_space_is_the_one_that_is_meant() -> None:
    assert len(IDS) == 32
    assert {"ALL-STATIONS", "IT-LY-ROOM", "LY-JRCC", "LY-MRCC"} == CONDUIT_TO_BLOCKED
    assert {"IT-MRCC", "MT-RCC", "FR-LAGARDE", "FRONTEX", "IRINI"} <= RELAY_TO_BLOCKED


def test_everything_sensitive_to_a_blocked_body_or_a_conduit_to_one_is_refused_by_every_channel() -> None:
    for id_, label, channel in product(sorted(POLICY.blocked | CONDUIT_TO_BLOCKED), SENSITIVE, ChannelKind):
        assert verdict(BOOK, (id_,), frozenset({label}), channel) is Verdict.BLOCK, (id_, label, channel)


def test_no_position_of_another_ship_goes_over_any_relay() -> None:
    for id_, channel in product(sorted(RELAY_TO_BLOCKED), ChannelKind):
        assert verdict(BOOK, (id_,), frozenset({Label.THIRD_PARTY_POSITION}), channel) is Verdict.BLOCK, (id_, channel)


def test_no_position_and_no_name_is_published_by_any_channel_in_whatever_company() -> None:
    figures = frozenset({Label.HEAD_COUNT, Label.EVIDENCE})
    for label, channel in product((*SENSITIVE, Label.INTENTIONS), ChannelKind):
        least = Verdict.NOTICE if label in figures else Verdict.HOLD if label is Label.INTENTIONS else Verdict.BLOCK
        assert verdict(BOOK, ("PUBLIC",), frozenset({label}), channel) is least, (label, channel)
        assert verdict(BOOK, ("OWN-ARCHIVE", "PUBLIC"), figures | {label}, channel) is least, (label, channel)


def test_each_answer_has_a_reason_a_rule_and_a_path_and_is_the_strictest_of_its_reasons() -> None:
    for id_, label, channel in space():
        decision = decide(BOOK, Disclosure((Recipient(id_),), channel, frozenset({label})))
        assert decision.verdict == max(r.verdict for r in decision.reasons)
        assert decision.rule
        assert decision.sentence.endswith(".")
        assert decision.path
        for reason in decision.reasons:
            assert reason.rule
            assert reason.sentence
            assert reason.path
            assert reason.verdict < Verdict.NOTICE or reason.sentence.endswith(".")


def test_of_several_labels_and_recipients_the_strictest_wins_in_any_order() -> None:
    single = {key: verdict(BOOK, (key[0],), frozenset({key[1]}), ChannelKind.EMAIL) for key in product(IDS, SENSITIVE)}
    for first, second in product(IDS, repeat=2):
        labels = frozenset({Label.OWN_POSITION, Label.TRACK})
        expected = max(single[i, label] for i in (first, second) for label in labels)
        assert verdict(BOOK, (first, second), labels, ChannelKind.EMAIL) is expected


@pytest.mark.parametrize("label", list(Label))
@pytest.mark.parametrize("text", ["x@example.org", "Rescue coordination", "+39 06 123456", "@", "", "mrcc@", "日本"])
def test_an_unknown_recipient_is_refused_everything(text: str, label: Label) -> None:
    for channel in ChannelKind:
        assert verdict(BOOK, (text,), frozenset({label}), channel) is Verdict.BLOCK


some_id = st.sampled_from(IDS)
some_labels = st.frozensets(st.sampled_from(list(Label)), min_size=1, max_size=3)
some_edges = st.lists(st.builds(Edge, some_id, some_id, st.sampled_from(list(How))).filter(lambda e: e.giver != e.to), max_size=4)


@settings(max_examples=60, deadline=None)
@given(
    recipients=st.lists(some_id, min_size=1, max_size=3),
    more=st.lists(some_id | st.just("x@example.org"), max_size=2),
    labels=some_labels,
    channel=st.sampled_from(list(ChannelKind)),
    edges=some_edges,
    newly_blocked=st.frozensets(some_id, max_size=2),
)
def test_an_edge_a_block_a_recipient_or_a_label_more_never_loosens(
    recipients: list[str],
    more: list[str],
    labels: frozenset[Label],
    channel: ChannelKind,
    edges: list[Edge],
    newly_blocked: frozenset[str],
) -> None:
    before = verdict(BOOK, tuple(recipients), labels, channel)
    directory = Directory.build("more", BOOK.directory.authorities.values(), [*BOOK.directory.edges, *edges])
    rules = tuple(replace(r, who=r.who | newly_blocked) if r.id in ("JF-07", "JF-08", "JF-09") else r for r in POLICY.rules)
    policy = replace(POLICY, blocked=POLICY.blocked | newly_blocked, rules=rules)
    for book in (
        replace(BOOK, directory=directory),
        replace(BOOK, in_force=policy),
        replace(BOOK, in_force=policy, directory=directory),
    ):
        assert verdict(book, tuple(recipients), labels, channel) >= before
        assert verdict(book, (*recipients, *more), labels, channel) >= before
    for label in Label:
        assert verdict(BOOK, tuple(recipients), labels | {label}, channel) >= before


@settings(max_examples=60, deadline=None)
@given(edges=some_edges, giver=some_id, label=st.sampled_from(SENSITIVE), channel=st.sampled_from(list(ChannelKind)))
def test_a_relay_that_turns_out_surer_is_never_judged_easier(
    edges: list[Edge], giver: str, label: Label, channel: ChannelKind
) -> None:
    verdicts = []
    for how in (How.POSSIBLE_RELAY, How.DOCUMENTED_RELAY, How.FORWARDS):
        edge = Edge(giver, "LY-TBZ", how)
        directory = Directory.build("x", BOOK.directory.authorities.values(), [*BOOK.directory.edges, *edges, edge])
        verdicts.append(verdict(replace(BOOK, directory=directory), (giver,), frozenset({label}), channel))
    assert verdicts == sorted(verdicts)


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=40), role=st.sampled_from(["to", "cc", "bcc", "thread", "?"]), claim=st.none() | some_id | st.text())
def test_any_text_in_a_recipient_field_gets_an_answer(text: str, role: str, claim: str | None) -> None:
    recipient = Recipient(f"{text}<x@example.org>", role, claim)
    decision = decide(BOOK, Disclosure((recipient,), ChannelKind.EMAIL, frozenset({Label.CASE_POSITION})))
    assert decision.verdict is Verdict.BLOCK
    assert decision.rule != "policy-error"
