"""The installed command. `--version` answers before anything else is imported."""

from __future__ import annotations

import gc
import sys

from ._version import __version__


def main() -> None:
    """Run the command line and leave with its exit code."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        print(f"scenec {__version__}")
        return
    gc.set_threshold(100_000, 20, 50)  # what a compiler makes is kept: looking for garbage in it costs a tenth
    from .cli.app import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
