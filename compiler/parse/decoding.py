"""Bytes to text."""

from __future__ import annotations

from ..codes import diagnostic
from ..diagnostics import Diagnostic
from ..source import Source, Span

_BINARY = {
    b"\x89PNG": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"%PDF": "a PDF",
    b"PK\x03\x04": "a zip archive or an office document",
    b"RIFF": "a sound or a film",
    b"\x1f\x8b": "a gzip archive",
    b"{\\rtf": "a rich text document",
}
_HINT = "Save the script as plain text in UTF-8."


def decode(name: str, data: bytes) -> Source | Diagnostic:
    """The script in a file's bytes, a byte order mark included, or SC0101 if they are no text in UTF-8."""
    nowhere = Span(name, 0, 0)
    if known := next((what for head, what in _BINARY.items() if data.startswith(head)), ""):
        return diagnostic("SC0101", f"This is {known}, not a script", nowhere, hint=_HINT)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return diagnostic("SC0101", "This text is in UTF-16, not in UTF-8", nowhere, hint=_HINT)
    if 0 in data:
        where = f"byte {data.index(0) + 1} is zero"
        return diagnostic("SC0101", f"This is no text: {where}", nowhere, hint=_HINT)
    try:
        return Source(name, data.decode("utf-8"))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        where = f"byte {error.start + 1}, on line {line}, is 0x{data[error.start]:02x}"
        return diagnostic("SC0101", f"This is no text in UTF-8: {where}", nowhere, hint=_HINT)
