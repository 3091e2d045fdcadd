"""Long logs and recordings that several runs need, made once: whoever runs all benches names a folder for them.

A bench that is run alone makes what it needs each time. What is made must be the same each time it is made.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final

PREPARED_IN: Final = "FAIRLEAD_BENCH_PREPARED"
"""Environment: the folder in which what was made is kept for the next bench of the same run."""


def prepared(name: str, make: Callable[[Path], object], to: Path) -> Path:
    """The folder ``to`` as ``make`` makes it, copied from the one of this ``name`` where there is one. Gives ``to``."""
    if (kept := os.environ.get(PREPARED_IN)) is None:
        make(to)
        return to
    whole = Path(kept) / name
    if not whole.exists():
        part = whole.with_name(f"{name}.part")
        shutil.rmtree(part, ignore_errors=True)
        part.parent.mkdir(parents=True, exist_ok=True)
        make(part)
        part.rename(whole)
    shutil.copytree(whole, to, dirs_exist_ok=True)
    return to
