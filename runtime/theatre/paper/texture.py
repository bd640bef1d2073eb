"""What paper is made of: a tile of fibres and mottling that repeats without a seam, and noise for clouds and grain."""

from __future__ import annotations

from functools import lru_cache
from math import cos, pi, sin
from random import Random
from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray

from .layer import LINEAR, Layer

Floats = NDArray[np.float32]

_FIBRES = 2600
_GRAIN = ((0.55, 0.8), (0.45, 2.2), (0.55, 9.0), (0.5, 46.0))
"""(weight, sigma in pixels): fine noise, then mottling."""


def noise(height: int, width: int, seed: int, parts: tuple[tuple[float, float], ...], stretch: float = 1.0) -> Floats:
    """Periodic noise of mean 0 and deviation 1 whose blots have the given weights and sigmas (pixels).

    `stretch` makes the blots that many times as wide as high. White noise is shaped once in the frequency domain:
    independent layers of blurred noise add in power, so their sum has the root of the summed power.
    """
    white = np.random.RandomState(seed & 0xFFFFFFFF).standard_normal((height, width))
    fy = np.fft.fftfreq(height)[:, None] ** 2
    fx = (np.fft.rfftfreq(width)[None, :] * stretch) ** 2
    power = np.zeros((height, width // 2 + 1))
    for weight, sigma in parts:
        kernel = np.exp(-4 * pi**2 * sigma**2 * (fy + fx))
        kernel[0, 0] = 0.0
        power += weight**2 * kernel / kernel.sum()
    shaped = np.fft.irfft2(np.fft.rfft2(white) * np.sqrt(power), s=(height, width))
    result: Floats = (shaped / shaped.std()).astype(np.float32)
    return result


def signed(values: Floats, strength: float, most: int = 90) -> skia.Image:
    """Noise as an image that lightens and darkens: white where positive, black where negative, `strength` alpha."""
    alpha = np.clip(np.abs(values) * strength, 0, most).astype(np.uint8)
    pixels = np.empty((*values.shape, 4), np.uint8)
    pixels[..., :3] = np.where(values > 0, alpha, 0)[..., None]
    pixels[..., 3] = alpha
    return skia.Image.fromarray(pixels, skia.kBGRA_8888_ColorType, skia.AlphaType.kPremul_AlphaType)


@lru_cache(maxsize=4)
def fibres(size: int = 1024, seed: int = 3, strength: float = 9.0) -> skia.Image:
    """The paper's tile: mean alpha 2 %, 99th percentile 7 %, peaks 13 % (design: look/notes.md, One sheet)."""
    grain = noise(size, size, seed, _GRAIN)
    return signed(grain * 0.8 + _fibres(size, seed) * 3.2, strength)


def _fibres(size: int, seed: int) -> Floats:
    """Short curved fibres, light and dark, -1 to 1."""
    chance = Random(seed)
    layer = Layer(size, size)
    layer.canvas.clear(skia.Color(128, 128, 128))
    for _ in range(_FIBRES):
        _fibre(layer.canvas, chance, size)
    return (layer.pixels[..., 0].astype(np.float32) - np.float32(128)) / np.float32(128)


def _fibre(canvas: skia.Canvas, chance: Random, size: int) -> None:
    x, y = chance.random() * size, chance.random() * size
    start = chance.random() * 2 * pi
    end = start + chance.uniform(-0.7, 0.7)
    length = chance.uniform(6, 34)
    path = skia.Path()
    path.moveTo(x, y)
    path.quadTo(x + length / 2 * cos(start), y + length / 2 * sin(start), x + length * cos(end), y + length * sin(end))
    grey = chance.choice((60, 205))
    pen = skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=chance.uniform(0.5, 1.1))
    pen.setColor(skia.Color(grey, grey, grey, chance.randint(40, 120)))
    canvas.drawPath(path, pen)


def tiled(image: skia.Image, matrix: Any = None) -> skia.Shader:
    """A tile as a shader that repeats both ways."""
    repeat = skia.TileMode.kRepeat
    return image.makeShader(repeat, repeat, LINEAR, matrix or skia.Matrix())


@lru_cache(maxsize=64)
def fibre_shader(unit: float = 1.0) -> skia.Shader:
    """The paper's tile, ready to be painted with on a canvas that has `unit` pixels in one of its units."""
    return tiled(fibres(), skia.Matrix.Scale(1 / unit, 1 / unit))
