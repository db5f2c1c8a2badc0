"""Checks beside the text: what a letter says that could harm, and what it leaves out."""
