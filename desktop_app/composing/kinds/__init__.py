"""What the kinds of letters have of their own; one module a kind, or a few that belong together."""
