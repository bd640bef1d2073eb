from __future__ import annotations

from importlib.util import find_spec

import pytest

from scenec.compiler.plan import OPS
from scenec.runtime.numerics import LIBRARIES, profile
from scenec.runtime.tasks import MODULES, load


def test_every_operation_of_a_plan_has_a_module_and_a_numerics_profile() -> None:
    assert set(MODULES) == set(LIBRARIES) == set(OPS)


@pytest.mark.parametrize("op", sorted(OPS))
def test_a_module_is_of_the_version_that_plans_ask_for(op: str) -> None:
    assert find_spec(MODULES[op]) is not None
    assert OPS[op] == load(MODULES[op]).VERSION


def test_only_what_an_operation_touches_is_in_its_profile() -> None:
    assert "ffmpeg" in profile("shot")
    assert "ffmpeg" not in profile("speech")
    assert "espeakng-loader" in profile("speech")
    assert "missing" not in {version for op in OPS for version in profile(op).values()}
