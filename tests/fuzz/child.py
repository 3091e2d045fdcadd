"""One round of one harness under atheris, in a process of its own: tests/fuzz/rounds.py starts it.

Nothing of the program is imported before atheris watches what is imported.
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from random import Random
from typing import Final

import atheris

OWN: Final = ("app", "devices", "db", "ui")
ALSO: Final[dict[str, tuple[str, ...]]] = {
    "attachments": ("email", "zipfile", "pypdf"),
    "bags": ("zipfile",),
    "directory": ("tomllib", "email"),
    "mails": ("email", "html"),
    "photos": ("PIL",),
    "policy": ("tomllib",),
    "scenario": ("tomllib",),
    "settings": ("tomllib", "tomlkit"),
}
"""Whose branches are new ground too, though not ours: without it, nothing leads into them."""
_MOST_OTHERS: Final = 2_000


def fuzz(name: str, work: Path, seconds: int, memory: int, longest: int, by_values: bool) -> None:
    """Ends the process. ``by_values``: inputs that bring a compared value nearer to what is asked for are kept as well."""
    watched = [*OWN, *ALSO.get(name, ())]
    for module in [each for each in sys.modules if each.partition(".")[0] in watched]:
        del sys.modules[module]
    with atheris.instrument_imports(include=watched):
        from tests.fuzz.harness import CORPUS, LONGEST, changed, load

        harness = load(name)
    # Nothing of the program may write a line for each of a million inputs.
    logging.disable(logging.CRITICAL)
    folder = work / name
    found = folder / "inputs"
    found.mkdir(parents=True, exist_ok=True)
    for i, seed in enumerate(harness.seeds):
        (found / f"seed-{i}").write_bytes(seed)
    grown = sorted(found.iterdir(), key=lambda path: path.stat().st_mtime)[-_MOST_OTHERS:]
    others = (*harness.seeds, *harness.kept().values(), *(path.read_bytes() for path in grown))

    def mutated(data: bytes, most: int, seed: int) -> bytes:
        random = Random(seed)
        if random.random() < 0.5:
            return bytes(atheris.Mutate(data, most))
        return changed(data, random, harness.words, others)[:most]

    words = folder / "words"
    words.write_text("".join('"' + "".join(f"\\x{byte:02x}" for byte in word) + '"\n' for word in harness.words if word))
    flags = [
        f"-max_total_time={seconds}", f"-timeout={longest}", f"-rss_limit_mb={memory}", f"-max_len={LONGEST}",
        f"-artifact_prefix={folder}/", "-print_final_stats=1", "-verbosity=1", "-len_control=20", f"-dict={words}",
        f"-use_value_profile={int(by_values)}",
    ]  # fmt: skip
    kept = CORPUS / name
    places = [str(found), *([str(kept)] if kept.is_dir() else [])]
    atheris.Setup([sys.argv[0], *flags, *places], harness.one, custom_mutator=mutated)
    atheris.Fuzz()


if __name__ == "__main__":
    fuzz(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]), int(sys.argv[5]), sys.argv[6] == "1")
