"""A document as the bytes of a PDF: A4, Noto Sans inside the file, "page 2 of 5", the same bytes for the same document.

Layout: title and head lines, then the sections; an urgent one has its title white on black, so that a photocopy shows it
too. Every page says mission, ship, when it was made and by whom, and DEMO or REPLAY in large letters where it is not
live. What people typed is never read as markup (reportlab's paragraphs would fetch an ``<img src>``). Letters that the
typeface does not have are named, never left out without a word.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from xml.sax.saxutils import escape

from reportlab.lib.colors import black, white
from reportlab.lib.enums import TA_LEFT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Frame,
    HRFlowable,
    KeepTogether,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
)
from reportlab.platypus import Table as Grid

from app.export.document import Document, Figure, Picture, Plot, Section, Table
from app.export.drawing import Drawing
from app.export.photo import Photograph
from app.export.typeface import BOLD, REGULAR, load_fonts, printable, wide
from app.export.typeface import OTHER_SCRIPT as OTHER_SCRIPT
from app.watch.frame import Mode

_MARGIN: Final = 18 * mm
_TITLE_NEEDS: Final = 18 * mm
_HEAD: Final = 16 * mm
_FOOT: Final = 14 * mm
_WIDTH: Final = A4[0] - 2 * _MARGIN
_FACE: Final = ("FONT", (0, 0), (-1, -1), REGULAR)
"""Of a grid, or it names Helvetica, which is not in the file."""
_TITLE_MOST: Final = 300
_FIGURE_MOST: Final = 24
_CELL_MOST: Final = 15_000
_CELL_LINES: Final = 400
"""Letters and lines of what is not running text: see ``shortened``."""
_VALUE_SIZES: Final = (20, 16, 13, 11, 9)
_FIGURE_PAD: Final = 6.0
_PER_ROW: Final = 7
"""Figures beside each other."""
_CAPTION_MOST: Final = 1000
_ALONE_HIGH: Final = 150 * mm
_PAIR_HIGH: Final = 90 * mm
_GUTTER: Final = 6 * mm


def pdf(document: Document, *, compress: bool = True) -> bytes:
    """The bytes of ``document``. ``compress=False`` leaves the page streams readable (tests)."""
    letters = load_fonts()
    pages = _built(document, letters, 0, compress)[1]
    return _built(document, letters, pages, compress)[0]


def shortened(text: str, most: int, lines: int = 1) -> str:
    """At most so many letters and lines; what is left out is counted, never left out without a word.

    A title or a figure that is higher than a page cannot be laid out at all, and a cell of a hundred thousand letters takes
    the window's thread half a minute.
    """
    rows, between = text.splitlines(), "\n" if lines > 1 else " "
    kept = between.join(rows[:lines] if lines > 1 else rows)[:most]
    left = len(between.join(rows)) - len(kept)
    return f"{kept} [… {left:,} more letters, in the log]" if left > 0 else kept


def _style(name: str, size: float, *, bold: bool = False, **more: Any) -> ParagraphStyle:
    font = BOLD if bold else REGULAR
    return ParagraphStyle(name, fontName=font, fontSize=size, leading=size * 1.35, alignment=TA_LEFT, bulletFontName=font, **more)


_TITLE = _style("title", 18, bold=True, spaceAfter=2)
_SECOND = _style("second", 8.5)
_BODY = _style("body", 10)
_CELL = _style("cell", 9)
_HEADS = _style("heads", 8, bold=True)
_PART = _style("part", 11, bold=True)
_UNDER = _style("under", 9.5, bold=True)
_PART_URGENT = _style("urgent", 11, bold=True, textColor=white)
_VALUE = _style("value", 20, bold=True)
_TEXT = _style("text", 9, leftIndent=6)


def _value_style(value: str) -> ParagraphStyle:
    """As large as fits into its box without breaking."""
    room = _WIDTH / _PER_ROW - 2 * _FIGURE_PAD
    size = next((s for s in _VALUE_SIZES if wide(value, s, BOLD) <= room), _VALUE_SIZES[-1])
    return ParagraphStyle(f"value {size}", _VALUE, fontSize=size)


@dataclass(frozen=True, slots=True)
class _Pen:
    """Makes flowables of text."""

    letters: frozenset[int]

    def write(self, text: str, style: ParagraphStyle) -> Paragraph:
        shown = escape(printable(text, self.letters)).replace("\t", "    ")
        return Paragraph("<br/>".join(shown.split("\n")), style)

    def title(self, section: Section) -> Any:
        style = _PART_URGENT if section.urgent else _UNDER if section.part else _PART
        words = f"! {section.title}" if section.urgent else section.title
        look: list[tuple[Any, ...]] = [("BACKGROUND", (0, 0), (-1, -1), black)] if section.urgent else []
        if not (section.urgent or section.part):
            look = [("LINEABOVE", (0, 0), (-1, 0), 1, black)]
        pad = 6 if section.urgent else 0
        edges = [
            _FACE,
            ("LEFTPADDING", (0, 0), (-1, -1), pad),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
        ]
        return Grid(
            [[self.write(shortened(words, _TITLE_MOST), style)]],
            colWidths=[_WIDTH],
            style=[*look, *edges],
            spaceBefore=8 if section.part else 12,
            spaceAfter=2,
        )

    def figures(self, figures: Sequence[Figure]) -> list[Any]:
        out: list[Any] = []
        for start in range(0, len(figures), _PER_ROW):
            some = figures[start : start + _PER_ROW]
            cells = [
                [
                    self.write(
                        shortened(f"! {f.value}" if f.urgent else f.value, _FIGURE_MOST),
                        _value_style(f"! {f.value}" if f.urgent else f.value),
                    ),
                    self.write(shortened(f.caption, _TITLE_MOST), _SECOND),
                ]
                for f in some
            ]
            look: list[tuple[Any, ...]] = [
                _FACE,
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), _FIGURE_PAD),
            ]
            look += [("BOX", (i, 0), (i, 0), 2 if f.urgent else 0.5, black) for i, f in enumerate(some)]
            width = _WIDTH / _PER_ROW
            out.append(Grid([cells], colWidths=[width] * len(some), style=look, hAlign="LEFT", spaceBefore=2, spaceAfter=6))
        return out

    def table(self, table: Table) -> Any:
        shares = table.widths or (1.0,) * len(table.heads)
        rows = [
            [self.write(shortened(h, _TITLE_MOST), _HEADS) for h in table.heads],
            *([self.write(shortened(c, _CELL_MOST, _CELL_LINES), _CELL) for c in row] for row in table.rows),
        ]
        look = [
            _FACE,
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 0), (-1, 0), 1, black),
            ("LINEBELOW", (0, 1), (-1, -1), 0.25, black),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 6),
            ("TOPPADDING", (0, 0), (-1, -1), 1),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        ]
        widths = [_WIDTH * share / sum(shares) for share in shares]
        return Grid(rows, colWidths=widths, style=look, repeatRows=1, splitInRow=1, hAlign="LEFT")

    def section(self, section: Section) -> list[Any]:
        plot = self.plot(section.plot) if section.plot is not None else None
        needs = _TITLE_NEEDS
        if plot is not None and len(section.lines) < 3:
            needs += plot.height  # a drawing stands under its title, not overleaf
        out: list[Any] = [PageBreak()] if section.new_page else [CondPageBreak(needs)]  # no title alone at the foot of a page
        out.append(self.title(section))
        if section.is_empty:
            return [*out, self.write(section.empty, _BODY)]
        out += self.figures(section.figures)
        out += [self.write(line, _BODY) for line in section.lines]
        if plot is not None and section.plot is not None:
            words = shortened(section.plot.caption, _CAPTION_MOST)
            out.append(
                KeepTogether([Spacer(1, 4), plot, Spacer(1, 3), *([self.write(words, _SECOND)] if words else []), Spacer(1, 4)])
            )
        if section.table is not None and section.table.rows:
            out += [Spacer(1, 3 if section.lines or section.figures else 0), self.table(section.table)]
        if section.text:
            # A paragraph a line: what was sent may be longer than a page.
            out += [
                Spacer(1, 4),
                *(self.write(line, _TEXT) if line.strip() else Spacer(1, 6) for line in section.text.splitlines()),
            ]
        return [*out, *self.pictures(section.pictures)]

    def plot(self, plot: Plot) -> Drawing:
        return Drawing(plot, _WIDTH, self.letters)

    def pictures(self, pictures: Sequence[Picture]) -> list[Any]:
        """One alone as wide as the page, more of them in pairs; each with its caption under it."""
        many = 1 if len(pictures) == 1 else 2
        width = (_WIDTH - (many - 1) * _GUTTER) / many
        high = _ALONE_HIGH if many == 1 else _PAIR_HIGH
        out: list[Any] = []
        for start in range(0, len(pictures), many):
            some = pictures[start : start + many]
            cells = [
                [Photograph(p, width, high), Spacer(1, 3), self.write(shortened(p.caption, _CAPTION_MOST), _SECOND)] if p.caption
                else [Photograph(p, width, high)]
                for p in some
            ]  # fmt: skip
            look = [
                _FACE,
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ]
            widths = [width + (_GUTTER if i + 1 < len(some) else 0) for i in range(len(some))]
            out.append(Grid([cells], colWidths=widths, style=look, hAlign="LEFT", spaceBefore=4, spaceAfter=4))
        return out


def _built(document: Document, letters: frozenset[int], pages: int, compress: bool) -> tuple[bytes, int]:
    """The bytes, and how many pages there are; ``pages`` is what every page says there are."""
    pen = _Pen(letters)
    story: list[Any] = [
        pen.write(shortened(document.title, _TITLE_MOST), _TITLE),
        *(pen.write(line, _SECOND) for line in document.head),
    ]
    story += [Spacer(1, 4), HRFlowable(width="100%", thickness=2, color=black)]
    for section in document.sections:
        story += pen.section(section)
    out = io.BytesIO()
    template = BaseDocTemplate(
        out,
        pagesize=A4,
        invariant=1,
        pageCompression=int(compress),
        title=document.title,
        author=document.ship,
        creator="Fairlead",
        lang="en",
        initialFontName=REGULAR,  # or the file names Helvetica, which is not in it
    )
    frame = Frame(_MARGIN, _FOOT, _WIDTH, A4[1] - _HEAD - _FOOT, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
    template.addPageTemplates([PageTemplate(frames=[frame], onPage=_furniture(document, letters, pages))])
    template.build(story)
    return out.getvalue(), template.page


def _furniture(document: Document, letters: frozenset[int], pages: int) -> Callable[[Any, Any], None]:
    """What stands at the top and the bottom of every page."""
    made = f"{document.made:%d %b %Y %H:%M} UTC"
    by = document.by or "unsigned"
    foot = " · ".join(t for t in (document.ship, document.mission, f"made {made} by {by}") if t)

    def draw(canvas: Any, _template: Any) -> None:
        canvas.setDateFormatter(lambda *_parts: _pdf_date(document.made))
        right = f"page {canvas.getPageNumber()} of {pages}"
        canvas.setFont(REGULAR, 8)
        canvas.drawString(_MARGIN, 8 * mm, printable(foot, letters)[:120])
        canvas.drawRightString(A4[0] - _MARGIN, 8 * mm, right)
        if document.mode is not Mode.LIVE:
            _banner(canvas, document.mode)

    return draw


def _banner(canvas: Any, mode: Mode) -> None:
    """DEMO or REPLAY, white on black, over the whole width."""
    canvas.setFillColor(black)
    canvas.rect(0, A4[1] - 12 * mm, A4[0], 12 * mm, stroke=0, fill=1)
    canvas.setFillColor(white)
    canvas.setFont(BOLD, 18)
    canvas.drawCentredString(A4[0] / 2, A4[1] - 9 * mm, f"{mode.value.upper()} · not from a live watch")
    canvas.setFillColor(black)


def _pdf_date(moment: datetime) -> str:
    """ISO 32000-1, 7.9.4."""
    return f"D:{moment:%Y%m%d%H%M%S}+00'00'"
