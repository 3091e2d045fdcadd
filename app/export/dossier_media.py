"""Originals in a dossier: photographs with their captions, and the table of every one with its whole hash."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.export.document import Picture, Section, Table
from app.export.dossier_lines import entry_numbers
from app.export.incident_facts import moment
from app.export.shown_media import PROBLEMS, Shown, photos_of
from app.media.store import megabytes
from app.rescue.incident_entries import CUSTODY_ACTS, MEDIA_KINDS
from app.rescue.incident_state import MediaItem
from app.rescue.state import Line


def photographs(media: Sequence[MediaItem], copies: Mapping[str, Shown]) -> Section:
    """The photos, each with its number in the table of all originals; those that cannot be shown are named with the reason."""
    photos = photos_of(media)
    of = sum(m.media_kind == "photo" for m in media)
    if not of:
        return Section("Photographs", empty="No photograph was taken in.")
    number = {m.sha256: i for i, m in enumerate(media, 1)}
    shown, missing = [], []
    for item in photos:
        copy = copies.get(item.sha256)
        if copy is not None and copy.data is not None:
            shown.append(Picture(copy.data, f"No. {number[item.sha256]}  {photo_caption(item)}"))
        else:
            why = PROBLEMS.get(copy.problem, copy.problem) if copy is not None else "not in this copy"
            missing.append(f"No. {number[item.sha256]} {item.name}: {why}. SHA-256 {item.sha256[:16]}…")
    more = (
        [f"{of - len(photos)} more photographs are not printed here: each stands under “All originals”."]
        if of > len(photos)
        else []
    )
    note = (
        "Working copies, made smaller and turned upright. The originals are unchanged under their SHA-256; numbers as under "
        "“All originals”."
    )
    return Section(
        f"Photographs ({len(shown)} of {of})",
        lines=(*((note,) if shown else ()), *missing, *more),
        pictures=tuple(shown),
        urgent=any(c.problem in ("changed", "missing") for c in copies.values()),
    )


def media_words(media: Sequence[MediaItem]) -> tuple[str, ...]:
    """What stands over the table of all originals."""
    if not media:
        return ()
    size = sum(m.size for m in media)
    return (
        f"{size:,} bytes together. “Taken” is the camera's time less what its clock was off; the time itself was never changed. "
        "The whole SHA-256 of each stands here: any program for SHA-256 shows whether a file is this one.",
    )


def media_table(items: Sequence[MediaItem], entries: Mapping[str, Line]) -> Table:
    """Every original with its whole hash."""
    return Table(
        ("No.", "File", "SHA-256", "Taken (UTC)", "Camera and its time", "Entry"),
        tuple(_media_row(i, item, entries.get(item.entry)) for i, item in enumerate(items, 1)),
        (0.45, 1.6, 2.3, 1.3, 1.8, 0.6),
    )


def _media_row(number: int, item: MediaItem, line: Line | None) -> tuple[str, ...]:
    bad = next((s.act for s in reversed(item.custody) if s.act in ("verified", "changed", "missing")), "")
    state = f"\n{CUSTODY_ACTS[bad].upper()}" if bad in ("changed", "missing") else ""
    camera = item.device or "camera not known"
    shown = item.camera_time.replace("T", " ") if item.camera_time is not None else "no time in the file"
    offset = item.clock.offset_s if item.clock is not None else None
    off = f", clock {offset:+.0f} s" if offset is not None else ", clock not told" if item.camera_time is not None else ""
    return (
        str(number),
        f"{item.name}\n{MEDIA_KINDS[item.media_kind]}, {megabytes(item.size)} ({item.size:,} bytes){state}",
        " ".join(item.sha256[i : i + 16] for i in range(0, 64, 16)),
        moment(item.taken) if item.taken is not None else "not known",
        f"{camera}: {shown}{off}",
        entry_numbers(line) if line is not None else "",
    )


def photo_caption(item: MediaItem) -> str:
    """What stands under a photo: name, hash, when it was taken by which clock."""
    return " · ".join((item.name, f"SHA-256 {item.sha256[:16]}…", *time_words(item)))


def time_words(item: MediaItem) -> tuple[str, ...]:
    """The camera's time as it wrote it, how far its clock was off, and UTC where both are known."""
    if item.camera_time is None:
        return ("no camera time in the file",)
    said = [f"camera {item.camera_time.replace('T', ' ')}, {offset_words(item)}"]
    said.append(f"taken {moment(item.taken)} UTC" if item.taken is not None else "UTC not known")
    return tuple(said)


def offset_words(item: MediaItem) -> str:
    if item.clock is None:
        return "offset not told"
    if item.clock.offset_s is None:
        return "offset not known"
    return f"offset {item.clock.offset_s:+.0f} s"
