"""Maps: any orthogonal Tiled map becomes plain TMX, and plain TMX becomes a place, a drawing and a grid."""
