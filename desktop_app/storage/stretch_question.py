"""How the question to the helper that stretches passphrases looks; both sides read it here."""

import struct

QUESTION = struct.Struct(">16sIHB")
"""Salt, memory in KiB, iterations, lanes; the passphrase follows."""

KEY_BYTES = 32
"""The length of the answer, and of every key."""
