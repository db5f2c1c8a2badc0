"""The command line: a full second front of the same use cases."""

from .entry import main

__all__ = ["main"]
