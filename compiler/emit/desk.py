"""The mix as a task: every sound with its place, its level and its side."""

from __future__ import annotations

from fractions import Fraction

from ..film.camera import camera_at
from ..film.files import OwnSound
from ..film.film import Film
from ..film.scene import Scene, Speech, Spoken
from ..film.sound import Bed, Mix, Strip
from ..library import Library
from ..plan import Expect, Input, Reason
from ..vocabulary import MasterKind, delivery_kind, master_kind
from .ambience import beds
from .builder import Builder, Cost
from .heard import Heard, across
from .imports import own_sound
from .noises import effects
from .score import Scored, score
from .select import SelectionError
from .speech import speech_take
from .swell import during

DIALOGUE, MUSIC = -19.0, -22.0
"""LUFS. Music at the level of speech would be the loudest thing between two lines."""
_NEARLY = 2
"""Seconds by which a file of music may be shorter than where it plays and still end by itself."""


def speeches(builder: Builder, film: Film) -> tuple[tuple[Strip, Input], ...]:
    """Ask for every speech; returns their strips."""
    found = []
    for scene in film.scenes:
        for spoken in scene.spoken:
            asked = ask_speech(builder, film, scene, spoken)
            if asked is not None:
                start = Fraction(spoken.start) / film.settings.rate
                level = DIALOGUE + _raised(film, scene, spoken)
                found.append((Strip("", "dialogue", start, level, _side(scene, spoken)), asked))
    return tuple(found)


def ask_speech(builder: Builder, film: Film, scene: Scene, spoken: Spoken) -> Input | None:
    """The task of one line, or None if its speaker has no voice."""
    speech = scene.elements[spoken.element]
    take = speech_take(film, scene, speech) if isinstance(speech, Speech) else None
    if take is None or not isinstance(speech, Speech):
        return None
    shot = next((s for s in scene.shots if s.start <= spoken.start < s.start + s.frames), None)
    why = builder.reason(scene.number, shot.number if shot is not None else "", speech.span)
    outputs = {"audio": Expect(kind="audio"), "timing": Expect(kind="data")}
    label = f"{speech.speaker}: {_start(speech.words)}"
    cost = Cost(round(0.3 + 0.08 * float(speech.seconds), 3), 200, "voice")
    name = builder.add("speech", take, outputs, label=label, reasons=(why,), cost=cost)
    return Input(task=name, output="audio")


def _raised(film: Film, scene: Scene, spoken: Spoken) -> float:
    """dB by which the manner of a line lifts it: a whisper stays a whisper."""
    speech, library = scene.elements[spoken.element], Library.of(film)
    manners = speech.delivery if isinstance(speech, Speech) else ()
    return sum(kind.level for name in manners if (kind := delivery_kind(library, name)) is not None)


def _start(words: str) -> str:
    return words if len(words) <= 32 else f"{words[:30].rsplit(' ', 1)[0]} ..."


def _side(scene: Scene, spoken: Spoken) -> float:
    """Where in the picture the speaker is when the line begins; in the middle while unseen."""
    speech = scene.elements[spoken.element]
    shot = next((s for s in scene.shots if s.start <= spoken.start < s.start + s.frames), None)
    if not isinstance(speech, Speech) or shot is None or shot.stage is None or speech.extension == "V.O.":
        return 0.0
    actor = next((a for a in shot.stage.actors if a.name == speech.speaker), None)
    if actor is None:
        return 0.0
    x, z = actor.position[0].value
    return across(camera_at(shot.stage.camera, spoken.start - shot.start).offset(x, z), shot.lens)


def mix(builder: Builder, film: Film) -> Input:
    """Ask for every sound and for the mix of them."""
    strips = [*speeches(builder, film), *_music(builder, film), *_beds(builder, film), *_effects(builder, film)]
    named, inputs = [], {}
    for index, (strip, asked) in enumerate(strips):
        role = f"s{index:03d}"
        inputs[role] = asked
        named.append(Strip(role, strip.bus, strip.start, strip.level, strip.pan, strip.fade_in, strip.fade_out))
    seconds = Fraction(film.frames) / film.settings.rate
    kept = _master(film)
    order = Mix(seconds, tuple(named), _spoken(film), kept.loudness, kept.peak, kept.evenness)
    stem = Expect(kind="audio", seconds=round(float(seconds), 6), blank=True)
    outputs = {"audio": stem, "dialogue": stem, "music": stem, "effects": stem}
    cost = Cost(round(2.0 + 0.06 * float(seconds), 3), 600)
    name = builder.add("mix", order, outputs, inputs=inputs, label="mix", cost=cost)
    return Input(task=name, output="audio")


