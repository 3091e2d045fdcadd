"""How the pages of messages look: files on a message, mails that came in, medevac, refusal, preview. By the rules of every page."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.ui.gallery.messages import of_messages
from tests.ui.gallery.pages import visit
from tests.ui.panels.kit import Kit
from tests.ui.panels.test_look import _brightness, _out_of_reach, _problems
from ui.panels.comms import CommsPanel


def test_at_night_every_page_of_messages_is_whole_dark_and_within_reach_of_the_keyboard(kit: Kit, qtbot: QtBot) -> None:
    kit.open_case()
    panel = CommsPanel(kit.bridge)
    qtbot.addWidget(panel)
    kit.bridge.use_palette("night")
    found = []
    for name, page in visit(kit.bridge, of_messages(kit, panel)):
        found += [problem for check in (_problems, _out_of_reach, _brightness) for problem in check(name, page)]
    assert found == []
