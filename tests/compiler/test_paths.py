"""Names of files in a project, without a disk."""

from __future__ import annotations

import pytest

from scenec.compiler.paths import beside


@pytest.mark.parametrize(
    ("name", "path", "expected"),
    [
        ("film.scene", "crew.scene", "crew.scene"),
        ("acts/one.scene", "crew.scene", "acts/crew.scene"),
        ("acts/one.scene", "../crew/./base.scene", "crew/base.scene"),
        ("film.scene", "..\\out.scene", "../out.scene"),
        ("film.scene", "../../out.scene", "../../out.scene"),
        ("acts/one.scene", "/etc/passwd", "/etc/passwd"),
    ],
)
def test_a_path_is_relative_to_the_file_it_is_written_in(name: str, path: str, expected: str) -> None:
    assert beside(name, path) == expected
