"""A report on paper: everything in it can be read back, it is always the same file, and typed text is never markup."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.export.document import Document, Figure, Section, Table
from app.export.paper import OTHER_SCRIPT, pdf
from app.watch.frame import Mode
from tests.export.reading import pages, text_of

MADE = datetime(2026, 6, 14, 8, 0, tzinfo=UTC)


def a_document(*sections: Section, mode: Mode = Mode.LIVE, by: str = "M. Keller 2/O") -> Document:
    return Document("Watch hand-over", "SAR 3", "AURORA", MADE, by, mode, ("On watch: M. Keller",), sections)


def words(*sections: Section, mode: Mode = Mode.LIVE) -> str:
    return " ".join(text_of(pdf(a_document(*sections, mode=mode), compress=False)).split())


def test_everything_in_the_document_stands_on_the_paper() -> None:
    text = words(
        Section("On board", (Figure("146", "on board"), Figure("2", "unexplained", urgent=True)), ("Counted 74, ledger 76",)),
        Section("Open cases", table=Table(("Case", "Phase"), (("AUR-26-014", "distress at 33°14.6′N"),))),
        Section("Sent", text="DEAR ALL\n\nBOAT AT 33-03.4N"),
    )
    for said in ("Watch hand-over", "On watch: M. Keller", "146", "! 2", "Counted 74, ledger 76", "AUR-26-014", "DEAR ALL"):
        assert said in text
    assert "33°14.6′N" in text
    assert "BOAT AT 33-03.4N" in text


@pytest.mark.parametrize("long", ["x" * 20_000, "word " * 4000, "l\n" * 2000])
def test_a_title_a_figure_or_a_cell_longer_than_a_page_is_cut_and_says_so(long: str) -> None:
    for section in (
        Section(f"Title {long}", lines=("below",)),
        Section("Figures", figures=(Figure(f"7 {long}", f"caption {long}"),)),
        Section("Table", table=Table(("Who", "What"), ((f"cell {long}", "beside"),))),
    ):
        text = words(section)
        assert "more letters, in the log]" in text
        assert text.count("x") < 16_000
    assert words(Section("T", table=Table(("a",), (("one\r\ntwo",),)))).count("more letters") == 0


def test_an_empty_part_says_so() -> None:
    assert "Incidents None" in words(Section("Incidents"))
    assert "Dead feeds All feeds live" in words(Section("Dead feeds", empty="All feeds live"))


def test_every_page_says_which_it_is_of_how_many_of_what_made_when_and_by_whom() -> None:
    long = Section("Log", table=Table(("UTC", "What"), tuple((f"02:{i % 60:02d}", f"line {i}") for i in range(150))))
    shown = pages(pdf(a_document(long), compress=False))
    assert len(shown) > 2
    for number, page in enumerate(shown, start=1):
        assert f"page {number} of {len(shown)}" in page
        assert "AURORA · SAR 3 · made 14 Jun 2026 08:00 UTC by M. Keller 2/O" in page
    assert all(f"line {i}" in "\n".join(shown).split("\n") for i in range(150))


@pytest.mark.parametrize("mode", [Mode.DEMO, Mode.REPLAY])
def test_what_is_not_live_says_so_on_every_page(mode: Mode) -> None:
    long = Section("Log", lines=tuple(f"line {i}" for i in range(120)))
    shown = pages(pdf(a_document(long, mode=mode), compress=False))
    assert len(shown) > 1
    assert all(mode.value.upper() in page for page in shown)
    assert "DEMO" not in words(long)


def test_the_same_document_is_the_same_file_and_another_one_is_another() -> None:
    document = a_document(Section("On board", (Figure("146", "on board"),)))
    assert pdf(document) == pdf(document)
    assert pdf(document) != pdf(replace(document, by="somebody else"))
    assert b"D:20260614080000+00'00'" in pdf(document)


def test_the_typeface_is_in_the_file() -> None:
    data = pdf(a_document(Section("A", (Figure("1", "b"),), ("c",), Table(("d",), (("e",),)))))
    assert b"Helvetica" not in data
    assert data.count(b"/FontFile2") >= 2


def test_typed_text_is_never_markup() -> None:
    nasty = 'a <img src="http://198.51.100.7/x"/> <b>bold</b> &amp; <para> ]]> end'
    shown = words(Section(nasty[:10], lines=(nasty,)))
    assert "".join(nasty.split()) in "".join(shown.split())  # the pieces of a line may be written one by one


def test_a_text_longer_than_a_page_and_a_word_longer_than_a_line_are_printed_whole() -> None:
    letters = text_of(pdf(a_document(Section("Sent", text="x" * 9000 + "\n" + "y\n" * 200)), compress=False))
    assert letters.count("x") == 9000
    assert letters.count("\ny") == 200


def test_a_table_cell_longer_than_a_page_is_printed_whole() -> None:
    table = Table(("What",), (("z " * 6000,),))
    assert text_of(pdf(a_document(Section("Log", table=table)), compress=False)).count("z") == 6000


def test_letters_that_the_typeface_does_not_have_are_named() -> None:
    assert f"near {OTHER_SCRIPT} harbour" in words(Section("Where", lines=("near زوارة harbour",)))


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=200), st.text(max_size=60))
def test_no_text_breaks_the_paper(line: str, title: str) -> None:
    data = pdf(a_document(Section(title, lines=(line,), table=Table(("a",), ((line,),)), text=line)))
    assert data.startswith(b"%PDF")


def test_a_row_without_a_cell_for_each_head_is_refused() -> None:
    with pytest.raises(ValueError):
        Table(("a", "b"), (("1",),))
