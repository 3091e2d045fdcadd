"""Limits of going about in a recording, each with its reason."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

EVERY: Final = timedelta(seconds=10)
"""Between two kept pictures. A busy bridge says 100 sentences a second: to take up a picture of 400 ships and to decode and judge
ten seconds takes a tenth of a second, and a seek may take two."""

MOST_BYTES: Final = 1 << 30
"""Of kept pictures for one recording: 24 hours of a busy bridge (some 95 KB each). Longer ones have them further apart."""

MOST_OF_THE_DISK: Final = 0.25
"""Of what is free: the live recorder writes to the same disk."""

MOST_KEPT_BYTES: Final = 2 << 30
"""Of all recordings together; the ones that were not used for longest go."""

WARM_UP: Final = timedelta(minutes=10)
"""Before a moment without a kept picture. By then all that has a rhythm was said again: names of ships each six minutes
(ITU-R M.1371, message 5), tracks on the chart are ten minutes long, a target that is gone has been taken away. What lasts longer
(a distress call, half an hour; own track, two hours; use numbers of radar targets) is whole only with a kept picture."""

NEAR: Final = timedelta(seconds=60)
"""As far from a kept picture a moment is played to while the window waits: half a second at the most."""

EVERY_SILENT: Final = timedelta(minutes=10)
"""Between two kept pictures where nothing is said, which is played in long steps: sixty of them take no longer than ten seconds of
a busy bridge."""

EVERY_DEAD: Final = timedelta(days=6)
"""The same where nothing was said for hours and the steps are an hour each."""

AHEAD_S: Final = 4.0
"""Seconds that warming up is thought to take: while the replay plays, a picture for so much later is asked for."""

PIECE: Final = timedelta(seconds=5)
"""Of the recording, played between two looks at whether somebody asks for another moment."""

JUST_BEFORE: Final = timedelta(microseconds=1)
"""A recording is played from so much before its first line, so that this one is played too."""
