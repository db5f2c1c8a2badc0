"""Send: what comes out in which order, on which paper, and the way to printer or folder."""
