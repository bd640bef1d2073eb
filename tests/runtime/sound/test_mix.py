"""The mix: to its loudness, under its peak, every line over the music, stems that add up."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenec.compiler.film.sound import Bed, Effect, Mix, Strip
from scenec.runtime.sound import files, loudness, tape
from scenec.runtime.sound.ambience.bed import bed
from scenec.runtime.sound.effects.effect import effect
from scenec.runtime.sound.filters import equalise, lowpass
from scenec.runtime.sound.mix import desk, master
from scenec.runtime.sound.mix.ducking import Duck, curve, ducks
from scenec.runtime.sound.mix.limiter import EDGE, Limiter
from scenec.runtime.sound.score.cue import cue as score
from scenec.runtime.sound.signal import RATE, Sound, decibels, generator, wide_noise
from scenec.runtime.tasks import mix as operation
from tests.runtime.sound.measure import ebur128
from tests.runtime.sound.orders import ALTO, BARITONE, cue, line, perform, say

LINES = (("I remember the sea.", ALTO, ("whispering",)), ("Nobody asked you to.", BARITONE, ()))


@dataclass(frozen=True)
class Film:
    """The sounds of twelve seconds, and the order to mix them."""

    order: Mix
    inputs: dict[str, Path]

    def only(self, *buses: str) -> Mix:
        """The order with nothing on other buses."""
        strips = tuple(strip for strip in self.order.strips if strip.bus in buses)
        return replace(self.order, strips=strips, speech=self.order.speech if "dialogue" in buses else ())


@dataclass(frozen=True)
class Mixed:
    """What the desk wrote."""

    master: Sound
    dialogue: Sound
    music: Sound
    effects: Sound


def mix(order: Mix, inputs: Mapping[str, Path]) -> Mixed:
    with tempfile.TemporaryDirectory() as folder:
        made = desk.mix(order, inputs, Path(folder))
        return Mixed(*(files.read(made[name]) for name in ("audio", "dialogue", "music", "effects")))


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Film:
    folder = tmp_path_factory.mktemp("sounds")
    sounds = {
        "score": score(cue(12, "tender")),
        "wind": bed(Bed("wind", Fraction(12), 5)),
        "key": effect(Effect("key", 5)),
    }
    strips = [
        Strip("score", "music", Fraction(0), -20.0),
        Strip("wind", "ambience", Fraction(0), -34.0, fade_in=0.5, fade_out=1.0),
        Strip("key", "effects", Fraction(11), -30.0, pan=0.4),
    ]
    speech = []
    for number, (words, voice, delivery) in enumerate(LINES):
        spoken, start = say(line(words, voice, *delivery)), Fraction(2 + 5 * number)
        sounds[f"line {number}"] = spoken.sound
        strips.append(Strip(f"line {number}", "dialogue", start, -20.0, pan=(-1) ** number * 0.2))
        speech.append(
            (start + Fraction(str(spoken.timing.words[0][0])), start + Fraction(str(spoken.timing.words[-1][1])))
        )
    inputs = {name: files.write(folder / f"{name}.flac", sound) for name, sound in sounds.items()}
    return Film(Mix(Fraction(12), tuple(strips), tuple(speech)), inputs)


@pytest.fixture(scope="module")
def mixed(film: Film) -> Mixed:
    return mix(film.order, film.inputs)


def test_the_master_has_its_loudness_and_stays_under_its_peak(mixed: Mixed, tmp_path: Path) -> None:
    integrated, peak = ebur128(files.write(tmp_path / "mix.flac", mixed.master))
    assert integrated == pytest.approx(-16, abs=0.5)
    assert peak <= -1.4


def test_stems_add_up_to_the_master(mixed: Mixed) -> None:
    total = mixed.dialogue + mixed.music + mixed.effects
    assert np.abs(total - mixed.master).max() < 4 * 2**-24


def test_every_line_stands_over_the_music(film: Film, mixed: Mixed) -> None:
    spoken, played = loudness.blocks(mixed.dialogue), loudness.blocks(mixed.music)
    begins = np.arange(len(spoken)) * 0.1
    for start, end in film.order.speech:
        inside = (begins >= float(start)) & (begins + 0.4 <= float(end) + 0.1)
        assert decibels(np.sqrt(spoken[inside].mean() / played[inside].mean())) >= 6


def test_files_are_the_films_length_and_the_same_twice(film: Film, tmp_path: Path) -> None:
    one, same = (perform(operation, film.order, tmp_path / name, film.inputs) for name in ("one", "same"))
    assert set(one) == {"audio", "dialogue", "music", "effects"}
    for name, path in one.items():
        assert files.read(path).shape == (2, 12 * RATE)
        assert path.read_bytes() == same[name].read_bytes()


@pytest.mark.parametrize("buses", [("music",), ("dialogue",), ("ambience", "effects")])
def test_films_without_this_or_that(film: Film, buses: tuple[str, ...]) -> None:
    made = mix(film.only(*buses), film.inputs)
    assert loudness.integrated(made.master) == pytest.approx(-16, abs=1)
    assert loudness.true_peak(made.master) <= -1.4


def test_a_silent_film_is_silent() -> None:
    made = mix(Mix(Fraction(2), (), ((Fraction(0), Fraction(1)),)), {})
    assert made.master.shape == (2, 2 * RATE)
    assert not made.master.any()


def test_what_runs_past_the_end_is_cut(film: Film) -> None:
    late = Mix(Fraction(3), (Strip("score", "music", Fraction(5, 2), -20.0, fade_out=0.2),), ())
    made = mix(late, film.inputs)
    assert made.master.shape == (2, 3 * RATE)
    assert not made.master[:, : int(2.4 * RATE)].any()
    assert np.abs(made.master[:, -5:]).max() < 1e-3


def test_music_makes_room_before_the_first_word_and_comes_back() -> None:
    down = curve([Duck(2.0, 3.0, 10.0)], 6 * RATE)
    at = {time: down[round(time * RATE)] for time in (1.6, 1.85, 2.5, 3.3, 5.0)}
    assert at[1.6] == 0
    assert at[1.85] == pytest.approx(10, abs=0.1)
    assert at[2.5] == at[3.3] == 10
    assert at[5.0] == 0


@settings(max_examples=12, deadline=None)
@given(level=st.floats(0.05, 3.0), seed=st.integers(0, 1000))
def test_nothing_passes_the_limiter(level: float, seed: int) -> None:
    sound = wide_noise(RATE // 2, -3, generator(seed)) * level
    held = Limiter(-1.5)(loudness.peaks(sound), 0, 0)
    assert held.max() <= 1
    assert loudness.true_peak(sound * held) <= -1.2
    if loudness.true_peak(sound) < -2:
        assert held.min() == 1


def test_a_rest_of_two_seconds_brings_the_music_back_only_part_of_the_way() -> None:
    dialogue, music = np.zeros((2, 12 * RATE)), wide_noise(12 * RATE, -3, generator(5)) * 0.1
    dialogue[:, 2 * RATE : 4 * RATE] = dialogue[:, 6 * RATE : 8 * RATE] = 0.12
    found = ducks(loudness.blocks(dialogue), loudness.blocks(music), [(2, 4), (6, 8)])
    down = curve(found, 12 * RATE)
    speaking, resting, far = down[3 * RATE], down[5 * RATE], down[11 * RATE]
    assert far == 0
    assert 0.3 * speaking < resting < speaking


def test_a_quiet_night_is_more_even(film: Film) -> None:
    plain, night = (mix(replace(film.order, evenness=share), film.inputs).master for share in (0.0, 0.7))
    ranges = [loudness.range_of(loudness.short_term(sound)) for sound in (plain, night)]
    assert ranges[1] < ranges[0]
    assert loudness.integrated(night) == pytest.approx(-16, abs=0.5)


def test_the_bass_is_the_same_on_both_sides(mixed: Mixed) -> None:
    low = equalise(mixed.music, lowpass(60), lowpass(60))
    assert (low[0] * low[1]).mean() > 0.95 * (low**2).mean()


def test_a_long_film_is_mixed_in_parts_as_a_short_one_is_at_once(
    film: Film, mixed: Mixed, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (desk, master, tape):
        monkeypatch.setattr(module, "PART", RATE // 5)
    monkeypatch.setattr(tape.Tape.parts, "__defaults__", (RATE // 5,))
    parts = mix(film.order, film.inputs)
    assert np.abs(parts.master - mixed.master).max() < 1e-5


def test_the_limiter_comes_back_as_slowly_over_the_seam_of_two_parts() -> None:
    high = np.abs(generator(4).standard_normal(RATE)) * np.repeat(generator(5).random(100), RATE // 100)
    whole, parts, held = Limiter(-6.0)(high, 0, 0), list[Sound](), Limiter(-6.0)
    for first in range(0, RATE, 4800):
        before, after = min(EDGE, first), min(EDGE, RATE - first - 4800)
        parts.append(held(high[first - before : first + 4800 + after], before, after))
    assert np.allclose(np.concatenate(parts), whole, atol=1e-12)


def test_tape_is_read_where_it_is_asked_for(tmp_path: Path) -> None:
    sound = wide_noise(1000, -3, generator(1))
    with tape.Tape(tmp_path / "tape") as kept:
        for first in range(0, 1000, 300):
            kept.write(sound[:, first : first + 300])
        assert kept.count == 1000
        assert np.allclose(kept.read(250, 700), sound[:, 250:700], atol=1e-6)
        assert kept.read(900, 2000).shape == (2, 100)
        kept.rewrite(10, np.zeros((2, 5)))
        assert not kept.read(10, 15).any()
        assert np.allclose(
            np.concatenate([part for _, part in kept.parts(130)], axis=1)[:, 20:], sound[:, 20:], atol=1e-6
        )
