"""The Qt application: set up before any window, the same for the program and its tests."""

import sys
from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ..shipped import translations

_NOWHERE = "/dev/null"  # a file dialog would write its history below this, and can't


def spare_the_sources() -> None:
    """Keep PySide6 from reading, and keeping, the source of every module imported from now on.

    It looks there for users of its "features" (PYSIDE-2029, up to 6.11 at least), which we have
    none of: 9 MB, and a sixth of the start. Where it is made otherwise, nothing is done.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, "_mod_uses_pyside"):
        vars(feature)["_mod_uses_pyside"] = _uses_no_features


def _uses_no_features(module: object) -> bool:
    return False


def make_application(arguments: list[str]) -> QApplication:
    """The application, in the one style that looks the same everywhere."""
    spare_the_sources()
    # as an argument: setStyle would load all of QStyle's enums, a tenth of the whole start
    app = QApplication([*arguments, "-style", "fusion"])
    app.setApplicationName("Par Avion")
    app.setDesktopFileName("paravion")
    return app


def keep_no_traces() -> None:
    """Have no file dialog note down where the user was; to be called before the first of them."""
    from PySide6.QtCore import QSettings, Qt  # noqa: PLC0415 - Qt's enums take a fifth of the start

    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, _NOWHERE)


def speak(
    app: QApplication, language: str | None = None, folder: Path | None = None
) -> QTranslator | None:
    """Have the window speak *language*, by default the system's; None where it keeps the source's.

    Dates and numbers follow: in a language that we don't have they are English, as the rest.
    """
    wanted = language or QLocale.system().name().partition("_")[0]
    for name in dict.fromkeys((wanted, "en")):
        path = (folder or translations()) / f"par_avion_{name}.qm"
        translator = QTranslator(app)
        if path.exists() and translator.load(str(path)):
            app.installTranslator(translator)
            if not QLocale.system().name().startswith(name):
                QLocale.setDefault(QLocale("en_GB" if name in {"en", "xx"} else name))
            return translator
    if not QLocale.system().name().startswith("en"):
        QLocale.setDefault(QLocale("en_GB"))
    return None
