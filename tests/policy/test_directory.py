"""Whom a recipient field stands for: a friendly name proves nothing, a hostile one anywhere is enough."""

from __future__ import annotations

import string
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import FileMistakes
from app.policy.book import SHIPPED_DIRECTORY, PolicyBook, load_book
from app.policy.decide import decide
from app.policy.directory import Directory, parse_directory
from app.policy.model import ChannelKind, Disclosure, Label, Recipient, Verdict
from app.policy.reach import Edge, How, Link, reach_of
from app.policy.resolve import resolve

TODAY = date(2026, 6, 14)
ADDRESSES = """
[[authority]]
id = "IT-MRCC"
addresses = ["ops@rome.example", "second@rome.example"]
phones = ["+39 06 555 0100"]

[[authority]]
id = "DE-MRCC"
patterns = ["*@bremen.example", "watch-*@shared.example"]

[[authority]]
id = "LY-JRCC"
addresses = ["tripoli.navy@mail.example", "room@rome.example"]

[[authority]]
id = "IT-LY-ROOM"
addresses = ["room@rome.example"]
"""


WITH_ADDRESSES = parse_directory(SHIPPED_DIRECTORY.read_text(encoding="utf-8"), "directory.toml", ADDRESSES)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> PolicyBook:
    path = tmp_path_factory.mktemp("book") / "addresses.toml"
    path.write_text(ADDRESSES, encoding="utf-8")
    book = load_book(None, None, path, TODAY)
    assert book.status.ok
    return book


def addressed(book: PolicyBook, text: str, authority: str | None = None) -> tuple[str, ...] | None:
    """Ids that ``text`` is written to, ``None`` when any part of it is unknown."""
    found = resolve(book.directory, Recipient(text, authority=authority))
    return None if found.unknown else found.addressed


def verdict(book: PolicyBook, text: str) -> Verdict:
    return decide(book, Disclosure((Recipient(text),), ChannelKind.EMAIL, frozenset({Label.CASE_POSITION}))).verdict


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("IT-MRCC", ("IT-MRCC",)),
        ("it-mrcc", ("IT-MRCC",)),
        ("MRCC Rome", ("IT-MRCC",)),
        ("  mrcc   ROMA ", ("IT-MRCC",)),
        ("M.R.C.C. Rome", ("IT-MRCC",)),
        ("ＭＲＣＣ Ｒｏｍｅ", ("IT-MRCC",)),
        ("JRCC Bodo", None),
        ("JRCC Bodø", ("NO-JRCC",)),
        ("Salvamento Maritimo", ("ES-SASEMAR",)),
        ("ops@rome.example", ("IT-MRCC",)),
        ("OPS@Rome.Example", ("IT-MRCC",)),
        ("ops+case14@rome.example", ("IT-MRCC",)),
        ("ops@rome.example.", ("IT-MRCC",)),
        ("mailto:ops@rome.example", ("IT-MRCC",)),
        ("MRCC Rome <second@rome.example>", ("IT-MRCC",)),
        ("anything at all <ops@rome.example>", ("IT-MRCC",)),
        ("ops@rome.example, duty@bremen.example", ("IT-MRCC", "DE-MRCC")),
        ("duty@bremen.example", ("DE-MRCC",)),
        ("watch-2@shared.example", ("DE-MRCC",)),
        ("+39 06 5550100", ("IT-MRCC",)),
        ("room@rome.example", ("LY-JRCC", "IT-LY-ROOM")),
    ],
)
def test_known_recipients(book: PolicyBook, text: str, ids: tuple[str, ...] | None) -> None:
    assert addressed(book, text) == ids


@pytest.mark.parametrize(
    "text",
    [
        "MRCC Rome <someone@mail.example>",
        "MRCC Rome (someone@mail.example)",
        '"ops@rome.example" <someone@mail.example>',
        "ops@rome.example someone@mail.example",
        "ops@rome.example.evil.example",
        "ops@rorne.example",
        "xops@rome.example",
        "duty@sub.bremen.example",
        "x%mail.example@bremen.example",
        "x!y@bremen.example",
        "watch2@shared.example",
        "оps@rome.example",  # the first letter is Cyrillic
        "ops@@rome.example",
        "ops@rome.example@mail.example",
        "ops at rome.example",
        "+39 06 555 0101",
        "MRCC",
        "Rome",
        "MRCC Rom",
        "",
        "   ",
    ],
)
def test_strangers_are_unknown_however_friendly_they_look(book: PolicyBook, text: str) -> None:
    assert addressed(book, text) is None
    assert verdict(book, text) is Verdict.BLOCK


