"""The position finder: never fails, and finds a position wherever it stands in whatever text, however it is dressed."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from html import escape
from quopri import encodestring
from urllib.parse import quote

from app.policy.positions import scan
from tests.fuzz.harness import Taken, assert_sound

WRITTEN = (
    "34°12.5'N 013°04.2'E", "34-12.5N 013-04.2E", "N 34 12.5 E 013 04.2", "3412.5N 01304.2E", "34°12'30\"N 13°04'12\"E",
    "34.20833, 13.07000",
    "Lat 34.20833 Lon 13.07", "https://maps.example.org/?q=34.20833,13.07000", '{"lat":34.20833,"lng":13.07}',
)  # fmt: skip
WORDS = (
    *(text.encode() for text in WRITTEN), b" N ", b" E ", "°".encode(), "′".encode(), b"%2C", b"&#176;", b"=C2=B0",
    b"MzQtMTIuNU4gMDEzLTA0LjJF",
    b"33532d31322e354e", b"NM", b" off ", b" of Zuwara", b"bearing 280", b"UTM 33S ", b"MGRS ", b"+39 06 ", b"degrees", b"north",
    b"tree fower",
    b"8FWC", b"///filled.count.soap", b"$GPGLL,3412.5,N,01304.2,E", b"!AIVDM,1,1,,A,13Ho=R7000Of7DbKI<etrRbT1000,0*75", b"geo:",
    b"gps",
    "شمالاً".encode(), "\u200b".encode(), "３４".encode(), b"gradi", b"12:30 UTC", b"Invoice",
)  # fmt: skip
EXAMPLES = 60


DRESSES: tuple[Callable[[str], str], ...] = (
    lambda t: t,
    lambda t: b64encode(t.encode()).decode(),
    lambda t: t.encode().hex(),
    lambda t: quote(t, safe=""),
    lambda t: encodestring(t.encode(), quotetabs=True).decode(),
    lambda t: "".join(f"={b:02X}" for b in t.encode()),
    lambda t: "".join(f"\\u{ord(c):04x}" for c in t),
    lambda t: "".join(f"&#{ord(c)};" for c in t),
    lambda t: "".join(chr(ord(c) + 0xFEE0) if c in "0123456789" else c for c in t),
    lambda t: "\u200b".join(t),
    lambda t: t.replace(" ", "\u00a0"),
    lambda t: t.lower(),
    lambda t: f"> {t}",
    lambda t: f"<b>{escape(t)}</b>",
    lambda t: b64encode(quote(t).encode()).decode(),
)
"""Ways in which a position may be written down for the way, none of which hides it."""


def seeds() -> list[bytes]:
    texts = (
        "MAYDAY relay: rubber boat 12 NM NNE of Zuwara, 70 persons, engine dead since 04:30 UTC. Wind NW 5.",
        "Ref. EB 34-12; tel. +39 06 1234567, MMSI 211222222, 2026-06-14 02:38",
        "trentaquattro gradi dodici primi nord, tredici gradi est",
        "33S TS 12345 67890 or 8FWCX3W6+5Q or KM62rc",
        "MzQtMTIuNU4gMDEzLTA0LjJF",
        "see =33=34=2D12.5N and 34%C2%B012.5 and \\u0033\\u0034 &#51;&#52;",
        '{"a":[34.2,13.07],"b":"34.2N"}',
        "Boat bears 280 at 6 miles from us",
    )
    return [text.encode() + bytes([0, n, 0, n]) for n, text in enumerate((*texts, *WRITTEN))]


def one(data: bytes) -> None:
    taken = Taken(data)
    written, at = taken.of(WRITTEN), taken.number(65_535)
    written = taken.of(DRESSES)(written)
    text = taken.rest[:3000].decode("utf-8", "surrogateescape")
    _look(text)
    at %= len(text) + 1
    before = f"{text[:at]}\n"
    begin, end = len(before), len(before) + len(written)
    whole = f"{before}{written}\n{text[at:]}"
    seen = _look(whole)
    assert any(start < end and stop > begin for start, stop in seen), f"{written!r} is not found in {whole!r}"


def _look(text: str) -> list[tuple[int, int]]:
    seen = scan(text)
    for each in (*seen.found, *seen.held):
        assert each.style != "detector failed", "the detector failed"
        assert 0 <= each.start <= each.end <= len(text)
        assert each.text == text[each.start : each.end]
        assert_sound(each.position)
    assert (seen.verdict == "clear") == (not seen.why)
    return [(each.start, each.end) for each in (*seen.found, *seen.held)]
