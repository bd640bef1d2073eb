"""file: a file of the project, as it is. ImportedFile -> audio."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Mapping
from pathlib import Path

from pydantic import TypeAdapter

from scenec.compiler.film.sound import ImportedFile

from ..errors import TaskError
from .contract import Work

VERSION: int = 1

_ORDER = TypeAdapter(ImportedFile)


def run(work: Work) -> Mapping[str, Path]:
    """Copy it, if its bytes are still those the film was compiled with. Else, and if it is gone, a TaskError."""
    order = _ORDER.validate_python(dict(work.params))
    source = work.inputs.get("source")
    if source is None or not source.is_file():
        raise TaskError(f"{order.path} is not in the project any more")
    copy = Path(shutil.copyfile(source, work.folder / "file"))
    with copy.open("rb") as file:
        if hashlib.file_digest(file, "sha256").hexdigest() != order.digest:
            raise TaskError(f"{order.path} was changed while the film was made; build again")
    return {"audio": copy}
