"""Keeps Pillow out of memory: ReportLab imports it at once, and only ever opens pictures with it.

Letters have none. 2.6 MB, and a fifth of the time that ReportLab needs to be imported.
"""

import sys
from importlib.util import LazyLoader, find_spec, module_from_spec

_PACKAGE, _MODULE = "PIL", "PIL.Image"


def load_pillow_late() -> None:
    """Have Pillow's pictures be loaded when something is asked of them; not if they are there."""
    spec = None if _MODULE in sys.modules else find_spec(_MODULE)
    if spec is None or spec.loader is None:
        return
    spec.loader = LazyLoader(spec.loader)
    module = module_from_spec(spec)
    sys.modules[_MODULE] = module
    spec.loader.exec_module(module)
    # or `from PIL import Image` would look for it, and load it by that (Python 3.11)
    vars(sys.modules[_PACKAGE])["Image"] = module
