"""Every room and every dialog, opened in every language there is, and looked through for faults.

In every run the dialogs speak the made-up language, whose texts are the longest; with
`PARAVION_LONG=1` all of them.
"""

import os
import re
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest
from builders import an_office
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QWidget,
)

from desktop_app import gui
from desktop_app.bootstrap import Furnisher
from desktop_app.domain.errors import (
    AppealError,
    CannotWriteError,
    KeyringFault,
    KeyringUnusableError,
    VaultInUseError,
    VaultUnopenableError,
    WriteFault,
)
from desktop_app.domain.options import FRAMED_LANGUAGES, LETTER_LANGUAGES
from desktop_app.domain.vault import VaultFault
from desktop_app.gui import messages
from desktop_app.gui.addresses.dialog import AddressBookDialog
from desktop_app.gui.dialogs.crash import CrashDialog
from desktop_app.gui.dialogs.files import ask_addresses, ask_case_file, ask_folder, ask_sheet
from desktop_app.gui.dialogs.passphrase import PassphraseDialog
from desktop_app.gui.dialogs.print_letters import PrintDialog
from desktop_app.gui.dialogs.private_questions import PrivateQuestions
from desktop_app.gui.dialogs.questions import Questions
from desktop_app.gui.dialogs.rules import RulesDialog
from desktop_app.gui.keeping.begin_dialog import BeginDialog
from desktop_app.gui.keeping.cover import Cover
from desktop_app.gui.keeping.receipt_dialog import ReceiptDialog
from desktop_app.gui.keeping.safety_dialog import SafetyDialog
from desktop_app.gui.rooms.read.review.panel import ReviewPanel
from desktop_app.gui.viewmodels.house import RoomName
from desktop_app.gui.viewmodels.keeping_state import KeepingState
from desktop_app.gui.viewmodels.rules import RulesViewModel
from desktop_app.gui.widgets.order_list import OrderList
from desktop_app.gui.widgets.text import plain
from desktop_app.usecases.erase_all import Receipt
from desktop_app.usecases.sample_case import SAMPLE_CASES

from .access import clashes, menu_texts, visible_texts
from .clipping import clipped, clipped_everywhere, settle
from .conftest import ROOT, SHEET, Furnish
from .modal import answer

LANGUAGES = sorted(
    path.stem.rpartition("_")[2] for path in (ROOT / "translations").glob("par_avion_*.ts")
)
FROM_THE_RIGHT = {"ar"}
PSEUDO = "xx"

_IS_LONG = os.environ.get("PARAVION_LONG") == "1"
# the longest texts, and those that run the other way
every_language = pytest.mark.parametrize("language", LANGUAGES if _IS_LONG else ["ar", PSEUDO])
_OF_DIALOGS = LANGUAGES if _IS_LONG else [PSEUDO]


@pytest.fixture
def house(furnish: Furnish, language: str, compiled: Path) -> Furnisher:
    """The furnished window in *language*."""
    made = furnish(SHEET, language=language, translations=compiled)
    made.window.resize(1366, 740)
    return made


# ------------------------------------------------------------ the rooms


@every_language
def test_no_text_of_a_room_is_clipped(house, language):
    assert clipped_everywhere(house.window) == []


@every_language
def test_no_text_of_the_review_is_clipped_whatever_it_has_to_say(house, language, qtbot):
    review_a_doubtful_update(house, qtbot)

    assert house.models.review.versions.differences.deadline is not None
    assert house.models.review.suspicions != ()
    assert clipped(house.window) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_alt_and_a_letter_lead_to_one_thing_in_every_room(house, language):
    found = {room: clashes(visible_texts(house.window)) for room in rooms(house)}
    menu = house.window.findChild(QMenu, "moreMenu")
    found["menu"] = clashes(menu_texts(menu.actions()))

    assert {room: twice for room, twice in found.items() if twice} == {}


@every_language
def test_every_room_begins_where_the_language_begins(house, language):
    review(house)
    expected = direction(language)
    turned = [
        widget.objectName()
        for widget in house.window.findChildren(QWidget)
        if widget.layoutDirection() is not expected and not is_laid_by_hand(widget)
    ]
    read, send = (house.window.findChild(QPushButton, f"{name}Step") for name in ("read", "send"))

    assert turned == []
    assert (read.x() > send.x()) is (language in FROM_THE_RIGHT)


@pytest.mark.parametrize("language", [PSEUDO])
def test_every_text_of_a_room_can_be_translated(house, language):
    english = forgotten_in_rooms(house)

    assert english == [], "\n".join(english)


