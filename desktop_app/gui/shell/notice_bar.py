"""The bar that says what happened, without being in the way."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ..viewmodels.notices import NoticeKind, NoticesViewModel
from ..widgets.sign import Sign
from ..widgets.text import plain, set_state

_SIGNS = {
    NoticeKind.HINT: "info",
    NoticeKind.DONE: "circle-check",
    NoticeKind.TROUBLE: "triangle-alert",
}


class NoticeBar(QFrame):
    """Shows the notice of the view model; hidden while there is none."""

    def __init__(self, model: NoticesViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self._model = model
        self._sign = Sign("info", self)
        self._text = plain("", "text", self)
        self._text.setObjectName("notice")
        self._do = QPushButton(self)
        self._do.setObjectName("noticeAction")
        self._do.setProperty("role", "small")
        self._do.setAccessibleName(self.tr("What can be done about it"))
        self._close = QPushButton(self.tr("Close"), self)
        self._close.setObjectName("noticeClose")
        self._close.setAccessibleName(self.tr("Close this notice"))
        self._close.setProperty("role", "link")

        layout = QHBoxLayout(self)
        layout.addWidget(self._sign)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._do)
        layout.addWidget(self._close)
        self._do.clicked.connect(self._act)
        self._close.clicked.connect(model.dismiss)
        model.changed.connect(self._show)
        self._show()

    def _act(self) -> None:
        notice = self._model.notice
        if notice is not None and notice.action is not None:
            notice.action()

    def _show(self) -> None:
        notice = self._model.notice
        self.setVisible(notice is not None)
        if notice is None:
            self._text.setText("")
            return
        self._text.setText(notice.text)
        self._text.setAccessibleName(notice.text)
        self._do.setText(notice.action_text)
        self._do.setAccessibleName(notice.action_text)
        self._do.setVisible(notice.action is not None)
        self._sign.show_icon(_SIGNS[notice.kind])
        set_state(self, "kind", notice.kind.value)
