"""The library: the cases at hand."""
