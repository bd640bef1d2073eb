"""Bodies: one skeleton in three dimensions, one ellipse for each height, flat sheets on both. Units: heads."""
