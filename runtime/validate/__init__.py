"""Whether an output is what the plan expects, looked at before it is stored: a program's exit code proves nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from scenec.compiler.plan import Expect

from ..errors import TaskError
from .audio import check_audio
from .picture import check_film, check_picture
from .still import check_image
from .text import check_data, check_text

_CHECKS: dict[str, Callable[[Path, Expect], None]] = {
    "audio": check_audio,
    "picture": check_picture,
    "film": check_film,
    "image": check_image,
    "text": check_text,
    "data": check_data,
}


def check(expects: Mapping[str, Expect], outputs: Mapping[str, Path]) -> None:
    """Look at every output. Raises TaskError for the first that is not what was expected."""
    for name, expect in expects.items():
        path = outputs[name]
        try:
            _file(path, expect)
            _CHECKS[expect.kind](path, expect)
        except (ValueError, TaskError) as error:
            raise TaskError(f"{name} is not what it should be: {error}") from error


def _file(path: Path, expect: Expect) -> None:
    if path.is_symlink() or not path.is_file():
        raise TaskError("there is no such file")
    if not expect.blank and not path.stat().st_size:
        raise TaskError("it is empty")
