"""A film on paper: its storyboard, and its sound to look at."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from .api import Built, build
from .compiler.emit.captions import captions
from .compiler.film.film import Film
from .compiler.film.scene import Action, Scene, Speech
from .compiler.film.shot import Move, Part, Shot
from .compiler.plan import Plan
from .runtime.events import Listener
from .runtime.sheets.soundsheet import Mark

_SHOWN = Fraction(3, 5)
"""How far into a shot its picture is taken: past the beginning of its move."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What was drawn, and the film it was drawn from. No paths where the script has errors."""

    paths: tuple[Path, ...]
    built: Built


def storyboard(
    script: str | os.PathLike[str],
    *,
    out: str | os.PathLike[str] | None = None,
    given: Mapping[str, str] | None = None,
    draft: bool = False,
    jobs: int | None = None,
    listener: Listener = lambda event: None,
) -> Sheet:
    """Draw NAME.storyboard.png and .pdf beside the film, which is built if need be. Raises as `build` does."""
    from .runtime.sheets.frames import frames
    from .runtime.sheets.storyboard import ACROSS, Panel
    from .runtime.sheets.storyboard import storyboard as draw

    built = build(script, given=given or {}, draft=draft, jobs=jobs, listener=listener)
    if built.path is None or built.film is None:
        return Sheet((), built)
    film, shots = built.film, list(_shots(built.film))
    pictures = frames(built.path, [shot.start + int(shot.frames * _SHOWN) for _, shot in shots], ACROSS)
    panels = [
        Panel(shot.number, _framing(shot), _move(shot, film.settings.rate), *_line(scene, shot), picture)
        for (scene, shot), picture in zip(shots, pictures, strict=True)
    ]
    png = Path(out) if out is not None else built.path.with_suffix(".storyboard.png")
    draw(film.title, panels, png, png.with_suffix(".pdf"))
    return Sheet((png, png.with_suffix(".pdf")), built)


def sound_sheet(
    script: str | os.PathLike[str],
    *,
    out: str | os.PathLike[str] | None = None,
    given: Mapping[str, str] | None = None,
    draft: bool = False,
    jobs: int | None = None,
    listener: Listener = lambda event: None,
) -> Sheet:
    """Draw NAME.sound.png: stems, spectrogram, loudness, cues and subtitles against the shots. Raises as `build`."""
    from .runtime.sheets.soundsheet import sound_sheet as draw
    from .runtime.sound import files

    built = build(script, given=given or {}, draft=draft, jobs=jobs, listener=listener)
    if built.path is None or built.film is None or built.plan is None:
        return Sheet((), built)
    png = Path(out) if out is not None else built.path.with_suffix(".sound.png")
    marks = [*_shown(built.film), *_cues(built.plan)]
    draw(built.film.title, marks, {name: files.read(path) for name, path in built.stems.items()}, png)
    return Sheet((png,), built)


def _shots(film: Film) -> Iterator[tuple[Scene | None, Shot]]:
    """Everything that stands on its own in the film, in order: title, shots, credits."""
    if film.opening is not None:
        yield None, film.opening
    for scene in film.scenes:
        yield from ((scene, shot) for shot in scene.shots)
    if film.closing is not None:
        yield None, film.closing


def _framing(shot: Shot) -> str:
    if shot.framing == shot.number:
        return ""  # the title and the credits are no framing of anybody
    subjects = " and ".join(subject.name for subject in shot.subjects)
    lens = f"{shot.lens:g} mm" if shot.lens else ""
    return ", ".join(part for part in (f"{shot.framing} {subjects}".strip(), shot.angle, lens) if part)


def _move(shot: Shot, rate: Fraction) -> str:
    groups = (" with ".join(_one(move) for move in group) for group in shot.moves)
    return ", ".join(part for part in (", then ".join(groups), f"{float(shot.frames / rate):.1f} s") if part)


def _one(move: Move) -> str:
    target = f"to {move.target.name}" if move.target is not None else ""
    side = move.side if move.side not in move.kind.split() else ""
    return " ".join(part for part in (move.speed, move.kind, side, target) if part)


def _line(scene: Scene | None, shot: Shot) -> tuple[str, bool]:
    """What is said in a shot, or else what happens; and whether it is said."""
    parts = [_part(scene, part) for part in shot.parts] if scene is not None else []
    said = [words for words, spoken in parts if spoken]
    return (" ".join(said), True) if said else (" ".join(words for words, _ in parts), False)


def _part(scene: Scene, part: Part) -> tuple[str, bool]:
    match scene.elements[part.element]:
        case Speech() as speech:
            words = " ".join(speech.words.split()[part.start : part.end])
            return (f"{speech.speaker}: {words}" if words else "", bool(words))
        case Action() as action:
            deeds = action.deeds[part.start : part.end]
            return " ".join(deed.text for deed in deeds) or action.text, False
        case _:
            return "", False


def _shown(film: Film) -> Iterator[Mark]:
    """Shots and captions."""
    rate = film.settings.rate
    for _, shot in _shots(film):
        yield Mark("shots", float(shot.start / rate), float((shot.start + shot.frames) / rate), shot.number)
    for caption in captions(film):
        yield Mark("captions", float(caption.start / rate), float(caption.end / rate), " ".join(caption.lines))


def _cues(plan: Plan) -> Iterator[Mark]:
    """Everything on the mixing desk but the voices, as long as it was ordered to be."""
    mix = next(task for task in plan.tasks if task.op == "mix")
    for strip in mix.params["strips"]:
        made = plan.task(mix.inputs[strip["input"]].task)
        if strip["bus"] != "dialogue":
            start, lasts = float(Fraction(strip["start"])), made.outputs["audio"].seconds or 0.0
            yield Mark(strip["bus"], start, start + lasts, made.label)
