"""The compiler: text in, film in numbers out. Pure: no disk, no clock, no models."""
