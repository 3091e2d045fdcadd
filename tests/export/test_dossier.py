"""The dossier: everything that the log has of an incident, each with who, when and which entry; what does not fit is counted."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from app.entry import from_body
from app.export.document import Document, Section
from app.export.dossier import dossier
from app.export.dossier_lines import ranges
from app.export.dossier_plots import ranked, track_map
from app.export.dossier_proof import Proof
from app.export.incident_facts import clock_words
from app.export.paper import pdf
from app.export.shown_media import MOST_PHOTOS, Shown, photos_of, show_photos
from app.media.store import MediaStore
from app.notes import log_id, signed
from app.ports import Checkpoint
from app.rescue import entries as e
from app.rescue.fold import fold
from app.rescue.incident_links import links_of, merged
from app.rescue.state import Incident, RescueState
from app.seal import withhold
from app.watch.frame import Mode
from tests.export.incident_story import AT, ID, MADE, SHIP, THEN, entries, hash_of, story
from tests.export.reading import text_of
from tests.media.test_pictures import photo
from tests.rescue.writing import at, chained, new
from tests.ui.night import SEA


def made(state: RescueState, incident: Incident, **more: object) -> Document:
    return dossier(state, incident, SHIP, made=MADE, by="M. Keller", mode=Mode.LIVE, sea=SEA, **more)  # type: ignore[arg-type]


def part(document: Document, title: str) -> Section:
    return next(s for s in document.sections if s.title.startswith(title))


def cells(document: Document, title: str) -> list[tuple[str, ...]]:
    table = part(document, title).table
    assert table is not None
    return list(table.rows)


def jpeg() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (64, 48), (90, 90, 140)).save(out, "JPEG")
    return out.getvalue()


def test_moment_and_place_say_by_which_device_and_which_clock() -> None:
    rows = {row[0]: row[1] for row in cells(made(*story()), "Moment and place")}
    assert rows["Own position"] == "33°12.700′N 012°28.600′E (WGS 84, as the receiver gives it)"
    assert rows["Position device"] == "GPS 2, 0.4 s old"
    assert "GPS 1 no fix" in rows["Devices then"]
    assert rows["Clock"] == "the computer's clock was 0.3 s behind GNSS time"
    assert "SRR Libya" in rows["Zone by our chart"]


@pytest.mark.parametrize(
    ("offset", "said"), [(2.0, "2.0 s behind"), (-2.0, "2.0 s ahead of"), (0.01, "agreed"), (None, "not known")]
)
def test_a_clock_that_differs_from_gnss_time_is_said_with_its_way(offset: float | None, said: str) -> None:
    """The picture keeps GNSS time less the computer's."""
    assert said in clock_words(offset)


def test_every_field_has_its_author_and_earlier_words_stay() -> None:
    rows = {name: (value, by) for name, value, by in cells(made(*story()), "What is known")}
    assert rows["Actor, as described"][0].startswith(
        "patrol boat 654\nEarlier: grey patrol boat, no name, Ada, 14 Jun 2026 03:50:00"
    )
    assert rows["Weapon"] == ("two rifles, AK pattern", "Ada, 14 Jun 2026 03:35:00, entry 12")
    assert rows["People killed"] == ("not known", ""), "nobody said none"
    assert rows["People injured"][0] == "1"
    assert "Threat" in rows["What happened"][0]


def test_the_timeline_has_every_entry_about_it_and_both_times() -> None:
    state, incident = story()
    rows = cells(made(state, incident), "Timeline")
    numbers = ", ".join(row[4] for row in rows)
    about = {x.entry.seq for x in state.lines if x.subject == ID} | {23, 24}  # the camera's clock, what was verified
    told = {n for part in numbers.split(", ") for a, _, b in [part.partition("–")] for n in range(int(a), int(b or a) + 1)}
    assert about <= told
    weapon = next(row for row in rows if "rifles" in row[2])
    assert "Earlier wording, Ada 14 Jun 2026 03:35:09: Incident: pistol" in weapon[2]
    assert weapon[4] == "10, 12"
    call = next(row for row in rows if "Under fire" in row[2])
    assert call[2].startswith("Linked: ")
    assert not any("Nothing to do with it" in row[2] for row in rows)


def test_what_was_written_late_says_how_late_and_what_was_struck_out_stays() -> None:
    late = replace(new(e.IncidentDetail(text="second boat behind"), 95, subject=ID), written=at(900))
    wrong = new(e.IncidentDetail(deaths=3), 400, subject=ID)
    void = new(e.EntryVoid(reason="misheard"), 410, subject=ID, corrects=wrong.id)
    rows = cells(made(*story([late, wrong, void])), "Timeline")
    assert any("13:25:00 later" in row[1] for row in rows)
    struck = next(row for row in rows if "STRUCK OUT by Ada" in row[2])
    assert "misheard" in struck[2]
    assert "3 dead" in struck[2]


