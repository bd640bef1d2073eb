from __future__ import annotations

from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from scenec.compiler.canonical import plain
from scenec.compiler.film.picture import Caption
from scenec.runtime.tasks.contract import Work
from scenec.runtime.tasks.subtitles import run


def written(folder: Path, captions: list[Caption], rate: str) -> str:
    params: dict[str, Any] = {"captions": plain(captions), "rate": rate}
    return run(Work(params, {}, folder, lambda share: None))["srt"].read_bytes().decode()


def test_frames_become_milliseconds_and_words_stay_as_they_are(tmp_path: Path) -> None:
    captions = [Caption(1, 36, ("I remember {the} sea,", "but not"), "MARA"), Caption(48, 96, ("<Тише!>",))]
    assert written(tmp_path, captions, "24/1") == (
        "1\n00:00:00,042 --> 00:00:01,500\nI remember {the} sea,\nbut not\n\n"
        "2\n00:00:02,000 --> 00:00:04,000\n<Тише!>\n\n"
    )


def test_a_film_without_captions_has_an_empty_file(tmp_path: Path) -> None:
    assert written(tmp_path, [], "24/1") == ""


@given(st.integers(0, 2 * 3600 * 24), st.sampled_from(["24/1", "25/1", "24000/1001"]))
def test_a_time_is_the_nearest_millisecond(tmp_path_factory: Any, frame: int, rate: str) -> None:
    folder = tmp_path_factory.mktemp("srt")
    line = written(folder, [Caption(frame, frame + 24, ("Word",))], rate).splitlines()[1]
    clock, thousandth = line.split(" --> ", maxsplit=1)[0].split(",")
    hours, minutes, seconds = map(int, clock.split(":"))
    told = (hours * 60 + minutes) * 60 + seconds + int(thousandth) / 1000
    above, below = map(int, rate.split("/"))
    assert abs(told - frame * below / above) <= 0.0005 + 1e-9