@pytest.mark.parametrize("text", ["someone@mail.example", "+39 06 555 0101", "MRCC Rome <someone@mail.example>"])
def test_a_claimed_id_never_makes_an_address_or_number_known(book: PolicyBook, text: str) -> None:
    assert addressed(book, text, authority="DE-MRCC") is None


def test_a_claimed_id_speaks_for_a_bare_text_and_an_unknown_id_for_nothing(book: PolicyBook) -> None:
    assert addressed(book, "Coordinating centre", authority="DE-MRCC") == ("DE-MRCC",)
    assert addressed(book, "MRCC Bremen", authority="XX-MRCC") is None


@pytest.mark.parametrize(
    "text",
    [
        "JRCC Tripoli <x@gmail.example>",
        "x@gmail.example (jrcc TRIPOLI)",
        "JRCC Tripoli <ops@rome.example>",
        "jrcc.tripoli@gmail.example",
        "jrcctripoli@gmail.example",
        "MRCC Rome / JRCC Tripoli",
        "ЈRСС Тriроli",  # Cyrillic letters in it
        "JRCC\u200bTripoli",
        "J\u00adRCC Tripoli <ops@rome.example>",
        "the so-called Libyan Coast Guard <ops@rome.example>",
        "خفر السواحل الليبي",
        "TBZ <duty@bremen.example>",
        "tripoli.navy@mail.example",
        "Tripoli.Navy+now@mail.example",
    ],
)
def test_a_blocked_name_or_address_anywhere_makes_it_blocked(book: PolicyBook, text: str) -> None:
    disclosure = Disclosure((Recipient(text, "cc"),), ChannelKind.EMAIL, frozenset({Label.CASE_POSITION}))
    decision = decide(book, disclosure)
    assert (decision.verdict, decision.rule) == (Verdict.BLOCK, "JF-07")
    assert " is in cc and would receive the position of the boat." in decision.sentence


def test_a_mailbox_that_a_blocked_body_reads_too_is_blocked(book: PolicyBook) -> None:
    assert verdict(book, "room@rome.example") is Verdict.BLOCK


def test_a_short_alias_inside_a_word_is_no_mention(book: PolicyBook) -> None:
    found = resolve(book.directory, Recipient("messaggi@bremen.example"))
    assert found.mentioned == ()


@settings(deadline=None)
@given(st.sampled_from(["MRCC Bremen", "Alarm Phone", "ops@rome.example", "duty@bremen.example"]), st.data())
def test_a_typing_mistake_in_a_recipient_never_lets_a_position_go_to_somebody_else(text: str, data: st.DataObject) -> None:
    meant = resolve(WITH_ADDRESSES, Recipient(text)).addressed
    at = data.draw(st.integers(0, len(text) - 1))
    letter = data.draw(st.sampled_from(string.ascii_letters + string.digits))
    mistyped = text[:at] + letter + text[at + data.draw(st.sampled_from([0, 1])) :]
    found = resolve(WITH_ADDRESSES, Recipient(mistyped))
    assert found.unknown or found.addressed == meant


@settings(deadline=None)
@given(st.text(max_size=60))
def test_resolving_never_raises_and_unknown_is_the_answer_to_nonsense(text: str) -> None:
    directory = Directory.build("x", (), ())
    found = resolve(directory, Recipient(text))
    assert found.unknown
    assert not found.addressed


def test_the_strongest_class_of_several_paths_counts_and_within_it_the_shortest() -> None:
    edges = [
        Edge("A", "B", How.POSSIBLE_RELAY),
        Edge("A", "C", How.DOCUMENTED_RELAY),
        Edge("C", "B", How.FORWARDS),
        Edge("C", "D", How.LIST),
        Edge("D", "A", How.LIST),
    ]
    reached = {r.target: r for r in reach_of("A", edges)}
    assert set(reached) == {"B", "C", "D"}
    assert reached["B"].link is Link.DOCUMENTED_RELAY
    assert [e.to for e in reached["B"].path] == ["C", "B"]


