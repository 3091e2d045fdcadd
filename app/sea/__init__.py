"""The sea as the charts that ship with the program know it: whose water, how far off the coast, land or not. No Qt, no I/O but
those files. ``Sea.at(position)`` is all that anybody needs."""

from __future__ import annotations

from app.sea.zones import Belt as Belt
from app.sea.zones import Region as Region
from app.sea.zones import Sea as Sea
from app.sea.zones import Zone as Zone
