"""``fairlead`` and ``python -m app``: the only place that knows every adapter is behind ``app.cli``."""

from __future__ import annotations


def main() -> None:
    """Run the command line. Never returns: ends the process with an exit code (see ``app.cli.exits``)."""
    from app.cli.commands import run

    run()


if __name__ == "__main__":
    main()