def test_the_shipped_directory_gives_a_source_for_everything_and_no_address() -> None:
    directory = parse_directory(SHIPPED_DIRECTORY.read_text(encoding="utf-8"), "directory.toml")
    assert all(a.source for a in directory.authorities.values())
    assert all(e.source for e in directory.edges)
    assert not any(a.addresses or a.patterns or a.phones for a in directory.authorities.values())
    assert "@" not in SHIPPED_DIRECTORY.read_text(encoding="utf-8")


HEAD = 'format = 1\nversion = "1"\n[[authority]]\nid = "IT-MRCC"\nname = "MRCC Rome"\nrole = "rcc"\nsource = "s"\n'


@pytest.mark.parametrize(
    ("more", "line", "says"),
    [
        ('[[authority]]\nid = "X-Y"\nname = "mrcc rome"\nrole = "rcc"\nsource = "s"\n', 10, "used twice"),
        ('[[authority]]\nid = "X-Y"\nname = "MRCC X"\nrole = "rrc"\nsource = "s"\n', 11, "rcc"),
        ('[[authority]]\nid = "X-Y"\nname = "MRCC X"\nrole = "rcc"\nsource = "s"\nalias = ["a"]\n', 13, "Did you mean “aliases”?"),
        (
            '[[edge]]\nfrom = "IT-MRCC"\nto = "IT-MRC"\nhow = "list"\nsource = "s"\nconfidence = "low"\n',
            10,
            "Did you mean “IT-MRCC”?",
        ),
        ('[[edge]]\nfrom = "IT-MRCC"\nto = "IT-MRCC"\nhow = "list"\nsource = "s"\nconfidence = "low"\n', 8, "says nothing new"),
        ('[[edge]]\nfrom = "IT-MRCC"\nto = "IT-MRCC"\nhow = "lists"\nsource = "s"\nconfidence = "low"\n', 11, "how"),
    ],
)
def test_a_wrong_directory_names_line_and_mend(more: str, line: int, says: str) -> None:
    with pytest.raises(FileMistakes) as error:
        parse_directory(HEAD + more, "directory.toml")
    assert any(m.line == line and says in str(m) for m in error.value.mistakes), str(error.value)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('[[authority]]\nid = "IT-MRC"\n', "Did you mean “IT-MRCC”?"),
        ('[[authority]]\nid = "IT-MRCC"\n[[authority]]\nid = "IT-MRCC"\n', "stands here twice"),
        ('[[authority]]\nid = "IT-MRCC"\naddresses = ["*@x.example"]\n', "one plain mail address"),
        ('[[authority]]\nid = "IT-MRCC"\naddresses = ["a@x.example, b@x.example"]\n', "one plain mail address"),
        ('[[authority]]\nid = "IT-MRCC"\npatterns = ["*@*"]\n', "not a pattern"),
        ('[[authority]]\nid = "IT-MRCC"\npatterns = ["a@x.example"]\n', "not a pattern"),
    ],
)
def test_a_wrong_addresses_file_is_refused_whole(text: str, says: str) -> None:
    with pytest.raises(FileMistakes) as error:
        parse_directory(HEAD, "directory.toml", text, "addresses.toml")
    assert says in str(error.value)
    assert "addresses.toml" in str(error.value)


def test_broken_addresses_leave_no_policy_in_force(tmp_path: Path) -> None:
    path = tmp_path / "addresses.toml"
    path.write_text('[[authority]]\nid = "IT-MRC"\n', encoding="utf-8")
    book = load_book(None, None, path, TODAY)
    assert book.in_force is None
    assert "addresses.toml:2" in (book.status.problem or "")


def with_addresses(rows: str) -> PolicyBook:
    shipped = load_book(None, None, None, TODAY)
    directory = parse_directory(SHIPPED_DIRECTORY.read_text(encoding="utf-8"), "directory.toml", rows)
    return PolicyBook(shipped.in_force, shipped.status, directory)


