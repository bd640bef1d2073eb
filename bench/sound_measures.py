"""Every point that a film's sound is held to, measured on each example and on two scripts of the bench.

One is busy with ten people and many effects, the other quiet, in French, with music from end to end.
`python -m bench.sound_measures [SCRIPT ...]` makes the sound twice, in stores of its own, and prints tables.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from pysubs2 import SSAFile

from scenec.compiler.film.scene import Scene, ShotCall, Speech, Spoken, StateCall
from scenec.runtime.film.ffmpeg import QUIET, program, run
from scenec.runtime.inspect.sound import Heard, read, sound
from scenec.runtime.inspect.stems import dialogue
from scenec.runtime.inspect.sync import Sync, sync
from scenec.runtime.sound import files
from scenec.runtime.sound.signal import RATE, Sound, decibels
from scenec.synchrony import synchrony

from .score import flatness, repetition, span, spectra
from .soundtrack import Soundtrack, soundtrack
from .table import table

SCRIPTS = (*sorted(Path("examples").glob("*/film.*")), *sorted(Path("bench/scripts").glob("*.scene")))
_GONE = -40.0
"""dB under its peak at which a line has come to its end."""
_SOUNDS = 1e-3
"""Of full scale: what of the music is still heard at its end."""


@dataclass(frozen=True)
class Measured:
    """One film."""

    name: str
    seconds: float
    heard: Heard
    lines: int
    over_music: float | None
    cut: int
    sync: Sync
    directions: float
    music_ends: float | None
    words: bool
    same: bool
    wall: float
    cpu: float
    score: tuple[float, float, float] | None


def measured(script: Path, folder: Path) -> Measured:
    """Make the sound of a film twice and measure it."""
    made, again = (soundtrack(script, folder / store) for store in ("one", "two"))
    rate = float(made.film.settings.rate)
    stems = {name: files.read(path) for name, path in made.stems.items()}
    spoken, _ = dialogue(made.stems)
    pairs = synchrony(made.film, made.plan, made.made.__getitem__)
    together, _ = sync(pairs, stems["dialogue"], rate)
    heard, _ = sound(_after_aac(made.master, folder), -16.0)
    return Measured(
        name=script.parent.name if script.stem == "film" else script.stem,
        seconds=made.seconds,
        heard=heard,
        lines=spoken.lines,
        over_music=spoken.worst_over_music,
        cut=sum(_is_cut(made, task.id) for task in made.plan.tasks if task.op == "speech"),
        sync=together,
        directions=max((abs(apart) for apart in _directions(made, rate)), default=0.0),
        music_ends=_silent_before_the_end(stems["music"]),
        words=_subtitled(made.subtitles) == _written(made),
        same=made.digests == again.digests,
        wall=made.wall,
        cpu=made.cpu,
        score=_score(stems["music"]),
    )


def _after_aac(master: Path, folder: Path) -> Sound:
    out = folder / "master.mp4"
    run([program(), *QUIET, "-i", str(master), "-c:a", "aac", "-b:a", "192k", "-y", str(out)])
    return read(out)


def _is_cut(made: Soundtrack, task: str) -> bool:
    """Whether a line's last phoneme is outside its sound, or the sound ends before the voice has fallen."""
    line = np.abs(files.read(made.made[task]))
    spoken = next((s for scene in made.film.scenes for s in scene.spoken if _work(scene, s) == task), None)
    inside = spoken is None or not spoken.phonemes or spoken.phonemes[-1][2] <= len(line) / RATE
    last = line[-round(0.02 * RATE) :].max()
    return not inside or bool(decibels(last) - decibels(line.max()) > _GONE)


def _work(scene: Scene, spoken: Spoken) -> str:
    speech = scene.elements[spoken.element]
    return speech.work if isinstance(speech, Speech) else ""


