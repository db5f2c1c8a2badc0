"""Stage 4: PDF bytes to a folder or a printer."""
