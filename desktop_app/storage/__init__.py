"""What stays on this computer: sealed, or not written at all."""
