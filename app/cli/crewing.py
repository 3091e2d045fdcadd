"""``fairlead crew``: what can be done about PINs at the ship's computer, without one."""

from __future__ import annotations

import json
from pathlib import Path

from app.cli.exits import Exit, complaints, console
from app.cli.folders import data_folder, settings_path
from app.clock import SystemClock
from app.config import load_or_default
from app.crew import Crew
from app.errors import UserError


def _crew(config: Path | None, data: Path | None) -> Crew:
    settings, error = load_or_default(settings_path(config))
    if error is not None:
        complaints.print(f"Settings were not used: {error}", markup=False)
    return Crew(data_folder(settings, data) / "crew.json", SystemClock())


def list_crew(config: Path | None, data: Path | None, *, as_json: bool) -> int:
    """Print who has a PIN. Raises UserError where the file is broken."""
    crew = _crew(config, data)
    if crew.problem:
        raise UserError(crew.problem)
    if as_json:
        print(json.dumps(list(crew.names()), ensure_ascii=False))
    else:
        console.print("\n".join(crew.names()) or "Nobody has a PIN", markup=False)
    return Exit.DONE


def forget_pin(name: str, config: Path | None, data: Path | None) -> int:
    """Take a forgotten PIN away. Whoever may do that can change every file here, so no PIN is asked for: it is written down."""
    crew = _crew(config, data)
    if not crew.forget(name):
        if crew.problem:
            raise UserError(crew.problem)
        known = ", ".join(crew.names()) or "nobody"
        raise UserError(f"{name} has no PIN. With a PIN: {known}")
    console.print(f"{name} signs on without a PIN now. The log says so from the next start of Fairlead on.", markup=False)
    return Exit.DONE
