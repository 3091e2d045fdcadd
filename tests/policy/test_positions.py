"""The position detector: what it finds, what it leaves alone, and that nothing gets past it by being dressed up."""

from __future__ import annotations

import base64
import json
import quopri
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.geo import Position, range_bearing
from app.policy.positions import LIMIT, scan
from app.units import metres_from_nm

HERE = Position(34.20833, 13.07)

WRITTEN = [
    "34°12.5'N 013°04.2'E",
    "34-12.5N 013-04.2E",
    "N 34 12.5 E 013 04.2",
    "3412.5N 01304.2E",
    "34°12'30\"N 13°04'12\"E",
    "341230N 0130412E",
    "34.20833, 13.07000",
    "Lat 34.20833 Lon 13.07",
    "34 gradi 12,5 primi nord, 13 gradi 4,2 primi est",
    "tree fower one two decimal fife north, zero one tree zero fower decimal two east",
    "$GPGLL,3412.500,N,01304.200,E,123519,A*22",
    "https://maps.example.org/?q=34.20833,13.07000",
    '{"lat":34.20833,"lng":13.07}',
    "٣٤°١٢٫٥′ شمالاً ١٣°٠٤٫٢′ شرقاً",
    "Latitude of the boat is 34°12.5'N. They need a doctor. Longitude 013°04.2'E.",
]
AROUND = [
    "Cabin 12E, ",
    "variation 3°E, ",
    "Invoice 3412: ",
    "wind NW 5, ",
    "at 12:30 UTC ",
    "Ref. EB 34-12; ",
    "34 men, 12 women. ",
    "Tel. +39 06 1234567 ",
    "gyro error 1.5°E ",
    "MMSI 211222222 ",
]


def _near(scanned: Position | None, metres: float = 1000) -> bool:
    return scanned is not None and range_bearing(scanned, HERE)[0] < metres


@pytest.mark.parametrize("text", WRITTEN)
def test_a_position_is_found_at_its_place_however_it_is_written(text: str) -> None:
    assert any(_near(f.position) for f in scan(text).found), scan(text)


@pytest.mark.parametrize("text", WRITTEN)
@pytest.mark.parametrize("around", AROUND)
def test_harmless_words_around_it_never_silence_a_position(text: str, around: str) -> None:
    assert scan(around + text).found
    assert scan(f"{text}. {around}").found


@pytest.mark.parametrize("text", ["34-12.5N 013-04.2E", "34.20833, 13.07000", "34°12.5'N 013°04.2'E"])
@pytest.mark.parametrize(
    "encode",
    [
        lambda t: base64.b64encode(t.encode()).decode(),
        lambda t: base64.b64encode(base64.b64encode(t.encode())).decode(),
        lambda t: t.encode().hex(),
        lambda t: quote(t, safe=""),
        lambda t: quopri.encodestring(t.encode(), quotetabs=True).decode(),
        lambda t: "".join(f"={b:02X}" for b in t.encode()),
        lambda t: "".join(f"\\u{ord(c):04x}" for c in t),
        lambda t: "".join(f"&#{ord(c)};" for c in t),
        lambda t: "".join(chr(ord(c) + 0xFEE0) if c.isdigit() else c for c in t),
        lambda t: "\u200b".join(t),
    ],
)
def test_an_encoded_position_is_found(text: str, encode: object) -> None:
    assert callable(encode)
    assert scan(f"see {encode(text)}").found


@pytest.mark.parametrize(
    "text",
    [
        "Libya is not a place of safety",
        "variation 3°24'E",
        "RHIB 1: 34 POB, RHIB 2: 13 POB",
        "forecast: N 3-4 veering E 5",
        "CPA 1.2 NM TCPA 12 min",
        "fuel 34.2000 L, used 13.0667 L",
        "we were ordered to sail north by a patrol boat",
        "from 3.4. to 12.4.2026",
        "MMSI: 247 123 456",
        "score 34:12 and 13:04",
    ],
)
def test_ordinary_words_of_the_bridge_are_clear(text: str) -> None:
    assert scan(text).verdict == "clear", scan(text)


