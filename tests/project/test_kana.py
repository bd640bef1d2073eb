"""Kanji are read by the extra `japanese`, and reported where nobody can read them."""

from __future__ import annotations

from pathlib import Path

import pytest

import scenec
from scenec import kana
from scenec.compiler.film.scene import Speech

SCRIPT = """Language: ja
Cast:
    HANA = woman, 30
    KEN = man, 40; language: en

INT. LAMP ROOM - NIGHT

HANA
今日は東京へ行きます。 [[!!CLOSE ON KEN]] 山を見た。

KEN
海.
"""


def speeches(folder: Path) -> tuple[list[Speech], list[str]]:
    script = folder / "film.scene"
    script.write_text(SCRIPT, encoding="utf-8")
    found = scenec.compile_file(script)
    assert found.film is not None
    elements = [each for scene in found.film.scenes for each in scene.elements]
    return [each for each in elements if isinstance(each, Speech)], [each.code for each in found.diagnostics]


def test_kanji_are_said_as_they_are_read_and_written_as_they_were(tmp_path: Path) -> None:
    (hana, ken), codes = speeches(tmp_path)
    assert hana.words == "今日は東京へ行きます。 山を見た。"
    assert hana.said == "きょうはとうきょうへいきます。 やまをみた。"
    assert ken.said == ""
    assert "SC0327" not in codes


def test_without_the_extra_they_are_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kana, "readable", lambda: False)
    (hana, _), codes = speeches(tmp_path)
    assert hana.said == ""
    assert "SC0327" in codes


def test_only_japanese_is_read() -> None:
    assert kana.readings(["他去了北京。"]) == {}
    assert kana.readings(["かな", "kana"]) == {}
    assert kana.readings(["時々、 橋で"]) == {"時々、": "ときどき、", "橋で": "はしで"}
