"""Labels cover nothing, stand still, and give way to what is urgent."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.chart.placing import Taken, find_place, same_place

VIEW = (800, 600)


def box(place: object, size: tuple[float, float]) -> np.ndarray:
    return np.array([[place.x, place.y, place.x + size[0], place.y + size[1]]])  # type: ignore[attr-defined]


@given(st.lists(st.tuples(st.floats(20, 780), st.floats(20, 580), st.floats(20, 160)), min_size=1, max_size=40))
def test_no_two_labels_overlap_and_all_are_on_the_screen(wanted: list[tuple[float, float, float]]) -> None:
    taken, boxes = Taken(), []
    for x, y, width in wanted:
        place = find_place(taken, (x, y), (width, 20), 16, VIEW)
        if place is not None:
            boxes.append(box(place, (width, 20))[0])
    for i, a in enumerate(boxes):
        assert a[0] >= 4
        assert a[1] >= 4
        assert a[2] <= 796
        assert a[3] <= 596
        for b in boxes[i + 1 :]:
            assert a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]


def test_a_label_stays_where_it_was_while_that_is_free() -> None:
    first = find_place(Taken(), (400, 300), (80, 20), 16, VIEW)
    assert first is not None
    assert first.choice == 0
    again = find_place(Taken(), (402, 301), (80, 20), 16, VIEW, before=5)
    assert again is not None
    assert again.choice == 5


def test_a_place_that_is_gone_is_given_up() -> None:
    taken = Taken()
    taken.add(410, 280, 600, 320)  # to the right of the symbol
    place = find_place(taken, (400, 300), (80, 20), 16, VIEW, before=0)
    assert place is not None
    assert place.choice != 0


def test_only_what_is_urgent_may_cover_a_line() -> None:
    taken = Taken()
    xs, ys = np.meshgrid(np.arange(0, 800, 6.0), np.arange(0, 600, 6.0))
    taken.add_points(np.column_stack([xs.ravel(), ys.ravel()]), 4, soft=True)
    assert find_place(taken, (400, 300), (80, 20), 16, VIEW) is None
    assert find_place(taken, (400, 300), (80, 20), 16, VIEW, urgent=True) is not None


def test_nothing_covers_another_symbol_however_urgent() -> None:
    taken = Taken()
    taken.add(0, 0, 800, 600)
    assert find_place(taken, (400, 300), (80, 20), 16, VIEW, urgent=True) is None


def test_a_label_that_stands_off_has_a_line_to_its_symbol() -> None:
    taken = Taken()
    taken.add(376, 276, 424, 324)
    place = find_place(taken, (400, 300), (60, 20), 16, VIEW)
    assert place is not None
    assert place.leader is not None
    assert place.leader[:2] != pytest.approx((400, 300))


def test_a_copy_does_not_write_back() -> None:
    first = Taken()
    first.add(0, 0, 10, 10)
    second = first.copy()
    second.add(20, 20, 30, 30)
    assert len(first.rectangles(soft=False)) == 1
    assert len(second.rectangles(soft=False)) == 2


@given(st.floats(200, 600), st.floats(150, 450), st.integers(0, 31))  # room on every side: else it could not stand there
def test_a_label_that_goes_along_stands_where_a_search_would_leave_it(x: float, y: float, choice: int) -> None:
    found = find_place(Taken(), (x, y), (80, 20), 16, VIEW, before=choice)
    assert found is not None
    assert found.choice == choice
    along = same_place((x, y), (80, 20), 16, choice)
    assert along.x == pytest.approx(found.x)
    assert along.y == pytest.approx(found.y)
    assert (along.leader is None) == (found.leader is None)
    if along.leader is not None and found.leader is not None:
        assert along.leader == pytest.approx(found.leader)


@given(st.tuples(st.floats(0, 800), st.floats(0, 600)), st.floats(20, 420))
def test_what_must_be_named_is_named_on_a_full_chart_and_inside_of_it(at: tuple[float, float], width: float) -> None:
    taken = Taken()
    taken.add(0, 0, 800, 600)
    assert find_place(taken, at, (width, 44), 24, VIEW, urgent=True) is None
    place = find_place(taken, at, (width, 44), 24, VIEW, urgent=True, must=True)
    if place is None:
        reach = 24 + 140 + width + 4  # no room on either side within reach of the symbol
        assert at[0] - reach < 0 or at[0] + reach > 800 or not 100 < at[1] < 500
    else:
        left, top, right, bottom = box(place, (width, 44))[0]
        assert 4 <= left < right <= 796
        assert 4 <= top < bottom <= 596


def test_it_covers_what_is_least_in_the_way() -> None:
    taken = Taken()
    taken.add(0, 0, 800, 290)  # all above is taken, below lies one dot
    taken.add(0, 290, 800, 310)
    taken.add(0, 310, 800, 600)
    taken.add(0, 0, 395, 600)
    place = find_place(taken, (400, 300), (60, 20), 16, VIEW, must=True)
    assert place is not None
    assert place.x > 395, "the left half is covered twice"
