"""Facts about the world: countries and their names."""
