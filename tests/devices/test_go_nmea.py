"""The table tests of go-nmea: what they decode we decode to the same values, what they refuse we refuse or name the bad field.

``tests.devices.go_answers`` says where our readings have each of Go's fields.
"""

from __future__ import annotations

import json
import re
from datetime import time
from pathlib import Path
from typing import Any

import pytest

from app.readings import (
    AisReport,
    Decoded,
    DistressCall,
    DistressExpansion,
    Other,
    TargetLabel,
    Transducer,
)
from devices.decoder import Decoder
from devices.nmea_sixbit import bits_of
from devices.sentence import parse_sentence
from tests.devices.go_answers import ANSWERS, SENT_TWICE
from tests.devices.go_literals import value_of
from tests.devices.helpers import assert_no_crash, line

CASES = Path(__file__).resolve().parents[3] / "shared" / "data" / "nmea" / "go-nmea" / "cases.jsonl"
ROWS = [json.loads(text) for text in CASES.read_text("utf-8").splitlines()] if CASES.is_file() else []
ANSWERED = [row for row in ROWS if row["error"] is None and row["fields"]]
MUST_FAIL = [row for row in ROWS if row["error"] is not None]

ELSEWHERE = {"VDMVDO", "TTD", "DSC", "DSE", "ALC", "TestZZZ"}
"""Types whose Go answer is not a flat set of values: each has a test of its own below."""


def decoded(row: dict[str, Any]) -> list[Decoded]:
    results = Decoder("GPS 1", reference=None).decode(line(row["raw"]))
    assert_no_crash(results)
    return results


def name_of(row: dict[str, Any]) -> str:
    return f"{row['file'].removesuffix('_test.go')}-{row['name']}-{row['raw'][:24]}"


def kind_of(row: dict[str, Any]) -> str:
    """Go's deprecated types carry their talker: GPRMC is an RMC."""
    kind: str = row["type"]
    return kind[2:] if kind not in ANSWERS and kind[2:] in ANSWERS else kind


@pytest.mark.usefixtures("shared")
def test_the_whole_table_is_there() -> None:
    assert len(ROWS) == 324
    assert len(MUST_FAIL) == 202
    assert {kind_of(row) for row in ANSWERED} == set(ANSWERS) | ELSEWHERE


@pytest.mark.parametrize("row", [r for r in ANSWERED if r["type"] not in ELSEWHERE], ids=name_of)
def test_decodes_to_the_same_values(row: dict[str, Any]) -> None:
    (result,) = decoded(row)
    assert result.refused is None
    assert result.problems == ()
    answers = ANSWERS[kind_of(row)]
    for field, literal in row["fields"].items():
        if field == "BaseSentence" or field in SENT_TWICE:
            continue
        get = answers[field]
        if get is not None:
            assert_same(field, get(result.readings), value_of(literal))


def assert_same(field: str, found: object, expected: object) -> None:
    """Go has no empty value: 0, "" and false stand for it, where we have None."""
    if found is None:
        assert expected in (0, "", False, None, b""), field
    elif isinstance(found, (int, float)) and not isinstance(found, bool):
        assert found == pytest.approx(float(str(expected)), abs=1e-9), field
    elif isinstance(expected, float):
        assert float(str(found)) == expected, field
    else:
        assert found == expected, field


def rows_of(kind: str) -> list[dict[str, Any]]:
    return [row for row in ANSWERED if row["type"] == kind]


@pytest.mark.parametrize("row", rows_of("DSC"), ids=name_of)
def test_dsc_calls(row: dict[str, Any]) -> None:
    (result,) = decoded(row)
    assert result.problems == ()
    (call,) = result.readings
    assert isinstance(call, DistressCall)
    go = {name: str(value_of(literal)).strip() for name, literal in row["fields"].items()}
    formats = {"12": "distress", "20": "individual"}
    categories = {"12": "distress", "00": "routine"}
    assert call.format == formats[go["FormatSpecifier"]]
    assert call.category == categories[go["Category"]]
    assert call.sender == go["Address"][:9]
    assert call.casualty == (go["Address"][:9] if call.is_distress else None)
    assert call.nature_code == (go["DistressCauseOrTeleCommand1"] if call.is_distress else None)
    assert call.telecommand == (None if call.is_distress else go["DistressCauseOrTeleCommand1"])
    assert call.position is not None
    assert go["PositionOrCanal"] == "1423108312"
    assert (call.position.lat, call.position.lon) == pytest.approx((42 + 31 / 60, -(83 + 12 / 60)))
    sent = go["TimeOrTelephoneNumber"]
    assert call.time_of_day == (time(int(sent[:2]), int(sent[2:])) if call.is_distress else None)
    assert call.acknowledgement == go["Acknowledgement"]
    assert call.expansion_follows == (go["ExpansionIndicator"] == "E")


@pytest.mark.parametrize("row", rows_of("DSE"), ids=name_of)
def test_dse_expansions(row: dict[str, Any]) -> None:
    (result,) = decoded(row)
    (dse,) = result.readings
    assert isinstance(dse, DistressExpansion)
    assert dse.mmsi == str(value_of(row["fields"]["MMSI"]))[:9]
    assert (dse.lat_minutes, dse.lon_minutes) == pytest.approx((0.4650, 0.4437))