def _directions(made: Soundtrack, rate: float) -> Iterator[float]:
    """Frames between each word and the direction that stands at it."""
    starts = {shot.span: shot.start for scene in made.film.scenes for shot in scene.shots}
    strips = next(task for task in made.plan.tasks if task.op == "mix").params["strips"]
    struck = [_seconds(strip["start"]) * rate for strip in strips if strip["bus"] == "effects"]
    for scene in made.film.scenes:
        for spoken in scene.spoken:
            speech = scene.elements[spoken.element]
            for aside in speech.asides if isinstance(speech, Speech) else ():
                word = spoken.start + float(spoken.words[min(aside.word, len(spoken.words) - 1)][0]) * rate
                if isinstance(aside.call, ShotCall):
                    yield starts[aside.call.span] - word
                elif isinstance(aside.call, StateCall) and aside.call.state.casefold() == "sound":
                    yield min((start - word for start in struck), key=abs)


def _seconds(text: str) -> float:
    over, _, under = str(text).partition("/")
    return float(over) / float(under or 1)


def _silent_before_the_end(music: Sound) -> float | None:
    """Seconds of picture after the last of the music; None for a film without."""
    loud = np.nonzero(np.abs(music).max(axis=0) > _SOUNDS)[0]
    return round((music.shape[1] - 1 - int(loud[-1])) / RATE, 2) if len(loud) else None


def _subtitled(path: Path) -> Counter[str]:
    text = path.read_text(encoding="utf-8")
    shown = SSAFile.from_string(text, format_="srt") if text.strip() else []
    return Counter(word for each in shown for word in each.plaintext.split())


def _written(made: Soundtrack) -> Counter[str]:
    speeches = (each for scene in made.film.scenes for each in scene.elements if isinstance(each, Speech))
    return Counter(word for speech in speeches for word in speech.words.split())


def _score(music: Sound) -> tuple[float, float, float] | None:
    if np.abs(music).max() < _SOUNDS:
        return None
    power = spectra(music)
    return flatness(power), span(music), repetition(power)


def _number(value: float | None, form: str = ".1f") -> str:
    return "" if value is None else format(value, form)


def _tables(found: list[Measured]) -> None:
    table(
        "Loudness, after AAC",
        ("film", "seconds", "LUFS", "dBTP", "range LU", "mono LU", "silent stretches"),
        [
            (f.name, _number(f.seconds), _number(f.heard.integrated), _number(f.heard.peak), _number(f.heard.range),
             _number(f.heard.mono), len(f.heard.silences))
            for f in found
        ],
    )  # fmt: skip
    table(
        "Speech: LU of the worst line over the music, lines cut off, mouths, words",
        ("film", "lines", "over music", "cut", "mouths r", "lag", "worst r", "subtitles = script"),
        [
            (f.name, f.lines, _number(f.over_music), f.cut, _number(f.sync.agree, ".2f"), f.sync.lag,
             _number(f.sync.worst, ".2f"), "yes" if f.words else "NO")
            for f in found
        ],
    )  # fmt: skip
    table(
        "In step: frames of the worst effect from its act, and of the worst direction from its word; the end",
        ("film", "acts heard", "apart", "directions", "music ends s before", "same bytes"),
        [
            (f.name, f.sync.deeds, _number(f.sync.apart, ".2f"), _number(f.directions, ".2f"),
             _number(f.music_ends, ".2f"), "yes" if f.same else "NO")
            for f in found
        ],
    )  # fmt: skip
    table(
        "Score: flatness dB, range LU, repetition (three sine pads: see bench.score)",
        ("film", "flatness", "range", "repetition"),
        [(f.name, *(_number(value, ".2f") for value in f.score)) for f in found if f.score is not None],
    )
    table(
        "Sound of 60 s of film on two cores, from nothing to the mix",
        ("film", "wall s", "CPU s"),
        [(f.name, _number(60 * f.wall / f.seconds), _number(60 * f.cpu / f.seconds)) for f in found],
    )


def main() -> None:
    """Print the tables of every script, or of those named."""
    scripts = [Path(name) for name in sys.argv[1:]] or list(SCRIPTS)
    found = []
    for script in scripts:
        with tempfile.TemporaryDirectory() as folder:
            found.append(measured(script, Path(folder)))
    _tables(found)


if __name__ == "__main__":
    main()
