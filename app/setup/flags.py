"""Flag States for the list of the wizard, and which of them an MMSI belongs to.

Maritime identification digits: ITU, Table of Maritime Identification Digits (Radio Regulations, Appendix 43); those that
ships in the Mediterranean and the Channel mostly have. A flag that is not among them is typed.
"""

from __future__ import annotations

from typing import Final

_MIDS: Final[dict[str, str]] = {
    "Albania": "201",
    "Algeria": "605",
    "Antigua and Barbuda": "304 305",
    "Bahamas": "308 309 311",
    "Belgium": "205",
    "Belize": "312",
    "Bulgaria": "207",
    "Canada": "316",
    "Cayman Islands": "319",
    "Comoros": "616 620",
    "Cook Islands": "518",
    "Croatia": "238",
    "Cyprus": "209 210 212",
    "Denmark": "219 220",
    "Egypt": "622",
    "Estonia": "276",
    "Faroe Islands": "231",
    "Finland": "230",
    "France": "226 227 228",
    "Germany": "211 218",
    "Gibraltar": "236",
    "Greece": "237 239 240 241",
    "Iceland": "251",
    "Ireland": "250",
    "Italy": "247",
    "Latvia": "275",
    "Liberia": "636 637",
    "Lithuania": "277",
    "Luxembourg": "253",
    "Madeira (Portugal)": "255",
    "Malta": "215 229 248 249 256",
    "Marshall Islands": "538",
    "Monaco": "254",
    "Montenegro": "262",
    "Morocco": "242",
    "Netherlands": "244 245 246",
    "Norway": "257 258 259",
    "Palau": "511",
    "Panama": "351 352 353 354 355 356 357 370 371 372 373 374",
    "Poland": "261",
    "Portugal": "263",
    "Romania": "264",
    "Saint Vincent and the Grenadines": "375 376 377",
    "Sierra Leone": "667",
    "Slovenia": "278",
    "Spain": "224 225",
    "Sweden": "265 266",
    "Switzerland": "269",
    "Togo": "671",
    "Tunisia": "672",
    "Türkiye": "271",
    "United Kingdom": "232 233 234 235",
    "United States": "338 366 367 368 369",
    "Vanuatu": "576 577",
}
FLAGS: Final = tuple(_MIDS)
_BY_MID: Final = {mid: flag for flag, mids in _MIDS.items() for mid in mids.split()}


def flag_of(mmsi: str) -> str:
    """The flag State of a ship station's MMSI; "" where it is not in the list or no such MMSI."""
    return _BY_MID.get(mmsi[:3], "") if len(mmsi) == 9 and mmsi.isdecimal() else ""
