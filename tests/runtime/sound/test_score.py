"""The score: exact, alive, and on the cut."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenec.runtime.sound import files, loudness
from scenec.runtime.sound.score.compose import Brief, compose, harmonise
from scenec.runtime.sound.score.cue import cue as make
from scenec.runtime.sound.score.form import form
from scenec.runtime.sound.score.moods import MOODS
from scenec.runtime.sound.score.motif import DEVELOPMENT, RHYTHMS, develop, motif
from scenec.runtime.sound.score.parts import melody
from scenec.runtime.sound.score.style import style
from scenec.runtime.sound.score.theory import MODES, chord, nearest, voice_lead
from scenec.runtime.sound.signal import RATE, clock, generator
from scenec.runtime.tasks import music
from tests.runtime.sound.measure import flatness, onsets
from tests.runtime.sound.orders import cue, perform


def test_a_cue_is_exactly_as_long_as_ordered_and_ends_in_silence(tmp_path: Path) -> None:
    outputs = perform(music, cue(12, "TENDER", "UNEASY", words="slow piano, far away"), tmp_path)
    sound = files.read(outputs["audio"])
    assert sound.shape == (2, 12 * RATE)
    assert np.abs(sound[:, -48:]).max() < 1e-3
    assert loudness.integrated(sound) == pytest.approx(-20, abs=0.5)


@pytest.mark.parametrize("seconds", [Fraction(1, 24), Fraction(1), Fraction(3), Fraction(100, 7)])
@pytest.mark.parametrize("ends", ["ring", "fade"])
def test_any_length_can_be_scored(seconds: Fraction, ends: str) -> None:
    order = cue(1, "wonder", ends=ends)
    sound = make(type(order)(seconds, order.moods, "", (), (), ends, 3))
    assert sound.shape == (2, round(seconds * RATE))
    assert np.isfinite(sound).all()


@pytest.mark.parametrize("mood", sorted(MOODS))
def test_every_mood_is_music_and_no_sine(mood: str) -> None:
    sound = make(cue(9, mood))
    assert flatness(sound) > -55
    assert np.abs(sound).max() < 1
    assert onsets(sound).max() > 3


def test_a_sine_pad_would_fail() -> None:
    pad = sum(np.sin(2 * np.pi * hertz * clock(4.0)) for hertz in (220, 277, 330))
    assert flatness(np.asarray(pad)) < -60


def test_a_note_is_struck_on_every_hit() -> None:
    hits = (Fraction(71, 10), Fraction(133, 10))
    flux = onsets(make(cue(20, "tender", hits=hits)))
    for hit in hits:
        at = round((float(hit) - 1024 / RATE) * 100)
        assert flux[at - 4 : at + 5].max() > 2.5


def test_two_seeds_are_two_pieces_and_one_seed_is_one() -> None:
    brief = Brief(20.0, (), (), ends=True, seed=1)
    how = style(("tender",), "")
    assert compose(brief, how) == compose(brief, how)
    assert compose(brief, how) != compose(Brief(20.0, (), (), ends=True, seed=2), how)


def test_the_second_mood_colours_the_first() -> None:
    brief = Brief(24.0, (), (), ends=True, seed=5)
    plain, coloured = (compose(brief, style(moods, "")) for moods in (("tender",), ("tender", "uneasy")))
    assert "tremolo" in {each.instrument for each in coloured} - {each.instrument for each in plain}


def test_the_melody_stays_in_the_harmony_of_every_bar() -> None:
    how, brief = style(("tender", "uneasy"), ""), Brief(40.0, (), ((0.0, 0.6), (40.0, 0.6)), ends=True, seed=5)
    made = form(40.0, (), 70, how.mood.beats, ends=True)
    bars = harmonise(made.bars, 60, how, brief, generator(1))
    notes = list(melody(bars, motif(how.mood.beats, generator(2)), made.end, generator(3)))
    assert len(notes) > 15
    for each in notes:
        here = next(bar for bar in reversed(bars) if bar.bar.start <= each.start + 0.05)
        assert each.pitch % 12 in here.notes


def test_words_choose_who_plays_how_fast_and_how_far() -> None:
    plain, said = style(("joyful",), ""), style(("joyful",), "slow cello and harp, far away")
    assert (said.mood.lead, said.mood.accompanist) == ("cello", "harp")
    assert said.tempo[1] < plain.tempo[1]
    assert said.distance == 1.0
    assert style(("no such mood",), "").mood == MOODS["neutral"]


def test_intensity_brings_players_in() -> None:
    how = style(("wonder",), "")
    low, high = (compose(Brief(20.0, (), ((0.0, x), (20.0, x)), ends=True, seed=5), how) for x in (0.25, 0.9))
    assert len(high) > 1.3 * len(low)
    assert {each.instrument for each in low} < {each.instrument for each in high}


@settings(max_examples=60, deadline=None)
@given(
    seconds=st.floats(0.2, 200),
    hits=st.lists(st.floats(0, 200), max_size=6),
    tempo=st.floats(40, 160),
    beats=st.integers(2, 5),
    ends=st.booleans(),
)
def test_bars_fill_the_cue_and_hits_open_them(
    seconds: float, hits: list[float], tempo: float, beats: int, ends: bool
) -> None:
    made = form(seconds, hits, tempo, beats, ends)
    starts = [bar.start for bar in made.bars]
    for bar, following in zip(made.bars, [*starts[1:], made.end], strict=True):
        assert bar.start + bar.length == pytest.approx(following, abs=1e-6)
    opened = {round(bar.start, 6) for bar in made.bars if bar.opens}
    assert opened <= {round(hit, 6) for hit in hits}
    alone = [h for h in hits if h >= 1.5 and made.end - h >= 1.5 and all(abs(h - o) >= 3 for o in hits if o != h)]
    assert seconds / 2 - 1e-6 <= made.end <= seconds
    assert {round(hit, 6) for hit in alone} <= opened


def test_the_last_chord_falls_on_the_cut_to_the_end_title() -> None:
    assert form(33.0, (3.0, 28.8), 60, 4, ends=True).end == 28.8
    assert form(33.0, (3.0, 20.0), 60, 4, ends=True).end == 29.0
    assert form(33.0, (3.0, 28.8), 60, 4, ends=False).end == 33.0


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 2**32 - 1), beats=st.sampled_from(sorted(RHYTHMS)), how=st.sampled_from(DEVELOPMENT))
def test_a_motif_has_one_leap_and_can_be_developed(seed: int, beats: int, how: str) -> None:
    theme = motif(beats, generator(seed))
    moves = [abs(b[0] - a[0]) for a, b in pairwise(theme[:-1])]
    assert 3 <= len(theme) <= 6
    assert sum(move > 2 for move in moves) <= 1
    assert develop(theme, how)


@given(
    degrees=st.lists(st.integers(0, 6), min_size=2, max_size=8),
    mode=st.sampled_from(sorted(MODES)),
    colour=st.sampled_from(["", "ninth", "second", "cluster", "leading"]),
)
@settings(max_examples=40, deadline=None)
def test_voices_sing_the_chord_and_stay_together(degrees: list[int], mode: str, colour: str) -> None:
    voices = None
    for degree in degrees:
        classes = chord(degree, 60, MODES[mode], colour)
        voices = voice_lead(classes, voices)
        assert {voice % 12 for voice in voices} <= set(classes)
        assert voices[2] - voices[0] <= 14
        assert nearest(voices[1], classes) == voices[1]


def test_a_sting_is_struck_and_a_turn_is_of_another_mode() -> None:
    plain = Brief(30.0, (15.0,), ((0.0, 0.5), (30.0, 0.5)), ends=True, seed=5)
    how = style(("calm",), "")
    struck = compose(replace(plain, stings=(15.0,)), how)
    drums = [each for each in struck if each.instrument == "boom" and abs(each.start - 15) < 0.05]
    assert max(each.velocity for each in drums) > 0.7
    assert not any(each.instrument == "tremolo" for each in compose(plain, how))
    turned = compose(replace(plain, turns=((15.0, style(("angry",), "")),)), how)
    early, late = ({each.instrument for each in turned if (each.start < 14.5) is first} for first in (True, False))
    assert late - early
    assert [each for each in turned if each.start < 12] == [each for each in compose(plain, how) if each.start < 12]
