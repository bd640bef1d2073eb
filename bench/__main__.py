"""`python -m bench`: every table that fits into a few minutes."""

from __future__ import annotations

from . import build, sound, startup

startup.main()
build.main()
sound.main()
