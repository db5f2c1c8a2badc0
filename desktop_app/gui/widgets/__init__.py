"""Pieces that rooms are made of; they know no view model."""
