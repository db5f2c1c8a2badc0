"""Plays the scenes that pictures.py wants pictures of; started by it, with a display of its own."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QTabWidget, QWidget

from desktop_app.bootstrap import Furnisher, Kept, make_window
from desktop_app.domain.draft import Addressing, BlockId, BlockKind
from desktop_app.domain.errors import VaultUnopenableError
from desktop_app.domain.vault import KeyKind, VaultFault
from desktop_app.gui.addresses.dialog import AddressBookDialog
from desktop_app.gui.application import make_application
from desktop_app.gui.dialogs.print_letters import PrintDialog
from desktop_app.gui.dialogs.private_questions import PrivateQuestions
from desktop_app.gui.dialogs.rules import RulesDialog
from desktop_app.gui.keeping.begin_dialog import BeginDialog
from desktop_app.gui.keeping.safety_dialog import SafetyDialog
from desktop_app.gui.palettes import DARK, LIGHT, Colours, high_contrast
from desktop_app.gui.rooms.read.case import CasePanel
from desktop_app.gui.rooms.read.review.panel import ReviewPanel
from desktop_app.gui.viewmodels.house import RoomName
from desktop_app.gui.viewmodels.keeping_state import KeepingState
from desktop_app.gui.viewmodels.models import Models
from desktop_app.gui.viewmodels.rules import RulesViewModel
from desktop_app.gui.widgets.fields import LineField
from desktop_app.gui.widgets.order_list import OrderList
from desktop_app.gui.widgets.page_view import PageView
from desktop_app.shipped import resource
from desktop_app.usecases.embassies import find_embassies

Found = TypeVar("Found", bound=QWidget)

_DAYS = {  # on which each sheet is looked at: weeks before its last day, and after
    "first-start.txt": date(2068, 7, 27),
    "layout-2012.txt": date(2012, 2, 27),
    "layout-2012.pdf": date(2012, 2, 27),
    "deadline-passed.txt": date(2025, 7, 14),
}
_LOOKS: dict[str, Colours] = {
    "light": LIGHT,
    "dark": DARK,
    "contrast": high_contrast(night=True),
    "contrast-light": high_contrast(night=False),
}
_PATIENCE_S = 10
_SETTLING_MS = 120
_KEPT = ("begin", "safety", "new-passphrase", "new-code", "locked", "older", "rescue")
_PASSPHRASE = "four words of a picture"  # noqa: S105 - of letters that nobody keeps
_DIALOGS = ("rules", "private")
_ROOMS = ("read", "write", "who", "words", "send")
_MODEL = """URGENT ACTION

BEEKEEPER HELD WITHOUT TRIAL

Merdan Yolbarsov, a beekeeper, has been held in Baku since 9 January without a trial. He is not
allowed to see his lawyer, and his health is failing.

TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER

Prosecutor General
Rashad Q. Elmanov
Nizamlar street 70
Baku AZ 0999
Azerbaijan
Email: office@prosecutor.example

Dear Prosecutor General,

I am writing to you about Merdan Yolbarsov, a beekeeper, who has been held in Baku since 9 January
without a trial.

He has not been allowed to see his lawyer once, and his family says that he is ill. I urge you to
release him at once unless he is charged with a recognizable crime. I call on you to let a doctor
of his choice see him.

Yours sincerely,

ADDITIONAL INFORMATION

Human rights organisations have followed the situation in the region for many years.

PREFERRED LANGUAGE TO ADDRESS TARGET: English, Azerbaijani

PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 14 March 2012
"""
_SENDER = {
    "name": "Maud Ellery-Finch",
    "address": ("27 Larkrise Terrace", "Netherhembury", "ZZ9 9ZZ"),
    "town": "Netherhembury",
    "country": "GB",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One picture: what it shows, and how."""

    scene: str
    look: str = "light"
    percent: int = 100
    from_the_right: bool = False

    def name(self, screen: str) -> str:
        """Its file name, as "read-dark-200-1366"."""
        parts = [self.scene, self.look]
        parts += ["rtl"] if self.from_the_right else []
        parts += [str(self.percent)] if self.percent != 100 else []
        return "-".join([*parts, screen])


