"""Earlier versions of what was written for the open case."""
