"""Paper as a way out: a released text to a printer of this computer, or where there is none as a PDF into the outbox folder."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.errors import UserError
from app.policy.model import ChannelKind
from app.relay.drafts import Draft
from app.relay.gate import NotReleasedError, Released, opened
from app.wholefile import private_folder
from app.worded import worded
from ui.fonts import font

_TEXT_PT: Final = 11
_MARGIN_MM: Final = 20.0


def printers() -> tuple[str, ...]:
    """Names of the printers of this computer, the usual one first."""
    usual = QPrinterInfo.defaultPrinterName()
    return tuple(sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != usual, name)))


def print_on(released: Released, printer_name: str, mark: str = "") -> None:
    """``mark``: the word of training, over every page's text. Raises NotReleasedError; UserError where the printer does not
    take it."""
    draft = _for_paper(released)
    info = QPrinterInfo.printerInfo(printer_name)
    if info.isNull():
        raise UserError(worded("The printer {printer_name} is not there any more. Choose another one", printer_name=printer_name))
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Fairlead")  # the title of a print job stands in lists that other computers see
    _print(_document(draft), printer, mark)
    if printer.printerState() is QPrinter.PrinterState.Error:
        raise UserError(
            worded(
                "The printer {printer_name} did not take it. Look at the printer, or choose another one", printer_name=printer_name
            )
        )


def print_to_file(released: Released, folder: Path, mark: str = "") -> Path:
    """A PDF in ``folder``, named by the time of release. Raises NotReleasedError; UserError where it cannot be written."""
    draft = _for_paper(released)
    name = f"print-{released.at:%Y%m%dT%H%M%SZ}-{released.content_sha256[:8]}"
    path = folder / f"{name}-{mark}.pdf" if mark else folder / f"{name}.pdf"
    try:
        private_folder(folder)
        # Says in plain words why it cannot be written, which Qt does not; and nobody else reads it from its first byte on.
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
    except OSError as error:
        raise UserError(worded("{path} cannot be written ({strerror})", path=path, strerror=error.strerror)) from error
    writer = QPdfWriter(str(path))
    writer.setCreator("Fairlead")
    writer.setTitle("")
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    _print(_document(draft), writer, mark)
    return path


def _for_paper(released: Released) -> Draft:
    draft = opened(released)
    if draft.channel is not ChannelKind.PRINT:
        raise NotReleasedError("released for another way out, not for paper")
    return draft


def _document(draft: Draft) -> QTextDocument:
    """What was decided on and nothing else: for whom, subject, text."""
    document = QTextDocument()
    face = QFont(font())
    face.setPointSize(_TEXT_PT)
    document.setDefaultFont(face)
    head = [worded("{role}: {text}", role=r.role, text=r.text) for r in draft.recipients if r.role != "thread"]
    document.setPlainText("\n".join([*head, *([draft.subject] if draft.subject else []), "", draft.body]))
    return document


def _print(document: QTextDocument, device: QPagedPaintDevice, mark: str) -> None:
    """The pages; in training with its word over and under the text of each, because a page can be torn off."""
    if not mark:
        document.print_(device)
        return
    painter = QPainter(device)
    painter.setFont(document.defaultFont())
    document.documentLayout().setPaintDevice(device)
    width, line = float(device.width()), 2.0 * painter.fontMetrics().height()
    high = device.height() - 2 * line
    document.setPageSize(QSizeF(width, high))
    words = worded("*** {mark}: none of this happened at sea ***", mark=mark)
    for number in range(document.pageCount()):
        if number:
            device.newPage()
        for top in (0.0, line + high):
            painter.drawText(QRectF(0, top, width, line), Qt.AlignmentFlag.AlignCenter, words)
        page = QRectF(0, number * high, width, high)
        painter.save()
        painter.translate(0, line - page.top())
        document.drawContents(painter, page)
        painter.restore()
    painter.end()
