"""Which way somebody faces as the camera sees it. Screen yaw: 0 to the camera, positive to the picture's right."""

from __future__ import annotations

from math import atan2, degrees

from scenec.compiler.film.camera import Pose, turned
from scenec.compiler.film.stage import Actor, Point
from scenec.compiler.film.track import sample


def place_of(actor: Actor, frame: float) -> tuple[float, float]:
    """Where the actor stands, (x, z) in metres."""
    x, z = sample(actor.position, frame)[:2]
    return x, z


def screen_yaw(azimuth: float, place: tuple[float, float], pose: Pose) -> float:
    """An azimuth on the stage as a screen yaw of one who stands at a place, -180 to 180 degrees."""
    to_camera = degrees(atan2(pose.x - place[0], pose.z - place[1]))
    return -turned(to_camera, azimuth)


def yaw_of(actor: Actor, frame: float, pose: Pose) -> float:
    """The true screen yaw of an actor's body."""
    return screen_yaw(sample(actor.facing, frame)[0], place_of(actor, frame), pose)


def yaw_to(point: Point, place: tuple[float, float], pose: Pose) -> float:
    """The screen yaw of somebody at a place who faces a point."""
    return screen_yaw(degrees(atan2(point[0] - place[0], point[2] - place[1])), place, pose)
