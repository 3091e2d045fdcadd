"""Plots and photographs on paper: every name that is drawn stands free, odd data never breaks the report, same bytes always."""

from __future__ import annotations

import io
import math
from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from pypdf import PdfReader

from app.export.document import Curve, Document, Picture, Plot, Section, Spot
from app.export.drawing import HIGHEST, Drawing
from app.export.paper import pdf
from app.export.photo import CANNOT
from app.export.placing import Wanted, overlap, place
from app.export.strokes import MOST, cut, cut_ring, parts, thinned
from app.export.typeface import load_fonts
from app.watch.frame import Mode

MADE = datetime(2026, 6, 14, 8, 0, tzinfo=UTC)
MAP = Plot(
    (
        Curve(((0, 0), (4, 0), (4, 2), (0, 2), (math.nan, math.nan), (1, 0.5), (2, 0.5), (2, 1)), filled=True),
        Curve(((0, 8), (9, 1)), "own track", heavy=True),
        Curve(((0, 5), (10, 5)), "12 NM", dashed=True),
    ),
    (Spot(5, 5, "AUR-26-014"), Spot(5, 5.1, "Incident 1", "triangle"), Spot(20, 5, "far away")),
    (0, 10),
    (0, 8),
    ((0, "012°00′E"), (5, "012°30′E")),
    ((0, "33°00′N"), (4, "33°30′N")),
    x_name="longitude",
    y_name="latitude",
    equal=True,
    mile=0.15,
    caption="Where it was",
)


def paper(*sections: Section) -> bytes:
    return pdf(Document("Report", "SAR 3", "AURORA", MADE, "", Mode.LIVE, (), sections))


def words(data: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages).split())


def photo(kind: str = "JPEG", size: tuple[int, int] = (640, 480), mode: str = "RGB") -> bytes:
    out = io.BytesIO()
    Image.radial_gradient("L").resize(size).convert(mode).save(out, kind)
    return out.getvalue()


def test_a_plot_has_its_ticks_its_names_and_its_caption() -> None:
    text = words(paper(Section("Map", plot=MAP)))
    for said in ("012°30′E", "33°30′N", "longitude", "latitude", "own track", "12 NM", "AUR-26-014", "Incident 1", "Where it was"):
        assert said in text
    assert "10 NM" in text, "a map has a scale bar"
    assert "far away" not in text, "what lies outside is not named inside"


def test_a_plot_that_is_no_map_has_no_scale_bar() -> None:
    plot = Plot((Curve(((0, 0), (1, 1)), "range"),), x_name="UTC", y_name="NM")
    text = words(paper(Section("CPA", plot=plot)))
    assert text.endswith("CPA range NM UTC")


def test_names_without_room_are_counted() -> None:
    crowd = Plot((), tuple(Spot(0.5, 0.5, f"vessel number {i}") for i in range(300)))
    text = words(paper(Section("Crowd", plot=crowd)))
    shown = sum(f"vessel number {i}" in text for i in range(100, 300))
    assert shown < 200
    assert "names have no room in this drawing" in text


BOXES = st.lists(
    st.builds(Wanted, st.floats(0, 400), st.floats(0, 300), st.floats(1, 90), st.floats(5, 10), st.floats(0, 6)), max_size=40
)


@settings(max_examples=60, deadline=None)
@given(BOXES)
def test_names_never_lie_over_each_other_nor_over_what_is_taken_nor_outside(wanted: list[Wanted]) -> None:
    frame, taken = (0.0, 0.0, 400.0, 300.0), [(0.0, 0.0, 80.0, 30.0)]
    lines = np.array([(x, 150.0) for x in range(400)])
    found = [p.box for p in place(wanted, frame, taken, lines) if p is not None]
    for i, box in enumerate(found):
        assert min(box[:2]) >= 0
        assert box[2] <= 400
        assert box[3] <= 300
        assert not any(overlap(box, other) for other in [*found[:i], *taken])
    if wanted and 120 < wanted[0].x < 280 and 60 < wanted[0].y < 240:
        assert found, "there is room for the first of them"


def test_a_name_stands_beside_a_line_and_not_on_it_where_it_can() -> None:
    line = np.array([(float(x), 150.0) for x in range(400)])
    (placed,) = place([Wanted(200, 150, 60, 8)], (0, 0, 400, 300), [], line)
    assert placed is not None
    assert not placed.box[1] < 150 < placed.box[3]


NUMBER = st.one_of(st.floats(), st.sampled_from((math.nan, math.inf, -math.inf, 1e300, 0.5)))
POINTS = st.lists(st.tuples(NUMBER, NUMBER), max_size=12).map(tuple)
TICKS = st.lists(st.tuples(NUMBER, st.text(max_size=90)), max_size=5).map(tuple)
PLOTS = st.builds(
    Plot,
    st.lists(st.builds(Curve, POINTS, st.text(max_size=8), st.booleans(), st.booleans(), st.booleans()), max_size=4).map(tuple),
    st.lists(st.builds(Spot, NUMBER, NUMBER, st.text(max_size=8), st.text(max_size=6)), max_size=4).map(tuple),
    st.tuples(NUMBER, NUMBER),
    st.tuples(NUMBER, NUMBER),
    TICKS,
    TICKS,
    st.text(max_size=80),
    st.text(max_size=80),
    st.booleans(),
    st.floats(),
    st.text(max_size=2000),
    st.one_of(st.none(), NUMBER),
)


