"""The register of vessels, folded: what is known of each, what she was seen doing, her pictures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.rescue.entries import VesselConduct, VesselNoted, VesselPhoto
from app.rescue.state import Conduct, Line, Photo, Vessel


def build_vessels(lines: Sequence[Line]) -> Mapping[str, Vessel]:
    """Vessels by id, of ``lines`` (live ones in order of when they happened)."""
    details: dict[str, VesselNoted] = {}
    conduct: dict[str, list[Conduct]] = {}
    photos: dict[str, list[Photo]] = {}
    for line in lines:
        if line.subject is None:
            continue
        match line.payload:
            case VesselNoted() as change:
                said = {k: v for k in type(change).model_fields if (v := getattr(change, k)) is not None}
                details[line.subject] = details.get(line.subject, VesselNoted()).model_copy(update=said)
            case VesselConduct() as c:
                seen = Conduct(c.text, c.where, c.source, c.case, line.at, line.entry.author, line.id)
                conduct.setdefault(line.subject, []).append(seen)
            case VesselPhoto() as p:
                photos.setdefault(line.subject, []).append(Photo(p.sha256, p.suffix, p.caption, p.taken, line.at, line.id))
            case _:
                pass
    ids = dict.fromkeys((*details, *conduct, *photos))
    return {
        id_: Vessel(id_, details.get(id_, VesselNoted()), tuple(conduct.get(id_, ())), tuple(photos.get(id_, ()))) for id_ in ids
    }
