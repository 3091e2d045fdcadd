"""People on board in words: by category in two lines as short as they have to be, their needs, and how counts differ."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.rescue.entries import PARTS, Category, Flag, Place
from app.rescue.lines import CATEGORY_WORDS
from app.rescue.state import Difference, Ledger, RescueState
from app.worded import joined, worded
from ui.words import PLACES, UNKNOWN, people_word

FLAG_WORDS: Final[dict[Flag, str]] = {Flag.MEDICAL: "Medical cases", Flag.DISABLED: "Disabled"}
MINUS: Final = "−"


def is_loading(state: RescueState) -> bool:
    """Whether the log is still being read: until then no number of people is a number."""
    return state.loading is not None


def number(value: int) -> str:
    """A number of people; one below zero has a real minus sign, so that it is not taken for a dash."""
    return str(value) if value >= 0 else f"{MINUS}{-value}"


def category_lines(people: Mapping[Category, int] | None) -> tuple[tuple[str, str], ...]:
    """People of each category in two lines, in ways of saying it from the longest to the shortest; each one says all six.

    ``None``: nobody knows yet, and every number is a dash.
    """

    def of(category: Category) -> str:
        return UNKNOWN if people is None else number(people.get(category, 0))

    def word(category: Category) -> str:
        return CATEGORY_WORDS[category][people is None or people.get(category, 0) != 1]

    men, women, infants, unknown = (
        worded("{of} {word}", of=of(c), word=word(c)) for c in (Category.MAN, Category.WOMAN, Category.INFANT, Category.UNKNOWN)
    )
    man, woman, infant, nobody = (of(c) for c in (Category.MAN, Category.WOMAN, Category.INFANT, Category.UNKNOWN))
    family, alone = of(Category.MINOR_ACCOMPANIED), of(Category.MINOR_UNACCOMPANIED)
    minors = "minor" if family == "1" else "minors"
    return (
        (
            worded("{men} · {women} · {infants} · {unknown}", men=men, women=women, infants=infants, unknown=unknown),
            worded("{family} {minors} with family · {alone} minors alone", family=family, minors=minors, alone=alone),
        ),
        (
            worded("{men} · {women} · {unknown}", men=men, women=women, unknown=unknown),
            worded(
                "{family} {minors} with family / {alone} alone · {infants}",
                family=family,
                minors=minors,
                alone=alone,
                infants=infants,
            ),
        ),
        (
            worded("{men} · {women} · {nobody} ?", men=men, women=women, nobody=nobody),
            worded("{family} {minors} + {alone} alone · {infant} inf.", family=family, minors=minors, alone=alone, infant=infant),
        ),
        (
            worded("{man} men · {woman} wom. · {nobody} ?", man=man, woman=woman, nobody=nobody),
            worded("{family} + {alone} minors · {infant} inf.", family=family, alone=alone, infant=infant),
        ),
        (
            worded("M{man} W{woman} ?{nobody}", man=man, woman=woman, nobody=nobody),
            worded("F{family} A{alone} I{infant}", family=family, alone=alone, infant=infant),
        ),
    )


def on_board_words(ledger: Ledger) -> str:
    """Everything that is known of the people on board, line by line, for whoever asks what the short words mean."""
    here = ledger.at.get(Place.OWN_SHIP, {})
    lines = [
        worded("{category}: {number}", category=CATEGORY_WORDS[category][1].capitalize(), number=number(here.get(category, 0)))
        for category in Category
        if category not in PARTS
    ]
    lines.insert(2, worded("of them pregnant: {number}", number=number(here.get(Category.PREGNANT, 0))))
    flags = ledger.flags.get(Place.OWN_SHIP, {})
    lines += [worded("{word}: {get}", word=word, get=flags.get(flag, UNKNOWN)) for flag, word in FLAG_WORDS.items()]
    if dead := ledger.total(Place.DECEASED_ON_BOARD):
        lines.append(worded("{value}: {dead}, not counted here", value=PLACES[Place.DECEASED_ON_BOARD], dead=dead))
    return joined("\n", lines)


def difference_text(difference: Difference) -> str:
    """``2 too few: counted 74, ledger 76, on board``."""
    many = difference.unexplained
    return worded(
        "{people} too many: counted {counted}, ledger {ledger}, {place}"
        if many > 0
        else "{people} too few: counted {counted}, ledger {ledger}, {place}",
        people=people_word(abs(many)),
        counted=difference.counted,
        ledger=difference.ledger,
        place=PLACES[difference.place].lower(),
    )


def categories_text(difference: Difference) -> str:
    """``Categories differ: 2 men more, 2 women fewer than the ledger``."""
    parts = [
        worded("{people_of} {value}", people_of=people_of(category, abs(many)), value="more" if many > 0 else "fewer")
        for category, many in sorted(difference.categories_open.items(), key=lambda item: -item[1])
    ]
    return worded("Categories differ: {join} than the ledger", join=joined(", ", parts))


def people_of(category: Category, many: int) -> str:
    """``1 man``, ``12 minors with family``."""
    return worded("{many} {value}", many=many, value=CATEGORY_WORDS[category][many != 1])
