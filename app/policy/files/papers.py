"""Text of PDF files. Pictures in them are not read: a paper with pictures is held."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from typing import Final

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from app.policy.files.parts import Budget, Part
from app.worded import worded

_PAGES: Final = 200

logging.getLogger("pypdf").setLevel(logging.ERROR)  # it warns of every untidy file, and quotes from it


def pdf_parts(name: str, data: bytes, budget: Budget) -> Iterator[Part]:
    """Text and document information, page by page."""
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted:
            yield Part(name, unread="is encrypted")
            return
        if len(reader.pages) > _PAGES:
            yield Part(name, unread=worded("has more than {n} pages", n=_PAGES))
            return
        said = [f"{key}: {value}" for key, value in (reader.metadata or {}).items()]
        if said:
            yield Part(f"{name}, information", budget.spend_text("\n".join(said)))
        for number, page in enumerate(reader.pages, 1):
            budget.spend_part()
            yield Part(f"{name}, page {number}", budget.spend_text(page.extract_text()))
            if "/XObject" in (page.get("/Resources") or {}):
                yield Part(f"{name}, page {number}", unread="has pictures, which are not read")
        if reader.attachments:
            yield Part(name, unread="has files attached, which are not read")
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OSError) as error:
        yield Part(name, unread=worded("is a PDF that cannot be read ({error})", error=type(error).__name__))
