"""What should be seen and heard at once: a film's lips beside its lines, its deeds beside their sounds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from .compiler.canonical import plain
from .compiler.emit.heard import Heard
from .compiler.emit.noises import effects
from .compiler.film.film import Film
from .compiler.film.scene import Scene, Speech, Spoken
from .compiler.film.shot import Shot
from .compiler.film.sound import Effect
from .compiler.film.stage import Stage
from .compiler.plan import Plan, identity
from .runtime.inspect.sync import Lips, Struck, Synchrony, attack

SoundOf = Callable[[str], Path]
"""The sound file that a task made, by the task's id."""


def synchrony(film: Film, plan: Plan, sound_of: SoundOf) -> Synchrony:
    """Every mouth that is seen to speak, and every deed that is seen to touch something and heard."""
    made = {task.id for task in plan.tasks if task.op == "effect"}
    heard = [each for each in effects(film) if isinstance(each.order, Effect)]
    struck = (pair for each in heard for pair in _struck(film, each, made, sound_of))
    return Synchrony(tuple(_lips(film)), tuple(struck))


def _lips(film: Film) -> Iterator[Lips]:
    for scene in film.scenes:
        for spoken in scene.spoken:
            for shot in scene.shots:
                yield from _mouth(scene, spoken, shot)


def _mouth(scene: Scene, spoken: Spoken, shot: Shot) -> Iterator[Lips]:
    """The speaker's mouth in a shot, from their first sound in it to the last."""
    from .runtime.inspect.seen import opened

    speech = scene.elements[spoken.element]
    if shot.stage is None or not isinstance(speech, Speech) or not spoken.phonemes:
        return
    rate = shot.stage.rate
    first = max(0, spoken.start - shot.start + int(spoken.phonemes[0][1] * rate))
    last = min(shot.frames, spoken.start - shot.start + int(spoken.phonemes[-1][2] * rate))
    for actor in shot.stage.actors:
        if actor.name == speech.speaker and actor.mouths and first < last and not actor.shoulder:
            yield Lips(speech.speaker, shot.start + first, opened(actor, first, last))


def _struck(film: Film, heard: Heard, made: set[str], sound_of: SoundOf) -> Iterator[Struck]:
    """The moments of one sound that are seen, each with the attack in the sound that is nearest to it."""
    from .runtime.sound import files

    task = identity("effect", plain(heard.order), {})
    moments = tuple(_moments(heard))
    if task not in made or not moments:
        return
    rate, sound = float(film.settings.rate), files.read(sound_of(task))
    begins = round(heard.start) / rate
    for what, frame in moments:
        at = attack(sound, frame / rate - begins)
        if at is not None:
            yield Struck(what, round(frame / rate, 4), round(begins + at, 4))


def _moments(heard: Heard) -> Iterator[tuple[str, float]]:
    """(what, frame of the film) at which the deed that is heard is seen to touch something."""
    from .runtime.inspect.seen import arrives, footfalls

    shot, kind = heard.shot, heard.order.kind if isinstance(heard.order, Effect) else ""
    if shot is None or shot.stage is None:
        return
    if heard.walker:
        walkers = (actor for actor in shot.stage.actors if actor.name == heard.walker)
        for actor in walkers:
            yield from ((f"{actor.name}'s step", shot.start + foot) for foot in footfalls(actor, shot.stage))
    elif heard.doing is not None and heard.doing.deed.subject is not None:
        for actor in (each for each in shot.stage.actors if each.name == heard.doing.deed.subject.name):
            acts = (act for act in actor.acts if heard.doing.start <= act.start < heard.doing.end)
            frames = [frame for act in acts if (frame := arrives(act, float(shot.stage.rate))) is not None]
            yield from ((f"{actor.name}'s {kind}", shot.start + frame) for frame in frames[:1])
        yield from ((kind, shot.start + frame) for frame in _landings(shot.stage, heard))


def _landings(stage: Stage, heard: Heard) -> Iterator[float]:
    """The frames at which what falls is down."""
    names = {s.name for s in (heard.doing.deed.subject, heard.doing.deed.object) if s} if heard.doing else set[str]()
    for thing in stage.things:
        if thing.act == "fall" and thing.kind in names:
            yield thing.position[-1].frame
