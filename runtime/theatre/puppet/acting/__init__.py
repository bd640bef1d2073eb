"""Acting: what a body and a face are at a frame, as functions of the frame alone, so that any order gives the same."""
