"""One scene on the cutting table: shots get their frames, lines their places, counted from the scene's first frame."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from math import ceil, floor

from ..context import Measurement
from ..emit.speech import speech_take
from ..film.film import Film
from ..film.scene import Action, Scene, Speech, Spoken
from ..film.shot import Part, Shot
from ..staging.lengths import stillness
from .estimate import estimated_words

ONSET = Fraction(42, 100)
"""Seconds of a spoken line's sound before its first word: the breath."""

BEAT = Fraction(1, 2)
"""Seconds of silence before the first line of a scene."""

GAP = Fraction(3, 10)
"""Seconds between one line and the next, and between a cut or an action and a line."""

LEAD = Fraction(1)
"""Seconds by which a pre-lapped line begins under the shot before its own."""

TAIL = Fraction(7, 20)
"""Seconds for which a picture stays on somebody who has finished."""

FLOOR = Fraction(1)
"""No shot is shorter unless it is stated so or a word cuts it."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A line's sound: onset, length of the voice after it, words and phonemes from the sound's start, in seconds,
    and how loud it is in each 1/50 s."""

    onset: Fraction
    seconds: Fraction
    words: tuple[tuple[Fraction, Fraction], ...]
    phonemes: tuple[tuple[str, Fraction, Fraction], ...] = ()
    measured: bool = False
    loud: tuple[float, ...] = ()

    def word(self, index: int) -> Fraction:
        """When a word begins, from the voice's start."""
        if not self.words:
            return self.seconds
        return self.words[min(index, len(self.words) - 1)][0] - self.onset


def voice(film: Film, scene: Scene, speech: Speech, measured: Mapping[str, Measurement]) -> Voice:
    """A line as it was measured, or as it is estimated while it has not been."""
    found = measured.get(speech.work)
    if found is not None:
        end = found.words[-1][1] if found.words else found.seconds
        return Voice(found.onset, end - found.onset, found.words, found.phonemes, True, found.loud)
    times = estimated_words(film, speech, speech_take(film, scene, speech))
    words = tuple((start + ONSET, end + ONSET) for start, end in times)
    return Voice(ONSET, times[-1][1] if times else Fraction(0), words)


@dataclass(slots=True)
class Reel:
    """Shots added one after another. `now` is the frame after the last, `free` the one at which the last voice ends,
    `over` the one at which a line ends that is heard on into the next scene.
    """

    scene: Scene
    voices: Mapping[int, Voice]
    rate: Fraction
    shots: list[Shot] = field(default_factory=list)
    spoken: list[Spoken] = field(default_factory=list)
    now: int = 0
    free: int = 0
    over: int = 0
    _began: dict[int, int] = field(default_factory=dict)

    def add(self, shot: Shot, head: int, tail: int, last: bool) -> None:
        """Cut a shot in. `head` and `tail`: frames to give up to a transition before anything happens, and after."""
        moment = self.now + head
        for part in shot.parts:
            moment = self._play(part, moment)
        needed = moment - self.now + self._rest(shot) + tail
        if last and self.free > 0:
            needed = max(needed, self.free - self.now + self._frames(TAIL) + tail)
        frames, source = self._length(shot, needed, last)
        self.shots.append(replace(shot, start=self.now, frames=frames, source=source))
        self.now += frames

    def _length(self, shot: Shot, needed: int, last: bool) -> tuple[int, str]:
        """Frames and where they come from. The last shot of a scene waits for the voice, whatever was stated."""
        if shot.stated is None:
            least = 1 if _cut_in_speech(self.scene, shot) else self._frames(FLOOR)
            return max(least, needed), self._source(shot)
        stated, voice_over = max(1, round(shot.stated * self.rate)), self.free - self.now if last else 0
        return (stated, "stated") if stated >= voice_over else (voice_over, self._source(shot))

    def _source(self, shot: Shot) -> str:
        lines = [self.voices[part.element] for part in shot.parts if part.element in self.voices]
        if not lines:
            return "action"
        return "measured" if all(line.measured for line in lines) else "speech"

    def _rest(self, shot: Shot) -> int:
        """Frames after the last word, unless the word itself is the cut."""
        speaks = bool(shot.parts) and shot.parts[-1].element in self.voices
        cut = _cut_in_speech(self.scene, shot) or (speaks and self._laps(shot.parts[-1].element))
        return self._frames(TAIL) if speaks and not cut else 0

    def _laps(self, element: int) -> bool:
        """Whether a line is the pre-lapped one that is heard on into the next scene."""
        return self.scene.laps and not any(isinstance(e, Action | Speech) for e in self.scene.elements[element + 1 :])

    def _play(self, part: Part, moment: int) -> int:
        """Play a part from a moment on; returns when it is over."""
        said = self.voices.get(part.element)
        if said is None:
            return moment + self._frames(stillness(self.scene, part))
        if part.element not in self._began:
            self._speak(part.element, said, moment)
        if self._laps(part.element):
            return max(moment, self._began[part.element] + self._frames(LEAD))
        length = said.seconds if part.end is None else said.word(part.end)
        return max(moment, self._began[part.element] + self._frames(length))

    def _speak(self, element: int, said: Voice, moment: int) -> None:
        """A line begins when the picture is ready and the line before is over; two of a dual dialogue together."""
        speech = self.scene.elements[element]
        dual = isinstance(speech, Speech) and speech.dual and bool(self._began)
        pause = GAP if self._began else max(BEAT, said.onset)
        begin = max(self._began.values()) if dual else max(moment, self.free) + self._frames(pause)
        if isinstance(speech, Speech) and speech.extension == "PRE-LAP" and self.shots and not dual:
            begin = max(self.free + self._frames(GAP), self.shots[-1].start, moment - self._frames(LEAD))
        self._began[element] = begin
        ends = begin + self._frames(said.seconds)
        if self._laps(element):
            self.over = ends
        else:
            self.free = max(self.free, ends)
        start = begin - floor(said.onset * self.rate)
        frames = ceil((said.onset + said.seconds) * self.rate)
        told = said.onset, said.words, said.phonemes, said.measured, said.loud
        self.spoken.append(Spoken(element, start, frames, *told))

    def _frames(self, seconds: Fraction) -> int:
        return ceil(seconds * self.rate)


def _cut_in_speech(scene: Scene, shot: Shot) -> bool:
    """Whether the shot ends in the middle of a line."""
    last = shot.parts[-1] if shot.parts else None
    return last is not None and last.end is not None and isinstance(scene.elements[last.element], Speech)
