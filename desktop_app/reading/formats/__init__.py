"""From bytes to text, one module per kind of document; `read` is the way in."""
