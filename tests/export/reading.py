"""Reads the words of an uncompressed PDF of ours back, by the tables in the file itself (ISO 32000-1, 9.10.3)."""

from __future__ import annotations

import re

_OBJECT = re.compile(rb"(\d+) 0 obj\s(.*?)endobj", re.DOTALL)
_SHOWN = re.compile(rb"/(F\d+\+?\d*) [\d.]+ Tf|\(((?:\\.|[^\\()])*)\) Tj")
_ESCAPE = re.compile(rb"\\([0-7]{3}|.)", re.DOTALL)


def pages(data: bytes) -> list[str]:
    """The text of each page, a line for each piece that was written at once."""
    objects = {int(number): body for number, body in _OBJECT.findall(data)}
    fonts = {
        name: _table(objects[int(found[1])])
        for name, number in re.findall(rb"/(F\d+\+\d+) (\d+) 0 R", data)
        if (found := re.search(rb"/ToUnicode (\d+) 0 R", objects[int(number)]))
    }
    leaves = [body for body in objects.values() if b"/Type /Page\n" in body or b"/Type /Page " in body]
    streams = [objects[int(found[1])] for body in leaves if (found := re.search(rb"/Contents (\d+) 0 R", body))]
    return [_words(stream, fonts) for stream in streams]


def text_of(data: bytes) -> str:
    return "\n".join(pages(data))


def _table(cmap: bytes) -> dict[int, str]:
    first = re.search(rb"beginbfrange\s*<\w+> <\w+> \[(.*?)\]", cmap, re.DOTALL)
    if first:
        return {i: chr(int(code, 16)) for i, code in enumerate(re.findall(rb"<(\w+)>", first[1]))}
    return {int(code, 16): chr(int(letter, 16)) for code, letter in re.findall(rb"<(\w\w)> <(\w{4})>", cmap)}


def _words(stream: bytes, fonts: dict[bytes, dict[int, str]]) -> str:
    out, table = [], dict[int, str]()
    for font, shown in _SHOWN.findall(stream):
        if font:
            table = fonts.get(font, {})
            continue
        raw = _ESCAPE.sub(lambda m: bytes([int(m[1], 8)]) if len(m[1]) == 3 else m[1], shown)
        out.append("".join(table.get(byte, "?") for byte in raw))
    return "\n".join(out)
