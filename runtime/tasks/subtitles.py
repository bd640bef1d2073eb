"""subtitles: captions counted in frames become an srt file. {captions, rate} -> srt."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from math import floor
from pathlib import Path

from pydantic import TypeAdapter
from pysubs2 import SSAEvent, SSAFile

from scenec.compiler.film.picture import Caption

from .contract import Work

VERSION: int = 1

_CAPTIONS = TypeAdapter(tuple[Caption, ...])


def run(work: Work) -> Mapping[str, Path]:
    """Write the captions down. A film without any has an empty file."""
    rate = Fraction(work.params["rate"])
    captions = _CAPTIONS.validate_python(work.params["captions"])
    file = SSAFile()
    file.events = [_event(caption, rate) for caption in captions]
    out = work.folder / "subtitles.srt"
    # Braces are words here, not styles: what looks like a style is kept as it stands.
    out.write_text(file.to_string("srt", keep_ssa_tags=True), encoding="utf-8", newline="\n")
    return {"srt": out}


def _event(caption: Caption, rate: Fraction) -> SSAEvent:
    event = SSAEvent(start=_milliseconds(caption.start, rate), end=_milliseconds(caption.end, rate))
    event.plaintext = "\n".join(caption.lines)
    return event


def _milliseconds(frame: int, rate: Fraction) -> int:
    """The nearest millisecond to a frame's time; halves go up."""
    return floor(frame * 1000 / rate + Fraction(1, 2))
