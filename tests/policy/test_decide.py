"""What the policy answers: the verdict, the one sentence, the path, who else, and what to leave out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.geo import Position
from app.policy import judge as judge_module
from app.policy.book import PolicyBook, PolicyStatus, load_book
from app.policy.decide import decide
from app.policy.directory import Directory
from app.policy.judge import labels_of
from app.policy.model import ChannelKind, Decision, Disclosure, FoundPosition, Label, Recipient, Scan, Verdict
from app.policy.reach import Edge, How

TODAY = date(2026, 6, 14)
BOAT = Position(33.0567, 12.3867)


@pytest.fixture(scope="module")
def book() -> PolicyBook:
    return load_book(None, None, None, TODAY)


def ask(
    book: PolicyBook, *to: str, cc: tuple[str, ...] = (), tells: str = "case_position", by: str = "email", **more: object
) -> Decision:
    recipients = tuple(Recipient(t) for t in to) + tuple(Recipient(t, "cc") for t in cc)
    return decide(book, Disclosure(recipients, ChannelKind(by), frozenset({Label(tells)}), **more))  # type: ignore[arg-type]


def test_the_night_at_0243_a_blocked_desk_in_cc(book: PolicyBook) -> None:
    decision = ask(book, "MRCC Rome", "MRCC Bremen", cc=("JRCC Tripoli",))
    assert decision.verdict is Verdict.BLOCK
    assert decision.sentence == "JRCC Tripoli is in cc and would receive the position of the boat."
    assert decision.rule == "JF-07"
    assert decision.path == ("JRCC Tripoli",)
    assert decision.without == ("JRCC Tripoli",)
    assert decision.instead[0] == "RCC Malta"
    assert "MRCC Rome" not in decision.instead  # addressed already
    assert not {"MRCC Tripoli", "MRCC Benghazi", "MRCC Tunis", "Frontex"} & set(decision.instead)
    assert "sos-humanity.org" in decision.source
    assert decision.why.startswith("The Justice Fleet ended")
    assert decision.policy == "JF-2026.11"
    assert len(decision.policy_hash) == 64


@pytest.mark.parametrize(
    ("to", "tells", "verdict", "rule", "sentence", "path"),
    [
        ("IT-MRCC", "case_position", "NOTICE", "JF-10",
         "MRCC Rome is known to pass on to JRCC Tripoli: expect the position of the boat to be known there.",
         ("MRCC Rome", "JRCC Tripoli")),
        ("MRCC Rome", "third_party_position", "BLOCK", "JF-11",
         "MRCC Rome is known to pass on to JRCC Tripoli, who would receive the position of another ship.",
         ("MRCC Rome", "JRCC Tripoli")),
        ("RCC Malta", "own_position", "NOTICE", "JF-10",
         "RCC Malta is known to pass on to JRCC Tripoli: expect our own position to be known there.",
         ("RCC Malta", "JRCC Tripoli")),
        ("MRCC Bremen", "case_position", "ALLOW", "JF-05", "May be sent to MRCC Bremen.", ("MRCC Bremen",)),
        ("MRCC Bremen", "third_party_position", "HOLD", "JF-06",
         "MRCC Bremen may receive the position of another ship only if the master releases it.", ("MRCC Bremen",)),
        ("Alarm Phone", "case_position", "ALLOW", "JF-03", "May be sent to Alarm Phone.", ("Alarm Phone",)),
        ("Frontex", "case_position", "HOLD", "JF-14",
         "Frontex may receive the position of the boat only if the master releases it.", ("Frontex",)),
        ("IRINI", "own_position", "HOLD", "JF-14",
         "EUNAVFOR MED IRINI may receive our own position only if the master releases it.", ("EUNAVFOR MED IRINI",)),
        ("IRINI", "third_party_position", "BLOCK", "JF-11",
         "EUNAVFOR MED IRINI may pass on to Libyan Coast Guard, who would receive the position of another ship.",
         ("EUNAVFOR MED IRINI", "Libyan Coast Guard")),
        ("MRCC Tunis", "case_position", "HOLD", "JF-16",
         "MRCC Tunis may receive the position of the boat only if the master releases it.", ("MRCC Tunis",)),
        ("All stations", "case_position", "BLOCK", "JF-07",
         "All stations is addressed and is heard by JRCC Tripoli, who would receive the position of the boat.",
         ("All stations", "JRCC Tripoli")),
        ("LCGPS", "head_count", "BLOCK", "JF-07",
         "Libyan Coast Guard is addressed and would receive the number of people.", ("Libyan Coast Guard",)),
        ("ops@example.org", "case_position", "BLOCK", "unknown-recipient",
         "ops@example.org is not in the directory and may not receive the position of the boat.", ("ops@example.org",)),
        ("somebody", "none", "BLOCK", "unknown-recipient",
         "somebody is not in the directory and may not receive this message.", ("somebody",)),
    ],
)  # fmt: skip
def test_golden_explanations(
    book: PolicyBook, to: str, tells: str, verdict: str, rule: str, sentence: str, path: tuple[str, ...]
) -> None:
    decision = ask(book, to, tells=tells)
    assert (decision.verdict.name, decision.rule, decision.sentence, decision.path) == (verdict, rule, sentence, path)


@pytest.mark.parametrize("role", ["to", "cc", "bcc", "thread"])
def test_every_field_counts(book: PolicyBook, role: str) -> None:
    disclosure = Disclosure(
        (Recipient("MRCC Bremen"), Recipient("JRCC Tripoli", role)), ChannelKind.EMAIL, frozenset({Label.CASE_POSITION})
    )
    assert decide(book, disclosure).verdict is Verdict.BLOCK


def test_without_names_everybody_who_stops_it_and_is_empty_when_nobody_is_left(book: PolicyBook) -> None:
    assert ask(book, "MRCC Bremen", "Frontex", "TBZ").without == ("Frontex", "TBZ")
    assert ask(book, "Frontex", "TBZ").without == ()
    assert ask(book, "MRCC Bremen").without == ()


def test_nobody_addressed_is_refused(book: PolicyBook) -> None:
    assert ask(book).verdict is Verdict.BLOCK


def with_edges(book: PolicyBook, *edges: Edge) -> PolicyBook:
    bodies = book.directory.authorities.values()
    return replace(book, directory=Directory.build("test", bodies, [*book.directory.edges, *edges]))


def test_a_list_with_a_blocked_member_counts_as_that_member(book: PolicyBook) -> None:
    widened = with_edges(book, Edge("ALARM-PHONE", "LY-SSA", How.LIST))
    decision = ask(widened, "Alarm Phone")
    assert decision.verdict is Verdict.BLOCK
    assert decision.sentence == (
        "Alarm Phone is addressed and is a list that includes Stability Support Apparatus, "
        "who would receive the position of the boat."
    )
    assert decision.link == "conduit"


def test_a_chain_is_as_strong_as_its_weakest_link(book: PolicyBook) -> None:
    chain = [Edge("DE-MRCC", "GR-JRCC", How.FORWARDS), Edge("GR-JRCC", "LY-TBZ", How.POSSIBLE_RELAY)]
    decision = ask(with_edges(book, *chain), "DE-MRCC", tells="third_party_position")
    assert decision.verdict is Verdict.BLOCK
    assert decision.link == "possible_relay"
    assert decision.path == ("MRCC Bremen", "JRCC Piraeus", "Tareq Ben Zeyad")


def test_typed_text_to_a_blocked_body_is_refused_even_when_nothing_was_found(book: PolicyBook) -> None:
    decision = ask(book, "JRCC Tripoli", tells="none")
    assert (decision.verdict, decision.rule) == (Verdict.BLOCK, "fixed-text-only")
    assert decision.sentence == "JRCC Tripoli is blocked and gets fixed texts only, never text that somebody typed."


def test_a_fixed_text_may_answer_a_blocked_body_unless_something_is_found_in_it(book: PolicyBook) -> None:
    fixed = {"free_text": False, "template": "refusal"}
    assert ask(book, "JRCC Tripoli", tells="none", **fixed).verdict is Verdict.NOTICE
    assert ask(book, "JRCC Tripoli", tells="none", free_text=False).verdict is Verdict.BLOCK
    assert ask(book, "JRCC Tripoli", tells="head_count", **fixed).verdict is Verdict.BLOCK
    held = Scan(held=(FoundPosition(0, 4, "digits", "3412"),))
    assert ask(book, "JRCC Tripoli", tells="none", scan=held, **fixed).verdict is Verdict.BLOCK


def test_what_cannot_be_explained_holds_the_message_for_all_but_allies(book: PolicyBook) -> None:
    held = Scan(held=(FoundPosition(3, 10, "digits", "3412 130"),), why="line 1")
    decision = ask(book, "MRCC Bremen", tells="none", scan=held)
    assert (decision.verdict, decision.rule) == (Verdict.HOLD, "unexplained-text")
    assert "3412 130" in decision.sentence
    assert ask(book, "Alarm Phone", tells="none", scan=held).verdict is Verdict.ALLOW
    assert ask(book, "Alarm Phone", "MRCC Bremen", tells="none", scan=held).verdict is Verdict.HOLD
    forwarding = with_edges(book, Edge("ALARM-PHONE", "DE-MRCC", How.FORWARDS))
    assert ask(forwarding, "Alarm Phone", tells="none", scan=held).verdict is Verdict.HOLD


def test_a_position_in_the_text_is_the_position_of_the_boat_unless_the_draft_explains_it(book: PolicyBook) -> None:
    found = Scan(found=(FoundPosition(0, 5, "dm", "33-03.4N 012-23.2E", BOAT),))
    assert Label.CASE_POSITION in ask(book, "MRCC Bremen", tells="none", scan=found).labels
    assert ask(book, "Frontex", tells="none", scan=found).verdict is Verdict.HOLD
    own = {"scan": found, "carried": ((Label.OWN_POSITION, Position(33.0565, 12.387)),)}
    assert ask(book, "MRCC Bremen", tells="own_position", **own).labels == {Label.OWN_POSITION}
    far = {"scan": found, "carried": ((Label.OWN_POSITION, Position(34.0, 12.387)),)}
    assert Label.CASE_POSITION in ask(book, "MRCC Bremen", tells="own_position", **far).labels
    nowhere = Scan(found=(FoundPosition(0, 5, "w3w", "a.b.c", None),))
    assert Label.CASE_POSITION in ask(book, "MRCC Bremen", tells="own_position", scan=nowhere).labels


def test_a_position_carried_under_a_label_that_the_draft_does_not_have_explains_nothing(book: PolicyBook) -> None:
    found = Scan(found=(FoundPosition(0, 5, "dm", "x", BOAT),))
    decision = ask(book, "MRCC Bremen", tells="none", scan=found, carried=((Label.OWN_POSITION, BOAT),))
    assert Label.CASE_POSITION in decision.labels


@pytest.mark.parametrize("channel", list(ChannelKind))
@pytest.mark.parametrize("label", list(Label))
def test_without_a_policy_nothing_goes_to_anybody(channel: ChannelKind, label: Label) -> None:
    status = PolicyStatus("", "", "", False, "policy.toml:3: something", False)
    decision = decide(PolicyBook(None, status), Disclosure((Recipient("Alarm Phone"),), channel, frozenset({label})))
    assert decision.verdict is Verdict.BLOCK
    assert decision.why == "policy.toml:3: something"


def test_a_mistake_of_ours_inside_is_a_refusal(book: PolicyBook, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(judge_module, "resolve", fails)
    decision = ask(book, "Alarm Phone")
    assert (decision.verdict, decision.rule) == (Verdict.BLOCK, "policy-error")
    assert decision.sentence.startswith("Policy error")


def test_voice_warns_that_vhf_is_public(book: PolicyBook) -> None:
    decision = ask(book, "MRCC Bremen", by="voice")
    assert decision.verdict is Verdict.NOTICE
    assert "VHF" in decision.why


def test_a_decision_is_quick_enough_to_follow_typing(book: PolicyBook) -> None:
    import time

    start = time.perf_counter()
    for _ in range(20):
        ask(book, "MRCC Rome", "MRCC Bremen", "Alarm Phone", cc=("JRCC Tripoli",))
    assert (time.perf_counter() - start) / 20 < 0.02


def test_what_may_be_a_position_never_goes_to_a_stranger_even_where_a_policy_lets_strangers_have_news() -> None:
    book = load_book(None, None, None, TODAY)
    assert book.in_force is not None
    news = replace(
        book.in_force.rules[0], id="NEWS", who=frozenset(), unknown=True, labels=frozenset({Label.NONE}), verdict=Verdict.ALLOW
    )
    open_book = replace(book, in_force=replace(book.in_force, rules=(*book.in_force.rules, news)))
    stranger, suspicion = (Recipient("press@paper.example"),), Scan(held=(FoundPosition(0, 5, "odd", "34 02"),), why="odd")
    clear = Disclosure(stranger, ChannelKind.EMAIL, frozenset({Label.NONE}))
    assert decide(open_book, clear).verdict is Verdict.ALLOW
    assert decide(open_book, replace(clear, scan=suspicion)).verdict is Verdict.BLOCK


def test_only_a_label_of_position_explains_a_position_in_the_text() -> None:
    here = Position(34.0, 13.0)
    seen = Scan(found=(FoundPosition(0, 5, "dm", "34N", here),))
    told = Disclosure(
        (Recipient("MRCC Rome"),), ChannelKind.EMAIL, frozenset({Label.HEAD_COUNT}), seen, carried=((Label.HEAD_COUNT, here),)
    )
    assert Label.CASE_POSITION in labels_of(told)


def test_text_that_may_be_a_position_is_not_offered_to_others_who_would_have_it_held_too(book: PolicyBook) -> None:
    suspicion = Scan(held=(FoundPosition(0, 5, "odd", "34 02"),), why="odd")
    held = decide(book, Disclosure((Recipient("MRCC Rome"),), ChannelKind.EMAIL, frozenset({Label.NONE}), suspicion))
    assert (held.verdict, held.rule) == (Verdict.HOLD, "unexplained-text")
    assert "RCC Malta" not in held.instead
    assert "Alarm Phone" in held.instead
