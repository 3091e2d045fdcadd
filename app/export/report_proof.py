"""The end of a mission report: originals and their custody, how to check all of it, and what was held back."""

from __future__ import annotations

from collections import Counter
from typing import Final

from app import notes
from app.checkpoints import note_of
from app.entry import WITHHELD
from app.errors import UserError
from app.export.document import Figure, Picture, Section, Table
from app.export.dossier_proof import Proof
from app.export.report_given import MEDIA, Story, exact, many
from app.export.report_timeline import KIND_WORDS
from app.export.shown_media import PROBLEMS, photos_of
from app.ports import Checkpoint
from app.rescue.incident_entries import CUSTODY_ACTS, MEDIA_KINDS
from app.rescue.incident_state import MediaItem

_MOST_ITEMS: Final = 120
_MOST_PHOTOS: Final = 12
_OF_DEVICES: Final = frozenset({"ship.links", "ship.clock_offset_s"})
_TROUBLE: Final = frozenset({"changed", "missing"})


def proof_sections(story: Story, proof: Proof) -> tuple[Section, ...]:
    return (*_media(story), *_verify(proof), *_withheld(story))


def _media(story: Story) -> tuple[Section, ...]:
    items = sorted(story.state.media.values(), key=lambda m: (m.at, m.sha256))
    if not story.given(*MEDIA):
        return (Section("Photographs, films and recordings", empty=WITHHELD),) if not items else _listed(story, items)
    return _listed(story, items)


def _listed(story: Story, items: list[MediaItem]) -> tuple[Section, ...]:
    kinds = Counter(item.media_kind for item in items)
    figures = tuple(Figure(str(n), f"{MEDIA_KINDS[kind].lower()}{'s' if n != 1 else ''}") for kind, n in kinds.most_common())
    lines = []
    if items:
        lines.append(
            "Originals are kept unchanged under their SHA-256. A file is the original if its SHA-256 is the one in "
            "tables/media.csv; every step of its custody stands in tables/custody.csv."
        )
    lines += [f"{sha[:16]}…: {PROBLEMS.get(why, why)}" for sha, why in sorted(story.missing_media.items())[:_MOST_ITEMS]]
    if len(items) > _MOST_ITEMS:
        lines.append(f"The newest {_MOST_ITEMS} of {len(items)} are listed here.")
    heads = ("Name", "Kind", "Taken, UTC", "Taken in, UTC", "By", "Incident", "SHA-256 begins")
    rows = tuple(_item(story, item) for item in items[-_MOST_ITEMS:])
    photos = [(item, story.media.get(item.sha256)) for item in photos_of(items, len(items))]
    pictures = [Picture(shown.data, _caption(item)) for item, shown in photos if shown is not None and shown.data is not None]
    return (
        Section(
            "Photographs, films and recordings",
            figures=figures,
            lines=tuple(lines),
            table=Table(heads, rows, (2, 0.7, 1.45, 1.45, 1.1, 0.8, 1.6)),
            pictures=tuple(pictures[:_MOST_PHOTOS]),
            empty="Nothing was taken in.",
        ),
        _custody(items),
    )


def _caption(item: MediaItem) -> str:
    taken = f"taken {exact(item.taken)} UTC" if item.taken is not None else "time not known"
    return f"{item.name}, {taken}, SHA-256 {item.sha256[:16]}…"


def _item(story: Story, item: MediaItem) -> tuple[str, ...]:
    numbers = {i.id: str(i.number) for i in story.state.incidents}
    return (
        item.name, MEDIA_KINDS[item.media_kind], exact(item.taken) if item.taken is not None else "not known", exact(item.at),
        item.by, ", ".join(numbers.get(i, "") for i in item.incidents), item.sha256[:16],
    )  # fmt: skip


def _custody(items: list[MediaItem]) -> Section:
    acts: Counter[str] = Counter(step.act for item in items for step in item.custody if step.act != "added")
    lines = [f"{CUSTODY_ACTS.get(act, act)}: {many(n, 'step')}." for act, n in acts.most_common()]
    trouble = [
        (exact(step.at), CUSTODY_ACTS[step.act], item.name, step.by, step.why)
        for item in items
        for step in item.custody
        if step.act in _TROUBLE
    ]
    table = Table(("UTC", "What", "Original", "By", "Why"), tuple(trouble[:_MOST_ITEMS]), (1.45, 1.3, 2.2, 1.2, 2.3))
    empty = "Nothing was opened, copied or handed over." if items else "There is nothing to keep."
    return Section("Custody of the originals", part=True, lines=tuple(lines), table=table, empty=empty)


