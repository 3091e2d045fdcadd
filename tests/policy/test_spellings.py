"""No spelling of a blocked body, of its address or of its number gets anything out, whatever friend stands beside it."""

from __future__ import annotations

import base64
import quopri
import unicodedata
from dataclasses import replace
from datetime import date
from urllib.parse import quote

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from app.policy.book import SHIPPED_DIRECTORY, PolicyBook, load_book
from app.policy.decide import decide
from app.policy.directory import parse_directory
from app.policy.model import ChannelKind, Disclosure, Label, Recipient, Verdict
from app.policy.resolve import resolve

ADDRESSES = """
[[authority]]
id = "DE-MRCC"
addresses = ["ops@bremen.example"]
patterns = ["*@rescue.example"]
phones = ["+49 421 536870"]

[[authority]]
id = "LY-JRCC"
addresses = ["libyan.navy@mail.example", "jrcc@lcg.example", "tripoli@rescue.example"]
patterns = ["*@jrcc-libya.example"]
phones = ["+218 21 333 4444"]

[[authority]]
id = "LY-TBZ"
addresses = ["ops@tbz.example"]
"""
SHIPPED = load_book(None, None, None, date(2026, 6, 14))
assert SHIPPED.in_force is not None
POLICY = SHIPPED.in_force
BOOK: PolicyBook = replace(SHIPPED, directory=parse_directory(SHIPPED_DIRECTORY.read_text("utf-8"), "d", ADDRESSES))
BLOCKED = [BOOK.directory.authorities[id_] for id_ in sorted(POLICY.blocked)]
NAMES = [name for body in BLOCKED for name in body.names]
MAILBOXES = [address for body in BLOCKED for address in body.addresses] + ["duty@jrcc-libya.example"]
FRIEND = "ops@bremen.example"
CYRILLIC = str.maketrans("aeopcxABEKMHOPCTX", "аеорсхАВЕКМНОРСТХ")


def verdict(*texts: str, role: str = "to") -> Verdict:
    recipients = tuple(Recipient(text, role) for text in texts)
    return decide(BOOK, Disclosure(recipients, ChannelKind.EMAIL, frozenset({Label.CASE_POSITION}))).verdict


def encoded(name: str, how: str) -> str:
    data = name.encode()
    word = base64.b64encode(data).decode() if how == "b" else quopri.encodestring(data, header=True).decode().replace("=\n", "")
    return f"=?utf-8?{how}?{word}?="


SPELLINGS = {
    "as it is": lambda n: n,
    "small": str.lower,
    "large": str.upper,
    "full width": lambda n: "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in n),
    "look-alikes": lambda n: n.translate(CYRILLIC),
    "taken apart": lambda n: unicodedata.normalize("NFD", n),
    "zero width": lambda n: "\u200b".join(n),
    "soft hyphens": lambda n: "\u00ad".join(n),
    "turned": lambda n: f"\u202d{n}\u202c",
    "underscores": lambda n: n.replace(" ", "_"),
    "dashes": lambda n: n.replace(" ", "-"),
    "dots": lambda n: n.replace(" ", "."),
    "blanks": lambda n: n.replace(" ", " \u00a0 "),
    "lines": lambda n: n.replace(" ", "\r\n "),
    "base64 word": lambda n: encoded(n, "b"),
    "quoted word": lambda n: encoded(n, "q"),
    "percent": quote,
    "twice percent": lambda n: quote(quote(n)),
    "entity": lambda n: n.replace(" ", "&nbsp;"),
    "brackets": lambda n: f"[{n}]",
    "quotes": lambda n: f"“{n}”",
    "named": lambda n: f"the so-called {n}, please",
}


@pytest.mark.parametrize("how", SPELLINGS)
def test_no_spelling_of_a_blocked_name_goes_out_behind_a_friends_address(how: str) -> None:
    for name in NAMES:
        text = SPELLINGS[how](name)
        for written in (f"{text} <{FRIEND}>", f"{FRIEND} ({text})", text, f'"{text}" <{FRIEND}>', f"<{FRIEND}> {text}"):
            assert verdict(written) is Verdict.BLOCK, written


@pytest.mark.parametrize(
    "text",
    ["T.B.Z.", "T B Z", "a T.B.Z. ship", "S.S.A", "L. C. G.", "J.R.C.C. Tripoli", "Lybian Coast Guard", "Libian Coastguard",
     "JRCC TripoIi", "JRCC Tr1poli", "JRCC Tripolli", "J R C C T r i p o l i", "jrcctripoli", "MRCC Bengasi" "MRCC Benghazzi"],
)  # fmt: skip
def test_initials_and_hasty_spellings_are_recognised(text: str) -> None:
    assert verdict(f"{text} <{FRIEND}>") is Verdict.BLOCK


