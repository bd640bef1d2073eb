"""The ffmpeg program: which one, which version, and how it is run without ever asking a question.

It is a separate program, never a library (it is GPL). Its exit code says little about the file it made, so whoever
calls this looks at the file as well (`runtime.validate`).
"""

from __future__ import annotations

import errno
import os
import subprocess
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from tempfile import TemporaryFile
from typing import IO

import imageio_ffmpeg

from ..errors import TaskError

QUIET = ("-hide_banner", "-nostdin", "-loglevel", "error")
BITEXACT = {"fflags": "+bitexact", "flags:v": "+bitexact", "flags:a": "+bitexact"}
"""No dates and no version numbers in the file: the same input gives the same bytes."""
THREADS = 1
"""x264's bytes depend on it, so it never depends on the machine. Shots side by side fill the cores."""
_TAIL = 2000


class FfmpegError(TaskError):
    """ffmpeg could not do it; the message holds its last lines."""


@lru_cache(maxsize=1)
def program() -> str:
    """Path of the ffmpeg binary: `SCENEC_FFMPEG`, or else the one that came with imageio-ffmpeg."""
    own = os.environ.get("SCENEC_FFMPEG")
    if own:
        return own
    return str(imageio_ffmpeg.get_ffmpeg_exe())


@lru_cache(maxsize=1)
def version() -> str:
    """The first line of `ffmpeg -version`, which stands in keys. Raises FfmpegError if it cannot be run."""
    try:
        told = subprocess.run([program(), "-version"], capture_output=True, text=True, check=True, timeout=30)
    except (OSError, subprocess.SubprocessError) as error:
        raise FfmpegError(f"ffmpeg cannot be run: {error}") from error
    return told.stdout.splitlines()[0] if told.stdout else "unknown"


def run(command: list[str]) -> bytes:
    """Run a command line to its end and return what it wrote to standard output.

    Raises FfmpegError, or OSError if the disk is full.
    """
    with started(command, stdin=subprocess.DEVNULL) as process:
        assert process.stdout is not None
        return process.stdout.read()


def feed(command: list[str], chunks: Iterable[bytes | memoryview]) -> None:
    """Run a command line with `chunks` as its standard input. Raises as `run` does."""
    with started(command, stdin=subprocess.PIPE) as process:
        assert process.stdin is not None
        with suppress(BrokenPipeError):  # it has given up: `started` says why
            for chunk in chunks:
                process.stdin.write(chunk)


@contextmanager
def started(command: list[str], stdin: int = subprocess.DEVNULL) -> Iterator[subprocess.Popen[bytes]]:
    """A running ffmpeg, waited for at the end and killed if the block is left by an exception. Raises as `run` does."""
    with TemporaryFile() as said:
        process = subprocess.Popen(command, stdin=stdin, stdout=subprocess.PIPE, stderr=said)
        try:
            yield process
        except BaseException:
            process.kill()
            raise
        finally:
            code = _ended(process)
        if code:
            raise _failure(code, said)


def _ended(process: subprocess.Popen[bytes]) -> int:
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with suppress(BrokenPipeError):  # closing flushes, and a process that has ended hears nothing
                pipe.close()
    return process.wait()


def _failure(code: int, said: IO[bytes]) -> Exception:
    said.seek(0, os.SEEK_END)
    said.seek(max(0, said.tell() - _TAIL))
    words = said.read().decode(errors="replace").strip()
    if "No space left on device" in words:
        return OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    return FfmpegError(f"ffmpeg ended with {code}: {words or 'and said nothing'}")
