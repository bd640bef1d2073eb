"""join: segments in order of their roles ("000", "001", ...), `sound`, `subtitles` and `poster` become the film."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path

from ..film.join import Reel, join
from .contract import Work

VERSION: int = 2


def run(work: Work) -> Mapping[str, Path]:
    """Join the film. Params: title, rate ("n/d"), size, frames, language, chapters ([first frame, title])."""
    params = work.params
    reel = Reel(
        pictures=[work.inputs[role] for role in sorted(filter(str.isdigit, work.inputs), key=int)],
        poster=work.inputs.get("poster"),
        sound=work.inputs["sound"],
        subtitles=work.inputs["subtitles"],
        frames=params["frames"],
        rate=Fraction(params["rate"]),
        title=params["title"],
        language=params["language"],
        chapters=[(first, title) for first, title in params["chapters"]],
    )
    out = work.folder / "film.mp4"
    join(reel, out, work.folder)
    return {"film": out}