def _master(film: Film) -> MasterKind:
    """How loud the film is to be. Raises SelectionError for a name that the library does not have."""
    library = Library.of(film)
    found = master_kind(library, film.settings.loudness)
    if found is None:
        names = ", ".join(library.names("Masters"))
        raise SelectionError(f"There is no loudness {film.settings.loudness}; there are {names}.")
    return found


def _spoken(film: Film) -> tuple[tuple[Fraction, Fraction], ...]:
    """(start, end) seconds of every voice, overlaps joined."""
    rate = film.settings.rate
    found = [
        (Fraction(each.start) / rate + each.onset, Fraction(each.start + each.frames) / rate)
        for scene in film.scenes
        for each in scene.spoken
    ]
    joined: list[tuple[Fraction, Fraction]] = []
    for start, end in sorted(found):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def _music(builder: Builder, film: Film) -> list[tuple[Strip, Input]]:
    return [_cue(builder, film, scored) for scored in score(film)]


def _cue(builder: Builder, film: Film, scored: Scored) -> tuple[Strip, Input]:
    if scored.sound is not None:
        return _own_music(builder, film, scored, scored.sound)
    seconds = round(float(scored.cue.seconds), 6)
    label = f"music: {scored.cue.words or ', '.join(scored.cue.moods)}"
    reasons = _under(builder, film, scored)
    outputs = {"audio": Expect(kind="audio", seconds=seconds)}
    cost = Cost(round(0.5 + 0.04 * seconds, 3), 200 + round(6 * seconds), "music")
    name = builder.add("music", scored.cue, outputs, label=label, reasons=reasons, cost=cost)
    fade = 0.0 if scored.cue.ends == "ring" else min(1.2, seconds / 4)
    start = Fraction(scored.start) / film.settings.rate
    return Strip("", "music", start, MUSIC, 0.0, 0.0, fade), Input(task=name, output="audio")


def _own_music(builder: Builder, film: Film, scored: Scored, sound: OwnSound) -> tuple[Strip, Input]:
    """A file of one's own for as long as it plays: cut, or begun again, and faded unless it comes to its own end."""
    ends = abs(scored.cue.seconds - sound.seconds) < _NEARLY
    lasts = sound.seconds if ends else scored.cue.seconds
    fade = 0.05 if ends else min(2.0, round(float(lasts) / 4, 6))
    asked = own_sound(builder, sound, lasts, "music", _under(builder, film, scored))
    return Strip("", "music", Fraction(scored.start) / film.settings.rate, MUSIC, 0.0, 0.02, fade), asked


def _under(builder: Builder, film: Film, scored: Scored) -> tuple[Reason, ...]:
    """The scenes that music plays under."""
    scenes = during(film, scored.start, scored.end).scenes
    return tuple(builder.reason(s.number) for s in scenes if s.start < scored.end and _end(s) > scored.start)


def _end(scene: Scene) -> int:
    return scene.start + sum(shot.frames for shot in scene.shots)


def _beds(builder: Builder, film: Film) -> list[tuple[Strip, Input]]:
    found = []
    for heard in beds(film):
        order = heard.order
        if isinstance(order, Bed):
            asked = _noise(builder, "bed", heard, f"{order.kind}, {heard.scene.heading}")
            found.append((Strip("", "ambience", _seconds(film, heard), heard.level, 0.0, *heard.fades), asked))
    return found


def _effects(builder: Builder, film: Film) -> list[tuple[Strip, Input]]:
    found = []
    for heard in effects(film):
        if isinstance(heard.order, OwnSound):
            why = builder.reason(heard.scene.number, span=heard.scene.span)
            asked = own_sound(builder, heard.order, heard.order.seconds, "sound", (why,))
            found.append((Strip("", "effects", _seconds(film, heard), heard.level, heard.pan, 0.005, 0.05), asked))
        elif not isinstance(heard.order, Bed):
            asked = _noise(builder, "effect", heard, heard.order.kind)
            found.append((Strip("", "effects", _seconds(film, heard), heard.level, heard.pan, 0.0, 0.1), asked))
    return found


def _seconds(film: Film, heard: Heard) -> Fraction:
    return Fraction(round(heard.start)) / film.settings.rate


def _noise(builder: Builder, op: str, heard: Heard, label: str) -> Input:
    lasts = heard.order.seconds
    expect = Expect(kind="audio", seconds=round(float(lasts), 6) if lasts is not None else None)
    shot = heard.shot
    span = shot.span if shot is not None else heard.scene.span
    why = builder.reason(heard.scene.number, shot.number if shot is not None else "", span)
    cost = Cost(round(0.5 + 0.06 * float(lasts or 3), 3), 300, op)
    name = builder.add(op, heard.order, {"audio": expect}, label=label, reasons=(why,), cost=cost)
    return Input(task=name, output="audio")
