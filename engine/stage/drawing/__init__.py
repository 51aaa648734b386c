"""The drawing hand of the game: SVG fragments of people and interface, and their rasters."""
