"""What a first report says of the boat, in the words of those who write: English first, the common ones of French, Italian,
German and Spanish. Offered to the officer with the words it stands in, never taken over by itself.

One table: which field, which value, which words. A word that is denied ("not taking water") gives the opposite; one that
is only asked about ("if they are taking water") gives nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

Value = str | bool


@dataclass(frozen=True, slots=True)
class BoatGuess:
    """One field of the card (a name in ``CaseDetails``) with the value that the text seems to say, and its words."""

    field: str
    value: Value
    text: str


def _words(*patterns: str) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(patterns) + r")\b", re.IGNORECASE)


_TYPES: Final = (
    (
        "sailing",
        _words(r"sail(?:ing)?[ -]?(?:boat|vessel|yacht)s?", r"yacht", r"voilier", r"barca a vela", r"veliero",
               r"segel\w+", r"velero"),
    ),
    (
        "fishing",
        _words(r"fishing (?:boat|vessel|trawler)", r"trawler", r"bateau de pêche", r"chalutier", r"peschereccio", r"fischer?boot",
               r"fischkutter", r"(?:barco de )?pesca", r"pesquero"),
    ),
    (
        "rubber",
        _words(r"rubber(?:[ -](?:boat|dinghy|raft))?", r"inflatable", r"dinghy", r"zodiac", r"pneumatique", r"gonflable",
               r"gommone", r"schlauchboot", r"gummiboot",
               r"neumática", r"neumatica", r"hinchable", r"(?:di|en|de) (?:gomma|caoutchouc|goma)"),
    ),
    ("fibreglass", _words(r"fib(?:re|er)[ -]?glass", r"grp", r"fibre de verre", r"vetroresina", r"gfk", r"fibra de vidrio")),
    (
        "metal",
        _words(r"(?:metal|iron|steel)(?:[ -](?:boat|hull|vessel))?", r"métal(?:lique)?", r"en fer", r"(?:di|in) (?:ferro|metallo)",
               r"metallica", r"metallboot", r"eisenboot", r"stahlboot", r"metálica", r"de hierro"),
    ),
    ("wood", _words(r"wood(?:en)?", r"(?:en )?bois", r"(?:di |in )?legno", r"holzboot", r"holz(?:kahn|barke)", r"(?:de )?madera")),
)  # fmt: skip

_COLOURS: Final = {
    "grey": r"gr[ea]y|gris(?:e|es)?|grigi[oa]|grau(?:e[snrm]?)?",
    "white": r"white|blanc(?:he|o|a)?|bianc[oa]|wei(?:ß|ss)(?:e[snrm]?)?",
    "blue": r"blue|bleue?|blu|azzurr[oa]|blau(?:e[snrm]?)?|azul",
    "black": r"black|noire?|ner[oa]|schwarz(?:e[snrm]?)?|negr[oa]",
    "green": r"green|verte?|verde|grün(?:e[snrm]?)?",
    "red": r"red|rouge|ross[oa]|rote[snrm]?|roj[oa]",
    "yellow": r"yellow|jaune|giall[oa]|gelbe?[snrm]?|amarill[oa]",
    "orange": r"orange(?:farbene[snrm]?)?|arancione|naranja",
    "brown": r"brown|brune?|marron|marrone|braune?[snrm]?|marrón",
}
_BOAT: Final = (
    r"(?:boat|dinghy|vessel|raft|hull|zodiac|bateau|embarcation|canot|voilier|gommone|barca|barchino|imbarcazione|peschereccio|"
    r"veliero|\w*boot|barke|kahn|barco|embarcaci[oó]n|patera|lancha|cayuco|velero)"
)
_BETWEEN: Final = r"(?:[\s-]+(?!with\b|has\b|and\b|near\b|by\b|avec\b|et\b|con\b|mit\b|und\b|patrol\b|coast\b|navy\b)[\w’']+)"
_COLOUR_AT: Final = tuple(
    (
        colour,
        re.compile(
            rf"(?P<said>\b(?:(?:{words}){_BETWEEN}{{0,2}}?[\s-]+{_BOAT}|{_BOAT}{_BETWEEN}{{0,3}}?[\s-]+(?:{words})|"
            rf"colou?r\s*:?\s*(?:{words}))\b)",
            re.IGNORECASE,
        ),
    )
    for colour, words in _COLOURS.items()
)

_ENGINE_DEAD: Final = _words(
    r"engines?(?:\s+(?:is|are|has|have|was|been|had))*\s+(?:not\s+working|dead|broken(?:\s+down)?|failed|failure|stopped|out\s+of\s+"
    r"order|off|damaged|down|does(?:n[’']t|\s+not)\s+work)",
    r"(?:no|without(?:\s+an)?|broken|dead)\s+(?:working\s+)?engine",
    r"moteur(?:\s+(?:est|a))?\s+(?:en\s+panne|mort|arrêté|cassé|hors\s+service|ne\s+(?:fonctionne|marche)\s+(?:plus|pas))",
    r"panne\s+(?:de\s+)?moteur",
    r"motore(?:\s+è)?\s+(?:spento|guasto|rotto|in\s+avaria|fermo|in\s+panne|non\s+funziona(?:nte)?)",
    r"avaria\s+(?:al|del)\s+motore",
    r"motor(?:\s+ist)?\s+(?:defekt|ausgefallen|kaputt|tot|aus|läuft\s+nicht(?:\s+mehr)?|funktioniert\s+nicht(?:\s+mehr)?)",
    r"motorschaden",
    r"motor(?:\s+está)?\s+(?:averiado|roto|parado|apagado|muerto|no\s+funciona)",
    r"aver[ií]a\s+(?:del?|en\s+el)\s+motor",
)
_ENGINE_RUNS: Final = _words(
    r"engines?(?:\s+(?:is|are))?(?:\s+still)?\s+(?:working|running)",
    r"moteur\s+(?:fonctionne|marche|tourne)",
    r"motore\s+(?:funziona(?:nte)?|acceso)",
    r"motor\s+(?:läuft|funktioniert)",
    r"motor\s+(?:funciona|encendido|en\s+marcha)",
)
_JACKETS: Final = (
    (
        "none",
        _words(r"(?:no|without(?:\s+any)?|not\s+wearing(?:\s+any)?)\s+life[- ]?(?:jackets?|vests?)",
               r"(?:sans|pas\s+de)\s+gilets?(?:\s+de\s+sauvetage)?", r"senza\s+(?:giubbotti|salvagenti?)",
               r"(?:keine|ohne)\s+(?:rettungs|schwimm)westen", r"sin\s+chalecos"),
    ),
    (
        "some",
        _words(r"(?:some|few|only\s+some|not\s+enough|not\s+all)(?:\s+\w+){0,3}?\s+life[- ]?(?:jackets?|vests?)",
               r"life[- ]?(?:jackets?|vests?)\s+for\s+some", r"(?:quelques|peu\s+de)\s+gilets", r"(?:alcuni|pochi)\s+giubbotti",
               r"(?:einige|wenige)\s+(?:rettungs|schwimm)westen", r"(?:algunos|pocos)\s+chalecos"),
    ),
    (
        "all",
        _words(r"(?:all|everybody|everyone)(?:\s+(?:of|them|people|have|has|are|is|wear|wearing|with|in|the|their))*\s+"
               r"life[- ]?(?:jackets?|vests?)"),
    ),
)  # fmt: skip
_STATES: Final = (
    (
        "people_in_water",
        _words(r"(?:people|persons?|men|man|women|someone|somebody|passengers|survivors|nobody|no\s+one|no-one)"
               r"(?:\s+(?:are|is|have|has|fallen|fell|jumped|already|now))*\s+(?:in(?:to)?\s+the\s+(?:water|sea)|overboard)",
               r"(?:personnes?|gens|hommes?)(?:\s+(?:sont|tombées?))*\s+(?:à\s+l[’']eau|dans\s+l[’']eau|à\s+la\s+mer)",
               r"(?:persone|uomini|uomo|naufraghi)(?:\s+sono)?\s+in\s+(?:acqua|mare)",
               r"(?:menschen|personen|leute|person)(?:\s+(?:sind|ist))?(?:\s+schon)?\s+im\s+wasser",
               r"personas?(?:\s+están)?\s+(?:en\s+el\s+agua|al\s+agua)"),
    ),
    (
        "capsized",
        _words(r"capsized", r"overturned", r"chaviré", r"capovolt[oa]", r"ribaltat[oa]", r"rovesciat[oa]", r"gekentert",
               r"volcad[oa]", r"zozobrad[oa]"),
    ),
    (
        "taking_water",
        _words(r"(?:taking|making|shipping)(?:\s+(?:on|in))?\s+water", r"water\s+(?:is\s+)?(?:entering|coming\s+in)", r"leaking",
               r"pren(?:d|ant)\s+l[’']eau", r"voie\s+d[’']eau", r"imbarca(?:ndo)?\s+acqua", r"entra\s+(?:acqua|agua)",
               r"(?:nimmt|macht)\s+wasser", r"läuft\s+voll", r"hac(?:e|iendo)\s+agua", r"v[ií]a\s+de\s+agua"),
    ),
    (
        "deflating",
        _words(r"deflat(?:ing|ed|es)", r"los(?:ing|es)\s+air", r"tubes?\s+(?:is\s+|are\s+)?(?:burst|punctured|broken)",
               r"(?:se\s+)?dégonfl\w+", r"sgonfi\w+", r"perde\s+aria", r"verliert\s+luft", r"desinfl\w+", r"pierde\s+aire"),
    ),
    (
        "adrift",
        _words(r"adrift", r"drifting", r"à\s+la\s+dérive", r"alla\s+deriva", r"a\s+la\s+deriva", r"treib(?:t|en|end)",
               r"manövrierunfähig"),
    ),
)  # fmt: skip
_ASKED: Final = re.compile(r"\b(?:if|whether|unless|could|may|might|si|se|ob|falls)\b(?:\s+[\w’']+){0,4}\s*$", re.IGNORECASE)
_DENIED: Final = re.compile(
    r"\b(?:no|not|none|never|isn[’']t|aren[’']t|nobody|ne|n[’']est|pas|non|nicht|keine?|sin|ning[uú]n\w*)\b"
    r"(?:\s+(?:is|are|been|being|be|any|more|longer|yet|currently|now|è|sono|est|sont|ist|sind|está|están))?\s*$",
    re.IGNORECASE,
)
_NOBODY: Final = re.compile(r"^(?:nobody|no\s+one|no-one)\b", re.IGNORECASE)


def guess_boat(text: str) -> tuple[BoatGuess, ...]:
    """What the text seems to say of the boat: each field once, by the first words that say it; none where it says nothing."""
    found = [_first("boat_type", text, _TYPES), _colour(text), _engine(text), _first("life_jackets", text, _JACKETS)]
    found += [_state(field, pattern, text) for field, pattern in _STATES]
    return tuple(guess for guess in found if guess is not None)


def _first(field: str, text: str, table: tuple[tuple[str, re.Pattern[str]], ...]) -> BoatGuess | None:
    """The value whose words come first in the text; of those at one place the first in the table."""
    hits = [(m.start(), place, value, m[0]) for place, (value, p) in enumerate(table) if (m := p.search(text))]
    if not hits:
        return None
    _, _, value, said = min(hits)
    return BoatGuess(field, value, _plain(said))


def _colour(text: str) -> BoatGuess | None:
    hits = [(m.start(), len(m["said"]), colour, m["said"]) for colour, p in _COLOUR_AT if (m := p.search(text))]
    if not hits:
        return None
    _, _, colour, said = min(hits)
    return BoatGuess("boat_colour", colour, _plain(said))


def _engine(text: str) -> BoatGuess | None:
    dead, runs = _ENGINE_DEAD.search(text), _ENGINE_RUNS.search(text)
    if dead is not None and (runs is None or dead.start() <= runs.start()):
        return BoatGuess("engine", "not_working", _plain(dead[0]))
    return BoatGuess("engine", "working", _plain(runs[0])) if runs is not None else None


def _state(field: str, pattern: re.Pattern[str], text: str) -> BoatGuess | None:
    for match in pattern.finditer(text):
        before = re.split(r"[.;,:!?\n]", text[: match.start()])[-1]
        if _ASKED.search(before):
            continue
        denied = _DENIED.search(before) is not None or _NOBODY.match(match[0]) is not None
        said = f"{before.split()[-1]} {match[0]}" if denied and before.split() else match[0]
        return BoatGuess(field, not denied, _plain(said))
    return None


def _plain(said: str) -> str:
    return " ".join(said.split())
