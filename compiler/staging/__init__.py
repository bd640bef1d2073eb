"""A scene as camera and actors see it: who stands where, what happens when, and where the camera finds its place."""
