"""From finished letters to PDF pages and envelopes, and from our own PDF to pixels."""