@pytest.mark.parametrize("language", ["en"])
def test_english_fills_in_every_text(house, language):
    texts = [text for widget in widgets_of(house.window) for text in texts_of(widget)]

    assert [text for text in texts if re.search(r"\{\w+\}|%L?n|\(s\)", text)] == []


# ------------------------------------------------------------ the dialogs


def ask_about(question: Callable[[Questions], object]) -> Callable[[Furnisher], object]:
    return lambda house: question(Questions(house.window))


DIALOGS: dict[str, Callable[[Furnisher], object]] = {
    "new backup": lambda house: PassphraseDialog(house.window, is_new=True).exec(),
    "a backup": lambda house: PassphraseDialog(house.window, is_new=False).exec(),
    "open": lambda house: ask_sheet(house.window, ROOT),
    "folder": lambda house: ask_folder(house.window, ROOT),
    "case": lambda house: ask_case_file(house.window, ROOT / "case.pa-case.json"),
    "print": lambda house: PrintDialog(
        ("Office",), 5, 2, house.models.writing.writing.options, house.window
    ).exec(),
    "crash": lambda house: CrashDialog("details", house.window).exec(),
    "replace": ask_about(lambda asked: asked.may_replace(3)),
    "envelopes": ask_about(lambda asked: asked.are_envelopes_in(2, "DL")),
    "keys": lambda house: house.window.findChild(QAction, "keysAction").trigger(),
    "unsaved": ask_about(lambda asked: asked.what_about_unsaved()),
    "next person": ask_about(lambda asked: asked.what_before_next_person()),
    "keep": lambda house: BeginDialog(house.models.keeping, ROOT, house.window).exec(),
    "safety": lambda house: _safety(house).exec(),
    "new passphrase": lambda house: _safety(house, "passphraseUse").exec(),
    "new code": lambda house: _safety(house, "recoveryUse").exec(),
    "rules": lambda house: _rules(house).exec(),
    "private questions": lambda house: PrivateQuestions("Azerbaijan", house.window).exec(),
    "erase": ask_about(lambda asked: asked.may_erase()),
    "lose": ask_about(lambda asked: asked.may_lose(_why_not_saved())),
    "receipt": lambda house: ReceiptDialog(_receipt(), house.window).exec(),
    "address book": lambda house: _address_book(house).exec(),
    "address typed": lambda house: _address_book(house, "addAddress").exec(),
    "addresses": lambda house: ask_addresses(house.window, ROOT),
}


def _address_book(house: Furnisher, press: str = "") -> AddressBookDialog:
    models = house.models
    models.addresses.confirm(an_office(name="", lines=("4", "9"), country_code="", host=""))
    dialog = AddressBookDialog(
        models.addresses, models.countries, models.notices, models.embassy.blank, house.window
    )
    dialog.findChild(OrderList, "addresses").setCurrentRow(0)
    if press:
        dialog.findChild(QPushButton, press).click()
    return dialog


def _safety(house: Furnisher, press: str = "") -> SafetyDialog:
    dialog = SafetyDialog(house.models.keeping, house.models.guard, ROOT, house.window)
    if press:
        dialog.findChild(QPushButton, press).click()
    return dialog


def _rules(house: Furnisher) -> RulesDialog:
    """The dialog with as much as it has to say: what changes, and a broken file."""
    model = RulesViewModel(house.models.writing)
    dialog = RulesDialog(model, house.window)
    model.look_at(model.offered[1])
    model.open(ROOT / "pyproject.toml")
    return dialog


def _why_not_saved() -> str:
    return messages.unsaved_sentence(CannotWriteError(WriteFault.DISK_FULL, ROOT))


def _receipt() -> Receipt:
    return Receipt(removed=(ROOT / "1",), left=(Path("2"),), key_removed=False)


@pytest.mark.parametrize("language", _OF_DIALOGS)
@pytest.mark.parametrize("name", DIALOGS)
def test_no_text_of_a_dialog_is_clipped_and_all_of_it_is_translated(house, language, name):
    found = Found(language, house)
    answer(QDialog, found.look_through)

    DIALOGS[name](house)

    assert found.looked
    assert found.faults == []


