"""Spoken lines: true times, one voice a person, deliveries that can be heard, the same bytes anywhere."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest

from scenec.runtime.errors import TaskError
from scenec.runtime.sound import loudness
from scenec.runtime.sound.signal import RATE
from scenec.runtime.sound.spectrum import third_octaves
from scenec.runtime.sound.voice import source, variant
from scenec.runtime.sound.voice.delivery import DELIVERIES, PLAIN, manner
from scenec.runtime.tasks import speech
from tests.runtime.sound.measure import pitches
from tests.runtime.sound.orders import ALTO, BARITONE, LINE, heard, line, perform, say

ODD = [
    "I remember the sea, but not the colour of it.",
    "I— I don't... no!",
    'He said "well" — and left in 1984.',
    "a  b\n c",
    "🙂 Café, naïve?",
]


@pytest.mark.parametrize("words", [LINE, *ODD])
def test_every_word_has_its_time(words: str, tmp_path: Path) -> None:
    spoken = heard(perform(speech, line(words), tmp_path))
    edges = [edge for span in spoken.words for edge in span]
    assert len(spoken.words) == len(words.split())
    assert edges == sorted(edges)
    assert spoken.words[0][0] >= 0
    assert edges[-1] < spoken.seconds


def test_phonemes_follow_each_other_and_end_inside_the_sound(tmp_path: Path) -> None:
    spoken = heard(perform(speech, line(), tmp_path))
    starts = [start for _, start, _ in spoken.phonemes]
    assert starts == sorted(starts)
    assert all(ipa and start <= end for ipa, start, end in spoken.phonemes)
    assert spoken.phonemes[0][1] == spoken.onset
    assert spoken.phonemes[-1][2] < spoken.seconds
    assert spoken.sound.shape == (round(spoken.seconds * RATE),)


def test_times_are_whole_milliseconds(tmp_path: Path) -> None:
    spoken = heard(perform(speech, line(), tmp_path))
    times = [spoken.seconds, spoken.onset, *(edge for span in spoken.words for edge in span)]
    assert all(time == round(time, 3) for time in times)


def test_words_are_loud_and_rests_are_not(tmp_path: Path) -> None:
    spoken = heard(perform(speech, line(), tmp_path))
    level = [spoken.sound[round(a * RATE) : round(b * RATE)].std() for a, b in spoken.words]
    rest = spoken.sound[round(spoken.words[2][1] * RATE) + 2400 : round(spoken.words[3][0] * RATE) - 2400].std()
    assert min(level) > 3 * rest


def test_words_spoken_as_one_share_its_time(tmp_path: Path) -> None:
    spoken = heard(perform(speech, line("It is good to be here."), tmp_path))
    assert all(end > start for start, end in spoken.words)


def test_a_line_without_words_is_a_breath() -> None:
    spoken = say(line("..."))
    assert len(spoken.timing.words) == 1
    assert spoken.timing.phonemes == ()
    assert 0 < np.abs(spoken.sound).max() < 0.2


def test_the_same_line_is_the_same_bytes_in_any_process(tmp_path: Path) -> None:
    here = perform(speech, line(), tmp_path / "here")["audio"].read_bytes()
    again = perform(speech, line(), tmp_path / "again")["audio"].read_bytes()
    program = (
        "import sys; from pathlib import Path; from scenec.runtime.tasks import speech\n"
        "from tests.runtime.sound.orders import line, perform\n"
        "perform(speech, line(), Path(sys.argv[1]))"
    )
    there = tmp_path / "there"
    environment = {**os.environ, "PYTHONHASHSEED": "7", "SCENEC_BALLAST": "x" * 7001, "PYTHONPATH": str(Path.cwd())}
    subprocess.run([sys.executable, "-c", program, str(there)], check=True, env=environment)
    digests = {sha256(each).hexdigest() for each in (here, again, (there / "speech.flac").read_bytes())}
    assert len(digests) == 1


def test_two_people_are_told_apart() -> None:
    alto, baritone = say(line(LINE, ALTO)).sound, say(line(LINE, BARITONE)).sound
    one, other = (float(np.median(found[found > 0])) for found in (pitches(alto), pitches(baritone)))
    assert 150 < one < 205
    assert 80 < other < 115
    assert one / other > 1.15
    assert np.abs(third_octaves(alto) - third_octaves(baritone))[2:-3].max() > 4


def test_a_whisper_has_no_voice() -> None:
    said, whispered = (pitches(say(line(LINE, ALTO, *how)).sound) for how in ((), ("WHISPERING",)))
    assert (said > 0).mean() > 0.5
    assert (whispered > 0).mean() < 0.1 * (said > 0).mean()


def test_shouting_is_higher_and_tired_is_lower_and_slower() -> None:
    plain, shouting, tired = (say(line(LINE, ALTO, *how)) for how in ((), ("shouting",), ("tired",)))
    medians = [float(np.median(p[p > 0])) for p in (pitches(each.sound) for each in (plain, shouting, tired))]
    assert medians[1] > medians[0] * 1.2
    assert medians[2] < medians[0] * 0.97
    assert tired.timing.words[-1][1] > plain.timing.words[-1][1] * 1.1


@pytest.mark.parametrize("delivery", sorted(DELIVERIES))
def test_every_delivery_speaks(delivery: str) -> None:
    spoken = say(line("Nobody asked you to.", BARITONE, delivery))
    assert len(spoken.timing.words) == 4
    assert loudness.integrated(spoken.sound) > -40
    assert np.abs(spoken.sound).max() < 1


def test_deliveries_add_up() -> None:
    assert manner(()) == PLAIN
    assert manner(("slow", "quiet")).rate == pytest.approx(0.8 * 0.94)
    assert manner(("no such delivery",)) == PLAIN


@pytest.mark.parametrize("effect", ["robot", "radio", "phone", "giant"])
def test_inhuman_voices_speak(effect: str) -> None:
    voice = replace(ALTO, effect=effect, resample=0.7 if effect == "giant" else 1.0)
    assert loudness.integrated(say(line("We come in peace.", voice)).sound) > -40


def test_further_away_is_more_of_the_room() -> None:
    near, far = (say(replace(line(), distance=metres)) for metres in (0.8, 9.0))
    assert len(far.sound) > len(near.sound)


@pytest.mark.parametrize(
    ("tag", "name"), [("en-GB", "en"), ("en-US", "en-US"), ("de-AT", "de"), ("fr", "fr"), ("xx", "en")]
)
def test_languages_find_their_voice(tag: str, name: str) -> None:
    assert variant.base_voice(tag) == name


def test_a_variant_never_breathes() -> None:
    assert "breath" not in variant.variant(replace(ALTO, breath=-20.0), PLAIN)


def test_a_synthesiser_that_hangs_is_an_error_and_not_a_wait(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "_LIMIT", 0.001)
    with pytest.raises(TaskError, match="gave no answer"):
        perform(speech, line(), tmp_path)


def test_nothing_is_left_but_the_outputs_even_in_a_folder_with_a_long_name(tmp_path: Path) -> None:
    folder = tmp_path / ("deep " * 20) / ("deeper" * 20)
    outputs = perform(speech, line("Yes."), folder)
    assert sorted(folder.iterdir()) == sorted(outputs.values())
    assert outputs["audio"].read_bytes() == perform(speech, line("Yes."), tmp_path / "s")["audio"].read_bytes()


def test_the_telephone_and_the_next_room_take_the_top_away() -> None:
    def top(sound: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> float:
        levels = third_octaves(sound)
        return float(levels[-6:].mean() - levels.max())

    near = top(say(line()).sound)
    assert top(say(line(LINE, ALTO, "on the phone")).sound) < near - 6
    assert top(say(replace(line(), off=True)).sound) < near - 4
