"""What the operating system refuses, in words that say what to do."""

from __future__ import annotations

import errno
import os

_WORDS = {
    errno.ENOENT: ("there is no file or folder {path}", "check the spelling, or run `scenec init` to begin a film"),
    errno.EISDIR: ("{path} is a folder", "name the script in it: {path}/film.scene"),
    errno.ENOTDIR: ("a part of {path} is not a folder", "name a folder that is there"),
    errno.EACCES: ("{path} may not be read or written by you", "change its permissions, or choose another place"),
    errno.EPERM: ("{path} may not be read or written by you", "change its permissions, or choose another place"),
    errno.EROFS: ("{path} is on a disk that cannot be written", "choose another place with --out"),
    errno.ENOSPC: (
        "the disk that holds {path} is full",
        "free some space (`scenec cache gc` helps) and build again: what is finished is kept",
    ),
    errno.EDQUOT: (
        "your quota on the disk that holds {path} is used up",
        "free some space (`scenec cache gc` helps) and build again: what is finished is kept",
    ),
}


def in_words(error: OSError) -> tuple[str, str]:
    """What happened and what to do about it."""
    path = os.fspath(error.filename) if error.filename is not None else "a file"
    path = path.decode(errors="replace") if isinstance(path, bytes) else path
    told = _WORDS.get(error.errno or 0)
    if told is None:
        return f"{path}: {error.strerror or error}", ""
    return told[0].format(path=path), told[1].format(path=path.rstrip("/"))
