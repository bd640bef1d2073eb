"""`python -m bench`: every table that fits into a few minutes."""

from __future__ import annotations

from . import build, language, likeness, picture, score, sound, startup, voices

startup.main()
language.main()
build.main()
picture.main()
likeness.main()
sound.main()
voices.main()
score.main()
