"""Words and numbers: readable, and finite."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NoReturn

from scenec.compiler.plan import Expect


def check_text(path: Path, expect: Expect) -> None:
    """A text is UTF-8. Raises ValueError."""
    path.read_text(encoding="utf-8")


def check_data(path: Path, expect: Expect) -> None:
    """Data are JSON without NaN and infinities. Raises ValueError."""
    json.loads(path.read_text(encoding="utf-8"), parse_constant=_refuse)


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} among its numbers")
