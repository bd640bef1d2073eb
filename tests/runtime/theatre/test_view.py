"""One projection: meshes put a point where the camera's own formula puts it."""

from __future__ import annotations

from math import atan2, cos, degrees, radians, sin

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenec.compiler.film.camera import Pose
from scenec.runtime.theatre.ground import Plane, bands, plane_mesh
from scenec.runtime.theatre.mesh import Mesh
from scenec.runtime.theatre.ribbon import Ribbon, ribbon_mesh, ring
from scenec.runtime.theatre.strip import Window, seen, strip_mesh
from scenec.runtime.theatre.view import View

WIDTH, HEIGHT = 320, 180

poses = st.builds(
    Pose,
    x=st.floats(-3, 3),
    y=st.floats(0.5, 2.5),
    z=st.floats(-3, 3),
    azimuth=st.floats(0, 360),
    rise=st.floats(-0.4, 0.4),
    lens=st.sampled_from([24.0, 50.0, 135.0]),
    focus=st.floats(0.5, 8),
    stop=st.sampled_from([1.4, 5.6]),
)


def at(mesh: Mesh, texel: tuple[float, float]) -> np.ndarray:
    """Where the mesh's vertex nearest to a texel is on screen."""
    index = int(np.abs(mesh.texels - np.array(texel)).sum(axis=1).argmin())
    return np.concatenate([mesh.points[index], mesh.texels[index]])


@given(poses)
@settings(max_examples=40, deadline=None)
def test_a_wall_stands_where_the_camera_says(pose: Pose) -> None:
    view = View(pose, WIDTH, HEIGHT)
    wall = Ribbon(ring(4.0, 215.0, 3.0), 0.0, 3.4)
    mesh = ribbon_mesh(view, wall, 100.0, 6)
    along = wall.along * 100.0
    for point, (u, v) in zip(mesh.points[::7].tolist(), mesh.texels[::7].tolist(), strict=True):
        index = np.flatnonzero(np.isclose(along, u, atol=1e-6))
        if len(index):  # the others were cut off at the lens
            x, z = wall.path[index[0]]
            px, py, _ = pose.project(float(x), 3.4 - v / 100.0, float(z), WIDTH, HEIGHT)
            assert point == pytest.approx([px, py], abs=1e-3)


@given(poses)
@settings(max_examples=40, deadline=None)
def test_the_floor_lies_where_the_camera_says(pose: Pose) -> None:
    view = View(pose, WIDTH, HEIGHT)
    plane = Plane(0.0, (-4.0, 4.0), 0.4, 12.0)
    for band in bands(plane):
        mesh = plane_mesh(view, plane, band, 100.0)
        if mesh is None:
            continue
        for point, (u, v) in zip(mesh.points[::13].tolist(), mesh.texels[::13].tolist(), strict=True):
            px, py, _ = pose.project(u / 100.0 - 4.0, 0.0, 4.0 - v / 100.0, WIDTH, HEIGHT)
            assert point == pytest.approx([px, py], abs=1e-3)


@given(poses, st.floats(-20, 20), st.floats(-0.1, 0.3))
@settings(max_examples=40, deadline=None)
def test_the_sky_is_where_a_far_point_would_be(pose: Pose, aside: float, tangent: float) -> None:
    view = View(pose, WIDTH, HEIGHT)
    window = Window(pose.azimuth - 60, pose.azimuth + 60, -0.5, 0.9, 400.0)
    mesh = strip_mesh(view, window)
    x, y, u, v = at(mesh, (radians(aside + 60) * 400.0, (0.9 - tangent) * 400.0))
    azimuth, height = window.azimuth(u), window.high - v / 400.0
    far = 1e6
    east, north = far * sin(radians(azimuth)), far * cos(radians(azimuth))
    px, py, _ = pose.project(pose.x + east, pose.y + far * height, pose.z + north, WIDTH, HEIGHT)
    assert (x, y) == (pytest.approx(px, abs=0.05), pytest.approx(py, abs=0.05))


def test_the_window_of_a_shot_holds_all_its_views() -> None:
    views = [View(Pose(0, 1.5, 0, azimuth, 0.1, 24, 4, 4), WIDTH, HEIGHT) for azimuth in (350.0, 380.0)]
    window = seen(views, -0.5, 1.0, 3000.0)
    half = degrees(atan2(WIDTH / 2, views[0].focal))
    assert window.west < 350 - half
    assert window.east > 380 + half
    assert window.high >= 0.1 + (HEIGHT / 2) / views[0].focal


def test_an_azimuth_is_found_on_both_sides_of_north() -> None:
    window = Window(-40.0, 40.0, 0.0, 0.5, 100.0)
    assert window.columns(350.0, 0.0) == [pytest.approx(radians(30.0) * 100.0)]
    assert window.columns(10.0, 0.0) == [pytest.approx(radians(50.0) * 100.0)]


def test_what_is_in_focus_is_sharp_and_blur_grows_with_the_lens() -> None:
    def blur(lens: float, away: float) -> float:
        return View(Pose(0, 1.5, 0, 0, 0, lens, 2.0, 2.0), WIDTH, HEIGHT).blur(away)

    assert blur(85, 2.0) == 0.0
    assert blur(85, 6.0) > blur(24, 6.0) > 0.0


def test_a_leaning_camera_sees_beyond_the_upright_picture() -> None:
    left, top, right, bottom = View(Pose(0, 1.5, 0, 0, 0, 24, 2, 4, roll=10.0), WIDTH, HEIGHT).bounds
    assert right - left == pytest.approx(WIDTH * cos(radians(10)) + HEIGHT * sin(radians(10)) + 4)
    assert bottom - top > HEIGHT