@pytest.mark.parametrize(
    "theirs",
    [
        'addresses = ["watch@shared.example"]',
        'addresses = ["WATCH+libya@shared.example."]',
        'addresses = ["wa.tch@shared.example"]',
        'phones = ["+39 (06) 5550-100"]',
    ],
)
def test_a_mailbox_or_telephone_entered_for_two_bodies_makes_them_one_desk(theirs: str) -> None:
    """A mail to the bare name goes to that mailbox too."""
    rows = '[[authority]]\nid = "DE-MRCC"\naddresses = ["watch@shared.example"]\nphones = ["+39 06 5550100"]\n'
    assert verdict(with_addresses(rows), "MRCC Bremen") is Verdict.ALLOW
    both = with_addresses(f'{rows}[[authority]]\nid = "LY-JRCC"\n{theirs}\n')
    assert verdict(both, "MRCC Bremen") is Verdict.BLOCK
    assert verdict(both, "DE-MRCC") is Verdict.BLOCK
    assert both.directory.reach["DE-MRCC"][0].link is Link.CONDUIT


@pytest.mark.parametrize(
    ("theirs", "verdict_"),
    [
        ('patterns = ["*@shared.example"]', Verdict.BLOCK),
        ('patterns = ["wat*@SHARED.example"]', Verdict.BLOCK),
        ('patterns = ["room-*@shared.example"]', Verdict.ALLOW),
        ('phones = ["06 5550100"]', Verdict.BLOCK),
        ('phones = ["06 5550101"]', Verdict.ALLOW),
    ],
)
def test_a_friends_mailbox_that_fits_a_blocked_pattern_is_read_by_the_blocked_body(theirs: str, verdict_: Verdict) -> None:
    """A mail to the bare name goes to that mailbox; a number without its country code is the same telephone."""
    rows = '[[authority]]\nid = "DE-MRCC"\naddresses = ["watch@shared.example"]\nphones = ["+39 06 5550100"]\n'
    assert verdict(with_addresses(f'{rows}[[authority]]\nid = "LY-JRCC"\n{theirs}\n'), "MRCC Bremen") is verdict_


def test_a_friends_pattern_over_a_blocked_mailbox_leaves_the_friend_a_friend() -> None:
    rows = '[[authority]]\nid = "DE-MRCC"\naddresses = ["watch@bremen.example"]\npatterns = ["*@bremen.example"]\n'
    book = with_addresses(f'{rows}[[authority]]\nid = "LY-JRCC"\naddresses = ["liaison@bremen.example"]\n')
    assert verdict(book, "MRCC Bremen") is Verdict.ALLOW
    assert verdict(book, "liaison@bremen.example") is Verdict.BLOCK


def test_a_pattern_never_swallows_a_blocked_mailbox_written_a_little_differently() -> None:
    friends = '[[authority]]\nid = "FLEET"\npatterns = ["*@mail.example"]\n'
    book = with_addresses(f'{friends}[[authority]]\nid = "LY-JRCC"\naddresses = ["libyan.navy@mail.example"]\n')
    assert verdict(book, "aurora@mail.example") is Verdict.ALLOW
    for spelling in (
        "libyan.navy@mail.example",
        "libyannavy@mail.example",
        "Libyan-Navy+x@mail.example",
        "l.i.b.y.a.n.navy@mail.example.",
    ):
        assert verdict(book, spelling) is Verdict.BLOCK, spelling


@pytest.mark.parametrize("host", ["gmail.com", "GoogleMail.com", "libero.it"])
def test_no_pattern_speaks_for_a_host_where_anybody_has_a_mailbox(host: str) -> None:
    with pytest.raises(FileMistakes, match="anybody has a mailbox"):
        with_addresses(f'[[authority]]\nid = "FLEET"\npatterns = ["*@{host}"]\n')


def test_a_telephone_number_without_figures_is_refused() -> None:
    with pytest.raises(FileMistakes, match="not a telephone number"):
        with_addresses('[[authority]]\nid = "FLEET"\nphones = ["n/a"]\n')


def test_a_claimed_id_does_not_speak_for_a_number_beside_a_name() -> None:
    found = resolve(WITH_ADDRESSES, Recipient("Coordinating centre, tel +218 21 333 4444", authority="IT-MRCC"))
    assert found.unknown
    assert not resolve(WITH_ADDRESSES, Recipient("Coordinating centre", authority="IT-MRCC")).unknown