def test_linked_and_by_time_are_told_apart() -> None:
    state, incident = story([new(e.CommsLine(direction="in", means="VHF", party="patrol boat", content="Stop"), 92.5, id="heard")])
    rows = cells(made(state, incident), "Who was told")
    assert [(row[2], row[4]) for row in rows] == [
        ("Under fire from a patrol boat, position follows", "linked"), ("Stop", "by time only"),
    ]  # fmt: skip
    assert [row[4] for row in cells(made(state, incident), "People")] == ["by time only"]
    links = links_of(incident, state)
    assert [c.number for c in links.cases] == ["AUR-26-014"]


def test_statements_stand_in_full_with_who_said_and_who_wrote_them() -> None:
    document = made(*story())
    first = part(document, "Statement 1 of 2: A. Rossi, RHIB driver")
    assert first.text == "They fired twice.\nThen they came for us."
    assert first.lines[0].startswith("Said 14 Jun 2026 04:30:00; written down by Bo at 14 Jun 2026 04:40:00, entry 15")


def test_each_original_has_its_whole_hash_and_each_step_of_custody_its_originals() -> None:
    document = made(*story())
    rows = cells(document, "All originals")
    assert [row[2].replace(" ", "") for row in rows] == [hash_of(i) for i in (1, 2, 3, 4, 5, 9)]
    assert rows[0][3:] == ("14 Jun 2026 03:31:04", "Canon EOS R5, no. 0123: 2026-06-14 05:31:07, clock +7203 s", "17")
    assert rows[5][3] == "not known"
    assert [(row[1], row[2], row[4]) for row in cells(document, "Custody")] == [
        ("Taken in", "No. 1–6", ""), ("Verified", "No. 1–6", ""), ("Copied", "No. 1–2, 6", "Counsel"),
    ]  # fmt: skip


def test_photos_are_shown_with_name_hash_and_times_and_those_that_cannot_be_are_named() -> None:
    copies = {hash_of(i): Shown(hash_of(i), jpeg()) for i in (1, 2, 3)}
    copies[hash_of(4)] = Shown(hash_of(4), None, "changed")
    copies[hash_of(5)] = Shown(hash_of(5), None, "not shown")
    section = part(made(*story(), photos=copies), "Photographs (3 of 5)")
    assert section.pictures[0].caption == (
        "No. 1  IMG_0001.JPG · SHA-256 0101010101010101… · camera 2026-06-14 05:31:07, offset +7203 s · "
        "taken 14 Jun 2026 03:31:04 UTC"
    )
    assert section.urgent
    assert any("No. 4 IMG_0004.JPG: THE ORIGINAL IS NOT WHAT IT WAS" in line for line in section.lines)
    assert any("No. 5 IMG_0005.JPG: the file is damaged" in line for line in section.lines)


def test_more_photos_than_are_printed_are_counted_and_all_of_them_listed() -> None:
    many = [
        new(e.MediaAdded(sha256=f"{i:064x}", name=f"M{i}.JPG", size=1, media_kind="photo", incident=ID), 230 + i / 100, subject=ID)
        for i in range(100, 200)
    ]
    state, incident = story(many)
    photos = photos_of(tuple(state.media.values()))
    assert len(photos) == MOST_PHOTOS
    document = made(state, incident, photos={m.sha256: Shown(m.sha256, jpeg()) for m in photos})
    section = part(document, f"Photographs ({MOST_PHOTOS} of 105)")
    assert section.lines[-1] == "45 more photographs are not printed here: each stands under “All originals”."
    assert len(cells(document, "All originals")) == 106


def test_a_target_without_ais_and_one_that_fell_silent_are_named_as_such() -> None:
    rows = {row[0]: row[1] for row in cells(made(*story()), "Tracks")}
    assert rows["T07"] == "radar only, no AIS"
    assert rows["TRAMONTANA"] == "AIS; NOT HEARD for 7 min before the mark"


def test_the_map_has_own_ship_and_every_target_and_the_plot_the_nearest_first() -> None:
    state, incident = story()
    document = made(state, incident)
    plot = part(document, "Map").plot
    assert plot is not None
    assert {"own ship", "T07", "TRAMONTANA"} <= {c.name for c in plot.curves}
    assert [s.title for s in document.sections if s.title.startswith("Range and CPA")] == [
        "Range and CPA: T07 (radar only, no AIS)", "Range and CPA: TRAMONTANA (AIS)",
    ]  # fmt: skip
    t07 = part(document, "Range and CPA: T07").plot
    assert t07 is not None
    assert t07.curves[0].points[-1] == pytest.approx((0.0, 0.50), abs=0.01)
    assert part(document, "Close to own ship").plot is not None


