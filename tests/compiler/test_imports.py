"""What costs time is imported by who needs it."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize("module", ["scenec.compiler.diagnostics", "scenec.compiler.parse", "scenec.compiler.report"])
def test_the_parser_library_waits_for_the_first_parse(module: str) -> None:
    code = f"import sys, {module}; print('lark' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout == "False\n"
