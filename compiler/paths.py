"""Names of files in a project: paths with `/`, relative to the project's root. Nothing here touches a disk."""

from __future__ import annotations


def beside(name: str, path: str) -> str:
    """The project's name for a path written in the file called `name`: relative to that file, without `.` and `..`.

    A path that leaves the project keeps its leading `..`.
    """
    written = path.replace("\\", "/")
    folder = [] if written.startswith("/") else name.split("/")[:-1]
    parts: list[str] = []
    for part in (*folder, *written.split("/")):
        if part == ".." and parts and parts[-1] != "..":
            parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    return ("/" if written.startswith("/") else "") + "/".join(parts)
