"""How much of what our voices say an independent recogniser understands: pocketsphinx with its own English model.

`words`: the share of a line's words that it hears when it may hear any English word, in a language model of its own.
`lines`: how often it tells which of the lines was said. `raw` is espeak-ng's plain voice, as it comes, for comparison.
"""

from __future__ import annotations

import re
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import scipy.signal
from pocketsphinx import Decoder

from scenec.compiler.film.entities import Voice
from scenec.compiler.film.sound import SpeechTake
from scenec.runtime.sound.signal import RATE, Sound
from scenec.runtime.sound.voice.delivery import PLAIN
from scenec.runtime.sound.voice.source import synthesise
from scenec.runtime.sound.voice.take import take

from .table import table
from .voices import LINES, MORE, voices

SAID = (*LINES, *MORE[:3])
_HEARD_AT = 16_000


def words(text: str) -> list[str]:
    """A line's words as the recogniser spells them."""
    return re.findall(r"[a-z']+", text.lower())


class Listener:
    """Pocketsphinx, hearing any words or one of some lines."""

    def __init__(self, known: Iterable[str] = ()) -> None:
        self._decoder = Decoder(samprate=_HEARD_AT, loglevel="FATAL")
        lines = [" ".join(words(line)) for line in known]
        if lines:
            grammar = f"#JSGF V1.0; grammar said; public <said> = {' | '.join(lines)} ;"
            self._decoder.add_jsgf_string("said", grammar)
            self._decoder.activate_search("said")

    def hears(self, sound: Sound) -> list[str]:
        """The words that it understands in a mono sound at 48 kHz."""
        spoken = np.pad(scipy.signal.resample_poly(sound, 1, RATE // _HEARD_AT), _HEARD_AT // 4)
        samples = (spoken / np.abs(spoken).max() * 20_000).astype("<i2")
        self._decoder.start_utt()
        self._decoder.process_raw(samples.tobytes(), full_utt=True)
        self._decoder.end_utt()
        found = self._decoder.hyp()
        return words(found.hypstr) if found is not None else []


def recall(listener: Listener, lines: Sequence[tuple[str, Sound]]) -> float:
    """The share of all words that were heard in their line."""
    said = sum(len(words(text)) for text, _ in lines)
    caught = ((Counter(words(text)) & Counter(listener.hears(sound))).total() for text, sound in lines)
    return sum(caught) / said


def told_apart(listener: Listener, lines: Sequence[tuple[str, Sound]]) -> float:
    """The share of lines that were taken for themselves."""
    return sum(listener.hears(sound) == words(text) for text, sound in lines) / len(lines)


def spoken(voice: Voice, lines: Sequence[str], *delivery: str) -> list[tuple[str, Sound]]:
    """Lines as a film has them, at the microphone."""
    with tempfile.TemporaryDirectory() as folder:
        return [(text, take(SpeechTake(text, voice, delivery, "none", 0.8), Path(folder)).sound) for text in lines]


def raw(voice: Voice, lines: Sequence[str]) -> list[tuple[str, Sound]]:
    """Lines as espeak-ng gives them."""
    plain = replace(voice, pitch_low=80, pitch_high=118, formants=100, flutter=2, roughness=2, resample=1.0, range=50)
    with tempfile.TemporaryDirectory() as folder:
        said = [(text, synthesise(text, plain, PLAIN, Path(folder))) for text in lines]
        return [(text, scipy.signal.resample_poly(each.samples, RATE // 150, each.rate // 150)) for text, each in said]


def main() -> None:
    """Print what is understood of each of the bench's speakers; words of some, for they take long."""
    known, cast = Listener(SAID), voices()
    heard = {name: spoken(voice, SAID) for name, voice in cast.items()} | {"raw": raw(cast["MARA"], SAID)}
    table(
        "Lines told apart by a recogniser (pocketsphinx)",
        ("who", "lines"),
        [(name, f"{told_apart(known, lines):.0%}") for name, lines in heard.items()],
    )
    anything, some = Listener(), ("MARA", "JOEL", "raw")
    table(
        "Words heard among all of English",
        ("who", "words"),
        [(name, f"{recall(anything, heard[name][:6]):.0%}") for name in some],
    )


if __name__ == "__main__":
    main()