def pictures(screen: str) -> Iterator[Picture]:
    """All that are taken on *screen*, the first start before anything else was opened."""
    yield Picture(scene="first-start")
    if screen == "1366":
        for look in ("light", "dark", "contrast"):
            yield from (Picture(scene=room, look=look) for room in _ROOMS)
        for room in ("read", "write", "send"):
            yield Picture(scene=room, look="contrast-light")
            yield Picture(scene=room, from_the_right=True)
        yield from (Picture(scene=room, percent=200) for room in _ROOMS)
        yield Picture(scene="write", look="dark", percent=200)
        yield Picture(scene="write", look="dark", from_the_right=True)
        for look in ("light", "dark"):
            yield Picture(scene="review", look=look)
            for scene in (
                "menu",
                "palette",
                "keys",
                "print",
                "passed",
                "trouble",
                "doubtful",
                *_DIALOGS,
            ):
                yield Picture(scene=scene, look=look)
            for scene in ("wording", "model", "read-model", "language"):
                yield Picture(scene=scene, look=look)
        for scene in ("wording", "model", "language", *_DIALOGS):
            yield Picture(scene=scene, percent=200)
            yield Picture(scene=scene, from_the_right=True)
        yield from _of_addresses()
        yield Picture(scene="trouble", look="contrast")
        yield Picture(scene="print", percent=200)
        yield Picture(scene="review", percent=200)
        yield Picture(scene="review", from_the_right=True)
        for scene in _KEPT:  # the last ones: from the second on, something is kept
            yield from (Picture(scene=scene, look=look) for look in ("light", "dark"))
            yield Picture(scene=scene, percent=200)
            yield Picture(scene=scene, from_the_right=True)
        return
    for room in ("read", "write", "send"):
        yield Picture(scene=room)
        yield Picture(scene=room, look="dark")
    yield Picture(scene="send" if screen == "1920" else "write", look="contrast")


def _of_addresses() -> Iterator[Picture]:
    for scene in ("embassy", "embassy-typed", "addresses"):
        yield from (Picture(scene=scene, look=look) for look in ("light", "dark"))
        yield Picture(scene=scene, percent=200)
        yield Picture(scene=scene, from_the_right=True)


