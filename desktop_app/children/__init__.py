"""Helper processes: how they are started, fed and stopped."""
