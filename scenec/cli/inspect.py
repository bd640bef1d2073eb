"""`scenec inspect`: what is wrong with a finished film."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .exits import Exit
from .options import Form
from .screen import Format

if TYPE_CHECKING:
    from scenec.runtime.inspect.finding import Finding
    from scenec.runtime.inspect.report import Report

NAME = "inspect"


def command(
    film: Annotated[Path, typer.Argument(help="A film, film.mp4.", show_default=False)],
    target: Annotated[float, typer.Option("--target", help="LUFS that it should have.")] = -16.0,
    script: Annotated[
        Path | None, typer.Option("--script", help="What it was made from; NAME.scene beside it if left out.")
    ] = None,
    form: Form = Format.HUMAN,
) -> int:
    """Look at and listen to a film. Leaves with 3 if it is broken.

    Speech is held against the rest, and mouths and deeds against their sounds, where the store still has what the
    film was made from (or, for speech, `build --stems` left the stems beside it).
    """
    from scenec.records import records
    from scenec.runtime.inspect.report import beside, inspect
    from scenec.synchrony import synchrony

    known = records(film, script or _script(film))
    if isinstance(known, str):
        report = inspect(film, loudness=target, stems=beside(film))
    else:
        together = synchrony(known.film, known.plan, known.sounds.__getitem__)
        report = inspect(film, loudness=target, stems=known.stems, together=together)
    if form is Format.JSON:
        print(json.dumps(report.data(), indent=2, ensure_ascii=False))
    else:
        missing = [f"in step    not known: {known}"] if isinstance(known, str) and report.streams is not None else []
        for line in (*_measured(report), *missing, *_found(report)):
            print(line)
    return Exit.RENDER if report.broken else Exit.FINE


def _script(film: Path) -> Path:
    """The script of that name that lies beside a film."""
    fountain = film.with_suffix(".fountain")
    return fountain if fountain.is_file() else film.with_suffix(".scene")


def in_words(finding: Finding) -> str:
    """A finding in a line: `0:12.3-0:15.0  nothing moves`."""
    if finding.start is None:
        return finding.what
    until = f"-{_clock(finding.end)}" if finding.end not in (None, finding.start) else ""
    return f"{_clock(finding.start)}{until}  {finding.what}"


def _clock(seconds: float | None) -> str:
    minutes, rest = divmod(seconds or 0.0, 60)
    return f"{int(minutes)}:{rest:04.1f}"


def _measured(report: Report) -> list[str]:
    parts = {
        "picture": _picture(report),
        "sound": _sound(report),
        "speech": _speech(report),
        "in step": _sync(report),
        "subtitles": _subtitles(report),
    }
    return [f"{name:<9}  {measured}" for name, measured in parts.items() if measured]


def _picture(report: Report) -> str:
    told = report.streams
    if told is None:
        return ""
    return f"{told.size[0]}x{told.size[1]}, {told.frames} frames at {told.rate}, {told.seconds:.2f} s"


def _sound(report: Report) -> str:
    heard = report.sound
    if heard is None:
        return ""
    loud = f"{heard.integrated:.1f} LUFS, loudest 3 s {heard.short_term:.1f}, range {heard.range:.1f} LU"
    return f"{loud}, true peak {heard.peak:.1f} dBTP, {heard.mono:+.1f} LU in mono"


def _speech(report: Report) -> str:
    said = report.dialogue
    if said is None or not said.lines:
        return ""
    music = f"{said.over_music:.1f} LU over music (least {said.worst_over_music:.1f})"
    return f"{music}, {said.over_all:.1f} over everything (least {said.worst_over_all:.1f})"


def _sync(report: Report) -> str:
    found = report.sync
    if found is None:
        return ""
    lips = f"mouths follow the voice by {found.agree:.2f} (least {found.worst:.2f})" if found.lines else ""
    deeds = f"{found.deeds} deeds are heard within {found.apart:.1f} frames" if found.deeds else ""
    return ", ".join(part for part in (lips, deeds) if part) or "nobody is seen to speak or to touch anything"


def _subtitles(report: Report) -> str:
    shown = report.subtitles
    return f"{shown.captions}, at most {shown.quickest:.0f} characters a second" if shown is not None else ""


def _found(report: Report) -> list[str]:
    lines = [f"{'BROKEN' if each.broken else 'weak':<9}  {in_words(each)}" for each in report.findings]
    return lines or ["fine       nothing is wrong with it"]