class Found:
    """What is wrong with a dialog, found while it is open; it is closed then."""

    def __init__(self, language: str, house: Furnisher) -> None:
        self.looked = False
        self.faults: list[str] = []
        self._language = language
        self._house = house

    def look_through(self, dialog: QDialog) -> None:
        self.looked = True
        self.faults = clipped(dialog)
        if dialog.layoutDirection() is not direction(self._language):
            self.faults.append("it begins at the wrong side")
        if self._language == PSEUDO and not isinstance(dialog, QFileDialog):
            self.faults += forgotten(dialog, theirs(self._house))
        dialog.reject()


def test_every_dialog_of_the_window_is_in_the_table():
    for module in walk_packages(gui.__path__, f"{gui.__name__}."):
        import_module(module.name)
    ours = {
        kind.__name__ for kind in subclasses(QDialog) if kind.__module__.startswith(gui.__name__)
    }
    tested = {"CrashDialog", "PrintDialog", "ShortcutsDialog", "_Dialog", "_FolderDialog"}
    tested |= {"BeginDialog", "PassphraseDialog", "ReceiptDialog", "SafetyDialog"}
    tested |= {"PrivateQuestions", "RulesDialog"}
    tested |= {"AddressBookDialog"}

    assert ours == tested, "a dialog that no language test opens: add it to DIALOGS"


def subclasses(kind: type) -> Iterator[type]:
    for one in kind.__subclasses__():
        yield one
        yield from subclasses(one)


# ------------------------------------------------------------ what is kept, and isn't open

STATES: tuple[tuple[KeepingState, AppealError | None], ...] = (
    (KeepingState.OPENING, None),
    (KeepingState.LOCKED, KeyringUnusableError(KeyringFault.TOO_SLOW)),
    (KeepingState.OFFERED, VaultInUseError()),
    (KeepingState.LOCKED, VaultUnopenableError(VaultFault.KEY_CHANGED)),
    (KeepingState.RESCUE, VaultUnopenableError(VaultFault.DAMAGED)),
)


@every_language
def test_no_text_of_the_cover_is_clipped_and_all_of_it_is_translated(house, language, qtbot):
    keeping, found = house.models.keeping, []
    for state, trouble in STATES:
        keeping._stand(state, trouble)
        qtbot.waitUntil(lambda: house.window.findChild(Cover) is not None)
        settle()
        cover = house.window.findChild(Cover)
        found += clipped(house.window)
        found += forgotten(cover, theirs(house)) if language == PSEUDO else []
        assert cover.layoutDirection() is direction(language)

    assert found == []


# ------------------------------------------------------------ another language, at once


@pytest.mark.parametrize("language", ["en"])
def test_another_language_leaves_room_choice_words_and_undo_as_they_were(house, qtbot):
    window, models = house.window, house.models
    models.house.go(RoomName.WRITE)
    models.writing.select(2)
    qtbot.waitUntil(lambda: window.findChild(QPlainTextEdit, "block0") is not None)
    window.findChild(QPlainTextEdit, "block0").setPlainText("My own words.")
    window.findChild(QLineEdit, "senderName").setText("Ana Perez ")
    models.writing.choose_call(1, False)
    before = models.writing.writing

    models.house.speak(PSEUDO)
    settle()

    assert window.findChild(QPushButton, "open").text().startswith("[")
    assert window.findChild(QWidget, "writeRoom").isVisible()
    assert models.writing.number == 2
    assert models.writing.writing == before
    assert window.findChild(QLineEdit, "senderName").text() == "Ana Perez"
    qtbot.waitUntil(lambda: words(window) == "My own words.")
    assert window.windowTitle() == "Par Avion – Azerbaijan"
    for _ in range(3):
        window.findChild(QAction, "undoAction").trigger()
    assert models.writing.writing.draft.own_texts == ()
    assert not models.writing.can_undo
    for _ in range(3):
        window.findChild(QAction, "redoAction").trigger()
    assert models.writing.writing == before


@pytest.mark.parametrize("language", ["en"])
def test_there_and_back_again_leaves_nothing_of_the_other_language(house, language, qtbot):
    qtbot.waitUntil(lambda: house.models.countries.names != ())
    before = set(all_texts(house.window))
    for code in (*LANGUAGES, "en"):
        house.models.house.speak(code)
        settle()
    after = set(all_texts(house.window))

    assert [text for text in after if "[" in text] == []
    assert after - before == set()
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def words(window: QWidget) -> str:
    field = window.findChild(QPlainTextEdit, "block0")
    return field.toPlainText() if field is not None else ""


# ------------------------------------------------------------ the measures themselves


@pytest.mark.parametrize("language", ["en"])
def test_a_label_that_is_too_narrow_is_found(house, language):
    label = house.window.findChild(QPushButton, "open")
    label.setFixedWidth(24)  # without its icon, half would be enough

    assert any("'open'" in fault for fault in clipped(house.window))


