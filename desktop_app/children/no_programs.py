"""Keeps a helper from what could start programs, before anything asks for it. Child side.

To be imported first. The binding of pdfium imports `ctypes.util`, which could look for libraries
with the compiler, and so brings `subprocess`, `shutil` and `tempfile` along; a helper's libraries
lie beside their bindings, and it must never start anything.
"""

import sys
from types import ModuleType


def _find_library(name: str) -> None:
    """No library is looked for in the system."""


_UTIL = "ctypes.util"
if _UTIL not in sys.modules:
    sys.modules[_UTIL] = _stand_in = ModuleType(_UTIL)
    vars(_stand_in)["find_library"] = _find_library
