"""The standard library is written in the language itself, and every section of it is one the language knows."""

from __future__ import annotations

import pytest

from scenec.compiler.parse import parse, screenplay
from scenec.compiler.source import Source
from scenec.project import standard_library


@pytest.mark.parametrize("name", standard_library())
def test_a_file_of_the_library_is_declarations_and_nothing_else(name: str) -> None:
    tree, unclosed = parse(Source(name, standard_library()[name]))
    script, found = screenplay(tree)
    assert [*unclosed, *found] == []
    assert script.header.entries
    assert (script.header.fields, script.elements) == ((), ())
