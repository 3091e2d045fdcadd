"""Log formats: recognised by their first lines, bytes kept, times as the file or its sentences say."""

from __future__ import annotations

import gzip
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import UserError
from app.readings import RawLine
from devices.formats.logfile import FORMATS
from devices.formats.record import Record
from devices.formats.textfile import LONGEST, lines_of, placed_lines
from devices.formats.timeline import timed
from devices.formats.times import day_of_year_time, epoch_time, iso_time
from devices.index.log import IndexedLog, open_log
from devices.sentence import checksum

BEGIN = datetime(2026, 6, 14, 2, 38, 7, tzinfo=UTC)
HDT = "$HEHDT,274.07,T*19"
AIS = "!AIVDM,1,1,,A,13Ho=R7000Of7DbKI<etrRbT1000,0*75"


def log(tmp_path: Path, text: str, name: str = "bridge.log") -> IndexedLog:
    path = tmp_path / name
    data = text.encode("latin-1")
    path.write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    os.utime(path, (BEGIN.timestamp(), BEGIN.timestamp()))
    return open_log(path)


def played(recording: IndexedLog, **bounds: datetime) -> list[tuple[str, float, bytes]]:
    lines = list(recording.lines(**bounds))
    return [(line.source, (line.stamp.utc - BEGIN).total_seconds(), line.data) for line in lines]


def sentence(body: str) -> str:
    return f"${body}*{checksum(body.encode()):02X}"


def test_vdr_csv_of_the_specification(tmp_path: Path) -> None:
    text = (
        "# VDR log\r\ntimestamp,protocol,msg_type,source,raw_data\r\n"
        f'2026-06-14T02:38:07.250Z,NMEA0183,HDT,Gyro,"{HDT}"\r\n'
        "2026-06-14T02:38:07.500Z,NMEA2000,127250,can0,FF00FF\r\n"
        f'2026-06-14T02:38:08.000Z,NMEA0183,VDM,AIS 1,"{AIS}"\r\n'
    )
    recording = log(tmp_path, text)
    assert recording.format == "OpenCPN VDR (CSV)"
    assert played(recording) == [("Gyro", 0.25, HDT.encode()), ("AIS 1", 1.0, AIS.encode())]
    assert recording.sources() == ("Gyro", "AIS 1")


def test_vdr_csv_as_the_plugin_writes_it(tmp_path: Path) -> None:
    text = (
        "timestamp,type,id,message\r\n"
        f'2026-06-14T02:38:07.000Z,NMEA0183,HEHDT,"{HDT}"\r\n'
        '2026-06-14T02:38:09.000Z,NMEA0183,,"$GPTXT,""quoted"""\r\n'
    )
    assert played(log(tmp_path, text)) == [("bridge", 0.0, HDT.encode()), ("bridge", 2.0, b'$GPTXT,"quoted"')]


def test_signal_k_raw_log(tmp_path: Path) -> None:
    start = int(BEGIN.timestamp() * 1000)
    text = f"{start};N;{HDT}\n{start + 100};I;" + '{"updates":[]}' + f"\n{start + 1500};N;$PXYZ;a;b,c*00\n"
    recording = log(tmp_path, text)
    assert recording.format == "Signal K raw log"
    assert played(recording) == [("bridge", 0.0, HDT.encode()), ("bridge", 1.5, b"$PXYZ;a;b,c*00")]