@settings(max_examples=80, deadline=None)
@given(PLOTS)
def test_no_plot_breaks_the_paper(plot: Plot) -> None:
    data = paper(Section("Odd", plot=plot), Section("After it", lines=("still here",)))
    assert data.startswith(b"%PDF")
    assert "still here" in words(data)


def test_a_drawing_fits_on_a_page_whatever_height_is_asked_for() -> None:
    letters = load_fonts()
    for height in (0.0, 1e9, math.nan):
        drawing = Drawing(Plot((), height_mm=height), 480, letters)
        assert 0 < drawing.height <= HIGHEST
    assert len(PdfReader(io.BytesIO(paper(Section("High", plot=Plot((), height_mm=1e9))))).pages) <= 2


def test_two_hundred_thousand_points_are_thinned_and_keep_their_extremes() -> None:
    n = 200_000
    x = np.linspace(0, 480, n)
    y = 100 + 90 * np.sin(x * 50)
    y[123_456] = 299.0
    few = thinned(np.column_stack([x, y]))
    assert len(few) <= 2 * MOST
    assert few[:, 1].max() == 299.0
    assert (few[0] == (0, y[0])).all()
    assert (few[-1] == (480, y[-1])).all()
    wave = Plot((Curve(tuple(zip((x / 480).tolist(), (y / 300).tolist(), strict=True))),))
    assert len(paper(Section("Wave", plot=wave))) < 400_000


FRAME = (0.0, 0.0, 10.0, 10.0)
PLACES = st.lists(st.tuples(st.floats(-30, 30), st.floats(-30, 30)), min_size=1, max_size=20)


@given(PLACES)
def test_what_is_cut_to_the_frame_lies_in_it_and_nothing_inside_is_lost(points: list[tuple[float, float]]) -> None:
    pieces = list(cut(np.array(points), FRAME))
    for piece in pieces:
        assert (piece > -1e-6).all()
        assert (piece < 10 + 1e-6).all()
    inside = [p for p in points if 0 <= p[0] <= 10 and 0 <= p[1] <= 10]
    for p in inside:
        assert any(np.abs(piece - np.array(p)).sum(axis=1).min() < 1e-6 for piece in pieces)
    ring = cut_ring(np.array(points), FRAME)
    assert len(ring) in (0, *range(3, 200))
    assert ((ring > -1e-6) & (ring < 10 + 1e-6)).all()


def test_a_line_that_crosses_the_frame_between_two_far_points_is_drawn() -> None:
    (piece,) = cut(np.array([(-100.0, 5.0), (100.0, 5.0)]), FRAME)
    assert piece.tolist() == [[0.0, 5.0], [10.0, 5.0]]


def test_a_point_that_is_not_a_number_lifts_the_pen() -> None:
    curve = np.array([(0, 0), (1, 1), (math.nan, 0), (2, 2), (3, math.inf), (4, 4), (5, 5)])
    assert [part[:, 0].tolist() for part in parts(curve)] == [[0, 1], [2], [4, 5]]


def test_photographs_are_printed_with_their_captions_and_only_once_in_the_file() -> None:
    pictures = tuple(Picture(photo(), f"Photo {i}") for i in range(3))
    data = paper(Section("Photos", pictures=pictures))
    assert all(f"Photo {i}" in words(data) for i in range(3))
    (image,) = [image for page in PdfReader(io.BytesIO(data)).pages for image in page.images]
    assert image.image is not None
    assert image.image.size == (640, 480)
    assert data.count(b"/Subtype /Image") == 1, "the same photograph lies in the file once"


@pytest.mark.parametrize(
    "broken",
    [b"", b"no picture", photo()[:2000], photo("PNG")[:900], photo("PNG", mode="LA")[:-30], b"%PDF-1.4", photo("TIFF")[:50]],
)
def test_a_broken_picture_is_a_line_that_says_so(broken: bytes) -> None:
    data = paper(Section("Photos", pictures=(Picture(broken, "hull, seen from astern"), Picture(photo(), "whole"))))
    assert CANNOT in words(data)
    assert "hull, seen from astern" in words(data)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16", "CMYK"])
def test_pictures_of_every_kind_are_printed(mode: str) -> None:
    kind = "JPEG" if mode in ("CMYK",) else "PNG"
    out = io.BytesIO()
    Image.new(mode, (50, 2000)).save(out, kind)
    assert CANNOT not in words(paper(Section("Photos", pictures=(Picture(out.getvalue()),))))


def test_the_same_plots_and_pictures_are_the_same_file() -> None:
    section = Section("Map", plot=MAP, pictures=(Picture(photo(), "a"), Picture(photo("PNG", mode="RGBA"), "b")))
    assert paper(section) == paper(section)
    assert b"Helvetica" not in paper(section)


def test_a_section_that_is_a_part_and_one_that_begins_a_page() -> None:
    data = paper(Section("One", lines=("a",)), Section("Part of it", part=True), Section("Two", new_page=True, lines=("b",)))
    first, second = (page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
    assert "Part of it" in first
    assert "Two" in second
    assert "Two" not in first
