"""One script, one plan: whatever the hash seed, the locale, the time zone and the folder it is asked for from."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import SCENEC

SCRIPT = """Title: Été à 真理
Language: es
Cast:
    ÉLODIE = woman, 34, red scarf
    JOEL = man, 40
Places:
    FARO = round room; set: lighthouse
Moods:
    SALT = like TENDER
    ÖDE = like UNEASY

INT. FARO - NOCHE

!!MOOD: salt, öde

!!MUSIC: slow piano

La luz gira. ÉLODIE walks to the window.

ÉLODIE
Recuerdo el mar, [[!!CLOSE ON JOEL]] pero no su color.

JOEL
(whispering)
Nadie te lo pidió.

> DISSOLVE TO: 1s

EXT. FROZEN SEA - DAWN

A whale sings. Snow.

JOEL (V.O.)
Había que estar callado.
"""

LOCALES = (
    {"LC_ALL": "C", "LANG": "C"},
    {"LC_ALL": "POSIX", "TZ": "Asia/Kolkata"},
    {"LC_ALL": "C.UTF-8", "TZ": "UTC+11"},
)
SEEDS = ("0", "1", "2", "3", "5", "8", "1000", "4294967295")

Planner = Callable[[str, dict[str, str], bool], bytes]


@pytest.fixture(scope="module")
def planner(tmp_path_factory: pytest.TempPathFactory) -> Planner:
    """Asks for the plan with a hash seed and a locale, from the film's own folder or by its path from elsewhere.

    Both projects and both folders have a store in common, in which the lines are spoken already.
    """
    store = tmp_path_factory.mktemp("store")
    near, far = tmp_path_factory.mktemp("near"), tmp_path_factory.mktemp("fär away") / "other"
    for folder in (near, far):
        folder.mkdir(exist_ok=True)
        (folder / "film.scene").write_text(SCRIPT, "utf-8")

    def plan(seed: str, locale: dict[str, str], away: bool) -> bytes:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("LC_") and name != "LANG"}
        environment = {**kept, **locale, "PYTHONHASHSEED": seed, "SCENEC_CACHE": str(store)}
        script = far / "film.scene" if away else Path("film.scene")
        command = [SCENEC, "plan", str(script)]
        return subprocess.run(
            command, cwd=Path("/") if away else near, env=environment, capture_output=True, check=True
        ).stdout

    return plan


@pytest.fixture(scope="module")
def plan(planner: Planner) -> bytes:
    return planner("0", {}, False)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_plan_has_the_same_bytes_everywhere(planner: Planner, plan: bytes, seed: str) -> None:
    for number, locale in enumerate(LOCALES):
        assert planner(seed, locale, (number + SEEDS.index(seed)) % 2 == 1) == plan
