"""The policy and the directory that ship, read and proved once for all tests of a process: nobody can change a book."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from app.policy.book import PolicyBook, load_book


@cache
def shipped_book(today: date, addresses: str = "") -> PolicyBook:
    """The book with these addresses (TOML) added. It holds no path: where a test needs them as a file it writes its own."""
    if not addresses:
        return _proved(load_book(None, None, None, today))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "addresses.toml"
        path.write_text(addresses, encoding="utf-8")
        return _proved(load_book(None, None, path, today))


def _proved(book: PolicyBook) -> PolicyBook:
    assert book.status.ok, book.status.problem
    return book
