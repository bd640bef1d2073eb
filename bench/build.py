"""How long a cold build takes beside the film's own length, in all sizes, split into what it does, and its memory.

Wall time depends on what else the machine does; CPU time hardly does. So both stand here: `/ film` is wall time over
the film's length, `idle` the CPU time over it on as many cores as there are: what a machine with nothing else to do
cannot be faster than, and comes close to.
"""

from __future__ import annotations

import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread

from scenec.runtime.film.encode import QUALITIES
from scenec.runtime.film.ffmpeg import program
from scenec.runtime.film.mp4 import tracks

from .parts import Parts, parts
from .startup import EXAMPLE, SCENEC
from .table import table

SIZES = {"1280x720": (), "draft of it": ("--draft",), "1920x1080": (), "1080x1920": ()}
"""The builds: a size, or a name, and what the command is told besides."""
_LOOK = 0.2
"""Seconds between two looks at memory."""


@dataclass(frozen=True, slots=True)
class Cold:
    """A build into an empty store: seconds of wall and CPU, and the most MB that its processes had together."""

    seconds: float
    wall: float
    cpu: float
    memory: float

    def row(self, name: str, alone: float | None) -> tuple[str, ...]:
        """A line of the table; `alone`: wall seconds of encoding alone."""
        idle = self.cpu / (os.cpu_count() or 1)
        ratio = f"{self.wall / alone:.2f}" if alone else ""
        beside = (
            f"{self.wall:.1f}",
            f"{self.wall / self.seconds:.2f}",
            f"{self.cpu:.1f}",
            f"{idle / self.seconds:.2f}",
        )
        return (name, *beside, f"{self.memory:.0f}", ratio)


def children() -> float:
    """CPU seconds of every process this one has waited for, and of theirs."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def sized(script: Path, size: str, folder: Path) -> Path:
    """A script in another size, in a folder of its own."""
    text = script.read_text(encoding="utf-8")
    out = folder / size / script.name
    out.parent.mkdir()
    if re.fullmatch(r"\d+x\d+", size):
        text = re.sub(r"(?m)^Size: .*$", f"Size: {size}", text)
    out.write_text(text, encoding="utf-8")
    return out


def cold(script: Path, more: tuple[str, ...]) -> Cold:
    """Build a script with the command, as somebody at a desk does, into a store of its own."""
    environment = os.environ | {"SCENEC_CACHE": str(script.parent / "store")}
    began, used = time.perf_counter(), children()
    process = subprocess.Popen(
        [SCENEC, "build", str(script), "--quiet", *more], env=environment, stdout=subprocess.DEVNULL
    )
    over, most = Event(), [0.0]
    watch = Thread(target=_watched, args=(process.pid, over, most))
    watch.start()
    code = process.wait()
    wall = time.perf_counter() - began
    over.set()
    watch.join()
    if code:
        raise SystemExit(f"{script} does not build")
    film = tracks(script.with_suffix(".mp4"))[0]
    return Cold(float(film.seconds), wall, children() - used, most[0])


def _watched(process: int, over: Event, most: list[float]) -> None:
    """Look at the memory of a process and all that come from it, until it is over."""
    while not over.wait(_LOOK):
        most[0] = max(most[0], sum(_resident(each) for each in _family(process)))


def _family(process: int) -> list[int]:
    """A process and its children and theirs, on Linux; itself alone elsewhere."""
    found = [process]
    for parent in found:
        try:
            told = "".join(each.read_text() for each in Path(f"/proc/{parent}/task").glob("*/children"))
        except OSError:
            continue
        found += [int(child) for child in told.split()]
    return found


def _resident(process: int) -> float:
    """MB of a process's own share of what is in memory; 0 where the system does not tell."""
    try:
        told = Path(f"/proc/{process}/smaps_rollup").read_text()
    except OSError:
        return 0.0
    match = re.search(r"^Pss: +(\d+) kB", told, re.M)
    return int(match[1]) / 1024 if match else 0.0


def encode_alone(film: Path) -> tuple[float, float]:
    """(wall, CPU) seconds to encode the film's own frames again with the film's settings, already decoded."""
    preset, factor = QUALITIES["film"]
    with tempfile.TemporaryDirectory() as folder:
        raw = Path(folder) / "frames.y4m"
        subprocess.run([program(), "-v", "error", "-i", str(film), "-map", "0:v:0", str(raw)], check=True)
        began, used = time.perf_counter(), children()
        command = [program(), "-v", "error", "-i", str(raw), "-c:v", "libx264", "-preset", preset, "-crf", str(factor)]
        subprocess.run([*command, str(Path(folder) / "again.mp4")], check=True)
        return time.perf_counter() - began, children() - used


def main(script: Path = EXAMPLE) -> None:
    """Build the example in every size into an empty store, and print the tables."""
    with tempfile.TemporaryDirectory() as folder:
        rows, alone, film = [], None, 1.0
        for size, more in SIZES.items():
            copy = sized(script, size, Path(folder))
            built = cold(copy, more)
            if alone is None:
                film = built.seconds
                alone, encoding = encode_alone(copy.with_suffix(".mp4"))
                found = parts(copy, Path(folder) / "again")
                rows.append(built.row(size, alone))
                rows.append(
                    ("encoding alone", f"{alone:.1f}", f"{alone / film:.2f}", f"{encoding:.1f}", "", "", "1.00")
                )
            else:
                rows.append(built.row(size, None))
    heads = ("", "wall s", "/ film", "CPU s", "idle", "MB", "/ encoding")
    table(f"A cold build of the example: {film:.1f} s of film on {os.cpu_count()} cores", heads, rows)
    _shares(found, film)


def _shares(found: Parts, film: float) -> None:
    whole = found.planes + found.drawing + found.encoding + found.sound
    shares = {"planes": found.planes, "drawing": found.drawing, "encoding": found.encoding, "sound": found.sound}
    table(
        "Where the work of the first goes: CPU seconds, one task after another",
        ("", "CPU s", "/ film", "share"),
        [(name, f"{took:.1f}", f"{took / film:.2f}", f"{took / whole:.0%}") for name, took in shares.items()],
    )


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
