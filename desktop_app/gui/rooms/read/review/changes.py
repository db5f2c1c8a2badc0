"""What an update of a case changed, if the user says that it is one."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from .....domain.case_differences import CaseDifferences
from .... import messages
from ....viewmodels.models import Models
from ....widgets.button import named_button
from ....widgets.text import plain
from .names import Names
from .taking_over import TakingOver


class ChangesPanel(QFrame):
    """Asks, then lists the differences; hidden where no case was opened before that is alike."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("changes")
        self.setProperty("role", "hint")
        self._model = models.review
        self._today = models.writing.writing.options.today
        self._names = Names(self)
        self._text = plain("", "text", self)
        self._yes = named_button("sameCase", self.tr("Show what changed"), self, "small")
        self._no = named_button("otherCase", self.tr("It is another case"), self, "small")
        row = QHBoxLayout()
        row.addWidget(self._yes)
        row.addWidget(self._no)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self._text)
        layout.addLayout(row)
        self._taking = TakingOver(models, self)
        layout.addWidget(self._taking)
        self._yes.clicked.connect(self._model.versions.compare)
        self._no.clicked.connect(self._model.versions.part)
        self._model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        versions = self._model.versions
        earlier, differences = versions.earlier, versions.differences
        self.setVisible(earlier is not None)
        self._yes.setVisible(differences is None)
        if earlier is None:
            return
        if differences is None:
            text = self.tr("This seems to be the case “{title}”, which you opened before.")
            if versions.is_outdated:
                text = self.tr("There is a newer sheet of this case: “{title}”.")
            self._text.setText(text.format(title=earlier.action.title or ""))
        else:
            self._text.setText("\n".join(self._lines(differences)))

    def _lines(self, found: CaseDifferences) -> list[str]:
        if found.is_none:
            return [self.tr("Nothing is different from the version you opened before.")]
        lines = [self.tr("Different from the version you opened before:")]
        if self._model.versions.is_outdated:
            found = self._model.versions.turned_round
            lines = [self.tr("Different in the newer sheet:")]
        new, gone = self.tr("New: {what}"), self.tr("No longer there: {what}")
        now = self.tr("{what}: “{before}” is now “{after}”")
        if found.deadline is not None:
            before, after = (messages.deadline_text(one, self._today) for one in found.deadline)
            lines.append(now.format(what=self._names.of("deadline"), before=before, after=after))
        lines += [
            now.format(
                what=self._names.of(one.what), before=one.before or "–", after=one.after or "–"
            )
            for one in found.facts
        ]
        lines += [new.format(what=text) for text in found.points_added]
        lines += [gone.format(what=text) for text in found.points_gone]
        point = self.tr("Point")
        lines += [now.format(what=point, before=a, after=b) for a, b in found.points_changed]
        lines += [new.format(what=official.title) for official in found.officials_added]
        lines += [gone.format(what=official.title) for official in found.officials_gone]
        for changed in found.officials_changed:
            for one in changed.changes:
                what = self.tr("{field}, {who}").format(
                    field=self._names.part("postal_lines" if one.what == "address" else one.what),
                    who=changed.official.title,
                )
                before, after = ((t or "–").replace("\n", ", ") for t in (one.before, one.after))
                lines.append(now.format(what=what, before=before, after=after))
        return lines