@pytest.mark.parametrize(
    ("prefix", "later", "seconds"),
    [
        ("2026-06-14T02:38:07.500Z ", "2026-06-14T02:38:09.000Z ", (0.5, 2.0)),
        ("2026-06-14 02:38:07,5;", "2026-06-14 02:38:09;", (0.5, 2.0)),
        ("NAV 2026/06/14 02:38:07.250 SPD ", "NAV 2026/06/14 02:38:09.250 SPD ", (0.25, 2.25)),
        ("2026-06-14T04:38:07+02:00 ", "2026-06-14T04:38:08+02:00 ", (0.0, 1.0)),
        ("1781404687.25 ", "1781404688.75 ", (0.25, 1.75)),
        ("1781404687250: ", "1781404688750: ", (0.25, 1.75)),
        ("2026:165:02:38:07.5000\t", "2026:165:02:38:08.5000\t", (0.5, 1.5)),  # NOAA/R2R
        ("[02:38:07.100] ", "[02:38:09.200] ", (0.1, 2.2)),
    ],
)
def test_time_in_front_of_each_sentence(tmp_path: Path, prefix: str, later: str, seconds: tuple[float, float]) -> None:
    recording = log(tmp_path, f"{prefix}{HDT}\n{later}{AIS}\n")
    assert recording.format == "NMEA 0183 with a time before each sentence"
    lines = played(recording)
    assert [data for _, _, data in lines] == [HDT.encode(), AIS.encode()]
    assert [s for _, s, _ in lines] == pytest.approx(seconds)


def test_time_of_day_goes_on_past_midnight(tmp_path: Path) -> None:
    lines = played(log(tmp_path, f"23:59:59 {HDT}\n00:00:01 {HDT}\n"))
    assert lines[1][1] - lines[0][1] == 2.0


def test_tag_block_times_and_comments(tmp_path: Path) -> None:
    tag = f"c:{int(BEGIN.timestamp())}"
    later = f"c:{int(BEGIN.timestamp() * 1000) + 2500}"
    first, last = (f"\\{t}*{checksum(t.encode()):02X}\\{HDT}" for t in (tag, later))
    text = f"# from the bridge\n{first}\r\n{HDT}\r\n{last}\r\n"
    recording = log(tmp_path, text)
    assert recording.format == "raw NMEA 0183"
    assert [s for _, s, _ in played(recording)] == [0.0, 0.0, 2.5]
    assert recording.span() == (BEGIN, BEGIN + timedelta(seconds=2.5))


def test_gatehouse_lines_time_what_follows(tmp_path: Path) -> None:
    before = [f"$PGHP,1,2026,6,14,2,38,{second},219,,2190047,1,41*00" for second in ("7,250", "8,0")]
    recording = log(tmp_path, f"{before[0]}\r\n{AIS}\r\n{before[1]}\r\n{AIS}\r\n")
    assert recording.format == "AIS with Gatehouse lines ($PGHP)"
    assert [s for _, s, _ in played(recording)] == [0.25, 0.25, 1.0, 1.0]


