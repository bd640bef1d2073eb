"""Scripts, their trees, their screenplays and what is said about them: tests/cases/parse."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from scenec.compiler.parse import parse, screenplay
from scenec.compiler.source import Source
from tests import outline
from tests.golden import Case, paths


@pytest.mark.parametrize("path", paths("parse"), ids=lambda path: path.stem)
def test_a_script_is_read_as_its_case_says(path: Path, case: Callable[[Path], Case]) -> None:
    expected = case(path)
    source = Source("film.scene", expected["script"])
    tree, unclosed = parse(source)
    script, found = screenplay(tree)
    assert tree.text() == source.text
    expected.check("tree", outline.tree(tree))
    expected.check("screenplay", outline.screenplay(script))
    expected.check("diagnostics", outline.diagnostics([*unclosed, *found], source))
