"""What no first picture needs, loaded behind it: whoever opens a page for the first time must not wait until it is read from
the disk."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from typing import Final

PAGES: Final = (
    "app.rescue.boat_words",
    "app.rescue.position_text",
    "ui.where",
    "ui.case_form",
    "ui.panels.case_correcting",
    "ui.panels.line_sheet",
    "ui.panels.details_sheet",
    "ui.mark_form",
    "app.export.audience",
    "ui.panels.call_sheet",
    "ui.panels.told_sheet",
    "PIL.Image",
    "ui.panels.attachments",
    "ui.panels.compose",
    "ui.panels.comms_sheets",
    "ui.panels.incident_message",
    "ui.panels.incoming_sheet",
    "ui.panels.medevac_sheet",
    "ui.panels.safety",
    "ui.panels.safety_sheets",
    "ui.panels.people_correct",
    "ui.panels.people_sort",
    "ui.panels.personal_sheet",
    "ui.panels.sar_drift",
    "ui.panels.sar_legs",
    "ui.panels.sar_page",
    "ui.panels.track_page",
    "ui.panels.search_page",
    "app.media.intake",
    "ui.panels.incident_desk",
    "ui.panels.incidents",
    "ui.panels.evidence",
    "ui.sign_on",
    "ui.handover_view",
    "app.export.handover_paper",
    "ui.panels.register",
    "ui.exits.copy_for",
    "ui.guard",
    "ui.keymap_page",
    "ui.charts_page",
    "ui.lock_page",
    "ui.policy.edge_form",
    "ui.policy.change_page",
    "app.verifier.check",
    "app.export.verify",
    "ui.export_run",
    "ui.export_wizard",
    "ui.encryption",
    "pygeodesy.mgrs",
)
"""One a step, what others stand on first: a step is some hundredths of a second at most, and the picture moves between two."""


def load_pages() -> Iterator[None]:
    """One of the pages more at each step."""
    for name in PAGES:
        importlib.import_module(name)
        yield
