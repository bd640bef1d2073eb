"""Music, a sound and a voice of one's own, through a whole film."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

import scenec
from scenec.runtime.sound import files
from scenec.runtime.sound.signal import RATE, Sound, clock

SCRIPT = """Scenec: 1
Size: 320x180
Cast:
    MARA = woman, 34; voice: "gran.wav"
Places:
    LAMP ROOM = round room of glass; set: lighthouse

INT. LAMP ROOM - NIGHT

!!MUSIC: "song.wav" from 1s

!!CLOSE ON MARA: 3s

MARA
One [[!!SOUND: "beep.wav"]] two.

!!SILENCE

!!WIDE: 2s
"""
SONG, BEEP = 440.0, 1500.0


def tone(path: Path, hertz: float, seconds: float, rate: int) -> None:
    time = clock(seconds, rate)
    soundfile.write(path, 0.3 * np.sin(2 * np.pi * hertz * time), rate)


def share(sound: Sound, hertz: float) -> float:
    """Of the power, how much lies within 20 Hz of a tone."""
    power = np.abs(np.fft.rfft(sound.mean(axis=0))) ** 2
    at = np.abs(np.fft.rfftfreq(sound.shape[1], 1 / RATE) - hertz) < 20
    return float(power[at].sum() / max(power.sum(), 1e-12))


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> scenec.Built:
    folder = tmp_path_factory.mktemp("own")
    tone(folder / "song.wav", SONG, 2.5, 44_100)
    tone(folder / "beep.wav", BEEP, 0.3, 22_050)
    tone(folder / "gran.wav", 200.0, 1.0, RATE)
    (folder / "film.scene").write_text(SCRIPT, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SCENEC_CACHE", str(folder / "store"))
        return scenec.build(folder / "film.scene", stems=True, draft=True)


def test_a_song_plays_from_where_it_is_asked_again_and_again_until_silence(built: scenec.Built) -> None:
    music = files.read(built.stems["music"])
    assert built.film is not None
    (spoken,) = built.film.scenes[0].spoken
    until = (spoken.start + spoken.frames) / 24
    assert until > 1.2
    assert share(music[:, : round(until * RATE)], SONG) > 0.9
    for second in np.arange(0.1, until - 1.0, 0.1):
        assert np.abs(music[:, round(second * RATE) : round((second + 0.1) * RATE)]).max() > 0.01
    assert np.abs(music[:, round((until + 0.6) * RATE) :]).max() < 1e-3


def test_a_sound_plays_at_its_word(built: scenec.Built) -> None:
    effects = files.read(built.stems["effects"])
    assert built.film is not None
    (spoken,) = built.film.scenes[0].spoken
    word = spoken.start / 24 + float(spoken.words[1][0])
    inside = effects[:, round(word * RATE) : round((word + 0.3) * RATE)]
    before = effects[:, round((word - 0.4) * RATE) : round((word - 0.1) * RATE)]
    assert share(inside, BEEP) > 0.5 > share(before, BEEP)


def test_a_voice_that_nobody_can_clone_is_said_and_somebody_speaks(built: scenec.Built) -> None:
    assert np.abs(files.read(built.stems["dialogue"])).max() > 0.05
    assert [each.code for each in built.diagnostics if "gran.wav" in each.message] == ["SC0222"]
