"""Questions that only the user can answer."""

from enum import Enum

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget


class Unsaved(Enum):
    """What to do with typed text that is in no saved letter."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


class Questions(QObject):
    """Asks over the window *parent*."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent

    def may_replace(self, files: int) -> bool:
        """Whether that many files of the same names may be written over."""
        box = self._box(
            self.tr("%Ln file(s) in this folder have the same names.", "", files),
            self.tr("If you replace them, the old ones are gone."),
        )
        replace = box.addButton(self.tr("&Replace them"), QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(self.tr("&Choose another folder"), QMessageBox.ButtonRole.RejectRole)
        replace.setObjectName("replace")
        keep.setObjectName("keep")
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        return self._pressed(box) is replace

    def are_envelopes_in(self, count: int, size: str) -> bool:
        """Whether the envelopes are in the printer, and may be printed now."""
        box = self._box(
            self.tr("Now the envelopes"),
            self.tr("When all letters are out, put %Ln envelope(s) in: {size}.", "", count).format(
                size=size
            ),
        )
        go = box.addButton(self.tr("&Print the envelopes"), QMessageBox.ButtonRole.AcceptRole)
        later = box.addButton(self.tr("&Not now"), QMessageBox.ButtonRole.RejectRole)
        go.setObjectName("printEnvelopes")
        later.setObjectName("later")
        box.setDefaultButton(go)
        box.setEscapeButton(later)
        return self._pressed(box) is go

    def may_erase(self) -> bool:
        """Whether everything that is kept on this computer is to be erased."""
        box = self._box(
            self.tr("Erase all that Par Avion keeps on this computer?"),
            self.tr(
                "Your details, letters, cases and the key in the keyring are gone then, and nobody"
                " can bring them back. Letters that you saved in folders of your own stay."
            ),
        )
        erase = box.addButton(self.tr("&Erase it all"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("&Keep it"), QMessageBox.ButtonRole.RejectRole)
        erase.setObjectName("eraseAll")
        keep.setObjectName("keepAll")
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        return self._pressed(box) is erase

    def may_lose(self, why: str) -> bool:
        """Whether the window may close although words in it could not be saved; *why* says it."""
        box = self._box(why, self.tr("If you close this window now, the last words are lost."))
        stay = box.addButton(self.tr("&Stay here"), QMessageBox.ButtonRole.RejectRole)
        lose = box.addButton(self.tr("&Close all the same"), QMessageBox.ButtonRole.DestructiveRole)
        stay.setObjectName("stay")
        lose.setObjectName("lose")
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        return self._pressed(box) is lose

    def what_about_unsaved(self) -> Unsaved:
        """What to do before the window closes."""
        return self._save_first(
            self.tr("Par Avion keeps nothing when it closes. Save the letters first?"),
            self.tr("&Discard"),
        )

    def what_before_next_person(self) -> Unsaved:
        """What to do before the window starts over for somebody else."""
        return self._save_first(
            self.tr("For the next person, Par Avion forgets all of it. Save the letters first?"),
            self.tr("Start over &without saving"),
        )

    def may_forget_case(self, title: str, letters: int) -> bool:
        """Whether the case with that *title* may be deleted for good, with what was written."""
        more = self.tr(
            "The case, everything you wrote for it and its %Ln line(s) in the register are deleted"
            " from this computer, with every earlier version. Nobody can bring that back.",
            "",
            letters,
        )
        asked = self.tr("Delete “{case}” from this computer?").format(case=title)
        return self._may_delete(asked, more)

    def may_forget_profile(self, name: str) -> bool:
        """Whether whoever is called *name* may be forgotten."""
        more = self.tr(
            "Name, address and section office are deleted from this computer, with every earlier"
            " version. The cases and letters stay. Nobody can bring that back."
        )
        return self._may_delete(self.tr("Forget {name}?").format(name=name), more)

    def _may_delete(self, asked: str, more: str) -> bool:
        box = self._box(asked, more)
        delete = box.addButton(self.tr("&Delete"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("&Keep it"), QMessageBox.ButtonRole.RejectRole)
        delete.setObjectName("delete")
        keep.setObjectName("keep")
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        return self._pressed(box) is delete

    def _save_first(self, why: str, dropping: str) -> Unsaved:
        box = self._box(self.tr("Some of what you typed is in no saved letter yet."), why)
        save = box.addButton(self.tr("&Save letters…"), QMessageBox.ButtonRole.AcceptRole)
        drop = box.addButton(dropping, QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(self.tr("&Cancel"), QMessageBox.ButtonRole.RejectRole)
        for button, name in ((save, "saveFirst"), (drop, "discard"), (cancel, "cancel")):
            button.setObjectName(name)
        box.setDefaultButton(save)
        box.setEscapeButton(cancel)
        pressed = self._pressed(box)
        if pressed is save:
            return Unsaved.SAVE
        return Unsaved.DISCARD if pressed is drop else Unsaved.CANCEL

    def _pressed(self, box: QMessageBox) -> QAbstractButton:
        """Ask, and return the button that answered."""
        box.exec()
        box.deleteLater()  # and not WA_DeleteOnClose: the answer is still to be read
        return box.clickedButton()

    def _box(self, text: str, more: str) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setWindowTitle(QCoreApplication.applicationName())
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        box.setInformativeText(more)
        return box
