"""What this machine has of what a film needs, and how to get the rest."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a film needs. `cure` says how to get it; empty if it is there."""

    name: str
    fine: bool
    found: str
    cure: str = ""


def examine(store: Path) -> tuple[Finding, ...]:
    """Look at everything a film needs. `store` is the folder where finished work is kept."""
    return (
        _python(),
        _tried("pictures", _skia, "the two GL libraries are missing. Debian, Ubuntu: apt-get install libegl1 libgl1"),
        _tried("encoder", _ffmpeg, "pip install imageio-ffmpeg, or name a program with SCENEC_FFMPEG"),
        _tried("voices", _espeak, "pip install espeakng-loader"),
        _tried("typefaces", _fonts, "pip install font-source-serif-pro font-amatic-sc"),
        _cores(),
        _folder(store),
    )


def _tried(name: str, look: Callable[[], str], cure: str) -> Finding:
    try:
        return Finding(name, True, look())
    except (ImportError, OSError, subprocess.SubprocessError) as problem:
        return Finding(name, False, str(problem).splitlines()[0] if str(problem) else type(problem).__name__, cure)


def _python() -> Finding:
    version = sys.version.split()[0]
    fine = sys.version_info >= (3, 11)
    return Finding("python", fine, version, "" if fine else "install Python 3.11 or newer")


def _skia() -> str:
    import skia

    return f"skia {skia.__version__}"


def _ffmpeg() -> str:
    from .film.ffmpeg import program

    shown = subprocess.run([program(), "-version"], capture_output=True, text=True, timeout=20, check=True)
    return shown.stdout.split(" Copyright")[0]


def _espeak() -> str:
    import ctypes

    import espeakng_loader

    library = ctypes.CDLL(espeakng_loader.get_library_path())
    library.espeak_Info.restype = ctypes.c_char_p
    version: bytes = library.espeak_Info(None)
    return f"espeak-ng {version.decode()}"


def _fonts() -> str:
    import font_amatic_sc
    import font_source_serif_pro

    return f"{Path(font_source_serif_pro.SourceSerifPro).name}, {Path(font_amatic_sc.AmaticSC).name}"


def _cores() -> Finding:
    cores = os.cpu_count() or 1
    return Finding("cores", True, f"{cores}, each takes a shot at a time")


def _folder(store: Path) -> Finding:
    there = next((folder for folder in (store, *store.parents) if folder.exists()), Path("/"))
    free = shutil.disk_usage(there).free / 2**30
    if not os.access(there, os.W_OK):
        return Finding("store", False, f"{store} cannot be written", "set SCENEC_CACHE to a folder of yours")
    if free < 1:
        cure = "free some space, or set SCENEC_CACHE to a folder on another disk"
        return Finding("store", False, f"{store}, {free:.1f} GB free", cure)
    return Finding("store", True, f"{store}, {free:.0f} GB free")
