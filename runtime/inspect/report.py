"""The whole inspection of a film."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from fractions import Fraction
from pathlib import Path
from types import MappingProxyType
from typing import Any

from ..film.ffmpeg import FfmpegError
from ..sound import files
from ..stems import STEMS, stem_path
from .finding import Finding
from .picture import Picture, picture
from .sound import Heard, read, sound
from .stems import Dialogue, dialogue
from .streams import Streams, streams
from .subtitles import Subtitles, subtitles
from .sync import Sync, Synchrony, sync

_NONE: Mapping[str, Path] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Report:
    """What was measured, and what is wrong. None: there is no such thing in the film, or it could not be read."""

    path: str
    streams: Streams | None = None
    picture: Picture | None = None
    sound: Heard | None = None
    dialogue: Dialogue | None = None
    subtitles: Subtitles | None = None
    sync: Sync | None = None
    findings: tuple[Finding, ...] = ()

    @property
    def broken(self) -> bool:
        """Whether the film should not be shown."""
        return any(finding.broken for finding in self.findings)

    def data(self) -> dict[str, Any]:
        """As plain data, for JSON."""
        return {"format": "scenec.inspection/1", "broken": self.broken, **asdict(self)}


def inspect(
    path: Path, *, loudness: float = -16.0, stems: Mapping[str, Path] = _NONE, together: Synchrony | None = None
) -> Report:
    """Look at and listen to a film; with its stems also to speech against the rest. Raises OSError.

    `loudness` is what it should have, in LUFS; `together` what should be seen and heard at once. What cannot be read
    as a film at all is a finding too.
    """
    try:
        told, found = streams(path)
    except ValueError as error:
        return Report(str(path), findings=(Finding(True, f"this is no film: {error}"),))
    report: dict[str, Any] = {}
    try:
        report["picture"], more = picture(path, told)
        found += more
        if "soun" in told.tracks:
            report["sound"], more = sound(read(path), loudness)
            found += more
        if "sbtl" in told.tracks:  # chapters are a track of text too
            report["subtitles"], more = subtitles(path, told.seconds)
            found += more
    except FfmpegError as error:
        found.append(Finding(True, f"it cannot be decoded: {error}"))
    if all(name in stems for name in STEMS):
        report["dialogue"], more = dialogue(stems)
        found += more
        if together is not None:
            report["sync"], more = sync(together, files.read(stems["dialogue"]), float(Fraction(told.rate)))
            found += more
    ordered = sorted(found, key=lambda each: (not each.broken, each.start or 0.0))
    return Report(str(path), streams=told, **report, findings=tuple(ordered))


def beside(path: Path) -> dict[str, Path]:
    """The stems that lie beside a film, as `build --stems` leaves them: film.dialogue.flac ..."""
    named = {name: stem_path(path, name) for name in STEMS}
    return named if all(each.is_file() for each in named.values()) else {}
