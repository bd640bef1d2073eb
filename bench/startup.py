"""How long the command takes to answer, beside what Python itself takes: whole processes, wall time."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from .table import table

EXAMPLE = Path("examples/lamp-keeper/film.scene")
SCENEC = str(Path(sys.executable).parent / "scenec")
RUNS = 9


def seconds(command: list[str]) -> list[float]:
    """Wall seconds of several runs, after one that warms the disk's cache."""
    taken = []
    for _ in range(RUNS + 1):
        began = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        taken.append(time.perf_counter() - began)
    return sorted(taken[1:])


def main() -> None:
    """Print the table."""
    commands = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "scenec --version": [SCENEC, "--version"],
        "scenec --help": [SCENEC, "--help"],
        "scenec check (example)": [SCENEC, "check", str(EXAMPLE)],
    }
    limits = {"scenec --version": 0.15, "scenec check (example)": 0.6}
    rows = []
    for name, command in commands.items():
        taken = seconds(command)
        limit = limits.get(name)
        rows.append(
            (
                name,
                f"{taken[0]:.3f}",
                f"{median(taken):.3f}",
                f"{taken[-1]:.3f}",
                f"{median(taken) / limit:.2f}" if limit else "",
            )
        )
    table(f"Start-up, wall seconds of {RUNS} runs", ("command", "least", "median", "most", "median / limit"), rows)


if __name__ == "__main__":
    main()
