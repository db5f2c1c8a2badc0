"""What keeps a window from those who do not see it, or use no mouse, as sentences."""

import re
from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

LEAST_PX = 24  # WCAG 2.2, 2.5.8

_R = QAccessible.Role
_BUTTONS = {_R.Button, _R.CheckBox, _R.RadioButton, _R.ButtonMenu, _R.ButtonDropDown}
_ROLES: tuple[tuple[type[QWidget], set[QAccessible.Role]], ...] = (
    (QAbstractButton, _BUTTONS),
    (QLineEdit, {_R.EditableText}),
    (QPlainTextEdit, {_R.EditableText}),
    (QComboBox, {_R.ComboBox}),
    (QAbstractSpinBox, {_R.SpinBox}),
    (QTabBar, {_R.PageTabList}),
    (QAbstractItemView, {_R.List, _R.Table, _R.Tree}),
    (QAbstractScrollArea, {_R.Client, _R.Pane, _R.Grouping}),  # to scroll with the keys
    (QLabel, {_R.StaticText, _R.Link}),
)


def controls(root: QWidget) -> Iterator[QWidget]:
    """What can be used below *root* and is to be seen, without what Qt makes a control of."""
    for widget in root.findChildren(QWidget):
        can_focus = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        usable = (can_focus and widget.focusProxy() is None) or isinstance(widget, QAbstractButton)
        if widget.isVisible() and usable and not _is_inside_a_control(widget):
            yield widget


def _is_inside_a_control(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return (
        isinstance(parent, QAbstractSpinBox | QComboBox | QTabBar)
        or widget.objectName().startswith("qt_")
        or (isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget)
        or (isinstance(parent, QLineEdit) and isinstance(widget, QAbstractButton))
    )


def faults(root: QWidget) -> list[str]:
    """What each control lacks: a name, a role, a purpose, a size that can be hit."""
    labelled = {label.buddy() for label in root.findChildren(QLabel) if label.buddy()}
    found: list[str] = []
    for widget in controls(root):
        lacks = [*_without_words(widget, widget in labelled), *_too_small(widget)]
        found += [f"{_called(widget)}: {lack}" for lack in lacks]
    return found


def _called(widget: QWidget) -> str:
    parent = widget.parentWidget()
    where = parent.objectName() or type(parent).__name__ if parent else "-"
    return f"{type(widget).__name__} {widget.objectName()!r} in {where}"


def _without_words(widget: QWidget, labelled: bool) -> list[str]:
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is None:
        return ["not accessible at all"]
    name = interface.text(QAccessible.Text.Name)
    description = interface.text(QAccessible.Text.Description)
    lacks = []
    if not re.search(r"\w\w", name):
        lacks.append(f"no name ({name!r})")
    if isinstance(widget, QAbstractButton) and not _says(name, widget.text()):
        lacks.append(f"its name {name!r} has not the words on it: {widget.text()!r}")
    if isinstance(widget, QComboBox) and not (labelled or description):
        lacks.append("no purpose: on Linux a choice is called by its value")
    roles = next((roles for kind, roles in _ROLES if isinstance(widget, kind)), None)
    if roles is None or interface.role() not in roles:
        lacks.append(f"an odd role ({interface.role().name})")
    return lacks


def _says(name: str, words: str) -> bool:
    """Whether a name has the words that are to be seen, for whoever speaks them to press it."""
    seen = re.sub("&(.)", r"\1", words).strip("…▸▾ ").casefold()
    return not re.search(r"\w\w", seen) or seen in name.casefold()


def _too_small(widget: QWidget) -> list[str]:
    if isinstance(widget, QLabel):
        return []  # text that can be marked is no target
    sizes = [widget.size()]
    if isinstance(widget, QTabBar):
        sizes = [widget.tabRect(one).size() for one in range(widget.count())]
    smallest = min((min(one.width(), one.height()) for one in sizes), default=LEAST_PX)
    return [f"only {smallest} px"] if smallest < LEAST_PX else []


# ------------------------------------------------------------ letters with Alt


def clashes(texts: list[str]) -> list[str]:
    """The letters that two of *texts* want."""
    wanted = Counter(letter for text in texts if (letter := mnemonic(text)))
    twice = sorted(letter for letter, times in wanted.items() if times > 1)
    return [f"{one}: {[text for text in texts if mnemonic(text) == one]}" for one in twice]


def visible_texts(root: QWidget) -> list[str]:
    """All that Alt and a letter could lead to, of what is to be seen below *root*."""
    shown = [one for one in root.findChildren(QWidget) if one.isVisible()]
    return [text for widget in shown for text in _texts(widget)]


def menu_texts(actions: list[QAction]) -> list[str]:
    return [one.text() for one in actions if one.isVisible()]


def _texts(widget: QWidget) -> list[str]:
    if isinstance(widget, QAbstractButton):
        return [widget.text()]
    if isinstance(widget, QLabel) and widget.buddy() is not None:
        return [widget.text()]
    if isinstance(widget, QTabBar):
        return [widget.tabText(one) for one in range(widget.count())]
    return []


def mnemonic(text: str) -> str:
    """The letter behind the sign, small; empty if there is none."""
    found = re.search("&([^&])", text.replace("&&", ""))
    return found[1].casefold() if found else ""