def test_sentences_of_an_export_of_ours_keep_devices_and_gaps_packed_or_not(tmp_path: Path) -> None:
    text = (
        f"2026-06-14T02:38:07.250000Z Gyro\t{HDT}\r\n"
        "2026-06-14T02:38:08.000000Z AIS 1\t# port lost for 2 s\r\n"
        f"2026-06-14T02:38:09.000001Z AIS 1\t{AIS}\r\n"
    )
    for name in ("2026-06-14.txt", "2026-06-14.txt.gz"):
        recording = log(tmp_path, text, name)
        assert recording.format == "raw sentences of an export of Fairlead"
        lines = list(recording.lines())
        assert [(line.source, line.data, line.gap) for line in lines] == [
            ("Gyro", HDT.encode(), None),
            ("AIS 1", b"", "port lost for 2 s"),
            ("AIS 1", AIS.encode(), None),
        ]
        assert [(line.stamp.utc - BEGIN) // timedelta(microseconds=1) for line in lines] == [250_000, 1_000_000, 2_000_001]


def test_minutes_and_seconds_before_each_sentence_take_their_hour_from_the_sentences(tmp_path: Path) -> None:
    gga = sentence("GPGGA,025959.90,3512.00,N,01236.00,E,1,8,1,0,M,0,M,,")
    rmc = sentence("GPRMC,025959.90,A,3512.00,N,01236.00,E,1,2,140626,,,A")
    recording = log(tmp_path, f"5959800 {HDT}\n5959990 {rmc}\n0000274 {gga}\n0001500 {HDT}\n")
    assert "R2R" in recording.format
    assert [line.stamp.utc.isoformat(timespec="milliseconds")[11:23] for line in recording.lines()] == [
        "02:59:59.990",  # nothing before the first time is known to be earlier
        "02:59:59.990",
        "03:00:00.274",
        "03:00:01.500",
    ]
    assert recording.span() == (
        BEGIN.replace(hour=2, minute=59, second=59, microsecond=990_000),
        BEGIN.replace(hour=3, minute=0, second=1, microsecond=500_000),
    )


def test_sentence_without_quotes_keeps_its_commas(tmp_path: Path) -> None:
    lines = played(log(tmp_path, f"timestamp,type,id,message\r\n2026-06-14T02:38:07.000Z,NMEA0183,HEHDT,{HDT}\r\n"))
    assert lines == [("bridge", 0.0, HDT.encode())]


def test_what_was_recognised_is_said_in_words(tmp_path: Path) -> None:
    words = log(tmp_path, f"02:38:07 {HDT}\n02:38:09 {HDT[:-2]}00\n").describe()
    assert words == (
        "NMEA 0183 with a time before each sentence; 2 lines, 2026-06-14 02:38:07 to 02:38:09 UTC; times as the file says"
    )
    assert log(tmp_path, f"02:38:07 {HDT}\n02:38:09 {HDT[:-2]}00\n").problems == (
        "no date in it: the day is the one on which the file was written",
        "1 of 2 lines have a wrong checksum",
    )


@pytest.mark.parametrize(
    ("line", "undated"),
    [
        (f"02:38:07 {HDT}", True),
        (f"2026-06-14 02:38:07 {HDT}", False),
        (f"1781404687 {HDT}", False),
        (sentence("GPGGA,023807,3512.00,N,01236.00,E,1,8,1,0,M,0,M,,"), True),
        (sentence("GPRMC,023807,A,3512.00,N,01236.00,E,1,2,140626,,,A"), False),
        (HDT, False),  # no time at all: that is said instead
    ],
)
def test_a_log_that_says_no_date_says_so(tmp_path: Path, line: str, undated: bool) -> None:
    problems = " ".join(log(tmp_path, f"{line}\n{line}\n").problems)
    assert ("no date in it" in problems) == undated


def test_letters_of_an_old_computer_in_a_name_or_a_text_hurt_nothing(tmp_path: Path) -> None:
    """Windows-1252: bytes are kept as they are, whatever they mean."""
    text = sentence("GPTXT,01,01,02,K\xfcste \x96 \x84Gr\xf6\xdfe\x93")
    lines = played(log(tmp_path, f"Br\xfccke 2026-06-14 02:38:08 {text}\nBr\xfccke 2026-06-14 02:38:09 {HDT}\n"))
    assert [(s, data) for _, s, data in lines] == [(1.0, text.encode("latin-1")), (2.0, HDT.encode())]


def test_format_can_be_chosen_against_what_is_recognised(tmp_path: Path) -> None:
    path = tmp_path / "bridge.log"
    path.write_text(f"02:38:07 {HDT}\n02:38:09 {HDT}\n")
    assert open_log(path).format.startswith("NMEA 0183 with a time")
    forced = open_log(path, "raw")
    assert forced.format == "raw NMEA 0183"
    assert [line.data.decode() for line in forced.lines()] == [f"02:38:07 {HDT}", f"02:38:09 {HDT}"]
    assert open_log(path, "signalk").span() is None
    with pytest.raises(UserError, match=r"no log format “nmea”.*signalk \(Signal K raw log\).*raw NMEA 0183"):
        open_log(path, "nmea")


def test_formats_have_short_names_of_their_own() -> None:
    ids = [log_format.id for log_format in FORMATS]
    assert ids == ["fairlead", "signalk", "vdr", "uscg", "prefix", "r2r", "gatehouse", "raw"]


@given(st.lists(st.binary(max_size=40)), st.integers(1, 50))
def test_lines_are_cut_alike_whatever_the_pieces_and_say_where_they_are(lines: list[bytes], size: int) -> None:
    data = b"\n".join([*lines, b"x" * (LONGEST + 1), b"end"])
    placed = list(placed_lines(data[i : i + size] for i in range(0, len(data), size)))
    whole = [line for line in data.replace(b"\r", b"\n").split(b"\n") if 0 < len(line) <= LONGEST]
    assert [line for _, line in placed] == whole
    assert all(data[at : at + len(line)] == line for at, line in placed)


def test_coast_guard_fields_behind_the_sentence_are_taken_off(tmp_path: Path) -> None:
    recording = log(
        tmp_path,
        f"{AIS},d-109,S2105,t050056.00,T56.1,r003669946,{int(BEGIN.timestamp())},1325394001\n{AIS},b2003669982,1781404690\n",
    )
    assert played(recording) == [("bridge", 0.0, AIS.encode()), ("bridge", 3.0, AIS.encode())]


def test_raw_log_is_paced_by_its_own_sentences(tmp_path: Path) -> None:
    rmc = sentence("GPRMC,120001,A,3512.00,N,01236.00,E,1,2,010120,,,A")
    lines = [
        HDT,
        sentence("GPGGA,120000,3512.00,N,01236.00,E,1,8,1,0,M,0,M,,"),
        HDT,
        rmc,
        AIS,
        sentence("GPGLL,3512.00,N,01236.00,E,120003,A,A"),
    ]
    recording = log(tmp_path, "\r\n".join(lines) + "\r\n")
    noon = datetime(2020, 1, 1, 12, tzinfo=UTC)
    assert [(line.stamp.utc - noon).total_seconds() for line in recording.lines()] == [0, 0, 0, 1, 1, 3]
    assert [line.stamp.mono for line in recording.lines()] == [0, 0, 0, 1, 1, 3]


def test_receivers_clock_that_jumps_does_not_stop_the_play(tmp_path: Path) -> None:
    bodies = [
        f"GPZDA,1200{s:02d},{day},00,00"
        for s, day in ((0, "06,04,2019"), (1, "06,04,2019"), (2, "22,08,1999"), (3, "22,08,1999"), (4, "07,04,2039"))
    ]
    recording = log(tmp_path, "\n".join(sentence(b) for b in bodies) + "\n")
    start, end = recording.span() or (BEGIN, BEGIN)
    assert (start, end - start) == (datetime(2019, 4, 6, 12, tzinfo=UTC), timedelta(seconds=4))


def test_log_without_any_time_goes_at_ten_lines_a_second(tmp_path: Path) -> None:
    recording = log(tmp_path, f"{HDT}\n" * 21)
    assert recording.span() == (BEGIN, BEGIN + timedelta(seconds=2))


def test_bounds_are_kept(tmp_path: Path) -> None:
    recording = log(tmp_path, f"{HDT}\n" * 21)
    assert [s for _, s, _ in played(recording, start=BEGIN + timedelta(seconds=1), end=BEGIN + timedelta(seconds=1.2))] == [
        1.0,
        1.1,
        1.2,
    ]


def test_comments_longer_than_the_sample_do_not_hide_the_log(tmp_path: Path) -> None:
    assert len(played(log(tmp_path, "# why\n" * 200 + f"{HDT}\n"))) == 1


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "it is empty"),
        (b"# nothing here\n", "no line that is not a comment"),
        (b"Dear captain,\nplease find attached\n", "Dear captain,"),
        (b'{"context":"vessels.self"}\n', "JSON, not sentences"),
        (b'{"class":"VERSION","release":"3.22"}\n', "JSON reports of gpsd"),
        (b"(1436509052.249713) vcan0 09F8027F#50C3B80B00000000\n", "candump"),
        (b"  can0  09F8027F   [8]  50 C3 B8 0B 00 00 00 00\n", "candump"),
        (b"00:00:05.123 R 09F8027F 50 C3 B8 0B 00 00 00 00\n", "Yacht Devices"),
        (b"2026-06-14T02:38:07.250Z,2,127250,204,255,8,ff,ff\n", "canboat"),
        (b"\x00\x01\x02\x03\x04\x05\x06\x07" * 20, "binary"),
        (b"PK\x03\x04 night.log", "ZIP archive"),
        (b"PK\x03\x04 night.log\n$HEHDT,274.07,T*19\n", "ZIP archive"),
        (b"\x28\xb5\x2f\xfd\x24\x10", "packed with zstd"),
        (b"BZh91AY&SY", "packed with bzip2"),
        (b"\xfd7zXZ\0\0\4", "packed with xz"),
        (b"7z\xbc\xaf\x27\x1c\0\4", "7z archive"),
        (b"%PDF-1.7\n$HEHDT,274.07,T*19\n", "a PDF"),
        (bytes((n * 89 + 31) % 251 for n in range(400)), "binary"),
        ("Küste – „Größe“ der Wache, nichts weiter\n".encode("cp1252"), "its first line is “Küste"),
        (b"\x82\x87 nothing of a ship\n", "its first line is “·· nothing"),
        (b"SQLite format 3\0" + bytes(84), "give its folder"),
        (b"<?xml version='1.0'?><gpx>\n", "XML"),
        ("$GPRMC,1".encode("utf-16"), "UTF-16"),
        (gzip.compress(b"nothing in here\n", mtime=0), "nothing in here"),
    ],
)
def test_unknown_file_is_refused_saying_what_was_seen(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "what.bin"
    path.write_bytes(content)
    with pytest.raises(UserError, match="not a log that can be played") as caught:
        open_log(path)
    assert words in str(caught.value)
    assert "Signal K" in str(caught.value)


def test_file_that_cannot_be_read_is_the_users_to_mend(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        open_log(tmp_path / "missing.log")


@pytest.mark.parametrize(
    "text", ["", "2026-02-30T00:00:00Z", "2026-06-14T25:00:00", "0000-01-01 00:00:00", "12:00", "9999-12-31T23:59:59-23:00"]
)
def test_what_is_no_time_is_none(text: str) -> None:
    assert iso_time(text) is None


def test_epoch_and_day_of_year_out_of_range_are_none() -> None:
    assert epoch_time("9" * 13 + "9" * 10) is None
    assert epoch_time("nan") is None
    assert day_of_year_time("2026", "367", "00:00:00") is None
    assert day_of_year_time("0000", "001", "00:00:00") is None


@given(st.lists(st.binary(max_size=60) | st.from_regex(rb"\$GPZDA,\d{6},\d\d,\d\d,\d{4},00,00", fullmatch=True), max_size=30))
def test_every_record_gets_a_time_that_never_goes_back_and_none_is_lost(datas: list[bytes]) -> None:
    out = list(timed([Record(data) for data in datas], BEGIN))
    assert [record.data for _, record in out] == datas
    times = [utc for utc, _ in out]
    assert times == sorted(times)


def test_recorded_logs_are_read_to_the_last_line_with_their_own_dates(shared: Path) -> None:
    folder = shared / "data" / "nmea"
    years = {
        "gpsd/saab-r4.log": 2011,
        "gpsd/ais-nmea.log": 2020,
        "gpsd/gp-320fw-2019-04-07-coldboot.log": 2019,
        "libais/tagblock.nmea": 2014,
        "libais/typeexamples.nmea": 2012,
        "radar/RadarLogs.txt": 2015,
    }
    for name, year in years.items():
        recording = open_log(folder / name)
        lines: list[RawLine] = list(recording.lines())
        assert len(lines) == sum(not line.startswith(b"#") for line in lines_of(folder / name)), name
        assert {line.stamp.utc.year for line in lines} == {year}, name


def test_binary_receiver_log_is_refused(shared: Path) -> None:
    with pytest.raises(UserError, match="binary"):
        open_log(shared / "data" / "nmea" / "gpsd" / "bu303-moving.log")
