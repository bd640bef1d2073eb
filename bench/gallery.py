"""The gallery of the examples: `make gallery` draws their posters and writes docs/gallery.md anew."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np

import scenec
from scenec.api import RenderError, open_store
from scenec.compiler.context import Context
from scenec.compiler.emit import emit
from scenec.compiler.film.film import Film
from scenec.compiler.plan import Plan
from scenec.runtime.engine import run

PAGE, POSTERS = Path("docs/gallery.md"), Path("docs/images/posters")
_WIDE, _FINE = 720, 84
"""Pixels across of a poster, and JPEG's quality, of 100."""
_HEAD = """# Gallery

The posters of the examples, as `scenec build --poster` leaves them: each is a frame of its film. `make gallery` draws
them anew. [films.md](films.md) shows some of them shot by shot.
"""


def main() -> None:
    """Draw every poster and write the page."""
    scripts = sorted(path for path in Path("examples").glob("*/film.*") if path.suffix in (".scene", ".fountain"))
    POSTERS.mkdir(parents=True, exist_ok=True)
    PAGE.write_text("\n".join([_HEAD, *(_entry(script) for script in scripts)]), encoding="utf-8", newline="\n")


def _entry(script: Path) -> str:
    found = scenec.compile_file(script)
    if found.film is None:
        raise ValueError(f"{script} cannot be read")
    picture = POSTERS / f"{script.parent.name}.jpg"
    _drawn(found.film, picture)
    film, told = found.film, found.film.header.field("logline")
    line = told.value.text if told is not None else ""
    seconds = round(Fraction(film.frames) / film.settings.rate)
    places = ", ".join(dict.fromkeys(place.set.casefold() for place in film.places if place.set))
    about = f"{seconds} s, {places}, in {film.settings.language}: [{script.as_posix()}](../{script.as_posix()})"
    return f"## {film.title}\n\n{line}\n\n![Poster of {film.title}](images/posters/{picture.name})\n\n{about}\n"


def _drawn(film: Film, out: Path) -> None:
    """Carry out only what the poster of a film needs. Raises RenderError."""
    plan = emit(film, Context())
    wanted = plan.deliver["poster"]
    with open_store() as store:
        result = run(_needed(plan, wanted.task), store, jobs=1)
        if not result.fine:
            raise RenderError(tuple((failure.task.label, failure.why) for failure in result.failed))
        poster = cv2.imread(str(store.path(result.outputs[wanted.task][wanted.output])))
    if poster is None:
        raise ValueError(f"the poster of {film.title} cannot be read")
    size = (_WIDE, round(_WIDE * poster.shape[0] / poster.shape[1]))
    small = np.asarray(cv2.resize(poster, size, interpolation=cv2.INTER_AREA), np.uint8)
    cv2.imwrite(str(out), small, [cv2.IMWRITE_JPEG_QUALITY, _FINE])


def _needed(plan: Plan, task: str) -> Plan:
    """The part of a plan that one task needs."""
    needed = {task}
    for each in reversed(plan.tasks):
        if each.id in needed:
            needed |= {source.task for source in each.inputs.values()}
    tasks = tuple(each for each in plan.tasks if each.id in needed)
    return plan.model_copy(update={"tasks": tasks, "deliver": {"poster": plan.deliver["poster"]}})


if __name__ == "__main__":
    main()
