"""What no first picture needs, loaded behind it: whoever opens a page for the first time must not wait until it is read from
the disk. Written out as imports, which the rules of the rooms see; what others stand on comes first."""

from __future__ import annotations

from collections.abc import Iterator


def load_pages() -> Iterator[None]:
    """One of the pages more at each step: some hundredths of a second at most, and the picture moves between two."""
    import app.rescue.boat_words

    yield
    import app.rescue.position_text

    yield
    import ui.where

    yield
    import ui.case_form

    yield
    import ui.panels.case_correcting

    yield
    import ui.panels.line_sheet

    yield
    import ui.panels.details_sheet

    yield
    import ui.mark_form

    yield
    import app.export.audience

    yield
    import ui.panels.call_sheet

    yield
    import ui.panels.told_sheet

    yield
    import app.media.pictures

    yield
    import ui.panels.attachments

    yield
    import ui.panels.compose

    yield
    import ui.panels.comms_sheets

    yield
    import ui.panels.incident_message

    yield
    import ui.panels.incoming_sheet

    yield
    import ui.panels.medevac_sheet

    yield
    import ui.panels.safety

    yield
    import ui.panels.safety_sheets

    yield
    import ui.panels.people_correct

    yield
    import ui.panels.people_sort

    yield
    import ui.panels.personal_sheet

    yield
    import ui.panels.sar_drift

    yield
    import ui.panels.sar_legs

    yield
    import ui.panels.sar_page

    yield
    import ui.panels.track_page

    yield
    import ui.panels.search_page

    yield
    import app.media.intake

    yield
    import ui.panels.incident_desk

    yield
    import ui.panels.incidents

    yield
    import ui.panels.evidence

    yield
    import ui.sign_on

    yield
    import ui.handover_view

    yield
    import app.export.handover_paper

    yield
    import ui.panels.register

    yield
    import ui.exits.copy_for

    yield
    import ui.guard

    yield
    import ui.keymap_page

    yield
    import ui.charts_page

    yield
    import ui.lock_page

    yield
    import ui.policy.edge_form

    yield
    import ui.policy.change_page

    yield
    import app.verifier.check

    yield
    import app.export.verify

    yield
    import ui.export_run

    yield
    import ui.export_wizard

    yield
    import ui.encryption

    yield
    from app.policy.positions.grids import prepare

    prepare()

    yield
