"""What an officer types or pastes: a value, nothing, or a word that says what to type instead."""

from __future__ import annotations

from app.errors import UserError
from app.geo import format_position
from app.rescue.boat_words import guess_boat
from app.rescue.intake import guess_people, guess_source
from app.rescue.position_text import parse_position
from app.rescue.range_text import parse_range
from app.shiptime import zone_of
from app.witness.reading import find, find_proof
from tests.fuzz.harness import assert_sound

EXAMPLES = 150
WORDS = (
    *b"N E S W Lat NM nm bearing 280 from blue off km women children 003 12.5 +02:00 Europe/Rome fairlead/ north".split(),
    "°".encode(), b"'", b'"', b"70 people", b"rubber boat", b"Alarm Phone", b"old 12\n", b"station Bridge\n", b"time ",
    "— ".encode(), b"ABCDE FGHJK LMNPQ RSTUV 23456", "２".encode(), "٣".encode(), b"../../etc/passwd",
)  # fmt: skip


def seeds() -> list[bytes]:
    texts = (
        "34°12.5'N 013°04.2'E", "N 34 12 30 E 013 04 12", "3412.5N 01304.2E", "34.2083 N 13.07 E", "280 / 6 NM from Zuwara",
        "bearing 045°, 3.5 nm off own ship",
        "rubber boat, blue, about 70 people, 12 women and 8 children, engine dead, taking water",
        "Alarm Phone case 123, 60-70 pax", "Europe/Rome", "+02:00",
        "40 ABCDE FGHJK LMNPQ RSTUV 23456",
    )  # fmt: skip
    return [text.encode() for text in texts]


def one(data: bytes) -> None:
    text = data[:4000].decode("utf-8", "surrogateescape")
    try:
        where = parse_position(text)
        assert_sound(where)
        again = parse_position(format_position(where))
        assert abs(again.lat - where.lat) < 0.001 and abs(again.lon - where.lon) < 0.001
    except UserError as error:
        assert str(error)
    try:
        found = parse_range(text)
        assert_sound(found)
    except UserError as error:
        assert str(error)
    for guess in guess_boat(text):
        assert guess is not None
    people = guess_people(text)
    assert_sound(people)
    assert isinstance(guess_source(text), str)
    try:
        zone_of(text[:40])
    except ValueError as error:
        assert str(error)
    for read in (find, find_proof):
        try:
            read(data)
        except UserError as error:
            assert str(error)
