"""The helper that makes a key of a passphrase: one question, one answer, and it ends. Child side.

A process of its own, since cryptography (49) holds Python's lock all the while: the window would
stand still for a second or more. And the passphrase's traces end with the process.
"""

import sys

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from .stretch_question import KEY_BYTES, QUESTION

_LONGEST_QUESTION = 1 << 20


def main() -> None:
    """Read a question from standard input, write the key to standard output.

    Nothing is written where there is too little memory.
    """
    question = sys.stdin.buffer.read(_LONGEST_QUESTION)
    salt, memory_kib, iterations, lanes = QUESTION.unpack_from(question)
    stretch = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=iterations,
        lanes=lanes,
        memory_cost=memory_kib,
    )
    try:
        sys.stdout.buffer.write(stretch.derive(question[QUESTION.size :]))
    except MemoryError:
        return
