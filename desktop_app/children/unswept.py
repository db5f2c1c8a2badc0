"""Keeps Python from looking for garbage while a helper loads what is to stay. Child side.

To be imported among the first, and ended by `gc.enable()` once all is there.
"""

import gc

gc.disable()
