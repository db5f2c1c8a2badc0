"""What was read, as fields to be put right."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from .....domain.reading_result import ProblemKind, Reading
from .....domain.review import GROUPS, official_at
from .....domain.urgent_action import UrgentAction
from .... import messages
from ....viewmodels.models import Models
from ....widgets.column import Column
from ....widgets.tab_order import put_after
from ....widgets.text import discard, plain
from .deadline import DeadlineField
from .field import ReviewField
from .key_date import KeyDateField
from .languages import LanguagesField
from .more_officials import MoreOfficials
from .names import FACTS, OFFICE, Names
from .official import OfficialEditor

_BEFORE = ("title", *FACTS, "summary", "case")
_AFTER = ("background", "model_letter")
_OFFICE = tuple(f"section_office.{key}" for key in OFFICE)
_NUMBERED = ("calls.", "key_dates.")


class FieldsPanel(Column):
    """One field below the other, in the order of the case page; marked as they are looked at."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__("reviewFields", self.tr("What was read"), parent)
        self._model = models.review
        self._names = Names(self)
        self._case_id = ""
        today = models.writing.writing.options.today
        self._head = _Group()
        self._deadline = DeadlineField(self._model, self._names.of("deadline"), today)
        self._days, self._points, self._officials = _Group(), _Group(), _Group()
        self._languages, self._tail, self._office = _Group(), _Group(), _Group()
        self._usual_day = today
        self._is_built = False
        self._fields: dict[str, ReviewField] = {}
        self._editors: dict[str, OfficialEditor] = {}
        self._more_officials = MoreOfficials(self._model)
        self.show_widgets(
            (
                self._head,
                self._deadline,
                plain(self.tr("Key dates"), "heading"),
                self._days,
                plain(self.tr("What to ask for"), "heading"),
                self._points,
                plain(self.tr("Whom to write to"), "heading"),
                self._officials,
                self._more_officials,
                self._languages,
                self._tail,
                plain(self.tr("Section office"), "heading"),
                self._office,
            )
        )
        self._deadline.entered.connect(self._model.select_field)

    def build(self) -> Iterator[None]:
        """Make the fields; the window can answer between the steps.

        Those that are there follow the reading from the first on: a day that somebody takes out
        meanwhile must not leave a field behind that writes nowhere.
        """
        self._model.changed.connect(self.show_reading)
        for path in _BEFORE:
            self._add(self._head, path)
            yield
        self._take(self._languages, LanguagesField(self._model, self._names.of("languages")))
        for path in _AFTER:
            self._add(self._tail, path)
            yield
        for path in _OFFICE:
            self._add(self._office, path)
            yield
        while self._grow():
            yield
        self._is_built = True
        self._model.selected.connect(self._show_selected)
        self._model.edits.begun.connect(self._begin)
        self._put_in_order()
        self.show_reading()

    def show_reading(self) -> None:
        """Show the reading as it is now."""
        reading = self._model.reading
        if reading is None:
            return
        if reading.action.case_id != self._case_id:
            self._case_id = reading.action.case_id
            self.verticalScrollBar().setValue(0)
        self._drop_gone(reading)
        if self._is_built and self._grow():
            while self._grow():
                pass
            self._put_in_order()
        for path, field in self._fields.items():
            field.show_reading(self._names.of(path, reading))
        if (letter := self._fields.get("model_letter")) is not None:
            letter.setVisible(bool(reading.action.model_letter))
        self._deadline.show_reading(self._names.of("deadline"))
        for editor in self._editors.values():
            editor.show_reading()
        self._show_doubts(reading)
        self._show_selected()

    # ------------------------------------------------------------ as many as there are

    def _grow(self) -> bool:
        """Make the next point, day or official that is missing; False if none is."""
        if (reading := self._model.reading) is None:
            return False
        for path in _numbered(reading.action):
            if path not in self._fields:
                self._add_numbered(path)
                return True
        officials = self._paths_of_officials(reading.action)
        for path in officials:
            if path not in self._editors:
                self._add_official(path, officials.index(path))
                return True
        return False

    def _drop_gone(self, reading: Reading) -> None:
        """Take away the points, days and officials that are no more."""
        wanted = {*_numbered(reading.action), *self._paths_of_officials(reading.action)}
        for path in [one for one in self._fields if one.startswith(_NUMBERED)]:
            if path not in wanted:
                discard(self._fields.pop(path))
        for path in [one for one in self._editors if one not in wanted]:
            discard(self._editors.pop(path))

    def _paths_of_officials(self, action: UrgentAction) -> list[str]:
        """Those who are there, and those who are to be typed in."""
        blank = self._model.edits.blank
        numbers = {group: range(len(getattr(action, group)) + 1) for group in GROUPS}
        everyone = [f"{group}.{at}" for group in GROUPS for at in numbers[group]]
        return [p for p in everyone if p in blank or official_at(action, p) is not None]

    def _add(self, group: "_Group", path: str) -> None:
        self._take(group, ReviewField(self._model, path, self._names.of(path)))

    def _add_numbered(self, path: str) -> None:
        if path.startswith("calls."):
            self._add(self._points, path)
        else:
            name = self._names.of(path)
            self._take(self._days, KeyDateField(self._model, path, name, self._usual_day))

    def _take(self, group: "_Group", field: ReviewField) -> None:
        field.entered.connect(self._model.select_field)
        self._fields[field.path] = field
        field.show_reading(self._names.of(field.path))
        group.add(field)

    def _add_official(self, path: str, place: int) -> None:
        editor = OfficialEditor(self._model, path, self._names)
        for field in editor.fields.values():
            field.entered.connect(self._model.select_field)
        editor.show_reading()
        self._editors[path] = editor
        self._officials.add(editor, place)

    def _put_in_order(self) -> None:
        put_after(
            self,
            (
                self._head,
                self._deadline,
                self._days,
                self._points,
                self._officials,
                self._more_officials,
                self._languages,
                self._tail,
                self._office,
            ),
        )

    def _begin(self, path: str) -> None:
        """Go where the new official is to be typed in."""
        if path in self._editors:
            address = self._editors[path].fields["postal_lines"]
            address.text.setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(address)

    # ------------------------------------------------------------ what is looked at, and doubted

    def _show_selected(self) -> None:
        chosen = self._model.field
        self._deadline.show_selected(chosen == "deadline")
        for field in self._every_field():
            field.show_selected(field.path == chosen)
            if field.path == chosen and not field.text.hasFocus():
                self.ensureWidgetVisible(field)

    def _every_field(self) -> list[ReviewField]:
        official = (field for one in self._editors.values() for field in one.fields.values())
        return [*self._fields.values(), *official]

    def _show_doubts(self, reading: Reading) -> None:
        doubts: dict[str, list[str]] = {}
        for one in self._model.suspicions:
            doubts.setdefault(one.path, []).append(messages.suspicion_sentence(one))
        sources = dict(reading.sources)
        for problem in reading.problems:
            for at in range(len(reading.action.targets)):
                lines = sources.get(f"targets.{at}.postal_lines", ())
                if problem.lines and set(problem.lines) & set(lines):
                    key = (
                        "salutation"
                        if problem.kind is ProblemKind.NO_SALUTATION
                        else "postal_lines"
                    )
                    doubts.setdefault(f"targets.{at}.{key}", []).append(
                        messages.problem_sentence(problem)
                    )
        for field in self._every_field():
            field.show_note("\n".join(dict.fromkeys(doubts.get(field.path, ()))))


def _numbered(action: UrgentAction) -> list[str]:
    """The points and days that are there, and one more of each to be typed in."""
    points = [f"calls.{at}" for at in range(len(action.calls) + 1)]
    return points + [f"key_dates.{at}" for at in range(len(action.key_dates) + 1)]


class _Group(QWidget):
    """Widgets one below the other, each of which may go."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def add(self, widget: QWidget, place: int = -1) -> None:
        """Put *widget* at that *place* among the others; -1: below them."""
        self._layout.insertWidget(place, widget)
