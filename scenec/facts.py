"""What a file in quotes is: kind, size and length by its content, whatever its name says. Reads, never decodes."""

from __future__ import annotations

import hashlib
import struct
from fractions import Fraction
from pathlib import Path

from .compiler.context import FileFacts, Refused

LARGEST = {"image": 32 * 2**20, "sound": 512 * 2**20, "text": 20 * 2**20}
"""Bytes: an hour of sound as WAV is 650 MB, as FLAC half of that."""

WIDEST = 16_384
"""Pixels of an image's side."""

LONGEST = Fraction(4 * 3600)
"""Seconds of a sound."""

_SOUNDS = (b"RIFF", b"RF64", b"fLaC", b"OggS", b"ID3")


def facts_of(path: Path) -> FileFacts | Refused:
    """The facts of a file, or in words why it cannot be used. Raises OSError."""
    with path.open("rb") as file:
        head = file.read(1 << 16)
        kind, size = _kind(head), path.stat().st_size
        if size > LARGEST[kind]:
            return Refused(f"it is larger than {LARGEST[kind] // 2**20} MB, the most that {kind} may have")
        if not size:
            return Refused("it is empty")
        file.seek(0)
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    if kind == "image":
        return _image(head, digest, size)
    return _sound(path, digest, size) if kind == "sound" else FileFacts(digest, kind, size)


def _kind(head: bytes) -> str:
    """image, sound or text, by the first bytes."""
    if head.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")) or _riff(head) == b"WEBP":
        return "image"
    frame = len(head) > 1 and head[0] == 0xFF and head[1] & 0xE0 == 0xE0  # MP3 without a tag
    return "sound" if frame or head.startswith(_SOUNDS) else "text"


def _riff(head: bytes) -> bytes:
    """The form of a RIFF file."""
    return head[8:12] if head.startswith(b"RIFF") else b""


def _image(head: bytes, digest: str, size: int) -> FileFacts | Refused:
    pixels = _pixels(head)
    if pixels is None or min(pixels) < 1:
        return Refused("it is damaged: its size cannot be read")
    if max(pixels) > WIDEST:
        return Refused(f"it is {pixels[0]} x {pixels[1]} pixels large; {WIDEST} a side are the most")
    return FileFacts(digest, "image", size, pixels=pixels)


def _pixels(head: bytes) -> tuple[int, int] | None:
    """(width, height) from an image's header: PNG (RFC 2083), WebP (RFC 9649) or JPEG (ITU T.81, B.2.2)."""
    try:
        if head.startswith(b"\x89PNG"):
            return struct.unpack(">II", head[16:24])
        if _riff(head) == b"WEBP":
            return _webp(head)
        return _jpeg(head)
    except (struct.error, IndexError):
        return None


def _webp(head: bytes) -> tuple[int, int] | None:
    match head[12:16]:
        case b"VP8X":
            return int.from_bytes(head[24:27], "little") + 1, int.from_bytes(head[27:30], "little") + 1
        case b"VP8L":
            bits = int.from_bytes(head[21:25], "little")
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8 ":
            width, height = struct.unpack("<HH", head[26:30])
            return width & 0x3FFF, height & 0x3FFF
        case _:
            return None


def _jpeg(head: bytes) -> tuple[int, int] | None:
    """From marker to marker, to the start of the frame."""
    place = 2
    while head[place] == 0xFF:
        marker = head[place + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", head[place + 5 : place + 9])
            return width, height
        (length,) = struct.unpack(">H", head[place + 2 : place + 4])
        place += 2 + length
    return None


def _sound(path: Path, digest: str, size: int) -> FileFacts | Refused:
    import soundfile  # only a script that names a sound pays for it

    try:
        info = soundfile.info(path)
    except soundfile.SoundFileError:
        return Refused("it is a sound that cannot be read; save it as WAV, FLAC, OGG or MP3")
    seconds = Fraction(info.frames, info.samplerate)
    if seconds <= 0:
        return Refused("it holds no sound")
    if seconds > LONGEST:
        return Refused(f"it is {round(seconds / 3600)} hours long; {LONGEST // 3600} are the most")
    return FileFacts(digest, "sound", size, seconds.limit_denominator(1_000_000))
