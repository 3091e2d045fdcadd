"""The pages of messages: files on a message, mails that came in, medevac, refusal, preview."""

from __future__ import annotations

from collections.abc import Callable

from app.policy.model import Recipient
from app.relay.drafts import Attachment
from tests.relay.test_attachments import photo
from tests.ui.gallery.pages import PANEL, Pages
from tests.ui.panels.kit import CASE, Kit
from tests.ui.panels.test_incoming import MAIL
from ui.panels.attachments import Looked
from ui.panels.comms import CommsPanel

TRIPOLI = Recipient("JRCC Tripoli <tripoli@rcc.example>", "cc", "LY-JRCC")


def of_messages(kit: Kit, panel: CommsPanel) -> Pages:
    """Each page of messages and how to get there, in this order."""
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

    ways: dict[str, Callable[[], object]] = {
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
    return {f"message, {name}": (panel, PANEL, go) for name, go in ways.items()}
