"""Par Avion: from an urgent action to letters ready to post, offline."""

__version__ = "0.1.0"
