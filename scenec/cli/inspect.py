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
    form: Form = Format.HUMAN,
) -> int:
    """Look at and listen to a film, and its stems where `build --stems` left them. Leaves with 3 if it is broken."""
    from scenec.runtime.inspect.report import beside, inspect

    report = inspect(film, loudness=target, stems=beside(film))
    if form is Format.JSON:
        print(json.dumps(report.data(), indent=2, ensure_ascii=False))
    else:
        for line in (*_measured(report), *_found(report)):
            print(line)
    return Exit.RENDER if report.broken else Exit.FINE


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


def _subtitles(report: Report) -> str:
    shown = report.subtitles
    return f"{shown.captions}, at most {shown.quickest:.0f} characters a second" if shown is not None else ""


def _found(report: Report) -> list[str]:
    lines = [f"{'BROKEN' if each.broken else 'weak':<9}  {in_words(each)}" for each in report.findings]
    return lines or ["fine       nothing is wrong with it"]
