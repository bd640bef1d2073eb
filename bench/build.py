"""How long a cold build takes beside the film's own length, split into what it does, and beside encoding alone."""

from __future__ import annotations

import os
import resource
import subprocess
import tempfile
import time
from collections import defaultdict
from pathlib import Path

import scenec
from scenec.runtime.events import Event, Finished
from scenec.runtime.film.encode import QUALITIES
from scenec.runtime.film.ffmpeg import program

from .startup import EXAMPLE
from .table import table

KINDS = {
    "shot": "picture", "blend": "picture", "speech": "sound", "music": "sound", "bed": "sound", "effect": "sound",
    "mix": "sound", "subtitles": "joining", "join": "joining",
}  # fmt: skip


def children() -> float:
    """CPU seconds of every process this one has waited for, and of theirs."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def encode_alone(film: Path) -> tuple[float, float]:
    """(wall, CPU) seconds to encode the film's own frames again with the film's settings, already decoded."""
    preset, factor = QUALITIES["film"]
    with tempfile.TemporaryDirectory() as folder:
        raw = Path(folder) / "frames.y4m"
        subprocess.run([program(), "-v", "error", "-i", str(film), "-an", "-sn", str(raw)], check=True)
        began, used = time.perf_counter(), children()
        command = [program(), "-v", "error", "-i", str(raw), "-c:v", "libx264", "-preset", preset, "-crf", str(factor)]
        subprocess.run([*command, str(Path(folder) / "again.mp4")], check=True)
        return time.perf_counter() - began, children() - used


def main() -> None:
    """Build the example into an empty store and print the tables."""
    spent: defaultdict[str, float] = defaultdict(float)

    def hear(event: Event) -> None:
        if isinstance(event, Finished):
            spent[KINDS[event.op]] += event.seconds

    with tempfile.TemporaryDirectory() as folder:
        os.environ["SCENEC_CACHE"] = folder
        began, used = time.perf_counter(), children()
        built = scenec.build(EXAMPLE, out=Path(folder) / "film.mp4", listener=hear)
        wall, work = time.perf_counter() - began, children() - used
        if built.path is None:
            raise SystemExit("the example does not build")
        again = time.perf_counter()
        scenec.build(EXAMPLE, out=Path(folder) / "film.mp4")
        second = time.perf_counter() - again
        alone, encoding = encode_alone(built.path)
    length = float(built.seconds)
    table(
        f"A cold build of the example: {length:.1f} s of film on {os.cpu_count()} cores",
        ("", "wall s", "/ film", "/ encoding alone"),
        [
            ("cold build", f"{wall:.1f}", f"{wall / length:.2f}", f"{wall / alone:.2f}"),
            ("second build", f"{second:.2f}", f"{second / length:.3f}", f"{second / alone:.3f}"),
            ("encoding alone", f"{alone:.1f}", f"{alone / length:.2f}", "1.00"),
        ],
    )
    drawing = work - encoding - spent["sound"] - spent["joining"]
    shares = {"drawing": drawing, "encoding": encoding, "sound": spent["sound"], "joining": spent["joining"]}
    table(
        "Where its work goes: CPU seconds of all cores (drawing is what the others leave)",
        ("", "CPU s", "/ film", "share"),
        [(name, f"{took:.1f}", f"{took / length:.2f}", f"{took / work:.0%}") for name, took in shares.items()],
    )


if __name__ == "__main__":
    main()