def test_a_track_that_was_kept_again_is_one_track() -> None:
    _state, incident = story()
    again = [replace(t, points=(*t.points[-3:], (at(95), 33.2, 12.5))) for t in incident.tracks]
    both = merged((*incident.tracks, *again))
    assert [t.target for t in both] == [t.target for t in incident.tracks]
    assert all(len(b.points) == len(t.points) + 1 for b, t in zip(both, incident.tracks, strict=True))
    assert len(ranked(both)) == 2


def test_without_own_position_nothing_is_made_up() -> None:
    mark = replace(new(e.IncidentMarked(), 1, subject=ID), ship=replace(THEN, lat=None, lon=None, position_source=None))
    state = fold(chained([mark]))
    document = made(state, state.incidents[0])
    assert {row[0]: row[1] for row in cells(document, "Moment and place")}["Own position"] == "not known"
    assert part(document, "Map").plot is None
    text = " ".join(text_of(pdf(document, compress=False)).split())
    for said in ("No track was kept", "Nobody has made a statement", "No photograph was taken in", "None linked"):
        assert said in text, said
    assert track_map((), AT, None) is None


def test_what_is_withheld_says_so_and_leaves_nothing_behind() -> None:
    hidden = {"incident.marked": ["ship.lat", "ship.lon"], "incident.track": ["*"], "incident.statement": ["payload.who"]}
    given = []
    for entry in chained(entries()):
        names = hidden.get(entry.kind, [])
        data = withhold(
            BODIES[entry.seq], [n for n in FIELDS[entry.seq] if n in names or ("*" in names and n.startswith("payload"))]
        )
        given.append(from_body(entry.seq, entry.prev, entry.hash, data))
    state = fold(given)
    document = made(state, state.incidents[0])
    assert {row[0]: row[1] for row in cells(document, "Moment and place")}["Own position"] == "[withheld]"
    assert "withheld" in part(document, "Tracks").empty
    assert any("does not hold all of the log" in line for line in document.head)
    text = text_of(pdf(document, compress=False))
    assert "Rossi" not in text
    assert "33°12.7" not in text


def test_how_to_verify_names_entries_hashes_checkpoint_and_key() -> None:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    state, incident = story()
    rows = chained(entries())
    key = Ed25519PrivateKey.from_private_bytes(bytes(32))
    public = key.public_key().public_bytes_raw().hex()
    note = signed(log_id(rows[0].hash), 27, bytes(32), "Bridge", MADE, public, key.sign)
    checkpoint = Checkpoint(27, rows[26].hash, MADE, "Bridge", note.statement, public, note.signature.hex())
    document = made(state, incident, proof=Proof(28, rows[27].hash, checkpoint))
    lines = part(document, "How to verify").lines
    plain = [line.replace(" ", "") for line in lines]
    mark = next(x for x in state.lines if isinstance(x.payload, e.IncidentMarked))
    assert f"Hashofentry4:{mark.entry.hash}" in plain
    assert any("It covers every entry about this incident (up to 27)." in line for line in lines)
    assert any(public in line for line in plain)
    assert any(note.code in line for line in lines)
    assert part(document, "The checkpoint").text == note.text
    older = made(state, incident, proof=Proof(28, rows[27].hash, replace(checkpoint, seq=20)))
    assert any("Entries after 20 were not yet signed" in line for line in part(older, "How to verify").lines)


def test_working_copies_are_made_of_what_the_hash_says_only(tmp_path: Path) -> None:
    store = MediaStore(tmp_path / "media")
    hashes = [store.take_in(photo(tmp_path / f"{i}.jpg", (64 + i, 48))).sha256 for i in range(3)]
    good, bad, none = hashes
    store.path(bad).write_bytes(store.path(bad).read_bytes() + b"!")
    store.path(none).unlink()
    base = story()[0].media[hash_of(1)]
    seen: list[float] = []
    shown = show_photos(store, [replace(base, sha256=h) for h in hashes], lambda done, _what: seen.append(done))
    assert [(shown[h].data is not None, shown[h].problem) for h in (good, bad, none)] == [
        (True, ""), (False, "changed"), (False, "missing"),
    ]  # fmt: skip
    assert seen == [0, pytest.approx(1 / 3), pytest.approx(2 / 3)]


def test_numbers_in_a_row_are_said_short() -> None:
    assert ranges([]) == ""
    assert ranges([5, 1, 2, 3, 9, 3]) == "1–3, 5, 9"


def _bodies() -> tuple[dict[int, bytes], dict[int, list[str]]]:
    from app.entry import body
    from app.seal import fields

    made_entries = entries()
    bodies = {i: body(entry, "Mission", "Bridge") for i, entry in enumerate(made_entries, 1)}
    return bodies, {i: sorted(fields(json.loads(data))) for i, data in bodies.items()}


BODIES, FIELDS = _bodies()
