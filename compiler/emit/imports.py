"""Files of one's own as tasks: fetched as they are, then cut to what is played."""

from __future__ import annotations

from fractions import Fraction

from ..film.files import OwnSound
from ..film.sound import Clip, ImportedFile
from ..plan import Expect, Input, Reason
from .builder import Builder, Cost


def own_sound(builder: Builder, sound: OwnSound, lasts: Fraction, label: str, reasons: tuple[Reason, ...]) -> Input:
    """Ask for `lasts` seconds of a sound file, again and again where it is shorter.

    Its silence is the writer's: a quiet file is no fault.
    """
    fetched = builder.add(
        "file",
        ImportedFile(sound.path, sound.digest),
        {"audio": Expect(kind="audio", blank=True)},
        label=f"file: {sound.path}",
        reasons=reasons,
        cost=Cost(0.1, 50),
    )
    seconds = round(float(lasts), 6)
    again = sound.seconds if lasts > sound.seconds else None
    cut = builder.add(
        "clip",
        Clip(sound.first, lasts, again),
        {"audio": Expect(kind="audio", seconds=seconds, blank=True)},
        inputs={"sound": Input(task=fetched, output="audio")},
        label=f"{label}: {sound.path}",
        reasons=reasons,
        cost=Cost(round(0.2 + 0.01 * seconds, 3), 100 + round(4 * seconds)),
    )
    return Input(task=cut, output="audio")
