"""One line through espeak-ng, in a process of its own: `python espeak.py LIBRARY DATA < request.json > answer`.

Runs by file name in a bare interpreter and imports the standard library alone. The synthesiser keeps state from line
to line, so a process speaks once and ends: that is what makes its bytes the same everywhere.
The answer is a line of JSON, {"rate", "events": [[type, sample, position, length, name]]}, then the samples, mono and
signed, 16 bits each.
"""

from __future__ import annotations

import ctypes
import json
import sys
from typing import Any

WORD, PHONEME, _END = 1, 7, 0

_SYNCHRONOUS = 1
_PHONEME_EVENTS_IN_IPA = 1 | 2
_NO_EXIT = 0x8000
_UTF8 = 1
_PAUSE_AT_END = 0x1000
_PARAMETERS = {"rate": 1, "pitch": 3, "range": 4}


class _Identity(ctypes.Union):
    _fields_ = (("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8))


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("unique", ctypes.c_uint),
        ("position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("milliseconds", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user", ctypes.c_void_p),
        ("id", _Identity),
    )


_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))


def _named(event: Any) -> str:
    """The IPA of a phoneme event."""
    if event.type != PHONEME:
        return ""
    return ctypes.string_at(ctypes.addressof(event.id), 8).split(b"\0")[0].decode("utf-8", "replace")


def speak(library: str, data: str, request: dict[str, Any]) -> tuple[int, list[list[Any]], bytes]:
    """Synthesise one line. Returns the rate, the events and the samples. Raises RuntimeError, OSError."""
    engine = ctypes.CDLL(library)
    chunks: list[bytes] = []
    events: list[list[Any]] = []

    def collect(samples: Any, count: int, found: Any) -> int:
        if samples and count > 0:
            chunks.append(ctypes.string_at(samples, count * 2))
        index = 0
        while found[index].type != _END:
            event = found[index]
            if event.type in (WORD, PHONEME):
                events.append([event.type, event.sample, event.position, event.length, _named(event)])
            index += 1
        return 0

    callback = _Callback(collect)
    rate = engine.espeak_Initialize(_SYNCHRONOUS, 200, data.encode(), _PHONEME_EVENTS_IN_IPA | _NO_EXIT)
    if rate <= 0:
        raise RuntimeError("espeak-ng did not start")
    engine.espeak_SetSynthCallback(callback)
    if engine.espeak_SetVoiceByName(request["voice"].encode()) != 0:
        raise RuntimeError(f"espeak-ng has no voice {request['voice']}")
    for name, number in _PARAMETERS.items():
        engine.espeak_SetParameter(number, int(request[name]), 0)
    text = request["text"].encode() + b"\0"
    engine.espeak_Synth(text, ctypes.c_size_t(len(text)), 0, 1, 0, _UTF8 | _PAUSE_AT_END, None, None)
    engine.espeak_Synchronize()
    return rate, events, b"".join(chunks)


def main() -> None:
    """Answer the one request on standard input."""
    rate, events, samples = speak(sys.argv[1], sys.argv[2], json.loads(sys.stdin.buffer.read()))
    sys.stdout.buffer.write(json.dumps({"rate": rate, "events": events}).encode() + b"\n" + samples)


if __name__ == "__main__":
    main()
