"""What every test shares: golden cases, and a store of its own so that no test sees the user's cache."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.golden import Case


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="accept what golden cases give now")


@pytest.fixture
def case(request: pytest.FixtureRequest) -> Callable[[Path], Case]:
    update = bool(request.config.getoption("--update"))
    return lambda path: Case.read(path, update)


@pytest.fixture(autouse=True)
def own_store(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCENEC_CACHE", str(tmp_path_factory.mktemp("store")))
