"""From bytes to text, one module per kind of document."""
