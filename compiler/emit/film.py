"""The plan of a film: speech alone while nothing is measured, then everything."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from ..canonical import plain
from ..context import Context
from ..film.film import Film
from ..plan import Expect, Input, Plan
from ..source import Source
from .builder import Builder, Cost
from .captions import captions
from .cut import cut
from .desk import mix, speeches
from .picture import pictures
from .poster import poster
from .select import select

Sources = Mapping[str, Source]
"""Texts by name: they give reasons their lines."""


def speak(film: Film, sources: Sources = MappingProxyType({})) -> Plan:
    """The speech tasks alone: they run first, and the film is cut to what they measure."""
    builder = Builder(sources)
    speeches(builder, film)
    return builder.plan(film, film.settings.size, {})


def emit(film: Film, context: Context, shots: str | None = None, sources: Sources = MappingProxyType({})) -> Plan:
    """All the work of a film, or of some of its shots: `1.2` or `1.2-2.1`.

    Raises SelectionError for shots, or a loudness asked for besides the script's, that there are not.
    """
    chosen = select(film, shots) if shots else film
    if context.loudness:
        chosen = replace(chosen, settings=replace(chosen.settings, loudness=context.loudness))
    size, rate = frame_size(chosen, context), plain(chosen.settings.rate)
    quality = "draft" if context.draft else "film"
    builder = Builder(sources)
    sound = mix(builder, chosen)
    segments = pictures(builder, cut(chosen), size, quality, rate)
    subtitles = _subtitles(builder, chosen, rate)
    cover = poster(builder, chosen, size, quality) if shots is None else None
    posters = {"poster": cover} if cover is not None else {}
    joined = _join(builder, chosen, size, rate, segments, {"sound": sound, "subtitles": subtitles, **posters})
    stems = {stem: Input(task=sound.task, output=stem) for stem in ("dialogue", "music", "effects")}
    return builder.plan(chosen, size, {"film": joined, "subtitles": subtitles, **stems, **posters})


def frame_size(film: Film, context: Context) -> tuple[int, int]:
    """The picture's size; a draft is half as wide and high, in even numbers."""
    width, height = film.settings.size
    return (width // 4 * 2, height // 4 * 2) if context.draft else (width, height)


def _subtitles(builder: Builder, film: Film, rate: str) -> Input:
    found = captions(film)
    params = {"captions": found, "rate": rate}
    outputs = {"srt": Expect(kind="text", blank=not found)}
    name = builder.add("subtitles", params, outputs, label="subtitles", cost=Cost(0.1, 50))
    return Input(task=name, output="srt")


def _join(
    builder: Builder, film: Film, size: tuple[int, int], rate: str, segments: tuple[Input, ...], more: dict[str, Input]
) -> Input:
    params = {
        "title": film.title,
        "rate": rate,
        "size": list(size),
        "frames": film.frames,
        "language": film.settings.language,
        "chapters": [list(chapter) for chapter in _chapters(film)],
    }
    inputs = {f"{index:03d}": segment for index, segment in enumerate(segments)} | more
    outputs = {"film": Expect(kind="film", frames=film.frames, size=size, rate=rate)}
    name = builder.add("join", params, outputs, inputs=inputs, label="join", cost=Cost(2.0))
    return Input(task=name, output="film")


def _chapters(film: Film) -> list[tuple[int, str]]:
    """(first frame, title) of each scene; the main title opens the first."""
    starts = [(scene.start, scene.heading) for scene in film.scenes]
    return [(0, starts[0][1]), *starts[1:]] if starts else []