@pytest.mark.parametrize("row", rows_of("ALC"), ids=name_of)
def test_cyclic_alert_lists(row: dict[str, Any]) -> None:
    """Go's extraction keeps the last entry of the list only; the counts are of the whole."""
    (result,) = decoded(row)
    assert result.problems == ()
    (reading,) = result.readings
    assert isinstance(reading, Other)
    values, go = dict(reading.values), {name: value_of(literal) for name, literal in row["fields"].items()}
    entries = values["entries"]
    assert (values["total"], values["number"], values["sequence"]) == (2, 1, 3)
    assert entries == go["EntriesNumber"]
    assert values[f"manufacturer{entries}"] == go["ManufacturerMnemonicCode"]
    assert values[f"identifier{entries}"] == go["AlertIdentifier"]
    assert values[f"instance{entries}"] == go["AlertInstance"]
    assert values[f"revision{entries}"] == go["RevisionCounter"]


@pytest.mark.parametrize("row", rows_of("TTD"), ids=name_of)
def test_ttd_payload_bits(row: dict[str, Any]) -> None:
    """Go only unpacks the bits of a TTD (the example's are an AIS message's): ours are the same ones."""
    sentence = parse_sentence(row["raw"].encode())
    bits = value_of(row["fields"]["Payload"])
    assert isinstance(bits, bytes)
    fill = int(sentence.fields[4] or 0)
    number, length = bits_of(sentence.fields[3], fill)
    assert length == len(bits)
    assert f"{number:0{length}b}" == "".join(map(str, bits)) if length else number == 0
    (result,) = decoded(row)
    assert result.refused is None


@pytest.mark.parametrize("row", rows_of("VDMVDO"), ids=name_of)
def test_ais_carriers(row: dict[str, Any]) -> None:
    """Go only unpacks the bits of an AIS sentence; what they mean, and that two of these mean nothing, is our AIS decoder's."""
    sentence = parse_sentence(row["raw"].encode())
    total, number, sequence, channel, payload, fill = sentence.fields
    go = {name: value_of(literal) for name, literal in row["fields"].items()}
    assert (int(total), int(number), int(sequence or 0), channel) == (
        go["NumFragments"],
        go["FragmentNumber"],
        go["MessageID"],
        go["Channel"],
    )
    bits = go["Payload"]
    assert isinstance(bits, bytes)
    packed, length = bits_of(payload, int(fill))
    assert (packed, length) == (int("".join(map(str, bits)) or "0", 2), len(bits))
    mmsi = packed >> (length - 38) & (1 << 30) - 1 if length >= 38 else None
    (result,) = decoded(row)
    for report in result.readings:
        assert isinstance(report, AisReport)
        assert int(report.mmsi) == mmsi


@pytest.mark.parametrize("row", rows_of("TestZZZ"), ids=name_of)
def test_unknown_types_keep_their_fields(row: dict[str, Any]) -> None:
    (result,) = decoded(row)
    (reading,) = result.readings
    assert isinstance(reading, Other)
    assert (reading.talker, reading.sentence) == (value_of(row["fields"]["Talker"]), value_of(row["fields"]["Type"]))
    number, text = value_of(row["fields"]["NumberValue"]), value_of(row["fields"]["StringValue"])
    assert reading.values == (("field1", f"{number:.0f}"), ("field2", text), ("field3", None))


@pytest.mark.usefixtures("shared")
def test_target_labels_and_transducers_come_in_groups() -> None:
    raws = {row["raw"] for row in ROWS if row["error"] is None}
    labels = "$RATLB,1,XXX,2.0,YYY*55"
    transducers = "$HCXDR,A,171,D,PITCH,A,-37,D,ROLL,G,367,,MAGX,G,2420,,MAGY,G,-8984,,MAGZ*41"
    assert {labels, transducers} <= raws
    (result,) = Decoder("GPS 1").decode(line(labels))
    assert [(r.number, r.label) for r in result.readings if isinstance(r, TargetLabel)] == [(1, "XXX"), (2, "YYY")]
    (result,) = Decoder("GPS 1").decode(line(transducers))
    assert [(r.kind, r.value, r.unit, r.name) for r in result.readings if isinstance(r, Transducer)] == [
        ("A", 171.0, "D", "PITCH"),
        ("A", -37.0, "D", "ROLL"),
        ("G", 367.0, None, "MAGX"),
        ("G", 2420.0, None, "MAGY"),
        ("G", -8984.0, None, "MAGZ"),
    ]


NAMED_VALUE = re.compile(
    r'^nmea: \w+ invalid [^:]*: (?:cannot parse \[(\S+) |(?!fill bits|num bits|data byte|index out)(.+)$)|parsing \\"(\S+)\\"'
)
"""Where go-nmea's error quotes the text of the field that it refuses."""


@pytest.mark.parametrize("row", MUST_FAIL, ids=name_of)
def test_refuses_or_names_the_bad_field(row: dict[str, Any]) -> None:
    """No row is an exception: what go-nmea refuses is refused whole here, or has the same field lost and named."""
    results = decoded(row)
    problems = [problem for result in results for problem in result.problems]
    if any(result.refused for result in results):
        return
    assert problems, row["error"]
    if match := NAMED_VALUE.search(row["error"]):
        quoted = next(group for group in match.groups() if group)
        assert quoted in [problem.value for problem in problems], row["error"]
