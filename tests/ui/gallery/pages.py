"""What a page of the registry is: the widget, the size that it is shown at, and how to get there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtWidgets import QApplication, QWidget

from ui.bridge import Bridge

Size = tuple[int, int]
Pages = dict[str, tuple[QWidget, Size, Callable[[], object]]]

SCREEN: Size = (1366, 768)
"""The smallest screen of a bridge; every size below is a part of it."""
PANEL: Size = (488, 557)
"""The panel's share of it."""
VIEW: Size = (1366, 606)
"""What fills the middle of the window: less strip, alerts and feeds."""
WINDOW: Size = (1366, 720)
"""A window by itself, less its title."""
ITS_OWN: Size = (0, 0)
"""As large as it makes itself."""
ROUNDS = 3


def on_screen(size: Size, screen: Size) -> Size:
    """The size of a page on another screen: what fills this one fills that one, a dialog stays as large as it is."""
    if size[0] < 1280:
        return size
    return screen[0] - (SCREEN[0] - size[0]), screen[1] - (SCREEN[1] - size[1])


def settle(rounds: int = ROUNDS) -> None:
    """Layouts and tables come to rest over a few rounds of the event loop."""
    for _ in range(rounds):
        QApplication.processEvents()


def visit(bridge: Bridge, pages: Mapping[str, tuple[QWidget, Size, Callable[[], object]]]) -> Iterator[tuple[str, QWidget]]:
    """Each page in turn, laid out. What has no window of its own here is dressed as one."""
    dressed: list[QWidget] = []
    for name, (widget, size, go) in pages.items():
        if widget.parent() is None and widget not in dressed:
            dressed.append(widget)
            bridge.theme.dress(widget)
        if size != ITS_OWN:
            widget.resize(*size)
        widget.show()
        go()
        settle()
        yield name, widget
