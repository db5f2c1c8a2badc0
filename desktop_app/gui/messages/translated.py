"""Texts in the language of the window."""

from PySide6.QtCore import QCoreApplication, QObject


class Counted(QObject):
    """Texts that change with a number; a class, because lupdate finds plurals only in one."""

    def days_to_go(self, days: int) -> str:
        """How many days are left."""
        return self.tr("%Ln day(s) left", "", days)

    def days_ago(self, days: int) -> str:
        """How many days have gone by."""
        return self.tr("%Ln day(s) ago", "", days)

    def years_to_go(self, years: int) -> str:
        """How many whole years are left."""
        return self.tr("more than %Ln year(s) left", "", years)

    def years_ago(self, years: int) -> str:
        """How many whole years have gone by."""
        return self.tr("more than %Ln year(s) ago", "", years)

    def lines_over(self, lines: int) -> str:
        """How much too long a letter is."""
        return self.tr("The letter is %Ln line(s) too long for one page.", "", lines)


def translated(text: object) -> str:
    """*text*, one of those marked with the context "Messages", in the language of the window."""
    return QCoreApplication.translate("Messages", str(text))
