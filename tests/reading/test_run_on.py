# ruff: noqa: E501 - the lines of a web page are long
"""Addresses in one line: what is cut must be cut right, what can't be told stays together."""

import pytest

from desktop_app.reading.glued import apart
from desktop_app.reading.lines import Line
from desktop_app.reading.run_on import read_run_on

CUT = [
    (
        (
            "Sarkis Melkonyan Prosecutor General of the Republic of Armenia Vul. Ozerna, 22 "
            "220077 Yerevan, Armenia"
        ),
        (
            "Sarkis Melkonyan|Prosecutor General of the Republic of Armenia|Vul. Ozerna, 22|"
            "220077 Yerevan, Armenia"
        ),
    ),
    (
        "Hon. Wema Lungu-Okoth Minister of Lands and Human Settlements P.O. Box 90077 Dodoma, Tanzania",
        (
            "Hon. Wema Lungu-Okoth|Minister of Lands and Human Settlements|P.O. Box 90077|"
            "Dodoma, Tanzania"
        ),
    ),
    (
        (
            "Prosecutor General Tural Əlizamanov Office of the Prosecutor General 90 Gülşən Street "
            "Baku, AZ1077 Azerbaijan"
        ),
        (
            "Prosecutor General|Tural Əlizamanov|Office of the Prosecutor General|90 Gülşən Street|"
            "Baku, AZ1077|Azerbaijan"
        ),
    ),
    (
        "Ambassador Lale Nazarova Embassy of Turkmenistan 9207 Massadale Avenue NW, Washington DC 20077",
        (
            "Ambassador Lale Nazarova|Embassy of Turkmenistan|"
            "9207 Massadale Avenue NW, Washington DC 20077"
        ),
    ),
    (
        "His Excellency Karim Abdel Wahid President of the Republic Presidential Palace Cairo, Egypt",
        (
            "His Excellency Karim Abdel Wahid|President of the Republic|"
            "Presidential Palace Cairo, Egypt"
        ),
    ),
    (
        "Inspector General of Police Usman Dantata Police Headquarters Abuja Nigeria",
        "Inspector General of Police|Usman Dantata|Police Headquarters Abuja|Nigeria",
    ),
    (
        "Ministro de Justicia y Derechos Humanos Luis Páez Gómez Calle 92 No. 45 Bogotá Colombia",
        "Ministro de Justicia y Derechos Humanos|Luis Páez Gómez|Calle 92 No. 45 Bogotá|Colombia",
    ),
    (
        "Ana Phiri, Minister of Home Affairs, Private Bag B907, Lilongwe 3, Malawi",
        "Ana Phiri|Minister of Home Affairs|Private Bag B907, Lilongwe 3, Malawi",
    ),
    (
        "Lt. General John Okello Chief of Defence Forces Army Headquarters Juba South Sudan",
        "Lt. General John Okello|Chief of Defence Forces|Army Headquarters Juba|South Sudan",
    ),
    (
        "Minister of Justice Mr. Tarık Özgürel Adalet Bakanlığı 06977 Ankara, Turkey",
        "Minister of Justice|Mr. Tarık Özgürel|Adalet Bakanlığı|06977 Ankara, Turkey",
    ),
    (
        "Governor of Zamfara State Alhaji Bello Sani Government House Gusau Nigeria",
        "Governor of Zamfara State|Alhaji Bello Sani|Government House Gusau|Nigeria",
    ),
    (
        (
            "minister of the interior dr. octavio saldarriaga rios ministerio del interior plaza 9 de "
            "enero 950 lima 27 peru"
        ),
        (
            "minister of the interior|dr. octavio saldarriaga rios|ministerio del interior|"
            "plaza 9 de enero 950 lima 27|peru"
        ),
    ),
]


@pytest.mark.parametrize(("text", "lines"), CUT, ids=lambda text: text[:30])
def test_an_address_in_one_line_is_cut_as_it_was_printed(text, lines):
    assert read_run_on(text).lines == tuple(lines.split("|"))


@pytest.mark.parametrize(("text", "lines"), CUT, ids=lambda text: text[:30])
def test_no_word_is_lost_or_changed_by_cutting(text, lines):
    said = " ".join(read_run_on(text).lines).replace(",", "").split()

    assert said == text.replace(",", "").split()


def test_role_and_name_are_told_apart_in_either_order():
    first = read_run_on("Ana Banda Minister of Justice P.O. Box 77 Lusaka, Zambia").official
    second = read_run_on("Minister of Justice Ana Banda P.O. Box 77 Lusaka, Zambia").official

    assert (first.name_line, first.role_line, first.name_text) == (0, 1, "Ana Banda")
    assert (second.name_line, second.role_line, second.name_text) == (1, 0, "Ana Banda")


def test_a_title_that_is_the_only_office_stays_with_the_name():
    official = read_run_on(
        "High Commissioner Thandi Ginindza High Commission of Eswatini 92 Ashfield Ave NW "
        "Washington DC 20077"
    ).official

    assert official.name_text == "High Commissioner Thandi Ginindza"
    assert official.title == "High Commissioner"
    assert official.role_line is None


@pytest.mark.parametrize(
    "text",
    [
        "Minister of Justice Ahmed Hassan Baku Sumqayit 370977 Azerbaijan",  # which is the town?
        "Director of Black Beach Prison Malabo Equatorial Guinea Carretera del Puerto",
    ],
)
def test_a_name_whose_end_can_not_be_told_is_not_cut_off(text):
    assert read_run_on(text).official.name_text is None


@pytest.mark.parametrize(
    "text",
    [
        "Gareth Evans 92 High Street Cardiff CF77 1AA Wales UK",  # no office at all
        "12 Main Street, Office of the Governor",  # an address line like any other
        "Please write to the officials listed below, in your own words.",
        "Minister of Justice",
        "Ministry of Justice and Constitutional Affairs of the Republic",
    ],
)
def test_other_lines_are_left_alone(text):
    assert read_run_on(text) is None


def test_an_address_run_on_behind_a_salutation_is_another_officials():
    line = Line(
        7,
        "salutation: dear minister ombudsman dra. pilar rios defensoria jiron ucayali 9 lima peru",
    )

    assert [one.text for one in apart([line])] == [
        "salutation: dear minister",
        "ombudsman dra. pilar rios defensoria jiron ucayali 9 lima peru",
    ]
    assert {one.number for one in apart([line])} == {7}


def test_a_salutation_of_many_words_is_no_address():
    line = Line(
        1, "Salutation: Dear Prime Minister / Your Excellency, as you may be called at home"
    )

    assert apart([line]) == [line]
