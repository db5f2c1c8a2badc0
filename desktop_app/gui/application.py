"""The Qt application: set up before any window, the same for the program and its tests."""

import sys
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ..shipped import translations

_NOWHERE = "/dev/null"  # a file dialog would write its history below this, and can't
_SOURCE = "en"
_PSEUDO = "xx"  # stretched, for the tests
_FROM_THE_RIGHT = frozenset({"ar", "fa", "he", "ur"})


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


class Speech:
    """Has the window speak a language, and another one later.

    Dates and numbers follow: in a language that we don't have they are English, as the rest.
    """

    def __init__(self, app: QApplication, folder: Path | None = None) -> None:
        self._app = app
        self._folder = folder or translations()
        self._spoken: list[QTranslator] = []
        self.language = ""

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes of the languages at hand, sorted; the stretched one for tests is none."""
        found = {path.stem.rpartition("_")[2] for path in self._folder.glob("par_avion_*.qm")}
        return tuple(sorted(found - {_PSEUDO} | {_SOURCE}))

    def speak(self, language: str | None = None) -> None:
        """Speak *language*, as "fr"; None: the system's. English where there is no such one."""
        wanted = language or QLocale.system().name().partition("_")[0]
        for translator in self._spoken:
            self._app.removeTranslator(translator)
        self._spoken = []
        has_it = self._install(f"par_avion_{wanted}", self._folder)
        if not has_it:
            self._install(f"par_avion_{_SOURCE}", self._folder)
        self.language = wanted if has_it else _SOURCE
        self._install(f"qtbase_{self.language}", _qt_translations())
        QLocale.setDefault(_locale(self.language))
        self._turn()

    def _install(self, name: str, folder: Path) -> bool:
        path = folder / f"{name}.qm"
        translator = QTranslator(self._app)
        if not path.exists() or not translator.load(str(path)):
            return False
        self._app.installTranslator(translator)
        self._spoken.append(translator)
        return True

    def _turn(self) -> None:
        """Let lines begin where the language begins them."""
        if self._app.isRightToLeft() == (self.language in _FROM_THE_RIGHT):
            return
        from PySide6.QtCore import Qt  # noqa: PLC0415 - Qt's enums take a fifth of the start

        direction = Qt.LayoutDirection
        from_the_right = self.language in _FROM_THE_RIGHT
        self._app.setLayoutDirection(
            direction.RightToLeft if from_the_right else direction.LeftToRight
        )


def _locale(language: str) -> QLocale:
    """The system's own habits of writing dates and numbers, if they are of that language."""
    system = QLocale.system()
    if system.name().partition("_")[0] == language:
        return system
    return QLocale("en_GB" if language in {_SOURCE, _PSEUDO} else language)


def _qt_translations() -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
