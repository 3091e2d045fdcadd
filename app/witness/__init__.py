"""Checkpoints of other ships, and of one's own ashore, kept and compared.

A ship that loses her last entries, or whose log is written anew by somebody who holds her key, looks whole by herself: only
somebody outside who kept a checkpoint can tell. It is a text of seven lines, one line of a mail, or 25 letters read out by voice,
and says nothing of what is in the log (``app.notes``). For the window and for ``fairlead witness``::

    witness = Witness(data_folder / "witness")
    for found in reading.find(mail_or_text):            # notes, lines, "1234 K7Q2M-…" with log=…
        kept = witness.keep(found, "mail from Ocean Star", clock.utc())
    witness.logs()                                      # one per log, with its newest checkpoint and its forks
    witness.forks(log)                                  # two stories of one log: not empty = somebody rewrote it
    witness.compare(log, root_at)                       # does this export or database hold all that is kept of its log?
    witness.trust("Ocean Star", key, clock.utc())       # whose signatures can be checked; trusted() lists them

Files in the folder, JSON Lines, only ever added to: one per log (``<log id>.jsonl``) and ``trusted.jsonl``; the form of a line is
in ``app.witness.shelf``. Every call reads the files as they are: another program may have kept something meanwhile.
"""

from app.witness.book import Fork, Kept, LogKept, Problem, Trusted, Witness
from app.witness.reading import Proof, Spoken

__all__ = ["Fork", "Kept", "LogKept", "Problem", "Proof", "Spoken", "Trusted", "Witness"]
