"""How the pages of messages look: files on a message, mails that came in, medevac, refusal, preview. By the rules of every page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.policy.model import Recipient
from app.relay.drafts import Attachment
from tests.relay.test_attachments import photo
from tests.ui.panels.kit import CASE, Kit
from tests.ui.panels.test_incoming import MAIL
from tests.ui.panels.test_look import PANEL, _brightness, _out_of_reach, _problems
from ui.panels.attachments import Looked
from ui.panels.comms import CommsPanel

TRIPOLI = Recipient("JRCC Tripoli <tripoli@rcc.example>", "cc", "LY-JRCC")


def pages(kit: Kit, panel: CommsPanel) -> dict[str, Callable[[], object]]:
    """Each page and how to get there, in this order."""
    desk = kit.station.desk

    def files() -> None:
        panel.compose_for(None)
        panel.compose.recipients.add(Recipient("MRCC Rome <rome@rcc.example>", "to", "IT-MRCC"))
        panel.compose.text.setPlainText("See the list and the picture")
        for name, data in (
            ("stores-of-the-ship-on-14-June.csv", b"what,number\nblankets,40\n"),
            ("IMG_20260614_0231.jpg", photo()),
        ):
            file = Attachment(name, data)
            panel.compose._on_file(Looked(file, desk.look_into(file)))

    def blocked() -> None:
        panel.compose_for(CASE)
        panel.compose.recipients.add(TRIPOLI)

    def mail() -> None:
        panel.show_incoming()
        panel.incoming_sheet.read(MAIL)

    def medevac() -> None:
        panel.ask_for_medevac()
        panel.medevac_sheet.add_patient()

    def medevac_message() -> None:
        panel.medevac_sheet.asks.choose(("helicopter", "advice"))
        panel.medevac_sheet.submit()

    def master() -> None:
        blocked()
        panel.compose.master_key.click()

    return {
        "comms": panel.go_home,
        "files": files,
        "preview": lambda: panel.compose.preview_key.click(),
        "blocked": blocked,
        "refusal": lambda: panel.compose.refusal_key.click(),
        "paste": panel.show_incoming,
        "mail": mail,
        "answer": lambda: panel.incoming_sheet.reply_key.click(),
        "medevac": medevac,
        "medevac message": medevac_message,
        "hand-over": panel.hand_over,
        "drift": panel.ask_for_drift,
        "master": master,
    }


def test_at_night_every_page_of_messages_is_whole_dark_and_within_reach_of_the_keyboard(kit: Kit, qtbot: QtBot) -> None:
    kit.open_case()
    panel = CommsPanel(kit.bridge)
    qtbot.addWidget(panel)
    kit.bridge.theme.dress(panel)
    kit.bridge.use_palette("night")
    panel.resize(*PANEL)
    panel.show()
    found = []
    for name, go in pages(kit, panel).items():
        go()
        for _ in range(3):
            QApplication.processEvents()
        found += [problem for check in (_problems, _out_of_reach, _brightness) for problem in check(name, panel)]
    assert found == []
