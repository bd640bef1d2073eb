"""CPU time of each kind of sound beside the time it fills, and so for all the sound of a film of 60 s."""

from __future__ import annotations

import os
import tempfile
from fractions import Fraction
from pathlib import Path
from typing import Any

from scenec.compiler.canonical import plain
from scenec.compiler.film.entities import Voice
from scenec.compiler.film.sound import Bed, Effect, Mix, MusicCue, SpeechTake, Strip
from scenec.runtime.sound import files
from scenec.runtime.sound.signal import seconds
from scenec.runtime.tasks import bed, effect, mix, music, speech
from scenec.runtime.tasks.contract import Operation, Work

from .table import table

LENGTH = Fraction(60)
VOICE = Voice("en-GB", 150, 200, 108, 158, 32, 1.0, 3, 1, 0.5, 0.0, 5.0, 0.05, 0.0, 0.7, -32.0, "none", 11)
LINE = "Somebody always asks. You only have to be quiet enough."

ORDERS: tuple[tuple[str, Operation, Any, str, int], ...] = (
    ("speech", speech, SpeechTake(LINE, VOICE), "dialogue", 10),
    ("music", music, MusicCue(LENGTH, ("tender", "uneasy"), "slow piano", (LENGTH / 2,), (), "ring", 7), "music", 1),
    ("bed wind", bed, Bed("wind", LENGTH, 5), "ambience", 1),
    ("bed sea", bed, Bed("sea", LENGTH, 5), "ambience", 1),
    ("bed ice", bed, Bed("ice", LENGTH, 5), "ambience", 1),
    ("bed room", bed, Bed("room", LENGTH, 5), "ambience", 1),
    ("effect whale", effect, Effect("whale", 5, Fraction(6)), "effects", 2),
    ("effect steps", effect, Effect("steps-snow", 5, Fraction(6)), "effects", 2),
    ("effect key", effect, Effect("key", 5), "effects", 1),
)
"""(name, operation, order, bus, how many of it a film of LENGTH has)."""


def spent(operation: Operation, order: Any, folder: Path, inputs: dict[str, Path] | None = None) -> tuple[float, Path]:
    """CPU seconds of one task and of the processes it starts, and its sound."""
    folder.mkdir(parents=True)
    before = sum(os.times()[:4])
    outputs = operation.run(Work(plain(order), inputs or {}, folder, lambda share: None))
    return sum(os.times()[:4]) - before, outputs["audio"]


def main() -> None:
    """Make every sound once, mix them, and print ratios to the time they fill."""
    rows, total, inputs, strips = [], 0.0, {}, []
    with tempfile.TemporaryDirectory() as folder:
        spent(effect, Effect("knock", 5), Path(folder) / "warm")
        for name, operation, order, bus, count in ORDERS:
            took, path = spent(operation, order, Path(folder) / name)
            rows.append((name, took, seconds(files.read(path))))
            total += took * count
            inputs[name] = path
            strips += [Strip(name, bus, Fraction(6 * number), -24.0) for number in range(count)]
        speech_spans = tuple((Fraction(6 * number), Fraction(6 * number + 4)) for number in range(10))
        took, _ = spent(mix, Mix(LENGTH, tuple(strips), speech_spans), Path(folder) / "mix", inputs)
        rows.append(("mix", took, float(LENGTH)))
        rows.append((f"a film of {LENGTH} s", total + took, float(LENGTH)))
    table(
        "Sound: CPU time to make it over the time it fills",
        ("what", "seconds", "takes", "ratio"),
        [(name, f"{fills:.1f}", f"{took:.2f}", f"{took / fills:.3f}") for name, took, fills in rows],
    )


if __name__ == "__main__":
    main()