def test_the_letter_o_means_east_and_west_and_both_are_said() -> None:
    places = {round(f.position.lon, 2) for f in scan("36°12,5'N 005°04,2'O").found if f.position}
    assert places == {5.07, -5.07}


def test_a_place_by_name_becomes_a_position() -> None:
    found = scan("boat adrift 12 NM NW of Zuwara").found
    assert len(found) == 1
    assert found[0].position is not None
    distance, _ = range_bearing(Position(32.937, 12.115), found[0].position)
    assert abs(distance - metres_from_nm(12)) < 1


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("12 NM NW of Surman", (32.76, 12.57)),
        ("25 miles north of Al Mayah", (32.81, 12.88)),
        ("15 nm N of صرمان", (32.76, 12.57)),
        ("9 NM N of Trípoli.", (32.90, 13.19)),
        ("21 NM N of Az Zawiyah (oil terminal)", (32.79, 12.70)),
        ("12 NM N of al-khums, drifting", (32.66, 14.26)),
    ],
)
def test_villages_of_the_coast_are_known_by_any_of_their_spellings(text: str, place: tuple[float, float]) -> None:
    (found,) = scan(text).found
    assert found.position is not None
    miles_off = range_bearing(found.position, Position(*place))[0] / 1852
    assert abs(miles_off - float(text.split()[0])) < 2.5


def test_the_span_is_where_it_stands_in_the_original_text() -> None:
    text = "Hello, boat at 34&deg;12.5&prime;N\u200b 013&deg;04.2&prime;E now"
    found = scan(text).found[0]
    assert text[found.start : found.end].startswith("34&deg;")
    assert text[found.start : found.end].endswith("E")


def test_more_text_than_anybody_reads_is_held() -> None:
    assert scan("a" * (LIMIT + 1)).verdict == "held"


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=300))
def test_no_text_makes_the_detector_raise(text: str) -> None:
    result = scan(text)
    assert all(0 <= f.start <= f.end <= len(text) for f in result.found + result.held)
    assert all(f.style != "detector failed" for f in result.held)


@given(st.text(alphabet="0123456789 NSEWnsewo°'\".,-:/$!*+=&%\n", max_size=200))
def test_no_jumble_of_position_characters_makes_the_detector_raise(text: str) -> None:
    assert all(f.style != "detector failed" for f in scan(text).held)


@given(lat=st.floats(30, 46), lon=st.floats(-6, 37))
def test_any_position_in_degrees_and_minutes_is_found_where_it_is(lat: float, lon: float) -> None:
    side = "E" if lon >= 0 else "W"
    lat_minutes, lon_minutes = round(lat * 60, 2), round(abs(lon) * 60, 2)
    text = f"{int(lat_minutes // 60):02d}-{lat_minutes % 60:05.2f}N {int(lon_minutes // 60):03d}-{lon_minutes % 60:05.2f}{side}"
    position = scan(text).found[0].position
    assert position is not None
    assert range_bearing(position, Position(lat, lon))[0] < 50


_PACKED = base64.b64encode(b"PK\x03\x04" + bytes(range(200))).decode()


@pytest.mark.parametrize(
    "text",
    [
        "3 3 - 2 8 . 4 N   0 1 2 - 1 9 . 9 E",
        "We are at 3 3 - 2 8 . 4 N 0 1 2 - 1 9 . 9 E now",
        "see " + base64.b64encode(b"33-28.4N 012-19.9E").decode() + " for it",
        base64.encodebytes(b"The people are at 33-28.4N 012-19.9E, please help them all, soon").decode(),
        "The people are at 33-28.4N 012-19.9E".encode("utf-16-le").decode("latin-1"),
        "Position=\n34.20833, 13.07000",
        "12=\r\n34.20833, 13.07000",
        "Position=3D\n34.20833, 13.07000",
        "since 04:30 . 34.20833, 13.07000 UTC",
        "33 - 28.4N 012 - 19.9E",
        "33- 28.4N 012- 19.9E",
        "33 – 28.4 N, 012 – 19.9 E",
        "33 / 28.4 N 012 / 19.9 E",
        "33° - 28.4' N 012° - 19.9' E",
        "33:28 4N 012:19 9E",
        "lat:\n  deg: 33\n  min: 28.4\nlon:\n  deg: 12\n  min: 19.9\n",
        "33°28 4'N 012°19 9'E",
        "33 - 28 - 24 N 012 - 19 - 54 E",
        "Dear all,\n" + base64.b64encode(b"3412.5N 01304.2E").decode() + "\nRegards",
        "34=C2=B012.=\n5'N 013=C2=B004.2'E",
    ],
)
def test_what_stands_apart_is_put_together_and_what_is_packed_is_opened(text: str) -> None:
    assert scan(text).found, scan(text)


