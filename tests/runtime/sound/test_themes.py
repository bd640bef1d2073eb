"""What the writer's words and the film's people make of a score."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import combinations

import numpy as np
import pytest

from scenec.compiler.film.sound import Theme
from scenec.runtime.sound.score.compose import Brief, Called, compose
from scenec.runtime.sound.score.cue import cue as make
from scenec.runtime.sound.score.form import form
from scenec.runtime.sound.score.moods import MOODS
from scenec.runtime.sound.score.motif import leaning, motif
from scenec.runtime.sound.score.style import INSTRUMENTS, style
from scenec.runtime.sound.signal import RATE, generator
from tests.runtime.sound.orders import cue

LOUD = ((0.0, 0.6), (60.0, 0.6))


def brief(*themes: Called, seed: int = 5) -> Brief:
    return Brief(32.0, (), LOUD, ends=True, seed=seed, themes=themes)


def melody(order: Brief, who: str) -> list[tuple[float, int]]:
    """When and what the lead plays."""
    how = style(("calm",), "")
    return [(round(each.start), each.pitch) for each in compose(order, how) if each.instrument == who]


def centroid(sound: np.ndarray) -> float:
    power = (np.abs(np.fft.rfft(sound)) ** 2).sum(axis=0)
    return float((power * np.fft.rfftfreq(sound.shape[1], 1 / RATE)).sum() / power.sum())


def test_a_character_is_heard_while_they_are_there() -> None:
    plain, there = melody(brief(), "piano"), melody(brief(Called(77, 8.0, 16.0, "")), "piano")
    assert [each for each in plain if each[0] < 7] == [each for each in there if each[0] < 7]
    assert plain != there
    assert melody(brief(Called(77, 8.0, 16.0, "")), "piano") != melody(brief(Called(78, 8.0, 16.0, "")), "piano")


def test_a_theme_brings_its_own_player() -> None:
    played = {
        each.instrument: each.start
        for each in compose(brief(Called(77, 8.0, 24.0, "solo flute")), style(("calm",), ""))
    }
    assert played["flute"] > 7.5


def test_a_theme_rises_or_falls_as_it_is_said_to() -> None:
    for seed in range(20):
        theme = motif(4, generator(seed))
        up, down = leaning(theme, "rising, hopeful"), leaning(theme, "a falling line")
        assert up[-1][0] > up[0][0]
        assert down[-1][0] < down[0][0]
        assert leaning(theme, "plain") == theme


def test_the_order_of_a_theme_reaches_the_sound() -> None:
    order = cue(12, "tender")
    called = replace(order, themes=(Theme(77, Fraction(0), Fraction(12), "cello"),))
    assert not np.array_equal(make(order), make(called))


@pytest.mark.parametrize("who", sorted(set(INSTRUMENTS.values())))
def test_every_instrument_that_words_can_name_plays(who: str) -> None:
    word = next(word for word, player in INSTRUMENTS.items() if player == who)
    how = style(("tender",), f"slow {word}")
    assert how.mood.lead == who
    sound = make(cue(6, "tender", words=f"slow {word}"))
    assert sound.shape == (2, 6 * RATE)
    assert np.isfinite(sound).all()
    assert np.abs(sound).max() > 0.01


def test_dances_have_their_metre_and_their_pace() -> None:
    waltz, march, lullaby = (style(("calm",), word).mood for word in ("a waltz", "march", "lullaby"))
    assert (waltz.beats, march.beats, lullaby.beats) == (3, 4, 3)
    assert lullaby.tempo[1] < march.tempo[0] < waltz.tempo[0]
    assert lullaby.lead == "music box"
    assert march.drums == "march"


def test_drums_play_where_they_are_asked_for_and_only_there() -> None:
    assert style(("tender",), "piano").mood.drums == ""
    assert style(("tender",), "piano and drums").mood.drums == "heart"
    assert style(("chase",), "no drums").mood.drums == ""


def test_dark_and_bright_are_modes_and_heights() -> None:
    plain, dark, bright = (style(("tender",), words).mood for words in ("", "dark", "bright"))
    assert (plain.mode, dark.mode, bright.mode) == ("ionian", "aeolian", "lydian")
    assert dark.register < plain.register < bright.register


def test_no_two_moods_share_mode_and_tempo() -> None:
    for (one, a), (other, b) in combinations(MOODS.items(), 2):
        if a.mode == b.mode:
            assert a.tempo[1] < b.tempo[0] or b.tempo[1] < a.tempo[0], (one, other)


@pytest.mark.parametrize("mood", ["chase", "angry"])
def test_what_is_urgent_is_not_only_low(mood: str) -> None:
    assert centroid(make(cue(9, mood))) > 400


def test_dread_is_full_from_its_first_seconds() -> None:
    sound = make(cue(10, "dread"))[:, : 5 * RATE]
    power = (np.abs(np.fft.rfft(sound)) ** 2).sum(axis=0)
    hertz = np.fft.rfftfreq(sound.shape[1], 1 / RATE)
    assert 10 * np.log10(power[hertz > 1000].sum() / power.sum()) > -25


def test_the_last_half_second_still_rings() -> None:
    sound = make(cue(14, "sorrow"))
    assert np.abs(sound[:, -RATE : -RATE // 2]).max() > 10 ** (-50 / 20)
    assert form(14.0, (), 60, 4, ends=True).end < 14
