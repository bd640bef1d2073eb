"""Cut-paper patterns of things, as SVG: one group a moving part, one path a sheet, classes name the colours' roles."""
