from __future__ import annotations

from pathlib import Path

import av

from scenec.runtime.film.mp4 import tracks
from scenec.runtime.tasks import join
from scenec.runtime.tasks.contract import Work
from tests.runtime.film.reels import reel, segment


def test_segments_stand_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    """Also the thousandth, whose role is longer than the others."""
    order = reel(tmp_path / "reel", [1])
    roles = {role: segment(tmp_path / role, 1, seed=int(role)) for role in ("1000", "101", "002")}
    params = {"title": "T", "rate": "24/1", "size": [64, 36], "frames": 3, "language": "en", "chapters": [[0, "One"]]}
    inputs = {**roles, "sound": order.sound, "subtitles": order.subtitles}
    film = join.run(Work(params, inputs, tmp_path, lambda share: None))["film"]
    assert len(tracks(film)[0].times) == 3
    with av.open(str(film)) as file:
        pictures = [frame.to_ndarray(format="gray") for frame in file.decode(video=0)]
    for picture, role in zip(pictures, ("002", "101", "1000"), strict=True):
        with av.open(str(roles[role]), format="mov") as file:
            assert (next(file.decode(video=0)).to_ndarray(format="gray") == picture).all()