def _verify(proof: Proof) -> tuple[Section, ...]:
    lines = [
        "Each entry of the log holds the hash (SHA-256) of the one before it, and of each of its fields a commitment: nothing can "
        "be changed, put in or taken out unseen, and fields that are withheld can be proved later.",
        f"This report was made when the log had {many(proof.through_seq, 'entry', 'entries')}.",
    ]
    if proof.head:
        lines.append(f"Hash of the last of them: {split(proof.head)}")
    lines += _checkpoint(proof.checkpoint)
    lines += [
        "To check this export, run in its folder: python3 verify/fairlead-verify.pyz . (it needs Python and the library "
        "“cryptography” only). How it does so stands in verify/evidence-format.md: anybody can write another one.",
        "It shows who wrote what and when, and that nobody changed it since. It cannot show that what they wrote is true.",
    ]
    note = _note(proof.checkpoint)
    text = (Section("The newest checkpoint, to be compared", part=True, text=note.text),) if note is not None else ()
    return (Section("How to check this", lines=tuple(lines)), *text)


def _checkpoint(checkpoint: Checkpoint | None) -> list[str]:
    if checkpoint is None:
        return ["No signed checkpoint was at hand when this was made."]
    note = _note(checkpoint)
    code = f" Spoken code: {note.size} {note.code}." if note is not None else ""
    return [
        f"Newest checkpoint: station {checkpoint.station} signed {many(checkpoint.seq, 'entry', 'entries')} on "
        f"{exact(checkpoint.at)} UTC.{code} Who has kept the same one ashore or on another ship can say that this log is the one.",
        f"Key of the station (Ed25519): {split(checkpoint.public_key)}",
    ]


def _note(checkpoint: Checkpoint | None) -> notes.Note | None:
    try:
        return note_of(checkpoint) if checkpoint is not None else None
    except UserError:
        return None


def split(hash_: str) -> str:
    """Hex in groups, so that a line can break and an eye can compare."""
    return " ".join(hash_[i : i + 8] for i in range(0, len(hash_), 8))


def _field_words(name: str) -> str:
    if name.startswith("ship."):
        return "own ship's devices and clock" if name in _OF_DEVICES else "own ship's position and motion"
    return "who wrote it" if name == "author" else name.removeprefix("payload.").replace("_", " ")


def _withheld(story: Story) -> tuple[Section, ...]:
    state, audience = story.state, story.audience
    fields: Counter[tuple[str, str]] = Counter()
    for line in state.lines:
        for entry in (*line.history, line.entry):
            fields.update((entry.kind, name) for name in entry.withheld)
    if audience.everything and not (state.withheld or fields or story.withheld):
        return (Section("What was held back", lines=("Nothing. This copy holds the whole log.",)),)
    lines = [f"This copy was made for: {audience.title}. {audience.what}"]
    if story.unknown:
        lines.append(
            f"{many(story.unknown, 'entry is', 'entries are')} in it by number and hash only: what they are about is not said, "
            "and that they are there is proved."
        )
    if story.withheld is not None:
        lines.append(f"{many(story.withheld, 'field is', 'fields are')} withheld in all.")
    lines.append(f"Where a number would need what is withheld, it says {WITHHELD}.")
    kinds: dict[str, dict[str, int]] = {}
    for (kind, name), n in sorted(fields.items()):
        of = kinds.setdefault(kind, {})
        words = _field_words(name)
        of[words] = max(n, of.get(words, 0))
    rows = tuple(
        sorted((KIND_WORDS.get(kind, kind), ", ".join(f"{words} {n}" for words, n in of.items())) for kind, of in kinds.items())
    )
    table = Table(("In entries of the kind", "Fields withheld, and in how many entries"), rows, (2, 6))
    return (Section("What was held back", lines=tuple(lines), table=table),)
