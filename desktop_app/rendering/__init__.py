"""From finished letters to PDF pages and envelopes, and from our own PDF to pixels."""

from .no_pictures import load_pillow_late

load_pillow_late()  # before anything here imports ReportLab
