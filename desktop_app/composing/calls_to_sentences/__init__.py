"""Rewrites the points of a sheet, meant for the supporter, as sentences to an official."""
