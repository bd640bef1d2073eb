"""What becomes of the dreams in bench/dreams: how much of each is in its script, what was invented, how long it is.

    python -m bench.dreaming [folder]

With a folder, the scripts are written there.
"""

from __future__ import annotations

import sys
from pathlib import Path

from scenec.compiler.diagnostics import Severity
from scenec.draft import Draft, draft

DREAMS = Path(__file__).parent / "dreams"


def main(folder: Path | None) -> None:
    """Print the table."""
    print(
        f"{'dream':<12}{'sentences':>10}{'elements':>10}{'resolved':>10}{'inventions':>12}{'seconds':>9}{'errors':>8}{'warnings':>10}"
    )
    for path in sorted(DREAMS.glob("*.txt")):
        made = draft(path.read_text(encoding="utf-8"))
        print(_row(path.stem, made))
        if folder is not None:
            (folder / f"{path.stem}.scene").write_text(made.text, encoding="utf-8")


def _row(name: str, made: Draft) -> str:
    film = made.compiled.film
    assert film is not None
    entries = made.account.entries
    elements = sum(len(entry.found) + len(entry.missing) for entry in entries)
    seconds = float(film.frames / film.settings.rate)
    wrong = [
        sum(each.severity is kind for each in made.compiled.diagnostics) for kind in (Severity.ERROR, Severity.WARNING)
    ]
    return (
        f"{name:<12}{len(entries):>10}{elements:>10}{made.account.share:>10.0%}{len(made.inventions):>12}"
        f"{seconds:>9.1f}{wrong[0]:>8}{wrong[1]:>10}"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