@pytest.mark.parametrize("text", ["boat at NJND1928", "NJND 1928, please go", f"attached: {_PACKED}", f"see {_PACKED} for it"])
def test_a_bare_grid_code_and_a_packed_file_in_a_text_are_held(text: str) -> None:
    assert scan(text).verdict == "held", scan(text)


HARMLESS = [
    *AROUND, "Draught 5.2 m. ", "Fuel 34.5 t, ", "Hull no. 658. ", "VHF ch 16 and 72. ", "15 Jan 2026, ", "Temp 21.5°C, ",
    "Baro 1013.2 hPa. ", "Course 204, speed 9.2 kn. ", "Good morning dear colleagues, ", "IMO 9876543. ",
]  # fmt: skip
ENCODINGS: list[Callable[[str], str]] = [
    lambda t: base64.b64encode(t.encode()).decode(),
    lambda t: base64.b64encode(base64.b64encode(t.encode())).decode(),
    lambda t: t.encode().hex(),
    lambda t: quote(t, safe=""),
    lambda t: quopri.encodestring(t.encode(), quotetabs=True).decode(),
    lambda t: "".join(f"={b:02X}" for b in t.encode()),
    lambda t: "".join(f"\\u{ord(c):04x}" for c in t),
    lambda t: "".join(f"&#{ord(c)};" for c in t),
    lambda t: "".join(chr(ord(c) + 0xFEE0) if c in "0123456789" else c for c in t),
    lambda t: "\u200b".join(t),
]


def test_every_collected_position_is_caught_between_harmless_words_and_in_any_encoding(shared: Path) -> None:
    rows = [json.loads(line) for line in (shared / "data/positions/cases.jsonl").read_text(encoding="utf-8").splitlines()]
    texts = [r["text"] for r in rows if r["has_position"]]
    assert len(texts) > 200
    dressed = [f"{h}{t}" for t in texts for h in HARMLESS] + [f"{t} {h}" for t in texts for h in HARMLESS]
    missed = [t for t in dressed if scan(t).verdict == "clear"]
    missed += [t for t in texts for encode in ENCODINGS if scan(encode(t)).verdict == "clear"]
    assert missed == []


def test_recall_and_precision_on_the_collected_texts(shared: Path) -> None:
    rows = [json.loads(line) for line in (shared / "data/positions/cases.jsonl").read_text(encoding="utf-8").splitlines()]
    caught = [r for r in rows if r["has_position"] and scan(r["text"]).verdict != "clear"]
    found_wrongly = [r["text"] for r in rows if not r["has_position"] and scan(r["text"]).found]
    held_wrongly = [r["text"] for r in rows if not r["has_position"] and scan(r["text"]).verdict == "held"]
    assert len(caught) >= 0.99 * sum(r["has_position"] for r in rows)
    assert len(found_wrongly) <= 1
    assert len(held_wrongly) <= len(rows) / 30


@pytest.mark.parametrize("before", ["Wind E 5\n", "Wind E 5, ", "Sea N 3\n", "POB 70\n", "E 0\n", "N 4 "])
@pytest.mark.parametrize("after", ["", "\nE 5", ", 70 people"])
def test_a_wind_before_it_is_no_part_of_a_position(before: str, after: str) -> None:
    found = scan(f"{before}34-12.5N 013-04.2E{after}").found
    positions = [f.position for f in found if f.position is not None]
    assert [(round(p.lat, 3), round(p.lon, 3)) for p in positions] == [(34.208, 13.07)]


