"""The names of months in the languages that sheets are written in."""

# As a date has them: Russian, Slovak and Finnish bend the name.
_NAMES = {
    "en": "january february march april may june july august september october november december",
    "de": "januar februar märz april mai juni juli august september oktober november dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro "
    "dezembro",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
    "dicembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta "
    "elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
    "sk": "januára februára marca apríla mája júna júla augusta septembra októbra novembra "
    "decembra",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
}
_ALSO = {
    "jänner": 1, "feber": 2, "fevrier": 2, "marz": 3, "maerz": 3, "marco": 3, "aout": 8,
    "setiembre": 9, "decembre": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7,
    "aug": 8, "sept": 9, "sep": 9, "oct": 10, "okt": 10, "nov": 11, "dec": 12, "dez": 12,
}  # fmt: skip
MONTHS = {
    name: number for names in _NAMES.values() for number, name in enumerate(names.split(), start=1)
} | _ALSO
"""The number of each month by its name in small letters, in whatever language."""

ENGLISH = tuple(_NAMES["en"].split())
"""The months' English names: only English puts them before the day."""
