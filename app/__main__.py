"""``fairlead`` and ``python -m app``: the only place that knows every adapter is behind ``app.cli``."""

from __future__ import annotations

import os


def main() -> None:
    """Run the command line. Never returns: ends the process with an exit code (see ``app.cli.exits``)."""
    os.umask(0o077)  # and what SQLite, Qt and our own processes make: nobody else on this computer reads any of it

    from app.cli.commands import run

    run()


if __name__ == "__main__":
    main()
