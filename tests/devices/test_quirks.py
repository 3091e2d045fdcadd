"""Each fault case of ``tests/data/quirks.jsonl`` gives what its row expects. One explicit answer for each row."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from app.clock import Stamp
from app.geo import Position
from app.readings import (
    AngleReference,
    FixQuality,
    Heading,
    Refusal,
    TargetStatus,
)
from app.units import KNOT, MPH, NM, STATUTE_MILE
from devices.decoder import Decoder
from devices.framing import Framer
from devices.sentence import parse_sentence
from tests.devices.helpers import assert_no_crash, line, stamp
from tests.devices.quirk_checks import (
    Results,
    ais,
    all_refused,
    approaches,
    cursor,
    depth,
    distress,
    empty_heading,
    expansion,
    fault_text,
    grouped_tag,
    half_then_heading,
    heading_is,
    heading_lost,
    is_fix,
    junk_then_heading,
    labels_cleared,
    leap_second,
    no_date,
    overboard,
    own_ship,
    position_lost,
    refused_as,
    relay,
    rollover,
    tag_left_out,
    tagged,
    target,
    transducers,
    void,
    zone,
)

ROWS = {
    row["id"]: row["raw"]
    for row in map(json.loads, (Path(__file__).parent.parent / "data" / "quirks.jsonl").read_text("utf-8").splitlines())
}

VALID = {"valid": True, "usable": True}

EXPECTED: dict[str, Callable[[Results], object]] = {
    "nocs": refused_as(Refusal.NO_CHECKSUM),
    "lowercs": is_fix(49 + 16.45 / 60, -(123 + 11.12 / 60), **VALID, time_of_day=time(22, 54, 44)),
    "onedigit": refused_as(Refusal.CHECKSUM_MALFORMED),
    "wrongcs": refused_as(Refusal.WRONG_CHECKSUM),
    "junk": junk_then_heading,
    "nuls": heading_is(274.07),
    "nulfield": refused_as(Refusal.ILLEGAL_CHARACTER),
    "glued": heading_is(274.07, 275.07),
    "half": half_then_heading,
    "nested": all_refused,
    "cronly": heading_is(274.07, 275.07),
    "crcrlf": heading_is(274.07),
    "empty": empty_heading,
    "num_nan": heading_lost("nan"),
    "num_inf": heading_lost("inf"),
    "num_1_0": heading_lost("1_0"),
    "num_1e2": heading_lost("1e2"),
    "num_ABC": heading_lost("ABC"),
    "num_--1": heading_lost("--1"),
    "range400": heading_lost("400.0"),
    "leap": leap_second,
    "date0": no_date(time(12, 35, 19), "000000"),
    "badyear": no_date(time(0, 2, 31, 99_000), "2208-1"),
    "rollover": rollover,
    "latnodec": is_fix(48 + 7 / 60, 11 + 31 / 60, **VALID),
    "min75": position_lost("lat", "4875.000"),
    "lat95": position_lost("lat", "9507.000"),
    "nohemi": position_lost("lat_dir", ""),
    "void": void,
    "nullisland": is_fix(None, None, valid=False, quality=FixQuality.INVALID, usable=False),
    "modeN": is_fix(48.1173, 11 + 31 / 60, valid=False, usable=False),
    "navV": is_fix(28 + 29.34783 / 60, -(81 + 22.21257 / 60), **VALID, nav_status="V"),
    "simulated": is_fix(44 + 4.14036 / 60, -(121 + 18.85961 / 60), quality=FixQuality.SIMULATOR, usable=False),
    "gll_short": is_fix(49 + 16.45 / 60, -(123 + 11.12 / 60), valid=None, usable=True),
    "zda_neg": zone,
    "dpt_bad": depth,
    "xdr_bad": transducers,
    "ttm_tcpa": target(
        {"time_cpa": "24751376.1"},
        number=2,
        range_m=1.36 * NM,
        bearing_deg=39.1,
        bearing_reference=AngleReference.TRUE,
        reported_tcpa_s=None,
        status=TargetStatus.ACQUIRING,
    ),
    "ttm_spaces": target(
        {}, number=1, range_m=1.033854 * NM, bearing_deg=237.5, bearing_reference=None, reported_cpa_m=None, reported_tcpa_s=None
    ),
    "ttm_rel": target(
        {},
        number=99,
        range_m=STATUTE_MILE,
        bearing_deg=45.0,
        bearing_reference=AngleReference.RELATIVE,
        motion_reference=AngleReference.RELATIVE,
        speed_mps=10 * MPH,
        reported_cpa_m=0.5 * STATUTE_MILE,
        reported_tcpa_s=-180.0,
    ),
    "ttm_3digit": target({}, number=498, status=TargetStatus.TRACKED),
    "ttm_lost": target({}, number=3, status=TargetStatus.LOST, range_m=500.0),
    "tlb": labels_cleared,
    "tll_sw": target({}, number=23, position=Position(-(56 + 3.370 / 60), -(18 + 59.976 / 60)), name="BUOY", is_reference=True),
    "osd": own_ship,
    "rsd": cursor,
    "ttd_v1": approaches,
    "ttd_v0": target(
        {},
        number=123,
        bearing_deg=123.4,
        bearing_reference=AngleReference.TRUE,
        speed_mps=15.5 * KNOT,
        course_deg=135.7,
        heading_deg=None,
        is_ais=False,
        status=TargetStatus.TRACKED,
        range_m=163.0 * NM,
        motion_reference=AngleReference.RELATIVE,
        stabilised="ground",
        correlation=128,
        test=False,
    ),
    "tag": tagged("RA0001", datetime(2023, 11, 5, 7, 32, 11, tzinfo=UTC)),
    "tag_badcs": tag_left_out,
    "tag_group": grouped_tag,
    "udpbc": tagged("RA0001", None),
    "hexesc": fault_text,
    "dollar_ais": ais("227397000", 47.874012, -3.907165),
    "ais_extra": ais("244730036", 53.36018, 5.217555),
    "ais_trunc": refused_as(Refusal.AIS_PAYLOAD),
    "dsc_distress": distress,
    "dsc_relay": relay,
    "dsc_empty": refused_as(Refusal.EMPTY),
    "dse": expansion,
    "mob": overboard,
}

ARRIVED = {"leap": stamp(datetime(2017, 1, 1, tzinfo=UTC))}
"""Lines that arrived at another time than the rest: they would be a week rollover today."""

UNSTAMPED = {"zda_neg"}
"""Lines from a log that nobody stamped."""


def test_every_row_has_its_answer() -> None:
    assert set(EXPECTED) == set(ROWS)
    assert len(ROWS) == 61


@pytest.mark.parametrize("row", EXPECTED)
def test_quirk(row: str) -> None:
    at: Stamp = ARRIVED.get(row, stamp())
    decoder = Decoder("GPS 1", reference=None if row in UNSTAMPED else "arrival")
    lines = Framer().feed(ROWS[row].encode("latin-1") + b"\r\n")
    results = [result for raw in lines for result in decoder.decode(line(raw, at))]
    assert_no_crash(results)
    EXPECTED[row](results)


def test_a_port_may_let_sentences_through_that_have_no_checksum() -> None:
    (result,) = Decoder("GPS 1", need_checksum=False).decode(line(ROWS["nocs"]))
    (heading,) = result.readings
    assert isinstance(heading, Heading)
    assert heading.true_deg == 274.07
    assert heading.flags == ("unchecked",)


def test_a_tag_group_is_read() -> None:
    tag = parse_sentence(ROWS["tag_group"].encode()).tag
    assert tag is not None
    assert tag.group == (1, 2, 73874)
    assert tag.line_count == 157036
