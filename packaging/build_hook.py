"""Puts the compiled translations into the wheel, where `desktop_app.shipped` looks for them."""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface[Any]):
    """Compiles translations/*.ts for a wheel; a checkout has them compiled where they are."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile into build/translations and have the wheel take the files from there."""
        if version == "editable":
            return
        folder = Path(self.root, "build", "translations")
        shutil.rmtree(folder, ignore_errors=True)  # no language of yesterday
        script = Path(self.root, "packaging", "translations.py")
        subprocess.run([sys.executable, script, "compile", folder], check=True)
        for compiled in folder.glob("*.qm"):
            build_data["force_include"][str(compiled)] = f"desktop_app/translations/{compiled.name}"