class Stage:
    """A whole window, and what is to be done with it before each picture."""

    def __init__(self, app: QApplication, folder: Path, screen: str) -> None:
        self._app = app
        self._folder = folder
        self._screen = screen
        self._opened = ""
        self._kept = False
        self._furnisher: Furnisher = make_window(app, kept=Kept.STAYS_SHUT)
        QCursor.setPos(0, 0)  # or something would look as if it were pointed at
        self._furnisher.window.showMaximized()
        self._wait_until(lambda: self._furnisher.models is not None)
        self._furnisher.finish()
        self._wait_until(lambda: self._models.page.answer is not None)
        self._pause(1000)

    @property
    def _models(self) -> Models:
        models = self._furnisher.models
        if models is None:
            raise RuntimeError("the window was never furnished")
        return models

    def close(self) -> None:
        """Close the window, whatever was typed."""
        self._furnisher.window.guard_closing(lambda: True)
        self._furnisher.window.close()
        self._furnisher.stop_work()

    def take(self, picture: Picture) -> None:
        """Play the scene of *picture*, and keep what is seen."""
        self._dress(picture)
        scenes: dict[str, Callable[[Picture], None]] = {
            "first-start": self._play_nothing,
            "menu": self._play_menu,
            "palette": self._play_palette,
            "keys": self._play_keys,
            "print": self._play_print,
            "passed": self._play_passed,
            "trouble": self._play_trouble,
            "doubtful": self._play_doubtful,
            "review": self._play_review,
            "wording": self._play_wording,
            "model": self._play_model,
            "read-model": self._play_model,
            "language": self._play_language,
            "embassy": self._play_embassy,
            "embassy-typed": self._play_embassy,
            "addresses": self._play_addresses,
            "begin": self._play_beginning,
            "safety": self._play_safety,
            "new-passphrase": partial(self._play_safety, press="passphraseUse"),
            "new-code": partial(self._play_safety, press="recoveryUse"),
            "rules": self._play_rules,
            "private": self._play_private,
            "locked": self._play_cover,
            "older": self._play_cover,
            "rescue": self._play_cover,
        }
        scenes.get(picture.scene, self._play_room)(picture)

    # ------------------------------------------------------------ scenes

    def _play_nothing(self, picture: Picture) -> None:
        self._models.writing.turn_to(_DAYS["first-start.txt"])
        self._keep(picture)

    def _play_room(self, picture: Picture) -> None:
        self._open("layout-2012.txt")
        tabs = ("write", "who", "words")
        room = RoomName.WRITE if picture.scene in tabs else RoomName(picture.scene)
        self._models.house.go(room)
        if room is RoomName.WRITE:
            steps = self._furnisher.window.findChild(QTabWidget, "letter")
            if isinstance(steps, QTabWidget):
                steps.setCurrentIndex(tabs.index(picture.scene))
        self._keep(picture)

    def _play_menu(self, picture: Picture) -> None:
        self._open("layout-2012.txt")
        self._models.house.go(RoomName.READ)
        self._while_open(picture, self._furnisher.window.shell.header.more_button.click)

    def _play_palette(self, picture: Picture) -> None:
        self._command("find").trigger()
        self._keep(picture)
        popup = self._furnisher.window.findChild(QWidget, "palette")
        if isinstance(popup, QWidget):
            popup.close()

    def _play_keys(self, picture: Picture) -> None:
        self._while_open(picture, self._command("keys").trigger)

    def _play_print(self, picture: Picture) -> None:
        self._open("layout-2012.txt")
        self._models.house.go(RoomName.SEND)
        pack = self._models.pack.made_from.options
        dialog = PrintDialog(("Study", "Kitchen"), 4, 3, pack, self._furnisher.window)
        self._while_open(picture, dialog.exec)
        dialog.deleteLater()

    def _play_passed(self, picture: Picture) -> None:
        self._open("deadline-passed.txt")
        self._models.house.go(RoomName.READ)
        self._keep(picture)

    def _play_trouble(self, picture: Picture) -> None:
        self._models.house.go(RoomName.READ)
        self._models.sheet.open_file(resource("pictures", "window.png"))
        self._wait_until(lambda: self._models.notices.notice is not None)
        self._keep(picture)
        self._models.notices.dismiss()

    def _play_doubtful(self, picture: Picture) -> None:
        self._models.house.go(RoomName.READ)
        self._opened = ""
        self._models.sheet.open_text("A shopping list: bread, and stamps for abroad.")
        self._pause(600)
        self._keep(picture)

    def _play_review(self, picture: Picture) -> None:
        self._open("layout-2012.pdf")
        review = self._models.review
        review.open()
        self._pause(1500)  # the fields are made, the page is drawn
        review.select_field("targets.0.postal_lines")
        page = self._furnisher.window.findChild(PageView, "sheetPage")
        self._wait_until(lambda: isinstance(page, PageView) and page.has_page)
        self._pause(600)
        self._keep(picture)
        review.close()

    def _play_wording(self, picture: Picture) -> None:
        self._open("layout-2012.txt")
        writing = self._models.writing
        writing.write_block(1, BlockId(BlockKind.CALL, 1), "Please let him ask for asylum.")
        writing.choose_addressing(1, 0, Addressing.AUTHORITIES)
        self._turn_to_step(2)
        self._pause(600)
        ways = self._find(QAbstractButton, "speaksTo2")
        if not ways.isChecked():
            ways.click()
        self._pause(100)
        self._scroll_to("words", "block2")
        self._keep(picture)

    def _play_model(self, picture: Picture) -> None:
        self._opened = ""
        before = self._models.sheet.reading
        self._models.sheet.open_text(_MODEL)
        self._wait_until(lambda: self._models.sheet.reading is not before)
        self._models.writing.write_sender(**_SENDER)
        self._models.writing.turn_to(_DAYS["layout-2012.txt"])
        self._models.review.close()
        self._models.notices.dismiss()
        own = "He has been ill for weeks. I am a nurse, and I worry."
        self._models.writing.write_block(1, BlockId(BlockKind.PARAGRAPH, 1), own)
        self._pause(600)
        if picture.scene == "model":
            self._turn_to_step(2)
            self._pause(400)
            self._scroll_to("words", "block0")
        else:
            self._models.house.go(RoomName.READ)
        self._keep(picture)

    def _play_language(self, picture: Picture) -> None:
        self._open("layout-2012.txt")
        self._models.writing.choose_options(language="de")
        self._turn_to_step(0)
        self._pause(600)
        self._scroll_to("toWhom", "letterLanguage")
        self._keep(picture)
        self._models.writing.choose_options(language=None)

    def _play_embassy(self, picture: Picture) -> None:
        """An address that was found, for a sender who lives elsewhere; or what is typed there."""
        self._open("layout-2012.txt")
        self._models.writing.write_sender(country="DE")
        self._turn_to_step(0)
        self._pause(600)
        if picture.scene == "embassy-typed":
            self._find(QAbstractButton, "changeEmbassy").click()
            self._pause(300)
        self._scroll_to("toWhom", "embassy")
        self._keep(picture)
        self._models.embassy.edit(False)
        self._models.writing.write_sender(country=_SENDER["country"])

    def _play_addresses(self, picture: Picture) -> None:
        self._open("layout-2012.txt")
        book, countries = self._models.addresses, self._models.countries
        if not book.find():
            found = find_embassies("AZ", "DE")[0].office
            book.confirm(found)
            book.keep(replace(found, name="Embassy of Azerbaijan", host="AT", source="a call"))
        dialog = AddressBookDialog(
            book,
            countries,
            self._models.notices,
            self._models.embassy.blank,
            self._furnisher.window,
        )
        dialog.findChildren(OrderList)[0].setCurrentRow(0)
        self._while_open(picture, dialog.exec)
        dialog.deleteLater()

    def _play_beginning(self, picture: Picture) -> None:
        self._open("layout-2012.txt")
        self._models.house.go(RoomName.READ)
        keeping = self._models.keeping
        dialog = BeginDialog(keeping, Path.home(), self._furnisher.window)
        self._wait_until(lambda: keeping.keys.keyring_looked)
        for field in dialog.findChildren(LineField):
            field.setText(_PASSPHRASE)
        self._while_open(picture, dialog.exec)
        dialog.deleteLater()

    def _play_safety(self, picture: Picture, press: str = "") -> None:
        keeping = self._models.keeping
        if not keeping.is_open:
            self._open("layout-2012.txt")
            keeping.begin(by_keyring=False, passphrase=_PASSPHRASE, recovery=None)
            self._wait_until(lambda: keeping.is_open)
        dialog = SafetyDialog(keeping, self._models.guard, Path.home(), self._furnisher.window)
        self._wait_until(lambda: keeping.keys.keyring_looked)
        button = dialog.findChild(QAbstractButton, press)
        if isinstance(button, QAbstractButton):
            button.click()
        self._while_open(picture, dialog.exec)
        dialog.deleteLater()

    def _play_rules(self, picture: Picture) -> None:
        self._open("layout-2012.txt")
        model = RulesViewModel(self._models.writing)
        dialog = RulesDialog(model, self._furnisher.window)
        model.look_at(model.offered[1])
        self._while_open(picture, dialog.exec)
        dialog.deleteLater()

    def _play_private(self, picture: Picture) -> None:
        self._open("layout-2012.txt")
        dialog = PrivateQuestions("Azerbaijan", self._furnisher.window)
        self._while_open(picture, dialog.exec)
        dialog.deleteLater()

    def _play_cover(self, picture: Picture) -> None:
        """Show the cover as *picture* names its state; nothing is opened behind it."""
        fault = {"older": VaultFault.KEY_CHANGED, "rescue": VaultFault.DAMAGED}.get(picture.scene)
        keeping = self._models.keeping
        keeping.state = KeepingState.RESCUE if picture.scene == "rescue" else KeepingState.LOCKED
        keeping.ways = frozenset({KeyKind.PASSPHRASE, KeyKind.RECOVERY})
        keeping.trouble = VaultUnopenableError(fault) if fault is not None else None
        keeping.changed.emit()
        self._pause(300)
        self._keep(picture)
        keeping.state, keeping.trouble = KeepingState.OPEN, None
        keeping.changed.emit()

    # ------------------------------------------------------------ how

    def _turn_to_step(self, step: int) -> None:
        self._models.house.go(RoomName.WRITE)
        self._find(QTabWidget, "letter").setCurrentIndex(step)

    def _scroll_to(self, column: str, name: str) -> None:
        """Have what is called *name* near the top of its column."""
        area = self._find(QScrollArea, column)
        content = area.widget()
        if content is None:
            return
        place = self._find(QWidget, name).mapTo(content, QPoint(0, 0)).y()
        area.verticalScrollBar().setValue(place - 4 * area.fontMetrics().height())

    def _find(self, kind: type[Found], name: str) -> Found:
        found = self._furnisher.window.findChild(kind, name)
        if not isinstance(found, kind):
            raise LookupError(name)
        return found

    def _dress(self, picture: Picture) -> None:
        theme, house = self._furnisher.theme, self._models.house
        language = "ar" if picture.from_the_right and "ar" in house.languages else "en"
        house.speak(language)
        ways = Qt.LayoutDirection
        way = ways.RightToLeft if picture.from_the_right else ways.LeftToRight
        if self._app.layoutDirection() != way:
            self._app.setLayoutDirection(way)
            theme.apply()
        if theme.percent != picture.percent:
            theme.resize_text(picture.percent)
        if theme.colours is not _LOOKS[picture.look]:
            theme.wear(_LOOKS[picture.look])

    def _open(self, sheet: str) -> None:
        """Have the sample *sheet* open, on the day, by a sender who gave a name."""
        if self._opened != sheet:
            self._opened = sheet
            before = self._models.sheet.reading
            self._models.sheet.open_file(resource("samples", sheet))
            self._wait_until(lambda: self._models.sheet.reading is not before)
            self._models.writing.write_sender(**_SENDER)
            self._models.notices.dismiss()
            self._models.writing.turn_to(_DAYS[sheet])
            self._pause(600)  # the page is being drawn
        self._models.writing.turn_to(_DAYS[sheet])  # the window's own clock may have ticked

    def _while_open(self, picture: Picture, show: Callable[[], object]) -> None:
        """Take the picture while what *show* opens is open, and close that."""
        self._kept = False
        QTimer.singleShot(400, lambda: self._keep_and_close(picture))
        show()  # comes back at once, or when that is closed
        self._wait_until(lambda: self._kept)

    def _keep_and_close(self, picture: Picture) -> None:
        self._keep(picture)
        for window in (self._app.activePopupWidget(), self._app.activeModalWidget()):
            if window is not None:
                window.close()
        self._kept = True

    def _keep(self, picture: Picture) -> None:
        self._wait_until(self._is_built)
        self._pause(_SETTLING_MS if picture.scene == "read" else 3 * _SETTLING_MS)
        seen = self._app.primaryScreen().grabWindow(0)
        seen.save(str(self._folder / f"{picture.name(self._screen)}.png"))

    def _is_built(self) -> bool:
        """Whether all pages are whole; those of the language before may go at any time."""
        window = self._furnisher.window
        built: list[CasePanel | ReviewPanel] = [
            *window.findChildren(CasePanel),
            *window.findChildren(ReviewPanel),
        ]
        return all(one.is_complete for one in built)

    def _command(self, name: str) -> QAction:
        found = self._furnisher.window.findChild(QAction, f"{name}Action")
        if not isinstance(found, QAction):
            raise LookupError(name)
        return found

    def _wait_until(self, done: Callable[[], bool]) -> None:
        end = monotonic() + _PATIENCE_S
        while not done() and monotonic() < end:
            self._pause(20)

    def _pause(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()


def main(screen: str, folder: Path, only: str) -> int:
    """Take all pictures of *screen* with *only* in their names."""
    stage = Stage(make_application(sys.argv[:1]), folder, screen)
    for picture in pictures(screen):
        if only in picture.name(screen):
            stage.take(picture)
    stage.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2]), sys.argv[3]))
