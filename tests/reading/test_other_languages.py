"""Days, labels and offices in the languages of sheets that are not English."""

from datetime import date

import pytest

from desktop_app.reading.contacts import Label, labelled
from desktop_app.reading.dates import full_date
from desktop_app.reading.lines import Line
from desktop_app.reading.officials import recognise
from desktop_app.reading.one_line import opened
from desktop_app.reading.people import people


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("nach dem 9. Januar 2014 keine", date(2014, 1, 9)),
        ("AVANT LE 10 MARS 2014 :", date(2014, 3, 10)),
        ("le 1er avril 2010", date(2010, 4, 1)),
        ("25 de mayo de 2018", date(2018, 5, 25)),
        ("21 de julho de 2020", date(2020, 7, 21)),
        ("entro il 14 settembre 2018", date(2018, 9, 14)),
        ("vóór 13 september 2019", date(2019, 9, 13)),
        ("den 16 januari 2016", date(2016, 1, 16)),
        ("4. kesäkuuta 2018", date(2018, 6, 4)),
        ("12. mája 2016", date(2016, 5, 12)),
        ("ДО 29 АПРЕЛЯ 2016 ГОДА", date(2016, 4, 29)),
        ("期限:2017年12月22日", date(2017, 12, 22)),
        ("30. Februar 2014", None),
    ],
)
def test_a_day_is_known_in_every_language_of_sheets(text, day):
    assert full_date(text) == day


@pytest.mark.parametrize(
    ("line", "kind", "value"),
    [
        ("(korrekte Anrede: Your Excellency / Exzellenz)", Label.SALUTATION,
         "Your Excellency / Exzellenz"),
        ("Formule d'appel : Monsieur le Ministre,", Label.SALUTATION, "Monsieur le Ministre,"),
        ("Tratamiento: Señor Ministro", Label.SALUTATION, "Señor Ministro"),
        ("Обращение: Уважаемый господин", Label.SALUTATION, "Уважаемый господин"),
        ("要請文の書き出し：Dear Minister", Label.SALUTATION, "Dear Minister"),
        ("Courriel : a@b.example", Label.EMAIL, "a@b.example"),
        ("Correo-e: a@b.example", Label.EMAIL, "a@b.example"),
        ("Sähköposti: a@b.example", Label.EMAIL, "a@b.example"),
        ("E-post: a@b.example", Label.EMAIL, "a@b.example"),
        ("Эл. почта: a@b.example", Label.EMAIL, "a@b.example"),
        ("Факс: +7 495 555 49 73", Label.FAX, "+7 495 555 49 73"),
        ("fax 06 555 0245", Label.FAX, "06 555 0245"),
        ("(Standardbrief Luftpost bis 20 g: 0,90 €)", Label.UNKNOWN, "0,90 €"),
    ],
)  # fmt: skip
def test_a_label_is_known_in_every_language_of_sheets(line, kind, value):
    found = labelled(line)

    assert found is not None
    assert (found.kinds, found.value) == ((kind,), value)


def test_a_remark_in_brackets_that_holds_a_colon_has_no_label():
    assert labelled("(wenn sich jemand meldet: um das Fax bitten)") is None


@pytest.mark.parametrize(
    ("lines", "role", "name"),
    [
        (("JUSTIZMINISTER", "Sedat Yurdakul", "06659 Ankara", "TÜRKEI"), 0, "Sedat Yurdakul"),
        (("Botschaft der Republik Türkei", "S. E. Herrn Ali Tunç", "Weg 1", "10785 Berlin"), 0,
         "S. E. Herrn Ali Tunç"),
        (("Sa Majesté le Roi", "Mohammed VI", "Palais Royal", "Rabat"), 0, "Mohammed VI"),
        (("Minister van Justitie", "Son Excellence Paul Bo", "BP 1", "Goma"), 0,
         "Son Excellence Paul Bo"),
        (("Генеральный прокурор", "Нурбек Ашыров", "ул. Мира, 9", "Бишкек"), 0, "Нурбек Ашыров"),
        (("Governor of Zhejiang", "MA Lian, Zhejiangsheng Renmin Zhengfu", "9 Lu", "China"), 0,
         "MA Lian"),
        (("Fiscalía General", "Avenida 9", "Caracas"), None, None),
        (("駐日マレーシア大使館", "東京都"), 0, None),
    ],
)  # fmt: skip
def test_an_office_is_known_in_every_language_of_sheets(lines, role, name):
    found = recognise(lines)

    assert (found.role_line, found.name_text) == (role, name)


def test_an_address_in_one_line_is_opened_and_keeps_all_of_its_words():
    line = Line(
        7,
        "Ministre, Monsieur Bo Li, 12, rue X, Goma, Tchad. Fax : +235 22 55 45. "
        "Courriel : a@b.example",
    )

    assert [one.text for one in opened([line])] == [
        "Ministre", "Monsieur Bo Li", "12, rue X", "Goma", "Tchad", "Fax : +235 22 55 45",
        "Courriel : a@b.example",
    ]  # fmt: skip
    assert {one.number for one in opened([line])} == {7}


@pytest.mark.parametrize("text", ["Avenida México, Edificio 9-N, Parque", "BP 974, N'Djamena"])
def test_a_line_of_an_address_stays_one(text):
    assert opened([Line(1, text)]) == [Line(1, text)]


@pytest.mark.parametrize(
    ("names", "genders", "found"),
    [
        ("Nombre: Ana Ruiz", "Sexo: mujer", "f"),
        ("Nombre: Ana Ruiz", "Sexo h/m: m", "f"),
        ("Nombre: Ana Ruiz", "Sexo: m", None),
        ("Nome: Ana Ruiz", "Género: m", "m"),
        ("Naam: Ana Ruiz", "Geslacht: v", "f"),
        ("Имя: Анна Руис", "Пол: ж", "f"),
        ("Nom : Luc Bo", "Homme", "m"),
        ("対象者: アズリ（男性）", "", "m"),
    ],
)
def test_a_gender_is_told_as_the_sheets_language_tells_it(names, genders, found):
    (person,) = people(names, genders)

    assert person.gender == found