SAID = (
    "34°12.5'N 013°04.2'E", "34-12.5N 013-04.2E", "N 34 12.5 E 013 04.2", "3412.5N 01304.2E", "34°12'30\"N 13°04'12\"E",
    "34.20833, 13.07000", "Lat 34.20833 Lon 13.07", '{"lat":34.20833,"lng":13.07}',
)  # fmt: skip
BEFORE = ("12:30", "ETA 0600", "2026-06-14 02:38", "Baro 1013", "Wind NW 5", "Course 204, speed 9", "POB: 70", "No. 5", "Lat/Lon")


@pytest.mark.parametrize("before", BEFORE)
@pytest.mark.parametrize("between", ["\n", ": ", ". ", " - ", "\n\n"])
def test_what_else_a_report_says_makes_no_other_place_of_a_position(before: str, between: str) -> None:
    for said in SAID:
        for after in ("", "\n70 people", ", course 045", "\n0600"):
            places = [f.position for f in scan(f"{before}{between}{said}{after}").found if f.position is not None]
            near = [abs(p.lat - 34.20833) < 0.002 and abs(p.lon - 13.07) < 0.002 for p in places]
            assert set(near) == {True}, f"{before}{between}{said}{after}: {places}"


@pytest.mark.parametrize(
    "text",
    [
        "Zuwara 205° 10.3 NM", "ZUWARA, 205 T x 10 NM", "20 km von Zuwara", "distance to Zuwara 10 NM", "6 NM 280° from own ship",
        "boat bears 280 at 6 miles from us", "brg 205 rng 10.3 of Zuwara", "Zuwara 205 10.3", "Zuwara bears 180 at 10",
    ],
)  # fmt: skip
def test_a_bearing_and_a_distance_of_a_place_are_seen_in_any_order(text: str) -> None:
    assert scan(text).verdict != "clear"


@pytest.mark.parametrize(
    "text",
    ["call Zuwara 218 25 220 0000", "Zuwara 2026-06-14", "Tripoli 091 12 34 567", "Zuwara 300 72 people", "Zuwara 120 people"],
)
def test_other_numbers_behind_a_place_are_clear(text: str) -> None:
    assert scan(text).verdict == "clear"


@pytest.mark.parametrize(
    ("words", "where"), [("10 NM north-northwest of Zuwara", (33.09, 12.04)), ("205 from Zuwara at 20 km", (32.77, 12.02))]
)
def test_two_points_of_the_compass_and_kilometres_behind_the_place_are_read_as_they_are(
    words: str, where: tuple[float, float]
) -> None:
    position = scan(words).found[0].position
    assert position is not None
    assert (round(position.lat, 2), round(position.lon, 2)) == where


def test_a_longitude_before_a_time_is_no_grid_reference() -> None:
    """As our own SITREP writes it: read as MGRS it would be another place, and the boat's own would not be found."""
    (found,) = scan("B. POSITION: 33-03.3N 012-23.4E AT 0252 UTC (REPORTED)").found
    assert found.style != "mgrs"
    assert found.position is not None
    assert (round(found.position.lat, 3), round(found.position.lon, 2)) == (33.055, 12.39)


@pytest.mark.parametrize(
    "text",
    [
        "34.2083\nN\n13.0701\nE",
        "34.21\n\nN / 13.07\n\nE",
        "N\n\n34 12.5 / E\n\n013 04.2",
        "3412.50\r\nN, 01304.21\r\nE",
        "N 34° 12.5' and E 013° 04.2'\n\nE 3",
        "N=34 36.0, E=025 56.0",
        "34: 12.5 N, 013: 04.2 E",
        "Lat/Lon 27 45.0 15 26.0",
        "Lat, Lon: 27.75, -15.43",
    ],
)
def test_letters_on_other_lines_and_both_words_before_both_numbers_are_seen(text: str) -> None:
    assert scan(text).verdict != "clear"


@pytest.mark.parametrize("text", ["Persons 34\nN. Rossi, 13\nE. Bauer", "Sea 3\n\nE 4", "34 men, 12 women\nN 4\n\nE 5 Bft"])
def test_letters_that_begin_another_line_are_no_position(text: str) -> None:
    assert scan(text).verdict == "clear"