ADDRESS_FORMS = {
    "as it is": lambda a: a,
    "large": str.upper,
    "tag": lambda a: a.replace("@", "+case14@"),
    "dot at the end": lambda a: f"{a}.",
    "angle": lambda a: f"MRCC Bremen <{a}>",
    "open angle": lambda a: f"MRCC Bremen <{a}",
    "mailto": lambda a: f"mailto:{a}?subject=x",
    "comma list": lambda a: f"{FRIEND}, {a}",
    "semicolon list": lambda a: f"{FRIEND}; {a}",
    "blank list": lambda a: f"{FRIEND} {a}",
    "lines": lambda a: f"{FRIEND}\r\n\t{a}",
    "group": lambda a: f"Friends: {FRIEND}, {a};",
    "route": lambda a: f"<@bremen.example:{a}>",
    "comment": lambda a: f"{FRIEND} ({a})",
    "quoted": lambda a: f'"{a}" <{FRIEND}>',
    "in the name": lambda a: f"{a} <{FRIEND}>",
    "percent hack": lambda a: f"{a.replace('@', '%')}@rescue.example",
    "bang": lambda a: f"{a.partition('@')[2]}!{a.partition('@')[0]}@rescue.example",
    "full width @": lambda a: a.replace("@", "＠"),
    "small @": lambda a: a.replace("@", "﹫"),
    "full width": lambda a: "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in a),
    "zero width": lambda a: a.replace("@", "\u200b@\u200b"),
    "soft hyphen": lambda a: a[:2] + "\u00ad" + a[2:],
    "ideographic stop": lambda a: a.replace(".example", "。example"),
    "look-alikes": lambda a: a.translate(CYRILLIC),
    "encoded word": lambda a: f"{encoded(a, 'b')} <{FRIEND}>",
    "copied in a link": lambda a: f"{FRIEND}?cc={quote(a)}",
    "entity": lambda a: f"{a.replace('@', '&#64;')} <{FRIEND}>",
    "at in words": lambda a: a.replace("@", " at "),
    "long name first": lambda a: "MRCC Bremen " * 40 + f"<{a}>",
}


@pytest.mark.parametrize("how", ADDRESS_FORMS)
@pytest.mark.parametrize("role", ["to", "cc", "bcc", "thread"])
def test_no_form_of_a_blocked_address_goes_out_in_any_field(how: str, role: str) -> None:
    for address in MAILBOXES:
        written = ADDRESS_FORMS[how](address)
        assert verdict(written, role=role) is Verdict.BLOCK, written
        assert verdict("MRCC Bremen", written, role=role) is Verdict.BLOCK


@pytest.mark.parametrize(
    "number",
    [
        "+218 21 333 4444",
        "+218213334444",
        "00218 21 3334444",
        "+218 (21) 333-44-44",
        "021 333 4444",
        "٠٠٢١٨٢١٣٣٣٤٤٤٤",
        "＋２１８２１３３３４４４４",
    ],
)
def test_no_form_of_a_blocked_number_goes_out(number: str) -> None:
    for text in (number, f"MRCC Bremen {number}", f"MRCC Bremen, tel. {number}", f"{FRIEND} {number}"):
        assert verdict(text) is Verdict.BLOCK, text


def test_a_friend_is_never_taken_for_a_blocked_body_by_name() -> None:
    for body in BOOK.directory.authorities.values():
        if body.id in POLICY.blocked:
            continue
        for name in body.names:
            mentioned = set(resolve(BOOK.directory, Recipient(name)).mentioned) & POLICY.blocked
            allowed = {"IT-LY-ROOM"} if "joint operations room" in name.casefold() else set()
            assert mentioned <= allowed, name


@pytest.mark.parametrize(
    "text", ["MRCC Bremen", FRIEND, "Duty officer <ops@bremen.example>", "OPS@Bremen.Example.", "watch@rescue.example"]
)
def test_a_friend_written_plainly_still_gets_it(text: str) -> None:
    assert verdict(text) is Verdict.ALLOW


CODES = ("base64 word", "quoted word", "percent", "twice percent", "entity")
noise = st.text(st.sampled_from(" \t.,;:<>()[]\"'+-_/\\%=?&#@\u200b\u00ad\u202ea"), max_size=4)


@settings(max_examples=300, deadline=None)
@given(
    name=st.sampled_from(NAMES + MAILBOXES),
    spelling=st.sampled_from(sorted(SPELLINGS)),
    again=st.sampled_from(sorted(SPELLINGS)),
    before=noise,
    after=noise,
    friend=st.sampled_from(["", FRIEND, f"<{FRIEND}>", f"MRCC Bremen <{FRIEND}>", "MRCC Bremen", "+49 421 536870"]),
    first=st.booleans(),
)
@example("GACS", "base64 word", "quotes", "", "", FRIEND, False)
def test_whatever_is_put_round_a_blocked_spelling_it_stays_blocked(
    name: str, spelling: str, again: str, before: str, after: str, friend: str, first: bool
) -> None:
    # Base64 in other letters is another text, as is a code in letters of another script.
    assume(not (spelling == "base64 word" and again in ("small", "large")))
    assume(not (spelling in CODES and again in ("look-alikes", "full width")))
    blocked = f"{before} {SPELLINGS[again](SPELLINGS[spelling](name))} {after}"
    text = f"{friend} {blocked}" if first else f"{blocked} {friend}"
    assert verdict(text) is Verdict.BLOCK, text
