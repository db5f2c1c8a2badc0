"""The right column: the page as it will print."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from .. import messages
from ..viewmodels.page import PageViewModel
from ..viewmodels.writing import WritingViewModel
from ..widgets.fields import Choice
from ..widgets.meter import Meter
from ..widgets.page_area import PageArea
from ..widgets.page_view import PageView
from ..widgets.text import plain


class PagePanel(QWidget):
    """Shows the page, and which letter, page and side of the post it is.

    *looking_over*: all of a page at once, in a room that says itself what is still missing.
    """

    def __init__(
        self,
        model: PageViewModel,
        writing: WritingViewModel,
        parent: QWidget | None = None,
        *,
        looking_over: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._model = model
        self._writing = writing
        self._looking_over = looking_over
        self._whole = looking_over
        self._whose = Choice("pageOfficial", self.tr("Whose letter is shown"), self)
        self._whose.setAccessibleDescription(self._whose.accessibleName())  # it has no label
        self._back = self._button("pageBack", "‹", self.tr("Previous page"))
        self._on = self._button("pageOn", "›", self.tr("Next page"))
        self._count = QLabel(self)
        self._envelope = self._button("showEnvelope", self.tr("En&velope"), self.tr("Envelope"))
        self._envelope.setCheckable(True)
        self._zoom = self._button(
            "pageZoom", self.tr("W&hole page"), self.tr("Show the whole page")
        )
        self._zoom.setCheckable(True)
        self._zoom.setChecked(looking_over)
        self._trouble = plain("", "text", self)
        self._trouble.setObjectName("pageTrouble")
        self._view = PageView()
        self._view.setAccessibleName(self.tr("The page as it will print"))
        self._area = PageArea("pageArea", self.tr("The page, to scroll"), self._view, self)
        self._meter = Meter("meter", self.tr("How full the one page is"), self)

        layout = QVBoxLayout(self)
        layout.addLayout(self._bar())
        layout.addWidget(self._trouble)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._meter)
        self._listen()
        self._offer()
        self._show()

    def _listen(self) -> None:
        model, writing = self._model, self._writing
        self._whose.chosen.connect(writing.select)
        self._back.clicked.connect(self._turn_back)
        self._on.clicked.connect(self._turn_on)
        self._envelope.toggled.connect(model.show_envelope)
        self._zoom.toggled.connect(self._show_whole)
        self._area.room_changed.connect(self._fit)
        writing.case_opened.connect(self._offer)
        writing.changed.connect(self._offer)
        writing.selected.connect(self._offer)
        model.changed.connect(self._show)

    def _button(self, name: str, text: str, accessible_name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(accessible_name)
        button.setProperty("role", "small")
        return button

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.addWidget(self._whose, 1)
        for widget in (self._back, self._count, self._on, self._envelope, self._zoom):
            bar.addWidget(widget)
        return bar

    def _fit(self) -> None:
        """Have the page drawn for this panel: another room has other room for it."""
        room = self._area.room
        if room.width() > 0:
            self._model.fit(room.width(), room.height() if self._whole else 0)

    def _show_whole(self, whole: bool) -> None:
        self._whole = whole
        self._choose_bar()
        self._fit()

    def _choose_bar(self) -> None:
        self._area.have_bar(not self._whole and self._writing.action is not None)

    def _turn_back(self) -> None:
        self._model.turn(-1)

    def _turn_on(self) -> None:
        self._model.turn(1)

    def _offer(self) -> None:
        chosen = self._writing.chosen
        self._whose.offer(
            [(f"{one.number}  {messages.recipient_name(one)}", one.number) for one in chosen]
        )
        self._whose.show_value(self._writing.number)

    def _show(self) -> None:
        model = self._model
        answer = model.answer
        image = answer.image if answer and not model.trouble else None
        self._area.show_page(image, whole=self._whole)
        self._view.setAccessibleDescription(self._description())
        self._count.setText(
            self.tr("{page} of {pages}").format(page=model.page + 1, pages=model.pages)
        )
        has_case = self._writing.action is not None
        several = model.pages > 1 and not model.envelope
        for widget in (self._back, self._count, self._on):
            widget.setVisible(has_case and several)
        self._back.setEnabled(model.page > 0)
        self._on.setEnabled(model.page + 1 < model.pages)
        self._envelope.setVisible(has_case and model.has_envelope)
        self._envelope.setChecked(model.envelope)
        self._zoom.setVisible(has_case)
        self._choose_bar()
        self._whose.setVisible(has_case)
        self._show_meter()
        self._show_trouble()

    def _show_meter(self) -> None:
        answer = self._model.answer
        can_measure = answer is not None and answer.trouble is None
        self._meter.setVisible(can_measure and not self._model.envelope)
        if answer is None:
            return
        if answer.excess_lines:
            words = messages.Counted().lines_over(answer.excess_lines)
        elif answer.free_lines:
            words = self.tr("Fits on one page, with room for %Ln line(s).", "", answer.free_lines)
        else:
            words = self.tr("Fits on one page, which is full now.")
        self._meter.show_share(answer.filled, words, over=bool(answer.excess_lines))

    def _show_trouble(self) -> None:
        error, answer = self._model.trouble, self._model.answer
        text = ""
        if error is not None:
            text = messages.error_sentence(error)
        elif answer is not None and answer.stand_ins and not self._looking_over:
            text = messages.stand_in_hint(answer.stand_ins)
        self._trouble.setText(text)
        self._trouble.setVisible(bool(text))

    def _description(self) -> str:
        mailing = self._model.mailing
        if mailing is None:
            return ""
        texts = [self.tr("Page {page}").format(page=self._model.page + 1)]
        if mailing.draft_mark:
            texts.append(self.tr("marked DRAFT"))
        return ", ".join(texts)
