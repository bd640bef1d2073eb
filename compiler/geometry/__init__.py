"""Where a camera stands so that a picture is what was asked for: closed forms, no search."""
