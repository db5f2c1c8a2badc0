"""The case as a page to be read, put together step by step."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from itertools import islice

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ....domain.deadline import DeadlineState
from ....domain.model_letter import Part as Asking
from ....domain.model_letter import parts_of
from ....domain.reading_result import Reading
from ... import messages
from ...viewmodels.models import Models
from ...viewmodels.reading import Part
from ...widgets.text import copyable, plain, set_state
from ..advice import show_advice
from ..remark_label import remark_label
from .distress import DistressNote
from .explained import WordsExplained
from .fold import Fold
from .key_days import KeyDays
from .official_cards import OfficialCards
from .point import PointRow
from .remarks import Place, show_remarks
from .stack import Stack
from .welcome import WelcomeCard

# What one section shows at most: a sheet has a tenth of that, a novel would block the window.
_MOST_CHARACTERS = 20_000
_MOST_PARAGRAPHS = 150
_MOST_NAMES = 8
_AT_ONCE = 6  # paragraphs that are laid out in one step


class CasePage(Stack):
    """Shows what the sheet tells. Nothing stands on it before `build` is run through."""

    def __init__(self, models: Models, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(well_set=True, parent=parent)
        self.setObjectName("casePage")
        self._models = models
        self._reading = reading
        self._badge = self._named(plain("", "badge"), "deadline")
        self._whom_to_ask = self._named(copyable("", "quiet"), "whomToAsk")
        self._advice = self._named(copyable("", "quiet"), "advice")
        self._mark = self._mark_button()
        self._note = DistressNote(models.reading)
        self._remarks: dict[Place, QLabel] = {}  # those that stand on the page already
        self._days: KeyDays | None = None
        self._words: WordsExplained | None = None
        self._folds: dict[Part, Fold] = {}

    def build(self) -> Iterator[None]:
        """Put the page together; the window can answer between the steps."""
        self._add_head()
        self.show_deadline()
        self.show_marks()
        yield
        yield from self._add_dates()
        action, aids = self._reading.action, self._models.reading.aids
        yield from self._add_story(Part.CASE, self.tr("What happened"), action.case)
        yield from self._add_points()
        yield from self._add_officials()
        minutes = aids.background_minutes if aids else 0
        time = self._time(minutes) if minutes else ""
        yield from self._add_story(Part.BACKGROUND, self.tr("Background"), action.background, time)
        if aids and aids.words:
            self._words = WordsExplained(self._models.reading)
            self.add(self._words)
        yield

    # ------------------------------------------------------------ what changes

    def show_deadline(self) -> None:
        """Say how the deadline and the key dates stand today."""
        today = self._today
        action = self._reading.action
        self._badge.setText(messages.deadline_text(action.deadline, today))
        if action.stop_action:
            self._badge.hide()  # none is wanted
        set_state(self._badge, "deadline", action.deadline_on(today).value)
        is_over = action.deadline_on(today) is DeadlineState.PASSED and not action.stop_action
        whom = messages.office_sentence(self._models.profiles.office) if is_over else ""
        self._whom_to_ask.setText(whom)
        self._whom_to_ask.setVisible(bool(whom))
        show_advice(self._advice, self._models.writing)
        if self._days is not None:
            self._days.show_today(today)

    def show_remarks(self) -> None:
        """Say what the letters, as composed last, need to have known."""
        show_remarks(self._remarks.items(), self._models.writing, self._models.page)

    def show_marks(self) -> None:
        """Fold and open what the reader wants so."""
        reading = self._models.reading
        self._mark.setVisible(not reading.is_distressing)
        self._note.show_state()
        for part, fold in self._folds.items():
            fold.show_open(reading.is_open(part))
        if self._words is not None:
            self._words.show_state()

    @property
    def _today(self) -> date:
        return self._models.writing.writing.options.today

    # ------------------------------------------------------------ from top to bottom

    def _add_head(self) -> None:
        action = self._reading.action
        if self._models.reading.is_first_start:
            self.add(WelcomeCard(self._models.house, self._models.keeping))
        if self._reading.problems:
            texts = dict.fromkeys(messages.problem_sentence(one) for one in self._reading.problems)
            self.add(self._named(plain("\n".join(texts), "problem"), "problems"))
        doubts = dict.fromkeys(map(messages.suspicion_sentence, self._models.review.suspicions))
        if doubts:
            self.add(self._named(plain("\n".join(doubts), "problem"), "suspicions"))
        if self._models.review.versions.is_outdated:
            newer = self.tr(
                "There is a newer sheet of this case. What you write here follows the older one;"
                " “Check against the sheet…” shows what changed."
            )
            self.add(self._named(plain(newer, "problem"), "newerSheet"))
        self.add(self._check_button())
        self.add(self._origin_row())
        title = action.title or self.tr("A case without a headline")
        self.add(self._named(copyable(title[:_MOST_CHARACTERS], "title"), "caseTitle"))
        if action.people:
            self.add(self._named(copyable(self._people(), "person"), "people"))
        self.add(self._badge)
        self.add(self._whom_to_ask)
        self.add(self._advice)
        self._add_remarks(Place.TOP)
        self.add(self._note)
        if action.summary:
            self.add(copyable(action.summary[:_MOST_CHARACTERS], "lead"))

    def _add_dates(self) -> Iterator[None]:
        dates = self._reading.action.key_dates[:_MOST_PARAGRAPHS]
        if dates:
            self.add(plain(self.tr("Key dates"), "heading"))
            self._days = KeyDays(dates)
            self._days.show_today(self._today)
            self.add(self._days)
            yield

    def _add_story(
        self, part: Part, title: str, paragraphs: tuple[str, ...], detail: str = ""
    ) -> Iterator[None]:
        if not paragraphs:
            return
        model = self._models.reading
        fold = Fold(part.value, title, detail=detail)
        fold.wished.connect(partial(model.fold, part))
        self._folds[part] = fold
        self.add(fold)
        fold.show_open(model.is_open(part))
        yield from _fill(fold.content, map(copyable, _limited(paragraphs)))
        self._say_more(fold.content, paragraphs)

    def _add_points(self) -> Iterator[None]:
        action = self._reading.action
        if action.calls:
            self.add(plain(self.tr("What to ask for"), "heading"))
            points = Stack()
            self.add(points)
            texts = _limited(action.calls)
            rows = (PointRow(at, text, len(texts)) for at, text in enumerate(texts, start=1))
            yield from _fill(points, rows)
            self._say_more(points, action.calls)
        elif action.model_letter:
            yield from self._add_model_letter(parts_of(action.model_letter))
        self._add_remarks(Place.POINTS)
        yield

    def _add_model_letter(self, parts: tuple[Asking, ...]) -> Iterator[None]:
        """The letter that the sheet has in place of points, what it asks with its numbers."""
        self.add(plain(self.tr("What to ask for"), "heading"))
        asked = sum(part.asks for part in parts)
        if asked:
            said = self.tr("The sheet's own letter. What it asks is numbered.")
        else:
            said = self.tr("The sheet's own letter. What it asks wasn't found: please look for it.")
        self.add(self._named(plain(said, "quiet"), "modelLetterSaid"))
        letter = Stack()
        self.add(letter)
        texts = _limited(tuple(part.text for part in parts))
        yield from _fill(letter, _letter_rows(zip(parts, texts, strict=False), asked))
        self._say_more(letter, tuple(part.text for part in parts))

    def _add_officials(self) -> Iterator[None]:
        recipients = self._reading.action.recipients()
        if recipients:
            self.add(plain(self.tr("Whom to write to"), "heading"))
            self._add_remarks(Place.OFFICIALS)
            cards = OfficialCards()
            self.add(cards, wide=True)
            for recipient in recipients:
                cards.add(recipient)
                yield

    # ------------------------------------------------------------ pieces

    def _add_remarks(self, place: Place) -> None:
        """Put them in their place before they are shown: alone, they would be a window."""
        label = self._remarks[place] = remark_label(place.value)
        self.add(label)
        show_remarks([(place, label)], self._models.writing, self._models.page)

    def _origin_row(self) -> QWidget:
        action, aids = self._reading.action, self._models.reading.aids
        number = messages.ua_name(action.ua_number) if action.ua_number else ""
        issued = messages.day_text(action.issued) if action.issued else ""
        time = self._time(aids.minutes) if aids and aids.minutes else ""
        parts = (action.country, number, action.index_number, issued, time)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        origin = plain(" · ".join(part for part in parts if part), "quiet")
        layout.addWidget(self._named(origin, "origin"), 1)
        layout.addWidget(self._mark)
        return row

    def _people(self) -> str:
        people = self._reading.action.people
        names = [
            self.tr("{name}, aged {age}").format(name=one.name, age=one.age)
            if one.age
            else one.name
            for one in people[:_MOST_NAMES]
        ]
        if len(people) > _MOST_NAMES:
            names.append(self.tr("and %Ln other(s)", "people", len(people) - _MOST_NAMES))
        return "\n".join(names)

    def _time(self, minutes: int) -> str:
        return self.tr("about %Ln minute(s) to read", "", minutes)

    def _mark_button(self) -> QPushButton:
        button = QPushButton(self.tr("Mark as distressing"))
        button.setObjectName("markDistressing")
        button.setAccessibleName(self.tr("Mark as distressing"))
        button.setAccessibleDescription(
            self.tr("Folds what happened and the background until you open them.")
        )
        button.setProperty("role", "link")
        button.clicked.connect(partial(self._mark_case, True))
        return button

    def _check_button(self) -> QWidget:
        """A quiet way to the review."""
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        button = QPushButton(self.tr("Check against the sheet…"))
        button.setObjectName("checkAgainstSheet")
        button.setAccessibleName(button.text())
        button.setProperty("role", "link")
        button.clicked.connect(self._models.review.open)
        layout.addStretch(1)
        layout.addWidget(button)
        return row

    def _mark_case(self, distressing: bool, checked: bool = False) -> None:
        self._models.reading.mark(distressing)

    def _say_more(self, stack: Stack, paragraphs: tuple[str, ...]) -> None:
        if "".join(_limited(paragraphs)) != "".join(paragraphs):
            stack.add(plain(self.tr("The rest of this is too long to be shown here."), "quiet"))

    @staticmethod
    def _named(label: QLabel, name: str) -> QLabel:
        label.setObjectName(name)
        return label


def _letter_rows(parts: Iterable[tuple[Asking, str]], asked: int) -> Iterator[QWidget]:
    """Each part of a model letter with as much of its text as is shown."""
    number = 0
    for part, text in parts:
        number += part.asks
        yield PointRow(number, text, asked) if part.asks else copyable(text)


def _limited(paragraphs: tuple[str, ...]) -> list[str]:
    """As much of *paragraphs* as can be shown."""
    shown: list[str] = []
    left = _MOST_CHARACTERS
    for text in paragraphs[:_MOST_PARAGRAPHS]:
        if left > 0:
            shown.append(text[:left])
        left -= len(text)
    return shown


def _fill(stack: Stack, widgets: Iterable[QWidget]) -> Iterator[None]:
    """Put *widgets* into *stack*, some at a time, in a stack of their own each time.

    What stands in those before isn't looked at again.
    """
    left = iter(widgets)
    while some := tuple(islice(left, _AT_ONCE)):
        part = Stack(still=True)
        for widget in some:
            part.add(widget)
        stack.add(part)
        yield
