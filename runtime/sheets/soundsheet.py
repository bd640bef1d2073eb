"""The sound of a film to look at: waveforms of the stems, a spectrogram, cues and subtitles against the shots."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import scipy.signal
import skia
from numpy.typing import NDArray

from ..sound import loudness
from ..sound.signal import RATE, Sound, decibels
from .pen import FAINT, INK, PAPER, RULE, fitted, image, text, wrapped

_SECOND, _ROW = 40, 60.0
"""Pixels a second, and seconds a row."""
_LEFT, _TOP, _GAP = 168, 74, 34
_BAND, _WORDS, _WAVE, _SPECTRUM, _LOUD = 26, 50, 64, 150, 70
_COLOURS = {"dialogue": 0xFF9B3D2E, "music": 0xFF3C5A80, "effects": 0xFF5E7A46, "ambience": 0xFF8A7A4A}
_SHOTS = (0xFFE3D8C4, 0xFFD3C6AE)
_LOWEST, _HIGHEST = 60.0, 16_000.0
"""Hz of the spectrogram."""
_QUIETEST = -60.0
_HEAT = np.array([[230, 241, 246], [160, 190, 222], [70, 110, 190], [40, 45, 120], [20, 18, 30]], np.float64)
"""Colours of a spectrogram from nothing to loud, BGR."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Something in time: a shot, a caption, a cue. Seconds of the film; `kind` shots, captions or a bus of the mix."""

    kind: str
    start: float
    end: float
    label: str


