"""The case, to be read."""

from PySide6.QtWidgets import QFrame, QWidget

from ....domain.reading_result import Reading
from ....domain.urgent_action import Recipient
from ... import messages
from ...viewmodels.page import PageViewModel
from ...viewmodels.sheet import SheetViewModel
from ...viewmodels.writing import WritingViewModel
from ...widgets.column import Column
from ...widgets.text import copyable, plain, set_state
from .official_card import OfficialCard

# What one section shows at most: a sheet has a tenth of that, a novel would block the window.
_MOST_CHARACTERS = 20_000
_MOST_PARAGRAPHS = 150


class CasePanel(Column):
    """Shows what the sheet tells, and what to know about the letters."""

    def __init__(
        self,
        sheet: SheetViewModel,
        writing: WritingViewModel,
        page: PageViewModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("case", self.tr("The case"), parent)
        self._sheet = sheet
        self._writing = writing
        self._page = page
        self._badge = self._remarks = plain("")
        sheet.opened.connect(self._show)
        writing.changed.connect(self._show_deadline)
        page.composed.connect(self._show_remarks)
        self._show()

    def _show(self) -> None:
        reading = self._sheet.reading
        if reading is None:
            self.show_widgets(self._invitation())
            return
        self._badge = plain("", "badge")
        self._badge.setObjectName("deadline")
        self._remarks = plain("", "remarks")
        self._remarks.setObjectName("remarks")
        self.show_widgets(tuple(self._case(reading)))
        self._show_deadline()
        self._show_remarks()

    def _invitation(self) -> tuple[QWidget, ...]:
        return (
            plain(self.tr("Open an urgent action"), "title"),
            plain(
                self.tr(
                    "Drop a sheet anywhere on this window, or press “Open…”."
                    " You will see the case here, and your letters beside it."
                )
            ),
        )

    def _case(self, reading: Reading) -> list[QWidget]:
        action = reading.action
        shown: list[QWidget] = []
        title = (action.title or self.tr("A case without a headline"))[:_MOST_CHARACTERS]
        if line := self._origin():
            shown.append(plain(line, "quiet"))
        shown.append(copyable(title, "title"))
        shown.append(self._badge)
        if reading.problems:
            texts = dict.fromkeys(messages.problem_sentence(one) for one in reading.problems)
            shown.append(_named(plain("\n".join(texts), "problem"), "problems"))
        if action.summary:
            shown.append(copyable(action.summary[:_MOST_CHARACTERS], "lead"))
        shown += self._section(self.tr("What happened"), action.case)
        days = [f"{messages.day_text(one.day)}: {one.text}" for one in action.key_dates]
        shown += self._section(self.tr("Key dates"), tuple(days))
        shown += self._section(self.tr("What to ask for"), _numbered(action.calls))
        shown.append(self._remarks)
        if action.recipients():
            shown.append(plain(self.tr("Whom to write to"), "heading"))
            shown += [self._card(one) for one in action.recipients()]
        shown += self._section(self.tr("Background"), action.background)
        return shown

    def _origin(self) -> str:
        action = self._sheet.reading.action if self._sheet.reading else None
        if action is None:
            return ""
        number = self.tr("UA {number}").format(number=action.ua_number) if action.ua_number else ""
        issued = messages.day_text(action.issued) if action.issued else ""
        parts = (action.country, number, action.index_number, issued)
        return " · ".join(part for part in parts if part)

    def _section(self, heading: str, paragraphs: tuple[str, ...]) -> list[QWidget]:
        if not paragraphs:
            return []
        shown: list[QWidget] = [plain(heading, "heading")]
        left = _MOST_CHARACTERS
        for text in paragraphs[:_MOST_PARAGRAPHS]:
            shown.append(copyable(text[:left]))
            left -= len(text)
            if left <= 0:
                break
        if left <= 0 or len(paragraphs) > _MOST_PARAGRAPHS:
            shown.append(plain(self.tr("The rest of this is too long to be shown here."), "quiet"))
        return shown

    def _card(self, recipient: Recipient) -> QFrame:
        card = OfficialCard(recipient)
        card.setObjectName(f"card{recipient.number}")
        return card

    def _show_deadline(self) -> None:
        action = self._writing.action
        if action is None or self._sheet.reading is None:
            return
        today = self._writing.writing.options.today
        self._badge.setText(messages.deadline_text(action.deadline, today))
        set_state(self._badge, "deadline", action.deadline_on(today).value)

    def _show_remarks(self) -> None:
        answer = self._page.answer
        names = {one.number: messages.recipient_name(one) for one in self._writing.recipients}
        texts = dict.fromkeys(
            messages.remark_sentence(one, names.get(one.number or 0, ""))
            for one in (answer.remarks if answer else ())
        )
        self._remarks.setText("\n".join(f"•  {text}" for text in texts))
        self._remarks.setVisible(bool(texts))


def _numbered(points: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{number}.  {point}" for number, point in enumerate(points, start=1))


def _named(widget: QWidget, name: str) -> QWidget:
    widget.setObjectName(name)
    return widget
