"""Checks a folder of wordings, so that a native speaker can mend a language without code."""
