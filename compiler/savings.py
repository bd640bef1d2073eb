"""What the optimising passes saved, in numbers: pieces, shared work, and what was left out."""

from __future__ import annotations

from dataclasses import dataclass

from .film.film import Film
from .film.scene import Speech
from .film.shot import Shot
from .plan import Plan


@dataclass(frozen=True, slots=True)
class Saving:
    """One line of the account: `asked` of something by the script, `kept` of it after a pass."""

    by: str
    """The pass: slice, share or prune."""
    what: str
    asked: int
    kept: int


def savings(before: Film, after: Film, plan: Plan) -> tuple[Saving, ...]:
    """The account of a film: `before` is the film that `prune` got, `after` what it left, `plan` the work of it."""
    shots = _shots(after)
    speeches = [e for scene in after.scenes for e in scene.elements if isinstance(e, Speech)]
    join = next((task for task in plan.tasks if task.op == "join"), None)
    segments = [role for role in join.inputs if role.isdigit()] if join is not None else []
    drawn = sum(task.op in ("shot", "blend") for task in plan.tasks)
    return (
        Saving("slice", "pieces of shots", len(shots), sum(len(shot.slices) for shot in shots)),
        Saving("share", "shots", len(shots), len({shot.work for shot in shots})),
        Saving("share", "speeches", len(speeches), len({speech.work for speech in speeches})),
        Saving("share", "segments of the film", len(segments), drawn),
        Saving("prune", "people", len(before.cast), len(after.cast)),
        Saving("prune", "places", len(before.places), len(after.places)),
        Saving("prune", "props", len(before.props), len(after.props)),
        Saving("prune", "entries of the library", len(before.library), len(after.library)),
    )


def _shots(film: Film) -> list[Shot]:
    cards = [card for card in (film.opening, film.closing) if card is not None]
    return [*cards, *(shot for scene in film.scenes for shot in scene.shots)]
