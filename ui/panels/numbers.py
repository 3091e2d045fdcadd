"""Numbers as people type them, in the units of the bridge."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from app.errors import UserError
from app.worded import worded
from ui.words import quoted


def typed_number(edit: QLineEdit, low: float, high: float, unit: str) -> float | None:
    """The number in a field, ``None`` where nothing is typed. Raises UserError in words that name the field."""
    text = edit.text().strip().replace(",", ".").replace("−", "-").removesuffix("°")
    if not text:
        return None
    name = edit.accessibleName()
    try:
        value = float(text)
    except ValueError:
        raise UserError(worded("{name}: {quoted} is not a number", name=name, quoted=quoted(edit.text().strip()))) from None
    if not low <= value <= high:  # NaN too
        raise UserError(worded("{name} is between {low:g} and {high:g} {unit}", name=name, low=low, high=high, unit=unit).rstrip())
    return value


def shown_number(value: float | None, decimals: int = 1) -> str:
    """A number for a field to be corrected in; "" where it is not known."""
    if value is None:
        return ""
    text = f"{value:.{decimals}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
