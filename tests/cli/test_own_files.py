"""Files of one's own: a song and a bell, from the project into the mix."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
import soundfile

from scenec.api import plan
from scenec.compiler.plan import Plan, Task
from scenec.runtime.engine import Result, run
from scenec.runtime.executors.inline import Inline
from scenec.runtime.store import Store

SCRIPT = """INT. LAMP ROOM - NIGHT

!!MUSIC: "music/song.wav" from 1s to 3s

!!WIDE: 3s

The lamp turns.

!!SOUND: "bell.wav"

!!AERIAL: 2s

Ice.
"""
RATE = 22_050


def tone(path: Path, hertz: float, seconds: float) -> None:
    path.parent.mkdir(exist_ok=True)
    soundfile.write(path, 0.4 * np.sin(2 * np.pi * hertz * np.arange(round(RATE * seconds)) / RATE), RATE)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "scenec.toml").touch()
    tone(tmp_path / "music/song.wav", 440, 6)
    tone(tmp_path / "bell.wav", 1320, 1)
    (tmp_path / "film.scene").write_text(SCRIPT)
    return tmp_path


def planned(project: Path) -> Plan:
    made = plan(project / "film.scene").plan
    assert made is not None
    return made


def tasks(made: Plan, op: str) -> list[Task]:
    return [task for task in made.tasks if task.op == op]


def sounds(made: Plan) -> Plan:
    return made.model_copy(update={"tasks": (*tasks(made, "file"), *tasks(made, "clip"))})


def done(made: Plan, root: Path, store: Path) -> Result:
    with Store(store) as kept:
        return run(sounds(made), kept, executor=Inline(), root=root)


def test_a_plan_names_a_file_from_the_root_and_by_its_bytes(project: Path) -> None:
    made = planned(project)
    assert sorted(task.params["path"] for task in tasks(made, "file")) == ["bell.wav", "music/song.wav"]
    assert str(project) not in made.text().decode()
    assert not tasks(made, "music")
    before = {task.id for task in tasks(made, "file")}
    tone(project / "bell.wav", 660, 1)
    assert len(before - {task.id for task in tasks(planned(project), "file")}) == 1


def test_the_stretch_that_is_asked_for_is_cut_out_and_fills_its_time(project: Path, tmp_path: Path) -> None:
    made = planned(project)
    result = done(made, project, tmp_path / "kept")
    assert result.fine
    song = next(task for task in tasks(made, "clip") if task.params["first"] == "1/1")
    with Store(tmp_path / "kept") as store:
        sound, rate = soundfile.read(store.path(result.outputs[song.id]["audio"]))
    assert song.params["again"] == "2/1", "two seconds are asked for, and looped"
    assert (rate, len(sound)) == (48_000, round(Fraction(song.params["seconds"]) * 48_000))
    loudest = np.abs(np.fft.rfft(sound)).argmax() * rate / len(sound)
    assert loudest == pytest.approx(440, abs=1)


def test_in_the_mix_the_song_is_music_and_the_bell_an_effect(project: Path) -> None:
    strips = {strip["bus"]: strip for strip in tasks(planned(project), "mix")[0].params["strips"]}
    assert strips["music"]["start"] == "0/1"
    assert strips["effects"]["start"] == "3/1"


def test_a_file_that_changes_while_the_film_is_made_stops_it(project: Path, tmp_path: Path) -> None:
    made = planned(project)
    tone(project / "bell.wav", 660, 1)
    failed = done(made, project, tmp_path / "kept").failed
    assert [failure.why for failure in failed] == ["bell.wav was changed while the film was made; build again"]


def test_a_file_that_is_gone_is_told_by_its_name(project: Path, tmp_path: Path) -> None:
    made = planned(project)
    (project / "bell.wav").unlink()
    assert "bell.wav is not in the project" in done(made, project, tmp_path / "kept").failed[0].why