def sound_sheet(title: str, marks: Sequence[Mark], stems: Mapping[str, Sound], path: Path) -> None:
    """Draw it, 60 s a row, as a PNG. `stems` are dialogue, music and effects, stereo and of one length."""
    master = sum(stems.values(), np.zeros(1))
    seconds = master.shape[-1] / RATE
    rows = max(1, int(-(-seconds // _ROW)))
    lanes = _lanes(marks)
    tall = _row_height(lanes)
    wide = _LEFT + round(min(seconds, _ROW) * _SECOND) + 40
    surface = skia.Surface(wide, _TOP + rows * (tall + _GAP))
    canvas = surface.getCanvas()
    canvas.clear(PAPER)
    text(canvas, fitted(title, wide - 80, 30, "bold"), 40, 50, 30, INK, "bold")
    for row in range(rows):
        begin, end = row * _ROW, min((row + 1) * _ROW, seconds)
        _row(canvas, (begin, end), _TOP + row * (tall + _GAP), marks, lanes, stems, master)
    surface.makeImageSnapshot().save(str(path), skia.kPNG)


def _row_height(lanes: Mapping[int, int]) -> int:
    return 2 * _BAND + _WORDS + 3 * _WAVE + _SPECTRUM + _LOUD + (max(lanes.values(), default=-1) + 1) * _BAND


def _lanes(marks: Sequence[Mark]) -> dict[int, int]:
    """For each cue the line it stands on, so that none covers another or its words."""
    free: list[float] = []
    found = {}
    for index, mark in sorted(enumerate(marks), key=lambda each: (each[1].start, each[0])):
        if mark.kind in ("shots", "captions"):
            continue
        lane = next((n for n, until in enumerate(free) if until <= mark.start), len(free))
        needed = max(mark.end, mark.start + len(mark.label) * 7.5 / _SECOND + 0.3)
        free[lane : lane + 1] = [needed]
        found[index] = lane
    return found


def _row(
    canvas: skia.Canvas,
    span: tuple[float, float],
    top: float,
    marks: Sequence[Mark],
    lanes: Mapping[int, int],
    stems: Mapping[str, Sound],
    master: Sound,
) -> None:
    """One row of the sheet: everything heard and shown between two seconds."""
    y = _ruler(canvas, span, top)
    shots = [mark for mark in marks if mark.kind == "shots"]
    for index, mark in enumerate(shots):
        _block(canvas, mark, span, y, _SHOTS[index % 2])
    _name(canvas, "shots", y + 18)
    y += _BAND
    for mark in (mark for mark in marks if mark.kind == "captions"):
        _caption(canvas, mark, span, y)
    _name(canvas, "subtitles", y + 18)
    y += _WORDS
    for name, stem in stems.items():
        _wave(canvas, stem, span, y, _COLOURS[name])
        _name(canvas, name, y + _WAVE / 2)
        y += _WAVE
    _spectrogram(canvas, master, span, y)
    _name(canvas, "spectrum", y + 20)
    y += _SPECTRUM
    _loudness(canvas, master, span, y)
    _name(canvas, "loudness", y + 20)
    y += _LOUD
    for index, lane in lanes.items():
        _block(canvas, marks[index], span, y + lane * _BAND, _COLOURS.get(marks[index].kind, FAINT), light=True)
    _name(canvas, "cues", y + 18)
    _cuts(canvas, shots, span, top + _BAND, y)


def _x(second: float, span: tuple[float, float]) -> float:
    return _LEFT + (second - span[0]) * _SECOND


def _name(canvas: skia.Canvas, name: str, y: float) -> None:
    text(canvas, name, 40, y, 15, FAINT)


def _ruler(canvas: skia.Canvas, span: tuple[float, float], y: float) -> float:
    for second in range(round(span[0]), int(span[1]) + 1, 5):
        text(canvas, f"{second // 60}:{second % 60:02d}", _x(second, span), y + 16, 13, FAINT)
    return y + _BAND


def _block(
    canvas: skia.Canvas, mark: Mark, span: tuple[float, float], y: float, colour: int, *, light: bool = False
) -> None:
    """A bar from a mark's start to its end with its words in it; cues have theirs after a bar."""
    start, end = max(mark.start, span[0]), min(mark.end, span[1])
    if end <= start and not span[0] <= mark.start < span[1]:
        return
    left, right = _x(start, span), max(_x(end, span), _x(start, span) + 4)
    paint = skia.Paint(Color=colour, AntiAlias=True)
    canvas.drawRect(skia.Rect(left, y + 2, right - 1, y + (7 if light else _BAND - 2)), paint)
    space = _x(span[1], span) - left if light else right - left - 8
    text(canvas, fitted(mark.label, space, 13), left + (0 if light else 4), y + (20 if light else 18), 13)


def _caption(canvas: skia.Canvas, mark: Mark, span: tuple[float, float], y: float) -> None:
    """A caption's words, over as many lines as its time has room for."""
    left, right = _x(max(mark.start, span[0]), span), _x(min(mark.end, span[1]), span)
    if right <= left:
        return
    canvas.drawRect(skia.Rect(left, y + 2, right - 1, y + _WORDS - 3), skia.Paint(Color=0xFFFFFFFF))
    for number, line in enumerate(wrapped(mark.label, right - left - 8, 12, 3)):
        text(canvas, line, left + 4, y + 15 + 14 * number, 12)


def _wave(canvas: skia.Canvas, stem: Sound, span: tuple[float, float], y: float, colour: int) -> None:
    """The highest and lowest sample of each pixel."""
    part = stem[:, round(span[0] * RATE) : round(span[1] * RATE)].mean(axis=0)
    step = RATE // _SECOND
    pixels = part[: len(part) // step * step].reshape(-1, step)
    middle, paint = y + _WAVE / 2, skia.Paint(Color=colour, StrokeWidth=1)
    canvas.drawLine(_LEFT, middle, _LEFT + len(pixels), middle, skia.Paint(Color=RULE))
    for x, (low, high) in enumerate(zip(pixels.min(axis=1).tolist(), pixels.max(axis=1).tolist(), strict=True)):
        reach = _WAVE / 2 - 3
        canvas.drawLine(_LEFT + x, middle - max(-1, low) * reach, _LEFT + x, middle - min(1, high) * reach - 0.5, paint)


def _spectrogram(canvas: skia.Canvas, master: Sound, span: tuple[float, float], y: float) -> None:
    """Levels by pitch, in octaves from the bottom to the top."""
    part = master[:, round(span[0] * RATE) : round(span[1] * RATE)].mean(axis=0)
    hertz, _, power = scipy.signal.spectrogram(part, RATE, nperseg=4096, noverlap=2496)
    grid = np.geomspace(_HIGHEST, _LOWEST, _SPECTRUM)
    level = decibels(np.sqrt(power[np.abs(hertz[None, :] - grid[:, None]).argmin(axis=1)]) + 1e-9)
    share = np.clip((level - level.max() - _QUIETEST) / -_QUIETEST, 0, 1)
    across = round((span[1] - span[0]) * _SECOND)
    pixels = cv2.resize(_heat(share), (max(across, 1), _SPECTRUM), interpolation=cv2.INTER_AREA)
    canvas.drawImage(image(np.asarray(pixels, np.uint8)), _LEFT, y)
    for label in (100, 1000, 10_000):
        place = y + _SPECTRUM * np.log(_HIGHEST / label) / np.log(_HIGHEST / _LOWEST)
        text(canvas, f"{label} Hz" if label < 1000 else f"{label // 1000} kHz", _LEFT - 46, float(place) + 4, 11, FAINT)


def _heat(share: NDArray[np.float64]) -> NDArray[np.uint8]:
    steps = np.linspace(0, 1, len(_HEAT))
    channels = [np.interp(share, steps, _HEAT[:, channel]) for channel in range(3)]
    return np.stack([*channels, np.full(share.shape, 255.0)], axis=2).astype(np.uint8)


def _loudness(canvas: skia.Canvas, master: Sound, span: tuple[float, float], y: float) -> None:
    """Momentary loudness from -60 to 0 LUFS, with lines at -50 and -16."""
    levels = loudness.momentary(master)
    first, last = round(span[0] * 10), min(round(span[1] * 10), len(levels))
    for line in (-16.0, -50.0):
        place = y + _LOUD * line / _QUIETEST
        canvas.drawLine(_LEFT, place, _x(span[1], span), place, skia.Paint(Color=RULE))
        text(canvas, f"{line:.0f}", _LEFT - 30, place + 4, 11, FAINT)
    path = skia.Path()
    for index in range(first, last):
        x = _x(index / 10 + 0.2, span)
        place = y + _LOUD * float(np.clip(levels[index] / _QUIETEST, 0, 1))
        path.lineTo(x, place) if index > first else path.moveTo(x, place)
    canvas.drawPath(path, skia.Paint(Color=INK, AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=1.2))


def _cuts(canvas: skia.Canvas, shots: Sequence[Mark], span: tuple[float, float], top: float, bottom: float) -> None:
    paint = skia.Paint(Color=0x50847B6E, StrokeWidth=1)
    for mark in shots:
        if span[0] <= mark.start < span[1]:
            canvas.drawLine(_x(mark.start, span), top, _x(mark.start, span), bottom, paint)