@pytest.mark.parametrize("language", [PSEUDO])
def test_a_text_that_was_not_marked_for_translation_is_found(house, language):
    plain("A forgotten sentence.", "text", house.window)

    assert "A forgotten sentence." in forgotten(house.window, theirs(house))


# ------------------------------------------------------------ what a widget says


def texts_of(widget: QWidget) -> Iterator[str]:
    """All that *widget* itself says, to eyes or ears."""
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    if widget.isWindow():
        yield widget.windowTitle()
    match widget:
        case QAbstractButton() | QLabel():
            yield widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QTabBar():
            yield from (widget.tabText(step) for step in range(widget.count()))
        case QComboBox():
            yield from (widget.itemText(row) for row in range(widget.count()))
        case QMenu():
            yield from (action.text() for action in widget.actions())


def widgets_of(window: QWidget) -> list[QWidget]:
    inner = ("qt_", "ScrollLeftButton", "ScrollRightButton")
    return [
        widget
        for widget in (window, *window.findChildren(QWidget))
        if not widget.objectName().startswith(inner)
        and not isinstance(widget.parent(), QComboBox)
        and "Calendar" not in type(widget.window()).__name__
    ]


def all_texts(window: QWidget) -> list[str]:
    return [text for widget in widgets_of(window) for text in texts_of(widget) if text]


def forgotten_in_rooms(house: Furnisher) -> list[str]:
    found = []
    for _ in rooms(house):
        found += forgotten(house.window, theirs(house))
    return list(dict.fromkeys(found))


def rooms(house: Furnisher) -> Iterator[str]:
    """Each room on the screen, one after the other; the review last."""
    for room in RoomName:
        house.models.house.go(room)
        settle()
        yield room.value
    review(house)
    yield "review"


def review(house: Furnisher) -> None:
    """Have the review on the screen, with all its fields."""
    house.models.review.open()
    panel = house.window.findChild(ReviewPanel)
    while not panel.is_complete:
        settle()


def review_a_doubtful_update(house: Furnisher, qtbot) -> None:
    """Review another version of the sheet, one that much is to be said about."""
    text = SHEET.read_text(encoding="utf-8").replace("14 MARCH 2012", "SOON")
    with qtbot.waitSignal(house.models.sheet.opened, timeout=20_000):
        house.models.sheet.open_text(re.sub(r"\S+@\S+", "minister@gmail.com", text))
    house.models.review.versions.compare()
    review(house)
    settle()


def forgotten(window: QWidget, theirs: str) -> list[str]:
    """The texts of *window* without brackets: no tr() saw them, and they are not from outside."""
    return [
        text
        for text in all_texts(window)
        if "[" not in text and folded(text) not in theirs and re.search(r"[^\W\d_]{2}", text)
    ]


def theirs(house: Furnisher) -> str:
    """What is not ours to translate: the sheet, names of countries, what Qt says itself."""
    action = house.models.sheet.reading.action
    officials = action.recipients()
    parts = (
        SHEET.read_text(encoding="utf-8"),
        *(messages.recipient_name(one) for one in officials),
        *("\n".join(one.target.postal_lines) for one in officials if one.target),
        *action.calls,
        *(f"{messages.day_text(one.day)}: {one.text}" for one in action.key_dates),
        f"Par Avion – {action.country}",
        *(f"▸ {one.word}\n{one.meaning}" for one in house.models.reading.aids.words),
        *(one.title for one in SAMPLE_CASES),
        *(name for name, _ in house.models.countries.names),
        *(QLocale(code).nativeLanguageName() for code in house.models.house.languages),
        *(messages.language_name(code) for code in (*LETTER_LANGUAGES, *FRAMED_LANGUAGES)),
        *(QApplication.applicationName(), "Office", "details", "DL", "Close Cancel"),
    )
    return folded("\n".join(parts))


def folded(text: str) -> str:
    """Words alone, without the number that a list puts before them."""
    return re.sub(r"\W+", " ", re.sub(r"^\s*\d+\.?  ", "", text)).strip().lower()


def direction(language: str) -> Qt.LayoutDirection:
    sides = Qt.LayoutDirection
    return sides.RightToLeft if language in FROM_THE_RIGHT else sides.LeftToRight


def is_laid_by_hand(widget: QWidget) -> bool:
    """A field for an address or a number, which no language turns."""
    return widget.property("direction") == "fixed"
